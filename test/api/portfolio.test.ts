import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { amount } from '../kit/amount.ts';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
beforeAll(async () => {
  // A connection for each call of a test: who waits too long for one hears that the server is busy.
  server = await startTestServer({ DATABASE_POOL: '8' });
});
afterAll(async () => await server.close());

const assign = `mutation ($input: AssignPortfolioInput!) {
  assignPortfolio(input: $input) {
    count changes { from { id displayName } count } sample { id familyName correspondent { id } } officer { id portfolioSize }
    errors { code path message }
  }
}`;
const names = ['Arnaud', 'Bélanger', 'Dupont', 'Dupontel', 'Le Goff', 'Zola'];
const globalId = (prefix: string, key: string) => `${prefix}_${key.replaceAll('-', '')}`;

/** An academy of its own for each test: two officers, an administrator, six teachers of the first one. */
async function academy(code: string) {
  const claire = await addOfficer(server, code);
  const paul = await addOfficer(server, code);
  const token = await tokenOf(server, await addAccount(server, 'ADMINISTRATOR', code));
  const drawn = lines(names.length, { academies: [code], seed: Number(code) });
  const teachers: Record<string, string> = {};
  for (const [i, familyName] of names.entries()) {
    const { usageName: _, ...line } = drawn[i] as (typeof drawn)[number];
    teachers[familyName] = (await addTeacher(server, claire.officerId, { ...line, familyName })).id;
  }
  const run = async (selection: object, more: object = {}) => {
    const input = { officerId: globalId('off', paul.officerId), selection, ...more };
    const { data, errors } = await server.query(assign, { token, variables: { input } });
    expect(errors).toBeUndefined();
    return data.assignPortfolio;
  };
  const id = { claire: globalId('off', claire.officerId), paul: globalId('off', paul.officerId) };
  return { claire, paul, token, teachers, run, id };
}

const followedBy = (officerId: string) =>
  withSql(server.databaseUrl, async (sql) => {
    const { rows } = await sql.query<{ name: string }>(
      'select family_name as name from teacher where correspondent_id = $1 order by sort_name',
      [officerId],
    );
    return rows.map(({ name }) => name);
  });
const records = (teacherId: string) =>
  withSql(server.databaseUrl, async (sql) => {
    const { rows } = await sql.query(
      `select action, actor, role, reason, host(ip) as ip from access_record join access_event on id = event_id
       where action = 'CORRESPONDENT_CHANGED' and dossier_id = $1`,
      [teacherId.slice(4)],
    );
    return rows as object[];
  });
const codes = ({ errors }: { errors: { code: string; path: string[] }[] }) =>
  errors.map(({ code, path }) => `${code} ${path.join('.')}`);

test('a range of names, both ends included, goes to another officer, and each file says so', async () => {
  const { run, paul, claire, id, teachers } = await academy('01');
  const done = await run({ nameFrom: 'belanger', nameTo: 'D' }, { reason: ' Départ de Claire ' });
  expect(done).toEqual({
    count: 3,
    changes: [{ from: { id: id.claire, displayName: expect.any(String) }, count: 3 }],
    sample: ['Bélanger', 'Dupont', 'Dupontel'].map((familyName) => ({
      id: teachers[familyName],
      familyName,
      correspondent: { id: id.paul },
    })),
    officer: { id: id.paul, portfolioSize: 3 },
    errors: [],
  });
  expect(await followedBy(paul.officerId)).toEqual(['Bélanger', 'Dupont', 'Dupontel']);
  expect(await followedBy(claire.officerId)).toEqual(['Arnaud', 'Le Goff', 'Zola']);
  expect(await records(teachers['Dupont'] as string)).toEqual([
    {
      action: 'CORRESPONDENT_CHANGED',
      actor: expect.stringMatching(/^administrator/),
      role: 'ADMINISTRATOR',
      reason: 'Départ de Claire',
      ip: '127.0.0.1',
    },
  ]);
  expect(await records(teachers['Zola'] as string)).toEqual([]);
});

test('a preview answers the same and changes nothing', async () => {
  const { run, claire, id, teachers } = await academy('02');
  const preview = await run({ nameTo: 'Dupont' }, { dryRun: true });
  expect(preview).toMatchObject({ count: 4, changes: [{ from: { id: id.claire }, count: 4 }], errors: [] });
  expect(preview.sample.map(({ familyName }: { familyName: string }) => familyName)).toEqual([
    'Arnaud',
    'Bélanger',
    'Dupont',
    'Dupontel',
  ]);
  expect(await followedBy(claire.officerId)).toEqual(names);
  expect(await records(teachers['Dupont'] as string)).toEqual([]);
  const done = await run({ nameTo: 'Dupont' }, { expectedCount: preview.count });
  expect(done).toMatchObject({ count: preview.count, errors: [] });
});

test('a selection that has changed since its preview changes nothing', async () => {
  const { run, claire } = await academy('03');
  expect(codes(await run({ nameTo: 'Dupont' }, { expectedCount: 3 }))).toEqual([
    'SELECTION_CHANGED input.expectedCount',
  ]);
  expect(await followedBy(claire.officerId)).toEqual(names);
});

test('a whole portfolio is handed over, and those whom the officer follows already are not counted', async () => {
  const { run, teachers, id, paul } = await academy('04');
  await run({ teacherIds: [teachers['Zola']] });
  const all = await run({ nameFrom: 'A', nameTo: 'Z' });
  expect(all).toMatchObject({ count: 5, changes: [{ from: { id: id.claire }, count: 5 }], errors: [] });
  expect(await followedBy(paul.officerId)).toEqual(names);
  expect(await records(teachers['Zola'] as string)).toHaveLength(1);
  const again = await run({ currentOfficerId: id.paul });
  expect(again).toMatchObject({ count: 0, changes: [], sample: [], errors: [] });
});

test('all the conditions hold together', async () => {
  const { run, teachers } = await academy('06');
  const { rows } = await withSql(server.databaseUrl, (sql) =>
    sql.query<{ id: string; corps_code: string; degree: string; department_code: string | null }>(
      `select 'tea_' || replace(t.id::text, '-', '') as id, corps_code, degree, department_code
       from teacher t join academy a on a.id = t.academy_id where a.code = '06'`,
    ),
  );
  const every = Object.values(teachers);
  const preview = async (selection: object) => (await run(selection, { dryRun: true })).count ?? 0;
  for (const { corps_code: corps, degree, department_code: department } of rows) {
    const count = (holds: (row: (typeof rows)[number]) => boolean) => rows.filter(holds).length;
    expect(await preview({ corpsCodes: [corps] })).toBe(count((row) => row.corps_code === corps));
    expect(await preview({ corpsCodes: [corps, 'AGREGE'], degree, teacherIds: every })).toBe(
      count((row) => [corps, 'AGREGE'].includes(row.corps_code) && row.degree === degree),
    );
    expect(await preview({ teacherIds: [...every, ...every], degree })).toBe(
      count((row) => row.degree === degree),
    );
    if (department === null) continue;
    expect(await preview({ departmentCodes: [department], corpsCodes: [corps] })).toBe(
      count((row) => row.corps_code === corps && row.department_code === department),
    );
  }
});

test('a selection without a condition, or that designates nobody, is refused', async () => {
  const { run } = await academy('07');
  for (const selection of [{}, { corpsCodes: null }, { corpsCodes: [] }, { nameFrom: 'Zz', nameTo: 'Zz' }])
    expect(codes(await run(selection))).toEqual(['EMPTY_SELECTION input.selection']);
});

test('every teacher that is not of the academy is told, and nothing is done', async () => {
  const elsewhere = await academy('08');
  const { run, teachers, claire } = await academy('09');
  const { Arnaud: own } = teachers;
  const foreign = elsewhere.teachers['Zola'];
  expect(codes(await run({ teacherIds: [own, foreign, own, globalId('tea', claire.accountId)] }))).toEqual([
    'NOT_FOUND input.selection.teacherIds.1',
    'NOT_FOUND input.selection.teacherIds.3',
  ]);
  expect(codes(await run({ teacherIds: ['nonsense', own, globalId('off', claire.officerId)] }))).toEqual([
    'NOT_FOUND input.selection.teacherIds.0',
    'NOT_FOUND input.selection.teacherIds.2',
  ]);
  const many = Array.from({ length: 150 }, () => foreign);
  expect(codes(await run({ teacherIds: many }))).toHaveLength(100);
  expect(codes(await run({ teacherIds: Array.from({ length: 5001 }, () => own) }))).toEqual([
    'SELECTION_TOO_LONG input.selection.teacherIds',
  ]);
  expect(await followedBy(claire.officerId)).toEqual(names);
  expect(await followedBy(elsewhere.claire.officerId)).toEqual(names);
});

test('what else is wrong in the input is told at its path', async () => {
  const elsewhere = await academy('10');
  const { run, id, claire } = await academy('11');
  const refused = async (selection: object, more: object = {}) => codes(await run(selection, more));
  const some = { nameFrom: 'A' };
  expect(await refused(some, { officerId: elsewhere.id.paul })).toEqual(['NOT_FOUND input.officerId']);
  expect(await refused(some, { officerId: 'tea_1' })).toEqual(['NOT_FOUND input.officerId']);
  expect(await refused({ currentOfficerId: elsewhere.id.claire })).toEqual([
    'NOT_FOUND input.selection.currentOfficerId',
  ]);
  expect(await refused({ departmentCodes: ['75'] })).toEqual([
    'UNKNOWN_DEPARTMENT input.selection.departmentCodes.0',
  ]);
  expect(await refused({ nameFrom: '!' })).toEqual(['INVALID_FORMAT input.selection.nameFrom']);
  expect(await refused({ nameTo: '' })).toEqual(['INVALID_FORMAT input.selection.nameTo']);
  expect(await refused(some, { reason: 'x'.repeat(501) })).toEqual(['TOO_LONG input.reason']);
  expect(await refused(some, { reason: 'a\u0000b' })).toEqual(['INVALID_TEXT input.reason']);
  expect(await followedBy(claire.officerId)).toEqual(names);
  expect((await run({ currentOfficerId: id.claire }, { reason: '  ' })).errors).toEqual([]);
});

test('nobody is handed to an officer who has left; one without an account yet will do', async () => {
  const { run, paul } = await academy('12');
  const change = (text: string) => withSql(server.databaseUrl, (sql) => sql.query(text, [paul.officerId]));
  await change(
    'update account set closed_at = now() where id = (select account_id from officer where id = $1)',
  );
  expect(codes(await run({ nameFrom: 'A' }))).toEqual(['OFFICER_LEFT input.officerId']);
  await change('update officer set account_id = null where id = $1');
  expect(await run({ nameFrom: 'A' })).toMatchObject({ count: 6, errors: [] });
});

test('what the HR base said last stays as it was', async () => {
  const { run, claire, paul } = await academy('13');
  await withSql(server.databaseUrl, (sql) =>
    sql.query('update teacher set hr_correspondent_id = $1 where correspondent_id = $1', [claire.officerId]),
  );
  await run({ nameFrom: 'A' });
  const { rows } = await withSql(server.databaseUrl, (sql) =>
    sql.query('select distinct hr_correspondent_id as said from teacher where correspondent_id = $1', [
      paul.officerId,
    ]),
  );
  expect(rows).toEqual([{ said: claire.officerId }]);
});

test('only an administrator assigns, and the same call sent again answers the same', async () => {
  const { run, claire, paul, id, teachers } = await academy('14');
  const input = { officerId: id.paul, selection: { nameFrom: 'A' } };
  const officer = await tokenOf(server, claire);
  const teacher = await tokenOf(server, await someoneElse('14', paul.officerId));
  for (const token of [officer, teacher]) {
    const { errors } = await server.query(assign, { token, variables: { input } });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  }
  const { errors } = await server.query(assign, { variables: { input } });
  expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');

  const idempotencyKey = '018f3f6e-7a10-4cc3-98c4-dc0c0c07398f';
  const first = await run({ currentOfficerId: id.claire }, { idempotencyKey });
  expect(first.count).toBe(6);
  expect(await run({ currentOfficerId: id.claire }, { idempotencyKey })).toEqual(first);
  expect(await records(teachers['Zola'] as string)).toHaveLength(1);
});

const someoneElse = (code: string, officerId: string) =>
  addTeacher(
    server,
    officerId,
    lines(9, { academies: [code], seed: 99 })[8] as ReturnType<typeof lines>[number],
  );

test('two assignments at once wait for each other: nobody is lost, nothing is counted twice', async () => {
  const { token, claire, paul, id } = await academy('15');
  await withSql(server.databaseUrl, (sql) => sql.query(copies(400, claire.officerId, 'copy15')));
  const other = await addOfficer(server, '15');
  const call = (officerId: string, selection: object) =>
    server.query(assign, { token, variables: { input: { officerId, selection } } });
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, i) =>
      call(i % 2 === 0 ? id.paul : globalId('off', other.officerId), {
        currentOfficerId: id.claire,
        ...(i % 3 === 0 ? { nameFrom: 'A' } : { nameTo: 'Z' }),
      }),
    ),
  );
  const done = answers.map(({ data }) => data.assignPortfolio);
  expect(done.flatMap(({ count }) => (count ? [count] : []))).toEqual([406]);
  expect(done.flatMap(({ errors }) => errors.map(({ code }: { code: string }) => code))).toEqual(
    Array.from({ length: 5 }, () => 'EMPTY_SELECTION'),
  );
  const followed = [...(await followedBy(paul.officerId)), ...(await followedBy(other.officerId))];
  expect(followed).toHaveLength(406);
  const { rows } = await withSql(server.databaseUrl, (sql) =>
    sql.query(`select count(*)::int as n from access_record join access_event r on r.id = event_id join teacher t on t.id = dossier_id
      join academy a on a.id = t.academy_id where a.code = '15' and r.action = 'CORRESPONDENT_CHANGED'`),
  );
  expect(rows).toEqual([{ n: 406 }]);
});

test('assignments that come to the same teachers in different orders all come to their end', async () => {
  const { run, claire, id } = await academy('19');
  await withSql(server.databaseUrl, (sql) => sql.query(copies(1000, claire.officerId, 'copy19')));
  const { rows } = await withSql(server.databaseUrl, (sql) =>
    sql.query<{ id: string }>(
      `select 'tea_' || replace(t.id::text, '-', '') as id from teacher t join academy a on a.id = t.academy_id where a.code = '19'`,
    ),
  );
  // Listed ones are found by their keys, those of a range by their names.
  const teacherIds = rows.map((row) => row.id);
  const four = (way: number) =>
    Promise.all(
      [0, 1, 2, 3].map((i) =>
        run(i % 2 === way ? { teacherIds } : { nameFrom: 'A' }, { officerId: i < 2 ? id.paul : id.claire }),
      ),
    );
  const answers = [...(await four(0)), ...(await four(1))];
  expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
});

test('thousands of teachers take as many statements as one', async () => {
  const { run, claire, teachers } = await academy('16');
  const count = amount(500, 5000);
  await withSql(server.databaseUrl, (sql) => sql.query(copies(count, claire.officerId, 'copy16')));
  const sent: string[] = [];
  const original: (...args: never[]) => unknown = pg.Client.prototype.query;
  // Looks on: what leaves for the database.
  const look = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function look(
    this: pg.Client,
    ...args: unknown[]
  ) {
    const [query] = args as [string | { text: string }];
    sent.push(typeof query === 'string' ? query : query.text);
    return original.apply(this, args as never[]);
  });
  try {
    // The first call of a session asks who it is.
    await run({ teacherIds: [teachers['Arnaud']] });
    sent.length = 0;
    expect((await run({ teacherIds: [teachers['Zola']] })).count).toBe(1);
    const one = sent.length;
    const { rows } = await withSql(server.databaseUrl, (sql) =>
      sql.query<{ id: string }>(
        `select 'tea_' || replace(id::text, '-', '') as id from teacher where correspondent_id = $1 limit ${count}`,
        [claire.officerId],
      ),
    );
    sent.length = 0;
    expect((await run({ teacherIds: rows.map((row) => row.id) })).count).toBe(count);
    expect(sent).toHaveLength(one);
  } finally {
    look.mockRestore();
  }
});

/** Many more of one officer's teachers, by SQL. */
function copies(count: number, officerId: string, name: string): string {
  return `with one as (select * from teacher where correspondent_id = '${officerId}' limit 1),
    made as (select gen_random_uuid() as id, gen_random_uuid() as account, n from generate_series(1, ${count}) n),
    accounts as (insert into account (id, role, academy_id, username, must_change_password, created_at)
      select m.account, 'TEACHER', o.academy_id, '${name}' || m.n, false, now() from made m, one o)
    insert into teacher (id, account_id, civility, family_name, given_names, birth_date, academy_id, degree, correspondent_id, sort_name, recorded_at)
      select m.id, m.account, o.civility, 'Copie', o.given_names, o.birth_date, o.academy_id, 'SECOND', o.correspondent_id, 'copie ' || (${count} - m.n), now()
      from made m, one o`;
}
