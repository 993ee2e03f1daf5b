import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { startPostgres } from '../../server/platform/postgres/server.ts';
import { withDatabase, withSql } from './postgres.ts';

/** A PostgreSQL in which a test makes empty databases. */
export interface OpenPostgres {
  /** The address of a new, empty database. */
  newDatabase(): Promise<string>;
  /** Drops them all. */
  close(): Promise<void>;
}

/** The PostgreSQL of this run, for its major version, or the one that Debian installs. */
export async function openPostgres(major: string): Promise<OpenPostgres> {
  const server =
    major === '15' ? await startDebian(major) : { url: inject('postgres').url, stop: async () => {} };
  const names: string[] = [];
  return {
    async newDatabase() {
      const name = `iprof_empty_${randomUUID().replaceAll('-', '')}`;
      await withSql(server.url, async (sql) => await sql.query(`create database ${name} template template0`));
      names.push(name);
      return withDatabase(server.url, name);
    },
    async close() {
      await withSql(server.url, async (sql) => {
        for (const name of names) await sql.query(`drop database if exists ${name} with (force)`);
      });
      await server.stop();
    },
  };
}

async function startDebian(major: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'iprof-postgres-'));
  // Run by root, PostgreSQL gets an account of its own, which must be able to enter.
  chmodSync(folder, 0o755);
  const bin = `/usr/lib/postgresql/${major}/bin`;
  const server = await startPostgres({
    dataDir: join(folder, 'postgres'),
    log: { info: () => {}, warn: () => {} },
    settings: { fsync: 'off', autovacuum: 'off' },
    install: { initdb: `${bin}/initdb`, postgres: `${bin}/postgres`, pgCtl: `${bin}/pg_ctl`, major },
  });
  return {
    url: server.url('postgres'),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
