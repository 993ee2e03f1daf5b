import { chmod, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../start-error.ts';
import type { FileStore } from './file-store.ts';

/** Names with slashes between them: nothing that leads out of the folder. */
const keyShape = /^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/;

/** Files below a folder, each at the path of its key. Only the person who runs the server may read them. */
export function folderStore(root: string): FileStore {
  const placeOf = (key: string) => {
    if (!keyShape.test(key)) throw new TypeError(`${key} is no key of a file`);
    return join(root, key);
  };
  return {
    async keep(key, path) {
      const target = placeOf(key);
      await chmod(path, 0o600);
      await written(path);
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      await rename(path, target);
      // The entry of the folder: without it, a machine that loses its power may forget the file.
      await written(dirname(target));
    },
    async open(key) {
      try {
        const file = await open(placeOf(key));
        return file.createReadStream();
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return null;
        throw error;
      }
    },
    async remove(key) {
      await rm(placeOf(key), { force: true });
    },
  };
}

/** Waits until a file, or the entries of a folder, are on the disk. */
async function written(path: string): Promise<void> {
  const file = await open(path);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
