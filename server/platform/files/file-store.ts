import type { Readable } from 'node:stream';
import { errorCode } from '../start-error.ts';

/** Where files lie: a folder, or a store that speaks the protocol of Amazon S3. */
export interface FileStore {
  /**
   * Keeps what is in a file of this machine under a key: whole, and on the disk, or not at all. That file may be gone
   * afterwards.
   */
  keep(key: string, path: string, byteSize: number): Promise<void>;
  /** What is kept under a key; null when nothing is. */
  open(key: string): Promise<Readable | null>;
  /** What is not there is removed already. */
  remove(key: string): Promise<void>;
}

/** The disk, the quota of its user, or the largest file that there may be. */
const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'QuotaExceeded', 'EntityTooLarge', 'InsufficientStorage']);

/** Whether there was no room for a file; the name is that of an error of an S3 store. */
export function isFull(error: unknown): boolean {
  return full.has(errorCode(error) ?? '') || (error instanceof Error && full.has(error.name));
}
