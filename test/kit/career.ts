import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import {
  careerFactsOf,
  type RecordedCareer,
} from '../../server/modules/career/facts/facts-of-dossier.rules.ts';
import { perspectivesOf } from '../../server/modules/career/answers/perspective.rules.ts';
import { careerPath } from '../../server/modules/career/what-if/timeline.rules.ts';

/** The day of the questions. */
export const asOf = '2026-01-15';

/** A certifiée in échelon 8 who lacks nothing. */
export const teacher: CareerFacts = {
  corps: 'CERTIFIE',
  grade: 'CN',
  echelon: 8,
  echelonDate: '2024-03-15',
  corpsDate: '2010-09-01',
  titularSince: '2011-09-01',
  birthDate: '1986-02-20',
  diplomas: ['MASTER'],
  services: [{ from: '2010-09-01', tags: ['teaching', '2d', 'public', 'catA', 'france_titular'] }],
};

/** One perspective, by its key. */
export const of = (facts: CareerFacts, key: string, assumptions = {}, asked = {}) =>
  perspectivesOf(facts, { asOf, ...asked }, 'fr', assumptions).find((one) => one.key === key);

/** The way ahead without the rendez-vous, a line each. */
export const places = (facts: CareerFacts, asked = {}) =>
  careerPath(facts, { asOf, until: '2032-01-01', ...asked })
    .filter(({ kind }) => kind !== 'RENDEZ_VOUS')
    .map(({ date, kind, grade, echelon }) => `${date} ${kind} ${grade} ${echelon}`);

const file: RecordedCareer = {
  birthDate: '1986-02-20',
  degree: 'SECOND',
  status: 'TITULAIRE',
  titularSince: '2011-09-01',
  steps: [],
  positions: [],
  services: [],
  appraisals: [],
  diplomas: [],
  postings: [],
};

/** A recorded step, of a certifiée unless it says otherwise. */
export const step = (grade: string, echelon: number, from: string, more = {}) => ({
  corps: 'CERTIFIE',
  grade,
  echelon,
  from,
  chevron: null,
  retained: null,
  accelerated: null,
  ...more,
});

/** The facts of a file on a day; it is read on 15 January 2026. */
export const read = (steps: RecordedCareer['steps'], more = {}, on = asOf) =>
  careerFactsOf({ ...file, steps, ...more }, { asOf: on, today: asOf }) as CareerFacts;

/** The reasons below an answer, one after the other. */
export const reasonsOf = (perspective: ReturnType<typeof of>): string =>
  perspective?.explanations.map(({ text }) => text).join(' ') ?? '';
