import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { Node } from '../../platform/graphql/types.ts';
import { Academy } from '../academy/index.ts';

@Entity({ tableName: 'announcement' })
@ObjectType({
  implements: Node,
  description:
    'What an academy says to everybody before they sign in, such as the days on which I-Prof is closed.',
})
export class Announcement extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => Academy)
  academy!: Academy;

  @Field(() => String, { description: 'What it is about, in one line, in the language of the request.' })
  title!: string;

  @Field(() => String, {
    description: 'The text: plain, with line breaks, in the language of the request.',
  })
  body!: string;

  @Property({ type: 'text' })
  titleFr!: string;

  @Property({ type: 'text' })
  titleEn!: string;

  @Property({ type: 'text' })
  bodyFr!: string;

  @Property({ type: 'text' })
  bodyEn!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was published.' })
  @Property({ type: 'datetime' })
  publishedAt!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it stops being shown, or stopped; null while no end is set.',
  })
  @Property({ type: 'datetime', nullable: true })
  endsAt!: Date | null;
}
