import {
  type AbsenceLineFragment,
  AssignPortfolioDocument,
  type AssignPortfolioInput,
  type AssignPortfolioMutation,
  DeclareAbsenceDocument,
  type DeclareAbsenceInput,
  EndAbsenceDocument,
  type EndAbsenceInput,
  type OfficerLineFragment,
  OfficersDocument,
  type OfficersQuery,
  type OfficersQueryVariables,
} from './_generated/operations.ts';
import type { CoreClient, RequestOptions } from './core/client.ts';
import { accepted } from './core/errors.ts';
import { pages } from './core/pages.ts';
import type { Done } from './payload.ts';

/** An officer with the size of the portfolio and the absences to come. */
export type OfficerLine = OfficerLineFragment;
/** One page of officers. */
export type OfficerPage = OfficersQuery['officers'];
/** Which officers; `first` is the size of a page, 100 at most. */
export type OfficerListing = Omit<OfficersQueryVariables, 'after' | 'last' | 'before'>;
/** Days on which a colleague stands in. */
export type Absence = AbsenceLineFragment;
/** What an assignment changed, or would change: how many teachers, from whom, and the first of them by name. */
export type Assignment = Done<
  AssignPortfolioMutation['assignPortfolio'],
  'count' | 'officer' | 'changes' | 'sample'
>;

/** The officers of one's academy, for officers and administrators. */
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
}

export function officerMethods(client: CoreClient): OfficerMethods {
  const list: OfficerMethods['list'] = async (variables = {}, options) =>
    (await client.request(OfficersDocument, variables, options)).officers;
  return {
    list,
    all: (listing, options) => pages((after) => list({ ...listing, after }, options)),
    assignPortfolio: async (input, options) =>
      accepted(
        (await client.request(AssignPortfolioDocument, { input }, options)).assignPortfolio,
      ) as Assignment,
    async declareAbsence(input, options) {
      const data = await client.request(DeclareAbsenceDocument, { input }, options);
      return accepted(data.declareAbsence).absence as Absence;
    },
    endAbsence: async (input, options) =>
      accepted((await client.request(EndAbsenceDocument, { input }, options)).endAbsence).absence,
  };
}
