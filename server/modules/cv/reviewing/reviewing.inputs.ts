import { GraphQLID, GraphQLInt } from 'graphql';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { defineForm, required } from '../../../platform/form/form.ts';
import { readerOf, type Read } from '../../../platform/form/reader.ts';
import { enumOf } from '../../../platform/graphql/enum.ts';
import { Bulk, type BulkItem } from '../../../platform/graphql/bulk.ts';
import { UserError } from '../../../platform/graphql/types.ts';
import { CvEntry } from '../cv-entry.entity.ts';
import { CvReviewWarning } from './warnings.ts';

/** How many entries one call reviews. */
export const mostReviewed = 30;

export const CvReviewOutcome = enumOf(
  {
    VERIFIED: 'It is right: by its evidence or, where it has none, by what the officer has seen elsewhere.',
    REJECTED: 'It is refused, with a note.',
  },
  'CvReviewOutcome',
  'What an officer finds of an entry.',
);
export type CvReviewOutcome = keyof typeof CvReviewOutcome;

const outcome = 'What is found.';
const note = (whose: string) =>
  `What to write to ${whose}, in at most 2,000 characters; required for a rejection.`;

@InputType({ description: 'An entry to be reviewed, and what is found of it.' })
export class ReviewCvEntryInput {
  @Field(() => ID, { description: 'The global id of the entry.' })
  entryId!: string;

  @Field(() => Int, {
    description: 'The `version` that was read: refused with STALE_VERSION when it has changed since.',
  })
  expectedVersion!: number;

  @Field(() => CvReviewOutcome, { description: outcome })
  outcome!: CvReviewOutcome;

  @Field(() => String, { nullable: true, description: note('the teacher') })
  note?: string | null;
}

const ReviewedCvEntryInput = defineForm('ReviewedCvEntryInput', 'One of the entries to be reviewed.', {
  entryId: required(GraphQLID, 'The global id of the entry.', {
    example: 'cve_0190f3c27a107cc398c4dc0c0c07398f',
  }),
  expectedVersion: required(GraphQLInt, 'The `version` that was read.', { example: 2, minimum: 1 }),
});
type Reviewed = Read<InstanceType<typeof ReviewedCvEntryInput>>;
const readReviewed: (given: unknown) => Reviewed = readerOf(ReviewedCvEntryInput);

@InputType({ description: 'Entries that are alike, and what is found of all of them.' })
export class ReviewCvEntriesInput {
  @Field(() => CvReviewOutcome, { description: outcome })
  outcome!: CvReviewOutcome;

  @Field(() => String, { nullable: true, description: note('each teacher') })
  note?: string | null;

  @Bulk(() => readReviewed)
  @Field(() => [ReviewedCvEntryInput], { description: 'At most 30, each reviewed or refused by itself.' })
  entries!: BulkItem<Reviewed>[];
}

@ObjectType({ description: 'What became of one of the entries of `reviewCvEntries`.' })
export class ReviewCvEntryResult {
  @Field(() => ID, {
    nullable: true,
    description: 'The id as it was given; null for an item that could not be read.',
  })
  entryId!: string | null;

  @Field(() => CvEntry, {
    nullable: true,
    description: 'The entry that was reviewed; null when refused, but for STALE_VERSION.',
  })
  cvEntry!: CvEntry | null;

  @Field(() => [CvReviewWarning], { description: 'What should be looked at; empty when refused.' })
  warnings!: CvReviewWarning[];

  @Field(() => [UserError], { description: 'Why this one was refused; empty when it was reviewed.' })
  errors!: UserError[];
}
