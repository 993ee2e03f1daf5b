import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explained } from '../../server/modules/career/answers/explain.rules.ts';
import { perspectivesOf } from '../../server/modules/career/answers/perspective.rules.ts';
import { careerReport } from '../../server/modules/career/answers/report.rules.ts';
import { addDays, addMonths } from '../../server/modules/career/facts/calendar.rules.ts';
import { nextEchelon, reachedByLengths, standOf } from '../../server/modules/career/facts/echelon.rules.ts';
import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import { clockStops } from '../../server/modules/career/facts/positions.rules.ts';
import { monthsHeld } from '../../server/modules/career/facts/seniority.rules.ts';
import { landings } from '../../server/modules/career/law/promotion.tables.ts';
import { promoted } from '../../server/modules/career/path/promotion.rules.ts';
import { careerPath } from '../../server/modules/career/what-if/timeline.rules.ts';

// Cases that unions, academies and the ministry published, and the texts that they rest on.

const asOf = '2026-01-15';

/** `CERTIFIE HC 5 2023-01-01` in a word. */
function career(place: string, more: Partial<CareerFacts> = {}): CareerFacts {
  const [corps = '', grade = '', echelon, echelonDate = ''] = place.split(' ');
  return {
    corps,
    grade,
    echelon: Number(echelon),
    echelonDate,
    corpsDate: '1995-09-01',
    titularSince: '1996-09-01',
    ...more,
  };
}

const perspective = (facts: CareerFacts, key: string, on = asOf) =>
  perspectivesOf(facts, { asOf: on }, 'fr').find((one) => one.key === key);

/** The reasons below an answer. */
const reasonsOf = (one: ReturnType<typeof perspective>) =>
  one?.explanations.map(({ text }) => text).join(' ');

/** The positions of a teacher who was elsewhere between two days. */
const elsewhere = (
  position: 'CONGE_PARENTAL' | 'DISPO_ENFANT' | 'DISPO_ACTIVITE' | 'DISPO_AUTRE',
  from: string,
  to: string,
) =>
  ({
    positions: [
      { position: 'ACTIVITE', from: '1995-09-01', to: addDays(from, -1) },
      { position, from, to },
      { position: 'ACTIVITE', from: addDays(to, 1) },
    ],
  }) as const;

describe('seniority kept at a promotion of grade (décret 90-680 art. 25-2 and its like)', () => {
  test('that reaches the length of the new échelon leads to the échelon after it, without seniority', () => {
    const facts = career('CERTIFIE HC 5 2023-01-01');
    expect(careerReport(facts, { asOf: '2025-01-15', campaign: 2025 })).toMatchObject({
      if_promoted_2025: { to: 'CE 4', echelonDate: '2025-09-01', next: '2028-09-01' },
    });
    expect(perspective(facts, 'CLASSE_EXCEPTIONNELLE', '2025-01-15')?.outcome).toMatchObject({
      grade: 'CE',
      echelon: 4,
      grossMonthlyPay: 4110.52,
      from: '2025-09-01',
      since: '2025-09-01',
    });
    const events = careerPath(facts, {
      asOf: '2025-01-15',
      until: '2029-01-01',
      assumptions: { promotions: [{ grade: 'CE', campaign: 2025 }] },
    });
    expect(events.map(({ date, kind, echelon }) => `${date} ${kind} ${echelon}`)).toEqual([
      '2023-01-01 ECHELON 5',
      '2025-09-01 PROMOTION 4',
      '2028-09-01 ECHELON 5',
    ]);
  });

  test('never leads to an échelon whose next one falls on the day of the promotion', () => {
    const places = landings.flatMap(({ from, corps, rows }) =>
      corps.flatMap((code) => rows.map(({ echelon }) => ({ corps: code, grade: from, echelon }))),
    );
    const held = fc.record({
      months: fc.integer({ min: 0, max: 180 }),
      days: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...places), held, fc.boolean(), (place, { months, days }, isStopped) => {
        const effect = '2026-09-01';
        const facts: CareerFacts = {
          ...place,
          echelonDate: addDays(addMonths(effect, -months), -days),
          ...(isStopped ? { clockStops: [{ from: '2020-03-15', to: '2021-01-31' }] } : {}),
        };
        const stand = standOf(facts, asOf);
        const landed = stand && promoted(facts, stand, effect);
        const next = landed && nextEchelon(facts, landed)?.on;
        if (next) expect(next > effect).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('of an agrégé with HEA3 the échelon is uncertain, since two have the index 977: the answer says so', () => {
    const facts = career('AGREGE HC 4 2020-09-01', { chevron: 'HEA3' });
    const ce = perspective(facts, 'CLASSE_EXCEPTIONNELLE', '2025-01-15');
    expect(ce?.outcome).toMatchObject({ echelon: 2, chevron: 'HEA3', indiceMajore: 977 });
    expect(reasonsOf(ce)).toContain('Le 3e échelon commence à l’indice du 2e échelon');
    const recent = career('AGREGE HC 4 2024-09-01', { chevron: 'HEA1' });
    expect(reasonsOf(perspective(recent, 'CLASSE_EXCEPTIONNELLE', '2025-01-15'))).not.toContain('3e échelon');
  });
});

describe('disponibilité with an activity since 7 December 2025 (décret 2025-1169)', () => {
  const seven = career('PE CN 7 2023-01-01', elsewhere('DISPO_ACTIVITE', '2025-09-01', '2027-08-31'));

  test('what was kept takes effect on the return: neither échelon nor pay on a day in the disponibilité', () => {
    const next = perspective(seven, 'NEXT_ECHELON', '2026-03-01');
    expect(next).toMatchObject({
      status: 'ELIGIBLE_LATER',
      eligibleFrom: '2027-09-01',
      reasons: ['POSITION_NOT_ADMITTED'],
      outcome: { echelon: 8, from: '2027-09-01', since: '2026-01-01' },
    });
    expect(next?.conditions[0]).toMatchObject({ met: true, satisfiedFrom: '2026-01-01' });
    expect(next?.summary).toBe('Vous passerez au 8e échelon le 1er septembre 2027.');
    expect(reasonsOf(next)).toContain(
      'Les droits conservés pendant la disponibilité prennent effet à la réintégration : l’ancienneté dans cet échelon compte à partir du 1er janvier 2026. La disponibilité ne compte que si une activité professionnelle est justifiée : les pièces sont remises une seule fois, à la réintégration (décret 85-986, article 48-2). À vérifier avec votre gestionnaire.',
    );
    expect(careerReport(seven, { asOf: '2026-03-01' })).toMatchObject({
      next: { echelon: 8, normal: '2027-09-01' },
      pay: { inm: 524 },
    });
    const days = careerPath(seven, { asOf: '2026-03-01', until: '2030-01-01' });
    expect(days.filter(({ kind }) => kind === 'ECHELON').map(({ date }) => date)).toEqual([
      '2023-01-01',
      '2027-09-01',
      '2029-07-01',
    ]);
  });

  test('without a day of return the next échelon has none, and says since when the right to it is kept', () => {
    const open = { ...seven, positions: [{ position: 'DISPO_ACTIVITE' as const, from: '2025-09-01' }] };
    expect(perspective(open, 'NEXT_ECHELON', '2026-03-01')).toMatchObject({
      status: 'UNKNOWN',
      summary:
        'Vos droits au 8e échelon sont conservés à partir du 1er janvier 2026 et prennent effet à votre réintégration, dont votre dossier ne dit pas le jour.',
    });
  });

  test('who comes back with the seniority of two échelons is classed in the second, on one day', () => {
    const one = career('PE CN 1 2024-12-31', elsewhere('DISPO_ACTIVITE', '2025-11-01', '2028-08-31'));
    const events = careerPath(one, { asOf: '2026-03-01', until: '2029-01-01' });
    expect(events.map(({ date, echelon }) => `${date} ${echelon}`)).toEqual([
      '2024-12-31 1',
      '2028-09-01 3',
      '2028-12-31 4',
    ]);
  });

  test('before that day an échelon was taken in the disponibilité, and the papers were due each year', () => {
    const facts = career('PE CN 7 2022-01-01', elsewhere('DISPO_ACTIVITE', '2023-09-01', '2025-08-31'));
    const next = perspective(facts, 'NEXT_ECHELON');
    expect(next?.eligibleFrom).toBe('2025-01-01');
    expect(reasonsOf(next)).toContain('justifiée chaque année');
  });
});

test('the first campaign is one in whose 31 August the échelon and the position hold together', () => {
  const four = career('AGREGE HC 3 2024-04-01', elsewhere('DISPO_AUTRE', '2027-05-01', '2028-09-30'));
  expect(perspective(four, 'CLASSE_EXCEPTIONNELLE')).toMatchObject({
    status: 'ELIGIBLE_LATER',
    eligibleFrom: '2027-04-01',
    firstCampaign: 2029,
  });
});

test('a rendez-vous that seniority kept in a disponibilité calls for is held after the return', () => {
  const six = career('PEPS CN 5 2023-12-01', elsewhere('DISPO_ACTIVITE', '2026-02-01', '2028-01-31'));
  const meetings = careerPath(six, { asOf, until: '2030-01-01' }).filter(
    ({ rendezVous }) => rendezVous === 1,
  );
  expect(meetings.map(({ date }) => date)).toEqual(['2027-09-01']);
});

describe('parental leave and child-raising before 8 August 2019', () => {
  const eleven = (position: 'CONGE_PARENTAL' | 'DISPO_ENFANT', from: string, to: string, entry: string) =>
    career(`CERTIFIE CN 11 ${entry}`, elsewhere(position, from, to));

  test('a leave counts whole in its first year and half after it: 8 years 9 months and 150 points in 2026', () => {
    const facts = eleven('CONGE_PARENTAL', '2017-09-01', '2019-07-31', '2017-06-01');
    expect(monthsHeld(facts, '2017-06-01', '2026-08-31')).toBe(8 * 12 + 9);
    expect(careerReport(facts, { asOf }).bareme_hc?.seniority_points).toBe(150);
  });

  test('a leave that was renewed is one leave: its first year is counted once', () => {
    const positions = ['2017-09-01', '2018-03-01', '2018-09-01', '2019-03-01'].map((from) => ({
      position: 'CONGE_PARENTAL' as const,
      from,
      to: addDays(addMonths(from, 6), -1),
    }));
    const renewed = career('CERTIFIE CN 11 2017-06-01', {
      positions: [...positions, { position: 'ACTIVITE', from: '2019-09-01' }],
    });
    const whole = eleven('CONGE_PARENTAL', '2017-09-01', '2019-08-31', '2017-06-01');
    expect(clockStops(renewed)).toEqual(clockStops(whole));
  });

  test('before October 2012 it counted half throughout, and a disponibilité for a child nothing', () => {
    const half = eleven('CONGE_PARENTAL', '2009-09-01', '2010-08-31', '2008-09-01');
    expect(monthsHeld(half, '2008-09-01', '2012-09-01')).toBe(42);
    const none = eleven('DISPO_ENFANT', '2017-09-01', '2019-08-31', '2016-09-01');
    expect(monthsHeld(none, '2016-09-01', '2019-09-01')).toBe(12);
  });

  test('a leave that goes on after that day counts whole from it on', () => {
    const facts = eleven('CONGE_PARENTAL', '2018-08-08', '2020-08-07', '2017-08-08');
    expect(clockStops(facts)).toEqual([]);
    expect(monthsHeld(facts, '2017-08-08', '2020-08-08')).toBe(36);
  });
});

test('nobody is refused for what the file does not say: an unknown answer has no reason', () => {
  const { programmes } = careerReport(career('CERTIFIE CN 11 2017-06-01'), { asOf });
  const unknown = Object.values(programmes).filter(({ eligible }) => eligible === null);
  expect(unknown.length).toBeGreaterThan(3);
  for (const { reasons } of unknown) expect(reasons).toEqual([]);
  expect(programmes['LA_AGREGE']).toMatchObject({
    eligible: null,
    missing: ['age', 'years.teaching', 'years.in_corps'],
  });
});

describe('what a file does not say', () => {
  const gap: CareerFacts = {
    ...career('CERTIFIE CN 9 2023-01-01'),
    positions: [
      { position: 'ACTIVITE', from: '2010-09-01', to: '2024-08-31' },
      { position: 'ACTIVITE', from: '2025-09-01' },
    ],
  };

  test('days without a position, in a file that records activité, are not activité: the answers name them', () => {
    expect(perspective(gap, 'NEXT_ECHELON')).toMatchObject({
      status: 'UNKNOWN',
      summary:
        'Votre dossier ne précise pas votre position administrative du 1er septembre 2024 au 31 août 2025 : la date du 10e échelon en dépend. Transmettez-la à votre gestionnaire.',
    });
    expect(perspective(gap, 'HORS_CLASSE')).toMatchObject({ status: 'UNKNOWN', reasons: [] });
    const then = perspective(gap, 'LA_AGREGE', '2025-01-15');
    expect(then?.conditions.find(({ key }) => key === 'POSITION')).toMatchObject({ met: null, actual: null });
    expect(perspective({ ...gap, positions: [] }, 'HORS_CLASSE')?.status).toBe('ELIGIBLE');
  });

  test('a file of absences alone, as one without positions, is activité on its other days', () => {
    const absent = career('CERTIFIE CN 9 2023-01-01', {
      positions: [{ position: 'DISPO_AUTRE', from: '2024-09-01', to: '2025-08-31' }],
    });
    expect(careerReport(absent, { asOf }).next).toEqual({ echelon: 10, normal: '2028-01-01' });
  });

  test('a reclassement counts services from before the first position that is recorded', () => {
    const classed = career('CERTIFIE CN 5 2023-03-01', {
      heldSince: '2024-09-01',
      positions: [{ position: 'ACTIVITE', from: '2024-09-01' }],
    });
    expect(careerReport(classed, { asOf }).next).toEqual({ echelon: 6, normal: '2025-09-01' });
  });

  test('more than one échelon overdue: what rests on those that nobody recorded is unknown', () => {
    const old = career('CERTIFIE CN 5 2010-01-01');
    const report = careerReport(old, { asOf });
    expect(report).toMatchObject({
      // By the durations of PPCR; older ones were not read.
      next: { echelon: 6, normal: '2017-09-01' },
      hc_first_campaign: { normal: null },
      bareme_hc: null,
      pay: null,
      if_promoted_2026: null,
      path: [],
    });
    expect(report.programmes['HC']).toMatchObject({ eligible: null, reasons: [] });
    const hc = perspective(old, 'HORS_CLASSE');
    expect(hc?.summary).toContain('votre échelon actuel (le dernier qui y figure date du 1er janvier 2010)');
    expect(hc?.conditions.find(({ key }) => key === 'ECHELON')?.actual).toBeNull();
    expect(perspective(old, 'NEXT_ECHELON')?.summary).toContain('D’autres échelons étaient attendus depuis');
  });

  test('one échelon overdue: the path goes on from it, and what is found is what is recorded', () => {
    const ten = career('AGREGE CN 10 2018-10-05', { heldSince: '2020-09-01' });
    const hc = perspective(ten, 'HORS_CLASSE');
    expect(hc?.status).toBe('ELIGIBLE');
    expect(hc?.conditions.find(({ key }) => key === 'ECHELON')?.actual).toBe(
      '10e échelon de la classe normale',
    );
  });

  test('a reclassement with seniority kept says the day, how much, and from when it counts', () => {
    const ten = career('AGREGE CN 10 2018-10-05', { heldSince: '2020-09-01' });
    const kept =
      '10e échelon depuis le 1er septembre 2020, avec 1 an 10 mois 27 jours d’ancienneté conservée (comptée à partir du 5 octobre 2018)';
    expect(explained(ten, { asOf }, 'fr')).toContain(`Professeur agrégé, classe normale, ${kept}.`);
    const next = perspective(ten, 'NEXT_ECHELON');
    expect(next?.summary).toContain(`Vous êtes au ${kept}.`);
    expect(next?.conditions[0]?.actual).toBe('7 ans 3 mois, dont 1 an 10 mois 27 jours conservés');
    expect(careerReport(ten, { asOf })).toMatchObject({
      reclassed: { from: '2020-09-01', counted_from: '2018-10-05', kept: { months: 22, days: 27 } },
    });
  });
});

test('nothing is paid in a parental leave or a disponibilité: the letter, the outcome and the path say so', () => {
  const away = career('PE CN 7 2024-01-01', elsewhere('CONGE_PARENTAL', '2025-09-01', '2027-08-31'));
  expect(careerReport(away, { asOf }).pay).toEqual({ inm: 524, gross_monthly: 0 });
  expect(explained(away, { asOf }, 'fr')).toContain(
    'Indice majoré 524 ; rien n’est versé dans votre position',
  );
  expect(perspective(away, 'NEXT_ECHELON')?.outcome).toMatchObject({
    echelon: 8,
    from: '2027-01-01',
    indiceMajore: 562,
    grossMonthlyPay: 0,
  });
  expect(explained(away, { asOf }, 'fr')).toContain(
    '8e échelon, sans traitement dans votre position à cette date',
  );
  const back = careerPath(away, { asOf, until: '2031-01-01' }).map(({ grossMonthly }) => grossMonthly);
  expect(back.slice(0, 2)).toEqual([0, 0]);
  expect(back.at(-1)).toBeGreaterThan(0);
});

test('a chevron asks for a year of pay: a leave without pay stops it, and not the échelon (arrêté du 29 août 1957, art. 2)', () => {
  const five = career('CPE CE 5 2025-04-01', elsewhere('DISPO_ENFANT', '2026-01-01', '2026-12-31'));
  const chevrons = (facts: CareerFacts) =>
    careerPath(facts, { asOf, until: '2031-01-01' }).map(({ date, chevron }) => `${date} ${chevron}`);
  expect(chevrons(five)).toEqual(['2025-04-01 HEA1', '2027-04-01 HEA2', '2028-04-01 HEA3']);
  const two = career('AGREGE CE 2 2025-04-01', elsewhere('CONGE_PARENTAL', '2026-01-01', '2026-12-31'));
  expect(chevrons(two).slice(0, 4)).toEqual([
    '2025-04-01 HEA1',
    '2027-04-01 HEA2',
    '2028-04-01 HEB1',
    '2029-04-01 HEB2',
  ]);
});

describe('the law on its day', () => {
  const lawOf = (facts: CareerFacts) =>
    perspective(facts, 'NEXT_ECHELON')?.legalBasis.map(({ title, article, inForceUntil }) => [
      title.slice(0, 10),
      article,
      inForceUntil,
    ]);

  test('an act that was repealed is cited for the days on which it held, and its code after them', () => {
    const before = career(
      'CERTIFIE CN 10 2018-09-01',
      elsewhere('CONGE_PARENTAL', '2019-09-01', '2020-08-31'),
    );
    expect(lawOf(before)).toContainEqual(['loi 84-16 ', '54 bis', '2022-02-28']);
    expect(lawOf(before)).not.toContainEqual(['code génér', 'L515-8', null]);
    expect(explained(before, { asOf }, 'fr')).toContain(
      'article 54 bis (en vigueur jusqu’au 28 février 2022)',
    );
    const after = career(
      'CERTIFIE CN 10 2022-09-01',
      elsewhere('CONGE_PARENTAL', '2023-09-01', '2024-08-31'),
    );
    expect(lawOf(after)).toContainEqual(['code génér', 'L515-8', null]);
    expect(lawOf(after)?.some(([title]) => title === 'loi 84-16 ')).toBe(false);
  });

  test('échelon 5 of the classe exceptionnelle is entered on 6 August 2023 at the earliest', () => {
    const four = career('CERTIFIE CE 4 2019-09-01');
    expect(careerReport(four, { asOf: '2023-01-15' }).next).toEqual({ echelon: 5, normal: '2023-08-06' });
    expect(careerReport(career('CERTIFIE CE 4 2021-01-01'), { asOf: '2023-01-15' }).next).toEqual({
      echelon: 5,
      normal: '2024-01-01',
    });
  });

  test.each([
    ['échelon 7 of the hors classe, a year later than its decree', 'CERTIFIE HC 6 2017-09-01', '2021-01-01'],
    ['échelon 7 of the chaires supérieures', 'CHAIRE_SUP UNIQUE 6 2019-09-01', '2023-08-06'],
    ['a duration of PPCR that was over before it began', 'PE CN 9 2012-09-01', '2017-09-01'],
    ['the same of an agrégé in the hors classe', 'AGREGE HC 3 2014-03-01', '2017-09-01'],
  ])('%s: the next échelon is not entered before it existed', (_, place, normal) => {
    expect(careerReport(career(place), { asOf: '2018-01-15' }).next).toMatchObject({ normal });
  });

  test('before PPCR no duration is known: the answer says so, and cites no law', () => {
    const old = career('PE CN 7 2014-09-01');
    expect(careerReport(old, { asOf: '2016-01-15' }).next).toEqual({ echelon: 8, normal: null });
    expect(perspective(old, 'NEXT_ECHELON', '2016-01-15')).toMatchObject({
      status: 'UNKNOWN',
      summary:
        'Les durées d’échelon en vigueur avant le 1er septembre 2017 ne sont pas connues ici : demandez la date à votre gestionnaire.',
      legalBasis: [],
    });
    expect(careerReport(career('PE CN 10 2012-09-01'), { asOf: '2016-01-15' }).programmes['HC']).toEqual({
      eligible: null,
      reasons: [],
    });
    expect(careerReport(career('PE HC 6 2019-09-01'), { asOf: '2022-01-15' }).programmes['CE']).toEqual({
      eligible: null,
      reasons: [],
    });
  });

  test('a second set of durations moves on its first day every teacher who has held the échelon for as long as it asks', () => {
    // The draft of May 2025, which no decree followed: échelon 6 in 30 months from September 2026 on.
    const lengths = [
      { since: '2017-09-01', months: 36, accelerated: 24 },
      { since: '2026-09-01', months: 30, accelerated: null },
    ];
    const next = (since: string) =>
      reachedByLengths(lengths, ({ months }) => addMonths(since, months as number));
    expect(['2023-08-01', '2024-01-01', '2024-05-01'].map(next)).toEqual([
      '2026-08-01',
      '2026-09-01',
      '2026-11-01',
    ]);
  });

  test('pay is that of the index and the point of its day', () => {
    const seven = career('CERTIFIE HC 7 2021-01-01');
    const pay = (on: string) => careerReport(seven, { asOf: on }).pay;
    // « 3847,22 € » at index 821: SE-UNSA 13, 14 January 2021.
    expect(pay('2021-01-14')).toEqual({ inm: 821, gross_monthly: 3847.22 });
    expect(pay('2022-07-01')).toEqual({ inm: 821, gross_monthly: 3981.87 });
    expect(pay('2023-07-01')).toEqual({ inm: 821, gross_monthly: 4041.6 });
    expect(pay('2024-01-01')).toEqual({ inm: 826, gross_monthly: 4066.22 });
  });

  test('sources that contradict each other on a rate are both shown', () => {
    const six = career('CERTIFIE HC 6 2024-09-01');
    expect(perspective(six, 'CLASSE_EXCEPTIONNELLE')?.summary).toContain(
      'Les sources se contredisent sur le taux de la campagne 2026 : 9,5 % selon SE-UNSA (« Taux de promotion classe exceptionnelle 2024-2026 ») et SNES Poitiers (« Ratios de promotion CE et HC »), 9 % selon SNES Bordeaux (« Classe exceptionnelle, bilan 2025 »).',
    );
    expect(perspective({ ...six, corps: 'PE' }, 'CLASSE_EXCEPTIONNELLE')?.summary).toContain('29 %');
  });

  test('parents of three children may register for a competition without its diploma: the refusal says so', () => {
    const nobody = career('CERTIFIE CN 5 2024-01-01', { diplomas: [], services: [] });
    const refused = perspectivesOf(nobody, { asOf }, 'fr').filter(
      ({ kind, reasons }) => kind === 'COMPETITION' && reasons.includes('DIPLOMA_MISSING'),
    );
    expect(refused.length).toBeGreaterThan(0);
    for (const { key, summary } of refused)
      expect(summary).toContain(key === 'PSYEN_INTERNE' ? 'loi 85-772' : 'décret 81-317');
  });

  test('CAPPEI by VAEP: the years are full-time ones, and four on half-time service', () => {
    const special: CareerFacts = {
      ...career('PE CN 9 2024-01-01'),
      services: [{ from: '2010-09-01', tags: ['teaching', 'primary', 'public', 'specialised'] }],
    };
    expect(perspective(special, 'CAPPEI_VAEP')?.summary).toContain(
      'sur un service à mi-temps, il en faut quatre',
    );
  });
});
