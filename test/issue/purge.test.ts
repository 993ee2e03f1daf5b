import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { purge, purgeHourly } from '../../server/app/process/purge.ts';
import { createLogger } from '../../server/platform/log.ts';
import { idAt } from '../../server/platform/sql/new-id.ts';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer } from '../kit/world.ts';

let server: TestServer;
const lines: string[] = [];
const log = createLogger({
  level: 'info',
  readable: false,
  destination: { write: (line) => void lines.push(line) },
});
beforeEach(async () => {
  lines.length = 0;
  server = await startTestServer();
});
afterEach(() => server.close());

const now = new Date('2026-03-15T10:00:00Z');
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);

/** Nobody deleted sessions and tokens that were over; keys of a caller went only when the same one called again. */
test('what has been over for long is deleted, and nothing else', async () => {
  await addOfficer(server);
  await withSql(server.databaseUrl, async (client) => {
    const account = '(select id from account limit 1)';
    for (const days of [-1, 29, 31]) {
      await client.query(
        `with opened as (
           insert into session (id, account_id, created_at, expires_at)
           values (gen_random_uuid(), ${account}, $1::timestamptz - interval '90 days', $1) returning id)
         insert into refresh_token (digest, session_id, expires_at)
         select decode(md5(kind || id), 'hex'), id,
                $1::timestamptz - case kind when 'older' then interval '40 days' else interval '0' end
         from opened, (values ('older'), ('last')) as kinds (kind)`,
        [ago(days)],
      );
    }
    for (const days of [0.9, 1.1]) {
      await client.query(
        `insert into idempotency_key (account_id, key, mutation, input_digest, created_at)
         values (${account}, gen_random_uuid(), 'signOut', '', $1)`,
        [ago(days)],
      );
    }
    for (const days of [364, 366]) {
      await client.query(
        `with event as (
           insert into access_event (id, at, role, actor, action) values ($1, $2, 'OFFICER', 'Claire Moreau', 'READ') returning id)
         insert into access_record select gen_random_uuid(), id from event`,
        [idAt(ago(days)), ago(days)],
      );
    }
    await purge({ em: server.orm.em, log, now: () => now });
    const { rows } = await client.query(
      `select (select count(*)::int from session) as sessions, (select count(*)::int from refresh_token) as tokens,
              (select count(*)::int from idempotency_key) as keys, (select count(*)::int from access_record) as records,
              (select count(*)::int from access_event) as events`,
    );
    expect(rows).toEqual([{ sessions: 2, tokens: 2, keys: 1, records: 1, events: 1 }]);
    expect(lines).toEqual([]);
  });
});

test('tries to sign in go after a year, wrong passwords after half of one, counts after two days, links and letters a month after their end', async () => {
  await addOfficer(server);
  await withSql(server.databaseUrl, async (client) => {
    const account = '(select id from account limit 1)';
    const inserts: [string, readonly [kept: number, gone: number]][] = [
      [
        `insert into sign_in (id, account_id, at, outcome, ip) values (gen_random_uuid(), ${account}, $1, 'SUCCEEDED', '192.0.2.1')`,
        [365, 367],
      ],
      [
        `insert into sign_in (id, account_id, at, outcome, ip) values (gen_random_uuid(), ${account}, $1, 'WRONG_PASSWORD', '192.0.2.1')`,
        [182, 184],
      ],
      [
        `insert into sign_in_throttle values (decode(md5($1::text), 'hex'), 1, $1::timestamptz, $1::timestamptz)`,
        [1.9, 2.1],
      ],
      [`insert into network_throttle values ('192.0.2.0/24', $1, 1)`, [1.9, 2.1]],
      [
        `insert into single_use_link values (gen_random_uuid(), ${account}, 'RESET_PASSWORD', null, $1, $1)`,
        [29, 31],
      ],
    ];
    for (const [insert, days] of inserts) for (const day of days) await client.query(insert, [ago(day)]);
    await client.query(
      `insert into one_time_password (account_id, digest, issued_by, created_at, expires_at)
       values (${account}, '', ${account}, $1, $1)`,
      [ago(31)],
    );
    await purge({ em: server.orm.em, log, now: () => now });
    const tables = [
      'sign_in',
      'sign_in_throttle',
      'network_throttle',
      'single_use_link',
      'one_time_password',
    ];
    const counts = tables.map((table) => `(select count(*)::int from ${table}) as ${table}`);
    const { rows } = await client.query(`select ${counts.join(', ')}`);
    expect(rows).toEqual([
      { sign_in: 2, sign_in_throttle: 1, network_throttle: 1, single_use_link: 1, one_time_password: 0 },
    ]);
    expect(lines).toEqual([]);
  });
});

test('a mail that failed for good is forgotten after a month, one that may still go is not', async () => {
  await withSql(server.databaseUrl, async (client) => {
    for (const [attempts, day] of [
      [12, 29],
      [12, 31],
      [1, 31],
    ] as const) {
      const { rows } = await client.query<{ id: string }>(
        `select id from graphile_worker.add_job('mail', '{}', max_attempts => 12)`,
      );
      await client.query(
        'update graphile_worker._private_jobs set attempts = $2, updated_at = $3 where id = $1',
        [rows[0]?.id, attempts, ago(day)],
      );
    }
    await purge({ em: server.orm.em, log, now: () => now });
    const { rows } = await client.query('select attempts from graphile_worker._private_jobs order by id');
    expect(rows).toEqual([{ attempts: 12 }, { attempts: 1 }]);
  });
});

test('a purge that fails is a warning', async () => {
  await withSql(server.databaseUrl, async (client) => {
    await client.query('alter table idempotency_key rename to elsewhere');
    await purge({ em: server.orm.em, log, now: () => now });
    await client.query('alter table elsewhere rename to idempotency_key');
  });
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([{ level: 'warn' }]);
});

test.each([
  { isWorker: true, left: 0 },
  { isWorker: false, left: 1 },
])(
  'a process whose WORKER is $isWorker leaves $left of the expired rows when the hour has struck',
  async ({ isWorker, left }) => {
    await addOfficer(server);
    await withSql(server.databaseUrl, (client) =>
      client.query(
        `insert into session (id, account_id, created_at, expires_at)
       select gen_random_uuid(), id, $1::timestamptz - interval '90 days', $1 from account limit 1`,
        [ago(31)],
      ),
    );
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      const incoming = join(tmpdir(), 'iprof-test-unused');
      const stop = purgeHourly({ em: server.orm.em, log, now: () => now, isWorker, incoming });
      vi.advanceTimersByTime(60_000);
      await stop();
    } finally {
      vi.useRealTimers();
    }
    const { rows } = await withSql(server.databaseUrl, (client) =>
      client.query('select count(*)::int as n from session'),
    );
    expect(rows).toEqual([{ n: left }]);
  },
);
