import { Migration } from '@mikro-orm/migrations';
import { academyFollows, academyNoLongerFollows } from './academy-follows.ts';

/**
 * What officers who recruit find: a row for each entry that is open to them, with its words and what it is filtered by
 * (server/decisions/0050). The transaction that writes an entry, or moves its teacher, writes that row.
 */
export class Migration20261205CvSearch extends Migration {
  override up(): void {
    // Trusted, as unaccent is.
    this.addSql('create extension if not exists pg_trgm');
    this.addSql(tables);
    this.addSql(academyFollows({ table: 'cv_open_entry', from: 'entry_id', of: 'cv_entry' }));
    this.addSql(written);
    this.addSql(followed);
    this.addSql(asked);
    this.addSql('select open_cv_entries(array(select id from cv_entry))');
  }

  override down(): void {
    this.addSql(academyNoLongerFollows('cv_open_entry'));
    this.addSql(`
      drop function cv_asked(text, json, uuid, text);
      drop function cv_word_stands(uuid, text);
      drop function keep_cv_words() cascade;
      drop function open_new_cv_entries() cascade;
      drop function open_changed_cv_entries() cascade;
      drop function open_cv_of_teacher() cascade;
      drop function open_cv_of_postings() cascade;
      drop function open_cv_entries(uuid[]);
      drop function cv_details_text(text, jsonb);
      drop function cv_level(text, jsonb);
      drop function cv_discipline(text);
      drop table cv_word, cv_open_entry;`);
    // The extension may have been there before, and others may use it.
  }
}

const tables = `
create table cv_open_entry (
  entry_id uuid primary key references cv_entry on delete cascade,
  teacher_id uuid not null references teacher,
  academy_id uuid references academy,
  is_verified boolean not null,
  title text not null,
  details text not null,
  description text not null,
  -- What is taught at the last post, as the HR base writes it.
  discipline text,
  -- What the entry can be filtered and counted by: KIND:DIPLOMA, LEVEL:7, LANGUAGE:de:B2, DEPARTMENT:45, DISCIPLINE:…, VERIFIED.
  facets text[] not null,
  -- Words of the title (A), of the details (B) and of the description (C).
  search tsvector not null generated always as (
    setweight(to_tsvector('fr', search_words(title)), 'A') ||
    setweight(to_tsvector('fr', search_words(details)), 'B') ||
    setweight(to_tsvector('fr', search_words(description)), 'C')) stored
);
-- A frequent word is found by a walk in the order of the list, any other one by its index.
create index cv_open_entry_order on cv_open_entry (academy_id, is_verified, entry_id);
create index cv_open_entry_words on cv_open_entry using gin (search, facets);
create index cv_open_entry_titles on cv_open_entry using gin (ts_filter(search, '{a}'), facets);
create index cv_open_entry_of_teacher on cv_open_entry (teacher_id);

-- The stems of what is open in an academy: a word that is not there has a typing error.
create table cv_word (
  academy_id uuid not null references academy,
  word text not null,
  looked_at timestamptz not null,
  primary key (academy_id, word)
);
create index cv_word_alike on cv_word using gin (word gin_trgm_ops);
create index cv_word_looked_at on cv_word (looked_at);
`;

/** The languages of schools, by their codes: the title of an entry may name its certificate alone. */
const languages = Object.entries({
  ar: 'arabe',
  br: 'breton',
  ca: 'catalan',
  co: 'corse',
  de: 'allemand',
  el: 'grec',
  en: 'anglais',
  es: 'espagnol',
  eu: 'basque',
  fr: 'français',
  fsl: 'langue des signes française',
  gcf: 'créole guadeloupéen',
  gcr: 'créole guyanais',
  he: 'hébreu',
  hy: 'arménien',
  it: 'italien',
  ja: 'japonais',
  ko: 'coréen',
  la: 'latin',
  nl: 'néerlandais',
  oc: 'occitan',
  pl: 'polonais',
  pt: 'portugais',
  rcf: 'créole réunionnais',
  ro: 'roumain',
  ru: 'russe',
  tr: 'turc',
  uk: 'ukrainien',
  vi: 'vietnamien',
  zh: 'chinois',
})
  .map(([code, name]) => `when '${code}' then '${name}'`)
  .join(' ');

/** Paris says 28 of what the schools write 0280001A, and 2A of 620. */
const departmentOf = (uai: string) => `case
  when left(${uai}, 3) = '620' then '2A' when left(${uai}, 3) = '720' then '2B'
  when left(${uai}, 1) = '0' then substr(${uai}, 2, 2) else left(${uai}, 3) end`;

const written = `
-- Texts of the details, without addresses of pages and codes of lists.
create function cv_details_text(organization text, details jsonb) returns text language sql immutable parallel safe as $$
  select concat_ws(' · ', organization,
    case details ->> 'language' ${languages} end,
    (select string_agg(distinct value #>> '{}', ' · ') from jsonb_path_query(details,
      'lax $.keyvalue() ? (@.key != "url" && @.key != "kind" && @.key != "language").value[*] ? (@.type() == "string")') value))
$$;
-- The lowest level of a language that is given for a skill.
create function cv_level(kind text, details jsonb) returns text language sql immutable parallel safe as $$
  select case when (details ->> 'isFirstLanguage')::boolean then 'C2' else least(details ->> 'listening', details ->> 'reading',
    details ->> 'spokenInteraction', details ->> 'spokenProduction', details ->> 'writing') end
  where kind = 'LANGUAGE'
$$;
-- A discipline whatever its accents, capitals and inflections.
create function cv_discipline(name text) returns text language sql stable parallel safe as $$
  select nullif(array_to_string(tsvector_to_array(to_tsvector('fr', search_words(name))), '-'), '')
$$;

create function open_cv_entries(entries uuid[]) returns void language sql as $$
  with now as materialized (
    select e.id, e.teacher_id, e.academy_id, e.kind, e.status, e.title, e.details, coalesce(e.description, '') as description,
      cv_details_text(e.organization, e.details) as details_text, taught.discipline, coalesce(t.department_code, at.code) as department
    from cv_entry e join teacher t on t.id = e.teacher_id
      left join department at on t.department_code is null and at.code = ${departmentOf('t.establishment_uai')}
      left join lateral (select p.discipline from posting p where p.dossier_id = t.id and p.superseded_at is null
        order by p.valid_from desc, p.id desc limit 1) taught on true
    where e.id = any(entries) and e.visibility = 'RECRUITERS' and e.status <> 'REJECTED' and e.removed_at is null
      and t.departed_at is null),
  closed as (delete from cv_open_entry o where o.entry_id = any(entries) and not exists (select from now where now.id = o.entry_id))
  insert into cv_open_entry as o (entry_id, teacher_id, academy_id, is_verified, title, details, description, discipline, facets)
  select id, teacher_id, academy_id, status = 'VERIFIED', title, details_text, description, discipline,
    array_remove(array[
      'KIND:' || kind,
      case when kind = 'DIPLOMA' then 'LEVEL:' || (details ->> 'level') end,
      'LANGUAGE:' || (details ->> 'language') || ':' || cv_level(kind, details),
      'DEPARTMENT:' || department,
      'DISCIPLINE:' || cv_discipline(discipline),
      case when status = 'VERIFIED' then 'VERIFIED' end], null)
  from now
  on conflict (entry_id) do update set teacher_id = excluded.teacher_id, academy_id = excluded.academy_id,
    is_verified = excluded.is_verified, title = excluded.title, details = excluded.details,
    description = excluded.description, discipline = excluded.discipline, facets = excluded.facets
$$;
`;

const followed = `
create function open_new_cv_entries() returns trigger language plpgsql as $$
  begin
    perform open_cv_entries(array(select id from written));
    return null;
  end $$;
create trigger open_to_recruiters after insert on cv_entry referencing new table as written
  for each statement execute function open_new_cv_entries();

-- Another place in the CV, another correspondent or version changes nothing of what is found.
create function open_changed_cv_entries() returns trigger language plpgsql as $$
  begin
    perform open_cv_entries(array(select id from written n join former o using (id)
      where (n.teacher_id, n.academy_id, n.kind, n.visibility, n.title, n.organization, n.description, n.details, n.status, n.removed_at)
        is distinct from (o.teacher_id, o.academy_id, o.kind, o.visibility, o.title, o.organization, o.description, o.details, o.status,
          o.removed_at)));
    return null;
  end $$;
create trigger open_to_recruiters_again after update on cv_entry referencing old table as former new table as written
  for each statement execute function open_changed_cv_entries();

create function open_cv_of_teacher() returns trigger language plpgsql as $$
  begin
    perform open_cv_entries(array(select id from cv_entry where teacher_id = new.id));
    return null;
  end $$;
create trigger open_cv_to_recruiters after update of departed_at, department_code, establishment_uai on teacher
  for each row when ((old.departed_at is null, old.department_code, old.establishment_uai)
    is distinct from (new.departed_at is null, new.department_code, new.establishment_uai))
  execute function open_cv_of_teacher();

-- Of a whole import at once, and only of those who have something to be found.
create function open_cv_of_postings() returns trigger language plpgsql as $$
  begin
    perform open_cv_entries(array(select o.entry_id from cv_open_entry o where o.teacher_id in (select dossier_id from written)));
    return null;
  end $$;
create trigger open_cv_to_recruiters after insert on posting referencing new table as written
  for each statement execute function open_cv_of_postings();
create trigger open_cv_to_recruiters_again after update on posting referencing new table as written
  for each statement execute function open_cv_of_postings();

-- In one order, so that of two transactions with the same new words none waits for the other in a circle.
create function keep_cv_words() returns trigger language plpgsql as $$
  begin
    insert into cv_word (academy_id, word, looked_at)
    select distinct w.academy_id, word.lexeme, now() from written w, unnest(w.search) word
    where w.academy_id is not null order by 1, 2
    on conflict do nothing;
    return null;
  end $$;
create trigger keep_words after insert on cv_open_entry referencing new table as written
  for each statement execute function keep_cv_words();
create trigger keep_words_again after update on cv_open_entry referencing new table as written
  for each statement execute function keep_cv_words();
`;

/**
 * A query in which a word that nothing open has is replaced by those that are most like it, and the words put in its place.
 * Of a later page, the query of the first one is kept: what was written meanwhile changes nothing.
 */
export const asked = `
-- Whether anything open has a stem: of a frequent one a few rows say it, of any other one the index, which exists() alone would
-- not ask. Nobody can tell a word that was there once from one that never was.
create function cv_word_stands(academy uuid, stem text) returns boolean language plpgsql stable as $$
declare
  asked tsquery := quote_literal(stem)::tsquery;
begin
  return exists (select from (select o.search from cv_open_entry o where o.academy_id = academy
      order by o.academy_id desc, o.is_verified desc, o.entry_id desc limit 200) near where near.search @@ asked)
    or (with found as materialized (select o.academy_id from cv_open_entry o where o.search @@ asked)
      select exists (select from found where found.academy_id = academy));
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
    continue when exists (select from unnest(forms) form where cv_word_stands(academy, form));
    alike := array(select near.word from (select w.word, max(similarity(w.word, form)) as likeness from unnest(forms) form, cv_word w
        where w.academy_id = academy and w.word % form group by w.word order by 2 desc, 1 limit 20) near
      where cv_word_stands(academy, near.word) order by near.likeness desc, near.word limit 3);
    continue when alike = '{}';
    words := words || alike;
    -- Stems are letters and digits: nothing to escape.
    sought := regexp_replace(sought::text, '''(' || array_to_string(forms, '|') || ')''',
      '(' || array_to_string(array(select quote_literal(word) from unnest(alike) word), ' | ') || ')', 'g')::tsquery;
  end loop;
end $$;
`;
