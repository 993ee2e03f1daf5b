import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/graphql/types.ts';
import { GraphQLDate } from '../../platform/graphql/scalars.ts';
import { Teacher } from '../teacher/index.ts';

export const MaritalStatus = {
  SINGLE: 'SINGLE',
  MARRIED: 'MARRIED',
  PACS: 'PACS',
  DIVORCED: 'DIVORCED',
  SEPARATED: 'SEPARATED',
  WIDOWED: 'WIDOWED',
  COHABITING: 'COHABITING',
} as const;
export type MaritalStatus = (typeof MaritalStatus)[keyof typeof MaritalStatus];
registerEnumType(MaritalStatus, {
  name: 'MaritalStatus',
  description: 'The family situation that the administration has recorded.',
  valuesConfig: {
    SINGLE: { description: 'Célibataire.' },
    MARRIED: { description: 'Marié ou mariée.' },
    PACS: { description: 'Lié par un pacte civil de solidarité.' },
    DIVORCED: { description: 'Divorcé ou divorcée.' },
    SEPARATED: { description: 'Séparé ou séparée.' },
    WIDOWED: { description: 'Veuf ou veuve.' },
    COHABITING: { description: 'En concubinage.' },
  },
});

export const EmploymentStatus = {
  TITULAIRE: 'TITULAIRE',
  STAGIAIRE: 'STAGIAIRE',
  CONTRACTUEL_CDI: 'CONTRACTUEL_CDI',
  CONTRACTUEL_CDD: 'CONTRACTUEL_CDD',
} as const;
export type EmploymentStatus = (typeof EmploymentStatus)[keyof typeof EmploymentStatus];
registerEnumType(EmploymentStatus, {
  name: 'EmploymentStatus',
  description: 'How a teacher is employed.',
  valuesConfig: {
    TITULAIRE: { description: 'Titulaire: a civil servant appointed for good.' },
    STAGIAIRE: { description: 'Stagiaire: in the probationary year.' },
    CONTRACTUEL_CDI: { description: 'Under a contract without an end.' },
    CONTRACTUEL_CDD: { description: 'Under a contract for a time.' },
  },
});

@ObjectType({ description: 'A postal address.' })
export class PostalAddress {
  @Field(() => [String], { description: 'The lines above the postal code, such as ["12 rue des Lilas"].' })
  lines!: string[];

  @Field(() => String, { description: 'The postal code, such as 28000.' })
  postalCode!: string;

  @Field(() => String, { description: 'The town, such as Chartres.' })
  city!: string;

  @Field(() => String, { description: 'The country, such as France.' })
  country!: string;
}

@ObjectType({ description: 'A child that the administration has recorded.' })
export class Child {
  @Field(() => String, { description: 'The given name.' })
  givenName!: string;

  @Field(() => GraphQLDate, { description: 'The date of birth.' })
  birthDate!: string;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'Since when the child is no longer dependent; null while nothing else was approved.',
  })
  notDependentSince?: string | null;
}

@ObjectType({ description: 'The family situation that the administration has recorded.' })
export class FamilySituation {
  @Field(() => MaritalStatus, { description: 'Marital status.' })
  maritalStatus!: MaritalStatus;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'Since when; null when the date is not recorded.',
  })
  since!: string | null;

  @Field(() => [Child], {
    description: 'The children recorded: as the HR base lists them, and those of approved changes.',
  })
  children!: Child[];
}

/** Shares its key with the teacher: one file each. */
@Entity({ tableName: 'dossier' })
@ObjectType({
  implements: Node,
  description: 'The administrative file: what the administration knows of a teacher, with its whole history.',
})
export class Dossier extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => Teacher, { description: 'The teacher whose file it is.' })
  teacher!: Teacher;

  /** The HR base’s last word, as all columns here: what is read where no approved change says otherwise. */
  @Property({ type: 'array', columnType: 'text[]', nullable: true })
  addressLines!: string[] | null;

  @Property({ type: 'text', nullable: true })
  postalCode!: string | null;

  @Property({ type: 'text', nullable: true })
  city!: string | null;

  @Property({ type: 'text', nullable: true })
  country!: string | null;

  @Field(() => String, { nullable: true, description: 'The personal telephone number of today.' })
  @Property({ type: 'text', nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'The personal mobile telephone number of today.' })
  @Property({ type: 'text', nullable: true })
  mobilePhone!: string | null;

  @Property({ type: 'text' })
  maritalStatus!: MaritalStatus;

  @Property({ type: 'date', nullable: true })
  familySince!: string | null;

  @Property({ type: 'json' })
  children!: Child[];

  @Field(() => EmploymentStatus, {
    nullable: true,
    description:
      'How the teacher is employed; titulaire from the day of titularisation on where nothing else is recorded, null when that is not known either.',
  })
  @Property({ type: 'text', nullable: true })
  status!: EmploymentStatus | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The day of titularisation; it may lie ahead; null when not recorded.',
  })
  @Property({ type: 'date', nullable: true })
  titularSince!: string | null;
}
