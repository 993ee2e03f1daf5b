import type { ErrorCode } from '../../../platform/errors/errors.ts';
import { isStorable } from '../../../platform/text.rules.ts';
import { isCommonPassword } from './common-passwords.rules.ts';
import { foldForSignIn } from '../names/username.rules.ts';
import { accountRefusals } from '../account.refusals.ts';

// NIST SP 800-63B-4 (July 2025), 3.1.1.2: 15 characters when the password is the only factor, 8 with a second one, 64 or
// more allowed, any of Unicode after NFC, a code point counts for one; no composition rule, no forced rotation; refused
// when it is common, or made from the name, the username or the service.
const minAlone = 15;
const minWithSecondFactor = 8;
const maxLength = 128;
/** Shorter names count only as a word of their own: « Léa » stands inside « oleander », « Li » inside « lisible ». */
const minInside = 5;

export interface PasswordFacts {
  readonly hasSecondFactor: boolean;
  /** The username, names and addresses of the holder. */
  readonly names: readonly string[];
  /** Names of where the holder works: a password may hold them, not be made of them. */
  readonly places?: readonly string[];
  /** The password that it replaces, when that was typed. */
  readonly former?: string | undefined;
  /** Whether the holder’s own NUMEN stands in it. */
  readonly holdsNumen: boolean;
}

/** Whether a password is long enough to be the only factor. */
export function standsAlone(password: string): boolean {
  return lengthOf(password.trim()) >= minAlone;
}

/** Why a new password is refused; null when it is accepted. */
export function passwordFault(
  password: string,
  { hasSecondFactor, names, places, former, holdsNumen }: PasswordFacts,
): ErrorCode | null {
  // Half a surrogate pair has no UTF-8: hashed, it is U+FFFD, as any other half is.
  if (!isStorable(password)) return 'INVALID_TEXT';
  const folded = foldForSignIn(password.normalize('NFC'));
  const words = new Set(folded.split(/[^a-z]+/));
  const holdsName = names
    .flatMap(wordsOf)
    .some((name) => (name.length < minInside ? words.has(name) : folded.includes(name)));
  const holdsFormer = former !== undefined && former !== '' && folded.includes(foldForSignIn(former));
  // What it is made of first: longer, it would be no better.
  if (holdsName || holdsFormer || holdsNumen) return accountRefusals.WEAK_PASSWORD;
  if (lengthOf(password) > maxLength) return 'TOO_LONG';
  // Spaces around a word make it no longer to whoever guesses.
  const length = lengthOf(password.trim());
  if (length < (hasSecondFactor ? minWithSecondFactor : minAlone)) return accountRefusals.PASSWORD_TOO_SHORT;
  return isCommonPassword(password, places) ? accountRefusals.COMMON_PASSWORD : null;
}

/** Every part of a text that has the shape of a NUMEN, in its normal form, whatever its case and what separates it. */
export function numenShapes(text: string): string[] {
  const compact = text.normalize('NFKC').replace(/[^\dA-Za-z]+/g, '');
  // The lookahead finds shapes that overlap.
  return [...compact.matchAll(/(?=(\d{2}[A-Za-z]\d{7}[A-Za-z]{3}))/g)].map(([, shape = '']) =>
    shape.toUpperCase(),
  );
}

const lengthOf = (password: string) => [...password.normalize('NFC')].length;

/** A name whole, without its number, and in its parts: « julie.labert12 » is avoided as `julie` and `labert` as well. */
function wordsOf(name: string): string[] {
  const folded = foldForSignIn(name);
  // Particles, « de » and « le », are not names.
  return [folded, ...folded.split(/[^a-z]+/).filter((word) => word.length > 2)].filter(
    (word) => word.length > 1,
  );
}
