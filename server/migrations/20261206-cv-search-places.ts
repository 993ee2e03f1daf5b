import { Migration } from '@mikro-orm/migrations';
import { asked as askedBefore } from './20261205-cv-search.ts';

/**
 * One index of the words at each place, the facets and the academy, so that all that is asked of an entry is asked of it
 * (server/decisions/0050): of several indexes with the facets the planner takes any. The forms of a typed word are looked
 * for at once.
 */
export class Migration20261206CvSearchPlaces extends Migration {
  override up(): void {
    // A minute for half a million entries. Searches go on meanwhile.
    this.addSql(`set local statement_timeout = '30min'`);
    this.addSql(`
      create index cv_open_entry_places on cv_open_entry using gin
        (search, ts_filter(search, '{a,b}'), ts_filter(search, '{a}'), facets, (array[academy_id]));
      drop index cv_open_entry_words, cv_open_entry_titles;`);
    this.addSql('drop function cv_asked(text, json, uuid, text); drop function cv_word_stands(uuid, text);');
    this.addSql(asked);
  }

  override down(): void {
    this.addSql(`set local statement_timeout = '30min'`);
    this.addSql(`
      create index cv_open_entry_words on cv_open_entry using gin (search, facets);
      create index cv_open_entry_titles on cv_open_entry using gin (ts_filter(search, '{a}'), facets);
      drop index cv_open_entry_places;`);
    this.addSql('drop function cv_asked(text, json, uuid, text); drop function cv_stands(uuid, text[]);');
    this.addSql(askedBefore);
  }
}

const asked = `
-- Whether anything open has one of some stems: of a frequent one a few rows say it, of any other one the index, which exists() alone
-- would not ask. Nobody can tell a word that was there once from one that never was.
create function cv_stands(academy uuid, stems text[]) returns boolean language plpgsql stable as $$
declare
  asked tsquery := array_to_string(array(select quote_literal(stem) from unnest(stems) stem), ' | ')::tsquery;
begin
  return exists (select from (select o.search from cv_open_entry o where o.academy_id = academy
      order by o.academy_id desc, o.is_verified desc, o.entry_id desc limit 200) near where near.search @@ asked)
    or (with found as materialized (select from cv_open_entry o where o.search @@ asked and array[o.academy_id] @> array[academy])
      select exists (select from found));
end $$;
create function cv_asked(query text, typed json, academy uuid, kept text, out sought tsquery, out words text[])
language plpgsql stable as $$
declare
  forms text[];
  alike text[];
begin
  sought := to_tsquery('fr', query);
  words := '{}';
  if kept is not null then
    words := array(select m[1] from regexp_matches(kept, '''([^'']+)''', 'g') m except select m[1] from regexp_matches(sought::text, '''([^'']+)''', 'g') m);
    sought := kept::tsquery;
    return;
  end if;
  for forms in
    select tsvector_to_array(to_tsvector('fr', given.forms)) from json_array_elements_text(typed) as given (forms)
  loop
    continue when forms = '{}' or cv_stands(academy, forms);
    -- Of those that nothing open has any more none takes the place of another one.
    alike := array(select near.word from (select w.word, max(similarity(w.word, form)) as likeness from unnest(forms) form, cv_word w
        where w.academy_id = academy and w.word % form group by w.word order by 2 desc, 1 offset 0) near
      where cv_stands(academy, array[near.word]) limit 3);
    continue when alike = '{}';
    words := words || alike;
    -- Stems are letters and digits: nothing to escape.
    sought := regexp_replace(sought::text, '''(' || array_to_string(forms, '|') || ')''',
      '(' || array_to_string(array(select quote_literal(word) from unnest(alike) word), ' | ') || ')', 'g')::tsquery;
  end loop;
end $$;
`;
