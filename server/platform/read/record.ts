import { idAt } from '../sql/new-id.ts';
import { maxPageSize } from './page.ts';
import type { Args, ConnectionField } from './model.ts';
import type { Selected } from './selection.ts';
import type { StatementBuilder } from './statement.ts';
import { readingOf, type Reading } from './trace.ts';

/** What a list at the root reads of files, gathered while its statement is built. */
export interface Listing {
  /** Of the rows that it shows; null when it reads nothing of them, or the viewer's own. */
  readonly shown: Reading | null;
  /** Of any row, by its being there: what the list is filtered and ordered by. Null when a directory shows as much. */
  readonly told: Reading | null;
  /** Of the files of a few rows, by what is counted of all of them beside the rows themselves. */
  summed: Reading | null;
  /** Of those whom the filter is asked of, found or not: what it asks of their files. */
  readonly asked: Reading | null;
  /** The select of the files shown. */
  page: string | null;
  /** Selects of files that the answer tells of: they are counted, or stand beyond the page. */
  readonly others: string[];
  /** The select of the files that the filter is asked of; null when it asks for nothing of them, or of too many. */
  among: string | null;
}

export function listingOf(b: StatementBuilder, field: Selected, how: ConnectionField, args: Args): Listing {
  const readable = b.model.type(how.type);
  // A rank is no property of the record.
  const also = how.ranked ? [] : how.order(args).keys.map(({ property }) => property);
  const fields = how.tells?.fields(args) ?? [];
  const tells = { listed: true, also, told: fields };
  const shown = readingOf(b, readable, field.below, tells);
  const told = readingOf(b, readable, new Map(), tells);
  const asked =
    fields.length === 0 ? null : readingOf(b, readable, new Map(), { listed: true, told: fields });
  return { shown, told, summed: null, asked, page: null, others: [], among: null };
}

/** Below a record, a list is read with that record. */
export const readsNothing = (): Listing => ({
  shown: null,
  told: null,
  summed: null,
  asked: null,
  page: null,
  others: [],
  among: null,
});

/** Records what was shown, and of files that were told of alone, that they were: each file once. */
export function recordListing(b: StatementBuilder, listing: Listing): void {
  const { shown, told, summed, asked, page, others, among } = listing;
  const recorded: string[] = [];
  if (shown && page !== null) {
    trace(b, `(${page}) page`, shown);
    recorded.push(page);
  }
  if (told && others.length > 0) {
    b.withs.push(`told as materialized (${filesOf(others, recorded)})`);
    trace(b, 'told', told, 1);
    recorded.push('select told.file from told');
  }
  if (summed) trace(b, `(select file from hits where ${areFew('hits')}) hit`, summed, 3);
  if (!asked || among === null) return;
  b.withs.push(`asked as materialized (${filesOf([among], recorded)})`);
  trace(b, 'asked', asked, 2);
}

/** SQL: whether rows tell of each of them. Of more than a page holds, what is said of all is a statistic. */
export const areFew = (rows: string): string => `(select count(*) from ${rows}) <= ${maxPageSize}`;

/** The files of some selects that are not recorded yet. */
function filesOf(selects: readonly string[], recorded: readonly string[]): string {
  const files = selects.map((one) => `(${one})`).join(' union ');
  return [files, ...recorded.map((one) => `(${one})`)].join(' except ');
}

/**
 * Adds to a statement what records its read: one event, and a record in the log of each file that was found; nothing when
 * none was.
 * @param found the FROM (and WHERE) of the rows whose column `file` is the key of their file; null where they are part of none
 * @param number tells apart the readings of one statement
 */
export function trace(b: StatementBuilder, found: string, reading: Reading, number = 0): void {
  const { isWhole, fields, beyond } = reading;
  if (!beyond) return record(b, { found, isWhole, fields, name: `${number}` });
  const { person } = beyond;
  const t = b.table(person);
  const seen = [`${t.alias}."${person.primaryKey}" = read.file`, ...b.guards(person, t, 'ofEach')].join(
    ' and ',
  );
  const isSeen = `exists (select from "${person.table}" ${t.alias} where ${seen})`;
  // What is refused has not been read.
  const all = [...fields, ...beyond.fields];
  record(b, { found, isWhole, fields: all, name: `${number}_seen`, where: isSeen });
  if (fields.length > 0)
    record(b, { found, isWhole, fields, name: `${number}_named`, where: `not ${isSeen}` });
}

/** One event, and its record in the log of each file; nothing where no file was found. */
function record(
  { bind, withs }: StatementBuilder,
  {
    found,
    isWhole,
    fields,
    name,
    where,
  }: Pick<Reading, 'isWhole' | 'fields'> & { found: string; name: string; where?: string },
): void {
  const id = bind(({ now }) => idAt(now), 'uuid');
  const event = [
    id,
    bind(({ now }) => now.toISOString(), 'timestamptz'),
    bind(({ viewer }) => viewer?.accountId, 'uuid'),
    bind(({ viewer }) => viewer?.role, 'text'),
    bind(({ viewer }) => viewer?.name, 'text'),
    bind(({ ip }) => ip, 'inet'),
    bind(({ requestId }) => requestId, 'text'),
    `'READ'`,
    // Names of fields: letters, digits and dots, nothing to escape.
    `'{${fields.join(',')}}'::text[]`,
  ];
  // Of teachers and files themselves, each row is another file.
  const read = `(select file from ${found}) read where file is not null${where ? ` and ${where}` : ''}`;
  const files = `select ${isWhole ? '' : 'distinct '}file, ${id} from ${read}`;
  withs.push(
    `event${name} as (insert into access_event (id, at, account_id, role, actor, ip, request_id, action, fields) select ${event.join(', ')} where exists (select from ${read}))`,
    `trace${name} as (insert into access_record (dossier_id, event_id) ${files})`,
  );
}
