import { Migration } from '@mikro-orm/migrations';

/** Texts that officers start from: a list of each academy. */
export class Migration20261202PreparedAnswers extends Migration {
  override up(): void {
    this.addSql(`
      create table prepared_answer (
        id uuid primary key,
        academy_id uuid not null references academy,
        -- The kind of request that it is for; null: any.
        kind text,
        label_fr text not null,
        label_en text not null,
        text_fr text not null,
        text_en text not null,
        position integer not null
      );
      create index prepared_answer_of on prepared_answer (academy_id, position, id);`);
  }

  override down(): void {
    this.addSql('drop table prepared_answer;');
  }
}
