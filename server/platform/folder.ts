import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './start-error.ts';

/**
 * Makes a folder and those above it that are missing, one at a time. Node's own `recursive` goes round for ever where the
 * folder above is there and the system still says that the new one has no place, as below /proc.
 *
 * @throws the system's error, with its code
 */
export function makeFolder(path: string): void {
  if (isFolder(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have been first.
    if (errorCode(error) !== 'EEXIST' || !isFolder(path)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? dirname(path) === path;
}
