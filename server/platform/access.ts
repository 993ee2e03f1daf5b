import type { Context } from './context.ts';
import { RequestError } from './errors.ts';
import type { Role, Viewer } from './viewer.ts';

/** The signed-in viewer, whose first password has been replaced. */
export function requireSignedIn(context: Context): Viewer {
  const { viewer } = context;
  if (!viewer) throw new RequestError('UNAUTHENTICATED');
  if (viewer.mustChangePassword) throw new RequestError('PASSWORD_CHANGE_REQUIRED');
  return viewer;
}

/** The signed-in viewer, of one of these roles. */
export function requireRole(context: Context, ...roles: readonly Role[]): Viewer {
  const viewer = requireSignedIn(context);
  if (!roles.includes(viewer.role)) throw new RequestError('FORBIDDEN');
  return viewer;
}
