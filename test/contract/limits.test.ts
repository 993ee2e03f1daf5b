import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';
import { bearer, post, refusal, send, type Answer } from './http.ts';

let server: TestServer;
let officer: string;
beforeAll(async () => {
  server = await startTestServer();
  const someone = await addOfficer(server);
  const [line] = lines(1) as [ReturnType<typeof lines>[number]];
  await addTeacher(server, someone.officerId, line);
  officer = await tokenOf(server, someone);
});
afterAll(() => server.close());

const json = { 'content-type': 'application/json' };
const times = (count: number, piece: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => piece(i)).join(' ');
const nested = (depth: number) =>
  `{ viewer { ${'teacher { dossier { '.repeat(depth / 2)} id ${'} }'.repeat(depth / 2)} } }`;
const firstReason = (answer: Answer) => {
  const [error] = refusal(answer);
  return error?.extensions.reason ?? error?.extensions.code;
};

describe('what one operation may ask for', () => {
  const id = 'tea_0190f3c27a107cc398c4dc0c0c07398f';
  const pages = (size: string) => `{ teachers(${size}) { nodes { id } } }`;
  const refused: readonly (readonly [what: string, document: string, reason: string])[] = [
    ['17 levels', nested(16), 'TOO_DEEP'],
    [
      '17 levels through fragments',
      `{ viewer { ...A } } fragment A on Viewer { teacher { dossier { ...B } } } fragment B on Dossier { ${'teacher { dossier { '.repeat(8)} id ${'} }'.repeat(8)} }`,
      'TOO_DEEP',
    ],
    ['61 aliases', `{ viewer { ${times(61, (i) => `a${i}: username`)} } }`, 'TOO_MANY_ALIASES'],
    [
      '61 aliases of __typename',
      `{ viewer { ${times(61, (i) => `a${i}: __typename`)} } }`,
      'TOO_MANY_ALIASES',
    ],
    [
      '61 aliases through one fragment spread twice',
      `{ viewer { teacher { ...A } officer { academy { id } } } academies { ...B } more: academies { ...B } } fragment A on Teacher { ${times(30, (i) => `a${i}: id`)} } fragment B on Academy { ${times(20, (i) => `b${i}: id`)} }`,
      'TOO_MANY_ALIASES',
    ],
    [
      '61 directives',
      `{ viewer { ${times(61, () => 'username @include(if: true)')} } }`,
      'TOO_MANY_DIRECTIVES',
    ],
    ['31 root fields', `{ ${times(31, (i) => `a${i}: viewer { username }`)} }`, 'TOO_MANY_ROOT_FIELDS'],
    ['31 times __typename at the root', `{ ${times(31, () => '__typename')} }`, 'TOO_MANY_ROOT_FIELDS'],
    [
      '31 mutations',
      `mutation { ${times(31, (i) => `a${i}: signOut(input: {}) { signedOut }`)} }`,
      'TOO_MANY_ROOT_FIELDS',
    ],
    ['31 introspections', `{ ${times(31, () => '__schema { types { name } }')} }`, 'TOO_MANY_ROOT_FIELDS'],
    ['first: 101', pages('first: 101'), 'PAGE_SIZE'],
    ['last: 101', pages('last: 101'), 'PAGE_SIZE'],
    ['first: -1', pages('first: -1'), 'PAGE_SIZE'],
    ['first and last', pages('first: 1, last: 1'), 'FIRST_AND_LAST'],
    ['101 ids', `{ nodes(ids: [${times(101, () => `"${id}"`)}]) { id } }`, 'TOO_MANY_IDS'],
    [
      '10,100 nodes',
      '{ teachers(first: 100) { nodes { dossier { careerSteps(first: 100) { nodes { id } } } } } }',
      'TOO_MANY_NODES',
    ],
    [
      '10,100 nodes in edges',
      '{ teachers(first: 100) { edges { node { dossier { careerSteps(last: 100) { edges { node { id } } } } } } } }',
      'TOO_MANY_NODES',
    ],
    [
      'many nodes side by side',
      `{ ${times(25, (i) => `a${i}: teachers(first: 100) { nodes { dossier { p: postings(first: 5) { nodes { id } } } } }`)} }`,
      'TOO_MANY_NODES',
    ],
    [
      'a million values',
      `{ ${times(20, (i) => `a${i}: academies { departments { ${times(60, () => 'name')} } }`)} ${times(5, (i) => `b${i}: teachers(first: 100) { nodes { ${times(350, () => 'displayName')} } }`)} }`,
      'TOO_COSTLY',
    ],
  ];
  test.each(refused)('%s: refused', async (_what, document, reason) => {
    expect(firstReason(await post(server.url, { query: document }, bearer(officer)))).toBe(reason);
  });

  test('page sizes in variables are counted like those in the document', async () => {
    const query =
      'query ($a: Int, $b: Int = 100) { teachers(first: $a) { nodes { dossier { careerSteps(first: $b) { nodes { id } } } } } }';
    expect(firstReason(await post(server.url, { query, variables: { a: 100 } }, bearer(officer)))).toBe(
      'TOO_MANY_NODES',
    );
    expect(firstReason(await post(server.url, { query, variables: { a: 101, b: 1 } }, bearer(officer)))).toBe(
      'PAGE_SIZE',
    );
    expect(
      JSON.parse((await post(server.url, { query, variables: { a: 10 } }, bearer(officer))).text),
    ).not.toHaveProperty('errors');
  });

  test('what is just within the limits is answered', async () => {
    const within = [
      nested(14),
      `{ viewer { ${times(60, (i) => `a${i}: username`)} } }`,
      `{ ${times(30, (i) => `a${i}: viewer { username }`)} }`,
      pages('first: 100'),
      '{ teachers(first: 99) { nodes { dossier { careerSteps(first: 100) { nodes { id } } } } } }',
      `{ nodes(ids: [${times(100, () => `"${id}"`)}]) { id } }`,
    ];
    for (const query of within) {
      expect(
        JSON.parse((await post(server.url, { query }, bearer(officer))).text),
        query.slice(0, 80),
      ).not.toHaveProperty('errors');
    }
  });

  test('a refusal speaks French, or English when asked to', async () => {
    const text = async (language?: string) =>
      refusal(
        await post(server.url, { query: nested(16) }, language ? { 'accept-language': language } : {}),
      )[0]?.message;
    expect(await text()).toBe('Cette opération est trop profonde.');
    expect(await text('en-GB,en;q=0.9')).toBe('This operation is too deep.');
    expect(await text('de, en;q=0.5')).toBe('This operation is too deep.');
  });
});

describe('documents made to hurt', () => {
  const bomb = (levels: number) =>
    `{ viewer { ...F0 } } ${times(levels, (i) => `fragment F${i} on Viewer { ...F${i + 1} ...F${i + 1} }`)} fragment F${levels} on Viewer { username }`;
  const documents: readonly (readonly [what: string, document: string, codes: readonly string[]])[] = [
    [
      '10,000 times the same field',
      `{ viewer { ${times(10_000, () => 'username')} } }`,
      ['GRAPHQL_PARSE_FAILED', 'LIMIT_EXCEEDED'],
    ],
    [
      '10,000 times __typename',
      `{ ${times(10_000, () => '__typename')} }`,
      ['GRAPHQL_PARSE_FAILED', 'LIMIT_EXCEEDED'],
    ],
    [
      'a fragment that spreads itself',
      '{ viewer { ...A } } fragment A on Viewer { ...A }',
      ['GRAPHQL_VALIDATION_FAILED'],
    ],
    [
      'a cycle of three fragments',
      '{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...C } fragment C on Viewer { ...A }',
      ['GRAPHQL_VALIDATION_FAILED'],
    ],
    [
      '4,001 tokens',
      `{ viewer { ${times(4_000, () => 'username')} } }`,
      ['GRAPHQL_PARSE_FAILED', 'LIMIT_EXCEEDED'],
    ],
    ['brackets 2,000 deep', '{ a '.repeat(1990), ['GRAPHQL_PARSE_FAILED', 'LIMIT_EXCEEDED']],
    [
      'a list value 1,900 deep',
      `{ node(id: ${'['.repeat(1900)}1${']'.repeat(1900)}) { id } }`,
      ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'LIMIT_EXCEEDED'],
    ],
    [
      'an integer of 100,000 digits',
      `{ teachers(first: ${'9'.repeat(100_000)}) { nodes { id } } }`,
      ['GRAPHQL_VALIDATION_FAILED'],
    ],
    [
      'an integer beyond 32 bits',
      '{ teachers(first: 2147483648) { nodes { id } } }',
      ['GRAPHQL_VALIDATION_FAILED'],
    ],
    [
      '3,900 unknown fields',
      `{ ${times(3_900, (i) => `x${i}`)} }`,
      ['GRAPHQL_VALIDATION_FAILED', 'LIMIT_EXCEEDED'],
    ],
    [
      'introspection that descends for ever',
      `{ __schema { types { ${'fields { type { '.repeat(12)} name ${'} }'.repeat(12)} } } }`,
      ['GRAPHQL_VALIDATION_FAILED', 'LIMIT_EXCEEDED'],
    ],
    [
      'introspection 400 times under aliases',
      `{ __schema { ${times(400, (i) => `a${i}: types { fields { name } }`)} } }`,
      ['LIMIT_EXCEEDED'],
    ],
    [
      'introspection of the types 390 times',
      `{ ${times(29, () => '__schema { types { name } }')} __schema { ${times(390, () => 'types { fields { name } }')} } }`,
      ['LIMIT_EXCEEDED', 'OK'],
    ],
    ['2^40 spreads in 40 fragments', bomb(40), ['LIMIT_EXCEEDED', 'OK']],
    ['2^200 spreads in 200 fragments', bomb(200), ['LIMIT_EXCEEDED', 'OK']],
    [
      '3,900 times the same field',
      `{ viewer { ${times(3_900, () => 'username')} } }`,
      ['LIMIT_EXCEEDED', 'OK'],
    ],
    [
      '1,900 times the same field with a selection',
      `{ ${times(25, () => `viewer { ${times(100, () => 'academy')} }`)} }`,
      ['GRAPHQL_VALIDATION_FAILED', 'LIMIT_EXCEEDED'],
    ],
    [
      '1,300 nested duplicates',
      `{ ${times(29, () => `viewer { ${times(14, () => 'academy { id name }')} }`)} }`,
      ['LIMIT_EXCEEDED', 'OK'],
    ],
  ];
  test.each(documents)('%s: a clear answer', async (_what, document, codes) => {
    const answer = await post(server.url, { query: document }, bearer(officer));
    const body = JSON.parse(answer.text) as { errors?: unknown };
    if (body.errors === undefined) expect(codes).toContain('OK');
    else for (const { extensions } of refusal(answer)) expect(codes).toContain(extensions.code);
    expect(answer.text.length).toBeLessThan(1_000_000);
  });

  test.each([
    [
      'a number beyond doubles',
      '{"query":"query ($n: Int) { teachers(first: $n) { nodes { id } } }","variables":{"n":1e400}}',
      'LIMIT_EXCEEDED',
    ],
    [
      'a number beyond 53 bits',
      '{"query":"query ($n: Int) { teachers(first: $n) { nodes { id } } }","variables":{"n":123456789012345678901234567890}}',
      'LIMIT_EXCEEDED',
    ],
    [
      'a fraction for a whole number',
      '{"query":"query ($n: Int) { teachers(first: $n) { nodes { id } } }","variables":{"n":1.5}}',
    ],
    [
      '10,000 errors in one variable',
      JSON.stringify({
        query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        variables: { ids: Array(10_000).fill(null) },
      }),
    ],
    [
      'a variable 20,000 deep',
      `{"query":"query ($f: TeacherFilter) { teachers(filter: $f) { nodes { id } } }","variables":{"f":{"namePrefix":${'['.repeat(20_000)}${']'.repeat(20_000)}}}}`,
    ],
    [
      'a variable named __proto__',
      '{"query":"query ($f: TeacherFilter) { teachers(filter: $f) { nodes { id } } }","variables":{"f":{"__proto__":{"namePrefix":"a"}}}}',
    ],
  ] as readonly (readonly [string, string, string?])[])(
    '%s in the variables: refused',
    async (_what, body, code = 'BAD_USER_INPUT') => {
      const answer = await send(`${server.url}/graphql`, { headers: { ...json, ...bearer(officer) }, body });
      const errors = refusal(answer);
      expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set([code]));
      expect(errors.length).toBeLessThanOrEqual(51);
      expect(answer.text.length).toBeLessThan(20_000);
    },
  );
});
