import { connectionTypes } from '../../platform/graphql/types.ts';
import {
  allOf,
  computed,
  connection,
  count,
  extension,
  memberAt,
  oneOf,
  order,
  readable,
  same,
  shown,
  through,
} from '../../platform/read/declare.ts';
import type { Args, BindArgs, Readable, ReadableExtension, TableRef } from '../../platform/read/model.ts';
import { ExcerptPart } from '../../platform/search/excerpt.ts';
import { fullText } from '../../platform/search/full-text.ts';
import { parisDate, type Locale } from '../../platform/viewer.ts';
import { Teacher } from '../teacher/index.ts';
import { MessageContent } from './content.entity.ts';
import { Administration, Mailbox, Message, type MailFolder } from './message.entity.ts';
import { MessagesArgs } from './message.inputs.ts';
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
const inFolder = (t: TableRef<'sentAt'>, args: Args, bind: BindArgs) => {
  const limit = () =>
    `(${bind((_args, request) => archivedBefore(request.today), 'timestamp')} at time zone 'Europe/Paris')`;
  const folder = args['folder'] as MailFolder | undefined;
  if (folder === 'INBOX') return `${t.col('sentAt')} >= ${limit()}`;
  if (folder === 'ARCHIVE') return `${t.col('sentAt')} < ${limit()}`;
  // Teachers do not write from here yet.
  return folder === 'SENT' ? 'false' : null;
};

const words = fullText({
  table: 'message_content',
  key: 'content',
  texts: { A: 'subject', B: 'body', C: 'file_names' },
  excerptFrom: ['B', 'A', 'C'],
});

const MessageConnection = connectionTypes(() => Message, 'Message', 'messages', {
  excerpt: {
    type: [ExcerptPart],
    description:
      'Where the message answers the search: pieces of its text, else its subject or the names of its files; null without a search.',
  },
});

/**
 * A mailbox is its teacher's alone: whoever else sees the teacher finds it empty and without addresses (why:
 * `server/decisions/0008`).
 */
export const messageReads: readonly (Readable | ReadableExtension)[] = [
  extension<Teacher>(Teacher, {
    mailbox: shown(same(Mailbox), {
      type: Mailbox,
      description: 'The mailbox (votre courrier); empty and without addresses for anyone but the teacher.',
    }),
  }),
  readable(Teacher, {
    as: Mailbox,
    prefix: 'mbx',
    scope: (_viewer, t, bind) => `${t.col('account')} = ${bind((r) => r.viewer?.accountId, 'uuid')}`,
    fields: {
      unreadCount: count(Message, { by: 'teacher', where: (t) => `${t.col('readAt')} is null` }),
      messages: shown(
        connection(Message, {
          by: 'teacher',
          order: newestFirst,
          where: allOf(inFolder, words.where),
          edges: { excerpt: words.excerpt },
        }),
        {
          type: MessageConnection,
          args: MessagesArgs,
          description: 'The messages, newest first.',
        },
      ),
    },
  }),
  readable(Message, {
    prefix: 'msg',
    scope: (viewer, t, bind) =>
      viewer.role === 'TEACHER'
        ? `${t.col('teacher')} = (select own.id from teacher own where own.account_id = ${bind((r) => r.viewer?.accountId, 'uuid')})`
        : 'false',
    // The teacher alone reads it, whom it leads to.
    personal: true,
    fields: {
      subject: through('content', 'subject'),
      body: through('content', 'body'),
      sender: oneOf(memberAt(Administration, 'id')),
      recipient: oneOf(memberAt(Teacher, 'teacher')),
      folder: computed(Message, ['sentAt'], ([sentAt], { today }) =>
        folderOf(parisDate(new Date(sentAt)), today),
      ),
    },
  }),
  // Through a message alone.
  readable(MessageContent, { scope: () => 'false' }),
  readable(Message, {
    as: Administration,
    scope: 'public',
    fields: { name: computed(Message, [], (_columns, { locale }) => administration[locale]) },
  }),
];
