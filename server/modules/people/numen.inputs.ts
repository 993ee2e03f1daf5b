import { Field, ID, InputType } from 'type-graphql';

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
}
