import { mutation } from '../../platform/mutation.ts';
import { field } from '../../platform/payload.ts';
import { canManageStaff } from '../account/index.ts';
import { Announcement } from './announcement.entity.ts';
import { EndAnnouncementInput, PublishAnnouncementInput } from './announcement.inputs.ts';
import { endAnnouncement, publishAnnouncement } from './announcement.service.ts';

export const announcementMutations = [
  mutation({
    name: 'publishAnnouncement',
    description:
      'Administrators: announces something of the academy to everybody, signed in or not, from now on. Twenty at most are shown at once.',
    input: PublishAnnouncementInput,
    payload: {
      description: 'What was published.',
      fields: { announcement: field(Announcement, 'The announcement; null when refused.') },
    },
    allow: canManageStaff,
    checksSecret: false,
    openToReaders: false,
    run: publishAnnouncement,
  }),
  mutation({
    name: 'endAnnouncement',
    description:
      'Administrators: an announcement of the academy is no longer shown. One that has ended keeps its end.',
    input: EndAnnouncementInput,
    payload: {
      description: 'What was ended.',
      fields: { announcement: field(Announcement, 'The announcement with its end; null when refused.') },
    },
    allow: canManageStaff,
    checksSecret: false,
    openToReaders: false,
    run: endAnnouncement,
  }),
];
