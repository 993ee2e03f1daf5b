import { Migration } from '@mikro-orm/migrations';

const constraints = [
  'content_fk',
  'conversation_fk',
  'sender_officer_fk',
  'recipient_officer_fk',
  'read_by_fk',
  'in_reply_to_fk',
  'sender_check',
  'officer_check',
  'placed_check',
];

/** Constraints of messages hold for the rows that were there too, and indexes find them; nobody is kept from reading. */
export class Migration20261201MessageKeys extends Migration {
  override up(): void {
    this.addSql(`
      ${constraints.map((name) => `alter table message validate constraint message_${name};`).join('\n')}
      create index message_of_conversation on message (conversation_id, sent_at, id);
      create index message_of_content on message (content_id);
      create index message_answered on message (in_reply_to_id) where in_reply_to_id is not null;`);
  }

  override down(): void {
    this.addSql('drop index message_of_conversation, message_of_content, message_answered');
  }
}
