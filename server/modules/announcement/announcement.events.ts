import { defineEvents } from '../../platform/sql/events.ts';

/** They are of the academy, and about no account; `facts.by` is the account of the administrator. */
export const announcementEvents = defineEvents({
  ANNOUNCEMENT_PUBLISHED: {
    description: 'An administrator published an announcement of the academy, which is the subject.',
    keptDays: 366,
  },
  ANNOUNCEMENT_ENDED: {
    description: 'An administrator ended an announcement of the academy, which is the subject.',
    keptDays: 366,
  },
});
