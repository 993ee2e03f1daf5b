export const Role = {
  TEACHER: 'TEACHER',
  OFFICER: 'OFFICER',
  ADMINISTRATOR: 'ADMINISTRATOR',
  INTEGRATOR: 'INTEGRATOR',
} as const;
export type Role = (typeof Role)[keyof typeof Role];

/** What a machine may do; an administrator grants it. */
export const Grant = {
  IMPORT_TEACHERS: 'IMPORT_TEACHERS',
  READ_FILES: 'READ_FILES',
  REPORT_BOUNCES: 'REPORT_BOUNCES',
  READ_BANK_DETAILS: 'READ_BANK_DETAILS',
  READ_CHANGES: 'READ_CHANGES',
} as const;
export type Grant = (typeof Grant)[keyof typeof Grant];

/** A right of an officer beyond the portfolio. */
export const MandateKind = {
  HEAD_OF_SERVICE: 'HEAD_OF_SERVICE',
  DECIDES_FOR_IA_DASEN: 'DECIDES_FOR_IA_DASEN',
  DECIDES_FOR_RECTEUR: 'DECIDES_FOR_RECTEUR',
  DECIDES_FOR_MINISTER: 'DECIDES_FOR_MINISTER',
  GIVES_OPINION: 'GIVES_OPINION',
  MEDICAL: 'MEDICAL',
  RECRUITS: 'RECRUITS',
  BROADCASTS: 'BROADCASTS',
  RECEIVES_STRIKE_DECLARATIONS: 'RECEIVES_STRIKE_DECLARATIONS',
  NATIONAL_ACTS: 'NATIONAL_ACTS',
} as const;
export type MandateKind = (typeof MandateKind)[keyof typeof MandateKind];

/** A mandate that runs today: the whole academy, one department or one establishment of it. */
export interface HeldMandate {
  readonly kind: MandateKind;
  /** null: NATIONAL_ACTS, and no other kind. */
  readonly academyId: string | null;
  readonly departmentCode: string | null;
  readonly establishmentUai: string | null;
}

export type Locale = 'fr' | 'en';
/** A text of ours in both languages. */
export type Bilingual = Readonly<Record<Locale, string>>;

/** Who asks: what the scope of every table is decided from. Loaded from the session, never from the client. */
export interface Viewer {
  readonly accountId: string;
  readonly sessionId: string;
  readonly role: Role;
  /** The name to show in records: the officer's, else the username. */
  readonly name: string;
  /** null: a national account, not bound to one academy (integrators only). */
  readonly academyId: string | null;
  readonly officerId: string | null;
  /** The officers whose teachers this one follows today: oneself, and the colleagues one stands in for. */
  readonly portfolios: readonly string[];
  /** What a machine may do; empty for people. */
  readonly grants: readonly Grant[];
  /** What an officer may do beyond the portfolio, today; empty for everybody else. */
  readonly mandates: readonly HeldMandate[];
  /** True until the first password is replaced: nothing but `viewer` is readable before. */
  readonly mustChangePassword: boolean;
  /** True until an officer or administrator has a second factor, where the academy does not waive it. */
  readonly mustEnrolSecondFactor: boolean;
  /** Whether somebody who retired may read the own file for a while, and change nothing. */
  readonly readsOnly: boolean;
}

/** Whether one may do nothing yet but read `viewer` and finish opening the account. */
export function isRestricted(viewer: Viewer): boolean {
  return viewer.mustChangePassword || viewer.mustEnrolSecondFactor;
}

const parisCalendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' });

/** The calendar date in Europe/Paris of an instant, `YYYY-MM-DD`: legal dates are never instants. */
export function parisDate(instant: Date): string {
  // Days change at whole minutes, in any time zone of today: one minute is formatted once.
  const minute = Math.floor(instant.getTime() / 60_000);
  if (minute !== latest.minute) latest = { minute, date: parisCalendar.format(instant) };
  return latest.date;
}

let latest = { minute: Number.NaN, date: '' };
