import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum.ts';
import { GraphQLDate } from '../../../platform/graphql/scalars.ts';
import {
  differenceTexts,
  gapTexts,
  type CvDifferenceCode as DifferenceCode,
  type CvGapCode as GapCode,
} from './texts.tables.ts';

const described = <Code extends string>(
  texts: Readonly<Record<Code, { readonly description: string }>>,
): Record<Code, string> =>
  Object.fromEntries(
    Object.entries<{ readonly description: string }>(texts).map(([code, { description }]) => [
      code,
      description,
    ]),
  ) as Record<Code, string>;

const CvGapCode = enumOf(described<GapCode>(gapTexts), 'CvGapCode', 'What is missing in a CV.');
const CvDifferenceCode = enumOf(
  described<DifferenceCode>(differenceTexts),
  'CvDifferenceCode',
  'What a CV and the file say differently.',
);

@ObjectType({
  description: 'Something that who promotes or recruits would look for in the CV and does not find.',
})
export class CvGap {
  @Field(() => CvGapCode, { description: 'What it is.' })
  code!: GapCode;

  @Field(() => String, { description: 'The same in a sentence, in the language of the request.' })
  label!: string;

  @Field(() => String, { description: 'What the teacher does about it.' })
  action!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The global id of the entry that lacks it; null where an entry is missing.',
  })
  entryId!: string | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The first day of the time in question; null for none.',
  })
  from!: string | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The last day; null for none, and while it goes on.',
  })
  to!: string | null;
}

@ObjectType({ description: 'Something that the CV and the file say differently.' })
export class CvDifference {
  @Field(() => CvDifferenceCode, { description: 'What it is.' })
  code!: DifferenceCode;

  @Field(() => String, { description: 'Its name for people, in the language of the request.' })
  label!: string;

  @Field(() => ID, { description: 'The global id of the entry that says so.' })
  entryId!: string;

  @Field(() => String, { description: 'What the CV says.' })
  cv!: string;

  @Field(() => String, { description: 'What the file says.' })
  dossier!: string;

  @Field(() => String, { description: 'What the teacher does about it.' })
  action!: string;
}

@ObjectType({ description: 'What a CV lacks, and what it says otherwise than the file.' })
export class CvCompleteness {
  @Field(() => [CvGap], {
    description: 'What is missing: the head of the CV, its sections, then entry by entry.',
  })
  missing!: CvGap[];

  @Field(() => [CvDifference], { description: 'What the CV and the file say differently; diplomas first.' })
  differences!: CvDifference[];
}
