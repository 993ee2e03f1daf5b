import { Migration } from '@mikro-orm/migrations';

/** When the teacher of a draft was told that it will be deleted. */
export class Migration20261203ForgottenDrafts extends Migration {
  override up(): void {
    this.addSql('alter table change_request add expiry_said_at timestamptz;');
  }

  override down(): void {
    this.addSql('alter table change_request drop expiry_said_at;');
  }
}
