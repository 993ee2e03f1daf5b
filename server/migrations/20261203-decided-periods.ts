import { Migration } from '@mikro-orm/migrations';
import { academyFollows, academyNoLongerFollows } from './academy-follows.ts';

/**
 * The periods as approvals have decided them, in the order of their decisions, and what the HR base said below them: from these
 * the rows of `position` and `working_time` are worked out again when one is taken back.
 */
export class Migration20261203DecidedPeriods extends Migration {
  override up(): void {
    this.addSql(`
      create table decided_period (
        id uuid primary key,
        dossier_id uuid not null references dossier,
        academy_id uuid,
        request_id uuid not null,
        recorded_at timestamptz not null,
        superseded_at timestamptz,
        writes text not null check (writes in ('position', 'working_time')),
        -- What the approval writes; null for what the HR base said before it contradicted this approval.
        effect jsonb,
        base jsonb,
        check (num_nonnulls(effect, base) = 1)
      );
      create index decided_period_of_file on decided_period (dossier_id);
      ${academyFollows({ table: 'decided_period', from: 'dossier_id', of: 'dossier' })}`);
  }

  override down(): void {
    this.addSql(`${academyNoLongerFollows('decided_period')} drop table decided_period;`);
  }
}
