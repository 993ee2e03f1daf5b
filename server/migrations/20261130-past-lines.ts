import { Migration } from '@mikro-orm/migrations';

const histories = ['career_step', 'posting', 'position', 'appraisal', 'diploma', 'service_period'];

/** Lines that are no longer true are found by their file too: they move with it to another academy. */
export class Migration20261130PastLines extends Migration {
  override up(): void {
    for (const table of histories)
      this.addSql(`create index ${table}_past on ${table} (dossier_id) where superseded_at is not null`);
  }

  override down(): void {
    for (const table of histories) this.addSql(`drop index ${table}_past`);
  }
}
