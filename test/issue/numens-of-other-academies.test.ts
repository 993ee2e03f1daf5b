import { afterAll, beforeAll, expect, test } from 'vitest';
import { byCommand, importLines, prepareLines, readLine } from '../../server/modules/intake/index.ts';
import { sqlOfClient, type Sql } from '../../server/platform/sql/sql.ts';
import { aLine, numen } from '../kit/intake.ts';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let paris: Someone;
let token: string;
const [known, second, unknown] = [numen(1), numen(2), numen(500)];
const mutation = `mutation ($teachers: [ImportTeacherInput!]!) { importTeachers(input: { teachers: $teachers }) {
  results { outcome errors { code path } } } }`;

beforeAll(async () => {
  server = await startTestServer();
  paris = await addAccount(server, 'INTEGRATOR', '01');
  token = await tokenOf(server, paris);
  const national = await tokenOf(server, await addAccount(server, 'INTEGRATOR', null));
  const teachers = [aLine({ numen: known }), aLine({ numen: second })];
  await server.query(mutation, { token: national, variables: { teachers } });
});
afterAll(() => server.close());

const inParis = (over: Parameters<typeof aLine>[0]) =>
  aLine({ academyCode: '01', officer: { code: 'NOBODY-HERE' }, ...over });
const officer = { code: '01-DPE-1', displayName: 'Claire Moreau', service: 'DPE', email: 'c@ac-paris.fr' };

async function sent(...teachers: object[]) {
  const { data, errors } = await server.query(mutation, { token, variables: { teachers } });
  expect(errors).toBeUndefined();
  return data.importTeachers.results as { outcome: string; errors: { code: string }[] }[];
}

test('a line that could not be stored anyway is refused alike, whoever the NUMEN is of', async () => {
  const results = await sent(inParis({ numen: known }), inParis({ numen: unknown }));
  expect(results.map(({ errors }) => errors.map(({ code }) => code))).toEqual([
    ['UNKNOWN_OFFICER'],
    ['UNKNOWN_OFFICER'],
  ]);
});

test('the same statements are sent for such a line, whoever the NUMEN is of: nor does the time tell', async () => {
  const statements = async (teacher: object) =>
    await withSql(server.databaseUrl, async (client) => {
      const seen: string[] = [];
      const sql = sqlOfClient(client);
      const noted = ((text: string, ...values: []) => {
        seen.push(text);
        return sql(text, ...values);
      }) as Sql;
      const { rows } = await client.query<{ id: string }>("select id from academy where code = '01'");
      const options = {
        secrets: server.config.appSecrets,
        now: server.now,
        academyId: rows[0]?.id ?? null,
        by: byCommand('a test'),
        readMonths: 12,
      };
      await client.query('begin');
      await importLines(noted, prepareLines([readLine(teacher)], options), options);
      await client.query('rollback');
      return seen;
    });
  const foreign = await statements(inParis({ numen: known }));
  expect(foreign.length).toBeGreaterThan(2);
  expect(foreign).toEqual(await statements(inParis({ numen: unknown })));
});

test('a NUMEN of another academy in a line that is good is refused, logged, and recorded in the file', async () => {
  const before = server.log.length;
  const results = await sent(
    inParis({ numen: known, officer }),
    inParis({ numen: second, officer }),
    inParis({ numen: numen(3), officer }),
  );
  expect(results.map(({ outcome, errors: [error] }) => error?.code ?? outcome)).toEqual([
    'FILE_ELSEWHERE',
    'FILE_ELSEWHERE',
    'CREATED',
  ]);
  const logged = server.log.slice(before).filter(({ msg }) => msg.startsWith('NUMENs of other academies'));
  expect(logged).toMatchObject([{ level: 'warn', account: paris.accountId, foreign: 2 }]);
  expect(JSON.stringify(server.log)).not.toContain(known);
  const records = await withSql(server.databaseUrl, async (sql) => {
    const text = `select e.action, e.fields, e.account_id as account from access_record join access_event e on e.id = event_id
      where e.action = 'READ' and e.account_id = $1`;
    return (await sql.query(text, [paris.accountId])).rows;
  });
  const record = { action: 'READ', fields: ['academy'], account: paris.accountId };
  expect(records).toEqual([record, record]);
});

test('a machine that has sent five thousand NUMENs of other academies in a day waits for the next one', async () => {
  await withSql(server.databaseUrl, async (sql) => {
    const { rowCount } = await sql.query(
      'update sign_in_throttle set failures = failures + 4997 where failures = 2',
    );
    expect(rowCount).toBe(1);
  });
  expect((await sent(inParis({ numen: known, officer })))[0]?.errors[0]?.code).toBe('FILE_ELSEWHERE');
  const teachers = [inParis({ numen: numen(9), officer })];
  const { data, errors } = await server.query(mutation, { token, variables: { teachers } });
  expect(data.importTeachers).toBeNull();
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 14 * 3_600 });
});
