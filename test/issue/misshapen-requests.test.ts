import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal, send, type Answer } from '../contract/http.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const post = (body: unknown, language: string) =>
  send(`${server.url}/graphql`, {
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify(body),
  });
const get = (query: string, language: string, headers: Record<string, string> = {}) =>
  send(`${server.url}/graphql${query}`, {
    method: 'GET',
    headers: { 'apollo-require-preflight': 'true', 'accept-language': language, ...headers },
  });
const asked = (params: Record<string, string>) => `?${new URLSearchParams(params).toString()}`;
const document = '{ academies { code } }';

// These were told by the library, in English alone and without a reason.
test.each<[string, (language: string) => Promise<Answer>, number, string]>([
  ['a batch', (to) => post([{ query: document }], to), 400, 'NO_BATCHES'],
  ['an empty batch', (to) => post([], to), 400, 'NO_BATCHES'],
  ['a body that is a text', (to) => post(document, to), 400, 'BODY_NOT_JSON'],
  ['null', (to) => post(null, to), 400, 'BODY_NOT_JSON'],
  ['an empty object', (to) => post({}, to), 400, 'QUERY_REQUIRED'],
  ['no document', (to) => post({ variables: {} }, to), 400, 'QUERY_REQUIRED'],
  ['an empty document', (to) => post({ query: '' }, to), 400, 'QUERY_REQUIRED'],
  ['a document that is a number', (to) => post({ query: 1 }, to), 400, 'QUERY_REQUIRED'],
  ['a parsed document', (to) => post({ query: { kind: 'Document' } }, to), 400, 'QUERY_REQUIRED'],
  ['variables in a text', (to) => post({ query: document, variables: '{}' }, to), 400, 'MALFORMED_REQUEST'],
  ['variables in a list', (to) => post({ query: document, variables: [] }, to), 400, 'MALFORMED_REQUEST'],
  ['extensions in a text', (to) => post({ query: document, extensions: 'x' }, to), 400, 'MALFORMED_REQUEST'],
  ['a numbered operation', (to) => post({ query: document, operationName: 1 }, to), 400, 'MALFORMED_REQUEST'],
  ['no document by GET', (to) => get('', to), 400, 'QUERY_REQUIRED'],
  ['two documents by GET', (to) => get('?query=a&query=b', to), 400, 'MALFORMED_REQUEST'],
  [
    'variables by GET that are no JSON',
    (to) => get(asked({ query: document, variables: '{' }), to),
    400,
    'MALFORMED_REQUEST',
  ],
  [
    'variables by GET that are no object',
    (to) => get(asked({ query: document, variables: '1' }), to),
    400,
    'MALFORMED_REQUEST',
  ],
  [
    'a GET of another type',
    (to) => get(asked({ query: document }), to, { 'content-type': 'text/plain' }),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'a mutation by GET',
    (to) => get(asked({ query: 'mutation { signOut(input: {}) { signedOut } }' }), to),
    405,
    'MUTATION_BY_GET',
  ],
])('%s is refused in both languages, with its reason', async (_what, send_, status, reason) => {
  const [french, english] = [await send_('fr'), await send_('en')];
  for (const answer of [french, english]) {
    expect([answer.status, refusal(answer)[0]?.extensions.reason]).toEqual([status, reason]);
  }
  expect(refusal(french)[0]?.message).not.toBe(refusal(english)[0]?.message);
  expect(refusal(french)[0]?.message).toMatch(/[éèêàç’]|GET ne fait/);
});

test('a mutation by GET is told which methods there are', async () => {
  const { headers } = await get(asked({ query: 'mutation { signOut(input: {}) { signedOut } }' }), 'fr');
  expect(headers.allow).toBe('POST');
});

test('what is a request stays one', async () => {
  const answers = [
    await post({ query: document, variables: null, operationName: null, extensions: null }, 'fr'),
    await post({ query: document, variables: {}, extensions: {} }, 'fr'),
    await get(asked({ query: document, variables: '{}', operationName: '' }), 'fr'),
    await get(asked({ query: document }), 'fr', { 'content-type': 'application/json; charset=utf-8' }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
});
