import { createHmac } from 'node:crypto';
import type { Context } from '../../platform/context.ts';
import { RequestError } from '../../platform/errors.ts';
import { deriveKey } from '../../platform/keys.ts';
import { sqlOfEntityManager } from '../../platform/sql.ts';
import { networkOf } from './network.rules.ts';

/** A network's failures an hour, whatever the names. */
const networkFailures = 100;

type Asking = Pick<Context, 'em' | 'config' | 'now' | 'ip'>;

/** A try that was counted as a failure before its secret is checked; a success takes that back. */
export interface Try {
  readonly key: string;
  /** The network that it was counted for; null when it stands for itself. */
  readonly network: string | null;
  /** Which failure it is, if it is one. */
  readonly failures: number;
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
 * forgotten. Of a network, 100 an hour. Not to be called inside a transaction, which a refusal would roll back.
 * @param isProven whoever sits at an open session, or at a device that its holder has signed in on, or has just shown
 *   the password, has a counter of one’s own: the network’s neither refuses nor counts them
 * @throws RequestError TOO_MANY_ATTEMPTS, and then nothing was counted
 */
export async function beginTry(context: Asking, key: string, isProven = false): Promise<Try> {
  const now = context.now();
  const network = isProven ? null : networkOf(context.ip);
  const seen = await sqlOfEntityManager(context.em.fork())<Counted>(countTry, {
    key,
    network,
    now,
    most: networkFailures,
  });
  const { failures, counted, blockedUntil } = seen;
  if (failures !== null && (counted || isProven)) return { key, network, failures };
  // Refused by the network, between looking and counting.
  if (failures !== null) await giveBackCount(context, key, failures);
  const stillBlocked = !seen.networkFull && failures === null;
  throw tooMany(now, stillBlocked ? new Date(blockedUntil ?? 0) : nextHour(now));
}

interface Counted {
  readonly failures: number | null;
  readonly counted: boolean;
  readonly networkFull: boolean;
  readonly blockedUntil: string | null;
}

const countTry = `
with r as (select decode(t.key, 'hex') as key, t.network, t.now, t.most, date_trunc('hour', t.now) as hour
  from json_to_record($1::json) as t (key text, network cidr, now timestamptz, most integer)),
fullnet as (select exists (select from network_throttle n, r
  where n.network = r.network and n.hour = r.hour and n.failures >= r.most) as yes),
tried as (
  insert into sign_in_throttle as s (key, failures, last_at, blocked_until)
  select key, 1, now, now from r, fullnet where not yes
  on conflict (key) do update set last_at = excluded.last_at,
    failures = case when s.last_at < excluded.last_at - interval '24 hours' then 1 else s.failures + 1 end,
    blocked_until = excluded.last_at + case
      when s.last_at < excluded.last_at - interval '24 hours' or s.failures < 3 then interval '0'
      else make_interval(secs => least(300, 2 ^ least(s.failures - 2, 10))) end
  where s.blocked_until <= excluded.last_at or s.last_at < excluded.last_at - interval '24 hours'
  returning failures),
counted as (
  insert into network_throttle as n (network, hour, failures)
  select r.network, r.hour, 1 from r, tried where r.network is not null
  on conflict (network, hour) do update set failures = n.failures + 1 where n.failures < (select most from r)
  returning 1)
select json_build_object('failures', (select failures from tried), 'counted', exists (select from counted),
  'networkFull', (select yes from fullnet),
  'blockedUntil', (select s.blocked_until from sign_in_throttle s, r where s.key = r.key))::text as json`;

/** The secret was right: the counter starts anew, and the network has one failure less. */
export async function endTry(context: Asking, { key, network }: Try): Promise<void> {
  await sqlOfEntityManager(context.em)(
    `with r as (select * from json_to_record($1::json) as t (key text, network cidr, now timestamptz)),
     cleared as (delete from sign_in_throttle s using r where s.key = decode(r.key, 'hex'))
     update network_throttle n set failures = n.failures - 1 from r
     where n.network = r.network and n.hour = date_trunc('hour', r.now) and n.failures > 0`,
    { key, network, now: context.now() },
  );
}

/**
 * It was no guess after all (a code was not given yet): what was counted before stands, this try does not count.
 */
export async function giveBackTry(context: Asking, { key, network, failures }: Try): Promise<void> {
  await giveBackCount(context, key, failures);
  await sqlOfEntityManager(context.em.fork())(
    `update network_throttle n set failures = n.failures - 1
     from json_to_record($1::json) as r (network cidr, now timestamptz)
     where n.network = r.network and n.hour = date_trunc('hour', r.now) and n.failures > 0`,
    { network, now: context.now() },
  );
}

/** A later try of somebody else keeps the delay that it has set. */
async function giveBackCount(context: Asking, key: string, failures: number): Promise<void> {
  await sqlOfEntityManager(context.em.fork())(
    `update sign_in_throttle s set failures = s.failures - 1,
       blocked_until = case when s.failures = r.failures then r.now else s.blocked_until end
     from json_to_record($1::json) as r (key text, failures integer, now timestamptz)
     where s.key = decode(r.key, 'hex') and s.failures > 0`,
    { key, failures, now: context.now() },
  );
}

/**
 * Counts a failure of the network alone: for secrets that nobody guesses (links, refresh tokens, of 256 bits). Inside a
 * transaction, the refusal that follows must keep its changes (`keepsChanges`).
 * @throws RequestError TOO_MANY_ATTEMPTS when the network had its hundred
 */
export async function guardNetwork(context: Asking): Promise<void> {
  const now = context.now();
  const counted = await sqlOfEntityManager(context.em)<boolean | undefined>(
    `insert into network_throttle as n (network, hour, failures)
     select r.network, date_trunc('hour', r.now), 1
     from json_to_record($1::json) as r (network cidr, now timestamptz, most integer)
     on conflict (network, hour) do update set failures = n.failures + 1 where n.failures < ${networkFailures}
     returning 'true' as json`,
    { network: networkOf(context.ip), now },
  );
  if (!counted) throw tooMany(now, nextHour(now));
}

/** Forgets the failures under some keys. */
export async function forgetFailures(context: Asking, keys: readonly string[]): Promise<void> {
  await sqlOfEntityManager(context.em)(
    `delete from sign_in_throttle where key in (select decode(k, 'hex') from json_array_elements_text($1::json) as k)`,
    keys,
  );
}

function tooMany(now: Date, until: Date): RequestError {
  // A delay that somebody else set this very moment is not seen yet: two seconds is the shortest.
  const seconds = Math.ceil((until.getTime() - now.getTime()) / 1000);
  return new RequestError('TOO_MANY_ATTEMPTS', { retryAfter: seconds > 0 ? seconds : 2 });
}

function nextHour(now: Date): Date {
  return new Date((Math.floor(now.getTime() / 3_600_000) + 1) * 3_600_000);
}
