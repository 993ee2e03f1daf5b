import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { get, send, type Answer, type ErrorShape } from '../contract/http.ts';
import { createTestDatabase } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { startServerProcess } from '../kit/server-process.ts';

const main = fileURLToPath(new URL('../../server/dist/bundle/main.js', import.meta.url));

let server: TestServer;
const written: unknown[] = [];
beforeAll(async () => {
  server = await startTestServer();
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => void written.push(words));
});
afterAll(async () => {
  vi.restoreAllMocks();
  await server.close();
});

const post = (body: unknown, language = 'fr') =>
  send(`${server.url}/graphql`, {
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** Data, or refusals of ours: never a fault of the server, never a word on the console. */
function expectAnswered(answer: Answer): readonly ErrorShape[] {
  const { errors = [] } = JSON.parse(answer.text) as { errors?: ErrorShape[] };
  expect(answer.status, answer.text.slice(0, 300)).toBeLessThan(500);
  for (const { extensions } of errors)
    expect(extensions, answer.text.slice(0, 300)).toMatchObject({
      code: expect.stringMatching(/^[A-Z_]+$/) as string,
    });
  expect(answer.text).not.toMatch(/call stack|TypeError|RangeError|INTERNAL_SERVER_ERROR/);
  const faults = (server.log as { level?: string }[]).filter(({ level }) => level === 'error');
  expect([faults, written]).toEqual([[], []]);
  return errors;
}

test.each<[string, unknown]>([
  ['an object', { version: 1, sha256Hash: { toString: 1 } }],
  ['a list', { version: 1, sha256Hash: ['a'] }],
  ['a number', { version: 1, sha256Hash: 5 }],
  ['nothing', { version: 1 }],
  ['true', true],
  ['a list around it', [{ version: 1 }]],
])(
  'a digest of a document that is %s is refused in our words, by POST and by GET',
  async (_what, persistedQuery) => {
    for (const [language, words] of [
      ['fr', /empreinte/],
      ['en', /digest/],
    ] as const) {
      const extensions = { persistedQuery };
      const byGet = await get(
        server.url,
        { extensions: JSON.stringify(extensions) },
        { 'accept-language': language },
      );
      for (const answer of [await post({ extensions }, language), byGet]) {
        expect(answer.status).toBe(400);
        const [error] = expectAnswered(answer);
        expect(error?.extensions).toMatchObject({ code: 'BAD_REQUEST', reason: 'INVALID_PERSISTED_QUERY' });
        expect(error?.message).toMatch(words);
      }
    }
  },
);

const deep = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);
test.each<[string, string]>([
  ['lists that are a little less deep', `{ nodes(ids: ${deep('[', ']', 1200)}) { id } }`],
  ['lists', `{ nodes(ids: ${deep('[', ']', 1950)}) { id } }`],
  ['objects', `mutation { signOut(input: ${'{a:'.repeat(990)}1${'}'.repeat(990)}) { errors { code } } }`],
  ['a default', `query ($ids: [ID!]! = ${deep('[', ']', 1900)}) { nodes(ids: $ids) { id } }`],
  ['a type', `query ($ids: ${deep('[', ']', 1900).replace('[]', '[ID]')}) { nodes(ids: $ids) { id } }`],
  ['selections', `{ ${'a{'.repeat(1300)}b${'}'.repeat(1300)} }`],
])('%s as deep as a document allows are refused', async (_what, query) => {
  expect(expectAnswered(await post({ query })).length).toBeGreaterThan(0);
});

test('lists too deep to be parsed are refused as too deep, in our words', async () => {
  const query = `{ nodes(ids: ${deep('[', ']', 1950)}) { id } }`;
  expect(expectAnswered(await post({ query }))).toHaveLength(1);
  // How deep the parser comes depends on how often it has run: on a small stack it does not come to the end.
  const database = await createTestDatabase();
  const env = { DATABASE_URL: database.url, DEMO: 'off', APP_SECRETS: 'x'.repeat(40) };
  const small = startServerProcess(env, main, ['--stack-size=400']);
  try {
    const headers = { 'content-type': 'application/json', 'accept-language': 'en' };
    const answer = await send(`${await small.ready}/graphql`, { headers, body: JSON.stringify({ query }) });
    const [error] = expectAnswered(answer);
    expect(error).toMatchObject({
      message: 'This operation is too deep.',
      extensions: { code: 'LIMIT_EXCEEDED', reason: 'TOO_DEEP' },
    });
  } finally {
    small.kill('SIGTERM');
    await small.ended;
    await database.drop();
  }
  const fragments = `{ ${'...{'.repeat(1200)}__typename${'}'.repeat(1200)} }`;
  expect(expectAnswered(await post({ query: fragments }))).toEqual([]);
});

test('variables of any depth are refused', async () => {
  const nodes = JSON.stringify('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }');
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    const variables = `{"ids":${open.repeat(20_000)}1${close.repeat(20_000)}}`;
    expect(expectAnswered(await post(`{"query":${nodes},"variables":${variables}}`)).length).toBeGreaterThan(
      0,
    );
  }
});

test('a request of any shape is answered with data or a refusal, and no fault', async () => {
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(
      '',
      '{ academies { code } }',
      '{',
      'a\0b',
      '\ud800',
      1e308,
      -0,
      [],
      {},
      { toString: 1 },
    ),
    fc.record({ persistedQuery: fc.jsonValue({ maxDepth: 2 }) }),
  );
  const body = fc.record(
    { query: odd, variables: odd, operationName: odd, extensions: odd, id: odd, __proto__: odd },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(body, async (given) => {
      expectAnswered(await post(given));
      const texts = Object.entries(given).map(([name, value]): [string, string] => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]);
      const byGet = await get(server.url, Object.fromEntries(texts));
      // Too long an address is refused by Node before any of ours.
      if (byGet.status !== 431) expectAnswered(byGet);
    }),
    { seed: 11, numRuns: 150, endOnFailure: true },
  );
});
