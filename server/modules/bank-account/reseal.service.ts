import { defineJob } from '../../platform/sql/outbox.ts';
import { ibans } from './iban.ts';

/** Seals IBANs under the present key; the queue adds it by the clock. */
export const resealJob = defineJob('reseal-ibans');

/** The work of the job. */
export const resealIbans = ibans.reseal;
