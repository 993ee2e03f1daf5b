import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password } from '../kit/world.ts';

let server: TestServer;
let teacher: { username: string; accountId: string; numen: string; address: string };

beforeAll(async () => {
  server = await startTestServer();
  const officer = await addOfficer(server);
  const [line] = lines(1, { seed: 101 });
  if (!line) throw new Error('no line');
  const added = await addTeacher(server, officer.officerId, line);
  const [row] = await server.orm.em
    .fork()
    .execute<{ address: string }[]>('select professional_email as address from account where id = ?', [
      added.accountId,
    ]);
  teacher = { ...added, numen: line.numen, address: row?.address ?? '' };
});
afterAll(() => server.close());
beforeEach(() => {
  server.now = new Date(server.now.getTime() + 2 * 3_600_000);
});

const signIn = async (name: object) => {
  const { data } = await server.query(
    'mutation ($input: SignInInput!) { signIn(input: $input) { errors { code } } }',
    { variables: { input: { password, ...name } } },
  );
  return data.signIn.errors;
};
const request = async (operation: string, input: object) => {
  const type = `${operation[0]?.toUpperCase()}${operation.slice(1)}Input`;
  const { data } = await server.query(
    `mutation ($input: ${type}!) { ${operation}(input: $input) { requested errors { code path } } }`,
    { variables: { input } },
  );
  const rows = await server.orm.em
    .fork()
    .execute<{ payload: { accountId: string | null } }[]>(
      'with gone as (delete from graphile_worker._private_jobs returning payload) select payload from gone',
    );
  return { ...data[operation], told: rows.map(({ payload }) => payload.accountId) };
};

// Names that sign-in accepts were answered `requested: true`, and no mail went out.
test.each([
  ['the username', () => ({ username: teacher.username })],
  ['the professional address', () => ({ username: teacher.address })],
  ['the address in capitals, with spaces', () => ({ username: ` ${teacher.address.toUpperCase()} ` })],
  ['an academy that is left empty', () => ({ username: teacher.username, academyCode: '' })],
  ['an academy of spaces', () => ({ username: teacher.username, academyCode: '  ' })],
  ['an academy between spaces', () => ({ username: teacher.username, academyCode: ' 18 ' })],
  ['the address and the academy', () => ({ username: teacher.address, academyCode: ' 18' })],
])('%s signs in, and has a link mailed', async (_what, name) => {
  expect(await signIn(name())).toEqual([]);
  expect(await request('requestPasswordReset', { numen: teacher.numen, ...name() })).toEqual({
    requested: true,
    errors: [],
    told: [teacher.accountId],
  });
});

test.each([
  ['another academy', () => ({ username: teacher.address, academyCode: '01' })],
  ['another address', () => ({ username: `x${teacher.address}` })],
])('%s neither signs in nor has a link mailed', async (_what, name) => {
  expect(await signIn(name())).toEqual([{ code: 'INVALID_CREDENTIALS' }]);
  expect(await request('requestPasswordReset', { numen: teacher.numen, ...name() })).toEqual({
    requested: true,
    errors: [],
    told: [null],
  });
});

test.each([
  ['requestPasswordReset', () => ({ numen: teacher.numen, username: ' ' }), ['username']],
  ['requestPasswordReset', () => ({ numen: ' ', username: teacher.username }), ['numen']],
  ['requestPasswordReset', () => ({ numen: '', username: '' }), ['numen', 'username']],
  ['requestUsernameReminder', () => ({ numen: '  ' }), ['numen']],
] as const)('%s tells which values are missing, and counts nothing', async (operation, input, missing) => {
  const counted = () => server.orm.em.fork().execute('select * from sign_in_throttle order by key');
  const before = await counted();
  expect(await request(operation, input())).toEqual({
    requested: null,
    errors: missing.map((field) => ({ code: 'REQUIRED', path: ['input', field] })),
    told: [],
  });
  expect(await counted()).toEqual(before);
});
