import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../platform/start-error.ts';

/** No upload takes as long: a request arrives within a minute, and is looked into for some seconds. */
const longestMs = 15 * 60_000;

/** Removes what uploads have left that a process was killed in the middle of, from the folder in which they lie until then. */
export async function clearIncoming(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    const file = join(folder, name);
    const { mtimeMs } = (await stat(file).catch(() => null)) ?? {};
    if (mtimeMs !== undefined && Date.now() - mtimeMs > longestMs) await rm(file, { force: true });
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
