import { refusedAfterTwoMonths } from './law.tables.ts';

/** The correspondent writes it into the file when it is proved: nothing is decided, and silence means nothing. */
export const updatedOnProof = {
  authority: 'CORRESPONDENT',
  opinion: null,
  isMedical: false,
  needsProof: false,
  silence: null,
} as const;

/** The authority of the teacher decides; two months of silence are a refusal. */
export const decided = {
  authority: 'BY_POPULATION',
  opinion: null,
  isMedical: false,
  needsProof: false,
  silence: refusedAfterTwoMonths,
} as const;

/** What the law grants, so that nobody may refuse it, and silence neither: it is due by its first day. */
export const grantedByRight = { ...decided, silence: null } as const;
