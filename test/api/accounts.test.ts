import { afterAll, beforeAll, expect, test } from 'vitest';
import { Account, linkToken, normalizeNumen } from '../../server/modules/account/index.ts';
import { enrol } from '../kit/authenticator.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let administrator: Someone & { officerId: string };
let admin: string;
let elsewhere: string;
let serial = 0;

beforeAll(async () => {
  server = await startTestServer();
  administrator = await addOfficer(server, '18', 'ADMINISTRATOR');
  admin = await tokenOf(server, administrator);
  elsewhere = await tokenOf(server, await addOfficer(server, '01', 'ADMINISTRATOR'));
});
afterAll(() => server.close());

const phrase = 'soixante-dix pupitres';
const globalId = (prefix: string, key: string) => `${prefix}_${key.replaceAll('-', '')}`;
const idOf = ({ officerId }: { officerId: string }) => globalId('off', officerId);

/** One of the three mutations on somebody's account; the payload, or the code of a whole refusal. */
async function act(name: 'closeAccount' | 'reopenAccount' | 'sendPasswordReset', id: string, token = admin) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const key = name === 'sendPasswordReset' ? 'officerId' : 'personId';
  const whom = name === 'sendPasswordReset' ? 'officer { id }' : 'teacher { id } officer { id }';
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${whom} errors { code path } } }`;
  const { data, errors } = await server.query(document, { token, variables: { input: { [key]: id } } });
  return (data?.[name] ?? errors?.[0]?.extensions['code']) as Record<string, unknown>;
}
const refusedAs = (code: string, field = 'personId') =>
  expect.objectContaining({ errors: [{ code, path: ['input', field] }] }) as unknown;

/** The tokens of links that the mails about an account hold, oldest first. */
async function mailed(accountId: string, fact: 'PASSWORD_RESET_ASKED' | 'OFFICER_INVITED') {
  const jobs = await server.orm.em.fork().execute<{ link: string }[]>(
    `select payload ->> 'linkId' as link from graphile_worker._private_jobs
     where payload ->> 'fact' = ? and payload ->> 'accountId' = ? order by id`,
    [fact, accountId],
  );
  const purpose = fact === 'OFFICER_INVITED' ? 'ACCEPT_INVITATION' : 'RESET_PASSWORD';
  return jobs.map(({ link }) => linkToken(server.config.appSecrets[0], link, purpose));
}
async function resetBy(token: string | undefined, newPassword = phrase) {
  const document = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { username errors { code } } }`;
  const { data } = await server.query(document, { variables: { input: { token, newPassword } } });
  return data.resetPassword as { username: string | null; errors: { code: string }[] };
}
const opens = (who: Pick<Someone, 'username'>, secret = password) =>
  tokenOf(server, who, secret).then(
    () => true,
    () => false,
  );
const isOver = async (token: string) =>
  (await server.query('{ viewer { username } }', { token })).errors?.[0]?.extensions['code'] ===
  'UNAUTHENTICATED';

async function newTeacher(options: { firstPassword?: boolean } = {}) {
  const officer = await addOfficer(server);
  const line = lines(40, { seed: 71 })[(serial += 1)];
  if (!line) throw new Error('no line is left');
  const teacher = await addTeacher(server, officer.officerId, line, options);
  return { officer, teacher, numen: normalizeNumen(line.numen) ?? '' };
}
async function askForLink(numen: string, { username }: Someone) {
  const document = `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) {
    requested errors { code } } }`;
  await server.query(document, { variables: { input: { numen, username } } });
}
async function records(teacherId: string) {
  return server.orm.em.fork().execute<{ action: string; account_id: string }[]>(
    `select action, account_id from access_record join access_event on id = event_id
     where dossier_id = ? and action like 'ACCOUNT%' order by event_id`,
    [teacherId],
  );
}

test('an officer who lost the password gets a link from an administrator, for 30 minutes', async () => {
  const officer = await addOfficer(server);
  const open = await tokenOf(server, officer);
  expect(await act('sendPasswordReset', idOf(officer))).toEqual({
    officer: { id: idOf(officer) },
    errors: [],
  });
  const [link] = await mailed(officer.accountId, 'PASSWORD_RESET_ASKED');
  // Until the link is used, nothing has changed: an administrator locks nobody out by it.
  expect(await isOver(open)).toBe(false);
  expect(await resetBy(link)).toEqual({ username: officer.username, errors: [] });
  expect([await opens(officer, phrase), await opens(officer), await isOver(open)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(server.log).toContainEqual(
    expect.objectContaining({
      msg: 'password link sent',
      account: officer.accountId,
      by: administrator.accountId,
    }),
  );

  const late = await addOfficer(server);
  await act('sendPasswordReset', idOf(late));
  const [lateLink] = await mailed(late.accountId, 'PASSWORD_RESET_ASKED');
  const before = server.now;
  server.now = new Date(before.getTime() + 30 * 60_000 + 1000);
  expect((await resetBy(lateLink)).errors).toEqual([{ code: 'INVALID_LINK' }]);
  server.now = before;
});

test('an officer gets one link a minute; a later one ends the former', async () => {
  const officer = await addOfficer(server);
  const before = server.now;
  const answers = [
    await act('sendPasswordReset', idOf(officer)),
    await act('sendPasswordReset', idOf(officer)),
  ];
  expect(answers[1]).toEqual(answers[0]);
  expect(await mailed(officer.accountId, 'PASSWORD_RESET_ASKED')).toHaveLength(1);
  server.now = new Date(before.getTime() + 61_000);
  await act('sendPasswordReset', idOf(officer));
  const [first, second] = await mailed(officer.accountId, 'PASSWORD_RESET_ASKED');
  expect((await resetBy(first)).errors).toEqual([{ code: 'INVALID_LINK' }]);
  expect((await resetBy(second)).errors).toEqual([]);
  server.now = before;
});

test('two administrators who send a link at once send one', async () => {
  const officer = await addOfficer(server);
  await Promise.all([1, 2, 3].map(() => act('sendPasswordReset', idOf(officer))));
  expect(await mailed(officer.accountId, 'PASSWORD_RESET_ASKED')).toHaveLength(1);
});

test('a link goes to colleagues whose account is open, not to strangers, teachers or oneself', async () => {
  const { teacher } = await newTeacher();
  const [stranger, closed, invited] = [
    await addOfficer(server, '01'),
    await addOfficer(server),
    await addOfficer(server),
  ];
  const em = server.orm.em.fork();
  await em.nativeUpdate(Account, invited.accountId, { passwordHash: null });
  await act('closeAccount', idOf(closed));
  for (const [id, code] of [
    [idOf(stranger), 'NOT_FOUND'],
    [teacher.id, 'NOT_FOUND'],
    ['off_x', 'NOT_FOUND'],
    [idOf(closed), 'INVITE_AGAIN'],
    [idOf(invited), 'INVITE_AGAIN'],
    [idOf(administrator), 'NOT_ONESELF'],
  ] as const)
    expect(await act('sendPasswordReset', id)).toEqual(refusedAs(code, 'officerId'));
  for (const { accountId } of [stranger, teacher, closed, invited, administrator])
    expect(await mailed(accountId, 'PASSWORD_RESET_ASKED')).toEqual([]);
});

test('the account of a teacher who leaves is closed: sessions end, nothing opens it, and the log tells', async () => {
  const { officer, teacher, numen } = await newTeacher();
  const open = await tokenOf(server, teacher);
  expect(await act('closeAccount', teacher.id)).toEqual({
    teacher: { id: teacher.id },
    officer: null,
    errors: [],
  });
  expect(await isOver(open)).toBe(true);
  expect(await opens(teacher)).toBe(false);
  await askForLink(numen, teacher);
  expect(await mailed(teacher.accountId, 'PASSWORD_RESET_ASKED')).toEqual([]);
  expect(await records(teacher.teacherId)).toEqual([
    { action: 'ACCOUNT_CLOSED', account_id: administrator.accountId },
  ]);
  expect(await act('closeAccount', teacher.id)).toEqual(refusedAs('NOT_FOUND'));
  // The administration goes on with the file, and no officer can make a letter for it.
  const follows = await tokenOf(server, officer);
  const read = await server.query(
    `{ teacher(id: "${teacher.id}") { dossier { careerSteps { totalCount } } } }`,
    {
      token: follows,
    },
  );
  expect(read.data.teacher.dossier.careerSteps.totalCount).toBeGreaterThan(0);
});

test('who comes back asks for a link: neither the former password, nor a link, nor a letter opens', async () => {
  const { teacher, numen } = await newTeacher();
  await askForLink(numen, teacher);
  const [former] = await mailed(teacher.accountId, 'PASSWORD_RESET_ASKED');
  const letter = await server.query(
    `mutation ($input: IssueOneTimePasswordInput!) { issueOneTimePassword(input: $input) { oneTimePassword } }`,
    { token: admin, variables: { input: { teacherId: teacher.id, reason: 'Au guichet' } } },
  );
  await act('closeAccount', teacher.id);
  expect(await act('reopenAccount', teacher.id)).toEqual({
    teacher: { id: teacher.id },
    officer: null,
    errors: [],
  });
  expect((await records(teacher.teacherId)).map(({ action }) => action)).toEqual([
    'ACCOUNT_CLOSED',
    'ACCOUNT_REOPENED',
  ]);
  expect(await opens(teacher)).toBe(false);
  expect(await opens(teacher, letter.data.issueOneTimePassword.oneTimePassword as string)).toBe(false);
  expect((await resetBy(former)).errors).toEqual([{ code: 'INVALID_LINK' }]);
  const before = server.now;
  server.now = new Date(before.getTime() + 61_000);
  await askForLink(numen, teacher);
  const links = await mailed(teacher.accountId, 'PASSWORD_RESET_ASKED');
  expect(await resetBy(links[1])).toEqual({ username: teacher.username, errors: [] });
  expect(await opens(teacher, phrase)).toBe(true);
  server.now = before;
});

test('a first password that was never used is spent when the account opens again', async () => {
  const { teacher, numen } = await newTeacher({ firstPassword: true });
  await act('closeAccount', teacher.id);
  await act('reopenAccount', teacher.id);
  expect(await opens(teacher, numen)).toBe(false);
});

test('a second factor outlives a closed account: the mailbox alone opens nothing', async () => {
  const { teacher, numen } = await newTeacher();
  await enrol(server, teacher);
  await act('closeAccount', teacher.id);
  await act('reopenAccount', teacher.id);
  await askForLink(numen, teacher);
  const [link] = await mailed(teacher.accountId, 'PASSWORD_RESET_ASKED');
  await resetBy(link);
  const { data } = await server.query(
    'mutation ($input: SignInInput!) { signIn(input: $input) { errors { code } } }',
    { variables: { input: { username: teacher.username, password: phrase } } },
  );
  expect(data.signIn.errors).toEqual([{ code: 'SECOND_FACTOR_REQUIRED' }]);
});

test('an officer whose account opens again gets an invitation, and nothing of before', async () => {
  const officer = await addOfficer(server);
  await act('closeAccount', idOf(officer));
  expect(await act('reopenAccount', idOf(officer))).toEqual({
    teacher: null,
    officer: { id: idOf(officer) },
    errors: [],
  });
  expect(await opens(officer)).toBe(false);
  const [link] = await mailed(officer.accountId, 'OFFICER_INVITED');
  const { data } = await server.query(
    'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { username } }',
    { variables: { input: { token: link, password: phrase } } },
  );
  expect(data.acceptInvitation.username).toBe(officer.username);
  expect(await opens(officer, phrase)).toBe(true);
});

test('what is open, of elsewhere, or nobody, is not opened again', async () => {
  const { teacher } = await newTeacher();
  const officer = await addOfficer(server);
  for (const id of [teacher.id, idOf(officer), 'tea_x', 'aca_x'])
    expect(await act('reopenAccount', id)).toEqual(refusedAs('NOT_FOUND'));
  await act('closeAccount', teacher.id);
  expect(await act('reopenAccount', teacher.id, elsewhere)).toEqual(refusedAs('NOT_FOUND'));
  expect(await act('closeAccount', idOf(officer), elsewhere)).toEqual(refusedAs('NOT_FOUND'));
});

test('nobody but an administrator does any of this', async () => {
  const { officer, teacher } = await newTeacher();
  const token = await tokenOf(server, officer);
  for (const name of ['closeAccount', 'reopenAccount', 'sendPasswordReset'] as const)
    expect(await act(name, name === 'sendPasswordReset' ? idOf(administrator) : teacher.id, token)).toBe(
      'FORBIDDEN',
    );
  expect(await opens(teacher)).toBe(true);
});

test('two administrators who close a teacher’s account at once leave one record', async () => {
  const { teacher } = await newTeacher();
  const colleague = await tokenOf(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
  await Promise.all([act('closeAccount', teacher.id), act('closeAccount', teacher.id, colleague)]);
  expect(await records(teacher.teacherId)).toHaveLength(1);
});
