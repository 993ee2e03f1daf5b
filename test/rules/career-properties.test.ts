import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  firstYearOn,
  wholeMonths,
} from '../../server/modules/career/facts/calendar.rules.ts';
import { verdictOf } from '../../server/modules/career/conditions/condition.rules.ts';
import {
  acceleratedNext,
  acceleratedPace,
  nextEchelon,
  pathOf,
  standOf,
} from '../../server/modules/career/facts/echelon.rules.ts';
import { monthsHeld, reachedOn } from '../../server/modules/career/facts/seniority.rules.ts';
import {
  spanUpTo,
  yearsReachedOn,
  yearsUpTo,
  type Interval,
} from '../../server/modules/career/facts/span.rules.ts';
import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import { perspectivesOf } from '../../server/modules/career/answers/perspective.rules.ts';
import { programmes, type Condition } from '../../server/modules/career/law/programmes.tables.ts';
import { careerReport } from '../../server/modules/career/answers/report.rules.ts';
import { questionOf } from '../../server/modules/career/conditions/question.rules.ts';
import { careerPath } from '../../server/modules/career/what-if/timeline.rules.ts';
import { workedCareers } from './worked-careers.ts';

const asOf = '2026-01-15';
const dayBetween = (from: string, to: string) =>
  fc.integer({ min: 0, max: daysBetween(from, to) }).map((days) => addDays(from, days));
const day = dayBetween('1970-01-01', '2060-12-31');
const entry = dayBetween('2018-01-01', '2025-12-31');
const someCorps = fc.constantFrom('PE', 'CERTIFIE', 'AGREGE', 'PLP', 'PEPS', 'CPE', 'PSYEN');

const teacher: fc.Arbitrary<CareerFacts> = fc.record({
  corps: someCorps,
  grade: fc.constant('CN'),
  echelon: fc.integer({ min: 1, max: 11 }),
  echelonDate: entry,
  titularSince: dayBetween('1995-01-01', '2024-09-01'),
  corpsDate: dayBetween('1994-01-01', '2023-09-01'),
  birthDate: dayBetween('1962-01-01', '1999-12-31'),
  diplomas: fc.constantFrom([], ['LICENCE'] as const, ['MASTER'] as const),
  services: dayBetween('1994-01-01', '2023-09-01').map((from) => [
    { from, tags: ['teaching', '2d', 'primary', 'public', 'catA', 'france_titular'] as const },
  ]),
  directorYearsDone: fc.integer({ min: 0, max: 2 }),
});

test('months are added as Temporal adds them, ends of months and 29 February included', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -240, max: 600 }), (from, months) => {
      expect(addMonths(from, months)).toBe(Temporal.PlainDate.from(from).add({ months }).toString());
    }),
  );
  for (const [from, months, to] of [
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2023-10-31', 30, '2026-04-30'],
    ['1899-12-31', 2, '1900-02-28'],
    ['1999-12-31', 2, '2000-02-29'],
  ] as const) {
    expect(addMonths(from, months)).toBe(to);
    expect(Temporal.PlainDate.from(from).add({ months }).toString()).toBe(to);
  }
});

test('days and whole months are those of Temporal', () => {
  fc.assert(
    fc.property(day, day, (from, to) => {
      const days = Temporal.PlainDate.from(from).until(to).days;
      expect(daysBetween(from, to)).toBe(days);
      expect(addDays(from, days)).toBe(to);
      const months = wholeMonths(from, to);
      // Not by `until`: from 31 January to 28 February it counts 28 days, though its own `add` says that a month has passed.
      const after = (count: number) => Temporal.PlainDate.from(from).add({ months: count }).toString();
      if (from > to) expect(months).toBe(0);
      else expect([after(months) <= to, after(months + 1) > to]).toEqual([true, true]);
      const year = firstYearOn(from, '08-31');
      expect([`${year}-08-31` >= from, `${year - 1}-08-31` < from]).toEqual([true, true]);
    }),
  );
});

test('an accelerated date is never later than the normal one, nor any place on the accelerated path', () => {
  fc.assert(
    fc.property(teacher, (facts) => {
      const stand = standOf(facts, asOf);
      if (!stand) throw new Error('a known scale has a stand');
      const accelerated = acceleratedNext(facts, stand);
      if (accelerated !== null) expect(accelerated <= (nextEchelon(facts, stand)?.on ?? '')).toBe(true);
      const fast = pathOf(facts, stand, acceleratedPace);
      for (const [at, { since }] of pathOf(facts, stand).entries())
        expect((fast[at]?.since ?? '') <= since).toBe(true);
    }),
  );
});

test('the days of a path strictly increase, whatever is supposed', () => {
  const supposed = fc.record(
    {
      acceleratedAdvancement: fc.boolean(),
      promotions: fc.array(
        fc.record({
          grade: fc.constantFrom('HC' as const, 'CE' as const),
          campaign: fc.integer({ min: 2026, max: 2045 }),
        }),
        { maxLength: 3 },
      ),
      leave: fc.record({
        from: fc.constant('2027-02-01'),
        to: dayBetween('2027-02-01', '2035-01-01'),
        position: fc.constantFrom(
          'DISPO_AUTRE' as const,
          'CONGE_PARENTAL' as const,
          'DISPO_ACTIVITE' as const,
        ),
      }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(teacher, supposed, (facts, assumptions) => {
      const events = careerPath(facts, { asOf, until: '2075-12-31', assumptions });
      expect([...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))).toEqual(events);
      const places = events.filter(({ kind }) => kind !== 'RENDEZ_VOUS').map(({ date }) => date);
      expect(new Set(places).size).toBe(places.length);
      const path = pathOf(facts, standOf(facts, asOf)).map(({ since }) => since);
      expect([...new Set(path)].sort()).toEqual(path);
    }),
  );
});

test('more seniority in the échelon never makes one less eligible for a promotion', () => {
  fc.assert(
    fc.property(teacher, fc.integer({ min: 1, max: 60 }), (facts, months) => {
      const echelonDate = addMonths(facts.echelonDate ?? asOf, -months);
      const [later, earlier] = [
        careerReport(facts, { asOf }),
        careerReport({ ...facts, echelonDate }, { asOf }),
      ];
      if (later.programmes['HC']?.eligible) expect(earlier.programmes['HC']?.eligible).not.toBe(false);
      const [a, b] = [later.hc_first_campaign?.normal, earlier.hc_first_campaign?.normal];
      if (a != null && b != null) expect(b).toBeLessThanOrEqual(a);
      const [c, d] = [later.next?.normal, earlier.next?.normal];
      if (c != null && d != null) expect(d <= c).toBe(true);
    }),
  );
});

test('more services, more age never make one less eligible', () => {
  fc.assert(
    fc.property(teacher, fc.integer({ min: 1, max: 120 }), (facts, months) => {
      const services = (facts.services ?? []).map((period) => ({
        ...period,
        from: addMonths(period.from, -months),
      }));
      const more = { ...facts, services, birthDate: addMonths(facts.birthDate ?? asOf, -months) };
      const [before, after] = [careerReport(facts, { asOf }), careerReport(more, { asOf })];
      for (const [code, { eligible }] of Object.entries(before.programmes)) {
        if (eligible) expect([code, after.programmes[code]?.eligible]).toEqual([code, true]);
      }
    }),
  );
});

test('splitting a service, or doubling it, changes nothing', () => {
  fc.assert(
    fc.property(
      teacher,
      fc.uniqueArray(dayBetween('2023-09-02', '2026-06-01'), { maxLength: 5 }),
      (facts, cuts) => {
        const services = (facts.services ?? []).flatMap(({ from, tags }) => {
          const days = [from, ...cuts.sort()];
          return days.map((start, at) => ({
            from: start,
            to: days[at + 1] ? addDays(days[at + 1] as string, -1) : null,
            tags,
          }));
        });
        const { programmes: whole } = careerReport(facts, { asOf });
        expect(careerReport({ ...facts, services }, { asOf }).programmes).toEqual(whole);
        expect(
          careerReport({ ...facts, services: [...services, ...services].toReversed() }, { asOf }).programmes,
        ).toEqual(whole);
      },
    ),
  );
});

test('a number of years is reached on the day from which it is counted', () => {
  const intervals: fc.Arbitrary<Interval[]> = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 1500 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => {
      let from = '2000-01-31';
      return parts.map(([gap, length]) => {
        const start = addDays(from, gap);
        from = addDays(start, length);
        return { from: start, until: from };
      });
    });
  fc.assert(
    fc.property(intervals, fc.integer({ min: 1, max: 8 }), day, (list, years, on) => {
      const reached = yearsReachedOn(list, years);
      expect(yearsUpTo(list, on) >= years).toBe(reached !== null && reached <= on);
      expect(spanUpTo(list, addDays(on, 1)).months).toBeGreaterThanOrEqual(spanUpTo(list, on).months);
    }),
  );
});

test('seniority is reached on the day that has held it, stops of the clock included', () => {
  const stops = fc.array(fc.tuple(dayBetween('2015-01-01', '2030-01-01'), fc.integer({ min: 0, max: 24 })), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(entry, stops, fc.integer({ min: 1, max: 48 }), (since, periods, months) => {
      const clockStops = periods.map(([from, length]) => ({
        from,
        to: addDays(addMonths(from, length), -1),
      }));
      const facts: CareerFacts = { corps: 'PE', grade: 'CN', echelon: 9, echelonDate: since, clockStops };
      const on = reachedOn(facts, since, months) ?? '';
      expect(monthsHeld(facts, since, on)).toBeGreaterThanOrEqual(months);
      expect(monthsHeld(facts, since, addDays(on, -1))).toBeLessThan(months);
      expect(on >= addMonths(since, months)).toBe(true);
    }),
  );
});

// A leaf without a day is judged today, and a position, an échelon below another comes and goes.
const yearly = programmes.filter(({ condition }) => condition && isYearly(condition));

function isYearly(condition: Condition): boolean {
  if ('all' in condition) return condition.all.every(isYearly);
  if ('any' in condition) return condition.any.every(isYearly);
  return (
    condition.at !== undefined ||
    ['sector', 'status', 'corps', 'grade', 'titular_since'].includes(condition.fact)
  );
}

test('a programme with yearly days is open from its first campaign on, and not before', () => {
  expect(yearly.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['HC', 'CE', 'LA_AGREGE', 'CAFIPEMF', 'PERMUT_1D']),
  );
  fc.assert(
    fc.property(teacher, fc.integer({ min: 2026, max: 2060 }), (facts, campaign) => {
      for (const { code, condition } of yearly) {
        if (!condition) continue;
        const { met, campaign: first } = verdictOf(condition, questionOf(facts, { asOf, campaign }));
        // Of a file that is more than one step behind, nothing that rests on the échelon is known.
        const expected = met === null ? null : campaign >= first;
        expect([code, campaign, first, met]).toEqual([code, campaign, first, expected]);
        if (met === null) expect(first).toBe(Infinity);
      }
    }),
  );
});

test('each status agrees with its conditions, in both languages', () => {
  const some = fc.oneof(teacher, fc.constantFrom(...workedCareers.map(({ facts }) => facts)));
  fc.assert(
    fc.property(some, dayBetween('2024-01-01', '2040-12-31'), (facts, on) => {
      const french = perspectivesOf(facts, { asOf: on }, 'fr');
      const english = perspectivesOf(facts, { asOf: on }, 'en');
      expect(english.map(({ key, status, reasons }) => [key, status, reasons])).toEqual(
        french.map(({ key, status, reasons }) => [key, status, reasons]),
      );
      for (const { key, status, firstCampaign, summary, conditions } of [...french, ...english]) {
        expect(summary).not.toMatch(/undefined|null|NaN|Infinity|9999|0000/);
        const isOpen = conditions.some(({ met }) => met === null);
        if (status === 'ELIGIBLE_LATER' && firstCampaign === null && !isOpen)
          expect(key).toMatch(/^NEXT|^RENDEZ/);
        for (const { required, actual } of conditions)
          expect(`${required} ${actual ?? ''}`).not.toMatch(/undefined|null|NaN|9999/);
      }
    }),
    { numRuns: 40 },
  );
});
