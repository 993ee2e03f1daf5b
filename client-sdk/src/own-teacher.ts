import { NotSignedInError, PasswordChangeRequiredError } from './core/errors.ts';

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

/** The server answered; the failure is ours to tell. */
const here = { status: 200 };
