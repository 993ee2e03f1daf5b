import { GraphQLID, GraphQLInt } from 'graphql';
import { enumOf } from '../../server/platform/graphql/enum.ts';
import { GraphQLDate } from '../../server/platform/graphql/scalars.ts';
import { defineForm, defineOneOf, optional, required } from '../../server/platform/form/form.ts';
import { readerOf, type Read } from '../../server/platform/form/reader.ts';

const DocumentCode = enumOf(
  { PROOF_OF_ADDRESS: 'A proof of address.', BIRTH_CERTIFICATE: 'A birth certificate.' },
  'DocumentCode',
  'What a supporting document proves.',
);

const SupportingDocumentInput = defineForm('SupportingDocumentInput', 'A document that proves a change.', {
  code: required(DocumentCode, 'What it proves.', { example: 'PROOF_OF_ADDRESS' }),
  attachmentId: required(GraphQLID, 'The uploaded file.', {
    example: 'att_0190f3c27a107cc398c4dc0c0c07398f',
  }),
});
const documents = required([SupportingDocumentInput], 'The documents that prove it.', {
  example: [{ code: 'PROOF_OF_ADDRESS', attachmentId: 'att_0190f3c27a107cc398c4dc0c0c07398f' }],
  maxItems: 10,
});

const MoveDetailsInput = defineForm('MoveDetailsInput', 'A new personal address.', {
  lines: required([String], 'The lines above the postal code.', {
    example: ['12 rue des Lilas'],
    maxLength: 38,
    minItems: 1,
    maxItems: 4,
  }),
  postalCode: required(String, 'The postal code.', { example: '28000', pattern: '^[0-9]{5}$' }),
  city: required(String, 'The town.', { example: 'Chartres', maxLength: 100, kind: 'PLAIN' }),
  from: required(GraphQLDate, 'The first day at the address.', { example: '2026-09-01' }),
  documents,
});

const BirthDetailsInput = defineForm('BirthDetailsInput', 'A child that was born or adopted.', {
  givenName: required(String, 'The given name.', { example: 'Léa', maxLength: 100, kind: 'PLAIN' }),
  bornOn: required(GraphQLDate, 'The date of birth.', { example: '2026-03-14' }),
  adoptedOn: optional(GraphQLDate, 'The day of the adoption; absent for a birth.', { example: '2026-06-01' }),
  children: required(GraphQLInt, 'How many children there are now.', { example: 2, minimum: 1, maximum: 20 }),
  documents,
});

/** The details of one kind of change. */
export const ChangeDetailsInput = defineOneOf('ChangeDetailsInput', 'What changes: one of these.', {
  move: optional(MoveDetailsInput, 'A move.', {
    example: {
      lines: ['12 rue des Lilas'],
      postalCode: '28000',
      city: 'Chartres',
      from: '2026-09-01',
      documents: [],
    },
  }),
  birth: optional(BirthDetailsInput, 'A birth or an adoption.', {
    example: { givenName: 'Léa', bornOn: '2026-03-14', children: 2, documents: [] },
  }),
});
export type ChangeDetailsInput = InstanceType<typeof ChangeDetailsInput>;

/** Made once: it reads what a mutation was given, a line of NDJSON or an item of a bulk mutation. */
export const readDetails: (given: unknown) => Read<ChangeDetailsInput> = readerOf(ChangeDetailsInput);
