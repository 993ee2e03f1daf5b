import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readLog } from '../kit/read-log.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
let sql: pg.Client;
let officer: string;
let administrator: string;
let log: ReturnType<typeof readLog>;
const files: { key: string; corps: string; uai: string; department: string; correspondent: string }[] = [];

beforeAll(async () => {
  server = await startTestServer();
  sql = new pg.Client(server.databaseUrl);
  await sql.connect();
  const follows = await addOfficer(server);
  for (const line of lines(3, { seed: 131 })) await addTeacher(server, follows.officerId, line);
  await sql.query(`update teacher set department_code = '28'`);
  const { rows } = await sql.query<(typeof files)[number]>(
    `select id as key, corps_code as corps, establishment_uai as uai, department_code as department,
       correspondent_id as correspondent from teacher order by birth_date`,
  );
  files.push(...rows);
  log = readLog(sql, files);
  officer = await tokenOf(server, follows);
  administrator = await tokenOf(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
});
afterAll(async () => {
  await sql.end();
  await server.close();
});
beforeEach(() => log.clear());

const one = () => files[0] as (typeof files)[number];
const idOf = (prefix: string, key: string) => `${prefix}_${key.replaceAll('-', '')}`;

/** Of each criterion, what it reads of the files that it is asked of; null: it is of the directory. */
const criteria: Readonly<Record<string, Record<string, { value: () => unknown; reads: string | null }>>> = {
  TeacherFilter: {
    namePrefix: { value: () => '', reads: null },
    departmentCode: { value: () => '28', reads: null },
    corps: { value: () => [one().corps], reads: 'dossier.careerSteps' },
    establishmentUai: { value: () => one().uai, reads: 'dossier.postings' },
  },
  TeacherSelection: {
    nameFrom: { value: () => 'A', reads: null },
    nameTo: { value: () => 'Z', reads: null },
    departmentCodes: { value: () => ['28'], reads: null },
    degree: { value: () => 'SECOND', reads: null },
    teacherIds: { value: () => files.map(({ key }) => idOf('tea', key)), reads: null },
    currentOfficerId: { value: () => idOf('off', one().correspondent), reads: null },
    corpsCodes: { value: () => [one().corps], reads: 'dossier.careerSteps' },
  },
  TeacherOrderField: {
    NAME: { value: () => 'NAME', reads: null },
    BIRTH_DATE: { value: () => 'BIRTH_DATE', reads: 'teacher.birthDate' },
  },
};
const cases = Object.entries(criteria).flatMap(([type, of]) =>
  Object.keys(of).map((name) => [type, name] as const),
);

async function ask(type: string, name: string, value: unknown): Promise<void> {
  if (type === 'TeacherSelection') {
    const { officerId } = await addOfficer(server);
    const input = { officerId: idOf('off', officerId), selection: { [name]: value }, dryRun: true };
    const { data } = await server.query(
      'mutation ($input: AssignPortfolioInput!) { assignPortfolio(input: $input) { count errors { code } } }',
      { token: administrator, variables: { input } },
    );
    expect(data.assignPortfolio.errors).toEqual([]);
    return;
  }
  const variables = type === 'TeacherFilter' ? { filter: { [name]: value } } : { orderBy: { field: value } };
  const { errors } = await server.query(
    'query ($filter: TeacherFilter, $orderBy: TeacherOrder) { teachers(filter: $filter, orderBy: $orderBy) { nodes { displayName } } }',
    { token: officer, variables },
  );
  expect(errors).toBeUndefined();
}

/** A criterion that is added without a word would tell what a file holds and leave no record. */
test('every criterion by which teachers are listed, ordered or assigned is one of those that are tried here', async () => {
  const { data } = await server.query(
    `{ ${Object.keys(criteria)
      .map((type) => `${type}: __type(name: "${type}") { inputFields { name } enumValues { name } }`)
      .join(' ')} }`,
  );
  for (const [type, of] of Object.entries(criteria)) {
    const found = (data[type].inputFields ?? data[type].enumValues) as { name: string }[];
    expect(Object.keys(of).toSorted(), type).toEqual(found.map(({ name }) => name).toSorted());
  }
});

test.each(cases)(
  '%s.%s is recorded in the files that it is asked of, unless it is of the directory',
  async (type, name) => {
    const criterion = criteria[type]?.[name];
    if (!criterion) throw new Error(`nothing is known of ${type}.${name}`);
    const { value, reads } = criterion;
    await ask(type, name, value());
    expect(await log.entries()).toEqual(reads === null ? [] : log.everybody(reads));
  },
);

/** The department was neither recorded nor said to be of the directory. */
test('the schema says of each filter which criteria are recorded and which are of the directory', async () => {
  const { data } = await server.query(
    '{ filter: __type(name: "TeacherFilter") { description } selection: __type(name: "TeacherSelection") { description } }',
  );
  for (const { description } of Object.values<{ description: string }>(data)) {
    expect(description).toMatch(/is recorded/);
    expect(description).toMatch(/department.*directory/);
  }
});
