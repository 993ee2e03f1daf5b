import { Migration } from '@mikro-orm/migrations';

/** Official messages that nobody has read are found by their age. */
export class Migration20261201CourierIndex extends Migration {
  override up(): void {
    this.addSql(
      'create index message_to_remind on message (sent_at) where official and read_at is null and reminded_at is null',
    );
  }

  override down(): void {
    this.addSql('drop index message_to_remind');
  }
}
