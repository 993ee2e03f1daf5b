import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Config } from '../../platform/config.ts';
import { sendDigests } from './digest.service.ts';
import { dropMessagesOfLeavers } from './leavers.service.ts';
import { remindOfOfficial } from './reminder.service.ts';

interface CourierTools {
  readonly em: SqlEntityManager;
  readonly now: () => Date;
  readonly config: Pick<Config, 'leaversMessagesMonths'>;
}

/** What is done at each full hour; each part once, also when two processes do it at the same time. */
export async function followCourier({ em, now, config }: CourierTools): Promise<void> {
  const at = now();
  await sendDigests(em, at);
  await remindOfOfficial(em, at);
  await dropMessagesOfLeavers(em, at, config.leaversMessagesMonths);
}
