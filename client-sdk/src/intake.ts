import {
  ImportTeachersDocument,
  type ImportTeachersInput,
  type ImportTeachersMutation,
} from './_generated/operations.ts';
import type { CoreClient, RequestOptions } from './core/client.ts';
import { accepted } from './core/errors.ts';

/** What an import did. */
export type ImportReport = NonNullable<ImportTeachersMutation['importTeachers']>;

/** Integrators: what the HR base sends. */
export interface IntakeMethods {
  /**
   * Imports whole teachers, all or none; sending the same ones again changes nothing.
   *
   * @throws UserErrorsError with a path to each line that is refused
   */
  importTeachers(input: ImportTeachersInput, options?: RequestOptions): Promise<ImportReport>;
}

export function intakeMethods(client: CoreClient): IntakeMethods {
  return {
    importTeachers: async (input, options) =>
      accepted((await client.request(ImportTeachersDocument, { input }, options)).importTeachers),
  };
}
