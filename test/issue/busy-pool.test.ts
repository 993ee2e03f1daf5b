import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bearer, post, send } from '../contract/http.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, tokenOf } from '../kit/world.ts';

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startTestServer({ DATABASE_POOL: '2' });
  token = await tokenOf(server, await addOfficer(server));
  // Who asks is known from now on: what waits below are the reads.
  await post(server.url, { query: '{ viewer { username } }' }, bearer(token));
});
afterAll(() => server.close());

/** Answers came after 15, 30 and 45 seconds, and the load balancer that asked whether we are ready heard nothing. */
test('when all connections are taken, who waits is told within seconds, and so is who asks for readiness', async () => {
  const lock = new pg.Client(server.databaseUrl);
  await lock.connect();
  await lock.query('begin; lock table academy in access exclusive mode');
  const told: number[] = [];
  const reads = Array.from({ length: 8 }, async () => {
    const { status } = await post(server.url, { query: '{ academies { name } }' }, bearer(token));
    told.push(status);
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  const ready = await send(`${server.url}/health/ready`, { method: 'GET' });
  expect([ready.status, ready.headers['retry-after']]).toEqual([503, '2']);

  // Two hold the connections until the lock is given back: they answer last, and well, unless the others have waited
  // until the time of these two was over.
  while (told.length < 6) await new Promise((resolve) => setTimeout(resolve, 10));
  await lock.query('commit');
  await lock.end();
  await Promise.all(reads);
  expect(told).toEqual([...Array<number>(6).fill(503), 200, 200]);
  expect((await send(`${server.url}/health/ready`, { method: 'GET' })).status).toBe(200);
});
