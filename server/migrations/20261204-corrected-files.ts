import { Migration } from '@mikro-orm/migrations';

/** When the HR base corrected what a request says is wrong in the file. */
export class Migration20261204CorrectedFiles extends Migration {
  override up(): void {
    this.addSql('alter table change_request add corrected_at timestamptz');
  }

  override down(): void {
    this.addSql('alter table change_request drop corrected_at');
  }
}
