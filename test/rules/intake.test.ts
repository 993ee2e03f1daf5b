import { describe, expect, test } from 'vitest';
import type { ImportTeacherLine } from '../../server/demo/line.ts';
import { ImportTeacherInput, readLine } from '../../server/modules/intake/index.ts';
import { faultsOf, latestOf } from '../../server/modules/intake/judge/intake.rules.ts';
import { nameBases } from '../../server/modules/account/names/username.rules.ts';
import {
  dayBefore,
  inSequence,
  overlaps,
  reversed,
  shifted,
} from '../../server/modules/intake/judge/periods.rules.ts';
import {
  changeOf,
  firstChange,
  wantedBy,
  type Stored,
} from '../../server/modules/intake/judge/plan.rules.ts';
import { HISTORY_TABLES, profileOf, rowsOf } from '../../server/modules/intake/judge/lines.rules.ts';
import { normalizeNumen } from '../../server/modules/account/secrets/numen.rules.ts';
import { jsonSchema } from '../../server/platform/form/json-schema.ts';

const today = '2026-11-21';
const step = { corps: 'CERTIFIE', grade: 'CN', echelon: 2, from: '2016-09-01' };

function line(over: Partial<ImportTeacherLine> = {}): ImportTeacherLine {
  return {
    numen: '18E1500001ABC',
    civility: 'MADAME',
    familyName: 'Labert',
    givenNames: ['Julie'],
    birthDate: '1988-04-21',
    academyCode: '18',
    officer: { code: '18-DPE-003' },
    familySituation: { maritalStatus: 'SINGLE', children: [] },
    careerSteps: [step],
    postings: [],
    positions: [],
    appraisals: [],
    diplomas: [],
    services: [],
    ...over,
  };
}
const faults = (over: Partial<ImportTeacherLine>) =>
  faultsOf(line(over), today).map(({ code, path }) => `${code} ${path.join('.')}`);
const establishment = { uai: '0750655E', name: 'Lycée', city: 'Paris' };
const posting = { establishment, from: '2016-09-01', permanent: true, workingTime: 1 };

describe('what a line says that cannot be', () => {
  const first = { departmentCode: '28', careerSteps: [{ ...step, corps: 'PE' }] };
  test.each<[string, Partial<ImportTeacherLine>, string[]]>([
    ['nothing wrong', {}, []],
    ['a public school, said so', { sector: 'PUBLIC' }, []],
    [
      'a private school: nothing else is judged',
      { sector: 'PRIVATE_UNDER_CONTRACT', academyCode: '99', careerSteps: [] },
      ['PRIVATE_SECTOR sector'],
    ],
    ['a NUMEN first given in a private school: it is kept for life', { numen: '18P1500001ABC' }, []],
    ['a NUMEN of another shape', { numen: 'ABC' }, ['INVALID_NUMEN numen']],
    [
      'a birth in the future',
      { birthDate: '2027-01-01', careerSteps: [] },
      ['DATE_OUT_OF_RANGE birthDate', 'CAREER_REQUIRED careerSteps'],
    ],
    [
      'a birth in the future, and a career that would be judged by it',
      {
        birthDate: '2088-04-21',
        positions: [{ kind: 'ACTIVITE', from: '2016-09-01' }],
        postings: [posting],
        services: [{ from: '2016-09-01', kinds: ['PUBLIC'] }],
        diplomas: [{ title: 'x', level: 6, obtainedOn: '2010-07-01' }],
      },
      ['DATE_OUT_OF_RANGE birthDate'],
    ],
    [
      'a name without a Latin letter',
      { familyName: '李', givenNames: ['9'] },
      ['NAME_WITHOUT_LETTERS familyName', 'NAME_WITHOUT_LETTERS givenNames.0'],
    ],
    ['an unknown academy', { academyCode: '99' }, ['UNKNOWN_ACADEMY academyCode']],
    ['the server hors académie', { academyCode: 'HA' }, ['UNKNOWN_ACADEMY academyCode']],
    ['a department of another academy', { departmentCode: '75' }, ['UNKNOWN_DEPARTMENT departmentCode']],
    [
      'the first degree without a department',
      { ...first, departmentCode: undefined as never },
      ['DEPARTMENT_REQUIRED departmentCode'],
    ],
    ['the first degree with one', first, []],
    [
      'the first degree where there are no departments',
      { ...first, academyCode: '40', departmentCode: undefined as never },
      [],
    ],
    ['a degree that is not that of the corps', { degree: 'FIRST' }, ['DEGREE_MISMATCH degree']],
    ['PSYEN without a degree', { careerSteps: [{ ...step, corps: 'PSYEN' }] }, ['DEGREE_REQUIRED degree']],
    ['PSYEN with one', { careerSteps: [{ ...step, corps: 'PSYEN' }], degree: 'SECOND' }, []],
    ['no career', { careerSteps: [] }, ['CAREER_REQUIRED careerSteps']],
    ['an unknown corps', { careerSteps: [{ ...step, corps: 'XX' }] }, ['UNKNOWN_CORPS careerSteps.0.corps']],
    [
      'an unknown grade',
      { careerSteps: [{ ...step, grade: 'UNIQUE' }] },
      ['UNKNOWN_GRADE careerSteps.0.grade'],
    ],
    [
      'an echelon beyond the table',
      { careerSteps: [{ ...step, echelon: 12 }] },
      ['UNKNOWN_ECHELON careerSteps.0.echelon'],
    ],
    ['a corps without a table', { careerSteps: [{ ...step, corps: 'PEGC', echelon: 20 }] }, []],
    [
      'a chevron where there is none',
      { careerSteps: [{ ...step, chevron: 'HEA1' }] },
      ['UNKNOWN_CHEVRON careerSteps.0.chevron'],
    ],
    [
      'a chevron where there is one',
      { careerSteps: [{ ...step, grade: 'CE', echelon: 5, chevron: 'HEA1' }] },
      [],
    ],
    [
      'a career that begins before sixteen',
      { careerSteps: [{ ...step, from: '2000-01-01' }] },
      ['DATE_OUT_OF_RANGE careerSteps.0.from'],
    ],
    [
      'a career far in the future',
      { careerSteps: [{ ...step, from: '2030-01-01' }] },
      ['DATE_OUT_OF_RANGE careerSteps.0.from'],
    ],
    [
      'an end too far away',
      { careerSteps: [{ ...step, to: '2099-01-01' }] },
      ['DATE_OUT_OF_RANGE careerSteps.0.to'],
    ],
    [
      'dates the wrong way round',
      { careerSteps: [{ ...step, to: '2016-08-31' }] },
      ['DATES_REVERSED careerSteps.0.to'],
    ],
    [
      'steps that overlap',
      {
        careerSteps: [
          { ...step, to: '2017-09-01' },
          { ...step, from: '2017-09-01' },
        ],
      },
      ['PERIODS_OVERLAP careerSteps.1.from'],
    ],
    [
      'positions that overlap',
      {
        positions: [
          { kind: 'ACTIVITE', from: '2016-09-01' },
          { kind: 'ACTIVITE', from: '2016-09-01' },
        ],
      },
      ['PERIODS_OVERLAP positions.1.from'],
    ],
    ['postings in two schools at once', { postings: [posting, posting] }, []],
    [
      'a UAI with a wrong key',
      { postings: [{ ...posting, establishment: { ...establishment, uai: '0750655A' } }] },
      ['INVALID_UAI postings.0.establishment.uai'],
    ],
    [
      'a French postal code of four digits',
      { address: { lines: ['x'], postalCode: '2800', city: 'x', country: 'France' } },
      ['INVALID_FORMAT address.postalCode'],
    ],
    ['a foreign one', { address: { lines: ['x'], postalCode: '1000', city: 'x', country: 'Belgique' } }, []],
    [
      'a wedding to come',
      { familySituation: { maritalStatus: 'MARRIED', since: '2030-01-01', children: [] } },
      ['DATE_OUT_OF_RANGE familySituation.since'],
    ],
    [
      'a child of the last century but one',
      {
        familySituation: { maritalStatus: 'SINGLE', children: [{ givenName: 'x', birthDate: '1850-01-01' }] },
      },
      ['DATE_OUT_OF_RANGE familySituation.children.0.birthDate'],
    ],
    [
      'a school year of two years',
      { appraisals: [{ rank: 1, schoolYear: '2024-2026' }] },
      ['INVALID_FORMAT appraisals.0.schoolYear'],
    ],
    [
      'a school year of long ago',
      { appraisals: [{ rank: 1, schoolYear: '1900-1901' }] },
      ['OUT_OF_RANGE appraisals.0.schoolYear'],
    ],
    [
      'an appraisal of long ago',
      { appraisals: [{ rank: 1, schoolYear: '2024-2025', on: '1850-01-01' }] },
      ['DATE_OUT_OF_RANGE appraisals.0.on'],
    ],
    [
      'a diploma to come',
      { diplomas: [{ title: 'x', level: 6, obtainedOn: '2030-01-01' }] },
      ['DATE_OUT_OF_RANGE diplomas.0.obtainedOn'],
    ],
  ])('%s', (_name, over, expected) => {
    const given = Object.fromEntries(
      Object.entries(over).filter(([, value]) => value !== undefined),
    ) as Partial<ImportTeacherLine>;
    expect(faults(given)).toEqual(expected);
  });
});

describe('periods', () => {
  test('days and years are counted on the calendar', () => {
    expect(dayBefore('2024-03-01')).toBe('2024-02-29');
    expect(shifted('2024-02-29', -18)).toBe('2006-03-01');
  });
  test('an open period is closed the day before the next one begins; the last one stays open', () => {
    expect(inSequence([{ from: '2020-09-01' }, { from: '2018-09-01' }])).toEqual([
      { from: '2018-09-01', to: '2020-08-31' },
      { from: '2020-09-01' },
    ]);
    expect(inSequence([{ from: '2018-09-01' }, { from: '2018-09-01' }])).toEqual([
      { from: '2018-09-01' },
      { from: '2018-09-01' },
    ]);
  });
  test('a period inside a longer one overlaps it, and so does the next one', () => {
    const periods = [
      { from: '2010-01-01', to: '2020-01-01' },
      { from: '2012-01-01', to: '2012-06-01' },
      { from: '2019-01-01' },
    ];
    expect(overlaps(periods).map(({ index }) => index)).toEqual([1, 2]);
    expect(reversed(periods)).toEqual([]);
  });
  test('the latest period is the last to begin', () => {
    expect(latestOf([])).toBeUndefined();
    expect(latestOf([{ from: '2012-01-01' }, { from: '2010-01-01' }])).toEqual({ from: '2012-01-01' });
  });
});

describe('the difference with what is stored', () => {
  const stored = (given: ImportTeacherLine): Stored => {
    const rows = rowsOf(given);
    const lines = Object.fromEntries(
      HISTORY_TABLES.map((table) => [
        table,
        rows[table].map((row, at) => ({ ...row, id: `${table} ${at}` })),
      ]),
    );
    return {
      digest: '00',
      teacherId: 't',
      accountId: 'a',
      username: 'jlabert',
      professionalEmail: null,
      correspondentCode: given.officer.code,
      profile: profileOf(given, today),
      lines: lines as unknown as Stored['lines'],
    };
  };
  test('the same line, its lists in another order, changes nothing', () => {
    const one = line({
      diplomas: [
        { title: 'a', level: 6 },
        { title: 'b', level: 7 },
      ],
      services: [{ from: '2016-09-01', kinds: ['PUBLIC', 'TEACHING'] }],
    });
    const other = line({
      diplomas: one.diplomas.toReversed(),
      services: [{ from: '2016-09-01', kinds: ['TEACHING', 'PUBLIC'] }],
    });
    expect(changeOf(stored(one), wantedBy(other, today))).toBeNull();
  });
  test('two equal diplomas are two rows; one less supersedes one', () => {
    const diploma = { title: 'a', level: 6 };
    const change = changeOf(
      stored(line({ diplomas: [diploma, diploma] })),
      wantedBy(line({ diplomas: [diploma] }), today),
    );
    expect(change?.superseded.diploma).toEqual(['diploma 0']);
    expect(change?.added.diploma).toEqual([]);
    expect(change?.former).toBeNull();
  });
  test('a new step supersedes the open one and adds both; what follows from it is not told as a change of identity', () => {
    const change = changeOf(
      stored(line()),
      wantedBy(line({ careerSteps: [step, { ...step, corps: 'AGREGE', from: '2020-09-01' }] }), today),
    );
    expect(change).toMatchObject({
      former: null,
      rewrites: true,
      superseded: { career_step: ['career_step 0'] },
    });
    expect(change?.added.career_step.map((row) => row['to'])).toEqual(['2020-08-31', null]);
  });
  test('a first import adds everything', () => {
    expect(firstChange(wantedBy(line(), today))).toMatchObject({
      rewrites: true,
      former: null,
      added: { career_step: [{ echelon: 2 }] },
    });
  });
  test('the worklist shows the first step to come when none has begun', () => {
    expect(profileOf(line({ careerSteps: [{ ...step, from: '2027-09-01' }] }), today).corpsCode).toBe(
      'CERTIFIE',
    );
  });
});

test('names for accounts hold no digit and fit an address', () => {
  expect(nameBases({ givenNames: ['Anne 2'], familyName: 'De La Tour3' }, 'hyphen')).toEqual({
    username: 'ade-la-tour',
    mail: 'anne.de-la-tour',
  });
  expect(nameBases({ givenNames: ['A'], familyName: 'b'.repeat(90) }, 'remove').mail.length).toBe(56);
});

describe('the form of a line', () => {
  const refusals = (value: unknown) =>
    readLine(value).refusals?.map(({ code, path }) => `${code} ${path.join('.')}`);

  test.each<[string, unknown, string[]]>([
    ['a line that is no object', [], ['INVALID_FORMAT ']],
    ['a field that we do not know', { ...line(), nmuen: 1 }, ['UNKNOWN_FIELD nmuen']],
    ['a field named like a secret', { ...line(), '18E1500001ABC': 1 }, ['UNKNOWN_FIELD ?']],
    [
      'a missing and an empty value',
      { ...line(), civility: null, familyName: ' ' },
      ['REQUIRED civility', 'REQUIRED familyName'],
    ],
    ['an empty text that may be absent', { ...line(), usageName: '' }, ['INVALID_FORMAT usageName']],
    ['too long a text', { ...line(), familyName: 'é'.repeat(101) }, ['TOO_LONG familyName']],
    [
      'types that are not those of the format',
      { ...line(), familyName: 3, givenNames: 'Julie', civility: 'X' },
      ['UNKNOWN_VALUE civility', 'INVALID_FORMAT familyName', 'INVALID_FORMAT givenNames'],
    ],
    ['an empty list', { ...line(), givenNames: [] }, ['REQUIRED givenNames']],
    ['a hole in a list', { ...line(), givenNames: [null] }, ['REQUIRED givenNames.0']],
    [
      'a list without end',
      { ...line(), givenNames: Array.from({ length: 16 }, () => 'a') },
      ['OUT_OF_RANGE givenNames'],
    ],
    ['days that the calendar has not', { ...line(), birthDate: '1900-02-29' }, ['INVALID_FORMAT birthDate']],
    [
      'numbers out of range',
      { ...line(), diplomas: [{ title: 'x', level: 9 }], postings: [{ ...posting, workingTime: 0 }] },
      ['OUT_OF_RANGE postings.0.workingTime', 'OUT_OF_RANGE diplomas.0.level'],
    ],
    [
      'numbers that are none',
      {
        ...line(),
        diplomas: [{ title: 'x', level: 6.5 }],
        postings: [{ ...posting, permanent: 1, workingTime: '1' }],
      },
      [
        'INVALID_FORMAT postings.0.permanent',
        'INVALID_FORMAT postings.0.workingTime',
        'INVALID_FORMAT diplomas.0.level',
      ],
    ],
    [
      'a duration and an address that are none',
      {
        ...line(),
        careerSteps: [{ ...step, retainedSeniority: '1 an' }],
        officer: { code: 'x', email: 'x' },
      },
      ['INVALID_FORMAT officer.email', 'INVALID_FORMAT careerSteps.0.retainedSeniority'],
    ],
    ['a text that cannot be kept', { ...line(), officer: { code: 'a\0' } }, ['INVALID_TEXT officer.code']],
  ])('%s', (_name, value, expected) => expect(refusals(value)).toEqual(expected));

  test('a wholly wrong line is told fifty faults at most', () => {
    expect(
      refusals({ ...line(), diplomas: Array.from({ length: 50 }, () => ({ title: 1, level: 'x' })) })?.length,
    ).toBe(50);
  });
  test('null and undefined are what is absent', () => {
    const given = readLine({ ...line(), usageName: null, phone: undefined });
    expect(given).toEqual({ value: line() });
  });
  test('the JSON Schema describes every property, with an example, and says what may be absent', () => {
    const printed = jsonSchema(ImportTeacherInput, { $id: 'line', title: 'A line' }) as unknown as JsonObject;
    const objects = [printed, ...Object.values(printed.$defs ?? {})];
    expect(objects.length).toBe(12);
    for (const { description, properties = {} } of objects) {
      expect(description).toBeTruthy();
      for (const property of Object.values(properties))
        expect(property).toMatchObject({ description: expect.any(String), examples: [expect.anything()] });
    }
    expect(printed.required).not.toContain('usageName');
    expect(printed.properties?.['civility']).toMatchObject({ type: 'string', enum: ['MADAME', 'MONSIEUR'] });
    expect(printed.properties?.['birthDate']).toMatchObject({ type: 'string', format: 'date' });
  });
  test('the examples of the format pass the reader', () => {
    const { fields } = ImportTeacherInput;
    const example = Object.fromEntries(fields.map(({ name, facts }) => [name, facts.example]));
    expect(refusals(example)).toBeUndefined();
    expect(normalizeNumen(String(example['numen']))).toBe(example['numen']);
  });
});

interface JsonObject {
  readonly description?: string;
  readonly required?: string[];
  readonly properties?: Record<string, unknown>;
  readonly $defs?: Record<string, JsonObject>;
}
