import { expect, test } from 'vitest';
import { startTestServer } from '../kit/server.ts';

// Found on 2026-11-21: limits were measured by walking fragments as often as they are spread. Two hundred of them, each
// spreading the next one twice, kept the process busy for ever, without a token and within all other limits.
test('fragments that spread each other twice are measured once', async () => {
  const server = await startTestServer();
  const spread = (i: number) => `fragment F${i} on Viewer { ...F${i + 1} ...F${i + 1} }`;
  const fragments = Array.from({ length: 200 }, (_, i) => spread(i)).join(' ');
  const answer = await server.query(`{ viewer { ...F0 } } ${fragments} fragment F200 on Viewer { username }`);
  expect(answer.errors?.[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED', reason: 'TOO_COSTLY' });
  await server.close();
});
