import { Migration } from '@mikro-orm/migrations';

/**
 * The notices that are there get a content and a conversation with their own ids. Until now the administration has written
 * of alert addresses that bounce alone: they are few, and nobody but who marks one as read waits for this.
 */
export class Migration20261201NoticesInContents extends Migration {
  override up(): void {
    this.addSql(`
      insert into message_content (id, academy_id, subject, body, created_at)
        select m.id, t.academy_id, m.subject, m.body, m.sent_at from message m join teacher t on t.id = m.teacher_id
        where m.content_id is null;
      insert into conversation (id, teacher_id, academy_id, kind, subject, last_message_at, created_at)
        select m.id, m.teacher_id, t.academy_id, 'NOTICE', m.subject, m.sent_at, m.sent_at
        from message m join teacher t on t.id = m.teacher_id where m.conversation_id is null;
      update message set content_id = id, conversation_id = id where content_id is null;`);
  }

  override down(): void {
    // Their words are still in the columns that they came from.
  }
}
