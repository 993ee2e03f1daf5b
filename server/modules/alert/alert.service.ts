import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Config } from '../../platform/config.ts';
import type { Logger } from '../../platform/log.ts';
import { MailNotSent, type Mailer } from '../../platform/mail.ts';
import type { JobEffect } from '../../platform/sql/outbox.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import type { Locale } from '../../platform/viewer.ts';
import { linkToken, type AccountFact } from '../account/index.ts';
import { bounceAlertAddress } from '../message/index.ts';
import type { Letter } from './letter.ts';
import { writeLetter } from './letter.rules.ts';

/** What telling somebody takes. */
export interface AlertTools {
  readonly em: SqlEntityManager;
  readonly config: Pick<Config, 'appSecrets'>;
  /** What links start with, without a slash at its end. */
  readonly linksAt: string;
  readonly now: () => Date;
  readonly log: Pick<Logger, 'warn'>;
  readonly mailer: Mailer;
}

/** To whom a fact is told: whoever holds the account, or the address that it takes or leaves. */
type Part = 'HOLDER' | 'NEW' | 'FORMER';

/** One letter to one address: what lies in the queue. */
export interface Delivery {
  readonly fact: AccountFact;
  readonly part: Part;
  readonly to: string;
  /** When the address refuses mail, the letter goes to the professional one. */
  readonly fallsBack: boolean;
}

/** The page of each link: `<links>/reset-password#<token>`. */
export const linkPaths = {
  RESET_PASSWORD: 'reset-password',
  CONFIRM_ALERT_EMAIL: 'confirm-alert-email',
  UNDO_ALERT_EMAIL: 'undo-alert-email',
  ACCEPT_INVITATION: 'accept-invitation',
} as const;

/**
 * Turns a fact into letters, each a job of its own: when one address is slow, another one does not get its letter twice.
 * Nothing for a closed account.
 */
export async function tellFact({ em, now }: AlertTools, fact: AccountFact): Promise<JobEffect | void> {
  const holder = await holderOf(em, fact, now());
  if (holder) return (ending) => addDeliveries(ending, deliveriesOf(fact, holder));
}

/**
 * Sends one letter. Nothing when its link is over or the account was closed in the meantime. An address that refuses mail
 * for good stops being the alert address; a letter that is refused for good is not tried again.
 * @throws MailNotSent when another try may succeed
 */
export async function deliver(
  tools: AlertTools,
  delivery: Delivery,
  key: string,
  signal?: AbortSignal,
): Promise<JobEffect | void> {
  const now = tools.now();
  const holder = await holderOf(tools.em, delivery.fact, now);
  const letter = holder && letterOf(tools, delivery, holder);
  if (!letter) return;
  try {
    const written = writeLetter(letter, holder.locale, nameFor(letter, holder));
    const template = letter.kind.toLowerCase().replaceAll('_', '-');
    const mail = { ...written, to: delivery.to, template, key, date: now };
    await (holder.isNobody ? tools.mailer.rehearse(mail) : tools.mailer.send(mail, signal));
  } catch (error) {
    if (!(error instanceof MailNotSent) || error.failure === 'LATER') throw error;
    tools.log.warn({ kind: letter.kind, failure: error.failure }, error.message);
    if (error.failure === 'RECIPIENT') return (em) => fallBack(em, delivery, holder, now);
  }
}

interface Holder {
  /** Stands in for an account that does not exist. */
  readonly isNobody?: true;
  readonly username: string;
  readonly name: string | null;
  readonly locale: Locale;
  readonly professional: string | null;
  readonly alert: string | null;
  /** When the link of the fact ends; null when it was used, is over, or there is none. */
  readonly linkUntil: string | null;
}

/** Whose letter is written when a request named nobody: a caller who measures this process sees the same work done. */
const nobody = {
  isNobody: true,
  username: 'jdupont12',
  name: 'Jeanne Dupont',
  locale: 'fr',
  professional: 'jeanne.dupont@iprof.invalid',
  alert: null,
} as const;

/** The account of a fact and its link, as they are now; one statement, for nobody as well. */
async function holderOf(em: SqlEntityManager, fact: AccountFact, now: Date): Promise<Holder | undefined> {
  const holder = await sqlOfEntityManager(em.fork())<Holder | undefined>(
    `select json_build_object(
       'username', account.username,
       'name', coalesce(officer.display_name,
         teacher.given_names[1] || ' ' || coalesce(teacher.usage_name, teacher.family_name)),
       'locale', account.locale,
       'professional', coalesce(account.professional_email, officer.email),
       'alert', account.alert_email,
       'linkUntil', (
         select link.expires_at from single_use_link link
         where link.id = asked."linkId" and link.account_id = account.id
           and link.used_at is null and link.expires_at > asked.now))::text as json
     from json_to_record($1::json) as asked ("accountId" uuid, "linkId" uuid, now timestamptz)
     join account on account.id = asked."accountId" and account.closed_at is null
     left join officer on officer.account_id = account.id
     left join teacher on teacher.account_id = account.id`,
    { accountId: fact.accountId, linkId: linkIdOf(fact), now },
  );
  return fact.accountId === null ? { ...nobody, linkUntil: now.toISOString() } : holder;
}

function linkIdOf(fact: AccountFact): string | null {
  if ('linkId' in fact) return fact.linkId;
  return 'undoLinkId' in fact ? fact.undoLinkId : null;
}

/**
 * What opens an account (username, links) goes to the professional address alone, which the employer vouches for. That
 * a credential has changed is told at both addresses: whoever has taken one mailbox does not keep it from the holder.
 */
function deliveriesOf(fact: AccountFact, { professional, alert }: Holder): Delivery[] {
  const to = (part: Part, addresses: readonly (string | null)[], fallsBack = false) =>
    distinct(addresses).map((address) => ({ fact, part, to: address, fallsBack }));
  switch (fact.fact) {
    case 'USERNAME_ASKED':
    case 'PASSWORD_RESET_ASKED':
    case 'OFFICER_INVITED':
      return to('HOLDER', [professional]);
    case 'PASSWORD_CHANGED':
    case 'ONE_TIME_PASSWORD_ISSUED':
    case 'ACCOUNT_REOPENED':
    case 'SECOND_FACTOR_ENROLLED':
    case 'SECOND_FACTOR_REMOVED':
    case 'SECOND_FACTOR_FAILED':
    case 'RECOVERY_CODE_USED':
      return to('HOLDER', [professional, alert]);
    case 'ALERT_EMAIL_ASKED':
    case 'ALERT_EMAIL_CHANGED':
      return [...to('NEW', [fact.address]), ...to('FORMER', [fact.former], true)];
    // The link came to this address once; what it left may be an address of nobody’s, or of an intruder.
    case 'ALERT_EMAIL_RESTORED':
      return [...to('NEW', [fact.address], true), ...to('FORMER', [fact.former])];
  }
}

/** The letter of a delivery; null when the link that it should hold is over. */
function letterOf(
  { config, linksAt }: AlertTools,
  { fact, part }: Delivery,
  { username, linkUntil }: Holder,
): Letter | null {
  const linked = (purpose: keyof typeof linkPaths, id: string) => ({
    link: `${linksAt}/${linkPaths[purpose]}#${linkToken(config.appSecrets[0], id, purpose)}`,
    until: new Date(linkUntil ?? Number.NaN),
  });
  switch (fact.fact) {
    case 'USERNAME_ASKED':
      return { kind: 'USERNAME_REMINDER', username };
    case 'PASSWORD_RESET_ASKED':
      return linkUntil
        ? { kind: 'PASSWORD_RESET', username, ...linked('RESET_PASSWORD', fact.linkId) }
        : null;
    case 'OFFICER_INVITED':
      return linkUntil ? { kind: 'INVITATION', username, ...linked('ACCEPT_INVITATION', fact.linkId) } : null;
    case 'RECOVERY_CODE_USED':
      return { kind: fact.fact, username, left: fact.left };
    case 'ACCOUNT_REOPENED':
      return { kind: fact.asItWas ? 'ACCOUNT_RESTORED' : fact.fact, username };
    case 'PASSWORD_CHANGED':
    case 'ONE_TIME_PASSWORD_ISSUED':
    case 'SECOND_FACTOR_ENROLLED':
    case 'SECOND_FACTOR_REMOVED':
    case 'SECOND_FACTOR_FAILED':
      return { kind: fact.fact, username };
    case 'ALERT_EMAIL_ASKED': {
      const { address } = fact;
      if (part === 'FORMER') return { kind: 'ALERT_EMAIL_ASKED', username, address };
      const link = linkUntil && linked('CONFIRM_ALERT_EMAIL', fact.linkId);
      return link ? { kind: 'ALERT_EMAIL_PROOF', username, address, ...link } : null;
    }
    case 'ALERT_EMAIL_CHANGED': {
      const { address } = fact;
      if (part === 'NEW') return { kind: 'ALERT_EMAIL_CHANGED', username, address };
      const link = linkUntil && linked('UNDO_ALERT_EMAIL', fact.undoLinkId);
      return link ? { kind: 'ALERT_EMAIL_UNDO', username, address, ...link } : null;
    }
    case 'ALERT_EMAIL_RESTORED':
      return part === 'NEW'
        ? { kind: 'ALERT_EMAIL_RESTORED', username, address: fact.address }
        : { kind: 'ALERT_EMAIL_LEFT', username, address: fact.former };
  }
}

/** An address that nobody has proved yet, or that was taken back, may be a stranger's: it learns no name. */
function nameFor({ kind }: Letter, holder: Holder): string | null {
  return kind === 'ALERT_EMAIL_PROOF' || kind === 'ALERT_EMAIL_LEFT' ? null : holder.name;
}

async function fallBack(
  em: SqlEntityManager,
  delivery: Delivery,
  { professional }: Holder,
  now: Date,
): Promise<void> {
  await bounceAlertAddress(em, delivery.to, now);
  if (delivery.fallsBack && distinct([professional, delivery.to]).length === 2 && professional)
    await addDeliveries(em, [{ ...delivery, to: professional, fallsBack: false }]);
}

/** In one statement. */
async function addDeliveries(em: SqlEntityManager, deliveries: readonly Delivery[]): Promise<void> {
  await sqlOfEntityManager(em)(
    `select null from json_array_elements($1::json) as delivery
     cross join lateral graphile_worker.add_job('mail', delivery, max_attempts => 12)`,
    deliveries,
  );
}

/** Addresses without those that are missing or there already, whatever their capitals. */
function distinct(addresses: readonly (string | null)[]): string[] {
  const seen = new Map<string, string>();
  for (const address of addresses) if (address) seen.set(address.toLowerCase(), address);
  return [...seen.values()];
}
