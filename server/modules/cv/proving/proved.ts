import type { DatePrecision } from '../../../platform/graphql/date-precision.ts';
import type { ProvedDiploma } from '../../dossier/index.ts';
import type { CvEntryKind } from '../kind/entry-kind.ts';
import { cvKindOf } from '../kind/kinds.ts';

/** An entry as the database keeps it. */
export interface KeptEntry {
  readonly kind: CvEntryKind;
  readonly title: string;
  readonly details: object;
  /** The last day that its end may mean, and how much of it was given. */
  readonly to: string | null;
  readonly toPrecision: DatePrecision | null;
}

/**
 * The diploma that the file has got of an entry once it is verified: what the rules of a career ask for, and nothing else. A
 * language and its certificates, which no rule asks for, stay in the CV.
 */
export function provedBy({ kind, title, details, to, toPrecision }: KeptEntry): ProvedDiploma | null {
  const proof = cvKindOf(kind).proves?.(details as never, { title });
  return proof ? { ...proof, obtainedOn: to, precision: toPrecision } : null;
}
