import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { DatePrecision } from '../../platform/graphql/date-precision.ts';
import { enumOf } from '../../platform/graphql/enum.ts';
import { GraphQLDate, GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { Node } from '../../platform/graphql/types.ts';
import { Academy } from '../academy/index.ts';
import { Officer } from '../account/index.ts';
import { Teacher } from '../teacher/index.ts';
import { CvEntryKind, CvVisibility } from './kind/entry-kind.ts';

export const CvReviewStatus = enumOf(
  {
    DECLARED: 'The teacher says so; no officer has looked at what it now says.',
    VERIFIED: 'An officer has verified it; `evidence` shows whether by files.',
    REJECTED: 'An officer has refused it, with a note; the teacher can change it.',
  },
  'CvReviewStatus',
  'What an officer has found of an entry.',
);
export type CvReviewStatus = keyof typeof CvReviewStatus;

const from = 'When it began: the first day that is meant. Of a publication: when it appeared.';
const to =
  'When it ended: the last day that is meant; null while it goes on. Of a diploma: when it was obtained.';
const precision = (end: string) => `How much of \`${end}\` was given; null without it.`;

@Entity({ tableName: 'cv_entry' })
@ObjectType({
  implements: Node,
  description:
    'An entry of a CV. Its teacher and the officers in charge of the file read all of it; officers who recruit, in the same academy, what has the visibility RECRUITERS and was not rejected, without its evidence.',
})
export class CvEntry extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => Teacher, { description: 'Whose CV it is, with what the viewer may see of the file.' })
  @ManyToOne(() => Teacher)
  teacher!: Teacher;

  @ManyToOne(() => Academy)
  academy!: Academy;

  /** The correspondent of its teacher; the database keeps it. */
  @ManyToOne(() => Officer, { nullable: true, persist: false })
  correspondent?: Officer | null;

  @Field(() => CvEntryKind, { description: 'The section that it stands in.' })
  @Property({ type: 'text' })
  kind!: CvEntryKind;

  @Field(() => Int, { description: 'Its place in the CV, from 1.' })
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => CvVisibility, { description: 'Who may read it.' })
  @Property({ type: 'text' })
  visibility!: CvVisibility;

  @Field(() => String, {
    description: 'In which language it is written, by its code in ISO 639, such as fr.',
  })
  @Property({ type: 'text' })
  language!: string;

  @Field(() => String, { description: 'The title of the diploma, the post, the work or the language.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Where it was, or who gave it.' })
  @Property({ type: 'text', nullable: true })
  organization!: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: from })
  @Property({ type: 'date', fieldName: 'from_on', nullable: true })
  from!: string | null;

  @Field(() => DatePrecision, { nullable: true, description: precision('from') })
  @Property({ type: 'text', nullable: true })
  fromPrecision!: DatePrecision | null;

  @Field(() => GraphQLDate, { nullable: true, description: to })
  @Property({ type: 'date', fieldName: 'to_on', nullable: true })
  to!: string | null;

  @Field(() => DatePrecision, { nullable: true, description: precision('to') })
  @Property({ type: 'text', nullable: true })
  toPrecision!: DatePrecision | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is said of it, in plain text: a tag in it is text, to be escaped where it is shown.',
  })
  @Property({ type: 'text', nullable: true })
  description!: string | null;

  /** As its kind declares them. */
  @Property({ type: 'json' })
  details!: object;

  @Property({ type: 'text' })
  status!: CvReviewStatus;

  @ManyToOne(() => Officer, { nullable: true })
  reviewedBy!: Officer | null;

  @Property({ type: 'datetime', nullable: true })
  reviewedAt!: Date | null;

  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Property({ type: 'boolean' })
  wasReviewed!: boolean;

  @Field(() => Int, {
    description:
      'Grows when its text, evidence or visibility changes, and with each review: pass it as `expectedVersion`.',
  })
  @Property({ type: 'integer' })
  version!: number;

  /** The number of the version that an officer verified last. */
  @Property({ type: 'integer', fieldName: 'verified_version', nullable: true })
  verifiedNumber!: number | null;

  @Field(() => GraphQLDateTime, { description: 'Since when it says what it says.' })
  @Property({ type: 'datetime' })
  declaredAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  removedAt!: Date | null;
}

@ObjectType({ description: 'What an officer has found of an entry as it now is.' })
export class CvReview {
  @Field(() => CvReviewStatus, { description: 'Declared, verified or rejected.' })
  status!: CvReviewStatus;

  @Field(() => Officer, {
    nullable: true,
    description: 'Who reviewed it; null before that.',
  })
  reviewedBy!: Officer | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When; null before that.' })
  reviewedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the officer wrote to the teacher; null without it, and for officers who recruit.',
  })
  note!: string | null;
}

/** What an entry said before it was changed. */
@Entity({ tableName: 'cv_entry_version' })
@ObjectType({
  description: 'What an entry of a CV said before it was changed, and what an officer found of that.',
})
export class CvEntryVersion {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => CvEntry)
  entry!: CvEntry;

  @Field(() => Int, { description: 'Which version of the entry it was.' })
  @Property({ type: 'integer' })
  version!: number;

  @Field(() => String, { description: 'In which language it was written, by its code in ISO 639.' })
  @Property({ type: 'text' })
  language!: string;

  @Field(() => String, { description: 'Its title.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Where it was, or who gave it.' })
  @Property({ type: 'text', nullable: true })
  organization!: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: from })
  @Property({ type: 'date', fieldName: 'from_on', nullable: true })
  from!: string | null;

  @Field(() => DatePrecision, { nullable: true, description: precision('from') })
  @Property({ type: 'text', nullable: true })
  fromPrecision!: DatePrecision | null;

  @Field(() => GraphQLDate, { nullable: true, description: to })
  @Property({ type: 'date', fieldName: 'to_on', nullable: true })
  to!: string | null;

  @Field(() => DatePrecision, { nullable: true, description: precision('to') })
  @Property({ type: 'text', nullable: true })
  toPrecision!: DatePrecision | null;

  @Field(() => String, { nullable: true, description: 'What was said of it, in plain text.' })
  @Property({ type: 'text', nullable: true })
  description!: string | null;

  @Property({ type: 'json' })
  details!: object;

  @Field(() => CvReviewStatus, { description: 'What had become of it: declared, verified or rejected.' })
  @Property({ type: 'text' })
  status!: CvReviewStatus;

  @Field(() => Officer, { nullable: true, description: 'Who reviewed it; null if nobody did.' })
  @ManyToOne(() => Officer, { nullable: true })
  reviewedBy!: Officer | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was reviewed; null if it was not.' })
  @Property({ type: 'datetime', nullable: true })
  reviewedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What the officer wrote; null without it.' })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Field(() => GraphQLDateTime, { description: 'Since when the entry said so.' })
  @Property({ type: 'datetime' })
  declaredAt!: Date;
}

/** What stands above the entries of a CV. */
@Entity({ tableName: 'cv_profile' })
@ObjectType({ description: 'What stands above the entries of a CV.' })
export class CvProfile {
  @ManyToOne(() => Teacher, { primary: true })
  teacher!: Teacher;

  @Field(() => String, {
    nullable: true,
    description: 'The ORCID of the teacher, such as 0000-0002-1825-0097.',
  })
  @Property({ type: 'text', nullable: true })
  orcid!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'One line under the name, such as Professeure de mathématiques.',
  })
  @Property({ type: 'text', nullable: true })
  headline!: string | null;

  @Field(() => String, { nullable: true, description: 'A few sentences, in plain text.' })
  @Property({ type: 'text', nullable: true })
  summary!: string | null;

  @Field(() => String, { description: 'In which language it is written, by its code in ISO 639.' })
  @Property({ type: 'text' })
  language!: string;

  @Field(() => Int, { description: 'Grows with each change: pass it as `expectedVersion`.' })
  @Property({ type: 'integer' })
  version!: number;
}
