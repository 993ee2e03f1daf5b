import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A cable between the server and its database that a test can cut and mend. */
export interface DatabaseLink {
  /** The address of this end of the cable, for the database at the other. */
  readonly via: (databaseUrl: string) => Promise<string>;
  /** Breaks every connection and refuses new ones. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** @param hears what the server says to its database, piece by piece */
export function databaseLink(hears: (piece: Buffer) => void = () => undefined): DatabaseLink {
  const sockets = new Set<Socket>();
  let target = { host: '', port: 0 };
  const server = createServer((near) => {
    const far = connect(target);
    near.on('data', hears);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  let port = 0;
  return {
    async via(databaseUrl) {
      const url = new URL(databaseUrl);
      target = { host: url.hostname, port: Number(url.port) };
      await listen(0);
      port = (server.address() as AddressInfo).port;
      url.hostname = '127.0.0.1';
      url.port = String(port);
      return url.href;
    },
    async cut() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    mend: () => listen(port),
  };
}

/**
 * Reads the statements that run out of what a server says to its database: `Q` of the simple protocol, and `B` of the extended one,
 * which names what a `P` has said, maybe at an earlier use.
 */
export function statementsIn(runs: (text: string) => void): (piece: Buffer) => void {
  const named = new Map<string, string>();
  return (piece) => {
    for (let at = 0; at + 5 <= piece.length;) {
      const type = String.fromCodePoint(piece[at] ?? 0);
      const end = at + 1 + piece.readUInt32BE(at + 1);
      const [first = '', second = ''] = piece.toString('latin1', at + 5, end).split('\0');
      if (type === 'Q') runs(first);
      if (type === 'P') named.set(first, second);
      if (type === 'B') runs(named.get(second) ?? '');
      at = end;
    }
  };
}
