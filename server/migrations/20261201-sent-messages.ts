import { Migration } from '@mikro-orm/migrations';

/** What a teacher has written is a page of its own, however much the mailbox has received. */
export class Migration20261201SentMessages extends Migration {
  override up(): void {
    this.addSql(
      `create index message_sent on message (teacher_id, sent_at desc, id desc) where sender_kind = 'TEACHER'`,
    );
  }

  override down(): void {
    this.addSql('drop index message_sent');
  }
}
