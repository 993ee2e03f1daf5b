import type { Readable } from 'node:stream';
import type { Config } from '../../platform/config.ts';
import type { AttachmentScan } from './attachment.entity.ts';
import { scanFile } from './scan/clamd.ts';

/** How long somebody who uploads waits for a scanner that says nothing; the job waits longer. */
export const patienceMs = 5000;

/** What a file is entered as: a server without a scanner takes what it has looked into. */
export async function scanOf(
  { clamdUrl }: Pick<Config, 'clamdUrl'>,
  { content, byteSize }: { readonly content: () => Readable; readonly byteSize: number },
  patience?: number,
): Promise<AttachmentScan> {
  if (clamdUrl === undefined) return 'CLEAN';
  const said = await scanFile(clamdUrl, content(), byteSize, patience);
  if (said === 'UNKNOWN') return 'PENDING';
  return said === 'CLEAN' ? 'CLEAN' : 'REFUSED';
}
