import { Migration } from '@mikro-orm/migrations';

/** Reads all attachments for the check of their scan, while others write. */
export class Migration20261206ScansChecked extends Migration {
  override up(): void {
    this.addSql('alter table attachment validate constraint attachment_scan_check');
  }

  override down(): void {
    // The check goes with the migration that made it.
  }
}
