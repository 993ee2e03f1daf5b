import type { CorpsProfile } from './corps-profiles.tables.ts';
import type { DiplomaLine } from './line.ts';
import type { Random } from './random.ts';

interface Graduate {
  readonly profile: CorpsProfile;
  readonly birthYear: number;
  /** Year of recruitment: the concours is passed in July of that year. */
  readonly startYear: number;
  readonly discipline: string | null;
}

/** Since 2010 a master is asked of those who are recruited (décrets 2009-913 to 2009-918). */
const FIRST_MASTER_YEAR = 2010;

/** Diplomas in the order in which they were obtained; the concours comes last. */
export function drawDiplomas(random: Random, graduate: Graduate): DiplomaLine[] {
  const { profile, birthYear, startYear, discipline } = graduate;
  const speciality = specialityOf(profile, discipline);
  const july = (year: number): string => `${year}-07-${10 + (year % 10)}`;
  const diplomas: DiplomaLine[] = [{ title: 'Baccalauréat', level: 4, obtainedOn: july(birthYear + 18) }];
  const studies = profile.corps === 'INSTITUTEUR' ? [] : higherStudies(random, graduate);
  for (const { title, level, year } of studies) {
    diplomas.push({ title, level, obtainedOn: july(year), ...speciality });
  }
  const level = profile.corps === 'INSTITUTEUR' ? 6 : 7;
  diplomas.push({ title: profile.concours, level, obtainedOn: `${startYear}-07-05`, ...speciality });
  return diplomas;
}

function higherStudies(
  random: Random,
  { profile, birthYear, startYear }: Graduate,
): { title: string; level: number; year: number }[] {
  const licence = Math.min(startYear - 2, birthYear + 21 + random.int(0, 1));
  const studies = [{ title: 'Licence', level: 6, year: licence }];
  if (startYear >= FIRST_MASTER_YEAR) {
    const title = profile.corps === 'AGREGE' || random.chance(0.4) ? 'Master' : 'Master MEEF';
    studies.push({ title, level: 7, year: Math.min(startYear - 1, licence + 2) });
  } else if (random.chance(0.5)) {
    studies.push({ title: 'Maîtrise', level: 6, year: licence + 1 });
  }
  const scholar = profile.corps === 'CHAIRE_SUP' ? 0.4 : profile.corps === 'AGREGE' ? 0.15 : 0.01;
  if (random.chance(scholar) && licence + 5 < startYear) {
    studies.push({ title: 'Doctorat', level: 8, year: licence + 5 });
  }
  return studies;
}

function specialityOf(profile: CorpsProfile, discipline: string | null): { speciality?: string } {
  if (profile.corps === 'PSYEN') return { speciality: 'Psychologie' };
  if (discipline === null || profile.workplaces[0] === 'ECOLE' || profile.corps === 'CPE') return {};
  return { speciality: profile.disciplines.length === 1 ? 'STAPS' : discipline };
}
