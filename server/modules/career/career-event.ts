import { Field, Float, Int, ObjectType } from 'type-graphql';
import { GraphQLDate } from '../../platform/graphql/scalars.ts';
import { Grade } from '../dossier/index.ts';
import { enumOf } from '../../platform/graphql/enum.ts';

const eventKinds = {
  ECHELON: 'The entry in an échelon.',
  CHEVRON: 'The entry in a chevron of an échelon hors échelle.',
  PROMOTION: 'A promotion that the file records already, or that is assumed.',
  RENDEZ_VOUS: 'The school year of a rendez-vous de carrière begins.',
} as const;
const CareerEventKind = enumOf(eventKinds, 'CareerEventKind', 'What happens in a career.');

@ObjectType({ description: 'A dated event of the career ahead, with the place that is held from then on.' })
export class CareerEvent {
  @Field(() => GraphQLDate, { description: 'The day.' })
  date!: string;

  @Field(() => CareerEventKind, { description: 'What happens.' })
  kind!: keyof typeof eventKinds;

  @Field(() => Grade, { description: 'The grade.' })
  grade!: Grade;

  @Field(() => Int, { description: 'The echelon.' })
  echelon!: number;

  @Field(() => String, { nullable: true, description: 'The chevron, in an hors-échelle echelon.' })
  chevron!: string | null;

  @Field(() => Int, { nullable: true, description: 'The pay index (indice majoré), at the tables of today.' })
  indiceMajore!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Gross base pay of a month in euros, at the point of today.',
  })
  grossMonthlyPay!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Which rendez-vous de carrière, 1 to 3; null for other events.',
  })
  rendezVous!: number | null;

  @Field(() => Boolean, { description: 'Whether it comes, or comes then, only because of what is assumed.' })
  assumed!: boolean;

  @Field(() => Boolean, { description: 'Whether it was due by today and is not recorded in the file.' })
  isOverdue!: boolean;
}
