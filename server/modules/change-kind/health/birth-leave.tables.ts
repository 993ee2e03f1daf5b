// Leaves after a birth. Read on 2026-01-15; the extra leave (L631-3) on 2026-11-29, its decree for the State was not found.

/** Weeks of maternity leave, before the expected day and after it (CGFP L631-3 et suivants; Code du travail L1225-17). */
export const maternityWeeks = {
  FIRST_OR_SECOND: { before: 6, after: 10 },
  THIRD_OR_MORE: { before: 8, after: 18 },
  TWINS: { before: 12, after: 22 },
  TRIPLETS_OR_MORE: { before: 24, after: 22 },
} as const;

/** How much earlier the leave may begin: by the mother’s choice (third child, twins), and for a difficult pregnancy. */
export const maternityEarlierWeeks = { chosen: 4, medical: 2 } as const;

/** Days of paternity leave; three days of birth leave come before. */
export const paternityDays = { single: 25, multiple: 32 } as const;
/** The leave ends within so many months of the birth. */
export const paternityWithinMonths = 6;

/** The extra birth leave: usable from, for children born or due from, and its length (LFSS 2026, art. 99). */
export const extraBirthLeave = { usableFrom: '2026-07-01', bornFrom: '2026-01-01', months: [1, 2] } as const;
