/**
 * The real life of a server process around the smallest thing that can be served. Started as a process of its own by
 * `server-process.ts`, so that it can be killed.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { run, type CreateServer } from '../../server/app/process/run.ts';

const createSmallServer: CreateServer = async ({ config, databaseUrl }) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  pool.on('error', () => {});
  await pool.query('create table if not exists note (id int generated always as identity)');
  const server = createServer(async (request, response) => {
    if (request.url === '/slow') await sleep(600);
    if (request.url === '/endless') await sleep(60_000);
    if (request.url === '/fault') setTimeout(() => fail(databaseUrl), 1);
    if (request.url === '/restart') setTimeout(loseConnection, 1);
    if (request.url === '/add') await pool.query('insert into note default values');
    const { rows } = await pool.query('select count(*)::int as notes from note');
    response.end(JSON.stringify(rows[0]));
  });
  return {
    welcome: [],
    listen: async () => {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(config.port, config.host, resolve);
      });
      return `http://${config.host}:${(server.address() as AddressInfo).port}`;
    },
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await pool.end();
    },
  };
};

function fail(secret: string): never {
  throw new Error(`cannot go on with ${secret}`);
}

/** What a connection reports that nobody listens to when PostgreSQL restarts. */
function loseConnection(): never {
  throw Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' });
}

await run(async () => ({ createServer: createSmallServer }));
