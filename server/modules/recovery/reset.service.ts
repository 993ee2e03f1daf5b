import type { Context, MutationContext } from '../../platform/context.ts';
import {
  checkLink,
  clearThrottle,
  deviceToken,
  dropPendingAddress,
  endSessions,
  openLink,
  prepareNewPassword,
  setPassword,
  recordFact,
  type NewPassword,
} from '../account/index.ts';
import type { ResetPasswordInput } from './recovery.inputs.ts';

const tokenPath = ['input', 'token'];

/** Before the transaction: the link opens something, and the password is one. A password that is refused spends no link. */
export async function prepareReset(context: Context, input: ResetPasswordInput): Promise<NewPassword> {
  const { account } = await checkLink(context, input.token, 'RESET_PASSWORD', tokenPath);
  return prepareNewPassword(context, account.id, input.newPassword, ['input', 'newPassword']);
}

/**
 * Whoever reads the professional address chooses a new password. All sessions end, the NUMEN opens nothing any more, an
 * alert address that waits for its proof is forgotten, and delays that strangers caused are over. The second factor stays: the mailbox alone must not open the account.
 */
export async function resetPassword(
  context: MutationContext,
  { token }: ResetPasswordInput,
  password: NewPassword,
) {
  const { em } = context;
  const link = await openLink(context, token, 'RESET_PASSWORD', tokenPath);
  link.usedAt = context.now();
  const { account } = link;
  await em.populate(account, ['academy']);
  await setPassword(context, account, password);
  await dropPendingAddress(context, account);
  await endSessions(context, account);
  await clearThrottle(context, account);
  await recordFact(context, { fact: 'PASSWORD_CHANGED', accountId: account.id });
  // A stranger who goes on guessing takes each try of the name as it comes: the holder’s device has its own.
  return { username: account.username, deviceToken: deviceToken(context, account.id, null) };
}
