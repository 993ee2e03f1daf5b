import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ForbiddenError,
  IprofError,
  NotSignedInError,
  SecondFactorEnrolmentRequiredError,
  SecondFactorRequiredError,
  UserErrorsError,
} from '../../client-sdk/src/index.ts';
import { Academy } from '../../server/modules/academy/index.ts';
import { codeOf, nextCode } from '../kit/authenticator.ts';
import { type MailedServer, startMailedServer, tokenIn } from '../kit/mailed-server.ts';
import { signedInClient, watchedClient } from '../kit/sdk.ts';
import { addOfficer, addTeacher, lines, type Someone } from '../kit/world.ts';

let mailed: MailedServer;
let administrator: Someone & { officerId: string };
const phrase = 'soixante-dix pupitres';

beforeAll(async () => {
  mailed = await startMailedServer();
  administrator = await addOfficer(mailed.server, '18', 'ADMINISTRATOR');
});
afterAll(() => mailed[Symbol.asyncDispose]());

/** The academy demands second factors from now on, as all but the demo's do. */
const demandSecondFactors = (code: string) =>
  mailed.server.orm.em.fork().nativeUpdate(Academy, { code }, { secondFactorWaived: false });

test('an officer is invited by mail, accepts, enrols an authenticator, and signs in with its code', async () => {
  const { server, mailbox } = mailed;
  const { client: atTheTop } = await signedInClient(server, administrator);
  const email = 'zoe.leboeuf@ac-orleans-tours.fr';
  const invited = await atTheTop.staff.invite({
    role: 'OFFICER',
    displayName: 'Zoé Le Bœuf',
    email,
    service: 'DPE 3',
    code: 'DPE-31',
  });
  expect(invited).toMatchObject({ displayName: 'Zoé Le Bœuf', email });
  const token = tokenIn(await mailbox.to(email), 'accept-invitation');
  await demandSecondFactors('18');

  const { client } = watchedClient(server, { locale: 'en' });
  const username = await client.staff.acceptInvitation({ token, password: phrase });
  const again = client.staff.acceptInvitation({ token, password: phrase });
  await expect(again).rejects.toMatchObject({ code: 'INVALID_LINK' });

  await client.account.signIn({ username, password: phrase });
  await expect(client.teachers.count()).rejects.toBeInstanceOf(SecondFactorEnrolmentRequiredError);
  expect(await client.secondFactor.state()).toMatchObject({ required: true, enrolledAt: null });
  const { secret, otpauthUri } = await client.secondFactor.begin({ currentPassword: phrase });
  expect(otpauthUri).toContain(secret);
  await expect(client.secondFactor.confirm('000000')).rejects.toMatchObject({
    code: 'INVALID_SECOND_FACTOR',
  });
  const recoveryCodes = await client.secondFactor.confirm(codeOf(server, secret));
  expect(recoveryCodes).toHaveLength(10);
  expect(await client.teachers.count()).toBe(0);

  nextCode(server);
  const later = watchedClient(server).client;
  const withoutCode = later.account.signIn({ username, password: phrase });
  await expect(withoutCode).rejects.toBeInstanceOf(SecondFactorRequiredError);
  await expect(withoutCode).rejects.toBeInstanceOf(UserErrorsError);
  const secondFactorCode = codeOf(server, secret);
  expect(await later.account.signIn({ username, password: phrase, secondFactorCode })).toMatchObject({
    username,
    role: 'OFFICER',
  });

  // The device is lost: a recovery code opens once, and gives new ones.
  const lost = watchedClient(server).client;
  const [first = '', second = ''] = recoveryCodes;
  await lost.account.signIn({ username, password: phrase, secondFactorCode: first });
  expect(await lost.secondFactor.state()).toMatchObject({ recoveryCodesLeft: 9 });
  await expect(lost.secondFactor.remove({ currentPassword: phrase })).rejects.toMatchObject({
    code: 'SECOND_FACTOR_MANDATORY',
  });
  const proof = { currentPassword: phrase, secondFactorCode: second };
  expect(await lost.secondFactor.renewRecoveryCodes(proof)).toHaveLength(10);
  const former = watchedClient(server).client.account.signIn({
    username,
    password: phrase,
    secondFactorCode: recoveryCodes[2],
  });
  await expect(former).rejects.toMatchObject({ code: 'INVALID_SECOND_FACTOR' });
});

test('somebody who lost everything is recognised by an administrator, and enrols anew', async () => {
  const { server } = mailed;
  const top = await addOfficer(server, '10', 'ADMINISTRATOR');
  const officer = await addOfficer(server, '10');
  const { client } = await signedInClient(server, officer);
  const { client: atTheTop } = await signedInClient(server, top);
  const { secret } = await client.secondFactor.begin({ currentPassword: 'une longue phrase de passe' });
  await client.secondFactor.confirm(codeOf(server, secret));
  const personId = `off_${officer.officerId.replaceAll('-', '')}`;
  await atTheTop.staff.resetSecondFactor({ personId, reason: 'Reconnue au guichet' });
  nextCode(server);
  const { client: anew } = await signedInClient(server, officer);
  expect(await anew.secondFactor.state()).toMatchObject({ enrolledAt: null });

  await atTheTop.staff.closeAccount(personId);
  await expect(signedInClient(server, officer)).rejects.toMatchObject({ code: 'INVALID_CREDENTIALS' });
});

test('who lost the password, and who left and comes back, gets a link by mail and goes on', async () => {
  const { server, mailbox } = mailed;
  const top = await addOfficer(server, '02', 'ADMINISTRATOR');
  const officer = await addOfficer(server, '02');
  const [line] = lines(1, { seed: 64, academies: ['02'] });
  if (!line) throw new Error('no line');
  const teacher = await addTeacher(server, top.officerId, line);
  const { client: atTheTop } = await signedInClient(server, top);
  const officerId = `off_${officer.officerId.replaceAll('-', '')}`;
  const address = `${officer.username}@example.org`;
  const { client } = watchedClient(server);

  await atTheTop.staff.sendPasswordReset(officerId);
  const lost = tokenIn(await mailbox.to(address), 'reset-password');
  expect(await client.recovery.resetPassword({ token: lost, newPassword: phrase })).toBe(officer.username);

  await atTheTop.staff.closeAccount(officerId);
  await expect(atTheTop.staff.sendPasswordReset(officerId)).rejects.toMatchObject({ code: 'INVITE_AGAIN' });
  await atTheTop.staff.reopenAccount(officerId);
  const invitation = await mailbox.arrived(
    ({ to, text }) => to === address && text.includes('accept-invitation'),
  );
  const token = tokenIn(invitation, 'accept-invitation');
  expect(await client.staff.acceptInvitation({ token, password: phrase })).toBe(officer.username);

  await atTheTop.staff.closeAccount(teacher.id);
  await expect(signedInClient(server, teacher)).rejects.toMatchObject({ code: 'INVALID_CREDENTIALS' });
  await atTheTop.staff.reopenAccount(teacher.id);
  await client.recovery.requestPasswordReset({ numen: line.numen, username: teacher.username });
  // The letter that the account is open again holds no link.
  const mail = await mailbox.arrived(
    ({ text }) => text.includes(teacher.username) && text.includes('reset-password'),
  );
  await client.recovery.resetPassword({ token: tokenIn(mail, 'reset-password'), newPassword: phrase });
  await client.account.signIn({ username: teacher.username, password: phrase });
  const log = await client.dossiers.accessLog(teacher.id);
  expect(log?.nodes.map(({ action }) => action)).toEqual(['ACCOUNT_REOPENED', 'ACCOUNT_CLOSED']);
});

test('a machine with a narrow grant does that and no more, without anybody signing in', async () => {
  const { server } = mailed;
  const top = await addOfficer(server, '01', 'ADMINISTRATOR');
  const officer = await addOfficer(server, '01');
  const [line] = lines(1, { seed: 62, academies: ['01'] });
  if (!line) throw new Error('no line');
  const teacher = await addTeacher(server, officer.officerId, line);
  const { client: atTheTop } = await signedInClient(server, top);
  const made = await atTheTop.staff.createIntegrator({ name: 'Annuaire', grants: ['READ_FILES'] });
  expect(made.integrator).toMatchObject({ name: 'Annuaire', grants: ['READ_FILES'], closedAt: null });

  const { clientId, clientSecret } = made;
  const { client, sent } = watchedClient(server, { clientCredentials: { clientId, clientSecret } });
  const [found, count] = await Promise.all([client.teachers.find(teacher.id), client.teachers.count()]);
  expect([found?.id, count]).toEqual([teacher.id, 1]);
  expect(sent.filter((name) => name === 'AuthenticateClient')).toHaveLength(1);
  expect(client.session).not.toHaveProperty('refreshToken');
  const [input] = lines(1, { seed: 63, academies: ['01'] });
  if (!input) throw new Error('no line');
  const fed = client.intake.importTeachers({ teachers: [structuredClone(input)] });
  await expect(fed).rejects.toBeInstanceOf(ForbiddenError);
  await expect(client.mailbox.reportBounce('nobody@example.org')).rejects.toBeInstanceOf(ForbiddenError);

  // Ten minutes later the token is over: the client asks for the next one by itself.
  server.now = new Date(server.now.getTime() + 11 * 60_000);
  expect(await client.teachers.count()).toBe(1);
  expect(sent.filter((name) => name === 'AuthenticateClient')).toHaveLength(2);
  expect(sent).not.toContain('RefreshSession');

  const { client: still } = await signedInClient(server, top);
  const renewed = await still.staff.renewClientSecret(made.integrator.id);
  expect(renewed.clientSecret).not.toBe(clientSecret);
  const { client: byNewSecret } = watchedClient(server, {
    clientCredentials: { clientId, clientSecret: renewed.clientSecret },
  });
  expect(await byNewSecret.teachers.count()).toBe(1);
  expect((await still.staff.integrators()).map(({ name }) => name)).toEqual(['Annuaire']);
  expect((await still.staff.closeIntegrator(made.integrator.id)).closedAt).not.toBeNull();
  server.now = new Date(server.now.getTime() + 61_000);
  const closed = await byNewSecret.teachers.count().catch((error: unknown) => error);
  expect(closed).toBeInstanceOf(IprofError);
  expect(closed).not.toBeInstanceOf(NotSignedInError);
  expect(closed).toMatchObject({ code: 'INVALID_CLIENT' });
});
