import { Field, ID, InputType } from 'type-graphql';
import { BilingualText } from '../../../platform/graphql/bilingual.ts';
import { ChangeKind } from '../../change-kind/index.ts';

@InputType({ description: 'A prepared answer as it is offered from now on.' })
export class PreparedAnswerInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The global id of one that there is; absent for a new one.',
  })
  answerId?: string | null;

  @Field(() => ChangeKind, { nullable: true, description: 'The kind that it is for; absent: any.' })
  kind?: ChangeKind | null;

  @Field(() => BilingualText, {
    description: 'The words to choose it by, at most 100 characters in each language.',
  })
  label!: BilingualText;

  @Field(() => BilingualText, { description: 'The text, at most 2,000 characters in each language.' })
  text!: BilingualText;
}

@InputType({ description: 'The whole list of prepared answers, in the order to show.' })
export class SetPreparedAnswersInput {
  @Field(() => [PreparedAnswerInput], {
    description: 'At most 100. One that is not among them is deleted; what was written with it stays.',
  })
  answers!: PreparedAnswerInput[];
}
