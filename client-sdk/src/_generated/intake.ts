// Generated from schema/operations/intake.graphql by `npm run generate`; never edited by hand.
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { accepted } from '../core/errors.ts';
import { ImportTeachersDocument, type ImportTeachersInput } from './operations.ts';
import type { ImportReport } from './types.ts';

/** Integrators: what the HR base sends. */
export interface IntakeMethods {
  /**
   * Imports at most 500 teachers, each whole or not at all: those who are refused are in `results`, with a path to each
   * value. Sending the same ones again changes nothing.
   *
   * @throws UserErrorsError when the whole call is refused, such as `TOO_MANY_TEACHERS`
   */
  importTeachers(input: ImportTeachersInput, options?: RequestOptions): Promise<ImportReport>;
}

export function intakeMethods(client: CoreClient): IntakeMethods {
  const methods: IntakeMethods = {
    importTeachers: async (input, options) =>
      accepted((await client.request(ImportTeachersDocument, { input }, options)).importTeachers) as ImportReport,
  };
  return methods;
}
