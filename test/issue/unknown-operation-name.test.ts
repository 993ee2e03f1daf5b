import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, tokenOf } from '../kit/world.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

// It used to be executed under no name at all, and then answered as a fault of ours.
test('an operation name that the document does not hold executes nothing, and is told', async () => {
  const token = await tokenOf(server, await addAccount(server, 'ADMINISTRATOR'));
  const ask = (operationName: string) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({ query: 'mutation Out { signOut(input: {}) { signedOut } }', operationName }),
    });
  const answer = await ask('In');
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
  });
  expect((await server.query('{ viewer { role } }', { token })).data.viewer).toEqual({
    role: 'ADMINISTRATOR',
  });
  expect((await ask('Out')).status).toBe(200);
});
