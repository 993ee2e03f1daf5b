import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../platform/graphql/types.ts';
import { GraphQLDate, GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { Academy } from '../academy/index.ts';
import { Officer } from '../account/index.ts';
import { Teacher } from '../teacher/index.ts';

@Entity({ tableName: 'conversation' })
@ObjectType({
  implements: Node,
  description:
    'Messages about one subject between a teacher and the officers in charge of it: the correspondent, who stands in for the correspondent, and whom it was handed to. A notice of the administration has one of its own, which its teacher alone reads.',
})
export class Conversation extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => Teacher, { description: 'The teacher whose mailbox it is in.' })
  @ManyToOne(() => Teacher)
  teacher!: Teacher;

  @ManyToOne(() => Academy)
  academy!: Academy;

  /** `PEOPLE`, or `NOTICE` of the administration. */
  @Property({ type: 'text' })
  kind!: string;

  @Field(() => String, { description: 'What its first message is about.' })
  @Property({ type: 'text' })
  subject!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Since when the teacher has been waiting for an answer; null when everything is answered.',
  })
  @Property({ type: 'datetime', nullable: true })
  awaitsAnswerSince!: Date | null;

  @Field(() => GraphQLDateTime, { description: 'When its latest message was sent.' })
  @Property({ type: 'datetime' })
  lastMessageAt!: Date;

  @Field(() => GraphQLDate, {
    nullable: true,
    description:
      'The day from which officers see it in their list again, in Europe/Paris; null when it was not put off. A message of the teacher brings it back at once.',
  })
  @Property({ type: 'date', nullable: true })
  snoozedUntil!: string | null;

  @Field(() => Officer, {
    nullable: true,
    description: 'The officer whom it was handed to; null while the correspondent answers it.',
  })
  @ManyToOne(() => Officer, { nullable: true })
  handedTo!: Officer | null;

  /** Whose list it stands on: whom it was handed to, else the correspondent. The database keeps it; null for a notice. */
  @ManyToOne(() => Officer, { nullable: true, persist: false })
  inCharge?: Officer | null;

  /** Its place in that list: those that wait first, the oldest first; then the others, the latest first. */
  @Property({ type: 'bigint', persist: false })
  place?: string;
}
