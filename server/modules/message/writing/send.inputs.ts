import { Field, ID, InputType } from 'type-graphql';

@InputType({
  description:
    'A message. Teachers write to their correspondent, in a new conversation or, with `conversationId`, in one that there is. Officers name the conversation or the teacher.',
})
export class SendMessageInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The global id of the conversation to write in; absent for a new one.',
  })
  conversationId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Officers: the global id of the teacher with whom to begin a new conversation. Teachers never give it.',
  })
  teacherId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What it is about, in at most 200 characters. Required for a new conversation; an answer without it keeps the subject of its conversation.',
  })
  subject?: string | null;

  @Field(() => String, {
    description:
      'The text, in at most 20,000 characters: plain, with line breaks; HTML is shown as it is typed.',
  })
  body!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The global id of a theme of `Teacher.messageThemes`; absent for none.',
  })
  themeId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The global ids of files that the author has uploaded and attached to nothing yet, in the order to show: at most 10, and 5,242,880 bytes together.',
  })
  attachmentIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is official: for the record, or with a deadline. False when absent.',
  })
  official?: boolean | null;
}
