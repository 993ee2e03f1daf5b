import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const guess = (alias: string) =>
  `${alias}: signIn(input: { username: "x", password: "y" }) { errors { code } }`;

/** Thirty aliases were thirty guesses, each a slow hash, in one anonymous request. */
test.each([
  ['aliases', `mutation { ${guess('a')} ${guess('b')} }`],
  ['a fragment', `mutation { ${guess('a')} ...F } fragment F on Mutation { ${guess('b')} }`],
  [
    'two kinds',
    `mutation { ${guess('a')} refreshSession(input: { refreshToken: "x" }) { errors { code } } }`,
  ],
])('one operation checks one secret: %s', async (_how, mutation) => {
  const { data, errors } = await server.query(mutation, { headers: { 'accept-language': 'en' } });
  expect(data).toBeUndefined();
  expect(errors?.[0]).toMatchObject({
    message: 'One operation may check one secret: send them one after the other.',
    extensions: { code: 'LIMIT_EXCEEDED', reason: 'ONE_CREDENTIAL' },
  });
});
