import { createServer, type AddressInfo } from 'node:net';

/** Something that speaks as much of PostgreSQL's protocol 3.0 as a test needs. */
export interface FakePostgres {
  readonly url: string;
  close(): Promise<void>;
}

const message = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(5);
  head.write(type, 0, 'latin1');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};
const authenticationOk = message('R', Buffer.from([0, 0, 0, 0]));
const readyForQuery = message('Z', Buffer.from('I'));
const shutDown = message(
  'E',
  Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0', 'latin1'),
);

/** A PostgreSQL that restarts at the worst moment: it lets a connection in and ends it in the same piece of TCP. */
export async function restartingPostgres(): Promise<FakePostgres> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => socket.end(Buffer.concat([authenticationOk, readyForQuery, shutDown])));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `postgres://nobody:nothing@127.0.0.1:${port}/none`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
