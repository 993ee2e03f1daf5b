import { Migration } from '@mikro-orm/migrations';

/**
 * Every text that is stored becomes NFC, as every text that comes in is from now on: « é » in one character, so that the
 * same name again is the same. Only rows that are not so already are written. A row that would then be a second one of
 * its key (an officer's code in both forms) stays as it is, and `npm run check-data` lists it.
 */
export class Migration20261130PlainNames extends Migration {
  override up(): void {
    // Every text of the base is looked at, which may take longer than a statement of the server may.
    this.addSql('set local statement_timeout = 0');
    this.addSql(normalizeStored);
    this.addSql('set local statement_timeout to default');
  }

  /** What was written in another form is the same text. */
  override down(): void {}
}

const normalizeStored = `
do $do$
declare
  found record;
begin
  create function pg_temp.composed(given jsonb) returns jsonb immutable language plpgsql as $$ begin
    return case jsonb_typeof(given)
      when 'string' then to_jsonb(normalize(given #>> '{}', nfc))
      when 'array' then (select coalesce(jsonb_agg(pg_temp.composed(e.item) order by e.place), '[]')
        from jsonb_array_elements(given) with ordinality as e (item, place))
      when 'object' then (select coalesce(jsonb_object_agg(e.name, pg_temp.composed(e.item)), '{}')
        from jsonb_each(given) as e (name, item))
      else given end;
  end $$;
  for found in
    select format('%I.%I', c.table_schema, c.table_name) as name,
      string_agg(format('%I = ' || case c.data_type
        when 'text' then 'normalize(%1$I, nfc)'
        when 'jsonb' then 'pg_temp.composed(%1$I)'
        else '(select array_agg(normalize(e.item, nfc) order by e.place) from unnest(%1$I) with ordinality as e (item, place))'
        end, c.column_name), ', ') as changes,
      string_agg(format(case c.data_type
        when 'ARRAY' then $$array_to_string(%I, e'\\n')$$ else '%I::text' end || ' is not nfc normalized', c.column_name), ' or ')
        as differs
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
      and (c.data_type in ('text', 'jsonb') or c.udt_name = '_text')
    group by c.table_schema, c.table_name
  loop
    declare row_id tid;
    begin
      execute format('update %s set %s where %s', found.name, found.changes, found.differs);
    exception when unique_violation then
      -- One by one, so that those of a key in two forms alone stay behind.
      for row_id in execute format('select ctid from %s where %s', found.name, found.differs) loop
        begin
          execute format('update %s set %s where ctid = $1', found.name, found.changes) using row_id;
        exception when unique_violation then null;
        end;
      end loop;
    end;
  end loop;
  drop function pg_temp.composed(jsonb);
end $do$;
`;
