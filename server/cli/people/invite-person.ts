import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { openOrm } from '../../app/process/orm.ts';
import { Academy, academyRefusals } from '../../modules/academy/index.ts';
import {
  Account,
  linkToken,
  normalizeAddress,
  Officer,
  type SingleUseLink,
} from '../../modules/account/index.ts';
import { linkPaths } from '../../modules/alert/index.ts';
import { invite, isOpen, mailPasswordLink } from '../../modules/people/index.ts';
import type { Config } from '../../platform/config.ts';
import { DomainError, refusalMessage } from '../../platform/errors/errors.ts';
import { announcedLinks, linksAt } from '../../platform/server-address.ts';
import { composed } from '../../platform/text.rules.ts';
import { UsageError } from '../command.ts';
import { openCommandDatabase } from '../database.ts';

/** What was done, and the link that is on its way. */
interface Sent {
  readonly what: string;
  readonly to: string;
  readonly link: SingleUseLink;
}

/**
 * Invites somebody into an academy, as its administrator would: the first administrator has nobody else to do so. With
 * `--reset`, sends a link for a new password instead. One transaction: all of it is done, or nothing.
 *
 * @returns the exit code
 */
export async function inviteByCommand(config: Config, args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  checkPlace(config);
  const database = await openCommandDatabase(config);
  try {
    const orm = await openOrm(database.url, 2);
    try {
      const sent = await orm.em.transactional((em) =>
        'reset' in options ? sendReset(em, options.reset) : sendInvitation(em, options),
      );
      process.stdout.write(told(config, sent));
    } finally {
      await orm.close();
    }
  } finally {
    await database.close();
  }
  return 0;
}

type Options = { readonly reset: string } | Demand;
interface Demand {
  readonly academy: string;
  readonly role: 'OFFICER' | 'ADMINISTRATOR';
  readonly name: string;
  readonly email: string;
  readonly service: string;
  readonly code: string | undefined;
  readonly phone: string | undefined;
}

const text = { type: 'string' } as const;

function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    // What a shell hands over is as the keyboard composed it.
    args: composed([...args]),
    options: {
      academy: text,
      role: text,
      name: text,
      email: text,
      service: text,
      code: text,
      phone: text,
      reset: { type: 'boolean' },
    },
  });
  const { academy, role, name, service, code, phone } = values;
  const email = addressOf(values.email);
  if (values.reset) {
    const others = Object.values({ academy, role, name, service, code, phone });
    if (others.some((value) => value !== undefined)) throw new UsageError('--reset goes with --email alone.');
    return { reset: email };
  }
  if (academy === undefined || name === undefined || service === undefined)
    throw new UsageError('Say --academy, --role, --name, --email and --service.');
  if (role !== 'administrator' && role !== 'officer')
    throw new UsageError('--role must be administrator or officer.');
  const staffRole = role === 'officer' ? 'OFFICER' : 'ADMINISTRATOR';
  return { academy, role: staffRole, name, email, service, code, phone };
}

function addressOf(given: string | undefined): string {
  const address = normalizeAddress(given ?? '');
  if (address === null)
    throw new UsageError('--email must be an address, such as anne.martin@ac-orleans-tours.fr.');
  return address.toLowerCase();
}

const now = () => new Date();

async function sendInvitation(em: SqlEntityManager, demand: Demand): Promise<Sent> {
  const { role, service, email, name: displayName, phone = null } = demand;
  const academies = await em.find(Academy, {}, { orderBy: { code: 'asc' } });
  const academy = academies.find((one) => one.code === demand.academy);
  const expected = academies.map((one) => one.code);
  if (!academy)
    throw new UsageError(
      `--academy: ${refusalMessage({ code: academyRefusals.UNKNOWN_ACADEMY, expected }, 'en')}`,
    );
  const code = demand.code ?? (await codeOf(em, academy, email));
  const invitation = { role, displayName, email, phone, service, code };
  const { officer, account, link } = await invite({ em, now }, academy.id, invitation).catch(inWords);
  const as = role === 'OFFICER' ? 'an officer' : 'an administrator';
  const what = `${officer.displayName} is invited as ${as} of ${academy.name}, with the username ${account.username}`;
  return { what, to: email, link };
}

/** The same for the same address: who is invited twice is one person. The HR base gives codes of another shape. */
async function codeOf(em: SqlEntityManager, academy: Academy, email: string): Promise<string> {
  const known = await em.findOne(Officer, { academy, account: { professionalEmail: email } });
  return known?.code ?? `INVITE-${createHash('sha256').update(email).digest('hex').slice(0, 12)}`;
}

const optionNames: Readonly<Record<string, string>> = { displayName: 'name' };

/** A refusal, by the option that it is about. */
function inWords(error: unknown): never {
  if (!(error instanceof DomainError)) throw error;
  const [refusal] = error.refusals;
  const field = refusal?.path.at(-1) ?? '';
  if (refusal?.code === 'ALREADY_EXISTS') {
    throw new UsageError(
      `--${field}: somebody has an account with it already; who lost the password gets a link with --reset.`,
    );
  }
  const message = refusalMessage(refusal ?? { code: 'INVALID_FORMAT' }, 'en');
  throw new UsageError(`--${optionNames[field] ?? field}: ${message}`);
}

async function sendReset(em: SqlEntityManager, email: string): Promise<Sent> {
  const account = await em.findOne(
    Account,
    { professionalEmail: email, role: { $in: ['OFFICER', 'ADMINISTRATOR'] } },
    { populate: ['passwordHash'] },
  );
  if (!account || !isOpen(account)) {
    throw new UsageError(
      '--email: no officer or administrator has an open account with it; invite without --reset.',
    );
  }
  const link = await mailPasswordLink({ em, now }, account);
  if (!link) throw new UsageError('A link was sent less than a minute ago: try again in a minute.');
  return { what: `${account.username} gets a link for a new password`, to: email, link };
}

function told(config: Config, { what, to, link }: Sent): string {
  const until = `until ${link.expiresAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  if (config.smtpUrl !== undefined)
    return `✓ ${what}.\n  The mail goes to ${to} as soon as a server runs; its link works ${until}.\n`;
  const { purpose } = link;
  // A screen on the server's own machine shows what a file in its folder would.
  const address = `${linksOf(config)}/${linkPaths[purpose]}#${linkToken(config.appSecrets[0], link.id, purpose)}`;
  return `✓ ${what}.\n  No mail leaves without SMTP_URL: this link works once, ${until}, while the server runs.\n  ${address}\n`;
}

/** Where the link leads: to the server that runs on these data, else to where it would listen. */
function linksOf(config: Config): string {
  const { host, port } = config;
  const living = config.appUrl === undefined ? announcedLinks(config.dataDir) : null;
  return living ?? linksAt(config, `http://${host.includes(':') ? `[${host}]` : host}:${port}`);
}

/** A port that the system will choose is not known before. */
function checkPlace(config: Config): void {
  const isUnknown = config.smtpUrl === undefined && new URL(linksOf(config)).port === '0';
  if (isUnknown) throw new UsageError('With PORT=0, start the server first: the link leads to it.');
}
