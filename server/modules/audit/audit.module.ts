import { defineModule } from '../../platform/module.ts';
import { table } from '../../platform/sql/table.ts';
import { AccessEvent, AccessRecord } from './access-record.entity.ts';
import { auditReads } from './access-record.reads.ts';

/** The CNIL (délibération 2021-122, journalisation) recommends to keep journals six months to one year. */
const year = 365 * 24 * 3_600_000;

/** Ids begin with the milliseconds of their moment (RFC 9562, version 7). */
const before = (column: string) =>
  `where ${column} < (lpad(to_hex(floor(extract(epoch from ?::timestamptz) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid`;

export const auditModule = defineModule({
  tables: [
    table('access_event', {
      entity: AccessEvent,
      academy: { none: 'a national machine reads files of many academies in one statement' },
      person: { from: 'account_id', of: 'account', plain: ['role', 'action', 'fields', 'request_id'] },
      kept: [
        // By ids, which begin with the milliseconds of their moment: records have no other time.
        { statement: `delete from access_event ${before('id')}`, keptMs: year },
      ],
      searched: [],
    }),
    table('access_record', {
      entity: AccessRecord,
      academy: { none: 'a page writes fifty: two columns wide, and read with the file that it names' },
      person: { from: 'dossier_id', of: 'dossier' },
      kept: [{ statement: `delete from access_record ${before('event_id')}`, keptMs: year }],
      searched: [],
    }),
  ],
  events: {},
  views: [],
  reads: auditReads,
  resolvers: [],
  mutations: [],
  refusals: {},
  letters: [],
  jobs: [],
});
