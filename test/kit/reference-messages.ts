import type { MikroORM } from '@mikro-orm/postgresql';
import type { Academy } from '../../server/modules/academy/index.ts';
import type { Attachment } from '../../server/modules/attachment/index.ts';
import { Conversation, Message, MessageTheme } from '../../server/modules/message/index.ts';
import { folderOf } from '../../server/modules/message/message.rules.ts';
import type { Teacher } from '../../server/modules/teacher/index.ts';
import { parisDate } from '../../server/platform/viewer.ts';
import type { Asking, MessageBase } from './reference-access.ts';
import { pageOf, sorted } from './reference-page.ts';

export async function readMessages(em: ReturnType<MikroORM['em']['fork']>): Promise<MessageBase> {
  const messages = await em.findAll(Message, { populate: ['content'] });
  // Ordered by, and compared with cursors, as what it is written as.
  for (const message of messages) Object.assign(message, { sentAt: message.sentAt.toISOString() });
  const conversations = await em.findAll(Conversation);
  for (const conversation of conversations) Object.assign(conversation, { place: placeOf(conversation) });
  return { messages, conversations, themes: await em.findAll(MessageTheme) };
}

/** Those that wait first, the oldest first; then the others, the latest first. */
function placeOf({ awaitsAnswerSince, lastMessageAt }: Conversation): number {
  return awaitsAnswerSince
    ? awaitsAnswerSince.getTime() * 1000
    : 5_000_000_000_000_000 - lastMessageAt.getTime() * 1000;
}

/** Whether one sees a record of mailboxes; undefined for any other record. */
export function seesOfMessages(asking: Asking, record: object): boolean | undefined {
  if (record instanceof Message) {
    if (asking.role === 'TEACHER') return record.teacher.account.id === asking.account?.id;
    return isInCharge(asking, record.conversation);
  }
  if (record instanceof Conversation) {
    if (asking.role === 'TEACHER') return record.teacher.account.id === asking.account?.id;
    return isInCharge(asking, record) || waitsForNobody(asking, record);
  }
  if (record instanceof MessageTheme)
    return (
      asking.role !== 'NOBODY' &&
      asking.role !== 'INTEGRATOR' &&
      record.academy.id === asking.account?.academy?.id
    );
  return undefined;
}

function isInCharge({ role, follows }: Asking, { kind, teacher, handedTo }: Conversation): boolean {
  if (role !== 'OFFICER' && role !== 'ADMINISTRATOR') return false;
  const officers = handedTo ? [teacher.correspondent, handedTo] : [teacher.correspondent];
  return kind === 'PEOPLE' && officers.some(({ id }) => follows(id));
}

/** Administrators see that somebody is waiting, and nobody can answer. */
function waitsForNobody({ role, account }: Asking, { kind, teacher, handedTo }: Conversation): boolean {
  const officer = handedTo ?? teacher.correspondent;
  const canAnswer = officer.account !== null && officer.account.closedAt === null;
  return (
    role === 'ADMINISTRATOR' && kind === 'PEOPLE' && !canAnswer && teacher.academy.id === account?.academy?.id
  );
}

const iso = (date: Date | null) => date && new Date(date).toISOString();
const folder = ({ sentAt, senderKind }: Message, today: string) =>
  folderOf({ sentOn: parisDate(new Date(sentAt)), isSent: senderKind === 'TEACHER' }, today);
const inMailbox = ({ id }: Teacher, asking: Asking) =>
  asking.base.messages.filter((message) => message.teacher.id === id && asking.sees(message));
const inConversation = ({ id }: Conversation, asking: Asking) =>
  asking.base.messages.filter((message) => message.conversation.id === id && asking.sees(message));
const isUnread = ({ readAt, senderKind }: Message, { role }: Asking) =>
  readAt === null && (senderKind === 'TEACHER') === (role !== 'TEACHER');

/** The administration, as who sends: it has no record. */
class Administration {
  readonly name = 'L’administration (message automatique)';
}

const offered = ({ id }: Academy, { base }: Asking) =>
  sorted(
    base.themes.filter(({ academy, closedAt }) => academy.id === id && closedAt === null),
    ['position', 'id'],
    false,
  );

type Resolve = (source: never, args: Record<string, never>, asking: Asking) => unknown;

export const messageResolvers: Record<string, Record<string, Resolve>> = {
  Query: {
    conversations: (_source, args, asking) => {
      asking.must('OFFICER', 'ADMINISTRATOR');
      const { filter } = args as { filter?: Record<string, boolean | null> | null };
      const found = asking.base.conversations.filter(
        (one) => asking.sees(one) && isListed(one, filter ?? {}, asking),
      );
      const how = { type: 'Conversation', order: 'WAITING', keys: ['place', 'id'], descending: false };
      return pageOf(found, { ...how, args, cursors: asking.cursors });
    },
  },
  Teacher: {
    mailbox: (teacher: Teacher) => teacher,
    messageThemes: (teacher: Teacher, _args, asking) =>
      offered(teacher.academy, asking).filter((theme) => asking.sees(theme)),
  },
  Academy: {
    messageThemes: (academy: Academy, _args, asking) =>
      offered(academy, asking).filter((theme) => asking.sees(theme)),
  },
  MessageTheme: { label: ({ labelFr }: MessageTheme) => labelFr },
  Mailbox: {
    unreadCount: (teacher: Teacher, args, asking) =>
      inMailbox(teacher, asking).filter(
        (one) => isUnread(one, asking) && (!args['folder'] || folder(one, asking.today) === args['folder']),
      ).length,
    messages: (teacher: Teacher, args, asking) =>
      pageOf(
        inMailbox(teacher, asking).filter(
          (one) => !args['folder'] || folder(one, asking.today) === args['folder'],
        ),
        {
          type: 'Message',
          order: 'NEWEST',
          keys: ['sentAt', 'id'],
          descending: true,
          args,
          cursors: asking.cursors,
        },
      ),
  },
  Message: {
    readAt: ({ readAt }: Message) => iso(readAt),
    subject: ({ content }: Message) => content.subject,
    body: ({ content }: Message) => content.body,
    theme: ({ content }: Message, _args, { base }) =>
      base.themes.find(({ id }) => id === content.theme?.id) ?? null,
    attachmentCount: ({ content }: Message) => content.attachmentCount,
    attachments: ({ content }: Message, _args, { base }) =>
      sorted(
        base.attachments.filter(({ ownerId }: Attachment) => ownerId === content.id),
        ['position'],
        false,
      ),
    sender: ({ senderOfficer, senderKind, teacher }: Message) =>
      senderOfficer ?? (senderKind === 'TEACHER' ? teacher : new Administration()),
    recipient: ({ recipientOfficer, teacher }: Message) => recipientOfficer ?? teacher,
    folder: (message: Message, _args, { today }) => folder(message, today),
  },
  Conversation: {
    awaitsAnswerSince: ({ awaitsAnswerSince }: Conversation) => iso(awaitsAnswerSince),
    lastMessageAt: ({ lastMessageAt }: Conversation) => iso(lastMessageAt),
    messageCount: (conversation: Conversation, _args, asking) => inConversation(conversation, asking).length,
    unreadCount: (conversation: Conversation, _args, asking) =>
      inConversation(conversation, asking).filter((one) => isUnread(one, asking)).length,
    messages: (conversation: Conversation, args, asking) =>
      pageOf(inConversation(conversation, asking), {
        type: 'Message',
        order: 'OLDEST',
        keys: ['sentAt', 'id'],
        descending: false,
        args,
        cursors: asking.cursors,
      }),
  },
};

/** Whether a list holds a conversation that one sees: whose it is, put off or not, waiting or not. */
function isListed(
  one: Conversation,
  { waiting = null, snoozed, handedOver }: Record<string, boolean | null>,
  asking: Asking,
): boolean {
  const isSnoozed = one.snoozedUntil !== null && one.snoozedUntil > asking.today;
  const correspondent = one.teacher.correspondent.id;
  const isTheirs = handedOver
    ? one.handedTo !== null && asking.follows(correspondent)
    : asking.follows(one.handedTo?.id ?? correspondent) || waitsForNobody(asking, one);
  return (
    isTheirs &&
    isSnoozed === (snoozed === true) &&
    (waiting === null || waiting === (one.awaitsAnswerSince !== null))
  );
}
