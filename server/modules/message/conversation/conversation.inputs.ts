import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { GraphQLDate } from '../../../platform/graphql/scalars.ts';
import { PageArgs } from '../../../platform/graphql/types.ts';

@InputType({ description: 'Which conversations; all that were not put off when absent.' })
export class ConversationFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: those whose teacher is waiting for an answer alone; false: the others alone.',
  })
  waiting?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: those alone that were put off to a later day, which are left out otherwise.',
  })
  snoozed?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: instead of those that the viewer answers, those that were handed to somebody else, of teachers whom the viewer follows.',
  })
  handedOver?: boolean | null;
}

@ArgsType()
export class ConversationsArgs extends PageArgs {
  @Field(() => ConversationFilter, { nullable: true, description: 'Which of them.' })
  filter?: ConversationFilter | null;
}

@InputType({ description: 'Which conversation is put off, and to which day.' })
export class SnoozeConversationInput {
  @Field(() => ID, { description: 'The global id of the conversation.' })
  conversationId!: string;

  @Field(() => GraphQLDate, {
    nullable: true,
    description:
      'The day from which it stands on the list again, in Europe/Paris: tomorrow at the earliest, a year ahead at most. Absent: it stands there again at once.',
  })
  until?: string | null;
}

@InputType({ description: 'Which conversation is handed over, and to whom.' })
export class HandOverConversationInput {
  @Field(() => ID, { description: 'The global id of the conversation.' })
  conversationId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The global id of the officer of the same academy who answers from now on; absent: the correspondent of the teacher again.',
  })
  officerId?: string | null;
}
