import { Migration } from '@mikro-orm/migrations';

/**
 * Names and departures need a job on their day, and are read by everything: the columns of `teacher` hold what is in effect.
 * What the HR base said last is kept beside them where an approval says otherwise.
 */
export class Migration20261202InEffect extends Migration {
  override up(): void {
    this.addSql(`
      alter table teacher
        -- Civility, family name, usage name and given names; null: the same as the columns.
        add hr_names jsonb,
        -- Its day and reason; null: the same as the columns.
        add hr_departure jsonb,
        -- The approval that decided the departure; null: the HR base.
        add departure_request_id uuid;
      create index dossier_name_due on dossier_name (valid_from) where superseded_at is null and taken_effect_at is null;`);
  }

  override down(): void {
    this.addSql(`
      drop index dossier_name_due;
      alter table teacher drop departure_request_id, drop hr_departure, drop hr_names;`);
  }
}
