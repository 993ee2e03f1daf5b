import { randomBytes } from 'node:crypto';
import {
  connect,
  createServer as createTcpServer,
  type AddressInfo,
  type Server,
  type Socket,
} from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  BadInputError,
  LimitExceededError,
  NetworkError,
  ServiceUnavailableError,
} from '../../client-sdk/src/index.ts';
import { createServer } from '../../server/app/create-server.ts';
import { readConfig } from '../../server/platform/config.ts';
import { createLogger } from '../../server/platform/log.ts';
import { createTestDatabase, type TestDatabase } from '../kit/postgres.ts';
import { watchedClient } from '../kit/sdk.ts';
import { startTestServer } from '../kit/server.ts';

/** The way to PostgreSQL, which tests can cut and mend: to the server it is a database that goes away and returns. */
class Line {
  readonly #target: URL;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;

  constructor(databaseUrl: string) {
    this.#target = new URL(databaseUrl);
  }

  async mend(): Promise<string> {
    const server = createTcpServer((near) => {
      const far = connect(Number(this.#target.port), this.#target.hostname);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => {}).on('close', () => [near, far].forEach((end) => end.destroy()));
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => void server.listen(this.#port, '127.0.0.1', resolve));
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
    const url = new URL(this.#target);
    url.hostname = '127.0.0.1';
    url.port = String(this.#port);
    return url.href;
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    await closed;
  }
}

let database: TestDatabase;
let line: Line;
let server: Awaited<ReturnType<typeof createServer>>;
let at: { url: string; now: Date };

beforeAll(async () => {
  database = await createTestDatabase();
  line = new Line(database.url);
  const databaseUrl = await line.mend();
  const config = readConfig({
    PORT: '0',
    DATABASE_URL: databaseUrl,
    NODE_ENV: 'test',
    DATA_DIR: join(tmpdir(), 'iprof-test-unused'),
    APP_SECRETS: randomBytes(32).toString('hex'),
  });
  const log = createLogger({ level: 'silent', readable: false });
  server = await createServer({ config, databaseUrl, log, now: () => new Date() });
  at = { url: await server.listen(), now: new Date() };
});
afterAll(async () => {
  await server.close();
  await line.cut();
  await database.drop();
});

test('a database that goes away gives a ServiceUnavailableError that says when to come back', async () => {
  const { client } = watchedClient(at, { retries: 0 });
  expect(await client.academies.find('18')).toMatchObject({ name: 'Orléans-Tours' });
  await line.cut();
  const failure = await client.academies.find('18').catch((error: unknown) => error);
  await line.mend();
  expect(failure).toBeInstanceOf(ServiceUnavailableError);
  expect(failure).toMatchObject({ code: 'SERVICE_UNAVAILABLE', status: 503, retryAfter: 2 });
  expect((failure as ServiceUnavailableError).requestId).toMatch(/^[\da-f-]{36}$/);
});

test('a client that retries does not notice that the database was away for a moment', async () => {
  const waits: number[] = [];
  const { client, sent } = watchedClient(at, {
    random: () => 0.5,
    delay: async (milliseconds) => {
      waits.push(milliseconds);
      await line.mend();
    },
  });
  await line.cut();
  expect(await client.academies.find('18')).toMatchObject({ code: '18' });
  expect(waits).toEqual([2100]);
  expect(sent).toEqual(['Academy', 'Academy']);
});

test('a document that the schema does not know, or that asks for too much, is the program’s fault', async () => {
  const { client, sent } = watchedClient(at);
  await expect(client.request('{ academies { colour } }')).rejects.toMatchObject({
    name: 'BadInputError',
    code: 'GRAPHQL_VALIDATION_FAILED',
  });
  await expect(client.request('{ academies {')).rejects.toBeInstanceOf(BadInputError);
  const aliases = Array.from({ length: 300 }, (_, number) => `a${number}: academies { code }`).join(' ');
  await expect(client.request(`{ ${aliases} }`)).rejects.toBeInstanceOf(LimitExceededError);
  await expect(client.nodes(Array.from({ length: 101 }, () => 'tea_1'))).rejects.toMatchObject({
    reason: 'TOO_MANY_IDS',
  });
  expect(sent).toHaveLength(4);
});

test('a server that has stopped gives a NetworkError, after the tries that were asked for', async () => {
  const stopped = await startTestServer();
  const { client, sent } = watchedClient(stopped, { retries: 2, delay: async () => {} });
  await client.academies.list();
  await stopped.close();
  await expect(client.academies.list()).rejects.toBeInstanceOf(NetworkError);
  expect(sent).toHaveLength(4);
});
