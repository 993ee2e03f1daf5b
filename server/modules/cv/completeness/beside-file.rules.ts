import type { Precision } from '../../../platform/form/partial-date.ts';
import type { SaidDiploma } from '../../dossier/diploma/same-diploma.rules.ts';
import type { CvEntryKind } from '../kind/entry-kind.ts';

/** An entry as completeness looks at it. */
export interface LookedAt {
  readonly id: string;
  readonly kind: CvEntryKind;
  readonly title: string;
  readonly organization: string | null;
  readonly from: string | null;
  readonly fromPrecision: Precision | null;
  readonly to: string | null;
  readonly toPrecision: Precision | null;
  readonly status: 'DECLARED' | 'VERIFIED' | 'REJECTED';
  readonly details: {
    readonly level?: number | null;
    readonly speciality?: string | null;
    readonly certificate?: string | null;
  };
  /** How many files prove it. */
  readonly files: number;
}

/** All postings of a file in one establishment, as one: the HR base may list a line for each school year. */
export interface WorkedAt {
  readonly uai: string;
  readonly name: string;
  readonly city: string;
  readonly from: string;
  /** Null while it goes on. */
  readonly to: string | null;
}

/** A CV beside the file of its teacher. */
export interface CvBesideFile {
  readonly hasSummary: boolean;
  readonly entries: readonly LookedAt[];
  readonly diplomas: readonly (SaidDiploma & { readonly level: number })[];
  readonly postings: readonly WorkedAt[];
}

/** What an entry says of a diploma. */
export const saidIn = ({ title, to, details }: LookedAt): SaidDiploma => ({
  title,
  level: details.level ?? null,
  obtainedOn: to,
  speciality: details.speciality ?? null,
  code: null,
});
