import { Int } from 'type-graphql';
import { connectionTypes } from '../../platform/graphql/types.ts';
import {
  allOf,
  computed,
  connection,
  count,
  extension,
  many,
  memberAt,
  oneOf,
  open,
  order,
  readable,
  same,
  shown,
  through,
} from '../../platform/read/declare.ts';
import type {
  Args,
  Bind,
  BindArgs,
  Readable,
  ReadableExtension,
  TableRef,
} from '../../platform/read/model.ts';
import { ExcerptPart } from '../../platform/search/excerpt.ts';
import { fullText, isSearch } from '../../platform/search/full-text.ts';
import { parisDate, type Locale, type Viewer } from '../../platform/viewer.ts';
import { Officer } from '../account/index.ts';
import { Attachment, attachmentOwner } from '../attachment/index.ts';
import { Teacher } from '../teacher/index.ts';
import { MessageContent, owner } from './content.entity.ts';
import { Conversation } from './conversation.entity.ts';
import { isInCharge } from './conversation/charge.ts';
import { Administration, Mailbox, MailFolder, Message } from './message.entity.ts';
import { MessagesArgs } from './message.inputs.ts';
import { archivedBefore, folderOf } from './message.rules.ts';
import { MessageTheme } from './theme.entity.ts';

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
const inFolder = (t: TableRef<'sentAt' | 'senderKind'>, args: Args, bind: BindArgs) => {
  const folder = args['folder'] as MailFolder | null | undefined;
  if (folder == null) return null;
  const limit = `(${bind((_args, request) => archivedBefore(request.today), 'timestamp')} at time zone 'Europe/Paris')`;
  if (folder === 'ARCHIVE') return `${t.col('sentAt')} < ${limit}`;
  const side = folder === 'SENT' ? '=' : '<>';
  return `${t.col('sentAt')} >= ${limit} and ${t.col('senderKind')} ${side} 'TEACHER'`;
};

/** Unread, and written by the other side than the viewer's. */
export const unread = (t: TableRef<'readAt' | 'senderKind'>, _args: Args, bind: BindArgs) =>
  `${t.col('readAt')} is null
    and (${t.col('senderKind')} = 'TEACHER') = ${bind((_, { viewer }) => viewer?.role !== 'TEACHER', 'boolean')}`;

const words = fullText({
  table: 'message_content',
  key: 'content',
  texts: { A: 'subject', B: 'body', C: 'file_names' },
  excerptFrom: ['B', 'A', 'C'],
});

export const MessageConnection = connectionTypes(() => Message, 'Message', 'messages', {
  excerpt: {
    type: [ExcerptPart],
    // Some milliseconds for the longest text.
    work: 400,
    description:
      'Where the message answers the search: pieces of its text, else its subject or the names of its files; null without a search.',
  },
});

/** What a page says of a message beside it. */
export const edges = { excerpt: words.excerpt };

/** SQL: whether the viewer reads a message, given by its columns: the teacher, and who is in charge. */
const mayRead = (viewer: Viewer, message: { teacher: string; conversation: string }, bind: Bind) => {
  switch (viewer.role) {
    case 'TEACHER':
      return `${message.teacher} = (select own.id from teacher own where own.account_id = ${bind((r) => r.viewer?.accountId, 'uuid')})`;
    case 'OFFICER':
    case 'ADMINISTRATOR':
      // Nobody's correspondent: known before any message is looked at, so that nothing is recorded of a search.
      if (viewer.role === 'ADMINISTRATOR' && viewer.portfolios.length === 0) return 'false';
      return `exists (select 1 from conversation c where c.id = ${message.conversation}
        and ${isInCharge(
          { kind: 'c.kind', teacher: 'c.teacher_id', inCharge: 'c.in_charge_id' },
          bind((r) => r.viewer?.portfolios, 'uuid[]'),
        )})`;
    case 'INTEGRATOR':
      return 'false';
  }
};

/** What lists show of a message without being a reading of the file: all but its text. */
const listed = [
  'subject',
  'theme',
  'attachmentCount',
  'sender',
  'recipient',
  'official',
  'sentAt',
  'readAt',
  'readBy',
  'folder',
];

/** A mailbox is there for everybody who sees the teacher, and holds what each may read (why: `server/decisions/0008`, `0032`). */
export const messageReads: readonly (Readable | ReadableExtension)[] = [
  extension<Teacher>(Teacher, {
    mailbox: shown(same(Mailbox), {
      type: Mailbox,
      nullable: true,
      description:
        'The mailbox (votre courrier), as far as the viewer may read it: empty for who reads the file and is neither the teacher nor in charge; null, with an error, for who may only name the teacher.',
    }),
  }),
  readable(Teacher, {
    as: Mailbox,
    prefix: 'mbx',
    scope: (viewer, t, bind) => {
      if (viewer.role === 'TEACHER')
        return `${t.col('account')} = ${bind((r) => r.viewer?.accountId, 'uuid')}`;
      return `${t.col('correspondent')} = any(${bind((r) => r.viewer?.portfolios, 'uuid[]')})`;
    },
    file: { key: 'id', listed: ['unreadCount'] },
    fields: {
      unreadCount: shown(
        count(Message, {
          by: 'teacher',
          where: allOf(unread, inFolder),
        }),
        {
          type: Int,
          args: {
            folder: {
              type: MailFolder,
              nullable: true,
              description: 'In which folder; all of them when absent, the archive included.',
            },
          },
          description:
            'How many messages the viewer has received here and not read: for teachers those that officers and the administration wrote, for officers those that the teacher wrote.',
        },
      ),
      messages: shown(
        connection(Message, {
          by: 'teacher',
          order: newestFirst,
          where: allOf(inFolder, words.where),
          // That a text is found, or not, says what is in it.
          tells: { fields: (args) => (isSearch(args) ? ['message.body'] : []), among: inFolder },
          edges,
        }),
        { type: MessageConnection, args: MessagesArgs, description: 'The messages, newest first.' },
      ),
    },
  }),
  readable(Message, {
    prefix: 'msg',
    scope: (viewer, t, bind) =>
      mayRead(viewer, { teacher: t.col('teacher'), conversation: t.col('conversation') }, bind),
    file: { key: 'teacher', listed, within: ['conversation', 'inReplyTo'] },
    fields: {
      subject: through('content', 'subject'),
      body: through('content', 'body'),
      theme: through('content', 'theme'),
      attachmentCount: through('content', 'attachmentCount'),
      attachments: shown(
        many(Attachment, {
          where: (t, _args, _bind, parent) => `${t.col('ownerId')} = ${parent?.col('content')}`,
          order: order('PLACE', [['position', 'smallint']], 'asc'),
          open: true,
        }),
        { type: [Attachment], description: 'The files that are attached to it, in their order.' },
      ),
      conversation: open(Conversation, 'conversation'),
      readBy: open(Officer, 'readBy'),
      inReplyTo: open(Message, 'inReplyTo'),
      sender: oneOf(
        memberAt(Officer, 'senderOfficer', { open: true }),
        memberAt(Teacher, 'teacher', { open: true, when: (t) => `${t.col('senderKind')} = 'TEACHER'` }),
        memberAt(Administration, 'id'),
      ),
      recipient: oneOf(
        memberAt(Officer, 'recipientOfficer', { open: true }),
        memberAt(Teacher, 'teacher', { open: true }),
      ),
      folder: computed(Message, ['sentAt', 'senderKind'], ([sentAt, senderKind], { today }) =>
        folderOf({ sentOn: parisDate(new Date(sentAt)), isSent: senderKind === 'TEACHER' }, today),
      ),
    },
  }),
  attachmentOwner({
    kind: owner,
    scope: (viewer, t, bind) =>
      `exists (select 1 from message shown where shown.content_id = ${t.col('ownerId')}
        and ${mayRead(viewer, { teacher: 'shown.teacher_id', conversation: 'shown.conversation_id' }, bind)})`,
    // Of a content that many received, their own teachers alone read: nobody is recorded.
    file: (t) =>
      `(select shown.teacher_id from message shown where shown.content_id = ${t.col('ownerId')} limit 1)`,
  }),
  // Through a message alone.
  readable(MessageContent, { scope: () => 'false', fields: { theme: open(MessageTheme, 'theme') } }),
  readable(Message, {
    as: Administration,
    scope: 'public',
    fields: { name: computed(Message, [], (_columns, { locale }) => administration[locale]) },
  }),
];
