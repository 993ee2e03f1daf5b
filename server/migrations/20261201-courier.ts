import { Migration } from '@mikro-orm/migrations';
import { academyFollows, academyNoLongerFollows } from './academy-follows.ts';

/** Mails about messages: which are still to be said, what was said, and the digest of each morning. */
export class Migration20261201Courier extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(academyFollows({ table: 'message_alert', from: 'account_id', of: 'account' }));
    this.addSql(academyFollows({ table: 'message_mail', from: 'account_id', of: 'account' }));
    this.addSql('alter table account add morning_digest boolean not null default true');
    this.addSql('alter table message add reminded_at timestamptz');
  }

  override down(): void {
    this.addSql(`
      alter table message drop reminded_at;
      alter table account drop morning_digest;
      ${academyNoLongerFollows('message_mail')}
      ${academyNoLongerFollows('message_alert')}
      drop table message_alert, message_mail, digest_day;`);
  }
}

const tables = `
-- Messages that no mail has said yet.
create table message_alert (
  message_id uuid primary key references message on delete cascade,
  account_id uuid not null references account,
  academy_id uuid
);
create index message_alert_of_account on message_alert (account_id);
-- When the last mail about messages went to somebody, and when the next one is due.
create table message_mail (
  account_id uuid primary key references account,
  academy_id uuid,
  mailed_at timestamptz,
  again_at timestamptz
);
create index message_mail_purge on message_mail (mailed_at);
-- The mornings, in Paris, whose digests have been sent.
create table digest_day (day date primary key, sent_at timestamptz not null);
`;
