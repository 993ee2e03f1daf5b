import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What was written, once for all who receive it: no field of its own shows it, messages do. */
@Entity({ tableName: 'message_content' })
export class MessageContent {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text' })
  body!: string;
}
