import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { Secret } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Account } from '../../server/modules/account/index.ts';
import { deriveKey } from '../../server/platform/crypto/keys.ts';
import { seal } from '../../server/platform/crypto/sealing.ts';
import { codeOf, enrol, nextCode } from '../kit/authenticator.ts';
import { holding } from '../kit/holding.ts';
import { addLink } from '../kit/links.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
});
afterAll(() => server.close());

let seed = 200;
const newTeacher = () => addTeacher(server, officer.officerId, lines(1, { seed: ++seed })[0] as never);

/** What a mutation answers that takes one input: its payload with the codes and paths of its errors. */
async function mutate(token: string, name: string, input: object, selection = '') {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`.replace(
    /^(Remove|Renew).*/,
    'SecondFactorProofInput',
  );
  const { data, errors } = await server.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} errors { code path } } }`,
    { token, variables: { input } },
  );
  expect(errors).toBeUndefined();
  return data[name] as { errors: { code: string; path: string[] }[]; recoveryCodes?: string[] };
}
const codes = (answers: readonly { errors: { code: string }[] }[]) =>
  answers.map(({ errors }) => errors[0]?.code ?? 'DONE').toSorted();
const opens = (someone: Someone, secret: string) =>
  tokenOf(server, someone, secret).then(
    () => true,
    () => false,
  );
const wrongPassword = { code: 'WRONG_CURRENT_PASSWORD', path: ['input', 'currentPassword'] };
const wrongCode = { code: 'INVALID_SECOND_FACTOR', path: ['input', 'secondFactorCode'] };
const phrases = ['premiere phrase de passe', 'deuxieme phrase de passe', 'troisieme phrase de passe'];

/** All were answered as done; all but one of the passwords opened nothing. */
test('of several new passwords at once in one session, one is taken and the others hear that the current one is wrong', async () => {
  const someone = await newTeacher();
  const token = await tokenOf(server, someone);
  const answers = await Promise.all(
    phrases.map((newPassword) => mutate(token, 'changePassword', { currentPassword: password, newPassword })),
  );
  expect(codes(answers)).toEqual(['DONE', 'WRONG_CURRENT_PASSWORD', 'WRONG_CURRENT_PASSWORD']);
  expect(answers.flatMap(({ errors }) => errors)).toEqual([wrongPassword, wrongPassword]);
  const opened = await Promise.all(phrases.map((phrase) => opens(someone, phrase)));
  expect(opened).toEqual(answers.map(({ errors }) => errors.length === 0));
});

test('of several first passwords at once in one session, one is taken', async () => {
  const [line] = lines(1, { seed: ++seed });
  if (!line) throw new Error('no line');
  const someone = await addTeacher(server, officer.officerId, line, { firstPassword: true });
  const token = await tokenOf(server, someone, line.numen);
  const answers = await Promise.all(
    phrases.map((newPassword) =>
      mutate(token, 'changePassword', { currentPassword: line.numen, newPassword }),
    ),
  );
  expect(codes(answers)).toEqual(['DONE', 'WRONG_CURRENT_PASSWORD', 'WRONG_CURRENT_PASSWORD']);
  const opened = await Promise.all(phrases.map((phrase) => opens(someone, phrase)));
  expect(opened).toEqual(answers.map(({ errors }) => errors.length === 0));
});

/** The account is held until the password has been checked, then it is replaced, as by a change that came first. */
test.each([
  ['an alert address', 'changeAlertEmail', { address: 'autre@example.org' }],
  ['a second factor', 'beginSecondFactor', {}],
])(
  '%s is not changed by a password that was replaced while the change was on its way',
  async (_what, name, more) => {
    const someone = await newTeacher();
    const token = await tokenOf(server, someone);
    const { errors } = await holding(
      server,
      someone.accountId,
      () => mutate(token, name, { currentPassword: password, ...more }),
      `update account set password_hash = 'another', password_changed_at = now() where id = $1`,
    );
    expect(errors).toEqual([wrongPassword]);
  },
);

test('an alert address needs the code of a second factor that was enrolled while the change was on its way', async () => {
  const someone = await newTeacher();
  const token = await tokenOf(server, someone);
  const { errors } = await holding(
    server,
    someone.accountId,
    () => mutate(token, 'changeAlertEmail', { currentPassword: password, address: 'autre@example.org' }),
    `insert into second_factor (account_id, secret, created_at, confirmed_at) values ($1, '', now(), now())`,
  );
  expect(errors).toEqual([{ code: 'SECOND_FACTOR_REQUIRED', path: ['input', 'secondFactorCode'] }]);
});

test('of recovery codes renewed several times at once by former ones, one set is given, and it opens', async () => {
  const someone = await newTeacher();
  const { token, recoveryCodes } = await enrol(server, someone);
  const answers = await Promise.all(
    recoveryCodes
      .slice(0, 3)
      .map((secondFactorCode) =>
        mutate(token, 'renewRecoveryCodes', { currentPassword: password, secondFactorCode }, 'recoveryCodes'),
      ),
  );
  expect(codes(answers)).toEqual(['DONE', 'INVALID_SECOND_FACTOR', 'INVALID_SECOND_FACTOR']);
  expect(answers.flatMap(({ errors }) => errors)).toEqual([wrongCode, wrongCode]);
  const given = answers.flatMap(({ recoveryCodes: codesGiven }) => codesGiven ?? []);
  expect(given).toHaveLength(10);
  const input = { username: someone.username, password, secondFactorCode: given[0] };
  const signedIn = await server.query(
    'mutation ($input: SignInInput!) { signIn(input: $input) { errors { code } } }',
    { variables: { input } },
  );
  expect(signedIn.data.signIn.errors).toEqual([]);
});

test('a second factor that is removed several times at once is removed once, and no codes are given for it', async () => {
  const someone = await newTeacher();
  const { token, secret, recoveryCodes } = await enrol(server, someone);
  nextCode(server);
  const proofs = [codeOf(server, secret), ...recoveryCodes.slice(0, 2)];
  const remove = (secondFactorCode: string) =>
    mutate(token, 'removeSecondFactor', { currentPassword: password, secondFactorCode });
  const answers = await holding(
    server,
    someone.accountId,
    () => Promise.all(proofs.map(remove)),
    'select from account where id = $1',
  );
  expect(codes(answers)).toEqual(['DONE', 'SECOND_FACTOR_NOT_ENROLLED', 'SECOND_FACTOR_NOT_ENROLLED']);
  const facts = await server.orm.em.fork().execute<{ n: number }[]>(
    `select count(*)::int as n from graphile_worker._private_jobs
       where payload ->> 'accountId' = ? and payload ->> 'fact' = 'SECOND_FACTOR_REMOVED'`,
    [someone.accountId],
  );
  expect(facts).toEqual([{ n: 1 }]);
});

test('no recovery codes are given for a second factor that was removed while they were renewed', async () => {
  const someone = await newTeacher();
  const { token, recoveryCodes } = await enrol(server, someone);
  const { errors } = await holding(
    server,
    someone.accountId,
    () =>
      mutate(token, 'renewRecoveryCodes', {
        currentPassword: password,
        secondFactorCode: recoveryCodes[0],
      }),
    'delete from second_factor where account_id = $1',
  );
  expect(errors).toEqual([{ code: 'SECOND_FACTOR_NOT_ENROLLED', path: [] }]);
});

/** Read before, the account looked as if nobody had accepted: it kept its password, and got another link. */
test('an officer who accepts the invitation while another one is sent stays as accepted', async () => {
  const administrator = await tokenOf(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
  const invited = await addOfficer(server);
  const em = server.orm.em.fork();
  await em.nativeUpdate(Account, invited.accountId, { passwordHash: null });
  const input = {
    code: invited.code,
    displayName: 'Claire Moreau',
    email: 'claire.moreau@example.org',
    service: 'DPE 3',
    role: 'OFFICER',
  };
  const { errors } = await holding(
    server,
    invited.accountId,
    () => mutate(administrator, 'inviteOfficer', input),
    `update account set password_hash = 'accepted' where id = $1`,
  );
  expect(errors).toEqual([{ code: 'ALREADY_EXISTS', path: ['input', 'code'] }]);
});

/** Sealed with a secret of the application that goes, the secret of the former device was sealed again, over the other. */
test('a code that is checked while another device is enrolled leaves the secret of that device as it is', async () => {
  const [stays, goes] = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')];
  const rotating = await startTestServer({ APP_SECRETS: `${stays},${goes}` });
  try {
    const { accountId, username } = await addOfficer(rotating);
    const [former, present] = [randomBytes(20), randomBytes(20)];
    const sealed = (secret: string, plain: Buffer) =>
      seal(deriveKey(secret, 'second-factor'), plain, accountId);
    const em = rotating.orm.em.fork();
    await em.execute(
      `insert into second_factor (account_id, secret, created_at, confirmed_at) values (?, ?, now(), now())`,
      [accountId, sealed(goes, former)],
    );
    const base32 = new Secret({ buffer: new Uint8Array(former).buffer }).base32;
    const input = { username, password, secondFactorCode: codeOf(rotating, base32) };
    const begun = sealed(stays, present).toString('hex');
    const { data } = await holding(
      rotating,
      accountId,
      () =>
        rotating.query('mutation ($input: SignInInput!) { signIn(input: $input) { errors { code } } }', {
          variables: { input },
        }),
      `update second_factor set secret = decode('${begun}', 'hex'), confirmed_at = null where account_id = $1`,
      'select from second_factor where account_id = $1 for update',
    );
    expect(data.signIn.errors).toEqual([{ code: 'INVALID_CREDENTIALS' }]);
    const [kept] = await em.execute<{ secret: Buffer }[]>('select secret from second_factor');
    expect(kept?.secret.toString('hex')).toBe(begun);
  } finally {
    await rotating.close();
  }
});

test('of two passwords chosen at once by one link, one is taken', async () => {
  const someone = await newTeacher();
  const { token } = await addLink(server, someone.accountId, 'RESET_PASSWORD');
  const answers = await Promise.all(
    phrases.map(async (newPassword) => {
      const { data } = await server.query(
        'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { errors { code } } }',
        { variables: { input: { token, newPassword } } },
      );
      return data.resetPassword as { errors: { code: string }[] };
    }),
  );
  expect(codes(answers)).toEqual(['DONE', 'INVALID_LINK', 'INVALID_LINK']);
  const opened = await Promise.all(phrases.map((phrase) => opens(someone, phrase)));
  expect(opened).toEqual(answers.map(({ errors }) => errors.length === 0));
});

/** The hash that the first of them made again was not the one that the others had seen. */
test('sign-ins at once with a hash that is outdated all open, and it is made again', async () => {
  const someone = await newTeacher();
  const outdated = await hash(password, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
  await server.orm.em.fork().nativeUpdate(Account, someone.accountId, { passwordHash: outdated });
  const opened = await holding(
    server,
    someone.accountId,
    () => Promise.all([1, 2, 3].map(() => opens(someone, password))),
    'select from account where id = $1',
  );
  expect(opened).toEqual([true, true, true]);
  const { passwordHash } = await server.orm.em
    .fork()
    .findOneOrFail(Account, someone.accountId, { populate: ['passwordHash'] });
  expect(passwordHash).toMatch(/m=19456,t=2/);
});
