import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PrimaryKeyProp } from '@mikro-orm/postgresql';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { AccessAction as Action } from '../../platform/audit.ts';
import { Node } from '../../platform/graphql/types.ts';
import { GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { Role } from '../../platform/viewer.ts';
import { Dossier } from '../dossier/index.ts';

export const AccessAction = {
  READ: 'READ',
  IMPORTED: 'IMPORTED',
  CORRESPONDENT_CHANGED: 'CORRESPONDENT_CHANGED',
  CONVERSATION_HANDED_OVER: 'CONVERSATION_HANDED_OVER',
  ONE_TIME_PASSWORD_ISSUED: 'ONE_TIME_PASSWORD_ISSUED',
  SECOND_FACTOR_RESET: 'SECOND_FACTOR_RESET',
  IMPORT_CONFLICT_SETTLED: 'IMPORT_CONFLICT_SETTLED',
  NUMEN_CHANGED: 'NUMEN_CHANGED',
  CHANGE_REQUEST_HANDLED: 'CHANGE_REQUEST_HANDLED',
  CHANGE_REQUEST_DECIDED: 'CHANGE_REQUEST_DECIDED',
  DEATH_RECORDED: 'DEATH_RECORDED',
  ACCOUNT_CLOSED: 'ACCOUNT_CLOSED',
  ACCOUNT_READ_ONLY: 'ACCOUNT_READ_ONLY',
  ACCOUNT_REOPENED: 'ACCOUNT_REOPENED',
  BANK_ACCOUNT_TAKEN_BACK: 'BANK_ACCOUNT_TAKEN_BACK',
  CV_ENTRY_REVIEWED: 'CV_ENTRY_REVIEWED',
  CV_DIPLOMA_WITHDRAWN: 'CV_DIPLOMA_WITHDRAWN',
} as const satisfies { readonly [A in Action]: A };
export type AccessAction = Action;
registerEnumType(AccessAction, {
  name: 'AccessAction',
  description: 'What somebody did with a file that is not their own.',
  valuesConfig: {
    READ: { description: 'Read it, or some of it.' },
    IMPORTED: { description: 'Brought it up to date from the HR base.' },
    CORRESPONDENT_CHANGED: { description: 'Gave the teacher another correspondent.' },
    CONVERSATION_HANDED_OVER: {
      description: 'Gave a conversation with the teacher to another officer, who reads and answers it.',
    },
    ONE_TIME_PASSWORD_ISSUED: { description: 'Issued a password by letter.' },
    SECOND_FACTOR_RESET: { description: 'Took back the second factor of the account.' },
    IMPORT_CONFLICT_SETTLED: {
      description: 'Decided between an approved change and what the HR base says.',
    },
    NUMEN_CHANGED: { description: 'Moved the file to another NUMEN.' },
    CHANGE_REQUEST_HANDLED: {
      description:
        'Claimed a change of situation, asked for something, gave an opinion on it or handed it over.',
    },
    CHANGE_REQUEST_DECIDED: {
      description: 'Granted, refused or closed a change of situation, or took that back.',
    },
    DEATH_RECORDED: { description: 'Recorded the death of the teacher.' },
    ACCOUNT_CLOSED: { description: 'Closed the account of a teacher who leaves.' },
    ACCOUNT_READ_ONLY: { description: 'Left the account of a teacher who retired open for reading alone.' },
    ACCOUNT_REOPENED: { description: 'Opened the account again for a teacher who comes back.' },
    BANK_ACCOUNT_TAKEN_BACK: { description: 'Took a new bank account back before it took effect.' },
    CV_ENTRY_REVIEWED: { description: 'Verified or rejected an entry of the CV.' },
    CV_DIPLOMA_WITHDRAWN: {
      description: 'Withdrew the verification of a diploma whose entry had been removed from the CV.',
    },
  },
});

/** What somebody did with one or several files. The name and the role are those of the time, whatever becomes of the account. */
@Entity({ tableName: 'access_event' })
export class AccessEvent {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'datetime' })
  at!: Date;

  @Property({ type: 'uuid', nullable: true })
  accountId!: string | null;

  @Property({ type: 'text' })
  role!: Role;

  @Property({ type: 'text' })
  actor!: string;

  @Property({ type: 'text' })
  action!: AccessAction;

  @Property({ type: 'array', columnType: 'text[]' })
  fields!: string[];

  @Property({ type: 'text', nullable: true })
  ip!: string | null;

  @Property({ type: 'text', nullable: true })
  requestId!: string | null;

  @Property({ type: 'text', nullable: true })
  reason!: string | null;
}

/** That an event came to this file. It has no key of its own, and shows the event as its own. */
@Entity({ tableName: 'access_record' })
@ObjectType({
  implements: Node,
  description: 'That somebody else read or changed a file: who, what, when and from where.',
})
export class AccessRecord extends Node {
  declare [PrimaryKeyProp]?: ['dossier', 'event'];

  @ManyToOne(() => Dossier, { primary: true })
  dossier!: Dossier;

  @ManyToOne(() => AccessEvent, { primary: true })
  event!: AccessEvent;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  at!: Date;

  @Field(() => Role, { description: 'In which role.' })
  role!: Role;

  @Field(() => String, { description: 'Who, by the name of that day.' })
  actor!: string;

  @Field(() => AccessAction, { description: 'What was done.' })
  action!: AccessAction;

  @Field(() => [String], {
    description: 'What was read, such as ["dossier.address", "teacher.birthDate"]; empty for a change.',
  })
  fields!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'From which network address; null for a command on the server’s own machine.',
  })
  ip!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why, in the words of who did it; null when no reason was asked for.',
  })
  reason!: string | null;
}
