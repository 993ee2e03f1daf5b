import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requestKinds, type AskedKind, type KindFacts } from '../../server/modules/change-kind/index.ts';
import { pathsOf, type Effect, type PositionPeriod } from '../../server/modules/change-effect/index.ts';
import { effectsOf } from '../../server/modules/change-effect/effects.rules.ts';
import { grantedTwice } from '../../server/modules/change-effect/granted.rules.ts';
import {
  placed,
  turned,
  type Kept,
  type Stretch,
} from '../../server/modules/change-effect/periods/periods.rules.ts';
import {
  positionsPlaced,
  withoutWaiting,
} from '../../server/modules/change-effect/periods/positions.rules.ts';
import { addDays } from '../../server/modules/career/facts/calendar.rules.ts';

const facts: KindFacts = {
  today: '2026-11-30',
  birthDate: '1985-04-02',
  degree: 'SECOND',
  academyCode: '18',
  corpsCode: 'CERTIFIE',
  children: [],
  maritalStatus: 'SINGLE',
  positions: [],
};
const on = '2027-09-01';
const until = '2028-08-31';
const lea = { givenName: 'Léa', birthDate: '2026-03-14' };
const tom = { givenName: 'Tom', birthDate: '2026-03-15' };
const plainName = { writes: 'dossier_name', changeUsername: false, changeProfessionalAddress: false };
const position = (kind: string, more = {}) => ({ writes: 'position', kind, from: on, to: until, ...more });
const leave = (kind: string, more = {}) => ({ writes: 'leave', kind, from: on, to: until, ...more });
const rate = (reason: string, quotity: number, to: string | null) => ({
  writes: 'working_time',
  reason,
  quotity,
  from: on,
  to,
});
const diploma = { writes: 'diploma', level: 7, obtainedOn: '2026-06-30', speciality: null, code: null };
const family = { writes: 'dossier_family' };

type Case = readonly [
  kind: AskedKind,
  values: object,
  effectiveFrom: string | null,
  writes: readonly object[],
];
const cases: readonly Case[] = [
  [
    'ADRESSE',
    { lines: ['3 rue de Siam'], postalCode: '29200', city: 'Brest' },
    on,
    [
      {
        writes: 'dossier_address',
        from: on,
        lines: ['3 rue de Siam'],
        postalCode: '29200',
        city: 'Brest',
        country: 'France',
      },
    ],
  ],
  [
    'ADRESSE',
    { lines: ['1 Hauptstraße'], postalCode: '10115', city: 'Berlin', country: 'Allemagne' },
    on,
    [
      {
        writes: 'dossier_address',
        from: on,
        lines: ['1 Hauptstraße'],
        postalCode: '10115',
        city: 'Berlin',
        country: 'Allemagne',
      },
    ],
  ],
  // A number that is absent is removed; without a day, it counts from the decision on.
  [
    'TELEPHONE',
    { mobilePhone: '0611223344' },
    null,
    [{ writes: 'dossier_contact', from: facts.today, mobilePhone: '0611223344' }],
  ],
  [
    'TELEPHONE',
    { phone: '0237112233', removesOther: true },
    on,
    [{ writes: 'dossier_contact', from: on, phone: '0237112233', mobilePhone: '' }],
  ],
  ['NOM_USAGE', { usageName: 'Zola' }, on, [{ ...plainName, from: on, usageName: 'Zola' }]],
  [
    'NOM_USAGE',
    { changeUsername: true, changeProfessionalAddress: true },
    on,
    [
      {
        writes: 'dossier_name',
        from: on,
        usageName: '',
        changeUsername: true,
        changeProfessionalAddress: true,
      },
    ],
  ],
  [
    'NOM_FAMILLE',
    { ground: 'DECREE', familyName: 'Brun' },
    on,
    [{ ...plainName, from: on, familyName: 'Brun' }],
  ],
  [
    'NOM_FAMILLE',
    { ground: 'JUDGMENT', givenNames: ['Julie'] },
    on,
    [{ ...plainName, from: on, givenNames: ['Julie'] }],
  ],
  [
    'SEXE_ETAT_CIVIL',
    { ground: 'USE_AT_WORK', civility: 'MONSIEUR' },
    on,
    [{ ...plainName, from: on, civility: 'MONSIEUR' }],
  ],
  [
    'SEXE_ETAT_CIVIL',
    { ground: 'CIVIL_REGISTER', civility: 'MADAME', givenNames: ['Ana'] },
    on,
    [{ ...plainName, from: on, civility: 'MADAME', givenNames: ['Ana'] }],
  ],
  ['NATIONALITE', { country: 'FR' }, on, [{ writes: 'nationality', from: on, country: 'FR' }]],
  [
    'MARIAGE',
    { on: '2026-06-20' },
    null,
    [{ ...family, from: '2026-06-20', maritalStatus: 'MARRIED', since: '2026-06-20' }],
  ],
  [
    'PACS',
    { on: '2026-06-20' },
    null,
    [{ ...family, from: '2026-06-20', maritalStatus: 'PACS', since: '2026-06-20' }],
  ],
  ...(
    [
      ['DIVORCE', 'DIVORCED'],
      ['SEPARATION', 'SEPARATED'],
      ['END_OF_PACS', 'SINGLE'],
    ] as const
  ).map(([event, maritalStatus]): Case => [
    'DIVORCE',
    { event, on: '2026-06-20' },
    null,
    [{ ...family, from: '2026-06-20', maritalStatus, since: '2026-06-20' }],
  ]),
  [
    'VEUVAGE',
    { on: '2026-06-20' },
    null,
    [{ ...family, from: '2026-06-20', maritalStatus: 'WIDOWED', since: '2026-06-20' }],
  ],
  // Twins on both sides of midnight; an adopted child counts from its arrival on.
  [
    'NAISSANCE',
    { arrival: 'BIRTH', children: [lea, tom] },
    null,
    [
      { ...family, from: '2026-03-14', added: [lea] },
      { ...family, from: '2026-03-15', added: [tom] },
    ],
  ],
  [
    'NAISSANCE',
    { arrival: 'ADOPTION', children: [lea, tom], arrivedOn: '2026-06-01' },
    null,
    [{ ...family, from: '2026-06-01', added: [lea, tom] }],
  ],
  [
    'FIN_CHARGE_ENFANT',
    { child: lea, why: 'LEFT_HOME', on: '2026-09-01' },
    null,
    [{ ...family, from: '2026-09-01', removed: [lea] }],
  ],
  [
    'DIPLOME',
    { title: 'Master MEEF', level: 7, obtainedOn: '2026-06-30', speciality: 'Mathématiques' },
    null,
    [{ ...diploma, title: 'Master MEEF', speciality: 'Mathématiques' }],
  ],
  [
    'DIPLOME',
    { title: 'Licence', level: 6, obtainedOn: '2026-06-30' },
    null,
    [{ ...diploma, title: 'Licence', level: 6 }],
  ],
  [
    'CERTIFICATION',
    { certificate: 'CAPPEI', obtainedOn: '2026-06-30' },
    null,
    [{ ...diploma, title: 'CAPPEI', code: 'CAPPEI' }],
  ],
  ['CERTIFICATION', { certificate: 'CLES', obtainedOn: '2026-06-30' }, null, [{ ...diploma, title: 'CLES' }]],
  [
    'CERTIFICATION',
    { certificate: 'COMPLEMENTARY', speciality: 'Langue des signes', obtainedOn: '2026-06-30' },
    null,
    [{ ...diploma, title: 'Certification complémentaire', speciality: 'Langue des signes' }],
  ],
  ['RQTH', { title: 'RQTH' }, on, [{ writes: 'disability', kind: 'RQTH', from: on, to: null }]],
  ['RQTH', { title: 'AAH', until }, on, [{ writes: 'disability', kind: 'AAH', from: on, to: until }]],
  ['CONGE_MALADIE', { until }, on, [leave('MALADIE')]],
  ['CLM_CLD', { leave: 'CLM', until }, on, [leave('LONGUE_MALADIE')]],
  ['CLM_CLD', { leave: 'CLD', until }, on, [leave('LONGUE_DUREE')]],
  ['TPT', { quota: 60, until }, on, [rate('THERAPEUTIQUE', 0.6, until)]],
  // 16 weeks: six before the expected day, ten after it; as long when it begins later.
  [
    'MATERNITE',
    { expectedOn: '2027-03-20', expectedChildren: 1, childrenBefore: 0 },
    null,
    [leave('MATERNITE', { from: '2027-02-06', to: '2027-05-28' })],
  ],
  [
    'MATERNITE',
    { expectedOn: '2027-03-20', expectedChildren: 2, childrenBefore: 0 },
    '2027-01-01',
    [leave('MATERNITE', { from: '2027-01-01', to: '2027-08-26' })],
  ],
  ['PATERNITE', { birthDate: on, until: '2027-09-25' }, on, [leave('PATERNITE', { to: '2027-09-25' })]],
  [
    'CONGE_SUPPLEMENTAIRE_NAISSANCE',
    { birthDate: '2027-05-01', months: 2 },
    on,
    [leave('NAISSANCE', { to: '2027-10-31' })],
  ],
  [
    'CONGE_PRESENCE_PARENTALE',
    { leave: 'PROCHE_AIDANT', relation: 'PARENT', until },
    on,
    [leave('PROCHE_AIDANT')],
  ],
  ['TEMPS_PARTIEL_DROIT', { why: 'CARE', quota: 80, until }, on, [rate('DROIT', 0.8, until)]],
  ['TEMPS_PARTIEL_DROIT', { why: 'CHILD', quota: 50 }, on, [rate('DROIT', 0.5, '2028-08-31')]],
  // Until the day before the third birthday, whatever the form says.
  [
    'TEMPS_PARTIEL_DROIT',
    { why: 'CHILD', quota: 50, childBirthDate: '2025-10-02' },
    on,
    [rate('DROIT', 0.5, '2028-10-01')],
  ],
  [
    'TEMPS_PARTIEL_DROIT',
    { why: 'CHILD', quota: 50, childBirthDate: '2020-01-05', adoptedOn: '2026-06-01', until: '2035-08-31' },
    on,
    [rate('DROIT', 0.5, '2029-05-31')],
  ],
  ['TEMPS_PARTIEL_AUTORISATION', { why: 'PERSONAL', quota: 75 }, on, [rate('AUTORISATION', 0.75, until)]],
  ['REPRISE_TEMPS_PLEIN', {}, on, [rate('TEMPS_PLEIN', 1, null)]],
  ['CONGE_PARENTAL', { childBirthDate: '2026-03-14', until }, on, [position('CONGE_PARENTAL')]],
  [
    'DISPO_DROIT',
    { why: 'CHILD_UNDER_12', childBirthDate: '2026-03-14', until },
    on,
    [position('DISPONIBILITE_ENFANT', { after: 'WAITS' })],
  ],
  ['DISPO_DROIT', { why: 'CARE', until }, on, [position('DISPONIBILITE', { after: 'WAITS' })]],
  ['DISPO_AUTORISATION', { until }, on, [position('DISPONIBILITE', { after: 'WAITS' })]],
  [
    'DISPO_ACTIVITE_PREUVE',
    { activity: 'EMPLOYED', hours: 700, from: on, to: until },
    null,
    [position('DISPONIBILITE_ACTIVITE', { only: 'DISPONIBILITE' })],
  ],
  [
    'DETACHEMENT',
    { request: 'FIRST', body: 'AEFE', functions: 'Professeur', until },
    on,
    [position('DETACHEMENT')],
  ],
  ['REINTEGRATION', { after: 'DISPONIBILITE' }, on, [position('ACTIVITE', { to: null, after: 'RETURNS' })]],
  [
    'RETRAITE',
    { ground: 'AGE', pensionAskedOn: facts.today },
    on,
    [{ writes: 'departure', on, reason: 'RETRAITE' }],
  ],
  ['DEMISSION', { statement: 'Je démissionne.' }, on, [{ writes: 'departure', on, reason: 'DEMISSION' }]],
  ['RUPTURE_CONVENTIONNELLE', {}, on, [{ writes: 'departure', on, reason: 'RUPTURE_CONVENTIONNELLE' }]],
  ['RUPTURE_CONVENTIONNELLE', {}, null, []],
  ...(
    [
      'RIB',
      'NIR',
      'SFT',
      'SERVICES_ANTERIEURS',
      'ANOMALIE',
      'REPORT_RDV',
      'ACCIDENT_SERVICE',
      'CUMUL',
    ] as const
  ).map((kind): Case => [kind, {}, null, []]),
];

test.each(cases)(
  'an approval of %s with %j from %s on writes what the law says',
  (kind, values, effectiveFrom, writes) => {
    expect(effectsOf(kind, values, { effectiveFrom, facts })).toEqual(writes);
  },
);

test('the death of a PACS partner makes nobody a widow or widower', () => {
  const decided = { effectiveFrom: null, facts: { ...facts, maritalStatus: 'PACS' } };
  expect(effectsOf('VEUVAGE', { on: '2026-06-20' }, decided)).toEqual([
    { ...family, from: '2026-06-20', maritalStatus: 'SINGLE', since: '2026-06-20' },
  ]);
});

test('what each kind writes is said here', () => {
  expect([...new Set(cases.map(([kind]) => kind))].toSorted()).toEqual(
    requestKinds.map(({ code }) => code).toSorted(),
  );
});

test('the paths of an approval name what it changes, each once', () => {
  const all = cases.flatMap(([kind, values, effectiveFrom]) =>
    effectsOf(kind, values, { effectiveFrom, facts }),
  );
  expect(pathsOf(all)).toEqual([
    'dossier.address',
    'dossier.mobilePhone',
    'dossier.phone',
    'teacher.usageName',
    'teacher.familyName',
    'teacher.givenNames',
    'teacher.civility',
    'dossier.nationality',
    'dossier.familySituation',
    'dossier.diplomas',
    'dossier.disability',
    'dossier.leaves',
    'dossier.workingTimes',
    'dossier.positions',
    'teacher.leftOn',
    'teacher.leftReason',
  ]);
  const mobile: Effect = { writes: 'dossier_contact', from: on, mobilePhone: '0611223344' };
  expect(pathsOf([mobile])).toEqual(['dossier.mobilePhone']);
});

describe('periods of which one is true at a time', () => {
  type Named = Stretch & { readonly name: string };
  const day = (number: number) => addDays('2026-01-01', number);
  const stretch = fc
    .record({ start: fc.nat(60), length: fc.option(fc.nat(30), { nil: null }) })
    .map(({ start, length }) => ({ from: day(start), to: length === null ? null : day(start + length) }));
  /** One after the other, with gaps, as approvals leave them. */
  const present = fc.array(stretch, { maxLength: 6 }).map((all) =>
    all.reduce<Kept<Named>[]>((kept, one, at) => {
      const { replaced, written } = placed(kept, { ...one, name: `present ${at}` });
      const left = kept.filter((other) => !replaced.includes(other));
      return [...left, ...written.map((period, part) => ({ ...period, id: `${at} ${part}` }))];
    }, []),
  );
  const on100Days = (periods: readonly Named[]) =>
    Array.from({ length: 100 }, (_, number) =>
      periods
        .filter(({ from, to }) => from <= day(number) && (to === null || to >= day(number)))
        .map(({ name }) => name),
    );
  const after = <P extends Stretch>(
    kept: readonly Kept<P>[],
    { replaced, written }: ReturnType<typeof placed<P>>,
  ) => [...kept.filter((one) => !replaced.includes(one)), ...written];

  test('a new period counts on each of its days, and on all others what was there before', () => {
    fc.assert(
      fc.property(present, stretch, (kept, given) => {
        const named = { ...given, name: 'new' };
        const result = placed(kept, named);
        const next = kept
          .map(({ from }) => from)
          .filter((from) => from > given.from)
          .toSorted()[0];
        const last = given.to ?? (next === undefined ? null : addDays(next, -1));
        const [before, now] = [on100Days(kept), on100Days(after<Named>(kept, result))];
        for (const [number, names] of now.entries()) {
          const isNew = day(number) >= given.from && (last === null || day(number) <= last);
          expect(names).toEqual(isNew ? ['new'] : before[number]);
        }
      }),
    );
  });

  test('days of one sort are turned into another, and no other day changes', () => {
    fc.assert(
      fc.property(present, stretch, (kept, given) => {
        const isTurned = ({ name }: Named) => /[024]/.test(name);
        const result = turned<Named>(kept, { ...given, name: 'new' }, isTurned);
        const [before, now] = [on100Days(kept), on100Days(after<Named>(kept, result))];
        for (const [number, names] of now.entries()) {
          const [name] = before[number] as string[];
          const isWithin = day(number) >= given.from && (given.to === null || day(number) <= given.to);
          const isNew = name !== undefined && isWithin && isTurned({ ...given, name });
          expect(names).toEqual(isNew ? ['new'] : before[number]);
        }
      }),
    );
  });
});

describe('after a disponibilité', () => {
  const active = { id: 'a', kind: 'ACTIVITE', from: '2010-09-01', to: null } as const;
  const granted = {
    writes: 'position',
    kind: 'DISPONIBILITE_ENFANT',
    from: '2026-09-01',
    to: '2027-08-31',
    after: 'WAITS',
  } as const;
  const keyed = (periods: readonly PositionPeriod[]) =>
    periods.map((period, at) => ({ ...period, id: String(at) }));
  const returns = (from: string) =>
    ({ writes: 'position', kind: 'ACTIVITE', from, to: null, after: 'RETURNS' }) as const;
  const waiting = { kind: 'DISPONIBILITE', from: '2027-09-01', to: null } as const;
  const away = { kind: 'DISPONIBILITE_ENFANT', from: '2026-09-01', to: '2027-08-31' } as const;
  const before = { kind: 'ACTIVITE', from: '2010-09-01', to: '2026-08-31' } as const;

  test('nobody is back in activity without a return: the disponibilité goes on, without the clock of a child', () => {
    expect(positionsPlaced([active], granted).written).toEqual([before, away, waiting]);
  });

  test('a position that is known to begin later ends the waiting, and one that begins at once leaves none', () => {
    const later = (from: string) => ({ id: 'd', kind: 'DETACHEMENT', from, to: null }) as const;
    const known = { ...active, to: '2027-08-31' };
    expect(positionsPlaced([known, later('2028-01-01')], granted).written).toEqual([
      before,
      away,
      { ...waiting, to: '2027-12-31' },
    ]);
    expect(positionsPlaced([known, later('2027-09-01')], granted).written).toEqual([before, away]);
  });

  test('a return on its day, early or late leaves no waiting behind it', () => {
    const present = keyed(positionsPlaced([active], granted).written);
    const after = (from: string) => {
      const { replaced, written } = positionsPlaced(present, returns(from));
      return [
        ...present
          .filter(({ id }) => !replaced.some((one) => one.id === id))
          .map(({ id: _id, ...one }) => one),
        ...written,
      ];
    };
    const back = (from: string) => ({ kind: 'ACTIVITE', from, to: null });
    expect(after('2027-09-01')).toEqual([before, away, back('2027-09-01')]);
    expect(after('2027-03-01')).toEqual([before, { ...away, to: '2027-02-28' }, back('2027-03-01')]);
    expect(after('2028-03-01')).toEqual([before, away, { ...waiting, to: '2028-02-29' }, back('2028-03-01')]);
  });

  test('a renewal takes the place of the waiting, and waits by itself', () => {
    const present = keyed(positionsPlaced([active], granted).written);
    const renewal = { ...granted, from: '2027-09-01', to: '2028-08-31' };
    expect(positionsPlaced(present, renewal).written).toEqual([
      { ...away, from: '2027-09-01', to: '2028-08-31' },
      { ...waiting, from: '2028-09-01' },
    ]);
  });

  test('a waiting makes no other course of positions than what the HR base says', () => {
    const written = positionsPlaced([active], granted).written;
    expect(withoutWaiting(written)).toEqual([before, away]);
    expect(withoutWaiting([before, away, { ...waiting, from: '2027-10-01' }])).toHaveLength(3);
  });
});

test('nothing begins after the last day of the calendar', () => {
  const present = [{ id: 'a', from: '2026-01-01', to: null, kind: 'ACTIVITE' }] as const;
  const period = { writes: 'position', kind: 'DISPONIBILITE', from: '2026-09-01', to: '9999-12-31' } as const;
  for (const after of ['RESUMES', 'WAITS'] as const)
    expect(positionsPlaced(present, { ...period, after }).written).toEqual([
      { kind: 'ACTIVITE', from: '2026-01-01', to: '2026-08-31' },
      { kind: 'DISPONIBILITE', from: '2026-09-01', to: '9999-12-31' },
    ]);
});

test.each([
  ['the day after it', leave('MALADIE', { from: '2028-09-01', to: '2028-09-10' }), false],
  ['its last day', leave('MALADIE', { from: '2028-08-31', to: '2028-09-10' }), true],
  ['all of it, of another kind', leave('MATERNITE', { from: '2027-01-01', to: null }), true],
  ['days before it', leave('MATERNITE', { from: '2027-01-01', to: '2027-08-31' }), false],
  ['its days, and is no leave', { writes: 'disability', kind: 'RQTH', from: on, to: null }, false],
] as const)('a leave is granted twice where another one covers %s', (_, granted, isTwice) => {
  const effects = [leave('LONGUE_MALADIE')] as Effect[];
  expect(grantedTwice(effects, [granted as never])).toEqual(isTwice ? [granted] : []);
});

test('titles of disability go together, and the same title twice does not', () => {
  const effects = effectsOf('RQTH', { title: 'RQTH' }, { effectiveFrom: on, facts });
  const of = (kind: string) => ({ writes: 'disability', kind, from: '2026-01-01', to: null }) as const;
  expect(grantedTwice(effects, [of('RQTH'), of('AAH')])).toEqual([of('RQTH')]);
});
