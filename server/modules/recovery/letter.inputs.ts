import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Who is to get a password by letter, and why.' })
export class IssueOneTimePasswordInput {
  @Field(() => ID, { description: 'The global id of the teacher.' })
  teacherId!: string;

  @Field(() => String, {
    description:
      'Why, in at most 500 characters, such as “asked for at the desk, identity card seen”; the teacher can read it.',
  })
  reason!: string;
}
