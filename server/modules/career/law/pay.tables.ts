// The point of index. Décret 2023-519 du 28 juin 2023; the value was still that of January 2026 (« Grille professeurs
// de chaires supérieures, mise à jour 17/01/2026 », Emploithèque: 5 277,22 € for 1072).

const points: readonly { readonly since: string; readonly grossMonthly: number }[] = [
  { since: '2023-07-01', grossMonthly: 4.92278 },
];

/**
 * Gross monthly base pay of an index on a day, in euros, rounded to the cent; allowances, SFT and residence allowance
 * are extra. Null before the first value that we know.
 */
export function grossMonthlyPay(inm: number, day: string): number | null {
  const point = points.findLast(({ since }) => since <= day);
  return point ? Math.round(inm * point.grossMonthly * 100) / 100 : null;
}
