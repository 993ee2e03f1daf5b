import type { FactOfAccount, Letter } from '../../platform/letters/letter.ts';
import { defineJob } from '../../platform/sql/outbox.ts';

/** Who wrote: the services of officers by name, and whether the administration itself did. */
export interface Senders {
  readonly services: readonly string[];
  readonly administration: boolean;
}

/** What is to be said of messages: how many and from which service, never what stands in them. */
export type CourierFact = FactOfAccount & { readonly accountId: string } & (
    | ({ readonly fact: 'MESSAGES_RECEIVED'; readonly count: number } & Senders)
    /** Official ones, unread for eight days. */
    | ({ readonly fact: 'OFFICIAL_MESSAGES_UNREAD'; readonly count: number } & Senders)
    /** What waits for an officer in the morning. */
    | {
        readonly fact: 'ANSWERS_AWAITED';
        /** Conversations. */
        readonly count: number;
        /** How many of them are of colleagues whom the officer stands in for. */
        readonly stoodIn: number;
        /** The day, in Paris, since which the oldest one waits. */
        readonly since: string;
      }
  );

/** Has the letters of a fact written. */
export const courierJob = defineJob<CourierFact>('courier');

/** Looks, at each full hour, what has come of age: reminders, digests, and messages that are no longer kept. */
export const courierHoursJob = defineJob('courier-hours');

/** Declares a letter about messages: the compiler knows what its fact says. It leads to no secret. */
export function courierLetter<const Name extends CourierFact['fact'], Says extends object>(
  letter: Letter<Extract<CourierFact, { fact: Name }>, Says, never> & { readonly on: Name },
): Letter<Extract<CourierFact, { fact: Name }>, Says, never> {
  return letter;
}
