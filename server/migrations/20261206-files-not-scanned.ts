import { Migration } from '@mikro-orm/migrations';

/** A server without a scanner says so of the files that it takes; those from before are read in `20261206-scans-checked`. */
export class Migration20261206FilesNotScanned extends Migration {
  override up(): void {
    this.addSql(`alter table attachment drop constraint attachment_scan_check,
      add constraint attachment_scan_check check (scan in ('PENDING', 'CLEAN', 'NOT_SCANNED', 'REFUSED')) not valid`);
  }

  override down(): void {
    this.addSql(`update attachment set scan = 'CLEAN' where scan = 'NOT_SCANNED'`);
    this.addSql(`alter table attachment drop constraint attachment_scan_check,
      add constraint attachment_scan_check check (scan in ('PENDING', 'CLEAN', 'REFUSED'))`);
  }
}
