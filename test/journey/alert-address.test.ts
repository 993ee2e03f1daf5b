import { afterAll, beforeAll, expect, test } from 'vitest';
import { UserErrorsError } from '../../client-sdk/src/index.ts';
import { addMailedTeacher, type MailedServer, startMailedServer, tokenIn } from '../kit/mailed-server.ts';
import { signedInClient, watchedClient } from '../kit/sdk.ts';
import { addOfficer, lines, password, type Someone } from '../kit/world.ts';

let mailed: MailedServer;
let officer: Someone & { officerId: string };
const people = lines(3, { seed: 64 });

beforeAll(async () => {
  mailed = await startMailedServer();
  officer = await addOfficer(mailed.server);
});
afterAll(() => mailed[Symbol.asyncDispose]());

const someTeacher = () => addMailedTeacher(mailed, officer.officerId, people.pop());

test('alerts go elsewhere once the new address has confirmed it; the former one is told, and takes it back', async () => {
  const { server, mailbox } = mailed;
  const { client, professional } = await someTeacher();
  expect(await client.mailbox.summary()).toMatchObject({ alertEmail: professional, pendingAlertEmail: null });

  const address = 'julie@exemple.fr';
  const wrong = client.mailbox.changeAlertEmail({ address, currentPassword: 'not this one' });
  await expect(wrong).rejects.toBeInstanceOf(UserErrorsError);
  await expect(wrong).rejects.toMatchObject({ code: 'WRONG_CURRENT_PASSWORD' });
  const waiting = await client.mailbox.changeAlertEmail({ address, currentPassword: password });
  expect(waiting).toMatchObject({ alertEmail: professional, pendingAlertEmail: address });

  // Whoever opens the links is not signed in there.
  const anybody = watchedClient(server).client;
  const token = tokenIn(await mailbox.to(address), 'confirm-alert-email');
  expect(await anybody.mailbox.confirmAlertEmail(token)).toBe(address);
  expect(await client.mailbox.summary()).toMatchObject({ alertEmail: address, pendingAlertEmail: null });
  await expect(anybody.mailbox.confirmAlertEmail(token)).rejects.toMatchObject({ code: 'INVALID_LINK' });

  const told = await mailbox.arrived(
    (mail) => mail.to === professional && mail.text.includes('/undo-alert-email#'),
  );
  const undo = tokenIn(told, 'undo-alert-email');
  expect(await anybody.mailbox.undoAlertEmailChange(undo)).toBe(professional);
  expect(await client.mailbox.summary()).toMatchObject({ alertEmail: professional });
});

test('an address that refuses mail falls back to the professional one, and the mailbox says so', async () => {
  const { server, mailbox } = mailed;
  const { client, professional } = await someTeacher();
  const address = 'boite.pleine@exemple.fr';
  await client.mailbox.changeAlertEmail({ address, currentPassword: password });
  await client.mailbox.confirmAlertEmail(tokenIn(await mailbox.to(address), 'confirm-alert-email'));
  await mailbox.arrived((mail) => mail.to === professional && mail.text.includes('/undo-alert-email#'));

  // From now on the mail server of that address says no, for good: the next alert is refused.
  mailbox.refusals.set(address, 550);
  const chosen = 'la mer est calme ce matin';
  await client.account.changePassword({ currentPassword: password, newPassword: chosen });
  await expect
    .poll(async () => (await client.mailbox.summary())?.alertEmail, { timeout: 20_000, interval: 100 })
    .toBe(professional);
  const notices = [];
  for await (const message of client.mailbox.all({ folder: 'INBOX', first: 1 })) notices.push(message);
  expect(notices).toHaveLength(1);
  const [notice] = notices;
  expect(notice).toMatchObject({ sender: { __typename: 'Administration' }, readAt: null });
  expect(notice?.body).toContain(address);
  expect(await client.mailbox.summary()).toMatchObject({ unreadCount: 1 });
  expect(await client.mailbox.markRead([notice?.id ?? ''])).toMatchObject({ unreadCount: 0 });
  expect(server.log.some(({ msg }) => msg === 'fault')).toBe(false);
});

test('another mail service tells of a bounce through a machine that may do this alone', async () => {
  const { server, mailbox } = mailed;
  const { client, professional } = await someTeacher();
  const address = 'partie@exemple.fr';
  await client.mailbox.changeAlertEmail({ address, currentPassword: password });
  await client.mailbox.confirmAlertEmail(tokenIn(await mailbox.to(address), 'confirm-alert-email'));

  const { client: atTheTop } = await signedInClient(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
  const made = await atTheTop.staff.createIntegrator({ name: 'Relais', grants: ['REPORT_BOUNCES'] });
  const { clientId, clientSecret } = made;
  const relay = watchedClient(server, { clientCredentials: { clientId, clientSecret } }).client;
  await relay.mailbox.reportBounce(address);
  expect(await client.mailbox.summary()).toMatchObject({
    alertEmail: professional,
    alertEmailBouncedAt: expect.any(String),
    unreadCount: 1,
  });
});
