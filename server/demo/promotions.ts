import type { CorpsCode } from '../modules/dossier/corps.tables.ts';
import { addMonths, dayBefore, yearOf, type Day, type Span } from './calendar.ts';
import type { Random } from './random.ts';
import { rungsOfGrade, type Rung } from './scale.ts';

/** Where a promotion puts somebody, and whether the seniority of the old échelon comes along. */
export interface Landing {
  readonly corps: CorpsCode;
  readonly grade: string;
  readonly at: number;
  readonly keepsSeniority: boolean;
  readonly act: string;
}

export interface Candidate {
  readonly corps: CorpsCode;
  readonly grade: string;
  readonly rung: Rung;
  /** The corps in which the career is to end. */
  readonly goal: CorpsCode;
  readonly seniority: Span;
  /** The day from which seniority in the échelon counts, interruptions taken out. */
  readonly countedFrom: Day;
}

type Place = readonly [echelon: number, keepsSeniority: boolean];

/** The classe exceptionnelle was created by décret 2017-786; its first tables took effect in 2017-2018. */
const FIRST_CLASSE_EXCEPTIONNELLE = 2018;

const THREE_GRADES: ReadonlySet<string> = new Set([
  'PE',
  'CERTIFIE',
  'AGREGE',
  'PLP',
  'PEPS',
  'CPE',
  'PSYEN',
]);

/** A promotion taking effect on a 1 September, or null: not eligible on the eve, or not chosen this year. */
export function drawPromotion(random: Random, candidate: Candidate, rentree: Day): Landing | null {
  const { corps, grade, rung, goal } = candidate;
  if (goal === 'CHAIRE_SUP' && corps === 'AGREGE') return rung.echelon >= 8 ? toChaireSup(rung) : null;
  if (!THREE_GRADES.has(corps)) return null;
  if (grade === 'CN') return drawHorsClasse(random, candidate, rentree);
  if (grade === 'HC' && yearOf(rentree) >= FIRST_CLASSE_EXCEPTIONNELLE)
    return drawExceptionnelle(random, candidate);
  return null;
}

function drawHorsClasse(random: Random, candidate: Candidate, rentree: Day): Landing | null {
  const { echelon } = candidate.rung;
  // Two years in échelon 9 on 31 August, or échelon 10 or 11.
  if (echelon < 9 || (echelon === 9 && addMonths(candidate.countedFrom, 24) > dayBefore(rentree)))
    return null;
  if (!random.chance(echelon === 9 ? 0.06 : echelon === 10 ? 0.22 : 0.4)) return null;
  const agrege = candidate.corps === 'AGREGE';
  const place = (agrege ? horsClasseOfAgrege : horsClasse)(echelon, candidate.seniority.months);
  return landing(
    candidate.corps,
    'HC',
    place,
    'Promotion à la hors classe',
    agrege && place[0] === 4 ? 'HEA1' : null,
  );
}

/** Class in hors classe (statutes as modified in 2017): by the échelon left and the months spent in it. */
function horsClasse(echelon: number, months: number): Place {
  if (echelon === 9) return [2, false];
  if (echelon === 10) return months < 30 ? [3, true] : [4, false];
  return months < 30 ? [4, true] : [5, false];
}

function horsClasseOfAgrege(echelon: number, months: number): Place {
  if (echelon === 9) return [2, false];
  if (echelon === 10) return months < 24 ? [2, true] : [3, false];
  return months < 36 ? [3, true] : [4, false];
}

function drawExceptionnelle(random: Random, { corps, rung, seniority }: Candidate): Landing | null {
  const act = 'Promotion à la classe exceptionnelle';
  if (corps === 'AGREGE') {
    // Beyond a year in the last chevron no text says where one lands: nobody is promoted from there here.
    if (rung.echelon < 4 || seniority.months >= 12 || !random.chance(0.45)) return null;
    return landing(corps, 'CE', [2, true], act, rung.chevron);
  }
  if (rung.echelon < 5 || !random.chance(0.12)) return null;
  if (rung.echelon === 5)
    return landing(corps, 'CE', seniority.months < 30 ? [3, true] : [4, false], act, null);
  if (rung.echelon === 6) return landing(corps, 'CE', [4, false], act, null);
  return seniority.months < 36
    ? landing(corps, 'CE', [4, true], act, null)
    : landing(corps, 'CE', [5, false], act, 'HEA1');
}

/** By list of aptitude, at the same index or the next above. */
function toChaireSup(rung: Rung): Landing {
  const at = rungsOfGrade('CHAIRE_SUP', 'UNIQUE').findIndex((to) => (to.index ?? 0) >= (rung.index ?? 0));
  const act = 'Liste d’aptitude, professeurs de chaires supérieures';
  return { corps: 'CHAIRE_SUP', grade: 'UNIQUE', at, keepsSeniority: false, act };
}

function landing(
  corps: CorpsCode,
  grade: string,
  [echelon, keepsSeniority]: Place,
  act: string,
  chevron: string | null,
): Landing {
  const at = rungsOfGrade(corps, grade).findIndex(
    (rung) => rung.echelon === echelon && rung.chevron === chevron,
  );
  return { corps, grade, at, keepsSeniority, act };
}
