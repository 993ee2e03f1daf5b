import type { RequestOptions } from './core/client.ts';
import { NotFoundError, NotSignedInError, PasswordChangeRequiredError } from './core/errors.ts';

/** A call that may look at another day. */
export interface OnDay extends RequestOptions {
  /** The calendar date, such as `2026-09-01`; today in Europe/Paris by default. */
  readonly asOf?: string | undefined;
}

/** Which page: forwards with `first` and `after`, backwards with `last` and `before`. */
export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** The payload of a mutation that was carried out: these fields are null only beside `errors`, which have been thrown. */
export type Done<TPayload, TKey extends keyof NonNullable<TPayload>> = {
  readonly [K in TKey]: NonNullable<NonNullable<TPayload>[K]>;
};

/** For what needs no sign-in: no session is sent or renewed. */
export const open = (options?: RequestOptions): RequestOptions => ({ ...options, anonymous: true });

/** Keeps the device token that a payload leaves; gives the payload. */
export function keeping<T extends { readonly deviceToken: string | null }>(
  client: { setDeviceToken(deviceToken: string): void },
  payload: T,
): T {
  if (payload.deviceToken) client.setDeviceToken(payload.deviceToken);
  return payload;
}

/** The id and the options of a method that takes an id, or none for the teacher who is signed in. */
export const addressed = <T>(of: string | T, options: T | undefined): [id: string | null, options: T] =>
  typeof of === 'string' ? [of, options as T] : [null, of];

/**
 * The teacher behind the viewer; null when the viewer is none. Read through `viewer`, what may not be seen is null:
 * here it fails as it does when asked for by id.
 */
export function ownTeacher<T>(anybody: { mustChangePassword: boolean; teacher: T | null } | null): T | null {
  const viewer = signedInViewer(anybody);
  if (viewer.mustChangePassword) {
    const errors = [{ message: 'The first password must be replaced' }];
    throw new PasswordChangeRequiredError(errors, { viewer }, here, 'PASSWORD_CHANGE_REQUIRED');
  }
  return viewer.teacher;
}

/** The viewer; nobody has an account to look at without signing in. */
export function signedInViewer<T>(viewer: T | null): T {
  if (viewer) return viewer;
  throw new NotSignedInError([{ message: 'Nobody is signed in' }], null, here, 'UNAUTHENTICATED');
}

/** A page of a teacher’s; a loop over the pages of nobody is a mistake. */
export function found<T>(page: T | null): T {
  if (page) return page;
  throw new NotFoundError([{ message: 'No such teacher' }], null, here, 'NOT_FOUND');
}

/** The page of a viewer who is not a teacher. */
export const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** The server answered; the failure is ours to report. */
const here = { status: 200 };
