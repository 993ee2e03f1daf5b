import { createHash } from 'node:crypto';
import { open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { partsOf } from '../../../platform/child/answering.ts';
import { answerOfChild } from '../../../platform/child/bounded-child.ts';
import { places } from '../../../platform/child/turns.rules.ts';
import { fileRefusals } from '../file.refusals.ts';
import type { Claimed } from './judge.ts';
import { kinds, limits as usual, type Kind, type Limits } from './kinds.tables.ts';
import type { FileRefusal } from './refused.ts';

/** What is to be served. */
export interface Examined {
  readonly kind: Kind;
  readonly mediaType: string;
  /** What its name has to end with, such as `jpg`. */
  readonly extension: string;
  readonly byteSize: number;
  /** Hexadecimal. */
  readonly sha256: string;
  /** Whether it bore the place, the owner or other such data; they are gone. */
  readonly metadataRemoved: boolean;
}

/** What the child says is checked like any other input: it has read a file of strangers. */
const Verdict = z.union([
  z.object({ refused: z.enum(Object.keys(fileRefusals) as [FileRefusal, ...FileRefusal[]]) }),
  z.object({
    kind: z.enum(Object.keys(kinds) as [Kind, ...Kind[]]),
    metadataRemoved: z.boolean(),
    byteSize: z.int().positive().nullable(),
  }),
]);

const here = fileURLToPath(import.meta.url);
const script = join(dirname(here), `child${extname(here)}`);
const lookedInto = places(usual.children);

/**
 * Looks into a file, in a process of its own. A picture is redrawn from its pixels: afterwards the file at `path` is what is to
 * be served. When it is refused it lies there as it was, and nothing lies beside it.
 *
 * @param path of a file that nobody else changes meanwhile
 * @throws Error when the file cannot be read or written, or when the examination is not installed
 */
export async function examineFile(
  path: string,
  claimed: Claimed,
  limits: Limits = usual,
): Promise<Examined | { readonly refused: FileRefusal }> {
  const { size } = await stat(path);
  if (size === 0) return { refused: 'EMPTY_FILE' };
  if (size > limits.bytes) return { refused: 'FILE_TOO_LARGE' };
  const answer = await answerAbout(path, claimed, limits);
  if (answer === 'late') return { refused: 'FILE_NOT_EXAMINED' };
  const parts = answer && partsOf(answer);
  const verdict = Verdict.safeParse(parts?.line);
  if (!verdict.success) return { refused: 'UNREADABLE_FILE' };
  if ('refused' in verdict.data) return { refused: verdict.data.refused };
  const { kind, metadataRemoved, byteSize } = verdict.data;
  const other = parts?.bytes;
  if ((other?.length ?? 0) !== (byteSize ?? 0)) return { refused: 'UNREADABLE_FILE' };
  if (byteSize !== null && other) await replace(path, other);
  const { mediaType, extension } = kinds[kind];
  return { kind, mediaType, extension, metadataRemoved, ...(await measured(path)) };
}

async function answerAbout(path: string, claimed: Claimed, limits: Limits) {
  await using file = await open(path);
  const argument = JSON.stringify({ claimed, limits });
  return await lookedInto.use(() => answerOfChild({ script, argument, input: file.fd, limits }));
}

async function replace(path: string, bytes: Buffer): Promise<void> {
  const fresh = `${path}.redrawn`;
  try {
    await writeFile(fresh, bytes, { flush: true, mode: 0o600 });
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

async function measured(path: string): Promise<{ byteSize: number; sha256: string }> {
  await using file = await open(path);
  const bytes = await file.readFile();
  return { byteSize: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
