interface Following {
  readonly table: string;
  /** The column that points to the row whose academy it is, and the table of that row. */
  readonly from: string;
  readonly of: string;
  /** Rows that are no longer true lie outside the index of the others. */
  readonly history?: boolean;
  /** That the row which it follows may be written by the same statement, which the first trigger does not see. */
  readonly together?: boolean;
}

/**
 * What fills in `academy_id` of a new row, and moves it when the row that it follows moves: for the migration that makes
 * the table. Part of history as migrations are: never edited.
 */
export function academyFollows({ table, from, of, history, together }: Following): string {
  const move = `update public.${table} set academy_id = new.academy_id where ${from} = new.id`;
  const moves = history
    ? `${move} and superseded_at is null; ${move} and superseded_at is not null;`
    : `${move};`;
  return `
    create function fill_academy_of_${table}() returns trigger language plpgsql as $$
      begin
        new.academy_id := (select academy_id from public.${of} where id = new.${from});
        return new;
      end $$;
    create trigger fill_academy before insert on ${table}
      for each row when (new.academy_id is null) execute function fill_academy_of_${table}();
    ${
      together
        ? `create function fill_academy_late_of_${table}() returns trigger language plpgsql as $$
      begin
        update public.${table} r set academy_id = p.academy_id from public.${of} p
          where r.id = new.id and p.id = new.${from} and p.academy_id is not null;
        return null;
      end $$;
    create trigger fill_academy_late after insert on ${table}
      for each row when (new.academy_id is null) execute function fill_academy_late_of_${table}();`
        : ''
    }
    create function move_academy_of_${table}() returns trigger language plpgsql as $$
      begin
        ${moves}
        return null;
      end $$;
    create trigger move_academy_of_${table} after update of academy_id on ${of}
      for each row when (old.academy_id is distinct from new.academy_id) execute function move_academy_of_${table}();`;
}

export function academyNoLongerFollows(table: string): string {
  return `
    drop function fill_academy_of_${table} cascade;
    drop function if exists fill_academy_late_of_${table} cascade;
    drop function move_academy_of_${table} cascade;`;
}
