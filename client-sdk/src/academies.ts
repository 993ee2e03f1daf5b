import { AcademiesDocument, AcademyDocument, type AcademyDetailsFragment } from './_generated/operations.ts';
import type { CoreClient, RequestOptions } from './core/client.ts';

/** An academy: its departments, mail domain and helpdesk. */
export type Academy = AcademyDetailsFragment;

/** Public: no sign-in is needed. */
export interface AcademyMethods {
  /** All academies. */
  list(options?: RequestOptions): Promise<Academy[]>;
  /** The academy of a code, such as `18` (Orléans-Tours); null when there is none. */
  find(code: string, options?: RequestOptions): Promise<Academy | null>;
}

export function academyMethods(client: CoreClient): AcademyMethods {
  return {
    list: async (options) => (await client.request(AcademiesDocument, {}, options)).academies,
    find: async (code, options) => (await client.request(AcademyDocument, { code }, options)).academy,
  };
}
