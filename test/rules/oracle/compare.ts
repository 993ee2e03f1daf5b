import { perspectivesOf } from '../../../server/modules/career/answers/perspective.rules.ts';
import type { CareerFacts } from '../../../server/modules/career/facts/facts.rules.ts';
import { careerPath, type CareerEvent } from '../../../server/modules/career/what-if/timeline.rules.ts';
import { dayOf } from './calendar.ts';
import type { Career } from './careers.ts';
import type { Line } from './life.ts';

/** Why the oracle and the rules may differ: each is a text that leaves two readings. */
export type Reason = keyof typeof readings;
export const readings = {
  /**
   * From the fourth échelon of the hors classe an agrégé comes to the second of the classe exceptionnelle (décret 72-580
   * art. 13 sexies II). The oracle keeps the seniority in the échelon, as SNES says of every promotion
   * (https://snes.edu/ma-carriere/apres-la-promotion-le-reclassement), and goes on to the third at three years; the rules
   * keep that of the chevron only, and say that it is uncertain.
   */
  AGREGE_CLASSE_EXCEPTIONNELLE: 'seniority of an agrégé in the classe exceptionnelle',
  /**
   * No text says how the days of an interruption are counted: the oracle takes months of thirty days, the rules calendar
   * months and the days that are left. Three days at most.
   */
  DAYS_OF_AN_INTERRUPTION: 'days of an interruption',
  /**
   * The bonus of heads of school advances échelons and « ne s’applique pas » to promotions of grade
   * (https://www.se-unsa.org/2025/08/direction-decole-bonification-davancement-de-3-mois-an). The oracle takes the day on which the échelon
   * was entered by it; the rules, more careful, the day on which it would have been without.
   */
  BONUS_AND_GRADE: 'bonus of heads of school and promotions of grade',
} as const;

export interface Difference {
  readonly reason: Reason | null;
  readonly what: string;
  readonly career: Career;
  readonly oracle: unknown;
  readonly rules: unknown;
}

/** The facts of a career in their JSON form. */
export function factsOf({ life, chevron, corpsDate }: Career): CareerFacts {
  const { corps, grade, echelon, echelonDate, positions, bonusYears } = life;
  return {
    corps,
    grade,
    echelon,
    echelonDate,
    corpsDate,
    titularSince: '2005-09-01',
    ...(positions.length > 0 ? { positions } : {}),
    ...chevron,
    ...(bonusYears > 0 ? { directorYearsDone: bonusYears } : {}),
  };
}

/** What the oracle and the rules answer differently about a career. */
export function differences(career: Career): Difference[] {
  const { life, asOf, until } = career;
  const events = careerPath(factsOf(career), { asOf, until, assumptions: assumptionsOf(life) });
  const path = pathDifference(career, events);
  const found = [...path, ...rendezVousDifference(career, events), ...campaignDifferences(career)];
  // A date that differs by a day moves what is judged on 31 August.
  return path[0]?.reason === 'DAYS_OF_AN_INTERRUPTION'
    ? found.map((one) => ({ ...one, reason: 'DAYS_OF_AN_INTERRUPTION' }))
    : found;
}

const lineOf = ({ date, kind, grade, echelon, chevron, inm, gross }: Line) =>
  [date, kind, grade, echelon, chevron, inm, gross].join(' ');

function assumptionsOf({ promotions, isAccelerated }: Career['life']) {
  return {
    acceleratedAdvancement: isAccelerated,
    promotions: (['HC', 'CE'] as const).flatMap((grade) => {
      const campaign = promotions[grade];
      return campaign === undefined ? [] : [{ grade, campaign }];
    }),
  };
}

/** The steps after the place that is recorded, each with its index and pay. */
function pathDifference(career: Career, events: readonly CareerEvent[]): Difference[] {
  const oracle = career.lived.lines
    .slice(1)
    .filter(({ date, kind }) => date <= career.until && (kind !== 'CHEVRON' || date > career.asOf));
  const rules = events
    .filter(({ kind }) => kind !== 'RENDEZ_VOUS')
    .slice(1)
    .map(({ inm, grossMonthly, ...event }) => ({ ...event, inm, gross: grossMonthly }) as Line);
  const [ours, theirs] = [rules.map(lineOf), oracle.map(lineOf)];
  if (ours.join() === theirs.join()) return [];
  return [{ what: 'path', career, oracle: theirs, rules: ours, reason: reasonOf(career, oracle, rules) }];
}

function reasonOf({ life }: Career, oracle: readonly Line[], rules: readonly Line[]): Reason | null {
  const at = oracle.findIndex((line, index) => {
    const other = rules[index];
    return !other || lineOf(line) !== lineOf(other);
  });
  const [theirs, ours] = [oracle[at] ?? null, rules[at === -1 ? oracle.length : at] ?? null];
  if (life.corps === 'AGREGE' && (ours ?? theirs)?.grade === 'CE') return 'AGREGE_CLASSE_EXCEPTIONNELLE';
  const isNear =
    theirs && ours && theirs.echelon === ours.echelon && Math.abs(dayOf(theirs.date) - dayOf(ours.date)) <= 3;
  if (life.positions.length > 0 && isNear) return 'DAYS_OF_AN_INTERRUPTION';
  const isPromotion = theirs?.kind === 'PROMOTION' || ours?.kind === 'PROMOTION';
  return life.bonusYears > 0 && isPromotion ? 'BONUS_AND_GRADE' : null;
}

function rendezVousDifference(career: Career, events: readonly CareerEvent[]): Difference[] {
  const isAhead = ({ date }: { date: string }) => date > career.asOf && date <= career.until;
  const oracle = career.lived.rendezVous.filter(isAhead).map(({ n, date }) => `${n} ${date}`);
  const rules = events
    .filter((event) => event.kind === 'RENDEZ_VOUS' && isAhead(event))
    .map(({ rendezVous, date }) => `${rendezVous} ${date}`);
  return oracle.join() === rules.join() ? [] : [{ what: 'rendez-vous', career, oracle, rules, reason: null }];
}

/** Who is promouvable in the campaign of the day, with how many points, and in which one first. */
function campaignDifferences(career: Career): Difference[] {
  const { life, asOf, until, alone } = career;
  const campaign = Number(asOf.slice(0, 4)) + (asOf.slice(5) > '08-31' ? 1 : 0);
  const end = Number(until.slice(0, 4));
  const perspectives = perspectivesOf(factsOf(career), { asOf }, 'fr', {
    acceleratedAdvancement: life.isAccelerated,
  });
  const promotions = [
    ['HORS_CLASSE', 'isHorsClasseOpen'],
    ['CLASSE_EXCEPTIONNELLE', 'isClasseExceptionnelleOpen'],
  ] as const;
  return promotions.flatMap(([key, isOpen]) => {
    // The classe exceptionnelle had other conditions before the campaign of 2024.
    if (key === 'CLASSE_EXCEPTIONNELLE' && campaign < 2024) return [];
    const perspective = perspectives.find((one) => one.key === key);
    const first = perspective?.status === 'ELIGIBLE' ? campaign : (perspective?.firstCampaign ?? null);
    const rules = {
      first: first !== null && first < end ? first : null,
      points: perspective?.points?.seniorityPoints ?? null,
    };
    const opened = [...alone.snapshots].find(
      ([year, held]) => year >= campaign && year < end && held[isOpen],
    );
    const isNow = key === 'HORS_CLASSE' && opened?.[0] === campaign;
    const oracle = { first: opened?.[0] ?? null, points: isNow ? (opened?.[1].points ?? null) : null };
    if (oracle.first === rules.first && oracle.points === rules.points) return [];
    const reason = life.bonusYears > 0 && oracle.points === rules.points ? 'BONUS_AND_GRADE' : null;
    return [{ what: key, career, oracle, rules, reason } satisfies Difference];
  });
}
