import { afterAll, beforeAll, expect, test } from 'vitest';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

// Twenty wrong tries, which take a stranger some seconds, pushed the sign-in of an intruder out of the list.
test('wrong tries push out neither a sign-in nor a right password with a wrong code', async () => {
  const { officerId } = await addOfficer(server);
  const [line] = lines(1, { seed: 103 });
  if (!line) throw new Error('no line');
  const teacher = await addTeacher(server, officerId, line);
  const token = await tokenOf(server, teacher);
  await withSql(server.databaseUrl, (sql) =>
    sql.query(
      `insert into sign_in (id, account_id, at, outcome, ip)
       select gen_random_uuid(), $1, $2::timestamptz + n * interval '1 s', o, ip::inet from (
         select -3600, 'SUCCEEDED', '203.0.113.1' union all select -3000, 'WRONG_SECOND_FACTOR', '203.0.113.2'
         union all select n, 'WRONG_PASSWORD', '203.0.113.9' from generate_series(1, 50) n) as t (n, o, ip)`,
      [teacher.accountId, server.now],
    ),
  );
  const { data, statements } = await server.counted('{ viewer { recentSignIns { at outcome ip } } }', {
    token,
  });
  expect(statements).toHaveLength(1);
  const tries = data.viewer.recentSignIns as { at: string; outcome: string; ip: string }[];
  expect(tries.map(({ outcome }) => outcome)).toEqual([
    ...Array<string>(20).fill('WRONG_PASSWORD'),
    'SUCCEEDED',
    'WRONG_SECOND_FACTOR',
    'SUCCEEDED',
  ]);
  expect(tries.at(-1)?.ip).toBe('203.0.113.1');
  expect(tries.map(({ at }) => at)).toEqual(
    tries
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  );
});
