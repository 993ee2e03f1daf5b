import { defineEvents } from '../../platform/sql/events.ts';

const kept = (description: string) => ({
  description: `${description}; the subject is the entry.`,
  keptDays: 366,
});

export const cvEvents = defineEvents({
  CV_ENTRY_DECLARED: kept('A teacher added an entry to the CV, or changed one'),
  CV_ENTRY_REMOVED: kept('A teacher removed an entry'),
  CV_ENTRY_RESTORED: kept('A teacher put an entry back that had been removed'),
  CV_ENTRY_REVIEWED: kept('An officer verified or rejected an entry'),
});
