import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { enumOf } from '../../platform/graphql/enum.ts';
import { Node } from '../../platform/graphql/types.ts';
import { Academy } from '../academy/index.ts';
import { Officer } from '../account/index.ts';
import { Teacher } from '../teacher/index.ts';

export const ChangeRequestStatus = enumOf(
  {
    DRAFT: 'Being written: its teacher alone sees it.',
    SUBMITTED: 'Sent, and claimed by nobody yet.',
    IN_REVIEW: 'An officer has claimed it.',
    INFORMATION_REQUESTED: 'The teacher was asked for documents or explanations, and has not answered.',
    OPINION_REQUESTED: 'Somebody was asked for an opinion, and has not given it.',
    APPROVED: 'Granted: the dossier is changed, or the decision recorded.',
    REJECTED: 'Refused, with its reason; it can be appealed.',
    CLOSED: 'Closed without a decision: what was asked of the teacher did not come.',
    WITHDRAWN: 'Taken back by its teacher.',
  },
  'ChangeRequestStatus',
  'Where a request stands.',
);
export type ChangeRequestStatus = (typeof ChangeRequestStatus)[keyof typeof ChangeRequestStatus];

/** Who decides on a request. */
export type Decider = 'CORRESPONDENT' | 'IA_DASEN' | 'RECTEUR' | 'MINISTER' | 'MEDICAL';
/** What of a request doctors alone may know: nothing; what they give an opinion on; everything but that it exists. */
export type Secrecy = 'NONE' | 'OPINION' | 'WHOLE';

@Entity({ tableName: 'change_request' })
export class ChangeRequest extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Property({ type: 'text' })
  reference!: string;

  @ManyToOne(() => Teacher)
  teacher!: Teacher;

  @ManyToOne(() => Academy)
  academy!: Academy;

  @Property({ type: 'text' })
  kind!: string;

  @Property({ type: 'text' })
  status!: ChangeRequestStatus;

  /** As the form of its kind declares them. */
  @Property({ type: 'json' })
  values!: Readonly<Record<string, unknown>>;

  /** What the dossier said at submission. */
  @Property({ type: 'json', nullable: true })
  before!: object | null;

  @Property({ type: 'date', nullable: true })
  effectiveFrom!: string | null;

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
  @ManyToOne(() => Officer, { nullable: true })
  handedTo!: Officer | null;

  /** Whose list it stands on: one of the two; the database keeps it. */
  @ManyToOne(() => Officer, { nullable: true, persist: false })
  inCharge?: Officer | null;

  /** Who claimed it. */
  @ManyToOne(() => Officer, { nullable: true })
  officer!: Officer | null;

  @Property({ type: 'datetime', nullable: true })
  claimedAt!: Date | null;

  /** Since when it waits for the administration; null while it waits for its teacher, and once it is decided. */
  @Property({ type: 'datetime', nullable: true })
  waitsSince!: Date | null;

  /** By when whoever it waits for should act. */
  @Property({ type: 'date', nullable: true })
  dueOn!: string | null;

  @Property({ type: 'date', nullable: true })
  urgentFrom!: string | null;

  /** The day on which silence decides. */
  @Property({ type: 'date', nullable: true })
  silenceOn!: string | null;

  @Property({ type: 'datetime', nullable: true })
  submittedAt!: Date | null;

  @Property({ type: 'datetime', nullable: true })
  decidedAt!: Date | null;

  @ManyToOne(() => Officer, { nullable: true })
  decidedBy!: Officer | null;

  @Property({ type: 'text', nullable: true })
  outcome!: 'APPROVED' | 'REJECTED' | null;

  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  @Property({ type: 'boolean' })
  bySilence!: boolean;

  /** From when on the decision cannot be undone. */
  @Property({ type: 'datetime', nullable: true })
  settledAt!: Date | null;

  @Property({ type: 'date', nullable: true })
  appealUntil!: string | null;

  @Property({ type: 'datetime', nullable: true })
  appealedAt!: Date | null;

  @Property({ type: 'text', nullable: true })
  appealText!: string | null;

  /** The request whose approval this one corrects. */
  @ManyToOne(() => ChangeRequest, { nullable: true })
  corrects!: ChangeRequest | null;

  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'datetime' })
  updatedAt!: Date;
}
