import { requireSession } from '../../platform/access.ts';
import type { Context, MutationContext } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors/errors.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { Viewer, type Account } from './account.entity.ts';
import { lockAccount } from './guard/account-lock.ts';
import { recordFact } from './guard/record-fact.ts';
import type { ChangePasswordInput } from './account.inputs.ts';
import { numenShapes, passwordFault, standsAlone } from './secrets/password.rules.ts';
import { holdOwnAccount, proveIdentity, type Identity } from './proof/identity.ts';
import { numenDigest } from './secrets/numen.ts';
import { hashPassword } from './secrets/password.ts';
import { dropPendingAddress } from './secrets/pending-address.ts';
import { hasSecondFactor } from './proof/second-factor.ts';
import { endSessions } from './session/session.service.ts';
import { accountRefusals } from './account.refusals.ts';

/** A password that was accepted, ready to be stored: no service sees it in clear. */
export interface NewPassword {
  readonly hash: string;
  /** Whether it is long enough to be the only factor. */
  readonly standsAlone: boolean;
  /** Where it was typed. */
  readonly path: readonly string[];
}

/**
 * Checks a new password against the rules and against what is known of its holder, and hashes it. For the `before` of a
 * mutation: hashing waits in a queue.
 * @param former the password that it replaces, which must not stand in it
 * @throws DomainError INVALID_TEXT, PASSWORD_TOO_SHORT, TOO_LONG, WEAK_PASSWORD or COMMON_PASSWORD at `path`; RequestError SIGN_IN_BUSY
 */
export async function prepareNewPassword(
  context: Context,
  accountId: string,
  typed: string,
  path: readonly string[],
  former?: string,
): Promise<NewPassword> {
  await checkNewPassword(context, accountId, typed, path, former);
  return { hash: await hashPassword(typed), standsAlone: standsAlone(typed), path };
}

/** The rules alone, for an account that may not exist (null): its holder is told the same. */
async function checkNewPassword(
  context: Context,
  accountId: string | null,
  typed: string,
  path: readonly string[],
  former?: string,
): Promise<void> {
  const holder = await holderOf(context, accountId);
  const { appSecrets } = context.config;
  const isOwnNumen = (numen: string) =>
    appSecrets.some((secret) => numenDigest(secret, numen).toString('hex') === holder.numenDigest);
  const fault = passwordFault(typed, {
    hasSecondFactor: holder.hasSecondFactor,
    names: holder.names,
    places: holder.places,
    former,
    holdsNumen: numenShapes(typed).some(isOwnNumen),
  });
  if (fault) throw new DomainError(fault, path);
}

/**
 * Stores a new password: it opens the account from now on, and neither the NUMEN nor a letter or a link does.
 * @throws DomainError PASSWORD_TOO_SHORT when the second factor that it was checked with is gone meanwhile
 */
export async function setPassword(
  context: MutationContext,
  account: Account,
  password: NewPassword,
): Promise<void> {
  await lockAccount(context, account.id);
  if (!password.standsAlone && !(await hasSecondFactor(context.em, account.id)))
    throw new DomainError(accountRefusals.PASSWORD_TOO_SHORT, password.path);
  account.passwordHash = password.hash;
  account.passwordStandsAlone = password.standsAlone;
  account.passwordChangedAt = context.now();
  account.mustChangePassword = false;
  account.firstPasswordUntil = null;
  await sqlOfEntityManager(context.em)(
    `with r as (select * from json_to_record($1::json) as t (id uuid, now timestamptz)),
     letter as (delete from one_time_password l using r where l.account_id = r.id)
     update single_use_link k set used_at = r.now from r
     where k.account_id = r.id and k.used_at is null and k.purpose in ('RESET_PASSWORD', 'ACCEPT_INVITATION')`,
    { id: account.id, now: context.now() },
  );
}

/**
 * Nothing that opened the account opens it any more: only what is sent from now on does. What takes an address back, and
 * the second factor, stay. The account must have been read with its password hash.
 */
export async function forgetPassword(
  { em, now }: Pick<MutationContext, 'em' | 'now'>,
  account: Account,
): Promise<void> {
  account.passwordHash = null;
  account.firstPasswordUntil = null;
  account.pendingAlertEmail = null;
  await sqlOfEntityManager(em)(
    `with r as (select * from json_to_record($1::json) as t (id uuid, now timestamptz)),
     letter as (delete from one_time_password l using r where l.account_id = r.id)
     update single_use_link k set used_at = r.now from r
     where k.account_id = r.id and k.used_at is null and k.purpose <> 'UNDO_ALERT_EMAIL'`,
    { id: account.id, now: now() },
  );
}

/** A new password, and who chose it. */
interface Change {
  readonly identity: Identity;
  readonly password: NewPassword;
}

/** Asks who it is once more, and prepares the new password. */
export async function prepareChange(context: Context, input: ChangePasswordInput): Promise<Change> {
  const identity = await proveIdentity(context, input);
  const { currentPassword, newPassword } = input;
  const path = ['input', 'newPassword'];
  const password = await prepareNewPassword(context, identity.account.id, newPassword, path, currentPassword);
  return { identity, password };
}

/**
 * Replaces the password; the first one must be, before anything else is allowed. Other sessions end, and so does
 * what somebody else may have begun in one of them: an alert address that waits for its proof.
 */
export async function changePassword(
  context: MutationContext,
  _input: ChangePasswordInput,
  { identity, password }: Change,
) {
  const viewer = requireSession(context);
  const account = await holdOwnAccount(context, identity);
  await setPassword(context, account, password);
  await dropPendingAddress(context, account);
  await endSessions(context, account, viewer.sessionId);
  await recordFact(context, { fact: 'PASSWORD_CHANGED', accountId: account.id });
  context.afterCommit(() => context.forgetSession(viewer.sessionId));
  const now = { ...viewer, mustChangePassword: false };
  return { viewer: context.reader.reference(context, Viewer, account.id, now) };
}

interface Holder {
  readonly names: readonly string[];
  /** The academy’s name and mail domain. */
  readonly places: readonly string[];
  readonly numenDigest: string | null;
  readonly hasSecondFactor: boolean;
}

/** Everything a password must not hold. Addresses too: they are made from the name that was known at the time. */
async function holderOf(context: Context, accountId: string | null): Promise<Holder> {
  const holder = await sqlOfEntityManager(context.em.fork())<Holder | undefined>(
    `select json_build_object('numenDigest', encode(a.numen_digest, 'hex'),
       'hasSecondFactor', exists (select from second_factor f where f.account_id = a.id and f.confirmed_at is not null),
       'places', array_remove(array[c.name, c.mail_domain, split_part(c.mail_domain, '.', 1)], null),
       'names', array_remove(array[a.username, o.display_name, t.family_name, t.usage_name,
         split_part(a.professional_email, '@', 1)] || t.given_names, null))::text as json
     from account a left join officer o on o.account_id = a.id left join teacher t on t.account_id = a.id
       left join academy c on c.id = a.academy_id
     where a.id = ($1::json #>> '{}')::uuid`,
    accountId,
  );
  return holder ?? { names: [], places: [], numenDigest: null, hasSecondFactor: false };
}
