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

test('an OPTIONS that asks for nothing is answered with the methods that there are, and they work', async () => {
  const { status, headers } = await send(`${server.url}/graphql`, { method: 'OPTIONS' });
  expect([status, headers.allow]).toEqual([204, 'GET, POST, OPTIONS']);
  for (const method of ['HEAD', 'PUT', 'PATCH', 'DELETE']) {
    const answer = await send(`${server.url}/graphql`, { method });
    expect([method, answer.status, answer.headers.allow]).toEqual([method, 405, 'GET, POST, OPTIONS']);
  }
});

test('a preflight of an origin that may not call gets the methods, and no leave', async () => {
  const { status, headers } = await preflight('https://evil.example');
  expect([status, headers.allow]).toEqual([204, 'GET, POST, OPTIONS']);
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
});

test('a refused origin leaves one line in the log, and all of them together twenty', async () => {
  const lines = () => server.log.filter(({ msg }) => msg.startsWith('pages of this origin may not call'));
  for (let time = 0; time < 3; time++) await ask('https://once.example');
  expect(lines().filter((line) => JSON.stringify(line).includes('once.example'))).toHaveLength(1);
  for (let index = 0; index < 40; index++) await ask(`https://page${index}.example`);
  expect(lines().length).toBe(20);
  await ask(ours);
  await ask(new URL(server.url).origin);
  expect(JSON.stringify(lines())).not.toMatch(/https:\/\/app\.example\.fr"|127\.0\.0\.1:/);
});

const onThisMachine = [
  'http://localhost:3000',
  'http://127.0.0.1:8080',
  'http://[::1]:5173',
  'https://localhost',
];

test.each(onThisMachine)(
  'in development pages of %s may call, though no setting names them',
  async (origin) => {
    await using development = await startedAs('development');
    const answer = await post(development.url, { query: '{ __typename }' }, { origin });
    expect(answer.headers['access-control-allow-origin']).toBe(origin);
  },
);

test('in production pages of the machine itself may not call unless a setting names them', async () => {
  for (const origin of onThisMachine)
    expect((await ask(origin)).headers).not.toHaveProperty('access-control-allow-origin');
});

test.each([
  'http://localhost.evil.example',
  'http://localhost:3000.evil.example',
  'http://127.0.0.1.evil.example',
])('in development pages of %s may not call', async (origin) => {
  await using development = await startedAs('development');
  const answer = await post(development.url, { query: '{ __typename }' }, { origin });
  expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
});

async function startedAs(NODE_ENV: string): Promise<TestServer & AsyncDisposable> {
  const started = await startTestServer({ NODE_ENV });
  return Object.assign(started, { [Symbol.asyncDispose]: () => started.close() });
}
