import type { Refusal } from '../../../platform/errors/errors.ts';
import type { ProvedDiploma } from '../../dossier/index.ts';
import { optional, type Form } from '../../../platform/form/form.ts';
import type { Bilingual } from '../../../platform/viewer.ts';
import type { CvEntryKind } from './entry-kind.ts';

/** Whether an entry of a kind has a date. */
type Takes = 'REQUIRED' | 'OPTIONAL' | 'NONE';

/** What the rules of a kind look at beside its details. */
export interface AboutEntry {
  readonly title: string;
}

/** A diploma without its day, which is the end of the entry. */
export type Proof = Omit<ProvedDiploma, 'obtainedOn' | 'precision'>;

/** A kind of entry, declared once. */
export interface CvKind<Values extends object = never> {
  readonly kind: CvEntryKind;
  readonly label: Bilingual;
  readonly form: Form<Values>;
  /** What is shown of the details, where that is more than what was filled in. */
  readonly shown?: {
    readonly form: Form;
    readonly of: (values: Values, entry: AboutEntry) => object;
  };
  /** What the file has got of it once it is verified; null, as for other kinds, when that is nothing. */
  readonly proves?: (values: Values, entry: AboutEntry) => Proof | null;
  /** What its dates mean; a diploma is obtained at the end of its studies, a work appears at the beginning. */
  readonly dates: { readonly from: Takes; readonly to: Takes; readonly toLiesBehind?: true };
  /** What fields of the entry are called in this kind, where that says more than their common name. */
  readonly labels?: { readonly [F in 'organization' | 'from' | 'to']?: Bilingual };
  /** What the details contradict together, or in the entry. Paths start at the details. */
  readonly faults?: (values: Values, entry: AboutEntry) => readonly Refusal[];
}

/** Declares a kind; the compiler keeps the type of its details. */
export function declareCvKind<Values extends object>(declared: CvKind<Values>): CvKind<Values> {
  return declared;
}

/** One line that may be left out, of 300 characters at most. */
export const lineIfAny = (description: string, label: Bilingual, example: string) =>
  optional(String, description, { example, label, maxLength: 300, kind: 'PLAIN' });

/** The address of a page. */
export const webPage = (description: string, example: string) =>
  optional(String, description, {
    example,
    label: { fr: 'Page web', en: 'Web page' },
    maxLength: 1000,
    pattern: '^https?://[^\\s<>"]+$',
    kind: 'PLAIN',
  });

/** A period that may still run. */
export const period = { from: 'REQUIRED', to: 'OPTIONAL' } as const;
/** A day since when something is so, if it is known. */
export const since = { from: 'OPTIONAL', to: 'NONE' } as const;
export const certifiedOn: Bilingual = { fr: 'Date de la certification', en: 'Date of the certificate' };
