import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkToken } from '../../server/modules/account/index.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
});
afterAll(() => server.close());

let seed = 120;
async function newTeacher() {
  const line = lines(1, { seed: ++seed })[0] as ReturnType<typeof lines>[number];
  return { ...(await addTeacher(server, officer.officerId, line)), line };
}
type SomeTeacher = Awaited<ReturnType<typeof newTeacher>>;
const sql = <T extends object>(text: string, values: unknown[]) =>
  server.orm.em.fork().execute<T[]>(text, values);
const phrase = 'sept hiboux sous la pluie';

async function call(name: string, given: object, token?: string): Promise<string[]> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { errors { code } } }`;
  const { data } = await server.query(document, { token, variables: { input: given } });
  return data[name].errors.map(({ code }: { code: string }) => code);
}
async function latestLink(accountId: string, purpose: 'RESET_PASSWORD' | 'CONFIRM_ALERT_EMAIL') {
  const [link] = await sql<{ id: string }>(
    'select id from single_use_link where account_id = ? and purpose = ? order by created_at desc, id desc limit 1',
    [accountId, purpose],
  );
  return linkToken(server.config.appSecrets[0], link?.id as string, purpose);
}
async function resetLink({ line, username, accountId }: SomeTeacher): Promise<string> {
  expect(await call('requestPasswordReset', { numen: line.numen, username })).toEqual([]);
  return latestLink(accountId, 'RESET_PASSWORD');
}
/** What an intruder who sits at an open session asks for; gives the link that proves the address. */
async function askAddress(teacher: SomeTeacher): Promise<string> {
  const given = { address: 'intrus@exemple.fr', currentPassword: password };
  expect(await call('changeAlertEmail', given, await tokenOf(server, teacher))).toEqual([]);
  return latestLink(teacher.accountId, 'CONFIRM_ALERT_EMAIL');
}
async function expectForgotten(teacher: SomeTeacher, link: string) {
  expect(await sql('select pending_alert_email from account where id = ?', [teacher.accountId])).toEqual([
    { pending_alert_email: null },
  ]);
  expect(await call('confirmAlertEmail', { token: link })).toEqual(['INVALID_LINK']);
}

/** It could still replace the new password, within half an hour, from a mailbox that is not the holder’s alone. */
test('a link for a new password opens nothing once the password was changed', async () => {
  const teacher = await newTeacher();
  const link = await resetLink(teacher);
  const given = { currentPassword: password, newPassword: phrase };
  expect(await call('changePassword', given, await tokenOf(server, teacher))).toEqual([]);
  expect(await call('resetPassword', { token: link, newPassword: `${phrase} encore` })).toEqual([
    'INVALID_LINK',
  ]);
});

/** Confirmed after the holder had taken the account back, an intruder’s address got the alerts. */
test('an alert address that waits for its proof is forgotten when a link takes the account back', async () => {
  const teacher = await newTeacher();
  const asked = await askAddress(teacher);
  expect(await call('resetPassword', { token: await resetLink(teacher), newPassword: phrase })).toEqual([]);
  await expectForgotten(teacher, asked);
});

test('so it is when a letter opens the account', async () => {
  const teacher = await newTeacher();
  const asked = await askAddress(teacher);
  const { data } = await server.query(
    `mutation ($input: IssueOneTimePasswordInput!) { issueOneTimePassword(input: $input) { oneTimePassword } }`,
    {
      token: await tokenOf(server, officer),
      variables: { input: { teacherId: teacher.id, reason: 'au guichet' } },
    },
  );
  await tokenOf(server, teacher, data.issueOneTimePassword.oneTimePassword as string);
  await expectForgotten(teacher, asked);
});

test('so it is when the account is closed, or was closed and opens again', async () => {
  const administrator = await tokenOf(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
  const teacher = await newTeacher();
  const asked = await askAddress(teacher);
  expect(await call('closeAccount', { personId: teacher.id }, administrator)).toEqual([]);
  await expectForgotten(teacher, asked);
  await sql("update account set pending_alert_email = 'intrus@exemple.fr' where id = ? returning id", [
    teacher.accountId,
  ]);
  expect(await call('reopenAccount', { personId: teacher.id }, administrator)).toEqual([]);
  await expectForgotten(teacher, asked);
});

/** Only an account without a password is invited; sessions may be left all the same when an operator took it away. */
test('an invitation that is accepted ends the sessions that were left', async () => {
  const colleague = await addOfficer(server);
  const left = await tokenOf(server, colleague);
  const id = '01900000-0000-7000-8000-0000000000aa';
  await sql('update account set password_hash = null where id = ? returning id', [colleague.accountId]);
  await sql(
    `insert into single_use_link (id, account_id, purpose, created_at, expires_at)
     values (?, ?, 'ACCEPT_INVITATION', '2026-01-15T10:00:00Z', '2026-01-20T10:00:00Z') returning id`,
    [id, colleague.accountId],
  );
  const token = linkToken(server.config.appSecrets[0], id, 'ACCEPT_INVITATION');
  expect(await call('acceptInvitation', { token, password: phrase })).toEqual([]);
  const { errors } = await server.query('{ viewer { username } }', { token: left });
  expect(errors?.map(({ extensions }) => extensions['reason'])).toEqual(['SESSION_EXPIRED']);
});
