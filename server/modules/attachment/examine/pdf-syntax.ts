export type PdfValue = PdfToken | PdfValue[] | PdfDictionary;

/** All values of each key: of a key that stands there twice, viewers take one or the other; a reference is three. */
export type PdfDictionary = Map<string, PdfValue[]>;

export interface PdfToken {
  /** `text` is a string as it is written, with its brackets; `word` a number, a keyword, or a part of a reference. */
  readonly is: 'name' | 'text' | 'word' | 'end';
  readonly value: string;
}

/** Deeper than any writer goes, and far from the end of our stack. */
const DEEPEST = 200;

const BLANK = new Set('\0\t\n\f\r ');
const DELIMITER = new Set('()<>[]{}/%\0\t\n\f\r ');

/** Reads PDF objects where a viewer would: from any offset, whatever lies before it. */
export class PdfReader {
  readonly #bytes: string;
  at: number;

  /** @param bytes of a file or a stream, a character each (latin1) */
  constructor(bytes: string, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  /**
   * The object that begins here.
   *
   * @throws RangeError for one that is nested too deeply
   */
  object(depth = 0): PdfValue {
    if (depth > DEEPEST) throw new RangeError('objects inside objects without end');
    this.#skipBlank();
    const [one, other] = [this.#bytes[this.at], this.#bytes[this.at + 1]];
    if (one === undefined) return { is: 'end', value: '' };
    if (one === '<' && other === '<') return this.#dictionary(depth);
    if (one === '[') return this.#list(depth);
    if (one === '(') return this.#literal();
    if (one === '<') return this.#hexadecimal();
    if (one === '/') return { is: 'name', value: unescaped(this.#run(1)) };
    if (DELIMITER.has(one)) {
      const value = one === '>' && other === '>' ? '>>' : one;
      this.at += value.length;
      return { is: 'end', value };
    }
    return { is: 'word', value: this.#run(0) };
  }

  #dictionary(depth: number): PdfDictionary {
    this.at += 2;
    const found: PdfDictionary = new Map();
    let values: PdfValue[] = [];
    for (;;) {
      const token = this.object(depth + 1);
      if (isEnd(token, '>>')) return found;
      // A reference such as `12 0 R` is three values of its key.
      if (!isToken(token, 'name')) {
        values.push(token);
        continue;
      }
      values = found.get(token.value) ?? [];
      found.set(token.value, values);
      const value = this.object(depth + 1);
      values.push(value);
      if (isEnd(value, '>>')) return found;
    }
  }

  #list(depth: number): PdfValue[] {
    this.at += 1;
    const found: PdfValue[] = [];
    for (;;) {
      const value = this.object(depth + 1);
      if (isEnd(value, ']')) return found;
      found.push(value);
    }
  }

  #literal(): PdfToken {
    const from = this.at;
    let open = 0;
    for (; this.at < this.#bytes.length; this.at += 1) {
      const one = this.#bytes[this.at];
      if (one === '\\') this.at += 1;
      else if (one === '(') open += 1;
      else if (one === ')') open -= 1;
      if (open === 0) break;
    }
    this.at += 1;
    return { is: 'text', value: this.#bytes.slice(from, this.at) };
  }

  #hexadecimal(): PdfToken {
    const end = this.#bytes.indexOf('>', this.at);
    const from = this.at;
    this.at = end < 0 ? this.#bytes.length : end + 1;
    return { is: 'text', value: this.#bytes.slice(from, this.at) };
  }

  #run(skipped: number): string {
    const from = this.at + skipped;
    this.at = from;
    while (this.at < this.#bytes.length && !DELIMITER.has(this.#bytes[this.at] ?? ' ')) this.at += 1;
    return this.#bytes.slice(from, this.at);
  }

  #skipBlank(): void {
    for (;;) {
      while (BLANK.has(this.#bytes[this.at] ?? '')) this.at += 1;
      if (this.#bytes[this.at] !== '%') return;
      while (this.at < this.#bytes.length && !/[\r\n]/.test(this.#bytes[this.at] ?? '\n')) this.at += 1;
    }
  }
}

export function isToken(value: PdfValue | undefined, is: PdfToken['is']): value is PdfToken {
  return value !== undefined && 'is' in value && value.is === is;
}

/** The names and words among the values of a key. */
export function wordsAt(dictionary: PdfDictionary, key: string): string[] {
  const tokens = (dictionary.get(key) ?? []).filter(
    (value) => isToken(value, 'name') || isToken(value, 'word'),
  );
  return tokens.map(({ value }) => value);
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The bytes that a string stands for. */
export function bytesOf({ value }: PdfToken): Buffer {
  if (value.startsWith('<')) {
    const digits = value.replaceAll(/[^0-9a-f]/gi, '');
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
  }
  const text = value
    .slice(1, -1)
    .replaceAll(/\\([0-7]{1,3}|\r\n|[^])|\r\n?/g, (_, escaped: string | undefined) => {
      if (escaped === undefined) return '\n';
      if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 255);
      return /^[\r\n]/.test(escaped) ? '' : (ESCAPES[escaped] ?? escaped);
    });
  return Buffer.from(text, 'latin1');
}

/** The end of what is open, or of the file; a stray bracket of another kind is passed over, as viewers do. */
function isEnd(value: PdfValue, bracket: string): boolean {
  return isToken(value, 'end') && (value.value === bracket || value.value === '');
}

/** `J#61vaScript` is `JavaScript`. */
function unescaped(name: string): string {
  return name.replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
