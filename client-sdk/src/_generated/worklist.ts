// Generated from schema/operations/worklist.graphql by `npm run generate`; never edited by hand.
import { signedInViewer, type Done } from '../calls.ts';
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { accepted } from '../core/errors.ts';
import { pages } from '../core/pages.ts';
import { ApproveChangeRequestDocument, AskedNirDocument, ClaimChangeRequestDocument, CloseChangeRequestDocument, CorrectApprovalDocument, DecideChangeRequestsDocument, GiveOpinionDocument, LateChangeRequestsDocument, PreparedAnswersDocument, ReassignChangeRequestDocument, RecordDeathOfTeacherDocument, RejectChangeRequestDocument, ReleaseChangeRequestDocument, RequestChangeInformationDocument, RequestOpinionDocument, SetPreparedAnswersDocument, UndoChangeDecisionDocument, WorklistCountDocument, WorklistCountsDocument, WorklistDocument, type ApproveChangeRequestInput, type ChangeRequestFilter, type ClaimChangeRequestInput, type CloseChangeRequestInput, type CorrectApprovalInput, type DecideChangeRequestsInput, type DecideChangeRequestsMutation, type GiveOpinionInput, type PreparedAnswerInput, type ReassignChangeRequestInput, type RecordDeathOfTeacherInput, type RecordDeathOfTeacherMutation, type RejectChangeRequestInput, type ReleaseChangeRequestInput, type RequestChangeInformationInput, type RequestOpinionInput, type UndoChangeDecisionInput, type WorklistQueryVariables } from './operations.ts';
import type { ChangeRequestDetails, LateRequests, PreparedText, WorklistCounts, WorklistLine, WorklistListing, WorklistPage } from './types.ts';

/** The worklist of officers: changes of situation that wait, the oldest first. */
export interface WorklistMethods {
  /** One page of the worklist, oldest first; the open ones unless a state is named. */
  list(variables?: WorklistQueryVariables, options?: RequestOptions): Promise<WorklistPage>;
  /** Every request of the worklist, the oldest first, page after page, one request each, while the loop goes on. */
  all(listing?: WorklistListing, options?: RequestOptions): AsyncGenerator<WorklistLine, void, undefined>;
  /** How many requests of the worklist a filter leaves. */
  count(filter?: ChangeRequestFilter, options?: RequestOptions): Promise<number>;
  /** The whole social security number (NIR) that a request gives, for the officer who has it in review; null for everybody else. */
  nir(id: string, options?: RequestOptions): Promise<string | null>;
  /** How many requests of the worklist there are, by state, kind and officer. */
  counts(filter?: ChangeRequestFilter, options?: RequestOptions): Promise<WorklistCounts[]>;
  /**
   * Claims a request: colleagues see who works on it.
   *
   * @throws UserErrorsError `MOVE_NOT_ALLOWED`, `STALE_VERSION`
   */
  claim(input: ClaimChangeRequestInput, options?: RequestOptions): Promise<ChangeRequestDetails>;
  /**
   * Ends the claim of a request.
   *
   * @throws UserErrorsError `MOVE_NOT_ALLOWED`, `STALE_VERSION`
   */
  release(input: ReleaseChangeRequestInput, options?: RequestOptions): Promise<ChangeRequestDetails>;
  /**
   * Asks the teacher for documents or explanations.
   *
   * @throws UserErrorsError `REQUIRED`, `DATE_OUT_OF_RANGE`, `MOVE_NOT_ALLOWED`, `STALE_VERSION`
   */
  requestInformation(input: RequestChangeInformationInput, options?: RequestOptions): Promise<ChangeRequestDetails>;
  /**
   * Asks an inspector, a head of school or the medical board for an opinion.
   *
   * @throws UserErrorsError `NOBODY_GIVES_OPINION`, `DATE_OUT_OF_RANGE`, `MOVE_NOT_ALLOWED`, `STALE_VERSION`
   */
  requestOpinion(input: RequestOpinionInput, options?: RequestOptions): Promise<ChangeRequestDetails>;
  /**
   * Gives the opinion that was asked for.
   *
   * @throws UserErrorsError `OPINION_NOT_AWAITED`, `MOVE_NOT_ALLOWED`, `STALE_VERSION`
   */
  giveOpinion(input: GiveOpinionInput, options?: RequestOptions): Promise<ChangeRequestDetails>;
  /**
   * Grants a request: the dossier changes in the same moment.
   *
   * @throws UserErrorsError `NOT_YOURS_TO_DECIDE`, `CLAIM_FIRST`, `DOCUMENTS_MISSING`, `OPINION_REQUIRED`, `CONFIRMATION_REQUIRED`, `MOVE_NOT_ALLOWED`, `STALE_VERSION`
   */
  approve(input: ApproveChangeRequestInput, options?: RequestOptions): Promise<ChangeRequestDetails>;
  /**
   * Refuses a request: its `waysOfAppeal` says what the teacher can do against that, and until when.
   *
   * @throws UserErrorsError `REQUIRED`, `NOT_YOURS_TO_DECIDE`, `OPINION_REQUIRED`, `MOVE_NOT_ALLOWED`, `STALE_VERSION`
   */
  reject(input: RejectChangeRequestInput, options?: RequestOptions): Promise<ChangeRequestDetails>;
  /**
   * Decides up to thirty requests that are alike, with one reason: what became of each, in their order.
   *
   * @throws UserErrorsError `REQUIRED`, `TOO_MANY_REQUESTS`; what refuses one request stands in its result
   */
  decideMany(input: DecideChangeRequestsInput, options?: RequestOptions): Promise<Done<DecideChangeRequestsMutation['decideChangeRequests'], 'decided' | 'results'>>;
  /**
   * Takes an own decision back, within ten seconds.
   *
   * @throws UserErrorsError `UNDO_TOO_LATE`, `MOVE_NOT_ALLOWED`
   */
  undo(input: UndoChangeDecisionInput, options?: RequestOptions): Promise<ChangeRequestDetails>;
  /**
   * Replaces an approval that was wrong; gives the request that counts from now on.
   *
   * @throws UserErrorsError at the field that is wrong; `CORRECTS_ANOTHER_KIND`, `ALREADY_CORRECTED`, `DECISION_NOT_SETTLED`, `MOVE_NOT_ALLOWED`, `STALE_VERSION`
   */
  correct(input: CorrectApprovalInput, options?: RequestOptions): Promise<ChangeRequestDetails>;
  /**
   * Closes a request whose teacher has not answered in time.
   *
   * @throws UserErrorsError `REQUIRED`, `ANSWER_STILL_AWAITED`, `MOVE_NOT_ALLOWED`, `STALE_VERSION`
   */
  close(input: CloseChangeRequestInput, options?: RequestOptions): Promise<ChangeRequestDetails>;
  /**
   * Hands a request to another officer, or back to the correspondent.
   *
   * @throws UserErrorsError `NOT_A_COLLEAGUE`, `MOVE_NOT_ALLOWED`, `STALE_VERSION`
   */
  reassign(input: ReassignChangeRequestInput, options?: RequestOptions): Promise<WorklistLine | null>;
  /**
   * Records the death of a teacher.
   *
   * @throws UserErrorsError `DATE_OUT_OF_RANGE`, `HAS_LEFT`
   */
  recordDeath(input: RecordDeathOfTeacherInput, options?: RequestOptions): Promise<NonNullable<NonNullable<RecordDeathOfTeacherMutation['recordDeathOfTeacher']>['teacher']>>;
  /** Heads of service: what is late, by kind and officer. */
  late(options?: RequestOptions): Promise<LateRequests[]>;
  /** The texts that officers of the viewer’s academy start from; null when the viewer belongs to none. */
  preparedAnswers(options?: RequestOptions): Promise<PreparedText[] | null>;
  /** Heads of service and administrators: sets the list of texts that officers start from. */
  setPreparedAnswers(answers: readonly PreparedAnswerInput[], options?: RequestOptions): Promise<PreparedText[]>;
}

export function worklistMethods(client: CoreClient): WorklistMethods {
  const methods: WorklistMethods = {
    list: async (variables = {}, options) =>
      (await client.request(WorklistDocument, variables, options)).changeRequests,
    all: (listing, options) => pages((after) => methods.list({ ...listing, after }, options)),
    count: async (filter, options) =>
      (await client.request(WorklistCountDocument, { filter }, options)).changeRequests.totalCount,
    nir: async (id, options) =>
      (await client.request(AskedNirDocument, { id }, options)).changeRequest?.nir ?? null,
    counts: async (filter, options) =>
      (await client.request(WorklistCountsDocument, { filter }, options)).changeRequestCounts,
    claim: async (input, options) =>
      accepted((await client.request(ClaimChangeRequestDocument, { input }, options)).claimChangeRequest).changeRequest as ChangeRequestDetails,
    release: async (input, options) =>
      accepted((await client.request(ReleaseChangeRequestDocument, { input }, options)).releaseChangeRequest).changeRequest as ChangeRequestDetails,
    requestInformation: async (input, options) =>
      accepted((await client.request(RequestChangeInformationDocument, { input }, options)).requestChangeInformation).changeRequest as ChangeRequestDetails,
    requestOpinion: async (input, options) =>
      accepted((await client.request(RequestOpinionDocument, { input }, options)).requestOpinion).changeRequest as ChangeRequestDetails,
    giveOpinion: async (input, options) =>
      accepted((await client.request(GiveOpinionDocument, { input }, options)).giveOpinion).changeRequest as ChangeRequestDetails,
    approve: async (input, options) =>
      accepted((await client.request(ApproveChangeRequestDocument, { input }, options)).approveChangeRequest).changeRequest as ChangeRequestDetails,
    reject: async (input, options) =>
      accepted((await client.request(RejectChangeRequestDocument, { input }, options)).rejectChangeRequest).changeRequest as ChangeRequestDetails,
    decideMany: async (input, options) =>
      accepted((await client.request(DecideChangeRequestsDocument, { input }, options)).decideChangeRequests) as Done<DecideChangeRequestsMutation['decideChangeRequests'], 'decided' | 'results'>,
    undo: async (input, options) =>
      accepted((await client.request(UndoChangeDecisionDocument, { input }, options)).undoChangeDecision).changeRequest as ChangeRequestDetails,
    correct: async (input, options) =>
      accepted((await client.request(CorrectApprovalDocument, { input }, options)).correctApproval).changeRequest as ChangeRequestDetails,
    close: async (input, options) =>
      accepted((await client.request(CloseChangeRequestDocument, { input }, options)).closeChangeRequest).changeRequest as ChangeRequestDetails,
    reassign: async (input, options) =>
      accepted((await client.request(ReassignChangeRequestDocument, { input }, options)).reassignChangeRequest).changeRequest,
    recordDeath: async (input, options) =>
      accepted((await client.request(RecordDeathOfTeacherDocument, { input }, options)).recordDeathOfTeacher).teacher as NonNullable<NonNullable<RecordDeathOfTeacherMutation['recordDeathOfTeacher']>['teacher']>,
    late: async (options) =>
      (await client.request(LateChangeRequestsDocument, {}, options)).lateChangeRequests,
    preparedAnswers: async (options) =>
      signedInViewer((await client.request(PreparedAnswersDocument, {}, options)).viewer).academy?.preparedAnswers ?? null,
    setPreparedAnswers: async (answers, options) =>
      accepted((await client.request(SetPreparedAnswersDocument, { input: { answers: [...answers] } }, options)).setPreparedAnswers).answers as PreparedText[],
  };
  return methods;
}
