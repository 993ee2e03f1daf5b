import { afterAll, beforeAll, expect, test } from 'vitest';
import { holding } from '../kit/holding.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
});
afterAll(() => server.close());

let seed = 0;
const newTeacher = () => addTeacher(server, officer.officerId, lines(1, { seed: ++seed })[0] as never);

/** The sessions to end were read before the account was written: one that was being opened with the former password lived on. */
test('a session that is being opened while the password is changed ends with the others', async () => {
  const teacher = await newTeacher();
  const token = await tokenOf(server, teacher);
  const change = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { errors { code } } }`;
  const input = { currentPassword: password, newPassword: 'sept hiboux sous la pluie' };
  const { data } = await holding(
    server,
    teacher.accountId,
    () => server.query(change, { token, variables: { input } }),
    `insert into session (id, account_id, created_at, expires_at, user_agent)
     values (gen_random_uuid(), $1, '2026-01-15T10:00:00Z', '2026-01-15T22:00:00Z', 'slips through')`,
  );
  expect(data.changePassword.errors).toEqual([]);
  const [slipped] = await server.orm.em
    .fork()
    .execute<{ ended_at: Date | null }[]>(
      `select ended_at from session where account_id = ? and user_agent = 'slips through'`,
      [teacher.accountId],
    );
  expect(slipped?.ended_at).not.toBeNull();
});

/** The second factor was looked for before the transaction, and not again in it. */
test('a sign-in whose password was checked just before a second factor was enrolled opens nothing', async () => {
  const teacher = await newTeacher();
  const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { session { accessToken } errors { code } } }`;
  const input = { username: teacher.username, password };
  const { data } = await holding(
    server,
    teacher.accountId,
    () => server.query(signIn, { variables: { input } }),
    `insert into second_factor (account_id, secret, created_at, confirmed_at) values ($1, '', now(), now())`,
  );
  expect(data.signIn).toEqual({ session: null, errors: [{ code: 'INVALID_CREDENTIALS' }] });
});
