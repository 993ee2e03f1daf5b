import { Temporal } from 'temporal-polyfill';
import type { Senders } from './courier-fact.ts';

const administration = { fr: 'l’administration', en: 'the administration' } as const;

/** Who wrote, in words: « DPE 3, l’administration ». */
export function sendersIn(locale: 'fr' | 'en', senders: Senders): string {
  return [...senders.services, ...(senders.administration ? [administration[locale]] : [])].join(', ');
}

const morning = 7;
/** When nobody worked at seven, the digest still goes before noon. */
const noon = 12;

/** Whether the digest of the day is due: from seven in the morning, on the clocks of Paris, whatever their season. */
export function isDigestTime(now: Date): boolean {
  const { hour } = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('Europe/Paris');
  return hour >= morning && hour < noon;
}
