import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/types.ts';
import { GraphQLDate, GraphQLUuid } from '../../platform/graphql/scalars.ts';
import { Officer } from '../account/index.ts';
import { OfficerAbsence } from './absence.entity.ts';

const idempotency =
  'A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours.';

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

  @Field(() => GraphQLUuid, { nullable: true, description: idempotency })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The absence that was declared.' })
export class DeclareAbsencePayload {
  @Field(() => OfficerAbsence, { nullable: true, description: 'The absence; null when refused.' })
  absence!: OfficerAbsence | null;

  @Field(() => Officer, { nullable: true, description: 'The officer who is away; null when refused.' })
  officer!: Officer | null;

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors!: UserError[];
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

  @Field(() => GraphQLUuid, { nullable: true, description: idempotency })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'What became of the absence.' })
export class EndAbsencePayload {
  @Field(() => OfficerAbsence, {
    nullable: true,
    description: 'The shortened absence; null when it was removed, or the end refused.',
  })
  absence!: OfficerAbsence | null;

  @Field(() => Officer, { nullable: true, description: 'The officer who was away; null when refused.' })
  officer!: Officer | null;

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors!: UserError[];
}
