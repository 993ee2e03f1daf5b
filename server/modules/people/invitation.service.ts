import { requireSignedIn } from '../../platform/access.ts';
import type { MutationContext } from '../../platform/context.ts';
import { DomainError, refuseAny, type Refusal } from '../../platform/errors/errors.ts';
import { newId } from '../../platform/sql/new-id.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { Academy } from '../academy/index.ts';
import {
  accountRefusals,
  Account,
  recordFact,
  createLink,
  forgetPassword,
  forgetSecondFactor,
  giveNames,
  lockAccount,
  normalizeAddress,
  Officer,
  type SingleUseLink,
  textFault,
  isFormerAddress,
  usernameBase,
} from '../account/index.ts';
import type { InviteOfficerInput } from './people.inputs.ts';
import { partsOfName } from './people.rules.ts';

/** What inviting takes: a command on the server's own machine has no viewer. */
export type Inviting = Pick<MutationContext, 'em' | 'now'>;
export type Invitation = InviteOfficerInput;
export interface Invited {
  readonly officer: Officer;
  readonly account: Account;
  readonly link: SingleUseLink;
}

/** Invites somebody into the academy of the administrator. */
export async function inviteOfficer(context: MutationContext, input: InviteOfficerInput) {
  const { academyId } = requireSignedIn(context);
  const { officer } = await invite(context, academyId as string, input);
  return { officer: context.reader.reference(context, Officer, officer.id) };
}

/**
 * Invites somebody into an academy: the officer that the HR base knows by this code, or a new one. Who has not accepted
 * yet, or was closed, gets a new link; the former one opens nothing any more.
 */
export async function invite(context: Inviting, academyId: string, input: Invitation): Promise<Invited> {
  const { em } = context;
  const details = detailsOf(input);
  const academy = await lockAcademy(em, academyId);
  const where = { academy, code: details.code };
  const officer = await em.findOne(Officer, where, { populate: ['account'] });
  // The invitation may be accepted at this very moment.
  const known = officer?.account ? await lockAccount(context, officer.account.id) : null;
  if (known && known.passwordHash !== null && known.closedAt === null)
    throw new DomainError('ALREADY_EXISTS', ['input', 'code']);
  const holder = await em.findOne(Account, { professionalEmail: details.email });
  const isTaken = holder ? holder !== known : await isFormerAddress(em, details.email);
  if (isTaken) throw new DomainError('ALREADY_EXISTS', ['input', 'email']);
  if (known) await startAgain(context, known);
  const account = known ?? (await createAccount(context, academy, details));
  account.role = input.role;
  account.professionalEmail = details.email;
  const row = officer ?? em.create(Officer, { ...details, id: newId(), academy, account });
  em.assign(row, { ...details, account });
  return { officer: row, account, link: await mailInvitation(context, account) };
}

/** Has the link of an invitation mailed; the former one opens nothing any more. */
export async function mailInvitation(context: Inviting, account: Account): Promise<SingleUseLink> {
  const link = await createLink(context, account, 'ACCEPT_INVITATION');
  await recordFact(context, { fact: 'OFFICER_INVITED', accountId: account.id, linkId: link.id });
  return link;
}

/**
 * An account that was closed opens again only as a new one would: by its link, without what it had before. It must have
 * been read with its password hash.
 */
export async function startAgain(context: Inviting, account: Account): Promise<void> {
  account.closedAt = null;
  await forgetPassword(context, account);
  await forgetSecondFactor(context.em, account.id);
}

type Details = Pick<Officer, 'displayName' | 'email' | 'phone' | 'service' | 'code'>;

function detailsOf(input: Invitation): Details {
  const { displayName, service, code } = input;
  const phone = input.phone?.trim() || null;
  const texts = Object.entries({ displayName, service, code, ...(phone ? { phone } : {}) });
  const refusals = texts.flatMap(([name, given]): Refusal[] => {
    const fault = textFault(name as 'displayName' | 'service' | 'code' | 'phone', given);
    return fault ? [{ code: fault, path: ['input', name] }] : [];
  });
  const email = normalizeAddress(input.email)?.toLowerCase() ?? '';
  if (email === '')
    refusals.push({
      code: input.email.trim() === '' ? 'REQUIRED' : 'INVALID_FORMAT',
      path: ['input', 'email'],
    });
  refuseAny(refusals);
  return {
    displayName: displayName.trim(),
    service: service.trim(),
    code: code.trim(),
    phone,
    email,
  };
}

/** One invitation at a time in an academy: two at once would make two accounts for one officer. */
async function lockAcademy(em: Inviting['em'], academyId: string): Promise<Academy> {
  // Accounts may still be made for the academy meanwhile: their foreign keys need a weaker lock.
  await sqlOfEntityManager(em)(
    "select from academy where id = ($1::json #>> '{}')::uuid for no key update",
    academyId,
  );
  return em.findOneOrFail(Academy, academyId);
}

async function createAccount(context: Inviting, academy: Academy, { displayName, email }: Details) {
  const { given, family } = partsOfName(displayName);
  const base = usernameBase([given], family, academy.usernameSpace);
  if (base.length < 2) throw new DomainError(accountRefusals.NAME_WITHOUT_LETTERS, ['input', 'displayName']);
  const naming = { id: academy.id, firstSuffix: academy.usernameFirstSuffix };
  const demand = { academy: naming, kind: 'USERNAME', base } as const;
  const [username] = await giveNames(sqlOfEntityManager(context.em), [demand]);
  const account = Object.assign(new Account(), {
    id: newId(),
    academy,
    username,
    professionalEmail: email,
    numenDigest: null,
    // Opens nothing until the invitation is accepted.
    passwordHash: null,
    mustChangePassword: false,
    createdAt: context.now(),
  });
  context.em.persist(account);
  return account;
}
