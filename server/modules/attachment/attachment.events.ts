import { defineEvents } from '../../platform/sql/events.ts';

export const attachmentEvents = defineEvents({
  ATTACHMENT_UPLOADED: {
    description:
      'Somebody uploaded a file; the subject is the attachment. The facts are size and SHA-256 of what was sent, which is not always what is served.',
    keptDays: 366,
  },
  ATTACHMENT_REFUSED: {
    description: 'A virus was found in a file after it was uploaded; the subject is the attachment.',
    keptDays: 366,
  },
});
