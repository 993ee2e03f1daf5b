import { Migration } from '@mikro-orm/migrations';

/** What teachers have said is wrong in their files and the HR base has not corrected: each import of such a file looks for it. */
export class Migration20261204AwaitedCorrections extends Migration {
  override up(): void {
    this.addSql(`create index change_request_awaits_correction on change_request (teacher_id)
      where kind = 'ANOMALIE' and corrected_at is null and status not in ('DRAFT', 'REJECTED', 'CLOSED', 'WITHDRAWN')`);
  }

  override down(): void {
    this.addSql('drop index change_request_awaits_correction');
  }
}
