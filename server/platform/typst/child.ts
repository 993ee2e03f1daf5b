import { readFileSync } from 'node:fs';
import { answer, notInstalled } from '../child/answering.ts';
import type { Sheet } from './set.ts';

/* The process in which one document is set: the sheet is its input. It answers whether the PDF claims PDF/UA, and with the PDF. */

// Fifty megabytes of native code, which are optional for npm.
const { setSheet } = await import('./set.ts').catch((error: unknown) => {
  process.stderr.write(String(error));
  return process.exit(notInstalled);
});
const { pdf, isUa } = setSheet(JSON.parse(readFileSync(0, 'utf8')) as Sheet);
answer({ isUa }, pdf);
