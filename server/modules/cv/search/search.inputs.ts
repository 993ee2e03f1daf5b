import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { badUserInput } from '../../../platform/errors/errors.ts';
import { CefrLevel, CvEntryKind } from '../kind/entry-kind.ts';

/** More than a page of them is read by nobody. */
const mostHits = 50;
/** Each of them is looked up. */
const mostValues = 50;

@InputType({ description: 'A language, at a level or above.' })
export class CvLanguageFilter {
  @Field(() => String, { description: 'The language, by its code in ISO 639, such as de.' })
  language!: string;

  @Field(() => CefrLevel, {
    nullable: true,
    description: 'The level that the lowest of its skills has at least; any level when absent.',
  })
  atLeast?: keyof typeof CefrLevel | null;
}

@InputType({
  description:
    'Which entries: all the conditions that are given must hold. What was asked of the file is recorded in it.',
})
export class CvSearchFilter {
  @Field(() => [CvEntryKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: CvEntryKind[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Diplomas of at least this level of the national framework, 3 to 8.',
  })
  levelAtLeast?: number | null;

  @Field(() => [CvLanguageFilter], {
    nullable: true,
    description: 'Languages: one of these, at its level or above.',
  })
  languages?: CvLanguageFilter[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Of teachers whose last post has one of these disciplines, such as mathématiques; accents and capitals do not count.',
  })
  disciplines?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Of teachers in one of these departments, by their codes, such as 28: the one that manages them, or else that of their school.',
  })
  departments?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only what an officer has verified.' })
  verifiedOnly?: boolean | null;
}

@ArgsType()
export class CvSearchArgs {
  @Field(() => String, {
    description:
      'The words to find, in any of their forms: "…" for words in a row, `ou` for one or the other, `sauf` or - before what must not be there. Empty: all entries that pass the filter.',
  })
  query!: string;

  @Field(() => CvSearchFilter, { nullable: true, description: 'Which of them.' })
  filter?: CvSearchFilter | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many items, 0 to ${mostHits}; 20 when absent.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only items after this cursor, of the same search.' })
  after?: string | null;
}

@ObjectType({ description: 'How many of the entries found have a value.' })
export class CvSearchCount {
  @Field(() => String, { description: 'The value, as the filter takes it.' })
  value!: string;

  @Field(() => Int, { description: 'How many entries.' })
  count!: number;
}

@ObjectType({
  description:
    'How many of the entries found have which value, the most frequent first: of all of them, or of five hundred where there are more.',
})
export class CvSearchCounts {
  @Field(() => [CvSearchCount], { description: 'By their kinds.' })
  kinds!: CvSearchCount[];

  @Field(() => [CvSearchCount], { description: 'Diplomas, by their levels.' })
  levels!: CvSearchCount[];

  @Field(() => [CvSearchCount], { description: 'Languages, by their codes.' })
  languages!: CvSearchCount[];

  @Field(() => [CvSearchCount], { description: 'By the discipline of the last post.' })
  disciplines!: CvSearchCount[];

  @Field(() => [CvSearchCount], { description: 'By the code of the department.' })
  departments!: CvSearchCount[];

  @Field(() => Int, { description: 'How many are verified.' })
  verified!: number;
}

/** @throws RequestError for a page that is too long, a level that there is not, and more values than anybody chooses */
export function checkSearch({ first, filter }: CvSearchArgs): void {
  if (first != null && first > mostHits) throw badUserInput('PAGE_OF_HITS', ['first']);
  for (const [name, values] of Object.entries(filter ?? {}))
    if (Array.isArray(values) && values.length > mostValues)
      throw badUserInput('FILTER_VALUES', ['filter', name]);
  const level = filter?.levelAtLeast;
  if (level != null && (level < 3 || level > 8))
    throw badUserInput('LEVEL_OF_DIPLOMA', ['filter', 'levelAtLeast']);
}
