import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError } from '../start-error.ts';

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
 * not even reach the binary: then, and only then, it keeps one right of root's, to pass through folders.
 *
 * @throws StartError when it cannot keep that right either
 */
export function commandAs(
  account: Account | undefined,
  file: string,
  args: string[],
  dataDir: string,
): Command {
  if (account === undefined) return { file, args, ids: undefined };
  const closed = [...new Set([...closedTo(account, dirname(dataDir)), ...closedTo(account, file)])];
  if (closed.length === 0) return { file, args, ids: account };
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find(isExecutable);
  const right = setpriv === undefined ? undefined : rightOfPassage(closed.includes(file));
  if (setpriv === undefined || right === undefined) {
    throw new StartError(
      'POSTGRES_FAILED',
      `PostgreSQL does not run as root, and user ${account.uid} may not enter ${closed[0]}.`,
      `Let others pass (chmod o+x ${closed.join(' ')}), or ${elsewhere}`,
    );
  }
  return { file: setpriv, args: [...identity(account), ...alone(right), file, ...args], ids: undefined };
}

/** What to do about a PostgreSQL that did not start, by its last words. */
export function remedyFor(said: string): string {
  return /denied|not permitted|EACCES|EPERM|setpriv:/.test(said)
    ? `The user that runs PostgreSQL may not enter a folder or run a file: let others (chmod o+x), or ${elsewhere}`
    : 'If a library or a file of PostgreSQL is missing, run npm rebuild; or set DATABASE_URL to a PostgreSQL of your own.';
}

const elsewhere =
  'move the project and DATA_DIR to folders that others may enter, start the server as a normal user, or set DATABASE_URL to a PostgreSQL of your own.';

function identity({ uid, gid }: Account): string[] {
  return [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
}

/**
 * The process has this right, and neither it nor its children ever get another one. PostgreSQL looks at its binaries with
 * access(2), before which the kernel takes away the rights of a user who is not root: unless `no_setuid_fixup` is set.
 */
function alone(right: string): string[] {
  const only = `-all,+${right}`;
  const sets = [`--bounding-set=${only}`, `--inh-caps=${only}`, `--ambient-caps=${only}`];
  return ['--no-new-privs', '--securebits=+no_setuid_fixup', ...sets];
}

/** The numbers of linux/capability.h. */
const capabilities = { dac_override: 1, dac_read_search: 2, setpcap: 8 } as const;

/**
 * To pass through folders and to read suffices, where we hold that right (in a container, root often does not) and the
 * binary may be run by all (after `umask 077`, it may not); else the right to write as well.
 */
function rightOfPassage(isBinaryClosed: boolean): keyof typeof capabilities | undefined {
  const [, held = '0'] = /^CapPrm:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  const holds = (name: keyof typeof capabilities) =>
    ((BigInt(`0x${held}`) >> BigInt(capabilities[name])) & 1n) === 1n;
  if (!holds('setpcap')) return undefined;
  if (!isBinaryClosed && holds('dac_read_search')) return 'dac_read_search';
  return holds('dac_override') ? 'dac_override' : undefined;
}

function findAccount(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

/** What the account may not pass on the way to a file or folder, from the top; the last one is the goal itself. */
function closedTo({ uid, gid }: Account, path: string): string[] {
  const above = dirname(path);
  const { mode, uid: owner, gid: group } = statSync(path);
  const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
  const here = (mode & bit) === 0 ? [path] : [];
  return above === path ? here : [...closedTo({ uid, gid }, above), ...here];
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
