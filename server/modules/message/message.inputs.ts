import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { PageArgs, UserError } from '../../platform/graphql/types.ts';
import { GraphQLUuid } from '../../platform/graphql/scalars.ts';
import { Mailbox, MailFolder, Message } from './message.entity.ts';

const idempotencyKey = {
  nullable: true,
  description:
    'A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours.',
} as const;
const errors = { description: 'Why it was refused; empty when it was done.' } as const;

@ArgsType()
export class MessagesArgs extends PageArgs {
  @Field(() => MailFolder, { nullable: true, description: 'Which folder; all of them when absent.' })
  folder?: MailFolder | null;
}

@InputType({ description: 'Which messages have been read.' })
export class MarkMessagesReadInput {
  @Field(() => [ID], { description: 'Global ids of messages of one’s own mailbox, at most 100.' })
  messageIds!: string[];

  @Field(() => GraphQLUuid, idempotencyKey)
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The messages that are read now.' })
export class MarkMessagesReadPayload {
  @Field(() => [Message], { nullable: true, description: 'In the order asked for; null when refused.' })
  messages!: Message[] | null;

  @Field(() => Mailbox, { nullable: true, description: 'The mailbox with its new count; null when refused.' })
  mailbox!: Mailbox | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}

@InputType({ description: 'An address that refused a mail for good.' })
export class ReportMailBounceInput {
  @Field(() => String, { description: 'The address as the mail was sent to it.' })
  address!: string;

  @Field(() => GraphQLUuid, idempotencyKey)
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'What became of the report.' })
export class ReportMailBouncePayload {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True once taken, whether or not alerts went to the address; null when refused.',
  })
  accepted!: boolean | null;

  @Field(() => [UserError], errors)
  errors!: UserError[];
}
