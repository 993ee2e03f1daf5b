import { Extensions } from 'type-graphql';
import type { Context } from './context.ts';
import { RequestError } from './errors/errors.ts';
import type { Viewer } from './viewer.ts';

type Policy = (viewer: Viewer) => boolean;

/**
 * Who may call a field at the root of the schema. A policy is asked about a viewer whose account is fully open
 * (`SIGNED_IN`: any such viewer).
 * - `EVERYBODY`: all callers alike, signed in or not: an `Authorization` header that opens nothing is not looked at.
 * - `BY_SCOPE`: every caller; the scope of what is read decides what is found.
 * - `ANY_SESSION`: every signed-in viewer, even before the first password is replaced.
 * - `enrolling`: a policy about a viewer whose second factor may still be missing.
 */
export type Allow =
  | 'EVERYBODY'
  | 'BY_SCOPE'
  | 'ANY_SESSION'
  | 'SIGNED_IN'
  | { readonly enrolling: Policy }
  | Policy;

/** What guards a field at the root of the schema; it stands in the extensions of the field. */
export interface Guards {
  readonly allow: Allow;
  /** Whether it checks a secret: an operation may hold one such field, or thirty aliases would be thirty guesses. */
  readonly checksSecret: boolean;
}

/** Declares who may ask a query. The server does not start with one that does not say so. */
export const Allowed = (allow: Allow): MethodDecorator =>
  Extensions({ guards: { allow, checksSecret: false } satisfies Guards });

/** What a field says of who may call it; undefined where it says nothing. */
export function guardsOf(
  field: { readonly extensions?: Readonly<Record<string, unknown>> | null | undefined } | undefined,
): Guards | undefined {
  return field?.extensions?.['guards'] as Guards | undefined;
}

/** Refuses a caller who may not call a field. */
export function requireAllowed(context: Context, allow: Allow): void {
  if (allow === 'ANY_SESSION') requireSession(context);
  else if (allow === 'SIGNED_IN') requireSignedIn(context);
  else if (typeof allow === 'function') refuseUnless(allow(requireSignedIn(context)));
  else if (typeof allow === 'object') refuseUnless(allow.enrolling(requireOwnPassword(context)));
}

function refuseUnless(isAllowed: boolean): void {
  if (!isAllowed) throw new RequestError('FORBIDDEN');
}

/** The viewer, whatever is still to be done before the account is fully open. */
export function requireSession({ viewer }: Pick<Context, 'viewer'>): Viewer {
  if (!viewer) throw new RequestError('UNAUTHENTICATED');
  return viewer;
}

function requireOwnPassword(context: Context): Viewer {
  const viewer = requireSession(context);
  if (viewer.mustChangePassword) throw new RequestError('PASSWORD_CHANGE_REQUIRED');
  return viewer;
}

/** The signed-in viewer, whose account is fully open: no first password, and a second factor where one is required. */
export function requireSignedIn(context: Context): Viewer {
  const viewer = requireOwnPassword(context);
  if (viewer.mustEnrolSecondFactor) throw new RequestError('SECOND_FACTOR_ENROLMENT_REQUIRED');
  return viewer;
}
