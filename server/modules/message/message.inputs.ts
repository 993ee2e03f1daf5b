import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/types.ts';
import { MailFolder } from './message.entity.ts';

@ArgsType()
export class MessagesArgs extends PageArgs {
  @Field(() => MailFolder, { nullable: true, description: 'Which folder; all of them when absent.' })
  folder?: MailFolder | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only messages with these words in their subject, text or file names: all of them, in any form, with or without accents. Quotation marks: words in a row; “ou”: one or the other; “-” or “sauf”: without. Blank: all messages.',
  })
  search?: string | null;
}

@InputType({ description: 'Which messages have been read.' })
export class MarkMessagesReadInput {
  @Field(() => [ID], {
    description:
      'Global ids of messages that one has received, at most 100: teachers those of officers and of the administration, officers those of the teachers whom they follow.',
  })
  messageIds!: string[];
}
