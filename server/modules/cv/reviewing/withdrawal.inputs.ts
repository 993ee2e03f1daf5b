import { Field, ID, InputType } from 'type-graphql';

@InputType({
  description: 'A diploma that is in the file by an entry of the CV which its teacher has removed.',
})
export class WithdrawCvDiplomaInput {
  @Field(() => ID, { description: 'The global id of the diploma.' })
  diplomaId!: string;

  @Field(() => String, {
    description:
      'Why it is withdrawn: it is sent to the teacher and kept in the access log, in at most 2,000 characters.',
  })
  note!: string;
}
