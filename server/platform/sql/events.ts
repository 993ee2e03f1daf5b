import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { newId } from './new-id.ts';
import { sqlOfEntityManager, type Sql } from './sql.ts';
import { daysAfter, type Retention } from './table.ts';

/** A kind of event, as a module declares it. */
export interface EventKind {
  /** Who did what. */
  readonly description: string;
  /** For how many days a reader may still come back to it. */
  readonly keptDays: number;
}
/** The kinds of a module, by their names. */
export type Events = Readonly<Record<string, EventKind>>;

const defined = new Set<Events>();

/** Declares the kinds of events of a module, which lists them. */
export function defineEvents<const E extends Events>(events: E): E {
  defined.add(events);
  return events;
}

/** What happened to whom, by ids and codes: readers look at the record itself, under their own rights. */
export interface Happened {
  /** The account whose file or mailbox it is about; null: a request that named nobody. */
  readonly accountId: string | null;
  /** The academy that follows it, where it is about no account, such as what an academy publishes. */
  readonly academyId?: string;
  /** The record that it is about; null or absent: the account itself. */
  readonly subject?: string | null;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/**
 * Records events of one kind, in the transaction of the change: they are there once it is committed, and never when it is
 * rolled back. One statement, however many.
 * @returns their ids, in the order given
 */
export async function recordEvents<E extends Events>(
  em: SqlEntityManager,
  kind: { readonly of: E; readonly name: keyof E & string },
  at: Date,
  happened: readonly Happened[],
): Promise<string[]> {
  const rows = happened.map((one) => ({ id: newId(), ...one }));
  if (rows.length === 0) return [];
  await sqlOfEntityManager(em)(
    `insert into event (id, kind, at, account_id, academy_id, subject, facts)
     select r.id, k.name, k.at, r."accountId", coalesce(a.academy_id, r."academyId"), r.subject, coalesce(r.facts, '{}')
     from json_to_record($1::json) as k (name text, at timestamptz),
       json_to_recordset($2::json) as r (id uuid, "accountId" uuid, "academyId" uuid, subject uuid, facts jsonb)
       left join account a on a.id = r."accountId"`,
    { name: kind.name, at },
    rows,
  );
  return rows.map(({ id }) => id);
}

/** A place in the order of events: where a reader goes on. */
export interface EventPlace {
  /** The transaction, as PostgreSQL writes an `xid8`. */
  readonly xact: string;
  readonly id: string;
}
export interface RecordedEvent extends EventPlace, Required<Omit<Happened, 'academyId'>> {
  readonly kind: string;
  readonly at: string;
}

/** Whose events a reader follows. */
export type Followed = { readonly accountId: string } | { readonly academyId: string } | 'EVERYBODY';

/**
 * The events after a place, oldest first. A transaction that is still open may have an earlier place than one that has
 * ended, so only what lies below every open transaction is given: a reader that goes on from the last place misses nothing,
 * however late a commit. A long transaction holds the others back, also one of another database of the same server.
 * @param after null: from the beginning of what is kept
 */
export async function eventsAfter(
  sql: Sql,
  followed: Followed,
  after: EventPlace | null,
  limit: number,
): Promise<readonly RecordedEvent[]> {
  const [column, value] = columnOf(followed);
  const place = `coalesce($1::json ->> 'xact', '0')::xid8, coalesce($1::json ->> 'id', '00000000-0000-0000-0000-000000000000')::uuid`;
  return sql(
    `select coalesce(json_agg(to_json(e)::jsonb - 'place' order by e.place, e.id), '[]')::text as json from (
       select xact as place, xact::text as xact, id, kind, at, account_id as "accountId", subject, facts from event
       where ${column === null ? 'true' : `${column} = ($1::json ->> 'whose')::uuid`}
         and (xact, id) > (${place}) and xact < pg_snapshot_xmin(pg_current_snapshot())
       order by event.xact, id limit ($1::json ->> 'most')::integer) e`,
    { whose: value, ...after, most: limit },
  );
}

function columnOf(followed: Followed): readonly [column: string | null, value: string | null] {
  if (followed === 'EVERYBODY') return [null, null];
  return 'accountId' in followed ? ['account_id', followed.accountId] : ['academy_id', followed.academyId];
}

/** What the purge deletes: one statement for all kinds that are kept equally long. */
export function retentionOf(events: Events): readonly Retention[] {
  const byDays = Map.groupBy(Object.entries(events), ([, { keptDays }]) => keptDays);
  return [...byDays].map(([kept, kinds]) =>
    daysAfter('event', 'at', kept, `kind in (${kinds.map(([kind]) => `'${kind}'`).join(', ')})`),
  );
}

/**
 * The kinds of all modules.
 * @throws TypeError when two modules declare one kind, or no module lists kinds that were defined: nothing would purge them
 */
export function together(lists: readonly Events[]): Events {
  const kinds = lists.flatMap((events) => Object.keys(events));
  const twice = kinds.filter((kind, at) => kinds.indexOf(kind) !== at);
  if (twice.length > 0) throw new TypeError(`Two modules declare events of one kind: ${twice.join(', ')}`);
  const unlisted = [...defined].filter((events) => !lists.includes(events)).flatMap(Object.keys);
  if (unlisted.length > 0)
    throw new TypeError(`No module lists events of these kinds: ${unlisted.join(', ')}`);
  return Object.assign({}, ...lists) as Events;
}
