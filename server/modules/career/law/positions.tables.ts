import type { LegalReference } from './legal-basis.tables.ts';

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
/**
 * It runs for so many months of a whole career, counted together with the positions of the same limit. What the clock
 * did before `since` was not found.
 */
interface RunsFor extends Counted {
  readonly clock: 'RUNS_FOR';
  readonly since: string;
  readonly months: number;
  readonly limit: string;
}

const child = [{ title: 'loi 84-16 du 11 janvier 1984', article: '54 bis', url: null }];
const activity = [
  { title: 'décret 85-986 du 16 septembre 1985', article: '48-1', url: null },
  { title: 'décret 85-986 du 16 septembre 1985', article: '48-2', url: null },
];

export const countedPositions: Readonly<Record<PositionCode, Runs | RunsFor>> = {
  // Part-time counts as full time; paid leave (sickness, maternity, training) is activité.
  ACTIVITE: { clock: 'RUNS' },
  // The career runs in both corps: « Accueil en détachement », ministry.
  DETACHEMENT: { clock: 'RUNS' },
  MAD: { clock: 'RUNS' },
  // Since 2019-08-08, at full rate, five years in the whole career together with DISPO_ENFANT: loi 84-16 art. 54 bis;
  // « Droits à avancement : limite de cinq ans », michel-ledoux.fr.
  CONGE_PARENTAL: { clock: 'RUNS_FOR', since: '2019-08-08', months: 60, limit: 'CHILD', law: child },
  DISPO_ENFANT: { clock: 'RUNS_FOR', since: '2019-08-08', months: 60, limit: 'CHILD', law: child },
  // Since 2018-09-07, five years of a career, when an activity is proved each year: décret 85-986 art. 48-1 and 48-2.
  DISPO_ACTIVITE: { clock: 'RUNS_FOR', since: '2018-09-07', months: 60, limit: 'ACTIVITY', law: activity },
  // The date of the next échelon is pushed by the length of the interruption.
  DISPO_AUTRE: { clock: 'STOPPED' },
  // Not found in the sources.
  HORS_CADRE: { clock: 'UNKNOWN' },
};
