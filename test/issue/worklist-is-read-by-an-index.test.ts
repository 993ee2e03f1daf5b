import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { amount } from '../kit/amount.ts';
import { addMandated } from '../kit/mandates.ts';
import { withSql } from '../kit/postgres.ts';
import { teacherAndOfficer, type Pair } from '../kit/requests.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { tokenOf } from '../kit/world.ts';

let server: TestServer;
let [few, many] = [] as unknown as [Pair, Pair];
const requests = amount(20_000, 500_000);
/** Of so many of them, one stands on the list of the officer who asks; nine of ten are decided. */
const share = 100;

beforeAll(async () => {
  server = await startTestServer();
  few = await teacherAndOfficer(server, 1);
  many = await teacherAndOfficer(server, 2);
  await withSql(server.databaseUrl, async (sql) => {
    await sql.query(
      `insert into change_request (id, reference, teacher_id, academy_id, kind, status, "values", before, decider, submitted_at,
         decided_at, outcome, waits_since, created_at, updated_at)
       select gen_random_uuid(), 'CS-2026-' || translate(upper(lpad(to_hex(n), 8, '0')), 'ILOU', 'WXYZ'), t.id, t.academy_id, 'ANOMALIE',
         case when n % 10 = 0 then 'SUBMITTED' else 'APPROVED' end, '{"heading":"OTHER","isMissing":true,"expected":"x"}', '{}', 'CORRESPONDENT',
         $3::timestamptz - n * interval '1 second', case when n % 10 > 0 then $3::timestamptz end,
         case when n % 10 > 0 then 'APPROVED' end, case when n % 10 = 0 then $3::timestamptz end, $3, $3
       from generate_series(1, $4::int) n join teacher t on t.id = case when n / 10 % ${share} = 0 then $1::uuid else $2::uuid end`,
      [few.teacher.teacherId, many.teacher.teacherId, server.now, requests],
    );
    await sql.query('vacuum analyze change_request');
  });
});
afterAll(() => server.close());

const everything = `id reference kind status effectiveFrom comment createdAt submittedAt waitsSince isUrgent version
  officer { displayName } teacher { displayName } nextStep { actor actorKind isYours label by meanwhile { actor isYours label by } } values { name label text } proposal { __typename }
  supportingDocuments { code attachment { filename } } missingDocuments { code label } decision { outcome reason }
  events { at status actor note } about { id }`;

/** How many rows of requests PostgreSQL has looked at, and how often it read the whole table. */
async function looked(): Promise<{ scans: number; rows: number }> {
  return withSql(server.databaseUrl, async (sql) => {
    const { rows } = await sql.query<{ scans: number; rows: number }>(
      `select seq_scan::int as scans, (seq_tup_read + idx_tup_fetch)::int as rows from pg_stat_user_tables where relname = 'change_request'`,
    );
    return rows[0] as { scans: number; rows: number };
  });
}

test.each([
  ['the officer who follows a few teachers', () => few.officer],
  ['a head of service', () => addMandated(server, 'HEAD_OF_SERVICE')],
] as const)(
  'a page of the worklist of %s is one statement, and no more rows than it shows',
  async (_who, whose) => {
    const token = await tokenOf(server, await whose());
    const page = (first: number) =>
      server.counted(
        `{ changeRequests(first: ${first}) { nodes { ${everything} } pageInfo { hasNextPage } } }`,
        { token },
      );
    const [one, fifty] = [await page(1), await page(20)];
    expect([one.errors, fifty.errors]).toEqual([undefined, undefined]);
    expect([one.statements.length, fifty.statements.length]).toEqual([1, 1]);
    const before = await settled();
    const answer = await page(20);
    expect(answer.data.changeRequests.nodes).toHaveLength(20);
    const after = await settled(before.rows);
    expect(after.scans).toBe(before.scans);
    // A few more for the row beyond the page, and for parts that ask who may read them.
    expect(after.rows - before.rows).toBeLessThan(200);
  },
);

/** The statistics once the server has written them; more rows than before when `beyond` is given. */
async function settled(beyond?: number): Promise<{ scans: number; rows: number }> {
  let last = await looked();
  await vi.waitFor(
    async () => {
      const next = await looked();
      const isStill = next.rows === last.rows && (beyond === undefined || next.rows > beyond);
      last = next;
      if (!isStill) throw new Error('not yet');
    },
    { timeout: 15_000, interval: 1_100 },
  );
  return last;
}
