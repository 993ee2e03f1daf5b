import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/graphql/types.ts';
import { GraphQLDate } from '../../platform/graphql/scalars.ts';
import { Dossier } from './dossier.entity.ts';

export const LeaveKind = {
  MALADIE: 'MALADIE',
  LONGUE_MALADIE: 'LONGUE_MALADIE',
  LONGUE_DUREE: 'LONGUE_DUREE',
  CITIS: 'CITIS',
  MATERNITE: 'MATERNITE',
  PATERNITE: 'PATERNITE',
  ADOPTION: 'ADOPTION',
  NAISSANCE: 'NAISSANCE',
  PRESENCE_PARENTALE: 'PRESENCE_PARENTALE',
  SOLIDARITE_FAMILIALE: 'SOLIDARITE_FAMILIALE',
  PROCHE_AIDANT: 'PROCHE_AIDANT',
} as const;
export type LeaveKind = (typeof LeaveKind)[keyof typeof LeaveKind];
registerEnumType(LeaveKind, {
  name: 'LeaveKind',
  description: 'A leave in activity (congé): the post is kept, and the career goes on.',
  valuesConfig: {
    MALADIE: { description: 'Congé de maladie: sick leave.' },
    LONGUE_MALADIE: { description: 'Congé de longue maladie: three years at most.' },
    LONGUE_DUREE: { description: 'Congé de longue durée: five years at most.' },
    CITIS: { description: 'After an accident at work or an occupational illness (CITIS).' },
    MATERNITE: { description: 'Congé de maternité.' },
    PATERNITE: { description: 'Congé de paternité et d’accueil de l’enfant.' },
    ADOPTION: { description: 'Congé d’adoption.' },
    NAISSANCE: { description: 'The extra leave after a birth or an adoption, since 2026-07-01.' },
    PRESENCE_PARENTALE: { description: 'Congé de présence parentale: with a child who is gravely ill.' },
    SOLIDARITE_FAMILIALE: {
      description: 'Congé de solidarité familiale: with a relative at the end of life.',
    },
    PROCHE_AIDANT: { description: 'Congé de proche aidant: for a relative who needs care.' },
  },
});

@Entity({ tableName: 'leave' })
@ObjectType({ implements: Node, description: 'A leave in activity (congé) that was approved here.' })
export class Leave extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => Dossier)
  dossier!: Dossier;

  @Field(() => LeaveKind, { description: 'Which leave.' })
  @Property({ type: 'text' })
  kind!: LeaveKind;

  @Field(() => GraphQLDate, { description: 'The first day.' })
  @Property({ type: 'date', fieldName: 'valid_from' })
  from!: string;

  @Field(() => GraphQLDate, { nullable: true, description: 'The last day; null when it is not fixed yet.' })
  @Property({ type: 'date', fieldName: 'valid_to', nullable: true })
  to!: string | null;

  @Property({ type: 'datetime', nullable: true })
  supersededAt!: Date | null;
}

export const WorkingTimeReason = {
  DROIT: 'DROIT',
  AUTORISATION: 'AUTORISATION',
  THERAPEUTIQUE: 'THERAPEUTIQUE',
  TEMPS_PLEIN: 'TEMPS_PLEIN',
} as const;
export type WorkingTimeReason = (typeof WorkingTimeReason)[keyof typeof WorkingTimeReason];
registerEnumType(WorkingTimeReason, {
  name: 'WorkingTimeReason',
  description: 'Why a teacher works at a rate.',
  valuesConfig: {
    DROIT: { description: 'Part-time that the law grants by right.' },
    AUTORISATION: { description: 'Part-time that the administration has granted.' },
    THERAPEUTIQUE: { description: 'Part-time for medical reasons.' },
    TEMPS_PLEIN: { description: 'Full time again.' },
  },
});

@Entity({ tableName: 'working_time' })
@ObjectType({ implements: Node, description: 'A rate of part-time that was approved here, for a time.' })
export class WorkingTime extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => Dossier)
  dossier!: Dossier;

  @Field(() => Float, {
    description: 'The share of a full service, from 0 to 1, such as 0.8; 1 is full time.',
  })
  @Property({ type: 'decimal', precision: 4, scale: 3 })
  quotity!: number;

  @Field(() => WorkingTimeReason, { description: 'Why the teacher works at this rate.' })
  @Property({ type: 'text' })
  reason!: WorkingTimeReason;

  @Field(() => GraphQLDate, { description: 'The first day.' })
  @Property({ type: 'date', fieldName: 'valid_from' })
  from!: string;

  @Field(() => GraphQLDate, { nullable: true, description: 'The last day; null while nothing ends it.' })
  @Property({ type: 'date', fieldName: 'valid_to', nullable: true })
  to!: string | null;

  @Property({ type: 'datetime', nullable: true })
  supersededAt!: Date | null;
}

@Entity({ tableName: 'disability' })
@ObjectType({
  implements: Node,
  description:
    'A recognition as a disabled worker, for a time. The law keeps it confidential: its teacher and MEDICAL mandates alone see it.',
})
export class Disability extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => Dossier)
  dossier!: Dossier;

  @Field(() => String, { description: 'The title, such as RQTH.' })
  @Property({ type: 'text' })
  kind!: string;

  @Field(() => GraphQLDate, { description: 'The first day.' })
  @Property({ type: 'date', fieldName: 'valid_from' })
  from!: string;

  @Field(() => GraphQLDate, { nullable: true, description: 'The last day; null when it has none.' })
  @Property({ type: 'date', fieldName: 'valid_to', nullable: true })
  to!: string | null;

  @Property({ type: 'datetime', nullable: true })
  supersededAt!: Date | null;
}
