import { parseArgs } from 'node:util';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { openOrm } from '../../app/process/orm.ts';
import { normalizeAddress, Officer } from '../../modules/account/index.ts';
import { endOf, give, Mandate } from '../../modules/mandate/index.ts';
import type { Config } from '../../platform/config.ts';
import { DomainError, refusalMessage } from '../../platform/errors/errors.ts';
import { parisDate } from '../../platform/viewer.ts';
import { UsageError } from '../command.ts';
import { openCommandDatabase } from '../database.ts';

const text = { type: 'string' } as const;
const now = () => new Date();
const kind = 'NATIONAL_ACTS';
const everywhere = { academy: null, departmentCode: null, establishmentUai: null };

const optionsOf: Readonly<Record<string, readonly string[]>> = {
  give: ['email', 'from', 'to'],
  end: ['email', 'on'],
  list: [],
};

type Order =
  | { readonly act: 'list' }
  | { readonly act: 'give'; readonly email: string; readonly from: string | null; readonly to: string | null }
  | { readonly act: 'end'; readonly email: string; readonly on: string | null };

/**
 * Gives, ends or lists the national mandate, which no administrator gives: it counts in every academy. One transaction, with
 * its event and its mail.
 *
 * @returns the exit code
 */
export async function mandateByCommand(config: Config, args: readonly string[]): Promise<number> {
  const order = orderOf(args);
  const database = await openCommandDatabase(config);
  try {
    const orm = await openOrm(database.url, 2);
    try {
      process.stdout.write(`${await orm.em.transactional((em) => carriedOut(em, order))}\n`);
    } finally {
      await orm.close();
    }
  } finally {
    await database.close();
  }
  return 0;
}

function orderOf(args: readonly string[]): Order {
  const options = { email: text, from: text, to: text, on: text };
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [act, ...more] = positionals;
  const given = Object.keys(values);
  const allowed = optionsOf[String(act)];
  if (!allowed || more.length > 0) throw new UsageError('Say give, end or list.');
  const other = given.find((name) => !allowed.includes(name));
  if (other) throw new UsageError(`--${other} does not go with ${act}.`);
  if (act === 'list') return { act };
  const email = normalizeAddress(values.email ?? '')?.toLowerCase();
  if (!email) throw new UsageError('--email must be an address, such as yves.langlois@education.gouv.fr.');
  const day = (name: 'from' | 'to' | 'on') => dayOf(name, values[name]);
  return act === 'end'
    ? { act, email, on: day('on') }
    : { act: 'give', email, from: day('from'), to: day('to') };
}

function dayOf(name: string, given: string | undefined): string | null {
  if (given === undefined) return null;
  const day = new Date(`${given}T00:00:00Z`);
  if (
    /^\d{4}-\d{2}-\d{2}$/.test(given) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(given)
  )
    return given;
  throw new UsageError(`--${name} must be a day, such as 2026-09-01.`);
}

async function carriedOut(em: SqlEntityManager, order: Order): Promise<string> {
  if (order.act === 'list') return listed(em);
  const officer = await officerOf(em, order.email);
  if (order.act === 'give') {
    const days = { from: order.from ?? parisDate(now()), to: order.to };
    const gift = { officer, kind, scope: everywhere, days, by: null } as const;
    const mandate = await give({ em, now }, gift).catch(inWords);
    return `✓ ${officer.displayName} has the national mandate ${daysOf(mandate)}.`;
  }
  const mandate = await em.findOne(
    Mandate,
    { officer, kind, $or: [{ to: null }, { to: { $gte: parisDate(now()) } }] },
    { populate: ['officer.account'], orderBy: { from: 'asc' } },
  );
  if (!mandate) throw new UsageError('--email: this person has no national mandate that runs or is to come.');
  await endOf({ em, now }, mandate, { on: order.on, by: null }).catch(inWords);
  return `✓ The national mandate of ${officer.displayName} counts ${daysOf(mandate)}.`;
}

async function officerOf(em: SqlEntityManager, email: string): Promise<Officer> {
  const officer = await em.findOne(
    Officer,
    { account: { professionalEmail: email } },
    { populate: ['account'] },
  );
  if (officer) return officer;
  throw new UsageError(
    '--email: no officer or administrator has an account with it; invite the person first (npm run invite).',
  );
}

async function listed(em: SqlEntityManager): Promise<string> {
  const all = await em.find(
    Mandate,
    { kind },
    { populate: ['officer.account', 'officer.academy'], orderBy: { from: 'asc', id: 'asc' } },
  );
  if (all.length === 0) return 'Nobody has the national mandate.';
  const row = (mandate: Mandate) => {
    const { displayName, account, academy } = mandate.officer;
    return `${displayName}  ${account?.professionalEmail ?? account?.username ?? ''}  ${academy.name}  ${daysOf(mandate)}`;
  };
  return all.map(row).join('\n');
}

function daysOf({ from, to }: Mandate): string {
  if (to === null) return `from ${from} until it is ended`;
  return to < from ? `on no day: it was ended before it had run for one` : `from ${from} to ${to}`;
}

/** A refusal, by the option that it is about. */
function inWords(error: unknown): never {
  if (!(error instanceof DomainError)) throw error;
  const [refusal] = error.refusals;
  const field = refusal?.path.at(-1) ?? '';
  const name = field === 'officerId' ? 'email' : field;
  throw new UsageError(`--${name}: ${refusalMessage(refusal ?? { code: 'INVALID_FORMAT' }, 'en')}`);
}
