import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum.ts';
import { GraphQLDate, GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { Node } from '../../platform/graphql/types.ts';
import { Academy } from '../academy/index.ts';
import { Officer } from '../account/index.ts';
import { ChangeKind, type Decider } from '../change-kind/index.ts';
import { Teacher } from '../teacher/index.ts';

export const ChangeRequestStatus = enumOf(
  {
    DRAFT: 'Being written: its teacher alone sees it.',
    SUBMITTED: 'Sent, or appealed (`appealedAt`), and claimed by nobody yet.',
    IN_REVIEW: 'An officer has claimed it.',
    INFORMATION_REQUESTED: 'The teacher was asked for documents or explanations, and has not answered.',
    OPINION_REQUESTED: 'Somebody was asked for an opinion, and has not given it.',
    APPROVED: 'Granted: the dossier is changed, or the decision recorded.',
    REJECTED:
      'Refused by an officer, with the reason, or by silence; it can be appealed once, until `appealUntil`.',
    CLOSED: 'Closed without a decision: what was asked of the teacher did not come.',
    WITHDRAWN: 'Taken back by its teacher.',
  },
  'ChangeRequestStatus',
  'Where a request stands.',
);
export type ChangeRequestStatus = (typeof ChangeRequestStatus)[keyof typeof ChangeRequestStatus];

export const ChangeOutcome = enumOf(
  { APPROVED: 'Granted.', REJECTED: 'Refused.' },
  'ChangeOutcome',
  'What was decided.',
);
export type ChangeOutcome = (typeof ChangeOutcome)[keyof typeof ChangeOutcome];

/** What of a request doctors alone may know: nothing; what they give an opinion on; everything but that it exists. */
export type Secrecy = 'NONE' | 'OPINION' | 'WHOLE';

@Entity({ tableName: 'change_request' })
@ObjectType({
  implements: Node,
  description:
    'A change of situation that a teacher asks for. Its teacher sees all of it; so do the officers in charge, the officer who decides and those asked for an opinion. Heads of service see that it exists, its state, its age and who has it, unless its kind concerns health or sex; of a medical request, the officer who decides sees no more. What a viewer may not read is null or empty.',
})
export class ChangeRequest extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => String, { description: 'What people quote, such as CS-2026-4F7K2M9Q.' })
  @Property({ type: 'text' })
  reference!: string;

  @Field(() => Teacher, { description: 'The teacher who asks, with what the viewer may see of the file.' })
  @ManyToOne(() => Teacher)
  teacher!: Teacher;

  @ManyToOne(() => Academy)
  academy!: Academy;

  @Field(() => ChangeKind, { description: 'What kind of change.' })
  @Property({ type: 'text' })
  kind!: string;

  @Field(() => ChangeRequestStatus, { description: 'Where it stands.' })
  @Property({ type: 'text' })
  status!: ChangeRequestStatus;

  /** As the form of its kind declares them. */
  @Property({ type: 'json' })
  values!: Readonly<Record<string, unknown>>;

  /** What the dossier said at submission: `before.words.ts` shows it. */
  @Property({ type: 'json', nullable: true })
  before!: object | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description:
      'From which day the change shall count; null where its kind has no such day, or none was given.',
  })
  @Property({ type: 'date', nullable: true })
  effectiveFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'What the teacher wrote with it.' })
  @Property({ type: 'text', nullable: true })
  comment!: string | null;

  /** The line of the dossier that it is about: the type in the schema, the key, and what it said at submission. */
  @Property({ type: 'text', nullable: true })
  aboutType!: string | null;

  @Property({ type: 'uuid', nullable: true })
  aboutId!: string | null;

  @Property({ type: 'json', nullable: true })
  aboutSnapshot!: object | null;

  @Property({ type: 'text' })
  medical!: Secrecy;

  @Property({ type: 'text' })
  decider!: Decider;

  /** Where a mandate must count to reach it: of the day of submission. */
  @Property({ type: 'text', nullable: true })
  departmentCode!: string | null;

  @Property({ type: 'text', nullable: true })
  establishmentUai!: string | null;

  /** The correspondent of its teacher; the database keeps it. Null while it is a draft. */
  @ManyToOne(() => Officer, { nullable: true, persist: false })
  correspondent?: Officer | null;

  /** Whom it was handed to instead. */
  @Field(() => Officer, {
    nullable: true,
    description: 'The officer it was handed to; null while it is on the list of the correspondent.',
  })
  @ManyToOne(() => Officer, { nullable: true })
  handedTo!: Officer | null;

  /** Whose list it stands on: one of the two; the database keeps it. */
  @ManyToOne(() => Officer, { nullable: true, persist: false })
  inCharge?: Officer | null;

  /** Who claimed it. */
  @Field(() => Officer, {
    nullable: true,
    description: 'The officer who has claimed it; null while nobody has.',
  })
  @ManyToOne(() => Officer, { nullable: true })
  officer!: Officer | null;

  @Property({ type: 'datetime', nullable: true })
  claimedAt!: Date | null;

  /** Since when it waits for the administration; null while it waits for its teacher, and once it is decided. */
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'Since when it waits for the administration; null while it waits for its teacher, and once it has ended.',
  })
  @Property({ type: 'datetime', nullable: true })
  waitsSince!: Date | null;

  /** By when whoever it waits for should act. */
  @Property({ type: 'date', nullable: true })
  dueOn!: string | null;

  @Property({ type: 'date', nullable: true })
  urgentFrom!: string | null;

  /** The day on which silence decides. */
  @Field(() => GraphQLDate, {
    nullable: true,
    description:
      'The last day to answer: when it has ended and nobody has decided, silence has; null where it never does.',
  })
  @Property({ type: 'date', nullable: true })
  silenceOn!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was sent; null for a draft.' })
  @Property({ type: 'datetime', nullable: true })
  submittedAt!: Date | null;

  @Property({ type: 'datetime', nullable: true })
  decidedAt!: Date | null;

  @ManyToOne(() => Officer, { nullable: true })
  decidedBy!: Officer | null;

  @Property({ type: 'text', nullable: true })
  outcome!: ChangeOutcome | null;

  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  @Property({ type: 'boolean' })
  bySilence!: boolean;

  /** From when on the decision cannot be undone. */
  @Property({ type: 'datetime', nullable: true })
  settledAt!: Date | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description:
      'The last day for an appeal to the authority that decided (recours gracieux); null unless it is rejected and was never appealed.',
  })
  @Property({ type: 'date', nullable: true })
  appealUntil!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When its rejection was last appealed.' })
  @Property({ type: 'datetime', nullable: true })
  appealedAt!: Date | null;

  @Property({ type: 'text', nullable: true })
  appealText!: string | null;

  /** The rejection that was appealed, by the names of the columns: it stands until the next decision, and again when that is undone. */
  @Property({ type: 'json', nullable: true })
  appealedDecision!: object | null;

  /** When the HR base corrected what it says is wrong in the file. */
  @Property({ type: 'datetime', nullable: true })
  correctedAt!: Date | null;

  /** The request whose approval this one corrects. */
  @ManyToOne(() => ChangeRequest, { nullable: true })
  corrects!: ChangeRequest | null;

  @Field(() => Int, { description: 'Grows with each change: pass it as `expectedVersion`.' })
  @Property({ type: 'integer' })
  version!: number;

  /** The codes of the documents that it lacks. */
  @Property({ type: 'array', columnType: 'text[]' })
  missing!: string[];

  @Field(() => GraphQLDateTime, { description: 'When it was first saved or sent.' })
  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'datetime' })
  updatedAt!: Date;

  /** Of a draft: when a message said to its teacher that it will be deleted. */
  @Property({ type: 'datetime', nullable: true })
  expirySaidAt!: Date | null;
}

@ObjectType({
  description: 'What becomes of something wrong in the file, once the request about it was granted.',
})
export class FileCorrection {
  @Field(() => GraphQLDateTime, {
    description: 'Since when the service has the HR base correct it: when the request was granted.',
  })
  askedAt!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'When the HR base corrected it; null while that is awaited. `about` is then the line as it is now.',
  })
  correctedAt!: Date | null;
}

@ObjectType({ description: 'A decision: somebody’s, or that of silence on its day.' })
export class ChangeDecision {
  @Field(() => ChangeOutcome, { description: 'Approved or rejected.' })
  outcome!: ChangeOutcome;

  @Field(() => String, { nullable: true, description: 'Why, as it was written to the teacher.' })
  reason!: string | null;

  @Field(() => Officer, { nullable: true, description: 'Who decided; null when silence did.' })
  decidedBy!: Officer | null;

  @Field(() => Boolean, { description: 'True if nobody decided in time, so that silence did.' })
  bySilence!: boolean;

  @Field(() => GraphQLDateTime, { description: 'When it was decided.' })
  decidedAt!: Date;
}
