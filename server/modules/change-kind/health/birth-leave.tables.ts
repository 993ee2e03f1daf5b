// Leaves after a birth. Read on 2026-01-15; the extra leave (L631-3) on 2026-11-29, its decree for the State was not found.

/**
 * Weeks of maternity leave before the expected day and after it, and how many of the latter the mother may take before
 * (Code du travail, L1225-17 to L1225-19, by CGFP L631-3). What a difficult pregnancy adds is prescribed, and asked for as a
 * sick leave.
 */
export const maternityWeeks = {
  FIRST_OR_SECOND: { before: 6, after: 10, earlier: 0 },
  THIRD_OR_MORE: { before: 8, after: 18, earlier: 2 },
  TWINS: { before: 12, after: 22, earlier: 4 },
  TRIPLETS_OR_MORE: { before: 24, after: 22, earlier: 0 },
} as const;

/** So many of the weeks before may be kept for after the birth, if the doctor agrees (Code du travail, L1225-17). */
export const maternityLaterWeeks = 3;

/** Days of paternity leave; three days of birth leave come before. */
export const paternityDays = { single: 25, multiple: 32 } as const;
/** More of them while the child is in hospital after the birth (Code du travail, L1225-35 and D1225-8-1). */
export const paternityDaysInHospital = 30;
/** The first days follow the birth, whose day nobody knows a month before (décret 2021-871, art. 13). */
export const paternityFirstDays = 7;
/** The leave ends within so many months of the birth. */
export const paternityWithinMonths = 6;

/** The extra birth leave: usable from, for children born or due from, and its length (LFSS 2026, art. 99). */
export const extraBirthLeave = { usableFrom: '2026-07-01', bornFrom: '2026-01-01', months: [1, 2] } as const;
