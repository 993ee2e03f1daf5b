// Generated from schema/operations/academies.graphql by `npm run generate`; never edited by hand.
import { open } from '../calls.ts';
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { AcademiesDocument, AcademyDocument, ConnectionPointDocument, ConnectionPointOfDocument, type ConnectionPointQueryVariables, type TeachingFacts } from './operations.ts';
import type { Academy, ConnectionPoint } from './types.ts';

/** Academies, and where somebody signs in. Public: no sign-in is needed, and no session is sent or renewed. */
export interface AcademyMethods {
  /** All academies. */
  list(options?: RequestOptions): Promise<Academy[]>;
  /** The academy of a code, such as `18` (Orléans-Tours); null when there is none. */
  find(code: string, options?: RequestOptions): Promise<Academy | null>;
  /**
   * Where somebody in this situation signs in.
   *
   * @throws BadInputError with `reason` `ACADEMY_CODE_REQUIRED`, `DEPARTMENT_REQUIRED_HERE`, `UNKNOWN_CODE` or
   * `CODES_DISAGREE`
   */
  connectionPoint(variables: ConnectionPointQueryVariables, options?: RequestOptions): Promise<ConnectionPoint>;
  /** The same, the situation being found out from facts of somebody’s work. */
  connectionPointOf(facts: TeachingFacts, options?: RequestOptions): Promise<ConnectionPoint>;
}

export function academyMethods(client: CoreClient): AcademyMethods {
  const methods: AcademyMethods = {
    list: async (options) =>
      (await client.request(AcademiesDocument, {}, open(options))).academies,
    find: async (code, options) =>
      (await client.request(AcademyDocument, { code }, open(options))).academy,
    connectionPoint: async (variables, options) =>
      (await client.request(ConnectionPointDocument, variables, open(options))).connectionPoint,
    connectionPointOf: async (facts, options) =>
      (await client.request(ConnectionPointOfDocument, { facts }, open(options))).connectionPointOf,
  };
  return methods;
}
