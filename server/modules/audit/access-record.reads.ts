import { connectionTypes, PageArgs } from '../../platform/graphql/types.ts';
import { connection, extension, order, readable, shown, through } from '../../platform/read/declare.ts';
import type { Readable, ReadableExtension } from '../../platform/read/model.ts';
import { Dossier } from '../dossier/index.ts';
import { AccessEvent, AccessRecord } from './access-record.entity.ts';

/** The ids of events are in the order of time. */
const newestFirst = order('NEWEST', [['event', 'uuid']], 'desc');
/** What the records of one statement share. */
const shared = ['at', 'role', 'actor', 'action', 'fields', 'ip', 'reason'];

const AccessRecordConnection = connectionTypes(() => AccessRecord, 'AccessRecord', 'access records');

export const auditReads: readonly (Readable | ReadableExtension)[] = [
  readable(AccessRecord, {
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
  }),
  // Read through its records alone.
  readable(AccessEvent, { scope: () => 'false' }),
  extension<Dossier>(Dossier, {
    accessLog: shown(connection(AccessRecord, { by: 'dossier', order: newestFirst }), {
      type: AccessRecordConnection,
      args: PageArgs,
      description:
        'Who else read or changed the file, newest first, over the last year; empty for anybody but the teacher and the administrators of the academy.',
    }),
  }),
];
