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
  /** The select of the files shown. */
  page: string | null;
  /** Selects of files that the answer tells of: they are counted, or stand beyond the page. */
  readonly others: string[];
}

export function listingOf(b: StatementBuilder, field: Selected, how: ConnectionField, args: Args): Listing {
  const readable = b.model.type(how.type);
  const also = how.order(args).keys.map(({ property }) => property);
  const tells = { listed: true, also, told: how.tells?.(args) ?? [] };
  const shown = readingOf(b, readable, field.below, tells);
  const told = readingOf(b, readable, new Map(), tells);
  return { shown, told, page: null, others: [] };
}

/** Below a record, a list is read with that record. */
export const readsNothing = (): Listing => ({ shown: null, told: null, page: null, others: [] });

/** Records what was shown, and of files that were told of alone, that they were. */
export function recordListing(b: StatementBuilder, { shown, told, page, others }: Listing): void {
  if (shown && page !== null) trace(b, `(${page}) page`, shown);
  if (!told || others.length === 0) return;
  const except = page === null ? '' : ` except (${page})`;
  const files = others.map((one) => `(${one})`).join(' union ');
  b.withs.push(`told as materialized (${files}${except})`);
  trace(b, 'told', told, 1);
}
