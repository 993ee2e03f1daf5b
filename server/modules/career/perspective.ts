import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { GraphQLDate, GraphQLUrl } from '../../platform/graphql/scalars.ts';
import { CareerOutcome, PromotionPoints } from './career-outcome.ts';
import { enumOf } from '../../platform/graphql/enum.ts';
import type { PerspectiveReason, PerspectiveStatus } from './answers/perspective-shape.rules.ts';
import type { Programme, ProgrammeKind, ReasonCode } from './law/programmes.tables.ts';
import type { AskedFact } from './words/asked-texts.tables.ts';
import { careerReasons } from './answers/reasons.tables.ts';

const perspectiveKinds: Readonly<Record<'ECHELON' | ProgrammeKind, string>> = {
  ECHELON: 'Advancement inside the grade, and the rendez-vous de carrière.',
  GRADE: 'Promotion to another grade of the corps.',
  CORPS: 'Access to another corps by aptitude list.',
  COMPETITION: 'A competition.',
  FUNCTION: 'Particular functions, such as head of school or trainer, and the certificates for them.',
  MOBILITY: 'A transfer, a secondment, or a post elsewhere.',
  LEAVE: 'A leave, such as training leave.',
};
export const CareerPerspectiveKind = enumOf(
  perspectiveKinds,
  'CareerPerspectiveKind',
  'What a perspective is about.',
);

const statuses: Readonly<Record<PerspectiveStatus, string>> = {
  ELIGIBLE:
    'The conditions are met on the days on which the campaign judges them; `eligibleFrom` tells where that day is still to come.',
  ELIGIBLE_LATER:
    'A condition is not met yet and will be, as far as the file tells; the summary names a fact that is missing besides.',
  NOT_ELIGIBLE:
    'A condition is not met, and nothing foreseen changes it, whatever else is missing; or nothing is left to come (`reasons`).',
  UNKNOWN: 'No condition fails, but a fact or a rule is missing: the summary says which, and what to do.',
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

  @Field(() => GraphQLUrl, {
    nullable: true,
    description: 'Its address at Légifrance or on another official page; null where none was found.',
  })
  url!: string | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The first day on which it says what is applied here; null where that day was not found.',
  })
  inForceFrom!: string | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The last day on which it is in force; null while it is.',
  })
  inForceUntil!: string | null;
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

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The day on which the campaign judges it; null when it is the day of the question.',
  })
  judgedOn!: string | null;

  @Field(() => String, { description: 'What is required, in words.' })
  required!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What is, in words; null when the file does not tell.',
  })
  actual!: string | null;

  @Field(() => CareerReason, {
    nullable: true,
    description: 'Why it refuses; null when it does not, and where another condition already tells it.',
  })
  reason!: ReasonCode | null;

  @Field(() => LegalReference, {
    nullable: true,
    description: 'The law that asks for it; null where none was read.',
  })
  legalReference!: LegalReference | null;
}

@ObjectType({ description: 'A reason below the short answer, with the texts that say it.' })
export class CareerExplanation {
  @Field(() => String, { description: 'The reason, in a sentence or a few, in the language of the request.' })
  text!: string;

  @Extensions({ items: 2 })
  @Field(() => [LegalReference], { description: 'The texts; empty where none was read.' })
  legalBasis!: readonly LegalReference[];
}

const askedFacts: Readonly<Record<AskedFact, string>> = {
  CHILDREN:
    'How many children the teacher raises or has raised: three exempt from the diploma of a competition.',
  DIPLOMA: 'A diploma that the file does not list.',
  DIRECTION_TRAINING: 'The training for heads of school.',
  SPECIALISED_POST: 'Whether the teacher holds a specialised post.',
  SPECIALISED_SERVICE: 'Years on specialised posts.',
  SPECIALISED_WORKING_TIME: 'Whether the years on specialised posts were full time.',
  CPGE_SERVICE: 'Years in classes préparatoires.',
  SERVICES: 'The services.',
  STATUS: 'Titulaire, stagiaire or on contract.',
  TITULAR_SINCE: 'The day of titularisation.',
  CORPS_SINCE: 'The day of entry in the corps.',
  BIRTH_DATE: 'The date of birth.',
  POSITION: 'The administrative position on days that the file does not cover.',
  ECHELON: 'The echelon and its day.',
};
const CareerQuestionFact = enumOf(
  askedFacts,
  'CareerQuestionFact',
  'A fact that an answer depends on and that the file does not settle.',
);

@ObjectType({ description: 'What is asked of the teacher, because the answer depends on it.' })
export class CareerQuestion {
  @Field(() => CareerQuestionFact, { description: 'The fact.' })
  fact!: AskedFact;

  @Field(() => String, { description: 'The question, in the language of the request.' })
  text!: string;

  @Field(() => String, { description: 'The paper that shows the answer, to give to the correspondent.' })
  paper!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The field of CareerAssumptions that tries an answer, such as childrenRaised; null where only the file can say it.',
  })
  assumption!: string | null;
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
    description:
      'A sentence or a few to the teacher: the conditions are met, or what is missing and from when, and what stays unsure.',
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

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'Of the next echelon: the accelerated date, where one is still open; it is never a right.',
  })
  acceleratedFrom!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The year of the first campaign in which the conditions hold, such as 2027, or held where the file tells; null when they always did, in no campaign foreseen, where a fact that it depends on is missing, and for advancement, which has no campaigns.',
  })
  firstCampaign!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of the hors classe: the first campaign if every accelerated advancement to come is granted, when that is sooner.',
  })
  acceleratedFirstCampaign!: number | null;

  @Extensions({ items: 5 })
  @Field(() => [EligibilityCondition], { description: 'The conditions, one by one.' })
  conditions!: readonly EligibilityCondition[];

  @Field(() => CareerOutcome, {
    nullable: true,
    description: 'What it would bring; null where no table tells.',
  })
  outcome!: CareerOutcome | null;

  @Field(() => String, {
    nullable: true,
    description:
      'How one applies, in the language of the request, with the days of the campaign where they are known; null where it is not open, or no source tells.',
  })
  howToApply!: string | null;

  @Field(() => PromotionPoints, {
    nullable: true,
    description: 'Of the hors classe, while one is promouvable: the points.',
  })
  points!: PromotionPoints | null;

  @Field(() => [CareerReason], { description: 'Why it is not open (yet); empty when it is.' })
  reasons!: readonly PerspectiveReason[];

  @Extensions({ items: 3 })
  @Field(() => [CareerExplanation], {
    description:
      'The reasons below the summary: why seniority is kept or lost at a promotion, how a campaign is decided, the days of a rendez-vous de carrière and what happens if it cannot be held, what a disponibilité or a bonus counts for.',
  })
  explanations!: readonly CareerExplanation[];

  @Extensions({ items: 2 })
  @Field(() => [CareerQuestion], {
    description:
      'What the answer depends on and the file does not settle: a refusal may rest on it as well as an UNKNOWN; empty where nothing is asked.',
  })
  questions!: readonly CareerQuestion[];

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
