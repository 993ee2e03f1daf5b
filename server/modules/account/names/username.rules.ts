// How a username and an academic address follow from a name. Sources: « I-Prof », page of the ministry (November
// 2024: « tout attaché »); « Messagerie académique », académie de Dijon (2018); « Identification », académie de
// Créteil; « La messagerie académique », académie de Paris. Apostrophes and ligatures: no source, common practice.

/** Letters that do not decompose into a base letter and accents. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/**
 * First letter of the first given name, then the whole family name: lower case, no accents, hyphens kept, apostrophes
 * dropped. « Jean-Pierre Durand » → `jdurand`; « Marc Le Dupond » → `mledupond`, or `mle-dupond` with `hyphen`.
 * Scripts other than Latin are dropped: the caller checks for an empty or one-letter answer.
 */
export function usernameBase(
  givenNames: readonly string[],
  familyName: string,
  space: 'remove' | 'hyphen',
): string {
  const initial = words(givenNames[0] ?? '', '', '-').charAt(0);
  return initial + words(familyName, '', space === 'remove' ? '' : '-');
}

/**
 * `given.family`, before the `@` of an academic address. Only the first given name counts; spaces and apostrophes
 * become hyphens: « Anne de La Tour » → `anne.de-la-tour`, « Élodie D’Arc » → `elodie.d-arc`.
 */
export function mailLocalPart(givenNames: readonly string[], familyName: string): string {
  return [givenNames[0] ?? '', familyName]
    .map((name) => words(name, '-', '-'))
    .filter((name) => name !== '')
    .join('.');
}

/** The letters, without digits, that a username and an address are made of; numbers tell namesakes apart. */
export function nameBases(
  { givenNames, familyName }: { readonly givenNames: readonly string[]; readonly familyName: string },
  space: 'remove' | 'hyphen',
): { readonly username: string; readonly mail: string } {
  // Without digits, « jdupont1 » is always the second J. Dupont. 56 characters and a number fit the 64 of RFC 5321.
  const given = givenNames.slice(0, 1).map((name) => name.replace(/\d/g, ''));
  const family = familyName.replace(/\d/g, '');
  const fitting = (base: string) => base.slice(0, 56).replace(/-+$/, '');
  return {
    username: fitting(usernameBase(given, family, space)),
    mail: fitting(mailLocalPart(given, family)),
  };
}

/**
 * `base` for its first holder, then `base` and a number without separator. `taken`: how many hold it already;
 * `firstSuffix`: the number of the second holder (1 in Créteil, 2 elsewhere).
 */
export function numbered(base: string, taken: number, firstSuffix: number): string {
  return taken === 0 ? base : `${base}${taken - 1 + firstSuffix}`;
}

/** What was typed, as usernames are kept: no outer spaces, lower case, no accents. « Chabotté » → `chabotte`. */
export function foldForSignIn(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøłđðþ]/g, (letter) => LETTERS[letter] as string);
}

function words(name: string, apostrophe: string, space: string): string {
  return foldForSignIn(name)
    .replace(/['’ʼ‘`´]/g, apostrophe)
    .replace(/\s*[-‐‑–]\s*/g, '-')
    .replace(/\s+/g, space)
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
}
