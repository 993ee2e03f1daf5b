import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { viewerOfSession } from '../../server/modules/account/index.ts';
import { holds } from '../../server/modules/mandate/index.ts';
import { insertSchool } from '../kit/mandates.ts';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, tokenOf } from '../kit/world.ts';

type Officer = Awaited<ReturnType<typeof addOfficer>>;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await insertSchool(server, '0280001A');
  await insertSchool(server, '0750655E');
});
afterAll(async () => await server.close());
beforeEach(() => {
  server.now = new Date('2026-02-10T09:00:00Z');
});

const grant = `mutation ($input: GrantMandateInput!) { grantMandate(input: $input) {
  mandate { id kind departmentCode establishmentUai from to officer { id } }
  officer { mandates { kind } } errors { code path } } }`;
const end = `mutation ($input: EndMandateInput!) { endMandate(input: $input) {
  mandate { from to } officer { mandates { kind } } errors { code path } } }`;
const own = '{ viewer { mandates { kind departmentCode establishmentUai from to } } }';
const off = ({ officerId }: Pick<Officer, 'officerId'>) => `off_${officerId.replaceAll('-', '')}`;

async function change(token: string, document: string, input: object) {
  const { data, errors } = await server.query(document, { token, variables: { input } });
  expect(errors).toBeUndefined();
  const payload = data[Object.keys(data)[0] as string];
  return {
    ...payload,
    codes: payload.errors.map(({ code, path }: { code: string; path: string[] }) => `${code} ${path.at(-1)}`),
  };
}
/** What an officer holds today, seen from the session. */
const held = async (officer: Officer) =>
  (await server.query(own, { token: await tokenOf(server, officer) })).data.viewer.mandates;
const administrator = async (academy = '18') =>
  tokenOf(server, await addOfficer(server, academy, 'ADMINISTRATOR'));

test('an administrator gives an officer without a portfolio a mandate, which counts at once in the whole academy', async () => {
  const officer = await addOfficer(server);
  const session = await tokenOf(server, officer);
  expect((await server.query(own, { token: session })).data.viewer.mandates).toEqual([]);
  const given = await change(await administrator(), grant, { officerId: off(officer), kind: 'MEDICAL' });
  expect(given).toMatchObject({
    mandate: { kind: 'MEDICAL', departmentCode: null, establishmentUai: null, from: '2026-02-10', to: null },
    officer: { mandates: [{ kind: 'MEDICAL' }] },
    codes: [],
  });
  expect(given.mandate.officer.id).toBe(off(officer));
  // The session that was open before.
  expect((await server.query(own, { token: session })).data.viewer.mandates).toEqual([
    { kind: 'MEDICAL', departmentCode: null, establishmentUai: null, from: '2026-02-10', to: null },
  ]);
});

test('a mandate counts on its first and its last day, in Paris, and on no other', async () => {
  const officer = await addOfficer(server);
  const days = { from: '2026-02-16', to: '2026-02-20' };
  await change(await administrator(), grant, { officerId: off(officer), kind: 'RECRUITS', ...days });
  const expected: readonly (readonly [string, number])[] = [
    ['2026-02-15T22:59:00Z', 0],
    ['2026-02-15T23:01:00Z', 1],
    ['2026-02-20T22:59:00Z', 1],
    ['2026-02-20T23:01:00Z', 0],
    ['2026-02-21T09:00:00Z', 0],
  ];
  for (const [at, count] of expected) {
    server.now = new Date(at);
    expect([at, (await held(officer)).length]).toEqual([at, count]);
  }
});

test('an open session loses a mandate at midnight, without signing in again', async () => {
  const officer = await addOfficer(server);
  const input = { officerId: off(officer), kind: 'BROADCASTS', to: '2026-02-10' };
  await change(await administrator(), grant, input);
  server.now = new Date('2026-02-10T22:59:00Z');
  const token = await tokenOf(server, officer);
  expect((await server.query(own, { token })).data.viewer.mandates).toHaveLength(1);
  const viewer = await viewerOf(token);
  expect(holds(viewer, 'BROADCASTS')).toBe(true);
  server.now = new Date('2026-02-10T23:00:30Z');
  expect((await server.query(own, { token })).data.viewer.mandates).toEqual([]);
  expect(holds(await viewerOf(token), 'BROADCASTS')).toBe(false);
});

/** Who the session of a token is, as the server loads it. */
async function viewerOf(token: string) {
  const { sid } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    sid: string;
  };
  const viewer = await viewerOfSession(server.orm.em.fork(), sid, server.now);
  if (!viewer) throw new Error('no session');
  return viewer;
}

test('a mandate counts in one department or in one establishment of the academy, and never in both', async () => {
  const token = await administrator();
  const officer = await addOfficer(server);
  const opinion = { officerId: off(officer), kind: 'GIVES_OPINION' };
  const codes = async (scope: object) => (await change(token, grant, { ...opinion, ...scope })).codes;
  expect(await codes({ departmentCode: '75' })).toEqual(['UNKNOWN_DEPARTMENT departmentCode']);
  expect(await codes({ establishmentUai: '0280001A\0' })).toEqual(['UNKNOWN_ESTABLISHMENT establishmentUai']);
  expect(await codes({ establishmentUai: '0289999Z' })).toEqual(['UNKNOWN_ESTABLISHMENT establishmentUai']);
  // It is known, and of Paris.
  expect(await codes({ establishmentUai: '0750655E' })).toEqual(['UNKNOWN_ESTABLISHMENT establishmentUai']);
  expect(await codes({ departmentCode: '28', establishmentUai: '0280001A' })).toEqual([
    'TWO_SCOPES establishmentUai',
  ]);
  expect(await held(officer)).toEqual([]);
  expect(await codes({ departmentCode: '28' })).toEqual([]);
  expect(await codes({ establishmentUai: '0280001a' })).toEqual([]);
  expect(await held(officer)).toMatchObject([
    { departmentCode: '28', establishmentUai: null },
    { departmentCode: null, establishmentUai: '0280001A' },
  ]);
});

test('two mandates of one kind and place do not overlap, and several at once are one', async () => {
  const token = await administrator();
  const officer = await addOfficer(server);
  const give = async (more: object) =>
    (await change(token, grant, { officerId: off(officer), kind: 'HEAD_OF_SERVICE', ...more })).codes;
  const first = { from: '2026-03-01', to: '2026-03-31' };
  const answers = await Promise.all(Array.from({ length: 5 }, () => give(first)));
  expect(answers.flat()).toEqual(Array.from({ length: 4 }, () => 'MANDATE_OVERLAPS from'));
  expect(await give({ from: '2026-03-31' })).toEqual(['MANDATE_OVERLAPS from']);
  expect(await give({ from: '2026-02-10', to: '2026-03-01' })).toEqual(['MANDATE_OVERLAPS from']);
  expect(await give({ from: '2026-04-01' })).toEqual([]);
  expect(await give({ from: '2026-03-31', departmentCode: '28' })).toEqual([]);
  expect((await change(token, grant, { officerId: off(officer), kind: 'MEDICAL', ...first })).codes).toEqual(
    [],
  );
});

test('dates that cannot be are refused at their path', async () => {
  const token = await administrator();
  const officer = await addOfficer(server);
  const codes = async (days: object) =>
    (await change(token, grant, { officerId: off(officer), kind: 'RECRUITS', ...days })).codes;
  expect(await codes({ from: '2026-02-09' })).toEqual(['DATE_OUT_OF_RANGE from']);
  expect(await codes({ from: '2027-02-11' })).toEqual(['DATE_OUT_OF_RANGE from']);
  expect(await codes({ from: '2026-02-12', to: '2026-02-11' })).toEqual(['DATES_REVERSED to']);
  expect(await codes({ from: '2027-02-10' })).toEqual([]);
});

test('nobody gives a mandate to oneself, and the national one is given on the server’s own machine alone', async () => {
  const someone = await addOfficer(server, '18', 'ADMINISTRATOR');
  const token = await tokenOf(server, someone);
  const codes = async (officer: Officer, kind: string) =>
    (await change(token, grant, { officerId: off(officer), kind })).codes;
  expect(await codes(someone, 'MEDICAL')).toEqual(['NOT_ONESELF officerId']);
  expect(await codes(someone, 'NATIONAL_ACTS')).toEqual(['NOT_ONESELF officerId']);
  expect(await codes(await addOfficer(server), 'NATIONAL_ACTS')).toEqual(['MANDATE_AT_CONSOLE kind']);
  expect(await codes(await addOfficer(server, '18', 'ADMINISTRATOR'), 'MEDICAL')).toEqual([]);
});

test('officers, teachers and machines give and end none, and an administrator of another academy finds nobody', async () => {
  const officer = await addOfficer(server);
  const given = { officerId: off(officer), kind: 'MEDICAL' };
  const { mandate } = await change(await administrator(), grant, given);
  for (const someone of [officer, await addOfficer(server), await addAccount(server, 'INTEGRATOR')]) {
    const token = await tokenOf(server, someone);
    for (const [document, input] of [
      [grant, { ...given, kind: 'RECRUITS' }],
      [end, { mandateId: mandate.id }],
    ] as const) {
      const { errors } = await server.query(document, { token, variables: { input } });
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  }
  const elsewhere = await administrator('10');
  expect((await change(elsewhere, grant, given)).codes).toEqual(['NOT_FOUND officerId']);
  expect((await change(elsewhere, end, { mandateId: mandate.id })).codes).toEqual(['NOT_FOUND mandateId']);
  expect((await change(elsewhere, end, { mandateId: 'mdt_0' })).codes).toEqual(['NOT_FOUND mandateId']);
  expect(await held(officer)).toHaveLength(1);
});

test('a mandate is ended at once or on a day, never lengthened, and its record stays', async () => {
  const token = await administrator();
  const officer = await addOfficer(server);
  const { mandate } = await change(token, grant, {
    officerId: off(officer),
    kind: 'MEDICAL',
    to: '2026-03-31',
  });
  server.now = new Date('2026-02-16T09:00:00Z');
  const later = await administrator();
  const ended = (on: string | null) => change(later, end, { mandateId: mandate.id, on });
  expect((await ended('2026-04-01')).codes).toEqual(['DATE_OUT_OF_RANGE on']);
  expect((await ended('2026-02-14')).codes).toEqual(['DATE_OUT_OF_RANGE on']);
  expect(await ended('2026-03-01')).toMatchObject({ mandate: { to: '2026-03-01' }, codes: [] });
  const session = await tokenOf(server, officer);
  expect((await server.query(own, { token: session })).data.viewer.mandates).toHaveLength(1);
  expect(await ended(null)).toMatchObject({
    mandate: { from: '2026-02-10', to: '2026-02-15' },
    officer: { mandates: [] },
  });
  expect((await server.query(own, { token: session })).data.viewer.mandates).toEqual([]);
  const rows = await rowsOf(officer);
  expect(rows).toMatchObject([{ ended_at: server.now, by: expect.any(String) as string }]);
});

test('a mandate that was given by mistake is ended on its first day, counts no more, and can be given again', async () => {
  const token = await administrator();
  for (const from of ['2026-02-10', '2026-05-01']) {
    const officer = await addOfficer(server);
    const input = { officerId: off(officer), kind: 'MEDICAL', from };
    const { mandate } = await change(token, grant, input);
    expect(await change(token, end, { mandateId: mandate.id })).toMatchObject({
      officer: { mandates: [] },
      codes: [],
    });
    expect(await held(officer)).toEqual([]);
    expect((await change(token, grant, { ...input, to: from })).codes).toEqual([]);
    expect(await rowsOf(officer)).toHaveLength(2);
  }
});

const rowsOf = (officer: Officer) =>
  withSql(server.databaseUrl, async (sql) => {
    const text = 'select ended_at, ended_by as by from mandate where officer_id = $1';
    return (await sql.query<Record<string, unknown>>(text, [officer.officerId])).rows;
  });

test('giving and ending are events about the account of the officer, with the mandate as their subject', async () => {
  const token = await administrator();
  const officer = await addOfficer(server);
  const { mandate } = await change(token, grant, { officerId: off(officer), kind: 'RECRUITS' });
  await change(token, end, { mandateId: mandate.id });
  // It has ended already: nothing happens again.
  await change(token, end, { mandateId: mandate.id });
  const events = await withSql(server.databaseUrl, async (sql) => {
    const text = `select kind, replace(subject::text, '-', '') as subject from event where account_id = $1 and kind like 'MANDATE%' order by xact, id`;
    return (await sql.query<object>(text, [officer.accountId])).rows;
  });
  const subject = mandate.id.replace('mdt_', '');
  expect(events).toEqual([
    { kind: 'MANDATE_GRANTED', subject },
    { kind: 'MANDATE_ENDED', subject },
  ]);
});

test('whoever leaves has no mandate left, and comes back without one', async () => {
  const token = await administrator();
  const officer = await addOfficer(server);
  await change(token, grant, { officerId: off(officer), kind: 'MEDICAL' });
  await change(token, grant, { officerId: off(officer), kind: 'RECRUITS', from: '2026-06-01' });
  await national(officer);
  const close = `mutation ($input: CloseAccountInput!) { closeAccount(input: $input) { errors { code path } } }`;
  expect((await change(token, close, { personId: off(officer) })).codes).toEqual([]);
  expect((await change(token, grant, { officerId: off(officer), kind: 'BROADCASTS' })).codes).toEqual([
    'OFFICER_WITHOUT_ACCOUNT officerId',
  ]);
  await withSql(server.databaseUrl, (sql) =>
    sql.query('update account set closed_at = null where id = $1', [officer.accountId]),
  );
  expect(await held(officer)).toEqual([]);
  server.now = new Date('2026-06-02T09:00:00Z');
  expect(await held(officer)).toEqual([]);
});

/** As the command gives it. */
const national = (officer: Officer) =>
  withSql(server.databaseUrl, (sql) =>
    sql.query(
      `insert into mandate (id, officer_id, kind, starts_on, created_at) values (gen_random_uuid(), $1, 'NATIONAL_ACTS', '2026-01-01', now())`,
      [officer.officerId],
    ),
  );

test('an administrator does not end the national mandate of an officer', async () => {
  const officer = await addOfficer(server);
  await national(officer);
  const token = await administrator();
  const ask = 'query ($id: ID!) { node(id: $id) { ... on Officer { mandates { id kind } } } }';
  const { data } = await server.query(ask, { token, variables: { id: off(officer) } });
  expect(data.node.mandates).toMatchObject([{ kind: 'NATIONAL_ACTS' }]);
  expect((await change(token, end, { mandateId: data.node.mandates[0].id })).codes).toEqual([
    'MANDATE_AT_CONSOLE mandateId',
  ]);
});

test('an officer who now works in another academy holds nothing of what the former one gave', async () => {
  const officer = await addOfficer(server);
  await change(await administrator(), grant, { officerId: off(officer), kind: 'DECIDES_FOR_RECTEUR' });
  await withSql(server.databaseUrl, async (sql) => {
    const there = `(select id from academy where code = '10')`;
    await sql.query(`update account set academy_id = ${there} where id = $1`, [officer.accountId]);
    await sql.query(`update officer set academy_id = ${there} where id = $1`, [officer.officerId]);
    await sql.query(`update academy set second_factor_waived = true where code = '10'`);
  });
  expect(await held(officer)).toEqual([]);
  const viewer = await viewerOf(await tokenOf(server, officer));
  expect(viewer.mandates).toEqual([]);
});

test('the staff of the academy sees who may do what; a teacher and another academy see nothing of it', async () => {
  const officer = await addOfficer(server);
  const { mandate } = await change(await administrator(), grant, {
    officerId: off(officer),
    kind: 'MEDICAL',
  });
  const ask = `query ($id: ID!) { node(id: $id) { ... on Mandate { kind } } }`;
  const seenBy = async (someone: Parameters<typeof tokenOf>[1]) =>
    (await server.query(ask, { token: await tokenOf(server, someone), variables: { id: mandate.id } })).data
      .node;
  expect(await seenBy(await addOfficer(server))).toEqual({ kind: 'MEDICAL' });
  expect(await seenBy(await addOfficer(server, '10'))).toBeNull();
  expect(await seenBy(await addAccount(server, 'INTEGRATOR'))).toBeNull();
});

test('a page of officers with their mandates is one statement, however many they are', async () => {
  const token = await administrator();
  const officers = [await addOfficer(server), await addOfficer(server)];
  for (const officer of officers) await change(token, grant, { officerId: off(officer), kind: 'MEDICAL' });
  const { statements } = await server.counted(
    '{ officers(first: 100) { nodes { mandates { kind officer { id } } } } }',
    {
      token,
    },
  );
  expect(statements).toHaveLength(1);
});
