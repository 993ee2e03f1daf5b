import { requireThat } from '../../platform/access.ts';
import type { MutationContext } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors.ts';
import { newId } from '../../platform/new-id.ts';
import { addJob } from '../../platform/outbox.ts';
import { sqlOfEntityManager } from '../../platform/sql.ts';
import { Academy } from '../academy/index.ts';
import {
  Account,
  createLink,
  forgetSecondFactor,
  giveNames,
  Officer,
  usernameBase,
  type AccountFact,
} from '../account/index.ts';
import type { InviteOfficerInput } from './staff.inputs.ts';
import { canManageStaff } from './staff.policy.ts';
import { partsOfName, textFault } from './staff.rules.ts';

/**
 * Invites somebody into the academy of the administrator: the officer that the HR base knows by this code, or a new one.
 * Who has not accepted yet, or was closed, gets a new link; the former one opens nothing any more.
 */
export async function inviteOfficer(context: MutationContext, input: InviteOfficerInput) {
  const { em } = context;
  const details = detailsOf(input);
  const academy = await lockAcademy(context);
  const where = { academy, code: details.code };
  const officer = await em.findOne(Officer, where, { populate: ['account.passwordHash'] });
  const known = officer?.account ?? null;
  if (known && known.passwordHash !== null && known.closedAt === null)
    throw new DomainError('ALREADY_EXISTS', ['input', 'code']);
  const holder = await em.findOne(Account, { professionalEmail: details.email });
  if (holder && holder !== known) throw new DomainError('ALREADY_EXISTS', ['input', 'email']);
  if (known) await startAgain(context, known);
  const account = known ?? (await createAccount(context, academy, details));
  account.role = input.role;
  account.professionalEmail = details.email;
  const row = officer ?? em.create(Officer, { ...details, id: newId(), academy, account });
  em.assign(row, { ...details, account });
  const link = await createLink(context, account, 'ACCEPT_INVITATION');
  const fact = { fact: 'OFFICER_INVITED', accountId: account.id, linkId: link.id } satisfies AccountFact;
  await addJob(em, 'alert', fact);
  return { officer: context.reader.reference(context, 'Officer', row.id) };
}

type Details = Pick<Officer, 'displayName' | 'email' | 'phone' | 'service' | 'code'>;

function detailsOf(input: InviteOfficerInput): Details {
  const { displayName, service, code } = input;
  const phone = input.phone?.trim() || null;
  const texts = Object.entries({ displayName, service, code, ...(phone ? { phone } : {}) });
  for (const [name, given] of texts) {
    const fault = textFault(name as 'displayName' | 'service' | 'code' | 'phone', given);
    if (fault) throw new DomainError(fault, ['input', name]);
  }
  return {
    displayName: displayName.trim(),
    service: service.trim(),
    code: code.trim(),
    phone,
    email: input.email.toLowerCase(),
  };
}

/** One invitation at a time in an academy: two at once would make two accounts for one officer. */
async function lockAcademy(context: MutationContext): Promise<Academy> {
  const { academyId } = requireThat(context, canManageStaff);
  // Accounts may still be made for the academy meanwhile: their foreign keys need a weaker lock.
  await sqlOfEntityManager(context.em)(
    "select from academy where id = ($1::json #>> '{}')::uuid for no key update",
    academyId,
  );
  return context.em.findOneOrFail(Academy, academyId as string);
}

async function createAccount(context: MutationContext, academy: Academy, { displayName, email }: Details) {
  const { given, family } = partsOfName(displayName);
  const base = usernameBase([given], family, academy.usernameSpace);
  if (base.length < 2) throw new DomainError('NAME_WITHOUT_LETTERS', ['input', 'displayName']);
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

/** An account that was closed opens again only as a new one would: by its link, without what it had before. */
async function startAgain({ em }: MutationContext, account: Account): Promise<void> {
  account.passwordHash = null;
  account.closedAt = null;
  await forgetSecondFactor(em, account.id);
  await sqlOfEntityManager(em)(
    "delete from one_time_password where account_id = ($1::json #>> '{}')::uuid",
    account.id,
  );
}
