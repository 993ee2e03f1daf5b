import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/graphql/types.ts';
import { GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { Officer } from '../account/index.ts';
import { Teacher } from '../teacher/index.ts';
import { MessageContent } from './content.entity.ts';

export const MailFolder = { INBOX: 'INBOX', SENT: 'SENT', ARCHIVE: 'ARCHIVE' } as const;
export type MailFolder = (typeof MailFolder)[keyof typeof MailFolder];
registerEnumType(MailFolder, {
  name: 'MailFolder',
  description: 'Where a message lies.',
  valuesConfig: {
    INBOX: { description: 'Received within a year.' },
    SENT: { description: 'Written by the teacher.' },
    ARCHIVE: { description: 'More than a year old; kept, and out of the way.' },
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

  @Field(() => String, { description: 'What it is about, in one line.' })
  subject!: string;

  @Field(() => String, { description: 'The text: plain, with line breaks.' })
  body!: string;

  @Field(() => MessageParty, { description: 'Who wrote it.' })
  sender!: typeof MessageParty;

  @Field(() => MessageParty, { description: 'Who received it.' })
  recipient!: typeof MessageParty;

  @Field(() => GraphQLDateTime, { description: 'When it was sent.' })
  @Property({ type: 'datetime' })
  sentAt!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was first marked as read; null while unread.',
  })
  @Property({ type: 'datetime', nullable: true })
  readAt!: Date | null;

  @Field(() => MailFolder, { description: 'Where it lies today.' })
  folder!: MailFolder;
}

@ObjectType({
  implements: Node,
  description: 'The mailbox of a teacher (votre courrier), as far as the viewer may read it.',
})
export class Mailbox extends Node {
  @Field(() => Int, {
    description: 'How many of the messages that the viewer may read are unread, the archive included.',
  })
  unreadCount!: number;
}
