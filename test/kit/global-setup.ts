import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { installClients } from '../clients/install.ts';
import { isSameProcess, type ProcessMark } from '../../server/platform/postgres/process-lock.ts';
import { startPostgres } from '../../server/platform/postgres/server.ts';
import { debianPackages, missingPackages } from './needs.ts';
import { withDatabase, withSql } from './postgres.ts';
import { prepareTemplate } from './template.ts';

/**
 * One PostgreSQL for the whole run: the one of `TEST_DATABASE_URL` (its user may create databases), or our own in a
 * temporary folder. A template is prepared once; each test file copies it (`createTestDatabase`).
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (project.getProvidedContext().isAll) requirePackages();
  installClients();
  const server = await openServer();
  const template = `iprof_template_${randomUUID().slice(0, 8)}`;
  try {
    await withSql(server.url, async (sql) => await sql.query(`create database ${template}`));
    await prepareTemplate(withDatabase(server.url, template));
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('postgres', { url: server.url, template });
  return async () => {
    await withSql(
      server.url,
      async (sql) => await sql.query(`drop database if exists ${template} with (force)`),
    );
    await server.stop();
  };
}

function requirePackages(): void {
  const missing = missingPackages();
  if (missing.length === 0) return;
  const reasons = missing.map((name) => `  ${name}: ${debianPackages[name].why}`).join('\n');
  throw new Error(
    `npm run test:all skips nothing. Run apt-get install --no-install-recommends ${missing.join(' ')}\n${reasons}`,
  );
}

async function openServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: given, stop: async () => {} };
  const folder = mkdtempSync(join(folderInMemory() ?? tmpdir(), 'iprof-test-'));
  // Run by root, PostgreSQL gets an account of its own, which must be able to enter.
  chmodSync(folder, 0o755);
  const log = { info: () => {}, warn: () => {} };
  const server = await startPostgres({ dataDir: join(folder, 'postgres'), log, settings: FAST });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url('postgres'), stop };
}

/** Several times what the largest tests write; what does not fit would fail them. */
const roomNeeded = 4 * 1024 ** 3;

/**
 * Where files stay in memory, when there is room: a copy of the template takes a fifth of what it takes on a disk.
 * Undefined where there is no such folder (macOS, Windows), or a small one (most containers have one of 64 MB).
 */
function folderInMemory(): string | undefined {
  const folder = '/dev/shm';
  try {
    const { type, bavail, bsize } = statfsSync(folder);
    if (type === TMPFS) dropLeftovers(folder);
    const hasRoom = bavail * bsize > roomNeeded && freemem() > 2 * roomNeeded;
    return type === TMPFS && hasRoom ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** What runs left that were killed: it would take memory until the machine stops. */
function dropLeftovers(folder: string): void {
  for (const name of readdirSync(folder).filter((name) => name.startsWith('iprof-test-'))) {
    try {
      const lock = readFileSync(join(folder, name, 'postgres.lock'), 'utf8');
      if (!isSameProcess(JSON.parse(lock) as ProcessMark)) rmSync(join(folder, name), { recursive: true });
    } catch {
      // Of a run that begins or ends just now, or of somebody else.
    }
  }
}

/** What statfs(2) calls a file system in memory. */
const TMPFS = 0x01021994;

/** These data need not survive anything; and no vacuum may hold the template while it is copied. */
const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  // What nobody recovers from need not be kept.
  max_wal_size: '128MB',
  max_connections: 300,
};
