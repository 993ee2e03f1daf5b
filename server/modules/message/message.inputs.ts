import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/types.ts';
import { MailFolder } from './message.entity.ts';

@ArgsType()
export class MessagesArgs extends PageArgs {
  @Field(() => MailFolder, { nullable: true, description: 'Which folder; all of them when absent.' })
  folder?: MailFolder | null;
}

@InputType({ description: 'Which messages have been read.' })
export class MarkMessagesReadInput {
  @Field(() => [ID], { description: 'Global ids of messages of one’s own mailbox, at most 100.' })
  messageIds!: string[];
}
