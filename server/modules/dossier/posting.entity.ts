import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/graphql/types.ts';
import { GraphQLDate } from '../../platform/graphql/scalars.ts';
import { Dossier } from './dossier.entity.ts';

@Entity({ tableName: 'establishment' })
@ObjectType({ description: 'A school, a lycée or a service where teachers are posted.' })
export class Establishment {
  @Field(() => String, { description: 'Its code in the national register (UAI), such as 0750655E.' })
  @PrimaryKey({ type: 'text' })
  uai!: string;

  @Field(() => String, { description: 'Its name, such as Collège Simone-Veil.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'The town it stands in.' })
  @Property({ type: 'text' })
  city!: string;
}

@Entity({ tableName: 'posting' })
@ObjectType({ implements: Node, description: 'Where a teacher works, for a time (affectation).' })
export class Posting extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => Dossier)
  dossier!: Dossier;

  @Field(() => Establishment, { description: 'The establishment.' })
  @ManyToOne(() => Establishment, { joinColumn: 'establishment_uai' })
  establishment!: Establishment;

  @Field(() => String, { nullable: true, description: 'The discipline taught, such as mathématiques.' })
  @Property({ type: 'text', nullable: true })
  discipline!: string | null;

  @Field(() => GraphQLDate, { description: 'The first day.' })
  @Property({ type: 'date', fieldName: 'valid_from' })
  from!: string;

  @Field(() => GraphQLDate, { nullable: true, description: 'The last day; null while it runs.' })
  @Property({ type: 'date', fieldName: 'valid_to', nullable: true })
  to!: string | null;

  @Field(() => Boolean, { description: 'Whether the post is held for good (à titre définitif).' })
  @Property({ type: 'boolean' })
  permanent!: boolean;

  @Field(() => Float, { description: 'The share of a full service, from 0 to 1, such as 0.8.' })
  @Property({ type: 'decimal', precision: 4, scale: 3 })
  workingTime!: number;

  @Field(() => Boolean, {
    description:
      'Whether it is a specialised post (enseignement adapté, ULIS, RASED), which CAPPEI asks for.',
  })
  @Property({ type: 'boolean', default: false })
  specialised!: boolean;

  @Property({ type: 'datetime', nullable: true })
  supersededAt!: Date | null;
}

export const PositionKind = {
  ACTIVITE: 'ACTIVITE',
  DETACHEMENT: 'DETACHEMENT',
  MISE_A_DISPOSITION: 'MISE_A_DISPOSITION',
  CONGE_PARENTAL: 'CONGE_PARENTAL',
  DISPONIBILITE_ENFANT: 'DISPONIBILITE_ENFANT',
  DISPONIBILITE_ACTIVITE: 'DISPONIBILITE_ACTIVITE',
  DISPONIBILITE: 'DISPONIBILITE',
  HORS_CADRE: 'HORS_CADRE',
} as const;
export type PositionKind = (typeof PositionKind)[keyof typeof PositionKind];
registerEnumType(PositionKind, {
  name: 'PositionKind',
  description:
    'The administrative position of a civil servant (code général de la fonction publique, livre V).',
  valuesConfig: {
    ACTIVITE: { description: 'Activité: working in one’s corps.' },
    DETACHEMENT: {
      description: 'Détachement: seconded to another corps or employer; the career runs in both.',
    },
    MISE_A_DISPOSITION: { description: 'Mise à disposition: in activity, made available to another body.' },
    CONGE_PARENTAL: {
      description: 'Congé parental: counts for advancement within five years of the career.',
    },
    DISPONIBILITE_ENFANT: {
      description: 'Disponibilité to raise a child: counts within the same five years.',
    },
    DISPONIBILITE_ACTIVITE: {
      description: 'Disponibilité with a declared professional activity: counts within five years.',
    },
    DISPONIBILITE: { description: 'Any other disponibilité: the clock of advancement stops.' },
    HORS_CADRE: { description: 'Hors cadres: what the clock of advancement does is not known here.' },
  },
});

@Entity({ tableName: 'position' })
@ObjectType({ implements: Node, description: 'An administrative position, for a time.' })
export class Position extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => Dossier)
  dossier!: Dossier;

  @Field(() => PositionKind, { description: 'The position.' })
  @Property({ type: 'text' })
  kind!: PositionKind;

  @Field(() => GraphQLDate, { description: 'The first day.' })
  @Property({ type: 'date', fieldName: 'valid_from' })
  from!: string;

  @Field(() => GraphQLDate, { nullable: true, description: 'The last day; null while it runs.' })
  @Property({ type: 'date', fieldName: 'valid_to', nullable: true })
  to!: string | null;

  @Property({ type: 'datetime', nullable: true })
  supersededAt!: Date | null;
}
