import { requireSession, requireSignedIn } from '../../platform/access.ts';
import type { MutationContext } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../platform/graphql/global-id.ts';
import { Viewer } from './account.entity.ts';
import type { EndSessionInput, SignOutInput } from './account.inputs.ts';
import { endThose } from './session/session.service.ts';

/** Ends the session, all of the account's, or all others; refresh tokens stop at once. */
export async function signOut(context: MutationContext, input: SignOutInput) {
  const viewer = requireSession(context);
  const account = viewer.accountId;
  if (input.everywhere) await endThose(context, { account });
  else if (input.others) await endThose(context, { account, id: { $ne: viewer.sessionId } });
  else await endThose(context, { id: viewer.sessionId });
  return { signedOut: true };
}

/** Ends one of the account's own sessions. */
export async function endSession(context: MutationContext, input: EndSessionInput) {
  const viewer = requireSignedIn(context);
  const id = keyOfGlobalId('ses', input.sessionId);
  if (!id || (await endThose(context, { id, account: viewer.accountId })) === 0)
    throw new DomainError('NOT_FOUND', ['input', 'sessionId']);
  return { viewer: context.reader.reference(context, Viewer, viewer.accountId) };
}
