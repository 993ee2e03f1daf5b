import { expect, test } from 'vitest';
import {
  certificateOfTraining,
  diplomaCodeOf,
  levelOfTitle,
} from '../../server/modules/dossier/diploma/diploma.rules.ts';
import { settlementOf } from '../../server/modules/dossier/diploma/settlement.rules.ts';
import { likeness, type DiplomaRow } from '../../server/modules/dossier/diploma/same-diploma.rules.ts';

const said = (
  title: string,
  level: number | null,
  year: string | null,
  speciality: string | null = null,
) => ({
  title,
  level,
  obtainedOn: year && `${year}-07-01`,
  speciality,
  code: null,
});

test.each([
  ['the same title in other letters', ['Master  MEEF', 7, '2014'], ['MASTER MEEF', 7, '2014'], 2],
  [
    'another title of the same code and year',
    ['Master MEEF', 7, '2014'],
    ['Master enseignement', 7, '2014'],
    1,
  ],
  ['another year', ['Master MEEF', 7, '2014'], ['Master MEEF', 7, '2016'], 0],
  ['another level', ['Psychologie', 7, '2014'], ['Psychologie', 6, '2014'], 0],
  ['a year that one does not say', ['Master MEEF', 7, null], ['Master MEEF', 7, '2014'], 2],
  ['a degree by its code alone, without a year', ['Master MEEF', 7, null], ['Master de droit', 7, '2014'], 0],
  ['a certificate by its code, without a year', ['CAPPEI', null, '2020'], ['Certificat CAPPEI', 7, null], 1],
  [
    'an agrégation without a level',
    ['Agrégation de lettres', null, '2009'],
    ['AGREGATION DE LETTRES', 7, '2009'],
    2,
  ],
  ['another speciality', ['Licence', 6, '2010', 'Histoire'], ['Licence', 6, '2010', 'Lettres'], 0],
  [
    'a speciality in more words',
    ['Licence', 6, '2010', 'Histoire'],
    ['Licence', 6, '2010', 'Histoire ancienne'],
    2,
  ],
] as const)('%s: how sure it is that two writings are of one diploma', (_says, one, other, sure) => {
  expect(
    likeness(
      said(...(one as never as Parameters<typeof said>)),
      said(...(other as never as Parameters<typeof said>)),
    ),
  ).toBe(sure);
  expect(
    likeness(
      said(...(other as never as Parameters<typeof said>)),
      said(...(one as never as Parameters<typeof said>)),
    ),
  ).toBe(sure);
});

test('two lines of the HR base are two diplomas, and one of them alone stands behind what the CV holds', () => {
  const row = (id: string, title: string, writer: DiplomaRow['writer']): DiplomaRow => ({
    ...said(title, 7, '2014'),
    id,
    writer,
    isLive: true,
    hiddenBy: null,
  });
  const hr = { source: 'HR', sourceId: null } as const;
  const rows = [
    row('a', 'Master MEEF', { source: 'CV', sourceId: 'entry' }),
    row('b', 'Master de droit', hr),
    row('c', 'Master d’histoire', hr),
  ];
  const holds = [{ id: 'h', source: 'CV', sourceId: 'entry', diplomaId: 'a' }] as const;
  expect(settlementOf({ rows, holds })).toEqual({
    ended: [],
    revived: [],
    hidden: [{ id: 'b', by: 'a' }],
    moved: [],
    released: [],
  });
});

test.each([
  ['CPE', 'NONE', null],
  ['Concours de CPE', 'NONE', null],
  ['CPE externe 2009', 'NONE', null],
  ['PsyEN - EDA', 'NONE', null],
  ['CPE Lyon, ingénieur chimiste', 'REQUIRED', 'MASTER'],
  ['Psyence et éducation', 'REQUIRED', 'MASTER'],
  ['Master MEEF, mention CPE', 'REQUIRED', 'MASTER'],
  ['CAPES de lettres', 'NONE', null],
  ['Agrégation', 'NONE', null],
] as const)('« %s » has a level: %s, and counts as %s', (title, level, code) => {
  expect(levelOfTitle(title)).toBe(level);
  expect(diplomaCodeOf({ title, level: 7 })).toBe(code);
});

test.each([
  ['Formation CAPPEI', 'CAPPEI', 'CAPPEI'],
  ['Éducation inclusive', 'Certificat d’aptitude professionnelle (CAPPEI)', 'CAPPEI'],
  ['Préparation', 'Attestation de préparation au CAPPEI', null],
  ['Préparation au CAFFA', null, null],
  ['Tutorat', 'Caffa, option numérique', 'CAFFA'],
  ['Formation des directeurs d’école', 'Attestation', 'FORMATION_DIRECTION'],
  ['Formation des directeurs d’école', null, null],
  ['Formation aux premiers secours', 'PSC1', null],
] as const)('a training “%s” with the certificate “%s” leads to %s', (title, certificate, code) => {
  expect(certificateOfTraining({ title, certificate })).toBe(code);
});
