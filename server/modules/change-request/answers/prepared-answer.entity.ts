import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../../platform/graphql/types.ts';
import { Academy } from '../../academy/index.ts';
import { ChangeKind } from '../../change-kind/index.ts';

/** A text that officers start from. */
@Entity({ tableName: 'prepared_answer' })
@ObjectType({
  implements: Node,
  description:
    'A text that officers of an academy start from when they ask for something, refuse or grant, such as “Acte de naissance illisible”.',
})
export class PreparedAnswer extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => Academy)
  academy!: Academy;

  @Field(() => ChangeKind, { nullable: true, description: 'The kind that it is for; null: any.' })
  @Property({ type: 'text', nullable: true })
  kind!: string | null;

  @Field(() => String, {
    description: 'The words to choose it by, in the language of the request, such as “Pièce illisible”.',
  })
  label!: string;

  @Field(() => String, { description: 'The text itself, in the language of the request.' })
  text!: string;

  @Property({ type: 'text' })
  labelFr!: string;

  @Property({ type: 'text' })
  labelEn!: string;

  @Property({ type: 'text' })
  textFr!: string;

  @Property({ type: 'text' })
  textEn!: string;

  @Property({ type: 'integer' })
  position!: number;
}
