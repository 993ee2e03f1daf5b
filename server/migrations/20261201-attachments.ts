import { Migration } from '@mikro-orm/migrations';
import { academyFollows, academyNoLongerFollows } from './academy-follows.ts';

/** Files that people upload, and what they are attached to. */
export class Migration20261201Attachments extends Migration {
  override up(): void {
    this.addSql(ddl);
    this.addSql(academyFollows({ table: 'attachment', from: 'account_id', of: 'account' }));
  }

  override down(): void {
    this.addSql(`${academyNoLongerFollows('attachment')} drop table attachment;`);
  }
}

const ddl = `
create table attachment (
  id uuid primary key,
  -- Who uploaded it.
  account_id uuid not null references account,
  academy_id uuid,
  filename text not null,
  media_type text not null,
  -- Size and digest of what is served, which may differ from what was uploaded: a photograph loses its metadata.
  byte_size integer not null check (byte_size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  scan text not null check (scan in ('PENDING', 'CLEAN', 'REFUSED')),
  storage_key text not null unique,
  uploaded_at timestamptz not null,
  -- What it is attached to: a kind, and the key of the record.
  claimed_at timestamptz,
  owner_kind text,
  owner_id uuid,
  position smallint,
  deleted_at timestamptz,
  check (num_nonnulls(claimed_at, owner_kind, owner_id, position) in (0, 4))
);
create index attachment_owner on attachment (owner_id, position) where owner_id is not null;
create index attachment_account on attachment (account_id);
-- What counts in the quota of an account, and what goes after a day.
create index attachment_unclaimed on attachment (account_id, uploaded_at) where claimed_at is null;
create index attachment_scan on attachment (uploaded_at) where scan = 'PENDING';
`;
