import { Migration } from '@mikro-orm/migrations';

/** Wrong numbers of papers are counted apart from wrong passwords. */
export class Migration20261203PaperThrottle extends Migration {
  override up(): void {
    this.addSql(`
      create table paper_throttle (
        network cidr not null,
        hour timestamptz not null,
        failures integer not null,
        primary key (network, hour)
      );
      create index on paper_throttle (hour);`);
  }

  override down(): void {
    this.addSql('drop table paper_throttle;');
  }
}
