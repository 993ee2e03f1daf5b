import { Migration } from '@mikro-orm/migrations';

const histories = ['career_step', 'posting', 'position', 'appraisal', 'diploma', 'service_period'];

/** Of a line that has ended, the line that was put in its place; null while it is in effect, and where nothing was. */
export class Migration20261204LineSuccessors extends Migration {
  override up(): void {
    for (const table of histories) this.addSql(`alter table ${table} add successor_id uuid`);
  }

  override down(): void {
    for (const table of histories) this.addSql(`alter table ${table} drop successor_id`);
  }
}
