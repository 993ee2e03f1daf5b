import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkToken } from '../../server/modules/account/index.ts';
import { bounceAlertAddress } from '../../server/modules/contact/index.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, lines, password, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
const people = lines(40, { seed: 13 });
const hour = 3_600_000;

beforeAll(async () => {
  server = await startTestServer({ WORKER: 'off' });
  officer = await addOfficer(server);
});
afterAll(() => server.close());

const sql = <T extends object>(text: string, values: unknown[] = []) =>
  server.orm.em.fork().execute<T[]>(text, values);

async function someTeacher(academyLine = people.pop() as (typeof people)[number]) {
  const teacher = await addTeacher(server, officer.officerId, academyLine);
  const [account] = await sql<{ professional_email: string }>(
    'select professional_email from account where id = ?',
    [teacher.accountId],
  );
  const professional = account?.professional_email as string;
  return { ...teacher, professional, token: await tokenOf(server, teacher) };
}
type SomeTeacher = Awaited<ReturnType<typeof someTeacher>>;

interface Job {
  readonly fact: string;
  readonly accountId: string;
  readonly address: string;
  readonly former: string;
  readonly linkId: string;
  readonly undoLinkId: string;
}
/** The jobs that were added since the last look, oldest first. */
async function newJobs(): Promise<Job[]> {
  const rows = await sql<{ payload: Job }>(
    `with gone as (delete from graphile_worker._private_jobs returning id, payload) select payload from gone order by id`,
  );
  return rows.map(({ payload }) => payload);
}

const addresses = '{ alertEmail pendingAlertEmail alertEmailBouncedAt }';
const change = `mutation ($input: ChangeAlertEmailInput!) {
  changeAlertEmail(input: $input) { mailbox ${addresses} errors { code path } } }`;

async function ask({ token }: Pick<SomeTeacher, 'token'>, address: string, more: object = {}) {
  const input = { address, currentPassword: password, ...more };
  const { data, errors } = await server.query(change, { token, variables: { input } });
  return data?.changeAlertEmail ?? errors?.[0]?.extensions['code'];
}
async function byLink(mutation: 'confirmAlertEmail' | 'undoAlertEmailChange', token: string) {
  const { data } = await server.query(
    `mutation ($token: String!) { ${mutation}(input: { token: $token }) { alertEmail errors { code path } } }`,
    { variables: { token } },
  );
  return data[mutation];
}
const tokenOfLink = (id: string, purpose: 'CONFIRM_ALERT_EMAIL' | 'UNDO_ALERT_EMAIL') =>
  linkToken(server.config.appSecrets[0], id, purpose);
const mailboxOf = async ({ token }: SomeTeacher) =>
  (
    await server.query(
      `{ viewer { teacher { mailbox { alertEmail pendingAlertEmail alertEmailBouncedAt unreadCount messages { nodes { subject body } } } } } }`,
      { token },
    )
  ).data.viewer.teacher.mailbox;

/** Asks for an address and gives what its link carries. */
async function asked(teacher: SomeTeacher, address: string): Promise<string> {
  await newJobs();
  expect((await ask(teacher, address)).errors).toEqual([]);
  const [job] = await newJobs();
  return tokenOfLink(job?.linkId as string, 'CONFIRM_ALERT_EMAIL');
}
/** Moves the alerts and gives what the link to the former address carries. */
async function moved(teacher: SomeTeacher, address: string): Promise<string> {
  expect((await byLink('confirmAlertEmail', await asked(teacher, address))).errors).toEqual([]);
  const [job] = await newJobs();
  return tokenOfLink(job?.undoLinkId as string, 'UNDO_ALERT_EMAIL');
}
const invalidLink = { alertEmail: null, errors: [{ code: 'INVALID_LINK', path: ['input', 'token'] }] };

describe('another alert address', () => {
  test('counts once confirmed by its link; both addresses are told', async () => {
    const teacher = await someTeacher();
    await newJobs();
    expect(await ask(teacher, ' Julie@Exemple.FR ')).toEqual({
      mailbox: {
        alertEmail: teacher.professional,
        pendingAlertEmail: 'Julie@exemple.fr',
        alertEmailBouncedAt: null,
      },
      errors: [],
    });
    const [job, ...none] = await newJobs();
    expect(none).toEqual([]);
    expect(job).toEqual({
      fact: 'ALERT_EMAIL_ASKED',
      accountId: teacher.accountId,
      address: 'Julie@exemple.fr',
      former: teacher.professional,
      linkId: expect.any(String),
    });
    const token = tokenOfLink(job?.linkId as string, 'CONFIRM_ALERT_EMAIL');
    expect(await byLink('confirmAlertEmail', token)).toEqual({ alertEmail: 'Julie@exemple.fr', errors: [] });
    expect(await newJobs()).toEqual([
      {
        fact: 'ALERT_EMAIL_CHANGED',
        accountId: teacher.accountId,
        address: 'Julie@exemple.fr',
        former: teacher.professional,
        undoLinkId: expect.any(String),
      },
    ]);
    expect(await mailboxOf(teacher)).toMatchObject({
      alertEmail: 'Julie@exemple.fr',
      pendingAlertEmail: null,
    });
    expect(await byLink('confirmAlertEmail', token)).toEqual(invalidLink);
  });

  test('links end after 24 hours, and when another address is asked for', async () => {
    const teacher = await someTeacher();
    const first = await asked(teacher, 'un@exemple.fr');
    const second = await asked(teacher, 'deux@exemple.fr');
    expect(await byLink('confirmAlertEmail', first)).toEqual(invalidLink);
    const before = server.now;
    server.now = new Date(before.getTime() + 24 * hour);
    expect(await byLink('confirmAlertEmail', second)).toEqual(invalidLink);
    server.now = before;
    expect((await byLink('confirmAlertEmail', second)).errors).toEqual([]);
  });

  test('a link for one purpose opens no other', async () => {
    const token = await asked(await someTeacher(), 'un@exemple.fr');
    expect(await byLink('undoAlertEmailChange', token)).toEqual(invalidLink);
  });

  test('the professional one takes effect at once', async () => {
    const teacher = await someTeacher();
    await moved(teacher, 'julie@exemple.fr');
    expect(await ask(teacher, teacher.professional.toUpperCase())).toEqual({
      mailbox: { alertEmail: teacher.professional, pendingAlertEmail: null, alertEmailBouncedAt: null },
      errors: [],
    });
    expect(await newJobs()).toMatchObject([{ fact: 'ALERT_EMAIL_CHANGED', former: 'julie@exemple.fr' }]);
  });

  test('the present one takes back what waits, and is refused when nothing does', async () => {
    const teacher = await someTeacher();
    const token = await asked(teacher, 'julie@exemple.fr');
    expect((await ask(teacher, teacher.professional)).mailbox.pendingAlertEmail).toBeNull();
    expect(await newJobs()).toEqual([]);
    expect(await byLink('confirmAlertEmail', token)).toEqual(invalidLink);
    expect(await ask(teacher, teacher.professional)).toEqual({
      mailbox: null,
      errors: [{ code: 'ADDRESS_UNCHANGED', path: ['input', 'address'] }],
    });
  });

  test.each(['', 'julie', 'julie@localhost', 'julie@exemple.fr\r\nBcc: autre@exemple.fr', 'a\0@exemple.fr'])(
    '%j is refused',
    async (address) => {
      expect(await ask(await someTeacher(), address)).toEqual({
        mailbox: null,
        errors: [{ code: 'INVALID_FORMAT', path: ['input', 'address'] }],
      });
    },
  );

  test('needs the password again', async () => {
    const teacher = await someTeacher();
    await newJobs();
    expect(await ask(teacher, 'julie@exemple.fr', { currentPassword: 'fausse' })).toEqual({
      mailbox: null,
      errors: [{ code: 'WRONG_CURRENT_PASSWORD', path: ['input', 'currentPassword'] }],
    });
    expect(await newJobs()).toEqual([]);
    expect((await mailboxOf(teacher)).pendingAlertEmail).toBeNull();
  });

  test('mails five addresses an hour at most', async () => {
    const teacher = await someTeacher();
    const before = server.now;
    for (let times = 0; times < 5; times++) {
      await asked(teacher, `essai${times}@exemple.fr`);
      server.now = new Date(server.now.getTime() + 60_000);
    }
    expect(await ask(teacher, 'essai5@exemple.fr')).toBe('RATE_LIMITED');
    expect((await mailboxOf(teacher)).pendingAlertEmail).toBe('essai4@exemple.fr');
    server.now = new Date(before.getTime() + hour);
    expect((await ask({ token: await tokenOf(server, teacher) }, 'essai5@exemple.fr')).errors).toEqual([]);
    server.now = before;
  });

  test('is for teachers alone', async () => {
    expect(await ask({ token: await tokenOf(server, officer) }, 'claire@exemple.fr')).toBe('FORBIDDEN');
  });
});

describe('taking it back', () => {
  test('brings the former address back, signed in or not, and stops what waits', async () => {
    const teacher = await someTeacher();
    const undo = await moved(teacher, 'intrus@exemple.fr');
    const pending = await asked(teacher, 'encore@exemple.fr');
    expect(await byLink('undoAlertEmailChange', undo)).toEqual({
      alertEmail: teacher.professional,
      errors: [],
    });
    expect(await mailboxOf(teacher)).toMatchObject({
      alertEmail: teacher.professional,
      pendingAlertEmail: null,
    });
    expect(await byLink('confirmAlertEmail', pending)).toEqual(invalidLink);
    expect(await byLink('undoAlertEmailChange', undo)).toEqual(invalidLink);
  });

  test('cannot be taken back in turn by an address that came after', async () => {
    const teacher = await someTeacher();
    const toOwn = await moved(teacher, 'un@intrus.fr');
    const toIntruder = await moved(teacher, 'deux@intrus.fr');
    expect((await byLink('undoAlertEmailChange', toOwn)).alertEmail).toBe(teacher.professional);
    expect(await byLink('undoAlertEmailChange', toIntruder)).toEqual(invalidLink);
  });

  test('of the later change leaves the earlier one to be taken back', async () => {
    const teacher = await someTeacher();
    const toOwn = await moved(teacher, 'un@exemple.fr');
    server.now = new Date(server.now.getTime() + 1000);
    const toFirst = await moved(teacher, 'deux@exemple.fr');
    expect((await byLink('undoAlertEmailChange', toFirst)).alertEmail).toBe('un@exemple.fr');
    expect((await byLink('undoAlertEmailChange', toOwn)).alertEmail).toBe(teacher.professional);
  });

  test('is possible for 14 days', async () => {
    const teacher = await someTeacher();
    const undo = await moved(teacher, 'julie@exemple.fr');
    const before = server.now;
    server.now = new Date(before.getTime() + 14 * 24 * hour);
    expect(await byLink('undoAlertEmailChange', undo)).toEqual(invalidLink);
    server.now = new Date(before.getTime() + 14 * 24 * hour - 1);
    expect((await byLink('undoAlertEmailChange', undo)).errors).toEqual([]);
    server.now = before;
  });
});

describe('an address that bounces', () => {
  const report = `mutation ($address: String!) { reportMailBounce(input: { address: $address }) {
    accepted errors { code path } } }`;
  async function machine(academyCode: string | null = null, grant = 'REPORT_BOUNCES') {
    const someone = await addAccount(server, 'INTEGRATOR', academyCode);
    await sql(`update account set grants = array[?] where id = ?`, [grant, someone.accountId]);
    return tokenOf(server, someone);
  }
  const reportAs = async (token: string, address: string) => {
    const { data, errors } = await server.query(report, { token, variables: { address } });
    return data?.reportMailBounce ?? errors?.[0]?.extensions['code'];
  };

  test('falls back to the professional one, and the teacher reads so in the mailbox', async () => {
    const [teacher, other] = [await someTeacher(), await someTeacher()];
    await moved(teacher, 'julie@rebond.fr');
    await moved(other, 'autre@rebond.fr');
    await bounceAlertAddress(server.orm.em.fork(), 'julie@Rebond.FR', server.now);
    const mailbox = await mailboxOf(teacher);
    expect(mailbox).toMatchObject({ alertEmail: teacher.professional, unreadCount: 1 });
    expect(new Date(mailbox.alertEmailBouncedAt)).toEqual(server.now);
    expect(mailbox.messages.nodes).toEqual([
      {
        subject: 'Votre adresse d’alerte ne fonctionne plus',
        body: expect.stringContaining('julie@rebond.fr'),
      },
    ]);
    expect(await mailboxOf(other)).toMatchObject({ alertEmail: 'autre@rebond.fr', unreadCount: 0 });
    await moved(teacher, 'julie@exemple.fr');
    expect((await mailboxOf(teacher)).alertEmailBouncedAt).toBeNull();
  });

  test('is told once, in the language of the account', async () => {
    const teacher = await someTeacher();
    await moved(teacher, 'anglais@rebond.fr');
    await sql(`update account set locale = 'en' where id = ?`, [teacher.accountId]);
    for (let times = 0; times < 2; times++)
      await bounceAlertAddress(server.orm.em.fork(), 'anglais@rebond.fr', server.now);
    expect((await mailboxOf(teacher)).messages.nodes).toMatchObject([
      { subject: 'Your alert address no longer works' },
    ]);
  });

  test('is reported by a machine that was granted so; the answer is the same for any address', async () => {
    const teacher = await someTeacher();
    await moved(teacher, 'connu@rebond.fr');
    const token = await machine();
    const accepted = { accepted: true, errors: [] };
    expect(await reportAs(token, 'inconnu@rebond.fr')).toEqual(accepted);
    expect(await reportAs(token, teacher.professional)).toEqual(accepted);
    expect((await mailboxOf(teacher)).alertEmail).toBe('connu@rebond.fr');
    expect(await reportAs(token, 'connu@rebond.fr')).toEqual(accepted);
    expect((await mailboxOf(teacher)).alertEmail).toBe(teacher.professional);
    expect(await reportAs(token, 'pas une adresse')).toEqual({
      accepted: null,
      errors: [{ code: 'INVALID_FORMAT', path: ['input', 'address'] }],
    });
  });

  test('of another academy is none of a machine’s business', async () => {
    const teacher = await someTeacher();
    await moved(teacher, 'ailleurs@rebond.fr');
    expect(await reportAs(await machine('01'), 'ailleurs@rebond.fr')).toEqual({ accepted: true, errors: [] });
    expect((await mailboxOf(teacher)).alertEmail).toBe('ailleurs@rebond.fr');
    await reportAs(await machine('18'), 'ailleurs@rebond.fr');
    expect((await mailboxOf(teacher)).alertEmail).toBe(teacher.professional);
  });

  test('is not reported by anybody else', async () => {
    expect(await reportAs(await machine(null, 'READ_FILES'), 'a@rebond.fr')).toBe('FORBIDDEN');
    expect(await reportAs((await someTeacher()).token, 'a@rebond.fr')).toBe('FORBIDDEN');
    const { errors } = await server.query(report, { variables: { address: 'a@rebond.fr' } });
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});
