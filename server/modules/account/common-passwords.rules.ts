import { commonPasswords } from './common-passwords.tables.ts';
import { foldForSignIn } from './username.rules.ts';

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
 * signs do not matter; repeated, or with digits and rows of keys around it, it is no better.
 */
export function isCommonPassword(password: string): boolean {
  const folded = foldForSignIn(password.normalize('NFC'));
  const compact = folded.replace(/[^\p{L}\p{N}]+/gu, '');
  if (commonPasswords.has(folded) || compact === '') return true;
  const unit = unitOf(compact);
  return isPlain(unit) || (unit.length <= 4 && unit !== compact);
}

/** Made of nothing but one common word and sequences. */
function isPlain(text: string): boolean {
  if (commonPasswords.has(text)) return true;
  const start = sequenceAt(text);
  const rest = text.slice(start);
  if (rest === '') return true;
  for (let end = rest.length; end >= 4; end--)
    if (commonPasswords.has(rest.slice(0, end)) && isSequences(rest.slice(end))) return true;
  return false;
}

function isSequences(text: string): boolean {
  return text.length === sequenceAt(text);
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
