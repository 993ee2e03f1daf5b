import { once } from 'node:events';
import { connect, type NetConnectOpts, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What a scanner says of a file; `UNKNOWN` whenever it did not answer in full, for whatever reason. */
export type Scanned = 'CLEAN' | 'UNKNOWN' | { readonly found: string };

/** StreamMaxLength of Debian's clamd. Past it, clamd answers or cuts the connection, by chance: so it is not asked. */
const MOST_BYTES = 25 * 1024 * 1024;
const MOST_WORDS = 4096;
const PATIENCE = 60_000;

/**
 * Has a file scanned by clamd (command zINSTREAM). Clean is what clamd calls clean after it got each byte; a connection that is
 * refused, cut or silent, a file of another size and any other reply are `UNKNOWN`.
 *
 * @param address `unix:/run/clamav/clamd.ctl` or `tcp://host:3310`
 * @param file is read to its end, or destroyed
 * @param byteSize how many bytes `file` must have
 * @param patience in milliseconds without a byte in either direction
 */
export async function scanFile(
  address: string,
  file: Readable,
  byteSize: number,
  patience: number = PATIENCE,
): Promise<Scanned> {
  if (byteSize > MOST_BYTES) return unknown(file);
  const socket = connect(targetOf(address)).setTimeout(patience);
  socket.on('timeout', () => socket.destroy(new Error('clamd is silent')));
  try {
    const reply = replyOf(socket);
    // A connection that is cut fails both.
    reply.catch(() => undefined);
    await pipeline(framed(file, byteSize), socket, { end: false });
    return verdictOf(await reply);
  } catch {
    return unknown(file);
  } finally {
    socket.destroy();
  }
}

function unknown(file: Readable): Scanned {
  file.destroy();
  return 'UNKNOWN';
}

function targetOf(address: string): NetConnectOpts {
  if (address.startsWith('unix:')) return { path: address.slice('unix:'.length) };
  const { hostname, port } = new URL(address);
  return { host: hostname.replaceAll(/[[\]]/g, ''), port: Number(port) };
}

/** The command, each part with its length before it, and a part of no length as the end. */
async function* framed(file: Readable, byteSize: number): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  let sent = 0;
  for await (const part of file as AsyncIterable<Buffer>) {
    sent += part.length;
    yield lengthOf(part.length);
    yield part;
  }
  if (sent !== byteSize) throw new Error('a file of another size');
  yield lengthOf(0);
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

async function replyOf(socket: Socket): Promise<string> {
  let reply = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    reply += part;
    if (reply.length > MOST_WORDS) socket.destroy(new Error('clamd says too much'));
  });
  await once(socket, 'end');
  return reply;
}

function verdictOf(reply: string): Scanned {
  if (reply === 'stream: OK\0') return 'CLEAN';
  const found = /^stream: (\S+) FOUND\0$/.exec(reply)?.[1];
  return found === undefined ? 'UNKNOWN' : { found };
}
