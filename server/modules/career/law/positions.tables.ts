import { cite, type LegalReference } from './legal-texts.tables.ts';

// What an administrative position does to the clock of advancement. Checked on 2026-01-15.

export type PositionCode =
  | 'ACTIVITE'
  | 'DETACHEMENT'
  | 'MAD'
  | 'CONGE_PARENTAL'
  | 'DISPO_ENFANT'
  | 'DISPO_ACTIVITE'
  | 'DISPO_AUTRE'
  | 'HORS_CADRE';

interface Counted {
  /** The texts that say so, where they were read. */
  readonly law?: readonly LegalReference[];
}
interface Runs extends Counted {
  readonly clock: 'RUNS' | 'STOPPED' | 'UNKNOWN';
}
/** Since a day it runs for so many months of a whole career, counted together with the positions of the same limit. */
interface RunsFor extends Counted {
  readonly clock: 'RUNS_FOR';
  readonly since: string;
  readonly months: number;
  readonly limit: string;
  /** Before that day it stood still, or ran as it did for a parental leave. */
  readonly before: 'STOPPED' | 'HALF';
}

/**
 * The clock of a parental leave before 8 August 2019: whole in the first year of the leave, then half (loi 84-16 art. 54,
 * as loi 2012-347 du 12 mars 2012 art. 57 wrote it); half throughout before the new leave was applied, on 1 October 2012
 * (décret 2012-1061 du 18 septembre 2012).
 */
export const formerParentalLeave = { wholeMonths: 12, wholeSince: '2012-10-01' } as const;

/**
 * Since that day what a disponibilité with an activity kept takes effect when its holder comes back, and the papers are
 * given once, then (décret 85-986 art. 48-2, as décret 2025-1169 du 5 décembre 2025 wrote it). Before, each year by 31 May.
 */
export const effectOnReturnSince = '2025-12-07';
const lastOfYearlyPapers = '2025-12-06';

const statute = (article: string, from?: string) =>
  cite('loi 84-16 du 11 janvier 1984', { article, ...(from === undefined ? {} : { from }) });
const code = (article: string) => cite('code général de la fonction publique', { article });
const decree = (article: string, from: string, until?: string) =>
  cite('décret 85-986 du 16 septembre 1985', { article, from, ...(until === undefined ? {} : { until }) });

const parentalLeave = [statute('54'), statute('54 bis', '2019-08-08'), code('L515-8'), code('L515-9')];
const childRaising = [statute('51'), code('L514-2')];
const activity = [
  statute('51'),
  code('L514-2'),
  decree('48-1', '2019-03-29'),
  // Papers each year, then once.
  decree('48-2', '2019-03-29', lastOfYearlyPapers),
  decree('48-2', effectOnReturnSince),
];
const stopped = [statute('51'), code('L514-1')];

/**
 * Positions in which the State pays nothing: pay is due « après service fait » (code général de la fonction publique,
 * art. L712-1), and these are outside of the service (L514-1, L515-1).
 */
export const unpaidPositions: readonly PositionCode[] = [
  'CONGE_PARENTAL',
  'DISPO_ENFANT',
  'DISPO_ACTIVITE',
  'DISPO_AUTRE',
];

export const countedPositions: Readonly<Record<PositionCode, Runs | RunsFor>> = {
  // Part-time counts as full time; paid leave (sickness, maternity, training) is activité.
  ACTIVITE: { clock: 'RUNS' },
  // The career runs in both corps: « Accueil en détachement », ministry.
  DETACHEMENT: { clock: 'RUNS' },
  MAD: { clock: 'RUNS' },
  // Since 2019-08-08, at full rate, five years in the whole career together with DISPO_ENFANT: loi 84-16 art. 54 bis, then CGFP L515-8, L515-9, L514-2;
  // « Droits à avancement : limite de cinq ans », michel-ledoux.fr. A disponibilité gave nothing before (art. 51).
  CONGE_PARENTAL: {
    clock: 'RUNS_FOR',
    since: '2019-08-08',
    months: 60,
    limit: 'CHILD',
    before: 'HALF',
    law: parentalLeave,
  },
  DISPO_ENFANT: {
    clock: 'RUNS_FOR',
    since: '2019-08-08',
    months: 60,
    limit: 'CHILD',
    before: 'STOPPED',
    law: childRaising,
  },
  // Since 2018-09-07, five years of a career, when an activity is proved each year: décret 85-986 art. 48-1 and 48-2.
  DISPO_ACTIVITE: {
    clock: 'RUNS_FOR',
    since: '2018-09-07',
    months: 60,
    limit: 'ACTIVITY',
    before: 'STOPPED',
    law: activity,
  },
  // The date of the next échelon is pushed by the length of the interruption.
  DISPO_AUTRE: { clock: 'STOPPED', law: stopped },
  // Not found in the sources.
  HORS_CADRE: { clock: 'UNKNOWN' },
};
