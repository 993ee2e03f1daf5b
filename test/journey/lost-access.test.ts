import { afterAll, beforeAll, expect, test } from 'vitest';
import { PasswordChangeRequiredError, SessionExpiredError } from '../../client-sdk/src/index.ts';
import { type MailedServer, startMailedServer, tokenIn } from '../kit/mailed-server.ts';
import { signedInClient, watchedClient } from '../kit/sdk.ts';
import { addOfficer, addTeacher, lines, password, type Someone } from '../kit/world.ts';

let mailed: MailedServer;
let officer: Someone & { officerId: string };
const people = lines(4, { seed: 61 });
const chosen = 'la mer est calme ce matin';

beforeAll(async () => {
  mailed = await startMailedServer();
  officer = await addOfficer(mailed.server);
});
afterAll(() => mailed[Symbol.asyncDispose]());

/** An access token may still be believed for a minute. */
const aMinuteLater = () => {
  mailed.server.now = new Date(mailed.server.now.getTime() + 61_000);
};

async function someTeacher() {
  const line = people.pop();
  if (!line) throw new Error('no line');
  const teacher = await addTeacher(mailed.server, officer.officerId, line);
  const { client } = await signedInClient(mailed.server, teacher);
  const { professionalEmail = '' } = (await client.teachers.home()) ?? {};
  return { ...teacher, client, numen: line.numen, professionalEmail };
}

test('a lost username comes by mail, whoever asks; nobody’s NUMEN gets the same answer', async () => {
  const { server, mailbox } = mailed;
  const teacher = await someTeacher();
  const { client } = watchedClient(server);
  expect(await client.recovery.requestUsernameReminder(teacher.numen.toLowerCase())).toBeUndefined();
  expect(await client.recovery.requestUsernameReminder('18E9299999ZZZ')).toBeUndefined();
  expect((await mailbox.to(teacher.professionalEmail)).text).toContain(teacher.username);
});

test('a lost password: the link of the mail chooses another one, once, and ends every session', async () => {
  const { server, mailbox } = mailed;
  const teacher = await someTeacher();
  const { client } = watchedClient(server);
  const nobody = { numen: '18E9299999ZZZ', username: 'personne' };
  expect(await client.recovery.requestPasswordReset(nobody)).toBeUndefined();
  await client.recovery.requestPasswordReset({ numen: teacher.numen, username: teacher.username });
  const token = tokenIn(await mailbox.to(teacher.professionalEmail), 'reset-password');

  // Asking changes nothing yet.
  expect(await teacher.client.teachers.home()).not.toBeNull();
  const weak = client.recovery.resetPassword({ token, newPassword: 'court' });
  await expect(weak).rejects.toMatchObject({ code: 'PASSWORD_TOO_SHORT' });
  expect(await client.recovery.resetPassword({ token, newPassword: chosen })).toBe(teacher.username);

  aMinuteLater();
  await expect(teacher.client.account.viewer()).rejects.toBeInstanceOf(SessionExpiredError);
  const old = client.account.signIn({ username: teacher.username, password });
  await expect(old).rejects.toMatchObject({ code: 'INVALID_CREDENTIALS' });
  await client.account.signIn({ username: teacher.username, password: chosen });
  expect(await client.teachers.home()).toMatchObject({ id: teacher.id });
  const again = client.recovery.resetPassword({ token, newPassword: 'encore une autre phrase' });
  await expect(again).rejects.toMatchObject({ code: 'INVALID_LINK' });
});

test('half an hour later the link of the mail opens nothing', async () => {
  const { server, mailbox } = mailed;
  const teacher = await someTeacher();
  const { client } = watchedClient(server);
  await client.recovery.requestPasswordReset({ numen: teacher.numen, username: teacher.username });
  const token = tokenIn(await mailbox.to(teacher.professionalEmail), 'reset-password');
  server.now = new Date(server.now.getTime() + 31 * 60_000);
  const late = client.recovery.resetPassword({ token, newPassword: chosen });
  await expect(late).rejects.toMatchObject({ code: 'INVALID_LINK' });
});

test('whom no mail reaches gets a letter from the officer: a password for one sign-in, and a line in the record', async () => {
  const { server } = mailed;
  const teacher = await someTeacher();
  const { client: atTheOffice } = await signedInClient(server, officer);
  const letter = await atTheOffice.recovery.issueOneTimePassword({
    teacherId: teacher.id,
    reason: 'Reconnue à l’accueil, sans accès à la messagerie',
  });
  expect(letter.teacher.id).toBe(teacher.id);
  expect(Date.parse(letter.expiresAt)).toBeGreaterThan(server.now.getTime());
  // A letter that has not arrived locks nobody out; its first use ends what was before.
  expect(await teacher.client.account.viewer()).not.toBeNull();

  const { client } = watchedClient(server);
  await client.account.signIn({ username: teacher.username, password: letter.oneTimePassword });
  aMinuteLater();
  await expect(teacher.client.account.viewer()).rejects.toBeInstanceOf(SessionExpiredError);
  await expect(client.teachers.home()).rejects.toBeInstanceOf(PasswordChangeRequiredError);
  await client.account.changePassword({ currentPassword: letter.oneTimePassword, newPassword: chosen });
  const log = await client.dossiers.accessLog(null);
  expect(log?.nodes).toContainEqual(
    expect.objectContaining({
      action: 'ONE_TIME_PASSWORD_ISSUED',
      role: 'OFFICER',
      actor: expect.stringMatching(/^Claire Moreau/),
      reason: 'Reconnue à l’accueil, sans accès à la messagerie',
    }),
  );
  const used = watchedClient(server).client;
  const twice = used.account.signIn({ username: teacher.username, password: letter.oneTimePassword });
  await expect(twice).rejects.toMatchObject({ code: 'INVALID_CREDENTIALS' });
});
