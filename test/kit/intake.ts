import pg from 'pg';
import { migrate } from '../../server/app/process/migrate.ts';
import { openOrm } from '../../server/app/process/orm.ts';
import { generateTeachers } from '../../server/demo/teachers.ts';
import type { ImportTeacherLine } from '../../server/demo/line.ts';
import {
  byCommand,
  importLines,
  type ImportOptions,
  type LineResult,
  prepareLines,
  readLine,
} from '../../server/modules/intake/index.ts';
import { sqlOfClient } from '../../server/platform/sql/sql.ts';
import { createTestDatabase, withSql } from './postgres.ts';

export const secrets = ['a first secret of this test, long enough'] as const;
export const now = new Date('2026-11-21T10:00:00Z');

/** A database ready for imports, and what a test asks of it. */
export interface Intake {
  readonly url: string;
  /** One batch, one transaction, one connection. */
  bring(lines: readonly unknown[], options?: Partial<ImportOptions>): Promise<LineResult[]>;
  query<R extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<R[]>;
  /** Every row of every table, with the transaction that wrote it: two equal dumps mean that nothing was written between. */
  dump(): Promise<Record<string, string[]>>;
  drop(): Promise<void>;
}

export async function openIntake(): Promise<Intake> {
  const { url, drop } = await createTestDatabase();
  const orm = await openOrm(url, 2);
  await migrate(orm);
  await orm.close();
  const query = async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
    await withSql(url, async (sql) => (await sql.query<R>(text, values)).rows);
  return {
    url,
    drop,
    query,
    bring: async (lines, options = {}) =>
      await withSql(url, async (client) => {
        await client.query('begin');
        const given = { secrets, now, academyId: null, by: byCommand('a test'), readMonths: 12, ...options };
        const results = await importLines(
          sqlOfClient(client),
          prepareLines(lines.map(readLine), given),
          given,
        );
        await client.query('commit');
        return results;
      }),
    dump: async () => {
      const tables = await query<{ name: string }>(
        "select tablename as name from pg_tables where schemaname = 'public' order by 1",
      );
      const rows = await Promise.all(
        tables.map(async ({ name }) => [
          name,
          (
            await query<{ row: string }>(
              `select t.xmin::text || ' ' || to_jsonb(t)::text as row from "${name}" t order by 1`,
            )
          ).map(({ row }) => row),
        ]),
      );
      return Object.fromEntries(rows) as Record<string, string[]>;
    },
  };
}

/** Teachers of the demo, in academy 18. */
export function someLines(count: number, seed = 1): ImportTeacherLine[] {
  return [...generateTeachers({ seed, count, asOf: '2026-11-01', academies: ['18'], officersPerAcademy: 5 })];
}

/** A short, valid line; give what matters to the test. */
export function aLine(over: Partial<ImportTeacherLine> = {}): ImportTeacherLine {
  return {
    numen: '18E1500001ABC',
    civility: 'MADAME',
    familyName: 'Labert',
    givenNames: ['Julie'],
    birthDate: '1988-04-21',
    academyCode: '18',
    officer: {
      code: '18-DPE-003',
      displayName: 'Claire Moreau',
      service: 'DPE 3',
      email: 'claire.moreau@ac-orleans-tours.fr',
    },
    familySituation: { maritalStatus: 'SINGLE', children: [] },
    careerSteps: [
      { corps: 'CERTIFIE', grade: 'CN', echelon: 1, from: '2015-09-01', to: '2016-08-31' },
      { corps: 'CERTIFIE', grade: 'CN', echelon: 2, from: '2016-09-01' },
    ],
    postings: [
      {
        establishment: { uai: '0750655E', name: 'Lycée Henri-IV', city: 'Paris' },
        from: '2015-09-01',
        permanent: true,
        workingTime: 1,
      },
    ],
    positions: [{ kind: 'ACTIVITE', from: '2015-09-01' }],
    appraisals: [],
    diplomas: [],
    services: [],
    ...over,
  };
}

/** A NUMEN for each number. */
export function numen(number: number): string {
  const letters = [676, 26, 1]
    .map((unit) => String.fromCharCode(65 + (Math.floor(number / 100_000 / unit) % 26)))
    .join('');
  return `18E15${String(number % 100_000).padStart(5, '0')}${letters}`;
}

/** How many of each outcome. */
export function tally(results: readonly LineResult[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of results) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
