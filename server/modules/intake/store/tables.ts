import {
  columnsOf,
  entityTables,
  type EntityColumn,
  type EntityTable,
} from '../../../platform/sql/entity-table.ts';
import { Account, Officer } from '../../account/index.ts';
import {
  Appraisal,
  CareerStep,
  Diploma,
  Dossier,
  Establishment,
  Position,
  Posting,
  ServicePeriod,
} from '../../dossier/index.ts';
import { Teacher } from '../../teacher/index.ts';

/** Which academy a row is of: no entity has it, and the database would look it up for each row. */
const ofAcademy: EntityColumn = {
  property: 'academy',
  column: 'academy_id',
  type: 'uuid',
  isReference: true,
};
const line = { but: ['supersededAt'], also: [ofAcademy] } as const;
/** Lines that approvals write as well: what the HR base says beside them is kept, and not in effect. */
const besideApprovals = {
  also: [
    ofAcademy,
    { property: 'supersededBy', column: 'superseded_by', type: 'uuid', isReference: true },
  ] as EntityColumn[],
};

/** Has no entity: nobody reads it through the API. */
const teacherRevision: EntityTable = {
  name: 'teacher_revision',
  columns: [
    { property: 'id', column: 'id', type: 'uuid', isReference: false },
    { property: 'teacher', column: 'teacher_id', type: 'uuid', isReference: true },
    { property: 'supersededAt', column: 'superseded_at', type: 'timestamptz', isReference: false },
    { property: 'former', column: 'former', type: 'jsonb', isReference: false },
    ofAcademy,
  ],
};

/** What an import writes and compares: the columns of the entities, so that a new one of a file is among them at once. */
const allTables = () => ({
  ...entityTables({
    account: columnsOf(Account, {
      only: [
        'id',
        'role',
        'academy',
        'username',
        'professionalEmail',
        'numenDigest',
        'passwordHash',
        'mustChangePassword',
        'createdAt',
        'firstPasswordUntil',
        'grants',
      ],
    }),
    officer: columnsOf(Officer),
    establishment: columnsOf(Establishment),
    teacher: columnsOf(Teacher, { but: ['departedAt'] }),
    dossier: columnsOf(Dossier, { also: [ofAcademy] }),
    career_step: columnsOf(CareerStep, line),
    posting: columnsOf(Posting, line),
    position: columnsOf(Position, besideApprovals),
    appraisal: columnsOf(Appraisal, line),
    diploma: columnsOf(Diploma, besideApprovals),
    service_period: columnsOf(ServicePeriod, line),
  }),
  teacher_revision: teacherRevision,
});

export type Table = keyof ReturnType<typeof allTables>;

let known: ReturnType<typeof allTables> | undefined;

/** By name; read from the entities once, at the first import of a process. */
export function tableOf(name: Table): EntityTable {
  known ??= allTables();
  return known[name];
}
