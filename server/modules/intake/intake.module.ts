import { defineModule } from '../../platform/module.ts';
import { table } from '../../platform/sql/table.ts';
import { importTeachers } from './intake.mutations.ts';
import { intakeRefusals } from './intake.refusals.ts';
import { conflictEvents } from './word/conflict.events.ts';
import { conflictMutations } from './word/conflict.mutations.ts';
import { conflictReads } from './word/conflict.reads.ts';
import { ImportConflictResolver } from './word/conflict.resolver.ts';
import { ImportConflict } from './word/import-conflict.entity.ts';

export const intakeModule = defineModule({
  tables: [
    table('import_conflict', {
      entity: ImportConflict,
      academy: { from: 'dossier_id', of: 'dossier' },
      person: { from: 'dossier_id', of: 'dossier' },
      kept: { as: 'the career, and the pension that follows from it' },
      searched: [],
    }),
  ],
  events: conflictEvents,
  views: [],
  reads: conflictReads,
  resolvers: [ImportConflictResolver],
  mutations: [importTeachers, ...conflictMutations],
  refusals: intakeRefusals,
  letters: [],
  jobs: [],
});
