import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer } from '../../server/app/create-server.ts';
import { createLogger } from '../../server/platform/log.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
/** A second process on the same database. */
let other: Awaited<ReturnType<typeof createServer>>;
let otherUrl: string;
beforeAll(async () => {
  server = await startTestServer();
  const log = createLogger({ level: 'silent', readable: false });
  const { config, databaseUrl } = server;
  other = await createServer({ config, databaseUrl, log, now: () => server.now });
  otherUrl = await other.listen();
});
afterAll(async () => {
  await other.close();
  await server.close();
});

async function ask(url: string, token: string, query: string, variables: object = {}) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const body = JSON.stringify({ query, variables });
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  return (await answer.json()) as { data: any; errors?: unknown }; // oxlint-disable-line typescript/no-explicit-any -- looked into freely
}

/** What restricted a session was trusted for thirty seconds by every process that had seen it. */
test('a first password replaced at one process opens the account at the other at once', async () => {
  const [line] = lines(1, { seed: 9 });
  const { officerId } = await addOfficer(server);
  const teacher = await addTeacher(server, officerId, line as never, { firstPassword: true });
  const token = await tokenOf(server, teacher, line?.numen);
  const read = '{ viewer { mustChangePassword teacher { familyName } } }';
  expect((await ask(otherUrl, token, read)).data.viewer).toEqual({ mustChangePassword: true, teacher: null });
  const change = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { errors { code } } }`;
  const input = { currentPassword: line?.numen, newPassword: 'neuf hiboux sous la pluie' };
  expect((await ask(server.url, token, change, { input })).data.changePassword.errors).toEqual([]);
  expect((await ask(otherUrl, token, read)).data.viewer).toEqual({
    mustChangePassword: false,
    teacher: { familyName: line?.familyName },
  });
});

test('a second factor enrolled at one process opens the account at the other at once', async () => {
  const officer = await addOfficer(server, '14');
  const em = server.orm.em.fork();
  await em.execute(`update academy set second_factor_waived = false where code = '14'`);
  const token = await tokenOf(server, officer);
  const read = '{ teachers { totalCount } }';
  expect((await ask(otherUrl, token, read)).errors).toBeDefined();
  await em.execute(
    `insert into second_factor (account_id, secret, created_at, confirmed_at) values (?, '', now(), now())`,
    [officer.accountId],
  );
  expect((await ask(otherUrl, token, read)).errors).toBeUndefined();
});
