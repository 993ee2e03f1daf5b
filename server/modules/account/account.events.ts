import { defineEvents, type EventKind } from '../../platform/sql/events.ts';
import type { Bilingual } from '../../platform/viewer.ts';

/**
 * What happened to an account, for whoever tells its holder. No secret stands in a fact: links are named by their id.
 * `accountId: null` is a request that named nobody: the same work, and no mail.
 */
export type AccountFact =
  | { readonly fact: 'USERNAME_ASKED'; readonly accountId: string | null }
  | { readonly fact: 'PASSWORD_RESET_ASKED'; readonly accountId: string | null; readonly linkId: string }
  | { readonly fact: 'PASSWORD_CHANGED'; readonly accountId: string }
  | { readonly fact: 'ONE_TIME_PASSWORD_ISSUED'; readonly accountId: string }
  /** A departure was withdrawn, or an administrator opened the account. */
  | {
      readonly fact: 'ACCOUNT_REOPENED';
      readonly accountId: string;
      /** Whether the password is as it was; else only a new link opens the account. */
      readonly asItWas: boolean;
    }
  | { readonly fact: 'SECOND_FACTOR_ENROLLED'; readonly accountId: string }
  | { readonly fact: 'SECOND_FACTOR_REMOVED'; readonly accountId: string }
  /** The password was right, the code was not. */
  | { readonly fact: 'SECOND_FACTOR_FAILED'; readonly accountId: string }
  | { readonly fact: 'RECOVERY_CODE_USED'; readonly accountId: string; readonly left: number }
  /** The link goes to the new address, a word of it to the one that alerts go to so far. */
  | {
      readonly fact: 'ALERT_EMAIL_ASKED';
      readonly accountId: string;
      readonly address: string;
      readonly former: string;
      readonly linkId: string;
    }
  /** Both addresses are told; the former one gets the link that takes it back. */
  | {
      readonly fact: 'ALERT_EMAIL_CHANGED';
      readonly accountId: string;
      readonly address: string;
      readonly former: string;
      readonly undoLinkId: string;
    }
  /** A change was taken back by its link: the address that alerts go to again is told, and the one that they left. */
  | {
      readonly fact: 'ALERT_EMAIL_RESTORED';
      readonly accountId: string;
      readonly address: string;
      readonly former: string;
    }
  | ({
      readonly fact: 'GUARDED_CHANGE_SUBMITTED';
      readonly accountId: string;
      /** The documents without which nobody can decide; absent in what the release before has written. */
      readonly missing?: readonly Bilingual[];
    } & GuardedChange)
  | ({
      readonly fact: 'GUARDED_CHANGE_DECIDED';
      readonly accountId: string;
      readonly isApproved: boolean;
      /** Until then it can be taken back, in ISO 8601; null where it counts at once, or was rejected. */
      readonly takesEffectAt: string | null;
    } & GuardedChange)
  | {
      readonly fact: 'BANK_ACCOUNT_TAKEN_BACK';
      readonly accountId: string;
      /** Addresses that alerts went to until lately. */
      readonly former: readonly string[];
    }
  | { readonly fact: 'OFFICER_INVITED'; readonly accountId: string; readonly linkId: string }
  | ({
      readonly fact: 'MANDATE_GRANTED';
      readonly accountId: string;
      readonly from: string;
      readonly to: string | null;
    } & MandateWords)
  | ({
      readonly fact: 'MANDATE_ENDED';
      readonly accountId: string;
      /** null: it was ended before it had run for a whole day. */
      readonly lastDay: string | null;
    } & MandateWords);

/** A change that pays or names its holder, and so is what a thief of the account would ask for. */
export interface GuardedChange {
  /** The number of the request, such as CS-2026-7KQ2M9XA. */
  readonly reference: string;
  /** What it asks for, such as a change of bank account. */
  readonly what: { readonly fr: string; readonly en: string };
  /** Addresses that alerts went to until lately. */
  readonly former: readonly string[];
}

/** What a letter says of a mandate: what it is for, and where it counts. */
export interface MandateWords {
  /** A kind of mandate. */
  readonly right: string;
  /** The name of the academy; null: all of them. */
  readonly academy: string | null;
  readonly departmentCode: string | null;
  readonly establishmentUai: string | null;
}

const ofAnAccount = (description: string): EventKind => ({ description, keptDays: 30 });
/** For a year one may ask who could do what, and since when. */
const ofAMandate = (description: string): EventKind => ({ description, keptDays: 366 });

/** The HR base follows what becomes of a file for as long. */
const ofAFile = ofAMandate;

/** As events they say no address and no link. */
export const accountEvents = defineEvents({
  USERNAME_ASKED: ofAnAccount('Somebody asked for the username of an account.'),
  PASSWORD_RESET_ASKED: ofAnAccount('Somebody asked for a link that opens the account to a new password.'),
  PASSWORD_CHANGED: ofAnAccount('The holder of the account chose a new password.'),
  ONE_TIME_PASSWORD_ISSUED: ofAnAccount('An officer issued a password by letter.'),
  ACCOUNT_REOPENED: ofAnAccount('A closed account was opened again.'),
  SECOND_FACTOR_ENROLLED: ofAnAccount('The holder of the account set up a second factor.'),
  SECOND_FACTOR_REMOVED: ofAnAccount('The second factor of the account was removed.'),
  SECOND_FACTOR_FAILED: ofAnAccount('Somebody gave the right password and a wrong code.'),
  RECOVERY_CODE_USED: ofAnAccount('The holder of the account signed in with a recovery code.'),
  ALERT_EMAIL_ASKED: ofAnAccount('The holder of the account asked for alerts at another address.'),
  ALERT_EMAIL_CHANGED: ofAnAccount('The holder of the account confirmed another address for alerts.'),
  ALERT_EMAIL_RESTORED: ofAnAccount('A change of the address for alerts was undone.'),
  GUARDED_CHANGE_SUBMITTED: ofAnAccount(
    'The holder of the account asked for another bank account, name or address; the subject is the request.',
  ),
  GUARDED_CHANGE_DECIDED: ofAnAccount(
    'A change of bank account, name or address was approved or rejected; the subject is the request.',
  ),
  BANK_ACCOUNT_TAKEN_BACK: ofAFile(
    'A new bank account was taken back before it counted; the subject is the bank account.',
  ),
  OFFICER_INVITED: ofAnAccount('An administrator invited an officer to open an account.'),
  MANDATE_GRANTED: ofAMandate(
    'An officer was given a right beyond the portfolio; the subject is the mandate.',
  ),
  MANDATE_ENDED: ofAMandate('The last day of a mandate was set; the subject is the mandate.'),
} satisfies Record<AccountFact['fact'], EventKind>);
