import type { Context } from './context.ts';
import { RequestError } from './errors/errors.ts';
import type { Viewer } from './viewer.ts';

/** The signed-in viewer, whose account is fully open: no first password, and a second factor where one is required. */
export function requireSignedIn(context: Context): Viewer {
  const { viewer } = context;
  if (!viewer) throw new RequestError('UNAUTHENTICATED');
  if (viewer.mustChangePassword) throw new RequestError('PASSWORD_CHANGE_REQUIRED');
  if (viewer.mustEnrolSecondFactor) throw new RequestError('SECOND_FACTOR_ENROLMENT_REQUIRED');
  return viewer;
}

/** The signed-in viewer, when a policy lets it; FORBIDDEN otherwise. */
export function requireThat(context: Context, can: (viewer: Viewer) => boolean): Viewer {
  const viewer = requireSignedIn(context);
  if (!can(viewer)) throw new RequestError('FORBIDDEN');
  return viewer;
}
