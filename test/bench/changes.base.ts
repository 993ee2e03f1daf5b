import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hash } from '@node-rs/argon2';
import { startPostgres } from '../../server/platform/postgres/server.ts';
import { fillInBulk } from '../kit/bulk.ts';
import { withSql } from '../kit/postgres.ts';
import { fillRequests } from '../kit/requests-in-bulk.ts';
import { password } from './changes.forms.ts';
import { migrate } from './contenders.ts';
import { contentKey } from './data.ts';

/** A copy of the filled base, which a run may write into. */
export interface ChangesBase {
  readonly url: string;
  readonly postmasterPid: number;
  /** Waits until the queue has no work left, such as mails; how many jobs there were. */
  jobsDone(): Promise<number>;
  /** Prints the statements of so many requests, those of jobs included, such as the mail that says of a message. */
  printStatements(requests: number): Promise<void>;
  stop(): Promise<void>;
}
interface Amounts {
  readonly requests: number;
  readonly teachers: number;
}

const [filled, database] = ['iprof_filled', 'iprof_bench'];

/** Opens a base of teachers, officers and requests on a PostgreSQL of its own: filled once, copied for each run. */
export async function openChangesBase(amounts: Amounts): Promise<ChangesBase> {
  const key = contentKey(
    JSON.stringify(amounts),
    new URL('../kit/requests-in-bulk.ts', import.meta.url).href,
  );
  const folder = join(tmpdir(), `iprof-bench-changes-${key}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const dataDir = join(folder, 'postgres');
  const postgres = await startPostgres({
    dataDir,
    log: { info: () => {}, warn: console.warn },
    settings: {
      shared_buffers: '2GB',
      fsync: 'off',
      max_connections: 200,
      max_wal_size: '4GB',
      autovacuum: 'off',
      maintenance_work_mem: '512MB',
      shared_preload_libraries: 'pg_stat_statements',
    },
  });
  try {
    const root = postgres.url('postgres');
    if (!existsSync(join(folder, 'filled'))) {
      await create(root, filled, 'template1');
      await fill(postgres.url(filled), amounts);
      writeFileSync(join(folder, 'filled'), new Date().toISOString());
    }
    await create(root, database, filled);
    const url = postgres.url(database);
    await withSql(url, (sql) => sql.query('create extension if not exists pg_stat_statements'));
    const postmasterPid = Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return {
      url,
      postmasterPid,
      jobsDone: () => jobsDone(url),
      printStatements: (requests) => printStatements(url, requests),
      stop: postgres.stop,
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function jobsDone(url: string): Promise<number> {
  return withSql(url, async (sql) => {
    const left = async () => {
      const { rows } = await sql.query<{ n: number }>(
        'select count(*)::int as n from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts',
      );
      return rows[0]?.n ?? 0;
    };
    const before = await left();
    while ((await left()) > 0) await sleep(100);
    return before;
  });
}

async function printStatements(url: string, requests: number): Promise<void> {
  const { rows } = await withSql(url, (sql) =>
    sql.query<{ query: string; calls: number; ms: number }>(
      `select s.query, s.calls::int, s.total_exec_time as ms from pg_stat_statements s join pg_database d on d.oid = s.dbid
       where d.datname = current_database() order by s.total_exec_time desc`,
    ),
  );
  for (const { query, calls, ms } of rows)
    console.log(
      `${(calls / requests).toFixed(2)} × ${(ms / calls).toFixed(3)} ms  ${query.replaceAll(/\s+/g, ' ').slice(0, 200)}`,
    );
}

async function create(root: string, name: string, from: string): Promise<void> {
  await withSql(root, async (sql) => {
    await sql.query(`drop database if exists ${name} with (force)`);
    await sql.query(`create database ${name} template ${from} strategy file_copy`);
  });
}

async function fill(url: string, { requests, teachers }: Amounts): Promise<void> {
  await migrate(url);
  await fillInBulk(url, teachers);
  await fillRequests(url, { requests, teachers, sentBy: new Date(Date.now() - 86_400_000) });
  const passwordHash = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  await withSql(url, async (sql) => {
    await sql.query(`insert into account (id, role, academy_id, username, must_change_password, created_at)
      select id, 'OFFICER', academy_id, 'bench-' || replace(id::text, '-', ''), false, now() from officer where account_id is null`);
    await sql.query('update officer set account_id = id where account_id is null');
    await sql.query('update account set password_hash = $1', [passwordHash]);
    await sql.query(
      `insert into mandate (id, officer_id, kind, academy_id, starts_on, created_at)
      select gen_random_uuid(), o.id, kind, o.academy_id, '2020-01-01', now() from officer o, unnest($1::text[]) as of (kind) where o.code = 'B9'`,
      [['DECIDES_FOR_IA_DASEN', 'DECIDES_FOR_RECTEUR', 'DECIDES_FOR_MINISTER', 'HEAD_OF_SERVICE']],
    );
    await sql.query('update academy set second_factor_waived = true');
    await sql.query(`insert into session (id, account_id, created_at, expires_at)
      select id, id, now(), now() + interval '10 years' from account where not exists (select from session where session.id = account.id)`);
    await sql.query(formerNotices);
    await sql.query('vacuum (analyze)');
    await sql.query('checkpoint');
  });
}

/**
 * A notice that each teacher has read, and its mail: a plan that is made over empty tables reads all that a run writes into
 * them, and here nothing has it made again, as the statistics of a base in use do.
 */
const formerNotices = `
with contents as (insert into message_content (id, academy_id, subject, body, created_at)
  select gen_random_uuid(), id, 'Votre dossier', 'Votre dossier I-Prof est ouvert.', now() - interval '1 day' from academy
  returning id, academy_id, subject, created_at),
letters as materialized (select gen_random_uuid() as id, gen_random_uuid() as conversation_id, t.id as teacher_id, t.academy_id,
    t.account_id, c.id as content_id, c.subject, c.created_at
  from teacher t join contents c on c.academy_id = t.academy_id where t.account_id is not null),
conversations as (insert into conversation (id, teacher_id, academy_id, kind, subject, last_message_at, created_at)
  select conversation_id, teacher_id, academy_id, 'NOTICE', subject, created_at, created_at from letters),
mailed as (insert into message_mail (account_id, mailed_at) select account_id, created_at from letters)
insert into message (id, teacher_id, academy_id, content_id, conversation_id, sender_kind, sent_at, read_at)
select id, teacher_id, academy_id, content_id, conversation_id, 'ADMINISTRATION', created_at, created_at from letters`;
