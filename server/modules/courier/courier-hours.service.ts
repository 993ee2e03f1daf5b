import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sendDigests } from './digest.service.ts';
import { remindOfOfficial } from './reminder.service.ts';

interface CourierTools {
  readonly em: SqlEntityManager;
  readonly now: () => Date;
}

/** What is done at each full hour; each part once, whoever does the same at the same time. */
export async function followCourier({ em, now }: CourierTools): Promise<void> {
  const at = now();
  await sendDigests(em, at);
  await remindOfOfficial(em, at);
}
