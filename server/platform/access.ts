import type { Context } from './context.ts';
import { RequestError } from './errors.ts';
import type { Viewer } from './viewer.ts';

/** The signed-in viewer, whose first password has been replaced. */
export function requireSignedIn(context: Context): Viewer {
  const { viewer } = context;
  if (!viewer) throw new RequestError('UNAUTHENTICATED');
  if (viewer.mustChangePassword) throw new RequestError('PASSWORD_CHANGE_REQUIRED');
  return viewer;
}

/** The signed-in viewer, when a policy lets it; FORBIDDEN otherwise. */
export function requireThat(context: Context, can: (viewer: Viewer) => boolean): Viewer {
  const viewer = requireSignedIn(context);
  if (!can(viewer)) throw new RequestError('FORBIDDEN');
  return viewer;
}
