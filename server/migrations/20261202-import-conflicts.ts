import { Migration } from '@mikro-orm/migrations';
import { academyFollows, academyNoLongerFollows } from './academy-follows.ts';

/** Values on which the HR base says neither what it said before nor what an approval says. */
export class Migration20261202ImportConflicts extends Migration {
  override up(): void {
    this.addSql(`
      create table import_conflict (
        id uuid primary key,
        dossier_id uuid not null references dossier,
        academy_id uuid,
        -- Such as dossier.address.
        path text not null,
        -- What is in effect, what the HR base says, and what it said before; null: nothing is recorded.
        ours jsonb,
        theirs jsonb,
        former jsonb,
        -- The approval that says otherwise.
        request_id uuid,
        since timestamptz not null,
        -- When the HR base last said something else.
        changed_at timestamptz not null,
        settled_at timestamptz,
        -- AGREED: the HR base says something else since, which contradicts no longer.
        outcome text check (outcome in ('OURS', 'HR_BASE', 'AGREED')),
        settled_by_id uuid references officer,
        reason text,
        check ((settled_at is null) = (outcome is null))
      );
      create unique index import_conflict_open on import_conflict (dossier_id, path) where settled_at is null;
      create index import_conflict_in_academy on import_conflict (academy_id, since, id) where settled_at is null;
      create index import_conflict_of_file on import_conflict (dossier_id, since);
      ${academyFollows({ table: 'import_conflict', from: 'dossier_id', of: 'dossier' })}`);
  }

  override down(): void {
    this.addSql(`${academyNoLongerFollows('import_conflict')} drop table import_conflict;`);
  }
}
