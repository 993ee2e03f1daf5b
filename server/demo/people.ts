import { addDays, addMonths, day, formatDay, yearOf, type Day } from './calendar.ts';
import { townsOf } from './establishments.ts';
import type { AddressLine, Civility, FamilyLine, MaritalStatus } from './line.ts';
import { familyNames, givenNamesByDecade } from './names.tables.ts';
import { streets } from './places.tables.ts';
import type { Random } from './random.ts';

export interface Person {
  readonly civility: Civility;
  readonly familyName: string;
  readonly usageName: string | null;
  readonly givenNames: string[];
  readonly birth: Day;
  readonly family: FamilyLine;
  readonly childBirths: readonly Day[];
}

/** Somebody of exactly `age` on the day the career starts, with the family one has on `asOf`. */
export function drawPerson(
  random: Random,
  career: { start: Day; age: number; womenShare: number; asOf: Day },
): Person {
  const { start, age, asOf } = career;
  const civility: Civility = random.chance(career.womenShare) ? 'MADAME' : 'MONSIEUR';
  // From 2 September of the year before to 1 September: the age is reached on the day of recruitment.
  const birth = addDays(day(yearOf(start) - age - 1, 9, 2), random.int(0, 364));
  const ageNow = yearOf(asOf) - yearOf(birth);
  const { status, since } = drawMaritalStatus(random, birth, ageNow, asOf);
  const childBirths = status === 'SINGLE' ? [] : drawChildBirths(random, birth, asOf);
  return {
    civility,
    familyName: random.pickEarly(familyNames),
    usageName:
      civility === 'MADAME' && status !== 'SINGLE' && random.chance(0.45)
        ? random.pickEarly(familyNames)
        : null,
    givenNames: drawGivenNames(random, civility, yearOf(birth)),
    birth,
    family: {
      maritalStatus: status,
      ...(since === null ? {} : { since: formatDay(since) }),
      children: childBirths.map((childBirth) => ({
        givenName: drawGivenName(random, random.chance(0.5) ? 'MADAME' : 'MONSIEUR', yearOf(childBirth)),
        birthDate: formatDay(childBirth),
      })),
    },
    childBirths,
  };
}

/** An address in the department. Telephone numbers come from the ranges that are kept for fiction (ARCEP). */
export function drawAddress(random: Random, department: string): AddressLine {
  const town = random.pickEarly(townsOf(department));
  const lines = [`${random.int(1, 148)} ${random.pick(streets)}`];
  if (random.chance(0.15)) lines.unshift(`Appartement ${random.int(1, 60)}`);
  return { lines, postalCode: town.postalCode, city: town.name, country: 'France' };
}

export function drawPhone(random: Random): string {
  return `+33${random.pick(['19900', '26191', '35301', '46571', '53649'])}${fourDigits(random)}`;
}

export function drawMobilePhone(random: Random): string {
  return `+3363998${fourDigits(random)}`;
}

function fourDigits(random: Random): string {
  return String(random.int(0, 9999)).padStart(4, '0');
}

function drawGivenNames(random: Random, civility: Civility, birthYear: number): string[] {
  const first = drawGivenName(random, civility, birthYear);
  const names = [first];
  // Second and third names are those of grandparents.
  for (let count = random.int(0, 2); count > 0; count -= 1) {
    const other = drawGivenName(random, civility, birthYear - 30);
    if (!names.includes(other)) names.push(other);
  }
  return names;
}

function drawGivenName(random: Random, civility: Civility, birthYear: number): string {
  const shift = random.chance(0.7) ? 0 : random.chance(0.5) ? 10 : -10;
  const decade = Math.min(2020, Math.max(1950, Math.floor((birthYear + shift) / 10) * 10));
  return random.pickEarly(givenNamesByDecade[civility].get(decade) as readonly string[]);
}

function drawMaritalStatus(
  random: Random,
  birth: Day,
  age: number,
  asOf: Day,
): { status: MaritalStatus; since: Day | null } {
  if (age < 24 || random.chance(age < 32 ? 0.55 : 0.18)) return { status: 'SINGLE', since: null };
  const since = addDays(addMonths(birth, 12 * random.int(23, Math.min(age, 40))), random.int(0, 300));
  if (since > asOf) return { status: 'SINGLE', since: null };
  const chance = random.next();
  if (chance < 0.58) return { status: 'MARRIED', since };
  if (chance < 0.78) return { status: 'PACS', since };
  if (chance < 0.88) return { status: 'COHABITING', since };
  // A marriage that ended lasted some years first.
  const until = addMonths(since, random.int(48, 200));
  if (until > asOf) return { status: 'MARRIED', since };
  return { status: chance < 0.97 ? 'DIVORCED' : chance < 0.98 ? 'SEPARATED' : 'WIDOWED', since: until };
}

function drawChildBirths(random: Random, birth: Day, asOf: Day): Day[] {
  const births: Day[] = [];
  let childBirth = addDays(addMonths(birth, 12 * random.int(24, 36)), random.int(0, 364));
  const wanted = random.pick([0, 1, 1, 2, 2, 2, 2, 3, 3]);
  while (births.length < wanted && childBirth <= asOf) {
    births.push(childBirth);
    childBirth = addDays(addMonths(childBirth, random.int(18, 50)), random.int(0, 27));
  }
  return births;
}
