import { Migration } from '@mikro-orm/migrations';

/** Of all requests that an academy ever sent: those in a state, of a kind in it, and those that one officer claimed. */
export class Migration20261206RareRequests extends Migration {
  override up(): void {
    this.addSql(`
      create index change_request_in_state on change_request (academy_id, status, submitted_at, id) where submitted_at is not null;
      create index change_request_of_kind on change_request (academy_id, kind, status, submitted_at, id) where submitted_at is not null;
      create index change_request_of_officer on change_request (officer_id, submitted_at, id) where officer_id is not null;
      drop index change_request_in_academy_ever;`);
  }

  override down(): void {
    this.addSql(`
      create index change_request_in_academy_ever on change_request (academy_id, submitted_at, id) where submitted_at is not null;
      drop index change_request_in_state, change_request_of_kind, change_request_of_officer;`);
  }
}
