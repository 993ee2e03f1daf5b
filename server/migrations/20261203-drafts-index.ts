import { Migration } from '@mikro-orm/migrations';

/** Drafts, by the day of their last change: those that nobody touches are deleted. */
export class Migration20261203DraftsIndex extends Migration {
  override up(): void {
    this.addSql(`create index change_request_drafts on change_request (updated_at) where status = 'DRAFT'`);
  }

  override down(): void {
    this.addSql('drop index change_request_drafts');
  }
}
