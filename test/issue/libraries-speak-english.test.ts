import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal, send, type Answer } from '../contract/http.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, tokenOf } from '../kit/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const document = '{ academies { code } }';
const sha256Hash = createHash('sha256').update(document).digest('hex');
const post = (body: object, headers: Record<string, string>) =>
  send(`${server.url}/graphql`, {
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const persisted = (persistedQuery: unknown, query?: string) => ({ query, extensions: { persistedQuery } });
const named = 'query A { __typename } query B { __typename }';

type Row = [string, object, Record<string, string>, [status: number, code: string, reason: string]];

// Apollo and graphql told these in English alone, without a reason, as faults of ours, or as something else.
test.each<Row>([
  [
    'a digest of another document',
    persisted({ version: 1, sha256Hash: sha256Hash.replace(/^./, 'x') }, document),
    {},
    [400, 'BAD_REQUEST', 'INVALID_PERSISTED_QUERY'],
  ],
  [
    'a persisted query of another version',
    persisted({ version: 2, sha256Hash }, document),
    {},
    [400, 'BAD_REQUEST', 'INVALID_PERSISTED_QUERY'],
  ],
  [
    'a digest of the wrong kind',
    persisted('x', document),
    {},
    [400, 'BAD_REQUEST', 'INVALID_PERSISTED_QUERY'],
  ],
  ['extensions in place of a document', { extensions: {} }, {}, [400, 'BAD_REQUEST', 'QUERY_REQUIRED']],
  [
    'an answer in plain text',
    { query: document },
    { accept: 'text/plain' },
    [406, 'BAD_REQUEST', 'NOT_ACCEPTABLE'],
  ],
  [
    'an answer in pieces',
    { query: document },
    { accept: 'multipart/mixed, application/json;q=0' },
    [406, 'BAD_REQUEST', 'NOT_ACCEPTABLE'],
  ],
  [
    'one of several operations',
    { query: named },
    { accept: 'application/graphql-response+json' },
    [400, 'OPERATION_RESOLUTION_FAILURE', 'OPERATION_NAME_REQUIRED'],
  ],
  [
    'one of several operations, by the older type',
    { query: named },
    {},
    [200, 'OPERATION_RESOLUTION_FAILURE', 'OPERATION_NAME_REQUIRED'],
  ],
  [
    'an operation that is not there',
    { query: named, operationName: 'C' },
    { accept: 'application/graphql-response+json' },
    [400, 'OPERATION_RESOLUTION_FAILURE', 'UNKNOWN_OPERATION'],
  ],
])('%s is refused in both languages, with its reason', async (_what, body, headers, expected) => {
  const ask = (language: string) => post(body, { 'accept-language': language, ...headers });
  const [french, english] = [await ask('fr'), await ask('en')];
  const told = (answer: Answer) => {
    const { code, reason } = refusal(answer)[0]?.extensions ?? {};
    return [answer.status, code, reason];
  };
  expect([told(french), told(english)]).toEqual([expected, expected]);
  expect(refusal(french)[0]?.message).toMatch(/[éèêàç’«]/);
  expect(refusal(english)[0]?.message).not.toMatch(/[éèêàç«]/);
});

// It was done, and then answered as if it had been refused.
test('what could not be answered is not done', async () => {
  const token = await tokenOf(server, await addAccount(server, 'ADMINISTRATOR'));
  const headers = { authorization: `Bearer ${token}` };
  const out = { query: 'mutation { signOut(input: {}) { signedOut } }' };
  expect((await post(out, { ...headers, accept: 'text/plain' })).status).toBe(406);
  expect((await server.query('{ viewer { role } }', { token })).data.viewer).toEqual({
    role: 'ADMINISTRATOR',
  });
});

test.each([
  '',
  '*/*',
  'application/*;q=0.1',
  'text/plain, application/json; charset=utf-8; q=0.5',
  'Application/GraphQL-Response+JSON',
  'application/graphql-response+json; charset=utf-8, application/json; charset=utf-8',
])('what accepts “%s” is answered', async (accept) => {
  expect((await post({ query: document }, { accept })).status).toBe(200);
});

test('a digest stands for its document, once both were sent', async () => {
  const unknown = await post(persisted({ version: 1, sha256Hash }), {});
  expect(refusal(unknown)[0]).toMatchObject({
    message: 'PersistedQueryNotFound',
    extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
  });
  expect((await post(persisted({ version: 1, sha256Hash }, document), {})).status).toBe(200);
  expect((await post(persisted({ version: 1, sha256Hash }), {})).text).toMatch(/"academies"/);
});
