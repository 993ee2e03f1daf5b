import { Migration } from '@mikro-orm/migrations';

/** Which files decisions changed, in one order, for whoever follows them. */
export class Migration20261202DossierChanges extends Migration {
  override up(): void {
    this.addSql(ddl);
  }

  override down(): void {
    this.addSql(
      'drop view dossier_change; drop index event_of_changes; drop index event_of_changes_in_academy;',
    );
  }
}

const isChange = `kind in ('DOSSIER_CHANGED', 'BANK_ACCOUNT_TAKEN_BACK')`;

const ddl = `
create index event_of_changes on event (xact, id) where ${isChange};
create index event_of_changes_in_academy on event (academy_id, xact, id) where ${isChange};
-- A transaction that is still open may have an earlier place than one that has ended: only what lies below every open one is
-- shown, so that a reader who goes on from the last place misses nothing.
create view dossier_change as
  select e.id, e.xact, e.at, e.academy_id, t.id as teacher_id,
    case e.kind when 'DOSSIER_CHANGED' then e.facts ->> 'kind' else 'RIB' end as kind,
    case e.kind when 'DOSSIER_CHANGED'
      then array(select jsonb_array_elements_text(e.facts -> 'paths')) else '{dossier.bankAccount}'::text[] end as paths,
    -- A bank account counts some time after its approval.
    coalesce((e.facts ->> 'from')::date, (select (b.takes_effect_at at time zone 'Europe/Paris')::date
      from bank_account b where b.request_id = e.subject)) as counts_from
  from event e join teacher t on t.account_id = e.account_id
  where e.${isChange} and e.xact < pg_snapshot_xmin(pg_current_snapshot());
`;
