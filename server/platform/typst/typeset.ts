import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { partsOf } from '../child/answering.ts';
import { answerOfChild } from '../child/bounded-child.ts';
import type { ChildLimits } from '../child/command.ts';
import { places } from '../child/turns.rules.ts';
import type { Sheet, Typeset } from './set.ts';

/** How much one document may cost: 500 pages of text take four seconds and 350 MB. */
const usual: ChildLimits = {
  milliseconds: 30_000,
  patience: 120_000,
  memory: 768 * 1024 * 1024,
  bytes: 32 * 1024 * 1024,
};

/** Documents that are set at once; the others wait. */
const twoAtOnce = places(2);

/** The machine has too much to do: the same document can be set later. */
export class TooBusy extends Error {}

const here = fileURLToPath(import.meta.url);
const script = join(dirname(here), `child${extname(here)}`);

/**
 * Makes a PDF, in a process of its own: tagged, and checked by typst against PDF/UA-1.
 * @param how.mostWaiting documents in the line before it is refused; jobs wait behind any number
 * @throws TooBusy; Error for a document that passes a limit, and where typst is not installed
 */
export async function typeset(
  sheet: Sheet,
  { limits = usual, mostWaiting = Infinity }: { limits?: ChildLimits; mostWaiting?: number } = {},
): Promise<Typeset> {
  if (twoAtOnce.waiting() > mostWaiting) throw new TooBusy('too many documents wait to be set');
  const input = JSON.stringify(sheet);
  const answered = await twoAtOnce.use(() => answerOfChild({ script, input, limits }));
  if (answered === 'late') throw new TooBusy('the machine is too busy to set a document');
  const parts = answered && partsOf(answered);
  if (!parts) throw new Error('a document was not set: typst refuses it, or it passes a limit');
  return { pdf: parts.bytes, isUa: (parts.line as { readonly isUa?: unknown }).isUa === true };
}
