import { Entity, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/graphql/types.ts';
import { GraphQLDate, GraphQLEmailAddress } from '../../platform/graphql/scalars.ts';
import { Role, type Grant, type Locale } from '../../platform/viewer.ts';
import { Academy } from '../academy/index.ts';

registerEnumType(Role, {
  name: 'Role',
  description: 'What an account may do.',
  valuesConfig: {
    TEACHER: { description: 'Reads and completes one’s own file.' },
    OFFICER: { description: 'Follows the teachers of a portfolio (gestionnaire).' },
    ADMINISTRATOR: { description: 'Manages accounts, officers and portfolios of an academy.' },
    INTEGRATOR: { description: 'A machine that feeds the base from the HR system.' },
  },
});

/** Who may sign in. The NUMEN is never kept: only a keyed digest of it, which also stands for the first password. */
@Entity({ tableName: 'account' })
export class Account {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  role!: Role;

  @ManyToOne(() => Academy, { nullable: true })
  academy!: Academy | null;

  @Property({ type: 'text' })
  username!: string;

  @Property({ type: 'text', nullable: true })
  professionalEmail!: string | null;

  @Property({ type: 'blob', nullable: true, lazy: true })
  numenDigest!: Buffer | null;

  /** argon2id; null until the first password is replaced. */
  @Property({ type: 'text', nullable: true, lazy: true })
  passwordHash!: string | null;

  @Property({ type: 'boolean' })
  mustChangePassword!: boolean;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  /** Closed accounts open no session and receive nothing. */
  @Property({ type: 'datetime', nullable: true })
  closedAt: Date | null = null;

  /** Whether a departure closed it, which the HR base may withdraw; an administrator’s word stands. */
  @Property({ type: 'boolean' })
  closedByDeparture = false;

  /** The last day on which somebody who retired reads the own file, and does nothing else. */
  @Property({ type: 'date', nullable: true })
  readOnlyUntil: string | null = null;

  /** Until when the NUMEN opens the account; null: it opens nothing (any more). */
  @Property({ type: 'datetime', nullable: true })
  firstPasswordUntil: Date | null = null;

  @Property({ type: 'smallint' })
  firstPasswordFailures = 0;

  /** Whether the password is long enough to be the only factor. */
  @Property({ type: 'boolean' })
  passwordStandsAlone = true;

  @Property({ type: 'datetime', nullable: true })
  passwordChangedAt: Date | null = null;

  /** The language of its mails: that of the latest sign-in. */
  @Property({ type: 'text' })
  locale: Locale = 'fr';

  /** What a machine may do; empty for people. */
  @Property({ type: 'string[]' })
  grants: Grant[] = [];

  /** Null: alerts go to the professional address. */
  @Property({ type: 'text', nullable: true })
  alertEmail: string | null = null;

  @Property({ type: 'text', nullable: true })
  pendingAlertEmail: string | null = null;

  @Property({ type: 'datetime', nullable: true })
  alertEmailBouncedAt: Date | null = null;
}

@Entity({ tableName: 'officer' })
@ObjectType({
  implements: Node,
  description: 'An HR officer (correspondant de gestion): the one person a teacher writes to.',
})
export class Officer extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => Academy, { description: 'The academy the officer works for.' })
  @ManyToOne(() => Academy)
  academy!: Academy;

  @OneToOne(() => Account, { nullable: true, owner: true })
  account!: Account | null;

  /** The HR base's own code for the officer, unique in the academy. */
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, { description: 'The name to address, such as Claire Moreau.' })
  @Property({ type: 'text' })
  displayName!: string;

  /** The name folded, by the database: orders lists, and is what is searched. */
  @Property({ type: 'text', persist: false })
  sortName?: string;

  @Field(() => GraphQLEmailAddress, { description: 'The professional address.' })
  @Property({ type: 'text' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'The telephone number of the desk.' })
  @Property({ type: 'text', nullable: true })
  phone!: string | null;

  @Field(() => String, { description: 'The service, such as DPE 3 – collèges.' })
  @Property({ type: 'text' })
  service!: string;
}

@ObjectType({ implements: Node, description: 'Who is signed in.' })
export class Viewer extends Node {
  @Field(() => String, { description: 'The username, such as jlabert.' })
  username!: string;

  @Field(() => Role, { description: 'What the account may do.' })
  role!: Role;

  @Field(() => Boolean, {
    description: 'True until the first password (the NUMEN) is replaced: nothing else is readable before.',
  })
  mustChangePassword!: boolean;

  @Field(() => GraphQLDate, {
    nullable: true,
    description:
      'The last day on which somebody who retired reads the own file: until then only the password, the alert address and sessions can be changed. Null for everybody else.',
  })
  readOnlyUntil!: string | null;

  @Field(() => Officer, {
    nullable: true,
    description: 'The officer behind the account; null for other roles.',
  })
  officer!: Officer | null;

  @Field(() => Academy, {
    nullable: true,
    description: 'The academy of the account; null for a national integrator.',
  })
  academy!: Academy | null;
}
