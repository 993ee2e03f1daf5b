import { Migration } from '@mikro-orm/migrations';

/** A statement that reads refuses a field by this: it fails as a whole, so that nothing is recorded of a read that was none. */
export class Migration20261201RefuseField extends Migration {
  override up(): void {
    this.addSql(`
      create function refuse_field(field text) returns json language plpgsql volatile as $$
        begin
          raise exception using errcode = 'IPF01', message = field;
        end $$`);
  }

  override down(): void {
    this.addSql('drop function refuse_field(text)');
  }
}
