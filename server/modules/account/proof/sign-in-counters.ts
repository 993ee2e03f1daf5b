import type { Context } from '../../../platform/context.ts';
import type { Account } from '../account.entity.ts';
import type { SignInInput } from '../account.inputs.ts';
import type { Credentials } from '../secrets/credentials.ts';
import { opensLetter } from '../secrets/one-time-password.ts';
import { forgetFailures, throttleKey, type Counting } from '../guard/throttle.ts';
import { formerNames } from '../names/aliases.ts';
import { isAddress, typedName, type TypedName } from '../names/typed-name.rules.ts';

interface Asked {
  readonly typed: TypedName;
  /** Whose name it is; null: nobody’s. */
  readonly account: Credentials | null;
  /** The nonce of the device’s token, when it showed one of this account. */
  readonly device: string | null;
  readonly password: string;
}

/** What a try to sign in is counted under. */
export function counterOf(context: Context, asked: Asked): { key: string; counting: Counting } {
  const own = keyOfOwn(context, asked);
  if (own !== null) return { key: own, counting: { isProven: true } };
  const { typed, account } = asked;
  return { key: keyOfName(context, typed), counting: { shared: keyOfAccount(context, account, typed) } };
}

/**
 * What sign-ins that would be counted together have in common, before the database is asked: they come one after the
 * other. One that shows another device token waits for none of them, so that strangers keep no device waiting.
 */
export function turnOf(context: Context, { deviceToken, ...given }: SignInInput): string {
  const { name, academyCode } = typedName(given);
  return throttleKey(context, 'turn', name, academyCode ?? '', deviceToken ?? '');
}

/**
 * Codes are guessed at under one counter of the account, whatever it was called by, with whatever password, device or
 * letter: a link gives a new password and a new device as often as it is asked for. Only who is past the password counts.
 */
export const keyOfCodes = (context: Context, { id }: Pick<Account, 'id'>) =>
  throttleKey(context, 'second-factor', id);

/** Forgets the failures of an account, so that its holder, who proved to be so by a link, signs in at once. */
export async function clearThrottle(
  context: Context,
  account: Pick<Account, 'id' | 'username' | 'professionalEmail' | 'academy'>,
): Promise<void> {
  const { username, professionalEmail, academy } = account;
  const names: TypedName[] = [
    { name: username, academyCode: null },
    ...(academy ? [{ name: username, academyCode: academy.code }] : []),
    ...(professionalEmail ? [{ name: professionalEmail, academyCode: null }] : []),
    ...(await formerNames(context.em, account.id)),
  ];
  await forgetFailures(context, [
    ...names.map((name) => keyOfName(context, name)),
    keyOfAccount(context, account, null),
  ]);
}

/** The counter of a name, whether or not it exists. An address names its academy. */
function keyOfName(context: Context, typed: TypedName): string {
  const academy = isAddress(typed) ? null : typed.academyCode;
  return throttleKey(context, 'sign-in', typed.name, academy ?? '');
}

/**
 * The counter that all names of an account share, so that each way of naming it gives no guesses of its own. A name of
 * nobody has one as well, and so the same rows are written.
 */
function keyOfAccount(
  context: Context,
  account: Pick<Account, 'id'> | null,
  typed: TypedName | null,
): string {
  return throttleKey(context, 'account', account?.id ?? JSON.stringify(typed));
}

/**
 * The counter of a known device or of a right letter, whose hundred bits nobody guesses: what others get wrong elsewhere
 * does not delay it. That of a device is another one with each password, so that who had to replace it by a link signs in
 * at once. Null: the counter of the name counts.
 */
function keyOfOwn(context: Context, { account, device, password }: Asked): string | null {
  if (!account) return null;
  if (device) return throttleKey(context, 'device', device, account.passwordHash ?? '');
  const { id, letterDigest } = account;
  const isLetter = letterDigest && opensLetter(context, id, password, Buffer.from(letterDigest, 'hex'));
  return isLetter ? throttleKey(context, 'letter', letterDigest) : null;
}
