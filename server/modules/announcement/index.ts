export { announcementModule } from './announcement.module.ts';
export { Announcement } from './announcement.entity.ts';
