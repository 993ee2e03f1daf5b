import { expect, test } from 'vitest';
import type { CvBesideFile, LookedAt } from '../../server/modules/cv/completeness/beside-file.rules.ts';
import { differencesOf } from '../../server/modules/cv/completeness/differences.rules.ts';
import { gapsOf } from '../../server/modules/cv/completeness/gaps.rules.ts';

const today = '2026-11-30';
let count = 0;
const entry = (over: Partial<LookedAt>): LookedAt => ({
  id: String(++count),
  kind: 'PROFESSIONAL_EXPERIENCE',
  title: 'Professeure de lettres',
  organization: null,
  from: null,
  fromPrecision: 'MONTH',
  to: null,
  toPrecision: 'MONTH',
  status: 'VERIFIED',
  details: {},
  files: 1,
  ...over,
});
const master = entry({
  kind: 'DIPLOMA',
  title: 'Master MEEF',
  to: '2014-12-31',
  toPrecision: 'YEAR',
  details: { level: 7 },
});
const german = entry({ kind: 'LANGUAGE', title: 'Allemand' });
const hugo = { uai: '0280007A', name: 'Collège Victor-Hugo', city: 'Chartres', from: '2014-09-01', to: null };
const post = entry({ organization: 'Clg Victor Hugo, Chartres', from: '2014-09-01' });
const recorded = { title: 'Master MEEF', level: 7, obtainedOn: '2014-07-04', speciality: null, code: null };
const whole: CvBesideFile = {
  hasSummary: true,
  entries: [master, post, german],
  diplomas: [recorded],
  postings: [hugo],
};
const gaps = (over: Partial<CvBesideFile>) =>
  gapsOf({ ...whole, ...over }, today).map(({ code, of, from, to }) =>
    [code, of, from, to].filter(Boolean).join(' '),
  );
const differences = (over: Partial<CvBesideFile>) =>
  differencesOf({ ...whole, ...over }, today).map(({ code, cv, file }) => `${code}: ${cv} / ${file}`);

test('a CV that says what the file says, and proves it, lacks nothing', () => {
  expect(gaps({})).toEqual([]);
  expect(differences({})).toEqual([]);
});

test('an empty CV beside an empty file lacks its head and its sections', () => {
  expect(
    gapsOf({ hasSummary: false, entries: [], diplomas: [], postings: [] }, today).map(({ code }) => code),
  ).toEqual(['NO_SUMMARY', 'NO_DIPLOMA', 'NO_EXPERIENCE', 'NO_LANGUAGE']);
});

test('a diploma is proved, then verified; a certificate of a language is proved; a rejected entry is corrected', () => {
  const declared = { status: 'DECLARED' } as const;
  expect(gaps({ entries: [{ ...master, ...declared, files: 0 }, post, german] })).toEqual([
    'NO_EVIDENCE Master MEEF',
  ]);
  expect(gaps({ entries: [{ ...master, ...declared }, post, german] })).toEqual([
    'DIPLOMA_NOT_VERIFIED Master MEEF',
  ]);
  const certified = { ...german, ...declared, files: 0, details: { certificate: 'Goethe-Zertifikat B2' } };
  expect(gaps({ entries: [master, post, certified] })).toEqual(['NO_EVIDENCE Allemand']);
  expect(gaps({ entries: [master, { ...post, status: 'REJECTED' }, german] })).toEqual([
    'REJECTED Professeure de lettres',
  ]);
});

test('a posting of a year and a diploma that the file alone says are missing in the CV; a short one and the baccalauréat are not', () => {
  const eluard = {
    uai: '0280008B',
    name: 'Lycée Paul-Éluard',
    city: 'Dreux',
    from: '2011-09-01',
    to: '2014-08-31',
  };
  const short = { ...eluard, uai: '0280009C', name: 'Collège Jean-Macé', to: '2011-12-31' };
  expect(gaps({ postings: [eluard, short, hugo] })).toEqual([
    'POSTING_ABSENT Lycée Paul-Éluard, Dreux 2011-09-01 2014-08-31',
  ]);
  const licence = { ...recorded, title: 'Licence de lettres', level: 6, obtainedOn: '2011-07-04' };
  const bac = { ...recorded, title: 'Baccalauréat', level: 4, obtainedOn: '2008-07-04' };
  expect(gaps({ diplomas: [recorded, licence, bac] })).toEqual(['DIPLOMA_OF_FILE_ABSENT Licence de lettres']);
});

test('more than six months of which nobody says anything are a silence, and a training or a posting of the file fills it', () => {
  const first = entry({
    title: 'Tutrice',
    organization: 'Association',
    from: '2010-09-01',
    to: '2012-08-31',
  });
  expect(gaps({ entries: [master, first, post, german] })).toEqual(['SILENCE 2012-09-01 2014-08-31']);
  const training = entry({ kind: 'TRAINING', title: 'Formation', from: '2012-10-01', to: '2014-06-30' });
  expect(gaps({ entries: [master, first, training, post, german] })).toEqual([]);
  const ended = { ...post, to: '2026-01-31' };
  expect(gaps({ entries: [master, ended, german], postings: [] })).toEqual(['SILENCE 2026-02-01 2026-11-29']);
});

test('what the CV says otherwise of a diploma is its year, its level or its title', () => {
  expect(differences({ diplomas: [{ ...recorded, obtainedOn: '2013-07-04' }] })).toEqual([
    'DIPLOMA_YEAR: 2014 / 2013',
  ]);
  expect(differences({ diplomas: [{ ...recorded, level: 8 }] })).toEqual(['DIPLOMA_LEVEL: 7 / 8']);
  expect(differences({ diplomas: [{ ...recorded, title: 'Master enseignement' }] })).toEqual([
    'DIPLOMA_TITLE: Master MEEF / Master enseignement',
  ]);
  expect(differences({ diplomas: [{ ...recorded, title: 'MASTER  MEEF', obtainedOn: null }] })).toEqual([]);
  expect(gaps({ diplomas: [{ ...recorded, obtainedOn: '2013-07-04' }] })).toEqual([]);
});

test('the days of a posting differ as far as the CV says them, and another present place is a difference', () => {
  expect(differences({ postings: [{ ...hugo, from: '2015-09-01' }] })).toEqual([
    'POSTING_FROM: 2014-09 / 2015-09',
  ]);
  expect(differences({ postings: [{ ...hugo, from: '2014-09-02' }] })).toEqual([]);
  expect(differences({ postings: [{ ...hugo, to: '2025-08-31' }] })).toEqual(['POSTING_TO:  / 2025-08']);
  const elsewhere = { ...post, organization: 'Lycée Marceau, Chartres' };
  expect(differences({ entries: [master, elsewhere, german] })).toEqual([
    'ESTABLISHMENT: Lycée Marceau, Chartres / Collège Victor-Hugo, Chartres',
  ]);
  expect(gaps({ entries: [master, elsewhere, german] })).toEqual([]);
});
