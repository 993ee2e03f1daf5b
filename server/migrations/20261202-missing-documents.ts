import { Migration } from '@mikro-orm/migrations';

/** The documents that a request lacks, by their codes: known when it is sent and when it is supplemented. */
export class Migration20261202MissingDocuments extends Migration {
  override up(): void {
    this.addSql(`alter table change_request add missing text[] not null default '{}';`);
  }

  override down(): void {
    this.addSql('alter table change_request drop missing;');
  }
}
