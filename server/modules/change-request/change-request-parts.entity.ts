import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Officer } from '../account/index.ts';
import { Attachment } from '../attachment/index.ts';
import { ChangeRequest, type ChangeRequestStatus } from './change-request.entity.ts';

/** A document that was given with a request: what it was called and its digest stay when the file is deleted. */
@Entity({ tableName: 'change_request_document' })
export class ChangeRequestDocument {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => ChangeRequest)
  request!: ChangeRequest;

  @ManyToOne(() => Attachment)
  attachment!: Attachment;

  /** What it proves, as the kind of the request names it. */
  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'boolean' })
  isMedical!: boolean;

  @Property({ type: 'text' })
  retention!: 'IDENTITY_OR_BANK' | 'MEDICAL' | 'FILE';

  @Property({ type: 'text' })
  filename!: string;

  @Property({ type: 'text' })
  sha256!: string;

  @Property({ type: 'datetime' })
  addedAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  deletedAt!: Date | null;
}

/** What happened to a request: its history, which nobody edits. */
@Entity({ tableName: 'change_request_event' })
export class ChangeRequestEntry {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => ChangeRequest)
  request!: ChangeRequest;

  @Property({ type: 'datetime' })
  at!: Date;

  /** The state after it. */
  @Property({ type: 'text' })
  status!: ChangeRequestStatus;

  /** The move of `changeStates` that led there. */
  @Property({ type: 'text' })
  move!: string;

  @Property({ type: 'text' })
  actorKind!: 'TEACHER' | 'OFFICER' | 'SERVER';

  @ManyToOne(() => Officer, { nullable: true })
  officer!: Officer | null;

  @Property({ type: 'text', nullable: true })
  note!: string | null;
}

/** An opinion that somebody was asked for, and gave. */
@Entity({ tableName: 'change_opinion' })
export class ChangeOpinion {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => ChangeRequest)
  request!: ChangeRequest;

  /** The mandate of who gives it. */
  @Property({ type: 'text' })
  askedOf!: 'GIVES_OPINION' | 'MEDICAL';

  @Property({ type: 'datetime' })
  askedAt!: Date;

  @Property({ type: 'date', nullable: true })
  dueOn!: string | null;

  @ManyToOne(() => Officer, { nullable: true })
  officer!: Officer | null;

  @Property({ type: 'datetime', nullable: true })
  givenAt!: Date | null;

  @Property({ type: 'boolean', nullable: true })
  favourable!: boolean | null;

  @Property({ type: 'text', nullable: true })
  text!: string | null;
}
