// Generated from schema/operations/officers.graphql by `npm run generate`; never edited by hand.
import { signedInViewer } from '../calls.ts';
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { accepted } from '../core/errors.ts';
import { pages } from '../core/pages.ts';
import { AssignPortfolioDocument, ChangeDigestDocument, DeclareAbsenceDocument, EndAbsenceDocument, MyDigestDocument, OfficersDocument, type AssignPortfolioInput, type DeclareAbsenceInput, type EndAbsenceInput, type OfficersQueryVariables } from './operations.ts';
import type { Absence, Assignment, OfficerLine, OfficerListing, OfficerPage } from './types.ts';

/** The officers of the academy, for officers and administrators: their portfolios, absences and mandates. */
export interface OfficerMethods {
  /** One page, by name; each word of `search` begins a word of the name. */
  list(variables?: OfficersQueryVariables, options?: RequestOptions): Promise<OfficerPage>;
  /** Every officer, page after page, one request each, while the loop goes on. */
  all(listing?: OfficerListing, options?: RequestOptions): AsyncGenerator<OfficerLine, void, undefined>;
  /**
   * Administrators: hands the teachers of a selection to an officer, thousands at once. Ask with `dryRun` first, which
   * changes nothing; give its `count` back as `expectedCount`, and the assignment happens only if it still holds.
   *
   * @throws UserErrorsError `EMPTY_SELECTION`, `SELECTION_TOO_LONG`, `OFFICER_LEFT`, or `SELECTION_CHANGED` since the
   * preview
   */
  assignPortfolio(input: AssignPortfolioInput, options?: RequestOptions): Promise<Assignment>;
  /**
   * The officer who will be away, or an administrator: from the first day to the last one, the colleague sees the
   * portfolio too.
   *
   * @throws UserErrorsError `ABSENCE_OVERLAPS`, `NOT_A_COLLEAGUE` or what is wrong with the dates
   */
  declareAbsence(input: DeclareAbsenceInput, options?: RequestOptions): Promise<Absence>;
  /** Ends an absence earlier, at once by default. Null when it had not begun, and is removed. */
  endAbsence(input: EndAbsenceInput, options?: RequestOptions): Promise<Absence | null>;
  /** Whether a mail says in the morning how many conversations wait for an answer; null for those who are no staff. */
  digest(options?: RequestOptions): Promise<boolean | null>;
  /** Officers and administrators: turns that mail on or off. It is on until you turn it off. */
  changeDigest(enabled: boolean, options?: RequestOptions): Promise<void>;
}

export function officerMethods(client: CoreClient): OfficerMethods {
  const methods: OfficerMethods = {
    list: async (variables = {}, options) =>
      (await client.request(OfficersDocument, variables, options)).officers,
    all: (listing, options) => pages((after) => methods.list({ ...listing, after }, options)),
    assignPortfolio: async (input, options) =>
      accepted((await client.request(AssignPortfolioDocument, { input }, options)).assignPortfolio) as Assignment,
    declareAbsence: async (input, options) =>
      accepted((await client.request(DeclareAbsenceDocument, { input }, options)).declareAbsence).absence as Absence,
    endAbsence: async (input, options) =>
      accepted((await client.request(EndAbsenceDocument, { input }, options)).endAbsence).absence,
    digest: async (options) =>
      signedInViewer((await client.request(MyDigestDocument, {}, options)).viewer).morningDigest,
    changeDigest: async (enabled, options) =>
      void accepted((await client.request(ChangeDigestDocument, { input: { enabled } }, options)).changeDigest),
  };
  return methods;
}
