import { Migration } from '@mikro-orm/migrations';

/** Has the server record the diplomas that were verified in CVs before files listed them: once, by a job. */
export class Migration20261206EarlierVerifications extends Migration {
  override up(): void {
    this.addSql(`
do $$ begin
  if to_regclass('graphile_worker._private_jobs') is not null then
    perform graphile_worker.add_job('earlier-verifications', '{"after": null}');
  end if;
end $$;`);
  }

  override down(): void {
    // A job that has run is not taken back: what it recorded is true.
  }
}
