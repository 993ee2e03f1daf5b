import { type Client, type ClientOptions, createClient } from '../../client-sdk/src/index.ts';
import type { TestServer } from './server.ts';
import { openedSession } from './session.ts';
import { password, type Someone } from './world.ts';

/** A client of a test server, on the server's clock, with the names of the operations that it has sent. */
export interface Watched {
  readonly client: Client;
  /** One entry for each HTTP request, retries included. */
  readonly sent: string[];
}

export function watchedClient(
  server: Pick<TestServer, 'url' | 'now'>,
  options: Partial<ClientOptions> = {},
): Watched {
  const sent: string[] = [];
  const client = createClient({
    url: `${server.url}/graphql`,
    now: () => server.now.getTime(),
    fetch: async (url, init) => {
      const { operationName = 'unnamed' } = JSON.parse(init?.body as string) as { operationName?: string };
      sent.push(operationName);
      return await fetch(url, init);
    },
    ...options,
  });
  return { client, sent };
}

/** The same, signed in; `sent` starts after that. A machine has its first token by then. */
export async function signedInClient(
  server: Pick<TestServer, 'url' | 'now'>,
  { username, clientSecret }: Pick<Someone, 'username' | 'clientSecret'>,
  options: Partial<ClientOptions> = {},
): Promise<Watched> {
  if (clientSecret) {
    const clientCredentials = { clientId: username, clientSecret };
    const machine = watchedClient(server, { clientCredentials, ...options });
    await machine.client.account.viewer();
    machine.sent.length = 0;
    return machine;
  }
  const watched = watchedClient(server, options);
  await watched.client.account.signIn({ username, password });
  watched.sent.length = 0;
  return watched;
}

/** The client of somebody whose session is open already: for tests about something else than signing in. */
export async function clientOf(server: TestServer, { username }: Pick<Someone, 'username'>): Promise<Client> {
  const { accessTokenExpiresAt, refreshTokenExpiresAt, ...tokens } = await openedSession(server, username);
  const expiries = {
    accessTokenExpiresAt: accessTokenExpiresAt.toISOString(),
    refreshTokenExpiresAt: refreshTokenExpiresAt.toISOString(),
  };
  return watchedClient(server, { tokens: { ...tokens, ...expiries } }).client;
}
