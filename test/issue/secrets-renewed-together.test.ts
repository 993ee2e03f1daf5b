import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { withSql } from '../kit/postgres.ts';
import { addAccount, addOfficer, tokenOf } from '../kit/world.ts';

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startTestServer();
  token = await tokenOf(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
});
afterAll(() => server.close());

const renew = `mutation ($id: ID!) { renewClientSecret(input: { integratorId: $id }) { clientSecret errors { code } } }`;
const close = `mutation ($id: ID!) { closeIntegrator(input: { integratorId: $id }) { errors { code } } }`;

/** Holds the row of an account until as many calls wait for it. */
async function together(accountId: string, calls: readonly (() => Promise<unknown>)[]): Promise<unknown[]> {
  return withSql(server.databaseUrl, async (client) => {
    await client.query('begin');
    await client.query('select from account where id = $1 for update', [accountId]);
    const running = calls.map((call) => call());
    await withSql(server.databaseUrl, async (watcher) => {
      const waiting = async () => {
        const { rows } = await watcher.query(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        );
        return rows.length;
      };
      while ((await waiting()) < calls.length) continue;
    });
    await client.query('commit');
    return Promise.all(running);
  });
}
const working = async (accountId: string) =>
  await server.orm.em
    .fork()
    .execute<{ n: number }[]>(
      `select count(*)::int as n from client_secret where account_id = ? and expires_at > ?`,
      [accountId, server.now],
    );

/** Each renewal saw the secrets of before the others, and ended none of theirs. */
test('of secrets renewed at the same moment, two work at most', async () => {
  const machine = await addAccount(server, 'INTEGRATOR');
  const variables = { id: `itg_${machine.accountId.replaceAll('-', '')}` };
  const call = () => server.query(renew, { token, variables });
  await together(machine.accountId, [call, call]);
  expect(await working(machine.accountId)).toEqual([{ n: 2 }]);
});

/** A renewal that began before the machine was closed left it a working secret. */
test('a machine that is closed while its secret is renewed keeps none', async () => {
  const machine = await addAccount(server, 'INTEGRATOR');
  const variables = { id: `itg_${machine.accountId.replaceAll('-', '')}` };
  const answers = (await together(machine.accountId, [
    () => server.query(close, { token, variables }),
    () => server.query(renew, { token, variables }),
  ])) as { data: Record<string, { errors: { code: string }[] }> }[];
  expect(answers[0]?.data['closeIntegrator']?.errors).toEqual([]);
  expect(await working(machine.accountId)).toEqual([{ n: 0 }]);
});
