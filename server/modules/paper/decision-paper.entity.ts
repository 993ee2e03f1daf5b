import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { Attachment } from '../attachment/index.ts';
import { ChangeRequest } from '../change-request/index.ts';

/** The kind of owner that files of decisions belong to. */
export const paperOwner = 'DECISION_PAPER';

/** A decision on paper. */
@Entity({ tableName: 'decision_paper' })
@ObjectType({
  description:
    'A decision as a numbered document in French. Anybody who is shown one can check it at `/verify/` and its number.',
})
export class DecisionPaper {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => ChangeRequest)
  request!: ChangeRequest;

  @Field(() => String, {
    description: 'Its number, such as `2026-18-000123-K7Q2M9XWTR`; the last part cannot be guessed.',
  })
  @Property({ type: 'text' })
  number!: string;

  @Field(() => GraphQLDateTime, { description: 'When the decision was taken that it holds.' })
  @Property({ type: 'datetime' })
  decidedAt!: Date;

  @Field(() => Attachment, { description: 'The document, a PDF.' })
  @ManyToOne(() => Attachment)
  attachment!: Attachment;
}
