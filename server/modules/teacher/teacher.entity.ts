import { Entity, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/graphql/types.ts';
import { GraphQLDate, GraphQLEmailAddress } from '../../platform/graphql/scalars.ts';
import { Academy, Department, TeachingDegree } from '../academy/index.ts';
import { Account, Officer } from '../account/index.ts';

export { TeachingDegree };

export const Civility = { MADAME: 'MADAME', MONSIEUR: 'MONSIEUR' } as const;
export type Civility = (typeof Civility)[keyof typeof Civility];
registerEnumType(Civility, {
  name: 'Civility',
  description: 'How a person is addressed.',
  valuesConfig: { MADAME: { description: 'Madame.' }, MONSIEUR: { description: 'Monsieur.' } },
});

export const LeaveReason = {
  RETRAITE: 'RETRAITE',
  DEMISSION: 'DEMISSION',
  RUPTURE_CONVENTIONNELLE: 'RUPTURE_CONVENTIONNELLE',
  DECES_AGENT: 'DECES_AGENT',
  AUTRE: 'AUTRE',
} as const;
export type LeaveReason = (typeof LeaveReason)[keyof typeof LeaveReason];
registerEnumType(LeaveReason, {
  name: 'LeaveReason',
  description: 'Why somebody leaves for good (cessation définitive de fonctions).',
  valuesConfig: {
    RETRAITE: { description: 'Retired (radiation des cadres): the own file stays readable for some months.' },
    DEMISSION: { description: 'Resigned.' },
    RUPTURE_CONVENTIONNELLE: { description: 'Left by an agreement that both sides signed.' },
    DECES_AGENT: { description: 'Died: the account closes for good, and no letter is sent.' },
    AUTRE: { description: 'Any other end of service, such as that of a contract.' },
  },
});

@Entity({ tableName: 'teacher' })
@ObjectType({
  implements: Node,
  description: 'A public teacher, conseiller principal d’éducation or psychologue de l’Éducation nationale.',
})
export class Teacher extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @OneToOne(() => Account, { owner: true })
  account!: Account;

  @Field(() => Civility, { description: 'How to address the teacher.' })
  @Property({ type: 'text' })
  civility!: Civility;

  @Field(() => String, { description: 'The family name of the civil register (nom de famille).' })
  @Property({ type: 'text' })
  familyName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name used at work when it differs (nom d’usage).',
  })
  @Property({ type: 'text', nullable: true })
  usageName!: string | null;

  @Field(() => [String], { description: 'The given names of the civil register, in order.' })
  @Property({ type: 'array', columnType: 'text[]' })
  givenNames!: string[];

  @Field(() => String, { description: 'The name to show, such as Julie Labert.' })
  displayName!: string;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The date of birth; null, with an error, for who may only name the teacher.',
  })
  @Property({ type: 'date' })
  birthDate!: string;

  @Field(() => String, { description: 'The username given by the rule of the academy, such as jlabert.' })
  username!: string;

  @Field(() => GraphQLEmailAddress, {
    description: 'The professional address, such as julie.labert@ac-paris.fr.',
  })
  professionalEmail!: string;

  @Field(() => Academy, { description: 'The academy that manages the teacher.' })
  @ManyToOne(() => Academy)
  academy!: Academy;

  @Field(() => Department, {
    nullable: true,
    description: 'The department that manages the teacher; always set in the first degree.',
  })
  @ManyToOne(() => Department, { nullable: true, joinColumn: 'department_code' })
  department!: Department | null;

  @Field(() => TeachingDegree, { description: 'First or second degree.' })
  @Property({ type: 'text' })
  degree!: TeachingDegree;

  @Field(() => Officer, { description: 'The one HR correspondent (correspondant de gestion).' })
  @ManyToOne(() => Officer)
  correspondent!: Officer;

  /** The HR base’s last word on the correspondent: an administrator may have chosen another one since. */
  @ManyToOne(() => Officer, { nullable: true })
  hrCorrespondent: Officer | null = null;

  /** Shown name then given names, folded: orders lists, and is what a name prefix is searched in. */
  @Property({ type: 'text' })
  sortName!: string;

  /** Family name of the civil register, then the first given name, folded by the database: a name prefix is searched there too. */
  @Property({ type: 'text', persist: false })
  civilName?: string;

  /** Corps of the latest career step: what the worklist filters on. */
  @Property({ type: 'text', nullable: true })
  corpsCode!: string | null;

  /** Establishment of the latest posting: what the worklist filters on. */
  @Property({ type: 'text', nullable: true })
  establishmentUai!: string | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description:
      'The first day on which the teacher is gone, which may lie ahead; null for who stays. From that day on lists and counts leave the teacher out.',
  })
  @Property({ type: 'date', nullable: true })
  leftOn: string | null = null;

  @Field(() => LeaveReason, { nullable: true, description: 'Why the teacher leaves; null for who stays.' })
  @Property({ type: 'text', nullable: true })
  leftReason: LeaveReason | null = null;

  /** When the departure took effect; null while the teacher is there: lists and counts go by it. */
  @Property({ type: 'datetime', nullable: true })
  departedAt: Date | null = null;

  @Property({ type: 'datetime' })
  recordedAt!: Date;
}

export const Person = createUnionType({
  name: 'Person',
  description: 'A person behind an account.',
  types: () => [Teacher, Officer] as const,
});
