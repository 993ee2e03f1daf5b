import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { partsOf } from '../child/answering.ts';
import { answerOfChild } from '../child/bounded-child.ts';
import type { ChildLimits } from '../child/command.ts';
import { places } from '../child/turns.rules.ts';
import type { Sheet, Typeset } from './set.ts';

/** How much one document may cost: 700 pages of text take six seconds and 250 MB. */
const usual: ChildLimits = {
  milliseconds: 30_000,
  patience: 60_000,
  memory: 768 * 1024 * 1024,
  bytes: 32 * 1024 * 1024,
};

/** Documents that are set at once; the others wait. */
const twoAtOnce = places(2);

const here = fileURLToPath(import.meta.url);
const script = join(dirname(here), `child${extname(here)}`);

/**
 * Makes a PDF, in a process of its own: tagged, and checked by typst against PDF/UA-1.
 * @throws Error for a document that passes a limit, and where typst is not installed
 */
export async function typeset(sheet: Sheet, limits = usual): Promise<Typeset> {
  const input = JSON.stringify(sheet);
  const answered = await twoAtOnce.use(() => answerOfChild({ script, input, limits }));
  if (answered === 'late') throw new Error('the machine is too busy to set a document');
  const parts = answered && partsOf(answered);
  if (!parts) throw new Error('a document was not set: typst refuses it, or it passes a limit');
  return { pdf: parts.bytes, isUa: (parts.line as { readonly isUa?: unknown }).isUa === true };
}
