import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMailedTeacher, type MailedServer, startMailedServer, tokenIn } from '../kit/mailed-server.ts';
import { signedInClient, watchedClient } from '../kit/sdk.ts';
import { addOfficer, lines, password, type Someone } from '../kit/world.ts';

let mailed: MailedServer;
let officer: Someone & { officerId: string };
const people = lines(6, { seed: 107 });
const chosen = 'la mer est calme ce matin';

beforeAll(async () => {
  mailed = await startMailedServer();
  officer = await addOfficer(mailed.server);
});
afterAll(() => mailed[Symbol.asyncDispose]());

const someTeacher = () => addMailedTeacher(mailed, officer.officerId, people.pop());
const anybody = () => watchedClient(mailed.server).client.mailbox;

// Whoever held a link could move the alerts back, and neither the holder nor the address that was left heard of it.
test('a change that is taken back is told at both addresses; the one that is left learns no other address', async () => {
  const { mailbox } = mailed;
  const { client, professional, username } = await someTeacher();
  const address = 'julie.quittee@exemple.fr';
  await client.mailbox.changeAlertEmail({ address, currentPassword: password });
  await anybody().confirmAlertEmail(tokenIn(await mailbox.to(address), 'confirm-alert-email'));
  const undo = await mailbox.arrived(
    (mail) => mail.to === professional && mail.text.includes('/undo-alert-email#'),
  );
  await anybody().undoAlertEmailChange(tokenIn(undo, 'undo-alert-email'));
  const subject = /annulé/;
  const back = await mailbox.arrived((mail) => mail.to === professional && subject.test(mail.subject));
  expect(back.text).toContain(professional);
  const left = await mailbox.arrived((mail) => mail.to === address && subject.test(mail.subject));
  expect(left.text).toContain(username);
  expect(left.text).not.toContain(professional);
});

// A thief asked for an address in a session, the holder replaced the password, and the thief confirmed the address.
test('a new password forgets the alert address that waits for its proof', async () => {
  const { mailbox } = mailed;
  const { client } = await someTeacher();
  const address = 'intrus@exemple.fr';
  await client.mailbox.changeAlertEmail({ address, currentPassword: password });
  const token = tokenIn(await mailbox.to(address), 'confirm-alert-email');
  await client.account.changePassword({ currentPassword: password, newPassword: chosen });
  expect(await client.mailbox.summary()).toMatchObject({ pendingAlertEmail: null });
  await expect(anybody().confirmAlertEmail(token)).rejects.toMatchObject({ code: 'INVALID_LINK' });
});

// A new address that took no mail waited for ever, and its teacher waited with it.
test('an address that refuses the mail to confirm it is forgotten, and the mailbox says so', async () => {
  const { mailbox } = mailed;
  const { client, professional } = await someTeacher();
  const address = 'faute.de.frappe@exemple.fr';
  mailbox.refusals.set(address, 550);
  await client.mailbox.changeAlertEmail({ address, currentPassword: password });
  await expect
    .poll(async () => (await client.mailbox.summary())?.pendingAlertEmail, { timeout: 20_000, interval: 100 })
    .toBeNull();
  expect(await client.mailbox.summary()).toMatchObject({
    alertEmail: professional,
    alertEmailBouncedAt: null,
    unreadCount: 1,
  });
  const notices = [];
  for await (const message of client.mailbox.all({ first: 1 })) notices.push(message);
  expect(notices).toHaveLength(1);
  expect(notices[0]?.body).toMatch(new RegExp(`${address}.*n’a pas été retenue`));
});

test('so it is when another mail service reports the bounce; other addresses that wait stay', async () => {
  const { server, mailbox } = mailed;
  const [{ client }, other] = [await someTeacher(), await someTeacher()];
  const address = 'rebond.tardif@exemple.fr';
  await client.mailbox.changeAlertEmail({ address, currentPassword: password });
  await other.client.mailbox.changeAlertEmail({ address: 'autre@exemple.fr', currentPassword: password });
  const token = tokenIn(await mailbox.to(address), 'confirm-alert-email');
  const { client: atTheTop } = await signedInClient(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
  const made = await atTheTop.staff.createIntegrator({ name: 'Relais', grants: ['REPORT_BOUNCES'] });
  const { clientId, clientSecret } = made;
  const relay = watchedClient(server, { clientCredentials: { clientId, clientSecret } }).client;
  await relay.mailbox.reportBounce(address);
  expect(await client.mailbox.summary()).toMatchObject({ pendingAlertEmail: null, unreadCount: 1 });
  await expect(anybody().confirmAlertEmail(token)).rejects.toMatchObject({ code: 'INVALID_LINK' });
  expect(await other.client.mailbox.summary()).toMatchObject({
    pendingAlertEmail: 'autre@exemple.fr',
    unreadCount: 0,
  });
});
