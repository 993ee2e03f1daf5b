import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/graphql/types.ts';
import { GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { Officer } from '../account/index.ts';
import { Teacher } from '../teacher/index.ts';
import { MessageContent } from './content.entity.ts';
import { Conversation } from './conversation.entity.ts';
import { MessageTheme } from './theme.entity.ts';

export const MailFolder = { INBOX: 'INBOX', SENT: 'SENT', ARCHIVE: 'ARCHIVE' } as const;
export type MailFolder = (typeof MailFolder)[keyof typeof MailFolder];
registerEnumType(MailFolder, {
  name: 'MailFolder',
  description: 'Where a message lies.',
  valuesConfig: {
    INBOX: { description: 'Received within a year.' },
    SENT: { description: 'Written by the teacher within a year.' },
    ARCHIVE: { description: 'Received or written more than a year ago; kept, and out of the way.' },
  },
});

@ObjectType({ description: 'The administration itself, when no one person of it writes.' })
export class Administration {
  @Field(() => String, { description: 'The name to show, in the language of the request.' })
  name!: string;
}

export const MessageParty = createUnionType({
  name: 'MessageParty',
  description: 'Who writes or receives a message.',
  types: () => [Teacher, Officer, Administration] as const,
});

@Entity({ tableName: 'message' })
@ObjectType({ implements: Node, description: 'A message of the mailbox.' })
export class Message extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => Teacher)
  teacher!: Teacher;

  @ManyToOne(() => MessageContent)
  content!: MessageContent;

  @Field(() => Conversation, { description: 'The conversation that it belongs to.' })
  @ManyToOne(() => Conversation)
  conversation!: Conversation;

  @Field(() => String, { description: 'What it is about, in one line.' })
  subject!: string;

  @Field(() => String, {
    description: 'The text: plain, with line breaks. What looks like HTML is text as well.',
  })
  body!: string;

  @Field(() => MessageTheme, {
    nullable: true,
    description: 'The theme that its author chose from the list of the academy; null when none was.',
  })
  theme!: MessageTheme | null;

  @Field(() => Int, { description: 'How many files are attached to it.' })
  attachmentCount!: number;

  @Property({ type: 'text' })
  senderKind!: 'TEACHER' | 'OFFICER' | 'ADMINISTRATION';

  @ManyToOne(() => Officer, { nullable: true })
  senderOfficer!: Officer | null;

  /** The officer who was in charge when the teacher wrote it. */
  @ManyToOne(() => Officer, { nullable: true })
  recipientOfficer!: Officer | null;

  @Field(() => MessageParty, { description: 'Who wrote it.' })
  sender!: typeof MessageParty;

  @Field(() => MessageParty, {
    description: 'Who received it: of a message of the teacher, the officer in charge at that moment.',
  })
  recipient!: typeof MessageParty;

  @Field(() => Boolean, {
    description: 'Whether its author sent it as official: for the record, or with a deadline.',
  })
  @Property({ type: 'boolean' })
  official!: boolean;

  @Field(() => GraphQLDateTime, { description: 'When it was sent.' })
  @Property({ type: 'datetime' })
  sentAt!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the other side first marked it as read; null while unread.',
  })
  @Property({ type: 'datetime', nullable: true })
  readAt!: Date | null;

  @Field(() => Officer, {
    nullable: true,
    description: 'The officer who first marked a message of the teacher as read; null for all others.',
  })
  @ManyToOne(() => Officer, { nullable: true })
  readBy!: Officer | null;

  @Field(() => Message, {
    nullable: true,
    description: 'The message that it answers: the latest one of the other side before it.',
  })
  @ManyToOne(() => Message, { nullable: true })
  inReplyTo!: Message | null;

  @Field(() => MailFolder, { description: 'Where it lies today, in the mailbox of the teacher.' })
  folder!: MailFolder;
}

@ObjectType({
  implements: Node,
  description:
    'The mailbox of a teacher (votre courrier), as far as the viewer may read it: teachers read all of their own, officers what they write with the teachers whom they follow.',
})
export class Mailbox extends Node {}
