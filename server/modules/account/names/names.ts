import type { Sql } from '../../../platform/sql/sql.ts';
import { numbered } from './username.rules.ts';

export type NameKind = 'USERNAME' | 'MAIL';
/** What names depend on of an academy. */
export interface NamingAcademy {
  readonly id: string;
  readonly firstSuffix: number;
}
export interface Demand {
  readonly academy: NamingAcademy;
  readonly kind: NameKind;
  /** Letters and hyphens: no digit, so that a numbered name is never somebody else’s base. */
  readonly base: string;
}

/**
 * One name for each demand, in order, never given before nor again. One statement counts the holders of all the bases,
 * in one order, so that imports that run at once wait for each other and cannot give the same number.
 */
export async function giveNames(sql: Sql, demands: readonly Demand[]): Promise<string[]> {
  if (demands.length === 0) return [];
  const counts = countsOf(demands);
  const totals = await sql<Count[]>(count('c.holders + excluded.holders'), [...counts.values()]);
  const taken = new Map<string, number>();
  for (const { academy_id, kind, base, holders } of totals) {
    const key = keyOf(academy_id, kind, base);
    taken.set(key, holders - (counts.get(key)?.holders ?? 0));
  }
  return demands.map(({ academy, kind, base }) => {
    const key = keyOf(academy.id, kind, base);
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return numbered(base, before, academy.firstSuffix);
  });
}

interface Count {
  readonly academy_id: string;
  readonly kind: NameKind;
  readonly base: string;
  holders: number;
}

function keyOf(academyId: string, kind: NameKind, base: string): string {
  return `${academyId} ${kind} ${base}`;
}

/** How many of the demands want each base. */
function countsOf(demands: readonly Demand[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { academy, kind, base } of demands) {
    const key = keyOf(academy.id, kind, base);
    const known = counts.get(key);
    if (known) known.holders += 1;
    else counts.set(key, { academy_id: academy.id, kind, base, holders: 1 });
  }
  return counts;
}

export interface Move {
  readonly username: string;
  /** Where the account goes. */
  readonly academy: NamingAcademy;
}

/** The usernames of accounts in a new academy: their own when it is free there, and the next number otherwise. */
export async function keepNames(sql: Sql, moves: readonly Move[]): Promise<string[]> {
  if (moves.length === 0) return [];
  const kept = moves.map(countOf);
  const highest = new Map<string, Kept>();
  for (const row of kept) {
    const key = keyOf(row.academy_id, row.kind, row.base);
    if ((highest.get(key)?.holders ?? 0) < row.holders) highest.set(key, row);
  }
  await sql(count('greatest(c.holders, excluded.holders)'), [...highest.values()]);
  const taken = await takenOf(sql, kept);
  const isFree = kept.map(({ academy_id, username }) => {
    const name = `${academy_id} ${username}`;
    return !taken.has(name) && taken.add(name).has(name);
  });
  const others = moves.flatMap(({ academy }, at) =>
    isFree[at] ? [] : [{ academy, kind: 'USERNAME', base: kept[at]?.base ?? '' } as const],
  );
  const given = await giveNames(sql, others);
  return moves.map((move, at) => (isFree[at] ? move.username : (given.shift() as string)));
}

interface Kept extends Count {
  readonly username: string;
}

/** The counter must be past the number that comes along; counting first also waits for whoever names a namesake. */
function countOf({ username, academy }: Move): Kept {
  const [, base = username, digits = ''] = /^(.*?)(\d*)$/.exec(username) ?? [];
  const holders = digits === '' ? 1 : Math.max(1, Number(digits) - academy.firstSuffix + 2);
  return { academy_id: academy.id, kind: 'USERNAME', base, holders, username };
}

/** Those of these usernames that somebody holds, or has held, by academy id, space, name. */
async function takenOf(sql: Sql, kept: readonly Kept[]): Promise<Set<string>> {
  const rows = await sql<{ academy_id: string; username: string }[]>(
    `with wanted as (select * from json_to_recordset($1::json) as w (academy_id uuid, username text))
     select coalesce(json_agg(r), '[]')::text as json from (
       select a.academy_id, a.username from wanted w
       join account a on a.academy_id = w.academy_id and a.username = w.username
       union select l.academy_id, l.name from wanted w
       join account_alias l on l.academy_id = w.academy_id and l.name = w.username) r`,
    kept,
  );
  return new Set(rows.map(({ academy_id, username }) => `${academy_id} ${username}`));
}

function count(holders: string): string {
  return `with given as (
      insert into name_counter as c (academy_id, kind, base, holders)
      select academy_id, kind, base, holders
      from json_to_recordset($1::json) as r (academy_id uuid, kind text, base text, holders integer)
      order by academy_id, kind, base
      on conflict (academy_id, kind, base) do update set holders = ${holders}
      returning academy_id, kind, base, holders)
    select coalesce(json_agg(given), '[]')::text as json from given`;
}
