import { defineJob } from '../../../platform/sql/outbox.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { endRequestsOfDead } from '../deciding/ending.service.ts';
import { endClaims } from './claims.service.ts';
import { forgetDrafts } from './drafts.service.ts';
import { decideBySilence, type Following } from './silence.service.ts';

/** Ends claims, closes what the dead have asked for, deletes drafts that nobody touches, and decides where silence does; the queue adds it by the clock. */
export const changeRequestHoursJob = defineJob('change-request-hours');

/** Brings requests to the hour; what the hours before have left is made up for. */
export async function followChangeRequests(tools: Following): Promise<void> {
  while (await tools.em.fork().transactional((em) => endClaims({ ...tools, em })));
  await tools.em
    .fork()
    .transactional((em) => endRequestsOfDead(sqlOfEntityManager(em), { teacherId: null, at: tools.now() }));
  while (await tools.em.fork().transactional((em) => forgetDrafts({ ...tools, em })));
  await decideBySilence(tools);
}
