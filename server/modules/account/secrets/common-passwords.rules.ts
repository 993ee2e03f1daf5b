import { commonPasswords } from './common-passwords.tables.ts';
import { foldForSignIn } from '../names/username.rules.ts';

/** Rows of the French and the American keyboard, the digits and the alphabet: whoever follows one types no secret. */
const rows = [
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
];
const sequences = [...rows, ...rows.map((row) => [...row].toReversed().join(''))];

/**
 * Whether a password stands in the list of the most common ones, or is one of them with little added: case, accents and
 * signs do not matter; repeated, or with digits, rows of keys or the names of places around it, it is no better.
 * @param places what everybody around the holder knows, such as the name of the academy
 */
export function isCommonPassword(password: string, places: readonly string[] = []): boolean {
  const folded = foldForSignIn(password.normalize('NFC'));
  const compact = folded.replace(/[^\p{L}\p{N}]+/gu, '');
  if (commonPasswords.has(folded) || compact === '') return true;
  const unit = unitOf(compact);
  return isPlain(unit, wordsOf(places)) || (unit.length <= 4 && unit !== compact);
}

/** Names whole and in their words: « ac-orleans-tours.fr » is `acorleanstoursfr`, `orleans` and `tours`. */
function wordsOf(names: readonly string[]): ReadonlySet<string> {
  const parts = names.map((name) => foldForSignIn(name).split(/[^a-z0-9]+/));
  return new Set(parts.flatMap((words) => [words.join(''), ...words]).filter((word) => word.length >= 4));
}

/** Made of nothing but places, sequences and, at most, one common word. */
function isPlain(text: string, places: ReadonlySet<string>, mayHoldWord = true): boolean {
  if (mayHoldWord && commonPasswords.has(text)) return true;
  const rest = text.slice(sequenceAt(text));
  if (rest === '') return true;
  for (let end = rest.length; end >= 4; end--) {
    const word = rest.slice(0, end);
    if (places.has(word) && isPlain(rest.slice(end), places, mayHoldWord)) return true;
    if (mayHoldWord && commonPasswords.has(word) && isPlain(rest.slice(end), places, false)) return true;
  }
  return false;
}

/** How many characters from the beginning are digits, one character again and again, or keys in a row. */
function sequenceAt(text: string): number {
  let at = 0;
  while (at < text.length) {
    const run = runAt(text.slice(at));
    if (run === 0) break;
    at += run;
  }
  return at;
}

function runAt(text: string): number {
  const [digits = ''] = /^\d+/.exec(text) ?? [];
  const [repeated = ''] = /^(.)\1{3,}/u.exec(text) ?? [];
  return Math.max(digits.length, repeated.length, ...sequences.map((row) => sharedWith(text, row)));
}

/** How far a text follows a row of keys from where it begins in it; fewer than four keys are chance. */
function sharedWith(text: string, row: string): number {
  const from = row.indexOf(text.charAt(0));
  if (from < 0) return 0;
  let length = 0;
  while (
    length < text.length &&
    row.charAt(from + length) === text.charAt(length) &&
    from + length < row.length
  )
    length++;
  return length >= 4 ? length : 0;
}

/** The part that a text repeats, or the text itself. */
function unitOf(text: string): string {
  return /^(.+?)\1+$/u.exec(text)?.[1] ?? text;
}
