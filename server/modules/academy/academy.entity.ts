import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/graphql/types.ts';
import { GraphQLEmailAddress, GraphQLUrl } from '../../platform/graphql/scalars.ts';

export const AcademyKind = {
  ACADEMIE: 'ACADEMIE',
  VICE_RECTORAT: 'VICE_RECTORAT',
  SERVICE: 'SERVICE',
} as const;
export type AcademyKind = (typeof AcademyKind)[keyof typeof AcademyKind];
registerEnumType(AcademyKind, {
  name: 'AcademyKind',
  description: 'What kind of authority manages the teachers.',
  valuesConfig: {
    ACADEMIE: { description: 'One of the 30 academies.' },
    VICE_RECTORAT: { description: 'A vice-rectorat overseas.' },
    SERVICE: { description: 'The service de l’éducation nationale of Saint-Pierre-et-Miquelon.' },
  },
});

@ObjectType({
  description: 'Where the helpdesk of an academy answers; null where the academy has published nothing.',
})
export class Helpdesk {
  @Field(() => GraphQLEmailAddress, { nullable: true, description: 'The helpdesk’s mail address.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'The helpdesk’s telephone number.' })
  phone!: string | null;

  @Field(() => GraphQLUrl, { nullable: true, description: 'The helpdesk’s page.' })
  url!: string | null;
}

@Entity({ tableName: 'academy' })
@ObjectType({
  implements: Node,
  description: 'An academy, or one of the overseas services that stand for one.',
})
export class Academy extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => String, {
    description: 'Its code in the ministry’s nomenclature, such as 18 (Orléans-Tours).',
  })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, { description: 'Its name, such as Orléans-Tours.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => AcademyKind, { description: 'What kind of authority it is.' })
  @Property({ type: 'text' })
  kind!: AcademyKind;

  @Field(() => String, {
    description: 'The domain of its professional addresses, such as ac-orleans-tours.fr.',
  })
  @Property({ type: 'text' })
  mailDomain!: string;

  @Field(() => [Department], { description: 'The departments it covers, by code.' })
  departments!: Department[];

  @Field(() => Helpdesk, { description: 'Where to ask for help.' })
  helpdesk!: Helpdesk;

  @Property({ type: 'text' })
  usernameSpace!: 'remove' | 'hyphen';

  @Property({ type: 'smallint' })
  usernameFirstSuffix!: number;

  /** The demo academy alone lets officers and administrators in without a second factor. */
  @Property({ type: 'boolean' })
  secondFactorWaived = false;

  @Property({ type: 'text', nullable: true })
  helpdeskEmail!: string | null;

  @Property({ type: 'text', nullable: true })
  helpdeskPhone!: string | null;

  @Property({ type: 'text', nullable: true })
  helpdeskUrl!: string | null;
}

@Entity({ tableName: 'department' })
@ObjectType({ description: 'A department, the level that manages teachers of the first degree.' })
export class Department {
  @Field(() => String, { description: 'Its code, such as 28 or 2A.' })
  @PrimaryKey({ type: 'text' })
  code!: string;

  @Field(() => String, { description: 'Its name, such as Eure-et-Loir.' })
  @Property({ type: 'text' })
  name!: string;

  @ManyToOne(() => Academy)
  academy!: Academy;
}
