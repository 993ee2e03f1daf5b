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
/** Of the officer, in the order of birth. */
const files: { key: string; corps: string; uai: string; name: string; birthDate: string }[] = [];

beforeAll(async () => {
  server = await startTestServer();
  sql = new pg.Client(server.databaseUrl);
  await sql.connect();
  const officer = await addOfficer(server);
  for (const line of lines(3, { seed: 97 })) await addTeacher(server, officer.officerId, line);
  const { rows } = await sql.query<(typeof files)[number]>(
    `select id as key, corps_code as corps, establishment_uai as uai, sort_name as name, birth_date::text as "birthDate"
     from teacher order by birth_date`,
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

const first = () => files[0] as (typeof files)[number];
const ask = async (selection: string) => {
  const { data, errors, statements } = await server.counted(`{ teachers${selection} }`, { token });
  expect(errors).toBeUndefined();
  expect(statements).toHaveLength(1);
  return data.teachers;
};
const withSame = (what: 'corps' | 'uai') =>
  files.flatMap((file, at) => (file[what] === first()[what] ? [at] : []));

// The answer tells corps, posting and order of birth of everybody in it, and nobody’s log said so.
test.each([
  ['the corps', () => `corps: ["${first().corps}"]`, 'corps', 'dossier.careerSteps'],
  ['the establishment', () => `establishmentUai: "${first().uai}"`, 'uai', 'dossier.postings'],
] as const)('a list by %s is recorded as a reading of it', async (_what, filter, of, field) => {
  const { nodes } = await ask(`(filter: { ${filter()} }) { nodes { displayName } }`);
  expect(nodes).toHaveLength(withSame(of).length);
  expect(await log.entries()).toEqual(log.everybody(field));
});

test('so is an order of birth, in both directions, with what else was read', async () => {
  await ask('(first: 1, orderBy: { field: BIRTH_DATE }) { nodes { displayName } }');
  expect(await log.entries()).toEqual(['0: teacher.birthDate']);
  await ask('(last: 1, orderBy: { field: BIRTH_DATE }) { nodes { dossier { status } } }');
  expect(await log.entries()).toEqual(['0: teacher.birthDate', '2: dossier.status teacher.birthDate']);
});

test('names, departments and the order of names are of the directory', async () => {
  await ask(
    '(filter: { namePrefix: "", departmentCode: "28", corps: null }, orderBy: { field: NAME, direction: DESC }) { totalCount nodes { displayName } pageInfo { hasNextPage endCursor } }',
  );
  expect(await log.entries()).toEqual([]);
});

test('a count, and whether there is another page, tell as much without a row', async () => {
  const filter = `corps: ["${first().corps}"], namePrefix: "${first().name.slice(0, 4)}"`;
  expect(await ask(`(filter: { ${filter} }) { totalCount }`)).toEqual({ totalCount: 1 });
  expect(await log.entries()).toEqual(['0: dossier.careerSteps']);
  await log.clear();
  const page = await ask(`(first: 0, filter: { ${filter} }) { pageInfo { hasNextPage } }`);
  expect(page).toEqual({ pageInfo: { hasNextPage: true } });
  expect(await log.entries()).toEqual(['0: dossier.careerSteps']);
});

test('what is counted and shown is recorded once, with what was shown of it', async () => {
  const { nodes } = await ask(
    `(first: 1, filter: { corps: ["${first().corps}"] }) { totalCount nodes { birthDate } pageInfo { hasNextPage } }`,
  );
  const shown = files.findIndex(({ birthDate }) => birthDate === nodes[0].birthDate);
  const expected = log.everybody('dossier.careerSteps');
  expected[shown] = `${shown}: teacher.birthDate dossier.careerSteps`;
  expect(await log.entries()).toEqual(expected);
});

test('that there is somebody before a cursor is told of them', async () => {
  const { pageInfo } = await ask('(first: 3) { pageInfo { endCursor } }');
  const page = await ask(
    `(first: 0, after: "${pageInfo.endCursor}", filter: { corps: ["${first().corps}"] }) { pageInfo { hasPreviousPage } }`,
  );
  expect(page.pageInfo.hasPreviousPage).toBe(true);
  expect(await log.entries()).toEqual(log.everybody('dossier.careerSteps'));
});

test('a preview of an assignment by corps tells as much', async () => {
  const administrator = await addOfficer(server, '18', 'ADMINISTRATOR');
  const { officerId } = await addOfficer(server);
  const preview = async (selection: object) => {
    const input = { officerId: `off_${officerId.replaceAll('-', '')}`, selection, dryRun: true };
    const { data } = await server.query(
      'mutation ($input: AssignPortfolioInput!) { assignPortfolio(input: $input) { count errors { code } } }',
      { token: await tokenOf(server, administrator), variables: { input } },
    );
    return data.assignPortfolio.count as number;
  };
  expect(await preview({ nameFrom: 'A', nameTo: 'Z' })).toBe(files.length);
  expect(await log.entries()).toEqual([]);
  expect(await preview({ corpsCodes: [first().corps] })).toBe(withSame('corps').length);
  expect(await log.entries()).toEqual(log.everybody('dossier.careerSteps'));
});

test('a count of more people than a page holds is a statistic, and read of nobody', async () => {
  const many = 101;
  const columns = await writtenColumns(sql, 'teacher');
  await sql.query(
    `with accounts as (insert into account select (json_populate_record(a, json_build_object('id', gen_random_uuid(),
       'username', 'many' || n, 'professional_email', 'many' || n || '@example.org', 'numen_digest', null))).*
       from account a join teacher t on t.account_id = a.id and t.id = $1, generate_series(1, $2::int) n returning id)
     insert into teacher (${columns}) select ${columns} from (select (json_populate_record(t, json_build_object('id', accounts.id, 'account_id', accounts.id,
       'corps_code', 'MANY'))).* from teacher t, accounts where t.id = $1) made`,
    [first().key, many],
  );
  expect(await ask('(filter: { corps: ["MANY"] }) { totalCount }')).toEqual({ totalCount: many });
  expect(await log.entries()).toEqual([]);
});
