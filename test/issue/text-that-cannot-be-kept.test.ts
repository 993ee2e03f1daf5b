import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkToken } from '../../server/modules/account/index.ts';
import { codeOf, enrol } from '../kit/authenticator.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, lines, password, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
});
afterAll(() => server.close());

let seed = 150;
const newTeacher = () => addTeacher(server, officer.officerId, lines(1, { seed: ++seed })[0] as never);

async function call(name: string, given: object, token?: string): Promise<string[]> {
  const type = { removeSecondFactor: 'SecondFactorProof', renewRecoveryCodes: 'SecondFactorProof' }[name];
  const document = `mutation ($input: ${type ?? name.charAt(0).toUpperCase() + name.slice(1)}Input!) {
    ${name}(input: $input) { errors { code path } } }`;
  const { data, errors } = await server.query(document, { token, variables: { input: given } });
  const refusals = data?.[name]?.errors as { code: string; path: string[] }[] | undefined;
  return refusals
    ? refusals.map(({ code, path }) => [code, ...path].join(' '))
    : (errors ?? []).map(({ message }) => message);
}
const faulty = ['\0', '\uD83D', '\uDE00'] as const;
const phrase = 'sept hiboux sous la pluie';

/** Halves of a pair become U+FFFD before they are hashed: any other half opened the account as well. */
test('a password that holds half a pair, or NUL, is not accepted as a new one', async () => {
  const teacher = await newTeacher();
  const token = await tokenOf(server, teacher);
  const link = async (purpose: 'RESET_PASSWORD' | 'ACCEPT_INVITATION', last: string) => {
    const id = `01900000-0000-7000-8000-0000000000${last}`;
    await server.orm.em.fork().execute(
      `insert into single_use_link (id, account_id, purpose, created_at, expires_at)
       values (?, ?, ?, '2026-01-15T10:00:00Z', '2026-01-20T10:00:00Z') returning id`,
      [id, teacher.accountId, purpose],
    );
    return linkToken(server.config.appSecrets[0], id, purpose);
  };
  const lost = await link('RESET_PASSWORD', 'b1');
  const invited = await link('ACCEPT_INVITATION', 'b2');
  for (const fault of faulty) {
    const chosen = `${phrase}${fault}`;
    expect(await call('changePassword', { currentPassword: password, newPassword: chosen }, token)).toEqual([
      'INVALID_TEXT input newPassword',
    ]);
    expect(await call('resetPassword', { token: lost, newPassword: chosen })).toEqual([
      'INVALID_TEXT input newPassword',
    ]);
    expect(await call('acceptInvitation', { token: invited, password: chosen })).toEqual([
      'INVALID_TEXT input password',
    ]);
  }
  expect(await call('resetPassword', { token: lost, newPassword: `${phrase} 😀` })).toEqual([]);
});

test('half a pair does not stand for the character that replaces it', async () => {
  const teacher = await newTeacher();
  const chosen = `${phrase}\uFFFD`;
  const token = await tokenOf(server, teacher);
  expect(await call('changePassword', { currentPassword: password, newPassword: chosen }, token)).toEqual([]);
  const typed = `${phrase}\uD83D`;
  expect(await call('signIn', { username: teacher.username, password: typed })).toEqual([
    'INVALID_CREDENTIALS input',
  ]);
  expect(await call('changePassword', { currentPassword: typed, newPassword: password }, token)).toEqual([
    'WRONG_CURRENT_PASSWORD input currentPassword',
  ]);
  expect(await call('signIn', { username: teacher.username, password: chosen })).toEqual([]);
});

test('whatever else is hashed or compared is refused like a wrong one', async () => {
  const machine = await addAccount(server, 'INTEGRATOR');
  const teacher = await newTeacher();
  const { token: enrolled, secret } = await enrol(server, teacher);
  const proof = { currentPassword: password };
  const { username } = teacher;
  for (const fault of faulty) {
    server.now = new Date(server.now.getTime() + 120_000);
    const typed = `x${fault}`;
    const code = `${codeOf(server, secret)}${fault}`;
    const answers = {
      signInCode: await call('signIn', { username, password, secondFactorCode: code }),
      removeCode: await call('removeSecondFactor', { ...proof, secondFactorCode: code }, enrolled),
      refresh: await call('refreshSession', { refreshToken: typed }),
      reset: await call('resetPassword', { token: typed, newPassword: phrase }),
      confirm: await call('confirmAlertEmail', { token: typed }),
      undo: await call('undoAlertEmailChange', { token: typed }),
      accept: await call('acceptInvitation', { token: typed, password: phrase }),
      reminder: await call('requestUsernameReminder', { numen: `18E9299999ZZZ${fault}` }),
      lost: await call('requestPasswordReset', {
        numen: '18E9299999ZZZ',
        username: typed,
        academyCode: typed,
      }),
      client: await call('authenticateClient', { clientId: typed, clientSecret: machine.clientSecret }),
      secret: await call('authenticateClient', { clientId: machine.username, clientSecret: typed }),
    };
    expect(answers, JSON.stringify(fault)).toEqual({
      signInCode: ['INVALID_SECOND_FACTOR input secondFactorCode'],
      removeCode: ['INVALID_SECOND_FACTOR input secondFactorCode'],
      refresh: ['INVALID_REFRESH_TOKEN input refreshToken'],
      reset: ['INVALID_LINK input token'],
      confirm: ['INVALID_LINK input token'],
      undo: ['INVALID_LINK input token'],
      accept: ['INVALID_LINK input token'],
      reminder: ['INVALID_NUMEN input numen'],
      lost: [],
      client: ['INVALID_CLIENT input'],
      secret: ['INVALID_CLIENT input'],
    });
  }
});
