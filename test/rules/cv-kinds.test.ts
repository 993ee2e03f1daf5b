import { describe, expect, test } from 'vitest';
import { cvKindInWords, cvKinds, detailsOf, readEntry, readProfile } from '../../server/modules/cv/index.ts';
import { refusalMessage } from '../../server/platform/errors/errors.ts';
import { partialDate, writtenDate } from '../../server/platform/form/partial-date.ts';
import { asked, cases } from './cv-kinds.table.ts';

/** Everything that is wrong with an entry, each as its code and its path, with a sentence in both languages. */
function faultsOf(entry: object): string[] {
  const { refusals = [] } = readEntry(entry, asked);
  for (const refusal of refusals)
    for (const locale of ['fr', 'en'] as const) expect(refusalMessage(refusal, locale)).toMatch(/\.$/);
  return refusals.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe.each(cvKinds.map(({ kind, member }) => [kind, member] as const))('%s', (kind, member) => {
  const { entry, details, valid, invalid } = cases[kind];
  const filled = ({ with: changed = {}, details: others = {} }: { with?: object; details?: object }) => ({
    ...entry,
    ...changed,
    details: { [member]: { ...details, ...others } },
  });

  test.each([{ says: 'as it is usually filled in' }, ...valid])('$says: nothing is wrong', (one) => {
    expect(faultsOf(filled(one))).toEqual([]);
    const { value } = readEntry(filled(one), asked) as { value: { kind: string; details: object } };
    expect(value.kind).toBe(kind);
    expect(value.details).toMatchObject('kept' in one && one.kept ? one.kept : {});
  });

  test.each(invalid)('$says: refused with its code and its path', (one) => {
    expect(faultsOf(filled(one))).toEqual(one.refused);
  });
});

test.each(cvKinds)(
  'the form of $kind asks for what an entry is refused without, and takes no other date',
  (declared) => {
    const { entry, details } = cases[declared.kind];
    const whole: Record<string, unknown> = { from: '2012', to: '2014', ...entry };
    const { fields, inputMember } = cvKindInWords(declared, asked, 'fr');
    const filled = (names: readonly string[]) => ({
      ...Object.fromEntries(names.map((name) => [name, whole[name]])),
      details: { [inputMember]: details },
    });
    const required = fields.flatMap(({ name, required: isRequired }) => (isRequired ? [name] : []));
    expect(faultsOf(filled(required))).toEqual([]);
    for (const name of required)
      expect(faultsOf(filled(required.filter((other) => other !== name)))).toEqual([`REQUIRED ${name}`]);
    const taken = fields.map(({ name }) => name);
    for (const name of ['from', 'to'].filter((date) => !taken.includes(date)))
      expect(faultsOf(filled([...required, name]))).toEqual([`NO_END_DATE ${name}`]);
    const limits = fields.find(({ name }) => name === 'from');
    expect(limits).toMatchObject({ minimum: asked.birthDate, pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' });
  },
);

test('the details of an entry are of one kind, and of one alone', () => {
  const { entry, details } = cases.SKILL;
  expect(faultsOf({ ...entry, details: {} })).toEqual(['INVALID_FORMAT details']);
  expect(faultsOf({ ...entry, details: { skill: details, training: {} } })).toEqual([
    'INVALID_FORMAT details',
  ]);
});

test('a diploma shows its code of the career rules, and a competition none', () => {
  const code = (title: string, level: number | null) => detailsOf('DIPLOMA', title, { level });
  expect(code('Master MEEF', 7)).toMatchObject({ __typename: 'CvDiploma', level: 7, code: 'MASTER' });
  expect(code('CAPPEI', null)).toMatchObject({ code: 'CAPPEI' });
  expect(code('Agrégation de mathématiques', null)).toMatchObject({ code: null });
});

test.each([
  ['2012', 'YEAR', '2012-01-01', '2012-12-31'],
  ['2012-02', 'MONTH', '2012-02-01', '2012-02-29'],
  ['2012-02-03', 'DAY', '2012-02-03', '2012-02-03'],
] as const)('of %s no more is known than was written', (written, precision, first, last) => {
  expect(partialDate(written)).toEqual({ precision, first, last });
  expect([writtenDate(first, precision), writtenDate(last, precision)]).toEqual([written, written]);
});

test.each([
  ['0000-0002-1825-0097', '0000-0002-1825-0097'],
  ['https://orcid.org/0000-0002-1694-233X/', '0000-0002-1694-233X'],
  ['000000021694233x', '0000-0002-1694-233X'],
  ['www.orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097'],
  ['ORCID iD: 0000\u20110002\u20111825\u20110097', '0000-0002-1825-0097'],
])('the ORCID %s is kept in four groups', (given, kept) => {
  expect(readProfile({ orcid: given })).toEqual({ value: { orcid: kept } });
});

test.each([
  ['0000-0002-1825-0098', 'WRONG_ORCID_DIGIT'],
  ['0000-0002-1694-2330', 'WRONG_ORCID_DIGIT'],
  ['0000-0002-1825', 'INVALID_ORCID'],
])('the ORCID %s is refused', (given, code) => {
  expect(readProfile({ orcid: given }).refusals).toMatchObject([{ code, path: ['orcid'] }]);
});
