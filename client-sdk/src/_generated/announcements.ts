// Generated from schema/operations/announcements.graphql by `npm run generate`; never edited by hand.
import { open } from '../calls.ts';
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { accepted } from '../core/errors.ts';
import { AnnouncementsDocument, EndAnnouncementDocument, PublishAnnouncementDocument, type PublishAnnouncementInput } from './operations.ts';
import type { Announcement } from './types.ts';

/** What the administration of an academy announces to everybody, such as on the page where one signs in. */
export interface AnnouncementMethods {
  /** What an academy announces now, newest first; empty for a code that no academy has. */
  list(academyCode: string, options?: RequestOptions): Promise<Announcement[]>;
  /**
   * Administrators: announces something of the academy from now on, in both languages. Gives the announcement.
   *
   * @throws UserErrorsError `REQUIRED`, `TOO_LONG`, `DATES_REVERSED`, `TOO_MANY_ANNOUNCEMENTS`
   */
  publish(input: PublishAnnouncementInput, options?: RequestOptions): Promise<Announcement>;
  /** Administrators: an announcement of the academy is no longer shown. Gives it with its end. */
  end(announcementId: string, options?: RequestOptions): Promise<Announcement>;
}

export function announcementMethods(client: CoreClient): AnnouncementMethods {
  const methods: AnnouncementMethods = {
    list: async (academyCode, options) =>
      (await client.request(AnnouncementsDocument, { academyCode }, open(options))).announcements,
    publish: async (input, options) =>
      accepted((await client.request(PublishAnnouncementDocument, { input }, options)).publishAnnouncement).announcement as Announcement,
    end: async (announcementId, options) =>
      accepted((await client.request(EndAnnouncementDocument, { input: { announcementId } }, options)).endAnnouncement).announcement as Announcement,
  };
  return methods;
}
