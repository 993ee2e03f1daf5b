import { defineModule } from '../../platform/module.ts';
import { table } from '../../platform/sql/table.ts';
import { Academy, Department } from './academy.entity.ts';
import { academyReads } from './academy.reads.ts';
import { AcademyResolver } from './academy.resolver.ts';
import { academyRefusals } from './academy.refusals.ts';

export const academyModule = defineModule({
  tables: [
    table('academy', {
      entity: Academy,
      academy: { column: 'id' },
      person: { none: 'what the State publishes of its academies' },
      kept: { as: 'reference rows, which the release brings' },
      searched: [],
    }),
    table('department', {
      entity: Department,
      academy: { column: 'academy_id' },
      person: { none: 'what the State publishes of its departments' },
      kept: { as: 'reference rows, which the release brings' },
      searched: [],
    }),
  ],
  events: {},
  views: [],
  reads: academyReads,
  resolvers: [AcademyResolver],
  mutations: [],
  refusals: academyRefusals,
  letters: [],
  jobs: [],
});
