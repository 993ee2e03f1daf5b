import { recruitmentOfAgreges } from './legal-basis.tables.ts';
import { cite } from './legal-texts.tables.ts';

// What is done around the rules: by which day, on which papers, in which order. Checked on 2026-11-30.

/** Corps of the first degree: the IA-DASEN decides on appreciations and promotions, of all others the recteur. */
export const decidedByIaDasen: readonly string[] = ['PE', 'INSTITUTEUR'];

/**
 * Arrêté du 5 mai 2017, as arrêté du 21 juin 2019 wrote it: the notices (art. 3), the observations, and the rendez-vous that
 * could not be held, which may be held when the next school year begins. « Modifications du calendrier des rendez-vous de
 * carrière » (SNES Reims), « Rendez-vous de carrière : voies de recours » (CGT Éduc’action Versailles).
 */
export const rendezVousProcedure = {
  noticeDays: 15,
  observationDays: 15,
  /** After the next school year begins. */
  appreciationWeeks: 2,
  appealDays: 30,
  /** Silence for so long refuses. */
  answerDays: 30,
  committeeDays: 30,
  /** The last day on which the appreciation of one that is caught up with is notified. */
  caughtUpBy: '10-15',
  law: [cite('arrêté du 5 mai 2017'), cite('arrêté du 21 juin 2019')],
} as const;

/** « L’accès à la hors classe facilitée en 2025 » (SNALC), « Hors classe : conditions » (SE-UNSA 66), S2DÉ January 2025. */
export const guidelines = cite(
  'lignes directrices de gestion ministérielles relatives aux promotions et à la valorisation des parcours professionnels',
);

/**
 * What a professional activity must reach for a disponibilité to count, and what shows it: décret 85-986 art. 48-1 and 48-2,
 * arrêté du 14 juin 2019; « Demande de disponibilité, maintien des droits à l’avancement » (SNES Lyon).
 */
export const activityOfDisponibilite = {
  hoursInAYear: 600,
  quarters: 4,
  law: [
    cite('décret 85-986 du 16 septembre 1985', { article: '48-1', from: '2019-03-29' }),
    cite('arrêté du 14 juin 2019'),
  ],
} as const;

/**
 * One nomination for so many titularisations of agrégés of the year before, by discipline (décret 72-580 art. 5); the last day
 * on which candidates read the opinions, and the day of the results, by campaign (note of 15 December 2025, « Accès au corps
 * des agrégés par liste d’aptitude RS2026 », SNES Toulouse). Who becomes agrégé is classed by services, with the coefficients
 * of décret 51-1423 art. 9.
 */
export const listOfAgreges = {
  oneIn: 7,
  days: { 2026: { opinions: '2026-04-17', results: '2026-06-22' } },
  coefficients: [135, 175],
  law: [recruitmentOfAgreges('5')],
  classed: [cite('décret 51-1423 du 5 décembre 1951', { article: '9' })],
} as const;

/** Where a promotion classes: décret 90-680 art. 25-2 was read; the like of it for the other corps in their statutes. */
export const articlesOfClassement: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CE: { PE: '25-2' },
};
