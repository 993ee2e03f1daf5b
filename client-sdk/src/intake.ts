import {
  ImportTeachersDocument,
  type ImportTeachersInput,
  type ImportTeachersMutation,
} from './_generated/operations.ts';
import type { CoreClient, RequestOptions } from './core/client.ts';
import { accepted } from './core/errors.ts';

/** What an import did: how many of each outcome, and one result for each teacher, in the order of the input. */
export type ImportReport = Omit<NonNullable<ImportTeachersMutation['importTeachers']>, 'errors'> & {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly results: readonly ImportResult[];
};
/** What became of one teacher: its `index` in the input, its `outcome`, its id, or why it was refused. */
export type ImportResult = NonNullable<
  NonNullable<ImportTeachersMutation['importTeachers']>['results']
>[number];

/** Integrators: what the HR base sends. */
export interface IntakeMethods {
  /**
   * Imports at most 500 teachers, each whole or not at all: those who are refused are in `results`, with a path to
   * each value. Sending the same ones again changes nothing.
   *
   * @throws UserErrorsError when the whole call is refused, such as `TOO_MANY_TEACHERS`
   */
  importTeachers(input: ImportTeachersInput, options?: RequestOptions): Promise<ImportReport>;
}

export function intakeMethods(client: CoreClient): IntakeMethods {
  return {
    // The counts and results are null only beside `errors`, which have been thrown.
    importTeachers: async (input, options) =>
      accepted(
        (await client.request(ImportTeachersDocument, { input }, options)).importTeachers,
      ) as ImportReport,
  };
}
