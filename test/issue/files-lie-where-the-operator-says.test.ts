import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { startFauxqs, type FauxqsServer } from 'fauxqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeLeftovers, scanAgain } from '../../server/modules/attachment/index.ts';
import { openFileStore } from '../../server/platform/files/open-store.ts';
import { startClamd } from '../kit/clamd.ts';
import { pdf } from '../kit/files/pdf.ts';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { filesIn, upload, type UploadAnswer } from '../kit/uploads.ts';
import { addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'iprof-store-'));
let store: FauxqsServer;
let server: TestServer;
let token: string;
const filesUrl = () => `http://key:se%2Fcret@127.0.0.1:${store.port}/iprof/production?region=fr-par`;
/** Where no scanner is yet. */
const clamdUrl = `unix:${join(dataDir, 'clamd.ctl')}`;
beforeAll(async () => {
  store = await startFauxqs({ port: 0, logger: false });
  store.createBucket('iprof');
  server = await startTestServer({ DATA_DIR: dataDir, FILES_URL: filesUrl(), CLAMD_URL: clamdUrl });
  const { officerId } = await addOfficer(server);
  const [line] = lines(1) as [ReturnType<typeof lines>[number]];
  token = await tokenOf(server, await addTeacher(server, officerId, line));
});
afterAll(async () => {
  await server.close();
  await store.stop();
  rmSync(dataDir, { recursive: true });
});

const clean = pdf();
const infected = pdf({ objects: ['(a text of no harm)'] });
const send = (bytes: Buffer) => upload(server.url, { token }, new Uint8Array(bytes));
const rows = (text: string) =>
  withSql(server.databaseUrl, async (sql) => (await sql.query<Record<string, string>>(text)).rows);
const files = () => openFileStore(filesUrl(), join(dataDir, 'files'));
const bytesOf = async (content: Readable | null) =>
  content && Buffer.concat((await content.toArray()) as Buffer[]);
const urlOf = async ({ attachment }: UploadAnswer) => {
  const asked = `{ node(id: "${attachment?.id}") { ... on Attachment { scan downloadUrl } } }`;
  return (await server.query(asked, { token })).data.node as { scan: string; downloadUrl: string | null };
};
/** What the worker does, with a scanner or without one. */
async function scan(url: string): Promise<string[]> {
  const tools = { em: server.orm.em, files: await files(), config: { clamdUrl: url }, now: () => server.now };
  const jobs = await rows(`select payload ->> 'id' as id from graphile_worker._private_jobs`);
  const faults: string[] = [];
  for (const { id } of jobs)
    try {
      const effect = await scanAgain(tools, { id: id as string });
      if (effect) await server.orm.em.fork().transactional(effect);
    } catch (error) {
      faults.push((error as Error).message);
    }
  return faults;
}

test('a file in an S3 store is streamed from there, and removed there', async () => {
  const s3 = await files();
  const answer = await send(clean);
  expect(answer.status).toBe(201);
  // Nothing stays on the disk of the server.
  expect(filesIn(dataDir)).toEqual([]);
  const [row] = await rows('select storage_key from attachment');
  const key = row?.['storage_key'] as string;
  expect((await bytesOf(await s3.open(key)))?.equals(clean)).toBe(true);
  await rows(`update attachment set scan = 'CLEAN'`);
  const { downloadUrl } = await urlOf(answer);
  const content = await fetch(downloadUrl as string);
  expect(content.headers.get('content-length')).toBe(String(clean.length));
  expect(Buffer.from(await content.arrayBuffer()).equals(clean)).toBe(true);
  await rows('delete from attachment');
  await removeLeftovers({ em: server.orm.em, files: s3, now: () => server.now });
  expect(await s3.open(key)).toBeNull();
  await s3.remove(key);
});

test(
  'a file that no scanner has seen waits for one, and is given to nobody until then',
  { tags: ['clamav-daemon'] },
  async () => {
    await rows('delete from graphile_worker._private_jobs');
    const [good, bad] = [await send(clean), await send(infected)];
    expect([good, bad].map(({ attachment }) => attachment?.scan)).toEqual(['PENDING', 'PENDING']);
    expect(await urlOf(good)).toEqual({ scan: 'PENDING', downloadUrl: null });
    expect(await scan(clamdUrl)).toEqual(['the scanner gives no answer', 'the scanner gives no answer']);
    expect(await urlOf(good)).toEqual({ scan: 'PENDING', downloadUrl: null });
    await using clamd = await startClamd([], infected);
    expect(await scan(clamd.url)).toEqual([]);
    const seen = await urlOf(good);
    expect(seen.scan).toBe('CLEAN');
    expect((await fetch(seen.downloadUrl as string)).status).toBe(200);
    expect(await urlOf(bad)).toEqual({ scan: 'REFUSED', downloadUrl: null });
    const [event] = await rows(
      `select 'att_' || replace(subject::text, '-', '') as id from event where kind = 'ATTACHMENT_REFUSED'`,
    );
    expect(event).toEqual({ id: bad.attachment?.id });
  },
);

test(
  'a file with a virus is refused at once where a scanner answers',
  { tags: ['clamav-daemon'] },
  async () => {
    await using clamd = await startClamd([], infected);
    const own = await startTestServer({ DATA_DIR: dataDir, CLAMD_URL: clamd.url });
    const { officerId } = await addOfficer(own);
    const [line] = lines(1) as [ReturnType<typeof lines>[number]];
    const by = { token: await tokenOf(own, await addTeacher(own, officerId, line)) };
    const good = await upload(own.url, by, new Uint8Array(clean));
    expect(good.attachment?.scan).toBe('CLEAN');
    const before = filesIn(dataDir);
    const bad = await upload(own.url, by, new Uint8Array(infected));
    expect(bad.status).toBe(422);
    expect(bad.errors).toMatchObject([{ code: 'VIRUS_FOUND', path: ['file'] }]);
    expect(filesIn(dataDir)).toEqual(before);
    await own.close();
  },
);

test('a key that leads out of the folder is no key', async () => {
  const folder = await openFileStore(undefined, join(dataDir, 'files'));
  for (const key of ['../secret', 'attachments/../../secret', '/etc/passwd', 'a//b', ''])
    await expect(folder.open(key), key).rejects.toThrow(/no key of a file/);
});
