import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { createTokens } from '../../server/platform/crypto/tokens.ts';
import { withSql } from '../kit/postgres.ts';
import {
  accountOf,
  approvalOf,
  floorSubmissionOf,
  forms,
  page,
  submissionOf,
  type Form,
} from './changes.forms.ts';
import { openChangesBase } from './changes.base.ts';
import { secret, startOurs, startPeer, type Contender } from './contenders.ts';
import { cpuOf } from './cpu.ts';
import { measured, type Prepared } from './load.ts';
import { tableOf, type Contended, type Measure } from './report.ts';

// What requests cost: teachers who send them, officers who grant them and read their worklists, over HTTP, on the built
// server and on one hand-written statement each. `npm run bench:changes` fills a base once, and works on a copy of it.

const { values: given } = parseArgs({
  options: {
    requests: { type: 'string', default: '500000' },
    teachers: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '32' },
    only: { type: 'string' },
    /** Prints the statements of each operation as pg_stat_statements counted them. */
    statements: { type: 'boolean', default: false },
  },
});
const [requests, teachers, rounds, seconds, connections] = [
  given.requests,
  given.teachers,
  given.rounds,
  given.seconds,
  given.connections,
].map(Number) as [number, number, number, number, number];

const base = await openChangesBase({ requests, teachers });
type Row = Readonly<Record<string, string>>;
const rows = (text: string, values: unknown[] = []) =>
  withSql(base.url, async (sql) => (await sql.query<Row>(text, values)).rows);

/** Tokens as the server issues them, by account; dated ahead, so that none ends meanwhile. */
const tokens = await createTokens([secret]);
const issued = new Map<string, string>();
async function tokenOf(accountId: string): Promise<string> {
  const ahead = new Date(Date.now() + 6 * 3_600_000);
  const token =
    issued.get(accountId) ?? (await tokens.issue({ accountId, sessionId: accountId }, ahead)).token;
  issued.set(accountId, token);
  return token;
}

/** A request for both: ours, and the floor's. */
interface Pair {
  readonly accountId: string;
  readonly ours: object;
  readonly floor: object;
}
interface Operation {
  readonly name: string;
  readonly says: string;
  readonly floorPath: string;
  /** So many requests that were not sent before. */
  readonly prepare: (count: number) => Promise<readonly Pair[]>;
  /** How many of them have been done, as the database knows. */
  readonly done: string;
}

const askers = Math.min(10_000, teachers);
let asked = 0;
/** Submissions of the given forms in turn, each by another teacher, with files that were uploaded for it. */
const submissions = (chosen: readonly Form[]) => async (count: number) => {
  const pairs = Array.from({ length: count }, (_, at) => {
    const form = chosen[at % chosen.length] as Form;
    const [lap, place] = [Math.floor(asked / askers), asked % askers];
    asked += 1;
    return { form, n: 1 + place, lap, file: form.code ? randomUUID() : null };
  });
  const files = pairs.filter(({ file }) => file !== null);
  await rows(
    `insert into attachment (id, account_id, filename, media_type, byte_size, sha256, scan, storage_key, uploaded_at)
     select file, account, 'piece.pdf', 'application/pdf', 1000, repeat('0', 64), 'CLEAN', file::text, now()
     from unnest($1::uuid[], $2::uuid[]) as of (file, account)`,
    [files.map(({ file }) => file), files.map(({ n }) => accountOf(n))],
  );
  return pairs.map(({ form, n, lap, file }) => ({
    accountId: accountOf(n),
    ours: submissionOf(form, file, lap),
    floor: floorSubmissionOf(form, file, n),
  }));
};

async function approvals(count: number): Promise<Pair[]> {
  const open = await rows(
    `select r.id, o.id as officer, o.account_id as account from change_request r join officer o on o.id = r.in_charge_id
     where r.kind = 'TELEPHONE' and r.status in ('SUBMITTED', 'IN_REVIEW') and r.version = 1 order by md5(r.id::text) limit $1`,
    [count],
  );
  if (open.length < count) throw new Error(`only ${open.length} requests are left to approve: fill more`);
  return open.map(({ id = '', officer = '', account = '' }) => ({
    accountId: account,
    ours: approvalOf(id),
    floor: { id, officerId: officer, at: new Date().toISOString() },
  }));
}

async function worklists(count: number): Promise<Pair[]> {
  const officers = await rows(
    `select o.id as officer, o.account_id as account from officer o join change_request r on r.in_charge_id = o.id
     where o.account_id is not null group by 1, 2 having count(*) > 500 order by md5(o.id::text) limit 100`,
  );
  return Array.from({ length: Math.min(count, officers.length) }, (_, at) => {
    const { officer = '', account = '' } = officers[at] as Row;
    return { accountId: account, ours: page, floor: { officerId: officer } };
  });
}

const sent = `select count(*) as n from change_request where status <> 'DRAFT' and created_at > now() - interval '1 day'`;
const operations: readonly Operation[] = [
  {
    name: 'submission',
    says: 'a teacher sends a request with `submitChangeRequest`: a telephone number, a birth with its certificate, an address with the password, an anomaly and a sick leave with its certificate in turn',
    floorPath: '/submit',
    prepare: submissions(forms),
    done: sent,
  },
  {
    name: 'submission without a password',
    says: 'the same without the address',
    floorPath: '/submit',
    prepare: submissions(forms.filter(({ isProved }) => !isProved)),
    done: sent,
  },
  {
    name: 'approval',
    says: 'the correspondent grants a new telephone number with `approveChangeRequest`, and the dossier changes',
    floorPath: '/approve',
    prepare: approvals,
    done: `select count(*) as n from change_request where decided_at > now() - interval '1 day'`,
  },
  {
    name: 'worklist',
    says: '50 requests of an officer with everything that they show: values, documents, what is missing, history, next step',
    floorPath: '/requests',
    prepare: worklists,
    done: '',
  },
].filter(({ name }) => !given.only || given.only.split(',').includes(name));

const reading = `## How to read it

- _floor_: one hand-written statement that writes the same rows, or reads the same page; it judges nothing, and knows nobody.
- _ours_: the built server over HTTP with a token of each teacher and officer. After each slice the database is asked how many requests were sent
  or granted: as many as were answered.
- An address is sent with the password: its hash (argon2id, 19 MiB) takes some 20 ms of a processor by itself.`;

async function contend(): Promise<string[]> {
  const ours = await startOurs(base.url);
  const floor = await startPeer('floor', base.url);
  try {
    const tables: string[] = [];
    for (const operation of operations) {
      const one = await oneAfterTheOther(ours, operation);
      const series: (Contended & { rows: Measure[] })[] = [
        { label: 'floor', rows: [] },
        { label: 'ours', rows: [] },
      ];
      // Round 0 warms up, and is not counted; without rounds, requests come one after the other alone.
      for (let round = 0; round <= rounds && rounds > 0; round += 1) {
        for (const { label, rows: into } of series) {
          const measure = await slice(label === 'ours' ? ours : floor, operation, label as 'ours' | 'floor');
          if (round > 0) into.push(measure);
          process.stderr.write(
            `\r${operation.name} ${round}/${rounds} ${label} ${Math.round(measure.perSecond)}/s      `,
          );
        }
      }
      const says = `${operation.says}. ${one}${mostLeft > 0 ? ` When a slice ended, at most ${mostLeft.toFixed(1)} jobs a request were still to be done.` : ''}`;
      mostLeft = 0;
      tables.push(rounds > 0 ? tableOf(operation.name, says, series) : `${operation.name}: ${says}`);
    }
    return tables;
  } finally {
    await ours.stop();
    await floor.stop();
  }
}

/** Jobs that were left when a slice ended, such as mails, for each request of it. */
let mostLeft = 0;

/** One slice of load: an answer without a row ends the bench. */
async function slice(
  server: { readonly url: string; readonly pid: number },
  operation: Operation,
  label: 'ours' | 'floor',
): Promise<Measure> {
  const isWriting = operation.done !== '';
  // The floor does the same rows again where they run out: it judges nothing.
  const prepared = await preparedOf(operation, label, isWriting && label === 'ours' ? 300 * seconds : 100);
  const before = await doneOf(operation);
  const measure = await measured(server, base.postmasterPid, {
    requests: prepared,
    connections,
    milliseconds: seconds * 1000,
  });
  // What is left of ours is not to disturb the floor; the floor leaves nothing.
  const left = await base.jobsDone();
  if (label === 'ours' && isWriting) {
    mostLeft = Math.max(mostLeft, left / measure.answered);
    const done = (await doneOf(operation)) - before;
    if (done !== measure.answered)
      throw new Error(`${operation.name}: ${measure.answered} answers, and ${done} are in the database`);
  }
  return measure;
}

async function doneOf({ done }: Operation): Promise<number> {
  return done === '' ? 0 : Number((await rows(done))[0]?.['n']);
}

async function preparedOf(operation: Operation, label: 'ours' | 'floor', count: number): Promise<Prepared[]> {
  const pairs = await operation.prepare(count);
  const made: Prepared[] = [];
  for (const { accountId, ours, floor } of pairs)
    made.push({
      path: label === 'ours' ? '/graphql' : operation.floorPath,
      body: Buffer.from(JSON.stringify(label === 'ours' ? ours : floor)),
      headers: {
        'content-type': 'application/json',
        ...(label === 'ours' ? { authorization: `Bearer ${await tokenOf(accountId)}` } : {}),
      },
    });
  return made;
}

async function ask(server: string, { path, body, headers }: Prepared): Promise<string> {
  const response = await fetch(`${server}${path}`, {
    method: 'POST',
    headers,
    body: body?.toString() ?? null,
  });
  const text = await response.text();
  if (!response.ok || /"errors":\[\{/.test(text)) throw new Error(text.slice(0, 1000));
  return text;
}

const alone = 100;
/** What requests take that come one after the other; with `--statements`, what they have PostgreSQL do. */
async function oneAfterTheOther({ url, pid }: Contender, operation: Operation): Promise<string> {
  const prepared = await preparedOf(operation, 'ours', 2 * alone);
  for (const request of prepared.slice(0, alone)) await ask(url, request);
  await rows('select pg_stat_statements_reset()');
  const before = cpuOf(pid, base.postmasterPid);
  const times: number[] = [];
  for (const request of prepared.slice(-alone)) {
    const from = performance.now();
    await ask(url, request);
    times.push(performance.now() - from);
  }
  const after = cpuOf(pid, base.postmasterPid);
  if (given.statements) await base.printStatements(alone);
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(1);
  const micros = (seconds: number) => Math.round((seconds * 1e6) / times.length);
  return `One after the other: median ${at(0.5)} ms, p95 ${at(0.95)} ms; ${micros(after.server - before.server)} µs of a processor in the server, ${micros(after.database - before.database)} µs in PostgreSQL.`;
}

function heading(): string {
  return [
    '# Changes of situation',
    '',
    `${new Date().toISOString().slice(0, 10)}, \`npm run bench:changes -- --rounds ${rounds} --seconds ${seconds}\`: ${requests.toLocaleString('en')} requests of ${teachers.toLocaleString('en')} teachers, ${connections} connections, ${rounds} interleaved rounds of ${seconds} s each, medians.`,
    `${cpus().length} cores (${cpus()[0]?.model.trim() || 'unnamed'}), Node ${process.versions.node}; load, server and database share the cores. Load average at the end: ${loadavg()[0]?.toFixed(1)} (other work on the machine disturbs the rates, and leaves the processor time).`,
  ].join('\n');
}

try {
  const tables = await contend();
  const text = `${[heading(), ...tables, reading].join('\n\n')}\n`;
  console.log(text);
  if (!given.only && rounds > 0) writeFileSync(new URL('RESULTS.changes.md', import.meta.url), text);
} finally {
  await base.stop();
}
