import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** OWASP ASVS 5.0, 16.2.1 and 16.3: the log told that something was refused, and not to whom, nor what was changed by whom. */
test('the log tells which account was refused what, and from where; accounts by their key', async () => {
  const officer = await addOfficer(server);
  const teacher = await addTeacher(server, officer.officerId, lines(1)[0] as never);
  const token = await tokenOf(server, teacher);
  await server.query('{ teachers { totalCount } }', { token });
  await server.query(`mutation { closeAccount(input: { personId: "off_x" }) { errors { code } } }`, {
    token,
  });
  await server.query(
    `mutation { changePassword(input: { currentPassword: "faux", newPassword: "x" }) { errors { code } } }`,
    { token },
  );
  await server.query(
    `mutation { signIn(input: { username: "${teacher.username}", password: "faux" }) { errors { code } } }`,
  );
  const who = { account: teacher.accountId, ip: '127.0.0.1' };
  const told = server.log.filter(({ msg }) => ['forbidden', 'refused', 'mutation'].includes(msg));
  expect(told).toMatchObject([
    { msg: 'forbidden', fields: ['teachers'], codes: ['FORBIDDEN'], ...who },
    { msg: 'mutation', fields: ['closeAccount'], codes: ['FORBIDDEN'], ...who },
    { msg: 'refused', mutation: 'changePassword', codes: ['WRONG_CURRENT_PASSWORD'], ...who },
    { msg: 'mutation', fields: ['changePassword'], ...who },
    { msg: 'refused', mutation: 'signIn', codes: ['INVALID_CREDENTIALS'], account: null, ip: '127.0.0.1' },
    { msg: 'mutation', fields: ['signIn'] },
  ]);
  expect(JSON.stringify(told)).not.toMatch(new RegExp(`faux|${teacher.username}`));
});
