import { defineModule } from '../../platform/module.ts';
import { daysAfter, table } from '../../platform/sql/table.ts';
import { Announcement } from './announcement.entity.ts';
import { announcementEvents } from './announcement.events.ts';
import { announcementMutations } from './announcement.mutations.ts';
import { announcementReads } from './announcement.reads.ts';
import { announcementRefusals } from './announcement.refusals.ts';
import { AnnouncementResolver } from './announcement.resolver.ts';

export const announcementModule = defineModule({
  tables: [
    table('announcement', {
      entity: Announcement,
      academy: { column: 'academy_id' },
      person: { none: 'what an academy says to everybody' },
      kept: [daysAfter('announcement', 'ends_at', 366)],
      searched: [],
    }),
  ],
  events: announcementEvents,
  views: [],
  reads: announcementReads,
  resolvers: [AnnouncementResolver],
  mutations: announcementMutations,
  refusals: announcementRefusals,
  letters: [],
  jobs: [],
});
