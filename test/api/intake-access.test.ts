import { afterAll, beforeAll, expect, test } from 'vitest';
import { aLine, numen, openIntake, tally, type Intake } from '../kit/intake.ts';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, tokenOf } from '../kit/world.ts';

let intake: Intake;
let server: TestServer;
beforeAll(async () => {
  intake = await openIntake();
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
  await intake.drop();
});

const RECORDS = `select t.family_name as name, r.account_id as account, r.role, r.actor, r.action, r.ip is not null as "hasIp",
  r.request_id is not null as "hasRequest" from access_record join access_event r on r.id = event_id join teacher t on t.id = dossier_id order by r.at, name`;
const records = async (url: string) => await withSql(url, async (sql) => (await sql.query(RECORDS)).rows);
const mutation = `mutation ($input: ImportTeachersInput!) { importTeachers(input: $input) {
  results { outcome errors { code path message } } errors { code } } }`;

test('a command that creates or changes files leaves a record of each, and none where nothing changes', async () => {
  const lines = ['Alpha', 'Beta'].map((familyName, at) => aLine({ numen: numen(at), familyName }));
  const byTest = { account: null, role: 'INTEGRATOR', actor: 'a test', action: 'IMPORTED' };
  const record = (name: string) => ({ name, ...byTest, hasIp: false, hasRequest: false });
  await intake.bring(lines);
  expect(await records(intake.url)).toEqual([record('Alpha'), record('Beta')]);
  const later = { now: new Date('2026-11-22T10:00:00Z') };
  const again = lines.map((line, at) => (at === 1 ? { ...line, phone: '+33237000001' } : line));
  expect(tally(await intake.bring(again, later))).toEqual({ UNCHANGED: 1, UPDATED: 1 });
  expect(await records(intake.url)).toEqual([record('Alpha'), record('Beta'), record('Beta')]);
});

test('a machine that imports is named in the record, with its address and its request', async () => {
  const machine = await addAccount(server, 'INTEGRATOR');
  const token = await tokenOf(server, machine);
  const input = { teachers: [aLine({ familyName: 'Gamma' }), aLine({ numen: 'x', familyName: 'Delta' })] };
  const { errors } = await server.query(mutation, { token, variables: { input } });
  expect(errors).toBeUndefined();
  const [one, ...others] = await records(server.databaseUrl);
  expect(others).toEqual([]);
  expect(one).toEqual({
    name: 'Gamma',
    account: machine.accountId,
    role: 'INTEGRATOR',
    actor: machine.username,
    action: 'IMPORTED',
    hasIp: true,
    hasRequest: true,
  });
});

test('a machine that was granted nothing but reading imports nothing', async () => {
  const machine = await addAccount(server, 'INTEGRATOR');
  await withSql(server.databaseUrl, async (sql) => {
    await sql.query("update account set grants = '{READ_FILES}' where id = $1", [machine.accountId]);
  });
  const token = await tokenOf(server, machine);
  const input = { teachers: [aLine({ numen: numen(80) })] };
  const { errors } = await server.query(mutation, { token, variables: { input } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
});

test('a teacher of a private school is refused with where to go, and nothing is made', async () => {
  const token = await tokenOf(server, await addAccount(server, 'INTEGRATOR'));
  const teacher = aLine({ numen: numen(90), familyName: 'Privee', sector: 'PRIVATE_UNDER_CONTRACT' });
  const { data } = await server.query(mutation, { token, variables: { input: { teachers: [teacher] } } });
  expect(data?.importTeachers.results).toEqual([
    {
      outcome: 'REFUSED',
      errors: [
        {
          code: 'PRIVATE_SECTOR',
          path: ['input', 'teachers', '0', 'sector'],
          message: expect.stringContaining('I-Professionnel') as unknown,
        },
      ],
    },
  ]);
  const made = await withSql(server.databaseUrl, async (sql) => {
    return (await sql.query("select from account where username = 'jprivee'")).rowCount;
  });
  expect(made).toBe(0);
});
