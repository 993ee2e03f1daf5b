import { afterAll, beforeAll, expect, test } from 'vitest';
import { post, send } from '../contract/http.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';

const ours = 'https://app.example.fr';
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({
    ALLOWED_ORIGINS: `${ours},http://localhost:5173`,
    NODE_ENV: 'production',
  });
});
afterAll(() => server.close());

const preflight = (origin: string) =>
  send(`${server.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,authorization',
    },
  });
const ask = (origin: string, headers: Record<string, string> = {}) =>
  post(server.url, { query: '{ viewer { username } }' }, { origin, ...headers });

/** No browser application on an origin of its own could call at all. */
test.each([ours, 'http://localhost:5173'])(
  'pages of %s may call, and read what they need',
  async (origin) => {
    const allowed = await preflight(origin);
    expect(allowed.status).toBe(204);
    expect(allowed.headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type,authorization',
      'access-control-max-age': '7200',
    });
    const answer = await ask(origin);
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([200, origin]);
    expect(answer.headers['access-control-expose-headers']).toBe('retry-after, x-request-id');
    expect(answer.headers.vary).toMatch(/origin/i);
    for (const { headers } of [allowed, answer])
      expect(headers).not.toHaveProperty('access-control-allow-credentials');
  },
);

test('they can read a refusal as well', async () => {
  const refused = await ask(ours, { authorization: 'Bearer nonsense' });
  expect([refused.status, refused.headers['access-control-allow-origin']]).toEqual([401, ours]);
});

test.each(['https://evil.example', 'https://app.example.fr.evil.example', 'http://app.example.fr', 'null'])(
  'pages of %s may not',
  async (origin) => {
    for (const { headers } of [await preflight(origin), await ask(origin)])
      expect(headers).not.toHaveProperty('access-control-allow-origin');
  },
);
