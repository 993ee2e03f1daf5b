import { expect, test } from 'vitest';
import { startTestServer } from '../kit/server.ts';

/** The migrator waited for ever for the connection that its own lock was holding. */
test('DATABASE_POOL=1 is enough to start and to answer', async () => {
  const server = await startTestServer({ DATABASE_POOL: '1' });
  expect((await server.query('{ academies { code } }')).data).toHaveProperty('academies');
  await server.close();
});
