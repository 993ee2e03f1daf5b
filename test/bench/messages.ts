import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createTokens } from '../../server/platform/crypto/tokens.ts';
import { startPostgres } from '../../server/platform/postgres/server.ts';
import { fillInBulk } from '../kit/bulk.ts';
import { fillMailboxes } from '../kit/messages-in-bulk.ts';
import { withSql } from '../kit/postgres.ts';
import { migrate, secret, startOurs } from './contenders.ts';

// What a mailbox takes of the database, as PostgreSQL writes it down itself: the built server is asked over HTTP, one
// request after the other. `npm run bench:messages` fills a base of 2 million messages once and keeps it.

const { values: given } = parseArgs({
  options: {
    messages: { type: 'string', default: '2000000' },
    teachers: { type: 'string', default: '100000' },
    requests: { type: 'string', default: '2000' },
  },
});
const [messages, teachers, requests] = [given.messages, given.teachers, given.requests].map(Number) as [
  number,
  number,
  number,
];

const folder = join(tmpdir(), `iprof-bench-messages-${messages}-${teachers}`);
const dataDir = join(folder, 'postgres');
mkdirSync(folder, { recursive: true, mode: 0o755 });
const postgres = await startPostgres({
  dataDir,
  log: { info: () => {}, warn: console.warn },
  settings: {
    shared_buffers: '4GB',
    fsync: 'off',
    max_wal_size: '4GB',
    autovacuum: 'off',
    maintenance_work_mem: '512MB',
  },
});
const logFile = `${dataDir}.log`;
const database = 'iprof_bench';
const url = postgres.url(database);

/** Teachers of a bulk by their number, of whom the first hundredth have ten times as many messages. */
const account = (n: number) => `00000000-0000-7000-8002-${n.toString(16).padStart(12, '0')}`;
const drawn = (count: number, most: number) =>
  Array.from({ length: count }, (_, i) => 1 + ((i * 7_919 + 13) % most));
const everybody = drawn(requests, teachers);
const fullest = drawn(requests / 4, Math.max(1, teachers / 100));

const letter =
  'id subject sentAt readAt folder attachmentCount sender { __typename ... on Officer { displayName } }';
const page = `query Page { viewer { teacher { mailbox { unreadCount
  messages(first: 20) { edges { cursor node { ${letter} } } pageInfo { hasNextPage endCursor } } } } } }`;
const search = `query Search($search: String!) { viewer { teacher { mailbox {
  messages(search: $search, first: 20) { edges { cursor excerpt { text marked } node { ${letter} } } pageInfo { hasNextPage endCursor } } } } } }`;
/** From what every message has to what none does; phrases, choices and what is left out. */
const typed = [
  'dossiers',
  'FORMATION',
  'reclassement',
  'numero77',
  'inspectrice sauf congé',
  '"temps partiel"',
  'handicap ou maladie',
  'zanzibar',
  'votre demande de détachement',
];

interface Operation {
  readonly name: string;
  readonly asked: readonly number[];
  readonly body: (at: number) => object;
}
const searched = (at: number) => ({ query: search, variables: { search: typed[at % typed.length] } });
const operations: readonly Operation[] = [
  { name: 'page of 20, unread count', asked: everybody, body: () => ({ query: page }) },
  {
    name: 'unread count alone',
    asked: everybody,
    body: () => ({ query: '{ viewer { teacher { mailbox { unreadCount } } } }' }),
  },
  { name: 'search', asked: everybody, body: searched },
  { name: 'search of the fullest', asked: fullest, body: searched },
];

const reading = `- Each request is one statement for the mailbox; the session is looked up by another. Every request is of another teacher, so that
  no page is warm from the request before.
- A mailbox holds 18 messages; one of a hundred, the _fullest_, 200 more. A quarter of the messages are broadcasts, which share contents.
- Searches take turns: a word that most messages have, one that few have, one that none has, a phrase, a choice, a word left out.`;

try {
  if (!existsSync(join(folder, 'filled'))) await fill();
  await prepare();
  await report();
} finally {
  await postgres.stop();
}

async function fill(): Promise<void> {
  await withSql(postgres.url('postgres'), async (sql) => {
    await sql.query(`drop database if exists ${database} with (force)`);
    await sql.query(`create database ${database}`);
  });
  await migrate(url);
  await fillInBulk(url, teachers);
  await fillMailboxes(url, { messages, mailboxes: teachers });
  await withSql(url, (sql) => sql.query('checkpoint'));
  writeFileSync(join(folder, 'filled'), new Date().toISOString());
}

async function prepare(): Promise<void> {
  await withSql(url, async (sql) => {
    await sql.query('truncate session cascade');
    // The whole base in memory: a server that is asked all day does not wait for a disk.
    await sql.query('create extension if not exists pg_prewarm');
    await sql.query(
      `select pg_prewarm(oid) from pg_class where relkind in ('r', 'i', 't') and relname ~ 'message|teacher|account|^pg_toast'`,
    );
    await sql.query(
      `insert into session (id, account_id, created_at, expires_at) select id, id, now(), now() + interval '1 day' from unnest($1::uuid[]) as id`,
      [[...new Set([...everybody, ...fullest])].map(account)],
    );
    await sql.query(`alter database ${database} set log_min_duration_statement = 0`);
    await sql.query(`alter database ${database} set log_parameter_max_length = 0`);
  });
}

async function report(): Promise<void> {
  const ours = await startOurs(url);
  const rows: string[] = [];
  try {
    for (const { name, asked, body } of operations) {
      const tokens = await createTokens([secret]);
      const ahead = new Date(Date.now() + 3_600_000);
      const times: number[] = [];
      // The first round warms up.
      for (const isCounted of [false, true]) {
        const from = statSync(logFile).size;
        for (const [at, n] of asked.slice(0, isCounted ? undefined : 300).entries()) {
          const { token } = await tokens.issue({ accountId: account(n), sessionId: account(n) }, ahead);
          await ask(ours.url, token, body(at));
        }
        await sleep(500);
        if (isCounted) times.push(...durations(readFileSync(logFile).subarray(from).toString('utf8')));
      }
      if (times.length !== asked.length)
        throw new Error(
          `${name}: ${asked.length} requests, and ${times.length} statements that read messages`,
        );
      rows.push(rowOf(name, times));
      console.log(rows.at(-1));
    }
  } finally {
    await ours.stop();
  }
  writeFileSync(
    new URL('RESULTS.messages.md', import.meta.url),
    `${heading()}\n\n${tableOf(rows)}\n\n${reading}\n`,
  );
}

async function ask(server: string, token: string, body: object): Promise<void> {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
}

/** Milliseconds of each statement that read messages: PostgreSQL tells those of each step, in its log. */
function durations(log: string): number[] {
  const open = new Map<string, number>();
  const found: number[] = [];
  for (const entry of log.split(/^(?=\d{4}-\d\d-\d\d )/m)) {
    const step = /\[(\d+)\] LOG: {2}duration: ([\d.]+) ms {2}(parse|bind|execute) /.exec(entry);
    if (!step || !entry.includes('"message"')) continue;
    const [, pid = '', milliseconds, kind] = step;
    const sum = (open.get(pid) ?? 0) + Number(milliseconds);
    open.set(pid, kind === 'execute' ? 0 : sum);
    if (kind === 'execute') found.push(sum);
  }
  return found;
}

function rowOf(name: string, times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(2);
  return `| ${name} | ${sorted.length} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} | ${at(1)} |`;
}

function heading(): string {
  return [
    '# Mailboxes',
    '',
    `${new Date().toISOString().slice(0, 10)}, \`npm run bench:messages\`: ${messages.toLocaleString('en')} messages of ${teachers.toLocaleString('en')} teachers.`,
    `${cpus().length} cores (${cpus()[0]?.model.trim() || 'unnamed'}), Node ${process.versions.node}. Load average at the end: ${loadavg()[0]?.toFixed(1)} (other work on the machine disturbs the times).`,
  ].join('\n');
}

function tableOf(rows: readonly string[]): string {
  return [
    'Milliseconds of one statement in PostgreSQL, as its log has them (parse, bind and execute):',
    '',
    '| operation | requests | median | p95 | p99 | most |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
