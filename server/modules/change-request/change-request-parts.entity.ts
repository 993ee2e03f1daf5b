import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum.ts';
import { GraphQLDate, GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { Officer } from '../account/index.ts';
import { Attachment } from '../attachment/index.ts';
import { ChangeRequest, ChangeRequestStatus } from './change-request.entity.ts';
import { ChangeMove, type MoveName } from './record/moves.words.ts';

/** A document that was given with a request: what it was called and its digest stay when the file is deleted. */
@Entity({ tableName: 'change_request_document' })
@ObjectType({ description: 'A file that was given with a request, and what it proves.' })
export class SupportingDocument {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => ChangeRequest)
  request!: ChangeRequest;

  @Field(() => Attachment, { description: 'The file. Once it is deleted, its name and digest stay.' })
  @ManyToOne(() => Attachment)
  attachment!: Attachment;

  @Field(() => String, { description: 'What it proves: a code of the documents of its kind, else AUTRE.' })
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

  @Field(() => GraphQLDateTime, { description: 'When it was given.' })
  @Property({ type: 'datetime' })
  addedAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  deletedAt!: Date | null;
}

/** What happened to a request: its history, which nobody edits. */
@Entity({ tableName: 'change_request_event' })
@ObjectType({ description: 'One step in the history of a request.' })
export class ChangeRequestEvent {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => ChangeRequest)
  request!: ChangeRequest;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  @Property({ type: 'datetime' })
  at!: Date;

  @Field(() => ChangeRequestStatus, { description: 'The state after it.' })
  @Property({ type: 'text' })
  status!: ChangeRequestStatus;

  /** In `changeStates`. */
  @Field(() => ChangeMove, { description: 'What was done.' })
  @Property({ type: 'text' })
  move!: MoveName;

  @Field(() => String, {
    description: 'The same in words, in the language of the request, such as Demande prise en charge.',
  })
  label!: string;

  @Property({ type: 'text' })
  actorKind!: 'TEACHER' | 'OFFICER' | 'SERVER';

  @Field(() => String, {
    description: 'Who did it, by name; the name of the server for what it does by itself.',
  })
  actor!: string;

  @ManyToOne(() => Officer, { nullable: true })
  officer!: Officer | null;

  @Field(() => String, {
    nullable: true,
    description: 'What its author wrote; null if you may not read the request.',
  })
  @Property({ type: 'text', nullable: true })
  note!: string | null;
}

export const OpinionGiver = enumOf(
  {
    GIVES_OPINION: 'The inspector or the head of the school, by the mandate of that name.',
    MEDICAL: 'The medical board.',
  },
  'OpinionGiver',
  'Who is asked for an opinion.',
);
export type OpinionGiver = keyof typeof OpinionGiver;

/** An opinion that somebody was asked for, and gave. */
@Entity({ tableName: 'change_opinion' })
@ObjectType({
  description: 'An opinion that was asked for before a decision, and gives advice that binds nobody.',
})
export class ChangeOpinion {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => ChangeRequest)
  request!: ChangeRequest;

  /** The mandate of who gives it. */
  @Field(() => OpinionGiver, { description: 'Who was asked for it.' })
  @Property({ type: 'text' })
  askedOf!: OpinionGiver;

  @Field(() => GraphQLDateTime, { description: 'When it was asked for.' })
  @Property({ type: 'datetime' })
  askedAt!: Date;

  @Field(() => GraphQLDate, { nullable: true, description: 'By which day it was asked for.' })
  @Property({ type: 'date', nullable: true })
  dueOn!: string | null;

  @Field(() => Officer, { nullable: true, description: 'Who gave it; null while it is awaited.' })
  @ManyToOne(() => Officer, { nullable: true })
  officer!: Officer | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was given; null while it is awaited.',
  })
  @Property({ type: 'datetime', nullable: true })
  givenAt!: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is favourable; null while it is awaited.',
  })
  @Property({ type: 'boolean', nullable: true })
  favourable!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The opinion in words; null while it is awaited, and where the viewer decides on what doctors alone may read.',
  })
  @Property({ type: 'text', nullable: true })
  text!: string | null;
}

@ObjectType({ description: 'One value as people read it, in the language of the request.' })
export class NamedValue {
  @Field(() => String, { description: 'The name of the field, such as postalCode.' })
  name!: string;

  @Field(() => String, { description: 'What stands beside it, such as Code postal.' })
  label!: string;

  @Field(() => String, { description: 'The value in words.' })
  text!: string;
}

export const NextStepActor = enumOf(
  {
    TEACHER: 'The teacher who asks.',
    OFFICER: 'An officer in charge, or one whose mandate decides: `actor` says which.',
    OPINION_GIVER: 'Somebody who was asked for an opinion.',
  },
  'NextStepActor',
  'Who takes the next step.',
);
export type NextStepActor = keyof typeof NextStepActor;

@ObjectType({ description: 'What comes next.' })
export class NextStep {
  @Field(() => String, {
    description: 'Who acts, in the language of the request; “Vous” or “You” where that is you.',
  })
  actor!: string;

  @Field(() => NextStepActor, { description: 'The same, for programs.' })
  actorKind!: NextStepActor;

  @Field(() => Boolean, {
    description: 'Whether you take this step. What another officer has claimed is not yours.',
  })
  isYours!: boolean;

  @Field(() => String, { description: 'What they have to do.' })
  label!: string;

  @Field(() => GraphQLDate, { nullable: true, description: 'By which day; null without one.' })
  by!: string | null;

  @Field(() => NextStep, {
    nullable: true,
    description:
      'What the administration can already do while it waits for documents that are missing; null where it does not wait for any.',
  })
  meanwhile!: NextStep | null;
}
