import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { endLeftover, runInitdb } from './initdb.ts';
import { commandAs, type Account } from './os-account.ts';
import type { PostgresInstall } from './install.ts';
import { StartError } from '../start-error.ts';

/** The superuser of every cluster we make. */
export const POSTGRES_USER = 'iprof';

/**
 * Makes sure that `dataDir` holds a cluster of this major version, and returns the password of its superuser.
 * A new one is made beside its place and moved there when whole, so that an interrupted `initdb` leaves nothing to
 * repair. Call it only while holding the lock of the data folder.
 *
 * @throws StartError when the folder holds another version, or something else
 */
export async function ensureCluster(
  install: PostgresInstall,
  account: Account | undefined,
  dataDir: string,
): Promise<{ password: string; isNew: boolean }> {
  const folder = dirname(dataDir);
  const prefix = `${basename(dataDir)}.new-`;
  const drafts = readdirSync(folder).filter((name) => name.startsWith(prefix));
  for (const name of drafts) await endLeftover(join(folder, name));
  for (const name of drafts) rmSync(join(folder, name), REMOVE);
  const version = join(dataDir, 'PG_VERSION');
  if (existsSync(version)) {
    checkVersion(readFileSync(version, 'utf8').trim(), install, dataDir);
    return { password: readFileSync(join(dataDir, PASSWORD_FILE), 'utf8').trim(), isNew: false };
  }
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0) {
    throw new StartError(
      'DATA_DIR_UNUSABLE',
      `${dataDir} is not empty, and not a PostgreSQL folder either.`,
      'Move it away, or choose another DATA_DIR.',
    );
  }
  return {
    password: await create(install, account, dataDir, join(folder, `${prefix}${process.pid}`)),
    isNew: true,
  };
}

/** Retried: what an ended process was still writing may appear in a folder that is being removed. */
const REMOVE = { recursive: true, force: true, maxRetries: 5, retryDelay: 50 };

/** Beside the data it opens: they are made, moved and lost together. Mode 0600. */
const PASSWORD_FILE = 'iprof.password';

function checkVersion(found: string, install: PostgresInstall, dataDir: string): void {
  if (found === install.major) return;
  throw new StartError(
    'POSTGRES_VERSION',
    `${dataDir} was made by PostgreSQL ${found}; this server brings PostgreSQL ${install.major}.`,
    'Keep what you need with the older version (pg_dump), or choose another DATA_DIR to start afresh.',
  );
}

async function create(
  install: PostgresInstall,
  account: Account | undefined,
  dataDir: string,
  draft: string,
): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  const passwordFile = `${draft}.password`;
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account !== undefined) {
    for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid);
  }
  const locale = ['--locale=C', '--encoding=UTF8'];
  const access = [`--username=${POSTGRES_USER}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  try {
    const args = ['-D', draft, ...locale, ...access];
    await runInitdb(commandAs(account, install.initdb, args, dataDir), draft, install.major);
    renameSync(passwordFile, join(draft, PASSWORD_FILE));
    renameSync(draft, dataDir);
  } finally {
    for (const path of [draft, passwordFile]) rmSync(path, REMOVE);
  }
  return password;
}
