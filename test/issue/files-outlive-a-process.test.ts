import { randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clearIncoming } from '../../server/modules/attachment/index.ts';
import { root } from '../contract/schema.ts';
import { pdf } from '../kit/files/pdf.ts';
import { withSql } from '../kit/postgres.ts';
import { startServerProcess, type ServerProcess } from '../kit/server-process.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { filesIn, upload } from '../kit/uploads.ts';
import { addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'iprof-killed-'));
const secret = randomBytes(32).toString('hex');
let server: TestServer;
let token: string;
let child: ServerProcess;
beforeAll(async () => {
  server = await startTestServer({ APP_SECRETS: secret });
  const { officerId } = await addOfficer(server);
  const [line] = lines(1) as [ReturnType<typeof lines>[number]];
  server.now = new Date();
  token = await tokenOf(server, await addTeacher(server, officerId, line));
  child = started();
});
afterAll(async () => {
  child.kill('SIGKILL');
  await child.ended;
  await server.close();
  rmSync(dataDir, { recursive: true });
});

/** With its worker, as an operator has it. */
function started(): ServerProcess {
  const env = { DATABASE_URL: server.databaseUrl, APP_SECRETS: secret, NODE_ENV: 'test', DATA_DIR: dataDir };
  return startServerProcess(env, join(root, 'server/dist/bundle/main.js'));
}
const small = pdf();
const large = pdf({ objects: [{ about: '', bytes: randomBytes(2_000_000) }] });
const send = async (bytes: Buffer) => upload(await child.ready, { token }, new Uint8Array(bytes));
const rows = (text: string) =>
  withSql(server.databaseUrl, async (sql) => (await sql.query<Record<string, unknown>>(text)).rows);
const kept = () => filesIn(dataDir).filter((file) => !file.includes('incoming'));

test('a file outlives a process that is killed between its upload and its claim', async () => {
  const { attachment, errors } = await send(small);
  expect(errors).toEqual([]);
  child.kill('SIGKILL');
  await child.ended;
  child = started();
  const response = await fetch(`${await child.ready}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: `{ node(id: "${attachment?.id}") { ... on Attachment { downloadUrl } } }`,
    }),
  });
  const { data } = (await response.json()) as { data: { node: { downloadUrl: string } } };
  const content = await fetch(data.node.downloadUrl);
  expect(Buffer.from(await content.arrayBuffer()).equals(small)).toBe(true);
  expect(kept()).toHaveLength(1);
});

test('a process that is killed in the middle of an upload leaves no attachment, and its part is cleared away', async () => {
  const { hostname, port } = new URL(await child.ready);
  const socket = connect(Number(port), hostname).on('error', () => {});
  const head = [
    'POST /attachments HTTP/1.1',
    `host: ${hostname}`,
    `authorization: Bearer ${token}`,
    'content-type: multipart/form-data; boundary=B',
    'content-length: 3000000',
  ];
  socket.write(
    `${head.join('\r\n')}\r\n\r\n--B\r\ncontent-disposition: form-data; name="file"; filename="x.pdf"\r\n\r\n`,
  );
  socket.write(large.subarray(0, 500_000));
  const incoming = () => filesIn(dataDir).filter((file) => file.includes('incoming'));
  while (incoming().length === 0) await sleep(10);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  child.kill('SIGKILL');
  await Promise.all([closed, child.ended]);
  expect(await rows('select from attachment')).toHaveLength(1);
  const folder = join(dataDir, 'files', 'incoming');
  await clearIncoming(folder);
  // It may be of a process that lives.
  expect(incoming()).toHaveLength(1);
  const longAgo = new Date(Date.now() - 3_600_000);
  for (const file of incoming()) utimesSync(file, longAgo, longAgo);
  await clearIncoming(folder);
  expect(incoming()).toEqual([]);
  child = started();
});

test(
  'a file for which there is no room is refused, leaves nothing, and others are still taken',
  { tags: ['linux'] },
  async () => {
    await child.ready;
    const before = filesIn(dataDir);
    // The system refuses to write more into one file: EFBIG, as a full disk gives ENOSPC.
    expect(spawnSync('prlimit', ['--pid', String(child.pid), '--fsize=1000000']).status).toBe(0);
    const { status, errors } = await send(large);
    expect(status).toBe(422);
    expect(errors).toMatchObject([{ code: 'STORAGE_FULL', path: ['file'] }]);
    expect(filesIn(dataDir)).toEqual(before);
    expect(await rows('select from attachment')).toHaveLength(1);
    expect((await send(small)).status).toBe(201);
  },
);

test('a file whose attachment is deleted, by whom it may be, goes with the next full hour', async () => {
  expect(kept().length).toBeGreaterThan(0);
  await rows('delete from attachment');
  await rows(`select graphile_worker.add_job('attachment-leftovers')`);
  while (kept().length > 0) await sleep(20);
  expect(await rows('select from attachment_leftover')).toEqual([]);
});

test('a file that was kept and never entered goes, and not while it may still be entered', async () => {
  const { attachment } = await send(small);
  const [file] = kept() as [string];
  const key = file.slice(file.indexOf('attachments/'));
  // As a process leaves it that is killed between the two.
  await rows('alter table attachment disable trigger leave_file');
  await rows('delete from attachment');
  await rows('alter table attachment enable trigger leave_file');
  await rows(`insert into attachment_leftover values ('${key}', now() + interval '1 hour')`);
  const run = async () => {
    await rows(`select graphile_worker.add_job('attachment-leftovers')`);
    const left = async () => (await rows('select from graphile_worker._private_jobs')).length;
    while ((await left()) > 0) await sleep(20);
  };
  await run();
  expect(readFileSync(file).equals(small)).toBe(true);
  await rows(`update attachment_leftover set removable_at = now()`);
  await run();
  expect(kept()).toEqual([]);
  expect(attachment?.id).toBeDefined();
});
