import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { MessageTheme } from './theme.entity.ts';

/** As the owner of attachments. */
export const owner = 'MESSAGE_CONTENT';

/** What was written, once for all who receive it: no field of its own shows it, messages do. */
@Entity({ tableName: 'message_content' })
export class MessageContent {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => MessageTheme, { nullable: true })
  theme!: MessageTheme | null;

  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text' })
  body!: string;

  @Property({ type: 'integer' })
  attachmentCount!: number;
}
