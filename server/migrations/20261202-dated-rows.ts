import { Migration } from '@mikro-orm/migrations';
import { academyFollows, academyNoLongerFollows } from './academy-follows.ts';

/**
 * What approvals of changes say of a file, from which day on. The columns of `dossier` stay the HR base's last word, and are
 * what is read where no approval says otherwise. Lines of the history know the approval that wrote or replaced them.
 */
export class Migration20261202DatedRows extends Migration {
  override up(): void {
    for (const [table, columns] of Object.entries(tables)) this.addSql(made(table, columns));
    for (const table of histories)
      this.addSql(`alter table ${table} add request_id uuid, add superseded_by uuid`);
  }

  override down(): void {
    for (const table of histories) this.addSql(`alter table ${table} drop superseded_by, drop request_id`);
    for (const table of Object.keys(tables))
      this.addSql(`${academyNoLongerFollows(table)} drop table ${table};`);
  }
}

const histories = ['career_step', 'posting', 'position', 'appraisal', 'diploma', 'service_period'];

/** From a day on, until another row says otherwise; null: always before. What a row does not speak of is null. */
const from = 'valid_from date';
/** Both ends included. */
const period = 'valid_from date not null, valid_to date check (valid_to >= valid_from)';

const tables: Readonly<Record<string, string>> = {
  dossier_address: `${from}, lines text[] not null, postal_code text not null, city text not null, country text not null`,
  dossier_family: `${from},
    marital_status text check (marital_status in ('SINGLE', 'MARRIED', 'PACS', 'DIVORCED', 'SEPARATED', 'WIDOWED', 'COHABITING')),
    since date, check (since is null or marital_status is not null),
    children_added jsonb not null default '[]', children_removed jsonb not null default '[]'`,
  // An empty text: there is none any more.
  dossier_contact: `${from}, phone text, mobile_phone text`,
  dossier_name: `${from}, civility text check (civility in ('MADAME', 'MONSIEUR')), family_name text, usage_name text, given_names text[],
    change_username boolean not null default false, change_professional_address boolean not null default false, taken_effect_at timestamptz`,
  nationality: `${from}, country text not null`,
  leave: `${period}, kind text not null check (kind in ('MALADIE', 'LONGUE_MALADIE', 'LONGUE_DUREE', 'CITIS', 'MATERNITE', 'PATERNITE',
    'ADOPTION', 'NAISSANCE', 'PRESENCE_PARENTALE', 'SOLIDARITE_FAMILIALE', 'PROCHE_AIDANT'))`,
  working_time: `${period}, quotity numeric(4, 3) not null check (quotity > 0 and quotity <= 1),
    reason text not null check (reason in ('DROIT', 'AUTORISATION', 'THERAPEUTIQUE', 'TEMPS_PLEIN'))`,
  disability: `${period}, kind text not null`,
};

function made(table: string, columns: string): string {
  return `
    create table ${table} (
      id uuid primary key,
      dossier_id uuid not null references dossier,
      academy_id uuid,
      -- The approval that wrote it; null: what was so before the first one.
      request_id uuid,
      recorded_at timestamptz not null,
      superseded_at timestamptz,
      -- The approval that replaced it, which brings it back when it is taken back.
      superseded_by uuid,
      ${columns}
    );
    create index ${table}_of_file on ${table} (dossier_id, valid_from);
    ${academyFollows({ table, from: 'dossier_id', of: 'dossier' })}`;
}
