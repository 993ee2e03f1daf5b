import { afterAll, beforeAll, expect, test } from 'vitest';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => await server.close());

/** A teacher of an academy, followed by an officer. */
const someTeacher = (code: string, officerId: string) =>
  addTeacher(
    server,
    officerId,
    lines(1, { academies: [code], seed: Number(code) })[0] as ReturnType<typeof lines>[number],
  );

test('staff list the officers of their academy by name, and search them', async () => {
  const claire = await addOfficer(server, '17');
  const paul = await addOfficer(server, '17');
  await addOfficer(server, '20');
  const token = await tokenOf(server, await addAccount(server, 'ADMINISTRATOR', '17'));
  const teacher = await someTeacher('17', claire.officerId);
  const name = (officerId: string, displayName: string) =>
    withSql(server.databaseUrl, (sql) =>
      sql.query('update officer set display_name = $2 where id = $1', [officerId, displayName]),
    );
  await name(claire.officerId, 'Élodie Lebœuf');
  await name(paul.officerId, 'Claire d’Arc-Moreau');
  const officers = `query ($first: Int, $after: String, $search: String) {
    officers(first: $first, after: $after, search: $search) {
      totalCount pageInfo { hasNextPage endCursor } nodes { displayName portfolioSize absences { id } }
    }
  }`;
  const list = async (variables: object, as = token) =>
    (await server.query(officers, { token: as, variables: { ...variables } })).data.officers;
  const found = async (search: string) =>
    (await list({ search })).nodes.map(({ displayName }: { displayName: string }) => displayName);

  const first = await list({ first: 1 });
  expect(first).toMatchObject({
    totalCount: 2,
    pageInfo: { hasNextPage: true },
    nodes: [{ displayName: 'Claire d’Arc-Moreau', portfolioSize: 0, absences: [] }],
  });
  const second = await list({ first: 1, after: first.pageInfo.endCursor });
  expect(second.nodes).toEqual([{ displayName: 'Élodie Lebœuf', portfolioSize: 1, absences: [] }]);
  expect(await list({ first: 1 }, await tokenOf(server, claire))).toEqual(first);

  expect(await found('mor cl')).toEqual(['Claire d’Arc-Moreau']);
  expect(await found('ELODIE LEBOEUF')).toEqual(['Élodie Lebœuf']);
  expect(await found('arc')).toEqual(['Claire d’Arc-Moreau']);
  expect(await found('reau')).toEqual([]);
  expect(await found('%')).toEqual([]);
  expect(await found('')).toHaveLength(2);
  const { errors } = await server.query(officers, { token: await tokenOf(server, teacher) });
  expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});

test('how many teachers an officer follows is the staff’s to know', async () => {
  const { officerId } = await addOfficer(server, '22');
  const teacher = await tokenOf(server, await someTeacher('22', officerId));
  const { data } = await server.query('{ viewer { teacher { correspondent { portfolioSize } } } }', {
    token: teacher,
  });
  expect(data.viewer.teacher.correspondent).toEqual({ portfolioSize: null });
});

test('a page of officers is read in the order of its index', async () => {
  await withSql(server.databaseUrl, async (sql) => {
    await sql.query(`insert into officer (id, academy_id, code, display_name, service, email)
      select gen_random_uuid(), a.id, 'P' || o, 'Officer ' || o, 'DPE', 'o@example.org'
      from academy a, generate_series(1, 300) o where a.code in ('23', '24', '25')`);
    await sql.query('analyze officer');
    const { rows } = await sql.query<{ 'QUERY PLAN': string }>(
      `explain select id from officer where academy_id = (select id from academy where code = '23')
       order by sort_name, id limit 21`,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('officer_academy_name');
    expect(plan).not.toContain('Sort');
  });
});
