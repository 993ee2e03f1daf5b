import { Migration } from '@mikro-orm/migrations';

/** A teacher is found by the family name of the civil register as well as by the shown one. */
export class Migration20261130CivilName extends Migration {
  override up(): void {
    this.addSql(ddl);
  }

  override down(): void {
    this.addSql('alter table teacher drop civil_name');
  }
}

// Folded as `sort_name` is (`foldName`): letters are decomposed before they are made small, since the C locale knows ASCII alone.
const ddl = `
alter table teacher add civil_name text collate "C" not null generated always as (btrim(regexp_replace(translate(
  replace(replace(replace(replace(lower(translate(regexp_replace(normalize(family_name || ' ' || coalesce(given_names[1], ''), NFD), '[\\u0300-\\u036f]', '', 'g'),
    'ŒÆẞØŁĐÐÞ', 'œæßøłđðþ')), 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'), 'þ', 'th'), 'øłđð', 'oldd'),
  '[^a-z0-9]+', ' ', 'g'))) stored;
-- Only those who are shown under another name are looked for by this one.
create index teacher_portfolio_civil_name on teacher (correspondent_id, civil_name) where usage_name is not null;
create index teacher_academy_civil_name on teacher (academy_id, civil_name, corps_code, department_code) where usage_name is not null;
create index teacher_civil_name on teacher (civil_name, corps_code, department_code) where usage_name is not null;
`;
