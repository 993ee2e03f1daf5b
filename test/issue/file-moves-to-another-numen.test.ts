import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ImportTeacherLine } from '../../server/demo/line.ts';
import { numenDigest } from '../../server/modules/account/index.ts';
import { holding } from '../kit/holding.ts';
import { aLine, numen } from '../kit/intake.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, tokenOf } from '../kit/world.ts';

let server: TestServer;
let administrator: string;
let machine: string;
const reason = 'NUMEN corrigé par la base RH';
beforeAll(async () => {
  server = await startTestServer();
  administrator = await tokenOf(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
  machine = await tokenOf(server, await addAccount(server, 'INTEGRATOR'));
});
afterAll(() => server.close());

const sql = <T extends object>(text: string, values: unknown[] = []) =>
  server.orm.em.fork().execute<T[]>(text, values);
async function bring(line: Partial<ImportTeacherLine>) {
  const { data } = await server.query(
    `mutation ($input: ImportTeachersInput!) { importTeachers(input: $input) { results {
      outcome teacher { id username } warnings { code } errors { code } } } }`,
    { token: machine, variables: { input: { teachers: [aLine(line)] } } },
  );
  return data.importTeachers.results[0] as {
    outcome: string;
    teacher: { id: string; username: string };
    warnings: { code: string }[];
  };
}
async function move(given: object, token = administrator) {
  const { data, errors } = await server.query(
    `mutation ($input: ChangeNumenInput!) { changeNumen(input: $input) { teacher { id } errors { code path } } }`,
    { token, variables: { input: { reason, ...given } } },
  );
  if (errors) return errors.map(({ extensions }) => extensions['code']);
  return data.changeNumen.errors.map(
    ({ code, path }: { code: string; path: string[] }) => `${code} ${path.at(-1)}`,
  );
}
async function signIn(username: string, password: string): Promise<string> {
  const { data } = await server.query(
    `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { mustChangePassword } errors { code } } }`,
    { variables: { input: { username, password } } },
  );
  const { viewer, errors } = data.signIn;
  return viewer ? `in ${viewer.mustChangePassword}` : errors[0].code;
}

test('a file that moves to another NUMEN is found by it, and its first password is the new NUMEN', async () => {
  const line = { numen: numen(901), familyName: 'Muté' };
  const { teacher } = await bring(line);
  const until = () =>
    sql('select first_password_until, first_password_failures from account where username = ?', [
      teacher.username,
    ]);
  expect(await signIn(teacher.username, numen(900))).toBe('INVALID_CREDENTIALS');
  const before = await until();
  expect(await move({ teacherId: teacher.id, numen: numen(902).toLowerCase() })).toEqual([]);
  expect(await until()).toEqual(before);
  expect(await signIn(teacher.username, numen(901))).toBe('INVALID_CREDENTIALS');
  expect(await signIn(teacher.username, numen(902))).toBe('in true');
  expect(await bring({ ...line, numen: numen(902) })).toMatchObject({ outcome: 'UNCHANGED', teacher });
  const { data } = await server.query(
    'query ($id: ID!) { teacher(id: $id) { dossier { accessLog { nodes { action reason } } } } }',
    { token: administrator, variables: { id: teacher.id } },
  );
  expect(data.teacher.dossier.accessLog.nodes).toContainEqual({ action: 'NUMEN_CHANGED', reason });
  expect(JSON.stringify(server.log)).not.toContain(numen(902));
});

test('a session that the former NUMEN opened ends, and a NUMEN opens nothing where a password was chosen', async () => {
  const { teacher } = await bring({ numen: numen(911), familyName: 'Session' });
  expect(await signIn(teacher.username, numen(911))).toBe('in true');
  expect(await move({ teacherId: teacher.id, numen: numen(912) })).toEqual([]);
  const open =
    'select s.id from session s join account a on a.id = s.account_id where username = ? and ended_at is null';
  expect(await sql(open, [teacher.username])).toEqual([]);
  await sql(
    `update account set password_hash = 'x', must_change_password = false, first_password_until = null where username = ? returning id`,
    [teacher.username],
  );
  expect(await move({ teacherId: teacher.id, numen: numen(913) })).toEqual([]);
  expect(await signIn(teacher.username, numen(913))).toBe('INVALID_CREDENTIALS');
});

test('a second file of the same person gives its NUMEN up, closes and leaves the lists', async () => {
  const line = { familyName: 'Doublon', birthDate: '1981-01-02' };
  const old = await bring({ ...line, numen: numen(921) });
  const twin = await bring({ ...line, numen: numen(922) });
  expect(twin.warnings).toEqual([{ code: 'POSSIBLE_DUPLICATE' }]);
  const given = { teacherId: old.teacher.id, numen: numen(922) };
  expect(await move(given)).toEqual(['NUMEN_TAKEN numen']);
  const stranger = await bring({ ...line, birthDate: '1981-01-03', numen: numen(923) });
  expect(await move({ ...given, duplicateId: stranger.teacher.id })).toEqual(['NOT_A_DUPLICATE duplicateId']);
  expect(await move({ ...given, duplicateId: old.teacher.id })).toEqual(['NOT_A_DUPLICATE duplicateId']);
  expect(await move({ ...given, duplicateId: twin.teacher.id })).toEqual([]);
  expect(await bring({ ...line, numen: numen(922) })).toMatchObject({
    outcome: 'UNCHANGED',
    teacher: old.teacher,
    warnings: [],
  });
  expect(await signIn(twin.teacher.username, numen(922))).toBe('INVALID_CREDENTIALS');
  const { data } = await server.query('{ teachers(filter: { namePrefix: "doublon" }) { nodes { id } } }', {
    token: administrator,
  });
  const ids = data.teachers.nodes.map(({ id }: { id: string }) => id);
  expect(ids.toSorted()).toEqual([old.teacher.id, stranger.teacher.id].toSorted());
});

test('a NUMEN of another academy is refused like any that is taken, and guesses are slowed down', async () => {
  const token = await tokenOf(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
  const { teacher } = await bring({ numen: numen(931), familyName: 'Chercheur' });
  const taken = await bring({ numen: numen(932), familyName: 'Pris' });
  expect(taken.outcome).toBe('CREATED');
  const answers = [];
  for (let tries = 0; tries < 5; tries += 1)
    answers.push(...(await move({ teacherId: teacher.id, numen: numen(932) }, token)));
  expect(answers).toEqual([...Array(4).fill('NUMEN_TAKEN numen'), 'RATE_LIMITED']);
});

test('a NUMEN that is none, a reason that is none and a teacher of another academy are refused', async () => {
  const { teacher } = await bring({ numen: numen(941), familyName: 'Bornes' });
  expect(await move({ teacherId: teacher.id, numen: '18E' })).toEqual(['INVALID_NUMEN numen']);
  expect(await move({ teacherId: teacher.id, numen: numen(942), reason: ' ' })).toEqual(['REQUIRED reason']);
  const elsewhere = await tokenOf(server, await addOfficer(server, '01', 'ADMINISTRATOR'));
  expect(await move({ teacherId: teacher.id, numen: numen(942) }, elsewhere)).toEqual([
    'NOT_FOUND teacherId',
  ]);
  const officer = await tokenOf(server, await addOfficer(server));
  expect(await move({ teacherId: teacher.id, numen: numen(942) }, officer)).toEqual(['FORBIDDEN']);
});

test('a NUMEN that moved buys no guesses, and a NUMEN that is taken is recorded in the file of its holder', async () => {
  const token = await tokenOf(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
  const { teacher } = await bring({ numen: numen(951), familyName: 'Patient' });
  const taken = await bring({ numen: numen(952), familyName: 'Trouvé' });
  const asked = { teacherId: teacher.id, numen: numen(952), idempotencyKey: randomUUID() };
  const records = async () =>
    (
      await sql<{ fields: string[] }>(
        `select e.fields from access_record r join access_event e on e.id = r.event_id
         where r.dossier_id = ?::uuid and e.action = 'READ' and e.fields = '{academy}'`,
        [taken.teacher.id.slice('tea_'.length)],
      )
    ).length;
  for (let tries = 1; tries <= 4; tries += 1) {
    expect(await move(tries < 3 ? asked : { ...asked, idempotencyKey: randomUUID() }, token)).toEqual([
      'NUMEN_TAKEN numen',
    ]);
    expect(await records()).toBe(tries);
    if (tries === 2) expect(await move({ teacherId: teacher.id, numen: numen(953) }, token)).toEqual([]);
  }
  expect(await move({ teacherId: teacher.id, numen: numen(954) }, token)).toEqual(['RATE_LIMITED']);
});

test('a NUMEN that another file takes at the same moment is refused like any that is taken', async () => {
  const { teacher } = await bring({ numen: numen(970), familyName: 'Premier' });
  const other = await bring({ numen: numen(971), familyName: 'Second' });
  const token = await tokenOf(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
  const digest = numenDigest(server.config.appSecrets[0], numen(972)).toString('hex');
  const [account] = await sql<{ id: string }>('select id from account where username = ?', [
    other.teacher.username,
  ]);
  const answer = await holding(
    server,
    account?.id as string,
    () => move({ teacherId: teacher.id, numen: numen(972) }, token),
    'select $1::uuid',
    `update account set numen_digest = '\\x${digest}' where id = $1`,
  );
  expect(answer).toEqual(['NUMEN_TAKEN numen']);
});
