import { Migration } from '@mikro-orm/migrations';
import { academyFollows, academyNoLongerFollows } from './academy-follows.ts';

/** Social security numbers that requests give, sealed; what requests kept of them in plain text goes. */
export class Migration20261203Nirs extends Migration {
  override up(): void {
    this.addSql(ddl);
    this.addSql(academyFollows({ table: 'nir', from: 'dossier_id', of: 'dossier' }));
    // Who has such a request in review finds the number in its document.
    this.addSql(`
      update change_request set "values" = jsonb_build_object('nirKey', right("values" ->> 'nir', 2))
      where kind = 'NIR' and "values" ? 'nir';`);
  }

  override down(): void {
    this.addSql(academyNoLongerFollows('nir'));
    this.addSql('drop table nir;');
  }
}

const ddl = `
create table nir (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  academy_id uuid references academy,
  -- It is written before a new request is, and goes with a draft.
  request_id uuid not null unique references change_request on delete cascade deferrable initially deferred,
  -- AES-256-GCM, bound to the row and its file; the name of the key says what waits to be sealed again.
  nir_sealed bytea not null,
  sealed_under text not null,
  created_at timestamptz not null
);
create index on nir (dossier_id);
create index on nir (sealed_under, id);
`;
