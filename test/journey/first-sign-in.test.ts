import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type ImportTeacherInput,
  PasswordChangeRequiredError,
  remedies,
  UserErrorsError,
} from '../../client-sdk/src/index.ts';
import { type MailedServer, startMailedServer } from '../kit/mailed-server.ts';
import { signedInClient, watchedClient } from '../kit/sdk.ts';
import { addAccount, lines } from '../kit/world.ts';

let mailed: MailedServer;

beforeAll(async () => {
  mailed = await startMailedServer();
});
afterAll(() => mailed[Symbol.asyncDispose]());

const teacherOf = (seed: number, changes: Partial<ImportTeacherInput> = {}): ImportTeacherInput => {
  const [line] = lines(1, { seed });
  if (!line) throw new Error('no line');
  return { ...structuredClone(line), ...changes };
};
const chosen = 'ardoise préau récréation';

test('whoever the HR base sends has an account: username by mail, NUMEN once, then a password of one’s own', async () => {
  const { server, mailbox } = mailed;
  const machine = await signedInClient(server, await addAccount(server, 'INTEGRATOR'));
  const teacher = teacherOf(501);
  const report = await machine.client.intake.importTeachers({ teachers: [teacher] });
  const imported = await machine.client.teachers.find(report.results[0]?.teacher?.id ?? '');
  if (!imported) throw new Error('nobody was imported');

  const { client } = watchedClient(server, { locale: 'en' });
  await client.recovery.requestUsernameReminder(teacher.numen);
  const mail = await mailbox.to(imported.professionalEmail);
  expect(mail.text).toContain(imported.username);
  expect(mail.text + mail.html).not.toContain(teacher.numen);

  const signedIn = await client.account.signIn({ username: imported.username, password: teacher.numen });
  expect(signedIn).toEqual({
    id: expect.stringMatching(/^vwr_/),
    username: imported.username,
    role: 'TEACHER',
    mustChangePassword: true,
  });
  expect(await client.account.viewer()).toMatchObject({ mustChangePassword: true });
  for (const refused of [
    () => client.teachers.home(),
    () => client.teachers.find(imported.id),
    () => client.mailbox.summary(),
    () => client.mailbox.changeAlertEmail({ address: 'a@example.org', currentPassword: teacher.numen }),
    () => client.secondFactor.begin({ currentPassword: teacher.numen }),
  ])
    await expect(refused()).rejects.toBeInstanceOf(PasswordChangeRequiredError);

  for (const [newPassword, code] of [
    ['trop court', 'PASSWORD_TOO_SHORT'],
    [`${teacher.numen} et la suite`, 'WEAK_PASSWORD'],
    ['123456789012345', 'COMMON_PASSWORD'],
  ] as const) {
    const weak = client.account.changePassword({ currentPassword: teacher.numen, newPassword });
    await expect(weak).rejects.toMatchObject({ code, errors: [{ path: ['input', 'newPassword'] }] });
  }
  const changed = await client.account.changePassword({
    currentPassword: teacher.numen,
    newPassword: chosen,
  });
  expect(changed).toMatchObject({ mustChangePassword: false });
  expect(await client.teachers.home()).toMatchObject({ id: imported.id });

  const later = watchedClient(server).client;
  const byNumen = later.account.signIn({ username: imported.username, password: teacher.numen });
  await expect(byNumen).rejects.toMatchObject({ code: 'INVALID_CREDENTIALS' });
  await later.account.signIn({ username: imported.username.toUpperCase(), password: chosen });
  expect(await later.teachers.home()).toMatchObject({ id: imported.id });
});

test('a teacher of a private school is refused everywhere, with the pointer to I-Professionnel', async () => {
  const { server } = mailed;
  const integrator = await addAccount(server, 'INTEGRATOR');
  const machine = await signedInClient(server, integrator, { locale: 'en' });
  const report = await machine.client.intake.importTeachers({
    teachers: [teacherOf(502, { sector: 'PRIVATE_UNDER_CONTRACT' })],
  });
  expect(report).toMatchObject({ created: 0, refused: 1 });
  const [refusal] = report.results[0]?.errors ?? [];
  expect(refusal).toMatchObject({
    code: 'PRIVATE_SECTOR',
    message: expect.stringMatching(/I-Professionnel/),
  });
  expect(remedies.PRIVATE_SECTOR).toBe('elsewhere');

  const { client } = watchedClient(server);
  const asked = client.recovery.requestUsernameReminder('18P1234567ABC');
  await expect(asked).rejects.toBeInstanceOf(UserErrorsError);
  await expect(asked).rejects.toMatchObject({
    code: 'PRIVATE_SECTOR',
    message: expect.stringMatching(/I-Professionnel/),
  });
  const point = await client.academies.connectionPointOf({
    degree: 'SECOND',
    sector: 'PRIVATE_UNDER_CONTRACT',
    academyCode: '18',
  });
  expect(point).toMatchObject({ application: 'IPROFESSIONNEL', academy: null });
});
