import type { Appreciation } from './codes.tables.ts';

// Promotion of grade: seven corps, campaigns that are appreciated on 31 August and take effect on 1 September.
// Checked on 2026-01-15.

/** « Conditions d’éligibilité à la hors classe (LDG) » (SE-UNSA 66), « Accès à la hors classe 2025 » (SNES Montpellier). */
export const horsClasse = {
  echelon: 9,
  monthsInEchelon: 24,
  appreciatedOn: '08-31',
} as const;

/**
 * « Classe exceptionnelle, fin des viviers » (SNALC Versailles), décret 2024-727 du 6 juillet 2024 art. 9: since the
 * campaign of 2024, no seniority in the échelon.
 */
export const classeExceptionnelle = {
  echelonOfAgreges: 4,
  echelonOfOthers: 5,
  appreciatedOn: '08-31',
  firstCampaign: 2024,
} as const;

/**
 * The first campaign of the present conditions: of the hors classe, « La nouvelle hors classe (2018) » (SNUEP Nantes). What an
 * earlier one asked for was not read.
 */
export const ruledSince: Readonly<Record<string, number>> = {
  HC: 2018,
  CE: classeExceptionnelle.firstCampaign,
};

/** Points of the appreciation and of the seniority on 31 August, by échelon and whole years; the last line goes on. */
export interface Bareme {
  readonly corps: readonly string[];
  readonly appreciation: Readonly<Record<Appreciation, number>>;
  /** By échelon, from `firstYear` on. */
  readonly seniority: Readonly<
    Record<9 | 10 | 11, { readonly firstYear: number; readonly points: readonly number[] }>
  >;
}

/** « Hors classe 1er degré, barème » (SE-UNSA 88) and « Hors classe 2d degré, barème » (SNFOLC 78). */
export const baremes: readonly Bareme[] = [
  {
    corps: ['PE'],
    appreciation: { EXCELLENT: 120, TRES_SATISFAISANT: 100, SATISFAISANT: 80, A_CONSOLIDER: 60 },
    seniority: {
      9: { firstYear: 2, points: [0, 10] },
      10: { firstYear: 0, points: [20, 30, 40, 50] },
      11: { firstYear: 0, points: [70, 80, 90, 100, 110, 120] },
    },
  },
  {
    corps: ['CERTIFIE', 'AGREGE', 'PLP', 'PEPS', 'CPE', 'PSYEN'],
    appreciation: { EXCELLENT: 145, TRES_SATISFAISANT: 125, SATISFAISANT: 105, A_CONSOLIDER: 95 },
    seniority: {
      9: { firstYear: 2, points: [0, 10] },
      10: { firstYear: 0, points: [20, 30, 40, 50] },
      11: { firstYear: 0, points: [60, 70, 80, 100, 110, 120, 130, 140, 150, 160] },
    },
  },
];

/** Where a promotion leads: the row of the highest `from` whose months are held. */
export interface Landing {
  readonly echelon: number;
  /** At least so many months held in the échelon before. */
  readonly months: number;
  readonly to: number;
  /** What is kept of the months held: all, none, those beyond the condition, or all with the same chevron. */
  readonly keeps: 'ALL' | 'NONE' | 'BEYOND' | 'CHEVRON';
}

const common = ['PE', 'CERTIFIE', 'PLP', 'PEPS', 'CPE', 'PSYEN'];

/**
 * « Après la promotion, le reclassement » (SNES), « Comment sont classés les PE promus à la hors-classe » (SE-UNSA
 * 2022), décret 90-680 art. 25-2; agrégés: « Classe exceptionnelle PEPS et agrégés » (SNEP-FSU). Certainty: medium.
 */
export const landings: readonly {
  readonly from: 'CN' | 'HC';
  readonly corps: readonly string[];
  readonly rows: readonly Landing[];
}[] = [
  {
    from: 'CN',
    corps: common,
    rows: [
      // Beyond 24 months kept: SNES; other readings keep none.
      { echelon: 9, months: 24, to: 2, keeps: 'BEYOND' },
      { echelon: 10, months: 0, to: 3, keeps: 'ALL' },
      { echelon: 10, months: 30, to: 4, keeps: 'NONE' },
      { echelon: 11, months: 0, to: 4, keeps: 'ALL' },
      { echelon: 11, months: 30, to: 5, keeps: 'NONE' },
    ],
  },
  {
    from: 'CN',
    corps: ['AGREGE'],
    rows: [
      { echelon: 9, months: 24, to: 2, keeps: 'NONE' },
      { echelon: 10, months: 0, to: 2, keeps: 'ALL' },
      { echelon: 10, months: 24, to: 3, keeps: 'NONE' },
      { echelon: 11, months: 0, to: 3, keeps: 'ALL' },
      { echelon: 11, months: 36, to: 4, keeps: 'NONE' },
    ],
  },
  {
    from: 'HC',
    corps: common,
    rows: [
      { echelon: 5, months: 0, to: 3, keeps: 'ALL' },
      { echelon: 6, months: 0, to: 4, keeps: 'NONE' },
      { echelon: 7, months: 0, to: 4, keeps: 'ALL' },
      { echelon: 7, months: 36, to: 5, keeps: 'NONE' },
    ],
  },
  { from: 'HC', corps: ['AGREGE'], rows: [{ echelon: 4, months: 0, to: 2, keeps: 'CHEVRON' }] },
];
