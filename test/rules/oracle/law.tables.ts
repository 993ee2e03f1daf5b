// What the texts and the pages below say, written down for the oracle alone: nothing here comes from the server.
//
// - Lengths of échelons and accelerated passages: décret 90-680 art. 24 and its like (72-581 art. 32, 72-580 art. 13 ter),
//   https://legal.tricoteuses.fr/articles/LEGIARTI000034948501 and https://nancy.snes.edu/carrieres/snes/2024/files/basic-html/page16.html
// - Indices since 1 January 2024, of the hors échelle as well: https://snes.edu/ma-carriere/apres-la-promotion-le-reclassement,
//   https://123territorial.fr/2024/04/25 (« Echelons, chevrons, et traitement hors échelle »)
// - Value of the point: décret 2023-519 of 28 June 2023.

import { dayOf } from './calendar.ts';

/** The seven corps; six of them share a scale. */
export const corpsCodes = ['CERTIFIE', 'PLP', 'PEPS', 'CPE', 'PE', 'PSYEN', 'AGREGE'] as const;
export type Corps = (typeof corpsCodes)[number];
export type Grade = 'CN' | 'HC' | 'CE';

/** An échelon: its index, or those of its chevrons, and the months to the next one; null in the last one. */
export interface Echelon {
  readonly inm?: number;
  readonly chevrons?: readonly (readonly [code: string, inm: number])[];
  readonly months: number | null;
  /** The months in it where one year is granted on top (30 % of those concerned). */
  readonly accelerated?: number;
}
type Scale = Readonly<Record<Grade, readonly Echelon[]>>;

const hea = [
  ['HEA1', 895],
  ['HEA2', 930],
  ['HEA3', 977],
] as const;
const heb = [
  ['HEB1', 977],
  ['HEB2', 1018],
  ['HEB3', 1072],
] as const;

/** Months in each échelon of the classe normale, the same in all seven corps. */
const normal = (indices: readonly number[]): Echelon[] =>
  indices.map((inm, at) => ({
    inm,
    months: [12, 12, 24, 24, 30, 36, 36, 42, 48, 48, null][at] ?? null,
    ...(at === 5 ? { accelerated: 24 } : {}),
    ...(at === 7 ? { accelerated: 30 } : {}),
  }));

const common: Scale = {
  CN: normal([395, 446, 453, 466, 481, 497, 524, 562, 595, 634, 678]),
  HC: [
    { inm: 595, months: 24 },
    { inm: 629, months: 24 },
    { inm: 673, months: 30 },
    { inm: 720, months: 30 },
    { inm: 768, months: 36 },
    { inm: 811, months: 36 },
    { inm: 826, months: null },
  ],
  CE: [
    { inm: 700, months: 24 },
    { inm: 740, months: 24 },
    { inm: 780, months: 30 },
    { inm: 835, months: 36 },
    { chevrons: hea, months: null },
  ],
};

const agrege: Scale = {
  CN: normal([455, 503, 518, 547, 584, 623, 664, 715, 762, 805, 835]),
  HC: [
    { inm: 762, months: 24 },
    { inm: 805, months: 24 },
    { inm: 835, months: 36 },
    { chevrons: hea, months: null },
  ],
  CE: [
    { inm: 835, months: 30 },
    { chevrons: hea, months: 36 },
    { chevrons: heb, months: null },
  ],
};

export const scaleOf = (corps: Corps): Scale => (corps === 'AGREGE' ? agrege : common);

const everyoneGained = dayOf('2024-01-01');

/** An index of the scales on a day from 2021 on: all gained five points on 1 January 2024 (décret 2023-519; the page of 2022 of SE-UNSA has 590 for 595). */
export const indexOn = (day: number, index: number): number => (day < everyoneGained ? index - 5 : index);

const pointsOfIndex = [
  [dayOf('2023-07-01'), 4.92278],
  [dayOf('2022-07-01'), 4.85003],
  [0, 4.68602],
] as const;

/** Euros a month for a point of index: 56.2323 € a year until June 2022, then 58.2004 €, and 59.0734 € since July 2023. */
export const pointOn = (day: number): number => pointsOfIndex.find(([from]) => from <= day)?.[1] ?? 0;

/** Échelons that were created later than their grade, and from when on. */
export const createdOn = [
  // Décret 2017-786 foresaw September 2020; the calendar was put off: « créé à compter du 1er janvier 2021 » (SE-UNSA 13, 14 January 2021).
  { isAgrege: false, grade: 'HC', echelon: 7, on: '2021-01-01' },
  // Décret 2023-720: https://snes.edu/article/echelon-special-de-la-classe-exceptionnelle
  { isAgrege: false, grade: 'CE', echelon: 5, on: '2023-08-06' },
] as const;

/**
 * Points of the hors classe for whole years in échelon 9, 10 and 11; the last value goes on.
 * Second degree: https://snfolc78.fr/index.php/promotion/promotion-a-la-hors-classe; first degree: the note of 2018 and the guidelines of 2020.
 */
export const points = {
  first: { 9: [0, 0, 0, 10], 10: [20, 30, 40, 50], 11: [70, 80, 90, 100, 110, 120] },
  second: { 9: [0, 0, 0, 10], 10: [20, 30, 40, 50], 11: [60, 70, 80, 100, 110, 120, 130, 140, 150, 160] },
} as const;

/**
 * Rendez-vous de carrière: held in the school year in which so many months in the échelon are reached
 * (arrêté of 5 May 2017; http://lyon.sgen-cfdt.fr/actu/rendez-vous-de-carriere-comment-se-deroule-t-il-comment-le-preparer).
 */
export const rendezVous = [
  { n: 1, echelon: 6, months: 12 },
  { n: 2, echelon: 8, months: 18 },
  { n: 3, echelon: 9, months: 12 },
] as const;
