import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, tokenOf } from '../kit/world.ts';
import { databaseLink, type DatabaseLink } from './database-link.ts';
import { bearer, post, send, type Answer, type ErrorShape } from './http.ts';

const home = '{ viewer { username teacher { displayName } } }';
const health = (server: TestServer, which: string) =>
  send(`${server.url}/health/${which}`, { method: 'GET' });

describe('while the database is away', () => {
  let link: DatabaseLink;
  let server: TestServer;
  let username: string;
  let token: string;
  beforeEach(async () => {
    link = databaseLink();
    server = await startTestServer({}, link.via);
    const [line] = lines(1) as [ReturnType<typeof lines>[number]];
    const teacher = await addTeacher(server, (await addOfficer(server)).officerId, line);
    ({ username } = teacher);
    token = await tokenOf(server, teacher);
  });
  afterEach(async () => {
    await link.cut();
    await server.close();
  });

  const asks = (): [string, string, Record<string, string>][] => [
    ['a read', home, bearer(token)],
    ['a public read', '{ academies { name } }', {}],
    [
      'a mutation',
      `mutation { signIn(input: { username: "${username}", password: "${password}" }) { errors { code } } }`,
      {},
    ],
  ];
  function expectUnavailable(answer: Answer): void {
    const [error] = (JSON.parse(answer.text) as { errors: [ErrorShape] }).errors;
    expect(error.extensions).toEqual({
      code: 'SERVICE_UNAVAILABLE',
      reason: 'SERVICE_UNAVAILABLE',
      requestId: answer.headers['x-request-id'],
    });
    expect([
      answer.status,
      answer.headers['retry-after'],
      answer.headers['content-type']?.includes('json'),
    ]).toEqual([503, '2', true]);
    expect(answer.text).not.toMatch(/ECONN|terminated|127\.0\.0\.1|postgres/i);
  }

  test('every request is refused for a moment, with a time to try again, and served when it is back', async () => {
    await post(server.url, { query: home }, bearer(token));
    await link.cut();
    for (const [what, query, headers] of asks()) {
      const answer = await post(server.url, { query }, headers);
      expect(answer.text, what).toContain('SERVICE_UNAVAILABLE');
      expectUnavailable(answer);
    }
    server.now = new Date(server.now.getTime() + 40_000); // the session must be asked for again
    expectUnavailable(await post(server.url, { query: home }, bearer(token)));
    // The same cause many times over: a warning each, and no stack.
    const told = server.log as { level?: string; msg: string; err?: { stack?: string } }[];
    expect(told.filter(({ level, err }) => level === 'error' || err?.stack !== undefined)).toEqual([]);
    expect(told.map(({ msg }) => msg)).toContain('the database is unavailable');
    await link.mend();
    for (const [what, query, headers] of asks()) {
      const answer = await post(server.url, { query }, headers);
      expect([answer.status, JSON.parse(answer.text)], what).toEqual([
        200,
        { data: expect.anything() as unknown },
      ]);
    }
  });

  test('the process is alive, and not ready; a token plays no part in either', async () => {
    expect([(await health(server, 'live')).status, (await health(server, 'ready')).status]).toEqual([
      200, 200,
    ]);
    await link.cut();
    const [live, ready] = [await health(server, 'live'), await health(server, 'ready')];
    expect([live.status, live.text, ready.status, ready.text]).toEqual([
      200,
      '{"status":"ok"}',
      503,
      '{"status":"unavailable"}',
    ]);
    expect(ready.headers['retry-after']).toBe('2');
    const answer = await send(`${server.url}/health/live`, { method: 'GET', headers: bearer('nonsense') });
    expect(answer.status).toBe(200);
    await link.mend();
    expect((await health(server, 'ready')).status).toBe(200);
  });

  test('a statement that is under way when the connection breaks', async () => {
    const lock = new pg.Client(server.databaseUrl);
    await lock.connect();
    await lock.query('begin; lock table teacher in access exclusive mode');
    const answer = post(server.url, { query: home }, bearer(token));
    await sleep(200);
    await link.cut();
    expectUnavailable(await answer);
    await lock.end();
    await link.mend();
    expect((await post(server.url, { query: home }, bearer(token))).status).toBe(200);
  });

  test('a statement that the administrator ends', async () => {
    const lock = new pg.Client(server.databaseUrl);
    await lock.connect();
    await lock.query('begin; lock table teacher in access exclusive mode');
    const answer = post(server.url, { query: home }, bearer(token));
    await sleep(200);
    await withSql(server.databaseUrl, async (client) => {
      await client.query(
        `select pg_cancel_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      );
    });
    expectUnavailable(await answer);
    await lock.end();
  });
});

describe('when the server is asked to stop', () => {
  test('requests in flight are answered, new ones are refused, and then it is closed', async () => {
    const server = await startTestServer();
    const [line] = lines(1) as [ReturnType<typeof lines>[number]];
    const teacher = await addTeacher(server, (await addOfficer(server)).officerId, line);
    const token = await tokenOf(server, teacher);
    const lock = new pg.Client(server.databaseUrl);
    await lock.connect();
    await lock.query('begin; lock table teacher in access exclusive mode');
    const inFlight = [1, 2, 3].map(() => post(server.url, { query: home }, bearer(token)));
    await sleep(300);

    let isClosed = false;
    const closing = server.close().then(() => (isClosed = true));
    await sleep(300);
    expect(isClosed).toBe(false);
    const late = await post(server.url, { query: '{ __typename }' }).then(
      ({ status }) => status,
      (error: NodeJS.ErrnoException) => error.code,
    );
    expect(['ECONNREFUSED', 'ECONNRESET', 503]).toContain(late);

    await lock.query('commit');
    // Before the database goes, which cuts off who is still connected.
    await lock.end();
    for (const answer of await Promise.all(inFlight)) {
      expect([answer.status, JSON.parse(answer.text)]).toMatchObject([
        200,
        { data: { viewer: { username: teacher.username } } },
      ]);
    }
    await closing;
    expect(isClosed).toBe(true);
  });
});
