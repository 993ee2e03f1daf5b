import { defineModule } from '../../platform/module.ts';
import { table } from '../../platform/sql/table.ts';
import { CareerStep } from './career-step.entity.ts';
import { Dossier } from './dossier.entity.ts';
import { dossierEvents } from './dossier.events.ts';
import { Disability, Leave, WorkingTime } from './leave.entity.ts';
import { namesJob } from './names.service.ts';
import { Establishment, Position, Posting } from './posting.entity.ts';
import { Appraisal, Diploma, ServicePeriod } from './qualification.entity.ts';
import { dossierReads } from './dossier.reads.ts';
import { dossierRefusals } from './dossier.refusals.ts';

const theFile = { as: 'the career, and the pension that follows from it' };
/** A line of a file; one that is corrected stays, with the day of the correction. */
const line = {
  academy: { from: 'dossier_id', of: 'dossier' },
  person: { from: 'dossier_id', of: 'dossier' },
  kept: theFile,
  searched: [],
} as const;

export const dossierModule = defineModule({
  tables: [
    table('dossier', {
      entity: Dossier,
      academy: { from: 'id', of: 'teacher' },
      person: { from: 'id', of: 'teacher', plain: ['status'] },
      kept: theFile,
      searched: [],
    }),
    table('establishment', {
      entity: Establishment,
      academy: { none: 'what the State publishes of its schools; a posting may lie in another academy' },
      person: { none: 'what the State publishes of its schools' },
      kept: { as: 'the postings that name it' },
      searched: [],
    }),
    table('career_step', { entity: CareerStep, ...line }),
    table('posting', { entity: Posting, ...line }),
    table('position', { entity: Position, ...line }),
    table('appraisal', { entity: Appraisal, ...line }),
    table('diploma', { entity: Diploma, ...line }),
    table('diploma_source', line),
    table('service_period', { entity: ServicePeriod, ...line }),
    table('dossier_address', line),
    table('dossier_family', line),
    table('dossier_contact', line),
    table('dossier_name', line),
    table('nationality', line),
    table('leave', { entity: Leave, ...line }),
    table('working_time', { entity: WorkingTime, ...line }),
    table('disability', { entity: Disability, ...line }),
  ],
  events: dossierEvents,
  views: [],
  reads: dossierReads,
  resolvers: [],
  mutations: [],
  refusals: dossierRefusals,
  letters: [],
  jobs: [namesJob],
});
