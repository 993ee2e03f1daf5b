import { diplomaCodeOf } from '../modules/dossier/diploma/diploma.rules.ts';
import { addMonths, day, formatDay, parseDay, yearOf, type Day } from './calendar.ts';
import type { CorpsProfile } from './corps-profiles.tables.ts';
import type { DiplomaLine, EmploymentStatus, ImportTeacherLine, PostingLine, ServiceLine } from './line.ts';
import type { Random } from './random.ts';

interface Circumstances {
  readonly profile: CorpsProfile;
  readonly start: Day;
  readonly asOf: Day;
}

type Told = Pick<
  ImportTeacherLine,
  'status' | 'titularSince' | 'postings' | 'positions' | 'diplomas' | 'services'
>;

/**
 * What the rules of a career ask beyond the history: status and titularisation, specialised posts, certificates, heads
 * of school. Drawn from a source of its own, so that all else stays as it was.
 */
export function qualified(random: Random, line: Told, circumstances: Circumstances): Told {
  const { profile } = circumstances;
  const { status, titularSince } = drawStatus(random, circumstances);
  const isContract = status === 'CONTRACTUEL_CDI' || status === 'CONTRACTUEL_CDD';
  const postings = specialisedPostings(random, line.postings);
  const direction = isContract ? null : drawDirection(random, line, circumstances);
  const services = isContract ? line.services.map(underContract) : line.services;
  return {
    ...(status === undefined ? {} : { status }),
    ...(titularSince === undefined ? {} : { titularSince }),
    postings,
    positions: line.positions,
    diplomas: [
      ...codedDiplomas(random, line.diplomas),
      ...drawCertificates(random, profile, postings),
      ...(direction ? [direction.training] : []),
    ],
    services: direction ? [...services, direction.service] : services,
  };
}

/** Titularisation follows a year of probation; one file in fifty does not tell the day, one in a hundred is of a contract. */
function drawStatus(
  random: Random,
  { start, asOf }: Circumstances,
): { readonly status?: EmploymentStatus; readonly titularSince?: string } {
  const chance = random.next();
  if (chance < 0.01) return { status: chance < 0.006 ? 'CONTRACTUEL_CDI' : 'CONTRACTUEL_CDD' };
  if (chance < 0.03) return {};
  const titularSince = addMonths(start, 12);
  if (titularSince > asOf) return { status: 'STAGIAIRE', titularSince: formatDay(titularSince) };
  return { ...(random.chance(0.5) ? { status: 'TITULAIRE' } : {}), titularSince: formatDay(titularSince) };
}

function underContract({ kinds, ...days }: ServiceLine): ServiceLine {
  return { ...days, kinds: kinds.filter((kind) => kind !== 'FRANCE_TITULAR' && kind !== 'CATEGORY_A') };
}

function specialisedPostings(random: Random, postings: readonly PostingLine[]): PostingLine[] {
  return postings.map((posting) => {
    const isSpecialised = posting.discipline === 'ULIS école' || random.chance(0.02);
    return isSpecialised ? { ...posting, specialised: true } : posting;
  });
}

/** Half of the HR base writes codes; of the others the title, the level and the speciality tell. */
function codedDiplomas(random: Random, diplomas: readonly DiplomaLine[]): DiplomaLine[] {
  if (random.chance(0.5)) return [...diplomas];
  return diplomas.map((diploma) => {
    const code = diplomaCodeOf(diploma);
    return code === null ? diploma : { ...diploma, code };
  });
}

function drawCertificates(
  random: Random,
  { corps, workplaces }: CorpsProfile,
  postings: readonly PostingLine[],
): DiplomaLine[] {
  const isSpecialised = postings.some(({ specialised }) => specialised);
  const isFirstDegree = workplaces[0] === 'ECOLE';
  const chances = [
    [isSpecialised ? 0.5 : 0.005, { title: 'CAPPEI', level: 7, code: 'CAPPEI' }],
    [isFirstDegree ? 0.03 : 0, { title: 'CAFIPEMF', level: 7, code: 'CAFIPEMF' }],
    [isFirstDegree ? 0 : 0.02, { title: 'CAFFA', level: 7, code: 'CAFFA' }],
    [corps === 'CE_EPS' ? 0.5 : 0, { title: 'P2B', level: 5, code: 'P2B' }],
    [corps === 'PLP' ? 0.2 : 0, { title: 'BTS', level: 5 }],
  ] as const satisfies readonly (readonly [number, DiplomaLine])[];
  return chances.flatMap(([chance, diploma]) => (random.next() < chance ? [{ ...diploma }] : []));
}

/** One in eight heads a school since a rentrée of the last years, and has had the training. */
function drawDirection(
  random: Random,
  { positions }: Told,
  { profile, start, asOf }: Circumstances,
): { readonly service: ServiceLine; readonly training: DiplomaLine } | null {
  const isHead = random.chance(0.125);
  const lastRentree = asOf < day(yearOf(asOf), 9, 1) ? yearOf(asOf) - 1 : yearOf(asOf);
  const since = day(lastRentree - random.int(0, 5), 9, 1);
  const isOver = random.chance(0.2);
  const position = positions.at(-1);
  if (profile.workplaces[0] !== 'ECOLE' || profile.corps === 'PSYEN' || !isHead) return null;
  if (position?.kind !== 'ACTIVITE' || parseDay(position.from) > since || since < addMonths(start, 36))
    return null;
  const end = day(lastRentree, 8, 31);
  return {
    service: {
      from: formatDay(since),
      ...(isOver && end > since ? { to: formatDay(end) } : {}),
      kinds: ['DIRECTOR'],
    },
    training: {
      title: 'Formation des directeurs d’école',
      level: 7,
      obtainedOn: formatDay(addMonths(since, -3)),
      code: 'FORMATION_DIRECTION',
    },
  };
}
