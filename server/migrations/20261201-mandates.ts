import { Migration } from '@mikro-orm/migrations';

/** What officers may do beyond their portfolio, where, and on which days. */
export class Migration20261201Mandates extends Migration {
  override up(): void {
    this.addSql(ddl);
  }

  override down(): void {
    this.addSql('drop table mandate;');
  }
}

const ddl = `
create table mandate (
  id uuid primary key,
  officer_id uuid not null references officer,
  kind text not null check (kind in ('HEAD_OF_SERVICE', 'DECIDES_FOR_IA_DASEN', 'DECIDES_FOR_RECTEUR', 'DECIDES_FOR_MINISTER',
    'GIVES_OPINION', 'MEDICAL', 'RECRUITS', 'BROADCASTS', 'RECEIVES_STRIKE_DECLARATIONS', 'NATIONAL_ACTS')),
  -- Where it was given. It stays there when its officer moves; null: all academies.
  academy_id uuid references academy,
  department_code text references department,
  establishment_uai text references establishment,
  -- Both included; null: until somebody ends it. The day before the first one: it was ended before it had run for a day.
  starts_on date not null,
  ends_on date check (ends_on >= starts_on - 1),
  -- Null: the command on the server's own machine.
  granted_by uuid references account,
  created_at timestamptz not null,
  ended_by uuid references account,
  ended_at timestamptz,
  check ((kind = 'NATIONAL_ACTS') = (academy_id is null)),
  check (department_code is null or establishment_uai is null),
  check (academy_id is not null or (department_code is null and establishment_uai is null))
);
create index on mandate (officer_id, starts_on, id);
`;
