import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';
import { bearer, get, refusal, send } from './http.ts';

let server: TestServer;
let officer: string;
let teacher: string;
let integrator: string;
beforeAll(async () => {
  server = await startTestServer();
  const someone = await addOfficer(server);
  const [line] = lines(1) as [ReturnType<typeof lines>[number]];
  officer = await tokenOf(server, someone);
  teacher = await tokenOf(server, await addTeacher(server, someone.officerId, line));
  integrator = await tokenOf(server, await addAccount(server, 'INTEGRATOR'));
});
afterAll(() => server.close());

const json = { 'content-type': 'application/json' };

describe('how large a body may be', () => {
  const sized = (bytes: number) => {
    const frame = JSON.stringify({ query: '{ __typename }', variables: { pad: '' } });
    return JSON.stringify({ query: '{ __typename }', variables: { pad: 'x'.repeat(bytes - frame.length) } });
  };
  const people = 256 * 1024;
  const machines = 8 * 1024 * 1024;
  const cases = [
    ['nobody', () => ({}), people],
    ['a teacher', () => bearer(teacher), people],
    ['an officer', () => bearer(officer), people],
    ['an integrator', () => bearer(integrator), machines],
  ] as const;
  describe.each([
    ['with a content-length', false],
    ['in chunks', true],
  ] as const)('%s', (_how, chunked) => {
    test.each(cases)('%s: up to the limit and not a byte more', async (_who, who, limit) => {
      const url = `${server.url}/graphql`;
      const within = await send(url, { headers: { ...json, ...who() }, body: sized(limit), chunked });
      expect([within.status, within.text]).toEqual([200, '{"data":{"__typename":"Query"}}\n']);
      const beyond = await send(url, { headers: { ...json, ...who() }, body: sized(limit + 1), chunked });
      expect(beyond.status).toBe(413);
      expect(refusal(beyond)[0]?.extensions.code).toBe('PAYLOAD_TOO_LARGE');
    });
  });

  test('the refusal of a body speaks the language of the request', async () => {
    const message = async (language: string) =>
      refusal(
        await send(`${server.url}/graphql`, {
          headers: { ...json, 'accept-language': language },
          body: sized(people + 1),
        }),
      )[0]?.message;
    expect(await message('fr')).toMatch(/256 Kio/);
    expect(await message('en')).toMatch(/256 KiB/);
  });
});

describe('requests that are not well-formed', () => {
  const url = () => `${server.url}/graphql`;
  test.each<readonly [string, string, Record<string, string>, string | undefined, number, string]>([
    ['broken JSON', 'POST', json, '{"query":', 400, 'BAD_REQUEST'],
    ['no body', 'POST', json, undefined, 400, 'BAD_REQUEST'],
    ['an empty body', 'POST', json, '', 400, 'BAD_REQUEST'],
    ['null', 'POST', json, 'null', 400, 'BAD_REQUEST'],
    ['a number', 'POST', json, '1', 400, 'BAD_REQUEST'],
    ['a string', 'POST', json, '"{ __typename }"', 400, 'BAD_REQUEST'],
    ['an object without a query', 'POST', json, '{}', 400, 'BAD_REQUEST'],
    ['a query that is no string', 'POST', json, '{"query":{"a":1}}', 400, 'BAD_REQUEST'],
    [
      'variables that are a list',
      'POST',
      json,
      '{"query":"{ __typename }","variables":[1]}',
      400,
      'BAD_REQUEST',
    ],
    [
      'variables that are a string',
      'POST',
      json,
      '{"query":"{ __typename }","variables":"{}"}',
      400,
      'BAD_REQUEST',
    ],
    ['a batch', 'POST', json, '[{"query":"{ __typename }"},{"query":"{ __typename }"}]', 400, 'BAD_REQUEST'],
    ['an empty batch', 'POST', json, '[]', 400, 'BAD_REQUEST'],
    ['brackets 100,000 deep', 'POST', json, '['.repeat(100_000), 400, 'BAD_REQUEST'],
    ['bytes that are no UTF-8', 'POST', json, '{"query":"{ __typename }\xc3"', 400, 'BAD_REQUEST'],
    [
      'a form',
      'POST',
      { 'content-type': 'application/x-www-form-urlencoded' },
      'query=%7B__typename%7D',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'plain text',
      'POST',
      { 'content-type': 'text/plain' },
      '{"query":"{ __typename }"}',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'multipart',
      'POST',
      { 'content-type': 'multipart/form-data; boundary=x' },
      '--x--',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['no content type', 'POST', {}, '{"query":"{ __typename }"}', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a content type that is none',
      'POST',
      { 'content-type': ';;;' },
      '{"query":"{ __typename }"}',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['a wrong method', 'DELETE', json, undefined, 405, 'BAD_REQUEST'],
    ['another wrong method', 'PUT', json, '{"query":"{ __typename }"}', 405, 'BAD_REQUEST'],
  ])('%s', async (_what, method, headers, body, status, code) => {
    const answer = await send(url(), { method, headers, body });
    expect([answer.status, refusal(answer)[0]?.extensions.code], answer.text.slice(0, 200)).toEqual([
      status,
      code,
    ]);
  });

  test('a path that does not exist is refused in the same shape', async () => {
    for (const path of ['/nothing', '/graphql/', '/graphql/x', '/%00', '/..%2f..%2fetc/passwd', '/%ff']) {
      const answer = await send(`${server.url}${path}`, { method: 'GET' });
      expect(answer.status, path).toBeGreaterThanOrEqual(400);
      refusal(answer);
    }
  });

  test('a query by GET is answered, a mutation by GET is refused', async () => {
    const answered = await get(server.url, { query: '{ __typename }' });
    expect([answered.status, JSON.parse(answered.text)]).toEqual([200, { data: { __typename: 'Query' } }]);
    const refused = await get(
      server.url,
      { query: 'mutation { signOut(input: {}) { signedOut } }' },
      bearer(teacher),
    );
    expect(refused.status).toBe(405);
    refusal(refused);
    expect((await server.query('{ viewer { username } }', { token: teacher })).data.viewer).not.toBeNull();
  });

  test.each<readonly [string, Record<string, string>]>([
    ['no query', {}],
    ['an empty query', { query: '' }],
    ['variables that are not JSON', { query: '{ __typename }', variables: '{' }],
    ['variables that are a list', { query: '{ __typename }', variables: '[1]' }],
    ['an operation that is not there', { query: 'query A { __typename }', operationName: 'B' }],
    ['two operations without a name', { query: 'query A { __typename } query B { __typename }' }],
    ['a query with a syntax error', { query: '{' }],
  ])('by GET: %s', async (_what, parameters) => {
    refusal(await get(server.url, parameters));
  });

  test('a URL longer than a header may be is refused without a page of HTML', async () => {
    const answer = await get(server.url, { query: `{ __typename } # ${'x'.repeat(20_000)}` });
    expect(answer.status).toBe(431);
    expect(answer.text).not.toMatch(/html/i);
  });
});
