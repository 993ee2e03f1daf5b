import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addNotice } from '../../server/modules/message/index.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, lines, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
const people = lines(20, { seed: 12 });
const today = new Date('2026-01-15T10:00:00Z');
const day = 24 * 3_600_000;

beforeAll(async () => {
  server = await startTestServer({ WORKER: 'off' });
  server.now = today;
  officer = await addOfficer(server);
});
afterAll(() => server.close());

/** A teacher with notices sent so many days ago, the subject of each its number of days. */
async function someTeacher(...daysAgo: number[]) {
  const teacher = await addTeacher(server, officer.officerId, people.pop() as (typeof people)[number]);
  for (const days of daysAgo)
    await notice([teacher.accountId], `${days}`, new Date(today.getTime() - days * day));
  return { ...teacher, token: await tokenOf(server, teacher) };
}
type SomeTeacher = Awaited<ReturnType<typeof someTeacher>>;

const notice = (accountIds: readonly string[], subject: string, at = today) =>
  addNotice(
    server.orm.em.fork(),
    accountIds,
    {
      fr: { subject, body: 'Un texte.\nSur deux lignes.' },
      en: { subject: `${subject} (en)`, body: 'A text.' },
    },
    at,
  );

const page = `query ($folder: MailFolder, $first: Int, $after: String, $last: Int, $before: String) {
  viewer { teacher { mailbox { unreadCount
    messages(folder: $folder, first: $first, after: $after, last: $last, before: $before) {
      totalCount nodes { id subject folder } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } } }`;
async function mailboxOf({ token }: SomeTeacher, variables: object = {}) {
  const { data, errors } = await server.query(page, { token, variables: { ...variables } });
  expect(errors).toBeUndefined();
  return data.viewer.teacher.mailbox;
}
const subjects = (mailbox: { messages: { nodes: { subject: string }[] } }) =>
  mailbox.messages.nodes.map(({ subject }) => subject);
const idOf = (mailbox: { messages: { nodes: { id: string; subject: string }[] } }, subject: string) =>
  mailbox.messages.nodes.find((node) => node.subject === subject)?.id as string;

describe('a notice', () => {
  test('is read by its teacher, as from the administration, in one statement with the teacher', async () => {
    const teacher = await someTeacher(0);
    const { data, statements } = await server.counted(
      `{ viewer { teacher { displayName mailbox { unreadCount alertEmail pendingAlertEmail alertEmailBouncedAt
        messages { nodes { __typename subject body sentAt readAt folder
          sender { __typename ... on Administration { name } } recipient { __typename ... on Teacher { id } } } } } } } }`,
      { token: teacher.token, headers: { 'accept-language': 'en' } },
    );
    expect(statements).toHaveLength(1);
    expect(data.viewer.teacher.mailbox).toEqual({
      unreadCount: 1,
      alertEmail: expect.stringMatching(/@example\.org$/),
      pendingAlertEmail: null,
      alertEmailBouncedAt: null,
      messages: {
        nodes: [
          {
            __typename: 'Message',
            subject: '0',
            body: 'Un texte.\nSur deux lignes.',
            sentAt: today.toISOString(),
            readAt: null,
            folder: 'INBOX',
            sender: { __typename: 'Administration', name: 'The administration (automatic message)' },
            recipient: { __typename: 'Teacher', id: teacher.id },
          },
        ],
      },
    });
  });

  test('is in the language of the account', async () => {
    const teacher = await someTeacher();
    await server.orm.em.fork().execute(`update account set locale = 'en' where id = ?`, [teacher.accountId]);
    await notice([teacher.accountId], 'Bonjour');
    expect(subjects(await mailboxOf(teacher))).toEqual(['Bonjour (en)']);
  });

  test('reaches all that are named, and those without a mailbox not at all', async () => {
    const [one, other, third] = [await someTeacher(), await someTeacher(), await someTeacher()];
    await notice([one.accountId, other.accountId, officer.accountId], 'Pour deux');
    expect(subjects(await mailboxOf(one))).toEqual(['Pour deux']);
    expect(subjects(await mailboxOf(other))).toEqual(['Pour deux']);
    expect(subjects(await mailboxOf(third))).toEqual([]);
  });
});

describe('the folders', () => {
  test('keep what is more than a year old in the archive, to the day in Paris', async () => {
    const teacher = await someTeacher(0, 364, 365, 366, 400);
    expect(subjects(await mailboxOf(teacher, { folder: 'INBOX' }))).toEqual(['0', '364', '365']);
    expect(subjects(await mailboxOf(teacher, { folder: 'ARCHIVE' }))).toEqual(['366', '400']);
    expect(subjects(await mailboxOf(teacher, { folder: 'SENT' }))).toEqual([]);
    const all = await mailboxOf(teacher);
    expect(all.messages.nodes.map(({ folder }: { folder: string }) => folder)).toEqual([
      'INBOX',
      'INBOX',
      'INBOX',
      'ARCHIVE',
      'ARCHIVE',
    ]);
    expect(all.unreadCount).toBe(5);
    expect(all.messages.totalCount).toBe(5);
  });

  test('begin their day at midnight in Paris, not in Greenwich', async () => {
    const teacher = await someTeacher();
    await notice([teacher.accountId], 'veille', new Date('2025-01-14T22:59:00Z'));
    await notice([teacher.accountId], 'jour', new Date('2025-01-14T23:01:00Z'));
    const archive = await mailboxOf(teacher, { folder: 'ARCHIVE' });
    expect(subjects(archive)).toEqual(['veille']);
    expect(archive.messages.nodes[0].folder).toBe('ARCHIVE');
    expect((await mailboxOf(teacher, { folder: 'INBOX' })).messages.nodes).toMatchObject([
      { subject: 'jour', folder: 'INBOX' },
    ]);
  });

  test('are read page by page, both ways, newest first', async () => {
    const teacher = await someTeacher(1, 2, 3, 4, 5);
    const first = await mailboxOf(teacher, { folder: 'INBOX', first: 2 });
    expect(subjects(first)).toEqual(['1', '2']);
    expect(first.messages.pageInfo.hasNextPage).toBe(true);
    const { endCursor } = first.messages.pageInfo;
    expect(subjects(await mailboxOf(teacher, { folder: 'INBOX', first: 2, after: endCursor }))).toEqual([
      '3',
      '4',
    ]);
    expect(subjects(await mailboxOf(teacher, { last: 2 }))).toEqual(['4', '5']);
  });

  test('are found by the index of the mailbox', async () => {
    const teacher = await someTeacher(1);
    const { statements } = await server.counted(
      '{ viewer { teacher { mailbox { messages(folder: INBOX) { nodes { subject } } } } } }',
      { token: teacher.token },
    );
    const values = [...new Set(statements[0]?.match(/\$\d+::[a-z[\]]+/g))];
    const sample: Record<string, string> = {
      uuid: `'${teacher.accountId}'`,
      'uuid[]': `'{${teacher.accountId}}'`,
      timestamp: `'2025-01-15'`,
      int: '20',
    };
    const text = values.reduce(
      (sql, value) =>
        sql.replaceAll(value, `${sample[value.split('::')[1] as string]}::${value.split('::')[1]}`),
      statements[0] as string,
    );
    const plan = await server.orm.em.fork().transactional(async (em) => {
      await em.execute('set local enable_seqscan = off');
      return em.execute<Record<string, string>[]>(`explain ${text.replaceAll('?', '??')}`);
    });
    const words = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(words).toMatch(/message_inbox/);
    expect(words).toMatch(/Index Cond: .*teacher_id.*sent_at/);
  });
});

describe('others', () => {
  test('see the teacher, and of the mailbox nothing', async () => {
    const teacher = await someTeacher(0);
    await server.orm.em
      .fork()
      .execute(
        `update account set alert_email = 'a@exemple.fr', pending_alert_email = 'b@exemple.fr', alert_email_bounced_at = now() where id = ?`,
        [teacher.accountId],
      );
    const id = idOf(await mailboxOf(teacher), '0');
    const question = `query ($id: ID!, $message: ID!) { teacher(id: $id) { id mailbox { unreadCount alertEmail
      pendingAlertEmail alertEmailBouncedAt messages { totalCount nodes { id } } } } node(id: $message) { id } }`;
    const others = [
      officer,
      await addAccount(server, 'ADMINISTRATOR'),
      await addAccount(server, 'INTEGRATOR'),
    ];
    for (const other of others) {
      const variables = { id: teacher.id, message: id };
      const answer = await server.query(question, { token: await tokenOf(server, other), variables });
      expect(answer).toEqual({
        data: {
          teacher: {
            id: teacher.id,
            mailbox: {
              unreadCount: 0,
              alertEmail: null,
              pendingAlertEmail: null,
              alertEmailBouncedAt: null,
              messages: { totalCount: 0, nodes: [] },
            },
          },
          node: null,
        },
      });
    }
  });

  test('among teachers do not see each other’s messages', async () => {
    const [one, other] = [await someTeacher(0), await someTeacher(0)];
    const id = idOf(await mailboxOf(one), '0');
    const question = 'query ($id: ID!) { node(id: $id) { id ... on Message { subject } } }';
    const variables = { id };
    expect((await server.query(question, { token: one.token, variables })).data.node).toEqual({
      id,
      subject: '0',
    });
    expect((await server.query(question, { token: other.token, variables })).data.node).toBeNull();
    expect((await server.query(question, { variables })).data.node).toBeNull();
  });
});

describe('marking as read', () => {
  const mark = `mutation ($ids: [ID!]!) { markMessagesRead(input: { messageIds: $ids }) {
    messages { subject readAt } mailbox { unreadCount } errors { code path } } }`;
  const markAs = ({ token }: Pick<SomeTeacher, 'token'>, ids: readonly string[]) =>
    server.query(mark, { token, variables: { ids } });

  test('counts down, in the order asked for; what was read keeps its date', async () => {
    const teacher = await someTeacher(1, 2, 3);
    const mailbox = await mailboxOf(teacher);
    const first = (await markAs(teacher, [idOf(mailbox, '2')])).data.markMessagesRead;
    expect(first).toEqual({
      messages: [{ subject: '2', readAt: server.now.toISOString() }],
      mailbox: { unreadCount: 2 },
      errors: [],
    });
    const before = server.now;
    server.now = new Date(before.getTime() + 60_000);
    const { data } = await markAs(teacher, [idOf(mailbox, '3'), idOf(mailbox, '2')]);
    expect(data.markMessagesRead).toEqual({
      messages: [
        { subject: '3', readAt: server.now.toISOString() },
        { subject: '2', readAt: before.toISOString() },
      ],
      mailbox: { unreadCount: 1 },
      errors: [],
    });
  });

  test('is all or nothing: somebody else’s message is not found', async () => {
    const [one, other] = [await someTeacher(0), await someTeacher(0)];
    const own = idOf(await mailboxOf(one), '0');
    for (const wrong of [idOf(await mailboxOf(other), '0'), one.id, 'msg_', '']) {
      const { data } = await markAs(one, [own, wrong]);
      expect(data.markMessagesRead).toEqual({
        messages: null,
        mailbox: null,
        errors: [{ code: 'NOT_FOUND', path: ['input', 'messageIds', '1'] }],
      });
    }
    expect((await mailboxOf(one)).unreadCount).toBe(1);
    expect((await mailboxOf(other)).unreadCount).toBe(1);
  });

  test('takes none, and at most a hundred', async () => {
    const teacher = await someTeacher();
    expect((await markAs(teacher, [])).data.markMessagesRead).toEqual({
      messages: [],
      mailbox: { unreadCount: 0 },
      errors: [],
    });
    const { errors } = await markAs(
      teacher,
      Array.from({ length: 101 }, () => 'msg_'),
    );
    expect(errors?.[0]?.extensions['reason']).toBe('TOO_MANY_IDS');
  });

  test('is for teachers and officers alone', async () => {
    const administrator = await addAccount(server, 'ADMINISTRATOR');
    const { errors } = await markAs({ token: await tokenOf(server, administrator) }, []);
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
