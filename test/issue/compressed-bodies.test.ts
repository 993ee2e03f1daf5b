import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bearer, refusal, send, type Answer } from '../contract/http.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, password, tokenOf } from '../kit/world.ts';

let server: TestServer;
let token: string;
let username: string;
beforeAll(async () => {
  server = await startTestServer({ NODE_ENV: 'production' });
  const officer = await addOfficer(server);
  ({ username } = officer);
  token = await tokenOf(server, officer);
});
afterAll(() => server.close());

const long = '{ academies { id code name departments { code name } } }';
const signIn = `mutation { signIn(input: { username: "%", password: "${password}" }) { ${Array.from({ length: 20 }, (_, index) => `s${index}: session { accessToken }`).join(' ')} } }`;

/** The bytes of an answer, as they come. */
async function bytes(
  query: string,
  headers: Record<string, string>,
): Promise<{ raw: Buffer; response: Response }> {
  const { request } = await import('node:http');
  const body = JSON.stringify({ query });
  return await new Promise((resolve, reject) => {
    const sent = request(
      `${server.url}/graphql`,
      { method: 'POST', agent: false, headers: { 'content-type': 'application/json', ...headers } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({
            raw: Buffer.concat(chunks),
            response: new Response(null, { headers: answer.headers as Record<string, string> }),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

test.each([
  ['br', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
])(
  'who accepts %s gets a read of 1 kB and more in %s, the second time as well',
  async (accepted, coding, unpack) => {
    for (let time = 0; time < 2; time++) {
      const { raw, response } = await bytes(long, { 'accept-encoding': accepted });
      expect(response.headers.get('content-encoding')).toBe(coding);
      expect(response.headers.get('vary')).toMatch(/accept-encoding/i);
      expect(response.headers.get('vary')).toMatch(/authorization/i);
      const text = unpack(raw).toString('utf8');
      expect(raw.length).toBeLessThan(text.length / 2);
      expect(JSON.parse(text).data.academies.length).toBeGreaterThan(10);
    }
  },
);

test.each([
  ['a read that is short', '{ academy(code: "18") { code } }', { 'accept-encoding': 'br, gzip' }],
  ['a read by who accepts none', long, {}],
  ['a read by who accepts only what we do not write', long, { 'accept-encoding': 'deflate, zstd' }],
])('%s is answered as it is', async (_what, query, headers) => {
  const { raw, response } = await bytes(query, headers);
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(JSON.parse(raw.toString('utf8')).data).toBeTruthy();
});

test('an answer of a mutation, which may hold a secret, is never compressed', async () => {
  const query = signIn.replace('%', username);
  const { raw, response } = await bytes(query, { 'accept-encoding': 'br, gzip' });
  expect(raw.length).toBeGreaterThan(1024);
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(raw.toString('utf8')).toContain('accessToken');
});

const packed = (body: Buffer, coding: string, headers: Record<string, string> = {}) =>
  send(`${server.url}/graphql`, {
    headers: { 'content-type': 'application/json', 'content-encoding': coding, ...headers },
    body,
  });
const query = Buffer.from(JSON.stringify({ query: '{ viewer { username } }' }));

test.each([
  ['gzip', gzipSync(query)],
  ['br', brotliCompressSync(query)],
  ['GZIP', gzipSync(query)],
  ['identity', query],
])('a body in %s is read', async (coding, body) => {
  const answer = await packed(body, coding, bearer(token));
  expect([answer.status, JSON.parse(answer.text).data]).toEqual([200, { viewer: { username } }]);
});

const sentence = async (answer: Promise<Answer>) => refusal(await answer)[0];

test.each(['deflate', 'zstd', 'compress', 'gzip, gzip', 'x'])(
  'a body in %s is refused with 415, which says what is accepted, in both languages',
  async (coding) => {
    for (const [language, words] of [
      ['fr', 'compressé'],
      ['en', 'packed'],
    ] as const) {
      const answer = await packed(gzipSync(query), coding, { 'accept-language': language });
      expect([answer.status, answer.headers['accept-encoding']]).toEqual([415, 'br, gzip']);
      expect(refusal(answer)[0]).toMatchObject({
        message: expect.stringContaining(words),
        extensions: { code: 'UNSUPPORTED_MEDIA_TYPE', reason: 'UNSUPPORTED_CONTENT_ENCODING' },
      });
    }
  },
);

test('a small body that unpacks to a large one is refused by what it unpacks to', async () => {
  const bomb = Buffer.from(
    JSON.stringify({ query: '{ __typename }', variables: { a: 'a'.repeat(300_000) } }),
  );
  for (const body of [gzipSync(bomb), gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '))]) {
    const answer = await packed(body, 'gzip');
    expect(body.length).toBeLessThan(100_000);
    expect([answer.status, refusal(answer)[0]?.extensions.code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  }
  expect((await packed(gzipSync(query), 'gzip')).status).toBe(200);
});

test('a body that is not what its header says is refused as no JSON', async () => {
  const answer = await packed(query, 'gzip');
  expect(answer.status).toBe(400);
  expect((await sentence(Promise.resolve(answer)))?.extensions.reason).toBe('BODY_NOT_JSON');
  const cut = await packed(gzipSync(query).subarray(0, 30), 'gzip');
  expect(cut.status).toBe(400);
});
