import { Migration } from '@mikro-orm/migrations';

/**
 * The latest tries to sign in are found by their outcome: wrong ones may be many. An address that bounces is found among
 * those that wait for their proof.
 */
export class Migration20261126SignIns extends Migration {
  override up(): void {
    this.addSql(`
      drop index sign_in_recent;
      create index sign_in_recent on sign_in (account_id, outcome, at desc, id desc);
      create index account_pending_alert_email on account (pending_alert_email) where pending_alert_email is not null;`);
  }

  override down(): void {
    this.addSql(`
      drop index account_pending_alert_email;
      drop index sign_in_recent;
      create index sign_in_recent on sign_in (account_id, at desc, id desc);`);
  }
}
