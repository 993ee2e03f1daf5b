import { Migration } from '@mikro-orm/migrations';
import { academyFollows, academyNoLongerFollows } from './academy-follows.ts';

/** Names that an account or a teacher bore, which go on finding them. */
export class Migration20261202AccountAliases extends Migration {
  override up(): void {
    this.addSql(ddl);
    this.addSql(academyFollows({ table: 'former_name', from: 'teacher_id', of: 'teacher' }));
    // Of the migration before: looks at every account, and shuts the table to nobody.
    this.addSql('alter table account validate constraint account_grants_check;');
  }

  override down(): void {
    this.addSql(academyNoLongerFollows('former_name'));
    this.addSql('drop table former_name; drop table account_alias;');
  }
}

const ddl = `
-- A username as it was given in an academy, or an address. Never given to somebody else.
create table account_alias (
  name text not null,
  -- Where it was given; null: an address, which names its academy.
  academy_id uuid references academy,
  account_id uuid not null references account,
  given_up_at timestamptz not null,
  unique nulls not distinct (name, academy_id),
  check ((name like '%@%') = (academy_id is null))
);
create index on account_alias (account_id);

-- What teachers are still searched by.
create table former_name (
  teacher_id uuid not null references teacher,
  academy_id uuid references academy,
  -- A family or usage name, folded.
  family_name text not null,
  -- The same, then the present given names: a prefix is searched in it.
  name text collate "C" not null,
  given_up_at timestamptz not null,
  primary key (teacher_id, family_name)
);
create index on former_name (name);
`;
