import pg from 'pg';
import { writtenColumns } from '../kit/postgres.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readLog } from '../kit/read-log.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
let sql: pg.Client;
let token: string;
let log: ReturnType<typeof readLog>;
let officerId: string;
/** Of the officer, in the order of birth: three of one corps, none of another. */
const files: { key: string; name: string; corps: string; department: string }[] = [];

beforeAll(async () => {
  server = await startTestServer();
  sql = new pg.Client(server.databaseUrl);
  await sql.connect();
  const officer = await addOfficer(server);
  officerId = officer.officerId;
  for (const line of lines(3, { seed: 103 })) await addTeacher(server, officer.officerId, line);
  await sql.query(`update teacher set corps_code = 'PE'`);
  const { rows } = await sql.query<(typeof files)[number]>(
    `select id as key, sort_name as name, corps_code as corps, department_code as department from teacher order by birth_date`,
  );
  files.push(...rows);
  log = readLog(sql, files);
  token = await tokenOf(server, officer);
});
afterAll(async () => {
  await sql.end();
  await server.close();
});
beforeEach(() => log.clear());

async function ask(selection: string) {
  const { data, errors, statements } = await server.counted(`{ teachers${selection} }`, { token });
  expect(errors).toBeUndefined();
  expect(statements).toHaveLength(1);
  return data.teachers;
}

// Who is not found among the others is told of by that: nobody’s log said so.
test.each([
  ['a count', '(filter: { corps: ["CERTIFIE"] }) { totalCount }', { totalCount: 0 }],
  ['a page', '(filter: { corps: ["CERTIFIE", "AGREGE"] }) { nodes { displayName } }', { nodes: [] }],
  [
    'a page of nothing, and whether another comes',
    '(first: 0, filter: { corps: ["CERTIFIE"] }) { pageInfo { hasNextPage } }',
    { pageInfo: { hasNextPage: false } },
  ],
])('%s that finds nobody by corps is a reading of all whom it was asked of', async (_what, asked, answer) => {
  expect(await ask(asked)).toEqual(answer);
  expect(await log.entries()).toEqual(log.everybody('dossier.careerSteps'));
});

test('so is one by establishment', async () => {
  expect(await ask('(filter: { establishmentUai: "0000000X" }) { totalCount }')).toEqual({ totalCount: 0 });
  expect(await log.entries()).toEqual(log.everybody('dossier.postings'));
});

test('it is asked of those alone whom the directory’s criteria leave', async () => {
  const one = files[1] as (typeof files)[number];
  await ask(
    `(filter: { namePrefix: "${one.name}", departmentCode: "${one.department}", corps: ["CERTIFIE"] }) { totalCount }`,
  );
  expect(await log.entries()).toEqual(['1: dossier.careerSteps']);
  await log.clear();
  await ask('(filter: { namePrefix: "", departmentCode: "99" }) { totalCount }');
  expect(await log.entries()).toEqual([]);
});

test('who is found is recorded once, and of the others no order is told', async () => {
  await sql.query(`update teacher set corps_code = 'CERTIFIE' where id = $1`, [files[0]?.key]);
  await ask(
    '(filter: { corps: ["CERTIFIE"] }, orderBy: { field: BIRTH_DATE }) { totalCount nodes { displayName } }',
  );
  await sql.query(`update teacher set corps_code = 'PE'`);
  expect(await log.entries()).toEqual([
    '0: teacher.birthDate dossier.careerSteps',
    '1: dossier.careerSteps',
    '2: dossier.careerSteps',
  ]);
});

test('a list of which nothing is asked tells nothing', async () => {
  await ask('(filter: { corps: ["CERTIFIE"] }) { __typename }');
  expect(await log.entries()).toEqual([]);
});

test('an assignment by corps tells as much of those whom it leaves, and so does its preview', async () => {
  const administrator = await tokenOf(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
  const { officerId: next } = await addOfficer(server);
  await sql.query(`update teacher set corps_code = 'CERTIFIE' where id = $1`, [files[0]?.key]);
  const assign = async (dryRun: boolean) => {
    const input = {
      officerId: `off_${next.replaceAll('-', '')}`,
      selection: { corpsCodes: ['CERTIFIE'], currentOfficerId: `off_${officerId.replaceAll('-', '')}` },
      dryRun,
    };
    const { data } = await server.query(
      'mutation ($input: AssignPortfolioInput!) { assignPortfolio(input: $input) { count errors { code } } }',
      { token: administrator, variables: { input } },
    );
    expect(data.assignPortfolio).toEqual({ count: 1, errors: [] });
  };
  await assign(true);
  expect(await log.entries()).toEqual(log.everybody('dossier.careerSteps'));
  await log.clear();
  await assign(false);
  expect(await log.entries()).toEqual(['0: ', '1: dossier.careerSteps', '2: dossier.careerSteps']);
});

test('asked of more people than a page holds, it is a statistic of those whom it does not find', async () => {
  const many = 98;
  const columns = await writtenColumns(sql, 'teacher');
  await sql.query(
    `with accounts as (insert into account select (json_populate_record(a, json_build_object('id', gen_random_uuid(),
       'username', 'many' || n, 'professional_email', 'many' || n || '@example.org', 'numen_digest', null))).*
       from account a join teacher t on t.account_id = a.id and t.id = $1, generate_series(1, $2::int) n returning id)
     insert into teacher (${columns}) select ${columns} from (select (json_populate_record(t, json_build_object('id', accounts.id, 'account_id', accounts.id))).*
     from teacher t, accounts where t.id = $1) made`,
    [files[1]?.key, many],
  );
  // One was assigned to somebody else above: a hundred are left.
  await ask('(filter: { corps: ["AGREGE"] }) { totalCount }');
  expect(await log.entries()).toHaveLength(100);
  await log.clear();
  await sql.query('update teacher set correspondent_id = $1', [officerId]);
  await ask('(filter: { corps: ["CERTIFIE"] }) { totalCount }');
  expect(await log.entries()).toEqual(['0: dossier.careerSteps']);
});
