import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/types.ts';
import { GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { Teacher } from '../teacher/index.ts';

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

@ObjectType({ description: 'The password to print and send by letter; it is shown this once.' })
export class IssueOneTimePasswordPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Works for one sign-in, which must replace it; null when refused.',
  })
  oneTimePassword!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it stops working; null when refused.' })
  expiresAt!: Date | null;

  @Field(() => Teacher, { nullable: true, description: 'Whom it is for; null when refused.' })
  teacher!: Teacher | null;

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors!: UserError[];
}
