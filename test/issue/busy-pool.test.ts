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
  const began = performance.now();
  const took = () => performance.now() - began;
  const reads = Array.from({ length: 8 }, async () => {
    const { status } = await post(server.url, { query: '{ academies { name } }' }, bearer(token));
    return { status, after: took() };
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  const ready = await send(`${server.url}/health/ready`, { method: 'GET' });
  expect([ready.status, ready.headers['retry-after']]).toEqual([503, '2']);
  expect(took()).toBeLessThan(2800);

  const early = (await Promise.all(reads.map((read) => Promise.race([read, late(5000)])))).filter(
    (answer) => answer !== undefined,
  );
  // Two hold the connections until the lock is given back.
  expect(early.map(({ status }) => status)).toEqual(Array(6).fill(503));
  await lock.query('commit');
  await lock.end();
  const statuses = (await Promise.all(reads)).map(({ status }) => status);
  expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 200, ...Array<number>(6).fill(503)]);
  expect((await send(`${server.url}/health/ready`, { method: 'GET' })).status).toBe(200);
});

const late = (ms: number) => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms));
