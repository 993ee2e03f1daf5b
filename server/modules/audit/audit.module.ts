import { defineModule } from '../../platform/module.ts';
import { AccessEvent, AccessRecord } from './access-record.entity.ts';
import { auditReads } from './access-record.reads.ts';
import { AccessLogResolver } from './access-record.resolver.ts';

const dayMs = 24 * 3_600_000;

export const auditModule = defineModule({
  entities: [AccessEvent, AccessRecord],
  reads: auditReads,
  resolvers: [AccessLogResolver],
  // The CNIL (délibération 2021-122, journalisation) recommends to keep journals six months to one year. By ids, which begin
  // with the milliseconds of their moment: records have no other time.
  retention: [
    {
      statement: `
        with kept as (
          select (lpad(to_hex(floor(extract(epoch from ?::timestamptz) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid as first),
        events as (delete from access_event where id < (select first from kept))
        delete from access_record where event_id < (select first from kept)`,
      keptMs: 365 * dayMs,
    },
  ],
});
