import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { pdf } from '../kit/files/pdf.ts';
import { filesIn, upload } from '../kit/uploads.ts';
import { addAccount, addOfficer, addTeacher, lines, tokenOf, type Someone } from '../kit/world.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'iprof-uploads-'));
let server: TestServer;
let teacher: Someone;
let token: string;
let novice: Someone;
const [line, other] = lines(2) as [ReturnType<typeof lines>[0], ReturnType<typeof lines>[0]];
beforeAll(async () => {
  server = await startTestServer({ DATA_DIR: dataDir });
  const { officerId } = await addOfficer(server);
  teacher = await addTeacher(server, officerId, line);
  novice = await addTeacher(server, officerId, other, { firstPassword: true });
  token = await tokenOf(server, teacher);
});
afterEach(() => withSql(server.databaseUrl, (sql) => sql.query('delete from attachment')));
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true });
});

const small = pdf();
const of = (size: number) => pdf({ objects: [{ about: '', bytes: randomBytes(size) }] });
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const rows = <Row = Record<string, unknown>>(text: string) =>
  withSql(server.databaseUrl, async (sql) => (await sql.query<Row & object>(text)).rows);
const send = (bytes: Buffer, filename?: string) =>
  upload(server.url, { token }, new Uint8Array(bytes), filename);
/** What one upload adds to the folder. */
async function added(work: () => Promise<unknown>): Promise<string[]> {
  const before = filesIn(dataDir);
  await work();
  return filesIn(dataDir).filter((file) => !before.includes(file));
}
const codes = ({ errors }: { errors: readonly { code?: string; path?: readonly string[] }[] }) =>
  errors.map(({ code, path }) => `${code} ${path?.join('.')}`);

test('a file is kept as it was sent, with its size and digest, and its upload is an event', async () => {
  const kept = await added(async () => {
    const { status, headers, attachment, errors } = await send(small, 'Arrêté de nomination.pdf');
    expect(status).toBe(201);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(errors).toEqual([]);
    expect(attachment).toEqual({
      id: expect.stringMatching(/^att_[0-9a-f]{32}$/) as string,
      filename: 'Arrêté de nomination.pdf',
      mediaType: 'application/pdf',
      byteSize: small.length,
      sha256: sha256(small),
      scan: 'NOT_SCANNED',
      metadataRemoved: false,
    });
    const [event] = await rows(
      `select kind, account_id, 'att_' || replace(subject::text, '-', '') as id, facts from event where kind like 'ATT%'`,
    );
    expect(event).toEqual({
      kind: 'ATTACHMENT_UPLOADED',
      account_id: teacher.accountId,
      id: attachment?.id,
      facts: { byteSize: small.length, sha256: sha256(small) },
    });
    const read = await server.query(
      `{ node(id: "${attachment?.id}") { ... on Attachment { filename byteSize sha256 scan deletedAt } } }`,
      { token },
    );
    expect(read.data.node).toEqual({
      filename: 'Arrêté de nomination.pdf',
      byteSize: small.length,
      sha256: sha256(small),
      scan: 'NOT_SCANNED',
      deletedAt: null,
    });
  });
  expect(kept).toHaveLength(1);
  expect(kept[0]).toContain('/attachments/2026-01-15/');
});

test('what is refused leaves nothing, and says why in the language of the sender', async () => {
  const refused = await added(async () => {
    const asked = { token, headers: { 'accept-language': 'en' } };
    const answer = await upload(server.url, asked, new TextEncoder().encode('MZ a program'), 'x.exe');
    expect(answer.status).toBe(422);
    expect(answer.attachment).toBeNull();
    expect(answer.errors).toEqual([
      {
        code: 'FILE_TYPE_NOT_ALLOWED',
        message: expect.stringMatching(/This type of file is not accepted/) as string,
        path: ['file'],
      },
    ]);
    expect(codes(await send(Buffer.alloc(0)))).toEqual(['EMPTY_FILE file']);
    expect(codes(await send(Buffer.alloc(5_242_881, ' ')))).toEqual(['FILE_TOO_LARGE file']);
    expect(codes(await send(Buffer.alloc(30_000_000, ' ')))).toEqual(['FILE_TOO_LARGE file']);
  });
  expect(refused).toEqual([]);
  expect(await rows('select from attachment')).toEqual([]);
});

test('nobody sends a file but people who are signed in and whose account is open', async () => {
  const nobody = await upload(server.url, {}, new Uint8Array(small));
  expect(nobody.status).toBe(401);
  expect(nobody.errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  const machine = await tokenOf(server, await addAccount(server, 'INTEGRATOR'));
  const [forbidden] = (await upload(server.url, { token: machine }, new Uint8Array(small))).errors;
  expect(forbidden?.extensions?.['code']).toBe('FORBIDDEN');
  const fresh = await tokenOf(server, novice, other.numen);
  const answer = await upload(server.url, { token: fresh }, new Uint8Array(small));
  expect(answer.status).toBe(403);
  expect(answer.errors[0]?.extensions?.['code']).toBe('PASSWORD_CHANGE_REQUIRED');
  const ended = await upload(server.url, { token: 'garbage' }, new Uint8Array(small));
  expect(ended.status).toBe(401);
});

test('a body that is no form with a file is refused as what it is', async () => {
  const authorization = `Bearer ${token}`;
  const post = async (type: string, body: string) => {
    const response = await fetch(`${server.url}/attachments`, {
      method: 'POST',
      headers: { authorization, 'content-type': type },
      body,
    });
    return {
      status: response.status,
      ...((await response.json()) as { errors: { code?: string; extensions?: { reason: string } }[] }),
    };
  };
  expect(await post('application/json', '{}')).toMatchObject({
    status: 415,
    errors: [
      {
        message: expect.stringContaining('multipart/form-data') as string,
        extensions: { reason: 'FORM_REQUIRED' },
      },
    ],
  });
  expect(await post('multipart/form-data', 'x')).toMatchObject({
    status: 422,
    errors: [{ code: 'REQUIRED' }],
  });
  const part = (name: string, end: string) =>
    `--B\r\ncontent-disposition: form-data; name="${name}"; filename="x.pdf"\r\n\r\n${small.toString('latin1')}${end}`;
  expect(await post('multipart/form-data; boundary=B', part('image', '\r\n--B--\r\n'))).toMatchObject({
    status: 422,
    errors: [{ code: 'ONE_FILE_ONLY' }],
  });
  const two = `${part('file', '\r\n')}${part('file', '\r\n--B--\r\n')}`;
  expect(await post('multipart/form-data; boundary=B', two)).toMatchObject({
    status: 422,
    errors: [{ code: 'ONE_FILE_ONLY' }],
  });
  expect(await post('multipart/form-data; boundary=B', part('file', ''))).toMatchObject({
    status: 422,
    errors: [{ code: 'UPLOAD_INCOMPLETE' }],
  });
  expect(await post('multipart/form-data; boundary=B', part('file', '\r\n--'))).toMatchObject({
    status: 422,
    errors: [{ code: 'UPLOAD_INCOMPLETE' }],
  });
  expect(await post('multipart/form-data; boundary=B', '--B\r\ncontent-dis')).toMatchObject({
    status: 422,
    errors: [{ code: 'UPLOAD_INCOMPLETE' }],
  });
  expect(filesIn(dataDir).filter((file) => file.includes('incoming'))).toEqual([]);
});

test('a form that is packed is refused, and its answer says how to send it', async () => {
  const response = await fetch(`${server.url}/attachments`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'multipart/form-data; boundary=B',
      'content-encoding': 'gzip',
    },
    body: new Uint8Array(form(small)),
  });
  expect([response.status, response.headers.get('accept-encoding')]).toEqual([415, 'identity']);
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE', reason: 'UNSUPPORTED_CONTENT_ENCODING' } }],
  });
});

/** Sends a request by hand, with a length that it says, and gives up or not. */
async function raw(said: number, body: Buffer, end: 'cut' | 'wait'): Promise<string> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
  socket.on('error', () => {});
  const closed = once(socket, 'close');
  const head = [
    'POST /attachments HTTP/1.1',
    `host: ${hostname}`,
    `authorization: Bearer ${token}`,
    'content-type: multipart/form-data; boundary=B',
    `content-length: ${said}`,
    'connection: close',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  socket.write(body);
  if (end === 'cut') {
    // Enough for the server to be in the middle of the file.
    while (!filesIn(dataDir).some((file) => file.includes('incoming'))) await sleep(5);
    socket.destroy();
  }
  await closed;
  return answer;
}
const form = (bytes: Buffer, end = '\r\n--B--\r\n') =>
  Buffer.concat([
    Buffer.from('--B\r\ncontent-disposition: form-data; name="file"; filename="x.pdf"\r\n\r\n'),
    bytes,
    Buffer.from(end),
  ]);
const nothingIsLeft = async (before: readonly string[]) => {
  while (filesIn(dataDir).length > before.length) await sleep(5);
  expect(filesIn(dataDir)).toEqual(before);
  expect(await rows('select from attachment')).toEqual([]);
};

test('an upload that is cut in the middle leaves nothing', async () => {
  const before = filesIn(dataDir);
  const whole = form(of(4_000_000));
  await raw(whole.length, whole.subarray(0, 1_000_000), 'cut');
  await nothingIsLeft(before);
});

test('an upload that is cut when its file has come, but not its form, leaves nothing', async () => {
  const before = filesIn(dataDir);
  const whole = form(of(1_000_000));
  await raw(whole.length + 1000, whole, 'cut');
  await nothingIsLeft(before);
});

test('a length that is shorter than the form is a clear error, and leaves nothing', async () => {
  const before = filesIn(dataDir);
  const whole = form(of(200_000));
  const answer = await raw(100_000, whole.subarray(0, 100_000), 'wait');
  expect(answer).toMatch(/^HTTP\/1.1 422 /);
  expect(answer).toContain('"UPLOAD_INCOMPLETE"');
  // What comes beyond the length is no request: Node says so before we have answered.
  expect(await raw(100_000, whole, 'wait')).toMatch(/^HTTP\/1.1 4\d\d /);
  await nothingIsLeft(before);
});

test('two uploads of one file at once are two attachments, each with its own bytes', async () => {
  const kept = await added(async () => {
    const answers = await Promise.all([send(small, 'a.pdf'), send(small, 'a.pdf')]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(new Set(answers.map(({ attachment }) => attachment?.id)).size).toBe(2);
  });
  expect(kept).toHaveLength(2);
});

/** Files that wait already. */
const waiting = (count: number, bytes: number) =>
  rows(`insert into attachment (id, account_id, filename, media_type, byte_size, sha256, scan, storage_key, uploaded_at)
    select gen_random_uuid(), '${teacher.accountId}', 'x', 'x', ${bytes}, repeat('0', 64), 'CLEAN', gen_random_uuid()::text, now()
    from generate_series(1, ${count})`);

test('an account has twenty files that wait, however many it sends at once', async () => {
  const before = filesIn(dataDir).length;
  await waiting(18, 1);
  const answers = await Promise.all([send(small), send(small), send(small), send(small)]);
  expect(answers.flatMap(codes)).toEqual(['UPLOAD_QUOTA file', 'UPLOAD_QUOTA file']);
  expect(await rows('select from attachment')).toHaveLength(20);
  expect(filesIn(dataDir)).toHaveLength(before + 2);
  await rows(
    `update attachment set claimed_at = uploaded_at, owner_kind = 'X', owner_id = id, position = 0 where byte_size = 1`,
  );
  expect((await send(small)).status).toBe(201);
});

test('an account has fifty megabytes that wait', async () => {
  await waiting(1, 52_428_800 - small.length);
  expect(codes(await send(of(100_000)))).toEqual(['UPLOAD_QUOTA file']);
  expect((await send(small)).status).toBe(201);
  expect(codes(await send(small))).toEqual(['UPLOAD_QUOTA file']);
});

test('a name is the last part of a path, shows what it is, and ends as its content', async () => {
  const named = async (name: string, bytes = small) => (await send(bytes, name)).attachment?.filename;
  expect(await named('C:\\Documents\\arrêté.PDF')).toBe('arrêté.PDF');
  expect(await named('../../etc/passwd.pdf')).toBe('passwd.pdf');
  expect(await named('gpj.\u202efdp.pdf')).toBe('gpj.fdp.pdf');
  expect(await named('sans extension')).toBe('sans extension.pdf');
  expect(await named(`${'é'.repeat(300)}.pdf`)).toBe(`${'é'.repeat(196)}.pdf`);
});
