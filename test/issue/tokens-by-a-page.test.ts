import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, tokenOf } from '../kit/world.ts';
import { send } from '../contract/http.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const body = 'grant_type=client_credentials&client_id=itg-x&client_secret=wrong';
const fail = (headers: Record<string, string>) =>
  send(`${server.url}/oauth/token`, {
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body,
  });

/** A form needs no preflight: a hundred of them, sent by any page, closed the network of its reader to sign-ins. */
test.each([{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }])(
  'a page of a browser (%j) gets no token, and uses up nothing of its reader’s network',
  async (headers) => {
    for (let i = 0; i < 5; i++) {
      const answer = await fail(headers);
      expect([answer.status, (JSON.parse(answer.text) as { error: string }).error]).toEqual([
        400,
        'invalid_request',
      ]);
    }
    const counted = await server.orm.em
      .fork()
      .execute<{ failures: number }[]>(`select failures from network_throttle`);
    expect(counted.filter(({ failures }) => failures > 0)).toEqual([]);
    await expect(tokenOf(server, await addOfficer(server))).resolves.toBeTruthy();
  },
);

test('a machine is asked for its secret', async () => {
  expect((await fail({})).status).toBe(401);
});
