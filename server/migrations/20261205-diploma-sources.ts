import { Migration } from '@mikro-orm/migrations';
import { academyFollows, academyNoLongerFollows } from './academy-follows.ts';

/**
 * Who holds a diploma of a file beside the line of the HR base: approved requests, and verified entries of the CV. A row that
 * such an entry has written knows it, as those of requests do.
 */
export class Migration20261205DiplomaSources extends Migration {
  override up(): void {
    this.addSql(ddl);
    this.addSql(academyFollows({ table: 'diploma_source', from: 'dossier_id', of: 'dossier' }));
  }

  override down(): void {
    this.addSql(`${academyNoLongerFollows('diploma_source')} drop table diploma_source;
      alter table diploma drop obtained_precision, drop cv_entry_id;`);
  }
}

const ddl = `
alter table diploma add cv_entry_id uuid, add obtained_precision text;
alter table diploma add constraint diploma_obtained_precision_check check (obtained_precision in ('YEAR', 'MONTH', 'DAY')) not valid;
create table diploma_source (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  academy_id uuid,
  diploma_id uuid not null references diploma,
  source text not null check (source in ('REQUEST', 'CV')),
  -- The request or the entry. An entry that was removed goes on to hold what was verified.
  source_id uuid not null,
  since timestamptz not null,
  ended_at timestamptz
);
create unique index diploma_source_once on diploma_source (source, source_id) where ended_at is null;
create index diploma_source_of_diploma on diploma_source (diploma_id) where ended_at is null;
create index diploma_source_of_file on diploma_source (dossier_id);
`;
