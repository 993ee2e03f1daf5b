import { addDays, type Day } from '../../career/facts/calendar.rules.ts';

export { addDays, addMonths, earliest, firstYearOn } from '../../career/facts/calendar.rules.ts';

/** The day that follows; null after the last one that a date can be. */
export const dayAfter = (day: Day): Day | null => (day >= '9999-12-31' ? null : addDays(day, 1));
