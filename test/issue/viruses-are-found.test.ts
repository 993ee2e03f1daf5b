import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { scanFile } from '../../server/modules/attachment/index.ts';
import { startClamd, virus, virusName } from '../kit/clamd.ts';

const clean = Buffer.from('Un texte ordinaire.');
const scan = (url: string, bytes: Buffer, byteSize = bytes.length) =>
  scanFile(url, Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]), byteSize, 2000);

/** A server of one connection that does as the script says, in place of clamd. */
async function scanned(
  script: (socket: Socket, received: () => Buffer) => void,
  bytes = clean,
  patience = 2000,
) {
  const server = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      received = Buffer.concat([received, part]);
      script(socket, () => received);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  try {
    const { port } = server.address() as AddressInfo;
    return await scanFile(`tcp://127.0.0.1:${port}`, Readable.from([bytes]), bytes.length, patience);
  } finally {
    server.close();
  }
}
const whenWhole = (answer: (socket: Socket) => void) => (socket: Socket, received: () => Buffer) => {
  if (received().subarray(-4).equals(Buffer.alloc(4))) answer(socket);
};

test(
  'clamd finds what its signatures name, and calls other files clean',
  { tags: 'clamav-daemon' },
  async () => {
    await using clamd = await startClamd();
    expect(await scan(clamd.url, virus)).toEqual({ found: virusName });
    expect(await scan(clamd.url, clean)).toBe('CLEAN');
    expect(await scan(clamd.url, Buffer.alloc(5_242_880, 'a'))).toBe('CLEAN');
  },
);

test('a file that clamd does not take whole is unknown, never clean', { tags: 'clamav-daemon' }, async () => {
  await using clamd = await startClamd(['StreamMaxLength 1M']);
  // Beyond its bound it answers, resets the connection or does neither, by chance.
  for (let time = 0; time < 20; time++)
    expect(await scan(clamd.url, Buffer.alloc(1_048_577, 'a'))).toBe('UNKNOWN');
  expect(await scan(clamd.url, Buffer.alloc(1_048_576, 'a'))).toBe('CLEAN');
});

test('while clamd is stopped a file is unknown', { tags: 'clamav-daemon' }, async () => {
  await using clamd = await startClamd();
  await clamd.stop();
  expect(await scan(clamd.url, clean)).toBe('UNKNOWN');
});

test('a file that is shorter or longer than it should be is unknown', { tags: 'clamav-daemon' }, async () => {
  await using clamd = await startClamd();
  expect(await scan(clamd.url, clean, clean.length + 1)).toBe('UNKNOWN');
  expect(await scan(clamd.url, clean, clean.length - 1)).toBe('UNKNOWN');
});

test('a whole reply is believed', async () => {
  expect(await scanned(whenWhole((socket) => socket.end('stream: OK\0')))).toBe('CLEAN');
  expect(await scanned(whenWhole((socket) => socket.end('stream: X.Y FOUND\0')))).toEqual({ found: 'X.Y' });
});

test.each([
  ['is cut', 'stream: OK'],
  ['is an error', 'INSTREAM size limit exceeded. ERROR\0'],
  ['is of another command', 'PONG\0'],
  ['says more', 'stream: OK\0stream: OK\0'],
  ['is empty', ''],
  ['never ends', 'stream: OK\0'.repeat(1000)],
])('a reply that %s leaves the file unknown', async (_, reply) => {
  expect(await scanned(whenWhole((socket) => socket.end(reply)))).toBe('UNKNOWN');
});

test('a reset connection leaves the file unknown', async () => {
  expect(await scanned((socket) => socket.resetAndDestroy())).toBe('UNKNOWN');
  expect(await scanned((socket) => socket.resetAndDestroy(), Buffer.alloc(5_242_880))).toBe('UNKNOWN');
});

test('“OK” before the last byte has arrived is not believed', async () => {
  expect(await scanned((socket) => socket.end('stream: OK\0'), Buffer.alloc(5_242_880))).toBe('UNKNOWN');
});

test('a silent scanner leaves the file unknown', async () => {
  expect(await scanned(() => undefined, clean, 100)).toBe('UNKNOWN');
});

test('a file beyond what clamd takes by default is not sent, and its stream is closed', async () => {
  const file = Readable.from([clean]);
  expect(await scanFile('tcp://127.0.0.1:1', file, 25 * 1024 * 1024 + 1)).toBe('UNKNOWN');
  expect(file.destroyed).toBe(true);
});
