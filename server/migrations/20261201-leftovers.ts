import { Migration } from '@mikro-orm/migrations';

/**
 * Files that lie in the storage and belong to no attachment: not yet, when a process is killed between keeping one and entering
 * it, or no more, however its row was deleted.
 */
export class Migration20261201Leftovers extends Migration {
  override up(): void {
    this.addSql(`
      create table attachment_leftover (
        storage_key text primary key,
        -- An upload that is under way has until then to enter its file.
        removable_at timestamptz not null
      );
      create function leave_file_of_attachment() returns trigger language plpgsql as $$
        begin
          insert into public.attachment_leftover values (old.storage_key, '-infinity') on conflict do nothing;
          return null;
        end $$;
      create trigger leave_file after delete on attachment
        for each row execute function leave_file_of_attachment();`);
  }

  override down(): void {
    this.addSql('drop function leave_file_of_attachment cascade; drop table attachment_leftover;');
  }
}
