// The point of index by date. The decrees set the yearly pay of index 100 (5 623,23 €, 5 820,04 €, 5 907,34 €); the value
// below is its twelve hundredth, to five decimals, as the administration publishes it. Still that of January 2026
// (« Grille professeurs de chaires supérieures, mise à jour 17/01/2026 », Emploithèque: 5 277,22 € for 1072), frozen in 2026.

const points: readonly { readonly since: string; readonly grossMonthly: number }[] = [
  // Décret 2016-670 du 25 mai 2016.
  { since: '2017-02-01', grossMonthly: 4.68602 },
  // Décret 2022-994 du 7 juillet 2022.
  { since: '2022-07-01', grossMonthly: 4.85003 },
  // Décret 2023-519 du 28 juin 2023.
  { since: '2023-07-01', grossMonthly: 4.92278 },
];

/**
 * Gross monthly base pay of an index on a day, in euros: the index times the point, rounded to the cent. A grid that divides
 * the yearly pay by twelve, or cuts decimals off, may differ by a cent. Allowances, SFT and residence allowance are extra. Null
 * before the first value that we know.
 */
export function grossMonthlyPay(inm: number, day: string): number | null {
  const point = points.findLast(({ since }) => since <= day);
  return point ? Math.round(inm * point.grossMonthly * 100) / 100 : null;
}
