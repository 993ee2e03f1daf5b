import { expect, test } from 'vitest';
import type { Effect } from '../../server/modules/change-effect/index.ts';
import {
  careerAfter,
  previewOf,
  type RecordedFile,
} from '../../server/modules/change-effect/preview.rules.ts';

const activity = { kind: 'ACTIVITE', from: '2010-09-01', to: null } as const;
const file: RecordedFile = {
  address: { base: null, rows: [] },
  family: {
    base: {
      maritalStatus: 'SINGLE',
      since: null,
      children: [{ givenName: 'Ana', birthDate: '2020-05-01' }],
    },
    rows: [],
  },
  contact: { base: { phone: '0237112233', mobilePhone: null }, rows: [] },
  nationality: { base: null, rows: [] },
  names: { civility: 'MADAME', familyName: 'Labert', usageName: 'Zola', givenNames: ['Julie'] },
  said: [{ from: '2027-01-01', civility: null, familyName: 'Brun', usageName: null, givenNames: null }],
  leftOn: null,
  positions: [{ ...activity, id: 'a' }],
  rates: [],
  diplomas: { rows: [], holds: [] },
  career: {
    birthDate: '1985-04-02',
    degree: 'SECOND',
    status: null,
    titularSince: null,
    steps: [],
    positions: [activity],
    services: [],
    appraisals: [],
    diplomas: [],
    postings: [],
  },
};

const from = '2027-09-01';
const to = '2028-08-31';
const name = {
  writes: 'dossier_name',
  from,
  changeUsername: true,
  changeProfessionalAddress: false,
} as const;
type Shown = readonly [path: string, before: string | null, after: string | null];
/** Each effect, with what it shows in French. */
const shown: readonly (readonly [Effect, ...Shown[]])[] = [
  [
    {
      writes: 'dossier_address',
      from,
      lines: ['3 rue de Siam'],
      postalCode: '29200',
      city: 'Brest',
      country: 'France',
    },
    ['dossier.address', null, '3 rue de Siam, 29200 Brest, France'],
  ],
  [
    { writes: 'dossier_family', from, maritalStatus: 'MARRIED', since: '2027-06-05' },
    ['dossier.familySituation.maritalStatus', 'célibataire', 'marié(e) (depuis le 5 juin 2027)'],
  ],
  [
    { writes: 'dossier_family', from, removed: [{ givenName: 'Ana', birthDate: '2020-05-01' }] },
    [
      'dossier.familySituation.children',
      'Ana (1er mai 2020)',
      'Ana (1er mai 2020, plus à charge depuis le 1er septembre 2027)',
    ],
  ],
  [
    { writes: 'dossier_contact', from, phone: '', mobilePhone: '0611223344' },
    ['dossier.phone', '0237112233', null],
    ['dossier.mobilePhone', null, '0611223344'],
  ],
  // A name that is approved for January is there in September.
  [
    { ...name, familyName: 'Noir', usageName: '' },
    ['teacher.familyName', 'Brun', 'Noir'],
    ['teacher.usageName', 'Zola', null],
  ],
  [
    { ...name, civility: 'MONSIEUR', givenNames: ['Jules', 'Ange'] },
    ['teacher.civility', 'Madame', 'Monsieur'],
    ['teacher.givenNames', 'Julie', 'Jules, Ange'],
  ],
  [{ writes: 'nationality', from, country: 'FR' }, ['dossier.nationality', null, 'FR']],
  [
    { writes: 'leave', kind: 'MATERNITE', from, to },
    ['dossier.leaves', null, 'congé de maternité, du 1er septembre 2027 au 31 août 2028'],
  ],
  [
    { writes: 'disability', kind: 'RQTH', from, to: null },
    ['dossier.disability', null, 'RQTH, à partir du 1er septembre 2027'],
  ],
  [
    { writes: 'position', kind: 'DETACHEMENT', from, to: null },
    [
      'dossier.positions',
      'activité, à partir du 1er septembre 2010',
      'activité, du 1er septembre 2010 au 31 août 2027 ; détachement, à partir du 1er septembre 2027',
    ],
  ],
  [
    { writes: 'working_time', reason: 'DROIT', quotity: 0.8, from, to },
    ['dossier.workingTimes', null, 'temps partiel de droit (80 %), du 1er septembre 2027 au 31 août 2028'],
  ],
  [
    {
      writes: 'diploma',
      title: 'Master MEEF',
      level: 7,
      obtainedOn: '2026-06-30',
      speciality: null,
      code: null,
    },
    ['dossier.diplomas', null, 'Master MEEF (30 juin 2026)'],
  ],
  [
    { writes: 'departure', on: from, reason: 'RETRAITE' },
    ['teacher.leftOn', null, '1er septembre 2027'],
    ['teacher.leftReason', null, 'retraite'],
  ],
];

const each = shown.map(([effect, ...changes]) => ({ effect, changes }));

test.each(each)('$effect.writes is shown in words before it is sent', ({ effect, changes }) => {
  const plain = (text: string | null) => text?.replaceAll('\u202F', ' ').replaceAll('\u00A0', ' ') ?? null;
  expect(previewOf(file, [effect], 'fr').map((one) => [one.path, plain(one.from), plain(one.to)])).toEqual(
    changes,
  );
  expect(previewOf(file, [effect], 'en').map(({ path }) => path)).toEqual(changes.map(([path]) => path));
});

test('what stays as it is is not shown', () => {
  expect(previewOf(file, [{ ...name, usageName: 'Zola' }], 'fr')).toEqual([]);
});

test('the rules read the positions and diplomas that an approval would write', () => {
  const effects = shown.map(([effect]) => effect);
  expect(careerAfter(file, effects)).toEqual({
    ...file.career,
    positions: [
      { kind: 'ACTIVITE', from: '2010-09-01', to: '2027-08-31' },
      { kind: 'DETACHEMENT', from, to: null },
    ],
    diplomas: [
      {
        title: 'Master MEEF',
        level: 7,
        obtainedOn: '2026-06-30',
        speciality: null,
        code: null,
        isListed: false,
      },
    ],
  });
  expect(careerAfter({ ...file, career: null }, effects)).toBeNull();
});

test('a diploma that the file has already stands once in what an approval would write', () => {
  const line = { title: 'MASTER MEEF', level: 7, obtainedOn: '2026-07-04', speciality: null, code: null };
  const listed = {
    ...line,
    id: 'd',
    isLive: true,
    hiddenBy: null,
    writer: { source: 'HR', sourceId: null },
  } as const;
  const withMaster = { ...file, diplomas: { rows: [listed], holds: [] } };
  const effects = shown.flatMap(([effect]) => (effect.writes === 'diploma' ? [effect] : []));
  expect(effects).toMatchObject([{ title: 'Master MEEF', obtainedOn: '2026-06-30' }]);
  expect(careerAfter(withMaster, effects)?.diplomas).toEqual([{ ...line, isListed: true }]);
  expect(previewOf(withMaster, effects, 'fr')).toEqual([]);
});
