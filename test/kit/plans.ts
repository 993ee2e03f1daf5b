import pg from 'pg';
import { vi } from 'vitest';

type Value = string | number | readonly string[] | null | undefined;
/** A statement and its values as they leave for the database. */
export interface Sent {
  readonly text: string;
  readonly values: readonly Value[];
  /** Whether it is a selection of a client, compiled: those alone take rows as arrays. */
  readonly isRead: boolean;
}
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Alias?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  /** Blocks of 8 kB that it and all below it looked at. */
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly PlanNode[];
}

/** Looks on: from now on, each statement with its values as it leaves for the database. */
export function watchStatements(): Sent[] {
  const sent: Sent[] = [];
  const original: (...args: never[]) => unknown = pg.Client.prototype.query;
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function look(
    this: pg.Client,
    ...args: unknown[]
  ) {
    const [query, given] = args as [string | (Partial<Sent> & { rowMode?: string }), (readonly Value[])?];
    const { text, values, rowMode } =
      typeof query === 'string' ? { text: query, values: given, rowMode: '' } : query;
    if (text !== undefined) sent.push({ text, values: values ?? given ?? [], isRead: rowMode === 'array' });
    return original.apply(this, args as never[]);
  });
  return sent;
}

const literal = (value: Value): string => {
  if (value === null || value === undefined) return 'null';
  return pg.escapeLiteral(
    Array.isArray(value) ? `{${value.map((item) => JSON.stringify(item)).join(',')}}` : String(value),
  );
};

const modes = ['force_custom_plan', 'force_generic_plan'] as const;
interface Plan {
  readonly mode: (typeof modes)[number];
  readonly plan: PlanNode;
  readonly ms: number;
}

/** The plans by which PostgreSQL carries a statement out: one for its values, and one for any. */
export async function plansOf(sql: pg.Client, { text, values }: Sent): Promise<readonly Plan[]> {
  const plans: Plan[] = [];
  for (const mode of modes) {
    await sql.query(`set plan_cache_mode = ${mode}`);
    await sql.query(`prepare asked as ${text}`);
    await sql.query('begin');
    try {
      // The statement left its record already, when it was sent.
      await sql.query('delete from access_record; delete from access_event');
      const args = values.length > 0 ? `(${values.map(literal).join(', ')})` : '';
      const { rows } = await sql.query<{ 'QUERY PLAN': [{ Plan: PlanNode; 'Execution Time': number }] }>(
        `explain (analyze, buffers, timing off, format json) execute asked${args}`,
      );
      const [{ Plan: plan, 'Execution Time': ms }] = (rows[0] as (typeof rows)[number])['QUERY PLAN'];
      plans.push({ mode, plan, ms });
    } finally {
      await sql.query('rollback');
      await sql.query('deallocate asked');
    }
  }
  return plans;
}

/** A node of a plan and all below it. */
export function* nodesOf(plan: PlanNode): Generator<PlanNode> {
  yield plan;
  for (const child of plan.Plans ?? []) yield* nodesOf(child);
}

/** What is wrong with a plan: one of these tables read whole, more sorted than that, or many rows looked at and thrown away. */
export function faultsOf(
  plan: PlanNode,
  tables: readonly string[],
  {
    sorted: mostSorted,
    thrownAway: mostThrownAway,
  }: { readonly sorted: number; readonly thrownAway: number },
): string[] {
  return [...nodesOf(plan)].flatMap((node) => {
    const type = node['Node Type'];
    const relation = node['Relation Name'] ?? '';
    if (type === 'Seq Scan' && tables.includes(relation)) return [`reads all of ${relation}`];
    const sorted = type.includes('Sort') ? (node.Plans?.[0]?.['Actual Rows'] ?? 0) : 0;
    if (sorted > mostSorted) return [`${type} of ${sorted} rows`];
    // A function gives the parts of one value, such as the words of a text that is shown: it looks at no row.
    if (type === 'Function Scan') return [];
    const thrown = (node['Rows Removed by Filter'] ?? 0) * node['Actual Loops'];
    return thrown > mostThrownAway ? [`${node['Index Name'] ?? relation}: ${thrown} rows thrown away`] : [];
  });
}
