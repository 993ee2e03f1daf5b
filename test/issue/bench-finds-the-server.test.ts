import { expect, test } from 'vitest';
import { startOurs } from '../bench/contenders.ts';
import { createTestDatabase } from '../kit/postgres.ts';

/** The first address in its log was a page that links in mails lead to: the bench asked there, and ended. */
test('the benchmark asks the server itself, whatever addresses its log names', async () => {
  const database = await createTestDatabase();
  const ours = await startOurs(database.url, { LOG_LEVEL: 'debug' });
  try {
    const response = await fetch(`${ours.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ academies { code } }' }),
    });
    expect(await response.json()).not.toHaveProperty('errors');
  } finally {
    await ours.stop();
    await database.drop();
  }
});
