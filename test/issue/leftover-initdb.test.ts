import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { isAlive } from '../../server/platform/postgres/process-lock.ts';
import { startServerProcess } from '../kit/server-process.ts';

// The `initdb` of a server that was killed went on by itself: it wrote into the draft that the next start was removing,
// or made it anew a moment later.
test(
  'an initdb that outlives its server is ended by the next start, and leaves no draft',
  { tags: 'linux' },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'iprof-leftover-'));
    const dataDir = join(folder, 'data');
    const first = startServerProcess({ DATA_DIR: dataDir });
    const pid = await firstOf(() => initdbsIn(dataDir).filter((one) => isRecorded(one, dataDir)));
    process.kill(pid, 'SIGSTOP'); // however slow the machine is, it is still at work at the next start
    first.kill('SIGKILL');
    await first.ended;

    const second = startServerProcess({ DATA_DIR: dataDir });
    try {
      await second.ready;
      expect(isAlive(pid)).toBe(false);
      expect(readdirSync(dataDir).filter((name) => name.includes('.new-'))).toEqual([]);
      expect(existsSync(join(dataDir, 'postgres', 'PG_VERSION'))).toBe(true);
    } finally {
      if (isAlive(pid)) process.kill(-pid, 'SIGKILL');
      second.kill('SIGTERM');
      await second.ended;
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

async function firstOf(look: () => number[]): Promise<number> {
  for (;;) {
    const [found] = look();
    if (found !== undefined) return found;
    await sleep(1);
  }
}

/** Whether the server has written down that it began this one: stopped before, it would wait for a word that never comes. */
function isRecorded(pid: number, dataDir: string): boolean {
  const files = readdirSync(dataDir).filter((name) => /^postgres\.new-.*\.pid$/.test(name));
  return files.some((name) => readFileSync(join(dataDir, name), 'utf8') === String(pid));
}

/** The processes that were told to make a cluster in this data folder. */
function initdbsIn(dataDir: string): number[] {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return pids.filter((pid) => words(pid).some((word) => word.startsWith(join(dataDir, 'postgres.new-'))));
}

function words(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return []; // it has ended meanwhile
  }
}
