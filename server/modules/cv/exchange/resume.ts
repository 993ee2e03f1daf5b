import type { CvEntryKind } from '../kind/entry-kind.ts';

/** A part of a resume, such as a post, with the members that it was written with. */
export type Part = Readonly<Record<string, unknown>>;

/** A value as text; empty for anything else. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A resume in the form of jsonresume.org (schema 1.3.1), as far as a CV is exchanged with it. */
export interface Resume {
  readonly basics?: Part;
  readonly [section: string]: unknown;
}

/** An entry in the words of a form: dates as they were written, such as 2014-09. */
export interface Entry {
  readonly kind: CvEntryKind;
  readonly title: string;
  readonly organization?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly description?: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What stands above the entries. */
export interface Profile {
  readonly headline?: string | undefined;
  readonly summary?: string | undefined;
  readonly orcid?: string | undefined;
}
