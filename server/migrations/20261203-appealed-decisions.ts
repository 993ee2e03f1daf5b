import { Migration } from '@mikro-orm/migrations';

/** The rejection that was appealed: it stands until the next decision, and again when that one is undone. */
export class Migration20261203AppealedDecisions extends Migration {
  override up(): void {
    this.addSql('alter table change_request add appealed_decision jsonb;');
  }

  override down(): void {
    this.addSql('alter table change_request drop appealed_decision;');
  }
}
