import { defineEvents } from '../../platform/sql/events.ts';

export const portfolioEvents = defineEvents({
  CORRESPONDENT_CHANGED: {
    description:
      'An administrator gave a teacher another correspondent; the subject is the new one, an officer.',
    keptDays: 366,
  },
});
