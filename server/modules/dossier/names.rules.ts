import type { Civility } from '../teacher/index.ts';

/** How somebody is called. */
export interface Names {
  readonly civility: Civility;
  readonly familyName: string;
  readonly usageName: string | null;
  readonly givenNames: readonly string[];
}

/** What an approval says of names; null: nothing of it. An empty usage name goes back to the family name. */
export interface SaidNames {
  readonly civility: Civility | null;
  readonly familyName: string | null;
  readonly usageName: string | null;
  readonly givenNames: readonly string[] | null;
}

/** The names after what was said, in order. */
export function namesAfter(base: Names, said: readonly SaidNames[]): Names {
  return said.reduce<Names>(
    (before, { civility, familyName, usageName, givenNames }) => ({
      civility: civility ?? before.civility,
      familyName: familyName ?? before.familyName,
      usageName: usageName === null ? before.usageName : usageName || null,
      givenNames: givenNames ?? before.givenNames,
    }),
    base,
  );
}

/** The one to be named by at work. */
export function shownName({ usageName, familyName }: Names): string {
  return usageName ?? familyName;
}

export function isSameName(one: Names, other: Names): boolean {
  return (
    one.civility === other.civility &&
    one.familyName === other.familyName &&
    one.usageName === other.usageName &&
    one.givenNames.join('\n') === other.givenNames.join('\n')
  );
}
