import { readdirSync, readFileSync } from 'node:fs';

/** Ticks per second of /proc; 100 on every Linux that Node runs on. */
const ticks = 100;

/**
 * Seconds of processor that the server and all processes of PostgreSQL have used so far: steadier than rates when the
 * machine has other work. NaN where there is no /proc.
 */
export function cpuOf(
  serverPid: number,
  postmasterPid: number,
): { readonly server: number; readonly database: number } {
  try {
    return { server: statOf(serverPid).seconds, database: databaseSeconds(postmasterPid) };
  } catch {
    return { server: Number.NaN, database: Number.NaN };
  }
}

function databaseSeconds(postmasterPid: number): number {
  // Connections that have ended since are counted with their parent.
  let total = statOf(postmasterPid).ended;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const { parent, seconds } = statOf(Number(name));
      if (parent === postmasterPid) total += seconds;
    } catch {
      // It ended meanwhile.
    }
  }
  return total;
}

function statOf(pid: number): { parent: number; seconds: number; ended: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15).map(Number);
  return {
    parent: Number(fields[1]),
    seconds: (user + system) / ticks,
    ended: (endedUser + endedSystem) / ticks,
  };
}
