// Advancement of échelon beside the durations of the scale. Checked on 2026-01-15.

/**
 * Accelerated advancement: one year less in échelons 6 and 8 of the classe normale, for 30 % of those concerned.
 * « Décret 90-680 art. 24 », « Avancement accéléré d’échelon, articles par corps » (SNFOLC 78), « Avancement d’échelon,
 * BA et ASA » (SE-UNSA Vosges).
 */
export const accelerable: { readonly corps: readonly string[] } = {
  corps: ['PE', 'CERTIFIE', 'AGREGE', 'PLP', 'PEPS', 'CPE', 'PSYEN'],
};

/**
 * Three months for each full school year as head of school since 2023-09-01, taken off the date of the next échelon (décret
 * 2023-777 du 14 août 2023 art. 4; « Direction d’école, bonification de 3 mois par an », SE-UNSA, August 2025). Not used
 * for the conditions of a promotion of grade, nor for chevrons; kept over a change of grade. Certainty: medium.
 */
export const directorBonus = { months: 3, since: '2023-09-01' } as const;
