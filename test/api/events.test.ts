import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settledEvents } from '../kit/settled-events.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { purge } from '../../server/app/process/purge.ts';
import { bounceAlertAddress } from '../../server/modules/contact/index.ts';
import { createLogger } from '../../server/platform/log.ts';
import { eventsAfter, together, type EventPlace, type Followed } from '../../server/platform/sql/events.ts';
import { sqlOfClient } from '../../server/platform/sql/sql.ts';

let server: TestServer;
let clients: readonly [pg.Client, pg.Client, pg.Client];
beforeAll(async () => {
  server = await startTestServer({ DEMO: 'on', DEMO_TEACHERS: '10' });
  clients = [await connect(), await connect(), await connect()];
});
afterAll(async () => {
  for (const client of clients) await client.end();
  await server.close();
});

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: server.databaseUrl });
  await client.connect();
  return client;
}

const read = (after: EventPlace | null = null, followed: Followed = 'EVERYBODY', limit = 100) =>
  eventsAfter(sqlOfClient(clients[2]), followed, after, limit);
const settled = () => settledEvents(clients[2]);
const happens = (client: pg.Client, kind: string, place = 0) =>
  client.query(
    `insert into event (id, kind, at, account_id)
     values (gen_random_uuid(), $1, '2026-01-15T10:00:00Z', (select account_id from teacher order by id offset $2 limit 1))`,
    [kind, place],
  );
const kindsOf = (found: Awaited<ReturnType<typeof read>>) => found.map(({ kind }) => kind);

test('a reader misses no event, however late the transaction that recorded it is committed', async () => {
  const [late, early] = clients;
  await happens(early, 'BEFORE');
  await settled();
  await late.query('begin');
  await happens(late, 'LATE');
  await happens(early, 'EARLY');
  // What an open transaction may still come before is not shown yet.
  const first = await read();
  expect(kindsOf(first)).toEqual(['BEFORE']);
  await late.query('commit');
  await settled();
  const rest = await read(first.at(-1));
  expect(kindsOf(rest)).toEqual(['LATE', 'EARLY']);
  expect(await read(rest.at(-1))).toEqual([]);
});

test('pages of one event each show every event once, also those of one transaction', async () => {
  const [, client] = clients;
  await client.query('begin');
  for (const kind of ['ONE', 'TWO', 'THREE']) await happens(client, kind);
  await client.query('commit');
  await settled();
  const all = await read();
  const pages: (typeof all)[number][] = [];
  for (let page = await read(null, 'EVERYBODY', 1); page[0]; page = await read(page[0], 'EVERYBODY', 1))
    pages.push(page[0]);
  expect(pages).toEqual(all);
  expect(new Set(pages.map(({ id }) => id)).size).toBe(all.length);
});

test('an account and an academy are followed each by itself', async () => {
  const [, client] = clients;
  const { rows } = await client.query<{ account: string; academy: string }>(
    'select account_id as account, academy_id as academy from teacher order by id offset 4 limit 1',
  );
  const { account, academy } = rows[0] as { account: string; academy: string };
  await happens(client, 'OF_ONE_TEACHER', 4);
  await settled();
  expect(kindsOf(await read(null, { accountId: account }))).toEqual(['OF_ONE_TEACHER']);
  expect(kindsOf(await read(null, { academyId: academy }))).toContain('OF_ONE_TEACHER');
  const { rows: others } = await client.query<{ id: string }>('select id from academy where id <> $1', [
    academy,
  ]);
  for (const { id } of others.slice(0, 3)) expect(await read(null, { academyId: id })).toEqual([]);
});

test.for([
  ['everybody', 'true', 'event_order'],
  ['an account', `account_id = '00000000-0000-7000-8000-000000000000'`, 'event_of_account'],
  ['an academy', `academy_id = '00000000-0000-7000-8000-000000000000'`, 'event_of_academy'],
] as const)('the events of %s are read in their order from one index', async ([, whose, index]) => {
  const [, client] = clients;
  await client.query('set enable_seqscan = off; set enable_bitmapscan = off');
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(
    `explain select * from event where ${whose} and (xact, id) > ('7'::xid8, gen_random_uuid())
     and xact < pg_snapshot_xmin(pg_current_snapshot()) order by xact, id limit 10`,
  );
  await client.query('reset all');
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(plan).toContain(index);
  expect(plan).not.toContain('Sort');
});

test('a notice in the mailbox is an event of the teacher who reads it', async () => {
  const [, client] = clients;
  await client.query(
    `update account set alert_email = 'jeanne@example.org' where id = (select account_id from teacher order by id limit 1)`,
  );
  await settled();
  const before = (await read()).at(-1) as EventPlace;
  await bounceAlertAddress(server.orm.em.fork(), 'jeanne@example.org', server.now);
  await settled();
  const [received, ...others] = await read(before);
  expect(others).toEqual([]);
  const { rows } = await client.query(
    'select t.account_id from message m join teacher t on t.id = m.teacher_id where m.id = $1',
    [received?.subject],
  );
  expect(received).toMatchObject({ kind: 'MESSAGE_RECEIVED', accountId: rows[0]?.account_id as string });
});

test('events go when their kind says so', async () => {
  const [, client] = clients;
  await client.query('delete from event');
  for (const days of [29, 31, 365, 367])
    for (const kind of ['PASSWORD_CHANGED', 'MESSAGE_RECEIVED'])
      await client.query(
        `insert into event (id, kind, at) values (gen_random_uuid(), $1, $2::timestamptz - make_interval(days => $3))`,
        [kind, server.now, days],
      );
  const log = createLogger({ level: 'silent', readable: false });
  await purge({ em: server.orm.em, log, now: () => server.now });
  const { rows } = await client.query(
    'select kind, count(*)::int as kept from event group by kind order by kind',
  );
  expect(rows).toEqual([
    { kind: 'MESSAGE_RECEIVED', kept: 3 },
    { kind: 'PASSWORD_CHANGED', kept: 1 },
  ]);
});

test('a server with two modules that declare one kind of event does not start', () => {
  const kind = { description: 'Something happened.', keptDays: 1 };
  expect(() => together([{ HAPPENED: kind }, { HAPPENED: kind }])).toThrow(/one kind: HAPPENED/);
});

test('a server with events that no module lists does not start', () => {
  expect(() => together([])).toThrow(/No module lists events of these kinds: .*MESSAGE_RECEIVED/);
});
