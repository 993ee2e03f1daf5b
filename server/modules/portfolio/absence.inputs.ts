import { Field, ID, InputType } from 'type-graphql';
import { GraphQLDate } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'Who is away, when, and who stands in.' })
export class DeclareAbsenceInput {
  @Field(() => ID, { description: 'The global id of the officer who will be away.' })
  officerId!: string;

  @Field(() => ID, {
    description:
      'The global id of the colleague who stands in: another officer of the academy, who can sign in.',
  })
  substituteId!: string;

  @Field(() => GraphQLDate, {
    description: 'The first day, in Europe/Paris: today or later, at most a year ahead.',
  })
  from!: string;

  @Field(() => GraphQLDate, {
    description: 'The last day, in Europe/Paris; an absence lasts a year at most.',
  })
  to!: string;
}

@InputType({ description: 'Which absence ends, and when.' })
export class EndAbsenceInput {
  @Field(() => ID, { description: 'The global id of the absence.' })
  absenceId!: string;

  @Field(() => GraphQLDate, {
    nullable: true,
    description:
      'The new last day, yesterday at the earliest and never later than the former one; a day before the first one removes an absence that has not begun before today. When absent, it ends at once.',
  })
  on?: string | null;
}
