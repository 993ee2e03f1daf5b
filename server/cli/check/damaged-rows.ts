import pg from 'pg';

/** A row with a text that is not as it was written: where it stands, never what it says. */
export interface DamagedRow {
  readonly table: string;
  /** Its primary key, such as `id=0198…`. */
  readonly key: string;
  /** With U+FFFD, in the place of a character that was lost. */
  readonly lost: readonly string[];
  /** Not in Normalization Form C, in which everything else is. */
  readonly decomposed: readonly string[];
  /** Of the teacher whose file it belongs to. */
  readonly username: string | null;
  /** Whether it is history: no longer true, and kept as it was. */
  readonly isPast: boolean;
}

/** Looks at every text of the base, table by table. */
export async function* damagedRows(url: string): AsyncGenerator<DamagedRow> {
  const client = new pg.Client({ connectionString: url, application_name: 'iprof check-data' });
  await client.connect();
  try {
    const tables = await client.query<{ name: string; key: string }>(TABLES);
    for (const { name, key } of tables.rows) {
      const { rows } = await client.query<Omit<DamagedRow, 'table'>>(rowsOf(name, key));
      for (const row of rows) yield { table: name, ...row };
    }
  } finally {
    await client.end();
  }
}

/** With the columns of the primary key, as SQL that writes them. */
const TABLES = `select t.relname as name, string_agg(format('%L || t.%I', a.attname || '=', a.attname), $$ || ' ' || $$
    order by a.attnum) as key
  from pg_class t join pg_index i on i.indrelid = t.oid and i.indisprimary
    join pg_attribute a on a.attrelid = t.oid and a.attnum = any(i.indkey)
  where t.relnamespace = current_schema()::regnamespace and t.relkind = 'r' group by t.relname order by 1`;

/** A record of who read a file is kept as it was, as what is superseded is. */
const rowsOf = (table: string, key: string) => `
  with found as (select ${key} as key, to_jsonb(t) as content from "${table}" t
    where t::text like '%\ufffd%' or t::text is not nfc normalized)
  select f.key, a.username, f.content ->> 'superseded_at' is not null or '${table}' = 'access_event' as "isPast",
    array(select name from jsonb_each_text(f.content) as e (name, text) where text like '%\ufffd%' order by name) as lost,
    array(select name from jsonb_each_text(f.content) as e (name, text) where text is not nfc normalized order by name)
      as decomposed
  from found f left join teacher p on p.id::text = coalesce(f.content ->> 'dossier_id', f.content ->> 'teacher_id', f.content ->> 'id')
    left join account a on a.id = p.account_id order by f.key`;
