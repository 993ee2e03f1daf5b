import type { Args, ConnectionField } from './model.ts';
import type { Selected } from './selection.ts';
import type { StatementBuilder } from './statement.ts';
import { readingOf, trace, type Reading } from './trace.ts';

/** What a list at the root reads of files, gathered while its statement is built. */
export interface Listing {
  /** Of the rows that it shows; null when it reads nothing of them, or the viewer's own. */
  readonly shown: Reading | null;
  /** Of any row, by its being there: what the list is filtered and ordered by. Null when a directory shows as much. */
  readonly told: Reading | null;
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
  const also = how.order(args).keys.map(({ property }) => property);
  const fields = how.tells?.fields(args) ?? [];
  const tells = { listed: true, also, told: fields };
  const shown = readingOf(b, readable, field.below, tells);
  const told = readingOf(b, readable, new Map(), tells);
  const asked =
    fields.length === 0 ? null : readingOf(b, readable, new Map(), { listed: true, told: fields });
  return { shown, told, asked, page: null, others: [], among: null };
}

/** Below a record, a list is read with that record. */
export const readsNothing = (): Listing => ({
  shown: null,
  told: null,
  asked: null,
  page: null,
  others: [],
  among: null,
});

/** Records what was shown, and of files that were told of alone, that they were: each file once. */
export function recordListing(b: StatementBuilder, listing: Listing): void {
  const { shown, told, asked, page, others, among } = listing;
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
  if (!asked || among === null) return;
  b.withs.push(`asked as materialized (${filesOf([among], recorded)})`);
  trace(b, 'asked', asked, 2);
}

/** The files of some selects that are not recorded yet. */
function filesOf(selects: readonly string[], recorded: readonly string[]): string {
  const files = selects.map((one) => `(${one})`).join(' union ');
  return [files, ...recorded.map((one) => `(${one})`)].join(' except ');
}
