import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { enrol } from '../kit/authenticator.ts';
import { addLink } from '../kit/links.ts';
import { signedInClient, watchedClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
const people = lines(3, { seed: 83 });
const chosen = 'la mer est calme ce matin';

beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
});
afterAll(() => server.close());
beforeEach(() => {
  server.now = new Date(server.now.getTime() + 48 * 3_600_000);
});

/** A stranger who takes every slot as it opens. */
async function besiege(username: string) {
  for (let tries = 0; tries < 12; tries++) {
    const { errors } = await server.query(
      'mutation ($input: SignInInput!) { signIn(input: $input) { errors { code } } }',
      { variables: { input: { username, password: 'fausse' } } },
    );
    const wait = Number(errors?.[0]?.extensions['retryAfter'] ?? 0);
    server.now = new Date(server.now.getTime() + wait * 1000);
  }
}

// A stranger’s loop refused the holder without a device token at each retry, also after the link had cleared the delays.
test('whoever proved by a link to be the holder signs in, however a stranger goes on', async () => {
  const [line] = people;
  if (!line) throw new Error('no line');
  const teacher = await addTeacher(server, officer.officerId, line);
  const { client } = watchedClient(server);
  await besiege(teacher.username);
  const { token } = await addLink(server, teacher.accountId, 'RESET_PASSWORD');
  expect(await client.recovery.resetPassword({ token, newPassword: chosen })).toBe(teacher.username);
  expect(client.deviceToken).not.toBeNull();
  await besiege(teacher.username);
  const other = watchedClient(server).client.account.signIn({ username: teacher.username, password: chosen });
  await expect(other).rejects.toMatchObject({ name: 'RateLimitedError' });
  await client.account.signIn({ username: teacher.username, password: chosen });
});

test('so does whoever accepted an invitation', async () => {
  const invited = await addOfficer(server);
  const { client } = watchedClient(server);
  await besiege(invited.username);
  const { token } = await addLink(server, invited.accountId, 'ACCEPT_INVITATION');
  await client.staff.acceptInvitation({ token, password: chosen });
  await besiege(invited.username);
  await client.account.signIn({ username: invited.username, password: chosen });
});

// Whoever gets a letter is reached by no mail, and so by no link.
test('so does whoever got a password by letter; codes are guessed at no faster with it', async () => {
  const line = people[2];
  if (!line) throw new Error('no line');
  const teacher = await addTeacher(server, officer.officerId, line);
  const { client: issuer } = await signedInClient(server, officer);
  const reason = 'Au guichet, pièce d’identité vue';
  const issue = () => issuer.recovery.issueOneTimePassword({ teacherId: teacher.id, reason });
  const { oneTimePassword } = await issue();
  await besiege(teacher.username);
  const { client } = watchedClient(server);
  await client.account.signIn({ username: teacher.username, password: oneTimePassword });
  await client.account.changePassword({ currentPassword: oneTimePassword, newPassword: chosen });
  server.now = new Date(server.now.getTime() + 3_600_000);
  await enrol(server, teacher, chosen);
  const { client: later } = await signedInClient(server, officer);
  const second = await later.recovery.issueOneTimePassword({ teacherId: teacher.id, reason });
  const guess = { username: teacher.username, password: second.oneTimePassword, secondFactorCode: '000000' };
  const stranger = watchedClient(server).client;
  for (let tries = 0; tries < 4; tries++)
    await expect(stranger.account.signIn(guess)).rejects.toMatchObject({ code: 'INVALID_SECOND_FACTOR' });
  await expect(stranger.account.signIn(guess)).rejects.toMatchObject({ name: 'RateLimitedError' });
});

test('a link that is refused gives no device token', async () => {
  const { client } = watchedClient(server);
  const refused = client.recovery.resetPassword({ token: 'x', newPassword: chosen });
  await expect(refused).rejects.toMatchObject({ code: 'INVALID_LINK' });
  expect(client.deviceToken).toBeNull();
});

test('the device of a first password stays known when it is replaced', async () => {
  const line = people[1];
  if (!line) throw new Error('no line');
  const teacher = await addTeacher(server, officer.officerId, line, { firstPassword: true });
  const { client } = watchedClient(server);
  await client.account.signIn({ username: teacher.username, password: line.numen });
  await client.account.changePassword({ currentPassword: line.numen, newPassword: chosen });
  await besiege(teacher.username);
  await client.account.signIn({ username: teacher.username, password: chosen });
});
