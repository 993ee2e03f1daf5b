/** PostgreSQL keeps neither NUL nor half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** Why a text cannot be kept, or null: U+FFFD stands where bytes were read in another encoding than theirs. */
export function textDefect(text: string): 'INVALID_TEXT' | 'LOST_CHARACTER' | null {
  if (!isStorable(text)) return 'INVALID_TEXT';
  return text.includes('\ufffd') ? 'LOST_CHARACTER' : null;
}

/**
 * A value with every text in it in Normalization Form C (Unicode TR 15), in which it is kept and compared: « é » typed on
 * another machine may be « e » and an accent.
 */
export function composed<T>(value: T): T {
  return recomposed(value) as T;
}

function recomposed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(recomposed);
  // What says itself how it is written, a date or an item that is still to be read, is no record of values.
  if (typeof value !== 'object' || value === null || typeof (value as Date).toJSON === 'function')
    return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, recomposed(item)]));
}

/**
 * Whether a name, a service or a code is what it looks like: no control characters, nothing that turns the direction of
 * what stands beside it (Unicode TR 36, 2.4; « Trojan Source », 2021), nothing without a width, no line breaks.
 */
export function isPlain(text: string): boolean {
  return !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text);
}

/** A telephone number as people write it: 3 digits (a short number) to 15 (ITU-T E.164), and what stands between them. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return /^[\d\p{Zs}+().-]*$/u.test(text) && digits >= 3 && digits <= 15;
}

/** Of the words of a reason, in characters. */
export const longestReason = 500;

type ProseFault = 'REQUIRED' | 'TOO_LONG' | 'INVALID_TEXT' | 'LOST_CHARACTER' | 'NOT_PLAIN';

/** Why the words of a reason cannot be taken, or null. */
export function reasonFault(given: string): ProseFault | null {
  return proseFault(given, longestReason);
}

/**
 * Why a text of people cannot be taken, or null: prose, which may have several lines and what joins the parts of an emoji,
 * yet turns no writing direction. Spaces around it do not count.
 * @param longest in characters
 */
export function proseFault(given: string, longest: number): ProseFault | null {
  const defect = textDefect(given);
  if (defect) return defect;
  const prose = given.trim();
  if (!isVisible(prose)) return 'REQUIRED';
  if ([...prose].length > longest) return 'TOO_LONG';
  const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
  return turns.test(prose) || hidesText(prose) || /\p{Cc}/u.test(prose.replaceAll(/[\n\r\t]/g, ''))
    ? 'NOT_PLAIN'
    : null;
}

/** Whether anything of a text can be seen: some letters are blank, some characters are never drawn, and accents need a letter. */
function isVisible(text: string): boolean {
  return !/^[\s\p{M}\p{Default_Ignorable_Code_Point}\u2800]*$/u.test(text);
}

/** Tags are letters that nobody sees; only the black flag has them, for the flags of regions. */
function hidesText(text: string): boolean {
  return /[\u{e0001}\u{e0020}-\u{e007f}]/u.test(
    text.replaceAll(/\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}/gu, ''),
  );
}

/** The same for a text of one line, such as a subject. */
export function lineFault(given: string, longest: number): ProseFault | null {
  return proseFault(given, longest) ?? (/[\n\r\t]/.test(given.trim()) ? 'NOT_PLAIN' : null);
}
