import {
  graphql,
  GraphQLError,
  lexicographicSortSchema,
  parse,
  printType,
  validate,
  type GraphQLSchema,
} from 'graphql';
import { Arg, buildSchemaSync, Mutation, Query, Resolver } from 'type-graphql';
import { describe, expect, test } from 'vitest';
import { faultOfLiteral, faultOfVariable, inWords } from '../../server/app/graphql/input-faults.ts';
import { DomainError, refusalMessage } from '../../server/platform/errors/errors.ts';
import { defineForm, defineOneOf, markOneOf, optional, required } from '../../server/platform/form/form.ts';
import { jsonSchema } from '../../server/platform/form/json-schema.ts';
import { valueOf } from '../../server/platform/form/reader.ts';
import { withBulkItems } from '../../server/platform/graphql/bulk.ts';
import { blocksOf, readText } from '../kit/readme.ts';
import { ChangeDetailsInput, readDetails } from './form-example.ts';

@Resolver()
class ChangeResolver {
  @Query(() => String)
  day(): string {
    return '2026-09-01';
  }

  /** Says what it understood. */
  @Mutation(() => String)
  submit(@Arg('details', () => ChangeDetailsInput) given: ChangeDetailsInput): string {
    const details = valueOf(readDetails(given), ['details']);
    // Exactly one is there, and the compiler knows the fields of each.
    return details.move ? `to ${details.move.city} from ${details.move.from}` : details.birth.givenName;
  }
}

const schema: GraphQLSchema = markOneOf(buildSchemaSync({ resolvers: [ChangeResolver], validate: false }));
const { move, birth } = Object.fromEntries(
  ChangeDetailsInput.fields.map(({ name, facts }) => [name, facts.example as Record<string, unknown>]),
);
const refusals = (given: unknown) =>
  readDetails(given).refusals?.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('the worked example', () => {
  test('is what the README of the room shows', () => {
    const [shown] = blocksOf(readText('server/platform/form/README.md'), 'ts');
    const example = readText('test/rules/form-example.ts').replaceAll('../../server/', '../../');
    expect(shown?.code).toBe(example.trim());
  });

  test('has examples that its own reader takes', () => {
    expect(readDetails({ move })).toEqual({ value: { move } });
    expect(readDetails({ birth, move: null })).toEqual({ value: { birth } });
  });

  test('is read from JSON with all its faults, each with its code and its path', () => {
    const documents = [{ code: 'PASSPORT' }, 'a file'];
    expect(
      refusals({ move: { lines: [], postalCode: '2800', city: 'a\u202eb', from: '2026-02-30', documents } }),
    ).toEqual([
      'REQUIRED move.lines',
      'INVALID_FORMAT move.postalCode',
      'NOT_PLAIN move.city',
      'INVALID_FORMAT move.from',
      'UNKNOWN_VALUE move.documents.0.code',
      'REQUIRED move.documents.0.attachmentId',
      'INVALID_FORMAT move.documents.1',
    ]);
    expect(refusals({ birth: { ...birth, children: 21, age: 0, documents: null } })).toEqual([
      'OUT_OF_RANGE birth.children',
      'REQUIRED birth.documents',
      'UNKNOWN_FIELD birth.age',
    ]);
  });

  test.for([{}, { move, birth }, { move: null }])(
    'is refused in both languages when not exactly one kind is filled in (%#)',
    (given) => {
      const [refusal] = readDetails(given).refusals ?? [];
      expect(refusal).toMatchObject({ code: 'INVALID_FORMAT', path: [] });
      const words = refusal ? [refusalMessage(refusal, 'fr'), refusalMessage(refusal, 'en')] : [];
      expect(words).toEqual([
        expect.stringContaining('move, birth. Remplissez un de ces champs, et un seul.'),
        expect.stringContaining('move, birth. Fill in one of these fields, and one alone.'),
      ]);
    },
  );

  test('is an input of the schema, with a union of details and a list', () => {
    const print = (name: string) => printType(lexicographicSortSchema(schema).getType(name) as never);
    expect(print('ChangeDetailsInput')).toMatch(/^input ChangeDetailsInput @oneOf \{$/m);
    expect(print('ChangeDetailsInput')).toMatch(/^ {2}birth: BirthDetailsInput$/m);
    expect(print('BirthDetailsInput')).toMatchInlineSnapshot(`
      """"A child that was born or adopted."""
      input BirthDetailsInput {
        """The day of the adoption; absent for a birth. Example: "2026-06-01"."""
        adoptedOn: Date

        """The date of birth. Example: "2026-03-14"."""
        bornOn: Date!

        """How many children there are now. Example: 2."""
        children: Int!

        """
        The documents that prove it. Example: [{"code":"PROOF_OF_ADDRESS","attachmentId":"att_0190f3c27a107cc398c4dc0c0c07398f"}].
        """
        documents: [SupportingDocumentInput!]!

        """The given name. Example: "Léa"."""
        givenName: String!
      }"
    `);
  });

  test('is printed as a JSON Schema in which exactly one kind is there, and never null', () => {
    const printed = jsonSchema(ChangeDetailsInput, { $id: 'change.schema.json', title: 'A change' });
    expect(printed).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'change.schema.json',
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      maxProperties: 1,
      properties: {
        move: { $ref: '#/$defs/MoveDetailsInput' },
        birth: { $ref: '#/$defs/BirthDetailsInput' },
      },
      $defs: {
        BirthDetailsInput: {
          required: ['givenName', 'bornOn', 'children', 'documents'],
          properties: {
            adoptedOn: { type: ['string', 'null'], format: 'date' },
            children: { type: 'integer', minimum: 1, maximum: 20 },
            documents: { type: 'array', items: { $ref: '#/$defs/SupportingDocumentInput' }, maxItems: 10 },
          },
        },
        SupportingDocumentInput: {
          properties: { code: { enum: ['PROOF_OF_ADDRESS', 'BIRTH_CERTIFICATE'] } },
        },
      },
    });
  });
});

describe('in a mutation', () => {
  const source = 'mutation ($details: ChangeDetailsInput!) { submit(details: $details) }';
  const submit = (details: unknown) => graphql({ schema, source, variableValues: { details } });

  test('a form that is well filled in reaches the service with the type of its kind', async () => {
    expect((await submit({ move })).data).toEqual({ submit: 'to Chartres from 2026-09-01' });
    expect((await submit({ birth })).data).toEqual({ submit: 'Léa' });
  });

  test('what graphql lets through and the form does not is refused by the form, at its place', async () => {
    const { errors = [] } = await submit({ move: { ...move, postalCode: 'x', lines: ['a'.repeat(39)] } });
    const [{ originalError } = {}] = errors;
    expect(originalError).toBeInstanceOf(DomainError);
    expect((originalError as DomainError).refusals).toEqual([
      {
        code: 'TOO_LONG',
        path: ['details', 'move', 'lines', '0'],
        detail: { fr: '38 caractères au plus.', en: 'At most 38 characters.' },
      },
      { code: 'INVALID_FORMAT', path: ['details', 'move', 'postalCode'] },
    ]);
  });

  const one = { path: ['details'], expected: ['move', 'birth'] };

  test.for([
    ['none', {}, { reason: 'INVALID_VALUE', ...one }],
    ['both', { move, birth }, { reason: 'INVALID_VALUE', ...one }],
    ['one that is null', { move: null }, { reason: 'MISSING_VALUE', path: ['details', 'move'] }],
  ] as const)('of the kinds %s is refused in words of ours, in a variable', async ([, details, fault]) => {
    const { errors: [error] = [] } = await submit(details);
    const found = faultOfVariable(error as GraphQLError, { document: parse(source), schema });
    expect(found).toMatchObject(fault);
    const words = inWords({ message: '', extensions: { ...found } }, 'fr').message;
    expect(words).toContain(
      'move' in details && details.move === null ? '(details.move)' : 'Remplissez un de ces champs',
    );
  });

  test.for([
    ['none', '{}', { reason: 'INVALID_VALUE', ...one }],
    ['one that is null', '{ birth: null }', { reason: 'MISSING_VALUE', path: ['details', 'birth'] }],
  ] as const)('of the kinds %s is refused in words of ours, in the document', ([, literal, fault]) => {
    const document = parse(`mutation { submit(details: ${literal}) }`);
    const [error] = validate(schema, document);
    expect(faultOfLiteral(error as GraphQLError, { document, schema })).toMatchObject(fault);
  });

  test('exactly one kind is still demanded of a schema that was rebuilt', () => {
    const rebuilt = withBulkItems(schema).schema.getType('ChangeDetailsInput');
    expect(rebuilt).toMatchObject({ isOneOf: true });
  });
});

describe('what does not compile', () => {
  test('an example, a limit or a value of another type, and an instant', () => {
    const faulty = () => [
      // @ts-expect-error: a text is no whole number
      required(String, 'A name.', { example: 1 }),
      // @ts-expect-error: texts have no minimum
      required(String, 'A name.', { example: 'a', minimum: 1 }),
      // @ts-expect-error: one value has no number of items
      required(String, 'A name.', { example: 'a', maxItems: 1 }),
      // @ts-expect-error: no such value in the list
      required({ A: 'A' } as const, 'A letter.', { example: 'B' }),
      // @ts-expect-error: an instant is noted by the server, and by nobody filled in
      required(Date, 'When.', { example: new Date() }),
      // @ts-expect-error: of several kinds none is required
      defineOneOf('OneInput', 'One.', { a: required(String, 'A.', { example: 'a' }) }),
    ];
    const Name = defineForm('NameInput', 'A name.', {
      given: required(String, 'The given name.', { example: 'Léa' }),
      usage: optional(String, 'The name used.', { example: 'Dupond' }),
    });
    const value: InstanceType<typeof Name> = { given: 'Léa', usage: null };
    // @ts-expect-error: the given name is required
    const without: InstanceType<typeof Name> = { usage: 'Dupond' };
    // @ts-expect-error: of two kinds one alone
    const both: ChangeDetailsInput = { move, birth };
    expect([faulty, value, without, both]).toHaveLength(4);
  });
});
