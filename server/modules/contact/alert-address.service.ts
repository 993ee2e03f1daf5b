import { requireSignedIn } from '../../platform/access.ts';
import type { Context, MutationContext } from '../../platform/context.ts';
import { DomainError, RequestError } from '../../platform/errors/errors.ts';
import {
  checkLink,
  createLink,
  dropPendingAddress,
  isSameAddress,
  normalizeAddress,
  holdOwnAccount,
  openLink,
  proveIdentity,
  SingleUseLink,
  type Account,
  recordFact,
  type AccountFact,
  type Identity,
} from '../account/index.ts';
import { Teacher } from '../teacher/index.ts';
import type {
  ChangeAlertEmailInput,
  ConfirmAlertEmailInput,
  UndoAlertEmailChangeInput,
} from './alert-address.inputs.ts';
import { Mailbox } from '../message/index.ts';
import { contactRefusals } from './contact.refusals.ts';

/** Before the change: the address is one, and whoever asks knows the password. */
export async function proveAlertChange(context: Context, input: ChangeAlertEmailInput): Promise<Change> {
  const address = normalizeAddress(input.address);
  if (address === null) throw new DomainError('INVALID_FORMAT', ['input', 'address']);
  return { address, identity: await proveIdentity(context, input) };
}

/** Another address, and who asked for it. */
interface Change {
  readonly address: string;
  readonly identity: Identity;
}

/** Asks for another alert address: it counts once confirmed by its link; the professional one at once. */
export async function changeAlertEmail(
  context: MutationContext,
  _input: ChangeAlertEmailInput,
  { address, identity }: Change,
) {
  const { em } = context;
  const { accountId } = requireSignedIn(context);
  const account = await holdOwnAccount(context, identity);
  const present = presentAddress(account);
  if (isSameAddress(address, present)) {
    if (account.pendingAlertEmail === null)
      throw new DomainError(contactRefusals.ADDRESS_UNCHANGED, ['input', 'address']);
    await dropPendingAddress(context, account);
  } else if (isSameAddress(address, account.professionalEmail as string)) {
    await moveAlerts(context, account, address);
  } else {
    await refuseMany(context, account);
    account.pendingAlertEmail = address;
    const link = await createLink(context, account, 'CONFIRM_ALERT_EMAIL', address);
    await tell(context, { fact: 'ALERT_EMAIL_ASKED', accountId, address, former: present, linkId: link.id });
  }
  const teacher = await em.findOneOrFail(Teacher, { account });
  return { mailbox: context.reader.reference(context, Mailbox, teacher.id) };
}

/** Before either link is opened: what opens nothing is counted. */
export async function checkConfirmation(context: Context, { token }: ConfirmAlertEmailInput): Promise<void> {
  await checkLink(context, token, 'CONFIRM_ALERT_EMAIL', ['input', 'token']);
}
export async function checkUndo(context: Context, { token }: UndoAlertEmailChangeInput): Promise<void> {
  await checkLink(context, token, 'UNDO_ALERT_EMAIL', ['input', 'token']);
}

/** The link that was sent to the new address proves that its holder reads it. */
export async function confirmAlertEmail(context: MutationContext, { token }: ConfirmAlertEmailInput) {
  const link = await openLink(context, token, 'CONFIRM_ALERT_EMAIL', ['input', 'token']);
  link.usedAt = context.now();
  const address = link.address as string;
  await moveAlerts(context, link.account, address);
  return { alertEmail: address };
}

/**
 * Alerts go back to the address that the link was sent to; both addresses are told. Links that would undo later changes stop as well: they went
 * to addresses that came after, perhaps a stranger's, who must not take it back in turn.
 */
export async function undoAlertEmailChange(context: MutationContext, { token }: UndoAlertEmailChangeInput) {
  const link = await openLink(context, token, 'UNDO_ALERT_EMAIL', ['input', 'token']);
  const { account } = link;
  const later = { account, purpose: 'UNDO_ALERT_EMAIL', createdAt: { $gte: link.createdAt } } as const;
  await context.em.nativeUpdate(SingleUseLink, { ...later, usedAt: null }, { usedAt: context.now() });
  await dropPendingAddress(context, account);
  const [former, address] = [presentAddress(account), link.address as string];
  setAddress(account, address);
  if (!isSameAddress(former, address))
    await tell(context, { fact: 'ALERT_EMAIL_RESTORED', accountId: account.id, address, former });
  return { alertEmail: address };
}

/** Both addresses are told, and the former one can take it back. */
async function moveAlerts(context: MutationContext, account: Account, address: string): Promise<void> {
  const former = presentAddress(account);
  await dropPendingAddress(context, account);
  setAddress(account, address);
  const { id: undoLinkId } = await createLink(context, account, 'UNDO_ALERT_EMAIL', former);
  await tell(context, { fact: 'ALERT_EMAIL_CHANGED', accountId: account.id, address, former, undoLinkId });
}

/** The professional address is kept as the absence of another one: it stays right when it changes. */
function setAddress(account: Account, address: string): void {
  account.alertEmail = isSameAddress(address, account.professionalEmail as string) ? null : address;
  account.alertEmailBouncedAt = null;
}

/** Every teacher has a professional address: the import makes it. */
function presentAddress(account: Account): string {
  return account.alertEmail ?? (account.professionalEmail as string);
}

async function tell(context: MutationContext, fact: AccountFact): Promise<void> {
  await recordFact(context, fact);
}

const hourMs = 3_600_000;
const mostAnHour = 5;

/** Each request mails an address that may be anybody's. */
async function refuseMany({ em, now }: MutationContext, account: Account): Promise<void> {
  const since = new Date(now().getTime() - hourMs);
  const recent = { account, purpose: 'CONFIRM_ALERT_EMAIL', createdAt: { $gt: since } } as const;
  const newestFirst = { orderBy: { createdAt: 'desc' }, limit: 1, offset: mostAnHour - 1 } as const;
  const [oldest] = await em.find(SingleUseLink, recent, newestFirst);
  if (!oldest) return;
  const retryAfter = Math.ceil((oldest.createdAt.getTime() - since.getTime()) / 1000);
  throw new RequestError('TOO_MANY_ATTEMPTS', { retryAfter });
}
