import { graphql } from 'graphql';
import { Arg, buildSchemaSync, Mutation, Query, Resolver } from 'type-graphql';
import { describe, expect, test } from 'vitest';
import {
  ChangeProposal,
  ChangeProposalInput,
  kindOf,
  proposalOf,
  proposalFaults,
  readProposal,
  requestKinds,
  textsOf,
  type Proposal,
} from '../../server/modules/change-kind/index.ts';
import { refusalMessage } from '../../server/platform/errors/errors.ts';
import { daysBetween } from '../../server/modules/career/facts/calendar.rules.ts';
import { maternityPeriod } from '../../server/modules/change-kind/health/birth-leave.rules.ts';
import { fieldsInWords } from '../../server/platform/form/form-field.ts';
import { markOneOf } from '../../server/platform/form/form.ts';
import { jsonSchema } from '../../server/platform/form/json-schema.ts';
import { readText } from '../kit/readme.ts';
import { cases, facts } from './change-kinds.table.ts';

type KindOpinion = (typeof requestKinds)[number]['opinion'];

/** Everything that is wrong with a request of a kind, each as its code and its path. */
function faultsOf(change: object, from: string | null | undefined, more: object = {}): string[] {
  const { proposal, refusals } = readProposal(change);
  const asked = { facts: { ...facts, ...more }, effectiveFrom: from ?? null };
  const found = [...refusals, ...(proposal ? proposalFaults(proposal, asked) : [])];
  for (const refusal of found)
    for (const locale of ['fr', 'en'] as const) expect(refusalMessage(refusal, locale)).toMatch(/\.$/);
  return found.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe.each(requestKinds.map(({ code, member }) => [code, member] as const))('%s', (code, member) => {
  const { form, from, valid = [], invalid } = cases[code];
  const asked = ({ with: changed = {} }: { readonly with?: object }) => ({
    [member]: { ...form, ...changed },
  });

  test.each([{ says: 'as it is usually asked for' }, ...valid])('$says: nothing is wrong', (one) => {
    expect(faultsOf(asked(one), 'from' in one ? one.from : from, one.facts)).toEqual([]);
  });

  test.each(invalid)('$says: refused with its code and its path', (one) => {
    expect(faultsOf(asked(one), 'from' in one ? one.from : from, one.facts)).toEqual(one.refused);
  });

  test('every text is there in both languages, and no two of its fields have one label', () => {
    const { label, whenToAsk, effect, documents, form: declared, kept = declared } = kindOf(code);
    const texts = [label, whenToAsk, effect, ...documents.map((document) => document.label)];
    for (const text of texts) {
      expect(text.fr.trim(), text.en).not.toBe('');
      expect(text.en.trim(), text.fr).not.toBe('');
    }
    for (const locale of ['fr', 'en'] as const) {
      const labels = [declared, kept].map(({ fields }) =>
        fields.map(({ facts: said }) => said.label?.[locale]),
      );
      for (const some of labels) expect(new Set(some).size, some.join()).toBe(some.length);
      expect(labels.flat()).not.toContain(undefined);
    }
  });

  test('its values are labelled texts, in the order of the form', () => {
    const { proposal, refusals } = readProposal(asked(valid.at(-1) ?? {}));
    expect(refusals).toEqual([]);
    const { kept, form: declared } = kindOf(code);
    const names = (kept ?? declared).fields.map(({ name }) => name);
    for (const locale of ['fr', 'en'] as const) {
      const texts = textsOf(code, { ...proposal?.values, ibanLastFour: '2606', nirKey: '80' }, locale);
      expect(texts.length).toBeGreaterThan(0);
      expect(names.filter((name) => texts.some((text) => text.name === name))).toEqual(
        texts.map(({ name }) => name),
      );
      for (const { text } of texts) expect(text).not.toMatch(/^$|undefined|\[object/);
    }
  });

  test('the example of each field is taken by the form, and fits the pattern that a client gets', () => {
    const { form: declared } = kindOf(code);
    const example = Object.fromEntries(declared.fields.map(({ name, facts: said }) => [name, said.example]));
    expect(readProposal({ [member]: example }).refusals).toEqual([]);
    for (const { name, pattern, example: shown } of fieldsInWords(declared, 'fr'))
      if (pattern !== null && shown !== null) expect(shown, name).toMatch(new RegExp(pattern, 'u'));
  });

  test('its form is a JSON Schema', () => {
    const { form: declared } = kindOf(code);
    const schema = jsonSchema(declared, { $id: `${member}.schema.json`, title: code });
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(Object.keys((schema as { properties: object }).properties)).toEqual(
      declared.fields.map(({ name }) => name),
    );
  });
});

test('values are read in words: days, choices, yes and no, countries, children', () => {
  const said = (code: Parameters<typeof textsOf>[0], values: object, locale: 'fr' | 'en') =>
    textsOf(code, values, locale).map(({ label, text }) => `${label} : ${text}`);
  const birth = {
    arrival: 'ADOPTION',
    children: [
      { givenName: 'Léa', birthDate: '2026-03-01' },
      { givenName: 'Tom', birthDate: '2026-03-14' },
    ],
    arrivedOn: '2026-06-01',
    asksForSft: true,
  };
  expect(said('NAISSANCE', birth, 'fr')).toEqual([
    'Événement : Adoption',
    'Enfants : Léa, 1er mars 2026 ; Tom, 14 mars 2026',
    'Date d’arrivée au foyer : 1er juin 2026',
    'Je demande le supplément familial de traitement : Oui',
  ]);
  expect(said('NAISSANCE', birth, 'en')[1]).toBe('Children : Léa, 1 March 2026 ; Tom, 14 March 2026');
  expect(said('NATIONALITE', { country: 'DE' }, 'fr')).toEqual(['Nationalité (code du pays) : Allemagne']);
  expect(said('RIB', { ibanLastFour: '2606', bic: 'PSSTFRPPXXX', holder: 'Julie Labert' }, 'fr')).toEqual([
    'IBAN, quatre derniers caractères : 2606',
    'BIC : PSSTFRPPXXX',
    'Titulaire du compte : Julie Labert',
  ]);
});

describe('the decision', () => {
  const keeps = { IDENTITY_OR_BANK: 'i', MEDICAL: 'm', FILE: 'f' };
  const who = {
    CORRESPONDENT: 'correspondent',
    BY_POPULATION: 'by population',
    MINISTER: 'minister',
    MEDICAL: 'medical',
  };
  const opinions = { GIVES_OPINION: 'hierarchy', MEDICAL: 'medical' };
  const opinionIn = (opinion: KindOpinion) =>
    opinion === null ? 'none' : typeof opinion === 'string' ? opinions[opinion] : `${opinions[opinion.of]}*`;
  const needOf = (need: unknown) => (need === 'REQUIRED' ? '' : need === 'USEFUL' ? '?' : '*');

  test.each(requestKinds.map((kind) => [kind.code, kind] as const))(
    'has the row of %s as it is declared',
    (code, kind) => {
      const { member, authority, opinion, isMedical, needsProof, silence, documents } = kind;
      const decides = `${who[authority]}${isMedical ? ' (medical)' : ''}${needsProof ? ' (proof)' : ''}`;
      const months = silence && `${silence.months} ${silence.months === 1 ? 'month' : 'months'}`;
      const papers = documents.map(
        (paper) =>
          `${paper.code}${needOf(paper.need)} ${keeps[paper.retention]}${paper.isMedical ? '+' : ''}`,
      );
      const text = readText('server/decisions/0035-a-kind-of-change-is-one-declaration.md');
      const cells = text
        .split('\n')
        .map((line) => line.split('|').map((cell) => cell.trim()))
        .find(([, first]) => first === code);
      expect(cells?.toSpliced(6, 1)).toEqual([
        '',
        code,
        member,
        decides,
        opinionIn(opinion),
        silence ? `${months}: ${silence.outcome.toLowerCase()}` : 'nothing',
        papers.join(', ') || 'none',
        '',
      ]);
    },
  );
});

test.each([
  [1, 0, null, '2027-02-06', '2027-05-28', 16],
  [1, 2, null, '2027-01-23', '2027-07-23', 26],
  [2, 0, '2026-12-26', '2026-12-26', '2027-08-20', 34],
  [3, 0, null, '2026-10-03', '2027-08-20', 46],
] as const)(
  'a maternity leave for %i expected, %i before, chosen %s, runs from %s to %s: %i weeks',
  (expectedChildren, childrenBefore, chosen, from, to, weeks) => {
    const pregnancy = { expectedOn: '2027-03-20', expectedChildren, childrenBefore };
    expect(maternityPeriod(pregnancy, chosen)).toEqual({ from, to });
    expect(daysBetween(from, to) + 1).toBe(7 * weeks);
  },
);

@Resolver()
class ProposalResolver {
  @Query(() => String)
  day(): string {
    return '2026-11-30';
  }

  /** Gives back what it understood. */
  @Mutation(() => ChangeProposal as never)
  propose(@Arg('change', () => ChangeProposalInput as never) given: object): object {
    const { kind, values } = readProposal(given).proposal as Proposal;
    return proposalOf(kind, { ...values, ibanLastFour: '2606' });
  }
}

test.each([
  [
    'an address with a long line, a wrong postal code and a day in twenty years',
    { adresse: { lines: ['x'.repeat(54)], postalCode: '28', city: 'Chartres' } },
    '2047-02-01',
    [
      'TOO_LONG change.adresse.lines.0',
      'INVALID_POSTAL_CODE change.adresse.postalCode',
      'TOO_FAR_AHEAD effectiveFrom',
    ],
  ],
  [
    'the same without its town, on which the postal code depends',
    { adresse: { lines: ['x'.repeat(54)], postalCode: '28', city: ' ' } },
    '1950-01-01',
    ['TOO_LONG change.adresse.lines.0', 'REQUIRED change.adresse.city', 'DATE_OUT_OF_RANGE effectiveFrom'],
  ],
  [
    'an adopted child who is born next year and has come into the home before',
    {
      naissance: {
        arrival: 'ADOPTION',
        children: [{ givenName: 'x'.repeat(101), birthDate: '2027-01-10' }],
        arrivedOn: '2026-01-11',
      },
    },
    null,
    [
      'TOO_LONG change.naissance.children.0.givenName',
      'DATES_REVERSED change.naissance.arrivedOn',
      'DATE_IN_FUTURE change.naissance.children.0.birthDate',
    ],
  ],
  [
    'a parental leave that is too short, with a blank reason why it comes late, on which its notice depends',
    {
      congeParental: { childBirthDate: '2026-03-14', until: '2026-12-20', whyLate: ' ' },
    },
    '2026-12-15',
    ['INVALID_FORMAT change.congeParental.whyLate', 'DURATION_NOT_ALLOWED change.congeParental.until'],
  ],
] as const)(
  'all that is wrong comes at once, but what depends on a wrong field: %s',
  (_what, change, from, all) => {
    expect(faultsOf(change, from).toSorted()).toEqual(all.toSorted());
  },
);

test.each([
  [
    { naissance: { ...cases.NAISSANCE.form, arrival: 'ADOPTION', arrivedOn: '2025-01-01' } },
    null,
    '« Date d’arrivée au foyer » ne peut pas précéder « Date de naissance ».',
    '“Day of arrival in the home” cannot come before “Date of birth”.',
  ],
  [
    { congeMaladie: { ...cases.CONGE_MALADIE.form, until: '2026-01-01' } },
    '2026-12-01',
    '« Dernier jour » ne peut pas précéder « Date d’effet ».',
    '“Last day” cannot come before “Day of effect”.',
  ],
  [
    { naissance: { ...cases.NAISSANCE.form, arrival: 'BIRTH', arrivedOn: '2026-11-01' } },
    null,
    'Seulement pour une adoption.',
    'Only for an adoption.',
  ],
  [
    { adresse: cases.ADRESSE.form },
    '2047-02-01',
    'Du 20 mai 1988 au 30 novembre 2031.',
    'From 20 May 1988 to 30 November 2031.',
  ],
  [
    { mariage: { ...cases.MARIAGE.form, on: '1950-01-01' } },
    null,
    'Du 20 mai 1988 au 30 novembre 2026.',
    'From 20 May 1988 to 30 November 2026.',
  ],
])('a refusal of a day says which days are taken, by their labels: %j', (change, from, fr, en) => {
  const { proposal } = readProposal(change);
  const read = readProposal(change).refusals;
  const found = [...read, ...proposalFaults(proposal as Proposal, { facts, effectiveFrom: from })];
  expect(found.map((refusal) => refusalMessage(refusal, 'fr')).join(' ')).toContain(fr);
  expect(found.map((refusal) => refusalMessage(refusal, 'en')).join(' ')).toContain(en);
});

describe('in GraphQL', () => {
  const schema = markOneOf(buildSchemaSync({ resolvers: [ProposalResolver], validate: false }));
  const propose = (change: object, shows: string) =>
    graphql({
      schema,
      source: `mutation ($change: ChangeProposalInput!) { propose(change: $change) { __typename ${shows} } }`,
      variableValues: { change },
    });

  test('each kind is a member of the input, and is shown again as the type of its name', async () => {
    for (const { code, member } of requestKinds) {
      const { data, errors } = await propose({ [member]: cases[code].form }, '');
      expect(errors, code).toBeUndefined();
      const name = `${member.charAt(0).toUpperCase()}${member.slice(1)}Change`;
      expect(data).toEqual({ propose: { __typename: name } });
      expect(member.replaceAll(/[A-Z]/g, '_$&').toUpperCase()).toBe(code);
    }
  });

  test('lists, choices and children are shown as they were filled in', async () => {
    const shows = '... on NaissanceChange { arrival children { givenName birthDate } arrivedOn }';
    expect((await propose({ naissance: cases.NAISSANCE.form }, shows)).data).toEqual({
      propose: {
        __typename: 'NaissanceChange',
        arrival: 'BIRTH',
        children: [{ givenName: 'Léa', birthDate: '2026-03-14' }],
        arrivedOn: null,
      },
    });
  });

  test('an IBAN is never shown again', async () => {
    const { errors } = await propose({ rib: cases.RIB.form }, '... on RibChange { iban }');
    expect(errors?.[0]?.message).toContain('Cannot query field "iban"');
  });

  test('two kinds at once are refused', async () => {
    const { errors } = await propose({ rib: cases.RIB.form, nomUsage: {} }, '');
    expect(errors?.[0]?.message).toContain('Exactly one key must be specified');
  });
});
