import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, tokenOf } from '../kit/world.ts';
import { bearer, get, post, refusal, send } from './http.ts';

// The checks of graphql-cop 1.14 (dolevf/graphql-cop, read on 2026-11-21), asked of a server as it runs in production,
// and a few more of the same kind.

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startTestServer({ NODE_ENV: 'production' });
  token = await tokenOf(server, await addOfficer(server));
});
afterAll(() => server.close());

const codeOf = async (query: string, headers: Record<string, string> = {}) =>
  refusal(await post(server.url, { query }, headers))[0]?.extensions.code;

test.each([
  ['in full', getIntrospectionQuery()],
  ['__schema', '{ __schema { queryType { name } } }'],
  ['__type', '{ __type(name: "Teacher") { fields { name } } }'],
  ['under an alias, in a fragment', '{ ...A } fragment A on Query { x: __schema { types { name } } }'],
  ['beside data', '{ academies { id } __schema { types { name } } }'],
  ['in a mutation', 'mutation { signOut(input: {}) { query { __schema { types { name } } } } }'],
])('an anonymous caller cannot introspect in production: %s', async (_what, query) => {
  const answer = await post(server.url, { query });
  expect(answer.text).not.toMatch(/Teacher|queryType|"types"/);
  expect(refusal(answer)[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('__typename is no introspection, and whoever is signed in may introspect', async () => {
  expect(JSON.parse((await post(server.url, { query: '{ __typename }' })).text)).toEqual({
    data: { __typename: 'Query' },
  });
  const answer = await post(server.url, { query: getIntrospectionQuery() }, bearer(token));
  expect(JSON.parse(answer.text)).toHaveProperty('data.__schema.types');
});

test('no suggestion gives the schema away to an anonymous caller', async () => {
  const wrong = [
    '{ viewr { username } }',
    '{ viewer { usernam } }',
    '{ academy(cod: "18") { id } }',
    '{ academies { ... on Academi { id } } }',
    'mutation { signIn(input: { usernam: "a" }) { errors { code } } }',
    'mutation { signInn { errors { code } } }',
  ];
  for (const query of wrong)
    expect((await post(server.url, { query })).text, query).not.toMatch(/did you mean/i);
  const variables = { input: { usernam: 'a', password: 'b' } };
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { errors { code } } }';
  expect((await post(server.url, { query, variables })).text).not.toMatch(/did you mean/i);
  expect((await post(server.url, { query: '{ viewr { username } }' }, bearer(token))).text).toMatch(
    /did you mean/i,
  );
});

test('an error has no stack, no trace and no internal name', async () => {
  const answer = await post(
    server.url,
    { query: '{ teacher(id: 1) { id }', extensions: { tracing: true } },
    { 'apollo-federation-include-trace': 'ftv1' },
  );
  expect(answer.text).not.toMatch(/stack|exception|node_modules|\.ts\b|tracing|ftv1/i);
  const told = JSON.parse(
    (await post(server.url, { query: '{ __typename }' }, { 'apollo-federation-include-trace': 'ftv1' })).text,
  ) as object;
  expect(Object.keys(told)).toEqual(['data']);
});

test('alias overloading, directive overloading, field duplication, batches and circular introspection are refused', async () => {
  const aliases = Array.from({ length: 101 }, (_, i) => `alias${i}:__typename`).join(' ');
  expect(await codeOf(`query cop { ${aliases} }`)).toBe('LIMIT_EXCEEDED');
  expect(await codeOf(`query cop { __typename ${'@aa'.repeat(100)} }`)).toMatch(
    /LIMIT_EXCEEDED|GRAPHQL_VALIDATION_FAILED/,
  );
  expect(await codeOf(`query cop { ${'__typename \n'.repeat(500)} }`)).toBe('LIMIT_EXCEEDED');
  const circular =
    'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
  expect(await codeOf(circular)).toBe('GRAPHQL_VALIDATION_FAILED');
  const batch = await post(
    server.url,
    Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })),
  );
  expect(refusal(batch)[0]?.extensions.code).toBe('BAD_REQUEST');
});

test('a page of another site can make a browser neither read nor write', async () => {
  const url = `${server.url}/graphql`;
  const query = new URLSearchParams({ query: '{ __typename }' });
  expect((await send(`${url}?${query.toString()}`, { method: 'GET' })).status).toBe(400);
  const mutation = { query: 'mutation { signOut(input: {}) { signedOut } }' };
  expect((await get(server.url, mutation, bearer(token))).status).toBe(405);
  for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
    const answer = await send(url, {
      headers: { 'content-type': type, 'apollo-require-preflight': '1', ...bearer(token) },
      body: JSON.stringify(mutation),
    });
    expect(answer.status).toBe(415);
  }
  expect((await server.query('{ viewer { username } }', { token })).data.viewer).not.toBeNull();
});

test('no browser is told that another origin may read', async () => {
  const headers = {
    origin: 'https://evil.example',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  };
  const preflight = await send(`${server.url}/graphql`, { method: 'OPTIONS', headers });
  const answer = await post(server.url, { query: '{ __typename }' }, { origin: 'https://evil.example' });
  for (const { headers: told } of [preflight, answer]) {
    expect(told).not.toHaveProperty('access-control-allow-origin');
    expect(told).not.toHaveProperty('access-control-allow-credentials');
  }
});

test('no explorer is served, and no header names the software', async () => {
  for (const path of [
    '/',
    '/graphql',
    '/explorer',
    '/graphiql',
    '/playground',
    '/console',
    '/altair',
    '/voyager',
    '/sandbox',
  ]) {
    const answer = await send(`${server.url}${path}`, { method: 'GET', headers: { accept: 'text/html' } });
    expect(answer.text, path).not.toMatch(/<script|graphiql|sandbox|playground/i);
    expect(answer.headers, path).not.toHaveProperty('x-powered-by');
    expect(answer.headers, path).not.toHaveProperty('server');
  }
});

test('no answer is guessed to be something else, run or framed', async () => {
  const answers = [
    await post(server.url, { query: '{ viewer { username } }' }, bearer(token)),
    await post(server.url, { query: '{ viewr }' }),
    await get(server.url, { query: '{ __typename }' }),
    ...(await Promise.all(
      [
        '/',
        '/health/live',
        '/.well-known/jwks.json',
        '/nowhere',
        '/links/reset-password',
        '/oauth/token',
      ].map((path) => send(`${server.url}${path}`, { method: 'GET' })),
    )),
  ];
  for (const { headers } of answers) {
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  }
});

test('answers about people are kept by no cache', async () => {
  const answer = await post(server.url, { query: '{ viewer { username } }' }, bearer(token));
  expect(answer.headers['cache-control']).toMatch(/no-store/);
  expect(
    (await get(server.url, { query: '{ viewer { username } }' }, bearer(token))).headers['cache-control'],
  ).toMatch(/no-store/);
});
