/** The names that somebody bears, or bore. */
export interface BorneNames {
  readonly givenNames: readonly string[];
  /** The family name, the usual name, and former ones. */
  readonly familyNames: readonly string[];
}

/** What banks write before names: two people are joined by them. */
const titles = new Set(['M', 'MR', 'MME', 'MLLE', 'MONSIEUR', 'MADAME', 'OU', 'ET']);

/**
 * Whether an account is in the name of somebody, alone or with somebody else: a family name is there whole and, unless titles
 * alone stand beside it, a given name or its first letter. Banks write names in any order, without accents.
 */
export function isInNameOf(holder: string, { givenNames, familyNames }: BorneNames): boolean {
  const words = wordsOf(holder);
  const given = givenNames.flatMap(wordsOf).flatMap((name) => [name, name.charAt(0)]);
  return familyNames.some((familyName) => {
    const family = wordsOf(familyName);
    if (!family.every((word) => words.includes(word))) return false;
    const others = words.filter((word) => !family.includes(word));
    return (
      others.every((word) => titles.has(word)) ||
      others.some((word) => given.includes(word) && !titles.has(word))
    );
  });
}

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
