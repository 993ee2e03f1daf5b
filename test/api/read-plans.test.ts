import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sessionOptions } from '../../server/app/process/orm.ts';
import { Account, Officer } from '../../server/modules/account/index.ts';
import { keyOfGlobalId } from '../../server/platform/graphql/global-id.ts';
import { amount } from '../kit/amount.ts';
import { bulkOfficer, bulkTeacher, fillInBulk } from '../kit/bulk.ts';
import { fillMailboxes } from '../kit/messages-in-bulk.ts';
import { faultsOf, nodesOf, plansOf, watchStatements, type Sent } from '../kit/plans.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, tokenOf } from '../kit/world.ts';

let server: TestServer;
let sql: pg.Client;
let sent: Sent[] = [];
const tokens: Record<string, string> = {};
const large = [
  'teacher',
  'account',
  'dossier',
  'career_step',
  'posting',
  'position',
  'appraisal',
  'diploma',
  'service_period',
  'establishment',
  'message',
  'message_content',
  'conversation',
];
/** Of the mailboxes, the one of the first teacher is ten times as full as that of the last. */
const mailboxes = amount(500, 100_000);

beforeAll(
  async () => {
    server = await startTestServer();
    await fillInBulk(server.databaseUrl);
    await fillMailboxes(server.databaseUrl, { messages: amount(50_000, 2_000_000), mailboxes });
    const officer = await addAccount(server, 'OFFICER');
    const substitute = await addAccount(server, 'OFFICER');
    const em = server.orm.em.fork();
    (await em.findOneOrFail(Officer, bulkOfficer(3))).account = em.getReference(Account, officer.accountId);
    (await em.findOneOrFail(Officer, bulkOfficer(2))).account = em.getReference(
      Account,
      substitute.accountId,
    );
    await em.flush();
    await em.execute(
      `insert into officer_absence (id, officer_id, substitute_id, starts_on, ends_on, declared_by, created_at)
     values (gen_random_uuid(), ?, ?, '2026-01-01', '2026-01-31', ?, now())`,
      [bulkOfficer(1), bulkOfficer(2), substitute.accountId],
    );
    const people = {
      officer,
      substitute,
      administrator: await addAccount(server, 'ADMINISTRATOR'),
      integrator: await addAccount(server, 'INTEGRATOR'),
      national: await addAccount(server, 'INTEGRATOR', null),
      fullMailbox: await addAccount(server, 'TEACHER'),
      mailbox: await addAccount(server, 'TEACHER'),
    };
    for (const [who, n] of [
      [people.fullMailbox, 1],
      [people.mailbox, mailboxes - 1],
    ] as const)
      await em.execute('update teacher set account_id = ? where id = ?', [
        who.accountId,
        keyOfGlobalId('tea', bulkTeacher(n)),
      ]);
    for (const [name, someone] of Object.entries(people)) tokens[name] = await tokenOf(server, someone);
    sql = new pg.Client({ connectionString: server.databaseUrl, options: sessionOptions });
    await sql.connect();
    sent = watchStatements();
  },
  amount(120_000, 1_200_000),
);
afterAll(async () => {
  vi.restoreAllMocks();
  await sql.end();
  await server.close();
});

async function faultsFor(
  document: string,
  role: string,
  variables: Record<string, unknown> = {},
  mostSorted = 101,
  mostThrownAway = 400,
): Promise<string[]> {
  sent.length = 0;
  const { errors } = await server.query(document, { token: tokens[role], variables });
  if (errors) throw new Error(JSON.stringify(errors));
  const faults: string[] = [];
  for (const one of sent.filter(({ isRead }) => isRead)) {
    for (const { mode, plan } of await plansOf(sql, one)) {
      const found = faultsOf(plan, large, { sorted: mostSorted, thrownAway: mostThrownAway });
      if (found.length > 0 && process.env['SHOW_PLANS'])
        console.log(
          JSON.stringify(plan, (k, v) =>
            /Cost|Width|Parallel|Async|Disabled|Alias|Relationship|Storage|Heap|Space|Subplan/.test(k) &&
            !/Total Cost/.test(k)
              ? undefined
              : v,
          ),
        );
      faults.push(...found.map((fault) => `${role} ${JSON.stringify(variables)} ${mode}: ${fault}`));
    }
  }
  return faults;
}

const row =
  'id displayName username correspondent { displayName } academy { name } dossier { currentStep { echelon corps { code } } currentPosting { establishment { name } } posts: postings(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { establishment { name } } } latest: careerSteps(last: 1) { nodes { id } } diplomas { title } }';
const worklist = `query ($first: Int, $last: Int, $after: String, $before: String, $filter: TeacherFilter, $by: TeacherOrder) {
  teachers(first: $first, last: $last, after: $after, before: $before, filter: $filter, orderBy: $by) {
    nodes { ${row} } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`;
const filters = {
  none: null,
  namePrefix: { namePrefix: 'de' },
  corps: { corps: ['AGREGE'] },
  'two corps': { corps: ['PSYEN', 'CPE'] },
  departmentCode: { departmentCode: '28' },
  establishmentUai: { establishmentUai: '0003401A' },
  all: { namePrefix: 'd', corps: ['PE', 'CERTIFIE'], departmentCode: '28' },
};
// Backwards in one direction walks an index as forwards in the other does.
const directions = ['ASC', 'DESC'].slice(0, amount(1, 2));
const orders = ['NAME', 'BIRTH_DATE'].flatMap((field) =>
  directions.map((direction) => ({ field, direction })),
);

test('an officer who stands in for another reads both portfolios by their index, and sorts no more than those', async () => {
  const { rows } = await sql.query<{ followed: number }>(
    'select count(*)::int as followed from teacher where correspondent_id = any($1)',
    [[bulkOfficer(1), bulkOfficer(2)]],
  );
  const followed = rows[0]?.followed as number;
  const all = await server.query('{ teachers { totalCount } }', { token: tokens['substitute'] });
  expect(all.data.teachers.totalCount).toBe(followed);
  const faults: string[] = [];
  for (const by of orders) {
    for (const page of [{ first: 50 }, { last: 50 }])
      faults.push(...(await faultsFor(worklist, 'substitute', { by, ...page }, followed)));
  }
  expect(faults).toEqual([]);
});

for (const [name, filter] of Object.entries(filters)) {
  test(`the worklist by ${name} reads an index, for every role, in every order, forwards and backwards`, async () => {
    const faults: string[] = [];
    for (const role of ['officer', 'administrator', 'integrator', 'national']) {
      for (const by of orders) {
        // A prefix is looked for among shown names and family names, which no index joins: the few that bear it are sorted.
        const mostSorted = 'namePrefix' in (filter ?? {}) ? 1_000 : 101;
        const { data } = await server.query(worklist, {
          token: tokens[role],
          variables: { filter, by, first: 20 },
        });
        const pages = [
          { first: 50 },
          { last: 50 },
          { first: 50, after: data.teachers.pageInfo.endCursor },
          { last: 50, before: data.teachers.pageInfo.endCursor },
        ];
        for (const page of pages)
          faults.push(...(await faultsFor(worklist, role, { filter, by, ...page }, mostSorted)));
      }
    }
    expect(faults).toEqual([]);
  });
}

test('home, the histories and nodes read indexes only', async () => {
  const pages = (args: string) =>
    `careerSteps${args} { nodes { id from } pageInfo { hasNextPage endCursor } totalCount } postings${args} { nodes { establishment { name } } } positions${args} { nodes { kind } }`;
  const home = `query ($id: ID!) { teacher(id: $id) { ${row} academy { name } correspondent { displayName }
    dossier { familySituation { maritalStatus } ${pages('(first: 2)')} older: careerSteps(last: 2) { nodes { id } } appraisals { rank } diplomas { title } services { kinds } } } }`;
  const faults: string[] = [];
  for (const role of ['officer', 'administrator', 'national']) {
    faults.push(...(await faultsFor(home, role, { id: bulkTeacher(120) })));
    const nodes = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Teacher { ${row} } ... on CareerStep { echelon } ... on Dossier { phone } } }`;
    const ids = Array.from({ length: 40 }, (_, i) =>
      bulkTeacher(100 + i).replace('tea', i % 3 === 0 ? 'dos' : 'tea'),
    );
    faults.push(...(await faultsFor(nodes, role, { ids: [...ids, `stp_000000000000700080040000000001a1`] })));
  }
  expect(faults).toEqual([]);
});

const mailbox = `query ($first: Int, $last: Int, $after: String, $before: String, $folder: MailFolder) {
  viewer { teacher { mailbox { unreadCount messages(first: $first, last: $last, after: $after, before: $before, folder: $folder) {
    edges { cursor node { id subject sentAt readAt folder attachmentCount sender { __typename ... on Officer { displayName } } } }
    pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } } } } }`;
const searched = mailbox
  .replace('$folder: MailFolder)', '$folder: MailFolder, $search: String)')
  .replace('folder: $folder)', 'folder: $folder, search: $search)')
  .replace('cursor node', 'cursor excerpt { text marked } node');

async function pagesOf(document: string, role: string, variables: object) {
  const { data, errors } = await server.query(document, {
    token: tokens[role],
    variables: { ...variables, first: 20 },
  });
  expect(errors).toBeUndefined();
  const { endCursor } = data.viewer.teacher.mailbox.messages.pageInfo as { endCursor: string | null };
  return [{ first: 20 }, { last: 20 }, { first: 20, after: endCursor }, { last: 20, before: endCursor }].map(
    (page) => ({
      ...variables,
      ...page,
    }),
  );
}

test('the page of a mailbox and its unread count read an index, of every folder, forwards and backwards', async () => {
  const faults: string[] = [];
  for (const role of ['mailbox', 'fullMailbox'])
    for (const folder of [null, 'INBOX', 'SENT', 'ARCHIVE'])
      for (const page of await pagesOf(mailbox, role, { folder }))
        faults.push(...(await faultsFor(mailbox, role, page)));
  expect(faults).toEqual([]);
});

test(
  'the conversations of an officer, of one who stands in and of officers who cannot sign in are read by their index, a page of each',
  { tags: 'large' },
  async () => {
    const document = `query ($first: Int, $last: Int, $filter: ConversationFilter) { conversations(first: $first, last: $last, filter: $filter) {
    nodes { id subject awaitsAnswerSince lastMessageAt unreadCount messageCount teacher { displayName } } pageInfo { hasNextPage hasPreviousPage } } }`;
    const faults: string[] = [];
    // The officers of an academy are ten.
    for (const [role, lists] of Object.entries({ officer: 1, substitute: 2, administrator: 10 }))
      for (const filter of [null, { waiting: false }])
        for (const page of [{ first: 50 }, { last: 50 }]) {
          const { data } = await server.query(document, {
            token: tokens[role],
            variables: { filter, ...page },
          });
          expect(data.conversations.nodes.length).toBeGreaterThan(0);
          // Of each that a page is made from, the scope is asked; of a conversation shown, each message whether it was read.
          const most = lists * 101;
          faults.push(...(await faultsFor(document, role, { filter, ...page }, most, 400 + most)));
        }
    expect(faults).toEqual([]);
  },
);

test('a search looks at the messages of its mailbox alone, whatever is looked for', async () => {
  const { rows } = await sql.query<{ n: number }>(
    'select count(*)::int as n from message where teacher_id = $1',
    [keyOfGlobalId('tea', bulkTeacher(1))],
  );
  const inMailbox = rows[0]?.n as number;
  const faults: string[] = [];
  for (const role of ['mailbox', 'fullMailbox'])
    for (const search of ['dossier', 'numero77', 'zanzibar', 'sauf dossier'])
      for (const page of await pagesOf(searched, role, { search }))
        faults.push(...(await faultsFor(searched, role, page, 101, inMailbox)));
  expect(faults).toEqual([]);
});

test('a search takes the words of the texts apart that a page shows, and of no others', async () => {
  for (const role of ['mailbox', 'fullMailbox']) {
    sent.length = 0;
    const variables = { search: 'dossier', first: 20 };
    const { data } = await server.query(searched, { token: tokens[role], variables });
    expect(data.viewer.teacher.mailbox.messages.edges.length).toBeGreaterThan(0);
    const statement = sent.find(({ isRead }) => isRead) ?? expect.fail('nothing was sent');
    for (const { plan } of await plansOf(sql, statement)) {
      const texts = [...nodesOf(plan)].filter(({ Alias }) => Alias === 'word');
      expect(texts.length).toBeGreaterThan(0);
      // One more than the page says whether another one follows.
      for (const node of texts) expect(node['Actual Loops']).toBeLessThanOrEqual(20 + 1);
    }
  }
});
