import {
  connection,
  order,
  through,
  type Readable,
  type ReadableExtension,
} from '../../platform/read/model.ts';
import { AccessEvent, AccessRecord } from './access-record.entity.ts';

/** The ids of events are in the order of time. */
const newestFirst = order('NEWEST', [['event', 'uuid']], 'desc');
/** What the records of one statement share. */
const shared = ['at', 'role', 'actor', 'action', 'fields', 'ip', 'reason'];

export const auditReads: readonly (Readable | ReadableExtension)[] = [
  {
    type: 'AccessRecord',
    entity: AccessRecord,
    prefix: 'acc',
    file: { key: 'dossier' },
    // Officers and machines are those it tells of: it serves the teacher, and whoever answers for the academy.
    scope: (viewer, t, bind) => {
      switch (viewer.role) {
        case 'TEACHER':
          return `${t.col('dossier')} = (select own.id from teacher own where own.account_id = ${bind((r) => r.viewer?.accountId, 'uuid')})`;
        case 'ADMINISTRATOR':
          return `exists (select 1 from teacher own where own.id = ${t.col('dossier')} and own.academy_id = ${bind((r) => r.viewer?.academyId, 'uuid')})`;
        case 'OFFICER':
        case 'INTEGRATOR':
          return 'false';
      }
    },
    fields: Object.fromEntries(shared.map((name) => [name, through('event', name)])),
  },
  // Read through its records alone.
  { type: 'AccessEvent', entity: AccessEvent, scope: () => 'false' },
  {
    extend: 'Dossier',
    fields: { accessLog: connection('AccessRecord', { by: 'dossier', order: newestFirst }) },
  },
];
