import { foldForSignIn } from '../account/username.rules.ts';

/** What no username or code holds: it stands for whatever could not be one, so that it is looked up all the same. */
const nobody = '?';

/** A username as it is kept; anything that is none finds nobody. */
export function askedUsername(typed: string): string {
  const folded = foldForSignIn(typed);
  return /^[a-z0-9.-]{1,100}$/.test(folded) ? folded : nobody;
}

/** The code of an academy; anything that is none finds nobody, null asks for none. */
export function askedAcademy(typed: string | null | undefined): string | null {
  if (typed === null || typed === undefined) return null;
  return /^[0-9A-Za-z]{1,8}$/.test(typed) ? typed : nobody;
}

/**
 * Whether the third character says that a private school's management first registered the teacher. No proof: a NUMEN is
 * kept for life, and some of them teach in public schools today.
 */
export function looksPrivate(numen: string): boolean {
  return numen.charAt(2) === 'P';
}
