import { Client, fetchExchange } from '@urql/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bearer } from '../contract/http.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, tokenOf } from '../kit/world.ts';

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startTestServer({ NODE_ENV: 'production' });
  token = await tokenOf(server, await addOfficer(server));
});
afterAll(() => server.close());

test('the first query of urql as it comes out of the box, a GET with a token, is answered', async () => {
  const methods: (string | undefined)[] = [];
  const client = new Client({
    url: `${server.url}/graphql`,
    exchanges: [fetchExchange],
    fetchOptions: { headers: bearer(token) },
    fetch: async (url, init) => {
      methods.push(init?.method);
      return await fetch(url, init);
    },
  });
  const { data, error } = await client.query('{ viewer { username role } }', {});
  expect(error).toBeUndefined();
  expect(data).toEqual({ viewer: { username: expect.any(String), role: 'OFFICER' } });
  expect(methods).toEqual(['GET']);
});
