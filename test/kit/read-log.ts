import type { ClientBase } from 'pg';

/** The log of who read what of whom, of a test whose files have numbers in its own order. */
export function readLog(sql: ClientBase, files: readonly { readonly key: string }[]) {
  return {
    /** What was recorded, as `number of the file: fields`. */
    async entries(): Promise<string[]> {
      const { rows } = await sql.query<{ dossier_id: string; fields: string[] }>(
        'select dossier_id, fields from access_event join access_record on id = event_id',
      );
      const at = (id: string) => files.findIndex(({ key }) => key === id);
      return rows.map(({ dossier_id, fields }) => `${at(dossier_id)}: ${fields.join(' ')}`).toSorted();
    },

    /** Every file, with the same fields. */
    everybody: (fields: string): string[] => files.map((_, at) => `${at}: ${fields}`),

    async clear(): Promise<void> {
      await sql.query('with gone as (delete from access_record) delete from access_event');
    },
  };
}
