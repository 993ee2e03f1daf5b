import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Table } from '../../platform/sql/table.ts';

/** Pages of a table that one transaction fills: some thousands of rows, so that nobody waits for long. */
const batch = 200;
/** The same where the rows of other tables move along. */
const batchWithFollowers = 8;

/**
 * Gives the rows that were there before their table said of which academy they are their academy, in batches; what is new
 * the database fills by itself. Begun again after a stop, it goes over the table once more and changes only what is left.
 */
export async function fillAcademies(em: SqlEntityManager, tables: readonly Table[]): Promise<void> {
  const pending = await em.execute<{ table_name: string }[]>('select table_name from fill_pending');
  const isPending = (name: string) => pending.some(({ table_name }) => table_name === name);
  for (const { name, academy } of inOrder(tables)) {
    if (!('from' in academy) || !isPending(name)) continue;
    const followed = tables.some((other) => 'of' in other.academy && other.academy.of === name);
    await fill(em, { name, ...academy, pages: followed ? batchWithFollowers : batch });
    await em.execute('delete from fill_pending where table_name = ?', [name], 'run');
  }
}

/** A table behind those whose academies its rows have. */
function inOrder(tables: readonly Table[]): readonly Table[] {
  const depth = ({ academy }: Table): number => {
    const parent = 'from' in academy ? tables.find(({ name }) => name === academy.of) : undefined;
    return parent ? 1 + depth(parent) : 0;
  };
  return tables.toSorted((one, other) => depth(one) - depth(other));
}

interface Filling {
  readonly name: string;
  readonly from: string;
  readonly of: string;
  readonly pages: number;
}

async function fill(em: SqlEntityManager, { name, from, of, pages }: Filling): Promise<void> {
  const update = `update ${name} r set academy_id = p.academy_id from ${of} p
    where p.id = r.${from} and r.academy_id is null and p.academy_id is not null`;
  const [size] = await em.execute<{ pages: number }[]>(
    `select (pg_relation_size('${name}') / current_setting('block_size')::int)::int as pages`,
  );
  for (let page = 0; page < (size?.pages ?? 0); page += pages)
    await em.execute(`${update} and r.ctid >= '(${page},0)' and r.ctid < '(${page + pages},0)'`, [], 'run');
  // A row that somebody changed meanwhile has moved to another page.
  await em.execute(update, [], 'run');
}
