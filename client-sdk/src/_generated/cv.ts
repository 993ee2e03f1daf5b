// Generated from schema/operations/cv.graphql by `npm run generate`; never edited by hand.
import { addressed, nothing, ownTeacher, type Done } from '../calls.ts';
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { accepted } from '../core/errors.ts';
import { pages } from '../core/pages.ts';
import { AddCvEntryDocument, CountCvHitsDocument, CvCompletenessOfDocument, CvEntryDocument, CvEntryVersionsDocument, CvHitsDocument, CvKindsDocument, CvOfTeacherDocument, CvPdfDocument, CvProfileDocument, CvToReviewDocument, CvWorklistDocument, ImportJsonResumeDocument, MoveCvEntryDocument, MyCvCompletenessDocument, MyCvDocument, MyCvJsonResumeDocument, MyCvProfileDocument, MyRemovedCvEntriesDocument, PreviewCvEntryDocument, RemoveCvEntryDocument, RestoreCvEntryDocument, ReviewCvEntriesDocument, ReviewCvEntryDocument, SearchCvsDocument, UpdateCvEntryDocument, UpdateCvProfileDocument, WithdrawCvDiplomaDocument, type AddCvEntryInput, type CountCvHitsQuery, type CountCvHitsQueryVariables, type CvHitsQueryVariables, type CvKindsQuery, type CvOfTeacherQueryVariables, type CvPdfQueryVariables, type CvToReviewQueryVariables, type CvWorklistQueryVariables, type ImportJsonResumeInput, type MoveCvEntryInput, type MyCvQueryVariables, type MyRemovedCvEntriesQuery, type PreviewCvEntryInput, type RemoveCvEntryInput, type RemoveCvEntryMutation, type RestoreCvEntryInput, type ReviewCvEntriesInput, type ReviewCvEntryInput, type SearchCvsQueryVariables, type UpdateCvEntryInput, type UpdateCvProfileInput, type WithdrawCvDiplomaInput, type WithdrawCvDiplomaMutation } from './operations.ts';
import type { CvCompletenessParts, CvEntryDetails, CvEntryLine, CvEntryPreview, CvEntryVersionLine, CvHead, CvHit, CvHitListing, CvHitPage, CvHits, CvJsonResumeFile, CvListing, CvOfTeacherPage, CvPage, CvProfileLine, CvResumeImport, CvReviewPage, CvReviews, CvWorklistLine, CvWorklistListing, CvWorklistPage } from './types.ts';

/** Curricula vitae: what teachers declare, and what officers in charge of their files find of it. */
export interface CvMethods {
  /** One page of the own CV, in its order; null when the viewer is not a teacher. */
  list(variables?: MyCvQueryVariables, options?: RequestOptions): Promise<CvPage | null>;
  /** Every entry of the own CV, in their order, page after page, one request each, while the loop goes on. */
  all(listing?: CvListing, options?: RequestOptions): AsyncGenerator<CvEntryLine, void, undefined>;
  /** One page of the CV of a teacher, in its order: those of the entries that the caller may read. */
  of(variables: CvOfTeacherQueryVariables, options?: RequestOptions): Promise<CvOfTeacherPage | null>;
  /** One entry with all that the caller may read of it; null if it does not exist. */
  get(id: string, options?: RequestOptions): Promise<CvEntryDetails | null>;
  /**
   * For officers with the mandate RECRUITS: one page of the entries that are open to them, the best first, with the pieces that
   * answer the search.
   */
  search(variables: SearchCvsQueryVariables, options?: RequestOptions): Promise<CvHits>;
  /** The same, page after page. */
  hits(variables: CvHitsQueryVariables, options?: RequestOptions): Promise<CvHitPage>;
  /** Every entry that a search finds, the best first, page after page, one request each, while the loop goes on. */
  everyHit(listing: CvHitListing, options?: RequestOptions): AsyncGenerator<CvHit, void, undefined>;
  /** How many entries a search finds, up to five hundred, and how many of them have which kind, level, language, discipline and department. */
  countHits(variables: CountCvHitsQueryVariables, options?: RequestOptions): Promise<CountCvHitsQuery['searchCvs']>;
  /** What an entry said before, newest first. */
  versions(id: string, options?: RequestOptions): Promise<CvEntryVersionLine[] | null>;
  /** The own one; null until it is written, and when the viewer is not a teacher. */
  profile(options?: RequestOptions): Promise<CvProfileLine | null>;
  /** What stands above the entries of a CV; null until the teacher has written it. */
  profile(teacherId: string, options?: RequestOptions): Promise<CvProfileLine | null>;
  /**
   * Of the signed-in teacher: which perspectives an entry would open or move once an officer has verified it, and why it would
   * be refused as it is. Nothing is written.
   *
   * @example
   * const seen = await client.cv.preview({
   *   entry: { title: 'Licence de psychologie', to: '2009', details: { diploma: { level: 6 } } },
   * });
   * for (const { title, before, after } of seen.perspectives) console.log(title, before?.status, after.status);
   */
  preview(input: PreviewCvEntryInput, options?: RequestOptions): Promise<CvEntryPreview>;
  /** What the own CV lacks, and what it says otherwise than the file; null when the viewer is not a teacher. */
  completeness(options?: RequestOptions): Promise<CvCompletenessParts | null>;
  /** The same of a teacher whom the caller follows. */
  completenessOf(teacherId: string, options?: RequestOptions): Promise<CvCompletenessParts | null>;
  /**
   * Adds an entry to the own CV.
   *
   * @throws UserErrorsError `CV_FULL`, what is wrong with the entry, and what the files are refused for
   */
  add(input: AddCvEntryInput, options?: RequestOptions): Promise<CvEntryDetails>;
  /**
   * Changes what an entry of the own CV says.
   *
   * @throws UserErrorsError `STALE_VERSION`, `CV_KIND_FIXED`, what is wrong with the entry, and what the files are refused for
   */
  update(input: UpdateCvEntryInput, options?: RequestOptions): Promise<CvEntryDetails>;
  /**
   * Removes an entry from the own CV; a diploma that was verified in it stays in the file.
   *
   * @throws UserErrorsError `STALE_VERSION`, `NOT_FOUND`
   */
  remove(input: RemoveCvEntryInput, options?: RequestOptions): Promise<Done<RemoveCvEntryMutation['removeCvEntry'], 'removedId' | 'keptByAdministration'>>;
  /** What was removed from the own CV and can be restored, the latest first; null when the viewer is not a teacher. */
  removed(options?: RequestOptions): Promise<NonNullable<NonNullable<NonNullable<MyRemovedCvEntriesQuery['viewer']>['teacher']>['removedCvEntries']> | null>;
  /**
   * Puts an entry that was removed from the own CV back to its place, as it was.
   *
   * @throws UserErrorsError `CV_FULL`, `NOT_FOUND`
   */
  restore(input: RestoreCvEntryInput, options?: RequestOptions): Promise<CvEntryDetails>;
  /** The kinds of entries that a teacher may add, each with the form that it is filled in by. */
  kinds(options?: RequestOptions): Promise<CvKindsQuery['cvKinds']>;
  /**
   * Puts an entry of the own CV at another place.
   *
   * @throws UserErrorsError `OUT_OF_RANGE`, `NOT_FOUND`
   */
  move(input: MoveCvEntryInput, options?: RequestOptions): Promise<CvEntryLine>;
  /**
   * Sets what stands above the entries of the own CV.
   *
   * @throws UserErrorsError `STALE_VERSION`, `INVALID_ORCID`, `WRONG_ORCID_DIGIT`
   */
  updateProfile(input: UpdateCvProfileInput, options?: RequestOptions): Promise<CvHead>;
  /** One page of the entries that wait for a review, oldest first. */
  worklist(variables?: CvWorklistQueryVariables, options?: RequestOptions): Promise<CvWorklistPage>;
  /** Every entry that waits for a review, the oldest first, page after page, one request each, while the loop goes on. */
  everyWaiting(listing?: CvWorklistListing, options?: RequestOptions): AsyncGenerator<CvWorklistLine, void, undefined>;
  /** The same page with titles, texts and evidence, to review from: a reading of each file, which its teacher sees in the access log. */
  toReview(variables?: CvToReviewQueryVariables, options?: RequestOptions): Promise<CvReviewPage>;
  /**
   * Verifies an entry, or rejects it with a note.
   *
   * @throws UserErrorsError `REQUIRED`, `MOVE_NOT_ALLOWED`, `STALE_VERSION`, `NOT_FOUND`
   */
  review(input: ReviewCvEntryInput, options?: RequestOptions): Promise<CvEntryDetails>;
  /**
   * Verifies or rejects up to thirty entries with one note, each by itself.
   *
   * @throws UserErrorsError `REQUIRED`, `TOO_MANY_CV_REVIEWS`
   */
  reviewAll(input: ReviewCvEntriesInput, options?: RequestOptions): Promise<CvReviews>;
  /**
   * Withdraws the verification of a diploma whose entry was removed from the CV.
   *
   * @throws UserErrorsError `REQUIRED`, `NOT_FOUND`, `NOT_HELD_BY_CV`, `CV_ENTRY_STANDS`
   */
  withdrawDiploma(input: WithdrawCvDiplomaInput, options?: RequestOptions): Promise<Done<WithdrawCvDiplomaMutation['withdrawCvDiploma'], 'withdrawnId' | 'keptByOthers'>>;
  /** The own CV in the form of jsonresume.org, with what that form cannot say; null when the viewer is not a teacher. */
  toJsonResume(options?: RequestOptions): Promise<CvJsonResumeFile | null>;
  /**
   * Adds what a resume of another service says to the own CV; with `dryRun` it only says what would be.
   *
   * @throws UserErrorsError `NO_JSON_RESUME`, `RESUME_TOO_LARGE`
   */
  importJsonResume(input: ImportJsonResumeInput, options?: RequestOptions): Promise<CvResumeImport>;
  /** Where a CV is downloaded from as a PDF, within five minutes; the own one without `teacherId`. Null when the caller may read nothing of it. */
  pdf(variables?: CvPdfQueryVariables, options?: RequestOptions): Promise<string | null>;
}

export function cvMethods(client: CoreClient): CvMethods {
  const methods: CvMethods = {
    list: async (variables = {}, options) =>
      ownTeacher((await client.request(MyCvDocument, variables, options)).viewer)?.cv ?? null,
    all: (listing, options) => pages(async (after) => (await methods.list({ ...listing, after }, options)) ?? nothing),
    of: async (variables, options) =>
      (await client.request(CvOfTeacherDocument, variables, options)).teacher?.cv ?? null,
    get: async (id, options) =>
      (await client.request(CvEntryDocument, { id }, options)).cvEntry,
    search: async (variables, options) =>
      (await client.request(SearchCvsDocument, variables, options)).searchCvs,
    hits: async (variables, options) =>
      (await client.request(CvHitsDocument, variables, options)).searchCvs,
    everyHit: (listing, options) => pages((after) => methods.hits({ ...listing, after }, options)),
    countHits: async (variables, options) =>
      (await client.request(CountCvHitsDocument, variables, options)).searchCvs,
    versions: async (id, options) =>
      (await client.request(CvEntryVersionsDocument, { id }, options)).cvEntry?.versions ?? null,
    async profile(of?: string | RequestOptions, options?: RequestOptions) {
      const [teacherId, call] = addressed(of, options);
      const teacher =
        teacherId === null
          ? ownTeacher((await client.request(MyCvProfileDocument, {}, call)).viewer)
          : (await client.request(CvProfileDocument, { teacherId }, call)).teacher;
      return teacher?.cvProfile ?? null;
    },
    preview: async (input, options) =>
      (await client.request(PreviewCvEntryDocument, { input }, options)).previewCvEntry,
    completeness: async (options) =>
      ownTeacher((await client.request(MyCvCompletenessDocument, {}, options)).viewer)?.cvCompleteness ?? null,
    completenessOf: async (teacherId, options) =>
      (await client.request(CvCompletenessOfDocument, { teacherId }, options)).teacher?.cvCompleteness ?? null,
    add: async (input, options) =>
      accepted((await client.request(AddCvEntryDocument, { input }, options)).addCvEntry).cvEntry as CvEntryDetails,
    update: async (input, options) =>
      accepted((await client.request(UpdateCvEntryDocument, { input }, options)).updateCvEntry).cvEntry as CvEntryDetails,
    remove: async (input, options) =>
      accepted((await client.request(RemoveCvEntryDocument, { input }, options)).removeCvEntry) as Done<RemoveCvEntryMutation['removeCvEntry'], 'removedId' | 'keptByAdministration'>,
    removed: async (options) =>
      ownTeacher((await client.request(MyRemovedCvEntriesDocument, {}, options)).viewer)?.removedCvEntries ?? null,
    restore: async (input, options) =>
      accepted((await client.request(RestoreCvEntryDocument, { input }, options)).restoreCvEntry).cvEntry as CvEntryDetails,
    kinds: async (options) =>
      (await client.request(CvKindsDocument, {}, options)).cvKinds,
    move: async (input, options) =>
      accepted((await client.request(MoveCvEntryDocument, { input }, options)).moveCvEntry).cvEntry as CvEntryLine,
    updateProfile: async (input, options) =>
      accepted((await client.request(UpdateCvProfileDocument, { input }, options)).updateCvProfile).teacher as CvHead,
    worklist: async (variables = {}, options) =>
      (await client.request(CvWorklistDocument, variables, options)).cvWorklist,
    everyWaiting: (listing, options) => pages((after) => methods.worklist({ ...listing, after }, options)),
    toReview: async (variables = {}, options) =>
      (await client.request(CvToReviewDocument, variables, options)).cvWorklist,
    review: async (input, options) =>
      accepted((await client.request(ReviewCvEntryDocument, { input }, options)).reviewCvEntry).cvEntry as CvEntryDetails,
    reviewAll: async (input, options) =>
      accepted((await client.request(ReviewCvEntriesDocument, { input }, options)).reviewCvEntries) as CvReviews,
    withdrawDiploma: async (input, options) =>
      accepted((await client.request(WithdrawCvDiplomaDocument, { input }, options)).withdrawCvDiploma) as Done<WithdrawCvDiplomaMutation['withdrawCvDiploma'], 'withdrawnId' | 'keptByOthers'>,
    toJsonResume: async (options) =>
      ownTeacher((await client.request(MyCvJsonResumeDocument, {}, options)).viewer)?.cvJsonResume ?? null,
    importJsonResume: async (input, options) =>
      accepted((await client.request(ImportJsonResumeDocument, { input }, options)).importJsonResume) as CvResumeImport,
    pdf: async (variables = {}, options) =>
      (await client.request(CvPdfDocument, variables, options)).cvPdf,
  };
  return methods;
}
