import fc from 'fast-check';
import { isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import {
  kindInWords,
  proposalFaults,
  readProposal,
  requestKinds,
} from '../../server/modules/change-kind/index.ts';
import { addDays } from '../../server/modules/career/facts/calendar.rules.ts';
import { committedSchema } from '../contract/schema.ts';
import { cases, facts } from './change-kinds.table.ts';

/** What is filled in where an answer moves the bounds from those that a teacher reads before filling anything in. */
const usual: { readonly [code: string]: object } = {
  REINTEGRATION: { after: 'DETACHEMENT' },
  DETACHEMENT: { request: 'FIRST' },
};
/** What the form says of a birth ties the day of effect as well. */
const tiedToBirth = ['MATERNITE', 'PATERNITE', 'CONGE_SUPPLEMENTAIRE_NAISSANCE'];
const degrees = ['FIRST', 'SECOND'] as const;

/** The codes of what lies outside bounds; others say what fields contradict together. */
const outside = [
  'DATE_IN_FUTURE',
  'DATE_OUT_OF_RANGE',
  'NOTICE_TOO_SHORT',
  'NOT_YET_IN_FORCE',
  'OUTSIDE_WINDOW',
  'OUT_OF_RANGE',
  'QUOTA_NOT_ALLOWED',
  'SCHOOL_YEAR_START',
  'TOO_FAR_AHEAD',
  'UNKNOWN_VALUE',
];

/** The codes with which a field of a request is refused. */
function refusalsOf(
  { code, member }: (typeof requestKinds)[number],
  field: string,
  { values = {}, effectiveFrom = cases[code].from ?? null, degree = 'FIRST' }: Asking,
): string[] {
  const form = { ...cases[code].form, ...usual[code], ...values };
  const { proposal, refusals } = readProposal({ [member]: form });
  const asked = { facts: { ...facts, degree }, effectiveFrom };
  const found = [...refusals, ...(proposal ? proposalFaults(proposal, asked) : [])];
  return found.flatMap((refusal) => (refusal.path.at(-1) === field ? [refusal.code] : []));
}

/** What lies outside is refused, if only for what it contradicts; what lies within is not refused for its bounds. */
function expectJudged(isWithin: boolean, refusals: readonly string[], value: unknown): void {
  if (isWithin)
    expect(
      refusals.filter((code) => outside.includes(code)),
      String(value),
    ).toEqual([]);
  else expect(refusals, String(value)).not.toEqual([]);
}

interface Asking {
  readonly values?: object;
  readonly effectiveFrom?: string | null;
  readonly degree?: (typeof degrees)[number];
}

const day = fc.integer({ min: -15_000, max: 2_500 }).map((days) => addDays(facts.today, days));
/** Around a day as well, where a bound is wrong by one. */
const near = (one: string) =>
  fc.oneof(
    day,
    fc.integer({ min: -2, max: 2 }).map((days) => addDays(one, days)),
  );
const here = { service: { officer: 'x', name: 'x', email: 'x' }, isFollowed: true, holders: [] };
const infoOf = (kind: (typeof requestKinds)[number], degree: (typeof degrees)[number] = 'FIRST') =>
  kindInWords(kind, { facts: { ...facts, degree }, here }, 'fr');

describe('what a teacher reads before filling a form in is what is checked', () => {
  const dated = requestKinds.filter(({ effectiveFrom }) => effectiveFrom !== 'NONE');
  test.each(dated.map((kind) => [kind.code, kind] as const))(
    'a day of effect of %s is refused outside the days that are said, and taken within them',
    (code, kind) => {
      const { effectiveDays } = infoOf(kind);
      if (effectiveDays === null) throw new Error('no days');
      const { earliest, latest, yearlyOn } = effectiveDays;
      const yearly = fc.integer({ min: 2020, max: 2033 }).map((year) => `${year}-${yearlyOn ?? '09-01'}`);
      fc.assert(
        fc.property(fc.oneof(near(earliest), near(latest), yearly), (effectiveFrom) => {
          const isWithin =
            effectiveFrom >= earliest &&
            effectiveFrom <= latest &&
            (yearlyOn === null || effectiveFrom.endsWith(yearlyOn));
          if (tiedToBirth.includes(code) && effectiveFrom <= latest) return;
          expectJudged(isWithin, refusalsOf(kind, 'effectiveFrom', { effectiveFrom }), effectiveFrom);
        }),
      );
    },
  );

  const limited = requestKinds.flatMap((kind) =>
    infoOf(kind)
      .fields.filter(({ minimum, isList }) => minimum !== null && !isList)
      .map((field) => [kind.code, field.name, field.type, kind] as const),
  );
  test('most of what has bounds is there', () => {
    expect(limited.map(([code, name]) => `${code}.${name}`)).toEqual(
      expect.arrayContaining(['TPT.quota', 'TEMPS_PARTIEL_DROIT.quota', 'MARIAGE.on', 'DIPLOME.obtainedOn']),
    );
  });
  test.each(limited)(
    '%s, %s: a value within the bounds is taken, one outside is refused, in both degrees',
    (_code, name, type, kind) => {
      fc.assert(
        fc.property(
          fc.constantFrom(...degrees),
          type === 'DATE'
            ? near(facts.today)
            : type === 'DECIMAL'
              ? fc.double({ min: -5, max: 200, noNaN: true })
              : fc.integer({ min: -5, max: 200 }),
          (degree, value) => {
            const { minimum, maximum, only } = infoOf(kind, degree).fields.find(
              (field) => field.name === name,
            ) as { minimum: string; maximum: string | null; only: readonly string[] | null };
            const limit = (one: string) => (typeof value === 'number' ? Number(one) : one);
            const isWithin =
              value >= limit(minimum) &&
              (maximum === null || value <= limit(maximum)) &&
              (only === null || only.includes(String(value)));
            expectJudged(isWithin, refusalsOf(kind, name, { values: { [name]: value }, degree }), value);
          },
        ),
      );
    },
  );
});

test('the days of a child are limited inside the group that they stand in, and a reference says which lists show what it names', () => {
  const childOf = (code: string, group: string) => {
    const kind = requestKinds.find((one) => one.code === code) as (typeof requestKinds)[number];
    const within = infoOf(kind).fields.find(({ name }) => name === group)?.fields ?? [];
    const { minimum, maximum } = within.find(({ name }) => name === 'birthDate') ?? {};
    return [minimum, maximum];
  };
  const tenYearsLater = `${Number(facts.birthDate.slice(0, 4)) + 10}${facts.birthDate.slice(4)}`;
  expect(childOf('NAISSANCE', 'children')).toEqual([tenYearsLater, facts.today]);
  expect(childOf('FIN_CHARGE_ENFANT', 'child')).toEqual([facts.birthDate, facts.today]);
  expect(childOf('SFT', 'children')[1]).toBe(facts.today);
  const references = requestKinds.flatMap((kind) =>
    infoOf(kind).fields.filter(({ type }) => type === 'REFERENCE'),
  );
  expect(references.map(({ name }) => name)).toEqual(['about']);
  for (const list of references.flatMap(({ lists }) => lists ?? [])) {
    const [type = '', field = ''] = list.split('.');
    const of = committedSchema.getType(type);
    expect(isObjectType(of) && Object.keys(of.getFields()), list).toContain(field);
  }
  expect(references[0]?.lists).toHaveLength(6);
});

test('who says why a request comes late may ask for a sooner day, wherever that is said', () => {
  const lifted = requestKinds.filter((kind) => infoOf(kind).effectiveDays?.liftedBy);
  expect(lifted.map(({ code }) => code)).toEqual([
    'PATERNITE',
    'TEMPS_PARTIEL_DROIT',
    'REPRISE_TEMPS_PLEIN',
    'CONGE_PARENTAL',
    'REINTEGRATION',
    'RETRAITE',
  ]);
  for (const kind of lifted) {
    const { earliest, liftedBy } = infoOf(kind).effectiveDays ?? {};
    const effectiveFrom = addDays(earliest as string, -1);
    const values = { [liftedBy as string]: 'Mon père a été opéré.' };
    if (!tiedToBirth.includes(kind.code)) {
      expect(refusalsOf(kind, 'effectiveFrom', { effectiveFrom }), kind.code).toHaveLength(1);
      expect(refusalsOf(kind, 'effectiveFrom', { effectiveFrom, values }), kind.code).toEqual([]);
    }
  }
});

test('the rates of part-time are those of the degree and of the kind, and a campaign says until when it can be asked for', () => {
  const quota = (code: string, degree: (typeof degrees)[number]) => {
    const kind = requestKinds.find((one) => one.code === code);
    const field = kind && infoOf(kind, degree).fields.find(({ name }) => name === 'quota');
    return [field?.minimum, field?.maximum, field?.only];
  };
  expect(quota('TEMPS_PARTIEL_DROIT', 'FIRST')).toEqual(['50', '80', ['50', '75', '80']]);
  expect(quota('TEMPS_PARTIEL_DROIT', 'SECOND')).toEqual(['50', '80', null]);
  expect(quota('TEMPS_PARTIEL_AUTORISATION', 'SECOND')).toEqual(['50', '90', null]);
  expect(quota('TPT', 'SECOND')).toEqual(['50', '90', ['50', '60', '70', '80', '90']]);
  const kind = requestKinds.find(({ code }) => code === 'TEMPS_PARTIEL_AUTORISATION');
  const on = (today: string) =>
    kind && kindInWords(kind, { facts: { ...facts, today }, here }, 'fr').effectiveDays;
  expect(on('2026-03-31')).toMatchObject({ earliest: '2026-09-01', yearlyOn: '09-01', askBy: '2026-03-31' });
  expect(on('2026-04-01')).toMatchObject({ earliest: '2027-09-01', yearlyOn: '09-01', askBy: '2027-03-31' });
});
