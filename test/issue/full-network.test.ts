import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { codeOf } from '../kit/authenticator.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
const people = lines(4, { seed: 89 });

beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
});
afterAll(() => server.close());
beforeEach(() => {
  server.now = new Date(server.now.getTime() + 2 * 3_600_000);
});

const newTeacher = () => addTeacher(server, officer.officerId, people.pop() as (typeof people)[number]);
const failures = async () => {
  const rows = await server.orm.em
    .fork()
    .execute<{ failures: number }[]>('select failures from network_throttle order by hour desc limit 1');
  return rows[0]?.failures ?? 0;
};
const fillNetwork = () =>
  server.orm.em.fork().execute(
    `insert into network_throttle (network, hour, failures) values ('127.0.0.0/24', date_trunc('hour', ?::timestamptz), 100)
       on conflict (network, hour) do update set failures = 100`,
    [server.now],
  );

async function signIn(username: string, secret: string, deviceToken?: string) {
  const { data, errors } = await server.query(
    'mutation ($input: SignInInput!) { signIn(input: $input) { deviceToken errors { code } } }',
    { variables: { input: { username, password: secret, deviceToken } } },
  );
  const code = (errors?.[0]?.extensions['code'] ?? data?.signIn?.errors[0]?.code ?? 'SIGNED_IN') as string;
  return { code, deviceToken: data?.signIn?.deviceToken as string };
}

// A hundred failures of a school’s network refused everybody in it, whatever they had proved before.
test('a known device signs in from a network that had its hundred failures, and has its own counter there', async () => {
  const { username } = await newTeacher();
  const { deviceToken } = await signIn(username, password);
  await fillNetwork();
  expect((await signIn(username, password)).code).toBe('RATE_LIMITED');
  expect((await signIn(username, password, deviceToken)).code).toBe('SIGNED_IN');
  for (let tries = 0; tries < 4; tries++)
    expect((await signIn(username, 'fausse', deviceToken)).code).toBe('INVALID_CREDENTIALS');
  expect((await signIn(username, password, deviceToken)).code).toBe('RATE_LIMITED');
  expect(await failures()).toBe(100);
});

test('an open session replaces its password there', async () => {
  const teacher = await newTeacher();
  const token = await tokenOf(server, teacher);
  await fillNetwork();
  const change = (currentPassword: string) =>
    server.query(
      'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { errors { code } } }',
      { token, variables: { input: { currentPassword, newPassword: 'la mer est calme ce matin' } } },
    );
  const wrong = await change('fausse');
  expect(wrong.data.changePassword.errors).toEqual([{ code: 'WRONG_CURRENT_PASSWORD' }]);
  expect((await change(password)).data.changePassword.errors).toEqual([]);
  expect(await failures()).toBe(100);
});

test('a second factor is enrolled there', async () => {
  const teacher = await newTeacher();
  const token = await tokenOf(server, teacher);
  await fillNetwork();
  const begun = await server.query(
    `mutation ($input: BeginSecondFactorInput!) { beginSecondFactor(input: $input) { secret errors { code } } }`,
    { token, variables: { input: { currentPassword: password } } },
  );
  const { secret } = begun.data.beginSecondFactor as { secret: string };
  const confirmed = await server.query(
    `mutation ($code: String!) { confirmSecondFactor(input: { code: $code }) { errors { code } } }`,
    { token, variables: { code: codeOf(server, secret) } },
  );
  expect(confirmed.data.confirmSecondFactor.errors).toEqual([]);
});

test('what a known device gets right or wrong leaves the count of its network as it is', async () => {
  const { username } = await newTeacher();
  const { deviceToken } = await signIn(username, password);
  await signIn('personne', 'fausse');
  const before = await failures();
  await signIn(username, 'fausse', deviceToken);
  await signIn(username, password, deviceToken);
  expect(await failures()).toBe(before);
});
