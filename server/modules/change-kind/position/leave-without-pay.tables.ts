// Lengths of the disponibilité, in years. Read on 2026-01-15 (décret 85-986, art. 44 à 49); since 2025-12-07 the proof of an
// activity is given once, at reintegration, and the 18 months of service after five years are no longer asked for (décret
// 2025-1169 du 5 décembre 2025, art. 48-1 and 48-2).

export const mostYears = {
  CHILD_UNDER_12: 3,
  CARE: 3,
  FOLLOW_SPOUSE: 3,
  ELECTED_OFFICE: 6,
  PERSONAL: 5,
  STUDIES: 3,
  BUSINESS: 2,
} as const;

/** Of an adoption overseas or abroad, for each approval (agrément). */
export const adoptionWeeks = 6;
/** A child opens the right until this age. */
export const childUnder = 12;
/** The activity that keeps the seniority: hours of a year, and quarters of a year that are validated (art. 48-1). */
export const activityOfYear = { hours: 600, quarters: 4, mostYears: 5 } as const;
