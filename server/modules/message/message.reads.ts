import {
  computed,
  connection,
  count,
  oneOf,
  order,
  same,
  throughGuarded,
  type Readable,
  type ReadableExtension,
  type Where,
} from '../../platform/read/model.ts';
import { parisDate, type Locale } from '../../platform/viewer.ts';
import { Teacher } from '../teacher/index.ts';
import { Message, type MailFolder } from './message.entity.ts';
import { archivedBefore, folderOf } from './message.rules.ts';

const newestFirst = order(
  'NEWEST',
  [
    ['sentAt', 'timestamptz'],
    ['id', 'uuid'],
  ],
  'desc',
);

const administration: Readonly<Record<Locale, string>> = {
  fr: 'L’administration (message automatique)',
  en: 'The administration (automatic message)',
};

/** A bound of the order, so that the index of the list serves the folder. */
const inFolder: Where = (t, args, bind) => {
  const limit = () =>
    `(${bind((_args, request) => archivedBefore(request.today), 'timestamp')} at time zone 'Europe/Paris')`;
  const folder = args['folder'] as MailFolder | undefined;
  if (folder === 'INBOX') return `${t.col('sentAt')} >= ${limit()}`;
  if (folder === 'ARCHIVE') return `${t.col('sentAt')} < ${limit()}`;
  // Teachers do not write from here yet.
  return folder === 'SENT' ? 'false' : null;
};

/**
 * A mailbox is its teacher's alone: whoever else sees the teacher finds it empty and without addresses (why:
 * `server/decisions/0008`).
 */
export const messageReads: readonly (Readable | ReadableExtension)[] = [
  { extend: 'Teacher', fields: { mailbox: same('Mailbox') } },
  {
    extend: 'Viewer',
    fields: {
      alertAddress: computed(
        ['alertEmail', 'professionalEmail'],
        ([alert, professional]) => alert ?? professional,
      ),
    },
  },
  {
    type: 'Mailbox',
    entity: Teacher,
    prefix: 'mbx',
    scope: (_viewer, t, bind) => `${t.col('account')} = ${bind((r) => r.viewer?.accountId, 'uuid')}`,
    fields: {
      unreadCount: count('Message', { by: 'teacher', where: (t) => `${t.col('readAt')} is null` }),
      messages: connection('Message', { by: 'teacher', order: newestFirst, where: inFolder }),
      alertEmail: throughGuarded('account', 'alertAddress'),
      pendingAlertEmail: throughGuarded('account', 'pendingAlertEmail'),
      alertEmailBouncedAt: throughGuarded('account', 'alertEmailBouncedAt'),
    },
  },
  {
    type: 'Message',
    entity: Message,
    prefix: 'msg',
    scope: (viewer, t, bind) =>
      viewer.role === 'TEACHER'
        ? `${t.col('teacher')} = (select own.id from teacher own where own.account_id = ${bind((r) => r.viewer?.accountId, 'uuid')})`
        : 'false',
    // The teacher alone reads it, whom it leads to.
    personal: true,
    fields: {
      sender: oneOf({ type: 'Administration', property: 'id' }),
      recipient: oneOf({ type: 'Teacher', property: 'teacher' }),
      folder: computed(['sentAt'], ([sentAt], { today }) => folderOf(parisDate(new Date(sentAt)), today)),
    },
  },
  {
    type: 'Administration',
    entity: Message,
    scope: 'public',
    fields: { name: computed([], (_columns, { locale }) => administration[locale]) },
  },
];
