import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, tokenOf } from '../kit/world.ts';

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startTestServer();
  token = await tokenOf(server, await addAccount(server, 'INTEGRATOR', null));
});
afterAll(() => server.close());

const importing =
  'mutation ($input: ImportTeachersInput!) { importTeachers(input: $input) { errors { code } } }';
const listing = 'query ($filter: TeacherFilter) { teachers(filter: $filter) { totalCount } }';
const zeros = (count: number) => Array<number>(count).fill(0);

// graphql looks at each item before anybody is asked who calls: 400 bytes, compressed, kept the process busy for seconds.
test.each([
  ['an import', importing, { input: { teachers: zeros(10_001) } }],
  ['a filter', listing, { filter: { corps: Array<string>(10_001).fill('PE') } }],
])(
  '%s with more than ten thousand items in a list is refused before its items are looked at',
  async (_what, query, variables) => {
    for (const caller of [undefined, token]) {
      const { errors } = await server.query(query, { variables, ...(caller ? { token: caller } : {}) });
      expect(errors?.map(({ extensions }) => extensions)).toEqual([
        { code: 'LIMIT_EXCEEDED', reason: 'TOO_COSTLY' },
      ]);
    }
  },
);

test('a compressed body gets no further with such a list', async () => {
  const body = gzipSync(
    JSON.stringify({ query: importing, variables: { input: { teachers: zeros(100_000) } } }),
  );
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body,
  });
  expect(body.length).toBeLessThan(1_000);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { reason: 'TOO_COSTLY' } }] });
});

test('a list that is long and allowed is told its own limit', async () => {
  const { data } = await server.query(importing, {
    token,
    variables: { input: { teachers: zeros(10_000) } },
  });
  expect(data.importTeachers.errors).toEqual([{ code: 'TOO_MANY_TEACHERS' }]);
});

test('variables that are deeper than any input are refused as what they are', async () => {
  const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query":${JSON.stringify(listing)},"variables":{"filter":${deep}}}`,
  });
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { reason: 'UNKNOWN_FIELD' } }] });
});
