import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password } from '../kit/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ TRUSTED_PROXIES: '127.0.0.0/8' });
});
afterAll(() => server.close());

const signIn = async (username: string, secret: string, from: string, deviceToken?: string | null) => {
  const { data, errors } = await server.query(
    'mutation ($input: SignInInput!) { signIn(input: $input) { deviceToken errors { code } } }',
    {
      variables: { input: { username, password: secret, deviceToken } },
      headers: { 'x-forwarded-for': from },
    },
  );
  return errors?.[0]?.extensions['code'] ?? data.signIn.errors[0]?.code ?? data.signIn.deviceToken;
};

// Guesses from elsewhere filled the counter of the name; one more from each network then told where the holder is known.
test('refusals of a name do not tell whether it exists, nor from which network it is used', async () => {
  const { officerId } = await addOfficer(server);
  const [line, own] = lines(2, { seed: 71 });
  if (!line || !own) throw new Error('no lines');
  const { username } = await addTeacher(server, officerId, line);
  const stranger = await addTeacher(server, officerId, own);
  const home = '198.51.100.7';
  const token = await signIn(username, password, home);
  const strangers = await signIn(stranger.username, password, home);
  for (const name of [username, 'personne.nulle.part'])
    for (let tries = 0; tries < 4; tries++) await signIn(name, 'fausse', '203.0.113.9');
  expect(await signIn(username, 'fausse', home)).toBe('RATE_LIMITED');
  expect(await signIn('personne.nulle.part', 'fausse', home)).toBe('RATE_LIMITED');
  // Nor does a token of one's own tell anything of other names.
  for (const name of [username, 'personne.nulle.part'])
    expect(await signIn(name, 'fausse', home, strangers)).toBe('RATE_LIMITED');
  expect(await signIn(stranger.username, 'fausse', home, token)).toBe('INVALID_CREDENTIALS');
});
