import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attachmentHeader } from '../../server/app/http/content-disposition.ts';
import { withSql } from '../kit/postgres.ts';
import { pdf } from '../kit/files/pdf.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { filesIn, upload } from '../kit/uploads.ts';
import { addOfficer, addTeacher, lines, tokenOf, type Someone } from '../kit/world.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'iprof-downloads-'));
let server: TestServer;
let teacher: Someone;
let colleague: Someone;
let officer: Someone;
let stranger: Someone;
let token: string;
let id: string;
const small = pdf();
beforeAll(async () => {
  server = await startTestServer({ DATA_DIR: dataDir });
  const own = await addOfficer(server);
  const { officerId } = own;
  officer = own;
  stranger = await addOfficer(server);
  const [line, other] = lines(2);
  teacher = await addTeacher(server, officerId, line as never);
  colleague = await addTeacher(server, officerId, other as never);
  token = await tokenOf(server, teacher);
  const { attachment } = await upload(server.url, { token }, new Uint8Array(small), 'Arrêté « œuvre ».pdf');
  id = attachment?.id as string;
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true });
});

async function urlOf(asking = token): Promise<string | null> {
  const { data } = await server.query(`{ node(id: "${id}") { ... on Attachment { downloadUrl } } }`, {
    token: asking,
  });
  return (data.node as { downloadUrl: string | null } | null)?.downloadUrl ?? null;
}
const url = async () => (await urlOf()) as string;
const statusOf = async (address: string) => (await fetch(address)).status;

test('a file is downloaded as it was sent, to be saved and never shown', async () => {
  const address = await url();
  expect(address.startsWith(`${server.url}/attachments/${id}?t=`)).toBe(true);
  const response = await fetch(address);
  expect(response.status).toBe(200);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    createHash('sha256').update(small).digest('hex'),
  );
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(small.length),
    'content-disposition': `attachment; filename="Arrete _ _uvre _.pdf"; filename*=UTF-8''Arr%C3%AAt%C3%A9%20%C2%AB%20%C5%93uvre%20%C2%BB.pdf`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
});

test('an answer with an address of a download is not compressed, and other reads are', async () => {
  const post = async (query: string) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-encoding': 'gzip',
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({ query }),
    });
    return response.headers.get('content-encoding');
  };
  const padding =
    '__typename '.repeat(1) +
    Array.from({ length: 12 }, (_, n) => `a${'x'.repeat(100)}${n}: __typename`).join(' ');
  expect(await post(`{ ${padding} }`)).toBe('gzip');
  expect(await post(`{ ${padding} node(id: "${id}") { ... on Attachment { downloadUrl } } }`)).toBeNull();
});

test('an address opens for five minutes, for one file and one session', async () => {
  const address = await url();
  expect(await statusOf(address)).toBe(200);
  expect(await statusOf(address.replace(/t=.{8}/, 't=AAAAAAAA'))).toBe(401);
  expect(await statusOf(`${address}A`)).toBe(401);
  expect(await statusOf(address.split('?')[0] as string)).toBe(401);
  expect(
    await statusOf(
      address.replace(
        id,
        id.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      ),
    ),
  ).toBe(401);
  const { now } = server;
  server.now = new Date(now.getTime() + 5 * 60_000 - 1);
  expect(await statusOf(address)).toBe(200);
  server.now = new Date(now.getTime() + 5 * 60_000);
  const late = await fetch(address);
  expect(late.status).toBe(401);
  expect(await late.json()).toMatchObject({ errors: [{ extensions: { reason: 'TOKEN_EXPIRED' } }] });
  server.now = now;
});

test('a session that has ended downloads nothing any more, at once', async () => {
  const own = await tokenOf(server, teacher);
  const address = (await urlOf(own)) as string;
  expect(await statusOf(address)).toBe(200);
  await server.query('mutation { signOut(input: {}) { errors { code } } }', { token: own });
  expect(await statusOf(address)).toBe(401);
  expect(await statusOf(await url())).toBe(200);
});

test('who does not see a file has no address of it, and a former address leads to nothing', async () => {
  expect(await urlOf(await tokenOf(server, colleague))).toBeNull();
  const address = await url();
  const give = (to: Someone) =>
    withSql(server.databaseUrl, (sql) => sql.query('update attachment set account_id = $1', [to.accountId]));
  await give(colleague);
  const gone = await fetch(address);
  expect(gone.status).toBe(404);
  const said = await gone.text();
  expect(said).toContain('FILE_NOT_FOUND');
  expect(said).not.toContain('pdf');
  await give(teacher);
  expect(await statusOf(address)).toBe(200);
});

test('a file that waits for a scan, has a virus or was deleted has no address and is not given', async () => {
  const address = await url();
  const set = (what: string) =>
    withSql(server.databaseUrl, (sql) => sql.query(`update attachment set ${what}`));
  for (const state of [`scan = 'PENDING'`, `scan = 'REFUSED'`, `scan = 'CLEAN', deleted_at = now()`]) {
    await set(state);
    expect(await urlOf()).toBeNull();
    expect(await statusOf(address)).toBe(404);
  }
  for (const state of [`scan = 'CLEAN', deleted_at = null`, `scan = 'NOT_SCANNED'`]) {
    await set(state);
    expect(await urlOf()).not.toBeNull();
    expect(await statusOf(address)).toBe(200);
  }
});

test('an attachment whose bytes are missing is not found, and the log says so', async () => {
  const address = await url();
  for (const file of filesIn(dataDir)) rmSync(file);
  expect(await statusOf(address)).toBe(404);
  expect(server.log.map(({ msg }) => msg)).toContain('the file of an attachment is missing');
});

test('a name cannot end the header that bears it', () => {
  expect(attachmentHeader('a"b\\c%41\u007f(1)*.pdf')).toBe(
    `attachment; filename="a_b_c_41_(1)*.pdf"; filename*=UTF-8''a%22b%5Cc%2541%7F%281%29%2A.pdf`,
  );
});

test('an officer who downloads a file of a message stands in the log of its teacher, a colleague finds nothing', async () => {
  const { attachment } = await upload(server.url, { token }, new Uint8Array(small), 'arrêté.pdf');
  const sent = await server.query(
    `mutation ($ids: [ID!]!) { sendMessage(input: { subject: "Arrêté", body: "Le voici.", attachmentIds: $ids }) { errors { code path } } }`,
    { token, variables: { ids: [attachment?.id] } },
  );
  expect(sent.data.sendMessage.errors).toEqual([]);
  const asked = `{ node(id: "${attachment?.id}") { ... on Attachment { downloadUrl } } }`;
  const urlFor = async (who: Someone) =>
    (await server.query(asked, { token: await tokenOf(server, who) })).data.node as {
      downloadUrl: string;
    } | null;
  expect(await urlFor(colleague)).toBeNull();
  expect(await urlFor(stranger)).toBeNull();
  expect(await statusOf((await urlFor(officer))?.downloadUrl as string)).toBe(200);
  expect(await statusOf((await urlFor(teacher))?.downloadUrl as string)).toBe(200);
  const { rows } = await withSql(server.databaseUrl, (sql) =>
    sql.query<{ account_id: string; fields: string[] }>(
      `select account_id, fields from access_event join access_record on event_id = access_event.id where 'attachment.content' = any(fields) or 'attachment.downloadUrl' = any(fields) order by at`,
    ),
  );
  expect(rows).toEqual([
    { account_id: officer.accountId, fields: ['attachment.downloadUrl'] },
    { account_id: officer.accountId, fields: ['attachment.content'] },
  ]);
});
