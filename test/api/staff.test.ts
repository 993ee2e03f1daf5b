import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Academy } from '../../server/modules/academy/index.ts';
import { Account, linkToken, Officer } from '../../server/modules/account/index.ts';
import { newId } from '../../server/platform/sql/new-id.ts';
import { codeOf, enrol, nextCode } from '../kit/authenticator.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let administrator: Someone & { officerId: string };
let admin: string;
let serial = 0;

beforeAll(async () => {
  server = await startTestServer();
  administrator = await addOfficer(server, '18', 'ADMINISTRATOR');
  admin = await tokenOf(server, administrator);
});
afterAll(() => server.close());

const invite = `mutation ($input: InviteOfficerInput!) { inviteOfficer(input: $input) {
  officer { id displayName email phone service } errors { code path } } }`;
const accept = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  username errors { code path } } }`;
const close = `mutation ($id: ID!) { closeAccount(input: { personId: $id }) {
  officer { id } errors { code path } } }`;
const reset = `mutation ($input: ResetSecondFactorInput!) { resetSecondFactor(input: $input) {
  teacher { id } officer { id } errors { code path } } }`;
const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) {
  session { accessToken } viewer { role officer { displayName } } errors { code } } }`;
const phrase = 'soixante-dix pupitres';

const person = (given = 'Claire') => ({
  role: 'OFFICER',
  displayName: `${given} Moreau`,
  email: `${given.toLowerCase()}.moreau${++serial}@ac-orleans-tours.fr`,
  phone: '02 38 00 00 00',
  service: 'DPE 3',
  code: `DPE-${serial}`,
});
type Input = ReturnType<typeof person> & { idempotencyKey?: string };
async function invited(input: Input, token = admin) {
  const { data } = await server.query(invite, { token, variables: { input } });
  return data.inviteOfficer as {
    officer: { id: string } | null;
    errors: { code: string; path: string[] }[];
  };
}
/** What the mail of the latest invitation holds. */
async function latestLink(email: string): Promise<string> {
  const em = server.orm.em.fork();
  const account = await em.findOneOrFail(Account, { professionalEmail: email.toLowerCase() });
  const [job] = await em.execute<{ link: string }[]>(
    `select payload ->> 'linkId' as link from graphile_worker._private_jobs
     where payload ->> 'fact' = 'OFFICER_INVITED' and payload ->> 'accountId' = ? order by id desc limit 1`,
    [account.id],
  );
  return linkToken(server.config.appSecrets[0], job?.link ?? '', 'ACCEPT_INVITATION');
}
async function accepted(token: string, chosen = phrase) {
  const { data } = await server.query(accept, { variables: { input: { token, password: chosen } } });
  return data.acceptInvitation as {
    username: string | null;
    errors: { code: string; path: string[] }[];
  };
}
const globalId = (prefix: string, key: string) => `${prefix}_${key.replaceAll('-', '')}`;

test('somebody who is invited chooses a password, signs in, and must enrol a second factor', async () => {
  await addOfficer(server, '10');
  const other = await tokenOf(server, await addOfficer(server, '10', 'ADMINISTRATOR'));
  await server.orm.em.fork().nativeUpdate(Academy, { code: '10' }, { secondFactorWaived: false });
  await server.orm.em.fork().execute(
    `insert into second_factor (account_id, secret, created_at, confirmed_at)
     select id, '\\x00', now(), now() from account where role = 'ADMINISTRATOR'
       and academy_id = (select id from academy where code = '10')`,
  );
  const input = { ...person('Zoé'), displayName: ' Zoé  Le Bœuf ', email: 'Zoe.LeBoeuf@ac-lyon.fr' };
  const { officer, errors } = await invited(input, other);
  expect(errors).toEqual([]);
  expect(officer).toMatchObject({
    displayName: 'Zoé  Le Bœuf',
    email: 'zoe.leboeuf@ac-lyon.fr',
    phone: '02 38 00 00 00',
    service: 'DPE 3',
  });
  const { username } = await accepted(await latestLink(input.email));
  expect(username).toMatch(/^zle-?boeuf$/);
  const answer = await server.query(signIn, {
    variables: { input: { username: input.email, password: phrase } },
  });
  const { session, viewer } = answer.data.signIn;
  expect(viewer).toMatchObject({ role: 'OFFICER' });
  const read = await server.query('{ teachers { totalCount } }', { token: session.accessToken });
  expect(read.errors?.[0]?.extensions['code']).toBe('SECOND_FACTOR_ENROLMENT_REQUIRED');
});

test('namesakes get usernames of their own, as imports give them', async () => {
  const names = [];
  for (const input of [person('Ondine'), person('Oscar')]) {
    await invited(input);
    names.push((await accepted(await latestLink(input.email))).username);
  }
  expect(names[0]).toBe('omoreau');
  expect(names[1]).toMatch(/^omoreau[12]$/);
});

test('the officer that an import has made gets the account', async () => {
  const em = server.orm.em.fork();
  const input = person('Agathe');
  const academy = await em.findOneOrFail(Academy, { code: '18' });
  const row = em.create(Officer, {
    id: newId(),
    academy,
    account: null,
    code: input.code,
    displayName: 'A. Moreau',
    email: 'dpe@ac-orleans-tours.fr',
    phone: null,
    service: 'DPE',
  });
  await em.flush();
  const { officer } = await invited(input);
  expect(officer).toMatchObject({ id: globalId('off', row.id), displayName: 'Agathe Moreau' });
});

test('invited again before accepting, one gets a new link, and the former one opens nothing', async () => {
  const input = person('Basile');
  const first = await invited(input);
  const former = await latestLink(input.email);
  const second = await invited({ ...input, role: 'ADMINISTRATOR', service: 'DPE 4' });
  expect(second.errors).toEqual([]);
  expect(second.officer).toMatchObject({ id: first.officer?.id, service: 'DPE 4' });
  expect((await accepted(former)).errors).toEqual([{ code: 'INVALID_LINK', path: ['input', 'token'] }]);
  expect((await accepted(await latestLink(input.email))).errors).toEqual([]);
  const { data } = await server.query(signIn, {
    variables: { input: { username: input.email, password: phrase } },
  });
  expect(data.signIn.viewer.role).toBe('ADMINISTRATOR');
  expect((await invited(input)).errors).toEqual([{ code: 'ALREADY_EXISTS', path: ['input', 'code'] }]);
});

test('a link works once and for a week, and a refused password does not use it up', async () => {
  const input = person('Colette');
  await invited(input);
  const link = await latestLink(input.email);
  expect((await accepted(link, 'trop court')).errors).toEqual([
    { code: 'PASSWORD_TOO_SHORT', path: ['input', 'password'] },
  ]);
  expect((await accepted(link)).errors).toEqual([]);
  expect((await accepted(link)).errors[0]?.code).toBe('INVALID_LINK');
  const late = person('Denise');
  await invited(late);
  const lateLink = await latestLink(late.email);
  const before = server.now;
  server.now = new Date(before.getTime() + 7 * 24 * 3_600_000 + 1000);
  expect((await accepted(lateLink)).errors[0]?.code).toBe('INVALID_LINK');
  server.now = before;
  expect((await accepted('n’importe quoi')).errors[0]?.code).toBe('INVALID_LINK');
});

test.each([
  ['an empty name', { displayName: '  ' }, 'REQUIRED', 'displayName'],
  ['a name without Latin letters', { displayName: 'Αθηνά Παππά' }, 'NAME_WITHOUT_LETTERS', 'displayName'],
  ['a long service', { service: 'x'.repeat(101) }, 'TOO_LONG', 'service'],
  ['a NUL in the code', { code: 'a\0' }, 'INVALID_TEXT', 'code'],
  ['an address without a dot in its domain', { email: 'a@b' }, 'INVALID_FORMAT', 'email'],
  ['an address with two dots in a row', { email: 'a..b@ac-paris.fr' }, 'INVALID_FORMAT', 'email'],
  ['an address of 300 characters', { email: `${'a'.repeat(290)}@ac-paris.fr` }, 'INVALID_FORMAT', 'email'],
  ['a long telephone number', { phone: '0'.repeat(31) }, 'TOO_LONG', 'phone'],
])('%s is refused', async (_what, wrong, code, field) => {
  expect(await invited({ ...person(), ...wrong })).toEqual({
    officer: null,
    errors: [{ code, path: ['input', field] }],
  });
});

test('somebody whose name is one word is named after it', async () => {
  const input = { ...person(), displayName: 'Madonna' };
  expect((await invited(input)).errors).toEqual([]);
  const em = server.orm.em.fork();
  const { account } = await em.findOneOrFail(Officer, { code: input.code }, { populate: ['account'] });
  expect(account?.username).toMatch(/^madonna\d*$/);
});

test('the address of somebody else is refused', async () => {
  const { username } = await addOfficer(server);
  expect((await invited({ ...person(), email: `${username}@example.org` })).errors).toEqual([
    { code: 'ALREADY_EXISTS', path: ['input', 'email'] },
  ]);
});

test('two invitations at once for one code make one officer', async () => {
  const input = person('Edgar');
  const both = await Promise.all([invited(input), invited(input)]);
  expect(new Set(both.map(({ officer }) => officer?.id)).size).toBe(1);
  const count = await server.orm.em.fork().count(Officer, { code: input.code });
  expect(count).toBe(1);
});

test('the same invitation sent again with its key sends no second link', async () => {
  const input = { ...person('Fanny'), idempotencyKey: randomUUID() };
  const first = await invited(input);
  const link = await latestLink(input.email);
  expect(await invited(input)).toEqual(first);
  expect(await latestLink(input.email)).toBe(link);
});

test('a closed account ends its sessions and opens nothing, until the person is invited again', async () => {
  const input = person('Gaspard');
  const { officer } = await invited(input);
  await accepted(await latestLink(input.email));
  const who = { accountId: '', username: input.email };
  const enrolled = await enrol(server, who, phrase);
  const closed = await server.query(close, { token: admin, variables: { id: officer?.id } });
  expect(closed.data.closeAccount).toEqual({ officer: { id: officer?.id }, errors: [] });
  const { errors } = await server.query('{ viewer { username } }', { token: enrolled.token });
  expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  const attempt = {
    username: input.email,
    password: phrase,
    secondFactorCode: codeOf(server, enrolled.secret),
  };
  const refused = await server.query(signIn, { variables: { input: attempt } });
  expect(refused.data.signIn).toMatchObject({ session: null, errors: [{ code: 'INVALID_CREDENTIALS' }] });
  const twice = await server.query(close, { token: admin, variables: { id: officer?.id } });
  expect(twice.data.closeAccount.errors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'personId'] }]);

  expect((await invited(input)).officer?.id).toBe(officer?.id);
  await accepted(await latestLink(input.email), 'une tout autre phrase');
  const back = await server.query(signIn, {
    variables: { input: { username: input.email, password: 'une tout autre phrase' } },
  });
  expect(back.data.signIn.errors).toEqual([]);
});

test('an officer who still follows teachers, oneself, and strangers are not closed', async () => {
  const following = await addOfficer(server);
  await addTeacher(server, following.officerId, lines(1, { seed: 61 })[0] as never);
  const elsewhere = await addOfficer(server, '10');
  const codes = [];
  for (const { officerId } of [following, administrator, elsewhere]) {
    const variables = { id: globalId('off', officerId) };
    const { data } = await server.query(close, { token: admin, variables });
    codes.push(data.closeAccount.errors[0].code);
  }
  expect(codes).toEqual(['PORTFOLIO_NOT_EMPTY', 'NOT_ONESELF', 'NOT_FOUND']);
});

test('of two administrators who close each other’s account at once, one stays', async () => {
  const pair = [
    await addOfficer(server, '02', 'ADMINISTRATOR'),
    await addOfficer(server, '02', 'ADMINISTRATOR'),
  ];
  const tokens = await Promise.all(pair.map((one) => tokenOf(server, one)));
  await Promise.all(
    pair.map(({ officerId }, at) =>
      server.query(close, { token: tokens[1 - at], variables: { id: globalId('off', officerId) } }),
    ),
  );
  const open = await server.orm.em
    .fork()
    .count(Account, { id: { $in: pair.map(({ accountId }) => accountId) }, closedAt: null });
  expect(open).toBe(1);
});

test('a teacher who lost the device signs in again without one, and reads who took it back and why', async () => {
  const officer = await addOfficer(server);
  const teacher = await addTeacher(server, officer.officerId, lines(2, { seed: 62 })[1] as never);
  const { token } = await enrol(server, teacher);
  const em = server.orm.em.fork();
  await em.nativeUpdate(Account, teacher.accountId, { passwordStandsAlone: false });
  const input = { personId: teacher.id, reason: ' Vue au guichet, carte professionnelle. ' };
  const { data } = await server.query(reset, { token: admin, variables: { input } });
  expect(data.resetSecondFactor).toEqual({ teacher: { id: teacher.id }, officer: null, errors: [] });
  const ended = await server.query('{ viewer { username } }', { token });
  expect(ended.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  const [record] = await em.execute<{ action: string; reason: string; account_id: string }[]>(
    'select action, reason, account_id from access_record join access_event on id = event_id where dossier_id = ?',
    [teacher.teacherId],
  );
  expect(record).toEqual({
    action: 'SECOND_FACTOR_RESET',
    reason: 'Vue au guichet, carte professionnelle.',
    account_id: administrator.accountId,
  });
  // The password was good enough beside a second factor only: it is replaced first.
  const alone = await tokenOf(server, teacher);
  const read = await server.query('{ teacher(id: "tea_x") { id } }', { token: alone });
  expect(read.errors?.[0]?.extensions['code']).toBe('PASSWORD_CHANGE_REQUIRED');
  const again = await server.query(reset, { token: admin, variables: { input } });
  expect(again.data.resetSecondFactor.errors).toEqual([
    { code: 'SECOND_FACTOR_NOT_ENROLLED', path: ['input', 'personId'] },
  ]);
});

test('an officer’s lost device is taken back by an administrator of the academy, never by oneself', async () => {
  const officer = await addOfficer(server);
  const { secret } = await enrol(server, officer);
  const attempt = async (personId: string, token = admin, reason = 'Téléphone volé') => {
    const { data, errors } = await server.query(reset, { token, variables: { input: { personId, reason } } });
    return errors?.[0]?.extensions['code'] ?? data.resetSecondFactor.errors[0]?.code ?? 'DONE';
  };
  const id = globalId('off', officer.officerId);
  nextCode(server);
  const { data } = await server.query(signIn, {
    variables: {
      input: { username: officer.username, password, secondFactorCode: codeOf(server, secret) },
    },
  });
  const elsewhere = await tokenOf(server, await addOfficer(server, '01', 'ADMINISTRATOR'));
  expect(await attempt(id, data.signIn.session.accessToken as string)).toBe('FORBIDDEN');
  expect(await attempt(id, elsewhere)).toBe('NOT_FOUND');
  expect(await attempt('aca_x')).toBe('NOT_FOUND');
  expect(await attempt(globalId('off', administrator.officerId))).toBe('NOT_ONESELF');
  expect(await attempt(id, admin, ' ')).toBe('REQUIRED');
  expect(await attempt(id)).toBe('DONE');
  expect(await tokenOf(server, officer)).toBeTruthy();
});

test('nobody but an administrator invites or closes', async () => {
  const officer = await tokenOf(server, await addOfficer(server));
  const attempts: [string, Record<string, unknown>][] = [
    [invite, { input: person() }],
    [close, { id: 'off_x' }],
  ];
  for (const [document, variables] of attempts) {
    for (const [token, code] of [
      [officer, 'FORBIDDEN'],
      [undefined, 'UNAUTHENTICATED'],
    ] as const) {
      const { errors } = await server.query(document, { token, variables });
      expect(errors?.[0]?.extensions['code']).toBe(code);
    }
  }
});
