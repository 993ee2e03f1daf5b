import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkToken } from '../../server/modules/account/index.ts';
import { codeOf, enrol } from '../kit/authenticator.ts';
import { holding } from '../kit/holding.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
});
afterAll(() => server.close());

let seed = 90;
async function enrolled() {
  const line = lines(1, { seed: ++seed })[0] as ReturnType<typeof lines>[number];
  const teacher = await addTeacher(server, officer.officerId, line);
  return { ...teacher, line, ...(await enrol(server, teacher)) };
}
type Enrolled = Awaited<ReturnType<typeof enrolled>>;

const errors = 'errors { code path }';
const changeMutation = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { ${errors} } }`;
const resetMutation = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { ${errors} } }`;
const removeMutation = `mutation ($input: SecondFactorProofInput!) { removeSecondFactor(input: $input) { ${errors} } }`;
const short = 'hibou-78';
const long = 'sept hiboux sous la pluie';

const proofOf = ({ secret }: Enrolled) => ({
  currentPassword: password,
  secondFactorCode: codeOf(server, secret),
});
const change = (teacher: Enrolled, newPassword: string) =>
  server.query(changeMutation, {
    token: teacher.token,
    variables: { input: { ...proofOf(teacher), newPassword } },
  });
const reset = (token: string, newPassword: string) =>
  server.query(resetMutation, { variables: { input: { token, newPassword } } });
async function linkOf({ line, username, accountId }: Enrolled): Promise<string> {
  await server.query(
    `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { requested } }`,
    { variables: { input: { numen: line.numen, username } } },
  );
  const [link] = await server.orm.em
    .fork()
    .execute<{ id: string }[]>('select id from single_use_link where account_id = ?', [accountId]);
  return linkToken(server.config.appSecrets[0], link?.id as string, 'RESET_PASSWORD');
}
const forget = 'delete from second_factor where account_id = $1';
const shorten = 'update account set password_stands_alone = false where id = $1';
const end = 'update session set ended_at = created_at where account_id = $1';

/** Each was looked at before the transaction alone: of two at once, a short password was left as the only factor. */
test('a short password is refused when the second factor goes while it is hashed', async () => {
  const refused = [{ code: 'PASSWORD_TOO_SHORT', path: ['input', 'newPassword'] }];
  const one = await enrolled();
  const { data } = await holding(server, one.accountId, () => change(one, short), forget);
  expect(data.changePassword.errors).toEqual(refused);
  const other = await enrolled();
  const link = await linkOf(other);
  const answer = await holding(server, other.accountId, () => reset(link, short), forget);
  expect(answer.data.resetPassword.errors).toEqual(refused);
  expect((await reset(link, long)).data.resetPassword.errors).toEqual([]);
});

test('a second factor stays when the password becomes a short one while it is removed', async () => {
  const teacher = await enrolled();
  const variables = { input: proofOf(teacher) };
  const remove = () => server.query(removeMutation, { token: teacher.token, variables });
  const { data } = await holding(server, teacher.accountId, remove, shorten);
  expect(data.removeSecondFactor.errors).toEqual([
    { code: 'PASSWORD_TOO_SHORT', path: ['input', 'currentPassword'] },
  ]);
});

test('a password that becomes a short one while an administrator takes the second factor away must be changed', async () => {
  const teacher = await enrolled();
  const token = await tokenOf(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
  const document = `mutation ($input: ResetSecondFactorInput!) { resetSecondFactor(input: $input) { ${errors} } }`;
  const variables = { input: { personId: teacher.id, reason: 'appareil perdu' } };
  const away = () => server.query(document, { token, variables });
  const { data } = await holding(server, teacher.accountId, away, shorten);
  expect(data.resetSecondFactor.errors).toEqual([]);
  const [account] = await server.orm.em
    .fork()
    .execute('select must_change_password from account where id = ?', [teacher.accountId]);
  expect(account).toEqual({ must_change_password: true });
});

/** What an intruder had proved just before the holder took the account back still counted. */
test('a change that was proved before its session was ended changes nothing', async () => {
  const teacher = await enrolled();
  const remove = () =>
    server.query(removeMutation, { token: teacher.token, variables: { input: proofOf(teacher) } });
  for (const late of [() => change(teacher, long), remove]) {
    const { errors: refusals } = await holding(server, teacher.accountId, late, end);
    expect(refusals?.map(({ extensions }) => extensions['reason'])).toEqual(['SESSION_EXPIRED']);
    server.now = new Date(server.now.getTime() + 60_000);
    teacher.token = await tokenWithCode(teacher);
  }
});

async function tokenWithCode({ username, secret }: Enrolled): Promise<string> {
  const { data } = await server.query(
    `mutation ($input: SignInInput!) { signIn(input: $input) { session { accessToken } } }`,
    { variables: { input: { username, password, secondFactorCode: codeOf(server, secret, 30) } } },
  );
  server.now = new Date(server.now.getTime() + 60_000);
  return data.signIn.session.accessToken;
}

test('a change and a link at once wait for one another', async () => {
  const teacher = await enrolled();
  const link = await linkOf(teacher);
  const answers = await Promise.all([change(teacher, long), reset(link, 'le vent se lève au large')]);
  const faults = answers.flatMap((answer) => answer.errors ?? []);
  expect(faults.every(({ extensions }) => extensions['code'] !== 'INTERNAL_SERVER_ERROR')).toBe(true);
});
