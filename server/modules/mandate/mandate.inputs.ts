import { Field, ID, InputType } from 'type-graphql';
import { GraphQLDate } from '../../platform/graphql/scalars.ts';
import { MandateKind } from '../../platform/viewer.ts';

@InputType({
  description:
    'Who may do what beyond the portfolio, where, and on which days. Without a department and an establishment the mandate counts in the whole academy.',
})
export class GrantMandateInput {
  @Field(() => ID, {
    description: 'The global id of the officer: of the academy, with an account that is not closed.',
  })
  officerId!: string;

  @Field(() => MandateKind, { description: 'What the officer may do; any kind but NATIONAL_ACTS.' })
  kind!: MandateKind;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the one department of the academy where it counts, such as 28.',
  })
  departmentCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The UAI of the one establishment of the academy where it counts, such as 0280001A; not together with a department.',
  })
  establishmentUai?: string | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The first day, in Europe/Paris: today or later, at most a year ahead. When absent, today.',
  })
  from?: string | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The last day, in Europe/Paris. When absent, it counts until somebody ends it.',
  })
  to?: string | null;
}

@InputType({ description: 'Which mandate ends, and when.' })
export class EndMandateInput {
  @Field(() => ID, { description: 'The global id of the mandate.' })
  mandateId!: string;

  @Field(() => GraphQLDate, {
    nullable: true,
    description:
      'The new last day, yesterday at the earliest and never later than the former one. When absent, the mandate ends at once.',
  })
  on?: string | null;
}
