import { foldForSignIn } from '../account/names/username.rules.ts';

/** The name shown at work: first given name, then the usage name or else the family name. */
export function displayNameOf(
  givenNames: readonly string[],
  familyName: string,
  usageName: string | null,
): string {
  return `${givenNames[0] ?? ''} ${usageName ?? familyName}`.trim();
}

/** A name as it is ordered and searched: lower case, no accents, hyphens and apostrophes as spaces. */
export function foldName(name: string): string {
  return foldForSignIn(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trimStart();
}

interface Identity {
  readonly givenNames: readonly string[];
  readonly familyName: string;
  readonly birthDate: string;
}

/** Whether two files seem to be of one person: as `teacher.civil_name` has it, by family name and first given name. */
export function isSamePerson(one: Identity, other: Identity): boolean {
  const nameOf = ({ familyName, givenNames }: Identity) =>
    foldName(`${familyName} ${givenNames[0] ?? ''}`).trimEnd();
  return one.birthDate === other.birthDate && nameOf(one) === nameOf(other);
}

/** What a teacher is ordered by: the shown family name, then the given names. */
export function sortNameOf(
  givenNames: readonly string[],
  familyName: string,
  usageName: string | null,
): string {
  return foldName(`${usageName ?? familyName} ${givenNames.join(' ')}`).trimEnd();
}
