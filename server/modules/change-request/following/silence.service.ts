import { Temporal } from 'temporal-polyfill';
import type { MutationContext } from '../../../platform/context.ts';
import type { Logger } from '../../../platform/log.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate } from '../../../platform/viewer.ts';
import { decideHeld } from '../deciding/decision.service.ts';
import { silentOutcome } from '../record/days.rules.ts';
import { lockRequest } from '../record/held.ts';
import { changeStates, openSql } from '../record/states.ts';
import { waitingOf } from '../record/waiting.ts';
import { silenceJob } from './silence-letter.ts';

/** What a job on requests takes. */
export interface Following extends Pick<MutationContext, 'em' | 'now' | 'config'> {
  readonly log: Pick<Logger, 'warn'>;
}

const batchSize = 100;
const origin = {
  viewer: { accountId: null, role: 'INTEGRATOR', name: 'I-Prof' },
  ip: null,
  requestId: null,
} as const;

/**
 * Decides what nobody has decided by the end of the last day to answer, each in a transaction of its own: what cannot be
 * written is said in the log, and does not keep the others back.
 */
export async function decideBySilence(tools: Following): Promise<void> {
  for (let after: Due | null = null; ;) {
    const due: readonly Due[] = await sqlOfEntityManager(tools.em.fork())(DUE, {
      today: parisDate(tools.now()),
      silenceOn: after?.silenceOn ?? '0001-01-01',
      id: after?.id ?? '00000000-0000-0000-0000-000000000000',
      batchSize,
    });
    for (const { id } of due)
      await decideOne(tools, id).catch((error: unknown) =>
        tools.log.warn({ err: error }, 'silence could not decide a request'),
      );
    after = due.at(-1) ?? null;
    if (due.length < batchSize) return;
  }
}

interface Due {
  readonly id: string;
  readonly silenceOn: string;
}

const DUE = `
select coalesce(json_agg(json_build_object('id', d.id, 'silenceOn', d.silence_on) order by d.silence_on, d.id), '[]')::text as json
from (select r.id, r.silence_on from change_request r,
    json_to_record($1::json) as g (today date, "silenceOn" date, id uuid, "batchSize" integer)
  where r.status in (${openSql}) and r.silence_on < g.today
    and (r.silence_on, r.id) > (g."silenceOn", g.id)
  order by r.silence_on, r.id limit (select "batchSize" from json_to_record($1::json) as m ("batchSize" integer))) d`;

async function decideOne({ em: root, now, config }: Following, id: string): Promise<void> {
  await root.fork().transactional(async (em) => {
    const held = await lockRequest(em, id, { changesFile: true });
    const outcome = held && silentOutcome(waitingOf(held), held, parisDate(now()));
    if (!outcome) return;
    const move = outcome === 'APPROVED' ? 'approveBySilence' : 'rejectBySilence';
    changeStates.move(move, held.status, { viewer: null, record: held, given: {}, path: [] });
    const on = held.silenceOn as string;
    await decideHeld({ em, now, config, origin: { ...origin, at: now() } }, held, {
      move,
      outcome,
      reason: null,
      by: null,
      // In law it was taken on that day, however late we write it.
      at: new Date(Temporal.PlainDate.from(on).toZonedDateTime('Europe/Paris').epochMilliseconds),
    });
    await silenceJob.add(em, [{ requestId: id }]);
  });
}
