/** A word that nothing open has any more helps nobody, and may be a name: some thousands are looked at, the oldest first. */
export const forgetWords = `
with looked as (select academy_id, word from cv_word where looked_at < ? order by looked_at limit 5000 for update skip locked),
gone as (delete from cv_word w using looked l where w.academy_id = l.academy_id and w.word = l.word
  and not exists (select from cv_open_entry o where o.academy_id = l.academy_id and o.search @@ quote_literal(l.word)::tsquery)
  returning w.academy_id, w.word)
update cv_word w set looked_at = now() from looked l
where w.academy_id = l.academy_id and w.word = l.word
  and not exists (select from gone where gone.academy_id = l.academy_id and gone.word = l.word)`;
