import { key } from './bulk.ts';
import { withSql } from './postgres.ts';

interface Mail {
  readonly messages: number;
  /** Teachers of a bulk (`fillInBulk`) who have a mailbox: the first so many. */
  readonly mailboxes: number;
  /** Different texts; contents take them in turn, so that PostgreSQL need not read two million of them. */
  readonly texts?: number;
}

/** Words of letters of the administration, the frequent ones first. */
const words =
  'votre demande dossier madame monsieur année scolaire formation mutation affectation congé échelon établissement académie service pièce arrêté avis poste collège lycée professeur école inspecteur barème campagne rectorat candidature détachement entretien carrière titulaire stagiaire disponibilité parental maladie temps partiel intérim remplacement suppléance certificat attestation reclassement ancienneté retraite pension mobilité handicap logement indemnité prime examen concours jury agrégation direction circonscription vœux permutation dérogation recours commission convocation';

/** Every tenth message goes to one of these few mailboxes, which are ten times as full or more. */
const isOfFull = 'n % 10 = 0';

/**
 * Fills mailboxes by SQL alone: three years of messages, three to a conversation, four of five read, one of four from a
 * broadcast whose content thousands share.
 */
export async function fillMailboxes(
  databaseUrl: string,
  { messages, mailboxes, texts = Math.min(20_000, Math.ceil(messages / 50)) }: Mail,
): Promise<void> {
  const teacher = `case when ${isOfFull} then 1 + (n / 10) % ${Math.max(1, mailboxes / 100)} else 1 + n % ${mailboxes} end`;
  const statements = [
    `do $$ begin set session_replication_role = replica; exception when insufficient_privilege then null; end $$`,
    // Words by their rank, the first far more often than the last; each text has a number of its own in it.
    `create temp table text_drawn as
       with vocabulary as (select string_to_array('${words}', ' ') as w),
         word as (select t, n, ('x' || substr(md5(t || '-' || n), 1, 6))::bit(24)::int / 16777216.0 as r
           from generate_series(1, ${texts}) t, generate_series(1, 40 + t % 80) n)
       select t, string_agg(w[1 + floor(r * r * array_length(w, 1))::int], ' ' order by n) || ' numero' || t as body
       from word, vocabulary group by t`,
    `create temp table text_prepared as select t - 1 as t, initcap(split_part(body, ' ', 2)) as subject, body,
       setweight(to_tsvector('fr', search_words(initcap(split_part(body, ' ', 2)))), 'A') || setweight(to_tsvector('fr', search_words(body)), 'B') as search
       from text_drawn`,
    `alter table text_prepared add primary key (t)`,
    // What the column would be made of again, row by row.
    `alter table message_content alter search drop expression`,
    `create temp table mail as select n, ${teacher} as i, n % 4 = 0 as is_shared,
       timestamptz '2026-01-14' - (('x' || substr(md5(n::text), 1, 6))::bit(24)::int % 94608000) * interval '1 second' as at
       from generate_series(1, ${messages}) n`,
    `insert into message_content (id, subject, body, search, created_at)
       select ${key(20, 'n')}, subject, body, search, at from mail join text_prepared on t = n % ${texts}
       where not is_shared or n <= 400`,
    `insert into conversation (id, teacher_id, academy_id, kind, subject, last_message_at, in_charge_id, created_at)
       select ${key(21, 'n')}, teacher.id, teacher.academy_id, case when is_shared then 'NOTICE' else 'PEOPLE' end, 'Objet ' || n, at,
         case when not is_shared then teacher.correspondent_id end, at
       from mail join teacher on teacher.id = ${key(3, 'i')} where n % 3 = 0`,
    `insert into message (id, teacher_id, content_id, conversation_id, sender_kind, sender_officer_id, sent_at, read_at)
       select ${key(22, 'n')}, teacher.id, case when is_shared then ${key(20, '4 * (1 + n % 100)')} else ${key(20, 'n')} end,
         ${key(21, 'greatest(3, n - n % 3)')}, case when is_shared then 'ADMINISTRATION' when (n / 4) % 2 = 0 then 'OFFICER' else 'TEACHER' end,
         case when not is_shared and (n / 4) % 2 = 0 then teacher.correspondent_id end, at, case when n % 5 <> 0 then at end
       from mail join teacher on teacher.id = ${key(3, 'i')}`,
    `vacuum (analyze) message_content, conversation, message`,
  ];
  await withSql(databaseUrl, async (sql) => {
    await sql.query('set statement_timeout = 0');
    for (const statement of statements) await sql.query(statement);
  });
}
