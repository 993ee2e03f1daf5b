export const Role = {
  TEACHER: 'TEACHER',
  OFFICER: 'OFFICER',
  ADMINISTRATOR: 'ADMINISTRATOR',
  INTEGRATOR: 'INTEGRATOR',
} as const;
export type Role = (typeof Role)[keyof typeof Role];

export type Locale = 'fr' | 'en';

/** Who asks: what the scope of every table is decided from. Loaded from the session, never from the client. */
export interface Viewer {
  readonly accountId: string;
  readonly sessionId: string;
  readonly role: Role;
  /** null: a national account, not bound to one academy (integrators only). */
  readonly academyId: string | null;
  readonly officerId: string | null;
  /** True until the first password is replaced: nothing but `viewer` is readable before. */
  readonly mustChangePassword: boolean;
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
