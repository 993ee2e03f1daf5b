// Texts that several kinds rest on. Read on 2026-01-15; what changed since was looked up on 2026-11-29. The regulations
// of 1985 are being moved into the Code général de la fonction publique (CGFP, books IV to VIII): their numbers were still
// those in force when they were read.

const page = 'https://www.legifrance.gouv.fr/codes/texte_lc/';
const code = { CGFP: `${page}LEGITEXT000044416551`, CRPA: `${page}LEGITEXT000031366350` };

/** An article of the Code général de la fonction publique. */
export const cgfp = (article: string) => ({
  title: 'Code général de la fonction publique',
  article,
  url: code.CGFP,
});

/** An article of the Code des relations entre le public et l’administration. */
export const crpa = (article: string) => ({
  title: 'Code des relations entre le public et l’administration',
  article,
  url: code.CRPA,
});

/** Any other text. */
export const text = (title: string, article: string | null = null) => ({ title, article, url: null });

/** The statute of positions: part-time has a decree of its own. */
export const positionsDecree = (article: string) => text('décret 85-986 du 16 septembre 1985', article);

/** Between the administration and its agents, two months of silence are a refusal. */
export const refusedAfterTwoMonths = { months: 2, outcome: 'REJECTED', legal: crpa('L231-4, 5°') } as const;

/** The same after another time, which a text of its own sets. */
export const refusedAfter = <Legal>(months: number, legal: Legal) =>
  ({ months, outcome: 'REJECTED', legal }) as const;

/**
 * A secondment and a disponibilité that are no right: two months of silence grant them. The law of positions goes before the
 * rule between the administration and its agents (TA Melun, 18 April 2017, for a civil servant of the State).
 */
export const grantedAfterTwoMonths = { months: 2, outcome: 'APPROVED', legal: cgfp('L511-3') } as const;
