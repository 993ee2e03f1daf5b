import { Migration } from '@mikro-orm/migrations';

/**
 * Silence that refuses runs on when a teacher has not answered in time (CRPA, L114-5): of what was asked for before, its day
 * moves by the days that the teacher was given. Where silence grants, the day is set again when the answer has come.
 */
export class Migration20261206SilenceRunsOn extends Migration {
  override up(): void {
    this.addSql(moved('+'));
  }

  override down(): void {
    this.addSql(moved('-'));
  }
}

const moved = (sign: '+' | '-') => `
update change_request r set silence_on = r.silence_on ${sign} greatest(0, r.due_on - asked."on")
from (select e.request_id, max((e.at at time zone 'Europe/Paris')::date) as "on"
    from change_request_event e where e.move = 'requestInformation' group by e.request_id) as asked
where asked.request_id = r.id and r.status = 'INFORMATION_REQUESTED' and r.silence_on is not null and r.due_on is not null`;
