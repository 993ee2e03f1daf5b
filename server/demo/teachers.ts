import { academyFacts, type AcademyFact, type DepartmentFact } from '../modules/academy/academy.tables.ts';
import { corpsFact } from '../modules/dossier/corps.tables.ts';
import { drawAbsences, positionsAround } from './absences.ts';
import { addMonths, day, formatDay, parseDay, yearOf, type Day, type Span } from './calendar.ts';
import { drawCareer } from './careers.ts';
import { corpsProfiles, type CorpsProfile } from './corps-profiles.tables.ts';
import { drawDiplomas } from './diplomas.ts';
import type { Degree, ImportTeacherLine, OfficerLine, PositionLine, ServiceKind } from './line.ts';
import { numenOf } from './numens.ts';
import { officerOf } from './officers.ts';
import { drawAddress, drawMobilePhone, drawPerson, drawPhone, type Person } from './people.ts';
import { academyWeights } from './places.tables.ts';
import { drawPostings, servicesOf } from './postings.ts';
import { qualified } from './qualified.ts';
import { createRandom, createWeighted, type Random } from './random.ts';

export interface DemoOptions {
  /** The same seed gives the same teachers, byte for byte; teacher number i does not depend on `count`. */
  readonly seed: number;
  readonly count: number;
  /** `YYYY-MM-DD`: nothing happens after this day. */
  readonly asOf: string;
  /** Academy codes; by default the 30, each according to its size. */
  readonly academies?: readonly string[];
  readonly officersPerAcademy: number;
}

/** Every corps comes up once in each of the first 13 groups of 15 teachers: 200 teachers show them all. */
const GROUP = 15;

const drawProfile = createWeighted(corpsProfiles, ({ weight }) => weight);

/**
 * Invented teachers with coherent files, one at a time, in flat memory; several thousand a second. Names are frequent
 * French names, and namesakes come up as they do in life; schools exist only here, with valid UAI. Throws a RangeError
 * for an unknown academy, a malformed `asOf` or an `officersPerAcademy` below 1.
 */
export function* generateTeachers(options: DemoOptions): Generator<ImportTeacherLine> {
  const academies = chosenAcademies(options.academies);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(options.asOf)) throw new RangeError('asOf must be a day, YYYY-MM-DD');
  if (options.officersPerAcademy < 1) throw new RangeError('officersPerAcademy must be at least 1');
  const drawAcademy = createWeighted(academies, ({ code }) => academyWeights.get(code) as number);
  const asOf = parseDay(options.asOf);
  for (let index = 0; index < options.count; index += 1) {
    const random = createRandom(options.seed, index);
    const profile = forcedProfile(index) ?? drawProfile(random);
    yield drawTeacher(random, { options, index, asOf, profile, academy: drawAcademy(random) });
  }
}

interface Frame {
  readonly options: DemoOptions;
  readonly index: number;
  readonly asOf: Day;
  readonly profile: CorpsProfile;
  readonly academy: AcademyFact;
}

function drawTeacher(random: Random, frame: Frame): ImportTeacherLine {
  const { options, index, asOf, profile, academy } = frame;
  const { start, age, priorSeniority } = drawBeginning(random, profile, asOf);
  const person = drawPerson(random, { start, age, womenShare: profile.womenShare, asOf });
  const degree = corpsFact(profile.corps)?.degree ?? (random.chance(0.5) ? 'FIRST' : 'SECOND');
  const home = random.pick(academy.departments);
  const isFirstDegree = degree === 'FIRST';
  return {
    numen: numenOf({ seed: options.seed, index, isFirstDegree, academy, startYear: yearOf(start), random }),
    civility: person.civility,
    familyName: person.familyName,
    ...(person.usageName === null ? {} : { usageName: person.usageName }),
    givenNames: person.givenNames,
    birthDate: formatDay(person.birth),
    academyCode: academy.code,
    ...(isFirstDegree ? { departmentCode: home.code } : {}),
    ...(profile.corps === 'PSYEN' ? { degree } : {}),
    officer: officerFor(random, academy, isFirstDegree, options.officersPerAcademy),
    address: drawAddress(random, home.code),
    ...(random.chance(0.4) ? { phone: drawPhone(random) } : {}),
    mobilePhone: drawMobilePhone(random),
    familySituation: person.family,
    ...qualifiedHistory(random, { start, asOf, profile, academy, home, degree, person, priorSeniority }, [
      options.seed,
      index,
    ]),
  };
}

interface Life {
  readonly start: Day;
  readonly asOf: Day;
  readonly profile: CorpsProfile;
  readonly academy: AcademyFact;
  readonly home: DepartmentFact;
  readonly degree: Degree;
  readonly person: Person;
  readonly priorSeniority: Span | null;
}

/** Added later, from a source of its own: the names and careers that were drawn before stay what they were. */
function qualifiedHistory(random: Random, life: Life, seeds: readonly number[]): History {
  const history = drawHistory(random, life);
  return { ...history, ...qualified(createRandom(...seeds, 2), history, life) };
}

type History = Pick<
  ImportTeacherLine,
  | 'careerSteps'
  | 'postings'
  | 'positions'
  | 'appraisals'
  | 'diplomas'
  | 'services'
  | 'status'
  | 'titularSince'
>;

function drawHistory(random: Random, life: Life): History {
  const { start, asOf, profile, academy, home, degree, person, priorSeniority } = life;
  const isMother = person.civility === 'MADAME';
  const absences = drawAbsences(random, { start, asOf, isMother, childBirths: person.childBirths });
  const positions = positionsAround(absences, start, asOf).map(rarely);
  const career = drawCareer(random, { corps: profile.corps, start, asOf, absences, priorSeniority });
  const discipline = disciplineOf(random, profile, degree);
  const departments = degree === 'FIRST' ? [home] : academy.departments;
  const workplaces =
    profile.corps === 'PSYEN' && degree === 'FIRST' ? (['ECOLE'] as const) : profile.workplaces;
  const birthYear = yearOf(person.birth);
  return {
    careerSteps: career.steps,
    postings: drawPostings(random, { start, asOf, workplaces, home, departments, discipline }),
    positions,
    appraisals: career.appraisals,
    diplomas: drawDiplomas(random, { profile, birthYear, startYear: yearOf(start), discipline }),
    services: servicesOf({
      start,
      asOf,
      // About half of what was worked under contract counts.
      before: priorSeniority === null ? null : addMonths(start, -2 * priorSeniority.months),
      positions,
      kinds: serviceKinds(profile, degree, discipline),
      isActingHead: profile.corps === 'PE' && random.chance(0.03),
    }),
  };
}

/** Some secondments of long ago were mises hors cadres. */
function rarely(position: PositionLine): PositionLine {
  return position.kind === 'DETACHEMENT' &&
    position.from < '2016' &&
    Number(position.from.slice(0, 4)) % 8 === 0
    ? { ...position, kind: 'HORS_CADRE' }
    : position;
}

function drawBeginning(
  random: Random,
  { corps, minimumAge, yearsOfService: [least, most] }: CorpsProfile,
  asOf: Day,
): { start: Day; age: number; priorSeniority: Span | null } {
  const lastYear = asOf >= day(yearOf(asOf), 9, 1) ? yearOf(asOf) : yearOf(asOf) - 1;
  const years = random.int(least, most);
  // Most begin before 30; nobody is over 63 today.
  const oldest = Math.min(40, 63 - years);
  const age = Math.max(minimumAge, Math.floor(22 + (oldest - 21) * random.next() ** 2.2));
  // One in six taught under contract before, and part of that time counts.
  // A first échelon of instituteur lasts nine months: more cannot be brought into it.
  const mostMonths = corps === 'INSTITUTEUR' ? 8 : 10;
  const priorSeniority = random.chance(0.17)
    ? { months: random.int(2, mostMonths), days: random.int(0, 27) }
    : null;
  return { start: day(lastYear - years, 9, 1), age, priorSeniority };
}

function disciplineOf(random: Random, { corps, disciplines }: CorpsProfile, degree: Degree): string | null {
  if (corps !== 'PSYEN') return random.pickEarly(disciplines);
  return degree === 'FIRST'
    ? 'Éducation, développement et apprentissages'
    : 'Éducation, développement et conseil en orientation scolaire et professionnelle';
}

function serviceKinds(profile: CorpsProfile, degree: Degree, discipline: string | null): ServiceKind[] {
  const kinds: ServiceKind[] = [];
  if (profile.corps !== 'CPE' && profile.corps !== 'PSYEN') {
    kinds.push('TEACHING', degree === 'FIRST' ? 'PRIMARY' : 'SECOND_DEGREE');
  }
  kinds.push('PUBLIC');
  if (corpsFact(profile.corps)?.category === 'A') kinds.push('CATEGORY_A');
  if (profile.corps === 'CHAIRE_SUP') kinds.push('CPGE');
  if (discipline === 'ULIS école') kinds.push('SPECIALISED');
  return kinds;
}

/** Each degree has its own officers, about half of them; a single officer sees to both. */
function officerFor(
  random: Random,
  academy: AcademyFact,
  isFirstDegree: boolean,
  officers: number,
): OfficerLine {
  const firstDegree = Math.floor(officers / 2);
  const inFirst = isFirstDegree && firstDegree > 0;
  return officerOf(
    academy,
    inFirst ? random.int(0, firstDegree - 1) : random.int(firstDegree, officers - 1),
    inFirst,
  );
}

function forcedProfile(index: number): CorpsProfile | undefined {
  return index % GROUP === 3 ? corpsProfiles[Math.floor(index / GROUP)] : undefined;
}

function chosenAcademies(codes: readonly string[] | undefined): readonly AcademyFact[] {
  const academies = academyFacts.filter(({ kind }) => kind === 'ACADEMIE');
  if (codes === undefined) return academies;
  return codes.map((code) => {
    const academy = academies.find((fact) => fact.code === code);
    if (academy === undefined) throw new RangeError(`no academy has the code ${code}`);
    return academy;
  });
}
