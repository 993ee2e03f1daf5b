import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sessionOptions } from '../../server/app/process/orm.ts';
import { Account, Officer } from '../../server/modules/account/index.ts';
import { amount } from '../kit/amount.ts';
import { fillInBulk } from '../kit/bulk.ts';
import { addMandate, addMandated } from '../kit/mandates.ts';
import { faultsOf, nodesOf, plansOf, watchStatements, type PlanNode, type Sent } from '../kit/plans.ts';
import { fillRequests } from '../kit/requests-in-bulk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, tokenOf } from '../kit/world.ts';

let server: TestServer;
let sql: pg.Client;
let sent: Sent[] = [];
const tokens: Record<string, string> = {};
const requests = amount(20_000, 500_000);
const teachers = amount(2_999, 59_999);
/** Of the academy of all who ask, what was ever sent and what is open. */
let academy = { ever: 0, open: 0 };
const tables = [
  'change_request',
  'change_request_event',
  'change_request_document',
  'change_opinion',
  'attachment',
  'teacher',
  'account',
];

/** Of what Orléans-Tours has decided: twenty requests of a kind, and twenty in a state, that no others have. */
async function makeSomeRare(): Promise<void> {
  const em = server.orm.em.fork();
  const some = (at: number) =>
    `(select r.id from change_request r join academy a on a.id = r.academy_id
       where a.code = '18' and r.decided_at is not null and r.medical = 'NONE' order by md5(r.id::text) limit 20 offset ${at})`;
  await em.execute(
    `update change_request set kind = 'RETRAITE', status = 'APPROVED', outcome = 'APPROVED' where id in ${some(0)}`,
  );
  await em.execute(
    `update change_request set status = 'CLOSED', outcome = null, decided_at = null where id in ${some(20)}`,
  );
  await em.execute('analyze change_request');
}

/** Officers of Orléans-Tours who follow nobody, and what their mandates reach. */
async function addOfficersWithMandates(): Promise<void> {
  const rows = await server.orm.em.fork().execute<{ department: string; school: string }[]>(
    `select department_code as department, establishment_uai as school from teacher t join academy a on a.id = t.academy_id
       where a.code = '18' limit 1`,
  );
  const { department = '', school = '' } = rows[0] ?? {};
  for (const kind of ['HEAD_OF_SERVICE', 'DECIDES_FOR_RECTEUR', 'MEDICAL'] as const)
    tokens[kind] = await tokenOf(server, await addMandated(server, kind));
  for (const [name, kind, limits] of [
    ['head of a department', 'HEAD_OF_SERVICE', { departmentCode: department }],
    ['head of a school', 'HEAD_OF_SERVICE', { establishmentUai: school }],
    ['deciding in a department', 'DECIDES_FOR_IA_DASEN', { departmentCode: department }],
    ['giving opinions in a school', 'GIVES_OPINION', { establishmentUai: school }],
  ] as const) {
    const officer = await addOfficer(server);
    await addMandate(server, officer.officerId, kind, limits);
    tokens[name] = await tokenOf(server, officer);
  }
}

/** Two officers of the bulk in Orléans-Tours: one follows her own teachers, the other one also those of a colleague who is away. */
async function addOfficersWithPortfolios(): Promise<void> {
  const em = server.orm.em.fork();
  const [away, substitute, alone] = await em.find(
    Officer,
    { academy: { code: '18' }, code: { $in: ['B1', 'B2', 'B3'] } },
    { orderBy: { code: 'asc' } },
  );
  for (const [name, officer] of [
    ['substitute', substitute],
    ['officer', alone],
  ] as const) {
    const account = await addAccount(server, 'OFFICER');
    (officer as Officer).account = em.getReference(Account, account.accountId);
    await em.flush();
    tokens[name] = await tokenOf(server, account);
  }
  await em.execute(
    `insert into officer_absence (id, officer_id, substitute_id, starts_on, ends_on, declared_by, created_at)
     select gen_random_uuid(), ?, id, '2026-01-01', '2026-01-31', account_id, now() from officer where id = ?`,
    [away?.id, substitute?.id],
  );
}

beforeAll(
  async () => {
    server = await startTestServer();
    await fillInBulk(server.databaseUrl, teachers);
    await fillRequests(server.databaseUrl, { requests, teachers, sentBy: server.now });
    await makeSomeRare();
    await addOfficersWithMandates();
    await addOfficersWithPortfolios();
    const [counted] = await server.orm.em.fork().execute<[typeof academy]>(
      `select count(*)::int as ever, (count(*) filter (where decided_at is null))::int as open
       from change_request r join academy a on a.id = r.academy_id where a.code = '18'`,
    );
    academy = counted;
    if (academy.open <= 50) throw new Error('too few requests are open');
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

const everything = `id reference kind status effectiveFrom comment createdAt submittedAt waitsSince isUrgent version silenceOn appealUntil
  officer { displayName } handedTo { displayName } teacher { displayName } nextStep { actor actorKind isYours label by meanwhile { label } } values { name label text }
  proposal { __typename } supportingDocuments { code attachment { filename } } missingDocuments { code label }
  opinions { askedOf favourable text } decision { outcome reason decidedBy { displayName } } events { at status actor note }
  about { id } aboutSnapshot { text } correction { __typename } papers { number }`;
const worklist = `query ($first: Int, $last: Int, $after: String, $before: String, $filter: ChangeRequestFilter) {
  changeRequests(first: $first, last: $last, after: $after, before: $before, filter: $filter) {
    nodes { ${everything} } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`;

/** What is answered, with the only statement that was sent for it. */
async function asked(document: string, who: string, variables: object = {}) {
  sent.length = 0;
  const { data, errors } = await server.query(document, {
    token: tokens[who],
    variables: variables as Record<string, unknown>,
  });
  expect(errors, JSON.stringify([who, variables])).toBeUndefined();
  // A server that starts deletes what is past its time.
  const statements = sent.filter(({ text }) => text.includes('change_request') && !text.startsWith('delete'));
  expect(statements, JSON.stringify([who, variables])).toHaveLength(1);
  return { data, statement: statements[0] as Sent };
}

/** How many rows of requests a plan has looked at. */
const looked = (plan: PlanNode) =>
  [...nodesOf(plan)]
    .filter((node) => node['Relation Name'] === 'change_request')
    .reduce(
      (sum, node) =>
        sum + (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'],
      0,
    );

async function planFaults(
  who: string,
  what: string,
  statement: Sent,
  most: { sorted: number; thrownAway: number },
) {
  const plans = await plansOf(sql, statement);
  return plans.flatMap(({ mode, plan }) => {
    const faults = faultsOf(plan, tables, most);
    if (faults.length > 0 && process.env['SHOW_PLANS']) console.log(JSON.stringify(plan));
    return faults.map((fault) => `${who} ${what} ${mode}: ${fault}`);
  });
}

const officerId = `off_${'0'.repeat(32)}`;
/** Each filter alone, then pairs that officers use. */
const filters: Readonly<Record<string, object | null>> = {
  none: null,
  'state and kind': { statuses: ['SUBMITTED'], kinds: ['CUMUL', 'CONGE_MALADIE'] },
  urgent: { urgent: true },
  'what was decided': { statuses: ['APPROVED', 'REJECTED'] },
  kind: { kinds: ['DIPLOME'] },
  age: { olderThanDays: 30 },
  'not urgent': { urgent: false },
  'claimed by nobody': { unclaimed: true },
  'claimed by somebody': { unclaimed: false },
  'claimed by one officer': { officerId },
  'kind and age': { kinds: ['ADRESSE'], olderThanDays: 60 },
  'urgent and claimed by nobody': { urgent: true, unclaimed: true },
  'state and age': { statuses: ['INFORMATION_REQUESTED'], olderThanDays: 15 },
  'a rare kind': { statuses: ['APPROVED'], kinds: ['RETRAITE'] },
  'a rare state': { statuses: ['CLOSED'] },
  'what one officer decided': { statuses: ['APPROVED'], officerId },
  'kind and what was decided': { statuses: ['APPROVED'], kinds: ['CLM_CLD'] },
};
const viewers = [
  'officer',
  'HEAD_OF_SERVICE',
  'MEDICAL',
  'substitute',
  'DECIDES_FOR_RECTEUR',
  'head of a department',
  'head of a school',
  'deciding in a department',
  'giving opinions in a school',
];
/** What a filter leaves out is thrown away: at most what is open in an academy, or what was ever sent there. */
const mostOf = (filter: object | null) =>
  filter !== null && 'statuses' in filter ? academy.ever : academy.open;
const few = <T>(list: readonly T[], most: number): readonly T[] => list.slice(0, amount(most, list.length));

test('a page of the worklist with everything shown is one statement, the same for 1 and for 50, for each who asks', async () => {
  for (const who of few(viewers, 4)) {
    const [one, fifty] = [
      await asked(worklist, who, { first: 1 }),
      await asked(worklist, who, { first: 50 }),
    ];
    expect(fifty.statement.text).toBe(one.statement.text);
  }
});

test('a page of 50 looks at little more than it shows, for who sees whatever is in the list', async () => {
  for (const who of ['officer', 'HEAD_OF_SERVICE']) {
    const { data, statement } = await asked(worklist, who, { first: 50 });
    const { length } = data.changeRequests.nodes as unknown[];
    expect(length).toBeGreaterThan(0);
    // Each part of a request asks once who may read it.
    for (const { mode, plan } of await plansOf(sql, statement))
      expect(looked(plan), `${who} ${mode}`).toBeLessThan(10 * (length + 1));
  }
});

test('a kind or a state that few requests of an academy have is found by its index, newest first', async () => {
  for (const name of ['a rare kind', 'a rare state'])
    for (const who of few(['HEAD_OF_SERVICE', 'DECIDES_FOR_RECTEUR', 'head of a school'], 1)) {
      const { statement } = await asked(worklist, who, { filter: filters[name], last: 50 });
      for (const { mode, plan } of await plansOf(sql, statement))
        expect(looked(plan), `${who} ${name} ${mode}`).toBeLessThan(10 * 21);
    }
});

test.each(few(Object.entries(filters), 3))(
  'the worklist by %s reads an index for every mandate, on its first page, its last page and deep pages',
  async (name, filter) => {
    const faults: string[] = [];
    for (const who of few(viewers, 3)) {
      const last = await asked(worklist, who, { filter, last: 50 });
      const { startCursor } = last.data.changeRequests.pageInfo as { startCursor: string | null };
      const pages = few(
        [{ first: 50 }, { last: 50 }, { first: 50, after: startCursor }, { last: 50, before: startCursor }],
        1,
      );
      const most = mostOf(filter);
      for (const page of pages) {
        const { statement } = await asked(worklist, who, { filter, ...page });
        // PostgreSQL may sort what a filter leaves of an academy, where that is little.
        const what = `${name} ${JSON.stringify(page)}`;
        faults.push(...(await planFaults(who, what, statement, { sorted: most, thrownAway: most })));
      }
    }
    expect(faults).toEqual([]);
  },
  amount(60_000, 600_000),
);

test(
  'counts of a worklist, and what is late in it, are one statement each that reads no more than an academy has',
  { timeout: amount(60_000, 600_000) },
  async () => {
    const counts =
      'query ($filter: ChangeRequestFilter) { changeRequestCounts(filter: $filter) { status kind officerName count oldestSentAt } }';
    const late = '{ lateChangeRequests { kind officerName count dueSince } }';
    const faults: string[] = [];
    for (const who of few(viewers, 3))
      for (const [name, filter] of few(Object.entries(filters), 3)) {
        const { statement } = await asked(counts, who, { filter });
        const most = mostOf(filter);
        faults.push(
          ...(await planFaults(who, `counts by ${name}`, statement, { sorted: most, thrownAway: most })),
        );
      }
    for (const who of few(['HEAD_OF_SERVICE', 'head of a department', 'head of a school'], 1)) {
      const { statement } = await asked(late, who);
      faults.push(
        ...(await planFaults(who, 'late', statement, { sorted: academy.open, thrownAway: academy.open })),
      );
    }
    expect(faults).toEqual([]);
  },
);
