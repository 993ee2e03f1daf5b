import { Secret, URI } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Academy } from '../../server/modules/academy/index.ts';
import { Account } from '../../server/modules/account/index.ts';
import { codeOf, enrol, nextCode } from '../kit/authenticator.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, lines, password, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
let line = 0;
const all = lines(30, { seed: 41 });
const teacher = () => addTeacher(server, officer.officerId, all[line++] as (typeof all)[number]);

beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
});
afterAll(() => server.close());

const signInMutation = `mutation ($input: SignInInput!) { signIn(input: $input) {
  session { accessToken } viewer { username } errors { code path } } }`;
async function signIn(someone: Someone, secondFactorCode?: string) {
  const input = { username: someone.username, password, secondFactorCode };
  const { data } = await server.query(signInMutation, { variables: { input } });
  return data.signIn as {
    session: { accessToken: string } | null;
    errors: { code: string; path: string[] }[];
  };
}
const refusals = async (someone: Someone, code?: string) =>
  (await signIn(someone, code)).errors.map((error) => error.code);

const begin = `mutation ($input: BeginSecondFactorInput!) { beginSecondFactor(input: $input) {
  secret otpauthUri errors { code path } } }`;
const confirm = `mutation ($code: String!) { confirmSecondFactor(input: { code: $code }) {
  recoveryCodes viewer { secondFactor { required waived enrolledAt recoveryCodesLeft } } errors { code path } } }`;
const remove = `mutation ($input: SecondFactorProofInput!) { removeSecondFactor(input: $input) {
  viewer { secondFactor { enrolledAt recoveryCodesLeft } } errors { code path } } }`;
const renew = `mutation ($input: SecondFactorProofInput!) { renewRecoveryCodes(input: $input) {
  recoveryCodes errors { code path } } }`;
const status = '{ viewer { secondFactor { required waived enrolledAt recoveryCodesLeft } } }';
const proof = (secondFactorCode?: string) => ({ input: { currentPassword: password, secondFactorCode } });
const jobs = (accountId: string) =>
  server.orm.em.fork().execute<{ fact: string; left: number | null }[]>(
    `select payload ->> 'fact' as fact, (payload ->> 'left')::integer as left
       from graphile_worker._private_jobs where payload ->> 'accountId' = ? order by id`,
    [accountId],
  );

test('a teacher enrols a device, and from then on sign-in asks for its code', async () => {
  const someone = await teacher();
  const token = await tokenOf(server, someone);
  const other = await tokenOf(server, someone);
  const begun = await server.query(begin, { token, variables: proof() });
  const { secret, otpauthUri, errors } = begun.data.beginSecondFactor;
  expect(errors).toEqual([]);
  expect(Secret.fromBase32(secret).bytes.length).toBe(20);
  const read = URI.parse(otpauthUri);
  expect([read.issuer, read.label, read.secret.base32]).toEqual(['I-Prof', someone.username, secret]);
  // Begun is not enrolled: whoever closes the page in between is not locked out.
  expect(await refusals(someone)).toEqual([]);

  const enrolledAt = server.now.toISOString();
  const confirmed = await server.query(confirm, { token, variables: { code: codeOf(server, secret) } });
  const { recoveryCodes, viewer } = confirmed.data.confirmSecondFactor;
  expect(recoveryCodes).toHaveLength(10);
  expect(new Set(recoveryCodes).size).toBe(10);
  expect(viewer.secondFactor).toEqual({ required: false, waived: false, enrolledAt, recoveryCodesLeft: 10 });
  const ended = await server.query('{ viewer { username } }', { token: other });
  expect(ended.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  expect((await server.query(status, { token })).data.viewer.secondFactor.enrolledAt).toBe(enrolledAt);

  expect(await signIn(someone)).toMatchObject({
    session: null,
    errors: [{ code: 'SECOND_FACTOR_REQUIRED', path: ['input', 'secondFactorCode'] }],
  });
  expect(await refusals(someone, '000000')).toEqual(['INVALID_SECOND_FACTOR']);
  nextCode(server);
  expect(await refusals(someone, codeOf(server, secret))).toEqual([]);
  expect((await jobs(someone.accountId)).map(({ fact }) => fact)).toEqual([
    'SECOND_FACTOR_ENROLLED',
    'SECOND_FACTOR_FAILED',
  ]);
});

test('a code works once, even for two sign-ins at once, and one step early or late', async () => {
  const someone = await teacher();
  const { secret } = await enrol(server, someone);
  const code = codeOf(server, secret);
  const twice = await Promise.all([signIn(someone, code), signIn(someone, code)]);
  expect(twice.filter(({ session }) => session)).toHaveLength(1);
  nextCode(server);
  expect(await refusals(someone, codeOf(server, secret, -30))).toEqual([]);
  expect(await refusals(someone, codeOf(server, secret, 30))).toEqual([]);
  nextCode(server);
  nextCode(server);
  expect(await refusals(someone, codeOf(server, secret, 60))).toEqual(['INVALID_SECOND_FACTOR']);
  expect(await refusals(someone, codeOf(server, secret, -60))).toEqual(['INVALID_SECOND_FACTOR']);
});

test('the code of an earlier step opens nothing once a later one has been used', async () => {
  const someone = await teacher();
  const { secret } = await enrol(server, someone);
  expect(await refusals(someone, codeOf(server, secret))).toEqual([]);
  expect(await refusals(someone, codeOf(server, secret, -30))).toEqual(['INVALID_SECOND_FACTOR']);
});

test('a recovery code stands in for the device, once, however it is typed, and the holder is told', async () => {
  const someone = await teacher();
  const { recoveryCodes, token } = await enrol(server, someone);
  const [code = '', other = ''] = recoveryCodes;
  expect(
    await refusals(someone, ` ${code.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O')} `),
  ).toEqual([]);
  expect(await refusals(someone, code)).toEqual(['INVALID_SECOND_FACTOR']);
  const { data } = await server.query(status, { token });
  expect(data.viewer.secondFactor.recoveryCodesLeft).toBe(9);
  expect(await jobs(someone.accountId)).toContainEqual({ fact: 'RECOVERY_CODE_USED', left: 9 });
  const twice = await Promise.all([signIn(someone, other), signIn(someone, other)]);
  expect(twice.filter(({ session }) => session)).toHaveLength(1);
});

test('a wrong code after the right password is told to the holder, once an hour at most', async () => {
  const someone = await teacher();
  const { token } = await enrol(server, someone);
  const told = async () =>
    (await jobs(someone.accountId)).filter(({ fact }) => fact === 'SECOND_FACTOR_FAILED').length;
  expect(await refusals(someone)).toEqual(['SECOND_FACTOR_REQUIRED']);
  expect(await told()).toBe(0);
  const wrong = ['0000-0000-0000', '0000-0000-0001'];
  for (const code of wrong) expect(await refusals(someone, code)).toEqual(['INVALID_SECOND_FACTOR']);
  await server.query(remove, { token, variables: proof('0000-0000-0002') });
  expect(await told()).toBe(1);
  server.now = new Date(server.now.getTime() + 3_600_000);
  await refusals(someone, '0000-0000-0003');
  expect(await told()).toBe(2);
});

test('a recovery code of somebody else opens nothing', async () => {
  const [someone, stranger] = [await teacher(), await teacher()];
  await enrol(server, someone);
  const { recoveryCodes } = await enrol(server, stranger);
  expect(await refusals(someone, recoveryCodes[0])).toEqual(['INVALID_SECOND_FACTOR']);
});

test('what is begun and not confirmed is replaced; what is confirmed is not', async () => {
  const someone = await teacher();
  const token = await tokenOf(server, someone);
  const first = (await server.query(begin, { token, variables: proof() })).data.beginSecondFactor.secret;
  const second = (await server.query(begin, { token, variables: proof() })).data.beginSecondFactor.secret;
  expect(second).not.toBe(first);
  const refused = await server.query(confirm, { token, variables: { code: codeOf(server, first) } });
  expect(refused.data.confirmSecondFactor).toMatchObject({
    recoveryCodes: null,
    errors: [{ code: 'INVALID_SECOND_FACTOR', path: ['input', 'code'] }],
  });
  const done = await server.query(confirm, { token, variables: { code: codeOf(server, second) } });
  expect(done.data.confirmSecondFactor.errors).toEqual([]);
  const again = await server.query(begin, { token, variables: proof() });
  expect(again.data.beginSecondFactor).toMatchObject({
    secret: null,
    errors: [{ code: 'SECOND_FACTOR_ENROLLED' }],
  });
  const confirmedAgain = await server.query(confirm, { token, variables: { code: codeOf(server, second) } });
  expect(confirmedAgain.data.confirmSecondFactor.errors[0].code).toBe('SECOND_FACTOR_ENROLLED');
});

test('the password is asked for again, and a guess at a first code is throttled', async () => {
  const someone = await teacher();
  const token = await tokenOf(server, someone);
  const wrong = await server.query(begin, { token, variables: { input: { currentPassword: 'fausse' } } });
  expect(wrong.data.beginSecondFactor).toMatchObject({
    secret: null,
    errors: [{ code: 'WRONG_CURRENT_PASSWORD', path: ['input', 'currentPassword'] }],
  });
  const nothing = await server.query(confirm, { token, variables: { code: '123456' } });
  expect(nothing.data.confirmSecondFactor.errors[0].code).toBe('SECOND_FACTOR_NOT_ENROLLED');
  await server.query(begin, { token, variables: proof() });
  const guess = () => server.query(confirm, { token, variables: { code: 'aucun' } });
  for (let tries = 0; tries < 3; tries++)
    expect((await guess()).data.confirmSecondFactor.errors[0].code).toBe('INVALID_SECOND_FACTOR');
  expect((await guess()).errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
});

test('a teacher removes the second factor with the password and a code; the recovery codes go too', async () => {
  const someone = await teacher();
  const { token, secret, recoveryCodes } = await enrol(server, someone);
  const without = await server.query(remove, { token, variables: proof() });
  expect(without.data.removeSecondFactor.errors).toEqual([
    { code: 'SECOND_FACTOR_REQUIRED', path: ['input', 'secondFactorCode'] },
  ]);
  const done = await server.query(remove, { token, variables: proof(codeOf(server, secret)) });
  expect(done.data.removeSecondFactor).toEqual({
    viewer: { secondFactor: { enrolledAt: null, recoveryCodesLeft: 0 } },
    errors: [],
  });
  expect(await refusals(someone)).toEqual([]);
  const again = await server.query(remove, { token, variables: proof(recoveryCodes[0]) });
  expect(again.data.removeSecondFactor.errors[0].code).toBe('SECOND_FACTOR_NOT_ENROLLED');
  expect((await jobs(someone.accountId)).map(({ fact }) => fact)).toContain('SECOND_FACTOR_REMOVED');
});

test('a password too short to stand alone keeps its second factor, and no code is used up', async () => {
  const someone = await teacher();
  const { token, secret } = await enrol(server, someone);
  await server.orm.em.fork().nativeUpdate(Account, someone.accountId, { passwordStandsAlone: false });
  const code = codeOf(server, secret);
  const { data } = await server.query(remove, { token, variables: proof(code) });
  expect(data.removeSecondFactor).toMatchObject({ viewer: null, errors: [{ code: 'PASSWORD_TOO_SHORT' }] });
  expect(await refusals(someone, code)).toEqual([]);
});

test('new recovery codes replace the former ones', async () => {
  const someone = await teacher();
  const { token, secret, recoveryCodes } = await enrol(server, someone);
  const { data } = await server.query(renew, { token, variables: proof(codeOf(server, secret)) });
  const fresh = data.renewRecoveryCodes.recoveryCodes as string[];
  expect(fresh).toHaveLength(10);
  expect(await refusals(someone, recoveryCodes[0])).toEqual(['INVALID_SECOND_FACTOR']);
  expect(await refusals(someone, fresh[0])).toEqual([]);
  const nobody = await tokenOf(server, await teacher());
  const refused = await server.query(renew, { token: nobody, variables: proof() });
  expect(refused.data.renewRecoveryCodes.errors[0].code).toBe('SECOND_FACTOR_NOT_ENROLLED');
});

test('an officer of an academy that does not waive it does nothing but enrol, and cannot remove it', async () => {
  const someone = await addOfficer(server, '10');
  const em = server.orm.em.fork();
  await em.nativeUpdate(Academy, { code: '10' }, { secondFactorWaived: false });
  const token = await tokenOf(server, someone);
  const read = '{ teachers { totalCount } }';
  const refused = await server.query(read, { token });
  expect(refused.errors?.[0]?.extensions['code']).toBe('SECOND_FACTOR_ENROLMENT_REQUIRED');
  expect((await server.query(status, { token })).data.viewer.secondFactor).toEqual({
    required: true,
    waived: false,
    enrolledAt: null,
    recoveryCodesLeft: 0,
  });
  const enrolled = await enrol(server, someone);
  expect((await server.query(read, { token: enrolled.token })).data.teachers.totalCount).toBe(0);
  const code = codeOf(server, enrolled.secret);
  const kept = await server.query(remove, { token: enrolled.token, variables: proof(code) });
  expect(kept.data.removeSecondFactor.errors[0].code).toBe('SECOND_FACTOR_MANDATORY');
});

test('the waiver of an academy is shown to its officers', async () => {
  const { data } = await server.query(status, { token: await tokenOf(server, officer) });
  expect(data.viewer.secondFactor).toEqual({
    required: false,
    waived: true,
    enrolledAt: null,
    recoveryCodesLeft: 0,
  });
});

test('nobody, a machine and a first password enrol nothing', async () => {
  const codes = [];
  const first = await addTeacher(server, officer.officerId, all[line++] as (typeof all)[number], {
    firstPassword: true,
  });
  const firstToken = await tokenOf(server, first, all[line - 1]?.numen);
  const machine = await tokenOf(server, await addAccount(server, 'INTEGRATOR'));
  for (const token of [undefined, machine, firstToken]) {
    const { errors } = await server.query(begin, { token, variables: proof() });
    codes.push(errors?.[0]?.extensions['code']);
  }
  expect(codes).toEqual(['UNAUTHENTICATED', 'FORBIDDEN', 'PASSWORD_CHANGE_REQUIRED']);
});

test('second factors outlive a change of the application’s secrets, and a use moves them to the new one', async () => {
  const [former = '', current = ''] = ['a', 'b'].map((letter) => letter.repeat(64));
  const first = await startTestServer({ APP_SECRETS: former });
  const after = (APP_SECRETS: string) =>
    startTestServer({ APP_SECRETS }, () => Promise.resolve(first.databaseUrl));
  const both = await after(`${current},${former}`);
  const alone = await after(current);
  const someone = await addTeacher(
    first,
    (await addOfficer(first)).officerId,
    all[line++] as (typeof all)[number],
  );
  const { secret, recoveryCodes } = await enrol(first, someone);
  const attempt = async (on: TestServer, secondFactorCode = '') => {
    const input = { username: someone.username, password, secondFactorCode };
    const { data } = await on.query(signInMutation, { variables: { input } });
    return data.signIn.errors.map(({ code }: { code: string }) => code) as string[];
  };
  for (const each of [both, alone]) each.now = first.now;
  expect(await attempt(both, codeOf(both, secret))).toEqual([]);
  expect(await attempt(both, recoveryCodes[0])).toEqual([]);
  nextCode(alone);
  expect(await attempt(alone, codeOf(alone, secret))).toEqual([]);
  await Promise.all([both.close(), alone.close()]);
  await first.close();
});

test('how one stands is read in one statement', async () => {
  const { statements } = await server.counted(status, { token: await tokenOf(server, officer) });
  expect(statements).toHaveLength(1);
});

test('the base holds neither secrets nor codes in clear', async () => {
  const someone = await teacher();
  const { secret, recoveryCodes } = await enrol(server, someone);
  const rows = await server.orm.em.fork().execute<{ bytes: Buffer }[]>(
    `select secret as bytes from second_factor where account_id = ?
       union all select digest from recovery_code where account_id = ?`,
    [someone.accountId, someone.accountId],
  );
  expect(rows).toHaveLength(11);
  const stored = Buffer.concat(rows.map(({ bytes }) => bytes));
  expect(stored.includes(Buffer.from(Secret.fromBase32(secret).bytes))).toBe(false);
  expect(stored.includes(recoveryCodes[0]?.replaceAll('-', '') ?? '')).toBe(false);
});
