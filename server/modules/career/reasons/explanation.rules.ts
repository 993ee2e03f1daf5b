import type { LegalReference } from '../law/legal-texts.tables.ts';

/** A reason below a short answer, with the texts that say it; none where only documents of others do. */
export interface Explanation {
  readonly text: string;
  readonly legalBasis: readonly LegalReference[];
}

/** Sentences that rest on the same texts. */
export function explanation(
  sentences: readonly string[],
  legalBasis: readonly LegalReference[] = [],
): Explanation {
  return { text: sentences.join(' '), legalBasis };
}
