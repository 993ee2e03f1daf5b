import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/types.ts';
import { GraphQLUuid } from '../../platform/graphql/scalars.ts';
import { Teacher } from '../teacher/index.ts';

@InputType({ description: 'Whose file moves to which NUMEN, and why.' })
export class ChangeNumenInput {
  @Field(() => ID, { description: 'The global id of the teacher whose file moves.' })
  teacherId!: string;

  @Field(() => String, { description: 'The NUMEN that the HR base has from now on; it is never given back.' })
  numen!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The global id of a second file of the same person, which has this NUMEN now and gives it up: it must have the same names and birth date. Its account closes, and lists leave it out.',
  })
  duplicateId?: string | null;

  @Field(() => String, {
    description: 'Why, in at most 500 characters; kept in the record that the teacher reads.',
  })
  reason!: string;

  @Field(() => GraphQLUuid, {
    nullable: true,
    description:
      'A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'Whose file has another NUMEN: imports find it by that one from now on.' })
export class ChangeNumenPayload {
  @Field(() => Teacher, { nullable: true, description: 'The teacher; null when refused.' })
  teacher!: Teacher | null;

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors!: UserError[];
}
