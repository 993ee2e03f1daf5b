import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Config } from '../../platform/config.ts';
import type { Logger } from '../../platform/log.ts';
import { MailNotSent, type Mailer } from '../../platform/mail.ts';
import type { FactOfAccount, Letter, Part, Said } from '../../platform/letters/letter.ts';
import { templateOf, writeLetter } from '../../platform/letters/write.ts';
import { defineJob, type JobEffect } from '../../platform/sql/outbox.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import type { Locale } from '../../platform/viewer.ts';
import { linkToken } from '../account/index.ts';
import { bounceAlertAddress } from '../contact/index.ts';

/** What telling somebody takes. */
export interface AlertTools {
  readonly em: SqlEntityManager;
  readonly config: Pick<Config, 'appSecrets'>;
  /** What links start with, without a slash at its end. */
  readonly linksAt: string;
  readonly now: () => Date;
  readonly log: Pick<Logger, 'warn'>;
  readonly mailer: Mailer;
  /** The letters of all modules. */
  readonly letters: readonly Letter[];
}

/** One letter to one address: what lies in the queue. */
export interface Delivery {
  readonly fact: FactOfAccount;
  readonly part: Part;
  readonly to: string;
  /** When the address refuses mail, the letter goes to the professional one. */
  readonly fallsBack: boolean;
}

/** Sends one letter. */
export const mailJob = defineJob<Delivery>('mail');

/** The page of each link: `<links>/reset-password#<token>`. */
export const linkPaths = {
  RESET_PASSWORD: 'reset-password',
  CONFIRM_ALERT_EMAIL: 'confirm-alert-email',
  UNDO_ALERT_EMAIL: 'undo-alert-email',
  ACCEPT_INVITATION: 'accept-invitation',
} as const;

/** The page where one reads messages: `<links>/courier`. */
export const courierPath = 'courier';

/**
 * Turns a fact into letters, each a job of its own: when one address is slow, another one does not get its letter twice. The
 * job that says the fact becomes the first of them. Nothing for a closed account.
 */
export function tellFact(
  { now, letters }: Pick<AlertTools, 'now' | 'letters'>,
  fact: FactOfAccount,
): JobEffect {
  return async (em) => {
    const holder = await holderOf(em, fact, now());
    const [first, ...others] = holder ? deliveriesOf(letters, fact, holder) : [];
    await mailJob.add(em, others);
    return first && { job: mailJob, payload: first };
  };
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
  const holder = await holderOf(tools.em.fork(), delivery.fact, now);
  const letter = tools.letters.find((one) => isFor(one, delivery.fact, delivery.part));
  const says = holder && letter?.says(delivery.fact, saidOf(tools, holder));
  if (!letter || !says) return;
  try {
    const written = writeLetter(letter, says, holder.locale, letter.toStranger ? null : holder.name);
    const mail = { ...written, to: delivery.to, template: templateOf(letter), key, date: now };
    await (holder.isNobody ? tools.mailer.rehearse(mail) : tools.mailer.send(mail, signal));
  } catch (error) {
    if (!(error instanceof MailNotSent) || error.failure === 'LATER') throw error;
    tools.log.warn({ letter: letter.kind, failure: error.failure }, error.message);
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
async function holderOf(em: SqlEntityManager, fact: FactOfAccount, now: Date): Promise<Holder | undefined> {
  const holder = await sqlOfEntityManager(em)<Holder | undefined>(
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

/** The link that the letters of the fact hold, whatever module it is a fact of. */
function linkIdOf(
  fact: FactOfAccount & { readonly linkId?: string; readonly undoLinkId?: string },
): string | null {
  return fact.linkId ?? fact.undoLinkId ?? null;
}

/** Whether a letter is written on a fact, to one of those whom it concerns. */
function isFor(letter: Letter, fact: FactOfAccount, part: Part): boolean {
  return letter.on === fact.fact && (letter.part ?? 'HOLDER') === part && (letter.when?.(fact) ?? true);
}

function deliveriesOf(letters: readonly Letter[], fact: FactOfAccount, holder: Holder): Delivery[] {
  return letters.flatMap((letter) => {
    const part = letter.part ?? 'HOLDER';
    if (!isFor(letter, fact, part)) return [];
    const fallsBack = letter.fallsBack ?? false;
    return distinct(letter.to(fact, holder)).map((to) => ({ fact, part, to, fallsBack }));
  });
}

/** What a letter says beside its fact: nothing, when the link that it should hold is over. */
function saidOf({ config, linksAt }: AlertTools, { username, linkUntil }: Holder): Said {
  const link = (purpose: keyof typeof linkPaths, id: string) =>
    `${linksAt}/${linkPaths[purpose]}#${linkToken(config.appSecrets[0], id, purpose)}`;
  return {
    username,
    courier: `${linksAt}/${courierPath}`,
    // `accountLetter` has seen that the purpose is one.
    linked: (purpose, id, rest) =>
      linkUntil
        ? { ...rest, link: link(purpose as keyof typeof linkPaths, id), until: new Date(linkUntil) }
        : null,
  };
}

async function fallBack(
  em: SqlEntityManager,
  delivery: Delivery,
  { professional }: Holder,
  now: Date,
): Promise<void> {
  await bounceAlertAddress(em, delivery.to, now);
  if (delivery.fallsBack && distinct([professional, delivery.to]).length === 2 && professional)
    await mailJob.add(em, [{ ...delivery, to: professional, fallsBack: false }]);
}

/** Addresses without those that are missing or there already, whatever their capitals. */
function distinct(addresses: readonly (string | null)[]): string[] {
  const seen = new Map<string, string>();
  for (const address of addresses) if (address) seen.set(address.toLowerCase(), address);
  return [...seen.values()];
}
