import { Field, Float, Int, ObjectType } from 'type-graphql';
import { GraphQLDate } from '../../platform/graphql/scalars.ts';
import { AppraisalOutcome, Corps, Grade } from '../dossier/index.ts';

@ObjectType({ description: 'What a perspective would bring, at the indices that are known today.' })
export class CareerOutcome {
  @Field(() => Corps, { description: 'The corps.' })
  corps!: Corps;

  @Field(() => Grade, { description: 'The grade.' })
  grade!: Grade;

  @Field(() => Int, { description: 'The echelon.' })
  echelon!: number;

  @Field(() => String, { nullable: true, description: 'The chevron, in an hors-échelle echelon.' })
  chevron!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The pay index (indice majoré); null where no table is known.',
  })
  indiceMajore!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Gross base pay of a month in euros, without allowances: the index times the point, rounded to the cent (a published grid that divides the yearly pay, or cuts decimals off, may differ by a cent); 0 on a day in a position without pay, such as a disponibilité.',
  })
  grossMonthlyPay!: number | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'From when.' })
  from!: string | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description:
      'The day from which the seniority in the echelon counts: before `from` where a promotion keeps some.',
  })
  seniorityFrom!: string | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The day from which the seniority in the chevron counts; null without a chevron.',
  })
  chevronSince!: string | null;
}

@ObjectType({ description: 'The points of the hors classe with one appreciation.' })
export class PromotionTotal {
  @Field(() => AppraisalOutcome, { description: 'The final appreciation.' })
  appraisalOutcome!: AppraisalOutcome;

  @Field(() => Int, { description: 'All points with it.' })
  total!: number;
}

@ObjectType({ description: 'The points (barème) of somebody who is promouvable to the hors classe.' })
export class PromotionPoints {
  @Field(() => Int, { description: 'The campaign, such as 2026.' })
  campaign!: number;

  @Field(() => Int, { description: 'The points of the seniority on 31 August of the campaign.' })
  seniorityPoints!: number;

  @Field(() => AppraisalOutcome, {
    nullable: true,
    description: 'The final appreciation of the third rendez-vous de carrière; null when it is not known.',
  })
  appraisalOutcome!: AppraisalOutcome | null;

  @Field(() => Int, {
    nullable: true,
    description: 'All points with that appreciation; null when it is not known.',
  })
  total!: number | null;

  @Field(() => [PromotionTotal], { description: 'All points with each appreciation that may be given.' })
  totals!: readonly PromotionTotal[];
}
