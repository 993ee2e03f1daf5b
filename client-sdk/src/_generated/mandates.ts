// Generated from schema/operations/mandates.graphql by `npm run generate`; never edited by hand.
import { signedInViewer } from '../calls.ts';
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { accepted } from '../core/errors.ts';
import { EndMandateDocument, GrantMandateDocument, OwnMandatesDocument, type EndMandateInput, type GrantMandateInput } from './operations.ts';
import type { Mandate } from './types.ts';

/** Mandates: what officers may do beyond their portfolio, where, and on which days. */
export interface MandateMethods {
  /** What the signed-in officer may do today; an empty list for other roles. `officers.list` says it of all officers. */
  own(options?: RequestOptions): Promise<Mandate[]>;
  /**
   * Administrators: gives an officer of the academy a mandate, from today by default and until somebody ends it.
   *
   * @throws UserErrorsError `MANDATE_OVERLAPS`, `NOT_ONESELF`, `OFFICER_WITHOUT_ACCOUNT`, `MANDATE_AT_CONSOLE` for
   * NATIONAL_ACTS, or what is wrong with the place or the dates
   */
  grant(input: GrantMandateInput, options?: RequestOptions): Promise<Mandate>;
  /**
   * Administrators: ends a mandate, at once by default, or on a later day; its record stays.
   *
   * @throws UserErrorsError `DATE_OUT_OF_RANGE`, `MANDATE_AT_CONSOLE` for NATIONAL_ACTS
   */
  end(input: EndMandateInput, options?: RequestOptions): Promise<Mandate>;
}

export function mandateMethods(client: CoreClient): MandateMethods {
  const methods: MandateMethods = {
    own: async (options) =>
      signedInViewer((await client.request(OwnMandatesDocument, {}, options)).viewer).mandates,
    grant: async (input, options) =>
      accepted((await client.request(GrantMandateDocument, { input }, options)).grantMandate).mandate as Mandate,
    end: async (input, options) =>
      accepted((await client.request(EndMandateDocument, { input }, options)).endMandate).mandate as Mandate,
  };
  return methods;
}
