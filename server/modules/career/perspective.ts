import { Extensions, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLDate, GraphQLUrl } from '../../platform/scalars.ts';
import { Corps, Grade } from '../dossier/index.ts';
import type { PerspectiveStatus } from './perspective-shape.rules.ts';
import type { Programme, ProgrammeKind, ReasonCode } from './programmes.tables.ts';
import { careerReasons } from './reasons.tables.ts';

const perspectiveKinds: Readonly<Record<'ECHELON' | ProgrammeKind, string>> = {
  ECHELON: 'Advancement inside the grade, and the rendez-vous de carrière.',
  GRADE: 'Promotion to another grade of the corps.',
  CORPS: 'Access to another corps by list of aptitude or secondment.',
  COMPETITION: 'A competition or a professional certificate.',
  FUNCTION: 'Particular functions, such as head of school or trainer.',
  MOBILITY: 'A transfer, or a post elsewhere.',
  LEAVE: 'A leave, such as training leave.',
};
export const CareerPerspectiveKind = enumOf(
  perspectiveKinds,
  'CareerPerspectiveKind',
  'What a perspective is about.',
);

const statuses: Readonly<Record<PerspectiveStatus, string>> = {
  ELIGIBLE: 'The conditions are met.',
  ELIGIBLE_LATER:
    'A condition is not met yet and will be, as far as the file tells; the summary names a fact that is missing besides.',
  NOT_ELIGIBLE: 'A condition is not met, and nothing foreseen changes it, whatever else is missing.',
  UNKNOWN: 'No condition fails, but a fact or a rule is missing: the summary says what to supply.',
};
export const EligibilityStatus = enumOf(
  statuses,
  'EligibilityStatus',
  'Whether the law opens a perspective.',
);

const certainties: Readonly<Record<Programme['certainty'], string>> = {
  HIGH: 'The text of the law, or several sources that agree.',
  MEDIUM: 'One source: to be checked with the correspondent.',
  LOW: 'Not confirmed: to be checked with the correspondent before anything is done.',
};
const RuleCertainty = enumOf(certainties, 'RuleCertainty', 'How sure the rule is that was applied.');

const CareerReason = enumOf(careerReasons, 'CareerReason', 'Why a perspective is not open (yet).');

@ObjectType({ description: 'Where a rule is read.' })
export class LegalReference {
  @Field(() => String, { description: 'The text, such as décret 90-680 du 1er août 1990.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The article.' })
  article!: string | null;

  @Field(() => GraphQLUrl, { nullable: true, description: 'An official page, where one is known.' })
  url!: string | null;
}

@ObjectType({
  description: 'One condition of a perspective: what is required, what is, and from when it holds.',
})
export class EligibilityCondition {
  @Field(() => String, { description: 'A stable key, such as AGE or ECHELON_SENIORITY.' })
  key!: string;

  @Field(() => String, { description: 'What it is about, in the language of the request.' })
  label!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it holds on its day; null when a fact is missing.',
  })
  met!: boolean | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'From when it holds; null when it always did, never will, or is not known.',
  })
  satisfiedFrom!: string | null;

  @Field(() => String, { description: 'What is required, in words.' })
  required!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What is, in words; null when the file does not tell.',
  })
  actual!: string | null;

  @Field(() => CareerReason, { nullable: true, description: 'Why it refuses; null when it does not.' })
  reason!: ReasonCode | null;

  @Field(() => LegalReference, {
    nullable: true,
    description: 'The law that asks for it; null where none was read.',
  })
  legalReference!: LegalReference | null;
}

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
    description: 'Gross base pay of a month in euros, without allowances.',
  })
  grossMonthlyPay!: number | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'From when.' })
  from!: string | null;
}

@ObjectType({ description: 'What the law opens to a teacher: from when, on which conditions, and why.' })
export class CareerPerspective {
  @Field(() => String, {
    description:
      'A stable key: NEXT_ECHELON, RENDEZ_VOUS_1 to RENDEZ_VOUS_3, HORS_CLASSE (HC in `npm run career`), CLASSE_EXCEPTIONNELLE (CE there), or the code of a programme, the same in both.',
  })
  key!: string;

  @Field(() => CareerPerspectiveKind, { description: 'What it is about.' })
  kind!: keyof typeof perspectiveKinds;

  @Field(() => String, { description: 'Its name, in the language of the request.' })
  title!: string;

  @Field(() => String, {
    description: 'One sentence to the teacher: the conditions are met, or what is missing and from when.',
  })
  summary!: string;

  @Field(() => EligibilityStatus, { description: 'Whether the law opens it.' })
  status!: PerspectiveStatus;

  @Field(() => GraphQLDate, {
    nullable: true,
    description:
      'The day from which the conditions hold; null when they always did, never will, or the day is not known.',
  })
  eligibleFrom!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The year of the first campaign in which the conditions hold, such as 2027, or held where the file tells; null when they always did, in no campaign foreseen, where a fact that it depends on is missing, and for advancement, which has no campaigns.',
  })
  firstCampaign!: number | null;

  @Extensions({ items: 5 })
  @Field(() => [EligibilityCondition], { description: 'The conditions, one by one.' })
  conditions!: readonly EligibilityCondition[];

  @Field(() => CareerOutcome, {
    nullable: true,
    description: 'What it would bring; null where no table tells.',
  })
  outcome!: CareerOutcome | null;

  @Field(() => [CareerReason], { description: 'Why it is not open (yet); empty when it is.' })
  reasons!: readonly ReasonCode[];

  @Extensions({ items: 3 })
  @Field(() => [LegalReference], {
    description: 'The legal texts that it rests on; empty where none was read.',
  })
  legalBasis!: readonly LegalReference[];

  @Extensions({ items: 3 })
  @Field(() => [String], {
    description:
      'The documents in which the rule was read, with the address of those that are official pages; empty where only legal texts were.',
  })
  sources!: readonly string[];

  @Field(() => RuleCertainty, { description: 'How sure the rule is.' })
  certainty!: Programme['certainty'];
}

const eventKinds = {
  ECHELON: 'The entry in an échelon.',
  CHEVRON: 'The entry in a chevron of an échelon hors échelle.',
  PROMOTION: 'A promotion that was assumed.',
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
}

/** An enum of the schema from its values and what each of them means. */
function enumOf<Value extends string>(
  described: Readonly<Record<Value, string>>,
  name: string,
  description: string,
): { readonly [V in Value]: V } {
  const values = Object.keys(described) as Value[];
  const runtime = Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
  const entries = values.map((value) => [value, { description: described[value] }]);
  registerEnumType(runtime, { name, description, valuesConfig: Object.fromEntries(entries) as never });
  return runtime;
}
