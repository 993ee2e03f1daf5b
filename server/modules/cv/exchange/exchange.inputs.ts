import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum.ts';
import { GraphQLJson } from '../../../platform/graphql/scalars.ts';
import { UserError } from '../../../platform/graphql/types.ts';
import { CvEntry } from '../cv-entry.entity.ts';
import { CvEntryKind } from '../kind/entry-kind.ts';

@InputType({ description: 'A resume of another service, to be added to the own CV.' })
export class ImportJsonResumeInput {
  @Field(() => GraphQLJson, { description: 'The resume in the form of jsonresume.org, schema 1.' })
  resume!: object;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether nothing is written and the payload only says what would be; no when absent.',
  })
  dryRun?: boolean | null;
}

export const CvResumeOutcome = enumOf(
  {
    ADDED: 'It is an entry of the CV now; with `dryRun`, it would be.',
    THERE_ALREADY: 'The CV has an entry of this kind with this title, place and time: nothing was added.',
    REFUSED: 'It cannot be an entry as it is, for what `errors` say.',
  },
  'CvResumeOutcome',
  'What became of a part of a resume.',
);
export type CvResumeOutcome = keyof typeof CvResumeOutcome;

@ObjectType({ description: 'What became of one part of a resume, such as a post.' })
export class CvResumeResult {
  @Field(() => String, { description: 'Which part: a JSON Pointer into the resume, such as /work/0.' })
  pointer!: string;

  @Field(() => CvResumeOutcome, { description: 'What became of it.' })
  outcome!: CvResumeOutcome;

  @Field(() => CvEntryKind, { description: 'The section of the CV that it belongs to.' })
  kind!: CvEntryKind;

  @Field(() => String, { description: 'Its title; empty without one.' })
  title!: string;

  @Field(() => CvEntry, {
    nullable: true,
    description: 'The entry that was added; null for any other outcome, and with `dryRun`.',
  })
  cvEntry!: CvEntry | null;

  @Field(() => [UserError], { description: 'Why it was refused; empty for any other outcome.' })
  errors!: UserError[];
}

@ObjectType({ description: 'What a resume cannot say of one entry.' })
export class CvLeftOut {
  @Field(() => String, { description: 'The title of the entry.' })
  title!: string;

  @Field(() => [String], { description: 'The fields that are left out, by their labels.' })
  fields!: string[];
}

@ObjectType({
  description:
    'A CV in the form of jsonresume.org, which many services read. Evidence, reviews, visibility and the language of entries have no place there.',
})
export class CvJsonResume {
  @Field(() => GraphQLJson, { description: 'The resume, schema 1, without address, telephone or e-mail.' })
  resume!: object;

  @Field(() => [CvLeftOut], { description: 'What else it cannot say, entry by entry.' })
  leftOut!: CvLeftOut[];

  @Field(() => Int, { description: 'How many entries it holds: all that you may read.' })
  count!: number;
}
