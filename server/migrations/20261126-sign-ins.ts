import { Migration } from '@mikro-orm/migrations';

/** The latest tries to sign in are found by their outcome: wrong ones may be many. */
export class Migration20261126SignIns extends Migration {
  override up(): void {
    this.addSql(`
      drop index sign_in_recent;
      create index sign_in_recent on sign_in (account_id, outcome, at desc, id desc);`);
  }

  override down(): void {
    this.addSql(`
      drop index sign_in_recent;
      create index sign_in_recent on sign_in (account_id, at desc, id desc);`);
  }
}
