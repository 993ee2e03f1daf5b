// Generated from schema/operations/changes.graphql by `npm run generate`; never edited by hand.
import { nothing, ownTeacher } from '../calls.ts';
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { accepted } from '../core/errors.ts';
import { pages } from '../core/pages.ts';
import { AppealChangeDecisionDocument, ChangeRequestDocument, DiscardChangeDraftDocument, MyChangeRequestsDocument, SaveChangeDraftDocument, SubmitChangeRequestDocument, SupplementChangeRequestDocument, WithdrawChangeRequestDocument, type AppealChangeDecisionInput, type DiscardChangeDraftInput, type MyChangeRequestsQueryVariables, type SaveChangeDraftInput, type SubmitChangeRequestInput, type SupplementChangeRequestInput, type WithdrawChangeRequestInput } from './operations.ts';
import type { ChangeRequestDetails, ChangeRequestLine, ChangeRequestListing, ChangeRequestPage } from './types.ts';

/** Changes of situation: what a teacher asks for, saves, sends, completes and takes back. */
export interface ChangeMethods {
  /** One request, with everything that the viewer may read of it; null when the viewer may not see it. */
  get(id: string, options?: RequestOptions): Promise<ChangeRequestDetails | null>;
  /** One page of what the signed-in teacher asked for, newest first; null when the viewer is not a teacher. */
  list(variables?: MyChangeRequestsQueryVariables, options?: RequestOptions): Promise<ChangeRequestPage | null>;
  /** Every request, newest first, page after page, one request each, while the loop goes on. */
  all(listing?: ChangeRequestListing, options?: RequestOptions): AsyncGenerator<ChangeRequestLine, void, undefined>;
  /**
   * Keeps a request that is not sent yet: nobody else sees it.
   *
   * @throws UserErrorsError at the field that is wrong; `MOVE_NOT_ALLOWED`, `STALE_VERSION`, `TOO_MANY_DRAFTS`, `TOO_MANY_DOCUMENTS`
   */
  saveDraft(input: SaveChangeDraftInput, options?: RequestOptions): Promise<ChangeRequestDetails>;
  /** Deletes a draft, with its files. */
  discardDraft(input: DiscardChangeDraftInput, options?: RequestOptions): Promise<void>;
  /**
   * Sends a request: a draft, or a new one. What is missing may follow.
   *
   * @throws UserErrorsError at the field that is wrong; `PROOF_REQUIRED`, `NO_DECIDER`, `TOO_MANY_OPEN_REQUESTS`, `TOO_MANY_DOCUMENTS`, `MOVE_NOT_ALLOWED`, `STALE_VERSION`
   */
  submit(input: SubmitChangeRequestInput, options?: RequestOptions): Promise<ChangeRequestDetails>;
  /**
   * Adds documents or an explanation to a request.
   *
   * @throws UserErrorsError `NOTHING_ADDED`, `TOO_MANY_DOCUMENTS`, `MOVE_NOT_ALLOWED`, `STALE_VERSION`
   */
  supplement(input: SupplementChangeRequestInput, options?: RequestOptions): Promise<ChangeRequestDetails>;
  /**
   * Takes back a request that nobody has decided; of a rejection that was appealed, the appeal alone.
   *
   * @throws UserErrorsError `MOVE_NOT_ALLOWED`, `STALE_VERSION`
   */
  withdraw(input: WithdrawChangeRequestInput, options?: RequestOptions): Promise<ChangeRequestDetails>;
  /**
   * Contests a rejection before the same authority (recours gracieux), once, within two months.
   *
   * @throws UserErrorsError `REQUIRED`, `ALREADY_APPEALED`, `APPEAL_TOO_LATE`, `DECISION_NOT_SETTLED`, `MOVE_NOT_ALLOWED`, `STALE_VERSION`
   */
  appeal(input: AppealChangeDecisionInput, options?: RequestOptions): Promise<ChangeRequestDetails>;
}

export function changeMethods(client: CoreClient): ChangeMethods {
  const methods: ChangeMethods = {
    get: async (id, options) =>
      (await client.request(ChangeRequestDocument, { id }, options)).changeRequest,
    list: async (variables = {}, options) =>
      ownTeacher((await client.request(MyChangeRequestsDocument, variables, options)).viewer)?.changeRequests ?? null,
    all: (listing, options) => pages(async (after) => (await methods.list({ ...listing, after }, options)) ?? nothing),
    saveDraft: async (input, options) =>
      accepted((await client.request(SaveChangeDraftDocument, { input }, options)).saveChangeDraft).changeRequest as ChangeRequestDetails,
    discardDraft: async (input, options) =>
      void accepted((await client.request(DiscardChangeDraftDocument, { input }, options)).discardChangeDraft),
    submit: async (input, options) =>
      accepted((await client.request(SubmitChangeRequestDocument, { input }, options)).submitChangeRequest).changeRequest as ChangeRequestDetails,
    supplement: async (input, options) =>
      accepted((await client.request(SupplementChangeRequestDocument, { input }, options)).supplementChangeRequest).changeRequest as ChangeRequestDetails,
    withdraw: async (input, options) =>
      accepted((await client.request(WithdrawChangeRequestDocument, { input }, options)).withdrawChangeRequest).changeRequest as ChangeRequestDetails,
    appeal: async (input, options) =>
      accepted((await client.request(AppealChangeDecisionDocument, { input }, options)).appealChangeDecision).changeRequest as ChangeRequestDetails,
  };
  return methods;
}
