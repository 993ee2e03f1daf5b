import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Account } from './account.entity.ts';

/** What a link in a mail does, once. */
export type LinkPurpose = 'RESET_PASSWORD' | 'CONFIRM_ALERT_EMAIL' | 'UNDO_ALERT_EMAIL' | 'ACCEPT_INVITATION';

/** A link in a mail that works once. Its secret is not here: it follows from the id and a key of the application. */
@Entity({ tableName: 'single_use_link' })
export class SingleUseLink {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Account)
  account!: Account;

  @Property({ type: 'text' })
  purpose!: LinkPurpose;

  /** The address that it confirms or brings back. */
  @Property({ type: 'text', nullable: true })
  address!: string | null;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'datetime' })
  expiresAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  usedAt!: Date | null;
}
