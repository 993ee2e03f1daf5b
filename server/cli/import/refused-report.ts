import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { actionOf, warningTexts, type LineResult } from '../../modules/intake/index.ts';
import { refusalMessage } from '../../platform/errors/errors.ts';
import type { Locale } from '../../platform/viewer.ts';
import type { Place } from './bulk-import.ts';

/** The file of refused lines, and of those taken with a warning: made when there is the first one. */
export class RefusedReport {
  readonly path: string;
  #file: WriteStream | null = null;

  constructor(path: string) {
    this.path = path;
  }

  async write(places: readonly Place[], results: readonly LineResult[], locale: Locale): Promise<void> {
    const lines = results.flatMap(({ refusals, warnings }, at) => [
      ...refusals.map((refusal) =>
        JSON.stringify({
          ...places[at]?.(refusal.path),
          path: refusal.path.join('.'),
          code: refusal.code,
          message: refusalMessage(refusal, locale),
          action: actionOf[refusal.code]?.[locale] ?? '',
        }),
      ),
      ...warnings.map(({ code, path }) => {
        const { message, action } = warningTexts[code];
        const words = { message: message[locale], action: action[locale] };
        return JSON.stringify({ ...places[at]?.(path), path: path.join('.'), code, warning: true, ...words });
      }),
    ]);
    if (lines.length === 0) return;
    if (!this.#file) await once((this.#file = createWriteStream(this.path)), 'open');
    if (!this.#file.write(`${lines.join('\n')}\n`)) await once(this.#file, 'drain');
  }

  async close(): Promise<void> {
    const file = this.#file;
    if (file) await new Promise((resolve) => file.end(resolve));
  }
}
