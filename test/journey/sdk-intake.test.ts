import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createClient,
  ForbiddenError,
  type ImportTeacherInput,
  remedies,
  UserErrorsError,
} from '../../client-sdk/src/index.ts';
import { signedInClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { withSql } from '../kit/postgres.ts';
import { addAccount, addOfficer, lines, type Someone } from '../kit/world.ts';

let server: TestServer;
let integrator: Someone;

beforeAll(async () => {
  server = await startTestServer();
  integrator = await addAccount(server, 'INTEGRATOR');
});
afterAll(() => server.close());

/** Teachers as the HR base sends them; the demo's lines have the same shape. */
const teachersOf = (count: number, seed: number): ImportTeacherInput[] =>
  structuredClone(lines(count, { seed }));

/** Each row with the transaction that wrote it: equal dumps mean that nothing was written between. */
const dump = async () =>
  await withSql(server.databaseUrl, async (sql) => {
    const tables = ['account', 'teacher', 'dossier', 'career_step', 'posting', 'officer'];
    const each = tables.map(
      (table) => `select '${table}' || t.xmin::text || to_jsonb(t)::text as row from ${table} t`,
    );
    return (await sql.query(`select row from (${each.join(' union all ')}) as rows order by 1`)).rows;
  });

test('an integrator imports three teachers: two are taken, one is refused with its reasons', async () => {
  const { client, sent } = await signedInClient(server, integrator, { locale: 'en' });
  const teachers = teachersOf(3, 11);
  const [, second] = teachers;
  if (second) second.numen = '18E123';
  const report = await client.intake.importTeachers({ teachers });
  expect(report).toMatchObject({ created: 2, updated: 0, unchanged: 0, refused: 1 });
  expect(report.results.map(({ index, outcome }) => [index, outcome])).toEqual([
    [0, 'CREATED'],
    [1, 'REFUSED'],
    [2, 'CREATED'],
  ]);
  const refused = report.results[1];
  expect(refused).toMatchObject({
    teacher: null,
    errors: [
      {
        code: 'INVALID_NUMEN',
        path: ['input', 'teachers', '1', 'numen'],
        message: expect.stringMatching(/13 characters/),
      },
    ],
  });
  expect(refused?.errors.map(({ code }) => remedies[code])).toEqual(['correct']);
  expect(sent).toEqual(['ImportTeachers']);

  const id = report.results[0]?.teacher?.id ?? '';
  expect(await client.teachers.find(id)).toMatchObject({ id, familyName: teachers[0]?.familyName });
});

test('the same call with the same key again changes nothing and gives the same report', async () => {
  const { client } = await signedInClient(server, integrator);
  const teachers = teachersOf(3, 12);
  const idempotencyKey = crypto.randomUUID();
  const first = await client.intake.importTeachers({ teachers }, { idempotencyKey });
  expect(first.created).toBe(3);
  const before = await dump();
  expect(await client.intake.importTeachers({ teachers }, { idempotencyKey })).toEqual(first);
  expect(await dump()).toEqual(before);

  const other = client.intake.importTeachers({ teachers: teachers.slice(1) }, { idempotencyKey });
  await expect(other).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  expect(await dump()).toEqual(before);

  expect(await client.intake.importTeachers({ teachers })).toMatchObject({ created: 0, unchanged: 3 });
  expect(await dump()).toEqual(before);
});

test('an answer that is lost on the way is asked for again with the same key, and nothing happens twice', async () => {
  let lose = true;
  const waits: number[] = [];
  const { client } = await signedInClient(server, integrator);
  const losing: typeof fetch = async (url, init) => {
    const answer = await fetch(url, init);
    if (!lose) return answer;
    lose = false;
    await answer.text();
    throw new TypeError('the connection was cut');
  };
  const unlucky = createClient({
    url: `${server.url}/graphql`,
    tokens: client.session,
    now: () => server.now.getTime(),
    fetch: losing,
    delay: async (milliseconds) => void waits.push(milliseconds),
  });
  const report = await unlucky.intake.importTeachers({ teachers: teachersOf(3, 13) });
  expect(report).toMatchObject({ created: 3, unchanged: 0 });
  expect(waits).toHaveLength(1);
});

test('more than 500 teachers are refused as a whole, and nobody but an integrator imports', async () => {
  const { client } = await signedInClient(server, integrator);
  const [one] = teachersOf(1, 14);
  if (!one) throw new Error('no lines');
  const tooMany = client.intake.importTeachers({ teachers: Array.from({ length: 501 }, () => one) });
  await expect(tooMany).rejects.toBeInstanceOf(UserErrorsError);
  await expect(tooMany).rejects.toMatchObject({ code: 'TOO_MANY_TEACHERS' });
  expect(remedies.TOO_MANY_TEACHERS).toBe('split');

  const officer = await signedInClient(server, await addOfficer(server));
  await expect(officer.client.intake.importTeachers({ teachers: [one] })).rejects.toBeInstanceOf(
    ForbiddenError,
  );
});
