import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../platform/graphql/types.ts';
import { Academy } from '../academy/index.ts';

@Entity({ tableName: 'message_theme' })
@ObjectType({
  implements: Node,
  description: 'What a message may be about, such as “Temps partiel”: each academy has its own list.',
})
export class MessageTheme extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => Academy)
  academy!: Academy;

  @Field(() => String, { description: 'The words to show, in the language of the request.' })
  label!: string;

  @Property({ type: 'text' })
  labelFr!: string;

  @Property({ type: 'text' })
  labelEn!: string;

  @Property({ type: 'integer' })
  position!: number;

  /** No longer offered; the messages that have it keep it. */
  @Property({ type: 'datetime', nullable: true })
  closedAt: Date | null = null;
}
