import { Migration20261121Dossier } from './20261121-dossier.ts';
import { Migration20261122Access } from './20261122-access.ts';
import { Migration20261122Career } from './20261122-career.ts';
import { Migration20261126SignIns } from './20261126-sign-ins.ts';
import { Migration20261130CivilName } from './20261130-civil-name.ts';
import { Migration20261130PlainNames } from './20261130-plain-names.ts';
import { Migration20261130Departures } from './20261130-departures.ts';
import { Migration20261130PastLines } from './20261130-past-lines.ts';
import { Migration20261130Academies } from './20261130-academies.ts';
import { Migration20261130Events } from './20261130-events.ts';
import { Migration20261201Conversations } from './20261201-conversations.ts';
import { Migration20261201NoticesInContents } from './20261201-notices-in-contents.ts';
import { Migration20261201MessageKeys } from './20261201-message-keys.ts';
import { Migration20261201Attachments } from './20261201-attachments.ts';
import { Migration20261201Leftovers } from './20261201-leftovers.ts';
import { Migration20261201FrenchSearch } from './20261201-french-search.ts';
import { Migration20261201Announcements } from './20261201-announcements.ts';
import { Migration20261201Courier } from './20261201-courier.ts';
import { Migration20261201CourierIndex } from './20261201-courier-index.ts';
import { Migration20261201Mandates } from './20261201-mandates.ts';
import { Migration20261201LeaversIndex } from './20261201-leavers-index.ts';
import { Migration20261201SentMessages } from './20261201-sent-messages.ts';

/** In the order in which they run; one that has landed is never edited. */
export const migrations = [
  { name: '20261121-dossier', class: Migration20261121Dossier },
  { name: '20261122-access', class: Migration20261122Access },
  { name: '20261122-career', class: Migration20261122Career },
  { name: '20261126-sign-ins', class: Migration20261126SignIns },
  { name: '20261130-civil-name', class: Migration20261130CivilName },
  { name: '20261130-plain-names', class: Migration20261130PlainNames },
  { name: '20261130-departures', class: Migration20261130Departures },
  { name: '20261130-past-lines', class: Migration20261130PastLines },
  { name: '20261130-academies', class: Migration20261130Academies },
  { name: '20261130-events', class: Migration20261130Events },
  { name: '20261201-conversations', class: Migration20261201Conversations },
  { name: '20261201-french-search', class: Migration20261201FrenchSearch },
  { name: '20261201-notices-in-contents', class: Migration20261201NoticesInContents },
  { name: '20261201-message-keys', class: Migration20261201MessageKeys },
  { name: '20261201-attachments', class: Migration20261201Attachments },
  { name: '20261201-announcements', class: Migration20261201Announcements },
  { name: '20261201-courier', class: Migration20261201Courier },
  { name: '20261201-courier-index', class: Migration20261201CourierIndex },
  { name: '20261201-mandates', class: Migration20261201Mandates },
  { name: '20261201-leavers-index', class: Migration20261201LeaversIndex },
  { name: '20261201-sent-messages', class: Migration20261201SentMessages },
  { name: '20261201-leftovers', class: Migration20261201Leftovers },
];
