import type { Context, MutationContext } from '../../platform/context.ts';
import {
  checkLink,
  deviceToken,
  endSessions,
  openLink,
  prepareNewPassword,
  setPassword,
  type NewPassword,
} from '../account/index.ts';
import type { AcceptInvitationInput } from './people.inputs.ts';

const at = (name: keyof AcceptInvitationInput) => ['input', name];

/** Runs before the transaction: the link is looked at before the password is hashed, which is slow. */
export async function prepareAcceptance(
  context: Context,
  { token, password }: AcceptInvitationInput,
): Promise<NewPassword> {
  const { account } = await checkLink(context, token, 'ACCEPT_INVITATION', at('token'));
  return prepareNewPassword(context, account.id, password, at('password'));
}

/** Opens an account that was made by an invitation. Its first session asks for a second factor, where one is required. */
export async function acceptInvitation(
  context: MutationContext,
  { token }: AcceptInvitationInput,
  password: NewPassword,
) {
  const link = await openLink(context, token, 'ACCEPT_INVITATION', at('token'));
  link.usedAt = context.now();
  const { account } = link;
  await setPassword(context, account, password);
  await endSessions(context, account);
  return { username: account.username, deviceToken: deviceToken(context, account.id, null) };
}
