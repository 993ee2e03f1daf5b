import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localeOf } from '../../server/app/http/routes.ts';
import { refusal, send } from '../contract/http.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const hostname = '127.0.0.1';
const port = () => Number(new URL(server.url).port);
const head = (length: string) =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${length}\r\n\r\n`;

/** Writes all of a body before it looks for an answer, as many clients do. */
async function writeThenRead(bytes: number, isChunked: boolean): Promise<string> {
  const socket = connect(port(), hostname).pause();
  const broken = new Promise<never>((_resolve, reject) => void socket.once('error', reject));
  const write = (piece: string | Buffer) =>
    Promise.race([new Promise<void>((done) => void socket.write(piece, () => done())), broken]);
  await write(head(isChunked ? 'transfer-encoding: chunked' : `content-length: ${bytes}`));
  const size = 64 * 1024;
  const piece = Buffer.alloc(size, ' ');
  for (let written = 0; written < bytes; written += size)
    await write(isChunked ? Buffer.concat([Buffer.from('10000\r\n'), piece, Buffer.from('\r\n')]) : piece);
  if (isChunked) await write('0\r\n\r\n');
  let answer = '';
  for await (const text of socket.setEncoding('utf8')) answer += String(text);
  return answer;
}

/** The connection was closed on those who were still writing: they saw a broken pipe instead of the refusal. */
test.each([
  ['with a content-length', false],
  ['in chunks', true],
])('a body far above the limit is read to its end and refused, %s', async (_how, isChunked) => {
  for (const mebibytes of [1, 9, 15])
    expect(await writeThenRead(mebibytes * 1024 * 1024, isChunked)).toMatch(
      /^HTTP\/1.1 413 [^]*connection: close[^]*PAYLOAD_TOO_LARGE/i,
    );
});

test('a body without end is not read for ever', async () => {
  const socket = connect(port(), hostname);
  socket.write(head('transfer-encoding: chunked'));
  const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(0x100000, ' '), Buffer.from('\r\n')]);
  let written = 0;
  await new Promise<void>((resolve) => {
    const feed = () => {
      while (!socket.destroyed && written < 64 && socket.write(chunk)) written += 1;
      written += 1;
    };
    socket
      .on('drain', feed)
      .on('error', () => resolve())
      .on('close', () => resolve());
    socket.resume();
    feed();
  });
  expect(written).toBeLessThan(64);
});

test('an asset that is not there is refused in GraphQL’s shape', async () => {
  for (const path of ['/explorer/assets/..%2f..%2fpackage.json', '/explorer/assets/nothing.js']) {
    const answer = await send(`${server.url}${path}`, { method: 'GET' });
    expect([answer.status, refusal(answer)[0]?.extensions.reason]).toEqual([404, 'ROUTE_NOT_FOUND']);
  }
});

test.each([
  ['fr;q=0.2,en', 'en'],
  ['en;q=0.2, fr-FR;q=0.9', 'fr'],
  ['de, en-GB;q=0.7, fr;q=0.3', 'en'],
  ['en,fr', 'en'],
  ['en;q=0', 'fr'],
  ['frr, english, en;q=x', 'fr'],
  ['*', 'fr'],
  [undefined, 'fr'],
])('accept-language %s is answered in %s', (header, locale) => {
  expect(localeOf(header, 'fr')).toBe(locale);
});
