import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DatePrecision } from '../../platform/graphql/date-precision.ts';
import { Node } from '../../platform/graphql/types.ts';
import { GraphQLDate } from '../../platform/graphql/scalars.ts';
import { DiplomaCode } from './diploma/diploma.rules.ts';
import { Dossier } from './dossier.entity.ts';

export const AppraisalOutcome = {
  A_CONSOLIDER: 'A_CONSOLIDER',
  SATISFAISANT: 'SATISFAISANT',
  TRES_SATISFAISANT: 'TRES_SATISFAISANT',
  EXCELLENT: 'EXCELLENT',
} as const;
export type AppraisalOutcome = (typeof AppraisalOutcome)[keyof typeof AppraisalOutcome];
registerEnumType(AppraisalOutcome, {
  name: 'AppraisalOutcome',
  description: 'The final appreciation of a rendez-vous de carrière.',
  valuesConfig: {
    A_CONSOLIDER: { description: 'À consolider.' },
    SATISFAISANT: { description: 'Satisfaisant.' },
    TRES_SATISFAISANT: { description: 'Très satisfaisant.' },
    EXCELLENT: { description: 'Excellent.' },
  },
});

@Entity({ tableName: 'appraisal' })
@ObjectType({
  implements: Node,
  description: 'A rendez-vous de carrière: one of the three appraisals of a career.',
})
export class Appraisal extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => Dossier)
  dossier!: Dossier;

  @Field(() => Int, { description: 'First, second or third rendez-vous: 1 to 3.' })
  @Property({ type: 'smallint' })
  rank!: number;

  @Field(() => String, { description: 'The school year in which it is held, such as 2025-2026.' })
  @Property({ type: 'text' })
  schoolYear!: string;

  @Field(() => GraphQLDate, { nullable: true, description: 'The day of the visit; null before it is held.' })
  @Property({ type: 'date', fieldName: 'held_on', nullable: true })
  on!: string | null;

  @Field(() => AppraisalOutcome, {
    nullable: true,
    description: 'The final appreciation; null before it is given.',
  })
  @Property({ type: 'text', nullable: true })
  outcome!: AppraisalOutcome | null;

  @Property({ type: 'datetime', nullable: true })
  supersededAt!: Date | null;
}

registerEnumType(DiplomaCode, {
  name: 'DiplomaCode',
  description: 'What a diploma, a certificate or a training stands for in the conditions of a career.',
  valuesConfig: {
    BAC_PLUS_2: { description: 'Two years after the baccalauréat, such as a BTS or a DUT.' },
    LICENCE: { description: 'Licence, or another title of level 6.' },
    LICENCE_STAPS: { description: 'Licence STAPS.' },
    LICENCE_PSYCHO: { description: 'Licence of psychology.' },
    P2B: {
      description: 'Second part of the preliminary examination of teachers of physical education (P2B).',
    },
    MASTER: { description: 'Master, or another title of level 7.' },
    MASTER_PSYCHO: { description: 'Master of psychology.' },
    DOCTORAT: { description: 'Doctorat.' },
    CAPPEI: { description: 'CAPPEI, the certificate of inclusive education.' },
    CAFIPEMF: { description: 'CAFIPEMF, the certificate of trainers in the first degree.' },
    CAFFA: { description: 'CAFFA, the certificate of academic trainers.' },
    FORMATION_DIRECTION: { description: 'The training of heads of school.' },
  },
});

@Entity({ tableName: 'diploma' })
@ObjectType({
  implements: Node,
  description:
    'A diploma or title that the administration has certified: once, from whichever source, and for as long as one of `sources` does.',
})
export class Diploma extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => Dossier)
  dossier!: Dossier;

  @Field(() => String, { description: 'The title, such as Master MEEF.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => Int, {
    description:
      'The level of the national framework, 3 to 8 (6: licence, 7: master, 8: doctorat). Certificates of teachers and competitions have none there: they are listed with that of the master.',
  })
  @Property({ type: 'smallint' })
  level!: number;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The day it was obtained; null when not recorded.',
  })
  @Property({ type: 'date', nullable: true })
  obtainedOn!: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description:
      'How much of `obtainedOn` is known, where that is less than the day: the last day that is meant stands there; null otherwise.',
  })
  @Property({ type: 'text', nullable: true })
  obtainedPrecision!: DatePrecision | null;

  @Field(() => String, { nullable: true, description: 'The speciality, such as mathématiques.' })
  @Property({ type: 'text', nullable: true })
  speciality!: string | null;

  @Field(() => DiplomaCode, {
    nullable: true,
    description:
      'What it stands for in the conditions of a career: as recorded, else by its title, level and speciality; null when none of them tells.',
  })
  @Property({ type: 'text', nullable: true })
  code!: DiplomaCode | null;

  @Property({ type: 'datetime', nullable: true })
  supersededAt!: Date | null;
}

export const ServiceKind = {
  TEACHING: 'TEACHING',
  SECOND_DEGREE: 'SECOND_DEGREE',
  PRIMARY: 'PRIMARY',
  PUBLIC: 'PUBLIC',
  CATEGORY_A: 'CATEGORY_A',
  CPGE: 'CPGE',
  SPECIALISED: 'SPECIALISED',
  FRANCE_TITULAR: 'FRANCE_TITULAR',
  DIRECTOR_ACTING: 'DIRECTOR_ACTING',
  DIRECTOR: 'DIRECTOR',
} as const;
export type ServiceKind = (typeof ServiceKind)[keyof typeof ServiceKind];
registerEnumType(ServiceKind, {
  name: 'ServiceKind',
  description: 'What a period of service counts for.',
  valuesConfig: {
    TEACHING: { description: 'Teaching.' },
    SECOND_DEGREE: { description: 'In the second degree.' },
    PRIMARY: { description: 'In the first degree.' },
    PUBLIC: { description: 'Public service.' },
    CATEGORY_A: { description: 'In a category A corps.' },
    CPGE: { description: 'In classes préparatoires aux grandes écoles.' },
    SPECIALISED: { description: 'On a specialised post (ASH).' },
    FRANCE_TITULAR: { description: 'As a titulaire in activity in France.' },
    DIRECTOR_ACTING: { description: 'As acting head of school.' },
    DIRECTOR: {
      description:
        'As appointed head of school: full school years since September 2023 advance the next échelon.',
    },
  },
});

@Entity({ tableName: 'service_period' })
@ObjectType({ implements: Node, description: 'A period of service and what it counts for.' })
export class ServicePeriod extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => Dossier)
  dossier!: Dossier;

  @Field(() => GraphQLDate, { description: 'The first day.' })
  @Property({ type: 'date', fieldName: 'valid_from' })
  from!: string;

  @Field(() => GraphQLDate, { nullable: true, description: 'The last day; null while it runs.' })
  @Property({ type: 'date', fieldName: 'valid_to', nullable: true })
  to!: string | null;

  @Field(() => [ServiceKind], { description: 'What the period counts for.' })
  @Property({ type: 'array', columnType: 'text[]' })
  kinds!: ServiceKind[];

  @Property({ type: 'datetime', nullable: true })
  supersededAt!: Date | null;
}
