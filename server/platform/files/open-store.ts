import type { FileStore } from './file-store.ts';
import { folderStore } from './folder-store.ts';

/**
 * Opens the store at an address; without one, a folder.
 * @param filesUrl as `s3Store` takes it
 */
export async function openFileStore(filesUrl: string | undefined, folder: string): Promise<FileStore> {
  if (filesUrl === undefined) return folderStore(folder);
  // What speaks to such a store is heavy, and not installed everywhere.
  const { s3Store } = await import('./s3-store.ts');
  return s3Store(filesUrl);
}
