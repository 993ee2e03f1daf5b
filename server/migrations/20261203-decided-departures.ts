import { Migration } from '@mikro-orm/migrations';
import { academyFollows, academyNoLongerFollows } from './academy-follows.ts';

/**
 * Each departure that an approval has decided, so that one that is taken back leaves those that were decided before it;
 * `teacher` holds the one that takes effect.
 */
export class Migration20261203DecidedDepartures extends Migration {
  override up(): void {
    this.addSql(`
      create table decided_departure (
        id uuid primary key,
        teacher_id uuid not null references teacher,
        academy_id uuid,
        request_id uuid not null,
        recorded_at timestamptz not null,
        -- Taken back, or the HR base has said another one since.
        superseded_at timestamptz,
        left_on date not null,
        left_reason text not null check (left_reason in ('RETRAITE', 'DEMISSION', 'RUPTURE_CONVENTIONNELLE', 'DECES_AGENT', 'AUTRE'))
      );
      create index decided_departure_of_teacher on decided_departure (teacher_id);
      ${academyFollows({ table: 'decided_departure', from: 'teacher_id', of: 'teacher' })}
      insert into decided_departure (id, teacher_id, request_id, recorded_at, left_on, left_reason)
        select gen_random_uuid(), id, departure_request_id, now(), left_on, left_reason from teacher
        where departure_request_id is not null;`);
  }

  override down(): void {
    this.addSql(`${academyNoLongerFollows('decided_departure')} drop table decided_departure;`);
  }
}
