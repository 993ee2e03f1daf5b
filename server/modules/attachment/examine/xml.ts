import { isUtf8 } from 'node:buffer';
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
 * @param on what to do with each element, and with the text directly inside it, CDATA included
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
  const onText = (text: string) => on.text?.(text, open.at(-1) ?? '');
  parser.on('text', onText);
  parser.on('cdata', onText);
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

/**
 * Whether a part is XML by what it says, whatever it is called: programs follow relations to it, and read it as XML. Without a
 * declaration XML is in UTF-8 or UTF-16, so a font that happens to begin with `<` is none.
 */
export function saysItIsXml(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  const isWide = /^(?:(?:\u00FF\u00FE|\u00FE\u00FF)[\s\0]*<|<\0|\0{1,3}<)/.test(text);
  const isDeclared = /^(?:\u00EF\u00BB\u00BF)?\s*<\?xml/.test(text) || text.startsWith('Lo\u00A7\u0094');
  return isWide || isDeclared || (/^(?:\u00EF\u00BB\u00BF)?\s*</.test(text) && isUtf8(bytes));
}
