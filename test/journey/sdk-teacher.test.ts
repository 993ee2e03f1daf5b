import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  NotSignedInError,
  PasswordChangeRequiredError,
  UserErrorsError,
} from '../../client-sdk/src/index.ts';
import { signedInClient, watchedClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password } from '../kit/world.ts';

let server: TestServer;
let officerId: string;
/** The teacher of the longest career, so that there are pages to turn. */
const [veteran, beginner] = lines(40).toSorted((a, b) => b.careerSteps.length - a.careerSteps.length);
let teacher: Awaited<ReturnType<typeof addTeacher>>;

beforeAll(async () => {
  if (!veteran) throw new Error('no lines');
  server = await startTestServer();
  ({ officerId } = await addOfficer(server));
  teacher = await addTeacher(server, officerId, veteran);
});
afterAll(() => server.close());

test('a teacher signs in and reads the home page, the whole file and another day, one request each', async () => {
  const { client, sent } = watchedClient(server);
  const viewer = await client.account.signIn({ username: teacher.username, password });
  expect(viewer).toEqual({
    id: expect.stringMatching(/^vwr_/),
    username: teacher.username,
    role: 'TEACHER',
    mustChangePassword: false,
  });
  expect(await client.account.viewer()).toMatchObject({
    academy: { code: '18' },
    teacher: { id: teacher.id },
  });

  const home = await client.teachers.home();
  expect(home).toMatchObject({ id: teacher.id, familyName: veteran?.familyName, username: teacher.username });
  expect(home?.correspondent.displayName).toMatch(/^Claire Moreau/);
  expect(await client.teachers.home(teacher.id)).toEqual(home);

  const history = await client.dossiers.history();
  expect(history?.careerSteps.nodes.map(({ from }) => from)).toEqual(
    veteran?.careerSteps.map(({ from }) => from).toReversed(),
  );
  expect(history?.postings.nodes).toHaveLength(veteran?.postings.length ?? -1);
  expect(history?.services).toHaveLength(veteran?.services.length ?? -1);
  expect(await client.dossiers.history(teacher.id)).toEqual(history);

  const first = veteran?.careerSteps[0];
  const then = await client.dossiers.onDay({ asOf: first?.from });
  expect(then?.currentStep).toMatchObject({ echelon: first?.echelon, from: first?.from });
  expect(await client.dossiers.onDay(teacher.id, { asOf: first?.from })).toEqual(then);
  expect((await client.teachers.home({ asOf: first?.from }))?.dossier).toEqual(then);
  expect(sent).toEqual([
    'SignIn',
    'Viewer',
    'MyHome',
    'TeacherHome',
    'MyHistory',
    'DossierHistory',
    'MyDossierOnDay',
    'DossierOnDay',
    'MyHome',
  ]);
});

test('the career is walked page by page, forwards and backwards', async () => {
  const { client, sent } = await signedInClient(server, teacher);
  const seen: string[] = [];
  for await (const step of client.dossiers.allCareerSteps(teacher.id)) seen.push(step.from);
  expect(seen).toEqual(veteran?.careerSteps.map(({ from }) => from).toReversed());
  expect(sent).toEqual(seen.length > 20 ? ['CareerSteps', 'CareerSteps'] : ['CareerSteps']);

  const two = await client.dossiers.careerSteps(teacher.id, { first: 2 });
  expect(two?.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  const next = await client.dossiers.careerSteps(teacher.id, { first: 2, after: two?.pageInfo.endCursor });
  expect([...(two?.nodes ?? []), ...(next?.nodes ?? [])].map(({ from }) => from)).toEqual(seen.slice(0, 4));
  const back = await client.dossiers.careerSteps(teacher.id, { last: 2, before: next?.pageInfo.startCursor });
  expect(back?.nodes).toEqual(two?.nodes);
});

test('a teacher sees nobody else: another id gives null, as an id that does not exist', async () => {
  if (!beginner) throw new Error('no lines');
  const other = await addTeacher(server, officerId, beginner);
  const { client } = await signedInClient(server, teacher);
  expect(await client.teachers.home(other.id)).toBeNull();
  expect(await client.dossiers.history(other.id)).toBeNull();
  expect(await client.nodes([other.id, teacher.id])).toEqual([
    null,
    expect.objectContaining({ id: teacher.id }),
  ]);
});

test('the first password is to be replaced before anything else, and then the same session goes on', async () => {
  if (!beginner) throw new Error('no lines');
  const numen = '18E7654321XYZ';
  const newcomer = await addTeacher(server, officerId, { ...beginner, numen }, { firstPassword: true });
  const { client, sent } = watchedClient(server, { locale: 'en' });
  const viewer = await client.account.signIn({ username: newcomer.username, password: numen });
  expect(viewer?.mustChangePassword).toBe(true);
  const held = client.session;

  await expect(client.teachers.home()).rejects.toBeInstanceOf(PasswordChangeRequiredError);
  await expect(client.teachers.home(newcomer.id)).rejects.toBeInstanceOf(PasswordChangeRequiredError);
  await expect(client.dossiers.history()).rejects.toMatchObject({ code: 'PASSWORD_CHANGE_REQUIRED' });

  const weak = client.account.changePassword({ currentPassword: numen, newPassword: numen });
  await expect(weak).rejects.toBeInstanceOf(UserErrorsError);
  await expect(weak).rejects.toMatchObject({
    code: 'WEAK_PASSWORD',
    errors: [{ path: ['input', 'newPassword'] }],
  });

  const changed = await client.account.changePassword({ currentPassword: numen, newPassword: password });
  expect(changed).toMatchObject({ username: newcomer.username, mustChangePassword: false });
  expect(client.session).toBe(held);
  expect(await client.teachers.home()).toMatchObject({ id: newcomer.id });
  expect(sent).toEqual([
    'SignIn',
    'MyHome',
    'TeacherHome',
    'MyHistory',
    'ChangePassword',
    'ChangePassword',
    'MyHome',
  ]);
});

test('a wrong password is told in the language of the client, without saying what is wrong', async () => {
  for (const [locale, text] of [
    ['en', /^Wrong username/],
    ['fr', /incorrect/],
  ] as const) {
    const { client } = watchedClient(server, { locale });
    const attempt = client.account.signIn({ username: teacher.username, password: 'not this one' });
    await expect(attempt).rejects.toMatchObject({
      code: 'INVALID_CREDENTIALS',
      message: expect.stringMatching(text),
    });
    expect(client.session).toBeNull();
  }
});

test('signing out forgets the session here; everywhere, it ends the others too', async () => {
  const [here, there] = [await signedInClient(server, teacher), await signedInClient(server, teacher)];
  await here.client.account.signOut();
  expect(here.client.session).toBeNull();
  expect(await here.client.account.viewer()).toBeNull();
  await expect(here.client.teachers.home()).rejects.toBeInstanceOf(NotSignedInError);
  await expect(here.client.teachers.find(teacher.id)).rejects.toBeInstanceOf(NotSignedInError);
  expect(await there.client.account.viewer()).not.toBeNull();

  const third = await signedInClient(server, teacher);
  await third.client.account.signOut({ everywhere: true });
  await expect(there.client.account.viewer()).rejects.toMatchObject({ name: 'SessionExpiredError' });
  expect(there.client.session).toBeNull();
});
