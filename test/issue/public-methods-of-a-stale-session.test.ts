import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Session } from '../../client-sdk/src/index.ts';
import { watchedClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** What a browser kept from last week. */
const stale = (): Session => ({
  accessToken: 'x.y.z',
  accessTokenExpiresAt: new Date(server.now.getTime() - 86_400_000).toISOString(),
  refreshToken: 'long gone',
  refreshTokenExpiresAt: new Date(server.now.getTime() - 80_000_000).toISOString(),
});

// A page that shows the academies before anybody signs in was told that a session had expired.
test.each<[string, (client: Client) => Promise<unknown>]>([
  ['list', ({ academies }) => academies.list()],
  ['find', ({ academies }) => academies.find('18')],
  ['connectionPoint', ({ academies }) => academies.connectionPoint({ situation: 'CENTRAL_ADMINISTRATION' })],
  [
    'connectionPointOf',
    ({ academies }) => academies.connectionPointOf({ degree: 'SECOND', academyCode: '18' }),
  ],
])('academies.%s needs no session, whatever was kept of one', async (_name, ask) => {
  const { client, sent } = watchedClient(server, { tokens: stale() });
  expect(await ask(client)).toBeTruthy();
  expect(sent).toHaveLength(1);
  // It is kept, for whoever asks for more.
  expect(client.session).toEqual(stale());
});
