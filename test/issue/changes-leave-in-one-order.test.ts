import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../client-sdk/src/index.ts';
import { Account } from '../../server/modules/account/index.ts';
import type { Grant } from '../../server/platform/viewer.ts';
import { addBankAccount } from '../kit/bank-accounts.ts';
import { withSql } from '../kit/postgres.ts';
import { signedInClient } from '../kit/sdk.ts';
import { settledEvents } from '../kit/settled-events.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, lines, tokenOf, type Someone } from '../kit/world.ts';

type Taught = Someone & { teacherId: string; id: string };
let server: TestServer;
let julie: Taught;
let paul: Taught;
let paris: Taught;
beforeAll(async () => {
  server = await startTestServer();
  const [one, two, three] = lines(3, { seed: 341 });
  const [officer, elsewhere] = [await addOfficer(server), await addOfficer(server, '01')];
  julie = await addTeacher(server, officer.officerId, one as never);
  paul = await addTeacher(server, officer.officerId, two as never);
  paris = await addTeacher(server, elsewhere.officerId, {
    ...(three as never as object),
    academyCode: '01',
  } as never);
});
afterAll(() => server.close());

async function someMachine(grants: readonly Grant[], academy: string | null = '18') {
  const one = await addAccount(server, 'INTEGRATOR', academy);
  await server.orm.em.fork().nativeUpdate(Account, one.accountId, { grants: [...grants] });
  return one;
}
const machine = async (grants: readonly Grant[], academy?: string | null) =>
  (await signedInClient(server, await someMachine(grants, academy))).client;

/** As an approval records it. */
const changed = (
  { accountId }: Taught,
  kind: string,
  paths: readonly string[],
  { from = null, requestId = randomUUID() }: { from?: string | null; requestId?: string } = {},
) =>
  withSql(server.databaseUrl, (sql) =>
    sql.query(
      `insert into event (id, kind, at, account_id, subject, facts)
       values (gen_random_uuid(), 'DOSSIER_CHANGED', now(), $1, $2, $3)`,
      [accountId, requestId, { kind, paths, from }],
    ),
  );

async function after(client: Client, cursor: string | null = null) {
  await withSql(server.databaseUrl, settledEvents);
  const page = await client.feed.changes({ first: 100, after: cursor });
  return {
    changes: page.nodes.map(({ teacher, kind, paths, from }) => ({ id: teacher.id, kind, paths, from })),
    last: page.pageInfo.endCursor ?? cursor,
  };
}

test('a machine with READ_CHANGES follows what decisions changed in its academy, by paths and without a value', async () => {
  const [payroll, national] = [await machine(['READ_CHANGES']), await machine(['READ_CHANGES'], null)];
  await changed(julie, 'ADRESSE', ['dossier.address'], { from: '2026-03-01' });
  await changed(paris, 'NAISSANCE', ['dossier.familySituation']);
  const first = await after(payroll);
  const address = { id: julie.id, kind: 'ADRESSE', paths: ['dossier.address'], from: '2026-03-01' };
  expect(first.changes).toEqual([address]);
  expect((await after(payroll, first.last)).changes).toEqual([]);
  await changed(paul, 'NOM_USAGE', ['teacher.usageName', 'teacher.username']);
  expect((await after(payroll, first.last)).changes).toEqual([
    { id: paul.id, kind: 'NOM_USAGE', paths: ['teacher.usageName', 'teacher.username'], from: null },
  ]);
  expect((await after(national)).changes.map(({ id }) => id)).toEqual([julie.id, paris.id, paul.id]);
  const all = [];
  for await (const { teacher } of national.feed.allChanges({ first: 1 })) all.push(teacher.id);
  expect(all).toEqual([julie.id, paris.id, paul.id]);
});

test('two pages of one operation are each their own', async () => {
  const token = await tokenOf(server, await someMachine(['READ_CHANGES'], null));
  const { data } = await server.query(
    '{ changes(first: 1) { nodes { teacher { id } } } newest: changes(last: 1) { nodes { teacher { id } } } }',
    { token },
  );
  const idOf = (page: { nodes: { teacher: { id: string } }[] }) => page.nodes[0]?.teacher.id;
  expect([idOf(data.changes), idOf(data.newest)]).toEqual([julie.id, paul.id]);
});

test('a new bank account says when it counts; one that was taken back is a change of the bank account, too', async () => {
  const payroll = await machine(['READ_CHANGES']);
  const { changes, last: before } = await after(payroll);
  expect(changes).not.toEqual([]);
  const { requestId } = await addBankAccount(server, julie.teacherId);
  await changed(julie, 'RIB', ['dossier.bankAccount'], { requestId });
  const { changes: approved, last } = await after(payroll, before);
  expect(approved).toEqual([
    { id: julie.id, kind: 'RIB', paths: ['dossier.bankAccount'], from: '2026-01-17' },
  ]);
  await withSql(server.databaseUrl, (sql) =>
    sql.query(
      `insert into event (id, kind, at, account_id) values (gen_random_uuid(), 'BANK_ACCOUNT_TAKEN_BACK', now(), $1),
         (gen_random_uuid(), 'PASSWORD_CHANGED', now(), $1)`,
      [julie.accountId],
    ),
  );
  expect((await after(payroll, last)).changes).toEqual([
    { id: julie.id, kind: 'RIB', paths: ['dossier.bankAccount'], from: null },
  ]);
});

test('a change that is committed late is not missed by a machine that went on', async () => {
  const payroll = await machine(['READ_CHANGES']);
  const before = await after(payroll);
  const slow = new pg.Client({ connectionString: server.databaseUrl });
  await slow.connect();
  await slow.query('begin');
  await slow.query(
    `insert into event (id, kind, at, account_id, facts) values (gen_random_uuid(), 'DOSSIER_CHANGED', now(), $1, '{"kind":"PACS","paths":["dossier.familySituation"]}')`,
    [julie.accountId],
  );
  await changed(paul, 'ADRESSE', ['dossier.address']);
  const page = await payroll.feed.changes({ after: before.last });
  const meanwhile = { changes: page.nodes, last: page.pageInfo.endCursor ?? before.last };
  await slow.query('commit');
  await slow.end();
  const later = await after(payroll, meanwhile.last);
  expect([...meanwhile.changes, ...later.changes].map(({ kind }) => kind)).toEqual(['PACS', 'ADRESSE']);
});

test('nobody else follows changes, and the teacher reads who did', async () => {
  const officer = await addOfficer(server);
  const administrator = await addOfficer(server, '18', 'ADMINISTRATOR');
  for (const who of [officer, administrator, julie, await someMachine(['READ_FILES', 'IMPORT_TEACHERS'])]) {
    const { client } = await signedInClient(server, who);
    await expect(client.feed.changes()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  await (await machine(['READ_CHANGES'])).feed.changes({ first: 100 });
  const { client } = await signedInClient(server, julie);
  const log = await client.dossiers.accessLog(null, { first: 1 });
  expect(log?.nodes[0]).toMatchObject({ role: 'INTEGRATOR', action: 'READ' });
  expect(log?.nodes[0]?.fields).toContain('dossierChange.paths');
});

test('a machine without READ_FILES sees of a teacher what a directory shows', async () => {
  const token = await tokenOf(server, await someMachine(['READ_CHANGES']));
  const directory = await server.query('{ changes { nodes { teacher { displayName username } } } }', {
    token,
  });
  expect(directory.data.changes.nodes[0].teacher.username).toBe(julie.username);
  const beyond = await server.query('{ changes { nodes { teacher { birthDate } } } }', { token });
  expect(beyond.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});

test('a page of changes is one statement, by an index, however many events of other kinds there are', async () => {
  await withSql(server.databaseUrl, (sql) =>
    sql.query(
      `insert into event (id, kind, at, account_id) select gen_random_uuid(), 'MESSAGE_RECEIVED', now(), $1 from generate_series(1, 20000)`,
      [julie.accountId],
    ),
  );
  const token = await tokenOf(server, await someMachine(['READ_CHANGES']));
  for (const first of [1, 100]) {
    const { statements } = await server.counted(
      `{ changes(first: ${first}) { edges { cursor } nodes { at kind paths teacher { id displayName } } } }`,
      { token },
    );
    expect(statements).toHaveLength(1);
    const plan = await withSql(server.databaseUrl, async (sql) => {
      await sql.query('analyze event');
      const { rows } = await sql.query<{ 'QUERY PLAN': string }>(
        `explain select * from dossier_change where academy_id = (select academy_id from teacher limit 1)
           and (xact, id) > ('3'::xid8, gen_random_uuid()) order by xact, id limit ${first}`,
      );
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(plan).toMatch(/event_of_changes/);
    expect(plan).not.toMatch(/Seq Scan on event/);
  }
});
