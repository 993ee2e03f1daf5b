import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Account, linkToken, SingleUseLink } from '../../server/modules/account/index.ts';
import { watchedClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
const people = lines(2, { seed: 83 });
const chosen = 'la mer est calme ce matin';

beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
});
afterAll(() => server.close());
beforeEach(() => {
  server.now = new Date(server.now.getTime() + 48 * 3_600_000);
});

async function linkTo({ accountId }: Someone, purpose: 'RESET_PASSWORD' | 'ACCEPT_INVITATION') {
  const em = server.orm.em.fork();
  const id = uuidv7();
  const account = em.getReference(Account, accountId);
  const expiresAt = new Date(server.now.getTime() + 1_800_000);
  em.create(SingleUseLink, {
    id,
    account,
    purpose,
    address: null,
    createdAt: server.now,
    expiresAt,
    usedAt: null,
  });
  await em.flush();
  return linkToken(server.config.appSecrets[0], id, purpose);
}

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
  const token = await linkTo(teacher, 'RESET_PASSWORD');
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
  const token = await linkTo(invited, 'ACCEPT_INVITATION');
  await client.staff.acceptInvitation({ token, password: chosen });
  await besiege(invited.username);
  await client.account.signIn({ username: invited.username, password: chosen });
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
