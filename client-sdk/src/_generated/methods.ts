// Generated from schema/operations/ by `npm run generate`; never edited by hand.
import type { CoreClient } from '../core/client.ts';
import { academyMethods, type AcademyMethods } from './academies.ts';
import { accountMethods, type AccountMethods } from './account.ts';
import { announcementMethods, type AnnouncementMethods } from './announcements.ts';
import { bankAccountMethods, type BankAccountMethods } from './bank-accounts.ts';
import { careerMethods, type CareerMethods } from './careers.ts';
import { changeKindMethods, type ChangeKindMethods } from './change-kinds.ts';
import { changeMethods, type ChangeMethods } from './changes.ts';
import { conflictMethods, type ConflictMethods } from './conflicts.ts';
import { conversationMethods, type ConversationMethods } from './conversations.ts';
import { cvMethods, type CvMethods } from './cv.ts';
import { dossierMethods, type DossierMethods } from './dossiers.ts';
import { feedMethods, type FeedMethods } from './feed.ts';
import { intakeMethods, type IntakeMethods } from './intake.ts';
import { mailboxMethods, type MailboxMethods } from './mailbox.ts';
import { mandateMethods, type MandateMethods } from './mandates.ts';
import { nodeMethods, type NodeMethods } from './nodes.ts';
import { officerMethods, type OfficerMethods } from './officers.ts';
import { recoveryMethods, type RecoveryMethods } from './recovery.ts';
import { secondFactorMethods, type SecondFactorMethods } from './second-factor.ts';
import { staffMethods, type StaffMethods } from './staff.ts';
import { teacherMethods, type TeacherMethods } from './teachers.ts';
import { worklistMethods, type WorklistMethods } from './worklist.ts';
export type * from './academies.ts';
export type * from './account.ts';
export type * from './announcements.ts';
export type * from './bank-accounts.ts';
export type * from './careers.ts';
export type * from './change-kinds.ts';
export type * from './changes.ts';
export type * from './conflicts.ts';
export type * from './conversations.ts';
export type * from './cv.ts';
export type * from './dossiers.ts';
export type * from './feed.ts';
export type * from './intake.ts';
export type * from './mailbox.ts';
export type * from './mandates.ts';
export type * from './nodes.ts';
export type * from './officers.ts';
export type * from './recovery.ts';
export type * from './second-factor.ts';
export type * from './staff.ts';
export type * from './teachers.ts';
export type * from './worklist.ts';

/** The ready-made methods, by part of the domain. */
export interface Methods extends NodeMethods {
  /** Academies, and where somebody signs in. Public: no sign-in is needed, and no session is sent or renewed. */
  readonly academies: AcademyMethods;
  /** Signing in and out, the password, and where the account is signed in. */
  readonly account: AccountMethods;
  /** What the administration of an academy announces to everybody, such as on the page where one signs in. */
  readonly announcements: AnnouncementMethods;
  /** Bank accounts: where a teacher is paid, and new accounts that can still be taken back. */
  readonly bankAccounts: BankAccountMethods;
  /**
   * Careers: what the law opens to a teacher. Without an id they are those of the teacher who is signed in, and null when the
   * viewer is not a teacher; with an id they are null when there is no such teacher, or none that the viewer may see.
   * Sentences are in the language of the client. What the file does not say is `UNKNOWN` with what to supply, never a guess.
   */
  readonly careers: CareerMethods;
  /** The changes of situation that teachers may ask for. */
  readonly changeKinds: ChangeKindMethods;
  /** Changes of situation: what a teacher asks for, saves, sends, completes and takes back. */
  readonly changes: ChangeMethods;
  /** What the HR base says otherwise than a change that was approved: officers settle it. */
  readonly conflicts: ConflictMethods;
  /** Conversations of officers with the teachers whom they follow; of administrators, those that nobody can answer. */
  readonly conversations: ConversationMethods;
  /** Curricula vitae: what teachers declare, and what officers in charge of their files find of it. */
  readonly cv: CvMethods;
  /** The administrative files. An unknown teacher, or one out of the viewer’s sight, gives null. */
  readonly dossiers: DossierMethods;
  /** What decisions changed in the files of an academy, for machines with the grant `READ_CHANGES`. */
  readonly feed: FeedMethods;
  /** Integrators: what the HR base sends. */
  readonly intake: IntakeMethods;
  /** The mailbox (votre courrier) of the teacher who is signed in, and the address that alerts go to. */
  readonly mailbox: MailboxMethods;
  /** Mandates: what officers may do beyond their portfolio, where, and on which days. */
  readonly mandates: MandateMethods;
  /** The officers of the academy, for officers and administrators: their portfolios, absences and mandates. */
  readonly officers: OfficerMethods;
  /** A lost username, a lost password. The server never says whether an account exists: the answer goes by mail. */
  readonly recovery: RecoveryMethods;
  /** The second factor of the account that is signed in: an authenticator (TOTP), and ten recovery codes. */
  readonly secondFactor: SecondFactorMethods;
  /** Administrators: the people of the academy who are not imported, and its machines. */
  readonly staff: StaffMethods;
  /** Teachers: the one who is signed in, or those of an officer’s portfolio and academy. */
  readonly teachers: TeacherMethods;
  /** The worklist of officers: changes of situation that wait, the oldest first. */
  readonly worklist: WorklistMethods;
}

export function methodsOf(client: CoreClient): Methods {
  return {
    academies: academyMethods(client),
    account: accountMethods(client),
    announcements: announcementMethods(client),
    bankAccounts: bankAccountMethods(client),
    careers: careerMethods(client),
    changeKinds: changeKindMethods(client),
    changes: changeMethods(client),
    conflicts: conflictMethods(client),
    conversations: conversationMethods(client),
    cv: cvMethods(client),
    dossiers: dossierMethods(client),
    feed: feedMethods(client),
    intake: intakeMethods(client),
    mailbox: mailboxMethods(client),
    mandates: mandateMethods(client),
    officers: officerMethods(client),
    recovery: recoveryMethods(client),
    secondFactor: secondFactorMethods(client),
    staff: staffMethods(client),
    teachers: teacherMethods(client),
    worklist: worklistMethods(client),
    ...nodeMethods(client),
  };
}
