import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { pdf } from '../kit/files/pdf.ts';
import { filesIn } from '../kit/uploads.ts';
import { addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'iprof-endless-'));
let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startTestServer({ DATA_DIR: dataDir });
  const { officerId } = await addOfficer(server);
  token = await tokenOf(server, await addTeacher(server, officerId, lines(1)[0]!));
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true });
});

const mebi = 1024 * 1024;
/** What a form may bring, what is thrown away after its answer, and what lies in the buffers of two sockets. */
const most = (6 + 16 + 10) * mebi;
/** Where a body ends that nobody cuts off. */
const enough = 4 * most;

interface Poured {
  readonly answer: string;
  /** How much was written before the connection was closed. */
  readonly taken: number;
}

/** Sends a body that has a beginning and no end, until the connection is closed. */
async function pour(line: string, headers: Record<string, string>, beginning = ''): Promise<Poured> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
  // It is reset: what matters is that it closes.
  socket.on('error', () => {});
  const closed = new Promise((resolve) => socket.on('close', resolve));
  const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(mebi, 'x'), Buffer.from('\r\n')]);
  const head = Object.entries({ host: hostname, 'transfer-encoding': 'chunked', ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  socket.write(`${line} HTTP/1.1\r\n${head.join('')}\r\n`);
  if (beginning) socket.write(`${Buffer.byteLength(beginning).toString(16)}\r\n${beginning}\r\n`);
  while (!socket.destroyed && socket.bytesWritten < enough)
    if (!socket.write(chunk)) await Promise.race([once(socket, 'drain').catch(() => undefined), closed]);
  const taken = socket.bytesWritten;
  socket.destroy();
  await closed;
  return { answer, taken };
}

const form = { 'content-type': 'multipart/form-data; boundary=B' };
const part = (name: string, content = '') =>
  `--B\r\ncontent-disposition: form-data; name="${name}"; filename="x.pdf"\r\n\r\n${content}`;
const whole = `${part('file', pdf().toString('latin1'))}\r\n--B--\r\n`;

test.each([
  ['of a stranger', () => ({}), part('file'), /^HTTP\/1.1 401 .*"UNAUTHENTICATED"/s],
  [
    'with a token that opens nothing',
    () => ({ authorization: 'Bearer x' }),
    part('file'),
    /^HTTP\/1.1 401 .*"UNAUTHENTICATED"/s,
  ],
  ['with a file that is too large', signedIn, part('file'), /^HTTP\/1.1 422 .*"FILE_TOO_LARGE"/s],
  ['with a part of another name', signedIn, part('image'), /^HTTP\/1.1 422 .*"ONE_FILE_ONLY"/s],
  ['with nothing but a preamble', signedIn, '', /^HTTP\/1.1 422 .*"ONE_FILE_ONLY"/s],
  ['with something after its end', signedIn, whole, /^HTTP\/1.1 422 .*"ONE_FILE_ONLY"/s],
])('a form without end %s is answered, and then cut off', async (_what, headers, beginning, expected) => {
  const before = filesIn(dataDir);
  const { answer, taken } = await pour('POST /attachments', { ...form, ...headers() }, beginning);
  expect(answer).toMatch(expected);
  expect(taken).toBeLessThan(most);
  expect(filesIn(dataDir)).toEqual(before);
});

test.each([
  ['POST /nowhere', 404],
  ['GET /health/live', 200],
  ['POST /graphql', 415],
  ['POST /oauth/token', 400],
])('a body without end that nobody reads is cut off: %s', async (line, status) => {
  const { answer, taken } = await pour(line, { 'content-type': 'text/plain' });
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(taken).toBeLessThan(most);
});

function signedIn() {
  return { authorization: `Bearer ${token}` };
}
