import { Migration } from '@mikro-orm/migrations';

/**
 * French full text: the configuration `fr` compares words without accents and by their stem; `search_words` makes of a text
 * the words that are indexed, since PostgreSQL's own parser takes « l’élève », « formateur.rice » and FLE/FLS for one word and
 * loses the plus of REP+ (server/decisions/0033). It runs before anything is moved into the contents of messages, so that no
 * filled table is written again.
 */
export class Migration20261201FrenchSearch extends Migration {
  override up(): void {
    // Trusted since PostgreSQL 13: a user who may create in the database may create it.
    this.addSql('create extension if not exists unaccent');
    this.addSql('create text search configuration fr (copy = french)');
    this.addSql(mapWords);
    this.addSql(searchWords);
    this.addSql(searchOfContents);
  }

  override down(): void {
    this.addSql('alter table message_content drop search');
    this.addSql('drop function search_words(text)');
    this.addSql('drop text search configuration fr');
    // The extension may have been there before, and others may use it.
  }
}

/** An extension that was there before may lie in another schema than ours. */
const mapWords = `
do $do$
declare
  dictionary text := (select format('%I.unaccent', n.nspname) from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'unaccent');
begin
  execute format('alter text search configuration fr alter mapping for hword, hword_part, word with %s, french_stem', dictionary);
  execute format('alter text search configuration fr alter mapping for numword, hword_numpart, numhword with %s, simple', dictionary);
end $do$`;

const letters = String.raw`0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u0400-\u0481\u048a-\u04ff\u1e00-\u1eff`;

const plusOfRep = String.raw`regexp_replace(given collate "C", '(rep)\+', '\1plus ', 'gi')`;
/** 1e5 is two words, or the parser would take it for a number, wherever it ends. */
const noFloats = `regexp_replace(${plusOfRep}, '(?<=[0-9])(?=[eE][0-9])', ' ', 'g')`;

const searchWords = `
create function search_words(given text) returns text language sql immutable strict parallel safe as $$
  select regexp_replace(${noFloats}, '[^${letters}]', ' ', 'g')
$$`;

/** Words of the subject (A), of the body (B) and of the names of the files (C). */
const searchOfContents = `
alter table message_content add search tsvector not null generated always as (
  setweight(to_tsvector('fr', search_words(subject)), 'A') ||
  setweight(to_tsvector('fr', search_words(body)), 'B') ||
  setweight(to_tsvector('fr', search_words(file_names)), 'C')) stored`;
