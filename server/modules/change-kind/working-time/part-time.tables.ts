// Rates of part-time in percent of a full service. Read on 2026-01-15, and again on 2026-11-29 without a change (CGFP L612-3;
// décret 82-624 du 20 juillet 1982, art. 1-1 to 1-5). The first degree works in half-days, the second in whole hours, so
// that any whole rate may come out; 90 % exists by authorisation in the second degree alone.

export const partTimeRates = {
  BY_RIGHT: { FIRST: { only: [50, 75, 80] }, SECOND: { from: 50, to: 80 } },
  BY_AUTHORISATION: { FIRST: { only: [50, 75, 80] }, SECOND: { from: 50, to: 90 } },
} as const;

/** The school year begins on this day; part-time for it is asked for by the other one (décret 82-624, art. 2). */
export const schoolYear = { begins: '09-01', askedForBy: '03-31' } as const;
