import { defineEvents } from '../../../platform/sql/events.ts';

export const conflictEvents = defineEvents({
  IMPORT_CONFLICT_FOUND: {
    description:
      'The HR base says neither what it said before nor what an approval says; the subject is the conflict.',
    keptDays: 366,
  },
  IMPORT_CONFLICT_SETTLED: {
    description:
      'Such a conflict was settled by an officer, or by the HR base itself; the subject is the conflict.',
    keptDays: 366,
  },
});
