import { Int } from 'type-graphql';
import { mutation } from '../../platform/mutation.ts';
import { field } from '../../platform/payload.ts';
import { ImportTeachersInput } from './batch.inputs.ts';
import { ImportTeacherResult } from './intake.payload.ts';
import { canImport } from './intake.policy.ts';
import { importBatch } from './intake.service.ts';

export const importTeachers = mutation({
  name: 'importTeachers',
  description:
    'Integrators: imports at most 500 teachers, whole, as the HR base has them. Each is taken or refused on its own; sending the same again changes nothing.',
  input: ImportTeachersInput,
  payload: {
    description: 'What an import did.',
    fields: {
      results: field(
        [ImportTeacherResult],
        'One result for each teacher, in the order of the input; null when the whole call is refused.',
      ),
      created: field(Int, 'How many teachers were created.'),
      updated: field(Int, 'How many teachers were updated.'),
      unchanged: field(Int, 'How many teachers were the same already.'),
      refused: field(Int, 'How many teachers were refused.'),
    },
  },
  allow: canImport,
  checksSecret: false,
  openToReaders: false,
  texts: {
    input: 'The teachers.',
    idempotencyKey: 'Makes a retry safe for 24 hours: the same key and input give the first result.',
    errors:
      'Why the whole call was refused, such as TOO_MANY_TEACHERS; those of one teacher are in `results`.',
  },
  run: importBatch,
});
