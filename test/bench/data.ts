import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { generateTeachers } from '../../server/demo/teachers.ts';
import type { ImportTeacherLine } from '../../server/demo/line.ts';
import { corpsFact } from '../../server/modules/dossier/corps.tables.ts';
import { mailLocalPart, usernameBase } from '../../server/modules/account/username.rules.ts';
import { sortNameOf } from '../../server/modules/teacher/teacher.rules.ts';
import { startPostgres, type RunningPostgres } from '../../server/platform/postgres-server.ts';

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
const officersPerAcademy = 10;
const database = 'iprof_bench';
const askedTeachers = 1_000;
const askedOfficers = 50;

/**
 * Opens a base of `count` generated teachers on a PostgreSQL of its own; filled once, kept in the system's temporary
 * folder under a name that changes when the schema, the generator or the count does.
 * @param migrate brings an empty database to the current schema
 */
export async function openBase(count: number, migrate: (url: string) => Promise<void>): Promise<BenchBase> {
  const folder = join(tmpdir(), `iprof-bench-${contentKey(count)}`);
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

/** What the rows depend on: the migrations, the generator, and this file. */
function contentKey(count: number): string {
  const server = new URL('../../server/', import.meta.url);
  const hash = createHash('sha256')
    .update(`${count}`)
    .update(readFileSync(new URL(import.meta.url)));
  for (const folder of ['migrations', 'demo']) {
    for (const name of readdirSync(new URL(`${folder}/`, server)).toSorted()) {
      hash.update(readFileSync(new URL(`${folder}/${name}`, server)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

async function fill(
  postgres: RunningPostgres,
  count: number,
  migrate: (url: string) => Promise<void>,
): Promise<void> {
  const started = Date.now();
  await withClient(postgres.url('postgres'), async (sql) => {
    await sql.query(`drop database if exists ${database} with (force)`);
    await sql.query(`create database ${database}`);
  });
  await migrate(postgres.url(database));
  await withClient(postgres.url(database), async (sql) => {
    // The rows are coherent by construction: their foreign keys are not looked up one by one.
    await sql.query('set session_replication_role = replica');
    const { rows } = await sql.query<{ code: string; id: string }>('select code, id from academy');
    const filler = new Filler(sql, new Map(rows.map(({ code, id }) => [code, id])));
    for (const line of generateTeachers({ seed: 1, count, asOf, officersPerAcademy })) {
      // A few lines in a million would be refused by the import; nothing refuses them here.
      if (line.careerSteps.every(({ from, to }) => to === undefined || from <= to)) filler.add(line);
      if (filler.waiting >= 5_000) await filler.flush();
    }
    await filler.flush();
    await sql.query(peersNeed);
    await sql.query('vacuum (analyze, freeze)');
    await sql.query('checkpoint');
  });
  console.log(`filled with ${count} teachers in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** The computed column that PostGraphile shows as `displayName`; PostgreSQL inlines it. */
const peersNeed = `create function teacher_display_name(t teacher) returns text language sql stable as
  $$ select t.given_names[1] || ' ' || coalesce(t.usage_name, t.family_name) $$`;

type Value = string | number | boolean | null | undefined | readonly string[];

/** Collects rows and sends them by COPY. */
class Filler {
  waiting = 0;
  readonly #sql: pg.Client;
  readonly #academies: ReadonlyMap<string, string>;
  readonly #rows = new Map<string, string[]>();
  readonly #officers = new Map<string, string>();
  readonly #establishments = new Set<string>();
  #ids = 0;
  #teachers = 0;

  constructor(sql: pg.Client, academies: ReadonlyMap<string, string>) {
    this.#sql = sql;
    this.#academies = academies;
  }

  add(line: ImportTeacherLine): void {
    const academy = this.#academies.get(line.academyCode) as string;
    const officer = this.#officer(line, academy);
    const [id, account] = [this.#id(), this.#id()];
    const n = ++this.#teachers;
    const username = `${usernameBase(line.givenNames, line.familyName, 'remove')}${n}`;
    const mail = `${mailLocalPart(line.givenNames, line.familyName)}${n}@example.org`;
    const step = line.careerSteps.at(-1);
    const degree = line.degree ?? corpsFact(step?.corps ?? '')?.degree ?? 'SECOND';
    const sortName = sortNameOf(line.givenNames, line.familyName, line.usageName ?? null);
    this.#row(
      'account (id, role, academy_id, username, professional_email, must_change_password, created_at)',
      [account, 'TEACHER', academy, username, mail, false, asOf],
    );
    this.#row(
      'teacher (id, account_id, civility, family_name, usage_name, given_names, birth_date, academy_id, department_code, degree, correspondent_id, sort_name, corps_code, establishment_uai, recorded_at)',
      [
        id,
        account,
        line.civility,
        line.familyName,
        line.usageName,
        line.givenNames,
        line.birthDate,
        academy,
        line.departmentCode,
        degree,
        officer,
        sortName,
        step?.corps,
        line.postings.at(-1)?.establishment.uai,
        asOf,
      ],
    );
    const { address, familySituation: family } = line;
    this.#row(
      'dossier (id, address_lines, postal_code, city, country, phone, mobile_phone, marital_status, family_since, children)',
      [
        id,
        address?.lines,
        address?.postalCode,
        address?.city,
        address?.country,
        line.phone,
        line.mobilePhone,
        family.maritalStatus,
        family.since,
        JSON.stringify(family.children),
      ],
    );
    this.#lines(id, line);
    this.waiting += 1;
  }

  #lines(id: string, line: ImportTeacherLine): void {
    for (const s of line.careerSteps) {
      this.#row(
        'career_step (id, dossier_id, corps_code, grade_code, echelon, chevron, valid_from, valid_to, retained_seniority, accelerated, act)',
        [
          this.#id(),
          id,
          s.corps,
          s.grade,
          s.echelon,
          s.chevron,
          s.from,
          s.to,
          s.retainedSeniority,
          s.accelerated,
          s.act,
        ],
      );
    }
    for (const p of line.postings) {
      const { uai, name, city } = p.establishment;
      if (!this.#establishments.has(uai)) this.#row('establishment (uai, name, city)', [uai, name, city]);
      this.#establishments.add(uai);
      this.#row(
        'posting (id, dossier_id, establishment_uai, discipline, valid_from, valid_to, permanent, working_time)',
        [this.#id(), id, uai, p.discipline, p.from, p.to, p.permanent, p.workingTime],
      );
    }
    for (const p of line.positions)
      this.#row('position (id, dossier_id, kind, valid_from, valid_to)', [
        this.#id(),
        id,
        p.kind,
        p.from,
        p.to,
      ]);
    for (const a of line.appraisals)
      this.#row('appraisal (id, dossier_id, rank, school_year, held_on, outcome)', [
        this.#id(),
        id,
        a.rank,
        a.schoolYear,
        a.on,
        a.outcome,
      ]);
    for (const d of line.diplomas)
      this.#row('diploma (id, dossier_id, title, level, obtained_on, speciality)', [
        this.#id(),
        id,
        d.title,
        d.level,
        d.obtainedOn,
        d.speciality,
      ]);
    for (const s of line.services)
      this.#row('service_period (id, dossier_id, valid_from, valid_to, kinds)', [
        this.#id(),
        id,
        s.from,
        s.to,
        s.kinds,
      ]);
  }

  #officer({ officer }: ImportTeacherLine, academy: string): string {
    const known = this.#officers.get(officer.code);
    if (known) return known;
    const [id, account] = [this.#id(), this.#id()];
    this.#row('account (id, role, academy_id, username, must_change_password, created_at)', [
      account,
      'OFFICER',
      academy,
      officer.code,
      false,
      asOf,
    ]);
    this.#row('officer (id, academy_id, account_id, code, display_name, email, phone, service)', [
      id,
      academy,
      account,
      officer.code,
      officer.displayName,
      officer.email,
      officer.phone,
      officer.service,
    ]);
    this.#officers.set(officer.code, id);
    return id;
  }

  async flush(): Promise<void> {
    for (const [target, rows] of this.#rows) {
      const stream = this.#sql.query(copyFrom(`copy ${target} from stdin`));
      stream.end(rows.join(''));
      await once(stream, 'finish');
    }
    this.#rows.clear();
    this.waiting = 0;
  }

  /** UUIDv7 as a burst of imports would have made them, always the same. */
  #id(): string {
    const n = ++this.#ids;
    const hex = createHash('md5').update(`${n}`).digest('hex');
    const time = (1_790_000_000_000 + Math.floor(n / 20)).toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${(n % 20).toString(16).padStart(3, '0')}-8${hex.slice(0, 3)}-${hex.slice(3, 15)}`;
  }

  #row(target: string, values: readonly Value[]): void {
    const rows = this.#rows.get(target) ?? [];
    this.#rows.set(target, rows);
    rows.push(`${values.map(copyText).join('\t')}\n`);
  }
}

/** One value in the text format of COPY. */
function copyText(value: Value): string {
  if (value === null || value === undefined) return '\\N';
  const text = Array.isArray(value)
    ? `{${value.map((item) => `"${String(item).replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`
    : String(value as string);
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n');
}

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
    await sql.query('truncate session cascade');
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
