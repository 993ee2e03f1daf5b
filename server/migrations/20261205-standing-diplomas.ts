import { Migration } from '@mikro-orm/migrations';

/** The diplomas that requests have given are held by them; in a transaction that shuts no table. */
export class Migration20261205StandingDiplomas extends Migration {
  override up(): void {
    this.addSql('alter table diploma validate constraint diploma_obtained_precision_check');
    this.addSql(standing);
  }

  override down(): void {
    this.addSql('truncate diploma_source');
  }
}

const standing = `
insert into diploma_source (id, dossier_id, diploma_id, source, source_id, since)
select gen_random_uuid(), d.dossier_id, d.id, 'REQUEST', d.request_id, coalesce(r.decided_at, now())
from diploma d left join change_request r on r.id = d.request_id
where d.request_id is not null and d.superseded_at is null
on conflict do nothing`;
