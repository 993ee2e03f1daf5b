import { Migration } from '@mikro-orm/migrations';
import { academyFollows, academyNoLongerFollows } from './academy-follows.ts';

/** What happened, in one order for everybody who follows it. */
export class Migration20261130Events extends Migration {
  override up(): void {
    this.addSql(ddl);
    this.addSql(academyFollows({ table: 'event', from: 'account_id', of: 'account' }));
  }

  override down(): void {
    this.addSql(`${academyNoLongerFollows('event')} drop table event;`);
  }
}

const ddl = `
create table event (
  id uuid primary key,
  -- The transaction of the change: with the id, the place in the order.
  xact xid8 not null default pg_current_xact_id(),
  kind text not null,
  at timestamptz not null,
  -- Whose file or account it is about; null: a request that named nobody.
  account_id uuid,
  academy_id uuid,
  -- The record that it is about, such as the message; null: the account itself.
  subject uuid,
  facts jsonb not null default '{}'
);
create index event_order on event (xact, id);
create index event_of_account on event (account_id, xact, id);
create index event_of_academy on event (academy_id, xact, id);
-- What is over is looked for by its kind and time.
create index event_purge on event (kind, at);
`;
