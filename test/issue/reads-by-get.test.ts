import { afterAll, beforeAll, expect, test } from 'vitest';
import { bearer, refusal, send } from '../contract/http.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, tokenOf } from '../kit/world.ts';

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startTestServer({ NODE_ENV: 'production' });
  token = await tokenOf(server, await addOfficer(server));
});
afterAll(() => server.close());

/** A GET as a client sends it, without the header that Apollo Server asks for. */
const get = (url: string, parameters: Record<string, string>, headers: Record<string, string>) =>
  send(`${url}/graphql?${new URLSearchParams(parameters).toString()}`, { method: 'GET', headers });

const asked = (query: string, variables?: object, headers: Record<string, string> = bearer(token)) =>
  get(server.url, { query, ...(variables ? { variables: JSON.stringify(variables) } : {}) }, headers);

test('the answer to a GET is kept by nobody, and differs by who asks', async () => {
  const { status, headers } = await asked('{ viewer { username } }');
  expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
  expect(headers.vary?.toLowerCase().split(/, */)).toContain('authorization');
});

test.each([
  ['no Authorization', {}],
  ['the Authorization that a browser adds by itself', { authorization: 'Basic dGVzdDp0ZXN0' }],
  ['an Authorization without a scheme', { authorization: 'Bearer' }],
])('a GET with %s is still one that a foreign page could send', async (_what, headers) => {
  const answer = await asked('{ academies { id } }', undefined, headers);
  expect([answer.status, refusal(answer)[0]?.extensions.reason]).toEqual([400, 'PREFLIGHT_REQUIRED']);
});

const named = 'query Q($filter: TeacherFilter) { teachers(filter: $filter, first: 1) { nodes { id } } }';

test.each([
  [
    'a name in the default of an operation that is not asked for',
    'query A { viewer { id } } query B($name: String = "Leb") { teachers(filter: { namePrefix: $name }) { totalCount } }',
    undefined,
  ],
  ['a name in a variable', named, { filter: { namePrefix: 'Leb' } }],
  ['a name beside a code', named, { filter: { corps: ['PE'], namePrefix: 'Leb' } }],
  [
    'a name in the document',
    '{ teachers(filter: { namePrefix: "Leb" }, first: 1) { nodes { id } } }',
    undefined,
  ],
  ['a name in a default', named.replace('TeacherFilter', 'TeacherFilter = { namePrefix: "Leb" }'), undefined],
  [
    'a name in a default that a variable replaces',
    named.replace('TeacherFilter', 'TeacherFilter = { namePrefix: "Leb" }'),
    { filter: {} },
  ],
  [
    'a name in a fragment',
    '{ ...F } fragment F on Query { officers(search: "Leb") { nodes { id } } }',
    undefined,
  ],
  [
    'a name in an operation that is not executed',
    'query A { academies { id } } query B { officers(search: "Leb") { nodes { id } } }',
    undefined,
  ],
  [
    'a cursor, which holds the name that it stands at',
    'query Q($after: String) { teachers(first: 1, after: $after) { nodes { id } } }',
    { after: 'AZ' },
  ],
  ['a variable that the operation does not know', '{ academies { id } }', { password: 'prairie-violet' }],
])('%s goes by POST: 405 names it, in both languages', async (_what, query, variables) => {
  const fields = { query, operationName: query.startsWith('query A') ? 'A' : '' };
  const url = { ...fields, ...(variables ? { variables: JSON.stringify(variables) } : {}) };
  for (const [language, sentence] of [
    ['fr', 'envoyez-la par POST'],
    ['en', 'send it by POST'],
  ] as const) {
    const headers = { ...bearer(token), 'accept-language': language };
    const answer = await get(server.url, url, headers);
    expect([answer.status, answer.headers.allow]).toEqual([405, 'POST']);
    expect(refusal(answer)[0]).toMatchObject({
      message: expect.stringContaining(sentence),
      extensions: { code: 'BAD_REQUEST', reason: 'PERSONAL_BY_GET' },
    });
    expect(answer.text).not.toContain('Leb');
  }
});

test.each([
  [
    'codes',
    'query Q($f: TeacherFilter) { teachers(filter: $f, first: 1) { totalCount } }',
    { f: { corps: ['PE'] } },
  ],
  ['a code in the document', '{ academy(code: "18") { id } }', undefined],
  ['an id', 'query Q($id: ID!) { node(id: $id) { id } }', { id: 'tea_0190f3c27a107cc398c4dc0c0c07398f' }],
  ['an order and a number', '{ teachers(first: 1, orderBy: { field: NAME }) { totalCount } }', undefined],
  ['null', named, { filter: { namePrefix: null } }],
  ['a condition', 'query Q($a: Boolean!) { academies { id name @include(if: $a) } }', { a: true }],
  ['the name of a type', '{ __type(name: "Teacher") { name } }', undefined],
])('%s may stand in an address', async (_what, query, variables) => {
  const answer = await asked(query, variables);
  expect([answer.status, answer.text]).toEqual([200, expect.not.stringContaining('errors')]);
});

test.each([
  ['alone', {}],
  ['with an empty name', { operationName: '' }],
  ['with its name', { operationName: 'M' }],
])('a mutation by GET is not carried out: %s', async (_what, more) => {
  const query = 'mutation M { signOut(input: {}) { signedOut } }';
  const answer = await get(server.url, { query, ...more }, bearer(token));
  expect([answer.status, answer.headers.allow]).toEqual([405, 'POST']);
  expect(refusal(answer)[0]?.extensions.reason).toBe('MUTATION_BY_GET');
  expect((await asked('{ viewer { username } }')).text).toContain('"username":"');
});
