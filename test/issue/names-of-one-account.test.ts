import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
});
beforeEach(() => later(48 * 3600));
afterAll(() => server.close());

const later = (seconds: number) => {
  server.now = new Date(server.now.getTime() + seconds * 1000);
};
let seed = 400;
async function newTeacher(firstPassword = false) {
  const line = lines(1, { seed: ++seed })[0] as never;
  const teacher = await addTeacher(server, officer.officerId, line, { firstPassword });
  const [found] = await server.orm.em
    .fork()
    .execute<{ address: string }[]>('select professional_email as address from account where id = ?', [
      teacher.accountId,
    ]);
  const byName = { username: teacher.username };
  const byAddress = { username: found?.address as string };
  return {
    ...teacher,
    names: [byName, { ...byName, academyCode: '18' }, byAddress],
    numen: (line as { numen: string }).numen,
  };
}

async function attempt(name: { username: string; academyCode?: string }, secret: string, more: object = {}) {
  const { data, errors } = await server.query(
    'mutation ($input: SignInInput!) { signIn(input: $input) { deviceToken errors { code } } }',
    { variables: { input: { ...name, password: secret, ...more } } },
  );
  const code = errors?.[0]?.extensions['code'] ?? data?.signIn?.errors[0]?.code ?? 'SIGNED_IN';
  return { code: code as string, deviceToken: data?.signIn?.deviceToken as string };
}
const codeOf = async (...given: Parameters<typeof attempt>) => (await attempt(...given)).code;

/** Each of the three had three free failures of its own, and then delays of its own. */
test('four failures by one name of an account close its other names as well, until the delay has passed', async () => {
  for (const used of [0, 1, 2]) {
    later(24 * 3600 + 1);
    const { names } = await newTeacher();
    const [first, ...others] = names.toSpliced(used, 1).toSpliced(0, 0, names[used] as never);
    for (let tries = 0; tries < 4; tries++)
      expect(await codeOf(first as never, 'fausse')).toBe('INVALID_CREDENTIALS');
    expect(await codeOf(first as never, password)).toBe('RATE_LIMITED');
    for (const name of others) expect(await codeOf(name, password)).toBe('INVALID_CREDENTIALS');
    later(2);
    for (const name of others) expect(await codeOf(name, password)).toBe('SIGNED_IN');
  }
});

test('failures that are spread over the names of an account are counted together', async () => {
  const { names } = await newTeacher();
  for (const name of [...names, ...names]) await codeOf(name, 'fausse');
  // The fifth and the sixth were not looked at, and so the delay is still that of four.
  for (const name of names) expect(await codeOf(name, password)).toBe('INVALID_CREDENTIALS');
  later(2);
  expect(await codeOf(names[0] as never, password)).toBe('SIGNED_IN');
  // A sign-in by any of them forgets what was counted for all.
  for (let tries = 0; tries < 3; tries++) await codeOf(names[1] as never, 'fausse');
  expect(await codeOf(names[2] as never, password)).toBe('SIGNED_IN');
});

/** RATE_LIMITED for an address after failures of a username would say that both are names of one account. */
test('an address answers after failures of a username as it does when nobody has it, whatever is typed', async () => {
  const { names } = await newTeacher();
  const [username, , address] = names as [{ username: string }, unknown, { username: string }];
  for (let tries = 0; tries < 4; tries++) await codeOf(username, 'fausse');
  const answers = [];
  for (const name of [address, { username: 'personne@example.org' }]) {
    const own = [];
    for (const typed of ['fausse', password, 'fausse', password, 'fausse'])
      own.push(await codeOf(name, typed));
    answers.push(own);
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]).toEqual([...Array<string>(4).fill('INVALID_CREDENTIALS'), 'RATE_LIMITED']);
});

test('a device that was signed in on, by any name, is not closed by failures of the account', async () => {
  const { names } = await newTeacher();
  const [username, , address] = names as [{ username: string }, unknown, { username: string }];
  const { deviceToken } = await attempt(username, password);
  for (let tries = 0; tries < 4; tries++) await codeOf(username, 'fausse');
  for (const name of [username, address])
    expect(await codeOf(name, password, { deviceToken })).toBe('SIGNED_IN');
  expect(await codeOf(address, password)).toBe('INVALID_CREDENTIALS');
});

test('tries that nobody looked at do not use up a first password', async () => {
  const { names, numen, accountId } = await newTeacher(true);
  const [username, , address] = names as [{ username: string }, unknown, { username: string }];
  for (let tries = 0; tries < 4; tries++) await codeOf(username, 'fausse');
  for (let tries = 0; tries < 4; tries++) await codeOf(address, 'fausse');
  const [account] = await server.orm.em
    .fork()
    .execute<{ failures: number }[]>('select first_password_failures as failures from account where id = ?', [
      accountId,
    ]);
  expect(account?.failures).toBe(4);
  later(2);
  expect(await codeOf({ ...username, academyCode: '18' }, numen)).toBe('SIGNED_IN');
});
