// The three rendez-vous de carrière of the classe normale: décret 2017-120 art. 22 and its like for the other corps;
// windows published for 2024-2025 (SNUDI-FO 76) and 2025-2026 (SGEN-CFDT Lyon). Checked on 2026-01-15.

/** The school year of the first ones: décret 2017-786 du 5 mai 2017 (PPCR) takes effect on 1 September 2017. */
export const firstRendezVous = '2017-2018';

/**
 * Held in the school year that ends on the first 31 August so many months after entry in the échelon, or later: between
 * `months` and `until` in it.
 */
export const rendezVousTable: readonly {
  readonly n: 1 | 2 | 3;
  readonly echelon: number;
  readonly months: number;
  readonly until: number;
}[] = [
  // In the second year of échelon 6.
  { n: 1, echelon: 6, months: 12, until: 24 },
  // Between 18 and 30 months in échelon 8.
  { n: 2, echelon: 8, months: 18, until: 30 },
  // In the second year of échelon 9.
  { n: 3, echelon: 9, months: 12, until: 24 },
];
