import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside the fonts of typst (Latin, Greek, Cyrillic, Hebrew) and of the machine; Arabic of Noto is not copied right from a PDF. */
const arabic = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/amiri/package.json')));

/** What is to be set. */
export interface Sheet {
  /** In typst, with the data as `#let it = json(bytes(sys.inputs.it))`: no text of a person is ever read as markup. */
  readonly template: string;
  readonly data: object;
  /** What the document says of when it was made, in milliseconds. */
  readonly at: number;
}

export interface Typeset {
  readonly pdf: Uint8Array;
  /** Whether typst has checked it against PDF/UA-1, which it then claims. It is tagged in any case. */
  readonly isUa: boolean;
}

/**
 * Sets a document in this process. A character that no font can draw makes it lose the claim, not the document.
 * @throws Error for a template that typst does not take
 */
export function setSheet({ template, data, at }: Sheet): Typeset {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [arabic] }] });
  const { result } = compiler.compile({ mainFileContent: template, inputs: { it: JSON.stringify(data) } });
  if (!result) throw new Error('typst does not take the template');
  const creationTimestamp = Math.floor(at / 1000);
  try {
    return { pdf: compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp }), isUa: true };
  } catch {
    return { pdf: compiler.pdf(result, { creationTimestamp }), isUa: false };
  }
}
