import { Field, Int, ObjectType } from 'type-graphql';
import { UserError } from '../../platform/graphql/types.ts';
import { Officer } from '../account/index.ts';
import { Teacher } from '../teacher/index.ts';

@ObjectType({ description: 'How many teachers leave the portfolio of one officer.' })
export class PortfolioChange {
  @Field(() => Officer, { description: 'Their correspondent so far.' })
  from!: Officer;

  @Field(() => Int, { description: 'How many teachers.' })
  count!: number;
}

@ObjectType({ description: 'What an assignment changed, or would change.' })
export class AssignPortfolioPayload {
  @Field(() => Int, {
    nullable: true,
    description:
      'How many teachers change correspondent; those whom the officer follows already are not counted. Null when refused.',
  })
  count!: number | null;

  @Field(() => [PortfolioChange], {
    nullable: true,
    description: 'Whom they come from, most teachers first; null when refused.',
  })
  changes!: PortfolioChange[] | null;

  @Field(() => [Teacher], {
    nullable: true,
    description: 'The first 20 of them by name, as they now are; null when refused.',
  })
  sample!: Teacher[] | null;

  @Field(() => Officer, {
    nullable: true,
    description: 'Who becomes their correspondent; null when refused.',
  })
  officer!: Officer | null;

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors!: UserError[];
}
