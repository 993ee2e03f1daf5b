import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startPostgres, type RunningPostgres } from '../../server/platform/postgres/server.ts';

/** The filled base, and whom the load asks for. */
export interface BenchBase {
  readonly url: string;
  readonly postmasterPid: number;
  readonly postgresVersion: string;
  readonly academyId: string;
  /** An administrator of that academy. */
  readonly admin: Someone;
  /** 1,000 teachers of that academy, who can sign in. */
  readonly teachers: readonly (Someone & { readonly teacherId: string })[];
  /** Officers with more than 50 teachers each. */
  readonly officers: readonly (Someone & { readonly officerId: string })[];
  stop(): Promise<void>;
}
export interface Someone {
  readonly accountId: string;
  readonly sessionId: string;
}

const asOf = '2026-11-01';
const database = 'iprof_bench';
const askedTeachers = 1_000;
const askedOfficers = 50;

/**
 * Opens a base of `count` generated teachers on a PostgreSQL of its own; filled once, kept in the system's temporary
 * folder under a name that changes when the schema, the generator or the count does.
 * @param migrate brings an empty database to the current schema
 */
export async function openBase(count: number, migrate: (url: string) => Promise<void>): Promise<BenchBase> {
  const folder = join(tmpdir(), `iprof-bench-${contentKey(`${count}`, import.meta.url)}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const dataDir = join(folder, 'postgres');
  const postgres = await startPostgres({
    dataDir,
    log: { info: () => {}, warn: console.warn },
    // Reads only; and the whole base in memory, so that no contender waits for a disk.
    settings: {
      shared_buffers: '2GB',
      fsync: 'off',
      max_connections: 200,
      max_wal_size: '4GB',
      autovacuum: 'off',
    },
  });
  try {
    const done = join(folder, 'filled');
    if (!existsSync(done)) {
      await fill(postgres, count, migrate);
      writeFileSync(done, new Date().toISOString());
    }
    return await describe(
      postgres,
      Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]),
    );
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** What the rows of a base depend on: the migrations, the generator, how many they are, and the file that fills it. */
export function contentKey(amounts: string, filler: string): string {
  const server = new URL('../../server/', import.meta.url);
  const hash = createHash('sha256')
    .update(amounts)
    .update(readFileSync(new URL(filler)));
  for (const folder of ['migrations', 'demo']) {
    for (const name of readdirSync(new URL(`${folder}/`, server)).toSorted()) {
      hash.update(readFileSync(new URL(`${folder}/${name}`, server)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

/** As anybody fills a base: by the seed command. */
async function fill(
  postgres: RunningPostgres,
  count: number,
  migrate: (url: string) => Promise<void>,
): Promise<void> {
  await withClient(postgres.url('postgres'), async (sql) => {
    await sql.query(`drop database if exists ${database} with (force)`);
    await sql.query(`create database ${database}`);
  });
  const url = postgres.url(database);
  await migrate(url);
  const command = fileURLToPath(new URL('../../server/dist/bundle/seed.js', import.meta.url));
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: url,
    APP_SECRETS: 'the bench keeps no secret: 32 characters',
  };
  execFileSync(process.execPath, [command, '--teachers', String(count), '--as-of', asOf], {
    env,
    stdio: 'inherit',
  });
  await withClient(url, async (sql) => {
    // The load is asked by officers and by teachers who have chosen their password.
    await sql.query(`insert into account (id, role, academy_id, username, must_change_password, created_at)
      select id, 'OFFICER', academy_id, 'bench-' || code, false, now() from officer`);
    await sql.query('update officer set account_id = id');
    await sql.query('update account set must_change_password = false where must_change_password');
    await sql.query(peersNeed);
    await sql.query('vacuum (full, analyze)');
    await sql.query('checkpoint');
  });
}

/** The computed column that PostGraphile shows as `displayName`; PostgreSQL inlines it. */
const peersNeed = `create function teacher_display_name(t teacher) returns text language sql stable as
  $$ select t.given_names[1] || ' ' || coalesce(t.usage_name, t.family_name) $$`;

/** Chooses whom the load asks for, always the same people, and opens their sessions. */
async function describe(postgres: RunningPostgres, postmasterPid: number): Promise<BenchBase> {
  const url = postgres.url(database);
  return await withClient(url, async (sql) => {
    const all = async <T extends object>(text: string, values: unknown[] = []) =>
      (await sql.query<T>(text, values)).rows;
    const [academy] = await all<{ id: string }>(
      'select academy_id as id from teacher group by 1 order by count(*) desc, 1 limit 1',
    );
    const academyId = academy?.id as string;
    const accountId = '00000000-0000-7000-8000-00000000ad01';
    await sql.query(
      `insert into account (id, role, academy_id, username, must_change_password, created_at)
       values ($1, 'ADMINISTRATOR', $2, 'bench-administrator', false, now()) on conflict do nothing`,
      [accountId, academyId],
    );
    const teachers = await all<{ teacherId: string; accountId: string }>(
      `select id as "teacherId", account_id as "accountId" from teacher where academy_id = $1 order by md5(id::text) limit ${askedTeachers}`,
      [academyId],
    );
    const officers = await all<{ officerId: string; accountId: string }>(
      `select o.id as "officerId", o.account_id as "accountId" from officer o join teacher t on t.correspondent_id = o.id
       group by 1, 2 having count(*) > 50 order by md5(o.id::text) limit ${askedOfficers}`,
    );
    const signedIn = <T extends { accountId: string }>(person: T) => ({
      ...person,
      sessionId: person.accountId,
    });
    const people = [{ accountId }, ...teachers, ...officers];
    // Records of earlier runs would make this one slower; officers here have no second factor to show.
    await sql.query('truncate session, access_record, access_event cascade');
    await sql.query('update academy set second_factor_waived = true');
    await sql.query(
      `insert into session (id, account_id, created_at, expires_at)
       select id, id, now(), now() + interval '1 day' from unnest($1::uuid[]) as id`,
      [people.map((person) => person.accountId)],
    );
    const [version] = await all<{ v: string }>(`select current_setting('server_version') as v`);
    return {
      url,
      postmasterPid,
      postgresVersion: version?.v ?? '',
      academyId,
      admin: signedIn({ accountId }),
      teachers: teachers.map(signedIn),
      officers: officers.map(signedIn),
      stop: postgres.stop,
    };
  });
}

async function withClient<T>(url: string, work: (sql: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
