import { Migration } from '@mikro-orm/migrations';
import { academyFollows, academyNoLongerFollows } from './academy-follows.ts';

/** Where teachers are paid, sealed; and two more things that a machine may be granted. */
export class Migration20261202BankAccounts extends Migration {
  override up(): void {
    this.addSql(ddl);
    this.addSql(academyFollows({ table: 'bank_account', from: 'dossier_id', of: 'dossier' }));
    // Every account of before passes: a later migration looks at them without shutting the table.
    this.addSql(grants("'{IMPORT_TEACHERS,READ_FILES,REPORT_BOUNCES,READ_BANK_DETAILS,READ_CHANGES}'"));
  }

  override down(): void {
    this.addSql(grants("'{IMPORT_TEACHERS,READ_FILES,REPORT_BOUNCES}'"));
    this.addSql(academyNoLongerFollows('bank_account'));
    this.addSql('drop table bank_account;');
  }
}

const grants = (known: string) => `
alter table account drop constraint account_grants_check,
  add constraint account_grants_check check (grants <@ ${known}) not valid;`;

const ddl = `
create table bank_account (
  id uuid primary key,
  dossier_id uuid not null references dossier,
  academy_id uuid references academy,
  -- The change request that it was given with.
  request_id uuid not null unique,
  -- AES-256-GCM, bound to the row and its file; the name of the key says what waits to be sealed again.
  iban_sealed bytea not null,
  sealed_under text not null,
  last_four text not null check (length(last_four) = 4),
  bic text,
  holder text not null,
  -- Both null until the request is approved.
  confirmed_by text check (confirmed_by in ('PHONE', 'LETTER', 'IN_PERSON')),
  takes_effect_at timestamptz,
  taken_back_at timestamptz check (taken_back_at < takes_effect_at),
  created_at timestamptz not null,
  check ((confirmed_by is null) = (takes_effect_at is null))
);
create index on bank_account (dossier_id, takes_effect_at desc, id desc);
create index on bank_account (sealed_under, id);
`;
