// Generated from schema/operations/ by `npm run generate`; never edited by hand.
import type { Done } from '../calls.ts';
import type { RequestOptions } from '../core/client.ts';
import type { AbsenceLineFragment, AcademyDetailsFragment, AccessLogQuery, AccessRecordLineFragment, AnnouncementTextFragment, AssignPortfolioMutation, BankAccountLineFragment, BankAccountsFragment, BeginSecondFactorMutation, CareerEventLineFragment, CareerFactsQuery, CareerPathQueryVariables, CareerPerspectiveDetailsFragment, CareerPerspectivesQueryVariables, CareerStepLineFragment, CareerStepsQuery, ChangeFormFieldFragment, ChangeKindFormFragment, ChangePasswordMutation, ChangeRequestDetailsFragment, ChangeRequestLineFragment, ConnectionPointDetailsFragment, ConversationLineFragment, ConversationsQuery, ConversationsQueryVariables, CorrespondentCardFragment, CreateIntegratorMutation, CvCompletenessPartsFragment, CvEntryDetailsFragment, CvEntryLineFragment, CvEntryToReviewFragment, CvEntryVersionLineFragment, CvHeadFragment, CvHitCountsFragment, CvHitFragment, CvHitsQuery, CvHitsQueryVariables, CvOfTeacherQuery, CvProfileLineFragment, CvToReviewQuery, CvToReviewQueryVariables, CvWorklistLineFragment, CvWorklistQuery, CvWorklistQueryVariables, DossierChangeLineFragment, DossierChangesQuery, DossierChangesQueryVariables, DossierHistoryFragment, DossierOnDayFragment, HrDifferenceLineFragment, ImportConflictLineFragment, ImportConflictsQuery, ImportConflictsQueryVariables, ImportJsonResumeMutation, ImportResultLineFragment, ImportTeachersMutation, IntegratorLineFragment, IssueOneTimePasswordMutation, LateChangeRequestsQuery, MailboxSummaryFragment, MandateLineFragment, MessageLineFragment, MyChangeRequestsQuery, MyChangeRequestsQueryVariables, MyCvJsonResumeQuery, MyCvQuery, MyCvQueryVariables, MyMessagesQuery, MyMessagesQueryVariables, MyMessageThemesQuery, OfficerLineFragment, OfficersQuery, OfficersQueryVariables, PostingLineFragment, PostingsQuery, PreparedTextFragment, PreviewCvEntryQuery, RecentSignInsQuery, RenewClientSecretMutation, ReviewCvEntriesMutation, SearchCvsQuery, SearchMyMessagesQuery, SecondFactorStateFragment, SessionLineFragment, TeacherHomeFragment, TeacherLineFragment, TeacherQuery, TeachersQuery, TeachersQueryVariables, WholeBankAccountQuery, WorklistCountsQuery, WorklistLineFragment, WorklistQuery, WorklistQueryVariables } from './operations.ts';

/** An academy: its departments, mail domain and helpdesk. */
export type Academy = AcademyDetailsFragment;
/** Where somebody signs in, and why there. */
export type ConnectionPoint = ConnectionPointDetailsFragment;
/** A device on which the account is signed in; `current` is the one that asks. */
export type OpenSession = SessionLineFragment;
/** The account after its password was replaced. */
export type PasswordChanged = NonNullable<NonNullable<ChangePasswordMutation['changePassword']>['viewer']>;
/** One of the latest tries to sign in to the account, also those that failed. */
export type RecentSignIn = NonNullable<RecentSignInsQuery['viewer']>['recentSignIns'][number];
/** An announcement, in the language of the request. */
export type Announcement = AnnouncementTextFragment;
/** A bank account by its last four characters. */
export type BankAccountLine = BankAccountLineFragment;
/** Where a teacher is paid today, and what was approved and does not count yet. */
export type BankAccounts = BankAccountsFragment;
/** Where to pay. */
export type WholeBankAccount = NonNullable<NonNullable<NonNullable<WholeBankAccountQuery['teacher']>['dossier']>['bankAccount']>;
/** What the law opens: from when, on which conditions, by which text, and a sentence that says it. */
export type CareerPerspective = CareerPerspectiveDetailsFragment;
/** A dated point of the career ahead: the place that is held from then on, and its pay. */
export type CareerEvent = CareerEventLineFragment;
/**
 * Which perspectives, on which day (`asOf`, today by default), what to suppose (`assuming`) on top of the file, and when
 * admissibility is published (`admissibilityOn`).
 */
export interface PerspectivesOptions extends RequestOptions, Omit<CareerPerspectivesQueryVariables, 'teacherId'> {}
/** Up to which day (`until`, within fifty years), from which day (`asOf`), and what to suppose (`assuming`). */
export interface PathOptions extends RequestOptions, Omit<CareerPathQueryVariables, 'teacherId'> {}
/** What the rules work on, in the form that `npm run career` of the server reads. */
export type CareerFacts = NonNullable<NonNullable<CareerFactsQuery['teacher']>['careerFacts']>;
/** A field of a form, as a client draws it. */
export type ChangeFormField = ChangeFormFieldFragment;
/** A kind of change, with its form and its documents. */
export type ChangeKindForm = ChangeKindFormFragment;
/** A request as a list shows it: its state, its age, who acts next. */
export type ChangeRequestLine = ChangeRequestLineFragment;
/** A request with what it asks for, its documents, its decision and its history. */
export type ChangeRequestDetails = ChangeRequestDetailsFragment;
/** One page of requests. */
export type ChangeRequestPage = NonNullable<NonNullable<NonNullable<MyChangeRequestsQuery['viewer']>['teacher']>['changeRequests']>;
/** What to list; `first` is the size of each ChangeRequestPage, 100 at most. */
export type ChangeRequestListing = Omit<MyChangeRequestsQueryVariables, 'after' | 'last' | 'before'>;
/** A value on which the HR base contradicts an approved change: what is in effect (`ours`), and what the HR base says. */
export type ImportConflict = ImportConflictLineFragment;
/** One page of contradictions of the HR base. */
export type ImportConflictPage = ImportConflictsQuery['importConflicts'];
/** What to list; `first` is the size of each ImportConflictPage, 100 at most. */
export type ImportConflictListing = Omit<ImportConflictsQueryVariables, 'after' | 'last' | 'before'>;
/** A conversation as a list shows it: nothing of it is recorded as a reading. */
export type ConversationLine = ConversationLineFragment;
/** One page of conversations. */
export type ConversationPage = ConversationsQuery['conversations'];
/** What to list; `first` is the size of each ConversationPage, 100 at most. */
export type ConversationListing = Omit<ConversationsQueryVariables, 'after' | 'last' | 'before'>;
/** An entry as a list shows it. */
export type CvEntryLine = CvEntryLineFragment;
/** A whole entry, with its evidence and its former versions. */
export type CvEntryDetails = CvEntryDetailsFragment;
/** What an entry said before it was changed. */
export type CvEntryVersionLine = CvEntryVersionLineFragment;
/** An entry that a search has found, without what recruiters may not read. */
export type CvHit = CvHitFragment;
/** How many of all entries found have which value. */
export type CvHitCounts = CvHitCountsFragment;
/** What stands above the entries of a CV. */
export type CvProfileLine = CvProfileLineFragment;
/** A teacher with what stands above the entries of the CV. */
export type CvHead = CvHeadFragment;
/** What a CV lacks, and what it says otherwise than the file. */
export type CvCompletenessParts = CvCompletenessPartsFragment;
/** An entry that waits for a review, with its teacher. */
export type CvWorklistLine = CvWorklistLineFragment;
/** An entry that waits for a review, with all that an officer reads before it. */
export type CvEntryToReview = CvEntryToReviewFragment;
/** One page of a CV. */
export type CvPage = NonNullable<NonNullable<NonNullable<MyCvQuery['viewer']>['teacher']>['cv']>;
/** What to list; `first` is the size of each CvPage, 100 at most. */
export type CvListing = Omit<MyCvQueryVariables, 'after' | 'last' | 'before'>;
/** One page of the CV of a teacher. */
export type CvOfTeacherPage = NonNullable<NonNullable<CvOfTeacherQuery['teacher']>['cv']>;
/** Entries that answer a search, each with its excerpt. */
export type CvHits = SearchCvsQuery['searchCvs'];
/** One page of what a search has found. */
export type CvHitPage = CvHitsQuery['searchCvs'];
/** What to list; `first` is the size of each CvHitPage, 100 at most. */
export type CvHitListing = Omit<CvHitsQueryVariables, 'after' | 'last' | 'before'>;
/** What an entry would do once it is verified. */
export type CvEntryPreview = PreviewCvEntryQuery['previewCvEntry'];
/** One page of the entries that wait for a review. */
export type CvWorklistPage = CvWorklistQuery['cvWorklist'];
/** What to list; `first` is the size of each CvWorklistPage, 100 at most. */
export type CvWorklistListing = Omit<CvWorklistQueryVariables, 'after' | 'last' | 'before'>;
/** One page of the entries that wait for a review, with all that is read before it. */
export type CvReviewPage = CvToReviewQuery['cvWorklist'];
/** What to list; `first` is the size of each CvReviewPage, 100 at most. */
export type CvReviewListing = Omit<CvToReviewQueryVariables, 'after' | 'last' | 'before'>;
/** What became of each entry. */
export type CvReviews = Done<ReviewCvEntriesMutation['reviewCvEntries'], 'results' | 'reviewed'>;
/** The CV in the form of jsonresume.org. */
export type CvJsonResumeFile = NonNullable<NonNullable<NonNullable<MyCvJsonResumeQuery['viewer']>['teacher']>['cvJsonResume']>;
/** What became of each part of a resume. */
export type CvResumeImport = Done<ImportJsonResumeMutation['importJsonResume'], 'results' | 'added' | 'notTaken'>;
/**
 * The administrative file with its whole history; every list of periods is newest first, and 100 rows are more than any
 * career holds (`pageInfo` says when there are more).
 */
export type DossierHistory = DossierHistoryFragment;
/** Where a teacher stands and works on one day. */
export type DossierOnDay = DossierOnDayFragment;
/** That somebody else read or changed the file: who, what, when and from where. */
export type AccessRecord = AccessRecordLineFragment;
/** An approved change that the HR base has not taken over yet. */
export type HrDifference = HrDifferenceLineFragment;
/** One page of career steps. */
export type CareerStepPage = NonNullable<NonNullable<CareerStepsQuery['teacher']>['dossier']>['careerSteps'];
/** One page of postings. */
export type PostingPage = NonNullable<NonNullable<PostingsQuery['teacher']>['dossier']>['postings'];
/** One page of the record of access. */
export type AccessLogPage = NonNullable<NonNullable<AccessLogQuery['teacher']>['dossier']>['accessLog'];
/** Which fields of a file changed; the values are read from the file. */
export type DossierChangeLine = DossierChangeLineFragment;
/** One page of changes. */
export type DossierChangePage = DossierChangesQuery['changes'];
/** What to list; `first` is the size of each DossierChangePage, 100 at most. */
export type DossierChangeListing = Omit<DossierChangesQueryVariables, 'after' | 'last' | 'before'>;
/** What became of one teacher: its `index` in the input, its `outcome`, its id, or why it was refused. */
export type ImportResult = ImportResultLineFragment;
/** What an import did: how many of each outcome, and one result for each teacher, in the order of the input. */
export type ImportReport = Done<ImportTeachersMutation['importTeachers'], 'created' | 'updated' | 'unchanged' | 'refused' | 'results'>;
/** How many messages are unread, and where alert mails go. */
export type Mailbox = MailboxSummaryFragment;
/** A message with its text. */
export type Message = MessageLineFragment;
/** One page of messages. */
export type MessagePage = NonNullable<NonNullable<NonNullable<MyMessagesQuery['viewer']>['teacher']>['mailbox']>['messages'];
/** What to list; `first` is the size of each MessagePage, 100 at most. */
export type MessageListing = Omit<MyMessagesQueryVariables, 'after' | 'last' | 'before'>;
/** Messages that answer a search, each with its excerpt. */
export type MessageHits = NonNullable<NonNullable<NonNullable<SearchMyMessagesQuery['viewer']>['teacher']>['mailbox']>['messages'];
export type MessageTheme = NonNullable<NonNullable<NonNullable<MyMessageThemesQuery['viewer']>['teacher']>['messageThemes']>[number];
/** What an officer may do, where and until when; without a department and an establishment, in the whole academy. */
export type Mandate = MandateLineFragment;
/** Days on which a colleague stands in. */
export type Absence = AbsenceLineFragment;
/** An officer with the size of the portfolio, the absences to come and the mandates. */
export type OfficerLine = OfficerLineFragment;
/** One page of officers. */
export type OfficerPage = OfficersQuery['officers'];
/** What to list; `first` is the size of each OfficerPage, 100 at most. */
export type OfficerListing = Omit<OfficersQueryVariables, 'after' | 'last' | 'before'>;
/** What an assignment changed, or would change: how many teachers, from whom, and the first of them by name. */
export type Assignment = Done<AssignPortfolioMutation['assignPortfolio'], 'count' | 'officer' | 'changes' | 'sample'>;
/** A password for a letter, shown this once, and until when it opens the account. */
export type OneTimePassword = Done<IssueOneTimePasswordMutation['issueOneTimePassword'], 'oneTimePassword' | 'expiresAt' | 'teacher'>;
/** How the account stands with a second factor. */
export type SecondFactorState = SecondFactorStateFragment;
/** What an authenticator needs to know, shown once: the secret to type, and the same as an address for a QR code. */
export type SecondFactorSecret = Done<BeginSecondFactorMutation['beginSecondFactor'], 'secret' | 'otpauthUri'>;
/** A machine, and what it may do; never its secret. */
export type Integrator = IntegratorLineFragment;
/** A new machine with its secret, which is shown this once. */
export type CreatedIntegrator = Done<CreateIntegratorMutation['createIntegrator'], 'clientId' | 'clientSecret' | 'integrator'>;
/** A machine with its new secret, which is shown this once. */
export type RenewedSecret = Done<RenewClientSecretMutation['renewClientSecret'], 'clientSecret' | 'integrator'>;
/** An officer or administrator of the academy. */
export type StaffMember = CorrespondentCardFragment;
/** One period in a corps, grade and echelon. */
export type CareerStep = CareerStepLineFragment;
/** One period in an establishment. */
export type Posting = PostingLineFragment;
/** One line of a list of teachers. */
export type TeacherLine = TeacherLineFragment;
/** The home page: identity, step and posting, and the one correspondent. */
export type TeacherHome = TeacherHomeFragment;
/** One page of teachers. */
export type TeacherPage = TeachersQuery['teachers'];
/** What to list; `first` is the size of each TeacherPage, 100 at most. */
export type TeacherListing = Omit<TeachersQueryVariables, 'after' | 'last' | 'before'>;
/** Who a teacher is, without the file. */
export type Teacher = NonNullable<TeacherQuery['teacher']>;
/** A request on the worklist, with its teacher. */
export type WorklistLine = WorklistLineFragment;
/** A text that officers start from. */
export type PreparedText = PreparedTextFragment;
/** One page of the worklist. */
export type WorklistPage = WorklistQuery['changeRequests'];
/** What to list; `first` is the size of each WorklistPage, 100 at most. */
export type WorklistListing = Omit<WorklistQueryVariables, 'after' | 'last' | 'before'>;
/** Requests of one state and kind, with one officer. */
export type WorklistCounts = WorklistCountsQuery['changeRequestCounts'][number];
/** Requests of one kind that are past their day, with one officer. */
export type LateRequests = LateChangeRequestsQuery['lateChangeRequests'][number];
