import { Migration } from '@mikro-orm/migrations';

/** Those who have left are found by the day of it, for what is no longer kept of them. */
export class Migration20261201LeaversIndex extends Migration {
  override up(): void {
    this.addSql('create index teacher_left on teacher (left_on) where departed_at is not null');
  }

  override down(): void {
    this.addSql('drop index teacher_left');
  }
}
