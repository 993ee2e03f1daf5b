import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { codeOf, enrol } from '../kit/authenticator.ts';
import { addLink } from '../kit/links.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
const people = lines(3, { seed: 101 });

beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
});
afterAll(() => server.close());
beforeEach(() => {
  server.now = new Date(server.now.getTime() + 48 * 3_600_000);
});

const newTeacher = () => addTeacher(server, officer.officerId, people.pop() as (typeof people)[number]);

/** What whoever reads the mailbox can do again and again; gives the token of a new device. */
async function reset({ accountId }: Someone, newPassword: string): Promise<string> {
  const { token } = await addLink(server, accountId, 'RESET_PASSWORD');
  const { data } = await server.query(
    'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { deviceToken } }',
    { variables: { input: { token, newPassword } } },
  );
  return data.resetPassword.deviceToken as string;
}

async function signIn(input: {
  username: string;
  password: string;
  secondFactorCode?: string;
  deviceToken?: string;
}) {
  const { data, errors } = await server.query(
    'mutation ($input: SignInInput!) { signIn(input: $input) { deviceToken errors { code } } }',
    { variables: { input } },
  );
  return {
    code: (errors?.[0]?.extensions['code'] ?? data?.signIn?.errors[0]?.code ?? 'SIGNED_IN') as string,
    wait: (errors?.[0]?.extensions['retryAfter'] ?? 0) as number,
    deviceToken: data?.signIn?.deviceToken as string,
  };
}
const wrong = '000000';

// Each reset gave a device whose counter was new, and which its network did not count: four codes more.
test('a new password and a new device do not begin the guesses at codes anew', async () => {
  const teacher = await newTeacher();
  const { username } = teacher;
  const { secret } = await enrol(server, teacher);
  const outcomes: string[] = [];
  for (const chosen of ['la mer est calme ce matin', 'la mer est calme ce soir', 'la mer est calme demain']) {
    const deviceToken = await reset(teacher, chosen);
    for (let tries = 0; tries < 4; tries++)
      outcomes.push(
        (await signIn({ username, password: chosen, secondFactorCode: wrong, deviceToken })).code,
      );
  }
  expect(outcomes).toEqual([
    ...Array<string>(4).fill('INVALID_SECOND_FACTOR'),
    ...Array<string>(8).fill('RATE_LIMITED'),
  ]);
  // Nor do other names, or no device at all; the delay ends by itself, and a right code clears it.
  const chosen = 'la mer est calme demain';
  const guess = { username, password: chosen, secondFactorCode: codeOf(server, secret) };
  const refused = await signIn(guess);
  expect([refused.code, refused.wait]).toEqual(['RATE_LIMITED', 2]);
  server.now = new Date(server.now.getTime() + 2_000);
  expect((await signIn({ ...guess, secondFactorCode: codeOf(server, secret) })).code).toBe('SIGNED_IN');
  for (let tries = 0; tries < 4; tries++)
    expect((await signIn({ ...guess, secondFactorCode: wrong })).code).toBe('INVALID_SECOND_FACTOR');
});

test('a refused code is a try of no name and no device: when the delay ends, they have theirs', async () => {
  const teacher = await newTeacher();
  const { username } = teacher;
  const { secret } = await enrol(server, teacher);
  const first = { username, password, secondFactorCode: codeOf(server, secret) };
  const { deviceToken } = await signIn(first);
  for (let tries = 0; tries < 4; tries++) await signIn({ username, password, secondFactorCode: wrong });
  const known = { username, password, deviceToken };
  for (let tries = 0; tries < 6; tries++)
    expect((await signIn({ ...known, secondFactorCode: wrong })).code).toBe('RATE_LIMITED');
  server.now = new Date(server.now.getTime() + 60_000);
  expect((await signIn({ ...known, secondFactorCode: codeOf(server, secret) })).code).toBe('SIGNED_IN');
});

test('whoever does not know the password delays no code', async () => {
  const teacher = await newTeacher();
  const { username } = teacher;
  const { secret } = await enrol(server, teacher);
  const { deviceToken } = await signIn({ username, password, secondFactorCode: codeOf(server, secret) });
  for (let tries = 0; tries < 6; tries++)
    await signIn({ username, password: 'fausse', secondFactorCode: wrong });
  server.now = new Date(server.now.getTime() + 60_000);
  for (let tries = 0; tries < 6; tries++) await signIn({ username, password, deviceToken });
  const right = { username, password, deviceToken, secondFactorCode: codeOf(server, secret) };
  expect((await signIn(right)).code).toBe('SIGNED_IN');
});
