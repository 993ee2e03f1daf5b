import { Migration } from '@mikro-orm/migrations';

/**
 * Until when an appeal against a decision is taken: a day more than we say, the next working day at the end of a week or a row
 * of holidays, a month more overseas and two abroad (CJA, R421-7). Who decides judges what lies between.
 */
export class Migration20261205LateAppeals extends Migration {
  override up(): void {
    this
      .addSql(`create function last_appeal_day(said date) returns date language sql immutable strict parallel safe
      as $$ select (said + interval '2 months 5 days')::date $$`);
  }

  override down(): void {
    this.addSql('drop function last_appeal_day');
  }
}
