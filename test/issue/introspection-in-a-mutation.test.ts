import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** Below a payload, the schema described was the inner one, with its leaves. */
test('introspection below a payload is refused, and the mutation does not run', async () => {
  const { data, errors } = await server.query(
    'mutation { signIn(input: { username: "x", password: "y" }) { errors { code } query { __type(name: "Query") { fields { name type { name } } } } } }',
  );
  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', reason: 'INTROSPECTION_IN_MUTATION' });
});
