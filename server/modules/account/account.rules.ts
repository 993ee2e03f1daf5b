import { foldForSignIn } from './username.rules.ts';

const minPasswordLength = 15;
const maxPasswordLength = 128;

/**
 * NIST SP 800-63B-4 for a single factor: 15 characters or more, any Unicode, no composition rule, nothing that names
 * the person. Lengths are counted in code points after NFC.
 * @param avoid the username, the names, the NUMEN: what must not stand inside
 */
export function isAcceptablePassword(password: string, avoid: readonly string[]): boolean {
  const normal = password.normalize('NFC');
  const length = [...normal].length;
  if (length < minPasswordLength || length > maxPasswordLength) return false;
  const folded = foldForSignIn(normal);
  return avoid.every((word) => word.length < 3 || !folded.includes(foldForSignIn(word)));
}
