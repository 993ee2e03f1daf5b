import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explained } from '../../server/modules/career/answers/explain.rules.ts';
import { careerReport } from '../../server/modules/career/answers/report.rules.ts';
import { careerPath } from '../../server/modules/career/what-if/timeline.rules.ts';
import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import { asOf, of, places, read, step, teacher } from '../kit/career.ts';

describe('what the file records already', () => {
  test('for a later day wins over what the lengths foresee', () => {
    const facts = read([
      step('CN', 8, '2024-03-15', { to: '2026-02-28' }),
      step('CN', 9, '2026-03-01', { accelerated: true }),
    ]);
    expect(of(facts, 'NEXT_ECHELON')).toMatchObject({
      summary:
        'Vous passerez au 9e échelon le 1er mars 2026 : ce passage est déjà enregistré dans votre dossier.',
      acceleratedFrom: null,
      conditions: [],
      outcome: { echelon: 9, from: '2026-03-01' },
    });
    expect(of(facts, 'HORS_CLASSE')?.firstCampaign).toBe(2028);
    expect(places(facts).slice(0, 3)).toEqual([
      '2024-03-15 ECHELON CN 8',
      '2026-03-01 ECHELON CN 9',
      '2030-03-01 ECHELON CN 10',
    ]);
  });

  test('as a promotion is told, and drawn from its day on', () => {
    const facts = read([
      step('CN', 10, '2024-09-01'),
      step('HC', 3, '2026-09-01', { retained: 'P2Y' }),
      step('HC', 4, '2026-12-01'),
      { ...step('CN', 1, '2028-09-01'), corps: 'AGREGE' },
    ]);
    expect(of(facts, 'NEXT_ECHELON')?.summary).toBe(
      'Votre promotion à la hors classe est déjà enregistrée dans votre dossier, au 1er septembre 2026.',
    );
    expect(of(facts, 'HORS_CLASSE')?.summary).toContain(
      'Votre dossier enregistre déjà cette promotion, au 1er septembre 2026.',
    );
    expect(places(facts)).toEqual([
      '2024-09-01 ECHELON CN 10',
      '2026-09-01 PROMOTION HC 3',
      '2026-12-01 ECHELON HC 4',
    ]);
    // The corps is left before échelon 5.
    expect(facts.endsOn).toBe('2028-09-01');
    expect(places({ ...facts, decided: [{ grade: 'HC', echelon: 30, from: '2026-09-01' }] })).toEqual([
      '2024-09-01 ECHELON CN 10',
    ]);
    expect(places({ ...facts, decided: [{ grade: 'CN', echelon: 30, from: '2026-09-01' }] })).toEqual([
      '2024-09-01 ECHELON CN 10',
    ]);
    expect(places({ ...facts, decided: [{ grade: 'HC', echelon: 3, from: '2026-09-01' }] })[1]).toBe(
      '2026-09-01 PROMOTION HC 3',
    );
  });

  test('of a day that is over is not foreseen on it', () => {
    const steps = [step('CN', 7, '2021-03-15'), step('CN', 8, '2024-03-15')];
    expect(read(steps, {}, '2023-01-01').decided).toBeUndefined();
  });

  test('of a rendez-vous that was put off wins over its window', () => {
    const appraisals = [{ rank: 1, schoolYear: '2026-2027', on: null, outcome: null }];
    expect(of(read([step('CN', 6, '2024-10-01')], { appraisals }), 'RENDEZ_VOUS_1')).toMatchObject({
      status: 'ELIGIBLE_LATER',
      eligibleFrom: '2026-09-01',
    });
  });

  test('that begins in the middle of a career leaves the entry in the corps open', () => {
    const services = [{ from: '2009-09-01', kinds: ['TEACHING' as const] }];
    const late = read([step('CN', 8, '2024-03-15')], { services });
    expect(late.corpsDate).toBeUndefined();
    expect(of(late, 'LA_AGREGE')).toMatchObject({
      status: 'UNKNOWN',
      summary: expect.stringContaining('votre dossier ne précise pas la date de votre entrée dans le corps'),
    });
    expect(read([step('HC', 1, '2024-03-15')], { titularSince: null }).corpsDate).toBeUndefined();
    expect(read([step('CN', 3, '2011-09-01')]).corpsDate).toBe('2011-09-01');
    const other = { ...step('CN', 5, '2015-09-01'), corps: 'PLP' };
    expect(read([other, step('CN', 6, '2020-09-01')]).corpsDate).toBe('2020-09-01');
  });

  test('of a bonus of heads of school is used by advancement, not by a promotion', () => {
    const services = [{ from: '2021-09-01', kinds: ['DIRECTOR' as const] }];
    const promoted = [step('CN', 10, '2024-09-01'), step('HC', 3, '2025-09-01', { retained: 'P1Y' })];
    expect(read(promoted, { services }, '2026-01-15').directorYearsDone).toBe(1);
    expect(read([step('CN', 10, '2023-09-01'), ...promoted.slice(1)], { services }).directorYearsDone).toBe(
      2,
    );
  });

  test('as retained seniority does not move the day from which the place is held', () => {
    const facts = read([step('CN', 10, '2024-09-01'), step('HC', 3, '2025-09-01', { retained: 'P1Y' })]);
    expect(places(facts)[0]).toBe('2025-09-01 ECHELON HC 3');
    expect(of(facts, 'NEXT_ECHELON')?.eligibleFrom).toBe('2027-03-01');
  });

  test('of a training for heads of school counts from its day', () => {
    const diplomas = [
      {
        title: 'Formation',
        level: 7,
        speciality: null,
        code: 'FORMATION_DIRECTION' as const,
        obtainedOn: '2026-06-30',
      },
    ];
    const services = [{ from: '2015-09-01', kinds: ['PRIMARY' as const] }];
    const pe = [{ ...step('CN', 8, '2024-03-15'), corps: 'PE' }];
    expect(of(read(pe, { diplomas, services }), 'LA_DIRECTEUR_ECOLE')).toMatchObject({
      status: 'ELIGIBLE_LATER',
      eligibleFrom: '2026-06-30',
    });
    const trained = read(pe, { services });
    expect(of(trained, 'LA_DIRECTEUR_ECOLE', { training: { on: '2029-06-30' } })?.eligibleFrom).toBe(
      '2029-06-30',
    );
    expect(of(trained, 'LA_DIRECTEUR_ECOLE', { training: {} })?.status).toBe('ELIGIBLE');
    expect(
      of({ ...trained, trainingDirection: true }, 'LA_DIRECTEUR_ECOLE', { training: { on: '2029-06-30' } })
        ?.status,
    ).toBe('ELIGIBLE');
    expect(
      of({ ...trained, trainingDirection: '2026-06-30' }, 'LA_DIRECTEUR_ECOLE', {
        training: { on: '2029-06-30' },
      })?.eligibleFrom,
    ).toBe('2026-06-30');
    expect(of(trained, 'LA_DIRECTEUR_ECOLE')?.summary).toContain(
      'la formation peut être suivie après l’inscription',
    );
  });
});

describe('a step that is recorded for a later day', () => {
  const agrege = { corps: 'AGREGE' };

  test('keeps the chevron that the file gives', () => {
    const facts = read([
      step('HC', 4, '2020-09-01', { ...agrege, chevron: 'HEA3' }),
      step('CE', 2, '2026-09-01', { ...agrege, chevron: 'HEA3' }),
    ]);
    const pay = careerPath(facts, { asOf, until: '2027-01-01' }).map(({ chevron, inm }) => [chevron, inm]);
    expect(pay).toEqual([
      ['HEA3', 977],
      ['HEA3', 977],
    ]);
    expect(of(facts, 'CLASSE_EXCEPTIONNELLE')?.outcome).toMatchObject({ chevron: 'HEA3', indiceMajore: 977 });
  });

  test('has the retained seniority that the stops of the clock leave', () => {
    const positions = [{ kind: 'DISPONIBILITE' as const, from: '2026-03-01', to: '2026-08-31' }];
    const steps = [step('CN', 9, '2022-09-01'), step('HC', 2, '2026-09-01', { retained: 'P1Y' })];
    const today = read(steps, { positions });
    const later = read(steps, { positions }, '2026-10-01');
    expect(places(today).slice(1, 3)).toEqual(['2026-09-01 PROMOTION HC 2', '2027-09-01 ECHELON HC 3']);
    expect(places(later, { asOf: '2026-10-01' })[1]).toBe('2027-09-01 ECHELON HC 3');
  });

  test('gives the place of a promotion, whatever the table would', () => {
    const facts = read([step('CN', 9, '2022-09-01'), step('HC', 2, '2026-09-01')]);
    expect(of(facts, 'HORS_CLASSE')).toMatchObject({
      summary: 'Votre dossier enregistre déjà cette promotion, au 1er septembre 2026.',
      outcome: { grade: 'HC', echelon: 2, since: '2026-09-01' },
    });
    expect(careerReport(facts, { asOf })).toMatchObject({
      next: { echelon: 2, normal: '2026-09-01' },
      if_promoted_2026: { to: 'HC 2', echelonDate: '2026-09-01', next: '2028-09-01' },
    });
    const supposed = { promotions: [{ grade: 'HC', campaign: 2026 }] };
    expect(of(facts, 'HORS_CLASSE', supposed)?.summary).not.toContain('supposée');
  });

  test('is in force once its day has come', () => {
    const facts: CareerFacts = {
      ...teacher,
      entry9: null,
      decided: [
        { grade: 'CN', echelon: 9, from: '2026-03-01' },
        { grade: 'HC', echelon: 2, from: '2028-09-01' },
      ],
    };
    const then = { asOf: '2027-01-01' };
    expect(of(facts, 'NEXT_ECHELON', {}, then)?.summary).toContain('au 1er septembre 2028');
    expect(careerReport(facts, then).rdv).toEqual([
      { n: 2, entry: '2024-03-15', school_year: '2025-2026' },
      { n: 3, entry: '2026-03-01', school_year: '2026-2027' },
    ]);
    expect(places(facts, then)[0]).toBe('2026-03-01 ECHELON CN 9');
    expect(explained(facts, { asOf: '2028-10-01' }, 'fr')).toContain(
      'hors classe, 2e échelon depuis le 1er septembre 2028',
    );
    expect(careerReport({ ...facts, echelon: null, echelonDate: null }, then).next).toMatchObject({
      echelon: 2,
    });
    expect(careerReport({ ...facts, entry9: '2020-01-01' }, then).pay).toEqual({
      inm: 595,
      gross_monthly: 2929.05,
    });
  });

  test('leaves the months that were held before it', () => {
    const facts = read([step('CN', 9, '2024-06-15'), step('CN', 10, '2026-11-01', { retained: 'P6M' })]);
    const { hc_first_campaign, programmes, path } = careerReport(facts, { asOf });
    expect([hc_first_campaign, programmes['HC']]).toEqual([
      { normal: 2026 },
      { eligible: true, reasons: [] },
    ]);
    expect(path[0]).toEqual({ grade: 'CN', echelon: 10, from: '2026-11-01' });
  });

  test('in another corps, or an end, is the end of the way ahead', () => {
    const facts = read([step('CN', 8, '2024-03-15'), { ...step('CN', 6, '2026-09-01'), ...agrege }]);
    expect(of(facts, 'NEXT_ECHELON')).toMatchObject({
      status: 'NOT_ELIGIBLE',
      reasons: ['CORPS_LEFT'],
      summary: expect.stringContaining('à partir du 1er septembre 2026'),
    });
    expect(places(facts)).toEqual(['2024-03-15 ECHELON CN 8']);
    expect(read([step('CN', 8, '2024-03-15', { to: '2026-08-31' })]).endsOn).toBe('2026-09-01');
  });

  test('twice a promotion is drawn twice', () => {
    const facts = read([
      step('CN', 11, '2020-09-01'),
      step('HC', 5, '2026-09-01'),
      step('CE', 3, '2027-09-01'),
    ]);
    expect(places(facts).slice(0, 3)).toEqual([
      '2020-09-01 ECHELON CN 11',
      '2026-09-01 PROMOTION HC 5',
      '2027-09-01 PROMOTION CE 3',
    ]);
  });
});

describe('a recorded place', () => {
  test('comes first, though its length is over', () => {
    const facts = read([step('CN', 11, '2015-09-01'), step('HC', 4, '2025-09-01', { retained: 'P3Y' })]);
    const events = careerPath(facts, { asOf, until: '2026-12-31' }).map(({ date, echelon, isOverdue }) => [
      date,
      echelon,
      isOverdue,
    ]);
    expect(events).toEqual([
      ['2025-09-01', 4, false],
      ['2025-09-01', 5, true],
    ]);
  });

  test('of an earlier corps says nothing of the rendez-vous of this one', () => {
    const appraisals = [
      { rank: 1, schoolYear: '2018-2019', on: '2019-01-15', outcome: 'EXCELLENT' as const },
    ];
    const steps = [{ ...step('CN', 6, '2017-09-01'), corps: 'PE' }, step('CN', 6, '2025-09-01')];
    const facts = read(steps, { appraisals });
    expect([facts.rdv, facts.rdvYears]).toEqual([undefined, undefined]);
    expect(of(facts, 'RENDEZ_VOUS_1')).toMatchObject({
      status: 'ELIGIBLE_LATER',
      eligibleFrom: '2026-09-01',
    });
    expect(of({ ...facts, rdvYears: { 1: '2018-2019' } }, 'RENDEZ_VOUS_1')?.eligibleFrom).toBe('2026-09-01');
  });

  test('of a rendez-vous that was put off past its échelon is on the way ahead', () => {
    const facts: CareerFacts = {
      ...teacher,
      echelon: 7,
      echelonDate: '2025-09-01',
      history: [{ echelon: 6, from: '2022-09-01' }],
      rdvYears: { 1: '2026-2027' },
    };
    const events = careerPath(facts, { asOf, until: '2027-01-01' });
    expect(events.filter(({ kind }) => kind === 'RENDEZ_VOUS')).toMatchObject([
      { date: '2026-09-01', rendezVous: 1, echelon: 7 },
    ]);
    expect(of(facts, 'RENDEZ_VOUS_1')?.summary).toContain('Il comptait pour');
  });

  test('of a training, and services as head alone, leave diplomas and services unknown', () => {
    const diplomas = [
      {
        title: 'Formation',
        level: 7,
        speciality: null,
        code: 'FORMATION_DIRECTION' as const,
        obtainedOn: null,
      },
    ];
    const services = [{ from: '2023-09-01', kinds: ['DIRECTOR' as const] }];
    const facts = read([{ ...step('CN', 8, '2024-03-15'), corps: 'PE' }], { diplomas, services });
    expect([facts.diplomas, facts.services]).toEqual([undefined, undefined]);
    expect(of(facts, 'IEN')?.status).toBe('UNKNOWN');
  });
});

test('the way ahead of today is that of a later day, whatever the file records', () => {
  const stop = fc.record({
    kind: fc.constantFrom('DISPONIBILITE' as const, 'CONGE_PARENTAL' as const),
    from: fc.constantFrom('2024-09-01', '2026-04-01', '2027-02-01'),
    to: fc.constantFrom('2027-03-31', '2027-08-31'),
  });
  const retained = fc.constantFrom(null, 'P6M', 'P1Y3M');
  const recorded = fc.record({
    first: fc.record({ echelon: fc.integer({ min: 5, max: 9 }), retained }),
    next: fc.option(fc.record({ from: fc.constantFrom('2026-09-01', '2027-01-01'), retained })),
    promotion: fc.option(fc.record({ echelon: fc.integer({ min: 1, max: 4 }), retained })),
    stops: fc.array(stop, { maxLength: 1 }),
  });
  fc.assert(
    fc.property(recorded, ({ first, next, promotion, stops }) => {
      const steps = [
        step('CN', first.echelon, '2025-09-01', first),
        ...(next ? [step('CN', first.echelon + 1, next.from, next)] : []),
        ...(promotion ? [step('HC', promotion.echelon, '2027-09-01', promotion)] : []),
      ];
      const positions = stops.map((one) => ({ ...one }));
      for (const later of ['2026-10-01', '2027-10-01']) {
        const today = places(read(steps, { positions }), { until: '2050-01-01' });
        const then = places(read(steps, { positions }, later), { asOf: later, until: '2050-01-01' });
        // What was drawn after that day is drawn on it.
        const drawn = today.filter((line) => line.slice(0, 10) > later);
        expect(then.filter((line) => line.slice(0, 10) > later)).toEqual(drawn);
      }
    }),
  );
});
