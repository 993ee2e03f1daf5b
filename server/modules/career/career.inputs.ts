import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { GraphQLDate } from '../../platform/graphql/scalars.ts';
import { AppraisalOutcome, DiplomaCode, PositionKind, ServiceKind } from '../dossier/index.ts';

export const PromotionGrade = { HC: 'HC', CE: 'CE' } as const;
export type PromotionGrade = (typeof PromotionGrade)[keyof typeof PromotionGrade];
registerEnumType(PromotionGrade, {
  name: 'PromotionGrade',
  description: 'A grade that one is promoted to.',
  valuesConfig: { HC: { description: 'Hors classe.' }, CE: { description: 'Classe exceptionnelle.' } },
});

@InputType({ description: 'A diploma that is supposed: by its code, or by its level.' })
export class AssumedDiploma {
  @Field(() => DiplomaCode, { nullable: true, description: 'What it stands for, such as MASTER.' })
  code?: DiplomaCode | null;

  @Field(() => Int, { nullable: true, description: 'Its level, 5 to 8, such as 7 for a master.' })
  level?: number | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The day it is obtained; the day of the question when absent.',
  })
  obtainedOn?: string | null;
}

@InputType({
  description:
    'A promotion that is supposed; one that the law does not allow in its campaign, or whose place is not known here, changes nothing, and the summary says so.',
})
export class AssumedPromotion {
  @Field(() => PromotionGrade, { description: 'The grade.' })
  grade!: PromotionGrade;

  @Field(() => Int, {
    description: 'The campaign, such as 2027: it takes effect on 1 September of that year.',
  })
  campaign!: number;
}

@InputType({ description: 'A time in another position, such as parental leave.' })
export class AssumedLeave {
  @Field(() => GraphQLDate, { description: 'The first day.' })
  from!: string;

  @Field(() => GraphQLDate, { description: 'The last day.' })
  to!: string;

  @Field(() => PositionKind, { description: 'The position meanwhile, such as CONGE_PARENTAL.' })
  position!: PositionKind;
}

@InputType({ description: 'A change of position from a day on.' })
export class AssumedPosition {
  @Field(() => PositionKind, { description: 'The position, such as DETACHEMENT.' })
  position!: PositionKind;

  @Field(() => GraphQLDate, { description: 'The first day.' })
  from!: string;
}

@InputType({ description: 'A period of service that the file does not record.' })
export class AssumedService {
  @Field(() => [ServiceKind], { description: 'What it counts for, such as TEACHING and SPECIALISED.' })
  kinds!: ServiceKind[];

  @Field(() => GraphQLDate, { description: 'The first day.' })
  from!: string;

  @Field(() => GraphQLDate, { nullable: true, description: 'The last day; it goes on when absent.' })
  to?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was at half time or more, but not full time; full time when absent.',
  })
  halfTime?: boolean | null;
}

@InputType({ description: 'What-if: facts to assume on top of the dossier; the rules stay the same.' })
export class CareerAssumptions {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether each accelerated advancement that is still to come is granted.',
  })
  acceleratedAdvancement?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'A further diploma of this level, 5 to 8, held on the day of the question.',
  })
  additionalDiplomaLevel?: number | null;

  @Field(() => AppraisalOutcome, {
    nullable: true,
    description:
      'The final appreciation of a rendez-vous de carrière: the third, unless appraisalRank says another.',
  })
  appraisalOutcome?: AppraisalOutcome | null;

  @Field(() => Int, { nullable: true, description: 'Which rendez-vous the appreciation is of, 1 to 3.' })
  appraisalRank?: number | null;

  @Field(() => AssumedDiploma, { nullable: true, description: 'A diploma obtained on a day.' })
  diploma?: AssumedDiploma | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many children the teacher raises or has raised: three exempt from the diploma of a competition.',
  })
  childrenRaised?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the teacher holds a specialised post (ASH).',
  })
  specialisedPost?: boolean | null;

  @Field(() => [AssumedService], { nullable: true, description: 'Services beside those of the file.' })
  services?: AssumedService[] | null;

  @Field(() => [AssumedPromotion], {
    nullable: true,
    description:
      'Promotions, each in a campaign, such as to the hors classe and later to the classe exceptionnelle.',
  })
  promotions?: AssumedPromotion[] | null;

  @Field(() => AssumedLeave, { nullable: true, description: 'A time in another position.' })
  leave?: AssumedLeave | null;

  @Field(() => AssumedPosition, { nullable: true, description: 'A change of position from a day on.' })
  position?: AssumedPosition | null;
}
