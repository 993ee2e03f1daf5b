import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/graphql/types.ts';
import { GraphQLDate, GraphQLDuration } from '../../platform/graphql/scalars.ts';
import { TeachingDegree } from '../teacher/index.ts';
import { Dossier } from './dossier.entity.ts';

@ObjectType({ description: 'A body of civil servants with its own statute (corps).' })
export class Corps {
  @Field(() => String, { description: 'Its code, such as PE or CERTIFIE.' })
  code!: string;

  @Field(() => String, { description: 'Its name, such as professeur des écoles.' })
  name!: string;

  @Field(() => TeachingDegree, {
    nullable: true,
    description: 'The degree it teaches in; null for the one corps of both degrees (PSYEN).',
  })
  degree!: TeachingDegree | null;
}

@ObjectType({ description: 'A grade of a corps.' })
export class Grade {
  @Field(() => String, { description: 'Its code in the corps, such as CN, HC or CE.' })
  code!: string;

  @Field(() => String, { description: 'Its name, such as classe normale.' })
  name!: string;
}

@Entity({ tableName: 'career_step' })
@ObjectType({ implements: Node, description: 'A stretch of career in one corps, grade and echelon.' })
export class CareerStep extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => Dossier)
  dossier!: Dossier;

  @Field(() => Corps, { description: 'The corps.' })
  corps!: Corps;

  @Property({ type: 'text' })
  corpsCode!: string;

  @Field(() => Grade, { description: 'The grade.' })
  grade!: Grade;

  @Property({ type: 'text' })
  gradeCode!: string;

  @Field(() => Int, { description: 'The echelon, from 1.' })
  @Property({ type: 'smallint' })
  echelon!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The chevron inside an hors-échelle echelon, such as HEA1.',
  })
  @Property({ type: 'text', nullable: true })
  chevron!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The pay index (indice majoré) in force on the last day of the step, or today while it runs; null where no table is known.',
  })
  indiceMajore!: number | null;

  @Field(() => GraphQLDate, { description: 'The first day.' })
  @Property({ type: 'date', fieldName: 'valid_from' })
  from!: string;

  @Field(() => GraphQLDate, { nullable: true, description: 'The last day; null while it runs.' })
  @Property({ type: 'date', fieldName: 'valid_to', nullable: true })
  to!: string | null;

  @Field(() => GraphQLDuration, {
    nullable: true,
    description: 'Seniority carried into the step (reliquat d’ancienneté), such as P1Y3M.',
  })
  @Property({ type: 'text', nullable: true })
  retainedSeniority!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the step was reached by accelerated advancement; null when the HR base does not say.',
  })
  @Property({ type: 'boolean', nullable: true })
  accelerated!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'The act that decided it, such as Arrêté du 12 juillet 2024.',
  })
  @Property({ type: 'text', nullable: true })
  act!: string | null;

  @Property({ type: 'datetime', nullable: true })
  supersededAt!: Date | null;
}
