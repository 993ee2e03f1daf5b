import type { Appreciation, DiplomaCode, ServiceTag, Status } from '../law/codes.tables.ts';
import type { Locale } from '../../../platform/viewer.ts';
import type { CareerFacts } from './facts.rules.ts';

// The closed lists of a file of facts, and what is said of a file that is not one.

export const sectors = keysOf<NonNullable<CareerFacts['sector']>>({ public: 1, private_under_contract: 1 });
export const statusCodes = keysOf<Status>({
  stagiaire: 1,
  titulaire: 1,
  contractuel_cdi: 1,
  contractuel_cdd: 1,
});
export const appreciations = keysOf<Appreciation>({
  A_CONSOLIDER: 1,
  SATISFAISANT: 1,
  TRES_SATISFAISANT: 1,
  EXCELLENT: 1,
});
export const diplomaCodes = keysOf<DiplomaCode>({
  'BAC+2': 1,
  LICENCE: 1,
  LICENCE_STAPS: 1,
  LICENCE_PSYCHO: 1,
  P2B: 1,
  MASTER: 1,
  MASTER_PSYCHO: 1,
  DOCTORAT: 1,
  CAPPEI: 1,
  CAFIPEMF: 1,
  CAFFA: 1,
});
export const serviceTagCodes = keysOf<ServiceTag>({
  teaching: 1,
  '2d': 1,
  primary: 1,
  public: 1,
  catA: 1,
  cpge: 1,
  specialised: 1,
  france_titular: 1,
  director_acting: 1,
});

export type FactFault =
  | 'NOT_AN_OBJECT'
  | 'NOT_A_LIST'
  | 'NOT_A_DATE'
  | 'NOT_A_NUMBER'
  | 'NOT_A_TEXT'
  | 'NOT_A_SCHOOL_YEAR'
  | 'NOT_A_BOOLEAN'
  | 'MISSING'
  | 'UNKNOWN_FACT'
  | 'UNKNOWN_VALUE'
  | 'DATES_REVERSED';

type Words = Readonly<Record<Locale, (expected: string) => string>>;
export const factFaultTexts: Readonly<Record<FactFault, Words>> = {
  NOT_AN_OBJECT: { fr: () => 'un objet est attendu.', en: () => 'an object is expected.' },
  NOT_A_LIST: { fr: () => 'une liste est attendue.', en: () => 'a list is expected.' },
  NOT_A_DATE: {
    fr: () => 'une date du calendrier est attendue, AAAA-MM-JJ, comme 2024-09-01.',
    en: () => 'a date of the calendar is expected, YYYY-MM-DD, such as 2024-09-01.',
  },
  NOT_A_NUMBER: {
    fr: (range) => `un nombre entier est attendu (${range}).`,
    en: (range) => `a whole number is expected (${range}).`,
  },
  NOT_A_TEXT: { fr: () => 'un texte est attendu.', en: () => 'a text is expected.' },
  NOT_A_SCHOOL_YEAR: {
    fr: () => 'une année scolaire est attendue, comme 2025-2026.',
    en: () => 'a school year is expected, such as 2025-2026.',
  },
  NOT_A_BOOLEAN: { fr: () => 'true ou false est attendu.', en: () => 'true or false is expected.' },
  MISSING: { fr: () => 'ce fait manque.', en: () => 'this fact is missing.' },
  UNKNOWN_FACT: {
    fr: (names) => `ce fait est inconnu, il n’est pas pris en compte. Faits connus : ${names}.`,
    en: (names) => `this fact is unknown and is ignored. Known facts: ${names}.`,
  },
  UNKNOWN_VALUE: {
    fr: (values) => `valeur inconnue. Valeurs connues : ${values}.`,
    en: (values) => `unknown value. Known values: ${values}.`,
  },
  DATES_REVERSED: {
    fr: () => 'cette fin précède son début.',
    en: () => 'this end comes before its beginning.',
  },
};

/** The compiler asks for each value of the type, and for no other. */
function keysOf<Value extends string>(values: Readonly<Record<Value, 1>>): readonly Value[] {
  return Object.keys(values) as Value[];
}
