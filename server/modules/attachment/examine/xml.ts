import { SaxesParser } from 'saxes';
import { Refused } from './refused.ts';

export interface Element {
  readonly uri: string;
  readonly local: string;
  /** By their names without prefix; those of XML itself (`xmlns`) are left out. */
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * Walks through a part of a document.
 *
 * @param on what to do with each element, and with the text directly inside it
 * @throws Refused when it is no XML in UTF-8, or declares entities
 */
export function walkXml(
  bytes: Buffer,
  on: {
    readonly element: (element: Element) => void;
    readonly text?: (text: string, parent: string) => void;
  },
): void {
  const parser = new SaxesParser({ xmlns: true });
  const open: string[] = [];
  parser.on('doctype', () => {
    throw new Refused('UNREADABLE_FILE', 'XML with a document type');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    open.push(local);
    const named = Object.values(attributes).filter(
      ({ prefix, local: name }) => prefix !== 'xmlns' && name !== 'xmlns',
    );
    on.element({ uri, local, attributes: new Map(named.map((each) => [each.local, each.value])) });
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => on.text?.(text, open.at(-1) ?? ''));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const encoding = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? 'utf-8';
    if (!/^(?:utf-8|us-ascii)$/i.test(encoding)) throw new Error(`in ${encoding}`);
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('UNREADABLE_FILE', `no XML: ${String(error)}`);
  }
}
