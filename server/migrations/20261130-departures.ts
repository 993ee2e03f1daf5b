import { Migration } from '@mikro-orm/migrations';

/** Teachers who leave: on which day, for which reason, since when it has taken effect, and what is left of the account. */
export class Migration20261130Departures extends Migration {
  override up(): void {
    this.addSql(ddl);
  }

  override down(): void {
    this.addSql(`
      drop index teacher_identity;
      ${indexes('')}
      alter table account drop read_only_until, drop closed_by_departure;
      alter table teacher drop departed_at, drop left_reason, drop left_on;`);
  }
}

/** Lists and counts leave out those who left, and stay within their index. */
const indexes = (live: string) =>
  (
    [
      ['teacher_portfolio_name', 'correspondent_id, sort_name, id'],
      ['teacher_portfolio_birth', 'correspondent_id, birth_date, id'],
      ['teacher_academy_name', 'academy_id, sort_name, id, corps_code, department_code'],
      ['teacher_academy_birth', 'academy_id, birth_date, id, corps_code, department_code, sort_name'],
      ['teacher_name', 'sort_name, id, corps_code, department_code'],
      ['teacher_birth', 'birth_date, id, corps_code, department_code, sort_name'],
      ['teacher_establishment', 'establishment_uai, sort_name, id'],
    ] as const
  )
    .map(([name, columns]) => `drop index ${name}; create index ${name} on teacher (${columns}) ${live};`)
    .join('\n');

const ddl = `
alter table teacher
  add left_on date,
  add left_reason text check (left_reason in ('RETRAITE', 'DEMISSION', 'RUPTURE_CONVENTIONNELLE', 'DECES_AGENT', 'AUTRE')),
  -- When it took effect; null while the teacher is there.
  add departed_at timestamptz,
  add check ((left_on is null) = (left_reason is null));
alter table account
  -- The last day on which somebody who retired reads the own file; null: the account does what its role may.
  add read_only_until date,
  -- Whether a departure closed it: only then does the word that there is none open it again.
  add closed_by_departure boolean not null default false;
${indexes('where departed_at is null')}
create index teacher_departure on teacher (left_on) where departed_at is null and left_on is not null;
create index account_read_only on account (read_only_until) where read_only_until is not null and closed_at is null;
-- The same person under another NUMEN.
create index teacher_identity on teacher (birth_date, civil_name);
`;
