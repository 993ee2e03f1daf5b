import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../platform/graphql/types.ts';
import { GraphQLDate, GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { Account, Officer } from '../account/index.ts';

@Entity({ tableName: 'officer_absence' })
@ObjectType({
  implements: Node,
  description:
    'A period in which an officer is away and a named colleague follows the portfolio in one’s place. Stand-ins do not add up: whoever stands in for a stand-in sees nothing of the first one’s portfolio.',
})
export class OfficerAbsence extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => Officer, { description: 'The officer who is away.' })
  @ManyToOne(() => Officer)
  officer!: Officer;

  @Field(() => Officer, {
    description: 'The colleague who sees and follows the teachers of the officer meanwhile.',
  })
  @ManyToOne(() => Officer)
  substitute!: Officer;

  @Field(() => GraphQLDate, { description: 'The first day, in Europe/Paris, such as 2026-02-16.' })
  @Property({ type: 'date', fieldName: 'starts_on' })
  from!: string;

  @Field(() => GraphQLDate, {
    description: 'The last day, in Europe/Paris; the colleague stands in until its end.',
  })
  @Property({ type: 'date', fieldName: 'ends_on' })
  to!: string;

  @ManyToOne(() => Account, { joinColumn: 'declared_by' })
  declaredBy!: Account;

  @Field(() => GraphQLDateTime, { description: 'When the absence was declared.' })
  @Property({ type: 'datetime', fieldName: 'created_at' })
  declaredAt!: Date;
}
