import { expect, test } from 'vitest';
import { createClient } from '../../client-sdk/src/index.ts';
import { scriptedServer } from '../kit/scripted-server.ts';

const sentence =
  'must be the address of the GraphQL endpoint, such as https://iprof.example.org/graphql; it is';

test.each([
  undefined,
  null,
  '',
  '/graphql',
  'iprof.example.org/graphql',
  'localhost:4000/graphql',
  'ftp://iprof.example.org/graphql',
])('a client whose url is %j is not made, and a sentence says what is missing', (url) => {
  expect(() => createClient({ url: url as string })).toThrow(TypeError);
  expect(() => createClient({ url: url as string })).toThrow(`${sentence} ${url}`);
});

test('a client without any option but the language says that its address is missing', () => {
  expect(() => createClient({ locale: 'en' } as never)).toThrow(`${sentence} undefined`);
});

test('an address without an origin is left to a fetch of the caller’s own', async () => {
  await using server = await scriptedServer(() => ({ body: { data: { a: 1 } } }));
  const client = createClient({
    url: '/graphql',
    fetch: async (url, init) => fetch(new URL(url, server.url), init),
  });
  await expect(client.request('{ a }')).resolves.toEqual({ a: 1 });
});

test('an address may be a URL', async () => {
  await using server = await scriptedServer(() => ({ body: { data: { a: 1 } } }));
  const client = createClient({ url: new URL(server.url) });
  await expect(client.request('{ a }')).resolves.toEqual({ a: 1 });
});
