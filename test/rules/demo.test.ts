import { describe, expect, test } from 'vitest';
import { academyFacts } from '../../server/modules/academy/academy.tables.ts';
import { normalizeNumen } from '../../server/modules/account/secrets/numen.rules.ts';
import { corpsFacts, type CorpsCode } from '../../server/modules/dossier/corps.tables.ts';
import { DiplomaCode, diplomaCodeOf } from '../../server/modules/dossier/diploma/diploma.rules.ts';
import { isUai } from '../../server/modules/dossier/uai.rules.ts';
import {
  addDays,
  addMonths,
  dayBefore,
  formatDay,
  formatSpan,
  minusSpan,
  parseDay,
  spanBetween,
} from '../../server/demo/calendar.ts';
import type { CareerStepLine, ImportTeacherLine } from '../../server/demo/line.ts';
import { familyNames, givenNamesByDecade } from '../../server/demo/names.tables.ts';
import { academyWeights, townsByDepartment } from '../../server/demo/places.tables.ts';
import { drawPromotion, type Landing } from '../../server/demo/promotions.ts';
import { createRandom } from '../../server/demo/random.ts';
import { rungsOfGrade, type Rung } from '../../server/demo/scale.ts';
import { generateTeachers, type DemoOptions } from '../../server/demo/teachers.ts';

const AS_OF = '2026-01-15';
const options: DemoOptions = { seed: 7, count: 3000, asOf: AS_OF, officersPerAcademy: 12 };
const teachers = [...generateTeachers(options)];
const careers = teachers.filter(({ careerSteps }) => careerSteps.length > 1);

const shift = (date: string, days: number): string => formatDay(addDays(parseDay(date), days));
const later = (date: string, months: number): string => formatDay(addMonths(parseDay(date), months));

/** Whole months and days of an ISO duration. */
function spanOf(duration: string | undefined): { months: number; days: number } {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(duration ?? 'P0D');
  const [years, months, days] = [1, 2, 3].map((at) => Number(parts?.[at] ?? 0)) as [number, number, number];
  return { months: years * 12 + months, days };
}

/** The day on which the step ends by seniority, interruptions included. */
function dueDate(teacher: ImportTeacherLine, step: CareerStepLine, months: number): string {
  let due = addMonths(minusSpan(parseDay(step.from), spanOf(step.retainedSeniority)), months);
  for (const { kind, from, to } of teacher.positions) {
    if (kind !== 'DISPONIBILITE' || from < step.from || parseDay(from) >= due) continue;
    due = addMonths(due, to === undefined ? 12 : spanBetween(parseDay(from), parseDay(shift(to, 1))).months);
  }
  return formatDay(due);
}

/** What a promotion on 1 September 2025 makes of so many months in an échelon, for somebody whom luck never fails. */
function promote(corps: CorpsCode, grade: string, echelon: number, months: number): Landing | null {
  const rentree = parseDay('2025-09-01');
  const rung = rungsOfGrade(corps, grade).find((one) => one.echelon === echelon) as Rung;
  const countedFrom = addMonths(rentree, -months);
  const lucky = { ...createRandom(1), chance: () => true };
  return drawPromotion(
    lucky,
    { corps, grade, rung, goal: corps, seniority: { months, days: 0 }, countedFrom },
    rentree,
  );
}

function eachPair<T>(list: readonly T[], check: (one: T, next: T) => void): void {
  list.slice(1).forEach((next, at) => check(list[at] as T, next));
}

describe('the generator', () => {
  test('tells the same teachers for the same seed, and others for another', () => {
    const again = JSON.stringify([...generateTeachers({ ...options, count: 300 })]);
    expect(again).toBe(JSON.stringify(teachers.slice(0, 300)));
    expect(JSON.stringify([...generateTeachers({ ...options, seed: 8, count: 300 })])).not.toBe(again);
  });

  test('shows every corps and both degrees among 200', () => {
    const first = teachers.slice(0, 200);
    const corps = new Set(first.map(({ careerSteps }) => careerSteps.at(-1)?.corps));
    expect([...corps].sort()).toEqual(corpsFacts.map(({ code }) => code).sort());
    expect(first.some(({ departmentCode }) => departmentCode === undefined)).toBe(true);
  });

  test('stays near the real shares, lengths and rates', () => {
    const share = (corps: string) =>
      teachers.filter(({ careerSteps }) => careerSteps[0]?.corps === corps).length / teachers.length;
    expect(share('PE')).toBeCloseTo(0.45, 1);
    expect(share('CERTIFIE')).toBeCloseTo(0.31, 1);
    const mean = (of: (teacher: ImportTeacherLine) => number) =>
      teachers.reduce((sum, teacher) => sum + of(teacher), 0) / teachers.length;
    expect(mean(({ careerSteps }) => careerSteps.length)).toBeGreaterThan(7);
    expect(mean(({ careerSteps }) => careerSteps.length)).toBeLessThan(12);
    expect(mean(({ postings }) => postings.length)).toBeGreaterThan(2.5);
    expect(mean(({ postings }) => postings.length)).toBeLessThan(4.5);
  });

  test('keeps to the academies asked for', () => {
    const two = [...generateTeachers({ ...options, count: 50, academies: ['18', '25'] })];
    expect(new Set(two.map(({ academyCode }) => academyCode))).toEqual(new Set(['18', '25']));
  });

  test('refuses an unknown academy, a malformed day and an academy without officers', () => {
    expect(() => generateTeachers({ ...options, academies: ['99'] }).next()).toThrow(RangeError);
    expect(() => generateTeachers({ ...options, asOf: 'today' }).next()).toThrow(RangeError);
    expect(() => generateTeachers({ ...options, officersPerAcademy: 0 }).next()).toThrow(RangeError);
  });

  test('gives 20,000 teachers 20,000 NUMENs, and many namesakes', () => {
    const numens = new Set<string>();
    const names = new Map<string, number>();
    for (const { numen, familyName } of generateTeachers({ ...options, count: 20_000 })) {
      expect(normalizeNumen(numen)).toBe(numen);
      numens.add(numen);
      names.set(familyName, (names.get(familyName) ?? 0) + 1);
    }
    expect(numens.size).toBe(20_000);
    expect(Math.max(...names.values())).toBeGreaterThan(200);
  });

  test('leaves no property undefined', () => {
    const sample = teachers.slice(0, 300);
    expect(sample).toStrictEqual(JSON.parse(JSON.stringify(sample)));
  });

  test('works with one officer per academy, on the first day of a school year', () => {
    const lines = [...generateTeachers({ ...options, count: 60, asOf: '2025-09-01', officersPerAcademy: 1 })];
    expect(new Set(lines.map(({ officer }) => officer.code)).size).toBe(
      new Set(lines.map(({ academyCode }) => academyCode)).size,
    );
  });
});

describe('careers', () => {
  test('each step ends on the eve of the next, and the last is open', () => {
    for (const { careerSteps } of teachers) {
      eachPair(careerSteps, (step, next) => expect(step.to).toBe(shift(next.from, -1)));
      eachPair(careerSteps, (step, next) => expect(step.from < next.from).toBe(true));
      expect(careerSteps.at(-1)?.to).toBeUndefined();
      expect((careerSteps.at(-1) as CareerStepLine).from <= AS_OF).toBe(true);
    }
  });

  test('each advancement lasts what the table says, each promotion takes effect on a 1 September', () => {
    let early = 0;
    for (const teacher of careers) {
      eachPair(teacher.careerSteps, (step, next) => {
        if (step.grade !== next.grade || step.corps !== next.corps) {
          expect(next.from.slice(5)).toBe('09-01');
          return;
        }
        const rungs = rungsOfGrade(step.corps, step.grade);
        const at = rungs.findIndex(
          (rung) => rung.echelon === step.echelon && rung.chevron === (step.chevron ?? null),
        );
        expect(rungs[at + 1]).toMatchObject({ echelon: next.echelon, chevron: next.chevron ?? null });
        const months = next.accelerated === true ? rungs[at]?.acceleratedMonths : rungs[at]?.months;
        expect(next.from).toBe(dueDate(teacher, step, months as number));
        if (next.accelerated === true) early += 1;
      });
    }
    expect(early).toBeGreaterThan(100);
  });

  test('the open step has not run out', () => {
    for (const teacher of careers) {
      const step = teacher.careerSteps.at(-1) as CareerStepLine;
      const rung = rungsOfGrade(step.corps, step.grade).find(
        ({ echelon, chevron }) => echelon === step.echelon && chevron === (step.chevron ?? null),
      );
      if (rung?.months == null) continue;
      expect(dueDate(teacher, step, rung.months) > AS_OF).toBe(true);
    }
  });

  test('grades without a table have one open step', () => {
    const unknown = teachers.filter(({ careerSteps }) =>
      ['PEGC', 'AE', 'BIADM'].includes(careerSteps[0]?.corps ?? ''),
    );
    expect(unknown.length).toBeGreaterThanOrEqual(3);
    for (const { careerSteps } of unknown) expect(careerSteps).toHaveLength(1);
  });

  test('nobody is promoted during a disponibilité, and hors classe asks two years in échelon 9', () => {
    for (const teacher of careers) {
      eachPair(teacher.careerSteps, (step, next) => {
        if (step.grade !== 'CN' || next.grade !== 'HC') return;
        expect(step.echelon).toBeGreaterThanOrEqual(9);
        if (step.echelon === 9) expect(dueDate(teacher, step, 24) < next.from).toBe(true);
        const eve = shift(next.from, -1);
        const away = teacher.positions.find(({ from, to }) => from <= eve && (to === undefined || to >= eve));
        expect(away?.kind).not.toBe('DISPONIBILITE');
      });
    }
  });

  test.each([
    ['CERTIFIE', 9, 25, 2, false],
    ['CERTIFIE', 10, 29, 3, true],
    ['CERTIFIE', 10, 30, 4, false],
    ['PE', 11, 29, 4, true],
    ['PE', 11, 30, 5, false],
    ['AGREGE', 9, 25, 2, false],
    ['AGREGE', 10, 23, 2, true],
    ['AGREGE', 10, 24, 3, false],
    ['AGREGE', 11, 35, 3, true],
    ['AGREGE', 11, 36, 4, false],
  ] as const)(
    '%s CN %i after %i months lands in hors classe %i',
    (corps, from, months, to, keepsSeniority) => {
      const landing = promote(corps, 'CN', from, months);
      expect(landing).toMatchObject({ corps, grade: 'HC', keepsSeniority });
      expect(rungsOfGrade(corps, 'HC')[landing?.at ?? -1]).toMatchObject({ echelon: to });
    },
  );

  test.each([
    ['PLP', 5, 29, 3, true],
    ['PLP', 5, 30, 4, false],
    ['PLP', 6, 12, 4, false],
    ['CPE', 7, 35, 4, true],
    ['CPE', 7, 36, 5, false],
    ['AGREGE', 4, 11, 2, true],
  ] as const)(
    '%s HC %i after %i months lands in classe exceptionnelle %i',
    (corps, from, months, to, keepsSeniority) => {
      const landing = promote(corps, 'HC', from, months);
      expect(landing).toMatchObject({ corps, grade: 'CE', keepsSeniority });
      expect(rungsOfGrade(corps, 'CE')[landing?.at ?? -1]).toMatchObject({ echelon: to });
    },
  );

  test.each([
    ['CERTIFIE', 'CN', 8, 40],
    ['CERTIFIE', 'CN', 9, 24],
    ['CERTIFIE', 'HC', 4, 24],
    ['AGREGE', 'HC', 3, 30],
    ['AGREGE', 'HC', 4, 12],
    ['CERTIFIE', 'CE', 3, 24],
    ['INSTITUTEUR', 'UNIQUE', 11, 60],
    ['CE_EPS', 'CN', 11, 60],
  ] as const)('%s %s %i after %i months is not promoted', (corps, grade, echelon, months) => {
    expect(promote(corps, grade, echelon, months)).toBeNull();
  });

  test('every grade of the corps with three grades is reached by somebody', () => {
    const grades = new Set(
      teachers.flatMap(({ careerSteps }) => careerSteps.map(({ corps, grade }) => corps + grade)),
    );
    for (const corps of ['PE', 'CERTIFIE', 'AGREGE', 'PLP', 'PEPS']) {
      for (const grade of ['CN', 'HC', 'CE']) expect(grades).toContain(corps + grade);
    }
  });
});

describe('the file of a teacher', () => {
  test('people are 22 to 40 at their recruitment, at most 64 today, and parents after 16', () => {
    for (const { birthDate, positions, careerSteps, familySituation } of teachers) {
      const start = positions[0]?.from as string;
      expect(later(birthDate, 22 * 12) <= start).toBe(true);
      expect(later(birthDate, 41 * 12) > start).toBe(true);
      expect(later(birthDate, 21 * 12) <= (careerSteps[0]?.from as string)).toBe(true);
      expect(later(birthDate, 65 * 12) > AS_OF).toBe(true);
      for (const child of familySituation.children) {
        expect(later(birthDate, 16 * 12) < child.birthDate && child.birthDate <= AS_OF).toBe(true);
      }
      expect((familySituation.since ?? AS_OF) <= AS_OF).toBe(true);
    }
  });

  test('positions and postings follow each other without holes; only the last is open', () => {
    for (const { positions, postings } of teachers) {
      for (const periods of [positions, postings]) {
        eachPair<{ from: string; to?: string }>(periods, (one, next) =>
          expect(one.to).toBe(shift(next.from, -1)),
        );
        expect(periods.at(-1)?.to).toBeUndefined();
      }
      expect(postings[0]).toMatchObject({ permanent: false, from: positions[0]?.from });
    }
  });

  test('every kind of position occurs', () => {
    expect(new Set(teachers.flatMap(({ positions }) => positions.map(({ kind }) => kind))).size).toBe(8);
  });

  test('schools have a valid UAI of the academy, and always the same name and town', () => {
    const names = new Map<string, string>();
    for (const { academyCode, departmentCode, postings } of teachers) {
      const academy = academyFacts.find(({ code }) => code === academyCode);
      for (const { establishment } of postings) {
        expect(isUai(establishment.uai)).toBe(true);
        const department = academy?.departments.find((fact) =>
          establishment.uai.startsWith(fact.threeDigits),
        );
        expect(department?.code).toBe(departmentCode ?? department?.code ?? 'a department of the academy');
        const label = `${establishment.name}, ${establishment.city}`;
        expect(names.get(establishment.uai) ?? label).toBe(label);
        names.set(establishment.uai, label);
      }
    }
  });

  test('the first degree has a department, and only psychologists say their degree', () => {
    for (const { departmentCode, degree, careerSteps } of teachers) {
      const corps = careerSteps[0]?.corps;
      expect(degree !== undefined).toBe(corps === 'PSYEN');
      const isFirst = degree === 'FIRST' || corps === 'PE' || corps === 'INSTITUTEUR';
      expect(departmentCode !== undefined).toBe(isFirst);
    }
  });

  test('a rendez-vous is held in the school year of its window', () => {
    for (const { appraisals, careerSteps, positions } of careers) {
      if (positions.some(({ kind }) => kind === 'DISPONIBILITE')) continue;
      for (const { rank, schoolYear, on, outcome } of appraisals) {
        const entry = careerSteps.find(
          ({ grade, echelon }) => grade === 'CN' && echelon === [6, 8, 9][rank - 1],
        )?.from;
        const end = Number(schoolYear.slice(5));
        const [from, to] =
          rank === 2 ? [`${end - 2}-03-01`, `${end - 1}-02-29`] : [`${end - 2}-09-01`, `${end - 1}-08-31`];
        expect(entry !== undefined && from <= entry && entry <= to).toBe(true);
        expect((on ?? AS_OF) <= AS_OF && end >= 2018).toBe(true);
        expect(outcome !== undefined).toBe(AS_OF >= `${end}-09-15`);
      }
    }
    expect(new Set(teachers.flatMap(({ appraisals }) => appraisals.map(({ rank }) => rank))).size).toBe(3);
  });

  test('diplomas come in order, after 17 and before recruitment', () => {
    for (const { diplomas, birthDate, positions } of teachers) {
      // What was learnt in the career stands after them.
      const earlier = diplomas.filter(
        ({ code }) => !/^(CA(PPEI|FIPEMF|FFA)|P2B|FORMATION_DIRECTION)$/.test(code ?? ''),
      );
      const dates = earlier.flatMap(({ obtainedOn }) => obtainedOn ?? []);
      expect([...dates].sort()).toEqual(dates);
      expect((dates[0] as string) > later(birthDate, 17 * 12)).toBe(true);
      expect((dates.at(-1) as string) < (positions[0]?.from as string)).toBe(true);
    }
  });

  test('services are ordered, and none is counted on leave', () => {
    for (const { services: all, positions } of teachers) {
      // Heading a school runs beside teaching in it.
      const services = all.filter(({ kinds }) => !kinds.includes('DIRECTOR'));
      eachPair(services, (one, next) => expect(one.to !== undefined && one.to < next.from).toBe(true));
      for (const { from, to } of services) {
        expect((to ?? AS_OF) >= from || to === undefined).toBe(true);
        const leave = positions.filter(({ kind }) => /^(DISPONIBILITE|CONGE)/.test(kind));
        expect(leave.some((one) => one.from <= from && (one.to ?? AS_OF) >= from)).toBe(false);
      }
    }
  });

  test('everything that the rules of a career ask occurs, and is missing somewhere', () => {
    const statuses = new Set(teachers.map(({ status }) => status));
    expect(statuses).toEqual(
      new Set(['TITULAIRE', 'STAGIAIRE', 'CONTRACTUEL_CDI', 'CONTRACTUEL_CDD', undefined]),
    );
    expect(teachers.some(({ status, titularSince }) => !status && !titularSince)).toBe(true);
    for (const { status, titularSince, services } of teachers) {
      if (status === 'STAGIAIRE') expect((titularSince as string) > AS_OF).toBe(true);
      if (status?.startsWith('CONTRACTUEL')) {
        expect(titularSince).toBeUndefined();
        expect(services.flatMap(({ kinds }) => kinds)).not.toContain('FRANCE_TITULAR');
      }
    }
    const diplomas = teachers.flatMap((teacher) => teacher.diplomas);
    const codes = new Set(diplomas.map((diploma) => diplomaCodeOf(diploma)));
    expect([...codes].toSorted()).toEqual([...Object.keys(DiplomaCode), null].toSorted());
    expect(diplomas.some(({ code, level }) => code === undefined && level === 7)).toBe(true);
    const postings = teachers.flatMap((teacher) => teacher.postings);
    expect(postings.some(({ specialised }) => specialised)).toBe(true);
    const direction = teachers.flatMap(({ services }) =>
      services.filter(({ kinds }) => kinds.includes('DIRECTOR')),
    );
    expect(direction.some(({ to }) => to === undefined)).toBe(true);
    expect(direction.some(({ to }) => to?.endsWith('-08-31'))).toBe(true);
  });

  test('an officer is always the same person, with an address of one’s own', () => {
    const officers = new Map(teachers.map(({ officer }) => [officer.code, JSON.stringify(officer)]));
    for (const { officer } of teachers) expect(JSON.stringify(officer)).toBe(officers.get(officer.code));
    const emails = [...officers.values()].map((officer) => (JSON.parse(officer) as { email: string }).email);
    expect(new Set(emails).size).toBe(officers.size);
  });
});

describe('the tables', () => {
  test('hold more than 150 given names for each civility and 400 family names, none twice', () => {
    for (const decades of Object.values(givenNamesByDecade)) {
      expect(new Set([...decades.values()].flat()).size).toBeGreaterThanOrEqual(150);
    }
    expect(familyNames.length).toBeGreaterThanOrEqual(400);
    expect(familyNames.filter((name, at) => familyNames.indexOf(name) !== at)).toEqual([]);
  });

  test('know three towns in every department and the size of every academy', () => {
    for (const { kind, code, departments } of academyFacts) {
      if (kind === 'ACADEMIE') expect(academyWeights.has(code)).toBe(true);
      for (const department of departments) {
        expect(townsByDepartment.get(department.code)?.length).toBeGreaterThanOrEqual(3);
      }
    }
    for (const { name, postalCode } of [...townsByDepartment.values()].flat()) {
      expect(name).not.toBe('');
      expect(postalCode).toMatch(/^\d{5}$/);
    }
  });
});

describe('the calendar', () => {
  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2000-02-29', 12, '2001-02-28'],
  ])('%s and %i months make %s', (from, months, to) => expect(later(from, months)).toBe(to));

  test('agrees with the platform’s own calendar for forty years of days', () => {
    let date = parseDay('1986-01-01');
    for (let count = 0; count < 14_600; count += 7) {
      expect(formatDay(date)).toBe(new Date(Date.UTC(1986, 0, 1 + count)).toISOString().slice(0, 10));
      expect(dayBefore(addDays(date, 1))).toBe(date);
      date = addDays(date, 7);
    }
  });

  test('a span taken off its end gives its beginning', () => {
    for (let count = 0; count < 800; count += 1) {
      const from = addDays(parseDay('2022-11-30'), count);
      const to = parseDay('2025-09-01');
      expect(minusSpan(to, spanBetween(from, to))).toBe(from);
    }
    expect(formatSpan(spanBetween(parseDay('2023-03-20'), parseDay('2024-09-01')))).toBe('P1Y5M12D');
    expect(formatSpan({ months: 0, days: 0 })).toBe('P0D');
  });
});
