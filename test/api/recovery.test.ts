import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { linkToken, numenDigest } from '../../server/modules/account/index.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, lines, password, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
const people = lines(40, { seed: 11 });
const newPassword = 'la mer est calme ce matin';

beforeAll(async () => {
  server = await startTestServer({ WORKER: 'off' });
  officer = await addOfficer(server);
});
afterAll(() => server.close());
// Counters of failures and of mails are of their hour: each test has its own.
beforeEach(() => {
  server.now = new Date(server.now.getTime() + 2 * 3_600_000);
});

async function someTeacher(options: { firstPassword?: boolean } = {}) {
  const line = people.pop() as (typeof people)[number];
  return { ...(await addTeacher(server, officer.officerId, line, options)), line };
}
type SomeTeacher = Awaited<ReturnType<typeof someTeacher>>;

const sql = <T extends object>(text: string, values: unknown[] = []) =>
  server.orm.em.fork().execute<T[]>(text, values);

interface Job {
  readonly fact: string;
  readonly accountId: string | null;
  readonly linkId?: string;
}
/** The jobs that were added since the last look, oldest first. */
async function newJobs(): Promise<Job[]> {
  const rows = await sql<{ payload: Job }>(
    `with gone as (delete from graphile_worker._private_jobs returning id, payload) select payload from gone order by id`,
  );
  return rows.map(({ payload }) => payload);
}

const reminder = `mutation ($input: RequestUsernameReminderInput!) {
  requestUsernameReminder(input: $input) { requested errors { code path } } }`;
const reset = `mutation ($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) { requested errors { code path } } }`;
const choose = `mutation ($input: ResetPasswordInput!) {
  resetPassword(input: $input) { username errors { code path } } }`;
const signIn = `mutation ($input: SignInInput!) {
  signIn(input: $input) { session { refreshToken accessToken } viewer { mustChangePassword } errors { code path } } }`;

const remind = async (numen: string) => {
  const answer = await server.query(reminder, { variables: { input: { numen } } });
  return answer.data?.requestUsernameReminder;
};
const askReset = async (input: object) => {
  const answer = await server.query(reset, { variables: { input } });
  return answer.data?.requestPasswordReset;
};
const chooseBy = async (token: string, chosen = newPassword) => {
  const answer = await server.query(choose, { variables: { input: { token, newPassword: chosen } } });
  return answer.data?.resetPassword;
};
const signInWith = async (username: string, secret: string) => {
  const answer = await server.query(signIn, { variables: { input: { username, password: secret } } });
  return answer.data?.signIn;
};

/** Asks for a link as its holder and gives what the mail would carry. */
async function linkOf({ line, username }: SomeTeacher): Promise<string> {
  await newJobs();
  expect(await askReset({ numen: line.numen, username, academyCode: '18' })).toEqual({
    requested: true,
    errors: [],
  });
  const [job] = await newJobs();
  return linkToken(server.config.appSecrets[0], job?.linkId as string, 'RESET_PASSWORD');
}

describe('a lost username', () => {
  test('is mailed to the holder of the NUMEN, typed with spaces and in small letters', async () => {
    const teacher = await someTeacher();
    await newJobs();
    const typed = ` ${teacher.line.numen.toLowerCase().replace(/^(.{5})/, '$1 ')} `;
    expect(await remind(typed)).toEqual({ requested: true, errors: [] });
    expect(await newJobs()).toEqual([{ fact: 'USERNAME_ASKED', accountId: teacher.accountId }]);
  });

  test('of nobody gets the same answer, and a job that mails nobody', async () => {
    await newJobs();
    expect(await remind('18E9299999ZZZ')).toEqual({ requested: true, errors: [] });
    expect(await newJobs()).toEqual([{ fact: 'USERNAME_ASKED', accountId: null }]);
  });

  test('is refused for what is no NUMEN, by its text alone', async () => {
    expect(await remind('18E92')).toEqual({
      requested: null,
      errors: [{ code: 'INVALID_NUMEN', path: ['input', 'numen'] }],
    });
  });

  test('of a private school’s NUMEN gets the pointer, whether or not the account exists, and is mailed if it does', async () => {
    const line = { ...(people.pop() as (typeof people)[number]), numen: '18P9212345ABC' };
    const teacher = await addTeacher(server, officer.officerId, line);
    await newJobs();
    const refused = { requested: null, errors: [{ code: 'PRIVATE_SECTOR', path: ['input', 'numen'] }] };
    expect(await remind('18P9299999ZZZ')).toEqual(refused);
    expect(await remind('18P9212345ABC')).toEqual(refused);
    expect((await newJobs()).map(({ accountId }) => accountId)).toEqual([null, teacher.accountId]);
  });

  test('is found by a NUMEN that an earlier secret of the application was kept with', async () => {
    const teacher = await someTeacher();
    const secrets = [randomBytes(32), randomBytes(32)].map((secret) => secret.toString('hex'));
    const rotated = await startTestServer({ WORKER: 'off', APP_SECRETS: secrets.join(',') });
    const { officerId } = await addOfficer(rotated);
    const { accountId } = await addTeacher(rotated, officerId, teacher.line);
    const em = rotated.orm.em.fork();
    const digest = numenDigest(secrets[1] as string, teacher.line.numen);
    await em.execute('update account set numen_digest = ? where id = ?', [digest, accountId]);
    await rotated.query(reminder, { variables: { input: { numen: teacher.line.numen } } });
    expect(await em.execute('select payload from graphile_worker._private_jobs')).toEqual([
      { payload: { fact: 'USERNAME_ASKED', accountId } },
    ]);
    await rotated.close();
  });

  test('is mailed once a minute, without saying so', async () => {
    const teacher = await someTeacher();
    await newJobs();
    for (const later of [0, 59_000, 2_000]) {
      server.now = new Date(server.now.getTime() + later);
      expect(await remind(teacher.line.numen)).toEqual({ requested: true, errors: [] });
    }
    expect((await newJobs()).map(({ accountId }) => accountId)).toEqual([
      teacher.accountId,
      null,
      teacher.accountId,
    ]);
  });

  test('of a closed account is mailed to nobody', async () => {
    const teacher = await someTeacher();
    await sql('update account set closed_at = now() where id = ?', [teacher.accountId]);
    await newJobs();
    expect(await remind(teacher.line.numen)).toEqual({ requested: true, errors: [] });
    expect(await newJobs()).toEqual([{ fact: 'USERNAME_ASKED', accountId: null }]);
  });

  test('asked for again and again has to wait, as it would for nobody', async () => {
    const teacher = await someTeacher();
    for (const numen of [teacher.line.numen, '18E9288888ZZZ']) {
      for (let tries = 0; tries < 4; tries++) await remind(numen);
      const { errors } = await server.query(reminder, { variables: { input: { numen } } });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 2 });
    }
  });
});

describe('a lost password', () => {
  test('is replaced by the link, once; the sessions end and the new password opens', async () => {
    const teacher = await someTeacher();
    const before = await signInWith(teacher.username, password);
    const token = await linkOf(teacher);
    expect(await chooseBy(token)).toEqual({ username: teacher.username, errors: [] });
    expect(await newJobs()).toEqual([{ fact: 'PASSWORD_CHANGED', accountId: teacher.accountId }]);
    const { data } = await server.query(
      'mutation ($t: String!) { refreshSession(input: { refreshToken: $t }) { errors { code } } }',
      { variables: { t: before.session.refreshToken } },
    );
    expect(data.refreshSession.errors).toEqual([{ code: 'INVALID_REFRESH_TOKEN' }]);
    expect((await signInWith(teacher.username, password)).errors[0].code).toBe('INVALID_CREDENTIALS');
    expect((await signInWith(teacher.username, newPassword)).errors).toEqual([]);
    expect(await chooseBy(token, 'encore une autre phrase')).toEqual({
      username: null,
      errors: [{ code: 'INVALID_LINK', path: ['input', 'token'] }],
    });
  });

  test('before the first sign-in spends the NUMEN', async () => {
    const teacher = await someTeacher({ firstPassword: true });
    expect(await chooseBy(await linkOf(teacher))).toEqual({ username: teacher.username, errors: [] });
    expect((await signInWith(teacher.username, teacher.line.numen)).errors[0].code).toBe(
      'INVALID_CREDENTIALS',
    );
    expect((await signInWith(teacher.username, newPassword)).viewer).toEqual({ mustChangePassword: false });
  });

  test('opens at once, whatever delays a stranger has caused', async () => {
    const teacher = await someTeacher();
    for (let tries = 0; tries < 5; tries++) await signInWith(teacher.username, 'fausse');
    const token = await linkOf(teacher);
    await chooseBy(token);
    expect((await signInWith(teacher.username, newPassword)).errors).toEqual([]);
  });

  test('leaves the second factor in place: the mailbox alone opens nothing', async () => {
    const teacher = await someTeacher();
    await sql(
      `insert into second_factor (account_id, secret, created_at, confirmed_at) values (?, ?, now(), now())`,
      [teacher.accountId, randomBytes(48)],
    );
    // With a second factor, eight characters are enough.
    expect((await chooseBy(await linkOf(teacher), 'brume-42')).errors).toEqual([]);
    expect((await signInWith(teacher.username, 'brume-42')).errors).toEqual([
      { code: 'SECOND_FACTOR_REQUIRED', path: ['input', 'secondFactorCode'] },
    ]);
  });

  test('keeps the link when the new one is refused', async () => {
    const teacher = await someTeacher();
    const token = await linkOf(teacher);
    const refused = [
      ['court', 'PASSWORD_TOO_SHORT'],
      [`${teacher.username} et la suite`, 'WEAK_PASSWORD'],
      [`j’aime ${teacher.line.numen}`, 'WEAK_PASSWORD'],
    ] as const;
    for (const [chosen, code] of refused) {
      expect(await chooseBy(token, chosen)).toEqual({
        username: null,
        errors: [{ code, path: ['input', 'newPassword'] }],
      });
    }
    expect((await chooseBy(token)).errors).toEqual([]);
  });

  test.each([
    ['another username', { username: 'personne' }],
    ['another academy', { academyCode: '01' }],
    ['a username that cannot be one', { username: 'a\0b' }],
    ['another NUMEN', { numen: '18E9277777ZZZ' }],
  ])('asked for with %s sends nothing, and says the same', async (_case, wrong) => {
    const teacher = await someTeacher();
    await newJobs();
    const right = { numen: teacher.line.numen, username: teacher.username, academyCode: '18' };
    expect(await askReset({ ...right, ...wrong })).toEqual({ requested: true, errors: [] });
    const [job] = await newJobs();
    expect(job).toMatchObject({ fact: 'PASSWORD_RESET_ASKED', accountId: null });
    const token = linkToken(server.config.appSecrets[0], job?.linkId as string, 'RESET_PASSWORD');
    expect((await chooseBy(token)).errors).toEqual([{ code: 'INVALID_LINK', path: ['input', 'token'] }]);
    // A slip delays nobody.
    expect(await askReset(right)).toEqual({ requested: true, errors: [] });
    expect(await newJobs()).toMatchObject([{ accountId: teacher.accountId }]);
  });

  test('takes the username with accents and capitals, and no academy', async () => {
    const teacher = await someTeacher();
    await newJobs();
    await askReset({
      numen: teacher.line.numen,
      username: ` ${teacher.username.toUpperCase().replace('E', 'É')}`,
    });
    expect(await newJobs()).toMatchObject([{ accountId: teacher.accountId }]);
  });

  test('links end after 30 minutes, and when a later one is sent', async () => {
    const teacher = await someTeacher();
    const first = await linkOf(teacher);
    server.now = new Date(server.now.getTime() + 61_000);
    const second = await linkOf(teacher);
    expect((await chooseBy(first)).errors[0].code).toBe('INVALID_LINK');
    server.now = new Date(server.now.getTime() + 30 * 60_000);
    expect((await chooseBy(second)).errors[0].code).toBe('INVALID_LINK');
  });

  test('a second request within a minute leaves the first link as it is', async () => {
    const teacher = await someTeacher();
    const token = await linkOf(teacher);
    expect(await askReset({ numen: teacher.line.numen, username: teacher.username })).toEqual({
      requested: true,
      errors: [],
    });
    expect((await chooseBy(token)).errors).toEqual([]);
  });

  test('of two uses of a link at once, one is refused', async () => {
    const token = await linkOf(await someTeacher());
    const answers = await Promise.all([chooseBy(token), chooseBy(token, 'une toute autre phrase ici')]);
    expect(answers.map(({ errors }) => errors.length).toSorted()).toEqual([0, 1]);
  });

  test.each(['', 'x', 'A'.repeat(64)])('no link is %j', async (token) => {
    expect(await chooseBy(token)).toEqual({
      username: null,
      errors: [{ code: 'INVALID_LINK', path: ['input', 'token'] }],
    });
  });

  test('wrong links are counted against their network', async () => {
    const token = await linkOf(await someTeacher());
    const wrong = { variables: { input: { token: 'A'.repeat(64), newPassword } } };
    let answer = await server.query(choose, wrong);
    for (let tries = 1; tries <= 100 && !answer.errors; tries++) answer = await server.query(choose, wrong);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfter: expect.any(Number),
    });
    // Who has a right one is not kept out by neighbours.
    expect((await chooseBy(token)).errors).toEqual([]);
  });

  test('a link of a closed account opens nothing', async () => {
    const teacher = await someTeacher();
    const token = await linkOf(teacher);
    await sql('update account set closed_at = now() where id = ?', [teacher.accountId]);
    expect((await chooseBy(token)).errors[0].code).toBe('INVALID_LINK');
  });
});

describe('neither the rows nor the statements tell whether an account exists:', () => {
  const counts = async () =>
    (
      await sql<{ links: string; keys: string; jobs: string }>(
        `select (select count(*) from single_use_link) as links, (select count(*) from sign_in_throttle) as keys,
           (select count(*) from graphile_worker._private_jobs) as jobs`,
      )
    )[0] as { links: string; keys: string; jobs: string };
  const growth = async (act: () => Promise<unknown>) => {
    const before = await counts();
    await act();
    const after = await counts();
    return (['links', 'keys', 'jobs'] as const).map((name) => Number(after[name]) - Number(before[name]));
  };

  test('both ways, the same rows are written', async () => {
    const teacher = await someTeacher();
    const { username } = teacher;
    expect(await growth(() => remind(teacher.line.numen))).toEqual([0, 2, 1]);
    expect(await growth(() => remind('18E9266666ZZZ'))).toEqual([0, 2, 1]);
    expect(await growth(() => askReset({ numen: teacher.line.numen, username }))).toEqual([1, 1, 1]);
    expect(await growth(() => askReset({ numen: '18E9266666ZZZ', username }))).toEqual([1, 1, 1]);
  });
});

describe('a password by letter', () => {
  const issue = `mutation ($input: IssueOneTimePasswordInput!) {
    issueOneTimePassword(input: $input) { oneTimePassword expiresAt teacher { id displayName } errors { code path } } }`;
  const issueAs = async (who: Pick<Someone, 'username'>, input: object) => {
    const answer = await server.query(issue, { token: await tokenOf(server, who), variables: { input } });
    return answer.data?.issueOneTimePassword ?? answer.errors?.[0]?.extensions['code'];
  };
  const reason = 'Demandé au guichet, pièce d’identité vue';

  test('is shown to the officer, opens once, and is in the record with its reason', async () => {
    const teacher = await someTeacher();
    await newJobs();
    const issued = await issueAs(officer, { teacherId: teacher.id, reason: ` ${reason} ` });
    expect(issued).toMatchObject({ teacher: { id: teacher.id }, errors: [] });
    expect(new Date(issued.expiresAt).getTime() - server.now.getTime()).toBe(14 * 24 * 3_600_000);
    expect(await newJobs()).toEqual([{ fact: 'ONE_TIME_PASSWORD_ISSUED', accountId: teacher.accountId }]);
    expect(
      await sql(
        `select account_id, role, reason, host(ip) as ip from access_record join access_event on id = event_id where dossier_id = ? and action = 'ONE_TIME_PASSWORD_ISSUED'`,
        [teacher.teacherId],
      ),
    ).toEqual([{ account_id: officer.accountId, role: 'OFFICER', reason, ip: '127.0.0.1' }]);
    const opened = await signInWith(teacher.username, issued.oneTimePassword);
    expect(opened.viewer).toEqual({ mustChangePassword: true });
    expect((await signInWith(teacher.username, issued.oneTimePassword)).errors[0].code).toBe(
      'INVALID_CREDENTIALS',
    );
  });

  test('is issued by an administrator of the academy, and by no other', async () => {
    const teacher = await someTeacher();
    const input = { teacherId: teacher.id, reason };
    expect((await issueAs(await addAccount(server, 'ADMINISTRATOR'), input)).errors).toEqual([]);
    const elsewhere = await addAccount(server, 'ADMINISTRATOR', '01');
    expect((await issueAs(elsewhere, input)).errors).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'teacherId'] },
    ]);
  });

  test('is issued by whoever stands in for the officer today', async () => {
    const teacher = await someTeacher();
    const colleague = await addOfficer(server);
    const input = { teacherId: teacher.id, reason };
    expect((await issueAs(colleague, input)).errors[0].code).toBe('NOT_FOUND');
    await sql(
      `insert into officer_absence (id, officer_id, substitute_id, starts_on, ends_on, declared_by, created_at)
       values (gen_random_uuid(), ?, ?, '2026-01-01', '2026-12-31', ?, now())`,
      [officer.officerId, colleague.officerId, officer.accountId],
    );
    server.now = new Date(server.now.getTime() + 60_000);
    expect((await issueAs(colleague, input)).errors).toEqual([]);
  });

  test.each([
    ['an unknown id', { teacherId: 'tea_00000000000000000000000000000000' }, 'NOT_FOUND', 'teacherId'],
    ['another kind of id', { teacherId: 'off_00000000000000000000000000000000' }, 'NOT_FOUND', 'teacherId'],
    ['no reason', { reason: '  ' }, 'REQUIRED', 'reason'],
    ['a long reason', { reason: 'é'.repeat(501) }, 'TOO_LONG', 'reason'],
    ['a reason that cannot be kept', { reason: 'a\0b' }, 'INVALID_TEXT', 'reason'],
  ])('is refused with %s', async (_case, wrong, code, field) => {
    const teacher = await someTeacher();
    const refused = await issueAs(officer, { teacherId: teacher.id, reason, ...wrong });
    expect(refused).toEqual({
      oneTimePassword: null,
      expiresAt: null,
      teacher: null,
      errors: [{ code, path: ['input', field] }],
    });
  });

  test('is not for a closed account', async () => {
    const teacher = await someTeacher();
    await sql('update account set closed_at = now() where id = ?', [teacher.accountId]);
    expect((await issueAs(officer, { teacherId: teacher.id, reason })).errors[0].code).toBe('NOT_FOUND');
  });

  test('is forbidden to teachers and machines, and to whoever is not signed in', async () => {
    const teacher = await someTeacher();
    const input = { teacherId: teacher.id, reason };
    expect(await issueAs(teacher, input)).toBe('FORBIDDEN');
    const { errors } = await server.query(issue, { variables: { input } });
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});
