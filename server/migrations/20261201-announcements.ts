import { Migration } from '@mikro-orm/migrations';

/** What an academy announces to everybody. */
export class Migration20261201Announcements extends Migration {
  override up(): void {
    this.addSql(`
      create table announcement (
        id uuid primary key,
        academy_id uuid not null references academy,
        title_fr text not null,
        title_en text not null,
        body_fr text not null,
        body_en text not null,
        published_at timestamptz not null,
        ends_at timestamptz
      );
      create index announcement_of_academy on announcement (academy_id, published_at, id);
      create index announcement_purge on announcement (ends_at);`);
  }

  override down(): void {
    this.addSql('drop table announcement');
  }
}
