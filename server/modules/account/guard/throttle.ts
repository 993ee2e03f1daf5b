import { createHmac } from 'node:crypto';
import type { Context } from '../../../platform/context.ts';
import { RequestError } from '../../../platform/errors/errors.ts';
import { deriveKey } from '../../../platform/crypto/keys.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { limitOf } from './network-limit.ts';

type Asking = Pick<Context, 'em' | 'config' | 'now' | 'ip'>;

/** A try that was counted as a failure before its secret is checked; a success takes that back. */
export interface Try {
  /** Which failure it is of each counter, in the order in which all statements lock them. */
  readonly counters: readonly { readonly key: string; readonly failures: number }[];
  /** The network that it was counted for; null when it stands for itself. */
  readonly network: string | null;
  /** Whether the shared counter is full: whatever was typed is wrong, and answered as if it were. */
  readonly isBarred: boolean;
}

/** What a try is counted under besides its own key. */
export interface Counting {
  /**
   * The key of what several names stand for. It never refuses by itself: RATE_LIMITED for one name after failures of
   * another would say that both are names of one account.
   */
  readonly shared?: string;
  /**
   * Of somebody at an open session, at a device that was signed in on, or who has just shown the password: the failures
   * of the network neither refuse such a try nor count it.
   */
  readonly isProven?: boolean;
}

/**
 * What a counter is kept under: a keyed digest, so that the table names nobody.
 * @param parts what is guessed at: a kind of secret, then the name as it was typed, folded
 */
export function throttleKey({ config }: Pick<Context, 'config'>, ...parts: readonly string[]): string {
  return createHmac('sha256', deriveKey(config.appSecrets[0], 'throttle'))
    .update(JSON.stringify(parts))
    .digest('hex');
}

/**
 * Counts a try before its secret is checked, in one atomic statement, so that parallel guesses get no more than those
 * that are free: three, then 2 s after the fourth failure, 4 s, … up to 300 s. A count of more than a day ago is
 * forgotten. Of a network, 100 an hour, or what the operator allows a shared one. Not to be called inside a transaction,
 * which a refusal would roll back.
 * @throws RequestError TOO_MANY_ATTEMPTS, and then nothing was counted
 */
export async function beginTry(
  context: Asking,
  key: string,
  { shared, isProven = false }: Counting = {},
): Promise<Try> {
  const now = context.now();
  const { network, most } = isProven ? { network: null, most: 0 } : limitOf(context);
  const asked = { key, shared: shared ?? null, network, now, most };
  const seen = await sqlOfEntityManager(context.em.fork())<Counted>(countTry, asked);
  const { failures, sharedFailures, counted, blockedUntil } = seen;
  const counters = [
    ...(failures === null ? [] : [{ key, failures }]),
    ...(shared === undefined || sharedFailures === null ? [] : [{ key: shared, failures: sharedFailures }]),
  ];
  const isBarred = shared !== undefined && sharedFailures === null;
  if (failures !== null && (counted || isProven)) return { counters, network, isBarred };
  // Refused by the network, between looking and counting.
  if (failures !== null) await giveBackTry(context, { counters, network: null, isBarred });
  const stillBlocked = !seen.networkFull && failures === null;
  throw tooMany(now, stillBlocked ? new Date(blockedUntil ?? 0) : nextHour(now));
}

interface Counted {
  readonly failures: number | null;
  readonly sharedFailures: number | null;
  readonly counted: boolean;
  readonly networkFull: boolean;
  readonly blockedUntil: string | null;
}

/** One failure more, unless its delay goes on. */
const countFailure = (key: 'key' | 'shared', from: string) => `
  insert into sign_in_throttle as s (key, failures, last_at, blocked_until)
  select r.${key}, 1, now, now from ${from}
  on conflict (key) do update set last_at = excluded.last_at,
    failures = case when s.last_at < excluded.last_at - interval '24 hours' then 1 else s.failures + 1 end,
    blocked_until = excluded.last_at + case
      when s.last_at < excluded.last_at - interval '24 hours' or s.failures < 3 then interval '0'
      else make_interval(secs => least(300, 2 ^ least(s.failures - 2, 10))) end
  where s.blocked_until <= excluded.last_at or s.last_at < excluded.last_at - interval '24 hours'
  returning failures`;

// Every statement locks counters in one order, and so none waits for another that waits for it: a name, what several
// names share, the network. PostgreSQL runs each part when the next one asks for it.
const countTry = `
with r as (select decode(t.key, 'hex') as key, decode(t.shared, 'hex') as shared, network(t.network) as network, t.now, t.most,
    date_trunc('hour', t.now) as hour
  from json_to_record($1::json) as t (key text, shared text, network inet, now timestamptz, most integer)),
fullnet as (select exists (select from network_throttle n, r
  where n.network = r.network and n.hour = r.hour and n.failures >= r.most) as yes),
tried as (${countFailure('key', 'r, fullnet where not yes')}),
charged as (${countFailure('shared', 'r, tried where r.shared is not null')}),
counted as (
  insert into network_throttle as n (network, hour, failures)
  select r.network, r.hour, 1 from r, tried where r.network is not null and (select count(*) from charged) >= 0
  on conflict (network, hour) do update set failures = n.failures + 1 where n.failures < (select most from r)
  returning failures)
select json_build_object(
  'failures', (select failures from tried),
  'sharedFailures', (select failures from charged),
  'counted', exists (select from counted),
  'networkFull', (select yes from fullnet),
  'blockedUntil', (select s.blocked_until from sign_in_throttle s, r where s.key = r.key))::text as json`;

/** The secret was right: its counters start from nothing, and the network has one failure less. */
export async function endTry(context: Asking, tried: Try): Promise<void> {
  await takeBack(context, tried, 'delete from sign_in_throttle s using held where s.key = held.key');
}

/**
 * It was no guess after all (a code was not given yet): what was counted before stands, this try does not count. A later
 * try of somebody else keeps the delay that it has set.
 */
export async function giveBackTry(context: Asking, tried: Try): Promise<void> {
  await uncountTry({ ...context, em: context.em.fork() }, tried);
}

/** As `giveBackTry`, in the transaction of the caller: a success that erased former failures would buy guesses. */
export async function uncountTry(context: Asking, tried: Try): Promise<void> {
  await takeBack(
    context,
    tried,
    `update sign_in_throttle s set failures = s.failures - 1,
       blocked_until = case when s.failures = held.failures then held.now else s.blocked_until end
     from held where s.key = held.key and s.failures > 0`,
  );
}

/** @param change of the counters of the try, which are \`held\` */
async function takeBack({ em, now }: Asking, { counters, network }: Try, change: string): Promise<void> {
  await sqlOfEntityManager(em)(
    `with r as (select network(t.network) as network, t.now from json_to_record($1::json) as t (network inet, now timestamptz)),
     held as (select s.key, k.failures, r.now
       from r, rows from (json_to_recordset($2::json) as (key text, failures integer)) with ordinality as k (key, failures, at)
         join sign_in_throttle s on s.key = decode(k.key, 'hex') order by k.at for update of s),
     changed as (${change} returning s.key)
     update network_throttle n set failures = n.failures - 1 from r
     where (select count(*) from changed) >= 0
       and n.network = r.network and n.hour = date_trunc('hour', r.now) and n.failures > 0`,
    { network, now: now() },
    counters,
  );
}

/** Tables that count the failures of networks: what is full of one shuts nobody out of what another counts. */
type NetworkCounter = 'network_throttle' | 'paper_throttle';

/**
 * Counts a failure of the network alone: for secrets that nobody guesses (links, refresh tokens, of 256 bits). Inside a
 * transaction, the refusal that follows must keep its changes (`keepsChanges`).
 * @throws RequestError TOO_MANY_ATTEMPTS when the network had as many as it may
 */
export async function guardNetwork(
  context: Asking,
  counter: NetworkCounter = 'network_throttle',
): Promise<void> {
  const now = context.now();
  const counted = await sqlOfEntityManager(context.em)<boolean | undefined>(
    `with r as (select network(t.network) as network, t.now, t.most
       from json_to_record($1::json) as t (network inet, now timestamptz, most integer))
     insert into ${counter} as n (network, hour, failures)
     select r.network, date_trunc('hour', r.now), 1 from r
     on conflict (network, hour) do update set failures = n.failures + 1 where n.failures < (select most from r)
     returning 'true' as json`,
    { ...limitOf(context), now },
  );
  if (!counted) throw tooMany(now, nextHour(now));
}

/** It was no failure after all: the network has one less of this counter. */
export async function giveBackFailure(context: Asking, counter: NetworkCounter): Promise<void> {
  await sqlOfEntityManager(context.em)(
    `update ${counter} n set failures = n.failures - 1 from json_to_record($1::json) as r (network inet, now timestamptz)
     where n.network = network(r.network) and n.hour = date_trunc('hour', r.now) and n.failures > 0`,
    { network: limitOf(context).network, now: context.now() },
  );
}

/** Forgets the failures under some keys: those of names first, then what they share. */
export async function forgetFailures(context: Asking, keys: readonly string[]): Promise<void> {
  const counters = keys.map((key) => ({ key, failures: 0 }));
  await endTry(context, { counters, network: null, isBarred: false });
}

function tooMany(now: Date, until: Date): RequestError {
  // A delay that somebody else set this very moment is not seen yet: two seconds is the shortest.
  const seconds = Math.ceil((until.getTime() - now.getTime()) / 1000);
  return new RequestError('TOO_MANY_ATTEMPTS', { retryAfter: seconds > 0 ? seconds : 2 });
}

function nextHour(now: Date): Date {
  return new Date((Math.floor(now.getTime() / 3_600_000) + 1) * 3_600_000);
}
