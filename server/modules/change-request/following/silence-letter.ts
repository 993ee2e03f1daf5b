import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { defineJob, type JobEffect } from '../../../platform/sql/outbox.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { countsAt } from '../../mandate/index.ts';
import { isDiscreet } from '../record/scope.ts';
import { decidingMandate } from './claims.service.ts';
import type { SilenceFact } from './silence-fact.ts';

/** Finds who in the service is to know that silence has decided. */
export const silenceJob = defineJob<{ readonly requestId: string }>('change-request-silence');
/** Has the letters of that written. */
export const silenceLetterJob = defineJob<SilenceFact>('change-request-silence-letter');

/** Has a letter written to each of them. */
export function saySilence(now: () => Date, { requestId }: { readonly requestId: string }): JobEffect {
  return async (em: SqlEntityManager) => {
    const facts = await sqlOfEntityManager(em)<readonly SilenceFact[]>(WHO, {
      requestId,
      today: parisDate(now()),
    });
    await silenceLetterJob.add(em, facts);
  };
}

// Of a request that doctors alone may know: who decides and the doctors, never who is in charge of its teacher. Heads of service
// hear of what they see.
const WHO = `
select coalesce(json_agg(json_build_object('fact', 'CHANGE_REQUEST_DECIDED_BY_SILENCE', 'accountId', who.account_id,
    'reference', who.reference, 'kind', who.kind, 'outcome', who.outcome, 'decidedOn', (who.decided_at at time zone 'Europe/Paris')::date,
    'isAfterAppeal', coalesce(who.appealed_at < who.decided_at, false))), '[]')::text as json
from (select distinct o.account_id, r.reference, r.kind, r.outcome, r.decided_at, r.appealed_at
  from json_to_record($1::json) as given ("requestId" uuid, today date)
  join change_request r on r.id = given."requestId" and r.by_silence
  join officer o on o.account_id is not null
    and ((r.medical <> 'WHOLE' and o.id in (r.in_charge_id, r.officer_id))
      or o.id in (select m.officer_id from mandate m where ${countsAt('m', 'r', 'given.today')}
        and case when r.medical = 'WHOLE' then m.kind in ('MEDICAL', ${decidingMandate})
          else m.kind = 'HEAD_OF_SERVICE' and not ${isDiscreet('r')} end))) who`;
