import { expect, test } from 'vitest';
import { startTestServer } from '../kit/server.ts';

// Found on 2026-11-21: the cost of an operation was measured with the variables as sent, so that a page size written as
// the default of a variable was not counted.
test('a page size in the default of a variable counts', async () => {
  const server = await startTestServer();
  const document = `query ($many: Int = 100) {
    teachers(first: $many) { nodes { dossier { careerSteps(first: $many) { nodes { id } } } } }
  }`;
  const answer = await server.query(document);
  expect(answer.errors?.[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED', reason: 'TOO_MANY_NODES' });
  await server.close();
});
