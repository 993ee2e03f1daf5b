import { afterAll, beforeAll, expect, test } from 'vitest';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let teacher: Someone;

beforeAll(async () => {
  server = await startTestServer();
  const [line] = lines(1, { seed: 12 });
  teacher = await addTeacher(server, (await addOfficer(server)).officerId, line as never);
});
afterAll(() => server.close());

/** Read, they were `2026-01-15T10:00:00+00:00`; in a payload, `2026-01-15T10:00:00.000Z`. */
test('an instant is written in one way, to the millisecond in UTC, whether it is read or told', async () => {
  await tokenOf(server, teacher);
  await withSql(server.databaseUrl, (sql) =>
    sql.query(
      `update session set created_at = '1999-12-31T23:59:59.999999+02:00', seen_at = '2026-07-01T00:00:00Z'
       where account_id = $1`,
      [teacher.accountId],
    ),
  );
  const { data } = await server.query(
    `mutation ($input: SignInInput!) { signIn(input: $input) { session { accessTokenExpiresAt }
      viewer { sessions { openedAt seenAt again: seenAt } recentSignIns { at } teacher { mailbox { alertEmailBouncedAt } } } } }`,
    { variables: { input: { username: teacher.username, password } } },
  );
  const { session, viewer } = data.signIn;
  expect(session.accessTokenExpiresAt).toMatch(/^2026-01-15T10:\d\d:00\.000Z$/);
  expect(viewer).toMatchObject({
    recentSignIns: [{ at: '2026-01-15T10:00:00.000Z' }, { at: '2026-01-15T10:00:00.000Z' }],
    teacher: { mailbox: { alertEmailBouncedAt: null } },
  });
  expect(viewer.sessions).toContainEqual({
    openedAt: '1999-12-31T21:59:59.999Z',
    seenAt: '2026-07-01T00:00:00.000Z',
    again: '2026-07-01T00:00:00.000Z',
  });
});
