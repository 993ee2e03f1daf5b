/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '../core/document.ts';
/** The link of an invitation, and the password one chooses. */
export type AcceptInvitationInput = {
  /** 15 to 128 characters, any of Unicode, without the name or the username. */
  password: string;
  /** The secret of the link, as the mail gives it. */
  token: string;
};

/** What somebody did with a file that is not their own. */
export type AccessAction =
  /** Closed the account of a teacher who leaves. */
  | 'ACCOUNT_CLOSED'
  /** Left the account of a teacher who retired open for reading alone. */
  | 'ACCOUNT_READ_ONLY'
  /** Opened the account again for a teacher who comes back. */
  | 'ACCOUNT_REOPENED'
  /** Took a new bank account back before it took effect. */
  | 'BANK_ACCOUNT_TAKEN_BACK'
  /** Granted, refused or closed a change of situation, or took that back. */
  | 'CHANGE_REQUEST_DECIDED'
  /** Claimed a change of situation, asked for something, gave an opinion on it or handed it over. */
  | 'CHANGE_REQUEST_HANDLED'
  /** Gave a conversation with the teacher to another officer, who reads and answers it. */
  | 'CONVERSATION_HANDED_OVER'
  /** Gave the teacher another correspondent. */
  | 'CORRESPONDENT_CHANGED'
  /** Verified or rejected an entry of the CV. */
  | 'CV_ENTRY_REVIEWED'
  /** Recorded the death of the teacher. */
  | 'DEATH_RECORDED'
  /** Brought it up to date from the HR base. */
  | 'IMPORTED'
  /** Decided between an approved change and what the HR base says. */
  | 'IMPORT_CONFLICT_SETTLED'
  /** Moved the file to another NUMEN. */
  | 'NUMEN_CHANGED'
  /** Issued a password by letter. */
  | 'ONE_TIME_PASSWORD_ISSUED'
  /** Read it, or some of it. */
  | 'READ'
  /** Took back the second factor of the account. */
  | 'SECOND_FACTOR_RESET';

/** An accident at work or an occupational illness. */
export type AccidentServiceInput = {
  /** The day of the first medical certificate. Example: "2026-11-24". */
  certifiedOn?: string | null | undefined;
  /** How it happened, without medical details. Example: "Chute dans l’escalier pendant la récréation.". */
  circumstances: string;
  /** What happened. Example: "ACCIDENT". */
  event: WorkInjury;
  /** The day of the accident, or on which the illness was found. Example: "2026-11-23". */
  on: string;
  /** Where. Example: "Cour de l’école des Lilas, Chartres". */
  place: string;
  /** Why the request comes later than the law wants; absent when it is in time. Who decides weighs it. Example: "L’enfant est né trois semaines avant la date prévue.". */
  whyLate?: string | null | undefined;
};

/** What was done during a disponibilité. */
export type ActivityDuringLeave =
  /** Employed. */
  | 'EMPLOYED'
  /** Self-employed. */
  | 'SELF_EMPLOYED';

/** An entry to be added to the CV. */
export type AddCvEntryInput = {
  /** What it says. */
  entry: CvEntryInput;
  /** The global ids of files that were sent to `POST /attachments` and attached to nothing yet, that prove it; at most 10. */
  evidence?: Array<string> | null | undefined;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** Its place in the CV, from 1: those from there on move by one. Absent: the last one. */
  position?: number | null | undefined;
};

/** A new personal address. */
export type AdresseInput = {
  /** The town. Example: "Chartres". */
  city: string;
  /** The country; France when absent. Example: "France". */
  country?: string | null | undefined;
  /** The lines above the postal code. Example: ["12 rue des Lilas"]. */
  lines: Array<string>;
  /** The postal code. Example: "28000". */
  postalCode: string;
};

/** Something in the file that is wrong or missing. */
export type AnomalieInput = {
  /** The line that is wrong: a career step, a posting, a diploma and the like. Example: "stp_0190f3c27a107cc398c4dc0c0c07398f". */
  about?: string | null | undefined;
  /** What it should say, and since when. Example: "Le deuxième rendez-vous de carrière, de 2024-2025, ne figure pas au dossier.". */
  expected: string;
  /** Which part of the file. Example: "APPRAISAL". */
  heading: DossierHeading;
  /** Whether a line is missing; no when absent. Example: false. */
  isMissing?: boolean | null | undefined;
  /** What the file says, where no line is named. Example: "Marié depuis 2019". */
  shown?: string | null | undefined;
};

/** A rejection to be appealed. */
export type AppealChangeDecisionInput = {
  /** The `version` that was read: refused with STALE_VERSION when it has changed since. */
  expectedVersion?: number | null | undefined;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The global id of the request. */
  requestId: string;
  /** What is wrong with the decision, in at most 5,000 characters. */
  text: string;
};

/** The final appreciation of a rendez-vous de carrière. */
export type AppraisalOutcome =
  /** À consolider. */
  | 'A_CONSOLIDER'
  /** Excellent. */
  | 'EXCELLENT'
  /** Satisfaisant. */
  | 'SATISFAISANT'
  /** Très satisfaisant. */
  | 'TRES_SATISFAISANT';

/** A request to be granted. */
export type ApproveChangeRequestInput = {
  /** For a bank account: how you made sure that it is the teacher who gave it. */
  confirmedBy?: BankConfirmation | null | undefined;
  /** The `version` that was read: refused with STALE_VERSION, and with the request as it now is, when it has changed since. */
  expectedVersion: number;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** What to say with it, in at most 2,000 characters. */
  reason?: string | null | undefined;
  /** The global id of the request. */
  requestId: string;
};

/** Which teachers are handed to which officer. */
export type AssignPortfolioInput = {
  /** True: a preview, which answers the same and changes nothing. */
  dryRun?: boolean | null | undefined;
  /** The `count` of the preview: when it is another one by now, SELECTION_CHANGED, and nothing changes. */
  expectedCount?: number | null | undefined;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The global id of the officer who becomes their correspondent: of the academy, and not with a closed account. One known from the HR base who has no account yet will do. */
  officerId: string;
  /** Why, in at most 500 characters; each teacher reads it in the record of one’s own file. */
  reason?: string | null | undefined;
  /** Which teachers. */
  selection: TeacherSelection;
};

/** A diploma that is supposed: by its code, or by its level. */
export type AssumedDiploma = {
  /** What it stands for, such as MASTER. */
  code?: DiplomaCode | null | undefined;
  /** Its level, 5 to 8, such as 7 for a master. */
  level?: number | null | undefined;
  /** The day it is obtained; the day of the question when absent. */
  obtainedOn?: string | null | undefined;
};

/** A time in another position, such as parental leave. */
export type AssumedLeave = {
  /** The first day. */
  from: string;
  /** The position meanwhile, such as CONGE_PARENTAL. */
  position: PositionKind;
  /** The last day. */
  to: string;
};

/** A change of position from a day on. */
export type AssumedPosition = {
  /** The first day. */
  from: string;
  /** The position, such as DETACHEMENT. */
  position: PositionKind;
};

/** A promotion that is supposed; one that the law does not allow in its campaign, or whose place is not known here, changes nothing, and the summary says so. */
export type AssumedPromotion = {
  /** The campaign, such as 2027: it takes effect on 1 September of that year. */
  campaign: number;
  /** The grade. */
  grade: PromotionGrade;
};

/** Whether a virus was looked for in a file. */
export type AttachmentScan =
  /** None was found, or this server has no scanner. */
  | 'CLEAN'
  /** Not yet: the scanner could not be reached, and is asked again. */
  | 'PENDING'
  /** One was found: the file is given to nobody. */
  | 'REFUSED';

/** Which machine asks, and the proof that it does. */
export type AuthenticateClientInput = {
  /** The client id. */
  clientId: string;
  /** One of its secrets. */
  clientSecret: string;
};

/** How an officer made sure that a bank account was given by the teacher. */
export type BankConfirmation =
  /** In person, with a proof of identity. */
  | 'IN_PERSON'
  /** By a letter to the address that the file already had. */
  | 'LETTER'
  /** By telephone, at the number that the file already had. */
  | 'PHONE';

/** The proof that it is oneself who enrols a second factor. */
export type BeginSecondFactorInput = {
  /** The current password. */
  currentPassword: string;
};

/** A text that readers find in their own language: both are required. */
export type BilingualText = {
  /** The text in English. */
  en: string;
  /** The text in French. */
  fr: string;
};

/** A leave to be with somebody who needs care. */
export type CareLeave =
  /** Présence parentale (a child who is gravely ill). */
  | 'PRESENCE_PARENTALE'
  /** Proche aidant (care of a relative). */
  | 'PROCHE_AIDANT'
  /** Solidarité familiale (a relative who is dying). */
  | 'SOLIDARITE_FAMILIALE';

/** What-if: facts to assume on top of the dossier; the rules stay the same. */
export type CareerAssumptions = {
  /** Whether each accelerated advancement that is still to come is granted. */
  acceleratedAdvancement?: boolean | null | undefined;
  /** A further diploma of this level, 5 to 8, held on the day of the question. */
  additionalDiplomaLevel?: number | null | undefined;
  /** The final appreciation of a rendez-vous de carrière: the third, unless appraisalRank says another. */
  appraisalOutcome?: AppraisalOutcome | null | undefined;
  /** Which rendez-vous the appreciation is of, 1 to 3. */
  appraisalRank?: number | null | undefined;
  /** A diploma obtained on a day. */
  diploma?: AssumedDiploma | null | undefined;
  /** A time in another position. */
  leave?: AssumedLeave | null | undefined;
  /** A change of position from a day on. */
  position?: AssumedPosition | null | undefined;
  /** Promotions, each in a campaign, such as to the hors classe and later to the classe exceptionnelle. */
  promotions?: Array<AssumedPromotion> | null | undefined;
};

/** What happens in a career. */
export type CareerEventKind =
  /** The entry in a chevron of an échelon hors échelle. */
  | 'CHEVRON'
  /** The entry in an échelon. */
  | 'ECHELON'
  /** A promotion that the file records already, or that is assumed. */
  | 'PROMOTION'
  /** The school year of a rendez-vous de carrière begins. */
  | 'RENDEZ_VOUS';

/** What a perspective is about. */
export type CareerPerspectiveKind =
  /** A competition. */
  | 'COMPETITION'
  /** Access to another corps by aptitude list. */
  | 'CORPS'
  /** Advancement inside the grade, and the rendez-vous de carrière. */
  | 'ECHELON'
  /** Particular functions, such as head of school or trainer, and the certificates for them. */
  | 'FUNCTION'
  /** Promotion to another grade of the corps. */
  | 'GRADE'
  /** A leave, such as training leave. */
  | 'LEAVE'
  /** A transfer, a secondment, or a post elsewhere. */
  | 'MOBILITY';

/** Why a perspective is not open (yet). */
export type CareerReason =
  /** A higher age is required. */
  | 'AGE_TOO_LOW'
  /** Already in this corps, or above it. */
  | 'ALREADY_IN_CORPS'
  /** The file records that the corps is left before. */
  | 'CORPS_LEFT'
  /** Not open to this corps. */
  | 'CORPS_NOT_OPEN'
  /** More years in the corps are required. */
  | 'CORPS_YEARS_TOO_LOW'
  /** More years in classes préparatoires are required. */
  | 'CPGE_YEARS_TOO_LOW'
  /** A diploma is missing. */
  | 'DIPLOMA_MISSING'
  /** A higher échelon is required. */
  | 'ECHELON_TOO_LOW'
  /** For the classe normale. */
  | 'GRADE_NOT_CN'
  /** For the hors classe. */
  | 'GRADE_NOT_HC'
  /** Already in the last échelon of the grade. */
  | 'LAST_ECHELON'
  /** For holders of a specialised post. */
  | 'NOT_ON_SPECIALISED_POST'
  /** For teachers of the public sector. */
  | 'NOT_PUBLIC_SECTOR'
  /** For titulaires, or for others that the programme names. */
  | 'NOT_TITULAR'
  /** Titularised too recently. */
  | 'NOT_TITULAR_LONG_ENOUGH'
  /** The administrative position is not admitted. */
  | 'POSITION_NOT_ADMITTED'
  /** More years in the first degree are required. */
  | 'PRIMARY_YEARS_TOO_LOW'
  /** The programme no longer exists. */
  | 'PROGRAMME_ABOLISHED'
  /** The school year of the rendez-vous is over. */
  | 'RENDEZ_VOUS_OVER'
  /** More time in the échelon is required. */
  | 'SENIORITY_TOO_LOW'
  /** More years of service are required. */
  | 'SERVICE_YEARS_TOO_LOW'
  /** More years on specialised posts are required. */
  | 'SPECIALISED_YEARS_TOO_LOW'
  /** More years of teaching in the second degree are required. */
  | 'TEACHING_2D_YEARS_TOO_LOW'
  /** More years of teaching are required. */
  | 'TEACHING_YEARS_TOO_LOW'
  /** A training is missing. */
  | 'TRAINING_MISSING';

/** A level of the European framework for languages (CEFR). */
export type CefrLevel =
  /** A1, beginner. */
  | 'A1'
  /** A2, elementary. */
  | 'A2'
  /** B1, intermediate. */
  | 'B1'
  /** B2, upper intermediate. */
  | 'B2'
  /** C1, advanced. */
  | 'C1'
  /** C2, proficient. */
  | 'C2';

/** A professional certificate. */
export type CertificationInput = {
  /** Which one. Example: "CAPPEI". */
  certificate: ProfessionalCertificate;
  /** The day of the diploma. Example: "2026-06-30". */
  obtainedOn: string;
  /** Its speciality, option or name. Example: "Français langue seconde". */
  speciality?: string | null | undefined;
};

/** Where alert mails shall go. */
export type ChangeAlertEmailInput = {
  /** The address, at most 254 characters. The professional one takes effect at once, any other once confirmed; the present one takes back a change that waits. */
  address: string;
  /** The current password, asked again because alerts guard the account. */
  currentPassword: string;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The code of the authenticator or a recovery code, when the account has a second factor. */
  secondFactorCode?: string | null | undefined;
};

/** Whether the digest of the morning comes. */
export type ChangeDigestInput = {
  /** True: on mornings when something waits for your answer. False: never. */
  enabled: boolean;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
};

/** Where the helpdesk of one’s academy answers. What is not given stays; null, or an empty text, takes it away. */
export type ChangeHelpdeskInput = {
  /** Its mail address, such as assistance@ac-orleans-tours.fr. */
  email?: string | null | undefined;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** Its telephone number: 3 to 15 digits, spaces, dots, hyphens, parentheses and “+”. */
  phone?: string | null | undefined;
  /** Its page, by https, such as https://assistance.ac-orleans-tours.fr/. */
  url?: string | null | undefined;
};

/** What changes in the situation of a teacher. The codes are those of the administration. */
export type ChangeKind =
  /** An accident at work or an occupational illness (CITIS). */
  | 'ACCIDENT_SERVICE'
  /** A new personal address. */
  | 'ADRESSE'
  /** Something in the file that is wrong or missing. */
  | 'ANOMALIE'
  /** A professional certificate, such as the CAPPEI or the CAFFA. */
  | 'CERTIFICATION'
  /** Long sick leave (congé de longue maladie, congé de longue durée). */
  | 'CLM_CLD'
  /** Sick leave. */
  | 'CONGE_MALADIE'
  /** Parental leave. */
  | 'CONGE_PARENTAL'
  /** Leave to be with a child or a relative who is ill or needs care. */
  | 'CONGE_PRESENCE_PARENTALE'
  /** The extra leave after a birth or an adoption, usable since 2026-07-01. */
  | 'CONGE_SUPPLEMENTAIRE_NAISSANCE'
  /** Another activity beside the post (cumul d’activités). */
  | 'CUMUL'
  /** The death of the teacher: an officer records it, nobody asks for it. */
  | 'DECES_AGENT'
  /** A resignation. */
  | 'DEMISSION'
  /** A secondment (détachement), or its renewal. */
  | 'DETACHEMENT'
  /** A new diploma or title. */
  | 'DIPLOME'
  /** The proof of a professional activity during a disponibilité. */
  | 'DISPO_ACTIVITE_PREUVE'
  /** A leave without pay (disponibilité) that the administration may grant. */
  | 'DISPO_AUTORISATION'
  /** A leave without pay (disponibilité) that the law grants by right. */
  | 'DISPO_DROIT'
  /** A divorce, a separation or the end of a civil partnership. */
  | 'DIVORCE'
  /** A child who is no longer dependent. */
  | 'FIN_CHARGE_ENFANT'
  /** A marriage. */
  | 'MARIAGE'
  /** Maternity leave. */
  | 'MATERNITE'
  /** Another address for alerts: `changeAlertEmail` changes it at once, no request is needed. */
  | 'MEL_ALERTE'
  /** A child that was born or adopted. */
  | 'NAISSANCE'
  /** Another nationality. */
  | 'NATIONALITE'
  /** A social security number (NIR) that is wrong in the file. */
  | 'NIR'
  /** Another family name or other given names in the civil register. */
  | 'NOM_FAMILLE'
  /** Another name used at work (nom d’usage). */
  | 'NOM_USAGE'
  /** A civil partnership (PACS). */
  | 'PACS'
  /** Paternity leave. */
  | 'PATERNITE'
  /** The return after a disponibilité, a parental leave or a secondment. */
  | 'REINTEGRATION'
  /** An appraisal meeting (rendez-vous de carrière) that was missed or must move. */
  | 'REPORT_RDV'
  /** The return from part-time to full time. */
  | 'REPRISE_TEMPS_PLEIN'
  /** Retirement. */
  | 'RETRAITE'
  /** Another bank account for the pay. */
  | 'RIB'
  /** The recognition as a disabled worker (RQTH) or an equal title. */
  | 'RQTH'
  /** The end of service by an agreement of both sides. */
  | 'RUPTURE_CONVENTIONNELLE'
  /** Earlier services that may count for the first echelon (reclassement). */
  | 'SERVICES_ANTERIEURS'
  /** Another sex in the civil register, or another given name in use. */
  | 'SEXE_ETAT_CIVIL'
  /** The family supplement to the pay (supplément familial de traitement). */
  | 'SFT'
  /** Other personal telephone numbers. */
  | 'TELEPHONE'
  /** Part-time that the administration may grant. */
  | 'TEMPS_PARTIEL_AUTORISATION'
  /** Part-time that the law grants by right. */
  | 'TEMPS_PARTIEL_DROIT'
  /** Part-time for medical reasons (temps partiel thérapeutique). */
  | 'TPT'
  /** The death of the spouse or partner. */
  | 'VEUVAGE';

/** What was done with a request. */
export type ChangeMove =
  /** Its teacher appealed the rejection to who decided. */
  | 'APPEAL'
  /** An officer granted it. */
  | 'APPROVE'
  /** Nobody decided in time, so that it is granted. */
  | 'APPROVE_BY_SILENCE'
  /** An officer claimed it. */
  | 'CLAIM'
  /** An officer closed it without a decision: what was asked for did not come. */
  | 'CLOSE'
  /** Who decides rejected the appeal: what was asked for did not come. */
  | 'CLOSE_APPEAL'
  /** The server closed it, as its teacher has died. */
  | 'CLOSE_AT_DEATH'
  /** Another approval replaced the first one. */
  | 'CORRECT'
  /** The HR base corrected what the request says is wrong in the file; its state stays. */
  | 'CORRECT_FILE'
  /** An opinion was given. */
  | 'GIVE_OPINION'
  /** The server ended a claim: its officer was away, or nothing was done for ten days. */
  | 'LOSE_CLAIM'
  /** It was handed to another officer, or back to the correspondent. */
  | 'REASSIGN'
  /** An officer refused it. */
  | 'REJECT'
  /** Nobody decided in time, so that it is refused. */
  | 'REJECT_BY_SILENCE'
  /** An officer gave it back to the list. */
  | 'RELEASE'
  /** An officer asked its teacher for documents or explanations. */
  | 'REQUEST_INFORMATION'
  /** An officer asked for an opinion. */
  | 'REQUEST_OPINION'
  /** Its teacher saved it as a draft. */
  | 'SAVE_DRAFT'
  /** Its teacher sent it. */
  | 'SUBMIT'
  /** Its teacher added documents or explanations. */
  | 'SUPPLEMENT'
  /** The bank account that it gave was taken back before it counted, by its teacher or an officer. */
  | 'TAKE_BACK_BANK_ACCOUNT'
  /** The officer who decided took the decision back, within ten seconds. */
  | 'UNDO'
  /** Its teacher took it back. */
  | 'WITHDRAW'
  /** Its teacher took the appeal back: the rejection stands. */
  | 'WITHDRAW_APPEAL';

/** Whose file moves to which NUMEN, and why. */
export type ChangeNumenInput = {
  /** The global id of a second file of the same person, which has this NUMEN now and gives it up: it must have the same names and birth date. Its account closes, and lists leave it out. */
  duplicateId?: string | null | undefined;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The NUMEN that the HR base has from now on; it is never given back. */
  numen: string;
  /** Why, in at most 500 characters; kept in the record that the teacher reads. */
  reason: string;
  /** The global id of the teacher whose file moves. */
  teacherId: string;
};

/** What was decided. */
export type ChangeOutcome =
  /** Granted. */
  | 'APPROVED'
  /** Refused. */
  | 'REJECTED';

/** The password to replace, and the new one. */
export type ChangePasswordInput = {
  /** The current password; the NUMEN when it has never been replaced. */
  currentPassword: string;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The new one: 15 to 128 characters (8 and more with a second factor), any of Unicode, no common one, and without your name, username or NUMEN. */
  newPassword: string;
  /** A code of the authenticator, or a recovery code; when the account has a second factor. */
  secondFactorCode?: string | null | undefined;
};

/** The change that is asked for: exactly one of these. */
export type ChangeProposalInput =
  {   /** Accident at work or occupational illness. Example: {"event":"ACCIDENT","on":"2026-11-23","certifiedOn":"2026-11-24","place":"Cour de l’école des Lilas, Chartres","circumstances":"Chute dans l’escalier pendant la récréation.","whyLate":"L’enfant est né trois semaines avant la date prévue."}. */
  accidentService: AccidentServiceInput; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never;   /** New personal address. Example: {"lines":["12 rue des Lilas"],"postalCode":"28000","city":"Chartres","country":"France"}. */
  adresse: AdresseInput; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never;   /** Something wrong or missing in the file. Example: {"heading":"APPRAISAL","about":"stp_0190f3c27a107cc398c4dc0c0c07398f","isMissing":false,"shown":"Marié depuis 2019","expected":"Le deuxième rendez-vous de carrière, de 2024-2025, ne figure pas au dossier."}. */
  anomalie: AnomalieInput; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never;   /** Professional certificate. Example: {"certificate":"CAPPEI","speciality":"Français langue seconde","obtainedOn":"2026-06-30"}. */
  certification: CertificationInput; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never;   /** Long sick leave. Example: {"leave":"CLM","until":"2028-08-31","isRenewal":false}. */
  clmCld: ClmCldInput; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never;   /** Sick leave. Example: {"until":"2028-08-31","isExtension":true}. */
  congeMaladie: CongeMaladieInput; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never;   /** Parental leave. Example: {"childBirthDate":"2026-03-14","adoptedOn":"2026-06-01","until":"2027-02-28","childrenTogether":1,"isRenewal":false,"whyLate":"L’enfant est né trois semaines avant la date prévue."}. */
  congeParental: CongeParentalInput; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never;   /** Leave to be with a child or a relative who needs care. Example: {"leave":"PROCHE_AIDANT","relation":"PARENT","until":"2028-08-31","isRenewal":false}. */
  congePresenceParentale: CongePresenceParentaleInput; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never;   /** Extra birth leave. Example: {"birthDate":"2026-10-20","wasDueIn2026":true,"isAdoption":true,"months":2}. */
  congeSupplementaireNaissance: CongeSupplementaireNaissanceInput; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never;   /** Another activity beside the post. Example: {"activity":"ACCESSORY","description":"Cours d’anglais pour adultes, le mardi soir.","employer":"Université populaire de Chartres","hoursPerWeek":3,"remuneration":"45 € bruts de l’heure","until":"2027-06-30"}. */
  cumul: CumulInput; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never;   /** Resignation. Example: {"statement":"Je présente ma démission de mes fonctions."}. */
  demission: DemissionInput; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never;   /** Secondment: request or renewal. Example: {"request":"FIRST","body":"AEFE, lycée français de Lisbonne","functions":"Professeur de mathématiques","until":"2028-08-31","whyLate":"L’enfant est né trois semaines avant la date prévue."}. */
  detachement: DetachementInput; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never;   /** New diploma or title. Example: {"title":"Master MEEF, mention premier degré","level":7,"speciality":"Mathématiques","obtainedOn":"2026-06-30","institution":"Université d’Orléans","isForeign":true}. */
  diplome: DiplomeInput; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never;   /** Proof of a professional activity during a disponibilité. Example: {"activity":"EMPLOYED","from":"2024-09-01","to":"2026-08-31","hours":1400,"quarters":8}. */
  dispoActivitePreuve: DispoActivitePreuveInput; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never;   /** Disponibilité by authorisation. Example: {"why":"STUDIES","reason":"Je souhaite suivre une formation à temps partiel.","until":"2028-08-31","isRenewal":false}. */
  dispoAutorisation: DispoAutorisationInput; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never;   /** Disponibilité by right. Example: {"why":"FOLLOW_SPOUSE","childBirthDate":"2020-02-29","until":"2028-08-31","isRenewal":false}. */
  dispoDroit: DispoDroitInput; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never;   /** Divorce, separation or end of a civil partnership. Example: {"event":"DIVORCE","on":"2026-09-12","hasChildren":true}. */
  divorce: DivorceInput; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never;   /** Child who is no longer dependent. Example: {"child":{"givenName":"Léa","birthDate":"2006-03-14"},"why":"EARNS","on":"2026-09-12"}. */
  finChargeEnfant: FinChargeEnfantInput; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never;   /** Marriage. Example: {"on":"2026-09-12"}. */
  mariage: MariageInput; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never;   /** Maternity leave. Example: {"expectedOn":"2027-03-20","expectedChildren":1,"childrenBefore":0}. */
  maternite: MaterniteInput; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never;   /** Birth or adoption of a child. Example: {"arrival":"ADOPTION","children":[{"givenName":"Léa","birthDate":"2026-03-14"}],"arrivedOn":"2026-06-01","asksForSft":true}. */
  naissance: NaissanceInput; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never;   /** Nationality. Example: {"country":"PT"}. */
  nationalite: NationaliteInput; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never;   /** Wrong social security number. Example: {"nir":"2 69 05 49 588 157 80"}. */
  nir: NirInput; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never;   /** New family name or given names. Example: {"ground":"CIVIL_REGISTRAR","familyName":"Morin","givenNames":["Julie","Anne"],"changeUsername":false,"changeProfessionalAddress":false}. */
  nomFamille: NomFamilleInput; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never;   /** Name used at work. Example: {"usageName":"Labert-Morin","changeUsername":false,"changeProfessionalAddress":false}. */
  nomUsage: NomUsageInput; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never;   /** Civil partnership (PACS). Example: {"on":"2026-09-12","forTransfer":true}. */
  pacs: PacsInput; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never;   /** Paternity leave. Example: {"birthDate":"2027-01-20","isMultipleBirth":true,"isChildInHospital":true,"until":"2028-08-31","whyLate":"L’enfant est né trois semaines avant la date prévue."}. */
  paternite: PaterniteInput; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never;   /** Return after a disponibilité, a parental leave or a secondment. Example: {"after":"DISPONIBILITE","isEarly":true,"whyLate":"L’enfant est né trois semaines avant la date prévue."}. */
  reintegration: ReintegrationInput; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never;   /** Appraisal meeting missed or to be moved. Example: {"rank":2,"problem":"POSTPONE","on":"2027-02-11","reason":"Je suis en congé de maladie jusqu’au 12 mars."}. */
  reportRdv: ReportRdvInput; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never;   /** Return to full time. Example: {"seriousReason":"Séparation et baisse importante des revenus du foyer."}. */
  repriseTempsPlein: RepriseTempsPleinInput; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never;   /** Retirement. Example: {"ground":"AGE","pensionAskedOn":"2026-11-20","whyLate":"L’enfant est né trois semaines avant la date prévue."}. */
  retraite: RetraiteInput; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never;   /** New bank account. Example: {"iban":"FR14 2004 1010 0505 0001 3M02 606","bic":"BNPAFRPPXXX","holder":"Julie Labert"}. */
  rib: RibInput; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never;   /** Recognition as a disabled worker. Example: {"title":"RQTH","until":"2028-08-31"}. */
  rqth: RqthInput; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never;   /** End of service by agreement. Example: {"letter":"REGISTERED","sentOn":"2026-11-20","hasFullPension":false,"wishes":"Départ au 31 août 2027."}. */
  ruptureConventionnelle: RuptureConventionnelleInput; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never;   /** Earlier services (reclassement). Example: {"periods":[{"kind":"PUBLIC","employer":"Académie d’Orléans-Tours","from":"2010-09-01","to":"2012-08-31"}]}. */
  servicesAnterieurs: ServicesAnterieursInput; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never;   /** Sex in the civil register, given name in use. Example: {"ground":"USE_AT_WORK","civility":"MADAME","givenNames":["Julie","Anne"],"changeUsername":false,"changeProfessionalAddress":false}. */
  sexeEtatCivil: SexeEtatCivilInput; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never;   /** Family supplement to the pay: request or renewal. Example: {"children":[{"givenName":"Léa","birthDate":"2026-03-14"}],"otherParent":"EMPLOYED","isSeparated":true,"isPaidOver":true,"isRenewal":false}. */
  sft: SftInput; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never;   /** New telephone number. Example: {"phone":"02 37 01 02 03","mobilePhone":"06 01 02 03 04","removesOther":true}. */
  telephone: TelephoneInput; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never;   /** Part-time by authorisation. Example: {"why":"PERSONAL","quota":80,"reason":"Je souhaite suivre une formation à temps partiel."}. */
  tempsPartielAutorisation: TempsPartielAutorisationInput; tempsPartielDroit?: never; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never;   /** Part-time by right. Example: {"why":"CHILD","quota":80,"childBirthDate":"2025-10-02","adoptedOn":"2026-06-01","until":"2028-08-31","whyLate":"L’enfant est né trois semaines avant la date prévue."}. */
  tempsPartielDroit: TempsPartielDroitInput; tpt?: never; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never;   /** Part-time for medical reasons. Example: {"quota":80,"until":"2028-08-31","isRenewal":false}. */
  tpt: TptInput; veuvage?: never; }
  |  { accidentService?: never; adresse?: never; anomalie?: never; certification?: never; clmCld?: never; congeMaladie?: never; congeParental?: never; congePresenceParentale?: never; congeSupplementaireNaissance?: never; cumul?: never; demission?: never; detachement?: never; diplome?: never; dispoActivitePreuve?: never; dispoAutorisation?: never; dispoDroit?: never; divorce?: never; finChargeEnfant?: never; mariage?: never; maternite?: never; naissance?: never; nationalite?: never; nir?: never; nomFamille?: never; nomUsage?: never; pacs?: never; paternite?: never; reintegration?: never; reportRdv?: never; repriseTempsPlein?: never; retraite?: never; rib?: never; rqth?: never; ruptureConventionnelle?: never; servicesAnterieurs?: never; sexeEtatCivil?: never; sft?: never; telephone?: never; tempsPartielAutorisation?: never; tempsPartielDroit?: never; tpt?: never;   /** Death of the spouse or partner. Example: {"on":"2026-09-12"}. */
  veuvage: VeuvageInput; };

/** Which requests of the worklist; the open ones when it names no state. */
export type ChangeRequestFilter = {
  /** Of one of these kinds. */
  kinds?: Array<ChangeKind> | null | undefined;
  /** The global id of an officer: only those claimed by this officer. */
  officerId?: string | null | undefined;
  /** Sent at least this many days ago, such as 30. */
  olderThanDays?: number | null | undefined;
  /** In one of these states; when absent, those in which somebody still has to act. */
  statuses?: Array<ChangeRequestStatus> | null | undefined;
  /** True: only those that nobody has claimed; false: only those that somebody has. */
  unclaimed?: boolean | null | undefined;
  /** True: only those whose day of effect or of silence is near or past; false: only the others. */
  urgent?: boolean | null | undefined;
};

/** Where a request stands. */
export type ChangeRequestStatus =
  /** Granted: the dossier is changed, or the decision recorded. */
  | 'APPROVED'
  /** Closed without a decision: what was asked of the teacher did not come. */
  | 'CLOSED'
  /** Being written: its teacher alone sees it. */
  | 'DRAFT'
  /** The teacher was asked for documents or explanations, and has not answered. */
  | 'INFORMATION_REQUESTED'
  /** An officer has claimed it. */
  | 'IN_REVIEW'
  /** Somebody was asked for an opinion, and has not given it. */
  | 'OPINION_REQUESTED'
  /** Refused by an officer, with the reason, or by silence; it can be appealed once, until `appealUntil`. */
  | 'REJECTED'
  /** Sent, and claimed by nobody yet. */
  | 'SUBMITTED'
  /** Taken back by its teacher. */
  | 'WITHDRAWN';

/** What should be looked at in a request, without keeping it back. */
export type ChangeWarningCode =
  /** Some of the days belong to another leave, or to the same recognition as a disabled worker, that was granted already. */
  | 'GRANTED_FOR_SAME_DAYS'
  /** The holder of the bank account bears none of the names of the teacher, usual, of birth or former. */
  | 'HOLDER_IS_ANOTHER'
  /** Another request of the same kind, with other values or another day, is open. */
  | 'SAME_KIND_OPEN';

/** How a child comes into a family. */
export type ChildArrival =
  /** Adoption. */
  | 'ADOPTION'
  /** Birth. */
  | 'BIRTH';

/** What a change of civility or given names rests on. */
export type CivilSexGround =
  /** The civil register has changed. */
  | 'CIVIL_REGISTER'
  /** Use at work. */
  | 'USE_AT_WORK';

/** How a person is addressed. */
export type Civility =
  /** Madame. */
  | 'MADAME'
  /** Monsieur. */
  | 'MONSIEUR';

/** A request to be claimed. */
export type ClaimChangeRequestInput = {
  /** The `version` that was read: refused with STALE_VERSION, and with the request as it now is, when it has changed since. */
  expectedVersion: number;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The global id of the request. */
  requestId: string;
};

/** A period of long sick leave. */
export type ClmCldInput = {
  /** Whether it goes on from one that is running; no when absent. Example: false. */
  isRenewal?: boolean | null | undefined;
  /** Which leave. Example: "CLM". */
  leave: LongSickLeave;
  /** The last day. Example: "2028-08-31". */
  until: string;
};

/** Whose account is closed. */
export type CloseAccountInput = {
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The global id of the teacher or officer. */
  personId: string;
};

/** A request to be closed without a decision. */
export type CloseChangeRequestInput = {
  /** The `version` that was read: refused with STALE_VERSION, and with the request as it now is, when it has changed since. */
  expectedVersion: number;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** Why, for the teacher, in at most 2,000 characters. */
  reason: string;
  /** The global id of the request. */
  requestId: string;
};

/** The link that was sent to the new address. */
export type ConfirmAlertEmailInput = {
  /** What the link carries after the #; it works once, within 24 hours. */
  token: string;
};

/** The proof that the device knows the secret. */
export type ConfirmSecondFactorInput = {
  /** The six digits that the authenticator shows. */
  code: string;
};

/** Sick leave. */
export type CongeMaladieInput = {
  /** Whether it goes on from a leave that is running; no when absent. Example: true. */
  isExtension?: boolean | null | undefined;
  /** The last day. Example: "2028-08-31". */
  until: string;
};

/** A period of parental leave. */
export type CongeParentalInput = {
  /** The day on which an adopted child came into the home. Example: "2026-06-01". */
  adoptedOn?: string | null | undefined;
  /** The date of birth of the child. Example: "2026-03-14". */
  childBirthDate: string;
  /** How many children were born, or came into the home, together; one when absent. Example: 1. */
  childrenTogether?: number | null | undefined;
  /** Whether it goes on from a leave that is running; no when absent. Example: false. */
  isRenewal?: boolean | null | undefined;
  /** The last day of the period. Example: "2027-02-28". */
  until: string;
  /** Why the request comes later than the law wants; absent when it is in time. Who decides weighs it. Example: "L’enfant est né trois semaines avant la date prévue.". */
  whyLate?: string | null | undefined;
};

/** Leave to be with a child or a relative who is ill or needs care. */
export type CongePresenceParentaleInput = {
  /** Whether it goes on from one that is running; no when absent. Example: false. */
  isRenewal?: boolean | null | undefined;
  /** Which leave. Example: "PROCHE_AIDANT". */
  leave: CareLeave;
  /** Who needs care. Example: "PARENT". */
  relation: Relation;
  /** The last day. Example: "2028-08-31". */
  until: string;
};

/** The extra leave after a birth or an adoption. */
export type CongeSupplementaireNaissanceInput = {
  /** The day of the birth or of the arrival in the home. Example: "2026-10-20". */
  birthDate: string;
  /** Whether the child was adopted; no when absent. Example: true. */
  isAdoption?: boolean | null | undefined;
  /** How many months: one or two. Example: 2. */
  months: number;
  /** Of a child born in 2025: whether it was due in 2026; no when absent. Example: true. */
  wasDueIn2026?: boolean | null | undefined;
};

/** Which conversations; all that were not put off when absent. */
export type ConversationFilter = {
  /** True: instead of those that the viewer answers, those that were handed to somebody else, of teachers whom the viewer follows. */
  handedOver?: boolean | null | undefined;
  /** True: those alone that were put off to a later day, which are left out otherwise. */
  snoozed?: boolean | null | undefined;
  /** True: those whose teacher is waiting for an answer alone; false: the others alone. */
  waiting?: boolean | null | undefined;
};

/** What an approval should have granted. */
export type CorrectApprovalInput = {
  /** What is true instead: of the same kind. */
  change: ChangeProposalInput;
  /** From which day it counts, in Europe/Paris; absent: from the same day. */
  effectiveFrom?: string | null | undefined;
  /** The `version` that was read: refused with STALE_VERSION, and with the request as it now is, when it has changed since. */
  expectedVersion: number;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** Why, for the teacher, in at most 2,000 characters. */
  reason: string;
  /** The global id of the request. */
  requestId: string;
};

/** How a couple parts. */
export type CoupleEnd =
  /** Divorce. */
  | 'DIVORCE'
  /** End of the civil partnership. */
  | 'END_OF_PACS'
  /** Separation. */
  | 'SEPARATION';

/** A machine of the academy, and what it may do. */
export type CreateIntegratorInput = {
  /** What it may do; nothing else. */
  grants: Array<Grant>;
  /** What the administrators call it, such as SIRH. */
  name: string;
};

/** Another activity beside the post. */
export type CumulInput = {
  /** What is done beside the post. Example: "ACCESSORY". */
  activity: OtherActivity;
  /** What the activity is, in a few sentences. Example: "Cours d’anglais pour adultes, le mardi soir.". */
  description: string;
  /** Who pays for it; absent for a business of the teacher. Example: "Université populaire de Chartres". */
  employer?: string | null | undefined;
  /** Hours of a week, on average. Example: 3. */
  hoursPerWeek: number;
  /** What is paid, and for what. Example: "45 € bruts de l’heure". */
  remuneration: string;
  /** The last day; absent when none is foreseen. Example: "2027-06-30". */
  until?: string | null | undefined;
};

/** What only this kind of entry has: exactly one of these. */
export type CvDetailsInput =
  {   /** Diploma. Example: {"level":7,"speciality":"Mathématiques"}. */
  diploma: CvDiplomaInput; language?: never; personalExperience?: never; professionalExperience?: never; publication?: never; research?: never; skill?: never; training?: never; }
  |  { diploma?: never;   /** Language. Example: {"language":"de","isFirstLanguage":false,"listening":"B2","reading":"B2","spokenInteraction":"B2","spokenProduction":"B2","writing":"B2","certificate":"Goethe-Zertifikat B2"}. */
  language: CvLanguageInput; personalExperience?: never; professionalExperience?: never; publication?: never; research?: never; skill?: never; training?: never; }
  |  { diploma?: never; language?: never;   /** Personal experience. Example: {"share":80,"place":"Orléans","url":"https://www.example.org/projet"}. */
  personalExperience: CvExperienceInput; professionalExperience?: never; publication?: never; research?: never; skill?: never; training?: never; }
  |  { diploma?: never; language?: never; personalExperience?: never;   /** Professional experience. Example: {"share":80,"place":"Orléans","url":"https://www.example.org/projet"}. */
  professionalExperience: CvExperienceInput; publication?: never; research?: never; skill?: never; training?: never; }
  |  { diploma?: never; language?: never; personalExperience?: never; professionalExperience?: never;   /** Publication. Example: {"kind":"ARTICLE","authors":["Julie Labert","Paul Nouvel"],"doi":"10.4000/rfp.4567","hal":"hal-01234567","isbn":"978-2-07-036822-8","url":"https://journals.openedition.org/rfp/4567"}. */
  publication: CvPublicationInput; research?: never; skill?: never; training?: never; }
  |  { diploma?: never; language?: never; personalExperience?: never; professionalExperience?: never; publication?: never;   /** Research. Example: {"domain":"Didactique des mathématiques","laboratory":"LDAR (EA 4434)","supervisor":"Claire Vasseur","url":"https://theses.fr/s123456"}. */
  research: CvResearchInput; skill?: never; training?: never; }
  |  { diploma?: never; language?: never; personalExperience?: never; professionalExperience?: never; publication?: never; research?: never;   /** Skill. Example: {"keywords":["tableur","classe inversée"],"mastery":"Pix, niveau 6","certificate":"Certification Pix+ Édu"}. */
  skill: CvSkillInput; training?: never; }
  |  { diploma?: never; language?: never; personalExperience?: never; professionalExperience?: never; publication?: never; research?: never; skill?: never;   /** Training. Example: {"hours":18,"certificate":"Attestation de formation aux premiers secours","url":"https://magistere.education.fr/"}. */
  training: CvTrainingInput; };

/** A diploma. The title of the entry is that of the diploma, the organization is who gave it, and it was obtained at the end (`to`). */
export type CvDiplomaInput = {
  /** Its level in the national framework: 3 CAP, 4 baccalauréat, 5 two years after it, 6 licence, 7 master, 8 doctorat. Absent for a competition, such as the agrégation, and for a professional certificate. Example: 7. */
  level?: number | null | undefined;
  /** Its speciality. Example: "Mathématiques". */
  speciality?: string | null | undefined;
};

/** An entry of a CV, as it is from now on. */
export type CvEntryInput = {
  /** What is to be said of it, in plain text: tags are shown as they are written. Example: "Coordination d’une équipe de cinq enseignants.". */
  description?: string | null | undefined;
  /** What only this kind of entry has. Example: {"diploma":{"level":7,"speciality":"Mathématiques"}}. */
  details: CvDetailsInput;
  /** When it began: YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known. Example: "2012-09". */
  from?: string | null | undefined;
  /** In which language it is written, by its code in ISO 639; fr when absent. Example: "fr". */
  language?: string | null | undefined;
  /** Where it was, or who gave it: employer, university, publisher, association. Example: "Université d’Orléans". */
  organization?: string | null | undefined;
  /** The title of the diploma, the post, the work, the language. Example: "Master MEEF, mention premier degré". */
  title: string;
  /** When it ended, written alike; absent while it goes on. Example: "2014". */
  to?: string | null | undefined;
  /** Who may read it; OFFICERS when absent. Example: "RECRUITERS". */
  visibility?: CvVisibility | null | undefined;
};

/** The section of the CV that an entry stands in. */
export type CvEntryKind =
  /** A diploma, a title or a competition that was passed. */
  | 'DIPLOMA'
  /** A language, with its levels. */
  | 'LANGUAGE'
  /** What was done outside work, such as in an association. */
  | 'PERSONAL_EXPERIENCE'
  /** A post, a function or a mission at work. */
  | 'PROFESSIONAL_EXPERIENCE'
  /** A book, an article, a chapter or another work that appeared. */
  | 'PUBLICATION'
  /** Research: a thesis, a project, a laboratory. */
  | 'RESEARCH'
  /** A skill, such as in digital tools. */
  | 'SKILL'
  /** A training that was followed. */
  | 'TRAINING';

/** What somebody did, at work or outside of it. */
export type CvExperienceInput = {
  /** Where it was. Example: "Orléans". */
  place?: string | null | undefined;
  /** The share of a full time, in percent. Example: 80. */
  share?: number | null | undefined;
  /** A page about it. Example: "https://www.example.org/projet". */
  url?: string | null | undefined;
};

/** A language and what somebody can do in it, skill by skill. The beginning of the entry (`from`) is the day of the certificate. */
export type CvLanguageInput = {
  /** The certificate that proves it. Example: "Goethe-Zertifikat B2". */
  certificate?: string | null | undefined;
  /** Whether it is a first language; no when absent. Example: false. */
  isFirstLanguage?: boolean | null | undefined;
  /** The language, by its code in ISO 639. Example: "de". */
  language: string;
  /** Understanding what is said. Example: "B2". */
  listening?: CefrLevel | null | undefined;
  /** Understanding what is written. Example: "B2". */
  reading?: CefrLevel | null | undefined;
  /** Taking part in a conversation. Example: "B2". */
  spokenInteraction?: CefrLevel | null | undefined;
  /** Speaking at length. Example: "B2". */
  spokenProduction?: CefrLevel | null | undefined;
  /** Writing. Example: "B2". */
  writing?: CefrLevel | null | undefined;
};

/** The language of the headings and dates of a CV on paper; its texts stay as they were written. */
export type CvPdfLanguage =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** What stands above the entries of a CV. */
export type CvProfileInput = {
  /** One line under the name. Example: "Professeure de mathématiques". */
  headline?: string | null | undefined;
  /** In which language it is written, by its code in ISO 639; fr when absent. Example: "fr". */
  language?: string | null | undefined;
  /** The ORCID of the teacher, with or without https://orcid.org/. Example: "0000-0002-1825-0097". */
  orcid?: string | null | undefined;
  /** A few sentences, in plain text. Example: "Quinze ans d’enseignement, formatrice depuis 2019.". */
  summary?: string | null | undefined;
};

/** A work that appeared. The organization of the entry is the journal or the publisher, and it appeared at the beginning (`from`). */
export type CvPublicationInput = {
  /** Its authors, in their order. Example: ["Julie Labert","Paul Nouvel"]. */
  authors?: Array<string> | null | undefined;
  /** Its DOI, with or without https://doi.org/; kept in small letters. Example: "10.4000/rfp.4567". */
  doi?: string | null | undefined;
  /** Its id in HAL, or the address of its page there. Example: "hal-01234567". */
  hal?: string | null | undefined;
  /** Its ISBN, of 10 or 13 digits; kept with 13 and hyphens. Example: "978-2-07-036822-8". */
  isbn?: string | null | undefined;
  /** What kind of work. Example: "ARTICLE". */
  kind?: CvPublicationKind | null | undefined;
  /** Where it can be read. Example: "https://journals.openedition.org/rfp/4567". */
  url?: string | null | undefined;
};

/** What kind of work appeared. */
export type CvPublicationKind =
  /** Article. */
  | 'ARTICLE'
  /** Book. */
  | 'BOOK'
  /** Chapter of a book. */
  | 'CHAPTER'
  /** Conference paper. */
  | 'CONFERENCE'
  /** Another work. */
  | 'OTHER'
  /** Thesis. */
  | 'THESIS';

/** Research. The organization of the entry is the university or the institute. */
export type CvResearchInput = {
  /** What it is about. Example: "Didactique des mathématiques". */
  domain?: string | null | undefined;
  /** The laboratory or team. Example: "LDAR (EA 4434)". */
  laboratory?: string | null | undefined;
  /** Who directs it, of a thesis. Example: "Claire Vasseur". */
  supervisor?: string | null | undefined;
  /** A page about it. Example: "https://theses.fr/s123456". */
  url?: string | null | undefined;
};

/** What became of a part of a resume. */
export type CvResumeOutcome =
  /** It is an entry of the CV now; with `dryRun`, it would be. */
  | 'ADDED'
  /** It cannot be an entry as it is, for what `errors` say. */
  | 'REFUSED'
  /** The CV has an entry of this kind with this title, place and time: nothing was added. */
  | 'THERE_ALREADY';

/** What an officer finds of an entry. */
export type CvReviewOutcome =
  /** It is refused, with a note. */
  | 'REJECTED'
  /** The proof was seen. */
  | 'VERIFIED';

/** What an officer has found of an entry. */
export type CvReviewStatus =
  /** The teacher says so; no officer has looked at what it now says. */
  | 'DECLARED'
  /** An officer has refused it, with a note; the teacher can change it. */
  | 'REJECTED'
  /** An officer has seen the proof. */
  | 'VERIFIED';

/** A skill, such as in digital tools (TICE). */
export type CvSkillInput = {
  /** The certificate that proves it. Example: "Certification Pix+ Édu". */
  certificate?: string | null | undefined;
  /** Tools and subjects, in a few words each. Example: ["tableur","classe inversée"]. */
  keywords?: Array<string> | null | undefined;
  /** The level, in the words of its framework. Example: "Pix, niveau 6". */
  mastery?: string | null | undefined;
};

/** A training that was followed. The organization of the entry is who gave it. */
export type CvTrainingInput = {
  /** The certificate that it led to. Example: "Attestation de formation aux premiers secours". */
  certificate?: string | null | undefined;
  /** How many hours it took. Example: 18. */
  hours?: number | null | undefined;
  /** A page about it. Example: "https://magistere.education.fr/". */
  url?: string | null | undefined;
};

/** Who may read an entry. */
export type CvVisibility =
  /** The teacher and the officers in charge of the file. */
  | 'OFFICERS'
  /** They, and the officers of the academy who recruit for profiled posts. */
  | 'RECRUITERS';

/** Which entries of the worklist. */
export type CvWorklistFilter = {
  /** Of one of these kinds. */
  kinds?: Array<CvEntryKind> | null | undefined;
  /** True: only those that no officer has reviewed yet, without those that were changed after a review. */
  unreviewedOnly?: boolean | null | undefined;
};

/** How much of a date was given. */
export type DatePrecision =
  /** The day is known. */
  | 'DAY'
  /** The year and the month are known. */
  | 'MONTH'
  /** The year alone is known. */
  | 'YEAR';

/** Requests that are alike, and the one decision on all of them. */
export type DecideChangeRequestsInput = {
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** What is decided of each. */
  outcome: ChangeOutcome;
  /** Why, for each teacher, in at most 2,000 characters; required for a rejection. */
  reason?: string | null | undefined;
  /** At most 30, each decided or refused by itself. */
  requests: Array<DecidedRequestInput>;
};

/** One of the requests to be decided. */
export type DecidedRequestInput = {
  /** The `version` that was read. Example: 2. */
  expectedVersion: number;
  /** The global id of the request. Example: "chg_0190f3c27a107cc398c4dc0c0c07398f". */
  requestId: string;
};

/** Who is away, when, and who stands in. */
export type DeclareAbsenceInput = {
  /** The first day, in Europe/Paris: today or later, at most a year ahead. */
  from: string;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The global id of the officer who will be away. */
  officerId: string;
  /** The global id of the colleague who stands in: another officer of the academy, who can sign in. */
  substituteId: string;
  /** The last day, in Europe/Paris; an absence lasts a year at most. */
  to: string;
};

/** A resignation. */
export type DemissionInput = {
  /** The wish to resign, without a doubt. Example: "Je présente ma démission de mes fonctions.". */
  statement: string;
};

/** A secondment, or its renewal. */
export type DetachementInput = {
  /** The body that takes the teacher. Example: "AEFE, lycée français de Lisbonne". */
  body: string;
  /** What the teacher does there. Example: "Professeur de mathématiques". */
  functions: string;
  /** What is asked. Example: "FIRST". */
  request: SecondmentRequest;
  /** The last day. Example: "2028-08-31". */
  until: string;
  /** Why the request comes later than the law wants; absent when it is in time. Who decides weighs it. Example: "L’enfant est né trois semaines avant la date prévue.". */
  whyLate?: string | null | undefined;
};

/** What a diploma, a certificate or a training stands for in the conditions of a career. */
export type DiplomaCode =
  /** Two years after the baccalauréat, such as a BTS or a DUT. */
  | 'BAC_PLUS_2'
  /** CAFFA, the certificate of academic trainers. */
  | 'CAFFA'
  /** CAFIPEMF, the certificate of trainers in the first degree. */
  | 'CAFIPEMF'
  /** CAPPEI, the certificate of inclusive education. */
  | 'CAPPEI'
  /** Doctorat. */
  | 'DOCTORAT'
  /** The training of heads of school. */
  | 'FORMATION_DIRECTION'
  /** Licence, or another title of level 6. */
  | 'LICENCE'
  /** Licence of psychology. */
  | 'LICENCE_PSYCHO'
  /** Licence STAPS. */
  | 'LICENCE_STAPS'
  /** Master, or another title of level 7. */
  | 'MASTER'
  /** Master of psychology. */
  | 'MASTER_PSYCHO'
  /** Second part of the preliminary examination of teachers of physical education (P2B). */
  | 'P2B';

/** A new diploma or title. */
export type DiplomeInput = {
  /** Who gave it. Example: "Université d’Orléans". */
  institution?: string | null | undefined;
  /** Whether it was given abroad; no when absent. Example: true. */
  isForeign?: boolean | null | undefined;
  /** Its level in the national framework: 3 CAP, 4 baccalauréat, 5 two years after it, 6 licence, 7 master, 8 doctorat. Example: 7. */
  level: number;
  /** The day of the diploma. Example: "2026-06-30". */
  obtainedOn: string;
  /** Its speciality. Example: "Mathématiques". */
  speciality?: string | null | undefined;
  /** Its title, as it is written on it. Example: "Master MEEF, mention premier degré". */
  title: string;
};

/** The title on which the status of a disabled worker rests. */
export type DisabilityTitle =
  /** Allowance for disabled adults (AAH). */
  | 'AAH'
  /** Temporary disability allowance (ATI). */
  | 'ALLOCATION_TEMPORAIRE_INVALIDITE'
  /** Disability card. */
  | 'INVALIDITY_CARD'
  /** Disability pension. */
  | 'PENSION'
  /** RQTH (decision of the CDAPH). */
  | 'RQTH';

/** A draft to be thrown away. */
export type DiscardChangeDraftInput = {
  /** The `version` that was read: refused with STALE_VERSION when it has changed since. Absent: not compared. */
  expectedVersion?: number | null | undefined;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The global id of the draft. */
  requestId: string;
};

/** The proof of a professional activity during a disponibilité. */
export type DispoActivitePreuveInput = {
  /** What was done. Example: "EMPLOYED". */
  activity: ActivityDuringLeave;
  /** The first day of the activity. Example: "2024-09-01". */
  from: string;
  /** Of an employee: the hours of the whole period. Example: 1400. */
  hours?: number | null | undefined;
  /** Of somebody self-employed: the quarters that were validated. Example: 8. */
  quarters?: number | null | undefined;
  /** The last day of the activity. Example: "2026-08-31". */
  to: string;
};

/** A leave without pay (disponibilité) that the administration may grant. */
export type DispoAutorisationInput = {
  /** Whether it goes on from one that is running; no when absent. Example: false. */
  isRenewal?: boolean | null | undefined;
  /** The reason, in a few sentences. Example: "Je souhaite suivre une formation à temps partiel.". */
  reason: string;
  /** The last day. Example: "2028-08-31". */
  until: string;
  /** Why. Example: "STUDIES". */
  why: LeaveWish;
};

/** A leave without pay (disponibilité) that the law grants by right. */
export type DispoDroitInput = {
  /** The date of birth of the child. Example: "2020-02-29". */
  childBirthDate?: string | null | undefined;
  /** Whether it goes on from one that is running; no when absent. Example: false. */
  isRenewal?: boolean | null | undefined;
  /** The last day. Example: "2028-08-31". */
  until: string;
  /** Why. Example: "FOLLOW_SPOUSE". */
  why: LeaveByRight;
};

/** A divorce, a separation or the end of a civil partnership. */
export type DivorceInput = {
  /** What happened. Example: "DIVORCE". */
  event: CoupleEnd;
  /** Whether there are children in charge; no when absent. Example: true. */
  hasChildren?: boolean | null | undefined;
  /** Since when. Example: "2026-09-12". */
  on: string;
};

/** Whether a supporting document must be there. */
export type DocumentNeed =
  /** Required in the case that `requiredWhen` names. */
  | 'CONDITIONAL'
  /** Nobody decides without it. */
  | 'REQUIRED'
  /** It makes the decision easier. */
  | 'USEFUL';

/** A part of the file, as the file is read. */
export type DossierHeading =
  /** Appraisal meetings. */
  | 'APPRAISAL'
  /** Corps, grade and echelons. */
  | 'CAREER_STEP'
  /** Address and telephone. */
  | 'CONTACT'
  /** Diplomas and titles. */
  | 'DIPLOMA'
  /** Family situation. */
  | 'FAMILY'
  /** Identity. */
  | 'IDENTITY'
  /** Other. */
  | 'OTHER'
  /** Positions. */
  | 'POSITION'
  /** Postings. */
  | 'POSTING'
  /** Services. */
  | 'SERVICE_PERIOD';

/** Where one worked before. */
export type EarlierServiceKind =
  /** National or military service. */
  | 'MILITARY'
  /** Private sector. */
  | 'PRIVATE'
  /** Public service. */
  | 'PUBLIC'
  /** Teaching abroad. */
  | 'TEACHING_ABROAD';

/** Whether a request takes `effectiveFrom`. */
export type EffectiveDateNeed =
  /** The request gives no day: it follows from the form, or does not exist. */
  | 'NONE'
  /** The request may say it; from the day of the decision on when it does not. */
  | 'OPTIONAL'
  /** The request says from which day on the change counts. */
  | 'REQUIRED';

/** Whether the law opens a perspective. */
export type EligibilityStatus =
  /** The conditions are met on the days on which the campaign judges them; `eligibleFrom` tells where that day is still to come. */
  | 'ELIGIBLE'
  /** A condition is not met yet and will be, as far as the file tells; the summary names a fact that is missing besides. */
  | 'ELIGIBLE_LATER'
  /** A condition is not met, and nothing foreseen changes it, whatever else is missing; or nothing is left to come (`reasons`). */
  | 'NOT_ELIGIBLE'
  /** No condition fails, but a fact or a rule is missing: the summary says which, and what to do. */
  | 'UNKNOWN';

/** How a teacher is employed. */
export type EmploymentStatus =
  /** Under a contract for a time. */
  | 'CONTRACTUEL_CDD'
  /** Under a contract without an end. */
  | 'CONTRACTUEL_CDI'
  /** Stagiaire: in the probationary year. */
  | 'STAGIAIRE'
  /** Titulaire: a civil servant appointed for good. */
  | 'TITULAIRE';

/** Which absence ends, and when. */
export type EndAbsenceInput = {
  /** The global id of the absence. */
  absenceId: string;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The new last day, yesterday at the earliest and never later than the former one; a day before the first one removes an absence that has not begun before today. When absent, it ends at once. */
  on?: string | null | undefined;
};

/** Which announcement ends. */
export type EndAnnouncementInput = {
  /** The global id of the announcement, one of your academy. */
  announcementId: string;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
};

/** Which mandate ends, and when. */
export type EndMandateInput = {
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The global id of the mandate. */
  mandateId: string;
  /** The new last day, yesterday at the earliest and never later than the former one. When absent, the mandate ends at once. */
  on?: string | null | undefined;
};

/** Why a child is no longer dependent. */
export type EndOfCharge =
  /** Earns more than 55 % of the minimum wage. */
  | 'EARNS'
  /** Left the home. */
  | 'LEFT_HOME'
  /** Is twenty. */
  | 'TWENTY';

/** Which session to end. */
export type EndSessionInput = {
  /** The id of one of your own sessions, as `viewer.sessions` gives it. */
  sessionId: string;
};

/** A child. */
export type EnfantInput = {
  /** The date of birth. Example: "2026-03-14". */
  birthDate: string;
  /** The given name. Example: "Léa". */
  givenName: string;
};

/** Why an input was refused. Codes are stable; messages are for people. */
export type ErrorCode =
  /** Name a line of the file, or say that something is missing: not both. */
  | 'ABOUT_ONE_THING'
  /** Another absence of this officer overlaps these dates. */
  | 'ABSENCE_OVERLAPS'
  /** This file holds a script, an attached file or an embedded object, or fetches content from elsewhere: print it to a PDF, then send that PDF. */
  | 'ACTIVE_CONTENT'
  /** This activity is too small to keep the seniority. */
  | 'ACTIVITY_TOO_SMALL'
  /** Alerts already go to this address. */
  | 'ADDRESS_UNCHANGED'
  /** This request was appealed already, which is possible once, also when the appeal was withdrawn. Once refused, it says what is left. */
  | 'ALREADY_APPEALED'
  /** You already have an open request with the same values: supplement it, or withdraw it before you send another one. */
  | 'ALREADY_ASKED'
  /** This decision was corrected already: correct the latest one. */
  | 'ALREADY_CORRECTED'
  /** This already exists. */
  | 'ALREADY_EXISTS'
  /** This bank account was taken back already: the teacher is still paid on the former one. */
  | 'ALREADY_TAKEN_BACK'
  /** The teacher can still answer: the request cannot be closed yet. */
  | 'ANSWER_STILL_AWAITED'
  /** This decision cannot be appealed to who decided, or not any more: you may still be able to go to the administrative court. */
  | 'APPEAL_TOO_LATE'
  /** The attached files exceed 5 MB in total (5,242,880 bytes): remove some, or make them smaller. */
  | 'ATTACHMENTS_TOO_LARGE'
  /** A virus was found in this file: it cannot be attached. */
  | 'ATTACHMENT_REFUSED'
  /** This file is attached already: a file is attached once. Send it again. */
  | 'ATTACHMENT_TAKEN'
  /** Nobody reads answers to an automatic message: write to your correspondent in a new conversation. */
  | 'AUTOMATIC_MESSAGE'
  /** The teacher is paid on this bank account already: to change it, submit a new request. */
  | 'BANK_ACCOUNT_IN_EFFECT'
  /** This date is not after the birth of the teacher. */
  | 'BEFORE_BIRTH'
  /** At least one career step is needed. */
  | 'CAREER_REQUIRED'
  /** Your file already has this child, with this given name and date of birth. */
  | 'CHILD_ALREADY_RECORDED'
  /** Your file does not have this child, with this given name and date of birth. */
  | 'CHILD_NOT_RECORDED'
  /** You were too young when this child was born: check the dates. */
  | 'CHILD_TOO_OLD_FOR_PARENT'
  /** Claim this request first, read the whole number and compare it with the documents: only the officer who has claimed a request can approve a bank account or a social security number. */
  | 'CLAIM_FIRST'
  /** This password is among the most common ones: choose another. */
  | 'COMMON_PASSWORD'
  /** A competition, such as the agrégation or the CAPES, is no diploma: it has no level. */
  | 'COMPETITION_HAS_NO_LEVEL'
  /** Before you approve a new bank account, make sure with the teacher that it is theirs (by telephone, by letter or in person), then say how in `confirmedBy`. */
  | 'CONFIRMATION_REQUIRED'
  /** This contradiction has been settled already. */
  | 'CONFLICT_SETTLED'
  /** Name either the conversation that you answer in, or the teacher to whom you write. */
  | 'CONVERSATION_OR_TEACHER'
  /** A correction is of the same kind as the request, and a bank account or a social security number is replaced by a new request. */
  | 'CORRECTS_ANOTHER_KIND'
  /** A CV has at most 200 entries: remove one. */
  | 'CV_FULL'
  /** An entry of a CV does not change its kind: remove it, then add it as the other one. */
  | 'CV_KIND_FIXED'
  /** These dates are not in order. */
  | 'DATES_REVERSED'
  /** This date lies ahead: come back when the event has taken place. */
  | 'DATE_IN_FUTURE'
  /** This date is not plausible. */
  | 'DATE_OUT_OF_RANGE'
  /** This value was decided again after the HR base had contradicted it: correct that decision, or keep ours. */
  | 'DECIDED_SINCE'
  /** This decision was just taken, and who took it can still undo it: try again in ten seconds. */
  | 'DECISION_NOT_SETTLED'
  /** The time for declaring it has gone by. */
  | 'DECLARED_TOO_LATE'
  /** The degree does not match the corps of the latest career step. */
  | 'DEGREE_MISMATCH'
  /** This corps belongs to both degrees: give the degree. */
  | 'DEGREE_REQUIRED'
  /** The department is required for the first degree. */
  | 'DEPARTMENT_REQUIRED'
  /** Documents without which this request cannot be approved are missing: ask the teacher for them. */
  | 'DOCUMENTS_MISSING'
  /** This NUMEN already appears earlier in the same batch. */
  | 'DUPLICATE_NUMEN'
  /** The law does not permit this length of time. */
  | 'DURATION_NOT_ALLOWED'
  /** Say from which day on the change is to count. */
  | 'EFFECTIVE_DATE_REQUIRED'
  /** This file is empty. */
  | 'EMPTY_FILE'
  /** This selection designates no teacher. */
  | 'EMPTY_SELECTION'
  /** The file of this NUMEN is managed by another academy, which your account does not feed. */
  | 'FILE_ELSEWHERE'
  /** The server is too busy to look into this file; nothing is wrong with it: send it again in a few minutes. */
  | 'FILE_NOT_EXAMINED'
  /** This file is larger than 5 MB (5,242,880 bytes): make it smaller, for example by scanning it at a lower resolution. */
  | 'FILE_TOO_LARGE'
  /** The content of this file is not what its name says: open it in its application, then save it in an accepted format. */
  | 'FILE_TYPE_MISMATCH'
  /** This type of file is not accepted: send a PDF, a JPEG, PNG or GIF picture, or an ODT or DOCX document. */
  | 'FILE_TYPE_NOT_ALLOWED'
  /** This person has left teaching already: the HR base corrects the departure. */
  | 'HAS_LEFT'
  /** HEIC photographs are not accepted: save the photograph as JPEG (on an iPhone: Settings, Camera, Formats, “Most Compatible”), or send a screenshot. */
  | 'HEIC_NOT_ALLOWED'
  /** Pay is transferred to an account in the SEPA area. A French overseas account in euros has an IBAN that begins with FR. */
  | 'IBAN_OUTSIDE_SEPA'
  /** This idempotency key was used for another request: take a new one. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A BIC has 8 or 11 characters, such as BNPAFRPPXXX. */
  | 'INVALID_BIC'
  /** Wrong or expired client id or secret. */
  | 'INVALID_CLIENT'
  /** Wrong username, password or academy. Is your first sign-in refused? Ask for a link with “lost password”. */
  | 'INVALID_CREDENTIALS'
  /** A DOI begins with “10.”, four to nine digits and a slash, such as 10.4000/rfp.4567. */
  | 'INVALID_DOI'
  /** This value does not have the expected form. */
  | 'INVALID_FORMAT'
  /** A HAL id is the name of an archive, a hyphen and at least eight digits, such as hal-01234567. */
  | 'INVALID_HAL_ID'
  /** An IBAN begins with two letters of a country and two digits, and has the length that this country has set: 27 characters in France. */
  | 'INVALID_IBAN'
  /** An ISBN has 10 or 13 digits, of which the last one checks the others: copy it again from the book. */
  | 'INVALID_ISBN'
  /** This line is not JSON. */
  | 'INVALID_JSON'
  /** This link was used, has expired or is incomplete: ask for a new one. */
  | 'INVALID_LINK'
  /** A social security number has 15 digits: sex, year and month of birth, place, order and key. */
  | 'INVALID_NIR'
  /** A NUMEN has 13 characters: 2 digits, 1 letter, 7 digits, 3 letters. */
  | 'INVALID_NUMEN'
  /** An ORCID has sixteen digits in four groups, such as 0000-0002-1825-0097. */
  | 'INVALID_ORCID'
  /** A date is written YYYY, YYYY-MM or YYYY-MM-DD here: 2019, 2019-09 or 2019-09-01. */
  | 'INVALID_PARTIAL_DATE'
  /** A telephone number has 3 to 15 digits, with spaces, dots, hyphens, parentheses or a “+”. */
  | 'INVALID_PHONE'
  /** This country has no postal code of this form. */
  | 'INVALID_POSTAL_CODE'
  /** This session is over: sign in again. */
  | 'INVALID_REFRESH_TOKEN'
  /** This code is not valid, or it was used already. */
  | 'INVALID_SECOND_FACTOR'
  /** This text holds a character that cannot be stored (NUL or a lone surrogate). */
  | 'INVALID_TEXT'
  /** A UAI has 7 digits and a key letter that follows from them. */
  | 'INVALID_UAI'
  /** This account is not open: invite the person again, who gets a link. */
  | 'INVITE_AGAIN'
  /** This text holds “�”: a character was lost in a conversion. Type it again, or send it again from its source as UTF-8. */
  | 'LOST_CHARACTER'
  /** This document holds macros: save it without macros (DOCX or ODT), or export it as PDF. */
  | 'MACROS_NOT_ALLOWED'
  /** The national mandate is given and ended on the server’s own machine only, by the command “npm run mandate”. */
  | 'MANDATE_AT_CONSOLE'
  /** This person already has this mandate, in the same place, on some of these days. */
  | 'MANDATE_OVERLAPS'
  /** The postings exceed full time. */
  | 'MORE_THAN_FULL_TIME'
  /** This cannot be done now. */
  | 'MOVE_NOT_ALLOWED'
  /** This range of names ends before it begins. */
  | 'NAMES_REVERSED'
  /** This name has no Latin letter: the username and the address are made from them. */
  | 'NAME_WITHOUT_LETTERS'
  /** Nobody can give this opinion here today: an administrator has to grant the mandate first. */
  | 'NOBODY_GIVES_OPINION'
  /** Add a document or an explanation. */
  | 'NOTHING_ADDED'
  /** The request must be made longer before its day. */
  | 'NOTICE_TOO_SHORT'
  /** This person is not another officer of the same academy. */
  | 'NOT_A_COLLEAGUE'
  /** This file does not have this NUMEN, or not the same names and date of birth. */
  | 'NOT_A_DUPLICATE'
  /** This object does not exist, or it is not yours. */
  | 'NOT_FOUND'
  /** This field does not belong to this case: leave it empty. */
  | 'NOT_IN_THIS_CASE'
  /** You cannot do this for yourself: ask another administrator. */
  | 'NOT_ONESELF'
  /** The law does not open this request to your situation. */
  | 'NOT_OPEN_TO_YOU'
  /** This text holds an invisible or control character: type it, rather than paste it. */
  | 'NOT_PLAIN'
  /** This teacher could not be stored; the others were. Send it again, then tell the helpdesk. */
  | 'NOT_STORED'
  /** This line is not UTF-8. */
  | 'NOT_UTF8'
  /** This right did not exist yet on that day. */
  | 'NOT_YET_IN_FORCE'
  /** You may follow this request, but the decision is not yours. */
  | 'NOT_YOURS_TO_DECIDE'
  /** Nobody can handle this request here today: it was not sent, so that it is not lost. */
  | 'NO_DECIDER'
  /** This change has no day to be chosen: leave it empty. */
  | 'NO_EFFECTIVE_DATE'
  /** This kind of entry has no end: give the first date alone. */
  | 'NO_END_DATE'
  /** No row of the identities has this NUMEN. */
  | 'NO_IDENTITY'
  /** This is not in the form of jsonresume.org. */
  | 'NO_JSON_RESUME'
  /** Another file has this NUMEN: if it is of the same person and of your academy, name it in duplicateId. */
  | 'NUMEN_TAKEN'
  /** The account of this officer is closed: choose another one. */
  | 'OFFICER_LEFT'
  /** This person has no account, or the account is closed: invite the person first. */
  | 'OFFICER_WITHOUT_ACCOUNT'
  /** Send one file at a time, in a part of the form named “file”, and nothing else. */
  | 'ONE_FILE_ONLY'
  /** No opinion of yours is awaited on this request. */
  | 'OPINION_NOT_AWAITED'
  /** An opinion must come before the decision: ask for it, or wait until it is given or its day has passed. */
  | 'OPINION_REQUIRED'
  /** This is asked for by 31 March before the school year at the latest. */
  | 'OUTSIDE_WINDOW'
  /** This value is out of range. */
  | 'OUT_OF_RANGE'
  /** Your account does not feed this academy. */
  | 'OUT_OF_SCOPE'
  /** This file is protected by a password: save it without one. */
  | 'PASSWORD_PROTECTED'
  /** This password is too short: 15 characters at least, or 8 with a second factor. */
  | 'PASSWORD_TOO_SHORT'
  /** This period overlaps another one. */
  | 'PERIODS_OVERLAP'
  /** This officer still follows teachers: hand them to a colleague first. */
  | 'PORTFOLIO_NOT_EMPTY'
  /** Teachers of private schools under contract have their own application, I-Professionnel: ask the private education service of your academy. */
  | 'PRIVATE_SECTOR'
  /** This request is sent with your password: give it. */
  | 'PROOF_REQUIRED'
  /** The law does not know this rate of part-time. */
  | 'QUOTA_NOT_ALLOWED'
  /** This row has more or fewer cells than the header. */
  | 'RAGGED_ROW'
  /** You always write to your correspondent: name no recipient. */
  | 'RECIPIENT_GIVEN'
  /** This value is required. */
  | 'REQUIRED'
  /** This right has ended on that day. */
  | 'RIGHT_ENDED'
  /** This change begins on a first of September. */
  | 'SCHOOL_YEAR_START'
  /** Your account already has a second factor: remove it first. */
  | 'SECOND_FACTOR_ENROLLED'
  /** Your role requires a second factor: it cannot be removed. */
  | 'SECOND_FACTOR_MANDATORY'
  /** This account has no second factor, or none was begun. */
  | 'SECOND_FACTOR_NOT_ENROLLED'
  /** Give the code of your authenticator as well, or a recovery code. */
  | 'SECOND_FACTOR_REQUIRED'
  /** The selection has changed since the preview: ask for a new one. */
  | 'SELECTION_CHANGED'
  /** At most 5,000 teachers in a list: split it, or designate them by corps, department or name. */
  | 'SELECTION_TOO_LONG'
  /** This retained seniority is too long. */
  | 'SENIORITY_TOO_LONG'
  /** The time to answer has passed: the silence of the administration has decided on this request. */
  | 'SILENCE_HAS_DECIDED'
  /** The object has changed since you read it: read it again and retry. */
  | 'STALE_VERSION'
  /** The server has no room for this file: try again later, and tell the helpdesk when it lasts. */
  | 'STORAGE_FULL'
  /** This colleague is away on these days as well: choose another one, or other dates. */
  | 'SUBSTITUTE_AWAY'
  /** The HR base says that this teacher has left: have it corrected, and the account opens again. */
  | 'TEACHER_LEFT'
  /** This day lies too far ahead. */
  | 'TOO_FAR_AHEAD'
  /** This text is too long. */
  | 'TOO_LONG'
  /** Your academy already shows 20 announcements: end one of them. */
  | 'TOO_MANY_ANNOUNCEMENTS'
  /** At most 100 prepared answers. */
  | 'TOO_MANY_ANSWERS'
  /** At most ten files can be attached. */
  | 'TOO_MANY_ATTACHMENTS'
  /** At most 30 entries at a time. */
  | 'TOO_MANY_CV_REVIEWS'
  /** At most 40 documents with one request: put several into one file. */
  | 'TOO_MANY_DOCUMENTS'
  /** You already have 20 drafts: send or discard one. */
  | 'TOO_MANY_DRAFTS'
  /** You already have 50 open requests: wait for an answer, or withdraw one. */
  | 'TOO_MANY_OPEN_REQUESTS'
  /** This picture has more than 50 million pixels: make it smaller. */
  | 'TOO_MANY_PIXELS'
  /** At most 30 requests at a time. */
  | 'TOO_MANY_REQUESTS'
  /** At most 500 teachers a call: split the batch. */
  | 'TOO_MANY_TEACHERS'
  /** At most 50 themes in a list. */
  | 'TOO_MANY_THEMES'
  /** At most 10 files with one entry: put several into one file. */
  | 'TOO_MUCH_EVIDENCE'
  /** Name a department or an establishment, not both. */
  | 'TWO_SCOPES'
  /** A decision can be taken back within ten seconds only, by who took it. */
  | 'UNDO_TOO_LATE'
  /** No academy has this code. */
  | 'UNKNOWN_ACADEMY'
  /** This echelon has no such chevron. */
  | 'UNKNOWN_CHEVRON'
  /** No corps has this code. */
  | 'UNKNOWN_CORPS'
  /** No country has this code: two letters of ISO 3166-1, such as FR. */
  | 'UNKNOWN_COUNTRY'
  /** No department of this academy has this code. */
  | 'UNKNOWN_DEPARTMENT'
  /** This grade has no such echelon. */
  | 'UNKNOWN_ECHELON'
  /** No establishment of this academy that is known here has this UAI. */
  | 'UNKNOWN_ESTABLISHMENT'
  /** The format has no such field. */
  | 'UNKNOWN_FIELD'
  /** This corps has no such grade. */
  | 'UNKNOWN_GRADE'
  /** No language has this code: two or three letters of ISO 639, such as de or br. */
  | 'UNKNOWN_LANGUAGE'
  /** No officer of the academy has this code: give a name, a service and an email address to create one. */
  | 'UNKNOWN_OFFICER'
  /** This value is not in the list of possible values. */
  | 'UNKNOWN_VALUE'
  /** This file is damaged or incomplete, or could not be read: open it in its application, save it again, then send it again. */
  | 'UNREADABLE_FILE'
  /** The file did not arrive whole: send it again. */
  | 'UPLOAD_INCOMPLETE'
  /** Too many uploaded files wait to be attached (at most 20 files or 50 MB): attach them, or try again tomorrow. */
  | 'UPLOAD_QUOTA'
  /** A virus was found in this file: it was not kept. Scan your computer. */
  | 'VIRUS_FOUND'
  /** Choose a password that contains neither your name, your username, your NUMEN nor the former password. */
  | 'WEAK_PASSWORD'
  /** This is not your current password. */
  | 'WRONG_CURRENT_PASSWORD'
  /** The two check digits of this IBAN do not match the rest: copy it again from the bank’s document. */
  | 'WRONG_IBAN_DIGITS'
  /** The key of this social security number, its last two digits, does not match the rest. */
  | 'WRONG_NIR_KEY'
  /** The last character of this ORCID does not match the others: copy it again from orcid.org. */
  | 'WRONG_ORCID_DIGIT'
  /** The national key in this IBAN does not match the account number: copy it again from the bank’s document. */
  | 'WRONG_RIB_KEY';

/** A child who is no longer dependent. */
export type FinChargeEnfantInput = {
  /** The child. Example: {"givenName":"Léa","birthDate":"2006-03-14"}. */
  child: EnfantInput;
  /** Since when. Example: "2026-09-12". */
  on: string;
  /** Why. Example: "EARNS". */
  why: EndOfCharge;
};

/** What is filled in, so that a form can be drawn. */
export type FormFieldType =
  /** Yes or no. */
  | 'BOOLEAN'
  /** One of `choices`. */
  | 'CHOICE'
  /** A day, YYYY-MM-DD. */
  | 'DATE'
  /** A number. */
  | 'DECIMAL'
  /** An e-mail address. */
  | 'EMAIL'
  /** Several fields that belong together: `fields`. */
  | 'GROUP'
  /** The number of a bank account, with or without spaces. */
  | 'IBAN'
  /** A whole number. */
  | 'INTEGER'
  /** A few sentences, with line breaks. */
  | 'LONG_TEXT'
  /** A telephone number. */
  | 'PHONE'
  /** A postal code of the country that another field names. */
  | 'POSTAL_CODE'
  /** The global id of a record. */
  | 'REFERENCE'
  /** One line of text. */
  | 'TEXT';

/** An opinion that was asked for. */
export type GiveOpinionInput = {
  /** The `version` that was read: refused with STALE_VERSION, and with the request as it now is, when it has changed since. */
  expectedVersion: number;
  /** Whether the change should be granted. */
  favourable: boolean;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The global id of the request. */
  requestId: string;
  /** The opinion in words, which the teacher reads as well, in at most 2,000 characters. */
  text: string;
};

/** What a machine may do. */
export type Grant =
  /** Feeds the base: importTeachers. */
  | 'IMPORT_TEACHERS'
  /** Beside READ_FILES: reads whole IBANs, to pay (BankAccount.iban). Each reading is recorded in the file. */
  | 'READ_BANK_DETAILS'
  /** Follows what changed in the files of the academy: changes. */
  | 'READ_CHANGES'
  /** Reads the teachers of the academy and their files. */
  | 'READ_FILES'
  /** Tells which alert addresses refuse mail. */
  | 'REPORT_BOUNCES';

/** Who may do what beyond the portfolio, where, and on which days. Without a department and an establishment the mandate counts in the whole academy. */
export type GrantMandateInput = {
  /** The code of the one department of the academy where it counts, such as 28. */
  departmentCode?: string | null | undefined;
  /** The UAI of the one establishment of the academy where it counts, such as 0280001A; not together with a department. */
  establishmentUai?: string | null | undefined;
  /** The first day, in Europe/Paris: today or later, at most a year ahead. When absent, today. */
  from?: string | null | undefined;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** What the officer may do; any kind but NATIONAL_ACTS. */
  kind: MandateKind;
  /** The global id of the officer: of the academy, with an account that is not closed. */
  officerId: string;
  /** The last day, in Europe/Paris. When absent, it counts until somebody ends it. */
  to?: string | null | undefined;
};

/** Which conversation is handed over, and to whom. */
export type HandOverConversationInput = {
  /** The global id of the conversation. */
  conversationId: string;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The global id of the officer of the same academy who answers from now on; absent: the correspondent of the teacher again. */
  officerId?: string | null | undefined;
};

/** A postal address. */
export type ImportAddressInput = {
  /** The town. Example: "Chartres". */
  city: string;
  /** The country. Example: "France". */
  country: string;
  /** The lines above the postal code. Example: ["12 rue des Lilas"]. */
  lines: Array<string>;
  /** The postal code; five digits in France. Example: "28000". */
  postalCode: string;
};

/** A rendez-vous de carrière. */
export type ImportAppraisalInput = {
  /** The day of the visit; absent before it is held. Example: "2025-03-18". */
  on?: string | null | undefined;
  /** The final appreciation; absent before it is given. Example: "EXCELLENT". */
  outcome?: AppraisalOutcome | null | undefined;
  /** First, second or third. Example: 1. */
  rank: number;
  /** The school year in which it is held. Example: "2024-2025". */
  schoolYear: string;
};

/** A stretch of career in one corps, grade and echelon. */
export type ImportCareerStepInput = {
  /** Whether the step was reached by accelerated advancement. Example: true. */
  accelerated?: boolean | null | undefined;
  /** The act that decided it. Example: "Arrêté du 12 juillet 2024". */
  act?: string | null | undefined;
  /** The chevron inside an hors-échelle echelon. Example: "HEA1". */
  chevron?: string | null | undefined;
  /** The code of the corps. Example: "PE". */
  corps: string;
  /** The echelon. Example: 6. */
  echelon: number;
  /** The first day. Example: "2024-09-01". */
  from: string;
  /** The code of the grade in the corps: CN, HC, CE or UNIQUE. Example: "CN". */
  grade: string;
  /** Seniority carried into the step (reliquat d’ancienneté): years, months, days. Example: "P1Y3M". */
  retainedSeniority?: string | null | undefined;
  /** The last day, included; absent while it runs. A later step closes it the day before; of two that begin on one day, the first closes on it and the last counts. Example: "2025-08-31". */
  to?: string | null | undefined;
};

/** A child that the administration has recorded. */
export type ImportChildInput = {
  /** The date of birth. Example: "2015-03-14". */
  birthDate: string;
  /** The given name. Example: "Léa". */
  givenName: string;
};

/** How a contradiction of the HR base ended. */
export type ImportConflictOutcome =
  /** The HR base says something else since, which contradicts no longer. */
  | 'AGREED'
  /** The officer kept what the HR base says. */
  | 'HR_BASE'
  /** The officer kept the approved change. */
  | 'OURS';

/** A diploma or title that the administration has certified. */
export type ImportDiplomaInput = {
  /** What it stands for in the conditions of a career; absent: told by title, level and speciality. The training of heads of school is recorded here too. Example: "MASTER". */
  code?: DiplomaCode | null | undefined;
  /** The level of the national framework. Example: 7. */
  level: number;
  /** The day it was obtained. Example: "2014-07-04". */
  obtainedOn?: string | null | undefined;
  /** The speciality. Example: "mathématiques". */
  speciality?: string | null | undefined;
  /** The title. Example: "Master MEEF". */
  title: string;
};

/** A school, a lycée or a service where teachers are posted. */
export type ImportEstablishmentInput = {
  /** The town it stands in. Example: "Paris". */
  city: string;
  /** Its name; replaces the one that was known. Example: "Lycée Henri-IV". */
  name: string;
  /** Its code in the national register: seven digits and their key letter. Example: "0750655E". */
  uai: string;
};

/** The family situation that the administration has recorded. */
export type ImportFamilyInput = {
  /** The children; an empty list when none is recorded. Example: [{"givenName":"Léa","birthDate":"2015-03-14"}]. */
  children: Array<ImportChildInput>;
  /** Marital status. Example: "MARRIED". */
  maritalStatus: MaritalStatus;
  /** Since when. Example: "2012-06-23". */
  since?: string | null | undefined;
};

/** A resume of another service, to be added to the own CV. */
export type ImportJsonResumeInput = {
  /** Whether nothing is written and the payload only says what would be; no when absent. */
  dryRun?: boolean | null | undefined;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The resume in the form of jsonresume.org, schema 1. */
  resume: Record<string, unknown>;
};

/** The one HR officer (correspondant de gestion) of a teacher. The details create an officer that is not known yet, and replace those of one that is. */
export type ImportOfficerInput = {
  /** The HR base’s own code of the officer, unique in the academy. Example: "18-DPE-003". */
  code: string;
  /** The name to address; needed to create the officer. Example: "Claire Moreau". */
  displayName?: string | null | undefined;
  /** The professional address; needed to create the officer. It stays as it is once the officer has an account. Example: "claire.moreau@ac-orleans-tours.fr". */
  email?: string | null | undefined;
  /** The telephone number of the desk. Example: "+33238794000". */
  phone?: string | null | undefined;
  /** The service; needed to create the officer. Example: "DPE 3 – collèges". */
  service?: string | null | undefined;
};

/** What an import did with a teacher. */
export type ImportOutcome =
  /** The teacher was not known: an account and a file were made. */
  | 'CREATED'
  /** Nothing of this teacher was taken; `errors` says why. */
  | 'REFUSED'
  /** The base said the same already: nothing was written. */
  | 'UNCHANGED'
  /** What differed was replaced; what it was before is kept. */
  | 'UPDATED';

/** An administrative position, for a time. */
export type ImportPositionInput = {
  /** The first day. Example: "2024-09-01". */
  from: string;
  /** The position. Example: "ACTIVITE". */
  kind: PositionKind;
  /** The last day, included; absent while it runs. A later position closes it the day before; of two that begin on one day, the first closes on it and the last counts. Example: "2025-08-31". */
  to?: string | null | undefined;
};

/** Where a teacher works, for a time (affectation). Several may run at once. */
export type ImportPostingInput = {
  /** The discipline taught. Example: "mathématiques". */
  discipline?: string | null | undefined;
  /** The establishment. Example: {"uai":"0750655E","name":"Lycée Henri-IV","city":"Paris"}. */
  establishment: ImportEstablishmentInput;
  /** The first day. Example: "2024-09-01". */
  from: string;
  /** Whether the post is held for good (à titre définitif). Example: true. */
  permanent: boolean;
  /** Whether it is a specialised post (ULIS, RASED, SEGPA); absent: no. Example: false. */
  specialised?: boolean | null | undefined;
  /** The last day, included; absent while it runs. Postings of a later day that are full time together close it the day before. Example: "2025-08-31". */
  to?: string | null | undefined;
  /** The share of a full service, kept to three decimals. Example: 0.8. */
  workingTime: number;
};

/** A period of service and what it counts for. */
export type ImportServiceInput = {
  /** The first day. Example: "2024-09-01". */
  from: string;
  /** What it counts for. Example: ["TEACHING","PUBLIC"]. */
  kinds: Array<ServiceKind>;
  /** The last day, included; absent while it runs. Example: "2025-08-31". */
  to?: string | null | undefined;
};

/** One teacher, whole, as the HR base sends it: what is absent from the lists is no longer true. */
export type ImportTeacherInput = {
  /** The code of the academy that manages the teacher. Example: "18". */
  academyCode: string;
  /** The personal address. Example: {"lines":["12 rue des Lilas"],"postalCode":"28000","city":"Chartres","country":"France"}. */
  address?: ImportAddressInput | null | undefined;
  /** The rendez-vous de carrière. Example: [{"rank":1,"schoolYear":"2024-2025"}]. */
  appraisals: Array<ImportAppraisalInput>;
  /** The date of birth. Example: "1988-04-21". */
  birthDate: string;
  /** The career, oldest first; at least one step. Example: [{"corps":"PE","grade":"CN","echelon":6,"from":"2024-09-01"}]. */
  careerSteps: Array<ImportCareerStepInput>;
  /** How to address the teacher. Example: "MADAME". */
  civility: Civility;
  /** Only for a corps of both degrees (PSYEN); otherwise it follows from the corps. Example: "FIRST". */
  degree?: TeachingDegree | null | undefined;
  /** The code of the managing department; required in the first degree. Example: "28". */
  departmentCode?: string | null | undefined;
  /** The diplomas. Example: [{"title":"Master MEEF","level":7}]. */
  diplomas: Array<ImportDiplomaInput>;
  /** The family name of the civil register (nom de famille). Example: "Labert". */
  familyName: string;
  /** Marital status and children. Example: {"maritalStatus":"SINGLE","children":[]}. */
  familySituation: ImportFamilyInput;
  /** The given names of the civil register, in order. Example: ["Julie","Anne"]. */
  givenNames: Array<string>;
  /** The first day on which the teacher is gone for good, which may lie ahead; given with `leftReason`. Absent: the teacher stays, or is back. Example: "2027-09-01". */
  leftOn?: string | null | undefined;
  /** Why the teacher leaves; given with `leftOn`. Example: "RETRAITE". */
  leftReason?: LeaveReason | null | undefined;
  /** The personal mobile telephone number. Example: "+33600000000". */
  mobilePhone?: string | null | undefined;
  /** The NUMEN: the key of the teacher, never given back. Example: "18E0012345ABC". */
  numen: string;
  /** The one HR correspondent. Example: {"code":"18-DPE-003"}. */
  officer: ImportOfficerInput;
  /** The personal telephone number. Example: "+33237000000". */
  phone?: string | null | undefined;
  /** The administrative positions, oldest first. Example: [{"kind":"ACTIVITE","from":"2010-09-01"}]. */
  positions: Array<ImportPositionInput>;
  /** The postings, oldest first. Example: []. */
  postings: Array<ImportPostingInput>;
  /** Absent: public. Private schools under contract are refused: their teachers use I-Professionnel. Example: "PUBLIC". */
  sector?: TeachingSector | null | undefined;
  /** The periods of service. Example: [{"from":"2010-09-01","kinds":["PUBLIC"]}]. */
  services: Array<ImportServiceInput>;
  /** How the teacher is employed; absent: titulaire once titularised. Example: "TITULAIRE". */
  status?: EmploymentStatus | null | undefined;
  /** The day of titularisation, which may lie ahead; absent when not known. Example: "2016-09-01". */
  titularSince?: string | null | undefined;
  /** The name used at work when it differs (nom d’usage). Example: "Dupond". */
  usageName?: string | null | undefined;
};

/** Teachers to import, whole. */
export type ImportTeachersInput = {
  /** Makes a retry safe for 24 hours: the same key and input give the first result. */
  idempotencyKey?: string | null | undefined;
  /** At most 500 teachers. */
  teachers: Array<ImportTeacherInput>;
};

/** What should be looked at, of a teacher whom an import took. */
export type ImportWarningCode =
  /** The file is up to date, and the account stays closed until an administrator opens it again. */
  | 'ACCOUNT_CLOSED'
  /** The value is neither what the HR base said before nor what an approved change says: the approved change stands until the officer in charge decides. Sent again, it is no warning any more. */
  | 'CONTRADICTS_APPROVAL'
  /** Another file under another NUMEN has the same family name, first given name and date of birth: perhaps the same person. A machine of one academy hears of that academy alone. */
  | 'POSSIBLE_DUPLICATE';

/** Which machine. */
export type IntegratorInput = {
  /** The global id of the machine. */
  integratorId: string;
};

/** Who is invited to work in the academy. */
export type InviteOfficerInput = {
  /** The code of the HR base for the officer, unique in the academy: imports name officers by it. */
  code: string;
  /** The name to address, given name first, such as Claire Moreau: the username follows from it. */
  displayName: string;
  /** The professional address: the invitation goes there, and signing in with it works too. */
  email: string;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The telephone number of the desk: 3 to 15 digits, spaces, dots, hyphens, parentheses and “+”. */
  phone?: string | null | undefined;
  /** What the person may do. */
  role: StaffRole;
  /** The service, such as DPE 3 – collèges. */
  service: string;
};

/** Who is to get a password by letter, and why. */
export type IssueOneTimePasswordInput = {
  /** Why, in at most 500 characters, such as “asked for at the desk, identity card seen”; the teacher can read it. */
  reason: string;
  /** The global id of the teacher. */
  teacherId: string;
};

/** Which of two values that contradict each other is kept. */
export type KeptValue =
  /** What the HR base says counts from today on. */
  | 'HR_BASE'
  /** The approved change stands; the HR base is to be corrected. */
  | 'OURS';

/** Why a disponibilité is a right. */
export type LeaveByRight =
  /** Adoption overseas or abroad. */
  | 'ADOPTION'
  /** Care of the spouse, a child or a parent. */
  | 'CARE'
  /** To bring up a child under twelve. */
  | 'CHILD_UNDER_12'
  /** Local elected office. */
  | 'ELECTED_OFFICE'
  /** To follow the spouse. */
  | 'FOLLOW_SPOUSE';

/** A leave in activity (congé): the post is kept, and the career goes on. */
export type LeaveKind =
  /** Congé d’adoption. */
  | 'ADOPTION'
  /** After an accident at work or an occupational illness (CITIS). */
  | 'CITIS'
  /** Congé de longue durée: five years at most. */
  | 'LONGUE_DUREE'
  /** Congé de longue maladie: three years at most. */
  | 'LONGUE_MALADIE'
  /** Congé de maladie: sick leave. */
  | 'MALADIE'
  /** Congé de maternité. */
  | 'MATERNITE'
  /** The extra leave after a birth or an adoption, since 2026-07-01. */
  | 'NAISSANCE'
  /** Congé de paternité et d’accueil de l’enfant. */
  | 'PATERNITE'
  /** Congé de présence parentale: with a child who is gravely ill. */
  | 'PRESENCE_PARENTALE'
  /** Congé de proche aidant: for a relative who needs care. */
  | 'PROCHE_AIDANT'
  /** Congé de solidarité familiale: with a relative at the end of life. */
  | 'SOLIDARITE_FAMILIALE';

/** Why somebody leaves for good (cessation définitive de fonctions). */
export type LeaveReason =
  /** Any other end of service, such as that of a contract. */
  | 'AUTRE'
  /** Died: the account closes for good, and no letter is sent. */
  | 'DECES_AGENT'
  /** Resigned. */
  | 'DEMISSION'
  /** Retired (radiation des cadres): the own file stays readable for some months. */
  | 'RETRAITE'
  /** Left by an agreement that both sides signed. */
  | 'RUPTURE_CONVENTIONNELLE';

/** Why a disponibilité is asked for. */
export type LeaveWish =
  /** Founding or taking over a business. */
  | 'BUSINESS'
  /** Personal reasons. */
  | 'PERSONAL'
  /** Studies or research. */
  | 'STUDIES';

/** How a letter was sent. */
export type LetterSent =
  /** Given by hand. */
  | 'IN_HAND'
  /** Registered letter. */
  | 'REGISTERED';

/** A long sick leave. */
export type LongSickLeave =
  /** Congé de longue durée (five years at most). */
  | 'CLD'
  /** Congé de longue maladie (three years at most). */
  | 'CLM';

/** Where a message lies. */
export type MailFolder =
  /** Received or written more than a year ago; kept, and out of the way. */
  | 'ARCHIVE'
  /** Received within a year. */
  | 'INBOX'
  /** Written by the teacher within a year. */
  | 'SENT';

/** What an officer may do beyond the portfolio. */
export type MandateKind =
  /** Writes one message to many teachers. */
  | 'BROADCASTS'
  /** Decides by delegation of the IA-DASEN, for the first degree. */
  | 'DECIDES_FOR_IA_DASEN'
  /** Decides by delegation of the minister, such as on the secondment of a teacher. */
  | 'DECIDES_FOR_MINISTER'
  /** Decides by delegation of the recteur, for the second degree in an academy. */
  | 'DECIDES_FOR_RECTEUR'
  /** Gives an opinion on requests, as a head of school or an inspector does. */
  | 'GIVES_OPINION'
  /** Directs the officers of an HR service (chef de service). */
  | 'HEAD_OF_SERVICE'
  /** Sits on the medical board (conseil médical), or works for it. */
  | 'MEDICAL'
  /** Manages what belongs to no academy, such as a national campaign. Given on the server’s own machine alone. */
  | 'NATIONAL_ACTS'
  /** Receives the declarations of teachers who intend to strike. */
  | 'RECEIVES_STRIKE_DECLARATIONS'
  /** Recruits for posts with a profile of their own. */
  | 'RECRUITS';

/** A marriage. */
export type MariageInput = {
  /** The day of the marriage. Example: "2026-09-12". */
  on: string;
};

/** The family situation that the administration has recorded. */
export type MaritalStatus =
  /** En concubinage. */
  | 'COHABITING'
  /** Divorcé ou divorcée. */
  | 'DIVORCED'
  /** Marié ou mariée. */
  | 'MARRIED'
  /** Lié par un pacte civil de solidarité. */
  | 'PACS'
  /** Séparé ou séparée. */
  | 'SEPARATED'
  /** Célibataire. */
  | 'SINGLE'
  /** Veuf ou veuve. */
  | 'WIDOWED';

/** Which messages have been read. */
export type MarkMessagesReadInput = {
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** Global ids of messages that one has received, at most 100: teachers those of officers and of the administration, officers those of the teachers whom they follow. */
  messageIds: Array<string>;
};

/** Maternity leave. */
export type MaterniteInput = {
  /** How many children are in charge already, or were born viable. Example: 0. */
  childrenBefore: number;
  /** How many children are expected. Example: 1. */
  expectedChildren: number;
  /** The expected day of the birth. Example: "2027-03-20". */
  expectedOn: string;
};

/** What is asked about an appraisal meeting. */
export type MeetingProblem =
  /** I was away. */
  | 'MISSED'
  /** I ask for another day. */
  | 'POSTPONE';

/** A theme as it is offered from now on. */
export type MessageThemeInput = {
  /** The words to show, at most 100 characters in each language, such as “Temps partiel”. */
  label: BilingualText;
  /** The global id of a theme that there is, whose words change for its messages too; absent for a new one. */
  themeId?: string | null | undefined;
};

/** Where an entry stands from now on. */
export type MoveCvEntryInput = {
  /** The global id of the entry. */
  entryId: string;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** Its place from 1; those between the former place and this one move by one. Beyond the end: the last one. */
  position: number;
};

/** Children that were born or adopted. */
export type NaissanceInput = {
  /** Birth or adoption. Example: "ADOPTION". */
  arrival: ChildArrival;
  /** The day on which an adopted child came into the home. Example: "2026-06-01". */
  arrivedOn?: string | null | undefined;
  /** Whether the family supplement to the pay is asked for; no when absent. Example: true. */
  asksForSft?: boolean | null | undefined;
  /** The children, several for twins. Example: [{"givenName":"Léa","birthDate":"2026-03-14"}]. */
  children: Array<EnfantInput>;
};

/** By what the civil register has changed. */
export type NameChangeGround =
  /** Decision of the registrar. */
  | 'CIVIL_REGISTRAR'
  /** Decree. */
  | 'DECREE'
  /** Foreign act that was transcribed. */
  | 'FOREIGN_ACT'
  /** Judgment. */
  | 'JUDGMENT';

/** Another nationality. */
export type NationaliteInput = {
  /** The country, by its two letters in ISO 3166-1, such as FR. Example: "PT". */
  country: string;
};

/** Who takes the next step. */
export type NextStepActor =
  /** An officer in charge, or one whose mandate decides: `actor` says which. */
  | 'OFFICER'
  /** Somebody who was asked for an opinion. */
  | 'OPINION_GIVER'
  /** The teacher who asks. */
  | 'TEACHER';

/** The social security number (NIR) that is right. */
export type NirInput = {
  /** The fifteen digits, with or without spaces. Example: "2 69 05 49 588 157 80". */
  nir: string;
};

/** Another family name or other given names in the civil register. */
export type NomFamilleInput = {
  /** Whether the professional e-mail address follows the new name; no when absent. Example: false. */
  changeProfessionalAddress?: boolean | null | undefined;
  /** Whether the username follows the new name; no when absent. Example: false. */
  changeUsername?: boolean | null | undefined;
  /** The new family name; absent when it stays. Example: "Morin". */
  familyName?: string | null | undefined;
  /** The given names of the civil register, in order; absent when they stay. Example: ["Julie","Anne"]. */
  givenNames?: Array<string> | null | undefined;
  /** By what the civil register has changed. Example: "CIVIL_REGISTRAR". */
  ground: NameChangeGround;
};

/** Another name used at work. */
export type NomUsageInput = {
  /** Whether the professional e-mail address follows the new name; no when absent. Example: false. */
  changeProfessionalAddress?: boolean | null | undefined;
  /** Whether the username follows the new name; no when absent. Example: false. */
  changeUsername?: boolean | null | undefined;
  /** The name to use at work; absent to go back to the family name. Example: "Labert-Morin". */
  usageName?: string | null | undefined;
};

/** Who is asked for an opinion. */
export type OpinionGiver =
  /** The inspector or the head of the school, by the mandate of that name. */
  | 'GIVES_OPINION'
  /** The medical board. */
  | 'MEDICAL';

/** The direction of an order. */
export type OrderDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** What is done beside the post. */
export type OtherActivity =
  /** Accessory activity. */
  | 'ACCESSORY'
  /** Founding or taking over a business, in part-time. */
  | 'BUSINESS';

/** What the other parent does. */
export type OtherParentWork =
  /** Employed or self-employed. */
  | 'EMPLOYED'
  /** There is no other parent. */
  | 'NONE'
  /** Not working. */
  | 'NOT_WORKING'
  /** Public agent. */
  | 'PUBLIC_AGENT';

/** An overseas territory that is no academy. */
export type OverseasTerritory =
  /** Nouvelle-Calédonie. */
  | 'NOUVELLE_CALEDONIE'
  /** Polynésie française. */
  | 'POLYNESIE_FRANCAISE'
  /** Saint-Pierre-et-Miquelon. */
  | 'SAINT_PIERRE_ET_MIQUELON'
  /** Wallis-et-Futuna. */
  | 'WALLIS_ET_FUTUNA';

/** A civil partnership (PACS). */
export type PacsInput = {
  /** Whether it is to count for a transfer to be near the partner; no when absent. Example: true. */
  forTransfer?: boolean | null | undefined;
  /** The day of its registration. Example: "2026-09-12". */
  on: string;
};

/** Why part-time is a right. */
export type PartTimeRight =
  /** Care of the spouse, a child or a parent. */
  | 'CARE'
  /** Child under three, or adopted less than three years ago. */
  | 'CHILD'
  /** Disability. */
  | 'DISABILITY';

/** Why part-time is asked for. */
export type PartTimeWish =
  /** Founding or taking over a business. */
  | 'BUSINESS'
  /** Personal reasons. */
  | 'PERSONAL';

/** Paternity leave. */
export type PaterniteInput = {
  /** The day of the birth, or on which it is expected. Example: "2027-01-20". */
  birthDate: string;
  /** Whether the child stays in hospital after the birth; no when absent. Example: true. */
  isChildInHospital?: boolean | null | undefined;
  /** Whether several children were born or are expected; no when absent. Example: true. */
  isMultipleBirth?: boolean | null | undefined;
  /** The last day. Example: "2028-08-31". */
  until: string;
  /** Why the request comes later than the law wants; absent when it is in time. Who decides weighs it. Example: "L’enfant est né trois semaines avant la date prévue.". */
  whyLate?: string | null | undefined;
};

/** The application that follows a career. */
export type PortalApplication =
  /** I-Prof, on the server of the academies: this one. */
  | 'IPROF'
  /** I-Professionnel, for private schools under contract. */
  | 'IPROFESSIONNEL'
  /** I-Prof, on the server of those whom no academy manages. */
  | 'IPROF_OUTSIDE_ACADEMY'
  /** None of them: the ministry does not manage these teachers. */
  | 'NONE';

/** The administrative position of a civil servant (code général de la fonction publique, livre V). */
export type PositionKind =
  /** Activité: working in one’s corps. */
  | 'ACTIVITE'
  /** Congé parental: counts for advancement within five years of the career. */
  | 'CONGE_PARENTAL'
  /** Détachement: seconded to another corps or employer; the career runs in both. */
  | 'DETACHEMENT'
  /** Any other disponibilité: the clock of advancement stops. */
  | 'DISPONIBILITE'
  /** Disponibilité with a declared professional activity: counts within five years. */
  | 'DISPONIBILITE_ACTIVITE'
  /** Disponibilité to raise a child: counts within the same five years. */
  | 'DISPONIBILITE_ENFANT'
  /** Hors cadres: what the clock of advancement does is not known here. */
  | 'HORS_CADRE'
  /** Mise à disposition: in activity, made available to another body. */
  | 'MISE_A_DISPOSITION';

/** A prepared answer as it is offered from now on. */
export type PreparedAnswerInput = {
  /** The global id of one that there is; absent for a new one. */
  answerId?: string | null | undefined;
  /** The kind that it is for; absent: any. */
  kind?: ChangeKind | null | undefined;
  /** The words to choose it by, at most 100 characters in each language. */
  label: BilingualText;
  /** The text, at most 2,000 characters in each language. */
  text: BilingualText;
};

/** A professional certificate. */
export type ProfessionalCertificate =
  /** CAFFA (academic trainers). */
  | 'CAFFA'
  /** CAFIPEMF (trainers in the first degree). */
  | 'CAFIPEMF'
  /** CAPPEI (inclusive education). */
  | 'CAPPEI'
  /** CLES (languages). */
  | 'CLES'
  /** Complementary certificate. */
  | 'COMPLEMENTARY'
  /** Another certificate. */
  | 'OTHER';

/** A grade that one is promoted to. */
export type PromotionGrade =
  /** Classe exceptionnelle. */
  | 'CE'
  /** Hors classe. */
  | 'HC';

/** What the academy announces, in both languages, and until when. */
export type PublishAnnouncementInput = {
  /** The text: plain, with line breaks, at most 5,000 characters. */
  body: BilingualText;
  /** When it stops being shown, in the future; absent: when somebody ends it. */
  endsAt?: string | null | undefined;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** What it is about: one line, at most 200 characters. */
  title: BilingualText;
};

/** A request to be handed over. */
export type ReassignChangeRequestInput = {
  /** The `version` that was read: refused with STALE_VERSION, and with the request as it now is, when it has changed since. */
  expectedVersion: number;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The global id of the officer of the same academy who prepares it from now on; absent: the correspondent of the teacher again. */
  officerId?: string | null | undefined;
  /** The global id of the request. */
  requestId: string;
};

/** The death of a teacher, as the certificate of the family proves it. */
export type RecordDeathOfTeacherInput = {
  /** The day of the death, such as 2026-11-20: today at the latest, and after the age at which a career may begin. */
  diedOn: string;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** On which document it rests, for the access log, such as “Acte de décès n° 41, Chartres”; at most 500 characters. */
  proof: string;
  /** The global id of the teacher. */
  teacherId: string;
};

/** Which session to go on with. */
export type RefreshSessionInput = {
  /** The refresh token of the latest answer; it works once. */
  refreshToken: string;
};

/** The return to the corps. */
export type ReintegrationInput = {
  /** From where. Example: "DISPONIBILITE". */
  after: ReturnAfter;
  /** Whether it is before the end that was foreseen; no when absent. Example: true. */
  isEarly?: boolean | null | undefined;
  /** Why the request comes later than the law wants; absent when it is in time. Who decides weighs it. Example: "L’enfant est né trois semaines avant la date prévue.". */
  whyLate?: string | null | undefined;
};

/** A request to be refused. */
export type RejectChangeRequestInput = {
  /** The `version` that was read: refused with STALE_VERSION, and with the request as it now is, when it has changed since. */
  expectedVersion: number;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** Why, for the teacher, in at most 2,000 characters. */
  reason: string;
  /** The global id of the request. */
  requestId: string;
};

/** Who somebody is to the teacher. */
export type Relation =
  /** Child. */
  | 'CHILD'
  /** Another relative. */
  | 'OTHER'
  /** Parent or grandparent. */
  | 'PARENT'
  /** Brother or sister. */
  | 'SIBLING'
  /** Spouse or partner. */
  | 'SPOUSE';

/** A request whose claim ends. */
export type ReleaseChangeRequestInput = {
  /** The `version` that was read: refused with STALE_VERSION, and with the request as it now is, when it has changed since. */
  expectedVersion: number;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The global id of the request. */
  requestId: string;
};

/** An entry to be removed from the CV. */
export type RemoveCvEntryInput = {
  /** The global id of the entry. */
  entryId: string;
  /** The `version` that was read: refused with STALE_VERSION when it has changed since. Absent: not compared. */
  expectedVersion?: number | null | undefined;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
};

/** Whose account is opened again. */
export type ReopenAccountInput = {
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The global id of the teacher or officer. */
  personId: string;
};

/** An address that refused a mail for good. */
export type ReportMailBounceInput = {
  /** The address as the mail was sent to it. */
  address: string;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
};

/** An appraisal meeting that was missed or must move. */
export type ReportRdvInput = {
  /** The day of the meeting. Example: "2027-02-11". */
  on: string;
  /** What is asked. Example: "POSTPONE". */
  problem: MeetingProblem;
  /** Which of the three meetings. Example: 2. */
  rank: number;
  /** The reason, in a few sentences. Example: "Je suis en congé de maladie jusqu’au 12 mars.". */
  reason: string;
};

/** The return to full time. */
export type RepriseTempsPleinInput = {
  /** Why it cannot wait for the new school year. Example: "Séparation et baisse importante des revenus du foyer.". */
  seriousReason?: string | null | undefined;
};

/** What the teacher is asked for. */
export type RequestChangeInformationInput = {
  /** By when to answer, from tomorrow to a year ahead; absent: within 30 days. After that day the request can be closed. */
  answerBy?: string | null | undefined;
  /** The `version` that was read: refused with STALE_VERSION, and with the request as it now is, when it has changed since. */
  expectedVersion: number;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** Which documents or explanations are missing, for the teacher, in at most 2,000 characters. */
  note: string;
  /** The global id of the request. */
  requestId: string;
};

/** An opinion to be asked for. */
export type RequestOpinionInput = {
  /** By when, from tomorrow to a year ahead; absent: within 15 days. After that day the decision need not wait for it. */
  answerBy?: string | null | undefined;
  /** The `version` that was read: refused with STALE_VERSION, and with the request as it now is, when it has changed since. */
  expectedVersion: number;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** Who gives it. */
  of: OpinionGiver;
  /** The question, which the teacher reads as well, in at most 2,000 characters. */
  question?: string | null | undefined;
  /** The global id of the request. */
  requestId: string;
};

/** Whose password is lost (SOS mot de passe). */
export type RequestPasswordResetInput = {
  /** The code of the academy, such as 18; when given, it must be the one of the account. */
  academyCode?: string | null | undefined;
  /** The NUMEN: 13 characters; spaces and the case of letters do not matter. */
  numen: string;
  /** The username, such as jlabert, or the professional address; accents and case do not matter. */
  username: string;
};

/** Whose username is lost (SOS identifiant). */
export type RequestUsernameReminderInput = {
  /** The NUMEN: 13 characters; spaces and the case of letters do not matter. */
  numen: string;
};

/** The link that was mailed, and the new password. */
export type ResetPasswordInput = {
  /** The new password: 15 to 128 characters, or from 8 when the account has a second factor; without name, username or NUMEN. */
  newPassword: string;
  /** What the link carries after the #; it works once, within 30 minutes. */
  token: string;
};

/** Who lost the device of the second factor, and how that is known. */
export type ResetSecondFactorInput = {
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The global id of the teacher or officer. */
  personId: string;
  /** Why, and how the person was recognised; kept in the record that a teacher reads. */
  reason: string;
};

/** Which contradiction of the HR base is settled, and how. */
export type ResolveImportConflictInput = {
  /** The global id of the conflict. */
  conflictId: string;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** Which value is kept. */
  keep: KeptValue;
  /** Why; the teacher reads it. 500 characters at most. */
  reason: string;
};

/** On what a retirement rests. */
export type RetirementGround =
  /** Age. */
  | 'AGE'
  /** Disability. */
  | 'DISABILITY'
  /** Invalidity. */
  | 'INVALIDITY'
  /** Long career. */
  | 'LONG_CAREER'
  /** Parent of three children, or of a disabled one. */
  | 'PARENT';

/** Retirement. */
export type RetraiteInput = {
  /** On what it rests. Example: "AGE". */
  ground: RetirementGround;
  /** The day on which the pension was asked for online. Example: "2026-11-20". */
  pensionAskedOn: string;
  /** Why the request comes later than the law wants; absent when it is in time. Who decides weighs it. Example: "L’enfant est né trois semaines avant la date prévue.". */
  whyLate?: string | null | undefined;
};

/** From where one comes back. */
export type ReturnAfter =
  /** Parental leave. */
  | 'CONGE_PARENTAL'
  /** Secondment. */
  | 'DETACHEMENT'
  /** Disponibilité. */
  | 'DISPONIBILITE';

/** Entries that are alike, and what is found of all of them. */
export type ReviewCvEntriesInput = {
  /** At most 30, each reviewed or refused by itself. */
  entries: Array<ReviewedCvEntryInput>;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** What to write to each teacher, in at most 2,000 characters; required for a rejection. */
  note?: string | null | undefined;
  /** What is found. */
  outcome: CvReviewOutcome;
};

/** An entry to be reviewed, and what is found of it. */
export type ReviewCvEntryInput = {
  /** The global id of the entry. */
  entryId: string;
  /** The `version` that was read: refused with STALE_VERSION when it has changed since. */
  expectedVersion: number;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** What to write to the teacher, in at most 2,000 characters; required for a rejection. */
  note?: string | null | undefined;
  /** What is found. */
  outcome: CvReviewOutcome;
};

/** One of the entries to be reviewed. */
export type ReviewedCvEntryInput = {
  /** The global id of the entry. Example: "cve_0190f3c27a107cc398c4dc0c0c07398f". */
  entryId: string;
  /** The `version` that was read. Example: 2. */
  expectedVersion: number;
};

/** Another bank account for the pay. */
export type RibInput = {
  /** The code of the bank (BIC). Example: "BNPAFRPPXXX". */
  bic: string;
  /** The holder as the bank writes the name: the teacher, alone or with somebody else. Example: "Julie Labert". */
  holder: string;
  /** The IBAN, with or without spaces: of any country of SEPA. Example: "FR14 2004 1010 0505 0001 3M02 606". */
  iban: string;
};

/** What an account may do. */
export type Role =
  /** Manages accounts, officers and portfolios of an academy. */
  | 'ADMINISTRATOR'
  /** A machine that feeds the base from the HR system. */
  | 'INTEGRATOR'
  /** Follows the teachers of a portfolio (gestionnaire). */
  | 'OFFICER'
  /** Reads and completes one’s own file. */
  | 'TEACHER';

/** The recognition as a disabled worker, or an equal title. */
export type RqthInput = {
  /** The title. Example: "RQTH". */
  title: DisabilityTitle;
  /** The last day; absent when none is foreseen. Example: "2028-08-31". */
  until?: string | null | undefined;
};

/** How sure the rule is that was applied. */
export type RuleCertainty =
  /** The text of the law, or several sources that agree. */
  | 'HIGH'
  /** Not confirmed: to be checked with the correspondent before anything is done. */
  | 'LOW'
  /** One source: to be checked with the correspondent. */
  | 'MEDIUM';

/** The end of service by an agreement of both sides. */
export type RuptureConventionnelleInput = {
  /** Whether the age and the quarters for a full pension are reached. Example: false. */
  hasFullPension: boolean;
  /** How the letter was sent. Example: "REGISTERED". */
  letter: LetterSent;
  /** The day of the letter. Example: "2026-11-20". */
  sentOn: string;
  /** What is wished for, such as the day. Example: "Départ au 31 août 2027.". */
  wishes?: string | null | undefined;
};

/** A draft to be saved. */
export type SaveChangeDraftInput = {
  /** The change that is asked for. */
  change: ChangeProposalInput;
  /** What to say with it, in at most 2,000 characters. */
  comment?: string | null | undefined;
  /** Files to add to those that the draft has; at most 10 at a time, and 40 with one request. */
  documents?: Array<SupportingDocumentInput> | null | undefined;
  /** From which day it shall count, in Europe/Paris, such as 2027-01-01. */
  effectiveFrom?: string | null | undefined;
  /** The `version` that was read: refused with STALE_VERSION when it has changed since. Absent: not compared. */
  expectedVersion?: number | null | undefined;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The global id of the draft; absent for a new one. */
  requestId?: string | null | undefined;
};

/** The proof that it is oneself: the password and the second factor. */
export type SecondFactorProofInput = {
  /** The current password. */
  currentPassword: string;
  /** The six digits of the authenticator, or a recovery code. */
  secondFactorCode?: string | null | undefined;
};

/** Whether one works for somebody else in the position of détachement. */
export type Secondment =
  /** Seconded outside France. */
  | 'ABROAD'
  /** Seconded as an attaché temporaire d’enseignement et de recherche (ATER) of a university. */
  | 'AS_ATER'
  /** Seconded in France, but not as an ATER. */
  | 'IN_FRANCE'
  /** Not seconded: any other position. */
  | 'NONE';

/** What is asked about a secondment. */
export type SecondmentRequest =
  /** First request. */
  | 'FIRST'
  /** Renewal. */
  | 'RENEWAL';

/** A message. Teachers write to their correspondent, in a new conversation or, with `conversationId`, in one that there is. Officers name the conversation or the teacher. */
export type SendMessageInput = {
  /** The global ids of files that the author has uploaded and attached to nothing yet, in the order to show: at most 10, and 5,242,880 bytes together. */
  attachmentIds?: Array<string> | null | undefined;
  /** The text, in at most 20,000 characters: plain, with line breaks; HTML is shown as it is typed. */
  body: string;
  /** The global id of the conversation to write in; absent for a new one. */
  conversationId?: string | null | undefined;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** Whether it is official: for the record, or with a deadline. False when absent. */
  official?: boolean | null | undefined;
  /** What it is about, in at most 200 characters. Required for a new conversation; an answer without it keeps the subject of its conversation. */
  subject?: string | null | undefined;
  /** Officers: the global id of the teacher with whom to begin a new conversation. Teachers never give it. */
  teacherId?: string | null | undefined;
  /** The global id of a theme of `Teacher.messageThemes`; absent for none. */
  themeId?: string | null | undefined;
};

/** Who lost the password. */
export type SendPasswordResetInput = {
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The global id of the officer or administrator, who is somebody else. */
  officerId: string;
};

/** A period of earlier services. */
export type ServiceAnterieurInput = {
  /** The employer. Example: "Académie d’Orléans-Tours". */
  employer: string;
  /** The first day. Example: "2010-09-01". */
  from: string;
  /** Where. Example: "PUBLIC". */
  kind: EarlierServiceKind;
  /** The last day. Example: "2012-08-31". */
  to: string;
};

/** What a period of service counts for. */
export type ServiceKind =
  /** In a category A corps. */
  | 'CATEGORY_A'
  /** In classes préparatoires aux grandes écoles. */
  | 'CPGE'
  /** As appointed head of school: full school years since September 2023 advance the next échelon. */
  | 'DIRECTOR'
  /** As acting head of school. */
  | 'DIRECTOR_ACTING'
  /** As a titulaire in activity in France. */
  | 'FRANCE_TITULAR'
  /** In the first degree. */
  | 'PRIMARY'
  /** Public service. */
  | 'PUBLIC'
  /** In the second degree. */
  | 'SECOND_DEGREE'
  /** On a specialised post (ASH). */
  | 'SPECIALISED'
  /** Teaching. */
  | 'TEACHING';

/** Earlier services that may count for the first echelon. */
export type ServicesAnterieursInput = {
  /** The periods. Example: [{"kind":"PUBLIC","employer":"Académie d’Orléans-Tours","from":"2010-09-01","to":"2012-08-31"}]. */
  periods: Array<ServiceAnterieurInput>;
};

/** The whole list of themes, in the order to show. */
export type SetMessageThemesInput = {
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** At most 50. A theme that is not among them is no longer offered; messages that have it keep it. An empty list: messages have no theme. */
  themes: Array<MessageThemeInput>;
};

/** The whole list of prepared answers, in the order to show. */
export type SetPreparedAnswersInput = {
  /** At most 100. One that is not among them is deleted; what was written with it stays. */
  answers: Array<PreparedAnswerInput>;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
};

/** Another sex in the civil register, or another civility and given name at work. */
export type SexeEtatCivilInput = {
  /** Whether the professional e-mail address follows the new name; no when absent. Example: false. */
  changeProfessionalAddress?: boolean | null | undefined;
  /** Whether the username follows the new name; no when absent. Example: false. */
  changeUsername?: boolean | null | undefined;
  /** The civility from now on. Example: "MADAME". */
  civility: Civility;
  /** The given names of the civil register, in order; absent when they stay. Example: ["Julie","Anne"]. */
  givenNames?: Array<string> | null | undefined;
  /** What the change rests on. Example: "USE_AT_WORK". */
  ground: CivilSexGround;
};

/** The family supplement to the pay. */
export type SftInput = {
  /** The children in charge. Example: [{"givenName":"Léa","birthDate":"2026-03-14"}]. */
  children: Array<EnfantInput>;
  /** Whether the supplement is paid over to the other parent; no when absent. Example: true. */
  isPaidOver?: boolean | null | undefined;
  /** Whether it goes on from one that is running; no when absent. Example: false. */
  isRenewal?: boolean | null | undefined;
  /** Whether the parents live apart; no when absent. Example: true. */
  isSeparated?: boolean | null | undefined;
  /** What the other parent does. Example: "EMPLOYED". */
  otherParent: OtherParentWork;
};

/** Who signs in. */
export type SignInInput = {
  /** The code of the academy, such as 18; needed when several academies know this username. */
  academyCode?: string | null | undefined;
  /** The device token of the last sign-in on this device: guesses at the password that others make elsewhere do not delay it then. One that is unknown, of somebody else or too old changes nothing. */
  deviceToken?: string | null | undefined;
  /** The password; at first the NUMEN, in capitals. */
  password: string;
  /** A code of the authenticator, or a recovery code; when the account has a second factor. Asked for by SECOND_FACTOR_REQUIRED once the password is right. */
  secondFactorCode?: string | null | undefined;
  /** The username, such as jlabert, or the professional address; accents and case do not matter. */
  username: string;
};

/** How a try to sign in ended. */
export type SignInOutcome =
  /** A session was opened. */
  | 'SUCCEEDED'
  /** The password was wrong. */
  | 'WRONG_PASSWORD'
  /** The password was right, the code was not. */
  | 'WRONG_SECOND_FACTOR';

/** Which sessions to end. */
export type SignOutInput = {
  /** True: end every session of the account, not this one alone. */
  everywhere?: boolean | null | undefined;
  /** True: end every other session of the account, and keep this one. */
  others?: boolean | null | undefined;
};

/** Which conversation is put off, and to which day. */
export type SnoozeConversationInput = {
  /** The global id of the conversation. */
  conversationId: string;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The day from which it stands on the list again, in Europe/Paris: tomorrow at the earliest, a year ahead at most. Absent: it stands there again at once. */
  until?: string | null | undefined;
};

/** The staff that a corps belongs to. */
export type StaffGroup =
  /** Conseillers principaux d’éducation. */
  | 'CPE'
  /** Psychologues de l’Éducation nationale. */
  | 'PSYEN'
  /** Teachers, of any corps. */
  | 'TEACHER';

/** What somebody who is invited may do. */
export type StaffRole =
  /** Manages accounts, officers and portfolios of the academy. */
  | 'ADMINISTRATOR'
  /** Follows the teachers of a portfolio (gestionnaire). */
  | 'OFFICER';

/** A request to be sent: a draft that was saved, or a new one. */
export type SubmitChangeRequestInput = {
  /** The change that is asked for; absent: that of the draft. */
  change?: ChangeProposalInput | null | undefined;
  /** What to say with it, in at most 2,000 characters; absent: as the draft says. */
  comment?: string | null | undefined;
  /** The current password: for kinds that say `needsProof`, such as a bank account or an address. */
  currentPassword?: string | null | undefined;
  /** Files to give with it, beside those of the draft; at most 10. What is missing may follow: it is sent all the same. */
  documents?: Array<SupportingDocumentInput> | null | undefined;
  /** From which day it shall count, in Europe/Paris; absent: as the draft says. */
  effectiveFrom?: string | null | undefined;
  /** The `version` that was read: refused with STALE_VERSION when it has changed since. Absent: not compared. Required for a draft of a kind that says `needsProof`, sent without its form. */
  expectedVersion?: number | null | undefined;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The global id of the draft; absent for a new request. */
  requestId?: string | null | undefined;
  /** The code of the authenticator or a recovery code, when the account has a second factor. */
  secondFactorCode?: string | null | undefined;
};

/** What was asked for, to be added to a request. */
export type SupplementChangeRequestInput = {
  /** An explanation, in at most 2,000 characters. */
  answer?: string | null | undefined;
  /** Files to add; at most 10 at a time, and 40 with one request. */
  documents?: Array<SupportingDocumentInput> | null | undefined;
  /** The `version` that was read: refused with STALE_VERSION when it has changed since. Absent: not compared. */
  expectedVersion?: number | null | undefined;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The global id of the request. */
  requestId: string;
};

/** A file that was uploaded, and what it proves. */
export type SupportingDocumentInput = {
  /** The global id of a file that was sent to `POST /attachments` and attached to nothing yet. */
  attachmentId: string;
  /** The code of one of the documents of the kind, such as ACTE_NAISSANCE, or AUTRE for another one. */
  code: string;
};

/** Which new bank account shall not count. */
export type TakeBackBankAccountInput = {
  /** The global id of the account, which does not count yet. */
  bankAccountId: string;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
};

/** Which teachers to list; all the criteria given must hold. Corps and establishment are of the file: that they were asked for is recorded for each teacher they were asked of (`Dossier.accessLog`). Name and managing department are of the directory, and are not. */
export type TeacherFilter = {
  /** Codes of corps of the latest career step, such as ["PE", "CERTIFIE"]. */
  corps?: Array<string> | null | undefined;
  /** The code of the managing department, such as 28. */
  departmentCode?: string | null | undefined;
  /** The UAI of the establishment of the latest posting, such as 0750655E. */
  establishmentUai?: string | null | undefined;
  /** The beginning of the family name of the civil register or of the shown one; accents and case do not matter, such as “leb”. */
  namePrefix?: string | null | undefined;
};

/** The order of a list of teachers. */
export type TeacherOrder = {
  /** In which direction. */
  direction?: OrderDirection;
  /** What to order by. */
  field: TeacherOrderField;
};

/** What teachers are ordered by. */
export type TeacherOrderField =
  /** The date of birth. */
  | 'BIRTH_DATE'
  /** The shown family name, then the given names, without accents. */
  | 'NAME';

/** Which teachers of one’s academy: all the conditions given must hold, and at least one must be given. The corps is of the file: that it was asked for is recorded for each teacher it was asked of (`Dossier.accessLog`). Name, managing department, degree and correspondent are of the directory, and are not. */
export type TeacherSelection = {
  /** Codes of corps of the latest career step, such as ["PE", "CERTIFIE"]. */
  corpsCodes?: Array<string> | null | undefined;
  /** The global id of their correspondent so far: alone, it hands a whole portfolio over. */
  currentOfficerId?: string | null | undefined;
  /** First or second degree. */
  degree?: TeachingDegree | null | undefined;
  /** Codes of managing departments of the academy, such as ["28", "45"]. */
  departmentCodes?: Array<string> | null | undefined;
  /** The first of a range of shown family names, included; accents and case do not matter, such as “A” or “Dupont”. */
  nameFrom?: string | null | undefined;
  /** The last of a range of shown family names: every name that begins with it is included, so “D” takes Dupont in. */
  nameTo?: string | null | undefined;
  /** Global ids of teachers, 5,000 at most; each must be of the academy. */
  teacherIds?: Array<string> | null | undefined;
};

/** The level of teaching that a teacher or a corps belongs to. */
export type TeachingDegree =
  /** First degree: nursery and primary schools, managed by the department. */
  | 'FIRST'
  /** Second degree: collèges and lycées, managed by the academy. */
  | 'SECOND';

/** What is known of somebody’s work; only what decides which server is the right one. */
export type TeachingFacts = {
  /** The code of the academy of the posting, such as 18. */
  academyCode?: string | null | undefined;
  /** The degree one works in. */
  degree: TeachingDegree;
  /** The code of a department, such as 28: that of the posting, or of origin for the first degree in Polynésie française and Wallis-et-Futuna. */
  departmentCode?: string | null | undefined;
  /** Whether one is seconded, and where to. */
  secondment?: Secondment;
  /** Public or private. */
  sector?: TeachingSector;
  /** Teacher, CPE or PsyEN. */
  staff?: StaffGroup;
  /** The overseas territory one works in; absent in the academies and abroad. */
  territory?: OverseasTerritory | null | undefined;
  /** The kind of place one works in. */
  workplace?: Workplace;
};

/** Whether one teaches in public schools or in private ones under contract with the State. */
export type TeachingSector =
  /** Private schools under contract: their teachers use I-Professionnel, another application. */
  | 'PRIVATE_UNDER_CONTRACT'
  /** Public schools: I-Prof is for them. */
  | 'PUBLIC';

/** Where somebody teaches, as far as it decides which server is the right one. */
export type TeachingSituation =
  /** Second degree, posted to the central administration of education or higher education. */
  | 'CENTRAL_ADMINISTRATION'
  /** First degree, in an academy: the department manages, on the server of its academy. */
  | 'FIRST_DEGREE_IN_ACADEMY'
  /** First degree, in Nouvelle-Calédonie: staff of the territory, not of the ministry. */
  | 'FIRST_DEGREE_IN_NOUVELLE_CALEDONIE'
  /** First degree, working in Polynésie française: the department of origin manages. */
  | 'FIRST_DEGREE_IN_POLYNESIE'
  /** First degree, in Saint-Pierre-et-Miquelon: its service of education manages. */
  | 'FIRST_DEGREE_IN_SAINT_PIERRE_ET_MIQUELON'
  /** First degree, working in Wallis-et-Futuna: the department of origin manages. */
  | 'FIRST_DEGREE_IN_WALLIS_ET_FUTUNA'
  /** Private school under contract, of either degree: another application. */
  | 'PRIVATE_UNDER_CONTRACT'
  /** PsyEN or CPE, in Nouvelle-Calédonie. */
  | 'PSYEN_OR_CPE_IN_NOUVELLE_CALEDONIE'
  /** Second degree, posted to the CUFR of Mayotte; its schools belong to the academy of Mayotte. */
  | 'SECOND_DEGREE_AT_CUFR_MAYOTTE'
  /** Second degree (CPE and PsyEN too), posted in an academy. */
  | 'SECOND_DEGREE_IN_ACADEMY'
  /** Teacher of the second degree, in higher education in Nouvelle-Calédonie. */
  | 'SECOND_DEGREE_IN_HIGHER_EDUCATION_IN_NOUVELLE_CALEDONIE'
  /** Teacher of the second degree, in higher education in Polynésie française. */
  | 'SECOND_DEGREE_IN_HIGHER_EDUCATION_IN_POLYNESIE'
  /** Second degree, in Saint-Pierre-et-Miquelon: its service of education manages. */
  | 'SECOND_DEGREE_IN_SAINT_PIERRE_ET_MIQUELON'
  /** Teacher of the second degree, in a school of Nouvelle-Calédonie. */
  | 'SECOND_DEGREE_IN_SCHOOL_IN_NOUVELLE_CALEDONIE'
  /** Second degree, in a school of Polynésie française. */
  | 'SECOND_DEGREE_IN_SCHOOL_IN_POLYNESIE'
  /** Second degree, posted in Wallis-et-Futuna. */
  | 'SECOND_DEGREE_IN_WALLIS_ET_FUTUNA'
  /** Second degree, managed by no academy, whatever the reason. */
  | 'SECOND_DEGREE_OUTSIDE_ACADEMY'
  /** Second degree, seconded outside France. */
  | 'SECOND_DEGREE_SECONDED_ABROAD'
  /** Second degree, seconded as an ATER: stays with the academy. */
  | 'SECOND_DEGREE_SECONDED_AS_ATER'
  /** Second degree, seconded in France, but not as an ATER. */
  | 'SECOND_DEGREE_SECONDED_IN_FRANCE';

/** Other personal telephone numbers; one that is absent stays, unless `removesOther` says otherwise. */
export type TelephoneInput = {
  /** The personal mobile telephone number. Example: "06 01 02 03 04". */
  mobilePhone?: string | null | undefined;
  /** The personal telephone number. Example: "02 37 01 02 03". */
  phone?: string | null | undefined;
  /** Whether the number that is not given is removed; no when absent. Example: true. */
  removesOther?: boolean | null | undefined;
};

/** Part-time that the administration may grant. */
export type TempsPartielAutorisationInput = {
  /** How much one works, in percent of a full service. Example: 80. */
  quota: number;
  /** The reason, in a few sentences. Example: "Je souhaite suivre une formation à temps partiel.". */
  reason: string;
  /** Why. Example: "PERSONAL". */
  why: PartTimeWish;
};

/** Part-time that the law grants by right. */
export type TempsPartielDroitInput = {
  /** The day on which an adopted child came into the home. Example: "2026-06-01". */
  adoptedOn?: string | null | undefined;
  /** The date of birth of the child. Example: "2025-10-02". */
  childBirthDate?: string | null | undefined;
  /** How much one works, in percent of a full service. Example: 80. */
  quota: number;
  /** The last day; absent: the day before the child is three, or 31 August for another reason. Example: "2028-08-31". */
  until?: string | null | undefined;
  /** Why. Example: "CHILD". */
  why: PartTimeRight;
  /** Why the request comes later than the law wants; absent when it is in time. Who decides weighs it. Example: "L’enfant est né trois semaines avant la date prévue.". */
  whyLate?: string | null | undefined;
};

/** A period of part-time for medical reasons. */
export type TptInput = {
  /** Whether it goes on from one that is running; no when absent. Example: false. */
  isRenewal?: boolean | null | undefined;
  /** How much one works, in percent of a full service. Example: 80. */
  quota: number;
  /** The last day. Example: "2028-08-31". */
  until: string;
};

/** The link that was sent to the former address. */
export type UndoAlertEmailChangeInput = {
  /** What the link carries after the #; it works once, within 14 days. */
  token: string;
};

/** A decision to be taken back. */
export type UndoChangeDecisionInput = {
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The global id of the request. */
  requestId: string;
};

/** What an entry says from now on. */
export type UpdateCvEntryInput = {
  /** The global ids of files that were sent to `POST /attachments` and attached to nothing yet, to be added to its evidence; at most 10 with one entry. */
  addEvidence?: Array<string> | null | undefined;
  /** All that it says, of the same kind as before: what is absent is taken away. */
  entry: CvEntryInput;
  /** The global id of the entry. */
  entryId: string;
  /** The `version` that was read: refused with STALE_VERSION when it has changed since. Absent: not compared. */
  expectedVersion?: number | null | undefined;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The global ids of files that prove it no longer. */
  removeEvidence?: Array<string> | null | undefined;
};

/** What stands above the entries of the CV from now on. */
export type UpdateCvProfileInput = {
  /** The `version` that was read: refused with STALE_VERSION when it has changed since. Absent: not compared. */
  expectedVersion?: number | null | undefined;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** All of it: what is absent is taken away. */
  profile: CvProfileInput;
};

/** The death of the spouse or partner. */
export type VeuvageInput = {
  /** The day of the death. Example: "2026-09-12". */
  on: string;
};

/** A request to be taken back. */
export type WithdrawChangeRequestInput = {
  /** The `version` that was read: refused with STALE_VERSION when it has changed since. Absent: not compared. */
  expectedVersion?: number | null | undefined;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** Why, in at most 2,000 characters. */
  reason?: string | null | undefined;
  /** The global id of the request. */
  requestId: string;
};

/** What happened at work. */
export type WorkInjury =
  /** Accident at work. */
  | 'ACCIDENT'
  /** Accident on the way. */
  | 'COMMUTE'
  /** Occupational illness. */
  | 'ILLNESS';

/** Why a teacher works at a rate. */
export type WorkingTimeReason =
  /** Part-time that the administration has granted. */
  | 'AUTORISATION'
  /** Part-time that the law grants by right. */
  | 'DROIT'
  /** Full time again. */
  | 'TEMPS_PLEIN'
  /** Part-time for medical reasons. */
  | 'THERAPEUTIQUE';

/** What kind of place one works in. */
export type Workplace =
  /** The central administration of the ministry of education or of higher education. */
  | 'CENTRAL_ADMINISTRATION'
  /** The Centre universitaire de formation et de recherche of Mayotte. */
  | 'CUFR_MAYOTTE'
  /** A university or another establishment of higher education. */
  | 'HIGHER_EDUCATION'
  /** A school, a collège, a lycée, a CIO or a service of the academy. */
  | 'SCHOOL';

export type AcademyDetailsFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** Its code in the ministry’s nomenclature, such as 18 (Orléans-Tours). */
  code: string,
  /** Its name, such as Orléans-Tours. */
  name: string,
  /** The domain of its professional addresses, such as ac-orleans-tours.fr. */
  mailDomain: string,
  /** The departments it covers, by code. */
  departments: Array<{
    /** Its code, such as 28 or 2A. */
    code: string,
    /** Its name, such as Eure-et-Loir. */
    name: string }>,
  /** Where to ask for help. */
  helpdesk: {
    /** The helpdesk’s mail address. */
    email: string | null,
    /** The helpdesk’s telephone number. */
    phone: string | null,
    /** The helpdesk’s page. */
    url: string | null } };

export type AcademiesQueryVariables = Exact<{ [key: string]: never; }>;


export type AcademiesQuery = {
  /** Public: the academies, their departments, mail domain and helpdesk, by code. */
  academies: Array<{
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** Its code in the ministry’s nomenclature, such as 18 (Orléans-Tours). */
    code: string,
    /** Its name, such as Orléans-Tours. */
    name: string,
    /** The domain of its professional addresses, such as ac-orleans-tours.fr. */
    mailDomain: string,
    /** The departments it covers, by code. */
    departments: Array<{
      /** Its code, such as 28 or 2A. */
      code: string,
      /** Its name, such as Eure-et-Loir. */
      name: string }>,
    /** Where to ask for help. */
    helpdesk: {
      /** The helpdesk’s mail address. */
      email: string | null,
      /** The helpdesk’s telephone number. */
      phone: string | null,
      /** The helpdesk’s page. */
      url: string | null } }> };

export type AcademyQueryVariables = Exact<{
  code: string;
}>;


export type AcademyQuery = {
  /** Public: the academy of a code; null when there is none. */
  academy: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** Its code in the ministry’s nomenclature, such as 18 (Orléans-Tours). */
    code: string,
    /** Its name, such as Orléans-Tours. */
    name: string,
    /** The domain of its professional addresses, such as ac-orleans-tours.fr. */
    mailDomain: string,
    /** The departments it covers, by code. */
    departments: Array<{
      /** Its code, such as 28 or 2A. */
      code: string,
      /** Its name, such as Eure-et-Loir. */
      name: string }>,
    /** Where to ask for help. */
    helpdesk: {
      /** The helpdesk’s mail address. */
      email: string | null,
      /** The helpdesk’s telephone number. */
      phone: string | null,
      /** The helpdesk’s page. */
      url: string | null } } | null };

export type ConnectionPointDetailsFragment = {
  /** The application. */
  application: PortalApplication,
  /** The situation that decided. */
  situation: TeachingSituation,
  /** The address of the application; where no source gives it, the page of the ministry that leads to the help desk of each academy. */
  url: string,
  /** Why, in a sentence to show, in the language of the request. */
  explanation: string,
  /** The academy or overseas service that manages the career; null outside the academies. */
  academy: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** Its code in the ministry’s nomenclature, such as 18 (Orléans-Tours). */
    code: string,
    /** Its name, such as Orléans-Tours. */
    name: string,
    /** The domain of its professional addresses, such as ac-orleans-tours.fr. */
    mailDomain: string,
    /** The departments it covers, by code. */
    departments: Array<{
      /** Its code, such as 28 or 2A. */
      code: string,
      /** Its name, such as Eure-et-Loir. */
      name: string }>,
    /** Where to ask for help. */
    helpdesk: {
      /** The helpdesk’s mail address. */
      email: string | null,
      /** The helpdesk’s telephone number. */
      phone: string | null,
      /** The helpdesk’s page. */
      url: string | null } } | null };

export type ConnectionPointQueryVariables = Exact<{
  situation: TeachingSituation;
  academyCode?: string | null | undefined;
  departmentCode?: string | null | undefined;
}>;


export type ConnectionPointQuery = {
  /** Public: which application and server somebody in a situation uses, and why. */
  connectionPoint: {
    /** The application. */
    application: PortalApplication,
    /** The situation that decided. */
    situation: TeachingSituation,
    /** The address of the application; where no source gives it, the page of the ministry that leads to the help desk of each academy. */
    url: string,
    /** Why, in a sentence to show, in the language of the request. */
    explanation: string,
    /** The academy or overseas service that manages the career; null outside the academies. */
    academy: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** Its code in the ministry’s nomenclature, such as 18 (Orléans-Tours). */
      code: string,
      /** Its name, such as Orléans-Tours. */
      name: string,
      /** The domain of its professional addresses, such as ac-orleans-tours.fr. */
      mailDomain: string,
      /** The departments it covers, by code. */
      departments: Array<{
        /** Its code, such as 28 or 2A. */
        code: string,
        /** Its name, such as Eure-et-Loir. */
        name: string }>,
      /** Where to ask for help. */
      helpdesk: {
        /** The helpdesk’s mail address. */
        email: string | null,
        /** The helpdesk’s telephone number. */
        phone: string | null,
        /** The helpdesk’s page. */
        url: string | null } } | null } };

export type ConnectionPointOfQueryVariables = Exact<{
  facts: TeachingFacts;
}>;


export type ConnectionPointOfQuery = {
  /** Public: the same by what is known of somebody, for a form; the rules find the situation. */
  connectionPointOf: {
    /** The application. */
    application: PortalApplication,
    /** The situation that decided. */
    situation: TeachingSituation,
    /** The address of the application; where no source gives it, the page of the ministry that leads to the help desk of each academy. */
    url: string,
    /** Why, in a sentence to show, in the language of the request. */
    explanation: string,
    /** The academy or overseas service that manages the career; null outside the academies. */
    academy: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** Its code in the ministry’s nomenclature, such as 18 (Orléans-Tours). */
      code: string,
      /** Its name, such as Orléans-Tours. */
      name: string,
      /** The domain of its professional addresses, such as ac-orleans-tours.fr. */
      mailDomain: string,
      /** The departments it covers, by code. */
      departments: Array<{
        /** Its code, such as 28 or 2A. */
        code: string,
        /** Its name, such as Eure-et-Loir. */
        name: string }>,
      /** Where to ask for help. */
      helpdesk: {
        /** The helpdesk’s mail address. */
        email: string | null,
        /** The helpdesk’s telephone number. */
        phone: string | null,
        /** The helpdesk’s page. */
        url: string | null } } | null } };

export type SessionTokensFragment = {
  /** Sent as `Authorization: Bearer …`; a JWT signed with EdDSA. */
  accessToken: string,
  /** When the access token stops working; refresh before. */
  accessTokenExpiresAt: string,
  /** Opaque, for `refreshSession`: it gets the same successor until that one is used; its use after that ends the session. */
  refreshToken: string,
  /** When the refresh token stops working. */
  refreshTokenExpiresAt: string };

export type ViewerSummaryFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** The username, such as jlabert. */
  username: string,
  /** What the account may do. */
  role: Role,
  /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
  mustChangePassword: boolean,
  /** The academy of the account; null for a national integrator. */
  academy: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** Its code in the ministry’s nomenclature, such as 18 (Orléans-Tours). */
    code: string,
    /** Its name, such as Orléans-Tours. */
    name: string } | null,
  /** The teacher behind the account; null for other roles. */
  teacher: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name to show, such as Julie Labert. */
    displayName: string } | null,
  /** The officer behind the account; null for other roles. */
  officer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name to address, such as Claire Moreau. */
    displayName: string } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The username, such as jlabert. */
    username: string,
    /** What the account may do. */
    role: Role,
    /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
    mustChangePassword: boolean,
    /** The academy of the account; null for a national integrator. */
    academy: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** Its code in the ministry’s nomenclature, such as 18 (Orléans-Tours). */
      code: string,
      /** Its name, such as Orléans-Tours. */
      name: string } | null,
    /** The teacher behind the account; null for other roles. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The name to show, such as Julie Labert. */
      displayName: string } | null,
    /** The officer behind the account; null for other roles. */
    officer: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The name to address, such as Claire Moreau. */
      displayName: string } | null } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = {
  /** Opens a session. Guesses are slowed down: RATE_LIMITED tells how long to wait. */
  signIn: {
    /** Opaque, good for 90 days, and it opens nothing: keep it on this device, also after signing out, and send it with the next sign-in. Null when refused. */
    deviceToken: string | null,
    /** The tokens; null when refused. */
    session: {
      /** Sent as `Authorization: Bearer …`; a JWT signed with EdDSA. */
      accessToken: string,
      /** When the access token stops working; refresh before. */
      accessTokenExpiresAt: string,
      /** Opaque, for `refreshSession`: it gets the same successor until that one is used; its use after that ends the session. */
      refreshToken: string,
      /** When the refresh token stops working. */
      refreshTokenExpiresAt: string } | null,
    /** Who is now signed in; null when refused. */
    viewer: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The username, such as jlabert. */
      username: string,
      /** What the account may do. */
      role: Role,
      /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
      mustChangePassword: boolean } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;


export type RefreshSessionMutation = {
  /** Trades a refresh token for new tokens. */
  refreshSession: {
    /** The new tokens; null when refused. */
    session: {
      /** Sent as `Authorization: Bearer …`; a JWT signed with EdDSA. */
      accessToken: string,
      /** When the access token stops working; refresh before. */
      accessTokenExpiresAt: string,
      /** Opaque, for `refreshSession`: it gets the same successor until that one is used; its use after that ends the session. */
      refreshToken: string,
      /** When the refresh token stops working. */
      refreshTokenExpiresAt: string } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = {
  /** Replaces the password; the first one must be, before anything else is allowed. Other sessions end, and an alert address that waits for its proof is forgotten. */
  changePassword: {
    /** Who is signed in, now free to go on; null when refused. */
    viewer: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The username, such as jlabert. */
      username: string,
      /** What the account may do. */
      role: Role,
      /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
      mustChangePassword: boolean } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type SessionLineFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** When it was opened. */
  openedAt: string,
  /** When it was last opened or refreshed, which a client in use does every ten minutes. */
  seenAt: string | null,
  /** The network address that it was last seen at. */
  ip: string | null,
  /** What the device said it is (User-Agent), 200 characters at most. */
  userAgent: string | null,
  /** Whether it is the session that asks. */
  current: boolean };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The devices on which the account is signed in, the one seen last first. */
    sessions: Array<{
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** When it was opened. */
      openedAt: string,
      /** When it was last opened or refreshed, which a client in use does every ten minutes. */
      seenAt: string | null,
      /** The network address that it was last seen at. */
      ip: string | null,
      /** What the device said it is (User-Agent), 200 characters at most. */
      userAgent: string | null,
      /** Whether it is the session that asks. */
      current: boolean }> } | null };

export type RecentSignInsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecentSignInsQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The latest tries to sign in to the account, newest first: 20 at most of each outcome, so that wrong tries, which anybody can make, push out no sign-in. */
    recentSignIns: Array<{
      /** When it was. */
      at: string,
      /** How it ended. */
      outcome: SignInOutcome,
      /** The network address that it came from. */
      ip: string,
      /** What the device said it is (User-Agent), 200 characters at most. */
      userAgent: string | null }> } | null };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = {
  /** Ends one session of the account, such as that of a device that was lost. */
  endSession: {
    /** Who is signed in; null when refused. */
    viewer: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The devices on which the account is signed in, the one seen last first. */
      sessions: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** When it was opened. */
        openedAt: string,
        /** When it was last opened or refreshed, which a client in use does every ten minutes. */
        seenAt: string | null,
        /** The network address that it was last seen at. */
        ip: string | null,
        /** What the device said it is (User-Agent), 200 characters at most. */
        userAgent: string | null,
        /** Whether it is the session that asks. */
        current: boolean }> } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = {
  /** Ends the session. */
  signOut: {
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type AuthenticateClientMutationVariables = Exact<{
  input: AuthenticateClientInput;
}>;


export type AuthenticateClientMutation = {
  /** Machines: a token for a client id and secret. The same as POST /oauth/token. */
  authenticateClient: {
    /** Sent as `Authorization: Bearer …`; null when refused. */
    accessToken: string | null,
    /** When it stops working, ten minutes from now; null when refused. */
    accessTokenExpiresAt: string | null,
    /** What the machine may do; null when refused. */
    grants: Array<Grant> | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type AnnouncementTextFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** What it is about, in one line, in the language of the request. */
  title: string,
  /** The text: plain, with line breaks, in the language of the request. */
  body: string,
  /** When it was published. */
  publishedAt: string,
  /** When it stops being shown, or stopped; null while no end is set. */
  endsAt: string | null };

export type AnnouncementsQueryVariables = Exact<{
  academyCode: string;
}>;


export type AnnouncementsQuery = {
  /** Public: what the administration of an academy announces now, newest first, at most 20; empty for a code that no academy has. */
  announcements: Array<{
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** What it is about, in one line, in the language of the request. */
    title: string,
    /** The text: plain, with line breaks, in the language of the request. */
    body: string,
    /** When it was published. */
    publishedAt: string,
    /** When it stops being shown, or stopped; null while no end is set. */
    endsAt: string | null }> };

export type PublishAnnouncementMutationVariables = Exact<{
  input: PublishAnnouncementInput;
}>;


export type PublishAnnouncementMutation = {
  /** Administrators: announces something of the academy to everybody, signed in or not, from now on. Twenty at most are shown at once. */
  publishAnnouncement: {
    /** The announcement; null when refused. */
    announcement: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What it is about, in one line, in the language of the request. */
      title: string,
      /** The text: plain, with line breaks, in the language of the request. */
      body: string,
      /** When it was published. */
      publishedAt: string,
      /** When it stops being shown, or stopped; null while no end is set. */
      endsAt: string | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type EndAnnouncementMutationVariables = Exact<{
  input: EndAnnouncementInput;
}>;


export type EndAnnouncementMutation = {
  /** Administrators: an announcement of the academy is no longer shown. One that has ended keeps its end. */
  endAnnouncement: {
    /** The announcement with its end; null when refused. */
    announcement: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What it is about, in one line, in the language of the request. */
      title: string,
      /** The text: plain, with line breaks, in the language of the request. */
      body: string,
      /** When it was published. */
      publishedAt: string,
      /** When it stops being shown, or stopped; null while no end is set. */
      endsAt: string | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type BankAccountLineFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** The last four characters of the IBAN, such as 2606. */
  lastFour: string,
  /** The code of the bank (BIC), such as BNPAFRPP. */
  bic: string | null,
  /** In whose name it is, such as Julie Labert. */
  holder: string,
  /** How the officer made sure that the teacher gave it. */
  confirmedBy: BankConfirmation,
  /** From when on the teacher is paid there; until then the teacher or the officer can take it back. */
  takesEffectAt: string };

export type BankAccountsFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** Where the teacher is paid today; null when no approved request has given an account. */
  bankAccount: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The last four characters of the IBAN, such as 2606. */
    lastFour: string,
    /** The code of the bank (BIC), such as BNPAFRPP. */
    bic: string | null,
    /** In whose name it is, such as Julie Labert. */
    holder: string,
    /** How the officer made sure that the teacher gave it. */
    confirmedBy: BankConfirmation,
    /** From when on the teacher is paid there; until then the teacher or the officer can take it back. */
    takesEffectAt: string } | null,
  /** Accounts that were approved and do not count yet, the next one first: they can still be taken back. */
  nextBankAccounts: Array<{
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The last four characters of the IBAN, such as 2606. */
    lastFour: string,
    /** The code of the bank (BIC), such as BNPAFRPP. */
    bic: string | null,
    /** In whose name it is, such as Julie Labert. */
    holder: string,
    /** How the officer made sure that the teacher gave it. */
    confirmedBy: BankConfirmation,
    /** From when on the teacher is paid there; until then the teacher or the officer can take it back. */
    takesEffectAt: string }> };

export type BankAccountsQueryVariables = Exact<{
  teacherId: string;
}>;


export type BankAccountsQuery = {
  /** One teacher by id; null when missing or outside one’s scope. */
  teacher: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The administrative file; null, with an error, for who may only name the teacher. */
    dossier: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** Where the teacher is paid today; null when no approved request has given an account. */
      bankAccount: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The last four characters of the IBAN, such as 2606. */
        lastFour: string,
        /** The code of the bank (BIC), such as BNPAFRPP. */
        bic: string | null,
        /** In whose name it is, such as Julie Labert. */
        holder: string,
        /** How the officer made sure that the teacher gave it. */
        confirmedBy: BankConfirmation,
        /** From when on the teacher is paid there; until then the teacher or the officer can take it back. */
        takesEffectAt: string } | null,
      /** Accounts that were approved and do not count yet, the next one first: they can still be taken back. */
      nextBankAccounts: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The last four characters of the IBAN, such as 2606. */
        lastFour: string,
        /** The code of the bank (BIC), such as BNPAFRPP. */
        bic: string | null,
        /** In whose name it is, such as Julie Labert. */
        holder: string,
        /** How the officer made sure that the teacher gave it. */
        confirmedBy: BankConfirmation,
        /** From when on the teacher is paid there; until then the teacher or the officer can take it back. */
        takesEffectAt: string }> } | null } | null };

export type MyBankAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyBankAccountsQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
    mustChangePassword: boolean,
    /** The teacher behind the account; null for other roles. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The administrative file; null, with an error, for who may only name the teacher. */
      dossier: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** Where the teacher is paid today; null when no approved request has given an account. */
        bankAccount: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The last four characters of the IBAN, such as 2606. */
          lastFour: string,
          /** The code of the bank (BIC), such as BNPAFRPP. */
          bic: string | null,
          /** In whose name it is, such as Julie Labert. */
          holder: string,
          /** How the officer made sure that the teacher gave it. */
          confirmedBy: BankConfirmation,
          /** From when on the teacher is paid there; until then the teacher or the officer can take it back. */
          takesEffectAt: string } | null,
        /** Accounts that were approved and do not count yet, the next one first: they can still be taken back. */
        nextBankAccounts: Array<{
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The last four characters of the IBAN, such as 2606. */
          lastFour: string,
          /** The code of the bank (BIC), such as BNPAFRPP. */
          bic: string | null,
          /** In whose name it is, such as Julie Labert. */
          holder: string,
          /** How the officer made sure that the teacher gave it. */
          confirmedBy: BankConfirmation,
          /** From when on the teacher is paid there; until then the teacher or the officer can take it back. */
          takesEffectAt: string }> } | null } | null } | null };

export type WholeBankAccountQueryVariables = Exact<{
  teacherId: string;
}>;


export type WholeBankAccountQuery = {
  /** One teacher by id; null when missing or outside one’s scope. */
  teacher: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The administrative file; null, with an error, for who may only name the teacher. */
    dossier: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** Where the teacher is paid today; null when no approved request has given an account. */
      bankAccount: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The whole IBAN, without spaces, for machines with READ_BANK_DETAILS: each reading is recorded in the file. Null for everybody else. */
        iban: string | null,
        /** The code of the bank (BIC), such as BNPAFRPP. */
        bic: string | null,
        /** In whose name it is, such as Julie Labert. */
        holder: string,
        /** From when on the teacher is paid there; until then the teacher or the officer can take it back. */
        takesEffectAt: string } | null } | null } | null };

export type AskedIbanQueryVariables = Exact<{
  id: string;
}>;


export type AskedIbanQuery = {
  /** One request by its id; null if you may not see it. */
  changeRequest: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The whole IBAN that a request for another bank account gives, for the officer who has it in review: each reading is recorded in the file. Null for everybody else, and once it is decided. */
    iban: string | null } | null };

export type TakeBackBankAccountMutationVariables = Exact<{
  input: TakeBackBankAccountInput;
}>;


export type TakeBackBankAccountMutation = {
  /** The teacher, or the officer in charge: a bank account that was approved and does not count yet never will; the teacher is paid on the former one. Its request says so (`effectTakenBackAt`); the teacher gets a message, and a mail at each address. */
  takeBackBankAccount: {
    /** With the account that counts; null when refused. */
    dossier: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** Where the teacher is paid today; null when no approved request has given an account. */
      bankAccount: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The last four characters of the IBAN, such as 2606. */
        lastFour: string,
        /** The code of the bank (BIC), such as BNPAFRPP. */
        bic: string | null,
        /** In whose name it is, such as Julie Labert. */
        holder: string,
        /** How the officer made sure that the teacher gave it. */
        confirmedBy: BankConfirmation,
        /** From when on the teacher is paid there; until then the teacher or the officer can take it back. */
        takesEffectAt: string } | null,
      /** Accounts that were approved and do not count yet, the next one first: they can still be taken back. */
      nextBankAccounts: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The last four characters of the IBAN, such as 2606. */
        lastFour: string,
        /** The code of the bank (BIC), such as BNPAFRPP. */
        bic: string | null,
        /** In whose name it is, such as Julie Labert. */
        holder: string,
        /** How the officer made sure that the teacher gave it. */
        confirmedBy: BankConfirmation,
        /** From when on the teacher is paid there; until then the teacher or the officer can take it back. */
        takesEffectAt: string }> } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type CareerPerspectiveDetailsFragment = {
  /** A stable key: NEXT_ECHELON, RENDEZ_VOUS_1 to RENDEZ_VOUS_3, HORS_CLASSE (HC in `npm run career`), CLASSE_EXCEPTIONNELLE (CE there), or the code of a programme, the same in both. */
  key: string,
  /** What it is about. */
  kind: CareerPerspectiveKind,
  /** Its name, in the language of the request. */
  title: string,
  /** A sentence or a few to the teacher: the conditions are met, or what is missing and from when, and what stays unsure. */
  summary: string,
  /** Whether the law opens it. */
  status: EligibilityStatus,
  /** The day from which the conditions hold; null when they always did, never will, or the day is not known. */
  eligibleFrom: string | null,
  /** Of the next echelon: the accelerated date, where one is still open; it is never a right. */
  acceleratedFrom: string | null,
  /** The year of the first campaign in which the conditions hold, such as 2027, or held where the file tells; null when they always did, in no campaign foreseen, where a fact that it depends on is missing, and for advancement, which has no campaigns. */
  firstCampaign: number | null,
  /** Of the hors classe: the first campaign if every accelerated advancement to come is granted, when that is sooner. */
  acceleratedFirstCampaign: number | null,
  /** How one applies, in the language of the request, with the days of the campaign where they are known; null where it is not open, or no source tells. */
  howToApply: string | null,
  /** How sure the rule is. */
  certainty: RuleCertainty,
  /** Why it is not open (yet); empty when it is. */
  reasons: Array<CareerReason>,
  /** The documents in which the rule was read, with the address of those that are official pages; empty where only legal texts were. */
  sources: Array<string>,
  /** The conditions, one by one. */
  conditions: Array<{
    /** A stable key, such as AGE or ECHELON_SENIORITY. */
    key: string,
    /** What it is about, in the language of the request. */
    label: string,
    /** Whether it holds on its day; null when a fact is missing. */
    met: boolean | null,
    /** From when it holds; null when it always did, never will, or is not known. */
    satisfiedFrom: string | null,
    /** The day on which the campaign judges it; null when it is the day of the question. */
    judgedOn: string | null,
    /** What is required, in words. */
    required: string,
    /** What is, in words; null when the file does not tell. */
    actual: string | null,
    /** Why it refuses; null when it does not, and where another condition already tells it. */
    reason: CareerReason | null,
    /** The law that asks for it; null where none was read. */
    legalReference: {
      /** The text, such as décret 90-680 du 1er août 1990. */
      title: string,
      /** The article. */
      article: string | null,
      /** An official page, where one is known. */
      url: string | null } | null }>,
  /** What it would bring; null where no table tells. */
  outcome: {
    /** The echelon. */
    echelon: number,
    /** The chevron, in an hors-échelle echelon. */
    chevron: string | null,
    /** The day from which the seniority in the chevron counts; null without a chevron. */
    chevronSince: string | null,
    /** The pay index (indice majoré); null where no table is known. */
    indiceMajore: number | null,
    /** Gross base pay of a month in euros, without allowances; 0 on a day in a position without pay, such as a disponibilité. */
    grossMonthlyPay: number | null,
    /** From when. */
    from: string | null,
    /** The day from which the seniority in the echelon counts: before `from` where a promotion keeps some. */
    seniorityFrom: string | null,
    /** The corps. */
    corps: {
      /** Its code, such as PE or CERTIFIE. */
      code: string,
      /** Its name, such as professeur des écoles. */
      name: string,
      /** The degree it teaches in; null for the one corps of both degrees (PSYEN). */
      degree: TeachingDegree | null },
    /** The grade. */
    grade: {
      /** Its code in the corps, such as CN, HC or CE. */
      code: string,
      /** Its name, such as classe normale. */
      name: string } } | null,
  /** Of the hors classe, while one is promouvable: the points. */
  points: {
    /** The campaign, such as 2026. */
    campaign: number,
    /** The points of the seniority on 31 August of the campaign. */
    seniorityPoints: number,
    /** The final appreciation of the third rendez-vous de carrière; null when it is not known. */
    appraisalOutcome: AppraisalOutcome | null,
    /** All points with that appreciation; null when it is not known. */
    total: number | null,
    /** All points with each appreciation that may be given. */
    totals: Array<{
      /** The final appreciation. */
      appraisalOutcome: AppraisalOutcome,
      /** All points with it. */
      total: number }> } | null,
  /** The legal texts that it rests on; empty where none was read. */
  legalBasis: Array<{
    /** The text, such as décret 90-680 du 1er août 1990. */
    title: string,
    /** The article. */
    article: string | null,
    /** An official page, where one is known. */
    url: string | null }> };

export type CareerPerspectivesQueryVariables = Exact<{
  teacherId: string;
  asOf?: string | null | undefined;
  admissibilityOn?: string | null | undefined;
  keys?: Array<string> | null | undefined;
  kinds?: Array<CareerPerspectiveKind> | null | undefined;
  statuses?: Array<EligibilityStatus> | null | undefined;
  assuming?: CareerAssumptions | null | undefined;
}>;


export type CareerPerspectivesQuery = {
  /** One teacher by id; null when missing or outside one’s scope. */
  teacher: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** What the law opens to the teacher: advancement first, then promotions, then the programmes; empty where no step of the career is in force; null, with an error, for who may only name the teacher. */
    careerPerspectives: Array<{
      /** A stable key: NEXT_ECHELON, RENDEZ_VOUS_1 to RENDEZ_VOUS_3, HORS_CLASSE (HC in `npm run career`), CLASSE_EXCEPTIONNELLE (CE there), or the code of a programme, the same in both. */
      key: string,
      /** What it is about. */
      kind: CareerPerspectiveKind,
      /** Its name, in the language of the request. */
      title: string,
      /** A sentence or a few to the teacher: the conditions are met, or what is missing and from when, and what stays unsure. */
      summary: string,
      /** Whether the law opens it. */
      status: EligibilityStatus,
      /** The day from which the conditions hold; null when they always did, never will, or the day is not known. */
      eligibleFrom: string | null,
      /** Of the next echelon: the accelerated date, where one is still open; it is never a right. */
      acceleratedFrom: string | null,
      /** The year of the first campaign in which the conditions hold, such as 2027, or held where the file tells; null when they always did, in no campaign foreseen, where a fact that it depends on is missing, and for advancement, which has no campaigns. */
      firstCampaign: number | null,
      /** Of the hors classe: the first campaign if every accelerated advancement to come is granted, when that is sooner. */
      acceleratedFirstCampaign: number | null,
      /** How one applies, in the language of the request, with the days of the campaign where they are known; null where it is not open, or no source tells. */
      howToApply: string | null,
      /** How sure the rule is. */
      certainty: RuleCertainty,
      /** Why it is not open (yet); empty when it is. */
      reasons: Array<CareerReason>,
      /** The documents in which the rule was read, with the address of those that are official pages; empty where only legal texts were. */
      sources: Array<string>,
      /** The conditions, one by one. */
      conditions: Array<{
        /** A stable key, such as AGE or ECHELON_SENIORITY. */
        key: string,
        /** What it is about, in the language of the request. */
        label: string,
        /** Whether it holds on its day; null when a fact is missing. */
        met: boolean | null,
        /** From when it holds; null when it always did, never will, or is not known. */
        satisfiedFrom: string | null,
        /** The day on which the campaign judges it; null when it is the day of the question. */
        judgedOn: string | null,
        /** What is required, in words. */
        required: string,
        /** What is, in words; null when the file does not tell. */
        actual: string | null,
        /** Why it refuses; null when it does not, and where another condition already tells it. */
        reason: CareerReason | null,
        /** The law that asks for it; null where none was read. */
        legalReference: {
          /** The text, such as décret 90-680 du 1er août 1990. */
          title: string,
          /** The article. */
          article: string | null,
          /** An official page, where one is known. */
          url: string | null } | null }>,
      /** What it would bring; null where no table tells. */
      outcome: {
        /** The echelon. */
        echelon: number,
        /** The chevron, in an hors-échelle echelon. */
        chevron: string | null,
        /** The day from which the seniority in the chevron counts; null without a chevron. */
        chevronSince: string | null,
        /** The pay index (indice majoré); null where no table is known. */
        indiceMajore: number | null,
        /** Gross base pay of a month in euros, without allowances; 0 on a day in a position without pay, such as a disponibilité. */
        grossMonthlyPay: number | null,
        /** From when. */
        from: string | null,
        /** The day from which the seniority in the echelon counts: before `from` where a promotion keeps some. */
        seniorityFrom: string | null,
        /** The corps. */
        corps: {
          /** Its code, such as PE or CERTIFIE. */
          code: string,
          /** Its name, such as professeur des écoles. */
          name: string,
          /** The degree it teaches in; null for the one corps of both degrees (PSYEN). */
          degree: TeachingDegree | null },
        /** The grade. */
        grade: {
          /** Its code in the corps, such as CN, HC or CE. */
          code: string,
          /** Its name, such as classe normale. */
          name: string } } | null,
      /** Of the hors classe, while one is promouvable: the points. */
      points: {
        /** The campaign, such as 2026. */
        campaign: number,
        /** The points of the seniority on 31 August of the campaign. */
        seniorityPoints: number,
        /** The final appreciation of the third rendez-vous de carrière; null when it is not known. */
        appraisalOutcome: AppraisalOutcome | null,
        /** All points with that appreciation; null when it is not known. */
        total: number | null,
        /** All points with each appreciation that may be given. */
        totals: Array<{
          /** The final appreciation. */
          appraisalOutcome: AppraisalOutcome,
          /** All points with it. */
          total: number }> } | null,
      /** The legal texts that it rests on; empty where none was read. */
      legalBasis: Array<{
        /** The text, such as décret 90-680 du 1er août 1990. */
        title: string,
        /** The article. */
        article: string | null,
        /** An official page, where one is known. */
        url: string | null }> }> | null } | null };

export type MyCareerPerspectivesQueryVariables = Exact<{
  asOf?: string | null | undefined;
  admissibilityOn?: string | null | undefined;
  keys?: Array<string> | null | undefined;
  kinds?: Array<CareerPerspectiveKind> | null | undefined;
  statuses?: Array<EligibilityStatus> | null | undefined;
  assuming?: CareerAssumptions | null | undefined;
}>;


export type MyCareerPerspectivesQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
    mustChangePassword: boolean,
    /** The teacher behind the account; null for other roles. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What the law opens to the teacher: advancement first, then promotions, then the programmes; empty where no step of the career is in force; null, with an error, for who may only name the teacher. */
      careerPerspectives: Array<{
        /** A stable key: NEXT_ECHELON, RENDEZ_VOUS_1 to RENDEZ_VOUS_3, HORS_CLASSE (HC in `npm run career`), CLASSE_EXCEPTIONNELLE (CE there), or the code of a programme, the same in both. */
        key: string,
        /** What it is about. */
        kind: CareerPerspectiveKind,
        /** Its name, in the language of the request. */
        title: string,
        /** A sentence or a few to the teacher: the conditions are met, or what is missing and from when, and what stays unsure. */
        summary: string,
        /** Whether the law opens it. */
        status: EligibilityStatus,
        /** The day from which the conditions hold; null when they always did, never will, or the day is not known. */
        eligibleFrom: string | null,
        /** Of the next echelon: the accelerated date, where one is still open; it is never a right. */
        acceleratedFrom: string | null,
        /** The year of the first campaign in which the conditions hold, such as 2027, or held where the file tells; null when they always did, in no campaign foreseen, where a fact that it depends on is missing, and for advancement, which has no campaigns. */
        firstCampaign: number | null,
        /** Of the hors classe: the first campaign if every accelerated advancement to come is granted, when that is sooner. */
        acceleratedFirstCampaign: number | null,
        /** How one applies, in the language of the request, with the days of the campaign where they are known; null where it is not open, or no source tells. */
        howToApply: string | null,
        /** How sure the rule is. */
        certainty: RuleCertainty,
        /** Why it is not open (yet); empty when it is. */
        reasons: Array<CareerReason>,
        /** The documents in which the rule was read, with the address of those that are official pages; empty where only legal texts were. */
        sources: Array<string>,
        /** The conditions, one by one. */
        conditions: Array<{
          /** A stable key, such as AGE or ECHELON_SENIORITY. */
          key: string,
          /** What it is about, in the language of the request. */
          label: string,
          /** Whether it holds on its day; null when a fact is missing. */
          met: boolean | null,
          /** From when it holds; null when it always did, never will, or is not known. */
          satisfiedFrom: string | null,
          /** The day on which the campaign judges it; null when it is the day of the question. */
          judgedOn: string | null,
          /** What is required, in words. */
          required: string,
          /** What is, in words; null when the file does not tell. */
          actual: string | null,
          /** Why it refuses; null when it does not, and where another condition already tells it. */
          reason: CareerReason | null,
          /** The law that asks for it; null where none was read. */
          legalReference: {
            /** The text, such as décret 90-680 du 1er août 1990. */
            title: string,
            /** The article. */
            article: string | null,
            /** An official page, where one is known. */
            url: string | null } | null }>,
        /** What it would bring; null where no table tells. */
        outcome: {
          /** The echelon. */
          echelon: number,
          /** The chevron, in an hors-échelle echelon. */
          chevron: string | null,
          /** The day from which the seniority in the chevron counts; null without a chevron. */
          chevronSince: string | null,
          /** The pay index (indice majoré); null where no table is known. */
          indiceMajore: number | null,
          /** Gross base pay of a month in euros, without allowances; 0 on a day in a position without pay, such as a disponibilité. */
          grossMonthlyPay: number | null,
          /** From when. */
          from: string | null,
          /** The day from which the seniority in the echelon counts: before `from` where a promotion keeps some. */
          seniorityFrom: string | null,
          /** The corps. */
          corps: {
            /** Its code, such as PE or CERTIFIE. */
            code: string,
            /** Its name, such as professeur des écoles. */
            name: string,
            /** The degree it teaches in; null for the one corps of both degrees (PSYEN). */
            degree: TeachingDegree | null },
          /** The grade. */
          grade: {
            /** Its code in the corps, such as CN, HC or CE. */
            code: string,
            /** Its name, such as classe normale. */
            name: string } } | null,
        /** Of the hors classe, while one is promouvable: the points. */
        points: {
          /** The campaign, such as 2026. */
          campaign: number,
          /** The points of the seniority on 31 August of the campaign. */
          seniorityPoints: number,
          /** The final appreciation of the third rendez-vous de carrière; null when it is not known. */
          appraisalOutcome: AppraisalOutcome | null,
          /** All points with that appreciation; null when it is not known. */
          total: number | null,
          /** All points with each appreciation that may be given. */
          totals: Array<{
            /** The final appreciation. */
            appraisalOutcome: AppraisalOutcome,
            /** All points with it. */
            total: number }> } | null,
        /** The legal texts that it rests on; empty where none was read. */
        legalBasis: Array<{
          /** The text, such as décret 90-680 du 1er août 1990. */
          title: string,
          /** The article. */
          article: string | null,
          /** An official page, where one is known. */
          url: string | null }> }> | null } | null } | null };

export type CareerEventLineFragment = {
  /** The day. */
  date: string,
  /** What happens. */
  kind: CareerEventKind,
  /** The echelon. */
  echelon: number,
  /** The chevron, in an hors-échelle echelon. */
  chevron: string | null,
  /** The pay index (indice majoré), at the tables of today. */
  indiceMajore: number | null,
  /** Gross base pay of a month in euros, at the point of today. */
  grossMonthlyPay: number | null,
  /** Which rendez-vous de carrière, 1 to 3; null for other events. */
  rendezVous: number | null,
  /** Whether it comes, or comes then, only because of what is assumed. */
  assumed: boolean,
  /** Whether it was due by today and is not recorded in the file. */
  isOverdue: boolean,
  /** The grade. */
  grade: {
    /** Its code in the corps, such as CN, HC or CE. */
    code: string,
    /** Its name, such as classe normale. */
    name: string } };

export type CareerPathQueryVariables = Exact<{
  teacherId: string;
  until: string;
  asOf?: string | null | undefined;
  assuming?: CareerAssumptions | null | undefined;
}>;


export type CareerPathQuery = {
  /** One teacher by id; null when missing or outside one’s scope. */
  teacher: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The career ahead, from the place held on a day: what a chart draws, in the order of time; null, with an error, for who may only name the teacher. */
    careerPath: Array<{
      /** The day. */
      date: string,
      /** What happens. */
      kind: CareerEventKind,
      /** The echelon. */
      echelon: number,
      /** The chevron, in an hors-échelle echelon. */
      chevron: string | null,
      /** The pay index (indice majoré), at the tables of today. */
      indiceMajore: number | null,
      /** Gross base pay of a month in euros, at the point of today. */
      grossMonthlyPay: number | null,
      /** Which rendez-vous de carrière, 1 to 3; null for other events. */
      rendezVous: number | null,
      /** Whether it comes, or comes then, only because of what is assumed. */
      assumed: boolean,
      /** Whether it was due by today and is not recorded in the file. */
      isOverdue: boolean,
      /** The grade. */
      grade: {
        /** Its code in the corps, such as CN, HC or CE. */
        code: string,
        /** Its name, such as classe normale. */
        name: string } }> | null } | null };

export type MyCareerPathQueryVariables = Exact<{
  until: string;
  asOf?: string | null | undefined;
  assuming?: CareerAssumptions | null | undefined;
}>;


export type MyCareerPathQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
    mustChangePassword: boolean,
    /** The teacher behind the account; null for other roles. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The career ahead, from the place held on a day: what a chart draws, in the order of time; null, with an error, for who may only name the teacher. */
      careerPath: Array<{
        /** The day. */
        date: string,
        /** What happens. */
        kind: CareerEventKind,
        /** The echelon. */
        echelon: number,
        /** The chevron, in an hors-échelle echelon. */
        chevron: string | null,
        /** The pay index (indice majoré), at the tables of today. */
        indiceMajore: number | null,
        /** Gross base pay of a month in euros, at the point of today. */
        grossMonthlyPay: number | null,
        /** Which rendez-vous de carrière, 1 to 3; null for other events. */
        rendezVous: number | null,
        /** Whether it comes, or comes then, only because of what is assumed. */
        assumed: boolean,
        /** Whether it was due by today and is not recorded in the file. */
        isOverdue: boolean,
        /** The grade. */
        grade: {
          /** Its code in the corps, such as CN, HC or CE. */
          code: string,
          /** Its name, such as classe normale. */
          name: string } }> | null } | null } | null };

export type CareerFactsQueryVariables = Exact<{
  teacherId: string;
  asOf?: string | null | undefined;
}>;


export type CareerFactsQuery = {
  /** One teacher by id; null when missing or outside one’s scope. */
  teacher: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The facts that the rules work on, in the form that `npm run career` reads; null where no step of the career is in force. */
    careerFacts: Record<string, unknown> | null } | null };

export type MyCareerFactsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type MyCareerFactsQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
    mustChangePassword: boolean,
    /** The teacher behind the account; null for other roles. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The facts that the rules work on, in the form that `npm run career` reads; null where no step of the career is in force. */
      careerFacts: Record<string, unknown> | null } | null } | null };

export type ChangeFormFieldFragment = {
  /** Its name in the input, such as postalCode. */
  name: string,
  /** What people read beside it, in the language of the request. */
  label: string,
  /** What is filled in. */
  type: FormFieldType,
  /** Whether there may be several: the input takes a list. */
  isList: boolean,
  /** The smallest number, or the first day; null where there is no limit. */
  minimum: string | null,
  /** The largest number, or the last day; null where there is no limit. */
  maximum: string | null,
  /** The only values that are taken, where not every one between the limits is, such as ["50", "75", "80"]; null elsewhere. */
  only: Array<string> | null,
  /** How many characters at most; null for what is no text. */
  maxLength: number | null,
  /** How many at least, where the list is given; null where there is no such limit. */
  minItems: number | null,
  /** How many at most; null where there is no list. */
  maxItems: number | null,
  /** A pattern of ECMAScript that the text matches, for a first look; null where there is none. */
  pattern: string | null,
  /** Whether it must always be filled in. */
  required: boolean,
  /** When it must be filled in, as a sentence; null where it always or never must. */
  requiredWhen: string | null,
  /** An example; null for a GROUP. */
  example: string | null,
  /** A sentence that helps to fill it in. */
  help: string | null,
  /** The values of a CHOICE; null for other types. */
  choices: Array<{
    /** What is sent. */
    value: string,
    /** What people read, in the language of the request. */
    label: string }> | null };

export type ChangeKindFormFragment = {
  /** Its code. */
  kind: ChangeKind,
  /** Its member of `ChangeProposalInput`: the code in camelCase, such as nomUsage. */
  inputMember: string,
  /** What it is called, in the language of the request. */
  label: string,
  /** Who decides on it for this teacher. */
  authority: string,
  /** Where to send it instead, since nobody can decide it here today (NO_DECIDER); null where somebody can. */
  sendElsewhere: string | null,
  /** When to ask for it. */
  whenToAsk: string,
  /** What an approval does. */
  effect: string,
  /** What it means that nobody has answered, from when on, and what can be done against it; null where silence decides nothing. */
  whenSilent: string | null,
  /** Whether a request of it takes `effectiveFrom`. */
  effectiveDate: EffectiveDateNeed,
  /** Whether it is sent with the password and the code of the second factor. */
  needsProof: boolean,
  /** Whether the medical board alone reads what is filled in, and others only that it was asked for. */
  isMedical: boolean,
  /** The fields of its form, in their order. */
  fields: Array<{
    /** Its name in the input, such as postalCode. */
    name: string,
    /** What people read beside it, in the language of the request. */
    label: string,
    /** What is filled in. */
    type: FormFieldType,
    /** Whether there may be several: the input takes a list. */
    isList: boolean,
    /** The smallest number, or the first day; null where there is no limit. */
    minimum: string | null,
    /** The largest number, or the last day; null where there is no limit. */
    maximum: string | null,
    /** The only values that are taken, where not every one between the limits is, such as ["50", "75", "80"]; null elsewhere. */
    only: Array<string> | null,
    /** How many characters at most; null for what is no text. */
    maxLength: number | null,
    /** How many at least, where the list is given; null where there is no such limit. */
    minItems: number | null,
    /** How many at most; null where there is no list. */
    maxItems: number | null,
    /** A pattern of ECMAScript that the text matches, for a first look; null where there is none. */
    pattern: string | null,
    /** Whether it must always be filled in. */
    required: boolean,
    /** When it must be filled in, as a sentence; null where it always or never must. */
    requiredWhen: string | null,
    /** An example; null for a GROUP. */
    example: string | null,
    /** A sentence that helps to fill it in. */
    help: string | null,
    /** The fields of a GROUP; null for other types. */
    fields: Array<{
      /** Its name in the input, such as postalCode. */
      name: string,
      /** What people read beside it, in the language of the request. */
      label: string,
      /** What is filled in. */
      type: FormFieldType,
      /** Whether there may be several: the input takes a list. */
      isList: boolean,
      /** The smallest number, or the first day; null where there is no limit. */
      minimum: string | null,
      /** The largest number, or the last day; null where there is no limit. */
      maximum: string | null,
      /** The only values that are taken, where not every one between the limits is, such as ["50", "75", "80"]; null elsewhere. */
      only: Array<string> | null,
      /** How many characters at most; null for what is no text. */
      maxLength: number | null,
      /** How many at least, where the list is given; null where there is no such limit. */
      minItems: number | null,
      /** How many at most; null where there is no list. */
      maxItems: number | null,
      /** A pattern of ECMAScript that the text matches, for a first look; null where there is none. */
      pattern: string | null,
      /** Whether it must always be filled in. */
      required: boolean,
      /** When it must be filled in, as a sentence; null where it always or never must. */
      requiredWhen: string | null,
      /** An example; null for a GROUP. */
      example: string | null,
      /** A sentence that helps to fill it in. */
      help: string | null,
      /** The values of a CHOICE; null for other types. */
      choices: Array<{
        /** What is sent. */
        value: string,
        /** What people read, in the language of the request. */
        label: string }> | null }> | null,
    /** The values of a CHOICE; null for other types. */
    choices: Array<{
      /** What is sent. */
      value: string,
      /** What people read, in the language of the request. */
      label: string }> | null }>,
  /** Between which days `effectiveFrom` lies; null where a request takes none. */
  effectiveDays: {
    /** The first of them. */
    earliest: string,
    /** The last of them. */
    latest: string,
    /** The only day of a year that is taken, MM-DD, such as 09-01; null where any is. */
    yearlyOn: string | null,
    /** The last day on which `earliest` can be asked for; null where no campaign ends. */
    askBy: string | null,
    /** The field of the form that lets a sooner day be asked for, such as whyLate; null where none does. */
    liftedBy: string | null } | null,
  /** Its documents, required and useful ones. */
  requiredDocuments: Array<{
    /** Its code among the documents of the kind, such as ACTE_MARIAGE. */
    code: string,
    /** What it is, in the language of the request. */
    label: string,
    /** Whether it must be there. */
    need: DocumentNeed,
    /** The case in which it must be there, as a sentence; null where it always or never must. */
    requiredWhen: string | null,
    /** How many months old it may be when it is sent: who decides looks at its date; null where its age does not count. */
    maxAgeMonths: number | null,
    /** Whether the medical board alone opens it. */
    isMedical: boolean }>,
  /** The texts that it rests on. */
  legalBasis: Array<{
    /** The text, such as décret 90-680 du 1er août 1990. */
    title: string,
    /** The article. */
    article: string | null,
    /** An official page, where one is known. */
    url: string | null }> };

export type ChangeKindsQueryVariables = Exact<{
  kinds?: Array<ChangeKind> | null | undefined;
}>;


export type ChangeKindsQuery = {
  /** Teachers: the changes of situation that they may ask for, each with its form, its documents, who decides and what silence means. */
  changeKinds: Array<{
    /** Its code. */
    kind: ChangeKind,
    /** Its member of `ChangeProposalInput`: the code in camelCase, such as nomUsage. */
    inputMember: string,
    /** What it is called, in the language of the request. */
    label: string,
    /** Who decides on it for this teacher. */
    authority: string,
    /** Where to send it instead, since nobody can decide it here today (NO_DECIDER); null where somebody can. */
    sendElsewhere: string | null,
    /** When to ask for it. */
    whenToAsk: string,
    /** What an approval does. */
    effect: string,
    /** What it means that nobody has answered, from when on, and what can be done against it; null where silence decides nothing. */
    whenSilent: string | null,
    /** Whether a request of it takes `effectiveFrom`. */
    effectiveDate: EffectiveDateNeed,
    /** Whether it is sent with the password and the code of the second factor. */
    needsProof: boolean,
    /** Whether the medical board alone reads what is filled in, and others only that it was asked for. */
    isMedical: boolean,
    /** The fields of its form, in their order. */
    fields: Array<{
      /** Its name in the input, such as postalCode. */
      name: string,
      /** What people read beside it, in the language of the request. */
      label: string,
      /** What is filled in. */
      type: FormFieldType,
      /** Whether there may be several: the input takes a list. */
      isList: boolean,
      /** The smallest number, or the first day; null where there is no limit. */
      minimum: string | null,
      /** The largest number, or the last day; null where there is no limit. */
      maximum: string | null,
      /** The only values that are taken, where not every one between the limits is, such as ["50", "75", "80"]; null elsewhere. */
      only: Array<string> | null,
      /** How many characters at most; null for what is no text. */
      maxLength: number | null,
      /** How many at least, where the list is given; null where there is no such limit. */
      minItems: number | null,
      /** How many at most; null where there is no list. */
      maxItems: number | null,
      /** A pattern of ECMAScript that the text matches, for a first look; null where there is none. */
      pattern: string | null,
      /** Whether it must always be filled in. */
      required: boolean,
      /** When it must be filled in, as a sentence; null where it always or never must. */
      requiredWhen: string | null,
      /** An example; null for a GROUP. */
      example: string | null,
      /** A sentence that helps to fill it in. */
      help: string | null,
      /** The fields of a GROUP; null for other types. */
      fields: Array<{
        /** Its name in the input, such as postalCode. */
        name: string,
        /** What people read beside it, in the language of the request. */
        label: string,
        /** What is filled in. */
        type: FormFieldType,
        /** Whether there may be several: the input takes a list. */
        isList: boolean,
        /** The smallest number, or the first day; null where there is no limit. */
        minimum: string | null,
        /** The largest number, or the last day; null where there is no limit. */
        maximum: string | null,
        /** The only values that are taken, where not every one between the limits is, such as ["50", "75", "80"]; null elsewhere. */
        only: Array<string> | null,
        /** How many characters at most; null for what is no text. */
        maxLength: number | null,
        /** How many at least, where the list is given; null where there is no such limit. */
        minItems: number | null,
        /** How many at most; null where there is no list. */
        maxItems: number | null,
        /** A pattern of ECMAScript that the text matches, for a first look; null where there is none. */
        pattern: string | null,
        /** Whether it must always be filled in. */
        required: boolean,
        /** When it must be filled in, as a sentence; null where it always or never must. */
        requiredWhen: string | null,
        /** An example; null for a GROUP. */
        example: string | null,
        /** A sentence that helps to fill it in. */
        help: string | null,
        /** The values of a CHOICE; null for other types. */
        choices: Array<{
          /** What is sent. */
          value: string,
          /** What people read, in the language of the request. */
          label: string }> | null }> | null,
      /** The values of a CHOICE; null for other types. */
      choices: Array<{
        /** What is sent. */
        value: string,
        /** What people read, in the language of the request. */
        label: string }> | null }>,
    /** Between which days `effectiveFrom` lies; null where a request takes none. */
    effectiveDays: {
      /** The first of them. */
      earliest: string,
      /** The last of them. */
      latest: string,
      /** The only day of a year that is taken, MM-DD, such as 09-01; null where any is. */
      yearlyOn: string | null,
      /** The last day on which `earliest` can be asked for; null where no campaign ends. */
      askBy: string | null,
      /** The field of the form that lets a sooner day be asked for, such as whyLate; null where none does. */
      liftedBy: string | null } | null,
    /** Its documents, required and useful ones. */
    requiredDocuments: Array<{
      /** Its code among the documents of the kind, such as ACTE_MARIAGE. */
      code: string,
      /** What it is, in the language of the request. */
      label: string,
      /** Whether it must be there. */
      need: DocumentNeed,
      /** The case in which it must be there, as a sentence; null where it always or never must. */
      requiredWhen: string | null,
      /** How many months old it may be when it is sent: who decides looks at its date; null where its age does not count. */
      maxAgeMonths: number | null,
      /** Whether the medical board alone opens it. */
      isMedical: boolean }>,
    /** The texts that it rests on. */
    legalBasis: Array<{
      /** The text, such as décret 90-680 du 1er août 1990. */
      title: string,
      /** The article. */
      article: string | null,
      /** An official page, where one is known. */
      url: string | null }> }> };

export type PreviewChangeQueryVariables = Exact<{
  change: ChangeProposalInput;
  effectiveFrom?: string | null | undefined;
}>;


export type PreviewChangeQuery = {
  /** Teachers: what a change of situation would do to their own file and career, before it is sent. By POST alone, since the change is personal. */
  previewChange: {
    /** The file as it is. */
    before: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string },
    /** What would be another value; empty where the decision alone is recorded. */
    changes: Array<{
      /** Which one, as the file is read, such as dossier.address; teacher.careerPerspectives.NEXT_ECHELON is the day of the next échelon. */
      path: string,
      /** What the file says, in words; null where it says nothing. */
      from: string | null,
      /** What it would say; null where nothing is left. */
      to: string | null }>,
    /** What the law would open then, the next échelon with its day and its pay first; empty where no step of the career is in force. */
    perspectives: Array<{
      /** A stable key: NEXT_ECHELON, RENDEZ_VOUS_1 to RENDEZ_VOUS_3, HORS_CLASSE (HC in `npm run career`), CLASSE_EXCEPTIONNELLE (CE there), or the code of a programme, the same in both. */
      key: string,
      /** What it is about. */
      kind: CareerPerspectiveKind,
      /** Its name, in the language of the request. */
      title: string,
      /** A sentence or a few to the teacher: the conditions are met, or what is missing and from when, and what stays unsure. */
      summary: string,
      /** Whether the law opens it. */
      status: EligibilityStatus,
      /** The day from which the conditions hold; null when they always did, never will, or the day is not known. */
      eligibleFrom: string | null,
      /** Of the next echelon: the accelerated date, where one is still open; it is never a right. */
      acceleratedFrom: string | null,
      /** The year of the first campaign in which the conditions hold, such as 2027, or held where the file tells; null when they always did, in no campaign foreseen, where a fact that it depends on is missing, and for advancement, which has no campaigns. */
      firstCampaign: number | null,
      /** Of the hors classe: the first campaign if every accelerated advancement to come is granted, when that is sooner. */
      acceleratedFirstCampaign: number | null,
      /** How one applies, in the language of the request, with the days of the campaign where they are known; null where it is not open, or no source tells. */
      howToApply: string | null,
      /** How sure the rule is. */
      certainty: RuleCertainty,
      /** Why it is not open (yet); empty when it is. */
      reasons: Array<CareerReason>,
      /** The documents in which the rule was read, with the address of those that are official pages; empty where only legal texts were. */
      sources: Array<string>,
      /** The conditions, one by one. */
      conditions: Array<{
        /** A stable key, such as AGE or ECHELON_SENIORITY. */
        key: string,
        /** What it is about, in the language of the request. */
        label: string,
        /** Whether it holds on its day; null when a fact is missing. */
        met: boolean | null,
        /** From when it holds; null when it always did, never will, or is not known. */
        satisfiedFrom: string | null,
        /** The day on which the campaign judges it; null when it is the day of the question. */
        judgedOn: string | null,
        /** What is required, in words. */
        required: string,
        /** What is, in words; null when the file does not tell. */
        actual: string | null,
        /** Why it refuses; null when it does not, and where another condition already tells it. */
        reason: CareerReason | null,
        /** The law that asks for it; null where none was read. */
        legalReference: {
          /** The text, such as décret 90-680 du 1er août 1990. */
          title: string,
          /** The article. */
          article: string | null,
          /** An official page, where one is known. */
          url: string | null } | null }>,
      /** What it would bring; null where no table tells. */
      outcome: {
        /** The echelon. */
        echelon: number,
        /** The chevron, in an hors-échelle echelon. */
        chevron: string | null,
        /** The day from which the seniority in the chevron counts; null without a chevron. */
        chevronSince: string | null,
        /** The pay index (indice majoré); null where no table is known. */
        indiceMajore: number | null,
        /** Gross base pay of a month in euros, without allowances; 0 on a day in a position without pay, such as a disponibilité. */
        grossMonthlyPay: number | null,
        /** From when. */
        from: string | null,
        /** The day from which the seniority in the echelon counts: before `from` where a promotion keeps some. */
        seniorityFrom: string | null,
        /** The corps. */
        corps: {
          /** Its code, such as PE or CERTIFIE. */
          code: string,
          /** Its name, such as professeur des écoles. */
          name: string,
          /** The degree it teaches in; null for the one corps of both degrees (PSYEN). */
          degree: TeachingDegree | null },
        /** The grade. */
        grade: {
          /** Its code in the corps, such as CN, HC or CE. */
          code: string,
          /** Its name, such as classe normale. */
          name: string } } | null,
      /** Of the hors classe, while one is promouvable: the points. */
      points: {
        /** The campaign, such as 2026. */
        campaign: number,
        /** The points of the seniority on 31 August of the campaign. */
        seniorityPoints: number,
        /** The final appreciation of the third rendez-vous de carrière; null when it is not known. */
        appraisalOutcome: AppraisalOutcome | null,
        /** All points with that appreciation; null when it is not known. */
        total: number | null,
        /** All points with each appreciation that may be given. */
        totals: Array<{
          /** The final appreciation. */
          appraisalOutcome: AppraisalOutcome,
          /** All points with it. */
          total: number }> } | null,
      /** The legal texts that it rests on; empty where none was read. */
      legalBasis: Array<{
        /** The text, such as décret 90-680 du 1er août 1990. */
        title: string,
        /** The article. */
        article: string | null,
        /** An official page, where one is known. */
        url: string | null }> }>,
    /** The documents to join. */
    missingDocuments: Array<{
      /** Its code among the documents of the kind, such as ACTE_MARIAGE. */
      code: string,
      /** What it is, in the language of the request. */
      label: string,
      /** Whether it must be there. */
      need: DocumentNeed,
      /** The case in which it must be there, as a sentence; null where it always or never must. */
      requiredWhen: string | null,
      /** How many months old it may be when it is sent: who decides looks at its date; null where its age does not count. */
      maxAgeMonths: number | null,
      /** Whether the medical board alone opens it. */
      isMedical: boolean }>,
    /** Everything that the request would be refused for as it is, but for its proof; empty when it could be sent. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }>,
    /** What to look at before it is sent, without keeping it back; empty while what it says is wrong. */
    warnings: Array<{
      /** What it is about, for programs. */
      code: ChangeWarningCode,
      /** The same in words, in the language of the request. */
      message: string }> } };

export type ChangeRequestLineFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** What people quote, such as CS-2026-4F7K2M9Q. */
  reference: string,
  /** What kind of change. */
  kind: ChangeKind,
  /** Where it stands. */
  status: ChangeRequestStatus,
  /** From which day the change shall count; null where its kind has no such day, or none was given. */
  effectiveFrom: string | null,
  /** When it was first saved or sent. */
  createdAt: string,
  /** When it was sent; null for a draft. */
  submittedAt: string | null,
  /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
  waitsSince: string | null,
  /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
  isUrgent: boolean,
  /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
  silenceOn: string | null,
  /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
  appealUntil: string | null,
  /** Grows with each change: pass it as `expectedVersion`. */
  version: number,
  /** The officer who has claimed it; null while nobody has. */
  officer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name to address, such as Claire Moreau. */
    displayName: string,
    /** The service, such as DPE 3 – collèges. */
    service: string,
    /** The professional address. */
    email: string } | null,
  /** What comes next, who acts, and by when; null once nothing is left to do. */
  nextStep: {
    /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
    actor: string,
    /** The same, for programs. */
    actorKind: NextStepActor,
    /** Whether you take this step. What another officer has claimed is not yours. */
    isYours: boolean,
    /** What they have to do. */
    label: string,
    /** By which day; null without one. */
    by: string | null,
    /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
    meanwhile: {
      /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
      actor: string,
      /** The same, for programs. */
      actorKind: NextStepActor,
      /** Whether you take this step. What another officer has claimed is not yours. */
      isYours: boolean,
      /** What they have to do. */
      label: string,
      /** By which day; null without one. */
      by: string | null } | null } | null };

export type ChangeRequestDetailsFragment = {
  /** What the teacher wrote with it. */
  comment: string | null,
  /** What its teacher can do against the rejection and until when, in the language of the request; null unless it is rejected. */
  waysOfAppeal: string | null,
  /** When the bank account that it gave was taken back before it counted: the decision has no effect; null otherwise. */
  effectTakenBackAt: string | null,
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** What people quote, such as CS-2026-4F7K2M9Q. */
  reference: string,
  /** What kind of change. */
  kind: ChangeKind,
  /** Where it stands. */
  status: ChangeRequestStatus,
  /** From which day the change shall count; null where its kind has no such day, or none was given. */
  effectiveFrom: string | null,
  /** When it was first saved or sent. */
  createdAt: string,
  /** When it was sent; null for a draft. */
  submittedAt: string | null,
  /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
  waitsSince: string | null,
  /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
  isUrgent: boolean,
  /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
  silenceOn: string | null,
  /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
  appealUntil: string | null,
  /** Grows with each change: pass it as `expectedVersion`. */
  version: number,
  /** The same as `proposal`, as labelled texts in the language of the request; empty if you may not read it. */
  values: Array<{
    /** The name of the field, such as postalCode. */
    name: string,
    /** What stands beside it, such as Code postal. */
    label: string,
    /** The value in words. */
    text: string }>,
  /** The change that is asked for, in the type of its kind; null if you may not read it. */
  proposal:
    | { __typename: 'AccidentServiceChange' }
    | { __typename: 'AdresseChange' }
    | { __typename: 'AnomalieChange' }
    | { __typename: 'CertificationChange' }
    | { __typename: 'ClmCldChange' }
    | { __typename: 'CongeMaladieChange' }
    | { __typename: 'CongeParentalChange' }
    | { __typename: 'CongePresenceParentaleChange' }
    | { __typename: 'CongeSupplementaireNaissanceChange' }
    | { __typename: 'CumulChange' }
    | { __typename: 'DemissionChange' }
    | { __typename: 'DetachementChange' }
    | { __typename: 'DiplomeChange' }
    | { __typename: 'DispoActivitePreuveChange' }
    | { __typename: 'DispoAutorisationChange' }
    | { __typename: 'DispoDroitChange' }
    | { __typename: 'DivorceChange' }
    | { __typename: 'FinChargeEnfantChange' }
    | { __typename: 'MariageChange' }
    | { __typename: 'MaterniteChange' }
    | { __typename: 'NaissanceChange' }
    | { __typename: 'NationaliteChange' }
    | { __typename: 'NirChange' }
    | { __typename: 'NomFamilleChange' }
    | { __typename: 'NomUsageChange' }
    | { __typename: 'PacsChange' }
    | { __typename: 'PaterniteChange' }
    | { __typename: 'ReintegrationChange' }
    | { __typename: 'ReportRdvChange' }
    | { __typename: 'RepriseTempsPleinChange' }
    | { __typename: 'RetraiteChange' }
    | { __typename: 'RibChange' }
    | { __typename: 'RqthChange' }
    | { __typename: 'RuptureConventionnelleChange' }
    | { __typename: 'ServicesAnterieursChange' }
    | { __typename: 'SexeEtatCivilChange' }
    | { __typename: 'SftChange' }
    | { __typename: 'TelephoneChange' }
    | { __typename: 'TempsPartielAutorisationChange' }
    | { __typename: 'TempsPartielDroitChange' }
    | { __typename: 'TptChange' }
    | { __typename: 'VeuvageChange' }
   | null,
  /** The line of the dossier that it is about, or the one that has come in its place since; of what was missing, the line that has come. Null where it is about none, and once the line was taken out. */
  about:
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
   | null,
  /** The values that it asks to change, as the file said them when the request was sent; empty for kinds that replace none of them, for a draft, and if you may not read it. */
  before: Array<{
    /** The name of the field, such as postalCode. */
    name: string,
    /** What stands beside it, such as Code postal. */
    label: string,
    /** The value in words. */
    text: string }>,
  /** The line that it is about as it was when the request was sent, whatever became of it since; empty where it is about none, or if you may not read it. */
  aboutSnapshot: Array<{
    /** The name of the field, such as postalCode. */
    name: string,
    /** What stands beside it, such as Code postal. */
    label: string,
    /** The value in words. */
    text: string }>,
  /** What becomes of the error that it reports, once it was granted: the HR base, from which the file comes, corrects it. Null for other kinds, and before. */
  correction: {
    /** Since when the service has the HR base correct it: when the request was granted. */
    askedAt: string,
    /** When the HR base corrected it; null while that is awaited. `about` is then the line as it is now. */
    correctedAt: string | null } | null,
  /** The files that were sent with it: those that you may read. */
  supportingDocuments: Array<{
    /** What it proves: a code of the documents of its kind, else AUTRE. */
    code: string,
    /** When it was given. */
    addedAt: string,
    /** The file. Once it is deleted, its name and digest stay. */
    attachment: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The name of the file, such as `Arrêté de nomination.pdf`. */
      filename: string,
      /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
      mediaType: string,
      /** How many bytes a download has. */
      byteSize: number,
      /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
      downloadUrl: string | null } }>,
  /** The documents that are missing, without which nobody can decide; empty if you may not read the request. */
  missingDocuments: Array<{
    /** Its code among the documents of the kind, such as ACTE_MARIAGE. */
    code: string,
    /** What it is, in the language of the request. */
    label: string }>,
  /** What the officer who decides should look at, such as an account in the name of somebody else, or a leave on days of another one; empty if you may not read the request. */
  warnings: Array<{
    /** What it is about, for programs. */
    code: ChangeWarningCode,
    /** The same in words, in the language of the request. */
    message: string }>,
  /** The opinions that were asked for, oldest first; of what doctors alone may read, who decides sees whether they are favourable. */
  opinions: Array<{
    /** Who was asked for it. */
    askedOf: OpinionGiver,
    /** When it was asked for. */
    askedAt: string,
    /** By which day it was asked for. */
    dueOn: string | null,
    /** When it was given; null while it is awaited. */
    givenAt: string | null,
    /** Whether it is favourable; null while it is awaited. */
    favourable: boolean | null,
    /** The opinion in words; null while it is awaited, and where the viewer decides on what doctors alone may read. */
    text: string | null,
    /** Who gave it; null while it is awaited. */
    officer: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The name to address, such as Claire Moreau. */
      displayName: string } | null }>,
  /** The latest decision; null before the first. It stays while an appeal is examined. */
  decision: {
    /** Approved or rejected. */
    outcome: ChangeOutcome,
    /** Why, as it was written to the teacher. */
    reason: string | null,
    /** True if nobody decided in time, so that silence did. */
    bySilence: boolean,
    /** When it was decided. */
    decidedAt: string,
    /** Who decided; null when silence did. */
    decidedBy: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The name to address, such as Claire Moreau. */
      displayName: string } | null } | null,
  /** Its decisions as documents, oldest first, for those who read what it asks for; each is there some seconds after it can no longer be undone. */
  papers: Array<{
    /** Its number, such as `2026-18-000123-K7Q2M9XWTR`; the last part cannot be guessed. */
    number: string,
    /** When the decision was taken that it holds. */
    decidedAt: string,
    /** The document, a PDF. */
    attachment: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The name of the file, such as `Arrêté de nomination.pdf`. */
      filename: string,
      /** How many bytes a download has. */
      byteSize: number,
      /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
      downloadUrl: string | null } }>,
  /** What happened to it, oldest first. A decision that was undone within ten seconds is shown to officers alone. */
  events: Array<{
    /** When. */
    at: string,
    /** The state after it. */
    status: ChangeRequestStatus,
    /** What was done. */
    move: ChangeMove,
    /** The same in words, in the language of the request, such as Demande prise en charge. */
    label: string,
    /** Who did it, by name; the name of the server for what it does by itself. */
    actor: string,
    /** What its author wrote; null if you may not read the request. */
    note: string | null }>,
  /** The officer who has claimed it; null while nobody has. */
  officer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name to address, such as Claire Moreau. */
    displayName: string,
    /** The service, such as DPE 3 – collèges. */
    service: string,
    /** The professional address. */
    email: string } | null,
  /** What comes next, who acts, and by when; null once nothing is left to do. */
  nextStep: {
    /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
    actor: string,
    /** The same, for programs. */
    actorKind: NextStepActor,
    /** Whether you take this step. What another officer has claimed is not yours. */
    isYours: boolean,
    /** What they have to do. */
    label: string,
    /** By which day; null without one. */
    by: string | null,
    /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
    meanwhile: {
      /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
      actor: string,
      /** The same, for programs. */
      actorKind: NextStepActor,
      /** Whether you take this step. What another officer has claimed is not yours. */
      isYours: boolean,
      /** What they have to do. */
      label: string,
      /** By which day; null without one. */
      by: string | null } | null } | null };

export type ChangeRequestQueryVariables = Exact<{
  id: string;
}>;


export type ChangeRequestQuery = {
  /** One request by its id; null if you may not see it. */
  changeRequest: {
    /** What the teacher wrote with it. */
    comment: string | null,
    /** What its teacher can do against the rejection and until when, in the language of the request; null unless it is rejected. */
    waysOfAppeal: string | null,
    /** When the bank account that it gave was taken back before it counted: the decision has no effect; null otherwise. */
    effectTakenBackAt: string | null,
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** What people quote, such as CS-2026-4F7K2M9Q. */
    reference: string,
    /** What kind of change. */
    kind: ChangeKind,
    /** Where it stands. */
    status: ChangeRequestStatus,
    /** From which day the change shall count; null where its kind has no such day, or none was given. */
    effectiveFrom: string | null,
    /** When it was first saved or sent. */
    createdAt: string,
    /** When it was sent; null for a draft. */
    submittedAt: string | null,
    /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
    waitsSince: string | null,
    /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
    isUrgent: boolean,
    /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
    silenceOn: string | null,
    /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
    appealUntil: string | null,
    /** Grows with each change: pass it as `expectedVersion`. */
    version: number,
    /** The same as `proposal`, as labelled texts in the language of the request; empty if you may not read it. */
    values: Array<{
      /** The name of the field, such as postalCode. */
      name: string,
      /** What stands beside it, such as Code postal. */
      label: string,
      /** The value in words. */
      text: string }>,
    /** The change that is asked for, in the type of its kind; null if you may not read it. */
    proposal:
      | { __typename: 'AccidentServiceChange' }
      | { __typename: 'AdresseChange' }
      | { __typename: 'AnomalieChange' }
      | { __typename: 'CertificationChange' }
      | { __typename: 'ClmCldChange' }
      | { __typename: 'CongeMaladieChange' }
      | { __typename: 'CongeParentalChange' }
      | { __typename: 'CongePresenceParentaleChange' }
      | { __typename: 'CongeSupplementaireNaissanceChange' }
      | { __typename: 'CumulChange' }
      | { __typename: 'DemissionChange' }
      | { __typename: 'DetachementChange' }
      | { __typename: 'DiplomeChange' }
      | { __typename: 'DispoActivitePreuveChange' }
      | { __typename: 'DispoAutorisationChange' }
      | { __typename: 'DispoDroitChange' }
      | { __typename: 'DivorceChange' }
      | { __typename: 'FinChargeEnfantChange' }
      | { __typename: 'MariageChange' }
      | { __typename: 'MaterniteChange' }
      | { __typename: 'NaissanceChange' }
      | { __typename: 'NationaliteChange' }
      | { __typename: 'NirChange' }
      | { __typename: 'NomFamilleChange' }
      | { __typename: 'NomUsageChange' }
      | { __typename: 'PacsChange' }
      | { __typename: 'PaterniteChange' }
      | { __typename: 'ReintegrationChange' }
      | { __typename: 'ReportRdvChange' }
      | { __typename: 'RepriseTempsPleinChange' }
      | { __typename: 'RetraiteChange' }
      | { __typename: 'RibChange' }
      | { __typename: 'RqthChange' }
      | { __typename: 'RuptureConventionnelleChange' }
      | { __typename: 'ServicesAnterieursChange' }
      | { __typename: 'SexeEtatCivilChange' }
      | { __typename: 'SftChange' }
      | { __typename: 'TelephoneChange' }
      | { __typename: 'TempsPartielAutorisationChange' }
      | { __typename: 'TempsPartielDroitChange' }
      | { __typename: 'TptChange' }
      | { __typename: 'VeuvageChange' }
     | null,
    /** The line of the dossier that it is about, or the one that has come in its place since; of what was missing, the line that has come. Null where it is about none, and once the line was taken out. */
    about:
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
      | {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string }
     | null,
    /** The values that it asks to change, as the file said them when the request was sent; empty for kinds that replace none of them, for a draft, and if you may not read it. */
    before: Array<{
      /** The name of the field, such as postalCode. */
      name: string,
      /** What stands beside it, such as Code postal. */
      label: string,
      /** The value in words. */
      text: string }>,
    /** The line that it is about as it was when the request was sent, whatever became of it since; empty where it is about none, or if you may not read it. */
    aboutSnapshot: Array<{
      /** The name of the field, such as postalCode. */
      name: string,
      /** What stands beside it, such as Code postal. */
      label: string,
      /** The value in words. */
      text: string }>,
    /** What becomes of the error that it reports, once it was granted: the HR base, from which the file comes, corrects it. Null for other kinds, and before. */
    correction: {
      /** Since when the service has the HR base correct it: when the request was granted. */
      askedAt: string,
      /** When the HR base corrected it; null while that is awaited. `about` is then the line as it is now. */
      correctedAt: string | null } | null,
    /** The files that were sent with it: those that you may read. */
    supportingDocuments: Array<{
      /** What it proves: a code of the documents of its kind, else AUTRE. */
      code: string,
      /** When it was given. */
      addedAt: string,
      /** The file. Once it is deleted, its name and digest stay. */
      attachment: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name of the file, such as `Arrêté de nomination.pdf`. */
        filename: string,
        /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
        mediaType: string,
        /** How many bytes a download has. */
        byteSize: number,
        /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
        downloadUrl: string | null } }>,
    /** The documents that are missing, without which nobody can decide; empty if you may not read the request. */
    missingDocuments: Array<{
      /** Its code among the documents of the kind, such as ACTE_MARIAGE. */
      code: string,
      /** What it is, in the language of the request. */
      label: string }>,
    /** What the officer who decides should look at, such as an account in the name of somebody else, or a leave on days of another one; empty if you may not read the request. */
    warnings: Array<{
      /** What it is about, for programs. */
      code: ChangeWarningCode,
      /** The same in words, in the language of the request. */
      message: string }>,
    /** The opinions that were asked for, oldest first; of what doctors alone may read, who decides sees whether they are favourable. */
    opinions: Array<{
      /** Who was asked for it. */
      askedOf: OpinionGiver,
      /** When it was asked for. */
      askedAt: string,
      /** By which day it was asked for. */
      dueOn: string | null,
      /** When it was given; null while it is awaited. */
      givenAt: string | null,
      /** Whether it is favourable; null while it is awaited. */
      favourable: boolean | null,
      /** The opinion in words; null while it is awaited, and where the viewer decides on what doctors alone may read. */
      text: string | null,
      /** Who gave it; null while it is awaited. */
      officer: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string } | null }>,
    /** The latest decision; null before the first. It stays while an appeal is examined. */
    decision: {
      /** Approved or rejected. */
      outcome: ChangeOutcome,
      /** Why, as it was written to the teacher. */
      reason: string | null,
      /** True if nobody decided in time, so that silence did. */
      bySilence: boolean,
      /** When it was decided. */
      decidedAt: string,
      /** Who decided; null when silence did. */
      decidedBy: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string } | null } | null,
    /** Its decisions as documents, oldest first, for those who read what it asks for; each is there some seconds after it can no longer be undone. */
    papers: Array<{
      /** Its number, such as `2026-18-000123-K7Q2M9XWTR`; the last part cannot be guessed. */
      number: string,
      /** When the decision was taken that it holds. */
      decidedAt: string,
      /** The document, a PDF. */
      attachment: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name of the file, such as `Arrêté de nomination.pdf`. */
        filename: string,
        /** How many bytes a download has. */
        byteSize: number,
        /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
        downloadUrl: string | null } }>,
    /** What happened to it, oldest first. A decision that was undone within ten seconds is shown to officers alone. */
    events: Array<{
      /** When. */
      at: string,
      /** The state after it. */
      status: ChangeRequestStatus,
      /** What was done. */
      move: ChangeMove,
      /** The same in words, in the language of the request, such as Demande prise en charge. */
      label: string,
      /** Who did it, by name; the name of the server for what it does by itself. */
      actor: string,
      /** What its author wrote; null if you may not read the request. */
      note: string | null }>,
    /** The officer who has claimed it; null while nobody has. */
    officer: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The name to address, such as Claire Moreau. */
      displayName: string,
      /** The service, such as DPE 3 – collèges. */
      service: string,
      /** The professional address. */
      email: string } | null,
    /** What comes next, who acts, and by when; null once nothing is left to do. */
    nextStep: {
      /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
      actor: string,
      /** The same, for programs. */
      actorKind: NextStepActor,
      /** Whether you take this step. What another officer has claimed is not yours. */
      isYours: boolean,
      /** What they have to do. */
      label: string,
      /** By which day; null without one. */
      by: string | null,
      /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
      meanwhile: {
        /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
        actor: string,
        /** The same, for programs. */
        actorKind: NextStepActor,
        /** Whether you take this step. What another officer has claimed is not yours. */
        isYours: boolean,
        /** What they have to do. */
        label: string,
        /** By which day; null without one. */
        by: string | null } | null } | null } | null };

export type MyChangeRequestsQueryVariables = Exact<{
  statuses?: Array<ChangeRequestStatus> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MyChangeRequestsQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
    mustChangePassword: boolean,
    /** The teacher behind the account; null for other roles. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The changes of situation that the teacher asked for, newest first; drafts for the teacher alone; null, with an error, for who may only name the teacher. */
      changeRequests: {
        /** The items of the page. */
        nodes: Array<{
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** What people quote, such as CS-2026-4F7K2M9Q. */
          reference: string,
          /** What kind of change. */
          kind: ChangeKind,
          /** Where it stands. */
          status: ChangeRequestStatus,
          /** From which day the change shall count; null where its kind has no such day, or none was given. */
          effectiveFrom: string | null,
          /** When it was first saved or sent. */
          createdAt: string,
          /** When it was sent; null for a draft. */
          submittedAt: string | null,
          /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
          waitsSince: string | null,
          /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
          isUrgent: boolean,
          /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
          silenceOn: string | null,
          /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
          appealUntil: string | null,
          /** Grows with each change: pass it as `expectedVersion`. */
          version: number,
          /** The officer who has claimed it; null while nobody has. */
          officer: {
            /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
            id: string,
            /** The name to address, such as Claire Moreau. */
            displayName: string,
            /** The service, such as DPE 3 – collèges. */
            service: string,
            /** The professional address. */
            email: string } | null,
          /** What comes next, who acts, and by when; null once nothing is left to do. */
          nextStep: {
            /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
            actor: string,
            /** The same, for programs. */
            actorKind: NextStepActor,
            /** Whether you take this step. What another officer has claimed is not yours. */
            isYours: boolean,
            /** What they have to do. */
            label: string,
            /** By which day; null without one. */
            by: string | null,
            /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
            meanwhile: {
              /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
              actor: string,
              /** The same, for programs. */
              actorKind: NextStepActor,
              /** Whether you take this step. What another officer has claimed is not yours. */
              isYours: boolean,
              /** What they have to do. */
              label: string,
              /** By which day; null without one. */
              by: string | null } | null } | null }>,
        /** Where the page stands in the list. */
        pageInfo: {
          /** Whether more items follow this page. */
          hasNextPage: boolean,
          /** Whether items precede this page. */
          hasPreviousPage: boolean,
          /** The cursor of the first item of the page; null when it is empty. */
          startCursor: string | null,
          /** The cursor of the last item of the page; null when it is empty. */
          endCursor: string | null } } | null } | null } | null };

export type SaveChangeDraftMutationVariables = Exact<{
  input: SaveChangeDraftInput;
}>;


export type SaveChangeDraftMutation = {
  /** Teachers: keeps a request that is not sent yet, which nobody else sees. A teacher has at most 20 drafts. */
  saveChangeDraft: {
    /** The request; null when refused. */
    changeRequest: {
      /** What the teacher wrote with it. */
      comment: string | null,
      /** What its teacher can do against the rejection and until when, in the language of the request; null unless it is rejected. */
      waysOfAppeal: string | null,
      /** When the bank account that it gave was taken back before it counted: the decision has no effect; null otherwise. */
      effectTakenBackAt: string | null,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What people quote, such as CS-2026-4F7K2M9Q. */
      reference: string,
      /** What kind of change. */
      kind: ChangeKind,
      /** Where it stands. */
      status: ChangeRequestStatus,
      /** From which day the change shall count; null where its kind has no such day, or none was given. */
      effectiveFrom: string | null,
      /** When it was first saved or sent. */
      createdAt: string,
      /** When it was sent; null for a draft. */
      submittedAt: string | null,
      /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
      waitsSince: string | null,
      /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
      isUrgent: boolean,
      /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
      silenceOn: string | null,
      /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
      appealUntil: string | null,
      /** Grows with each change: pass it as `expectedVersion`. */
      version: number,
      /** The same as `proposal`, as labelled texts in the language of the request; empty if you may not read it. */
      values: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The change that is asked for, in the type of its kind; null if you may not read it. */
      proposal:
        | { __typename: 'AccidentServiceChange' }
        | { __typename: 'AdresseChange' }
        | { __typename: 'AnomalieChange' }
        | { __typename: 'CertificationChange' }
        | { __typename: 'ClmCldChange' }
        | { __typename: 'CongeMaladieChange' }
        | { __typename: 'CongeParentalChange' }
        | { __typename: 'CongePresenceParentaleChange' }
        | { __typename: 'CongeSupplementaireNaissanceChange' }
        | { __typename: 'CumulChange' }
        | { __typename: 'DemissionChange' }
        | { __typename: 'DetachementChange' }
        | { __typename: 'DiplomeChange' }
        | { __typename: 'DispoActivitePreuveChange' }
        | { __typename: 'DispoAutorisationChange' }
        | { __typename: 'DispoDroitChange' }
        | { __typename: 'DivorceChange' }
        | { __typename: 'FinChargeEnfantChange' }
        | { __typename: 'MariageChange' }
        | { __typename: 'MaterniteChange' }
        | { __typename: 'NaissanceChange' }
        | { __typename: 'NationaliteChange' }
        | { __typename: 'NirChange' }
        | { __typename: 'NomFamilleChange' }
        | { __typename: 'NomUsageChange' }
        | { __typename: 'PacsChange' }
        | { __typename: 'PaterniteChange' }
        | { __typename: 'ReintegrationChange' }
        | { __typename: 'ReportRdvChange' }
        | { __typename: 'RepriseTempsPleinChange' }
        | { __typename: 'RetraiteChange' }
        | { __typename: 'RibChange' }
        | { __typename: 'RqthChange' }
        | { __typename: 'RuptureConventionnelleChange' }
        | { __typename: 'ServicesAnterieursChange' }
        | { __typename: 'SexeEtatCivilChange' }
        | { __typename: 'SftChange' }
        | { __typename: 'TelephoneChange' }
        | { __typename: 'TempsPartielAutorisationChange' }
        | { __typename: 'TempsPartielDroitChange' }
        | { __typename: 'TptChange' }
        | { __typename: 'VeuvageChange' }
       | null,
      /** The line of the dossier that it is about, or the one that has come in its place since; of what was missing, the line that has come. Null where it is about none, and once the line was taken out. */
      about:
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
       | null,
      /** The values that it asks to change, as the file said them when the request was sent; empty for kinds that replace none of them, for a draft, and if you may not read it. */
      before: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The line that it is about as it was when the request was sent, whatever became of it since; empty where it is about none, or if you may not read it. */
      aboutSnapshot: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** What becomes of the error that it reports, once it was granted: the HR base, from which the file comes, corrects it. Null for other kinds, and before. */
      correction: {
        /** Since when the service has the HR base correct it: when the request was granted. */
        askedAt: string,
        /** When the HR base corrected it; null while that is awaited. `about` is then the line as it is now. */
        correctedAt: string | null } | null,
      /** The files that were sent with it: those that you may read. */
      supportingDocuments: Array<{
        /** What it proves: a code of the documents of its kind, else AUTRE. */
        code: string,
        /** When it was given. */
        addedAt: string,
        /** The file. Once it is deleted, its name and digest stay. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
          mediaType: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** The documents that are missing, without which nobody can decide; empty if you may not read the request. */
      missingDocuments: Array<{
        /** Its code among the documents of the kind, such as ACTE_MARIAGE. */
        code: string,
        /** What it is, in the language of the request. */
        label: string }>,
      /** What the officer who decides should look at, such as an account in the name of somebody else, or a leave on days of another one; empty if you may not read the request. */
      warnings: Array<{
        /** What it is about, for programs. */
        code: ChangeWarningCode,
        /** The same in words, in the language of the request. */
        message: string }>,
      /** The opinions that were asked for, oldest first; of what doctors alone may read, who decides sees whether they are favourable. */
      opinions: Array<{
        /** Who was asked for it. */
        askedOf: OpinionGiver,
        /** When it was asked for. */
        askedAt: string,
        /** By which day it was asked for. */
        dueOn: string | null,
        /** When it was given; null while it is awaited. */
        givenAt: string | null,
        /** Whether it is favourable; null while it is awaited. */
        favourable: boolean | null,
        /** The opinion in words; null while it is awaited, and where the viewer decides on what doctors alone may read. */
        text: string | null,
        /** Who gave it; null while it is awaited. */
        officer: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null }>,
      /** The latest decision; null before the first. It stays while an appeal is examined. */
      decision: {
        /** Approved or rejected. */
        outcome: ChangeOutcome,
        /** Why, as it was written to the teacher. */
        reason: string | null,
        /** True if nobody decided in time, so that silence did. */
        bySilence: boolean,
        /** When it was decided. */
        decidedAt: string,
        /** Who decided; null when silence did. */
        decidedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } | null,
      /** Its decisions as documents, oldest first, for those who read what it asks for; each is there some seconds after it can no longer be undone. */
      papers: Array<{
        /** Its number, such as `2026-18-000123-K7Q2M9XWTR`; the last part cannot be guessed. */
        number: string,
        /** When the decision was taken that it holds. */
        decidedAt: string,
        /** The document, a PDF. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** What happened to it, oldest first. A decision that was undone within ten seconds is shown to officers alone. */
      events: Array<{
        /** When. */
        at: string,
        /** The state after it. */
        status: ChangeRequestStatus,
        /** What was done. */
        move: ChangeMove,
        /** The same in words, in the language of the request, such as Demande prise en charge. */
        label: string,
        /** Who did it, by name; the name of the server for what it does by itself. */
        actor: string,
        /** What its author wrote; null if you may not read the request. */
        note: string | null }>,
      /** The officer who has claimed it; null while nobody has. */
      officer: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The service, such as DPE 3 – collèges. */
        service: string,
        /** The professional address. */
        email: string } | null,
      /** What comes next, who acts, and by when; null once nothing is left to do. */
      nextStep: {
        /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
        actor: string,
        /** The same, for programs. */
        actorKind: NextStepActor,
        /** Whether you take this step. What another officer has claimed is not yours. */
        isYours: boolean,
        /** What they have to do. */
        label: string,
        /** By which day; null without one. */
        by: string | null,
        /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
        meanwhile: {
          /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
          actor: string,
          /** The same, for programs. */
          actorKind: NextStepActor,
          /** Whether you take this step. What another officer has claimed is not yours. */
          isYours: boolean,
          /** What they have to do. */
          label: string,
          /** By which day; null without one. */
          by: string | null } | null } | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type DiscardChangeDraftMutationVariables = Exact<{
  input: DiscardChangeDraftInput;
}>;


export type DiscardChangeDraftMutation = {
  /** Teachers: deletes a draft, with its files. */
  discardChangeDraft: {
    /** Its global id; null when refused. */
    discardedId: string | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type SubmitChangeRequestMutationVariables = Exact<{
  input: SubmitChangeRequestInput;
}>;


export type SubmitChangeRequestMutation = {
  /** Teachers: sends a request. Required documents may follow: it is sent all the same, and says what is missing. Refused with NO_DECIDER, which says where to send it, when nobody could decide it here. */
  submitChangeRequest: {
    /** The request; null when refused. */
    changeRequest: {
      /** What the teacher wrote with it. */
      comment: string | null,
      /** What its teacher can do against the rejection and until when, in the language of the request; null unless it is rejected. */
      waysOfAppeal: string | null,
      /** When the bank account that it gave was taken back before it counted: the decision has no effect; null otherwise. */
      effectTakenBackAt: string | null,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What people quote, such as CS-2026-4F7K2M9Q. */
      reference: string,
      /** What kind of change. */
      kind: ChangeKind,
      /** Where it stands. */
      status: ChangeRequestStatus,
      /** From which day the change shall count; null where its kind has no such day, or none was given. */
      effectiveFrom: string | null,
      /** When it was first saved or sent. */
      createdAt: string,
      /** When it was sent; null for a draft. */
      submittedAt: string | null,
      /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
      waitsSince: string | null,
      /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
      isUrgent: boolean,
      /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
      silenceOn: string | null,
      /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
      appealUntil: string | null,
      /** Grows with each change: pass it as `expectedVersion`. */
      version: number,
      /** The same as `proposal`, as labelled texts in the language of the request; empty if you may not read it. */
      values: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The change that is asked for, in the type of its kind; null if you may not read it. */
      proposal:
        | { __typename: 'AccidentServiceChange' }
        | { __typename: 'AdresseChange' }
        | { __typename: 'AnomalieChange' }
        | { __typename: 'CertificationChange' }
        | { __typename: 'ClmCldChange' }
        | { __typename: 'CongeMaladieChange' }
        | { __typename: 'CongeParentalChange' }
        | { __typename: 'CongePresenceParentaleChange' }
        | { __typename: 'CongeSupplementaireNaissanceChange' }
        | { __typename: 'CumulChange' }
        | { __typename: 'DemissionChange' }
        | { __typename: 'DetachementChange' }
        | { __typename: 'DiplomeChange' }
        | { __typename: 'DispoActivitePreuveChange' }
        | { __typename: 'DispoAutorisationChange' }
        | { __typename: 'DispoDroitChange' }
        | { __typename: 'DivorceChange' }
        | { __typename: 'FinChargeEnfantChange' }
        | { __typename: 'MariageChange' }
        | { __typename: 'MaterniteChange' }
        | { __typename: 'NaissanceChange' }
        | { __typename: 'NationaliteChange' }
        | { __typename: 'NirChange' }
        | { __typename: 'NomFamilleChange' }
        | { __typename: 'NomUsageChange' }
        | { __typename: 'PacsChange' }
        | { __typename: 'PaterniteChange' }
        | { __typename: 'ReintegrationChange' }
        | { __typename: 'ReportRdvChange' }
        | { __typename: 'RepriseTempsPleinChange' }
        | { __typename: 'RetraiteChange' }
        | { __typename: 'RibChange' }
        | { __typename: 'RqthChange' }
        | { __typename: 'RuptureConventionnelleChange' }
        | { __typename: 'ServicesAnterieursChange' }
        | { __typename: 'SexeEtatCivilChange' }
        | { __typename: 'SftChange' }
        | { __typename: 'TelephoneChange' }
        | { __typename: 'TempsPartielAutorisationChange' }
        | { __typename: 'TempsPartielDroitChange' }
        | { __typename: 'TptChange' }
        | { __typename: 'VeuvageChange' }
       | null,
      /** The line of the dossier that it is about, or the one that has come in its place since; of what was missing, the line that has come. Null where it is about none, and once the line was taken out. */
      about:
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
       | null,
      /** The values that it asks to change, as the file said them when the request was sent; empty for kinds that replace none of them, for a draft, and if you may not read it. */
      before: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The line that it is about as it was when the request was sent, whatever became of it since; empty where it is about none, or if you may not read it. */
      aboutSnapshot: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** What becomes of the error that it reports, once it was granted: the HR base, from which the file comes, corrects it. Null for other kinds, and before. */
      correction: {
        /** Since when the service has the HR base correct it: when the request was granted. */
        askedAt: string,
        /** When the HR base corrected it; null while that is awaited. `about` is then the line as it is now. */
        correctedAt: string | null } | null,
      /** The files that were sent with it: those that you may read. */
      supportingDocuments: Array<{
        /** What it proves: a code of the documents of its kind, else AUTRE. */
        code: string,
        /** When it was given. */
        addedAt: string,
        /** The file. Once it is deleted, its name and digest stay. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
          mediaType: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** The documents that are missing, without which nobody can decide; empty if you may not read the request. */
      missingDocuments: Array<{
        /** Its code among the documents of the kind, such as ACTE_MARIAGE. */
        code: string,
        /** What it is, in the language of the request. */
        label: string }>,
      /** What the officer who decides should look at, such as an account in the name of somebody else, or a leave on days of another one; empty if you may not read the request. */
      warnings: Array<{
        /** What it is about, for programs. */
        code: ChangeWarningCode,
        /** The same in words, in the language of the request. */
        message: string }>,
      /** The opinions that were asked for, oldest first; of what doctors alone may read, who decides sees whether they are favourable. */
      opinions: Array<{
        /** Who was asked for it. */
        askedOf: OpinionGiver,
        /** When it was asked for. */
        askedAt: string,
        /** By which day it was asked for. */
        dueOn: string | null,
        /** When it was given; null while it is awaited. */
        givenAt: string | null,
        /** Whether it is favourable; null while it is awaited. */
        favourable: boolean | null,
        /** The opinion in words; null while it is awaited, and where the viewer decides on what doctors alone may read. */
        text: string | null,
        /** Who gave it; null while it is awaited. */
        officer: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null }>,
      /** The latest decision; null before the first. It stays while an appeal is examined. */
      decision: {
        /** Approved or rejected. */
        outcome: ChangeOutcome,
        /** Why, as it was written to the teacher. */
        reason: string | null,
        /** True if nobody decided in time, so that silence did. */
        bySilence: boolean,
        /** When it was decided. */
        decidedAt: string,
        /** Who decided; null when silence did. */
        decidedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } | null,
      /** Its decisions as documents, oldest first, for those who read what it asks for; each is there some seconds after it can no longer be undone. */
      papers: Array<{
        /** Its number, such as `2026-18-000123-K7Q2M9XWTR`; the last part cannot be guessed. */
        number: string,
        /** When the decision was taken that it holds. */
        decidedAt: string,
        /** The document, a PDF. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** What happened to it, oldest first. A decision that was undone within ten seconds is shown to officers alone. */
      events: Array<{
        /** When. */
        at: string,
        /** The state after it. */
        status: ChangeRequestStatus,
        /** What was done. */
        move: ChangeMove,
        /** The same in words, in the language of the request, such as Demande prise en charge. */
        label: string,
        /** Who did it, by name; the name of the server for what it does by itself. */
        actor: string,
        /** What its author wrote; null if you may not read the request. */
        note: string | null }>,
      /** The officer who has claimed it; null while nobody has. */
      officer: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The service, such as DPE 3 – collèges. */
        service: string,
        /** The professional address. */
        email: string } | null,
      /** What comes next, who acts, and by when; null once nothing is left to do. */
      nextStep: {
        /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
        actor: string,
        /** The same, for programs. */
        actorKind: NextStepActor,
        /** Whether you take this step. What another officer has claimed is not yours. */
        isYours: boolean,
        /** What they have to do. */
        label: string,
        /** By which day; null without one. */
        by: string | null,
        /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
        meanwhile: {
          /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
          actor: string,
          /** The same, for programs. */
          actorKind: NextStepActor,
          /** Whether you take this step. What another officer has claimed is not yours. */
          isYours: boolean,
          /** What they have to do. */
          label: string,
          /** By which day; null without one. */
          by: string | null } | null } | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type SupplementChangeRequestMutationVariables = Exact<{
  input: SupplementChangeRequestInput;
}>;


export type SupplementChangeRequestMutation = {
  /** Teachers: adds documents or an explanation to a request, because they were asked for or because they were missing. */
  supplementChangeRequest: {
    /** The request; null when refused. */
    changeRequest: {
      /** What the teacher wrote with it. */
      comment: string | null,
      /** What its teacher can do against the rejection and until when, in the language of the request; null unless it is rejected. */
      waysOfAppeal: string | null,
      /** When the bank account that it gave was taken back before it counted: the decision has no effect; null otherwise. */
      effectTakenBackAt: string | null,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What people quote, such as CS-2026-4F7K2M9Q. */
      reference: string,
      /** What kind of change. */
      kind: ChangeKind,
      /** Where it stands. */
      status: ChangeRequestStatus,
      /** From which day the change shall count; null where its kind has no such day, or none was given. */
      effectiveFrom: string | null,
      /** When it was first saved or sent. */
      createdAt: string,
      /** When it was sent; null for a draft. */
      submittedAt: string | null,
      /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
      waitsSince: string | null,
      /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
      isUrgent: boolean,
      /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
      silenceOn: string | null,
      /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
      appealUntil: string | null,
      /** Grows with each change: pass it as `expectedVersion`. */
      version: number,
      /** The same as `proposal`, as labelled texts in the language of the request; empty if you may not read it. */
      values: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The change that is asked for, in the type of its kind; null if you may not read it. */
      proposal:
        | { __typename: 'AccidentServiceChange' }
        | { __typename: 'AdresseChange' }
        | { __typename: 'AnomalieChange' }
        | { __typename: 'CertificationChange' }
        | { __typename: 'ClmCldChange' }
        | { __typename: 'CongeMaladieChange' }
        | { __typename: 'CongeParentalChange' }
        | { __typename: 'CongePresenceParentaleChange' }
        | { __typename: 'CongeSupplementaireNaissanceChange' }
        | { __typename: 'CumulChange' }
        | { __typename: 'DemissionChange' }
        | { __typename: 'DetachementChange' }
        | { __typename: 'DiplomeChange' }
        | { __typename: 'DispoActivitePreuveChange' }
        | { __typename: 'DispoAutorisationChange' }
        | { __typename: 'DispoDroitChange' }
        | { __typename: 'DivorceChange' }
        | { __typename: 'FinChargeEnfantChange' }
        | { __typename: 'MariageChange' }
        | { __typename: 'MaterniteChange' }
        | { __typename: 'NaissanceChange' }
        | { __typename: 'NationaliteChange' }
        | { __typename: 'NirChange' }
        | { __typename: 'NomFamilleChange' }
        | { __typename: 'NomUsageChange' }
        | { __typename: 'PacsChange' }
        | { __typename: 'PaterniteChange' }
        | { __typename: 'ReintegrationChange' }
        | { __typename: 'ReportRdvChange' }
        | { __typename: 'RepriseTempsPleinChange' }
        | { __typename: 'RetraiteChange' }
        | { __typename: 'RibChange' }
        | { __typename: 'RqthChange' }
        | { __typename: 'RuptureConventionnelleChange' }
        | { __typename: 'ServicesAnterieursChange' }
        | { __typename: 'SexeEtatCivilChange' }
        | { __typename: 'SftChange' }
        | { __typename: 'TelephoneChange' }
        | { __typename: 'TempsPartielAutorisationChange' }
        | { __typename: 'TempsPartielDroitChange' }
        | { __typename: 'TptChange' }
        | { __typename: 'VeuvageChange' }
       | null,
      /** The line of the dossier that it is about, or the one that has come in its place since; of what was missing, the line that has come. Null where it is about none, and once the line was taken out. */
      about:
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
       | null,
      /** The values that it asks to change, as the file said them when the request was sent; empty for kinds that replace none of them, for a draft, and if you may not read it. */
      before: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The line that it is about as it was when the request was sent, whatever became of it since; empty where it is about none, or if you may not read it. */
      aboutSnapshot: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** What becomes of the error that it reports, once it was granted: the HR base, from which the file comes, corrects it. Null for other kinds, and before. */
      correction: {
        /** Since when the service has the HR base correct it: when the request was granted. */
        askedAt: string,
        /** When the HR base corrected it; null while that is awaited. `about` is then the line as it is now. */
        correctedAt: string | null } | null,
      /** The files that were sent with it: those that you may read. */
      supportingDocuments: Array<{
        /** What it proves: a code of the documents of its kind, else AUTRE. */
        code: string,
        /** When it was given. */
        addedAt: string,
        /** The file. Once it is deleted, its name and digest stay. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
          mediaType: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** The documents that are missing, without which nobody can decide; empty if you may not read the request. */
      missingDocuments: Array<{
        /** Its code among the documents of the kind, such as ACTE_MARIAGE. */
        code: string,
        /** What it is, in the language of the request. */
        label: string }>,
      /** What the officer who decides should look at, such as an account in the name of somebody else, or a leave on days of another one; empty if you may not read the request. */
      warnings: Array<{
        /** What it is about, for programs. */
        code: ChangeWarningCode,
        /** The same in words, in the language of the request. */
        message: string }>,
      /** The opinions that were asked for, oldest first; of what doctors alone may read, who decides sees whether they are favourable. */
      opinions: Array<{
        /** Who was asked for it. */
        askedOf: OpinionGiver,
        /** When it was asked for. */
        askedAt: string,
        /** By which day it was asked for. */
        dueOn: string | null,
        /** When it was given; null while it is awaited. */
        givenAt: string | null,
        /** Whether it is favourable; null while it is awaited. */
        favourable: boolean | null,
        /** The opinion in words; null while it is awaited, and where the viewer decides on what doctors alone may read. */
        text: string | null,
        /** Who gave it; null while it is awaited. */
        officer: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null }>,
      /** The latest decision; null before the first. It stays while an appeal is examined. */
      decision: {
        /** Approved or rejected. */
        outcome: ChangeOutcome,
        /** Why, as it was written to the teacher. */
        reason: string | null,
        /** True if nobody decided in time, so that silence did. */
        bySilence: boolean,
        /** When it was decided. */
        decidedAt: string,
        /** Who decided; null when silence did. */
        decidedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } | null,
      /** Its decisions as documents, oldest first, for those who read what it asks for; each is there some seconds after it can no longer be undone. */
      papers: Array<{
        /** Its number, such as `2026-18-000123-K7Q2M9XWTR`; the last part cannot be guessed. */
        number: string,
        /** When the decision was taken that it holds. */
        decidedAt: string,
        /** The document, a PDF. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** What happened to it, oldest first. A decision that was undone within ten seconds is shown to officers alone. */
      events: Array<{
        /** When. */
        at: string,
        /** The state after it. */
        status: ChangeRequestStatus,
        /** What was done. */
        move: ChangeMove,
        /** The same in words, in the language of the request, such as Demande prise en charge. */
        label: string,
        /** Who did it, by name; the name of the server for what it does by itself. */
        actor: string,
        /** What its author wrote; null if you may not read the request. */
        note: string | null }>,
      /** The officer who has claimed it; null while nobody has. */
      officer: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The service, such as DPE 3 – collèges. */
        service: string,
        /** The professional address. */
        email: string } | null,
      /** What comes next, who acts, and by when; null once nothing is left to do. */
      nextStep: {
        /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
        actor: string,
        /** The same, for programs. */
        actorKind: NextStepActor,
        /** Whether you take this step. What another officer has claimed is not yours. */
        isYours: boolean,
        /** What they have to do. */
        label: string,
        /** By which day; null without one. */
        by: string | null,
        /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
        meanwhile: {
          /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
          actor: string,
          /** The same, for programs. */
          actorKind: NextStepActor,
          /** Whether you take this step. What another officer has claimed is not yours. */
          isYours: boolean,
          /** What they have to do. */
          label: string,
          /** By which day; null without one. */
          by: string | null } | null } | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type WithdrawChangeRequestMutationVariables = Exact<{
  input: WithdrawChangeRequestInput;
}>;


export type WithdrawChangeRequestMutation = {
  /** Teachers: takes back a request that nobody has decided. Of a rejection that was appealed, the appeal alone: the request is REJECTED again, and cannot be appealed another time. */
  withdrawChangeRequest: {
    /** The request; null when refused. */
    changeRequest: {
      /** What the teacher wrote with it. */
      comment: string | null,
      /** What its teacher can do against the rejection and until when, in the language of the request; null unless it is rejected. */
      waysOfAppeal: string | null,
      /** When the bank account that it gave was taken back before it counted: the decision has no effect; null otherwise. */
      effectTakenBackAt: string | null,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What people quote, such as CS-2026-4F7K2M9Q. */
      reference: string,
      /** What kind of change. */
      kind: ChangeKind,
      /** Where it stands. */
      status: ChangeRequestStatus,
      /** From which day the change shall count; null where its kind has no such day, or none was given. */
      effectiveFrom: string | null,
      /** When it was first saved or sent. */
      createdAt: string,
      /** When it was sent; null for a draft. */
      submittedAt: string | null,
      /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
      waitsSince: string | null,
      /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
      isUrgent: boolean,
      /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
      silenceOn: string | null,
      /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
      appealUntil: string | null,
      /** Grows with each change: pass it as `expectedVersion`. */
      version: number,
      /** The same as `proposal`, as labelled texts in the language of the request; empty if you may not read it. */
      values: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The change that is asked for, in the type of its kind; null if you may not read it. */
      proposal:
        | { __typename: 'AccidentServiceChange' }
        | { __typename: 'AdresseChange' }
        | { __typename: 'AnomalieChange' }
        | { __typename: 'CertificationChange' }
        | { __typename: 'ClmCldChange' }
        | { __typename: 'CongeMaladieChange' }
        | { __typename: 'CongeParentalChange' }
        | { __typename: 'CongePresenceParentaleChange' }
        | { __typename: 'CongeSupplementaireNaissanceChange' }
        | { __typename: 'CumulChange' }
        | { __typename: 'DemissionChange' }
        | { __typename: 'DetachementChange' }
        | { __typename: 'DiplomeChange' }
        | { __typename: 'DispoActivitePreuveChange' }
        | { __typename: 'DispoAutorisationChange' }
        | { __typename: 'DispoDroitChange' }
        | { __typename: 'DivorceChange' }
        | { __typename: 'FinChargeEnfantChange' }
        | { __typename: 'MariageChange' }
        | { __typename: 'MaterniteChange' }
        | { __typename: 'NaissanceChange' }
        | { __typename: 'NationaliteChange' }
        | { __typename: 'NirChange' }
        | { __typename: 'NomFamilleChange' }
        | { __typename: 'NomUsageChange' }
        | { __typename: 'PacsChange' }
        | { __typename: 'PaterniteChange' }
        | { __typename: 'ReintegrationChange' }
        | { __typename: 'ReportRdvChange' }
        | { __typename: 'RepriseTempsPleinChange' }
        | { __typename: 'RetraiteChange' }
        | { __typename: 'RibChange' }
        | { __typename: 'RqthChange' }
        | { __typename: 'RuptureConventionnelleChange' }
        | { __typename: 'ServicesAnterieursChange' }
        | { __typename: 'SexeEtatCivilChange' }
        | { __typename: 'SftChange' }
        | { __typename: 'TelephoneChange' }
        | { __typename: 'TempsPartielAutorisationChange' }
        | { __typename: 'TempsPartielDroitChange' }
        | { __typename: 'TptChange' }
        | { __typename: 'VeuvageChange' }
       | null,
      /** The line of the dossier that it is about, or the one that has come in its place since; of what was missing, the line that has come. Null where it is about none, and once the line was taken out. */
      about:
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
       | null,
      /** The values that it asks to change, as the file said them when the request was sent; empty for kinds that replace none of them, for a draft, and if you may not read it. */
      before: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The line that it is about as it was when the request was sent, whatever became of it since; empty where it is about none, or if you may not read it. */
      aboutSnapshot: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** What becomes of the error that it reports, once it was granted: the HR base, from which the file comes, corrects it. Null for other kinds, and before. */
      correction: {
        /** Since when the service has the HR base correct it: when the request was granted. */
        askedAt: string,
        /** When the HR base corrected it; null while that is awaited. `about` is then the line as it is now. */
        correctedAt: string | null } | null,
      /** The files that were sent with it: those that you may read. */
      supportingDocuments: Array<{
        /** What it proves: a code of the documents of its kind, else AUTRE. */
        code: string,
        /** When it was given. */
        addedAt: string,
        /** The file. Once it is deleted, its name and digest stay. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
          mediaType: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** The documents that are missing, without which nobody can decide; empty if you may not read the request. */
      missingDocuments: Array<{
        /** Its code among the documents of the kind, such as ACTE_MARIAGE. */
        code: string,
        /** What it is, in the language of the request. */
        label: string }>,
      /** What the officer who decides should look at, such as an account in the name of somebody else, or a leave on days of another one; empty if you may not read the request. */
      warnings: Array<{
        /** What it is about, for programs. */
        code: ChangeWarningCode,
        /** The same in words, in the language of the request. */
        message: string }>,
      /** The opinions that were asked for, oldest first; of what doctors alone may read, who decides sees whether they are favourable. */
      opinions: Array<{
        /** Who was asked for it. */
        askedOf: OpinionGiver,
        /** When it was asked for. */
        askedAt: string,
        /** By which day it was asked for. */
        dueOn: string | null,
        /** When it was given; null while it is awaited. */
        givenAt: string | null,
        /** Whether it is favourable; null while it is awaited. */
        favourable: boolean | null,
        /** The opinion in words; null while it is awaited, and where the viewer decides on what doctors alone may read. */
        text: string | null,
        /** Who gave it; null while it is awaited. */
        officer: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null }>,
      /** The latest decision; null before the first. It stays while an appeal is examined. */
      decision: {
        /** Approved or rejected. */
        outcome: ChangeOutcome,
        /** Why, as it was written to the teacher. */
        reason: string | null,
        /** True if nobody decided in time, so that silence did. */
        bySilence: boolean,
        /** When it was decided. */
        decidedAt: string,
        /** Who decided; null when silence did. */
        decidedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } | null,
      /** Its decisions as documents, oldest first, for those who read what it asks for; each is there some seconds after it can no longer be undone. */
      papers: Array<{
        /** Its number, such as `2026-18-000123-K7Q2M9XWTR`; the last part cannot be guessed. */
        number: string,
        /** When the decision was taken that it holds. */
        decidedAt: string,
        /** The document, a PDF. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** What happened to it, oldest first. A decision that was undone within ten seconds is shown to officers alone. */
      events: Array<{
        /** When. */
        at: string,
        /** The state after it. */
        status: ChangeRequestStatus,
        /** What was done. */
        move: ChangeMove,
        /** The same in words, in the language of the request, such as Demande prise en charge. */
        label: string,
        /** Who did it, by name; the name of the server for what it does by itself. */
        actor: string,
        /** What its author wrote; null if you may not read the request. */
        note: string | null }>,
      /** The officer who has claimed it; null while nobody has. */
      officer: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The service, such as DPE 3 – collèges. */
        service: string,
        /** The professional address. */
        email: string } | null,
      /** What comes next, who acts, and by when; null once nothing is left to do. */
      nextStep: {
        /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
        actor: string,
        /** The same, for programs. */
        actorKind: NextStepActor,
        /** Whether you take this step. What another officer has claimed is not yours. */
        isYours: boolean,
        /** What they have to do. */
        label: string,
        /** By which day; null without one. */
        by: string | null,
        /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
        meanwhile: {
          /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
          actor: string,
          /** The same, for programs. */
          actorKind: NextStepActor,
          /** Whether you take this step. What another officer has claimed is not yours. */
          isYours: boolean,
          /** What they have to do. */
          label: string,
          /** By which day; null without one. */
          by: string | null } | null } | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type AppealChangeDecisionMutationVariables = Exact<{
  input: AppealChangeDecisionInput;
}>;


export type AppealChangeDecisionMutation = {
  /** Teachers: contests the rejection of a request before the same authority (recours gracieux), once, within two months. It stands until they decide again; without an answer within two months the appeal counts as rejected. */
  appealChangeDecision: {
    /** The request as it now is; null when refused, but for STALE_VERSION. */
    changeRequest: {
      /** What the teacher wrote with it. */
      comment: string | null,
      /** What its teacher can do against the rejection and until when, in the language of the request; null unless it is rejected. */
      waysOfAppeal: string | null,
      /** When the bank account that it gave was taken back before it counted: the decision has no effect; null otherwise. */
      effectTakenBackAt: string | null,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What people quote, such as CS-2026-4F7K2M9Q. */
      reference: string,
      /** What kind of change. */
      kind: ChangeKind,
      /** Where it stands. */
      status: ChangeRequestStatus,
      /** From which day the change shall count; null where its kind has no such day, or none was given. */
      effectiveFrom: string | null,
      /** When it was first saved or sent. */
      createdAt: string,
      /** When it was sent; null for a draft. */
      submittedAt: string | null,
      /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
      waitsSince: string | null,
      /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
      isUrgent: boolean,
      /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
      silenceOn: string | null,
      /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
      appealUntil: string | null,
      /** Grows with each change: pass it as `expectedVersion`. */
      version: number,
      /** The same as `proposal`, as labelled texts in the language of the request; empty if you may not read it. */
      values: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The change that is asked for, in the type of its kind; null if you may not read it. */
      proposal:
        | { __typename: 'AccidentServiceChange' }
        | { __typename: 'AdresseChange' }
        | { __typename: 'AnomalieChange' }
        | { __typename: 'CertificationChange' }
        | { __typename: 'ClmCldChange' }
        | { __typename: 'CongeMaladieChange' }
        | { __typename: 'CongeParentalChange' }
        | { __typename: 'CongePresenceParentaleChange' }
        | { __typename: 'CongeSupplementaireNaissanceChange' }
        | { __typename: 'CumulChange' }
        | { __typename: 'DemissionChange' }
        | { __typename: 'DetachementChange' }
        | { __typename: 'DiplomeChange' }
        | { __typename: 'DispoActivitePreuveChange' }
        | { __typename: 'DispoAutorisationChange' }
        | { __typename: 'DispoDroitChange' }
        | { __typename: 'DivorceChange' }
        | { __typename: 'FinChargeEnfantChange' }
        | { __typename: 'MariageChange' }
        | { __typename: 'MaterniteChange' }
        | { __typename: 'NaissanceChange' }
        | { __typename: 'NationaliteChange' }
        | { __typename: 'NirChange' }
        | { __typename: 'NomFamilleChange' }
        | { __typename: 'NomUsageChange' }
        | { __typename: 'PacsChange' }
        | { __typename: 'PaterniteChange' }
        | { __typename: 'ReintegrationChange' }
        | { __typename: 'ReportRdvChange' }
        | { __typename: 'RepriseTempsPleinChange' }
        | { __typename: 'RetraiteChange' }
        | { __typename: 'RibChange' }
        | { __typename: 'RqthChange' }
        | { __typename: 'RuptureConventionnelleChange' }
        | { __typename: 'ServicesAnterieursChange' }
        | { __typename: 'SexeEtatCivilChange' }
        | { __typename: 'SftChange' }
        | { __typename: 'TelephoneChange' }
        | { __typename: 'TempsPartielAutorisationChange' }
        | { __typename: 'TempsPartielDroitChange' }
        | { __typename: 'TptChange' }
        | { __typename: 'VeuvageChange' }
       | null,
      /** The line of the dossier that it is about, or the one that has come in its place since; of what was missing, the line that has come. Null where it is about none, and once the line was taken out. */
      about:
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
       | null,
      /** The values that it asks to change, as the file said them when the request was sent; empty for kinds that replace none of them, for a draft, and if you may not read it. */
      before: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The line that it is about as it was when the request was sent, whatever became of it since; empty where it is about none, or if you may not read it. */
      aboutSnapshot: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** What becomes of the error that it reports, once it was granted: the HR base, from which the file comes, corrects it. Null for other kinds, and before. */
      correction: {
        /** Since when the service has the HR base correct it: when the request was granted. */
        askedAt: string,
        /** When the HR base corrected it; null while that is awaited. `about` is then the line as it is now. */
        correctedAt: string | null } | null,
      /** The files that were sent with it: those that you may read. */
      supportingDocuments: Array<{
        /** What it proves: a code of the documents of its kind, else AUTRE. */
        code: string,
        /** When it was given. */
        addedAt: string,
        /** The file. Once it is deleted, its name and digest stay. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
          mediaType: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** The documents that are missing, without which nobody can decide; empty if you may not read the request. */
      missingDocuments: Array<{
        /** Its code among the documents of the kind, such as ACTE_MARIAGE. */
        code: string,
        /** What it is, in the language of the request. */
        label: string }>,
      /** What the officer who decides should look at, such as an account in the name of somebody else, or a leave on days of another one; empty if you may not read the request. */
      warnings: Array<{
        /** What it is about, for programs. */
        code: ChangeWarningCode,
        /** The same in words, in the language of the request. */
        message: string }>,
      /** The opinions that were asked for, oldest first; of what doctors alone may read, who decides sees whether they are favourable. */
      opinions: Array<{
        /** Who was asked for it. */
        askedOf: OpinionGiver,
        /** When it was asked for. */
        askedAt: string,
        /** By which day it was asked for. */
        dueOn: string | null,
        /** When it was given; null while it is awaited. */
        givenAt: string | null,
        /** Whether it is favourable; null while it is awaited. */
        favourable: boolean | null,
        /** The opinion in words; null while it is awaited, and where the viewer decides on what doctors alone may read. */
        text: string | null,
        /** Who gave it; null while it is awaited. */
        officer: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null }>,
      /** The latest decision; null before the first. It stays while an appeal is examined. */
      decision: {
        /** Approved or rejected. */
        outcome: ChangeOutcome,
        /** Why, as it was written to the teacher. */
        reason: string | null,
        /** True if nobody decided in time, so that silence did. */
        bySilence: boolean,
        /** When it was decided. */
        decidedAt: string,
        /** Who decided; null when silence did. */
        decidedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } | null,
      /** Its decisions as documents, oldest first, for those who read what it asks for; each is there some seconds after it can no longer be undone. */
      papers: Array<{
        /** Its number, such as `2026-18-000123-K7Q2M9XWTR`; the last part cannot be guessed. */
        number: string,
        /** When the decision was taken that it holds. */
        decidedAt: string,
        /** The document, a PDF. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** What happened to it, oldest first. A decision that was undone within ten seconds is shown to officers alone. */
      events: Array<{
        /** When. */
        at: string,
        /** The state after it. */
        status: ChangeRequestStatus,
        /** What was done. */
        move: ChangeMove,
        /** The same in words, in the language of the request, such as Demande prise en charge. */
        label: string,
        /** Who did it, by name; the name of the server for what it does by itself. */
        actor: string,
        /** What its author wrote; null if you may not read the request. */
        note: string | null }>,
      /** The officer who has claimed it; null while nobody has. */
      officer: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The service, such as DPE 3 – collèges. */
        service: string,
        /** The professional address. */
        email: string } | null,
      /** What comes next, who acts, and by when; null once nothing is left to do. */
      nextStep: {
        /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
        actor: string,
        /** The same, for programs. */
        actorKind: NextStepActor,
        /** Whether you take this step. What another officer has claimed is not yours. */
        isYours: boolean,
        /** What they have to do. */
        label: string,
        /** By which day; null without one. */
        by: string | null,
        /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
        meanwhile: {
          /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
          actor: string,
          /** The same, for programs. */
          actorKind: NextStepActor,
          /** Whether you take this step. What another officer has claimed is not yours. */
          isYours: boolean,
          /** What they have to do. */
          label: string,
          /** By which day; null without one. */
          by: string | null } | null } | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type ImportConflictLineFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** Which value, as a path: such as dossier.address. */
  path: string,
  /** The name of the value for people, in the language of the request. */
  label: string,
  /** What is in effect by the approved change, line by line in words; empty when there is nothing. */
  ours: Array<string>,
  /** What the HR base says, line by line in words; empty when it has nothing. */
  theirs: Array<string>,
  /** The global id of the request whose approval the HR base contradicts. */
  requestId: string | null,
  /** When the HR base first contradicted. */
  since: string,
  /** When the HR base last said something else: after `since` when it said a further value. */
  changedAt: string,
  /** When it was settled; null while it waits. */
  settledAt: string | null,
  /** How it ended; null while it waits. */
  outcome: ImportConflictOutcome | null,
  /** Why, in the words of the officer. */
  reason: string | null,
  /** Who settled it; null while it waits, and when the HR base itself ended it. */
  settledBy: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name to address, such as Claire Moreau. */
    displayName: string } | null,
  /** Whose file it is. */
  teacher: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name to show, such as Julie Labert. */
    displayName: string } };

export type ImportConflictsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ImportConflictsQuery = {
  /** Officers: the values of the files that they follow, or follow for a colleague, on which the HR base contradicts an approved change and nobody has decided; the oldest first. */
  importConflicts: {
    /** The items of the page. */
    nodes: Array<{
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** Which value, as a path: such as dossier.address. */
      path: string,
      /** The name of the value for people, in the language of the request. */
      label: string,
      /** What is in effect by the approved change, line by line in words; empty when there is nothing. */
      ours: Array<string>,
      /** What the HR base says, line by line in words; empty when it has nothing. */
      theirs: Array<string>,
      /** The global id of the request whose approval the HR base contradicts. */
      requestId: string | null,
      /** When the HR base first contradicted. */
      since: string,
      /** When the HR base last said something else: after `since` when it said a further value. */
      changedAt: string,
      /** When it was settled; null while it waits. */
      settledAt: string | null,
      /** How it ended; null while it waits. */
      outcome: ImportConflictOutcome | null,
      /** Why, in the words of the officer. */
      reason: string | null,
      /** Who settled it; null while it waits, and when the HR base itself ended it. */
      settledBy: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string } | null,
      /** Whose file it is. */
      teacher: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to show, such as Julie Labert. */
        displayName: string } }>,
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether more items follow this page. */
      hasNextPage: boolean,
      /** Whether items precede this page. */
      hasPreviousPage: boolean,
      /** The cursor of the first item of the page; null when it is empty. */
      startCursor: string | null,
      /** The cursor of the last item of the page; null when it is empty. */
      endCursor: string | null } } };

export type ResolveImportConflictMutationVariables = Exact<{
  input: ResolveImportConflictInput;
}>;


export type ResolveImportConflictMutation = {
  /** Officers in charge: decides between an approved change and what the HR base says. Kept ours, nothing changes, and the HR base saying the same again asks nobody; kept the HR base’s, its value counts from today on, and the teacher gets a message. */
  resolveImportConflict: {
    /** The conflict; null when refused. */
    conflict: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** Which value, as a path: such as dossier.address. */
      path: string,
      /** The name of the value for people, in the language of the request. */
      label: string,
      /** What is in effect by the approved change, line by line in words; empty when there is nothing. */
      ours: Array<string>,
      /** What the HR base says, line by line in words; empty when it has nothing. */
      theirs: Array<string>,
      /** The global id of the request whose approval the HR base contradicts. */
      requestId: string | null,
      /** When the HR base first contradicted. */
      since: string,
      /** When the HR base last said something else: after `since` when it said a further value. */
      changedAt: string,
      /** When it was settled; null while it waits. */
      settledAt: string | null,
      /** How it ended; null while it waits. */
      outcome: ImportConflictOutcome | null,
      /** Why, in the words of the officer. */
      reason: string | null,
      /** Who settled it; null while it waits, and when the HR base itself ended it. */
      settledBy: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string } | null,
      /** Whose file it is. */
      teacher: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to show, such as Julie Labert. */
        displayName: string } } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type ConversationLineFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** What its first message is about. */
  subject: string,
  /** Since when the teacher has been waiting for an answer; null when everything is answered. */
  awaitsAnswerSince: string | null,
  /** When its latest message was sent. */
  lastMessageAt: string,
  /** How many of its messages the viewer’s side has received and not read. */
  unreadCount: number,
  /** How many of its messages the viewer may read. */
  messageCount: number,
  /** The day from which officers see it in their list again, in Europe/Paris; null when it was not put off. A message of the teacher brings it back at once. */
  snoozedUntil: string | null,
  /** The teacher whose mailbox it is in. */
  teacher: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name to show, such as Julie Labert. */
    displayName: string },
  /** The officer whom it was handed to; null while the correspondent answers it. */
  handedTo: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name to address, such as Claire Moreau. */
    displayName: string } | null };

export type ConversationsQueryVariables = Exact<{
  filter?: ConversationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ConversationsQuery = {
  /** Officers: the conversations that they answer, of their portfolio, of colleagues for whom they stand in, and those handed to them. Administrators: those that nobody in charge can answer. Those that wait for an answer come first, the oldest first; then the others, the latest first. */
  conversations: {
    /** The items of the page. */
    nodes: Array<{
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What its first message is about. */
      subject: string,
      /** Since when the teacher has been waiting for an answer; null when everything is answered. */
      awaitsAnswerSince: string | null,
      /** When its latest message was sent. */
      lastMessageAt: string,
      /** How many of its messages the viewer’s side has received and not read. */
      unreadCount: number,
      /** How many of its messages the viewer may read. */
      messageCount: number,
      /** The day from which officers see it in their list again, in Europe/Paris; null when it was not put off. A message of the teacher brings it back at once. */
      snoozedUntil: string | null,
      /** The teacher whose mailbox it is in. */
      teacher: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to show, such as Julie Labert. */
        displayName: string },
      /** The officer whom it was handed to; null while the correspondent answers it. */
      handedTo: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string } | null }>,
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether more items follow this page. */
      hasNextPage: boolean,
      /** Whether items precede this page. */
      hasPreviousPage: boolean,
      /** The cursor of the first item of the page; null when it is empty. */
      startCursor: string | null,
      /** The cursor of the last item of the page; null when it is empty. */
      endCursor: string | null } } };

export type SnoozeConversationMutationVariables = Exact<{
  input: SnoozeConversationInput;
}>;


export type SnoozeConversationMutation = {
  /** Officers on whose list it stands: puts a conversation off to a later day. A message of the teacher brings it back at once, and so does another officer in charge. */
  snoozeConversation: {
    /** The conversation; null when refused. */
    conversation: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What its first message is about. */
      subject: string,
      /** Since when the teacher has been waiting for an answer; null when everything is answered. */
      awaitsAnswerSince: string | null,
      /** When its latest message was sent. */
      lastMessageAt: string,
      /** How many of its messages the viewer’s side has received and not read. */
      unreadCount: number,
      /** How many of its messages the viewer may read. */
      messageCount: number,
      /** The day from which officers see it in their list again, in Europe/Paris; null when it was not put off. A message of the teacher brings it back at once. */
      snoozedUntil: string | null,
      /** The teacher whose mailbox it is in. */
      teacher: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to show, such as Julie Labert. */
        displayName: string },
      /** The officer whom it was handed to; null while the correspondent answers it. */
      handedTo: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string } | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type HandOverConversationMutationVariables = Exact<{
  input: HandOverConversationInput;
}>;


export type HandOverConversationMutation = {
  /** Officers in charge, and administrators while nobody in charge can sign in: another officer of the academy reads and answers this conversation; administrators never name themselves. The file of the teacher stays closed to that officer. */
  handOverConversation: {
    /** The conversation; null when refused, and for who has handed away what is no longer theirs to see. */
    conversation: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What its first message is about. */
      subject: string,
      /** Since when the teacher has been waiting for an answer; null when everything is answered. */
      awaitsAnswerSince: string | null,
      /** When its latest message was sent. */
      lastMessageAt: string,
      /** How many of its messages the viewer’s side has received and not read. */
      unreadCount: number,
      /** How many of its messages the viewer may read. */
      messageCount: number,
      /** The day from which officers see it in their list again, in Europe/Paris; null when it was not put off. A message of the teacher brings it back at once. */
      snoozedUntil: string | null,
      /** The teacher whose mailbox it is in. */
      teacher: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to show, such as Julie Labert. */
        displayName: string },
      /** The officer whom it was handed to; null while the correspondent answers it. */
      handedTo: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string } | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type ConversationMessagesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ConversationMessagesQuery = {
  /** One conversation by its id: for its teacher, and for the officers in charge; null for others. */
  conversation: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** Its messages, oldest first; empty for who may not read them. */
    messages: {
      /** The items of the page. */
      nodes: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** When it was sent. */
        sentAt: string,
        /** What it is about, in one line. */
        subject: string,
        /** The text: plain, with line breaks. What looks like HTML is text as well. */
        body: string,
        /** Whether its author sent it as official: for the record, or with a deadline. */
        official: boolean,
        /** Where it lies today, in the mailbox of the teacher. */
        folder: MailFolder,
        /** When the other side first marked it as read; null while unread. */
        readAt: string | null,
        /** The theme that its author chose from the list of the academy; null when none was. */
        theme: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The words to show, in the language of the request. */
          label: string } | null,
        /** The files that are attached to it, in their order. */
        attachments: Array<{
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
          mediaType: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Whether a virus was looked for. */
          scan: AttachmentScan,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null,
          /** When the content was deleted; null while it is there. What it was called stays. */
          deletedAt: string | null }>,
        /** The conversation that it belongs to. */
        conversation: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string },
        /** Who wrote it. */
        sender:
          | { __typename: 'Administration',
          /** The name to show, in the language of the request. */
          name: string }
          | { __typename: 'Officer',
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string }
          | { __typename: 'Teacher',
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to show, such as Julie Labert. */
          displayName: string }
         }>,
      /** Where the page stands in the list. */
      pageInfo: {
        /** Whether more items follow this page. */
        hasNextPage: boolean,
        /** Whether items precede this page. */
        hasPreviousPage: boolean,
        /** The cursor of the first item of the page; null when it is empty. */
        startCursor: string | null,
        /** The cursor of the last item of the page; null when it is empty. */
        endCursor: string | null } } } | null };

export type CvEntryLineFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** The section that it stands in. */
  kind: CvEntryKind,
  /** The title of the diploma, the post, the work or the language. */
  title: string,
  /** Where it was, or who gave it. */
  organization: string | null,
  /** When it began: the first day that is meant. Of a publication: when it appeared. */
  from: string | null,
  /** How much of `from` was given; null without it. */
  fromPrecision: DatePrecision | null,
  /** When it ended: the last day that is meant; null while it goes on. Of a diploma: when it was obtained. */
  to: string | null,
  /** How much of `to` was given; null without it. */
  toPrecision: DatePrecision | null,
  /** Its place in the CV, from 1. */
  position: number,
  /** Who may read it. */
  visibility: CvVisibility,
  /** In which language it is written, by its code in ISO 639, such as fr. */
  language: string,
  /** Grows when its text, evidence or visibility changes, and with each review: pass it as `expectedVersion`. */
  version: number,
  /** What an officer has found of it as it now is. */
  review: {
    /** Declared, verified or rejected. */
    status: CvReviewStatus,
    /** When; null before that. */
    reviewedAt: string | null,
    /** What the officer wrote to the teacher; null without it, and for officers who recruit. */
    note: string | null,
    /** Who reviewed it; null before that. */
    reviewedBy: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The name to address, such as Claire Moreau. */
      displayName: string } | null } };

export type CvReviewPartsFragment = {
  /** Declared, verified or rejected. */
  status: CvReviewStatus,
  /** When; null before that. */
  reviewedAt: string | null,
  /** What the officer wrote to the teacher; null without it, and for officers who recruit. */
  note: string | null,
  /** Who reviewed it; null before that. */
  reviewedBy: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name to address, such as Claire Moreau. */
    displayName: string } | null };

type CvDetailsParts_CvDiploma_Fragment = { __typename: 'CvDiploma',
  /** Its level in the national framework: 3 CAP, 4 baccalauréat, 5 two years after it, 6 licence, 7 master, 8 doctorat. Absent for a competition, such as the agrégation, and for a professional certificate. Example: 7. */
  level: number | null,
  /** Its speciality. Example: "Mathématiques". */
  speciality: string | null,
  /** What it stands for in the conditions of a career, by its title, level and speciality; null when none of them tells. Example: "MASTER". */
  code: DiplomaCode | null };

type CvDetailsParts_CvExperience_Fragment = { __typename: 'CvExperience',
  /** The share of a full time, in percent. Example: 80. */
  share: number | null,
  /** Where it was. Example: "Orléans". */
  place: string | null,
  /** A page about it. Example: "https://www.example.org/projet". */
  url: string | null };

type CvDetailsParts_CvLanguage_Fragment = { __typename: 'CvLanguage',
  /** The language, by its code in ISO 639. Example: "de". */
  language: string,
  /** Whether it is a first language; no when absent. Example: false. */
  isFirstLanguage: boolean | null,
  /** Understanding what is said. Example: "B2". */
  listening: CefrLevel | null,
  /** Understanding what is written. Example: "B2". */
  reading: CefrLevel | null,
  /** Taking part in a conversation. Example: "B2". */
  spokenInteraction: CefrLevel | null,
  /** Speaking at length. Example: "B2". */
  spokenProduction: CefrLevel | null,
  /** Writing. Example: "B2". */
  writing: CefrLevel | null,
  /** The certificate that proves it. Example: "Goethe-Zertifikat B2". */
  certificate: string | null };

type CvDetailsParts_CvPublication_Fragment = { __typename: 'CvPublication',
  /** What kind of work. Example: "ARTICLE". */
  kind: CvPublicationKind | null,
  /** Its authors, in their order. Example: ["Julie Labert","Paul Nouvel"]. */
  authors: Array<string> | null,
  /** Its DOI, with or without https://doi.org/; kept in small letters. Example: "10.4000/rfp.4567". */
  doi: string | null,
  /** Its id in HAL, or the address of its page there. Example: "hal-01234567". */
  hal: string | null,
  /** Its ISBN, of 10 or 13 digits; kept with 13 and hyphens. Example: "978-2-07-036822-8". */
  isbn: string | null,
  /** Where it can be read. Example: "https://journals.openedition.org/rfp/4567". */
  url: string | null };

type CvDetailsParts_CvResearch_Fragment = { __typename: 'CvResearch',
  /** What it is about. Example: "Didactique des mathématiques". */
  domain: string | null,
  /** The laboratory or team. Example: "LDAR (EA 4434)". */
  laboratory: string | null,
  /** Who directs it, of a thesis. Example: "Claire Vasseur". */
  supervisor: string | null,
  /** A page about it. Example: "https://theses.fr/s123456". */
  url: string | null };

type CvDetailsParts_CvSkill_Fragment = { __typename: 'CvSkill',
  /** Tools and subjects, in a few words each. Example: ["tableur","classe inversée"]. */
  keywords: Array<string> | null,
  /** The level, in the words of its framework. Example: "Pix, niveau 6". */
  mastery: string | null,
  /** The certificate that proves it. Example: "Certification Pix+ Édu". */
  certificate: string | null };

type CvDetailsParts_CvTraining_Fragment = { __typename: 'CvTraining',
  /** How many hours it took. Example: 18. */
  hours: number | null,
  /** The certificate that it led to. Example: "Attestation de formation aux premiers secours". */
  certificate: string | null,
  /** A page about it. Example: "https://magistere.education.fr/". */
  url: string | null };

export type CvDetailsPartsFragment =
  | CvDetailsParts_CvDiploma_Fragment
  | CvDetailsParts_CvExperience_Fragment
  | CvDetailsParts_CvLanguage_Fragment
  | CvDetailsParts_CvPublication_Fragment
  | CvDetailsParts_CvResearch_Fragment
  | CvDetailsParts_CvSkill_Fragment
  | CvDetailsParts_CvTraining_Fragment
;

export type CvEntryDetailsFragment = {
  /** What is said of it, in plain text: a tag in it is text, to be escaped where it is shown. */
  description: string | null,
  /** Since when it says what it says. */
  declaredAt: string,
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** The section that it stands in. */
  kind: CvEntryKind,
  /** The title of the diploma, the post, the work or the language. */
  title: string,
  /** Where it was, or who gave it. */
  organization: string | null,
  /** When it began: the first day that is meant. Of a publication: when it appeared. */
  from: string | null,
  /** How much of `from` was given; null without it. */
  fromPrecision: DatePrecision | null,
  /** When it ended: the last day that is meant; null while it goes on. Of a diploma: when it was obtained. */
  to: string | null,
  /** How much of `to` was given; null without it. */
  toPrecision: DatePrecision | null,
  /** Its place in the CV, from 1. */
  position: number,
  /** Who may read it. */
  visibility: CvVisibility,
  /** In which language it is written, by its code in ISO 639, such as fr. */
  language: string,
  /** Grows when its text, evidence or visibility changes, and with each review: pass it as `expectedVersion`. */
  version: number,
  /** What only this kind has: level and code of a diploma, levels of a language, identifiers of a publication. */
  details:
    | { __typename: 'CvDiploma',
    /** Its level in the national framework: 3 CAP, 4 baccalauréat, 5 two years after it, 6 licence, 7 master, 8 doctorat. Absent for a competition, such as the agrégation, and for a professional certificate. Example: 7. */
    level: number | null,
    /** Its speciality. Example: "Mathématiques". */
    speciality: string | null,
    /** What it stands for in the conditions of a career, by its title, level and speciality; null when none of them tells. Example: "MASTER". */
    code: DiplomaCode | null }
    | { __typename: 'CvExperience',
    /** The share of a full time, in percent. Example: 80. */
    share: number | null,
    /** Where it was. Example: "Orléans". */
    place: string | null,
    /** A page about it. Example: "https://www.example.org/projet". */
    url: string | null }
    | { __typename: 'CvLanguage',
    /** The language, by its code in ISO 639. Example: "de". */
    language: string,
    /** Whether it is a first language; no when absent. Example: false. */
    isFirstLanguage: boolean | null,
    /** Understanding what is said. Example: "B2". */
    listening: CefrLevel | null,
    /** Understanding what is written. Example: "B2". */
    reading: CefrLevel | null,
    /** Taking part in a conversation. Example: "B2". */
    spokenInteraction: CefrLevel | null,
    /** Speaking at length. Example: "B2". */
    spokenProduction: CefrLevel | null,
    /** Writing. Example: "B2". */
    writing: CefrLevel | null,
    /** The certificate that proves it. Example: "Goethe-Zertifikat B2". */
    certificate: string | null }
    | { __typename: 'CvPublication',
    /** What kind of work. Example: "ARTICLE". */
    kind: CvPublicationKind | null,
    /** Its authors, in their order. Example: ["Julie Labert","Paul Nouvel"]. */
    authors: Array<string> | null,
    /** Its DOI, with or without https://doi.org/; kept in small letters. Example: "10.4000/rfp.4567". */
    doi: string | null,
    /** Its id in HAL, or the address of its page there. Example: "hal-01234567". */
    hal: string | null,
    /** Its ISBN, of 10 or 13 digits; kept with 13 and hyphens. Example: "978-2-07-036822-8". */
    isbn: string | null,
    /** Where it can be read. Example: "https://journals.openedition.org/rfp/4567". */
    url: string | null }
    | { __typename: 'CvResearch',
    /** What it is about. Example: "Didactique des mathématiques". */
    domain: string | null,
    /** The laboratory or team. Example: "LDAR (EA 4434)". */
    laboratory: string | null,
    /** Who directs it, of a thesis. Example: "Claire Vasseur". */
    supervisor: string | null,
    /** A page about it. Example: "https://theses.fr/s123456". */
    url: string | null }
    | { __typename: 'CvSkill',
    /** Tools and subjects, in a few words each. Example: ["tableur","classe inversée"]. */
    keywords: Array<string> | null,
    /** The level, in the words of its framework. Example: "Pix, niveau 6". */
    mastery: string | null,
    /** The certificate that proves it. Example: "Certification Pix+ Édu". */
    certificate: string | null }
    | { __typename: 'CvTraining',
    /** How many hours it took. Example: 18. */
    hours: number | null,
    /** The certificate that it led to. Example: "Attestation de formation aux premiers secours". */
    certificate: string | null,
    /** A page about it. Example: "https://magistere.education.fr/". */
    url: string | null }
  ,
  /** The files that prove it, in the order in which they were given; empty for officers who recruit. */
  evidence: Array<{
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name of the file, such as `Arrêté de nomination.pdf`. */
    filename: string,
    /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
    mediaType: string,
    /** How many bytes a download has. */
    byteSize: number,
    /** SHA-256 of those bytes, in hexadecimal. */
    sha256: string,
    /** Whether a virus was looked for. */
    scan: AttachmentScan,
    /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
    downloadUrl: string | null }>,
  /** What an officer verified last, where the entry was changed since; null otherwise, and for officers who recruit. */
  verifiedVersion: {
    /** Which version of the entry it was. */
    version: number,
    /** Its title. */
    title: string,
    /** Where it was, or who gave it. */
    organization: string | null,
    /** When it began: the first day that is meant. Of a publication: when it appeared. */
    from: string | null,
    /** How much of `from` was given; null without it. */
    fromPrecision: DatePrecision | null,
    /** When it ended: the last day that is meant; null while it goes on. Of a diploma: when it was obtained. */
    to: string | null,
    /** How much of `to` was given; null without it. */
    toPrecision: DatePrecision | null,
    /** What was said of it, in plain text. */
    description: string | null,
    /** In which language it was written, by its code in ISO 639. */
    language: string,
    /** What had become of it: declared, verified or rejected. */
    status: CvReviewStatus,
    /** When it was reviewed; null if it was not. */
    reviewedAt: string | null,
    /** What the officer wrote; null without it. */
    note: string | null,
    /** Since when the entry said so. */
    declaredAt: string,
    /** What only this kind has: level and code of a diploma, levels of a language, identifiers of a publication. */
    details:
      | { __typename: 'CvDiploma',
      /** Its level in the national framework: 3 CAP, 4 baccalauréat, 5 two years after it, 6 licence, 7 master, 8 doctorat. Absent for a competition, such as the agrégation, and for a professional certificate. Example: 7. */
      level: number | null,
      /** Its speciality. Example: "Mathématiques". */
      speciality: string | null,
      /** What it stands for in the conditions of a career, by its title, level and speciality; null when none of them tells. Example: "MASTER". */
      code: DiplomaCode | null }
      | { __typename: 'CvExperience',
      /** The share of a full time, in percent. Example: 80. */
      share: number | null,
      /** Where it was. Example: "Orléans". */
      place: string | null,
      /** A page about it. Example: "https://www.example.org/projet". */
      url: string | null }
      | { __typename: 'CvLanguage',
      /** The language, by its code in ISO 639. Example: "de". */
      language: string,
      /** Whether it is a first language; no when absent. Example: false. */
      isFirstLanguage: boolean | null,
      /** Understanding what is said. Example: "B2". */
      listening: CefrLevel | null,
      /** Understanding what is written. Example: "B2". */
      reading: CefrLevel | null,
      /** Taking part in a conversation. Example: "B2". */
      spokenInteraction: CefrLevel | null,
      /** Speaking at length. Example: "B2". */
      spokenProduction: CefrLevel | null,
      /** Writing. Example: "B2". */
      writing: CefrLevel | null,
      /** The certificate that proves it. Example: "Goethe-Zertifikat B2". */
      certificate: string | null }
      | { __typename: 'CvPublication',
      /** What kind of work. Example: "ARTICLE". */
      kind: CvPublicationKind | null,
      /** Its authors, in their order. Example: ["Julie Labert","Paul Nouvel"]. */
      authors: Array<string> | null,
      /** Its DOI, with or without https://doi.org/; kept in small letters. Example: "10.4000/rfp.4567". */
      doi: string | null,
      /** Its id in HAL, or the address of its page there. Example: "hal-01234567". */
      hal: string | null,
      /** Its ISBN, of 10 or 13 digits; kept with 13 and hyphens. Example: "978-2-07-036822-8". */
      isbn: string | null,
      /** Where it can be read. Example: "https://journals.openedition.org/rfp/4567". */
      url: string | null }
      | { __typename: 'CvResearch',
      /** What it is about. Example: "Didactique des mathématiques". */
      domain: string | null,
      /** The laboratory or team. Example: "LDAR (EA 4434)". */
      laboratory: string | null,
      /** Who directs it, of a thesis. Example: "Claire Vasseur". */
      supervisor: string | null,
      /** A page about it. Example: "https://theses.fr/s123456". */
      url: string | null }
      | { __typename: 'CvSkill',
      /** Tools and subjects, in a few words each. Example: ["tableur","classe inversée"]. */
      keywords: Array<string> | null,
      /** The level, in the words of its framework. Example: "Pix, niveau 6". */
      mastery: string | null,
      /** The certificate that proves it. Example: "Certification Pix+ Édu". */
      certificate: string | null }
      | { __typename: 'CvTraining',
      /** How many hours it took. Example: 18. */
      hours: number | null,
      /** The certificate that it led to. Example: "Attestation de formation aux premiers secours". */
      certificate: string | null,
      /** A page about it. Example: "https://magistere.education.fr/". */
      url: string | null }
    ,
    /** The files that proved it. */
    evidence: Array<{
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The name of the file, such as `Arrêté de nomination.pdf`. */
      filename: string,
      /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
      downloadUrl: string | null }>,
    /** Who reviewed it; null if nobody did. */
    reviewedBy: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The name to address, such as Claire Moreau. */
      displayName: string } | null } | null,
  /** What an officer has found of it as it now is. */
  review: {
    /** Declared, verified or rejected. */
    status: CvReviewStatus,
    /** When; null before that. */
    reviewedAt: string | null,
    /** What the officer wrote to the teacher; null without it, and for officers who recruit. */
    note: string | null,
    /** Who reviewed it; null before that. */
    reviewedBy: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The name to address, such as Claire Moreau. */
      displayName: string } | null } };

export type CvEntryVersionLineFragment = {
  /** Which version of the entry it was. */
  version: number,
  /** Its title. */
  title: string,
  /** Where it was, or who gave it. */
  organization: string | null,
  /** When it began: the first day that is meant. Of a publication: when it appeared. */
  from: string | null,
  /** How much of `from` was given; null without it. */
  fromPrecision: DatePrecision | null,
  /** When it ended: the last day that is meant; null while it goes on. Of a diploma: when it was obtained. */
  to: string | null,
  /** How much of `to` was given; null without it. */
  toPrecision: DatePrecision | null,
  /** What was said of it, in plain text. */
  description: string | null,
  /** In which language it was written, by its code in ISO 639. */
  language: string,
  /** What had become of it: declared, verified or rejected. */
  status: CvReviewStatus,
  /** When it was reviewed; null if it was not. */
  reviewedAt: string | null,
  /** What the officer wrote; null without it. */
  note: string | null,
  /** Since when the entry said so. */
  declaredAt: string,
  /** What only this kind has: level and code of a diploma, levels of a language, identifiers of a publication. */
  details:
    | { __typename: 'CvDiploma',
    /** Its level in the national framework: 3 CAP, 4 baccalauréat, 5 two years after it, 6 licence, 7 master, 8 doctorat. Absent for a competition, such as the agrégation, and for a professional certificate. Example: 7. */
    level: number | null,
    /** Its speciality. Example: "Mathématiques". */
    speciality: string | null,
    /** What it stands for in the conditions of a career, by its title, level and speciality; null when none of them tells. Example: "MASTER". */
    code: DiplomaCode | null }
    | { __typename: 'CvExperience',
    /** The share of a full time, in percent. Example: 80. */
    share: number | null,
    /** Where it was. Example: "Orléans". */
    place: string | null,
    /** A page about it. Example: "https://www.example.org/projet". */
    url: string | null }
    | { __typename: 'CvLanguage',
    /** The language, by its code in ISO 639. Example: "de". */
    language: string,
    /** Whether it is a first language; no when absent. Example: false. */
    isFirstLanguage: boolean | null,
    /** Understanding what is said. Example: "B2". */
    listening: CefrLevel | null,
    /** Understanding what is written. Example: "B2". */
    reading: CefrLevel | null,
    /** Taking part in a conversation. Example: "B2". */
    spokenInteraction: CefrLevel | null,
    /** Speaking at length. Example: "B2". */
    spokenProduction: CefrLevel | null,
    /** Writing. Example: "B2". */
    writing: CefrLevel | null,
    /** The certificate that proves it. Example: "Goethe-Zertifikat B2". */
    certificate: string | null }
    | { __typename: 'CvPublication',
    /** What kind of work. Example: "ARTICLE". */
    kind: CvPublicationKind | null,
    /** Its authors, in their order. Example: ["Julie Labert","Paul Nouvel"]. */
    authors: Array<string> | null,
    /** Its DOI, with or without https://doi.org/; kept in small letters. Example: "10.4000/rfp.4567". */
    doi: string | null,
    /** Its id in HAL, or the address of its page there. Example: "hal-01234567". */
    hal: string | null,
    /** Its ISBN, of 10 or 13 digits; kept with 13 and hyphens. Example: "978-2-07-036822-8". */
    isbn: string | null,
    /** Where it can be read. Example: "https://journals.openedition.org/rfp/4567". */
    url: string | null }
    | { __typename: 'CvResearch',
    /** What it is about. Example: "Didactique des mathématiques". */
    domain: string | null,
    /** The laboratory or team. Example: "LDAR (EA 4434)". */
    laboratory: string | null,
    /** Who directs it, of a thesis. Example: "Claire Vasseur". */
    supervisor: string | null,
    /** A page about it. Example: "https://theses.fr/s123456". */
    url: string | null }
    | { __typename: 'CvSkill',
    /** Tools and subjects, in a few words each. Example: ["tableur","classe inversée"]. */
    keywords: Array<string> | null,
    /** The level, in the words of its framework. Example: "Pix, niveau 6". */
    mastery: string | null,
    /** The certificate that proves it. Example: "Certification Pix+ Édu". */
    certificate: string | null }
    | { __typename: 'CvTraining',
    /** How many hours it took. Example: 18. */
    hours: number | null,
    /** The certificate that it led to. Example: "Attestation de formation aux premiers secours". */
    certificate: string | null,
    /** A page about it. Example: "https://magistere.education.fr/". */
    url: string | null }
  ,
  /** The files that proved it. */
  evidence: Array<{
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name of the file, such as `Arrêté de nomination.pdf`. */
    filename: string,
    /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
    downloadUrl: string | null }>,
  /** Who reviewed it; null if nobody did. */
  reviewedBy: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name to address, such as Claire Moreau. */
    displayName: string } | null };

export type MyCvQueryVariables = Exact<{
  kinds?: Array<CvEntryKind> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MyCvQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
    mustChangePassword: boolean,
    /** The teacher behind the account; null for other roles. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The entries of the CV in their order, of those that you may read; null, with an error, for who may only name the teacher. */
      cv: {
        /** The items of the page. */
        nodes: Array<{
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The section that it stands in. */
          kind: CvEntryKind,
          /** The title of the diploma, the post, the work or the language. */
          title: string,
          /** Where it was, or who gave it. */
          organization: string | null,
          /** When it began: the first day that is meant. Of a publication: when it appeared. */
          from: string | null,
          /** How much of `from` was given; null without it. */
          fromPrecision: DatePrecision | null,
          /** When it ended: the last day that is meant; null while it goes on. Of a diploma: when it was obtained. */
          to: string | null,
          /** How much of `to` was given; null without it. */
          toPrecision: DatePrecision | null,
          /** Its place in the CV, from 1. */
          position: number,
          /** Who may read it. */
          visibility: CvVisibility,
          /** In which language it is written, by its code in ISO 639, such as fr. */
          language: string,
          /** Grows when its text, evidence or visibility changes, and with each review: pass it as `expectedVersion`. */
          version: number,
          /** What an officer has found of it as it now is. */
          review: {
            /** Declared, verified or rejected. */
            status: CvReviewStatus,
            /** When; null before that. */
            reviewedAt: string | null,
            /** What the officer wrote to the teacher; null without it, and for officers who recruit. */
            note: string | null,
            /** Who reviewed it; null before that. */
            reviewedBy: {
              /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
              id: string,
              /** The name to address, such as Claire Moreau. */
              displayName: string } | null } }>,
        /** Where the page stands in the list. */
        pageInfo: {
          /** Whether more items follow this page. */
          hasNextPage: boolean,
          /** Whether items precede this page. */
          hasPreviousPage: boolean,
          /** The cursor of the first item of the page; null when it is empty. */
          startCursor: string | null,
          /** The cursor of the last item of the page; null when it is empty. */
          endCursor: string | null } } | null } | null } | null };

export type CvOfTeacherQueryVariables = Exact<{
  teacherId: string;
  kinds?: Array<CvEntryKind> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CvOfTeacherQuery = {
  /** One teacher by id; null when missing or outside one’s scope. */
  teacher: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The entries of the CV in their order, of those that you may read; null, with an error, for who may only name the teacher. */
    cv: {
      /** The items of the page. */
      nodes: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The section that it stands in. */
        kind: CvEntryKind,
        /** The title of the diploma, the post, the work or the language. */
        title: string,
        /** Where it was, or who gave it. */
        organization: string | null,
        /** When it began: the first day that is meant. Of a publication: when it appeared. */
        from: string | null,
        /** How much of `from` was given; null without it. */
        fromPrecision: DatePrecision | null,
        /** When it ended: the last day that is meant; null while it goes on. Of a diploma: when it was obtained. */
        to: string | null,
        /** How much of `to` was given; null without it. */
        toPrecision: DatePrecision | null,
        /** Its place in the CV, from 1. */
        position: number,
        /** Who may read it. */
        visibility: CvVisibility,
        /** In which language it is written, by its code in ISO 639, such as fr. */
        language: string,
        /** Grows when its text, evidence or visibility changes, and with each review: pass it as `expectedVersion`. */
        version: number,
        /** What an officer has found of it as it now is. */
        review: {
          /** Declared, verified or rejected. */
          status: CvReviewStatus,
          /** When; null before that. */
          reviewedAt: string | null,
          /** What the officer wrote to the teacher; null without it, and for officers who recruit. */
          note: string | null,
          /** Who reviewed it; null before that. */
          reviewedBy: {
            /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
            id: string,
            /** The name to address, such as Claire Moreau. */
            displayName: string } | null } }>,
      /** Where the page stands in the list. */
      pageInfo: {
        /** Whether more items follow this page. */
        hasNextPage: boolean,
        /** Whether items precede this page. */
        hasPreviousPage: boolean,
        /** The cursor of the first item of the page; null when it is empty. */
        startCursor: string | null,
        /** The cursor of the last item of the page; null when it is empty. */
        endCursor: string | null } } | null } | null };

export type CvEntryQueryVariables = Exact<{
  id: string;
}>;


export type CvEntryQuery = {
  /** One entry of a CV by its id; null if you may not see it. */
  cvEntry: {
    /** What is said of it, in plain text: a tag in it is text, to be escaped where it is shown. */
    description: string | null,
    /** Since when it says what it says. */
    declaredAt: string,
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The section that it stands in. */
    kind: CvEntryKind,
    /** The title of the diploma, the post, the work or the language. */
    title: string,
    /** Where it was, or who gave it. */
    organization: string | null,
    /** When it began: the first day that is meant. Of a publication: when it appeared. */
    from: string | null,
    /** How much of `from` was given; null without it. */
    fromPrecision: DatePrecision | null,
    /** When it ended: the last day that is meant; null while it goes on. Of a diploma: when it was obtained. */
    to: string | null,
    /** How much of `to` was given; null without it. */
    toPrecision: DatePrecision | null,
    /** Its place in the CV, from 1. */
    position: number,
    /** Who may read it. */
    visibility: CvVisibility,
    /** In which language it is written, by its code in ISO 639, such as fr. */
    language: string,
    /** Grows when its text, evidence or visibility changes, and with each review: pass it as `expectedVersion`. */
    version: number,
    /** What only this kind has: level and code of a diploma, levels of a language, identifiers of a publication. */
    details:
      | { __typename: 'CvDiploma',
      /** Its level in the national framework: 3 CAP, 4 baccalauréat, 5 two years after it, 6 licence, 7 master, 8 doctorat. Absent for a competition, such as the agrégation, and for a professional certificate. Example: 7. */
      level: number | null,
      /** Its speciality. Example: "Mathématiques". */
      speciality: string | null,
      /** What it stands for in the conditions of a career, by its title, level and speciality; null when none of them tells. Example: "MASTER". */
      code: DiplomaCode | null }
      | { __typename: 'CvExperience',
      /** The share of a full time, in percent. Example: 80. */
      share: number | null,
      /** Where it was. Example: "Orléans". */
      place: string | null,
      /** A page about it. Example: "https://www.example.org/projet". */
      url: string | null }
      | { __typename: 'CvLanguage',
      /** The language, by its code in ISO 639. Example: "de". */
      language: string,
      /** Whether it is a first language; no when absent. Example: false. */
      isFirstLanguage: boolean | null,
      /** Understanding what is said. Example: "B2". */
      listening: CefrLevel | null,
      /** Understanding what is written. Example: "B2". */
      reading: CefrLevel | null,
      /** Taking part in a conversation. Example: "B2". */
      spokenInteraction: CefrLevel | null,
      /** Speaking at length. Example: "B2". */
      spokenProduction: CefrLevel | null,
      /** Writing. Example: "B2". */
      writing: CefrLevel | null,
      /** The certificate that proves it. Example: "Goethe-Zertifikat B2". */
      certificate: string | null }
      | { __typename: 'CvPublication',
      /** What kind of work. Example: "ARTICLE". */
      kind: CvPublicationKind | null,
      /** Its authors, in their order. Example: ["Julie Labert","Paul Nouvel"]. */
      authors: Array<string> | null,
      /** Its DOI, with or without https://doi.org/; kept in small letters. Example: "10.4000/rfp.4567". */
      doi: string | null,
      /** Its id in HAL, or the address of its page there. Example: "hal-01234567". */
      hal: string | null,
      /** Its ISBN, of 10 or 13 digits; kept with 13 and hyphens. Example: "978-2-07-036822-8". */
      isbn: string | null,
      /** Where it can be read. Example: "https://journals.openedition.org/rfp/4567". */
      url: string | null }
      | { __typename: 'CvResearch',
      /** What it is about. Example: "Didactique des mathématiques". */
      domain: string | null,
      /** The laboratory or team. Example: "LDAR (EA 4434)". */
      laboratory: string | null,
      /** Who directs it, of a thesis. Example: "Claire Vasseur". */
      supervisor: string | null,
      /** A page about it. Example: "https://theses.fr/s123456". */
      url: string | null }
      | { __typename: 'CvSkill',
      /** Tools and subjects, in a few words each. Example: ["tableur","classe inversée"]. */
      keywords: Array<string> | null,
      /** The level, in the words of its framework. Example: "Pix, niveau 6". */
      mastery: string | null,
      /** The certificate that proves it. Example: "Certification Pix+ Édu". */
      certificate: string | null }
      | { __typename: 'CvTraining',
      /** How many hours it took. Example: 18. */
      hours: number | null,
      /** The certificate that it led to. Example: "Attestation de formation aux premiers secours". */
      certificate: string | null,
      /** A page about it. Example: "https://magistere.education.fr/". */
      url: string | null }
    ,
    /** The files that prove it, in the order in which they were given; empty for officers who recruit. */
    evidence: Array<{
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The name of the file, such as `Arrêté de nomination.pdf`. */
      filename: string,
      /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
      mediaType: string,
      /** How many bytes a download has. */
      byteSize: number,
      /** SHA-256 of those bytes, in hexadecimal. */
      sha256: string,
      /** Whether a virus was looked for. */
      scan: AttachmentScan,
      /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
      downloadUrl: string | null }>,
    /** What an officer verified last, where the entry was changed since; null otherwise, and for officers who recruit. */
    verifiedVersion: {
      /** Which version of the entry it was. */
      version: number,
      /** Its title. */
      title: string,
      /** Where it was, or who gave it. */
      organization: string | null,
      /** When it began: the first day that is meant. Of a publication: when it appeared. */
      from: string | null,
      /** How much of `from` was given; null without it. */
      fromPrecision: DatePrecision | null,
      /** When it ended: the last day that is meant; null while it goes on. Of a diploma: when it was obtained. */
      to: string | null,
      /** How much of `to` was given; null without it. */
      toPrecision: DatePrecision | null,
      /** What was said of it, in plain text. */
      description: string | null,
      /** In which language it was written, by its code in ISO 639. */
      language: string,
      /** What had become of it: declared, verified or rejected. */
      status: CvReviewStatus,
      /** When it was reviewed; null if it was not. */
      reviewedAt: string | null,
      /** What the officer wrote; null without it. */
      note: string | null,
      /** Since when the entry said so. */
      declaredAt: string,
      /** What only this kind has: level and code of a diploma, levels of a language, identifiers of a publication. */
      details:
        | { __typename: 'CvDiploma',
        /** Its level in the national framework: 3 CAP, 4 baccalauréat, 5 two years after it, 6 licence, 7 master, 8 doctorat. Absent for a competition, such as the agrégation, and for a professional certificate. Example: 7. */
        level: number | null,
        /** Its speciality. Example: "Mathématiques". */
        speciality: string | null,
        /** What it stands for in the conditions of a career, by its title, level and speciality; null when none of them tells. Example: "MASTER". */
        code: DiplomaCode | null }
        | { __typename: 'CvExperience',
        /** The share of a full time, in percent. Example: 80. */
        share: number | null,
        /** Where it was. Example: "Orléans". */
        place: string | null,
        /** A page about it. Example: "https://www.example.org/projet". */
        url: string | null }
        | { __typename: 'CvLanguage',
        /** The language, by its code in ISO 639. Example: "de". */
        language: string,
        /** Whether it is a first language; no when absent. Example: false. */
        isFirstLanguage: boolean | null,
        /** Understanding what is said. Example: "B2". */
        listening: CefrLevel | null,
        /** Understanding what is written. Example: "B2". */
        reading: CefrLevel | null,
        /** Taking part in a conversation. Example: "B2". */
        spokenInteraction: CefrLevel | null,
        /** Speaking at length. Example: "B2". */
        spokenProduction: CefrLevel | null,
        /** Writing. Example: "B2". */
        writing: CefrLevel | null,
        /** The certificate that proves it. Example: "Goethe-Zertifikat B2". */
        certificate: string | null }
        | { __typename: 'CvPublication',
        /** What kind of work. Example: "ARTICLE". */
        kind: CvPublicationKind | null,
        /** Its authors, in their order. Example: ["Julie Labert","Paul Nouvel"]. */
        authors: Array<string> | null,
        /** Its DOI, with or without https://doi.org/; kept in small letters. Example: "10.4000/rfp.4567". */
        doi: string | null,
        /** Its id in HAL, or the address of its page there. Example: "hal-01234567". */
        hal: string | null,
        /** Its ISBN, of 10 or 13 digits; kept with 13 and hyphens. Example: "978-2-07-036822-8". */
        isbn: string | null,
        /** Where it can be read. Example: "https://journals.openedition.org/rfp/4567". */
        url: string | null }
        | { __typename: 'CvResearch',
        /** What it is about. Example: "Didactique des mathématiques". */
        domain: string | null,
        /** The laboratory or team. Example: "LDAR (EA 4434)". */
        laboratory: string | null,
        /** Who directs it, of a thesis. Example: "Claire Vasseur". */
        supervisor: string | null,
        /** A page about it. Example: "https://theses.fr/s123456". */
        url: string | null }
        | { __typename: 'CvSkill',
        /** Tools and subjects, in a few words each. Example: ["tableur","classe inversée"]. */
        keywords: Array<string> | null,
        /** The level, in the words of its framework. Example: "Pix, niveau 6". */
        mastery: string | null,
        /** The certificate that proves it. Example: "Certification Pix+ Édu". */
        certificate: string | null }
        | { __typename: 'CvTraining',
        /** How many hours it took. Example: 18. */
        hours: number | null,
        /** The certificate that it led to. Example: "Attestation de formation aux premiers secours". */
        certificate: string | null,
        /** A page about it. Example: "https://magistere.education.fr/". */
        url: string | null }
      ,
      /** The files that proved it. */
      evidence: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name of the file, such as `Arrêté de nomination.pdf`. */
        filename: string,
        /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
        downloadUrl: string | null }>,
      /** Who reviewed it; null if nobody did. */
      reviewedBy: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string } | null } | null,
    /** What an officer has found of it as it now is. */
    review: {
      /** Declared, verified or rejected. */
      status: CvReviewStatus,
      /** When; null before that. */
      reviewedAt: string | null,
      /** What the officer wrote to the teacher; null without it, and for officers who recruit. */
      note: string | null,
      /** Who reviewed it; null before that. */
      reviewedBy: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string } | null } } | null };

export type CvEntryVersionsQueryVariables = Exact<{
  id: string;
}>;


export type CvEntryVersionsQuery = {
  /** One entry of a CV by its id; null if you may not see it. */
  cvEntry: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** What it said before, newest first: the last 20 versions and the verified one; empty for officers who recruit. */
    versions: Array<{
      /** Which version of the entry it was. */
      version: number,
      /** Its title. */
      title: string,
      /** Where it was, or who gave it. */
      organization: string | null,
      /** When it began: the first day that is meant. Of a publication: when it appeared. */
      from: string | null,
      /** How much of `from` was given; null without it. */
      fromPrecision: DatePrecision | null,
      /** When it ended: the last day that is meant; null while it goes on. Of a diploma: when it was obtained. */
      to: string | null,
      /** How much of `to` was given; null without it. */
      toPrecision: DatePrecision | null,
      /** What was said of it, in plain text. */
      description: string | null,
      /** In which language it was written, by its code in ISO 639. */
      language: string,
      /** What had become of it: declared, verified or rejected. */
      status: CvReviewStatus,
      /** When it was reviewed; null if it was not. */
      reviewedAt: string | null,
      /** What the officer wrote; null without it. */
      note: string | null,
      /** Since when the entry said so. */
      declaredAt: string,
      /** What only this kind has: level and code of a diploma, levels of a language, identifiers of a publication. */
      details:
        | { __typename: 'CvDiploma',
        /** Its level in the national framework: 3 CAP, 4 baccalauréat, 5 two years after it, 6 licence, 7 master, 8 doctorat. Absent for a competition, such as the agrégation, and for a professional certificate. Example: 7. */
        level: number | null,
        /** Its speciality. Example: "Mathématiques". */
        speciality: string | null,
        /** What it stands for in the conditions of a career, by its title, level and speciality; null when none of them tells. Example: "MASTER". */
        code: DiplomaCode | null }
        | { __typename: 'CvExperience',
        /** The share of a full time, in percent. Example: 80. */
        share: number | null,
        /** Where it was. Example: "Orléans". */
        place: string | null,
        /** A page about it. Example: "https://www.example.org/projet". */
        url: string | null }
        | { __typename: 'CvLanguage',
        /** The language, by its code in ISO 639. Example: "de". */
        language: string,
        /** Whether it is a first language; no when absent. Example: false. */
        isFirstLanguage: boolean | null,
        /** Understanding what is said. Example: "B2". */
        listening: CefrLevel | null,
        /** Understanding what is written. Example: "B2". */
        reading: CefrLevel | null,
        /** Taking part in a conversation. Example: "B2". */
        spokenInteraction: CefrLevel | null,
        /** Speaking at length. Example: "B2". */
        spokenProduction: CefrLevel | null,
        /** Writing. Example: "B2". */
        writing: CefrLevel | null,
        /** The certificate that proves it. Example: "Goethe-Zertifikat B2". */
        certificate: string | null }
        | { __typename: 'CvPublication',
        /** What kind of work. Example: "ARTICLE". */
        kind: CvPublicationKind | null,
        /** Its authors, in their order. Example: ["Julie Labert","Paul Nouvel"]. */
        authors: Array<string> | null,
        /** Its DOI, with or without https://doi.org/; kept in small letters. Example: "10.4000/rfp.4567". */
        doi: string | null,
        /** Its id in HAL, or the address of its page there. Example: "hal-01234567". */
        hal: string | null,
        /** Its ISBN, of 10 or 13 digits; kept with 13 and hyphens. Example: "978-2-07-036822-8". */
        isbn: string | null,
        /** Where it can be read. Example: "https://journals.openedition.org/rfp/4567". */
        url: string | null }
        | { __typename: 'CvResearch',
        /** What it is about. Example: "Didactique des mathématiques". */
        domain: string | null,
        /** The laboratory or team. Example: "LDAR (EA 4434)". */
        laboratory: string | null,
        /** Who directs it, of a thesis. Example: "Claire Vasseur". */
        supervisor: string | null,
        /** A page about it. Example: "https://theses.fr/s123456". */
        url: string | null }
        | { __typename: 'CvSkill',
        /** Tools and subjects, in a few words each. Example: ["tableur","classe inversée"]. */
        keywords: Array<string> | null,
        /** The level, in the words of its framework. Example: "Pix, niveau 6". */
        mastery: string | null,
        /** The certificate that proves it. Example: "Certification Pix+ Édu". */
        certificate: string | null }
        | { __typename: 'CvTraining',
        /** How many hours it took. Example: 18. */
        hours: number | null,
        /** The certificate that it led to. Example: "Attestation de formation aux premiers secours". */
        certificate: string | null,
        /** A page about it. Example: "https://magistere.education.fr/". */
        url: string | null }
      ,
      /** The files that proved it. */
      evidence: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name of the file, such as `Arrêté de nomination.pdf`. */
        filename: string,
        /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
        downloadUrl: string | null }>,
      /** Who reviewed it; null if nobody did. */
      reviewedBy: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string } | null }> } | null };

export type CvProfileLineFragment = {
  /** The ORCID of the teacher, such as 0000-0002-1825-0097. */
  orcid: string | null,
  /** One line under the name, such as Professeure de mathématiques. */
  headline: string | null,
  /** A few sentences, in plain text. */
  summary: string | null,
  /** In which language it is written, by its code in ISO 639. */
  language: string,
  /** Grows with each change: pass it as `expectedVersion`. */
  version: number };

export type CvHeadFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** What stands above the entries of the CV; null until the teacher has written it. */
  cvProfile: {
    /** The ORCID of the teacher, such as 0000-0002-1825-0097. */
    orcid: string | null,
    /** One line under the name, such as Professeure de mathématiques. */
    headline: string | null,
    /** A few sentences, in plain text. */
    summary: string | null,
    /** In which language it is written, by its code in ISO 639. */
    language: string,
    /** Grows with each change: pass it as `expectedVersion`. */
    version: number } | null };

export type CvProfileQueryVariables = Exact<{
  teacherId: string;
}>;


export type CvProfileQuery = {
  /** One teacher by id; null when missing or outside one’s scope. */
  teacher: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** What stands above the entries of the CV; null until the teacher has written it. */
    cvProfile: {
      /** The ORCID of the teacher, such as 0000-0002-1825-0097. */
      orcid: string | null,
      /** One line under the name, such as Professeure de mathématiques. */
      headline: string | null,
      /** A few sentences, in plain text. */
      summary: string | null,
      /** In which language it is written, by its code in ISO 639. */
      language: string,
      /** Grows with each change: pass it as `expectedVersion`. */
      version: number } | null } | null };

export type MyCvProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCvProfileQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
    mustChangePassword: boolean,
    /** The teacher behind the account; null for other roles. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What stands above the entries of the CV; null until the teacher has written it. */
      cvProfile: {
        /** The ORCID of the teacher, such as 0000-0002-1825-0097. */
        orcid: string | null,
        /** One line under the name, such as Professeure de mathématiques. */
        headline: string | null,
        /** A few sentences, in plain text. */
        summary: string | null,
        /** In which language it is written, by its code in ISO 639. */
        language: string,
        /** Grows with each change: pass it as `expectedVersion`. */
        version: number } | null } | null } | null };

export type AddCvEntryMutationVariables = Exact<{
  input: AddCvEntryInput;
}>;


export type AddCvEntryMutation = {
  /** Teachers: adds an entry to the own CV, of at most 200. It is declared; the officer in charge of the file reviews it. */
  addCvEntry: {
    /** The entry as it now is; null when refused, but for STALE_VERSION. */
    cvEntry: {
      /** What is said of it, in plain text: a tag in it is text, to be escaped where it is shown. */
      description: string | null,
      /** Since when it says what it says. */
      declaredAt: string,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The section that it stands in. */
      kind: CvEntryKind,
      /** The title of the diploma, the post, the work or the language. */
      title: string,
      /** Where it was, or who gave it. */
      organization: string | null,
      /** When it began: the first day that is meant. Of a publication: when it appeared. */
      from: string | null,
      /** How much of `from` was given; null without it. */
      fromPrecision: DatePrecision | null,
      /** When it ended: the last day that is meant; null while it goes on. Of a diploma: when it was obtained. */
      to: string | null,
      /** How much of `to` was given; null without it. */
      toPrecision: DatePrecision | null,
      /** Its place in the CV, from 1. */
      position: number,
      /** Who may read it. */
      visibility: CvVisibility,
      /** In which language it is written, by its code in ISO 639, such as fr. */
      language: string,
      /** Grows when its text, evidence or visibility changes, and with each review: pass it as `expectedVersion`. */
      version: number,
      /** What only this kind has: level and code of a diploma, levels of a language, identifiers of a publication. */
      details:
        | { __typename: 'CvDiploma',
        /** Its level in the national framework: 3 CAP, 4 baccalauréat, 5 two years after it, 6 licence, 7 master, 8 doctorat. Absent for a competition, such as the agrégation, and for a professional certificate. Example: 7. */
        level: number | null,
        /** Its speciality. Example: "Mathématiques". */
        speciality: string | null,
        /** What it stands for in the conditions of a career, by its title, level and speciality; null when none of them tells. Example: "MASTER". */
        code: DiplomaCode | null }
        | { __typename: 'CvExperience',
        /** The share of a full time, in percent. Example: 80. */
        share: number | null,
        /** Where it was. Example: "Orléans". */
        place: string | null,
        /** A page about it. Example: "https://www.example.org/projet". */
        url: string | null }
        | { __typename: 'CvLanguage',
        /** The language, by its code in ISO 639. Example: "de". */
        language: string,
        /** Whether it is a first language; no when absent. Example: false. */
        isFirstLanguage: boolean | null,
        /** Understanding what is said. Example: "B2". */
        listening: CefrLevel | null,
        /** Understanding what is written. Example: "B2". */
        reading: CefrLevel | null,
        /** Taking part in a conversation. Example: "B2". */
        spokenInteraction: CefrLevel | null,
        /** Speaking at length. Example: "B2". */
        spokenProduction: CefrLevel | null,
        /** Writing. Example: "B2". */
        writing: CefrLevel | null,
        /** The certificate that proves it. Example: "Goethe-Zertifikat B2". */
        certificate: string | null }
        | { __typename: 'CvPublication',
        /** What kind of work. Example: "ARTICLE". */
        kind: CvPublicationKind | null,
        /** Its authors, in their order. Example: ["Julie Labert","Paul Nouvel"]. */
        authors: Array<string> | null,
        /** Its DOI, with or without https://doi.org/; kept in small letters. Example: "10.4000/rfp.4567". */
        doi: string | null,
        /** Its id in HAL, or the address of its page there. Example: "hal-01234567". */
        hal: string | null,
        /** Its ISBN, of 10 or 13 digits; kept with 13 and hyphens. Example: "978-2-07-036822-8". */
        isbn: string | null,
        /** Where it can be read. Example: "https://journals.openedition.org/rfp/4567". */
        url: string | null }
        | { __typename: 'CvResearch',
        /** What it is about. Example: "Didactique des mathématiques". */
        domain: string | null,
        /** The laboratory or team. Example: "LDAR (EA 4434)". */
        laboratory: string | null,
        /** Who directs it, of a thesis. Example: "Claire Vasseur". */
        supervisor: string | null,
        /** A page about it. Example: "https://theses.fr/s123456". */
        url: string | null }
        | { __typename: 'CvSkill',
        /** Tools and subjects, in a few words each. Example: ["tableur","classe inversée"]. */
        keywords: Array<string> | null,
        /** The level, in the words of its framework. Example: "Pix, niveau 6". */
        mastery: string | null,
        /** The certificate that proves it. Example: "Certification Pix+ Édu". */
        certificate: string | null }
        | { __typename: 'CvTraining',
        /** How many hours it took. Example: 18. */
        hours: number | null,
        /** The certificate that it led to. Example: "Attestation de formation aux premiers secours". */
        certificate: string | null,
        /** A page about it. Example: "https://magistere.education.fr/". */
        url: string | null }
      ,
      /** The files that prove it, in the order in which they were given; empty for officers who recruit. */
      evidence: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name of the file, such as `Arrêté de nomination.pdf`. */
        filename: string,
        /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
        mediaType: string,
        /** How many bytes a download has. */
        byteSize: number,
        /** SHA-256 of those bytes, in hexadecimal. */
        sha256: string,
        /** Whether a virus was looked for. */
        scan: AttachmentScan,
        /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
        downloadUrl: string | null }>,
      /** What an officer verified last, where the entry was changed since; null otherwise, and for officers who recruit. */
      verifiedVersion: {
        /** Which version of the entry it was. */
        version: number,
        /** Its title. */
        title: string,
        /** Where it was, or who gave it. */
        organization: string | null,
        /** When it began: the first day that is meant. Of a publication: when it appeared. */
        from: string | null,
        /** How much of `from` was given; null without it. */
        fromPrecision: DatePrecision | null,
        /** When it ended: the last day that is meant; null while it goes on. Of a diploma: when it was obtained. */
        to: string | null,
        /** How much of `to` was given; null without it. */
        toPrecision: DatePrecision | null,
        /** What was said of it, in plain text. */
        description: string | null,
        /** In which language it was written, by its code in ISO 639. */
        language: string,
        /** What had become of it: declared, verified or rejected. */
        status: CvReviewStatus,
        /** When it was reviewed; null if it was not. */
        reviewedAt: string | null,
        /** What the officer wrote; null without it. */
        note: string | null,
        /** Since when the entry said so. */
        declaredAt: string,
        /** What only this kind has: level and code of a diploma, levels of a language, identifiers of a publication. */
        details:
          | { __typename: 'CvDiploma',
          /** Its level in the national framework: 3 CAP, 4 baccalauréat, 5 two years after it, 6 licence, 7 master, 8 doctorat. Absent for a competition, such as the agrégation, and for a professional certificate. Example: 7. */
          level: number | null,
          /** Its speciality. Example: "Mathématiques". */
          speciality: string | null,
          /** What it stands for in the conditions of a career, by its title, level and speciality; null when none of them tells. Example: "MASTER". */
          code: DiplomaCode | null }
          | { __typename: 'CvExperience',
          /** The share of a full time, in percent. Example: 80. */
          share: number | null,
          /** Where it was. Example: "Orléans". */
          place: string | null,
          /** A page about it. Example: "https://www.example.org/projet". */
          url: string | null }
          | { __typename: 'CvLanguage',
          /** The language, by its code in ISO 639. Example: "de". */
          language: string,
          /** Whether it is a first language; no when absent. Example: false. */
          isFirstLanguage: boolean | null,
          /** Understanding what is said. Example: "B2". */
          listening: CefrLevel | null,
          /** Understanding what is written. Example: "B2". */
          reading: CefrLevel | null,
          /** Taking part in a conversation. Example: "B2". */
          spokenInteraction: CefrLevel | null,
          /** Speaking at length. Example: "B2". */
          spokenProduction: CefrLevel | null,
          /** Writing. Example: "B2". */
          writing: CefrLevel | null,
          /** The certificate that proves it. Example: "Goethe-Zertifikat B2". */
          certificate: string | null }
          | { __typename: 'CvPublication',
          /** What kind of work. Example: "ARTICLE". */
          kind: CvPublicationKind | null,
          /** Its authors, in their order. Example: ["Julie Labert","Paul Nouvel"]. */
          authors: Array<string> | null,
          /** Its DOI, with or without https://doi.org/; kept in small letters. Example: "10.4000/rfp.4567". */
          doi: string | null,
          /** Its id in HAL, or the address of its page there. Example: "hal-01234567". */
          hal: string | null,
          /** Its ISBN, of 10 or 13 digits; kept with 13 and hyphens. Example: "978-2-07-036822-8". */
          isbn: string | null,
          /** Where it can be read. Example: "https://journals.openedition.org/rfp/4567". */
          url: string | null }
          | { __typename: 'CvResearch',
          /** What it is about. Example: "Didactique des mathématiques". */
          domain: string | null,
          /** The laboratory or team. Example: "LDAR (EA 4434)". */
          laboratory: string | null,
          /** Who directs it, of a thesis. Example: "Claire Vasseur". */
          supervisor: string | null,
          /** A page about it. Example: "https://theses.fr/s123456". */
          url: string | null }
          | { __typename: 'CvSkill',
          /** Tools and subjects, in a few words each. Example: ["tableur","classe inversée"]. */
          keywords: Array<string> | null,
          /** The level, in the words of its framework. Example: "Pix, niveau 6". */
          mastery: string | null,
          /** The certificate that proves it. Example: "Certification Pix+ Édu". */
          certificate: string | null }
          | { __typename: 'CvTraining',
          /** How many hours it took. Example: 18. */
          hours: number | null,
          /** The certificate that it led to. Example: "Attestation de formation aux premiers secours". */
          certificate: string | null,
          /** A page about it. Example: "https://magistere.education.fr/". */
          url: string | null }
        ,
        /** The files that proved it. */
        evidence: Array<{
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null }>,
        /** Who reviewed it; null if nobody did. */
        reviewedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } | null,
      /** What an officer has found of it as it now is. */
      review: {
        /** Declared, verified or rejected. */
        status: CvReviewStatus,
        /** When; null before that. */
        reviewedAt: string | null,
        /** What the officer wrote to the teacher; null without it, and for officers who recruit. */
        note: string | null,
        /** Who reviewed it; null before that. */
        reviewedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } } | null,
    /** Whose CV it is; null when refused. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type UpdateCvEntryMutationVariables = Exact<{
  input: UpdateCvEntryInput;
}>;


export type UpdateCvEntryMutation = {
  /** Teachers: changes what an entry of the own CV says. It is declared again, and a version that was verified stays readable; another visibility alone leaves the review as it is. */
  updateCvEntry: {
    /** The entry as it now is; null when refused, but for STALE_VERSION. */
    cvEntry: {
      /** What is said of it, in plain text: a tag in it is text, to be escaped where it is shown. */
      description: string | null,
      /** Since when it says what it says. */
      declaredAt: string,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The section that it stands in. */
      kind: CvEntryKind,
      /** The title of the diploma, the post, the work or the language. */
      title: string,
      /** Where it was, or who gave it. */
      organization: string | null,
      /** When it began: the first day that is meant. Of a publication: when it appeared. */
      from: string | null,
      /** How much of `from` was given; null without it. */
      fromPrecision: DatePrecision | null,
      /** When it ended: the last day that is meant; null while it goes on. Of a diploma: when it was obtained. */
      to: string | null,
      /** How much of `to` was given; null without it. */
      toPrecision: DatePrecision | null,
      /** Its place in the CV, from 1. */
      position: number,
      /** Who may read it. */
      visibility: CvVisibility,
      /** In which language it is written, by its code in ISO 639, such as fr. */
      language: string,
      /** Grows when its text, evidence or visibility changes, and with each review: pass it as `expectedVersion`. */
      version: number,
      /** What only this kind has: level and code of a diploma, levels of a language, identifiers of a publication. */
      details:
        | { __typename: 'CvDiploma',
        /** Its level in the national framework: 3 CAP, 4 baccalauréat, 5 two years after it, 6 licence, 7 master, 8 doctorat. Absent for a competition, such as the agrégation, and for a professional certificate. Example: 7. */
        level: number | null,
        /** Its speciality. Example: "Mathématiques". */
        speciality: string | null,
        /** What it stands for in the conditions of a career, by its title, level and speciality; null when none of them tells. Example: "MASTER". */
        code: DiplomaCode | null }
        | { __typename: 'CvExperience',
        /** The share of a full time, in percent. Example: 80. */
        share: number | null,
        /** Where it was. Example: "Orléans". */
        place: string | null,
        /** A page about it. Example: "https://www.example.org/projet". */
        url: string | null }
        | { __typename: 'CvLanguage',
        /** The language, by its code in ISO 639. Example: "de". */
        language: string,
        /** Whether it is a first language; no when absent. Example: false. */
        isFirstLanguage: boolean | null,
        /** Understanding what is said. Example: "B2". */
        listening: CefrLevel | null,
        /** Understanding what is written. Example: "B2". */
        reading: CefrLevel | null,
        /** Taking part in a conversation. Example: "B2". */
        spokenInteraction: CefrLevel | null,
        /** Speaking at length. Example: "B2". */
        spokenProduction: CefrLevel | null,
        /** Writing. Example: "B2". */
        writing: CefrLevel | null,
        /** The certificate that proves it. Example: "Goethe-Zertifikat B2". */
        certificate: string | null }
        | { __typename: 'CvPublication',
        /** What kind of work. Example: "ARTICLE". */
        kind: CvPublicationKind | null,
        /** Its authors, in their order. Example: ["Julie Labert","Paul Nouvel"]. */
        authors: Array<string> | null,
        /** Its DOI, with or without https://doi.org/; kept in small letters. Example: "10.4000/rfp.4567". */
        doi: string | null,
        /** Its id in HAL, or the address of its page there. Example: "hal-01234567". */
        hal: string | null,
        /** Its ISBN, of 10 or 13 digits; kept with 13 and hyphens. Example: "978-2-07-036822-8". */
        isbn: string | null,
        /** Where it can be read. Example: "https://journals.openedition.org/rfp/4567". */
        url: string | null }
        | { __typename: 'CvResearch',
        /** What it is about. Example: "Didactique des mathématiques". */
        domain: string | null,
        /** The laboratory or team. Example: "LDAR (EA 4434)". */
        laboratory: string | null,
        /** Who directs it, of a thesis. Example: "Claire Vasseur". */
        supervisor: string | null,
        /** A page about it. Example: "https://theses.fr/s123456". */
        url: string | null }
        | { __typename: 'CvSkill',
        /** Tools and subjects, in a few words each. Example: ["tableur","classe inversée"]. */
        keywords: Array<string> | null,
        /** The level, in the words of its framework. Example: "Pix, niveau 6". */
        mastery: string | null,
        /** The certificate that proves it. Example: "Certification Pix+ Édu". */
        certificate: string | null }
        | { __typename: 'CvTraining',
        /** How many hours it took. Example: 18. */
        hours: number | null,
        /** The certificate that it led to. Example: "Attestation de formation aux premiers secours". */
        certificate: string | null,
        /** A page about it. Example: "https://magistere.education.fr/". */
        url: string | null }
      ,
      /** The files that prove it, in the order in which they were given; empty for officers who recruit. */
      evidence: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name of the file, such as `Arrêté de nomination.pdf`. */
        filename: string,
        /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
        mediaType: string,
        /** How many bytes a download has. */
        byteSize: number,
        /** SHA-256 of those bytes, in hexadecimal. */
        sha256: string,
        /** Whether a virus was looked for. */
        scan: AttachmentScan,
        /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
        downloadUrl: string | null }>,
      /** What an officer verified last, where the entry was changed since; null otherwise, and for officers who recruit. */
      verifiedVersion: {
        /** Which version of the entry it was. */
        version: number,
        /** Its title. */
        title: string,
        /** Where it was, or who gave it. */
        organization: string | null,
        /** When it began: the first day that is meant. Of a publication: when it appeared. */
        from: string | null,
        /** How much of `from` was given; null without it. */
        fromPrecision: DatePrecision | null,
        /** When it ended: the last day that is meant; null while it goes on. Of a diploma: when it was obtained. */
        to: string | null,
        /** How much of `to` was given; null without it. */
        toPrecision: DatePrecision | null,
        /** What was said of it, in plain text. */
        description: string | null,
        /** In which language it was written, by its code in ISO 639. */
        language: string,
        /** What had become of it: declared, verified or rejected. */
        status: CvReviewStatus,
        /** When it was reviewed; null if it was not. */
        reviewedAt: string | null,
        /** What the officer wrote; null without it. */
        note: string | null,
        /** Since when the entry said so. */
        declaredAt: string,
        /** What only this kind has: level and code of a diploma, levels of a language, identifiers of a publication. */
        details:
          | { __typename: 'CvDiploma',
          /** Its level in the national framework: 3 CAP, 4 baccalauréat, 5 two years after it, 6 licence, 7 master, 8 doctorat. Absent for a competition, such as the agrégation, and for a professional certificate. Example: 7. */
          level: number | null,
          /** Its speciality. Example: "Mathématiques". */
          speciality: string | null,
          /** What it stands for in the conditions of a career, by its title, level and speciality; null when none of them tells. Example: "MASTER". */
          code: DiplomaCode | null }
          | { __typename: 'CvExperience',
          /** The share of a full time, in percent. Example: 80. */
          share: number | null,
          /** Where it was. Example: "Orléans". */
          place: string | null,
          /** A page about it. Example: "https://www.example.org/projet". */
          url: string | null }
          | { __typename: 'CvLanguage',
          /** The language, by its code in ISO 639. Example: "de". */
          language: string,
          /** Whether it is a first language; no when absent. Example: false. */
          isFirstLanguage: boolean | null,
          /** Understanding what is said. Example: "B2". */
          listening: CefrLevel | null,
          /** Understanding what is written. Example: "B2". */
          reading: CefrLevel | null,
          /** Taking part in a conversation. Example: "B2". */
          spokenInteraction: CefrLevel | null,
          /** Speaking at length. Example: "B2". */
          spokenProduction: CefrLevel | null,
          /** Writing. Example: "B2". */
          writing: CefrLevel | null,
          /** The certificate that proves it. Example: "Goethe-Zertifikat B2". */
          certificate: string | null }
          | { __typename: 'CvPublication',
          /** What kind of work. Example: "ARTICLE". */
          kind: CvPublicationKind | null,
          /** Its authors, in their order. Example: ["Julie Labert","Paul Nouvel"]. */
          authors: Array<string> | null,
          /** Its DOI, with or without https://doi.org/; kept in small letters. Example: "10.4000/rfp.4567". */
          doi: string | null,
          /** Its id in HAL, or the address of its page there. Example: "hal-01234567". */
          hal: string | null,
          /** Its ISBN, of 10 or 13 digits; kept with 13 and hyphens. Example: "978-2-07-036822-8". */
          isbn: string | null,
          /** Where it can be read. Example: "https://journals.openedition.org/rfp/4567". */
          url: string | null }
          | { __typename: 'CvResearch',
          /** What it is about. Example: "Didactique des mathématiques". */
          domain: string | null,
          /** The laboratory or team. Example: "LDAR (EA 4434)". */
          laboratory: string | null,
          /** Who directs it, of a thesis. Example: "Claire Vasseur". */
          supervisor: string | null,
          /** A page about it. Example: "https://theses.fr/s123456". */
          url: string | null }
          | { __typename: 'CvSkill',
          /** Tools and subjects, in a few words each. Example: ["tableur","classe inversée"]. */
          keywords: Array<string> | null,
          /** The level, in the words of its framework. Example: "Pix, niveau 6". */
          mastery: string | null,
          /** The certificate that proves it. Example: "Certification Pix+ Édu". */
          certificate: string | null }
          | { __typename: 'CvTraining',
          /** How many hours it took. Example: 18. */
          hours: number | null,
          /** The certificate that it led to. Example: "Attestation de formation aux premiers secours". */
          certificate: string | null,
          /** A page about it. Example: "https://magistere.education.fr/". */
          url: string | null }
        ,
        /** The files that proved it. */
        evidence: Array<{
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null }>,
        /** Who reviewed it; null if nobody did. */
        reviewedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } | null,
      /** What an officer has found of it as it now is. */
      review: {
        /** Declared, verified or rejected. */
        status: CvReviewStatus,
        /** When; null before that. */
        reviewedAt: string | null,
        /** What the officer wrote to the teacher; null without it, and for officers who recruit. */
        note: string | null,
        /** Who reviewed it; null before that. */
        reviewedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } } | null,
    /** Whose CV it is; null when refused. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type RemoveCvEntryMutationVariables = Exact<{
  input: RemoveCvEntryInput;
}>;


export type RemoveCvEntryMutation = {
  /** Teachers: removes an entry from the own CV. Nobody sees it any more; it is deleted with its files after 30 days. */
  removeCvEntry: {
    /** The id as it was given; null when refused. */
    removedId: string | null,
    /** Whose CV it is; null when refused. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type MoveCvEntryMutationVariables = Exact<{
  input: MoveCvEntryInput;
}>;


export type MoveCvEntryMutation = {
  /** Teachers: puts an entry of the own CV at another place. Its review and its version stay. */
  moveCvEntry: {
    /** The entry as it now is; null when refused, but for STALE_VERSION. */
    cvEntry: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The section that it stands in. */
      kind: CvEntryKind,
      /** The title of the diploma, the post, the work or the language. */
      title: string,
      /** Where it was, or who gave it. */
      organization: string | null,
      /** When it began: the first day that is meant. Of a publication: when it appeared. */
      from: string | null,
      /** How much of `from` was given; null without it. */
      fromPrecision: DatePrecision | null,
      /** When it ended: the last day that is meant; null while it goes on. Of a diploma: when it was obtained. */
      to: string | null,
      /** How much of `to` was given; null without it. */
      toPrecision: DatePrecision | null,
      /** Its place in the CV, from 1. */
      position: number,
      /** Who may read it. */
      visibility: CvVisibility,
      /** In which language it is written, by its code in ISO 639, such as fr. */
      language: string,
      /** Grows when its text, evidence or visibility changes, and with each review: pass it as `expectedVersion`. */
      version: number,
      /** What an officer has found of it as it now is. */
      review: {
        /** Declared, verified or rejected. */
        status: CvReviewStatus,
        /** When; null before that. */
        reviewedAt: string | null,
        /** What the officer wrote to the teacher; null without it, and for officers who recruit. */
        note: string | null,
        /** Who reviewed it; null before that. */
        reviewedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } } | null,
    /** Whose CV it is; null when refused. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type UpdateCvProfileMutationVariables = Exact<{
  input: UpdateCvProfileInput;
}>;


export type UpdateCvProfileMutation = {
  /** Teachers: sets what stands above the entries of the own CV: ORCID, headline, summary. */
  updateCvProfile: {
    /** Whose CV it is; null when refused, but for STALE_VERSION. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What stands above the entries of the CV; null until the teacher has written it. */
      cvProfile: {
        /** The ORCID of the teacher, such as 0000-0002-1825-0097. */
        orcid: string | null,
        /** One line under the name, such as Professeure de mathématiques. */
        headline: string | null,
        /** A few sentences, in plain text. */
        summary: string | null,
        /** In which language it is written, by its code in ISO 639. */
        language: string,
        /** Grows with each change: pass it as `expectedVersion`. */
        version: number } | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type CvWorklistLineFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** The section that it stands in. */
  kind: CvEntryKind,
  /** Grows when its text, evidence or visibility changes, and with each review: pass it as `expectedVersion`. */
  version: number,
  /** Since when it says what it says. */
  declaredAt: string,
  /** Whose CV it is, with what the viewer may see of the file. */
  teacher: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name to show, such as Julie Labert. */
    displayName: string } };

export type CvWorklistQueryVariables = Exact<{
  filter?: CvWorklistFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CvWorklistQuery = {
  /** Officers: the entries of CVs that wait for a review, of the teachers whom you follow or stand in for; oldest first. */
  cvWorklist: {
    /** The items of the page. */
    nodes: Array<{
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The section that it stands in. */
      kind: CvEntryKind,
      /** Grows when its text, evidence or visibility changes, and with each review: pass it as `expectedVersion`. */
      version: number,
      /** Since when it says what it says. */
      declaredAt: string,
      /** Whose CV it is, with what the viewer may see of the file. */
      teacher: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to show, such as Julie Labert. */
        displayName: string } }>,
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether more items follow this page. */
      hasNextPage: boolean,
      /** Whether items precede this page. */
      hasPreviousPage: boolean,
      /** The cursor of the first item of the page; null when it is empty. */
      startCursor: string | null,
      /** The cursor of the last item of the page; null when it is empty. */
      endCursor: string | null } } };

export type ReviewCvEntryMutationVariables = Exact<{
  input: ReviewCvEntryInput;
}>;


export type ReviewCvEntryMutation = {
  /** Officers in charge of the file: verifies an entry of a CV, or rejects it with a note. The teacher gets a message. A review can be corrected by another one. */
  reviewCvEntry: {
    /** The entry as it now is; null when refused, but for STALE_VERSION. */
    cvEntry: {
      /** What is said of it, in plain text: a tag in it is text, to be escaped where it is shown. */
      description: string | null,
      /** Since when it says what it says. */
      declaredAt: string,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The section that it stands in. */
      kind: CvEntryKind,
      /** The title of the diploma, the post, the work or the language. */
      title: string,
      /** Where it was, or who gave it. */
      organization: string | null,
      /** When it began: the first day that is meant. Of a publication: when it appeared. */
      from: string | null,
      /** How much of `from` was given; null without it. */
      fromPrecision: DatePrecision | null,
      /** When it ended: the last day that is meant; null while it goes on. Of a diploma: when it was obtained. */
      to: string | null,
      /** How much of `to` was given; null without it. */
      toPrecision: DatePrecision | null,
      /** Its place in the CV, from 1. */
      position: number,
      /** Who may read it. */
      visibility: CvVisibility,
      /** In which language it is written, by its code in ISO 639, such as fr. */
      language: string,
      /** Grows when its text, evidence or visibility changes, and with each review: pass it as `expectedVersion`. */
      version: number,
      /** What only this kind has: level and code of a diploma, levels of a language, identifiers of a publication. */
      details:
        | { __typename: 'CvDiploma',
        /** Its level in the national framework: 3 CAP, 4 baccalauréat, 5 two years after it, 6 licence, 7 master, 8 doctorat. Absent for a competition, such as the agrégation, and for a professional certificate. Example: 7. */
        level: number | null,
        /** Its speciality. Example: "Mathématiques". */
        speciality: string | null,
        /** What it stands for in the conditions of a career, by its title, level and speciality; null when none of them tells. Example: "MASTER". */
        code: DiplomaCode | null }
        | { __typename: 'CvExperience',
        /** The share of a full time, in percent. Example: 80. */
        share: number | null,
        /** Where it was. Example: "Orléans". */
        place: string | null,
        /** A page about it. Example: "https://www.example.org/projet". */
        url: string | null }
        | { __typename: 'CvLanguage',
        /** The language, by its code in ISO 639. Example: "de". */
        language: string,
        /** Whether it is a first language; no when absent. Example: false. */
        isFirstLanguage: boolean | null,
        /** Understanding what is said. Example: "B2". */
        listening: CefrLevel | null,
        /** Understanding what is written. Example: "B2". */
        reading: CefrLevel | null,
        /** Taking part in a conversation. Example: "B2". */
        spokenInteraction: CefrLevel | null,
        /** Speaking at length. Example: "B2". */
        spokenProduction: CefrLevel | null,
        /** Writing. Example: "B2". */
        writing: CefrLevel | null,
        /** The certificate that proves it. Example: "Goethe-Zertifikat B2". */
        certificate: string | null }
        | { __typename: 'CvPublication',
        /** What kind of work. Example: "ARTICLE". */
        kind: CvPublicationKind | null,
        /** Its authors, in their order. Example: ["Julie Labert","Paul Nouvel"]. */
        authors: Array<string> | null,
        /** Its DOI, with or without https://doi.org/; kept in small letters. Example: "10.4000/rfp.4567". */
        doi: string | null,
        /** Its id in HAL, or the address of its page there. Example: "hal-01234567". */
        hal: string | null,
        /** Its ISBN, of 10 or 13 digits; kept with 13 and hyphens. Example: "978-2-07-036822-8". */
        isbn: string | null,
        /** Where it can be read. Example: "https://journals.openedition.org/rfp/4567". */
        url: string | null }
        | { __typename: 'CvResearch',
        /** What it is about. Example: "Didactique des mathématiques". */
        domain: string | null,
        /** The laboratory or team. Example: "LDAR (EA 4434)". */
        laboratory: string | null,
        /** Who directs it, of a thesis. Example: "Claire Vasseur". */
        supervisor: string | null,
        /** A page about it. Example: "https://theses.fr/s123456". */
        url: string | null }
        | { __typename: 'CvSkill',
        /** Tools and subjects, in a few words each. Example: ["tableur","classe inversée"]. */
        keywords: Array<string> | null,
        /** The level, in the words of its framework. Example: "Pix, niveau 6". */
        mastery: string | null,
        /** The certificate that proves it. Example: "Certification Pix+ Édu". */
        certificate: string | null }
        | { __typename: 'CvTraining',
        /** How many hours it took. Example: 18. */
        hours: number | null,
        /** The certificate that it led to. Example: "Attestation de formation aux premiers secours". */
        certificate: string | null,
        /** A page about it. Example: "https://magistere.education.fr/". */
        url: string | null }
      ,
      /** The files that prove it, in the order in which they were given; empty for officers who recruit. */
      evidence: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name of the file, such as `Arrêté de nomination.pdf`. */
        filename: string,
        /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
        mediaType: string,
        /** How many bytes a download has. */
        byteSize: number,
        /** SHA-256 of those bytes, in hexadecimal. */
        sha256: string,
        /** Whether a virus was looked for. */
        scan: AttachmentScan,
        /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
        downloadUrl: string | null }>,
      /** What an officer verified last, where the entry was changed since; null otherwise, and for officers who recruit. */
      verifiedVersion: {
        /** Which version of the entry it was. */
        version: number,
        /** Its title. */
        title: string,
        /** Where it was, or who gave it. */
        organization: string | null,
        /** When it began: the first day that is meant. Of a publication: when it appeared. */
        from: string | null,
        /** How much of `from` was given; null without it. */
        fromPrecision: DatePrecision | null,
        /** When it ended: the last day that is meant; null while it goes on. Of a diploma: when it was obtained. */
        to: string | null,
        /** How much of `to` was given; null without it. */
        toPrecision: DatePrecision | null,
        /** What was said of it, in plain text. */
        description: string | null,
        /** In which language it was written, by its code in ISO 639. */
        language: string,
        /** What had become of it: declared, verified or rejected. */
        status: CvReviewStatus,
        /** When it was reviewed; null if it was not. */
        reviewedAt: string | null,
        /** What the officer wrote; null without it. */
        note: string | null,
        /** Since when the entry said so. */
        declaredAt: string,
        /** What only this kind has: level and code of a diploma, levels of a language, identifiers of a publication. */
        details:
          | { __typename: 'CvDiploma',
          /** Its level in the national framework: 3 CAP, 4 baccalauréat, 5 two years after it, 6 licence, 7 master, 8 doctorat. Absent for a competition, such as the agrégation, and for a professional certificate. Example: 7. */
          level: number | null,
          /** Its speciality. Example: "Mathématiques". */
          speciality: string | null,
          /** What it stands for in the conditions of a career, by its title, level and speciality; null when none of them tells. Example: "MASTER". */
          code: DiplomaCode | null }
          | { __typename: 'CvExperience',
          /** The share of a full time, in percent. Example: 80. */
          share: number | null,
          /** Where it was. Example: "Orléans". */
          place: string | null,
          /** A page about it. Example: "https://www.example.org/projet". */
          url: string | null }
          | { __typename: 'CvLanguage',
          /** The language, by its code in ISO 639. Example: "de". */
          language: string,
          /** Whether it is a first language; no when absent. Example: false. */
          isFirstLanguage: boolean | null,
          /** Understanding what is said. Example: "B2". */
          listening: CefrLevel | null,
          /** Understanding what is written. Example: "B2". */
          reading: CefrLevel | null,
          /** Taking part in a conversation. Example: "B2". */
          spokenInteraction: CefrLevel | null,
          /** Speaking at length. Example: "B2". */
          spokenProduction: CefrLevel | null,
          /** Writing. Example: "B2". */
          writing: CefrLevel | null,
          /** The certificate that proves it. Example: "Goethe-Zertifikat B2". */
          certificate: string | null }
          | { __typename: 'CvPublication',
          /** What kind of work. Example: "ARTICLE". */
          kind: CvPublicationKind | null,
          /** Its authors, in their order. Example: ["Julie Labert","Paul Nouvel"]. */
          authors: Array<string> | null,
          /** Its DOI, with or without https://doi.org/; kept in small letters. Example: "10.4000/rfp.4567". */
          doi: string | null,
          /** Its id in HAL, or the address of its page there. Example: "hal-01234567". */
          hal: string | null,
          /** Its ISBN, of 10 or 13 digits; kept with 13 and hyphens. Example: "978-2-07-036822-8". */
          isbn: string | null,
          /** Where it can be read. Example: "https://journals.openedition.org/rfp/4567". */
          url: string | null }
          | { __typename: 'CvResearch',
          /** What it is about. Example: "Didactique des mathématiques". */
          domain: string | null,
          /** The laboratory or team. Example: "LDAR (EA 4434)". */
          laboratory: string | null,
          /** Who directs it, of a thesis. Example: "Claire Vasseur". */
          supervisor: string | null,
          /** A page about it. Example: "https://theses.fr/s123456". */
          url: string | null }
          | { __typename: 'CvSkill',
          /** Tools and subjects, in a few words each. Example: ["tableur","classe inversée"]. */
          keywords: Array<string> | null,
          /** The level, in the words of its framework. Example: "Pix, niveau 6". */
          mastery: string | null,
          /** The certificate that proves it. Example: "Certification Pix+ Édu". */
          certificate: string | null }
          | { __typename: 'CvTraining',
          /** How many hours it took. Example: 18. */
          hours: number | null,
          /** The certificate that it led to. Example: "Attestation de formation aux premiers secours". */
          certificate: string | null,
          /** A page about it. Example: "https://magistere.education.fr/". */
          url: string | null }
        ,
        /** The files that proved it. */
        evidence: Array<{
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null }>,
        /** Who reviewed it; null if nobody did. */
        reviewedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } | null,
      /** What an officer has found of it as it now is. */
      review: {
        /** Declared, verified or rejected. */
        status: CvReviewStatus,
        /** When; null before that. */
        reviewedAt: string | null,
        /** What the officer wrote to the teacher; null without it, and for officers who recruit. */
        note: string | null,
        /** Who reviewed it; null before that. */
        reviewedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type ReviewCvEntriesMutationVariables = Exact<{
  input: ReviewCvEntriesInput;
}>;


export type ReviewCvEntriesMutation = {
  /** Officers in charge of the files: verifies or rejects up to thirty entries with one note, each by itself. Each teacher gets one message. */
  reviewCvEntries: {
    /** How many were reviewed; null when the whole call is refused. */
    reviewed: number | null,
    /** One for each item, in their order; null when the whole call is refused. */
    results: Array<{
      /** The id as it was given; null for an item that could not be read. */
      entryId: string | null,
      /** The entry that was reviewed; null when refused, but for STALE_VERSION. */
      cvEntry: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The section that it stands in. */
        kind: CvEntryKind,
        /** The title of the diploma, the post, the work or the language. */
        title: string,
        /** Where it was, or who gave it. */
        organization: string | null,
        /** When it began: the first day that is meant. Of a publication: when it appeared. */
        from: string | null,
        /** How much of `from` was given; null without it. */
        fromPrecision: DatePrecision | null,
        /** When it ended: the last day that is meant; null while it goes on. Of a diploma: when it was obtained. */
        to: string | null,
        /** How much of `to` was given; null without it. */
        toPrecision: DatePrecision | null,
        /** Its place in the CV, from 1. */
        position: number,
        /** Who may read it. */
        visibility: CvVisibility,
        /** In which language it is written, by its code in ISO 639, such as fr. */
        language: string,
        /** Grows when its text, evidence or visibility changes, and with each review: pass it as `expectedVersion`. */
        version: number,
        /** What an officer has found of it as it now is. */
        review: {
          /** Declared, verified or rejected. */
          status: CvReviewStatus,
          /** When; null before that. */
          reviewedAt: string | null,
          /** What the officer wrote to the teacher; null without it, and for officers who recruit. */
          note: string | null,
          /** Who reviewed it; null before that. */
          reviewedBy: {
            /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
            id: string,
            /** The name to address, such as Claire Moreau. */
            displayName: string } | null } } | null,
      /** Why this one was refused; empty when it was reviewed. */
      errors: Array<{
        /** The stable code, such as INVALID_CREDENTIALS. */
        code: ErrorCode,
        /** A sentence for people, in the language of the request. */
        message: string,
        /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
        path: Array<string> | null }> }> | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type MyCvJsonResumeQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCvJsonResumeQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
    mustChangePassword: boolean,
    /** The teacher behind the account; null for other roles. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The CV in the form of jsonresume.org, for other services, with what you may read of it; null where there is nothing of it that you may read. */
      cvJsonResume: {
        /** The resume, schema 1, without address, telephone or e-mail. */
        resume: Record<string, unknown>,
        /** How many entries it holds: all that you may read. */
        count: number,
        /** What else it cannot say, entry by entry. */
        leftOut: Array<{
          /** The title of the entry. */
          title: string,
          /** The fields that are left out, by their labels. */
          fields: Array<string> }> } | null } | null } | null };

export type ImportJsonResumeMutationVariables = Exact<{
  input: ImportJsonResumeInput;
}>;


export type ImportJsonResumeMutation = {
  /** Teachers: adds what a resume of another service says to the own CV, each part by itself. Nothing that the CV says is changed. */
  importJsonResume: {
    /** How many entries were added, or would be; null when the whole call is refused. */
    added: number | null,
    /** JSON Pointers of what a CV has no place for, or says already; null when the whole call is refused. */
    notTaken: Array<string> | null,
    /** One for each part, in the order of the resume; null when the whole call is refused. */
    results: Array<{
      /** Which part: a JSON Pointer into the resume, such as /work/0. */
      pointer: string,
      /** What became of it. */
      outcome: CvResumeOutcome,
      /** The section of the CV that it belongs to. */
      kind: CvEntryKind,
      /** Its title; empty without one. */
      title: string,
      /** The entry that was added; null for any other outcome, and with `dryRun`. */
      cvEntry: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The section that it stands in. */
        kind: CvEntryKind,
        /** The title of the diploma, the post, the work or the language. */
        title: string,
        /** Where it was, or who gave it. */
        organization: string | null,
        /** When it began: the first day that is meant. Of a publication: when it appeared. */
        from: string | null,
        /** How much of `from` was given; null without it. */
        fromPrecision: DatePrecision | null,
        /** When it ended: the last day that is meant; null while it goes on. Of a diploma: when it was obtained. */
        to: string | null,
        /** How much of `to` was given; null without it. */
        toPrecision: DatePrecision | null,
        /** Its place in the CV, from 1. */
        position: number,
        /** Who may read it. */
        visibility: CvVisibility,
        /** In which language it is written, by its code in ISO 639, such as fr. */
        language: string,
        /** Grows when its text, evidence or visibility changes, and with each review: pass it as `expectedVersion`. */
        version: number,
        /** What an officer has found of it as it now is. */
        review: {
          /** Declared, verified or rejected. */
          status: CvReviewStatus,
          /** When; null before that. */
          reviewedAt: string | null,
          /** What the officer wrote to the teacher; null without it, and for officers who recruit. */
          note: string | null,
          /** Who reviewed it; null before that. */
          reviewedBy: {
            /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
            id: string,
            /** The name to address, such as Claire Moreau. */
            displayName: string } | null } } | null,
      /** Why it was refused; empty for any other outcome. */
      errors: Array<{
        /** The stable code, such as INVALID_CREDENTIALS. */
        code: ErrorCode,
        /** A sentence for people, in the language of the request. */
        message: string,
        /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
        path: Array<string> | null }> }> | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type CvPdfQueryVariables = Exact<{
  teacherId?: string | null | undefined;
  language?: CvPdfLanguage | null | undefined;
  visibility?: CvVisibility | null | undefined;
}>;


export type CvPdfQuery = {
  /** Where a CV is downloaded from as a PDF, within five minutes, by who is signed in now; null if you may read nothing of it. It is made when it is downloaded, of what you may read then. */
  cvPdf: string | null };

export type DossierHistoryFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** How the teacher is employed; titulaire from the day of titularisation on where nothing else is recorded, null when that is not known either. */
  status: EmploymentStatus | null,
  /** The day of titularisation; it may lie ahead; null when not recorded. */
  titularSince: string | null,
  /** The personal telephone number of today. */
  phone: string | null,
  /** The personal mobile telephone number of today. */
  mobilePhone: string | null,
  /** The code of the country (ISO 3166-1, two letters) of an approved nationality, such as FR; null when none was approved here. */
  nationality: string | null,
  /** The personal address on a day, which may lie ahead; null when none is recorded. An approved change counts from its day on. */
  address: {
    /** The lines above the postal code, such as ["12 rue des Lilas"]. */
    lines: Array<string>,
    /** The postal code, such as 28000. */
    postalCode: string,
    /** The town, such as Chartres. */
    city: string,
    /** The country, such as France. */
    country: string } | null,
  /** Marital status and children on a day, which may lie ahead. An approved change counts from its day on. */
  familySituation: {
    /** Marital status. */
    maritalStatus: MaritalStatus,
    /** Since when; null when the date is not recorded. */
    since: string | null,
    /** The children recorded: as the HR base lists them, and those of approved changes. */
    children: Array<{
      /** The given name. */
      givenName: string,
      /** The date of birth. */
      birthDate: string }> },
  /** Corps, grade and echelon over time, newest first. */
  careerSteps: {
    /** The items of the page. */
    nodes: Array<{
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The echelon, from 1. */
      echelon: number,
      /** The chevron inside an hors-échelle echelon, such as HEA1. */
      chevron: string | null,
      /** The pay index (indice majoré) in force on the last day of the step, or today while it runs; null where no table is known. */
      indiceMajore: number | null,
      /** The first day. */
      from: string,
      /** The last day; null while it runs. */
      to: string | null,
      /** Seniority carried into the step (reliquat d’ancienneté), such as P1Y3M. */
      retainedSeniority: string | null,
      /** The act that decided it, such as Arrêté du 12 juillet 2024. */
      act: string | null,
      /** The corps. */
      corps: {
        /** Its code, such as PE or CERTIFIE. */
        code: string,
        /** Its name, such as professeur des écoles. */
        name: string,
        /** The degree it teaches in; null for the one corps of both degrees (PSYEN). */
        degree: TeachingDegree | null },
      /** The grade. */
      grade: {
        /** Its code in the corps, such as CN, HC or CE. */
        code: string,
        /** Its name, such as classe normale. */
        name: string } }>,
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether more items follow this page. */
      hasNextPage: boolean,
      /** Whether items precede this page. */
      hasPreviousPage: boolean,
      /** The cursor of the first item of the page; null when it is empty. */
      startCursor: string | null,
      /** The cursor of the last item of the page; null when it is empty. */
      endCursor: string | null } },
  /** Where the teacher works, over time, newest first. */
  postings: {
    /** The items of the page. */
    nodes: Array<{
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The discipline taught, such as mathématiques. */
      discipline: string | null,
      /** The first day. */
      from: string,
      /** The last day; null while it runs. */
      to: string | null,
      /** Whether the post is held for good (à titre définitif). */
      permanent: boolean,
      /** The share of a full service, from 0 to 1, such as 0.8. */
      workingTime: number,
      /** Whether it is a specialised post (enseignement adapté, ULIS, RASED), which CAPPEI asks for. */
      specialised: boolean,
      /** The establishment. */
      establishment: {
        /** Its code in the national register (UAI), such as 0750655E. */
        uai: string,
        /** Its name, such as Collège Simone-Veil. */
        name: string,
        /** The town it stands in. */
        city: string } }>,
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether more items follow this page. */
      hasNextPage: boolean,
      /** Whether items precede this page. */
      hasPreviousPage: boolean,
      /** The cursor of the first item of the page; null when it is empty. */
      startCursor: string | null,
      /** The cursor of the last item of the page; null when it is empty. */
      endCursor: string | null } },
  /** Activity, secondment, leave of absence, parental leave over time, newest first. */
  positions: {
    /** The items of the page. */
    nodes: Array<{
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The position. */
      kind: PositionKind,
      /** The first day. */
      from: string,
      /** The last day; null while it runs. */
      to: string | null }>,
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether more items follow this page. */
      hasNextPage: boolean,
      /** Whether items precede this page. */
      hasPreviousPage: boolean,
      /** The cursor of the first item of the page; null when it is empty. */
      startCursor: string | null,
      /** The cursor of the last item of the page; null when it is empty. */
      endCursor: string | null } },
  /** The rendez-vous de carrière, first to third. */
  appraisals: Array<{
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** First, second or third rendez-vous: 1 to 3. */
    rank: number,
    /** The school year in which it is held, such as 2025-2026. */
    schoolYear: string,
    /** The day of the visit; null before it is held. */
    on: string | null,
    /** The final appreciation; null before it is given. */
    outcome: AppraisalOutcome | null }>,
  /** Diplomas that the administration has certified, highest level first. */
  diplomas: Array<{
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The title, such as Master MEEF. */
    title: string,
    /** The level of the national framework, 3 to 8 (6: licence, 7: master, 8: doctorat). */
    level: number,
    /** The day it was obtained; null when not recorded. */
    obtainedOn: string | null,
    /** The speciality, such as mathématiques. */
    speciality: string | null,
    /** What it stands for in the conditions of a career: as recorded, else by its title, level and speciality; null when none of them tells. */
    code: DiplomaCode | null }>,
  /** Periods of service and what they count for, newest first. */
  services: Array<{
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** What the period counts for. */
    kinds: Array<ServiceKind>,
    /** The first day. */
    from: string,
    /** The last day; null while it runs. */
    to: string | null }>,
  /** Leaves in activity (congés) that were approved here, newest first. */
  leaves: Array<{
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** Which leave. */
    kind: LeaveKind,
    /** The first day. */
    from: string,
    /** The last day; null when it is not fixed yet. */
    to: string | null }>,
  /** Rates of part-time that were approved here, newest first; the postings stay as the HR base lists them. */
  workingTimes: Array<{
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The share of a full service, from 0 to 1, such as 0.8; 1 is full time. */
    quotity: number,
    /** Why the teacher works at this rate. */
    reason: WorkingTimeReason,
    /** The first day. */
    from: string,
    /** The last day; null while nothing ends it. */
    to: string | null }> };

export type DossierHistoryQueryVariables = Exact<{
  teacherId: string;
  first?: number | null | undefined;
}>;


export type DossierHistoryQuery = {
  /** One teacher by id; null when missing or outside one’s scope. */
  teacher: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The administrative file; null, with an error, for who may only name the teacher. */
    dossier: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** How the teacher is employed; titulaire from the day of titularisation on where nothing else is recorded, null when that is not known either. */
      status: EmploymentStatus | null,
      /** The day of titularisation; it may lie ahead; null when not recorded. */
      titularSince: string | null,
      /** The personal telephone number of today. */
      phone: string | null,
      /** The personal mobile telephone number of today. */
      mobilePhone: string | null,
      /** The code of the country (ISO 3166-1, two letters) of an approved nationality, such as FR; null when none was approved here. */
      nationality: string | null,
      /** The personal address on a day, which may lie ahead; null when none is recorded. An approved change counts from its day on. */
      address: {
        /** The lines above the postal code, such as ["12 rue des Lilas"]. */
        lines: Array<string>,
        /** The postal code, such as 28000. */
        postalCode: string,
        /** The town, such as Chartres. */
        city: string,
        /** The country, such as France. */
        country: string } | null,
      /** Marital status and children on a day, which may lie ahead. An approved change counts from its day on. */
      familySituation: {
        /** Marital status. */
        maritalStatus: MaritalStatus,
        /** Since when; null when the date is not recorded. */
        since: string | null,
        /** The children recorded: as the HR base lists them, and those of approved changes. */
        children: Array<{
          /** The given name. */
          givenName: string,
          /** The date of birth. */
          birthDate: string }> },
      /** Corps, grade and echelon over time, newest first. */
      careerSteps: {
        /** The items of the page. */
        nodes: Array<{
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The echelon, from 1. */
          echelon: number,
          /** The chevron inside an hors-échelle echelon, such as HEA1. */
          chevron: string | null,
          /** The pay index (indice majoré) in force on the last day of the step, or today while it runs; null where no table is known. */
          indiceMajore: number | null,
          /** The first day. */
          from: string,
          /** The last day; null while it runs. */
          to: string | null,
          /** Seniority carried into the step (reliquat d’ancienneté), such as P1Y3M. */
          retainedSeniority: string | null,
          /** The act that decided it, such as Arrêté du 12 juillet 2024. */
          act: string | null,
          /** The corps. */
          corps: {
            /** Its code, such as PE or CERTIFIE. */
            code: string,
            /** Its name, such as professeur des écoles. */
            name: string,
            /** The degree it teaches in; null for the one corps of both degrees (PSYEN). */
            degree: TeachingDegree | null },
          /** The grade. */
          grade: {
            /** Its code in the corps, such as CN, HC or CE. */
            code: string,
            /** Its name, such as classe normale. */
            name: string } }>,
        /** Where the page stands in the list. */
        pageInfo: {
          /** Whether more items follow this page. */
          hasNextPage: boolean,
          /** Whether items precede this page. */
          hasPreviousPage: boolean,
          /** The cursor of the first item of the page; null when it is empty. */
          startCursor: string | null,
          /** The cursor of the last item of the page; null when it is empty. */
          endCursor: string | null } },
      /** Where the teacher works, over time, newest first. */
      postings: {
        /** The items of the page. */
        nodes: Array<{
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The discipline taught, such as mathématiques. */
          discipline: string | null,
          /** The first day. */
          from: string,
          /** The last day; null while it runs. */
          to: string | null,
          /** Whether the post is held for good (à titre définitif). */
          permanent: boolean,
          /** The share of a full service, from 0 to 1, such as 0.8. */
          workingTime: number,
          /** Whether it is a specialised post (enseignement adapté, ULIS, RASED), which CAPPEI asks for. */
          specialised: boolean,
          /** The establishment. */
          establishment: {
            /** Its code in the national register (UAI), such as 0750655E. */
            uai: string,
            /** Its name, such as Collège Simone-Veil. */
            name: string,
            /** The town it stands in. */
            city: string } }>,
        /** Where the page stands in the list. */
        pageInfo: {
          /** Whether more items follow this page. */
          hasNextPage: boolean,
          /** Whether items precede this page. */
          hasPreviousPage: boolean,
          /** The cursor of the first item of the page; null when it is empty. */
          startCursor: string | null,
          /** The cursor of the last item of the page; null when it is empty. */
          endCursor: string | null } },
      /** Activity, secondment, leave of absence, parental leave over time, newest first. */
      positions: {
        /** The items of the page. */
        nodes: Array<{
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The position. */
          kind: PositionKind,
          /** The first day. */
          from: string,
          /** The last day; null while it runs. */
          to: string | null }>,
        /** Where the page stands in the list. */
        pageInfo: {
          /** Whether more items follow this page. */
          hasNextPage: boolean,
          /** Whether items precede this page. */
          hasPreviousPage: boolean,
          /** The cursor of the first item of the page; null when it is empty. */
          startCursor: string | null,
          /** The cursor of the last item of the page; null when it is empty. */
          endCursor: string | null } },
      /** The rendez-vous de carrière, first to third. */
      appraisals: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** First, second or third rendez-vous: 1 to 3. */
        rank: number,
        /** The school year in which it is held, such as 2025-2026. */
        schoolYear: string,
        /** The day of the visit; null before it is held. */
        on: string | null,
        /** The final appreciation; null before it is given. */
        outcome: AppraisalOutcome | null }>,
      /** Diplomas that the administration has certified, highest level first. */
      diplomas: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The title, such as Master MEEF. */
        title: string,
        /** The level of the national framework, 3 to 8 (6: licence, 7: master, 8: doctorat). */
        level: number,
        /** The day it was obtained; null when not recorded. */
        obtainedOn: string | null,
        /** The speciality, such as mathématiques. */
        speciality: string | null,
        /** What it stands for in the conditions of a career: as recorded, else by its title, level and speciality; null when none of them tells. */
        code: DiplomaCode | null }>,
      /** Periods of service and what they count for, newest first. */
      services: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** What the period counts for. */
        kinds: Array<ServiceKind>,
        /** The first day. */
        from: string,
        /** The last day; null while it runs. */
        to: string | null }>,
      /** Leaves in activity (congés) that were approved here, newest first. */
      leaves: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** Which leave. */
        kind: LeaveKind,
        /** The first day. */
        from: string,
        /** The last day; null when it is not fixed yet. */
        to: string | null }>,
      /** Rates of part-time that were approved here, newest first; the postings stay as the HR base lists them. */
      workingTimes: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The share of a full service, from 0 to 1, such as 0.8; 1 is full time. */
        quotity: number,
        /** Why the teacher works at this rate. */
        reason: WorkingTimeReason,
        /** The first day. */
        from: string,
        /** The last day; null while nothing ends it. */
        to: string | null }> } | null } | null };

export type MyHistoryQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type MyHistoryQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
    mustChangePassword: boolean,
    /** The teacher behind the account; null for other roles. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The administrative file; null, with an error, for who may only name the teacher. */
      dossier: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** How the teacher is employed; titulaire from the day of titularisation on where nothing else is recorded, null when that is not known either. */
        status: EmploymentStatus | null,
        /** The day of titularisation; it may lie ahead; null when not recorded. */
        titularSince: string | null,
        /** The personal telephone number of today. */
        phone: string | null,
        /** The personal mobile telephone number of today. */
        mobilePhone: string | null,
        /** The code of the country (ISO 3166-1, two letters) of an approved nationality, such as FR; null when none was approved here. */
        nationality: string | null,
        /** The personal address on a day, which may lie ahead; null when none is recorded. An approved change counts from its day on. */
        address: {
          /** The lines above the postal code, such as ["12 rue des Lilas"]. */
          lines: Array<string>,
          /** The postal code, such as 28000. */
          postalCode: string,
          /** The town, such as Chartres. */
          city: string,
          /** The country, such as France. */
          country: string } | null,
        /** Marital status and children on a day, which may lie ahead. An approved change counts from its day on. */
        familySituation: {
          /** Marital status. */
          maritalStatus: MaritalStatus,
          /** Since when; null when the date is not recorded. */
          since: string | null,
          /** The children recorded: as the HR base lists them, and those of approved changes. */
          children: Array<{
            /** The given name. */
            givenName: string,
            /** The date of birth. */
            birthDate: string }> },
        /** Corps, grade and echelon over time, newest first. */
        careerSteps: {
          /** The items of the page. */
          nodes: Array<{
            /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
            id: string,
            /** The echelon, from 1. */
            echelon: number,
            /** The chevron inside an hors-échelle echelon, such as HEA1. */
            chevron: string | null,
            /** The pay index (indice majoré) in force on the last day of the step, or today while it runs; null where no table is known. */
            indiceMajore: number | null,
            /** The first day. */
            from: string,
            /** The last day; null while it runs. */
            to: string | null,
            /** Seniority carried into the step (reliquat d’ancienneté), such as P1Y3M. */
            retainedSeniority: string | null,
            /** The act that decided it, such as Arrêté du 12 juillet 2024. */
            act: string | null,
            /** The corps. */
            corps: {
              /** Its code, such as PE or CERTIFIE. */
              code: string,
              /** Its name, such as professeur des écoles. */
              name: string,
              /** The degree it teaches in; null for the one corps of both degrees (PSYEN). */
              degree: TeachingDegree | null },
            /** The grade. */
            grade: {
              /** Its code in the corps, such as CN, HC or CE. */
              code: string,
              /** Its name, such as classe normale. */
              name: string } }>,
          /** Where the page stands in the list. */
          pageInfo: {
            /** Whether more items follow this page. */
            hasNextPage: boolean,
            /** Whether items precede this page. */
            hasPreviousPage: boolean,
            /** The cursor of the first item of the page; null when it is empty. */
            startCursor: string | null,
            /** The cursor of the last item of the page; null when it is empty. */
            endCursor: string | null } },
        /** Where the teacher works, over time, newest first. */
        postings: {
          /** The items of the page. */
          nodes: Array<{
            /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
            id: string,
            /** The discipline taught, such as mathématiques. */
            discipline: string | null,
            /** The first day. */
            from: string,
            /** The last day; null while it runs. */
            to: string | null,
            /** Whether the post is held for good (à titre définitif). */
            permanent: boolean,
            /** The share of a full service, from 0 to 1, such as 0.8. */
            workingTime: number,
            /** Whether it is a specialised post (enseignement adapté, ULIS, RASED), which CAPPEI asks for. */
            specialised: boolean,
            /** The establishment. */
            establishment: {
              /** Its code in the national register (UAI), such as 0750655E. */
              uai: string,
              /** Its name, such as Collège Simone-Veil. */
              name: string,
              /** The town it stands in. */
              city: string } }>,
          /** Where the page stands in the list. */
          pageInfo: {
            /** Whether more items follow this page. */
            hasNextPage: boolean,
            /** Whether items precede this page. */
            hasPreviousPage: boolean,
            /** The cursor of the first item of the page; null when it is empty. */
            startCursor: string | null,
            /** The cursor of the last item of the page; null when it is empty. */
            endCursor: string | null } },
        /** Activity, secondment, leave of absence, parental leave over time, newest first. */
        positions: {
          /** The items of the page. */
          nodes: Array<{
            /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
            id: string,
            /** The position. */
            kind: PositionKind,
            /** The first day. */
            from: string,
            /** The last day; null while it runs. */
            to: string | null }>,
          /** Where the page stands in the list. */
          pageInfo: {
            /** Whether more items follow this page. */
            hasNextPage: boolean,
            /** Whether items precede this page. */
            hasPreviousPage: boolean,
            /** The cursor of the first item of the page; null when it is empty. */
            startCursor: string | null,
            /** The cursor of the last item of the page; null when it is empty. */
            endCursor: string | null } },
        /** The rendez-vous de carrière, first to third. */
        appraisals: Array<{
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** First, second or third rendez-vous: 1 to 3. */
          rank: number,
          /** The school year in which it is held, such as 2025-2026. */
          schoolYear: string,
          /** The day of the visit; null before it is held. */
          on: string | null,
          /** The final appreciation; null before it is given. */
          outcome: AppraisalOutcome | null }>,
        /** Diplomas that the administration has certified, highest level first. */
        diplomas: Array<{
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The title, such as Master MEEF. */
          title: string,
          /** The level of the national framework, 3 to 8 (6: licence, 7: master, 8: doctorat). */
          level: number,
          /** The day it was obtained; null when not recorded. */
          obtainedOn: string | null,
          /** The speciality, such as mathématiques. */
          speciality: string | null,
          /** What it stands for in the conditions of a career: as recorded, else by its title, level and speciality; null when none of them tells. */
          code: DiplomaCode | null }>,
        /** Periods of service and what they count for, newest first. */
        services: Array<{
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** What the period counts for. */
          kinds: Array<ServiceKind>,
          /** The first day. */
          from: string,
          /** The last day; null while it runs. */
          to: string | null }>,
        /** Leaves in activity (congés) that were approved here, newest first. */
        leaves: Array<{
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** Which leave. */
          kind: LeaveKind,
          /** The first day. */
          from: string,
          /** The last day; null when it is not fixed yet. */
          to: string | null }>,
        /** Rates of part-time that were approved here, newest first; the postings stay as the HR base lists them. */
        workingTimes: Array<{
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The share of a full service, from 0 to 1, such as 0.8; 1 is full time. */
          quotity: number,
          /** Why the teacher works at this rate. */
          reason: WorkingTimeReason,
          /** The first day. */
          from: string,
          /** The last day; null while nothing ends it. */
          to: string | null }> } | null } | null } | null };

export type DossierOnDayFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** The shares of a full service of the postings in force on a day, together: 1 is full time; null when there is none. A rate of part-time that was approved here is in `workingTimes`, and changes no posting. */
  workingTime: number | null,
  /** The career step in force on a day. */
  currentStep: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The echelon, from 1. */
    echelon: number,
    /** The chevron inside an hors-échelle echelon, such as HEA1. */
    chevron: string | null,
    /** The pay index (indice majoré) in force on the last day of the step, or today while it runs; null where no table is known. */
    indiceMajore: number | null,
    /** The first day. */
    from: string,
    /** The last day; null while it runs. */
    to: string | null,
    /** Seniority carried into the step (reliquat d’ancienneté), such as P1Y3M. */
    retainedSeniority: string | null,
    /** The act that decided it, such as Arrêté du 12 juillet 2024. */
    act: string | null,
    /** The corps. */
    corps: {
      /** Its code, such as PE or CERTIFIE. */
      code: string,
      /** Its name, such as professeur des écoles. */
      name: string,
      /** The degree it teaches in; null for the one corps of both degrees (PSYEN). */
      degree: TeachingDegree | null },
    /** The grade. */
    grade: {
      /** Its code in the corps, such as CN, HC or CE. */
      code: string,
      /** Its name, such as classe normale. */
      name: string } } | null,
  /** Of the postings in force on a day the one with the largest share, then the latest. */
  currentPosting: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The discipline taught, such as mathématiques. */
    discipline: string | null,
    /** The first day. */
    from: string,
    /** The last day; null while it runs. */
    to: string | null,
    /** Whether the post is held for good (à titre définitif). */
    permanent: boolean,
    /** The share of a full service, from 0 to 1, such as 0.8. */
    workingTime: number,
    /** Whether it is a specialised post (enseignement adapté, ULIS, RASED), which CAPPEI asks for. */
    specialised: boolean,
    /** The establishment. */
    establishment: {
      /** Its code in the national register (UAI), such as 0750655E. */
      uai: string,
      /** Its name, such as Collège Simone-Veil. */
      name: string,
      /** The town it stands in. */
      city: string } } | null,
  /** The postings in force on a day, the largest share first, then the latest. */
  currentPostings: Array<{
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The discipline taught, such as mathématiques. */
    discipline: string | null,
    /** The first day. */
    from: string,
    /** The last day; null while it runs. */
    to: string | null,
    /** Whether the post is held for good (à titre définitif). */
    permanent: boolean,
    /** The share of a full service, from 0 to 1, such as 0.8. */
    workingTime: number,
    /** Whether it is a specialised post (enseignement adapté, ULIS, RASED), which CAPPEI asks for. */
    specialised: boolean,
    /** The establishment. */
    establishment: {
      /** Its code in the national register (UAI), such as 0750655E. */
      uai: string,
      /** Its name, such as Collège Simone-Veil. */
      name: string,
      /** The town it stands in. */
      city: string } }> };

export type DossierOnDayQueryVariables = Exact<{
  teacherId: string;
  asOf?: string | null | undefined;
}>;


export type DossierOnDayQuery = {
  /** One teacher by id; null when missing or outside one’s scope. */
  teacher: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The administrative file; null, with an error, for who may only name the teacher. */
    dossier: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The shares of a full service of the postings in force on a day, together: 1 is full time; null when there is none. A rate of part-time that was approved here is in `workingTimes`, and changes no posting. */
      workingTime: number | null,
      /** The career step in force on a day. */
      currentStep: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The echelon, from 1. */
        echelon: number,
        /** The chevron inside an hors-échelle echelon, such as HEA1. */
        chevron: string | null,
        /** The pay index (indice majoré) in force on the last day of the step, or today while it runs; null where no table is known. */
        indiceMajore: number | null,
        /** The first day. */
        from: string,
        /** The last day; null while it runs. */
        to: string | null,
        /** Seniority carried into the step (reliquat d’ancienneté), such as P1Y3M. */
        retainedSeniority: string | null,
        /** The act that decided it, such as Arrêté du 12 juillet 2024. */
        act: string | null,
        /** The corps. */
        corps: {
          /** Its code, such as PE or CERTIFIE. */
          code: string,
          /** Its name, such as professeur des écoles. */
          name: string,
          /** The degree it teaches in; null for the one corps of both degrees (PSYEN). */
          degree: TeachingDegree | null },
        /** The grade. */
        grade: {
          /** Its code in the corps, such as CN, HC or CE. */
          code: string,
          /** Its name, such as classe normale. */
          name: string } } | null,
      /** Of the postings in force on a day the one with the largest share, then the latest. */
      currentPosting: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The discipline taught, such as mathématiques. */
        discipline: string | null,
        /** The first day. */
        from: string,
        /** The last day; null while it runs. */
        to: string | null,
        /** Whether the post is held for good (à titre définitif). */
        permanent: boolean,
        /** The share of a full service, from 0 to 1, such as 0.8. */
        workingTime: number,
        /** Whether it is a specialised post (enseignement adapté, ULIS, RASED), which CAPPEI asks for. */
        specialised: boolean,
        /** The establishment. */
        establishment: {
          /** Its code in the national register (UAI), such as 0750655E. */
          uai: string,
          /** Its name, such as Collège Simone-Veil. */
          name: string,
          /** The town it stands in. */
          city: string } } | null,
      /** The postings in force on a day, the largest share first, then the latest. */
      currentPostings: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The discipline taught, such as mathématiques. */
        discipline: string | null,
        /** The first day. */
        from: string,
        /** The last day; null while it runs. */
        to: string | null,
        /** Whether the post is held for good (à titre définitif). */
        permanent: boolean,
        /** The share of a full service, from 0 to 1, such as 0.8. */
        workingTime: number,
        /** Whether it is a specialised post (enseignement adapté, ULIS, RASED), which CAPPEI asks for. */
        specialised: boolean,
        /** The establishment. */
        establishment: {
          /** Its code in the national register (UAI), such as 0750655E. */
          uai: string,
          /** Its name, such as Collège Simone-Veil. */
          name: string,
          /** The town it stands in. */
          city: string } }> } | null } | null };

export type MyDossierOnDayQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type MyDossierOnDayQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
    mustChangePassword: boolean,
    /** The teacher behind the account; null for other roles. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The administrative file; null, with an error, for who may only name the teacher. */
      dossier: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The shares of a full service of the postings in force on a day, together: 1 is full time; null when there is none. A rate of part-time that was approved here is in `workingTimes`, and changes no posting. */
        workingTime: number | null,
        /** The career step in force on a day. */
        currentStep: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The echelon, from 1. */
          echelon: number,
          /** The chevron inside an hors-échelle echelon, such as HEA1. */
          chevron: string | null,
          /** The pay index (indice majoré) in force on the last day of the step, or today while it runs; null where no table is known. */
          indiceMajore: number | null,
          /** The first day. */
          from: string,
          /** The last day; null while it runs. */
          to: string | null,
          /** Seniority carried into the step (reliquat d’ancienneté), such as P1Y3M. */
          retainedSeniority: string | null,
          /** The act that decided it, such as Arrêté du 12 juillet 2024. */
          act: string | null,
          /** The corps. */
          corps: {
            /** Its code, such as PE or CERTIFIE. */
            code: string,
            /** Its name, such as professeur des écoles. */
            name: string,
            /** The degree it teaches in; null for the one corps of both degrees (PSYEN). */
            degree: TeachingDegree | null },
          /** The grade. */
          grade: {
            /** Its code in the corps, such as CN, HC or CE. */
            code: string,
            /** Its name, such as classe normale. */
            name: string } } | null,
        /** Of the postings in force on a day the one with the largest share, then the latest. */
        currentPosting: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The discipline taught, such as mathématiques. */
          discipline: string | null,
          /** The first day. */
          from: string,
          /** The last day; null while it runs. */
          to: string | null,
          /** Whether the post is held for good (à titre définitif). */
          permanent: boolean,
          /** The share of a full service, from 0 to 1, such as 0.8. */
          workingTime: number,
          /** Whether it is a specialised post (enseignement adapté, ULIS, RASED), which CAPPEI asks for. */
          specialised: boolean,
          /** The establishment. */
          establishment: {
            /** Its code in the national register (UAI), such as 0750655E. */
            uai: string,
            /** Its name, such as Collège Simone-Veil. */
            name: string,
            /** The town it stands in. */
            city: string } } | null,
        /** The postings in force on a day, the largest share first, then the latest. */
        currentPostings: Array<{
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The discipline taught, such as mathématiques. */
          discipline: string | null,
          /** The first day. */
          from: string,
          /** The last day; null while it runs. */
          to: string | null,
          /** Whether the post is held for good (à titre définitif). */
          permanent: boolean,
          /** The share of a full service, from 0 to 1, such as 0.8. */
          workingTime: number,
          /** Whether it is a specialised post (enseignement adapté, ULIS, RASED), which CAPPEI asks for. */
          specialised: boolean,
          /** The establishment. */
          establishment: {
            /** Its code in the national register (UAI), such as 0750655E. */
            uai: string,
            /** Its name, such as Collège Simone-Veil. */
            name: string,
            /** The town it stands in. */
            city: string } }> } | null } | null } | null };

export type CareerStepsQueryVariables = Exact<{
  teacherId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CareerStepsQuery = {
  /** One teacher by id; null when missing or outside one’s scope. */
  teacher: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The administrative file; null, with an error, for who may only name the teacher. */
    dossier: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** Corps, grade and echelon over time, newest first. */
      careerSteps: {
        /** The items of the page. */
        nodes: Array<{
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The echelon, from 1. */
          echelon: number,
          /** The chevron inside an hors-échelle echelon, such as HEA1. */
          chevron: string | null,
          /** The pay index (indice majoré) in force on the last day of the step, or today while it runs; null where no table is known. */
          indiceMajore: number | null,
          /** The first day. */
          from: string,
          /** The last day; null while it runs. */
          to: string | null,
          /** Seniority carried into the step (reliquat d’ancienneté), such as P1Y3M. */
          retainedSeniority: string | null,
          /** The act that decided it, such as Arrêté du 12 juillet 2024. */
          act: string | null,
          /** The corps. */
          corps: {
            /** Its code, such as PE or CERTIFIE. */
            code: string,
            /** Its name, such as professeur des écoles. */
            name: string,
            /** The degree it teaches in; null for the one corps of both degrees (PSYEN). */
            degree: TeachingDegree | null },
          /** The grade. */
          grade: {
            /** Its code in the corps, such as CN, HC or CE. */
            code: string,
            /** Its name, such as classe normale. */
            name: string } }>,
        /** Where the page stands in the list. */
        pageInfo: {
          /** Whether more items follow this page. */
          hasNextPage: boolean,
          /** Whether items precede this page. */
          hasPreviousPage: boolean,
          /** The cursor of the first item of the page; null when it is empty. */
          startCursor: string | null,
          /** The cursor of the last item of the page; null when it is empty. */
          endCursor: string | null } } } | null } | null };

export type PostingsQueryVariables = Exact<{
  teacherId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PostingsQuery = {
  /** One teacher by id; null when missing or outside one’s scope. */
  teacher: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The administrative file; null, with an error, for who may only name the teacher. */
    dossier: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** Where the teacher works, over time, newest first. */
      postings: {
        /** The items of the page. */
        nodes: Array<{
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The discipline taught, such as mathématiques. */
          discipline: string | null,
          /** The first day. */
          from: string,
          /** The last day; null while it runs. */
          to: string | null,
          /** Whether the post is held for good (à titre définitif). */
          permanent: boolean,
          /** The share of a full service, from 0 to 1, such as 0.8. */
          workingTime: number,
          /** Whether it is a specialised post (enseignement adapté, ULIS, RASED), which CAPPEI asks for. */
          specialised: boolean,
          /** The establishment. */
          establishment: {
            /** Its code in the national register (UAI), such as 0750655E. */
            uai: string,
            /** Its name, such as Collège Simone-Veil. */
            name: string,
            /** The town it stands in. */
            city: string } }>,
        /** Where the page stands in the list. */
        pageInfo: {
          /** Whether more items follow this page. */
          hasNextPage: boolean,
          /** Whether items precede this page. */
          hasPreviousPage: boolean,
          /** The cursor of the first item of the page; null when it is empty. */
          startCursor: string | null,
          /** The cursor of the last item of the page; null when it is empty. */
          endCursor: string | null } } } | null } | null };

export type AccessRecordLineFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** When. */
  at: string,
  /** Who, by the name of that day. */
  actor: string,
  /** In which role. */
  role: Role,
  /** What was done. */
  action: AccessAction,
  /** What was read, such as ["dossier.address", "teacher.birthDate"]; empty for a change. */
  fields: Array<string>,
  /** Why, in the words of who did it; null when no reason was asked for. */
  reason: string | null,
  /** From which network address; null for a command on the server’s own machine. */
  ip: string | null };

export type AccessLogQueryVariables = Exact<{
  teacherId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AccessLogQuery = {
  /** One teacher by id; null when missing or outside one’s scope. */
  teacher: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The administrative file; null, with an error, for who may only name the teacher. */
    dossier: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** Who else read or changed the file, newest first, over the last year; empty for anybody but the teacher and the administrators of the academy. */
      accessLog: {
        /** The items of the page. */
        nodes: Array<{
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** When. */
          at: string,
          /** Who, by the name of that day. */
          actor: string,
          /** In which role. */
          role: Role,
          /** What was done. */
          action: AccessAction,
          /** What was read, such as ["dossier.address", "teacher.birthDate"]; empty for a change. */
          fields: Array<string>,
          /** Why, in the words of who did it; null when no reason was asked for. */
          reason: string | null,
          /** From which network address; null for a command on the server’s own machine. */
          ip: string | null }>,
        /** Where the page stands in the list. */
        pageInfo: {
          /** Whether more items follow this page. */
          hasNextPage: boolean,
          /** Whether items precede this page. */
          hasPreviousPage: boolean,
          /** The cursor of the first item of the page; null when it is empty. */
          startCursor: string | null,
          /** The cursor of the last item of the page; null when it is empty. */
          endCursor: string | null } } } | null } | null };

export type MyAccessLogQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MyAccessLogQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
    mustChangePassword: boolean,
    /** The teacher behind the account; null for other roles. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The administrative file; null, with an error, for who may only name the teacher. */
      dossier: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** Who else read or changed the file, newest first, over the last year; empty for anybody but the teacher and the administrators of the academy. */
        accessLog: {
          /** The items of the page. */
          nodes: Array<{
            /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
            id: string,
            /** When. */
            at: string,
            /** Who, by the name of that day. */
            actor: string,
            /** In which role. */
            role: Role,
            /** What was done. */
            action: AccessAction,
            /** What was read, such as ["dossier.address", "teacher.birthDate"]; empty for a change. */
            fields: Array<string>,
            /** Why, in the words of who did it; null when no reason was asked for. */
            reason: string | null,
            /** From which network address; null for a command on the server’s own machine. */
            ip: string | null }>,
          /** Where the page stands in the list. */
          pageInfo: {
            /** Whether more items follow this page. */
            hasNextPage: boolean,
            /** Whether items precede this page. */
            hasPreviousPage: boolean,
            /** The cursor of the first item of the page; null when it is empty. */
            startCursor: string | null,
            /** The cursor of the last item of the page; null when it is empty. */
            endCursor: string | null } } } | null } | null } | null };

export type HrDifferenceLineFragment = {
  /** Which value, as a path: such as dossier.address. */
  path: string,
  /** Its name for people, in the language of the request. */
  label: string,
  /** Since which day the approved change is in effect; null when that is not recorded. */
  since: string | null,
  /** The global id of the request whose approval says so, to be read by `node`. */
  requestId: string | null,
  /** What the HR base says, line by line in words; empty when it has nothing. */
  hrBase: Array<string> };

export type AwaitsHrBaseQueryVariables = Exact<{
  teacherId: string;
}>;


export type AwaitsHrBaseQuery = {
  /** One teacher by id; null when missing or outside one’s scope. */
  teacher: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The administrative file; null, with an error, for who may only name the teacher. */
    dossier: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The approved changes in effect that the HR base has not taken over yet: names, address, telephone, family, positions, diplomas. Empty once it says the same. */
      awaitsHrBase: Array<{
        /** Which value, as a path: such as dossier.address. */
        path: string,
        /** Its name for people, in the language of the request. */
        label: string,
        /** Since which day the approved change is in effect; null when that is not recorded. */
        since: string | null,
        /** The global id of the request whose approval says so, to be read by `node`. */
        requestId: string | null,
        /** What the HR base says, line by line in words; empty when it has nothing. */
        hrBase: Array<string> }> } | null } | null };

export type MyAwaitsHrBaseQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAwaitsHrBaseQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
    mustChangePassword: boolean,
    /** The teacher behind the account; null for other roles. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The administrative file; null, with an error, for who may only name the teacher. */
      dossier: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The approved changes in effect that the HR base has not taken over yet: names, address, telephone, family, positions, diplomas. Empty once it says the same. */
        awaitsHrBase: Array<{
          /** Which value, as a path: such as dossier.address. */
          path: string,
          /** Its name for people, in the language of the request. */
          label: string,
          /** Since which day the approved change is in effect; null when that is not recorded. */
          since: string | null,
          /** The global id of the request whose approval says so, to be read by `node`. */
          requestId: string | null,
          /** What the HR base says, line by line in words; empty when it has nothing. */
          hrBase: Array<string> }> } | null } | null } | null };

export type DossierChangeLineFragment = {
  /** When the change was recorded. */
  at: string,
  /** The kind of the request, such as ADRESSE; CONFIDENTIEL where doctors alone may know it. */
  kind: string,
  /** Which fields changed, such as ["dossier.address"]; ["dossier"] where doctors alone may know it: read the file again. */
  paths: Array<string>,
  /** The day from which the new values count, which may lie ahead; null: from the change on. */
  from: string | null,
  /** Whose file it is. */
  teacher: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name to show, such as Julie Labert. */
    displayName: string } };

export type DossierChangesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DossierChangesQuery = {
  /** Machines with READ_CHANGES: what decisions changed in the files of the academy, in one order. Keep the last cursor and go on after it: no change is missed, however late it is committed. A change is kept for a year. */
  changes: {
    /** The items of the page. */
    nodes: Array<{
      /** When the change was recorded. */
      at: string,
      /** The kind of the request, such as ADRESSE; CONFIDENTIEL where doctors alone may know it. */
      kind: string,
      /** Which fields changed, such as ["dossier.address"]; ["dossier"] where doctors alone may know it: read the file again. */
      paths: Array<string>,
      /** The day from which the new values count, which may lie ahead; null: from the change on. */
      from: string | null,
      /** Whose file it is. */
      teacher: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to show, such as Julie Labert. */
        displayName: string } }>,
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether more items follow this page. */
      hasNextPage: boolean,
      /** Whether items precede this page. */
      hasPreviousPage: boolean,
      /** The cursor of the first item of the page; null when it is empty. */
      startCursor: string | null,
      /** The cursor of the last item of the page; null when it is empty. */
      endCursor: string | null } } };

export type ImportResultLineFragment = {
  /** The place of the teacher in the input, from 0. */
  index: number,
  /** What was done. */
  outcome: ImportOutcome,
  /** The teacher as it is now; null when refused. */
  teacher: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string } | null,
  /** Why the teacher was refused; empty otherwise. */
  errors: Array<{
    /** The stable code, such as INVALID_CREDENTIALS. */
    code: ErrorCode,
    /** A sentence for people, in the language of the request. */
    message: string,
    /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
    path: Array<string> | null }>,
  /** What should be looked at although the teacher was taken; empty when nothing is. */
  warnings: Array<{
    /** What it is about, for programs. */
    code: ImportWarningCode,
    /** The same in words, in the language of the request. */
    message: string,
    /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
    path: Array<string> }> };

export type ImportTeachersMutationVariables = Exact<{
  input: ImportTeachersInput;
}>;


export type ImportTeachersMutation = {
  /** Integrators: imports at most 500 teachers, whole, as the HR base has them. Each is taken or refused on its own; sending the same again changes nothing. */
  importTeachers: {
    /** How many teachers were created. */
    created: number | null,
    /** How many teachers were updated. */
    updated: number | null,
    /** How many teachers were the same already. */
    unchanged: number | null,
    /** How many teachers were refused. */
    refused: number | null,
    /** One result for each teacher, in the order of the input; null when the whole call is refused. */
    results: Array<{
      /** The place of the teacher in the input, from 0. */
      index: number,
      /** What was done. */
      outcome: ImportOutcome,
      /** The teacher as it is now; null when refused. */
      teacher: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string } | null,
      /** Why the teacher was refused; empty otherwise. */
      errors: Array<{
        /** The stable code, such as INVALID_CREDENTIALS. */
        code: ErrorCode,
        /** A sentence for people, in the language of the request. */
        message: string,
        /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
        path: Array<string> | null }>,
      /** What should be looked at although the teacher was taken; empty when nothing is. */
      warnings: Array<{
        /** What it is about, for programs. */
        code: ImportWarningCode,
        /** The same in words, in the language of the request. */
        message: string,
        /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
        path: Array<string> }> }> | null,
    /** Why the whole call was refused, such as TOO_MANY_TEACHERS; those of one teacher are in `results`. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type MailboxSummaryFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** How many messages the viewer has received here and not read: for teachers those that officers and the administration wrote, for officers those that the teacher wrote. */
  unreadCount: number,
  /** Where alert mails go: the professional address until another one is confirmed; null for anyone but the teacher. */
  alertEmail: string | null,
  /** The address that waits for its confirmation; null when none does, and for anyone but the teacher. */
  pendingAlertEmail: string | null,
  /** When the alert address refused a mail and alerts fell back to the professional one; null once another is confirmed, and for anyone but the teacher. */
  alertEmailBouncedAt: string | null };

export type MessageLineFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** When it was sent. */
  sentAt: string,
  /** What it is about, in one line. */
  subject: string,
  /** The text: plain, with line breaks. What looks like HTML is text as well. */
  body: string,
  /** Whether its author sent it as official: for the record, or with a deadline. */
  official: boolean,
  /** Where it lies today, in the mailbox of the teacher. */
  folder: MailFolder,
  /** When the other side first marked it as read; null while unread. */
  readAt: string | null,
  /** The theme that its author chose from the list of the academy; null when none was. */
  theme: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The words to show, in the language of the request. */
    label: string } | null,
  /** The files that are attached to it, in their order. */
  attachments: Array<{
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name of the file, such as `Arrêté de nomination.pdf`. */
    filename: string,
    /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
    mediaType: string,
    /** How many bytes a download has. */
    byteSize: number,
    /** Whether a virus was looked for. */
    scan: AttachmentScan,
    /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
    downloadUrl: string | null,
    /** When the content was deleted; null while it is there. What it was called stays. */
    deletedAt: string | null }>,
  /** The conversation that it belongs to. */
  conversation: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string },
  /** Who wrote it. */
  sender:
    | { __typename: 'Administration',
    /** The name to show, in the language of the request. */
    name: string }
    | { __typename: 'Officer',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name to address, such as Claire Moreau. */
    displayName: string }
    | { __typename: 'Teacher',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name to show, such as Julie Labert. */
    displayName: string }
   };

export type MyMailboxQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMailboxQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
    mustChangePassword: boolean,
    /** The teacher behind the account; null for other roles. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The mailbox (votre courrier), as far as the viewer may read it: empty for who reads the file and is neither the teacher nor in charge; null, with an error, for who may only name the teacher. */
      mailbox: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** How many messages the viewer has received here and not read: for teachers those that officers and the administration wrote, for officers those that the teacher wrote. */
        unreadCount: number,
        /** Where alert mails go: the professional address until another one is confirmed; null for anyone but the teacher. */
        alertEmail: string | null,
        /** The address that waits for its confirmation; null when none does, and for anyone but the teacher. */
        pendingAlertEmail: string | null,
        /** When the alert address refused a mail and alerts fell back to the professional one; null once another is confirmed, and for anyone but the teacher. */
        alertEmailBouncedAt: string | null } | null } | null } | null };

export type MyMessagesQueryVariables = Exact<{
  folder?: MailFolder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MyMessagesQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
    mustChangePassword: boolean,
    /** The teacher behind the account; null for other roles. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The mailbox (votre courrier), as far as the viewer may read it: empty for who reads the file and is neither the teacher nor in charge; null, with an error, for who may only name the teacher. */
      mailbox: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The messages, newest first. */
        messages: {
          /** The items of the page. */
          nodes: Array<{
            /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
            id: string,
            /** When it was sent. */
            sentAt: string,
            /** What it is about, in one line. */
            subject: string,
            /** The text: plain, with line breaks. What looks like HTML is text as well. */
            body: string,
            /** Whether its author sent it as official: for the record, or with a deadline. */
            official: boolean,
            /** Where it lies today, in the mailbox of the teacher. */
            folder: MailFolder,
            /** When the other side first marked it as read; null while unread. */
            readAt: string | null,
            /** The theme that its author chose from the list of the academy; null when none was. */
            theme: {
              /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
              id: string,
              /** The words to show, in the language of the request. */
              label: string } | null,
            /** The files that are attached to it, in their order. */
            attachments: Array<{
              /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
              id: string,
              /** The name of the file, such as `Arrêté de nomination.pdf`. */
              filename: string,
              /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
              mediaType: string,
              /** How many bytes a download has. */
              byteSize: number,
              /** Whether a virus was looked for. */
              scan: AttachmentScan,
              /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
              downloadUrl: string | null,
              /** When the content was deleted; null while it is there. What it was called stays. */
              deletedAt: string | null }>,
            /** The conversation that it belongs to. */
            conversation: {
              /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
              id: string },
            /** Who wrote it. */
            sender:
              | { __typename: 'Administration',
              /** The name to show, in the language of the request. */
              name: string }
              | { __typename: 'Officer',
              /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
              id: string,
              /** The name to address, such as Claire Moreau. */
              displayName: string }
              | { __typename: 'Teacher',
              /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
              id: string,
              /** The name to show, such as Julie Labert. */
              displayName: string }
             }>,
          /** Where the page stands in the list. */
          pageInfo: {
            /** Whether more items follow this page. */
            hasNextPage: boolean,
            /** Whether items precede this page. */
            hasPreviousPage: boolean,
            /** The cursor of the first item of the page; null when it is empty. */
            startCursor: string | null,
            /** The cursor of the last item of the page; null when it is empty. */
            endCursor: string | null } } } | null } | null } | null };

export type SearchMyMessagesQueryVariables = Exact<{
  search: string;
  folder?: MailFolder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchMyMessagesQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
    mustChangePassword: boolean,
    /** The teacher behind the account; null for other roles. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The mailbox (votre courrier), as far as the viewer may read it: empty for who reads the file and is neither the teacher nor in charge; null, with an error, for who may only name the teacher. */
      mailbox: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The messages, newest first. */
        messages: {
          /** The items of the page with their cursors. */
          edges: Array<{
            /** The place of this item: pass it as `after` or `before`. */
            cursor: string,
            /** Where the message answers the search: pieces of its text, else its subject or the names of its files; null without a search. */
            excerpt: Array<{
              /** The text itself, never markup; put together, the parts are the excerpt. */
              text: string,
              /** Whether it answers the search, such as the words looked for. */
              marked: boolean }> | null,
            /** The item itself. */
            node: {
              /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
              id: string,
              /** When it was sent. */
              sentAt: string,
              /** What it is about, in one line. */
              subject: string,
              /** The text: plain, with line breaks. What looks like HTML is text as well. */
              body: string,
              /** Whether its author sent it as official: for the record, or with a deadline. */
              official: boolean,
              /** Where it lies today, in the mailbox of the teacher. */
              folder: MailFolder,
              /** When the other side first marked it as read; null while unread. */
              readAt: string | null,
              /** The theme that its author chose from the list of the academy; null when none was. */
              theme: {
                /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
                id: string,
                /** The words to show, in the language of the request. */
                label: string } | null,
              /** The files that are attached to it, in their order. */
              attachments: Array<{
                /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
                id: string,
                /** The name of the file, such as `Arrêté de nomination.pdf`. */
                filename: string,
                /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
                mediaType: string,
                /** How many bytes a download has. */
                byteSize: number,
                /** Whether a virus was looked for. */
                scan: AttachmentScan,
                /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
                downloadUrl: string | null,
                /** When the content was deleted; null while it is there. What it was called stays. */
                deletedAt: string | null }>,
              /** The conversation that it belongs to. */
              conversation: {
                /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
                id: string },
              /** Who wrote it. */
              sender:
                | { __typename: 'Administration',
                /** The name to show, in the language of the request. */
                name: string }
                | { __typename: 'Officer',
                /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
                id: string,
                /** The name to address, such as Claire Moreau. */
                displayName: string }
                | { __typename: 'Teacher',
                /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
                id: string,
                /** The name to show, such as Julie Labert. */
                displayName: string }
               } }>,
          /** Where the page stands in the list. */
          pageInfo: {
            /** Whether more items follow this page. */
            hasNextPage: boolean,
            /** Whether items precede this page. */
            hasPreviousPage: boolean,
            /** The cursor of the first item of the page; null when it is empty. */
            startCursor: string | null,
            /** The cursor of the last item of the page; null when it is empty. */
            endCursor: string | null } } } | null } | null } | null };

export type MyMessageThemesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMessageThemesQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
    mustChangePassword: boolean,
    /** The teacher behind the account; null for other roles. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What the messages of the teacher may be about: the list of the academy, in its order; empty when it has none, and for machines; null, with an error, for who may only name the teacher. */
      messageThemes: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The words to show, in the language of the request. */
        label: string }> | null } | null } | null };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = {
  /** Teachers: writes to the correspondent. Officers: answers, or writes to a teacher whom they follow. What is sent is neither edited nor withdrawn. */
  sendMessage: {
    /** As it now lies in the mailbox; null when refused. */
    message: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** When it was sent. */
      sentAt: string,
      /** What it is about, in one line. */
      subject: string,
      /** The text: plain, with line breaks. What looks like HTML is text as well. */
      body: string,
      /** Whether its author sent it as official: for the record, or with a deadline. */
      official: boolean,
      /** Where it lies today, in the mailbox of the teacher. */
      folder: MailFolder,
      /** When the other side first marked it as read; null while unread. */
      readAt: string | null,
      /** The theme that its author chose from the list of the academy; null when none was. */
      theme: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The words to show, in the language of the request. */
        label: string } | null,
      /** The files that are attached to it, in their order. */
      attachments: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name of the file, such as `Arrêté de nomination.pdf`. */
        filename: string,
        /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
        mediaType: string,
        /** How many bytes a download has. */
        byteSize: number,
        /** Whether a virus was looked for. */
        scan: AttachmentScan,
        /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
        downloadUrl: string | null,
        /** When the content was deleted; null while it is there. What it was called stays. */
        deletedAt: string | null }>,
      /** The conversation that it belongs to. */
      conversation: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string },
      /** Who wrote it. */
      sender:
        | { __typename: 'Administration',
        /** The name to show, in the language of the request. */
        name: string }
        | { __typename: 'Officer',
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string }
        | { __typename: 'Teacher',
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to show, such as Julie Labert. */
        displayName: string }
       } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type SetMessageThemesMutationVariables = Exact<{
  input: SetMessageThemesInput;
}>;


export type SetMessageThemesMutation = {
  /** Administrators: sets the list of what messages of the academy may be about. */
  setMessageThemes: {
    /** The themes, in the order to show; null when refused. */
    themes: Array<{
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The words to show, in the language of the request. */
      label: string }> | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type MarkMessagesReadMutationVariables = Exact<{
  input: MarkMessagesReadInput;
}>;


export type MarkMessagesReadMutation = {
  /** Teachers and officers in charge: marks messages that they have received as read, all or none; those read already keep their date. Nothing else marks a message as read. */
  markMessagesRead: {
    /** In the order asked for; null when refused. */
    messages: Array<{
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** When the other side first marked it as read; null while unread. */
      readAt: string | null }> | null,
    /** The mailbox with its new count; null when refused, and when the messages are of several teachers. */
    mailbox: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** How many messages the viewer has received here and not read: for teachers those that officers and the administration wrote, for officers those that the teacher wrote. */
      unreadCount: number,
      /** Where alert mails go: the professional address until another one is confirmed; null for anyone but the teacher. */
      alertEmail: string | null,
      /** The address that waits for its confirmation; null when none does, and for anyone but the teacher. */
      pendingAlertEmail: string | null,
      /** When the alert address refused a mail and alerts fell back to the professional one; null once another is confirmed, and for anyone but the teacher. */
      alertEmailBouncedAt: string | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type ChangeAlertEmailMutationVariables = Exact<{
  input: ChangeAlertEmailInput;
}>;


export type ChangeAlertEmailMutation = {
  /** Teachers: asks that alert mails go to another address. It gets a link, valid 24 hours, and counts once that is followed; the present address is told. */
  changeAlertEmail: {
    /** With its addresses; null when refused. */
    mailbox: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** How many messages the viewer has received here and not read: for teachers those that officers and the administration wrote, for officers those that the teacher wrote. */
      unreadCount: number,
      /** Where alert mails go: the professional address until another one is confirmed; null for anyone but the teacher. */
      alertEmail: string | null,
      /** The address that waits for its confirmation; null when none does, and for anyone but the teacher. */
      pendingAlertEmail: string | null,
      /** When the alert address refused a mail and alerts fell back to the professional one; null once another is confirmed, and for anyone but the teacher. */
      alertEmailBouncedAt: string | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type ConfirmAlertEmailMutationVariables = Exact<{
  input: ConfirmAlertEmailInput;
}>;


export type ConfirmAlertEmailMutation = {
  /** Confirms an alert address by the link sent to it, signed in or not. The former address is told and can take it back for 14 days. */
  confirmAlertEmail: {
    /** The address; null when refused. */
    alertEmail: string | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type UndoAlertEmailChangeMutationVariables = Exact<{
  input: UndoAlertEmailChangeInput;
}>;


export type UndoAlertEmailChangeMutation = {
  /** Takes a change of alert address back by the link sent to the former one, signed in or not. Both addresses are told. */
  undoAlertEmailChange: {
    /** The address; null when refused. */
    alertEmail: string | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type ReportMailBounceMutationVariables = Exact<{
  input: ReportMailBounceInput;
}>;


export type ReportMailBounceMutation = {
  /** Machines with the grant REPORT_BOUNCES: an address refused a mail for good. Alerts to it fall back to the professional address; where it waited to be confirmed it is dropped. The mailbox says so. */
  reportMailBounce: {
    /** True once taken, whether or not alerts went to the address; null when refused. */
    accepted: boolean | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type MandateLineFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** What the officer may do. */
  kind: MandateKind,
  /** The one department where it counts, such as 28; null when it is not limited to one. */
  departmentCode: string | null,
  /** The UAI of the one establishment where it counts, such as 0280001A; null when it is not limited to one. */
  establishmentUai: string | null,
  /** The first day, in Europe/Paris, such as 2026-09-01. */
  from: string,
  /** The last day, in Europe/Paris; null while nobody has set one. The day before the first one when it was ended before it had run for a whole day. */
  to: string | null };

export type OwnMandatesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnMandatesQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The mandates of the signed-in officer that run today, oldest first; empty for other roles. */
    mandates: Array<{
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What the officer may do. */
      kind: MandateKind,
      /** The one department where it counts, such as 28; null when it is not limited to one. */
      departmentCode: string | null,
      /** The UAI of the one establishment where it counts, such as 0280001A; null when it is not limited to one. */
      establishmentUai: string | null,
      /** The first day, in Europe/Paris, such as 2026-09-01. */
      from: string,
      /** The last day, in Europe/Paris; null while nobody has set one. The day before the first one when it was ended before it had run for a whole day. */
      to: string | null }> } | null };

export type GrantMandateMutationVariables = Exact<{
  input: GrantMandateInput;
}>;


export type GrantMandateMutation = {
  /** Administrators: gives an officer of the academy a mandate, which is a right beyond the portfolio. Nobody gives one to oneself; the officer gets a mail. */
  grantMandate: {
    /** The mandate; null when refused. */
    mandate: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What the officer may do. */
      kind: MandateKind,
      /** The one department where it counts, such as 28; null when it is not limited to one. */
      departmentCode: string | null,
      /** The UAI of the one establishment where it counts, such as 0280001A; null when it is not limited to one. */
      establishmentUai: string | null,
      /** The first day, in Europe/Paris, such as 2026-09-01. */
      from: string,
      /** The last day, in Europe/Paris; null while nobody has set one. The day before the first one when it was ended before it had run for a whole day. */
      to: string | null } | null,
    /** The officer who has it; null when refused. */
    officer: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type EndMandateMutationVariables = Exact<{
  input: EndMandateInput;
}>;


export type EndMandateMutation = {
  /** Administrators: ends a mandate of an officer of the academy, at once or on a day. The record of it stays; the officer gets a mail. */
  endMandate: {
    /** The mandate with its last day; null when refused. */
    mandate: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What the officer may do. */
      kind: MandateKind,
      /** The one department where it counts, such as 28; null when it is not limited to one. */
      departmentCode: string | null,
      /** The UAI of the one establishment where it counts, such as 0280001A; null when it is not limited to one. */
      establishmentUai: string | null,
      /** The first day, in Europe/Paris, such as 2026-09-01. */
      from: string,
      /** The last day, in Europe/Paris; null while nobody has set one. The day before the first one when it was ended before it had run for a whole day. */
      to: string | null } | null,
    /** The officer who had it; null when refused. */
    officer: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type NodeQueryVariables = Exact<{
  id: string;
}>;


export type NodeQuery = {
  /** Anything by its global id; null when missing or not yours, without telling which. */
  node:
    | { __typename: 'Academy',
    /** Its code in the ministry’s nomenclature, such as 18 (Orléans-Tours). */
    code: string,
    /** Its name, such as Orléans-Tours. */
    name: string,
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'AccessRecord',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Announcement',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Appraisal',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Attachment',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'BankAccount',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'CareerStep',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'ChangeRequest',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Conversation',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'CvEntry',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Diploma',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Disability',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Dossier',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The teacher whose file it is. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The name to show, such as Julie Labert. */
      displayName: string } }
    | { __typename: 'ImportConflict',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Integrator',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Leave',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Mailbox',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Mandate',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Message',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'MessageTheme',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Officer',
    /** The name to address, such as Claire Moreau. */
    displayName: string,
    /** The professional address. */
    email: string,
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'OfficerAbsence',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'OpenSession',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Position',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Posting',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'PreparedAnswer',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'SecondFactorStatus',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'ServicePeriod',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Teacher',
    /** The name to show, such as Julie Labert. */
    displayName: string,
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Viewer',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'WorkingTime',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
   | null };

export type NodesQueryVariables = Exact<{
  ids: Array<string>;
}>;


export type NodesQuery = {
  /** Up to 100 things by global id, in the same order; null for what is missing or not yours. */
  nodes: Array<
    | { __typename: 'Academy',
    /** Its code in the ministry’s nomenclature, such as 18 (Orléans-Tours). */
    code: string,
    /** Its name, such as Orléans-Tours. */
    name: string,
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'AccessRecord',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Announcement',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Appraisal',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Attachment',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'BankAccount',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'CareerStep',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'ChangeRequest',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Conversation',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'CvEntry',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Diploma',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Disability',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Dossier',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The teacher whose file it is. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The name to show, such as Julie Labert. */
      displayName: string } }
    | { __typename: 'ImportConflict',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Integrator',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Leave',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Mailbox',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Mandate',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Message',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'MessageTheme',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Officer',
    /** The name to address, such as Claire Moreau. */
    displayName: string,
    /** The professional address. */
    email: string,
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'OfficerAbsence',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'OpenSession',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Position',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Posting',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'PreparedAnswer',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'SecondFactorStatus',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'ServicePeriod',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Teacher',
    /** The name to show, such as Julie Labert. */
    displayName: string,
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'Viewer',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
    | { __typename: 'WorkingTime',
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string }
   | null> };

export type AbsenceLineFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** The first day, in Europe/Paris, such as 2026-02-16. */
  from: string,
  /** The last day, in Europe/Paris; the colleague stands in until its end. */
  to: string,
  /** When the absence was declared. */
  declaredAt: string,
  /** The colleague who sees and follows the teachers of the officer meanwhile. */
  substitute: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name to address, such as Claire Moreau. */
    displayName: string,
    /** The professional address. */
    email: string,
    /** The telephone number of the desk. */
    phone: string | null,
    /** The service, such as DPE 3 – collèges. */
    service: string } };

export type OfficerLineFragment = {
  /** How many teachers have this officer as correspondent; null for who is not of the staff of the academy. */
  portfolioSize: number | null,
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** The name to address, such as Claire Moreau. */
  displayName: string,
  /** The professional address. */
  email: string,
  /** The telephone number of the desk. */
  phone: string | null,
  /** The service, such as DPE 3 – collèges. */
  service: string,
  /** Absences that run or are to come, soonest first; empty for who is not of the staff of the academy. */
  absences: Array<{
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The first day, in Europe/Paris, such as 2026-02-16. */
    from: string,
    /** The last day, in Europe/Paris; the colleague stands in until its end. */
    to: string,
    /** When the absence was declared. */
    declaredAt: string,
    /** The colleague who sees and follows the teachers of the officer meanwhile. */
    substitute: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The name to address, such as Claire Moreau. */
      displayName: string,
      /** The professional address. */
      email: string,
      /** The telephone number of the desk. */
      phone: string | null,
      /** The service, such as DPE 3 – collèges. */
      service: string } }>,
  /** Mandates that run or are to come, soonest first; empty unless you work for the academy. */
  mandates: Array<{
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** What the officer may do. */
    kind: MandateKind,
    /** The one department where it counts, such as 28; null when it is not limited to one. */
    departmentCode: string | null,
    /** The UAI of the one establishment where it counts, such as 0280001A; null when it is not limited to one. */
    establishmentUai: string | null,
    /** The first day, in Europe/Paris, such as 2026-09-01. */
    from: string,
    /** The last day, in Europe/Paris; null while nobody has set one. The day before the first one when it was ended before it had run for a whole day. */
    to: string | null }> };

export type OfficersQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OfficersQuery = {
  /** Officers and administrators: the officers of one’s academy, by the name that is shown. */
  officers: {
    /** The items of the page. */
    nodes: Array<{
      /** How many teachers have this officer as correspondent; null for who is not of the staff of the academy. */
      portfolioSize: number | null,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The name to address, such as Claire Moreau. */
      displayName: string,
      /** The professional address. */
      email: string,
      /** The telephone number of the desk. */
      phone: string | null,
      /** The service, such as DPE 3 – collèges. */
      service: string,
      /** Absences that run or are to come, soonest first; empty for who is not of the staff of the academy. */
      absences: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The first day, in Europe/Paris, such as 2026-02-16. */
        from: string,
        /** The last day, in Europe/Paris; the colleague stands in until its end. */
        to: string,
        /** When the absence was declared. */
        declaredAt: string,
        /** The colleague who sees and follows the teachers of the officer meanwhile. */
        substitute: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string,
          /** The professional address. */
          email: string,
          /** The telephone number of the desk. */
          phone: string | null,
          /** The service, such as DPE 3 – collèges. */
          service: string } }>,
      /** Mandates that run or are to come, soonest first; empty unless you work for the academy. */
      mandates: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** What the officer may do. */
        kind: MandateKind,
        /** The one department where it counts, such as 28; null when it is not limited to one. */
        departmentCode: string | null,
        /** The UAI of the one establishment where it counts, such as 0280001A; null when it is not limited to one. */
        establishmentUai: string | null,
        /** The first day, in Europe/Paris, such as 2026-09-01. */
        from: string,
        /** The last day, in Europe/Paris; null while nobody has set one. The day before the first one when it was ended before it had run for a whole day. */
        to: string | null }> }>,
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether more items follow this page. */
      hasNextPage: boolean,
      /** Whether items precede this page. */
      hasPreviousPage: boolean,
      /** The cursor of the first item of the page; null when it is empty. */
      startCursor: string | null,
      /** The cursor of the last item of the page; null when it is empty. */
      endCursor: string | null } } };

export type AssignPortfolioMutationVariables = Exact<{
  input: AssignPortfolioInput;
}>;


export type AssignPortfolioMutation = {
  /** Administrators: hands teachers of the academy to one of its officers, thousands at once, or previews it (`dryRun`). Each change is in the record of the teacher’s file. */
  assignPortfolio: {
    /** How many teachers change correspondent; those whom the officer follows already are not counted. Null when refused. */
    count: number | null,
    /** Who becomes their correspondent; null when refused. */
    officer: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The name to address, such as Claire Moreau. */
      displayName: string,
      /** The professional address. */
      email: string,
      /** The telephone number of the desk. */
      phone: string | null,
      /** The service, such as DPE 3 – collèges. */
      service: string } | null,
    /** Whom they come from, most teachers first; null when refused. */
    changes: Array<{
      /** How many teachers. */
      count: number,
      /** Their correspondent so far. */
      from: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The professional address. */
        email: string,
        /** The telephone number of the desk. */
        phone: string | null,
        /** The service, such as DPE 3 – collèges. */
        service: string } }> | null,
    /** The first 20 of them by name, as they now are; null when refused. */
    sample: Array<{
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** How to address the teacher. */
      civility: Civility,
      /** The name to show, such as Julie Labert. */
      displayName: string,
      /** The family name of the civil register (nom de famille). */
      familyName: string,
      /** The name used at work when it differs (nom d’usage). */
      usageName: string | null,
      /** The given names of the civil register, in order. */
      givenNames: Array<string> }> | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type DeclareAbsenceMutationVariables = Exact<{
  input: DeclareAbsenceInput;
}>;


export type DeclareAbsenceMutation = {
  /** Officers for themselves, administrators for anybody of the academy: for some days a named colleague sees and follows the teachers of an officer as one’s own. */
  declareAbsence: {
    /** The absence; null when refused. */
    absence: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The first day, in Europe/Paris, such as 2026-02-16. */
      from: string,
      /** The last day, in Europe/Paris; the colleague stands in until its end. */
      to: string,
      /** When the absence was declared. */
      declaredAt: string,
      /** The colleague who sees and follows the teachers of the officer meanwhile. */
      substitute: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The professional address. */
        email: string,
        /** The telephone number of the desk. */
        phone: string | null,
        /** The service, such as DPE 3 – collèges. */
        service: string } } | null,
    /** The officer who is away; null when refused. */
    officer: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type EndAbsenceMutationVariables = Exact<{
  input: EndAbsenceInput;
}>;


export type EndAbsenceMutation = {
  /** Those who may declare an absence: ends it earlier, or removes one that has not begun before today. */
  endAbsence: {
    /** The shortened absence; null when it was removed, or the end refused. */
    absence: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The first day, in Europe/Paris, such as 2026-02-16. */
      from: string,
      /** The last day, in Europe/Paris; the colleague stands in until its end. */
      to: string,
      /** When the absence was declared. */
      declaredAt: string,
      /** The colleague who sees and follows the teachers of the officer meanwhile. */
      substitute: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The professional address. */
        email: string,
        /** The telephone number of the desk. */
        phone: string | null,
        /** The service, such as DPE 3 – collèges. */
        service: string } } | null,
    /** The officer who was away; null when refused. */
    officer: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type MyDigestQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDigestQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** Officers and administrators: whether a mail says in the morning how many conversations wait for your answer; null for others. */
    morningDigest: boolean | null } | null };

export type ChangeDigestMutationVariables = Exact<{
  input: ChangeDigestInput;
}>;


export type ChangeDigestMutation = {
  /** Officers and administrators: whether a mail says, at seven on mornings when something waits, how many conversations wait for your answer. */
  changeDigest: {
    /** You; null when refused. */
    viewer: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** Officers and administrators: whether a mail says in the morning how many conversations wait for your answer; null for others. */
      morningDigest: boolean | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type RequestUsernameReminderMutationVariables = Exact<{
  input: RequestUsernameReminderInput;
}>;


export type RequestUsernameReminderMutation = {
  /** Anonymous, “SOS identifiant”: mails the username to the professional address. The answer never tells whether the account exists. */
  requestUsernameReminder: {
    /** True: if the NUMEN is that of an account, its username goes to its professional address. Null when refused. */
    requested: boolean | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = {
  /** Anonymous, “SOS mot de passe”: mails a link, valid 30 minutes, to the professional address. The answer never tells whether the account exists. */
  requestPasswordReset: {
    /** True: if NUMEN and username are those of one account, a link goes to its professional address. Null when refused. */
    requested: boolean | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = {
  /** Replaces the password by the link that was mailed. All sessions end; a second factor stays as it is. */
  resetPassword: {
    /** The username to sign in with, with the new password; null when refused. */
    username: string | null,
    /** Send it with the sign-in that follows: guesses at the password that others make elsewhere do not delay it then. As that of `signIn`: opaque, good for 90 days, and it opens nothing. Null when refused. */
    deviceToken: string | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type IssueOneTimePasswordMutationVariables = Exact<{
  input: IssueOneTimePasswordInput;
}>;


export type IssueOneTimePasswordMutation = {
  /** Officers for the teachers they follow, administrators for those of the academy: makes a password for a letter, valid 14 days. It stands in this answer alone; who asked for it and why is recorded. */
  issueOneTimePassword: {
    /** Works for one sign-in, which must replace it; null when refused. */
    oneTimePassword: string | null,
    /** When it stops working; null when refused. */
    expiresAt: string | null,
    /** Whom it is for; null when refused. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** How to address the teacher. */
      civility: Civility,
      /** The name to show, such as Julie Labert. */
      displayName: string,
      /** The family name of the civil register (nom de famille). */
      familyName: string,
      /** The name used at work when it differs (nom d’usage). */
      usageName: string | null,
      /** The given names of the civil register, in order. */
      givenNames: Array<string> } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type SecondFactorStateFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** Since when the account asks for a code at sign-in; null when it has no second factor. */
  enrolledAt: string | null,
  /** Whether the account opens nothing without one: officers and administrators. */
  required: boolean,
  /** True in the demo academy alone, which lets officers and administrators in without one. */
  waived: boolean,
  /** How many recovery codes are left, of ten. */
  recoveryCodesLeft: number };

export type SecondFactorQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondFactorQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** How the account stands with a second factor. */
    secondFactor: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** Since when the account asks for a code at sign-in; null when it has no second factor. */
      enrolledAt: string | null,
      /** Whether the account opens nothing without one: officers and administrators. */
      required: boolean,
      /** True in the demo academy alone, which lets officers and administrators in without one. */
      waived: boolean,
      /** How many recovery codes are left, of ten. */
      recoveryCodesLeft: number } } | null };

export type BeginSecondFactorMutationVariables = Exact<{
  input: BeginSecondFactorInput;
}>;


export type BeginSecondFactorMutation = {
  /** Gives the secret for an authenticator (TOTP, RFC 6238). It counts once confirmSecondFactor has seen a code. */
  beginSecondFactor: {
    /** The secret in base32, to be typed into an authenticator. Shown this once. */
    secret: string | null,
    /** The same as an otpauth:// address, to be shown as a QR code. Never send it to a third party. */
    otpauthUri: string | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: ConfirmSecondFactorInput;
}>;


export type ConfirmSecondFactorMutation = {
  /** Enrols the second factor with a first code, and gives the recovery codes. Other sessions end. */
  confirmSecondFactor: {
    /** Ten codes, each good for one sign-in without the device. Shown this once; null when refused. */
    recoveryCodes: Array<string> | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type RemoveSecondFactorMutationVariables = Exact<{
  input: SecondFactorProofInput;
}>;


export type RemoveSecondFactorMutation = {
  /** Removes the second factor, where the role does not require one. Other sessions end. */
  removeSecondFactor: {
    /** The account after the change; null when refused. */
    viewer: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** How the account stands with a second factor. */
      secondFactor: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** Since when the account asks for a code at sign-in; null when it has no second factor. */
        enrolledAt: string | null,
        /** Whether the account opens nothing without one: officers and administrators. */
        required: boolean,
        /** True in the demo academy alone, which lets officers and administrators in without one. */
        waived: boolean,
        /** How many recovery codes are left, of ten. */
        recoveryCodesLeft: number } } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type RenewRecoveryCodesMutationVariables = Exact<{
  input: SecondFactorProofInput;
}>;


export type RenewRecoveryCodesMutation = {
  /** Gives ten new recovery codes; the former ones open nothing any more. */
  renewRecoveryCodes: {
    /** Ten codes, each good for one sign-in without the device. Shown this once; null when refused. */
    recoveryCodes: Array<string> | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type PageEndsFragment = {
  /** Whether more items follow this page. */
  hasNextPage: boolean,
  /** Whether items precede this page. */
  hasPreviousPage: boolean,
  /** The cursor of the first item of the page; null when it is empty. */
  startCursor: string | null,
  /** The cursor of the last item of the page; null when it is empty. */
  endCursor: string | null };

export type RefusalFragment = {
  /** The stable code, such as INVALID_CREDENTIALS. */
  code: ErrorCode,
  /** A sentence for people, in the language of the request. */
  message: string,
  /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
  path: Array<string> | null };

export type InviteOfficerMutationVariables = Exact<{
  input: InviteOfficerInput;
}>;


export type InviteOfficerMutation = {
  /** Administrators: invites an officer or administrator of the academy by mail. Invited again before accepting, the person gets a new link. */
  inviteOfficer: {
    /** The person; null when refused. */
    officer: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The name to address, such as Claire Moreau. */
      displayName: string,
      /** The professional address. */
      email: string,
      /** The telephone number of the desk. */
      phone: string | null,
      /** The service, such as DPE 3 – collèges. */
      service: string } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type ChangeHelpdeskMutationVariables = Exact<{
  input: ChangeHelpdeskInput;
}>;


export type ChangeHelpdeskMutation = {
  /** Administrators: changes where the helpdesk of the academy answers; everybody reads it with the academy. */
  changeHelpdesk: {
    /** The academy; null when refused. */
    academy: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** Its code in the ministry’s nomenclature, such as 18 (Orléans-Tours). */
      code: string,
      /** Its name, such as Orléans-Tours. */
      name: string,
      /** The domain of its professional addresses, such as ac-orleans-tours.fr. */
      mailDomain: string,
      /** The departments it covers, by code. */
      departments: Array<{
        /** Its code, such as 28 or 2A. */
        code: string,
        /** Its name, such as Eure-et-Loir. */
        name: string }>,
      /** Where to ask for help. */
      helpdesk: {
        /** The helpdesk’s mail address. */
        email: string | null,
        /** The helpdesk’s telephone number. */
        phone: string | null,
        /** The helpdesk’s page. */
        url: string | null } } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = {
  /** Opens the account of an invitation with a password of one’s own; then one signs in. */
  acceptInvitation: {
    /** The username to sign in with; null when refused. */
    username: string | null,
    /** Send it with the sign-in that follows: guesses at the password that others make elsewhere do not delay it then. As that of `signIn`: opaque, good for 90 days, and it opens nothing. Null when refused. */
    deviceToken: string | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type CloseAccountMutationVariables = Exact<{
  input: CloseAccountInput;
}>;


export type CloseAccountMutation = {
  /** Administrators: closes the account of a teacher who leaves, or of an officer whose portfolio is empty. Sessions end; the file stays. */
  closeAccount: {
    /** The teacher; null for an officer or when refused. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string } | null,
    /** The officer; null for a teacher or when refused. */
    officer: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type ReopenAccountMutationVariables = Exact<{
  input: ReopenAccountInput;
}>;


export type ReopenAccountMutation = {
  /** Administrators: opens a closed account again, without what opened it before. A teacher asks for a link by requestPasswordReset, an officer gets an invitation. */
  reopenAccount: {
    /** The teacher; null for an officer or when refused. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string } | null,
    /** The officer; null for a teacher or when refused. */
    officer: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type ChangeNumenMutationVariables = Exact<{
  input: ChangeNumenInput;
}>;


export type ChangeNumenMutation = {
  /** Administrators: moves the file of a teacher of the academy to another NUMEN, with its history and its account. A second file of the same person that has this NUMEN gives it up. */
  changeNumen: {
    /** The teacher; null when refused. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type SendPasswordResetMutationVariables = Exact<{
  input: SendPasswordResetInput;
}>;


export type SendPasswordResetMutation = {
  /** Administrators: mails an officer or administrator of the academy who lost the password a link, valid 30 minutes, to the professional address. */
  sendPasswordReset: {
    /** The person; null when refused. */
    officer: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type ResetSecondFactorMutationVariables = Exact<{
  input: ResetSecondFactorInput;
}>;


export type ResetSecondFactorMutation = {
  /** Administrators: removes the second factor of somebody of the academy who lost the device. */
  resetSecondFactor: {
    /** The teacher; null for an officer or when refused. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string } | null,
    /** The officer; null for a teacher or when refused. */
    officer: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type IntegratorLineFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** What the administrators call it. */
  name: string,
  /** Its client id. */
  clientId: string,
  /** What it may do. */
  grants: Array<Grant>,
  /** When it was created. */
  createdAt: string,
  /** When it last asked for a token; null when it never did. */
  lastUsedAt: string | null,
  /** Until when its newest secret works; null when it has none. */
  secretExpiresAt: string | null,
  /** When it was closed; null while it works. */
  closedAt: string | null };

export type IntegratorsQueryVariables = Exact<{ [key: string]: never; }>;


export type IntegratorsQuery = {
  /** Administrators: the machines of the academy that may ask for tokens, by name. */
  integrators: Array<{
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** What the administrators call it. */
    name: string,
    /** Its client id. */
    clientId: string,
    /** What it may do. */
    grants: Array<Grant>,
    /** When it was created. */
    createdAt: string,
    /** When it last asked for a token; null when it never did. */
    lastUsedAt: string | null,
    /** Until when its newest secret works; null when it has none. */
    secretExpiresAt: string | null,
    /** When it was closed; null while it works. */
    closedAt: string | null }> };

export type CreateIntegratorMutationVariables = Exact<{
  input: CreateIntegratorInput;
}>;


export type CreateIntegratorMutation = {
  /** Administrators: makes a machine of the academy, with the grants it needs and no more. */
  createIntegrator: {
    /** Its client id; null when refused. */
    clientId: string | null,
    /** Its secret, which works for a year. Shown this once; null when refused. */
    clientSecret: string | null,
    /** The machine; null when refused. */
    integrator: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What the administrators call it. */
      name: string,
      /** Its client id. */
      clientId: string,
      /** What it may do. */
      grants: Array<Grant>,
      /** When it was created. */
      createdAt: string,
      /** When it last asked for a token; null when it never did. */
      lastUsedAt: string | null,
      /** Until when its newest secret works; null when it has none. */
      secretExpiresAt: string | null,
      /** When it was closed; null while it works. */
      closedAt: string | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type RenewClientSecretMutationVariables = Exact<{
  input: IntegratorInput;
}>;


export type RenewClientSecretMutation = {
  /** Administrators: gives a machine a new secret; the former one works for 7 more days. */
  renewClientSecret: {
    /** Its secret, which works for a year. Shown this once; null when refused. */
    clientSecret: string | null,
    /** The machine; null when refused. */
    integrator: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What the administrators call it. */
      name: string,
      /** Its client id. */
      clientId: string,
      /** What it may do. */
      grants: Array<Grant>,
      /** When it was created. */
      createdAt: string,
      /** When it last asked for a token; null when it never did. */
      lastUsedAt: string | null,
      /** Until when its newest secret works; null when it has none. */
      secretExpiresAt: string | null,
      /** When it was closed; null while it works. */
      closedAt: string | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type CloseIntegratorMutationVariables = Exact<{
  input: IntegratorInput;
}>;


export type CloseIntegratorMutation = {
  /** Administrators: closes a machine, for ever. */
  closeIntegrator: {
    /** The machine; null when refused. */
    integrator: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What the administrators call it. */
      name: string,
      /** Its client id. */
      clientId: string,
      /** What it may do. */
      grants: Array<Grant>,
      /** When it was created. */
      createdAt: string,
      /** When it last asked for a token; null when it never did. */
      lastUsedAt: string | null,
      /** Until when its newest secret works; null when it has none. */
      secretExpiresAt: string | null,
      /** When it was closed; null while it works. */
      closedAt: string | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type TeacherNameFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** How to address the teacher. */
  civility: Civility,
  /** The name to show, such as Julie Labert. */
  displayName: string,
  /** The family name of the civil register (nom de famille). */
  familyName: string,
  /** The name used at work when it differs (nom d’usage). */
  usageName: string | null,
  /** The given names of the civil register, in order. */
  givenNames: Array<string> };

export type CorrespondentCardFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** The name to address, such as Claire Moreau. */
  displayName: string,
  /** The professional address. */
  email: string,
  /** The telephone number of the desk. */
  phone: string | null,
  /** The service, such as DPE 3 – collèges. */
  service: string };

export type CareerStepLineFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** The echelon, from 1. */
  echelon: number,
  /** The chevron inside an hors-échelle echelon, such as HEA1. */
  chevron: string | null,
  /** The pay index (indice majoré) in force on the last day of the step, or today while it runs; null where no table is known. */
  indiceMajore: number | null,
  /** The first day. */
  from: string,
  /** The last day; null while it runs. */
  to: string | null,
  /** Seniority carried into the step (reliquat d’ancienneté), such as P1Y3M. */
  retainedSeniority: string | null,
  /** The act that decided it, such as Arrêté du 12 juillet 2024. */
  act: string | null,
  /** The corps. */
  corps: {
    /** Its code, such as PE or CERTIFIE. */
    code: string,
    /** Its name, such as professeur des écoles. */
    name: string,
    /** The degree it teaches in; null for the one corps of both degrees (PSYEN). */
    degree: TeachingDegree | null },
  /** The grade. */
  grade: {
    /** Its code in the corps, such as CN, HC or CE. */
    code: string,
    /** Its name, such as classe normale. */
    name: string } };

export type PostingLineFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** The discipline taught, such as mathématiques. */
  discipline: string | null,
  /** The first day. */
  from: string,
  /** The last day; null while it runs. */
  to: string | null,
  /** Whether the post is held for good (à titre définitif). */
  permanent: boolean,
  /** The share of a full service, from 0 to 1, such as 0.8. */
  workingTime: number,
  /** Whether it is a specialised post (enseignement adapté, ULIS, RASED), which CAPPEI asks for. */
  specialised: boolean,
  /** The establishment. */
  establishment: {
    /** Its code in the national register (UAI), such as 0750655E. */
    uai: string,
    /** Its name, such as Collège Simone-Veil. */
    name: string,
    /** The town it stands in. */
    city: string } };

export type TeacherLineFragment = {
  /** First or second degree. */
  degree: TeachingDegree,
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** How to address the teacher. */
  civility: Civility,
  /** The name to show, such as Julie Labert. */
  displayName: string,
  /** The family name of the civil register (nom de famille). */
  familyName: string,
  /** The name used at work when it differs (nom d’usage). */
  usageName: string | null,
  /** The given names of the civil register, in order. */
  givenNames: Array<string>,
  /** The department that manages the teacher; always set in the first degree. */
  department: {
    /** Its code, such as 28 or 2A. */
    code: string,
    /** Its name, such as Eure-et-Loir. */
    name: string } | null,
  /** The administrative file; null, with an error, for who may only name the teacher. */
  dossier: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The career step in force on a day. */
    currentStep: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The echelon, from 1. */
      echelon: number,
      /** The chevron inside an hors-échelle echelon, such as HEA1. */
      chevron: string | null,
      /** The pay index (indice majoré) in force on the last day of the step, or today while it runs; null where no table is known. */
      indiceMajore: number | null,
      /** The first day. */
      from: string,
      /** The last day; null while it runs. */
      to: string | null,
      /** Seniority carried into the step (reliquat d’ancienneté), such as P1Y3M. */
      retainedSeniority: string | null,
      /** The act that decided it, such as Arrêté du 12 juillet 2024. */
      act: string | null,
      /** The corps. */
      corps: {
        /** Its code, such as PE or CERTIFIE. */
        code: string,
        /** Its name, such as professeur des écoles. */
        name: string,
        /** The degree it teaches in; null for the one corps of both degrees (PSYEN). */
        degree: TeachingDegree | null },
      /** The grade. */
      grade: {
        /** Its code in the corps, such as CN, HC or CE. */
        code: string,
        /** Its name, such as classe normale. */
        name: string } } | null,
    /** Of the postings in force on a day the one with the largest share, then the latest. */
    currentPosting: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The discipline taught, such as mathématiques. */
      discipline: string | null,
      /** The first day. */
      from: string,
      /** The last day; null while it runs. */
      to: string | null,
      /** Whether the post is held for good (à titre définitif). */
      permanent: boolean,
      /** The share of a full service, from 0 to 1, such as 0.8. */
      workingTime: number,
      /** Whether it is a specialised post (enseignement adapté, ULIS, RASED), which CAPPEI asks for. */
      specialised: boolean,
      /** The establishment. */
      establishment: {
        /** Its code in the national register (UAI), such as 0750655E. */
        uai: string,
        /** Its name, such as Collège Simone-Veil. */
        name: string,
        /** The town it stands in. */
        city: string } } | null } | null };

export type TeachersQueryVariables = Exact<{
  filter?: TeacherFilter | null | undefined;
  orderBy?: TeacherOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TeachersQuery = {
  /** Officers: the teachers of one’s portfolio. Administrators and integrators: those of the academy. */
  teachers: {
    /** The items of the page. */
    nodes: Array<{
      /** First or second degree. */
      degree: TeachingDegree,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** How to address the teacher. */
      civility: Civility,
      /** The name to show, such as Julie Labert. */
      displayName: string,
      /** The family name of the civil register (nom de famille). */
      familyName: string,
      /** The name used at work when it differs (nom d’usage). */
      usageName: string | null,
      /** The given names of the civil register, in order. */
      givenNames: Array<string>,
      /** The department that manages the teacher; always set in the first degree. */
      department: {
        /** Its code, such as 28 or 2A. */
        code: string,
        /** Its name, such as Eure-et-Loir. */
        name: string } | null,
      /** The administrative file; null, with an error, for who may only name the teacher. */
      dossier: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The career step in force on a day. */
        currentStep: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The echelon, from 1. */
          echelon: number,
          /** The chevron inside an hors-échelle echelon, such as HEA1. */
          chevron: string | null,
          /** The pay index (indice majoré) in force on the last day of the step, or today while it runs; null where no table is known. */
          indiceMajore: number | null,
          /** The first day. */
          from: string,
          /** The last day; null while it runs. */
          to: string | null,
          /** Seniority carried into the step (reliquat d’ancienneté), such as P1Y3M. */
          retainedSeniority: string | null,
          /** The act that decided it, such as Arrêté du 12 juillet 2024. */
          act: string | null,
          /** The corps. */
          corps: {
            /** Its code, such as PE or CERTIFIE. */
            code: string,
            /** Its name, such as professeur des écoles. */
            name: string,
            /** The degree it teaches in; null for the one corps of both degrees (PSYEN). */
            degree: TeachingDegree | null },
          /** The grade. */
          grade: {
            /** Its code in the corps, such as CN, HC or CE. */
            code: string,
            /** Its name, such as classe normale. */
            name: string } } | null,
        /** Of the postings in force on a day the one with the largest share, then the latest. */
        currentPosting: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The discipline taught, such as mathématiques. */
          discipline: string | null,
          /** The first day. */
          from: string,
          /** The last day; null while it runs. */
          to: string | null,
          /** Whether the post is held for good (à titre définitif). */
          permanent: boolean,
          /** The share of a full service, from 0 to 1, such as 0.8. */
          workingTime: number,
          /** Whether it is a specialised post (enseignement adapté, ULIS, RASED), which CAPPEI asks for. */
          specialised: boolean,
          /** The establishment. */
          establishment: {
            /** Its code in the national register (UAI), such as 0750655E. */
            uai: string,
            /** Its name, such as Collège Simone-Veil. */
            name: string,
            /** The town it stands in. */
            city: string } } | null } | null }>,
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether more items follow this page. */
      hasNextPage: boolean,
      /** Whether items precede this page. */
      hasPreviousPage: boolean,
      /** The cursor of the first item of the page; null when it is empty. */
      startCursor: string | null,
      /** The cursor of the last item of the page; null when it is empty. */
      endCursor: string | null } } };

export type TeacherCountQueryVariables = Exact<{
  filter?: TeacherFilter | null | undefined;
}>;


export type TeacherCountQuery = {
  /** Officers: the teachers of one’s portfolio. Administrators and integrators: those of the academy. */
  teachers: {
    /** How many items the whole list holds; counted only when selected. */
    totalCount: number } };

export type TeacherQueryVariables = Exact<{
  id: string;
}>;


export type TeacherQuery = {
  /** One teacher by id; null when missing or outside one’s scope. */
  teacher: {
    /** The username given by the rule of the academy, such as jlabert. */
    username: string,
    /** The professional address, such as julie.labert@ac-paris.fr. */
    professionalEmail: string,
    /** First or second degree. */
    degree: TeachingDegree,
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** How to address the teacher. */
    civility: Civility,
    /** The name to show, such as Julie Labert. */
    displayName: string,
    /** The family name of the civil register (nom de famille). */
    familyName: string,
    /** The name used at work when it differs (nom d’usage). */
    usageName: string | null,
    /** The given names of the civil register, in order. */
    givenNames: Array<string>,
    /** The academy that manages the teacher. */
    academy: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** Its code in the ministry’s nomenclature, such as 18 (Orléans-Tours). */
      code: string,
      /** Its name, such as Orléans-Tours. */
      name: string },
    /** The department that manages the teacher; always set in the first degree. */
    department: {
      /** Its code, such as 28 or 2A. */
      code: string,
      /** Its name, such as Eure-et-Loir. */
      name: string } | null } | null };

export type TeacherHomeFragment = {
  /** The date of birth; null, with an error, for who may only name the teacher. */
  birthDate: string | null,
  /** The username given by the rule of the academy, such as jlabert. */
  username: string,
  /** The professional address, such as julie.labert@ac-paris.fr. */
  professionalEmail: string,
  /** First or second degree. */
  degree: TeachingDegree,
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** How to address the teacher. */
  civility: Civility,
  /** The name to show, such as Julie Labert. */
  displayName: string,
  /** The family name of the civil register (nom de famille). */
  familyName: string,
  /** The name used at work when it differs (nom d’usage). */
  usageName: string | null,
  /** The given names of the civil register, in order. */
  givenNames: Array<string>,
  /** The academy that manages the teacher. */
  academy: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** Its code in the ministry’s nomenclature, such as 18 (Orléans-Tours). */
    code: string,
    /** Its name, such as Orléans-Tours. */
    name: string,
    /** Where to ask for help. */
    helpdesk: {
      /** The helpdesk’s mail address. */
      email: string | null,
      /** The helpdesk’s telephone number. */
      phone: string | null,
      /** The helpdesk’s page. */
      url: string | null } },
  /** The department that manages the teacher; always set in the first degree. */
  department: {
    /** Its code, such as 28 or 2A. */
    code: string,
    /** Its name, such as Eure-et-Loir. */
    name: string } | null,
  /** The one HR correspondent (correspondant de gestion). */
  correspondent: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name to address, such as Claire Moreau. */
    displayName: string,
    /** The professional address. */
    email: string,
    /** The telephone number of the desk. */
    phone: string | null,
    /** The service, such as DPE 3 – collèges. */
    service: string },
  /** The administrative file; null, with an error, for who may only name the teacher. */
  dossier: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The shares of a full service of the postings in force on a day, together: 1 is full time; null when there is none. A rate of part-time that was approved here is in `workingTimes`, and changes no posting. */
    workingTime: number | null,
    /** The career step in force on a day. */
    currentStep: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The echelon, from 1. */
      echelon: number,
      /** The chevron inside an hors-échelle echelon, such as HEA1. */
      chevron: string | null,
      /** The pay index (indice majoré) in force on the last day of the step, or today while it runs; null where no table is known. */
      indiceMajore: number | null,
      /** The first day. */
      from: string,
      /** The last day; null while it runs. */
      to: string | null,
      /** Seniority carried into the step (reliquat d’ancienneté), such as P1Y3M. */
      retainedSeniority: string | null,
      /** The act that decided it, such as Arrêté du 12 juillet 2024. */
      act: string | null,
      /** The corps. */
      corps: {
        /** Its code, such as PE or CERTIFIE. */
        code: string,
        /** Its name, such as professeur des écoles. */
        name: string,
        /** The degree it teaches in; null for the one corps of both degrees (PSYEN). */
        degree: TeachingDegree | null },
      /** The grade. */
      grade: {
        /** Its code in the corps, such as CN, HC or CE. */
        code: string,
        /** Its name, such as classe normale. */
        name: string } } | null,
    /** Of the postings in force on a day the one with the largest share, then the latest. */
    currentPosting: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The discipline taught, such as mathématiques. */
      discipline: string | null,
      /** The first day. */
      from: string,
      /** The last day; null while it runs. */
      to: string | null,
      /** Whether the post is held for good (à titre définitif). */
      permanent: boolean,
      /** The share of a full service, from 0 to 1, such as 0.8. */
      workingTime: number,
      /** Whether it is a specialised post (enseignement adapté, ULIS, RASED), which CAPPEI asks for. */
      specialised: boolean,
      /** The establishment. */
      establishment: {
        /** Its code in the national register (UAI), such as 0750655E. */
        uai: string,
        /** Its name, such as Collège Simone-Veil. */
        name: string,
        /** The town it stands in. */
        city: string } } | null,
    /** The postings in force on a day, the largest share first, then the latest. */
    currentPostings: Array<{
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The discipline taught, such as mathématiques. */
      discipline: string | null,
      /** The first day. */
      from: string,
      /** The last day; null while it runs. */
      to: string | null,
      /** Whether the post is held for good (à titre définitif). */
      permanent: boolean,
      /** The share of a full service, from 0 to 1, such as 0.8. */
      workingTime: number,
      /** Whether it is a specialised post (enseignement adapté, ULIS, RASED), which CAPPEI asks for. */
      specialised: boolean,
      /** The establishment. */
      establishment: {
        /** Its code in the national register (UAI), such as 0750655E. */
        uai: string,
        /** Its name, such as Collège Simone-Veil. */
        name: string,
        /** The town it stands in. */
        city: string } }> } | null };

export type TeacherHomeQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type TeacherHomeQuery = {
  /** One teacher by id; null when missing or outside one’s scope. */
  teacher: {
    /** The date of birth; null, with an error, for who may only name the teacher. */
    birthDate: string | null,
    /** The username given by the rule of the academy, such as jlabert. */
    username: string,
    /** The professional address, such as julie.labert@ac-paris.fr. */
    professionalEmail: string,
    /** First or second degree. */
    degree: TeachingDegree,
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** How to address the teacher. */
    civility: Civility,
    /** The name to show, such as Julie Labert. */
    displayName: string,
    /** The family name of the civil register (nom de famille). */
    familyName: string,
    /** The name used at work when it differs (nom d’usage). */
    usageName: string | null,
    /** The given names of the civil register, in order. */
    givenNames: Array<string>,
    /** The academy that manages the teacher. */
    academy: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** Its code in the ministry’s nomenclature, such as 18 (Orléans-Tours). */
      code: string,
      /** Its name, such as Orléans-Tours. */
      name: string,
      /** Where to ask for help. */
      helpdesk: {
        /** The helpdesk’s mail address. */
        email: string | null,
        /** The helpdesk’s telephone number. */
        phone: string | null,
        /** The helpdesk’s page. */
        url: string | null } },
    /** The department that manages the teacher; always set in the first degree. */
    department: {
      /** Its code, such as 28 or 2A. */
      code: string,
      /** Its name, such as Eure-et-Loir. */
      name: string } | null,
    /** The one HR correspondent (correspondant de gestion). */
    correspondent: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The name to address, such as Claire Moreau. */
      displayName: string,
      /** The professional address. */
      email: string,
      /** The telephone number of the desk. */
      phone: string | null,
      /** The service, such as DPE 3 – collèges. */
      service: string },
    /** The administrative file; null, with an error, for who may only name the teacher. */
    dossier: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The shares of a full service of the postings in force on a day, together: 1 is full time; null when there is none. A rate of part-time that was approved here is in `workingTimes`, and changes no posting. */
      workingTime: number | null,
      /** The career step in force on a day. */
      currentStep: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The echelon, from 1. */
        echelon: number,
        /** The chevron inside an hors-échelle echelon, such as HEA1. */
        chevron: string | null,
        /** The pay index (indice majoré) in force on the last day of the step, or today while it runs; null where no table is known. */
        indiceMajore: number | null,
        /** The first day. */
        from: string,
        /** The last day; null while it runs. */
        to: string | null,
        /** Seniority carried into the step (reliquat d’ancienneté), such as P1Y3M. */
        retainedSeniority: string | null,
        /** The act that decided it, such as Arrêté du 12 juillet 2024. */
        act: string | null,
        /** The corps. */
        corps: {
          /** Its code, such as PE or CERTIFIE. */
          code: string,
          /** Its name, such as professeur des écoles. */
          name: string,
          /** The degree it teaches in; null for the one corps of both degrees (PSYEN). */
          degree: TeachingDegree | null },
        /** The grade. */
        grade: {
          /** Its code in the corps, such as CN, HC or CE. */
          code: string,
          /** Its name, such as classe normale. */
          name: string } } | null,
      /** Of the postings in force on a day the one with the largest share, then the latest. */
      currentPosting: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The discipline taught, such as mathématiques. */
        discipline: string | null,
        /** The first day. */
        from: string,
        /** The last day; null while it runs. */
        to: string | null,
        /** Whether the post is held for good (à titre définitif). */
        permanent: boolean,
        /** The share of a full service, from 0 to 1, such as 0.8. */
        workingTime: number,
        /** Whether it is a specialised post (enseignement adapté, ULIS, RASED), which CAPPEI asks for. */
        specialised: boolean,
        /** The establishment. */
        establishment: {
          /** Its code in the national register (UAI), such as 0750655E. */
          uai: string,
          /** Its name, such as Collège Simone-Veil. */
          name: string,
          /** The town it stands in. */
          city: string } } | null,
      /** The postings in force on a day, the largest share first, then the latest. */
      currentPostings: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The discipline taught, such as mathématiques. */
        discipline: string | null,
        /** The first day. */
        from: string,
        /** The last day; null while it runs. */
        to: string | null,
        /** Whether the post is held for good (à titre définitif). */
        permanent: boolean,
        /** The share of a full service, from 0 to 1, such as 0.8. */
        workingTime: number,
        /** Whether it is a specialised post (enseignement adapté, ULIS, RASED), which CAPPEI asks for. */
        specialised: boolean,
        /** The establishment. */
        establishment: {
          /** Its code in the national register (UAI), such as 0750655E. */
          uai: string,
          /** Its name, such as Collège Simone-Veil. */
          name: string,
          /** The town it stands in. */
          city: string } }> } | null } | null };

export type MyHomeQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type MyHomeQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
    mustChangePassword: boolean,
    /** The teacher behind the account; null for other roles. */
    teacher: {
      /** The date of birth; null, with an error, for who may only name the teacher. */
      birthDate: string | null,
      /** The username given by the rule of the academy, such as jlabert. */
      username: string,
      /** The professional address, such as julie.labert@ac-paris.fr. */
      professionalEmail: string,
      /** First or second degree. */
      degree: TeachingDegree,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** How to address the teacher. */
      civility: Civility,
      /** The name to show, such as Julie Labert. */
      displayName: string,
      /** The family name of the civil register (nom de famille). */
      familyName: string,
      /** The name used at work when it differs (nom d’usage). */
      usageName: string | null,
      /** The given names of the civil register, in order. */
      givenNames: Array<string>,
      /** The academy that manages the teacher. */
      academy: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** Its code in the ministry’s nomenclature, such as 18 (Orléans-Tours). */
        code: string,
        /** Its name, such as Orléans-Tours. */
        name: string,
        /** Where to ask for help. */
        helpdesk: {
          /** The helpdesk’s mail address. */
          email: string | null,
          /** The helpdesk’s telephone number. */
          phone: string | null,
          /** The helpdesk’s page. */
          url: string | null } },
      /** The department that manages the teacher; always set in the first degree. */
      department: {
        /** Its code, such as 28 or 2A. */
        code: string,
        /** Its name, such as Eure-et-Loir. */
        name: string } | null,
      /** The one HR correspondent (correspondant de gestion). */
      correspondent: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The professional address. */
        email: string,
        /** The telephone number of the desk. */
        phone: string | null,
        /** The service, such as DPE 3 – collèges. */
        service: string },
      /** The administrative file; null, with an error, for who may only name the teacher. */
      dossier: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The shares of a full service of the postings in force on a day, together: 1 is full time; null when there is none. A rate of part-time that was approved here is in `workingTimes`, and changes no posting. */
        workingTime: number | null,
        /** The career step in force on a day. */
        currentStep: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The echelon, from 1. */
          echelon: number,
          /** The chevron inside an hors-échelle echelon, such as HEA1. */
          chevron: string | null,
          /** The pay index (indice majoré) in force on the last day of the step, or today while it runs; null where no table is known. */
          indiceMajore: number | null,
          /** The first day. */
          from: string,
          /** The last day; null while it runs. */
          to: string | null,
          /** Seniority carried into the step (reliquat d’ancienneté), such as P1Y3M. */
          retainedSeniority: string | null,
          /** The act that decided it, such as Arrêté du 12 juillet 2024. */
          act: string | null,
          /** The corps. */
          corps: {
            /** Its code, such as PE or CERTIFIE. */
            code: string,
            /** Its name, such as professeur des écoles. */
            name: string,
            /** The degree it teaches in; null for the one corps of both degrees (PSYEN). */
            degree: TeachingDegree | null },
          /** The grade. */
          grade: {
            /** Its code in the corps, such as CN, HC or CE. */
            code: string,
            /** Its name, such as classe normale. */
            name: string } } | null,
        /** Of the postings in force on a day the one with the largest share, then the latest. */
        currentPosting: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The discipline taught, such as mathématiques. */
          discipline: string | null,
          /** The first day. */
          from: string,
          /** The last day; null while it runs. */
          to: string | null,
          /** Whether the post is held for good (à titre définitif). */
          permanent: boolean,
          /** The share of a full service, from 0 to 1, such as 0.8. */
          workingTime: number,
          /** Whether it is a specialised post (enseignement adapté, ULIS, RASED), which CAPPEI asks for. */
          specialised: boolean,
          /** The establishment. */
          establishment: {
            /** Its code in the national register (UAI), such as 0750655E. */
            uai: string,
            /** Its name, such as Collège Simone-Veil. */
            name: string,
            /** The town it stands in. */
            city: string } } | null,
        /** The postings in force on a day, the largest share first, then the latest. */
        currentPostings: Array<{
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The discipline taught, such as mathématiques. */
          discipline: string | null,
          /** The first day. */
          from: string,
          /** The last day; null while it runs. */
          to: string | null,
          /** Whether the post is held for good (à titre définitif). */
          permanent: boolean,
          /** The share of a full service, from 0 to 1, such as 0.8. */
          workingTime: number,
          /** Whether it is a specialised post (enseignement adapté, ULIS, RASED), which CAPPEI asks for. */
          specialised: boolean,
          /** The establishment. */
          establishment: {
            /** Its code in the national register (UAI), such as 0750655E. */
            uai: string,
            /** Its name, such as Collège Simone-Veil. */
            name: string,
            /** The town it stands in. */
            city: string } }> } | null } | null } | null };

export type WorklistLineFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** What people quote, such as CS-2026-4F7K2M9Q. */
  reference: string,
  /** What kind of change. */
  kind: ChangeKind,
  /** Where it stands. */
  status: ChangeRequestStatus,
  /** From which day the change shall count; null where its kind has no such day, or none was given. */
  effectiveFrom: string | null,
  /** When it was first saved or sent. */
  createdAt: string,
  /** When it was sent; null for a draft. */
  submittedAt: string | null,
  /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
  waitsSince: string | null,
  /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
  isUrgent: boolean,
  /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
  silenceOn: string | null,
  /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
  appealUntil: string | null,
  /** Grows with each change: pass it as `expectedVersion`. */
  version: number,
  /** The officer it was handed to; null while it is on the list of the correspondent. */
  handedTo: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name to address, such as Claire Moreau. */
    displayName: string } | null,
  /** The teacher who asks, with what the viewer may see of the file. */
  teacher: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name to show, such as Julie Labert. */
    displayName: string },
  /** The officer who has claimed it; null while nobody has. */
  officer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The name to address, such as Claire Moreau. */
    displayName: string,
    /** The service, such as DPE 3 – collèges. */
    service: string,
    /** The professional address. */
    email: string } | null,
  /** What comes next, who acts, and by when; null once nothing is left to do. */
  nextStep: {
    /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
    actor: string,
    /** The same, for programs. */
    actorKind: NextStepActor,
    /** Whether you take this step. What another officer has claimed is not yours. */
    isYours: boolean,
    /** What they have to do. */
    label: string,
    /** By which day; null without one. */
    by: string | null,
    /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
    meanwhile: {
      /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
      actor: string,
      /** The same, for programs. */
      actorKind: NextStepActor,
      /** Whether you take this step. What another officer has claimed is not yours. */
      isYours: boolean,
      /** What they have to do. */
      label: string,
      /** By which day; null without one. */
      by: string | null } | null } | null };

export type WorklistQueryVariables = Exact<{
  filter?: ChangeRequestFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorklistQuery = {
  /** Officers: the requests of the teachers whom you follow or stand in for, and those that your mandates give you; oldest first. Heads of service see that a request exists, not what it asks for. */
  changeRequests: {
    /** The items of the page. */
    nodes: Array<{
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What people quote, such as CS-2026-4F7K2M9Q. */
      reference: string,
      /** What kind of change. */
      kind: ChangeKind,
      /** Where it stands. */
      status: ChangeRequestStatus,
      /** From which day the change shall count; null where its kind has no such day, or none was given. */
      effectiveFrom: string | null,
      /** When it was first saved or sent. */
      createdAt: string,
      /** When it was sent; null for a draft. */
      submittedAt: string | null,
      /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
      waitsSince: string | null,
      /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
      isUrgent: boolean,
      /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
      silenceOn: string | null,
      /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
      appealUntil: string | null,
      /** Grows with each change: pass it as `expectedVersion`. */
      version: number,
      /** The officer it was handed to; null while it is on the list of the correspondent. */
      handedTo: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string } | null,
      /** The teacher who asks, with what the viewer may see of the file. */
      teacher: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to show, such as Julie Labert. */
        displayName: string },
      /** The officer who has claimed it; null while nobody has. */
      officer: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The service, such as DPE 3 – collèges. */
        service: string,
        /** The professional address. */
        email: string } | null,
      /** What comes next, who acts, and by when; null once nothing is left to do. */
      nextStep: {
        /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
        actor: string,
        /** The same, for programs. */
        actorKind: NextStepActor,
        /** Whether you take this step. What another officer has claimed is not yours. */
        isYours: boolean,
        /** What they have to do. */
        label: string,
        /** By which day; null without one. */
        by: string | null,
        /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
        meanwhile: {
          /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
          actor: string,
          /** The same, for programs. */
          actorKind: NextStepActor,
          /** Whether you take this step. What another officer has claimed is not yours. */
          isYours: boolean,
          /** What they have to do. */
          label: string,
          /** By which day; null without one. */
          by: string | null } | null } | null }>,
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether more items follow this page. */
      hasNextPage: boolean,
      /** Whether items precede this page. */
      hasPreviousPage: boolean,
      /** The cursor of the first item of the page; null when it is empty. */
      startCursor: string | null,
      /** The cursor of the last item of the page; null when it is empty. */
      endCursor: string | null } } };

export type WorklistCountQueryVariables = Exact<{
  filter?: ChangeRequestFilter | null | undefined;
}>;


export type WorklistCountQuery = {
  /** Officers: the requests of the teachers whom you follow or stand in for, and those that your mandates give you; oldest first. Heads of service see that a request exists, not what it asks for. */
  changeRequests: {
    /** How many items the whole list holds; counted only when selected. */
    totalCount: number } };

export type AskedNirQueryVariables = Exact<{
  id: string;
}>;


export type AskedNirQuery = {
  /** One request by its id; null if you may not see it. */
  changeRequest: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** The whole social security number (NIR) that a request gives, for the officer who has it in review: each reading is recorded in the file. Null for everybody else, and once it is decided. */
    nir: string | null } | null };

export type WorklistCountsQueryVariables = Exact<{
  filter?: ChangeRequestFilter | null | undefined;
}>;


export type WorklistCountsQuery = {
  /** Officers: how many requests of the worklist there are, by state, kind and officer. The sum is the `totalCount` of `changeRequests` with the same filter. */
  changeRequestCounts: Array<{
    /** The state. */
    status: ChangeRequestStatus,
    /** The kind. */
    kind: ChangeKind,
    /** The global id of the officer who has claimed them; null when nobody has. */
    officerId: string | null,
    /** The name of that officer. */
    officerName: string | null,
    /** How many. */
    count: number,
    /** When the oldest of them was sent. */
    oldestSentAt: string }> };

export type ClaimChangeRequestMutationVariables = Exact<{
  input: ClaimChangeRequestInput;
}>;


export type ClaimChangeRequestMutation = {
  /** Officers in charge, and the officer who decides: claims a request, so that colleagues see who works on it. Nobody must claim a request before deciding on it, but for a bank account and a social security number: the officer who has claimed the request alone reads the whole number, and can approve it. The claim ends with the decision, when it is given back or handed over, when its officer is absent or the teacher moves, and after ten days. */
  claimChangeRequest: {
    /** The request as it now is; null when refused, but for STALE_VERSION. */
    changeRequest: {
      /** What the teacher wrote with it. */
      comment: string | null,
      /** What its teacher can do against the rejection and until when, in the language of the request; null unless it is rejected. */
      waysOfAppeal: string | null,
      /** When the bank account that it gave was taken back before it counted: the decision has no effect; null otherwise. */
      effectTakenBackAt: string | null,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What people quote, such as CS-2026-4F7K2M9Q. */
      reference: string,
      /** What kind of change. */
      kind: ChangeKind,
      /** Where it stands. */
      status: ChangeRequestStatus,
      /** From which day the change shall count; null where its kind has no such day, or none was given. */
      effectiveFrom: string | null,
      /** When it was first saved or sent. */
      createdAt: string,
      /** When it was sent; null for a draft. */
      submittedAt: string | null,
      /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
      waitsSince: string | null,
      /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
      isUrgent: boolean,
      /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
      silenceOn: string | null,
      /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
      appealUntil: string | null,
      /** Grows with each change: pass it as `expectedVersion`. */
      version: number,
      /** The same as `proposal`, as labelled texts in the language of the request; empty if you may not read it. */
      values: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The change that is asked for, in the type of its kind; null if you may not read it. */
      proposal:
        | { __typename: 'AccidentServiceChange' }
        | { __typename: 'AdresseChange' }
        | { __typename: 'AnomalieChange' }
        | { __typename: 'CertificationChange' }
        | { __typename: 'ClmCldChange' }
        | { __typename: 'CongeMaladieChange' }
        | { __typename: 'CongeParentalChange' }
        | { __typename: 'CongePresenceParentaleChange' }
        | { __typename: 'CongeSupplementaireNaissanceChange' }
        | { __typename: 'CumulChange' }
        | { __typename: 'DemissionChange' }
        | { __typename: 'DetachementChange' }
        | { __typename: 'DiplomeChange' }
        | { __typename: 'DispoActivitePreuveChange' }
        | { __typename: 'DispoAutorisationChange' }
        | { __typename: 'DispoDroitChange' }
        | { __typename: 'DivorceChange' }
        | { __typename: 'FinChargeEnfantChange' }
        | { __typename: 'MariageChange' }
        | { __typename: 'MaterniteChange' }
        | { __typename: 'NaissanceChange' }
        | { __typename: 'NationaliteChange' }
        | { __typename: 'NirChange' }
        | { __typename: 'NomFamilleChange' }
        | { __typename: 'NomUsageChange' }
        | { __typename: 'PacsChange' }
        | { __typename: 'PaterniteChange' }
        | { __typename: 'ReintegrationChange' }
        | { __typename: 'ReportRdvChange' }
        | { __typename: 'RepriseTempsPleinChange' }
        | { __typename: 'RetraiteChange' }
        | { __typename: 'RibChange' }
        | { __typename: 'RqthChange' }
        | { __typename: 'RuptureConventionnelleChange' }
        | { __typename: 'ServicesAnterieursChange' }
        | { __typename: 'SexeEtatCivilChange' }
        | { __typename: 'SftChange' }
        | { __typename: 'TelephoneChange' }
        | { __typename: 'TempsPartielAutorisationChange' }
        | { __typename: 'TempsPartielDroitChange' }
        | { __typename: 'TptChange' }
        | { __typename: 'VeuvageChange' }
       | null,
      /** The line of the dossier that it is about, or the one that has come in its place since; of what was missing, the line that has come. Null where it is about none, and once the line was taken out. */
      about:
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
       | null,
      /** The values that it asks to change, as the file said them when the request was sent; empty for kinds that replace none of them, for a draft, and if you may not read it. */
      before: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The line that it is about as it was when the request was sent, whatever became of it since; empty where it is about none, or if you may not read it. */
      aboutSnapshot: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** What becomes of the error that it reports, once it was granted: the HR base, from which the file comes, corrects it. Null for other kinds, and before. */
      correction: {
        /** Since when the service has the HR base correct it: when the request was granted. */
        askedAt: string,
        /** When the HR base corrected it; null while that is awaited. `about` is then the line as it is now. */
        correctedAt: string | null } | null,
      /** The files that were sent with it: those that you may read. */
      supportingDocuments: Array<{
        /** What it proves: a code of the documents of its kind, else AUTRE. */
        code: string,
        /** When it was given. */
        addedAt: string,
        /** The file. Once it is deleted, its name and digest stay. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
          mediaType: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** The documents that are missing, without which nobody can decide; empty if you may not read the request. */
      missingDocuments: Array<{
        /** Its code among the documents of the kind, such as ACTE_MARIAGE. */
        code: string,
        /** What it is, in the language of the request. */
        label: string }>,
      /** What the officer who decides should look at, such as an account in the name of somebody else, or a leave on days of another one; empty if you may not read the request. */
      warnings: Array<{
        /** What it is about, for programs. */
        code: ChangeWarningCode,
        /** The same in words, in the language of the request. */
        message: string }>,
      /** The opinions that were asked for, oldest first; of what doctors alone may read, who decides sees whether they are favourable. */
      opinions: Array<{
        /** Who was asked for it. */
        askedOf: OpinionGiver,
        /** When it was asked for. */
        askedAt: string,
        /** By which day it was asked for. */
        dueOn: string | null,
        /** When it was given; null while it is awaited. */
        givenAt: string | null,
        /** Whether it is favourable; null while it is awaited. */
        favourable: boolean | null,
        /** The opinion in words; null while it is awaited, and where the viewer decides on what doctors alone may read. */
        text: string | null,
        /** Who gave it; null while it is awaited. */
        officer: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null }>,
      /** The latest decision; null before the first. It stays while an appeal is examined. */
      decision: {
        /** Approved or rejected. */
        outcome: ChangeOutcome,
        /** Why, as it was written to the teacher. */
        reason: string | null,
        /** True if nobody decided in time, so that silence did. */
        bySilence: boolean,
        /** When it was decided. */
        decidedAt: string,
        /** Who decided; null when silence did. */
        decidedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } | null,
      /** Its decisions as documents, oldest first, for those who read what it asks for; each is there some seconds after it can no longer be undone. */
      papers: Array<{
        /** Its number, such as `2026-18-000123-K7Q2M9XWTR`; the last part cannot be guessed. */
        number: string,
        /** When the decision was taken that it holds. */
        decidedAt: string,
        /** The document, a PDF. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** What happened to it, oldest first. A decision that was undone within ten seconds is shown to officers alone. */
      events: Array<{
        /** When. */
        at: string,
        /** The state after it. */
        status: ChangeRequestStatus,
        /** What was done. */
        move: ChangeMove,
        /** The same in words, in the language of the request, such as Demande prise en charge. */
        label: string,
        /** Who did it, by name; the name of the server for what it does by itself. */
        actor: string,
        /** What its author wrote; null if you may not read the request. */
        note: string | null }>,
      /** The officer who has claimed it; null while nobody has. */
      officer: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The service, such as DPE 3 – collèges. */
        service: string,
        /** The professional address. */
        email: string } | null,
      /** What comes next, who acts, and by when; null once nothing is left to do. */
      nextStep: {
        /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
        actor: string,
        /** The same, for programs. */
        actorKind: NextStepActor,
        /** Whether you take this step. What another officer has claimed is not yours. */
        isYours: boolean,
        /** What they have to do. */
        label: string,
        /** By which day; null without one. */
        by: string | null,
        /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
        meanwhile: {
          /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
          actor: string,
          /** The same, for programs. */
          actorKind: NextStepActor,
          /** Whether you take this step. What another officer has claimed is not yours. */
          isYours: boolean,
          /** What they have to do. */
          label: string,
          /** By which day; null without one. */
          by: string | null } | null } | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type ReleaseChangeRequestMutationVariables = Exact<{
  input: ReleaseChangeRequestInput;
}>;


export type ReleaseChangeRequestMutation = {
  /** Officers in charge, and the officer who decides: ends the claim of a request, also that of a colleague. */
  releaseChangeRequest: {
    /** The request as it now is; null when refused, but for STALE_VERSION. */
    changeRequest: {
      /** What the teacher wrote with it. */
      comment: string | null,
      /** What its teacher can do against the rejection and until when, in the language of the request; null unless it is rejected. */
      waysOfAppeal: string | null,
      /** When the bank account that it gave was taken back before it counted: the decision has no effect; null otherwise. */
      effectTakenBackAt: string | null,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What people quote, such as CS-2026-4F7K2M9Q. */
      reference: string,
      /** What kind of change. */
      kind: ChangeKind,
      /** Where it stands. */
      status: ChangeRequestStatus,
      /** From which day the change shall count; null where its kind has no such day, or none was given. */
      effectiveFrom: string | null,
      /** When it was first saved or sent. */
      createdAt: string,
      /** When it was sent; null for a draft. */
      submittedAt: string | null,
      /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
      waitsSince: string | null,
      /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
      isUrgent: boolean,
      /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
      silenceOn: string | null,
      /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
      appealUntil: string | null,
      /** Grows with each change: pass it as `expectedVersion`. */
      version: number,
      /** The same as `proposal`, as labelled texts in the language of the request; empty if you may not read it. */
      values: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The change that is asked for, in the type of its kind; null if you may not read it. */
      proposal:
        | { __typename: 'AccidentServiceChange' }
        | { __typename: 'AdresseChange' }
        | { __typename: 'AnomalieChange' }
        | { __typename: 'CertificationChange' }
        | { __typename: 'ClmCldChange' }
        | { __typename: 'CongeMaladieChange' }
        | { __typename: 'CongeParentalChange' }
        | { __typename: 'CongePresenceParentaleChange' }
        | { __typename: 'CongeSupplementaireNaissanceChange' }
        | { __typename: 'CumulChange' }
        | { __typename: 'DemissionChange' }
        | { __typename: 'DetachementChange' }
        | { __typename: 'DiplomeChange' }
        | { __typename: 'DispoActivitePreuveChange' }
        | { __typename: 'DispoAutorisationChange' }
        | { __typename: 'DispoDroitChange' }
        | { __typename: 'DivorceChange' }
        | { __typename: 'FinChargeEnfantChange' }
        | { __typename: 'MariageChange' }
        | { __typename: 'MaterniteChange' }
        | { __typename: 'NaissanceChange' }
        | { __typename: 'NationaliteChange' }
        | { __typename: 'NirChange' }
        | { __typename: 'NomFamilleChange' }
        | { __typename: 'NomUsageChange' }
        | { __typename: 'PacsChange' }
        | { __typename: 'PaterniteChange' }
        | { __typename: 'ReintegrationChange' }
        | { __typename: 'ReportRdvChange' }
        | { __typename: 'RepriseTempsPleinChange' }
        | { __typename: 'RetraiteChange' }
        | { __typename: 'RibChange' }
        | { __typename: 'RqthChange' }
        | { __typename: 'RuptureConventionnelleChange' }
        | { __typename: 'ServicesAnterieursChange' }
        | { __typename: 'SexeEtatCivilChange' }
        | { __typename: 'SftChange' }
        | { __typename: 'TelephoneChange' }
        | { __typename: 'TempsPartielAutorisationChange' }
        | { __typename: 'TempsPartielDroitChange' }
        | { __typename: 'TptChange' }
        | { __typename: 'VeuvageChange' }
       | null,
      /** The line of the dossier that it is about, or the one that has come in its place since; of what was missing, the line that has come. Null where it is about none, and once the line was taken out. */
      about:
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
       | null,
      /** The values that it asks to change, as the file said them when the request was sent; empty for kinds that replace none of them, for a draft, and if you may not read it. */
      before: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The line that it is about as it was when the request was sent, whatever became of it since; empty where it is about none, or if you may not read it. */
      aboutSnapshot: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** What becomes of the error that it reports, once it was granted: the HR base, from which the file comes, corrects it. Null for other kinds, and before. */
      correction: {
        /** Since when the service has the HR base correct it: when the request was granted. */
        askedAt: string,
        /** When the HR base corrected it; null while that is awaited. `about` is then the line as it is now. */
        correctedAt: string | null } | null,
      /** The files that were sent with it: those that you may read. */
      supportingDocuments: Array<{
        /** What it proves: a code of the documents of its kind, else AUTRE. */
        code: string,
        /** When it was given. */
        addedAt: string,
        /** The file. Once it is deleted, its name and digest stay. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
          mediaType: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** The documents that are missing, without which nobody can decide; empty if you may not read the request. */
      missingDocuments: Array<{
        /** Its code among the documents of the kind, such as ACTE_MARIAGE. */
        code: string,
        /** What it is, in the language of the request. */
        label: string }>,
      /** What the officer who decides should look at, such as an account in the name of somebody else, or a leave on days of another one; empty if you may not read the request. */
      warnings: Array<{
        /** What it is about, for programs. */
        code: ChangeWarningCode,
        /** The same in words, in the language of the request. */
        message: string }>,
      /** The opinions that were asked for, oldest first; of what doctors alone may read, who decides sees whether they are favourable. */
      opinions: Array<{
        /** Who was asked for it. */
        askedOf: OpinionGiver,
        /** When it was asked for. */
        askedAt: string,
        /** By which day it was asked for. */
        dueOn: string | null,
        /** When it was given; null while it is awaited. */
        givenAt: string | null,
        /** Whether it is favourable; null while it is awaited. */
        favourable: boolean | null,
        /** The opinion in words; null while it is awaited, and where the viewer decides on what doctors alone may read. */
        text: string | null,
        /** Who gave it; null while it is awaited. */
        officer: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null }>,
      /** The latest decision; null before the first. It stays while an appeal is examined. */
      decision: {
        /** Approved or rejected. */
        outcome: ChangeOutcome,
        /** Why, as it was written to the teacher. */
        reason: string | null,
        /** True if nobody decided in time, so that silence did. */
        bySilence: boolean,
        /** When it was decided. */
        decidedAt: string,
        /** Who decided; null when silence did. */
        decidedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } | null,
      /** Its decisions as documents, oldest first, for those who read what it asks for; each is there some seconds after it can no longer be undone. */
      papers: Array<{
        /** Its number, such as `2026-18-000123-K7Q2M9XWTR`; the last part cannot be guessed. */
        number: string,
        /** When the decision was taken that it holds. */
        decidedAt: string,
        /** The document, a PDF. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** What happened to it, oldest first. A decision that was undone within ten seconds is shown to officers alone. */
      events: Array<{
        /** When. */
        at: string,
        /** The state after it. */
        status: ChangeRequestStatus,
        /** What was done. */
        move: ChangeMove,
        /** The same in words, in the language of the request, such as Demande prise en charge. */
        label: string,
        /** Who did it, by name; the name of the server for what it does by itself. */
        actor: string,
        /** What its author wrote; null if you may not read the request. */
        note: string | null }>,
      /** The officer who has claimed it; null while nobody has. */
      officer: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The service, such as DPE 3 – collèges. */
        service: string,
        /** The professional address. */
        email: string } | null,
      /** What comes next, who acts, and by when; null once nothing is left to do. */
      nextStep: {
        /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
        actor: string,
        /** The same, for programs. */
        actorKind: NextStepActor,
        /** Whether you take this step. What another officer has claimed is not yours. */
        isYours: boolean,
        /** What they have to do. */
        label: string,
        /** By which day; null without one. */
        by: string | null,
        /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
        meanwhile: {
          /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
          actor: string,
          /** The same, for programs. */
          actorKind: NextStepActor,
          /** Whether you take this step. What another officer has claimed is not yours. */
          isYours: boolean,
          /** What they have to do. */
          label: string,
          /** By which day; null without one. */
          by: string | null } | null } | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type RequestChangeInformationMutationVariables = Exact<{
  input: RequestChangeInformationInput;
}>;


export type RequestChangeInformationMutation = {
  /** Officers in charge, and the officer who decides: asks the teacher for documents or explanations, by message. Until the answer, the days of silence do not run. */
  requestChangeInformation: {
    /** The request as it now is; null when refused, but for STALE_VERSION. */
    changeRequest: {
      /** What the teacher wrote with it. */
      comment: string | null,
      /** What its teacher can do against the rejection and until when, in the language of the request; null unless it is rejected. */
      waysOfAppeal: string | null,
      /** When the bank account that it gave was taken back before it counted: the decision has no effect; null otherwise. */
      effectTakenBackAt: string | null,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What people quote, such as CS-2026-4F7K2M9Q. */
      reference: string,
      /** What kind of change. */
      kind: ChangeKind,
      /** Where it stands. */
      status: ChangeRequestStatus,
      /** From which day the change shall count; null where its kind has no such day, or none was given. */
      effectiveFrom: string | null,
      /** When it was first saved or sent. */
      createdAt: string,
      /** When it was sent; null for a draft. */
      submittedAt: string | null,
      /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
      waitsSince: string | null,
      /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
      isUrgent: boolean,
      /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
      silenceOn: string | null,
      /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
      appealUntil: string | null,
      /** Grows with each change: pass it as `expectedVersion`. */
      version: number,
      /** The same as `proposal`, as labelled texts in the language of the request; empty if you may not read it. */
      values: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The change that is asked for, in the type of its kind; null if you may not read it. */
      proposal:
        | { __typename: 'AccidentServiceChange' }
        | { __typename: 'AdresseChange' }
        | { __typename: 'AnomalieChange' }
        | { __typename: 'CertificationChange' }
        | { __typename: 'ClmCldChange' }
        | { __typename: 'CongeMaladieChange' }
        | { __typename: 'CongeParentalChange' }
        | { __typename: 'CongePresenceParentaleChange' }
        | { __typename: 'CongeSupplementaireNaissanceChange' }
        | { __typename: 'CumulChange' }
        | { __typename: 'DemissionChange' }
        | { __typename: 'DetachementChange' }
        | { __typename: 'DiplomeChange' }
        | { __typename: 'DispoActivitePreuveChange' }
        | { __typename: 'DispoAutorisationChange' }
        | { __typename: 'DispoDroitChange' }
        | { __typename: 'DivorceChange' }
        | { __typename: 'FinChargeEnfantChange' }
        | { __typename: 'MariageChange' }
        | { __typename: 'MaterniteChange' }
        | { __typename: 'NaissanceChange' }
        | { __typename: 'NationaliteChange' }
        | { __typename: 'NirChange' }
        | { __typename: 'NomFamilleChange' }
        | { __typename: 'NomUsageChange' }
        | { __typename: 'PacsChange' }
        | { __typename: 'PaterniteChange' }
        | { __typename: 'ReintegrationChange' }
        | { __typename: 'ReportRdvChange' }
        | { __typename: 'RepriseTempsPleinChange' }
        | { __typename: 'RetraiteChange' }
        | { __typename: 'RibChange' }
        | { __typename: 'RqthChange' }
        | { __typename: 'RuptureConventionnelleChange' }
        | { __typename: 'ServicesAnterieursChange' }
        | { __typename: 'SexeEtatCivilChange' }
        | { __typename: 'SftChange' }
        | { __typename: 'TelephoneChange' }
        | { __typename: 'TempsPartielAutorisationChange' }
        | { __typename: 'TempsPartielDroitChange' }
        | { __typename: 'TptChange' }
        | { __typename: 'VeuvageChange' }
       | null,
      /** The line of the dossier that it is about, or the one that has come in its place since; of what was missing, the line that has come. Null where it is about none, and once the line was taken out. */
      about:
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
       | null,
      /** The values that it asks to change, as the file said them when the request was sent; empty for kinds that replace none of them, for a draft, and if you may not read it. */
      before: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The line that it is about as it was when the request was sent, whatever became of it since; empty where it is about none, or if you may not read it. */
      aboutSnapshot: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** What becomes of the error that it reports, once it was granted: the HR base, from which the file comes, corrects it. Null for other kinds, and before. */
      correction: {
        /** Since when the service has the HR base correct it: when the request was granted. */
        askedAt: string,
        /** When the HR base corrected it; null while that is awaited. `about` is then the line as it is now. */
        correctedAt: string | null } | null,
      /** The files that were sent with it: those that you may read. */
      supportingDocuments: Array<{
        /** What it proves: a code of the documents of its kind, else AUTRE. */
        code: string,
        /** When it was given. */
        addedAt: string,
        /** The file. Once it is deleted, its name and digest stay. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
          mediaType: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** The documents that are missing, without which nobody can decide; empty if you may not read the request. */
      missingDocuments: Array<{
        /** Its code among the documents of the kind, such as ACTE_MARIAGE. */
        code: string,
        /** What it is, in the language of the request. */
        label: string }>,
      /** What the officer who decides should look at, such as an account in the name of somebody else, or a leave on days of another one; empty if you may not read the request. */
      warnings: Array<{
        /** What it is about, for programs. */
        code: ChangeWarningCode,
        /** The same in words, in the language of the request. */
        message: string }>,
      /** The opinions that were asked for, oldest first; of what doctors alone may read, who decides sees whether they are favourable. */
      opinions: Array<{
        /** Who was asked for it. */
        askedOf: OpinionGiver,
        /** When it was asked for. */
        askedAt: string,
        /** By which day it was asked for. */
        dueOn: string | null,
        /** When it was given; null while it is awaited. */
        givenAt: string | null,
        /** Whether it is favourable; null while it is awaited. */
        favourable: boolean | null,
        /** The opinion in words; null while it is awaited, and where the viewer decides on what doctors alone may read. */
        text: string | null,
        /** Who gave it; null while it is awaited. */
        officer: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null }>,
      /** The latest decision; null before the first. It stays while an appeal is examined. */
      decision: {
        /** Approved or rejected. */
        outcome: ChangeOutcome,
        /** Why, as it was written to the teacher. */
        reason: string | null,
        /** True if nobody decided in time, so that silence did. */
        bySilence: boolean,
        /** When it was decided. */
        decidedAt: string,
        /** Who decided; null when silence did. */
        decidedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } | null,
      /** Its decisions as documents, oldest first, for those who read what it asks for; each is there some seconds after it can no longer be undone. */
      papers: Array<{
        /** Its number, such as `2026-18-000123-K7Q2M9XWTR`; the last part cannot be guessed. */
        number: string,
        /** When the decision was taken that it holds. */
        decidedAt: string,
        /** The document, a PDF. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** What happened to it, oldest first. A decision that was undone within ten seconds is shown to officers alone. */
      events: Array<{
        /** When. */
        at: string,
        /** The state after it. */
        status: ChangeRequestStatus,
        /** What was done. */
        move: ChangeMove,
        /** The same in words, in the language of the request, such as Demande prise en charge. */
        label: string,
        /** Who did it, by name; the name of the server for what it does by itself. */
        actor: string,
        /** What its author wrote; null if you may not read the request. */
        note: string | null }>,
      /** The officer who has claimed it; null while nobody has. */
      officer: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The service, such as DPE 3 – collèges. */
        service: string,
        /** The professional address. */
        email: string } | null,
      /** What comes next, who acts, and by when; null once nothing is left to do. */
      nextStep: {
        /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
        actor: string,
        /** The same, for programs. */
        actorKind: NextStepActor,
        /** Whether you take this step. What another officer has claimed is not yours. */
        isYours: boolean,
        /** What they have to do. */
        label: string,
        /** By which day; null without one. */
        by: string | null,
        /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
        meanwhile: {
          /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
          actor: string,
          /** The same, for programs. */
          actorKind: NextStepActor,
          /** Whether you take this step. What another officer has claimed is not yours. */
          isYours: boolean,
          /** What they have to do. */
          label: string,
          /** By which day; null without one. */
          by: string | null } | null } | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type RequestOpinionMutationVariables = Exact<{
  input: RequestOpinionInput;
}>;


export type RequestOpinionMutation = {
  /** Officers in charge, and the officer who decides: asks those who hold a mandate for their opinion. From then on they read the request. */
  requestOpinion: {
    /** The request as it now is; null when refused, but for STALE_VERSION. */
    changeRequest: {
      /** What the teacher wrote with it. */
      comment: string | null,
      /** What its teacher can do against the rejection and until when, in the language of the request; null unless it is rejected. */
      waysOfAppeal: string | null,
      /** When the bank account that it gave was taken back before it counted: the decision has no effect; null otherwise. */
      effectTakenBackAt: string | null,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What people quote, such as CS-2026-4F7K2M9Q. */
      reference: string,
      /** What kind of change. */
      kind: ChangeKind,
      /** Where it stands. */
      status: ChangeRequestStatus,
      /** From which day the change shall count; null where its kind has no such day, or none was given. */
      effectiveFrom: string | null,
      /** When it was first saved or sent. */
      createdAt: string,
      /** When it was sent; null for a draft. */
      submittedAt: string | null,
      /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
      waitsSince: string | null,
      /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
      isUrgent: boolean,
      /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
      silenceOn: string | null,
      /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
      appealUntil: string | null,
      /** Grows with each change: pass it as `expectedVersion`. */
      version: number,
      /** The same as `proposal`, as labelled texts in the language of the request; empty if you may not read it. */
      values: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The change that is asked for, in the type of its kind; null if you may not read it. */
      proposal:
        | { __typename: 'AccidentServiceChange' }
        | { __typename: 'AdresseChange' }
        | { __typename: 'AnomalieChange' }
        | { __typename: 'CertificationChange' }
        | { __typename: 'ClmCldChange' }
        | { __typename: 'CongeMaladieChange' }
        | { __typename: 'CongeParentalChange' }
        | { __typename: 'CongePresenceParentaleChange' }
        | { __typename: 'CongeSupplementaireNaissanceChange' }
        | { __typename: 'CumulChange' }
        | { __typename: 'DemissionChange' }
        | { __typename: 'DetachementChange' }
        | { __typename: 'DiplomeChange' }
        | { __typename: 'DispoActivitePreuveChange' }
        | { __typename: 'DispoAutorisationChange' }
        | { __typename: 'DispoDroitChange' }
        | { __typename: 'DivorceChange' }
        | { __typename: 'FinChargeEnfantChange' }
        | { __typename: 'MariageChange' }
        | { __typename: 'MaterniteChange' }
        | { __typename: 'NaissanceChange' }
        | { __typename: 'NationaliteChange' }
        | { __typename: 'NirChange' }
        | { __typename: 'NomFamilleChange' }
        | { __typename: 'NomUsageChange' }
        | { __typename: 'PacsChange' }
        | { __typename: 'PaterniteChange' }
        | { __typename: 'ReintegrationChange' }
        | { __typename: 'ReportRdvChange' }
        | { __typename: 'RepriseTempsPleinChange' }
        | { __typename: 'RetraiteChange' }
        | { __typename: 'RibChange' }
        | { __typename: 'RqthChange' }
        | { __typename: 'RuptureConventionnelleChange' }
        | { __typename: 'ServicesAnterieursChange' }
        | { __typename: 'SexeEtatCivilChange' }
        | { __typename: 'SftChange' }
        | { __typename: 'TelephoneChange' }
        | { __typename: 'TempsPartielAutorisationChange' }
        | { __typename: 'TempsPartielDroitChange' }
        | { __typename: 'TptChange' }
        | { __typename: 'VeuvageChange' }
       | null,
      /** The line of the dossier that it is about, or the one that has come in its place since; of what was missing, the line that has come. Null where it is about none, and once the line was taken out. */
      about:
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
       | null,
      /** The values that it asks to change, as the file said them when the request was sent; empty for kinds that replace none of them, for a draft, and if you may not read it. */
      before: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The line that it is about as it was when the request was sent, whatever became of it since; empty where it is about none, or if you may not read it. */
      aboutSnapshot: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** What becomes of the error that it reports, once it was granted: the HR base, from which the file comes, corrects it. Null for other kinds, and before. */
      correction: {
        /** Since when the service has the HR base correct it: when the request was granted. */
        askedAt: string,
        /** When the HR base corrected it; null while that is awaited. `about` is then the line as it is now. */
        correctedAt: string | null } | null,
      /** The files that were sent with it: those that you may read. */
      supportingDocuments: Array<{
        /** What it proves: a code of the documents of its kind, else AUTRE. */
        code: string,
        /** When it was given. */
        addedAt: string,
        /** The file. Once it is deleted, its name and digest stay. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
          mediaType: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** The documents that are missing, without which nobody can decide; empty if you may not read the request. */
      missingDocuments: Array<{
        /** Its code among the documents of the kind, such as ACTE_MARIAGE. */
        code: string,
        /** What it is, in the language of the request. */
        label: string }>,
      /** What the officer who decides should look at, such as an account in the name of somebody else, or a leave on days of another one; empty if you may not read the request. */
      warnings: Array<{
        /** What it is about, for programs. */
        code: ChangeWarningCode,
        /** The same in words, in the language of the request. */
        message: string }>,
      /** The opinions that were asked for, oldest first; of what doctors alone may read, who decides sees whether they are favourable. */
      opinions: Array<{
        /** Who was asked for it. */
        askedOf: OpinionGiver,
        /** When it was asked for. */
        askedAt: string,
        /** By which day it was asked for. */
        dueOn: string | null,
        /** When it was given; null while it is awaited. */
        givenAt: string | null,
        /** Whether it is favourable; null while it is awaited. */
        favourable: boolean | null,
        /** The opinion in words; null while it is awaited, and where the viewer decides on what doctors alone may read. */
        text: string | null,
        /** Who gave it; null while it is awaited. */
        officer: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null }>,
      /** The latest decision; null before the first. It stays while an appeal is examined. */
      decision: {
        /** Approved or rejected. */
        outcome: ChangeOutcome,
        /** Why, as it was written to the teacher. */
        reason: string | null,
        /** True if nobody decided in time, so that silence did. */
        bySilence: boolean,
        /** When it was decided. */
        decidedAt: string,
        /** Who decided; null when silence did. */
        decidedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } | null,
      /** Its decisions as documents, oldest first, for those who read what it asks for; each is there some seconds after it can no longer be undone. */
      papers: Array<{
        /** Its number, such as `2026-18-000123-K7Q2M9XWTR`; the last part cannot be guessed. */
        number: string,
        /** When the decision was taken that it holds. */
        decidedAt: string,
        /** The document, a PDF. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** What happened to it, oldest first. A decision that was undone within ten seconds is shown to officers alone. */
      events: Array<{
        /** When. */
        at: string,
        /** The state after it. */
        status: ChangeRequestStatus,
        /** What was done. */
        move: ChangeMove,
        /** The same in words, in the language of the request, such as Demande prise en charge. */
        label: string,
        /** Who did it, by name; the name of the server for what it does by itself. */
        actor: string,
        /** What its author wrote; null if you may not read the request. */
        note: string | null }>,
      /** The officer who has claimed it; null while nobody has. */
      officer: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The service, such as DPE 3 – collèges. */
        service: string,
        /** The professional address. */
        email: string } | null,
      /** What comes next, who acts, and by when; null once nothing is left to do. */
      nextStep: {
        /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
        actor: string,
        /** The same, for programs. */
        actorKind: NextStepActor,
        /** Whether you take this step. What another officer has claimed is not yours. */
        isYours: boolean,
        /** What they have to do. */
        label: string,
        /** By which day; null without one. */
        by: string | null,
        /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
        meanwhile: {
          /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
          actor: string,
          /** The same, for programs. */
          actorKind: NextStepActor,
          /** Whether you take this step. What another officer has claimed is not yours. */
          isYours: boolean,
          /** What they have to do. */
          label: string,
          /** By which day; null without one. */
          by: string | null } | null } | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type GiveOpinionMutationVariables = Exact<{
  input: GiveOpinionInput;
}>;


export type GiveOpinionMutation = {
  /** Inspectors, heads of school and the medical board: gives the opinion that was asked for. It does not bind the officer who decides. */
  giveOpinion: {
    /** The request as it now is; null when refused, but for STALE_VERSION. */
    changeRequest: {
      /** What the teacher wrote with it. */
      comment: string | null,
      /** What its teacher can do against the rejection and until when, in the language of the request; null unless it is rejected. */
      waysOfAppeal: string | null,
      /** When the bank account that it gave was taken back before it counted: the decision has no effect; null otherwise. */
      effectTakenBackAt: string | null,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What people quote, such as CS-2026-4F7K2M9Q. */
      reference: string,
      /** What kind of change. */
      kind: ChangeKind,
      /** Where it stands. */
      status: ChangeRequestStatus,
      /** From which day the change shall count; null where its kind has no such day, or none was given. */
      effectiveFrom: string | null,
      /** When it was first saved or sent. */
      createdAt: string,
      /** When it was sent; null for a draft. */
      submittedAt: string | null,
      /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
      waitsSince: string | null,
      /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
      isUrgent: boolean,
      /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
      silenceOn: string | null,
      /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
      appealUntil: string | null,
      /** Grows with each change: pass it as `expectedVersion`. */
      version: number,
      /** The same as `proposal`, as labelled texts in the language of the request; empty if you may not read it. */
      values: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The change that is asked for, in the type of its kind; null if you may not read it. */
      proposal:
        | { __typename: 'AccidentServiceChange' }
        | { __typename: 'AdresseChange' }
        | { __typename: 'AnomalieChange' }
        | { __typename: 'CertificationChange' }
        | { __typename: 'ClmCldChange' }
        | { __typename: 'CongeMaladieChange' }
        | { __typename: 'CongeParentalChange' }
        | { __typename: 'CongePresenceParentaleChange' }
        | { __typename: 'CongeSupplementaireNaissanceChange' }
        | { __typename: 'CumulChange' }
        | { __typename: 'DemissionChange' }
        | { __typename: 'DetachementChange' }
        | { __typename: 'DiplomeChange' }
        | { __typename: 'DispoActivitePreuveChange' }
        | { __typename: 'DispoAutorisationChange' }
        | { __typename: 'DispoDroitChange' }
        | { __typename: 'DivorceChange' }
        | { __typename: 'FinChargeEnfantChange' }
        | { __typename: 'MariageChange' }
        | { __typename: 'MaterniteChange' }
        | { __typename: 'NaissanceChange' }
        | { __typename: 'NationaliteChange' }
        | { __typename: 'NirChange' }
        | { __typename: 'NomFamilleChange' }
        | { __typename: 'NomUsageChange' }
        | { __typename: 'PacsChange' }
        | { __typename: 'PaterniteChange' }
        | { __typename: 'ReintegrationChange' }
        | { __typename: 'ReportRdvChange' }
        | { __typename: 'RepriseTempsPleinChange' }
        | { __typename: 'RetraiteChange' }
        | { __typename: 'RibChange' }
        | { __typename: 'RqthChange' }
        | { __typename: 'RuptureConventionnelleChange' }
        | { __typename: 'ServicesAnterieursChange' }
        | { __typename: 'SexeEtatCivilChange' }
        | { __typename: 'SftChange' }
        | { __typename: 'TelephoneChange' }
        | { __typename: 'TempsPartielAutorisationChange' }
        | { __typename: 'TempsPartielDroitChange' }
        | { __typename: 'TptChange' }
        | { __typename: 'VeuvageChange' }
       | null,
      /** The line of the dossier that it is about, or the one that has come in its place since; of what was missing, the line that has come. Null where it is about none, and once the line was taken out. */
      about:
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
       | null,
      /** The values that it asks to change, as the file said them when the request was sent; empty for kinds that replace none of them, for a draft, and if you may not read it. */
      before: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The line that it is about as it was when the request was sent, whatever became of it since; empty where it is about none, or if you may not read it. */
      aboutSnapshot: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** What becomes of the error that it reports, once it was granted: the HR base, from which the file comes, corrects it. Null for other kinds, and before. */
      correction: {
        /** Since when the service has the HR base correct it: when the request was granted. */
        askedAt: string,
        /** When the HR base corrected it; null while that is awaited. `about` is then the line as it is now. */
        correctedAt: string | null } | null,
      /** The files that were sent with it: those that you may read. */
      supportingDocuments: Array<{
        /** What it proves: a code of the documents of its kind, else AUTRE. */
        code: string,
        /** When it was given. */
        addedAt: string,
        /** The file. Once it is deleted, its name and digest stay. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
          mediaType: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** The documents that are missing, without which nobody can decide; empty if you may not read the request. */
      missingDocuments: Array<{
        /** Its code among the documents of the kind, such as ACTE_MARIAGE. */
        code: string,
        /** What it is, in the language of the request. */
        label: string }>,
      /** What the officer who decides should look at, such as an account in the name of somebody else, or a leave on days of another one; empty if you may not read the request. */
      warnings: Array<{
        /** What it is about, for programs. */
        code: ChangeWarningCode,
        /** The same in words, in the language of the request. */
        message: string }>,
      /** The opinions that were asked for, oldest first; of what doctors alone may read, who decides sees whether they are favourable. */
      opinions: Array<{
        /** Who was asked for it. */
        askedOf: OpinionGiver,
        /** When it was asked for. */
        askedAt: string,
        /** By which day it was asked for. */
        dueOn: string | null,
        /** When it was given; null while it is awaited. */
        givenAt: string | null,
        /** Whether it is favourable; null while it is awaited. */
        favourable: boolean | null,
        /** The opinion in words; null while it is awaited, and where the viewer decides on what doctors alone may read. */
        text: string | null,
        /** Who gave it; null while it is awaited. */
        officer: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null }>,
      /** The latest decision; null before the first. It stays while an appeal is examined. */
      decision: {
        /** Approved or rejected. */
        outcome: ChangeOutcome,
        /** Why, as it was written to the teacher. */
        reason: string | null,
        /** True if nobody decided in time, so that silence did. */
        bySilence: boolean,
        /** When it was decided. */
        decidedAt: string,
        /** Who decided; null when silence did. */
        decidedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } | null,
      /** Its decisions as documents, oldest first, for those who read what it asks for; each is there some seconds after it can no longer be undone. */
      papers: Array<{
        /** Its number, such as `2026-18-000123-K7Q2M9XWTR`; the last part cannot be guessed. */
        number: string,
        /** When the decision was taken that it holds. */
        decidedAt: string,
        /** The document, a PDF. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** What happened to it, oldest first. A decision that was undone within ten seconds is shown to officers alone. */
      events: Array<{
        /** When. */
        at: string,
        /** The state after it. */
        status: ChangeRequestStatus,
        /** What was done. */
        move: ChangeMove,
        /** The same in words, in the language of the request, such as Demande prise en charge. */
        label: string,
        /** Who did it, by name; the name of the server for what it does by itself. */
        actor: string,
        /** What its author wrote; null if you may not read the request. */
        note: string | null }>,
      /** The officer who has claimed it; null while nobody has. */
      officer: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The service, such as DPE 3 – collèges. */
        service: string,
        /** The professional address. */
        email: string } | null,
      /** What comes next, who acts, and by when; null once nothing is left to do. */
      nextStep: {
        /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
        actor: string,
        /** The same, for programs. */
        actorKind: NextStepActor,
        /** Whether you take this step. What another officer has claimed is not yours. */
        isYours: boolean,
        /** What they have to do. */
        label: string,
        /** By which day; null without one. */
        by: string | null,
        /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
        meanwhile: {
          /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
          actor: string,
          /** The same, for programs. */
          actorKind: NextStepActor,
          /** Whether you take this step. What another officer has claimed is not yours. */
          isYours: boolean,
          /** What they have to do. */
          label: string,
          /** By which day; null without one. */
          by: string | null } | null } | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type ApproveChangeRequestMutationVariables = Exact<{
  input: ApproveChangeRequestInput;
}>;


export type ApproveChangeRequestMutation = {
  /** The officer who decides, by the authority of the kind: grants a request, claimed or not; a bank account and a social security number only while this officer has the request in review (CLAIM_FIRST). The dossier changes in the same moment, from the day that was asked for; the teacher gets a message ten seconds later, and until then the decision can be undone. */
  approveChangeRequest: {
    /** The request as it now is; null when refused, but for STALE_VERSION. */
    changeRequest: {
      /** What the teacher wrote with it. */
      comment: string | null,
      /** What its teacher can do against the rejection and until when, in the language of the request; null unless it is rejected. */
      waysOfAppeal: string | null,
      /** When the bank account that it gave was taken back before it counted: the decision has no effect; null otherwise. */
      effectTakenBackAt: string | null,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What people quote, such as CS-2026-4F7K2M9Q. */
      reference: string,
      /** What kind of change. */
      kind: ChangeKind,
      /** Where it stands. */
      status: ChangeRequestStatus,
      /** From which day the change shall count; null where its kind has no such day, or none was given. */
      effectiveFrom: string | null,
      /** When it was first saved or sent. */
      createdAt: string,
      /** When it was sent; null for a draft. */
      submittedAt: string | null,
      /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
      waitsSince: string | null,
      /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
      isUrgent: boolean,
      /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
      silenceOn: string | null,
      /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
      appealUntil: string | null,
      /** Grows with each change: pass it as `expectedVersion`. */
      version: number,
      /** The same as `proposal`, as labelled texts in the language of the request; empty if you may not read it. */
      values: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The change that is asked for, in the type of its kind; null if you may not read it. */
      proposal:
        | { __typename: 'AccidentServiceChange' }
        | { __typename: 'AdresseChange' }
        | { __typename: 'AnomalieChange' }
        | { __typename: 'CertificationChange' }
        | { __typename: 'ClmCldChange' }
        | { __typename: 'CongeMaladieChange' }
        | { __typename: 'CongeParentalChange' }
        | { __typename: 'CongePresenceParentaleChange' }
        | { __typename: 'CongeSupplementaireNaissanceChange' }
        | { __typename: 'CumulChange' }
        | { __typename: 'DemissionChange' }
        | { __typename: 'DetachementChange' }
        | { __typename: 'DiplomeChange' }
        | { __typename: 'DispoActivitePreuveChange' }
        | { __typename: 'DispoAutorisationChange' }
        | { __typename: 'DispoDroitChange' }
        | { __typename: 'DivorceChange' }
        | { __typename: 'FinChargeEnfantChange' }
        | { __typename: 'MariageChange' }
        | { __typename: 'MaterniteChange' }
        | { __typename: 'NaissanceChange' }
        | { __typename: 'NationaliteChange' }
        | { __typename: 'NirChange' }
        | { __typename: 'NomFamilleChange' }
        | { __typename: 'NomUsageChange' }
        | { __typename: 'PacsChange' }
        | { __typename: 'PaterniteChange' }
        | { __typename: 'ReintegrationChange' }
        | { __typename: 'ReportRdvChange' }
        | { __typename: 'RepriseTempsPleinChange' }
        | { __typename: 'RetraiteChange' }
        | { __typename: 'RibChange' }
        | { __typename: 'RqthChange' }
        | { __typename: 'RuptureConventionnelleChange' }
        | { __typename: 'ServicesAnterieursChange' }
        | { __typename: 'SexeEtatCivilChange' }
        | { __typename: 'SftChange' }
        | { __typename: 'TelephoneChange' }
        | { __typename: 'TempsPartielAutorisationChange' }
        | { __typename: 'TempsPartielDroitChange' }
        | { __typename: 'TptChange' }
        | { __typename: 'VeuvageChange' }
       | null,
      /** The line of the dossier that it is about, or the one that has come in its place since; of what was missing, the line that has come. Null where it is about none, and once the line was taken out. */
      about:
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
       | null,
      /** The values that it asks to change, as the file said them when the request was sent; empty for kinds that replace none of them, for a draft, and if you may not read it. */
      before: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The line that it is about as it was when the request was sent, whatever became of it since; empty where it is about none, or if you may not read it. */
      aboutSnapshot: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** What becomes of the error that it reports, once it was granted: the HR base, from which the file comes, corrects it. Null for other kinds, and before. */
      correction: {
        /** Since when the service has the HR base correct it: when the request was granted. */
        askedAt: string,
        /** When the HR base corrected it; null while that is awaited. `about` is then the line as it is now. */
        correctedAt: string | null } | null,
      /** The files that were sent with it: those that you may read. */
      supportingDocuments: Array<{
        /** What it proves: a code of the documents of its kind, else AUTRE. */
        code: string,
        /** When it was given. */
        addedAt: string,
        /** The file. Once it is deleted, its name and digest stay. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
          mediaType: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** The documents that are missing, without which nobody can decide; empty if you may not read the request. */
      missingDocuments: Array<{
        /** Its code among the documents of the kind, such as ACTE_MARIAGE. */
        code: string,
        /** What it is, in the language of the request. */
        label: string }>,
      /** What the officer who decides should look at, such as an account in the name of somebody else, or a leave on days of another one; empty if you may not read the request. */
      warnings: Array<{
        /** What it is about, for programs. */
        code: ChangeWarningCode,
        /** The same in words, in the language of the request. */
        message: string }>,
      /** The opinions that were asked for, oldest first; of what doctors alone may read, who decides sees whether they are favourable. */
      opinions: Array<{
        /** Who was asked for it. */
        askedOf: OpinionGiver,
        /** When it was asked for. */
        askedAt: string,
        /** By which day it was asked for. */
        dueOn: string | null,
        /** When it was given; null while it is awaited. */
        givenAt: string | null,
        /** Whether it is favourable; null while it is awaited. */
        favourable: boolean | null,
        /** The opinion in words; null while it is awaited, and where the viewer decides on what doctors alone may read. */
        text: string | null,
        /** Who gave it; null while it is awaited. */
        officer: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null }>,
      /** The latest decision; null before the first. It stays while an appeal is examined. */
      decision: {
        /** Approved or rejected. */
        outcome: ChangeOutcome,
        /** Why, as it was written to the teacher. */
        reason: string | null,
        /** True if nobody decided in time, so that silence did. */
        bySilence: boolean,
        /** When it was decided. */
        decidedAt: string,
        /** Who decided; null when silence did. */
        decidedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } | null,
      /** Its decisions as documents, oldest first, for those who read what it asks for; each is there some seconds after it can no longer be undone. */
      papers: Array<{
        /** Its number, such as `2026-18-000123-K7Q2M9XWTR`; the last part cannot be guessed. */
        number: string,
        /** When the decision was taken that it holds. */
        decidedAt: string,
        /** The document, a PDF. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** What happened to it, oldest first. A decision that was undone within ten seconds is shown to officers alone. */
      events: Array<{
        /** When. */
        at: string,
        /** The state after it. */
        status: ChangeRequestStatus,
        /** What was done. */
        move: ChangeMove,
        /** The same in words, in the language of the request, such as Demande prise en charge. */
        label: string,
        /** Who did it, by name; the name of the server for what it does by itself. */
        actor: string,
        /** What its author wrote; null if you may not read the request. */
        note: string | null }>,
      /** The officer who has claimed it; null while nobody has. */
      officer: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The service, such as DPE 3 – collèges. */
        service: string,
        /** The professional address. */
        email: string } | null,
      /** What comes next, who acts, and by when; null once nothing is left to do. */
      nextStep: {
        /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
        actor: string,
        /** The same, for programs. */
        actorKind: NextStepActor,
        /** Whether you take this step. What another officer has claimed is not yours. */
        isYours: boolean,
        /** What they have to do. */
        label: string,
        /** By which day; null without one. */
        by: string | null,
        /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
        meanwhile: {
          /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
          actor: string,
          /** The same, for programs. */
          actorKind: NextStepActor,
          /** Whether you take this step. What another officer has claimed is not yours. */
          isYours: boolean,
          /** What they have to do. */
          label: string,
          /** By which day; null without one. */
          by: string | null } | null } | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type RejectChangeRequestMutationVariables = Exact<{
  input: RejectChangeRequestInput;
}>;


export type RejectChangeRequestMutation = {
  /** The officer who decides, by the authority of the kind: refuses a request, with the reason. The teacher gets a message ten seconds later, with what can be done against it, and until then the decision can be undone. */
  rejectChangeRequest: {
    /** The request as it now is; null when refused, but for STALE_VERSION. */
    changeRequest: {
      /** What the teacher wrote with it. */
      comment: string | null,
      /** What its teacher can do against the rejection and until when, in the language of the request; null unless it is rejected. */
      waysOfAppeal: string | null,
      /** When the bank account that it gave was taken back before it counted: the decision has no effect; null otherwise. */
      effectTakenBackAt: string | null,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What people quote, such as CS-2026-4F7K2M9Q. */
      reference: string,
      /** What kind of change. */
      kind: ChangeKind,
      /** Where it stands. */
      status: ChangeRequestStatus,
      /** From which day the change shall count; null where its kind has no such day, or none was given. */
      effectiveFrom: string | null,
      /** When it was first saved or sent. */
      createdAt: string,
      /** When it was sent; null for a draft. */
      submittedAt: string | null,
      /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
      waitsSince: string | null,
      /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
      isUrgent: boolean,
      /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
      silenceOn: string | null,
      /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
      appealUntil: string | null,
      /** Grows with each change: pass it as `expectedVersion`. */
      version: number,
      /** The same as `proposal`, as labelled texts in the language of the request; empty if you may not read it. */
      values: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The change that is asked for, in the type of its kind; null if you may not read it. */
      proposal:
        | { __typename: 'AccidentServiceChange' }
        | { __typename: 'AdresseChange' }
        | { __typename: 'AnomalieChange' }
        | { __typename: 'CertificationChange' }
        | { __typename: 'ClmCldChange' }
        | { __typename: 'CongeMaladieChange' }
        | { __typename: 'CongeParentalChange' }
        | { __typename: 'CongePresenceParentaleChange' }
        | { __typename: 'CongeSupplementaireNaissanceChange' }
        | { __typename: 'CumulChange' }
        | { __typename: 'DemissionChange' }
        | { __typename: 'DetachementChange' }
        | { __typename: 'DiplomeChange' }
        | { __typename: 'DispoActivitePreuveChange' }
        | { __typename: 'DispoAutorisationChange' }
        | { __typename: 'DispoDroitChange' }
        | { __typename: 'DivorceChange' }
        | { __typename: 'FinChargeEnfantChange' }
        | { __typename: 'MariageChange' }
        | { __typename: 'MaterniteChange' }
        | { __typename: 'NaissanceChange' }
        | { __typename: 'NationaliteChange' }
        | { __typename: 'NirChange' }
        | { __typename: 'NomFamilleChange' }
        | { __typename: 'NomUsageChange' }
        | { __typename: 'PacsChange' }
        | { __typename: 'PaterniteChange' }
        | { __typename: 'ReintegrationChange' }
        | { __typename: 'ReportRdvChange' }
        | { __typename: 'RepriseTempsPleinChange' }
        | { __typename: 'RetraiteChange' }
        | { __typename: 'RibChange' }
        | { __typename: 'RqthChange' }
        | { __typename: 'RuptureConventionnelleChange' }
        | { __typename: 'ServicesAnterieursChange' }
        | { __typename: 'SexeEtatCivilChange' }
        | { __typename: 'SftChange' }
        | { __typename: 'TelephoneChange' }
        | { __typename: 'TempsPartielAutorisationChange' }
        | { __typename: 'TempsPartielDroitChange' }
        | { __typename: 'TptChange' }
        | { __typename: 'VeuvageChange' }
       | null,
      /** The line of the dossier that it is about, or the one that has come in its place since; of what was missing, the line that has come. Null where it is about none, and once the line was taken out. */
      about:
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
       | null,
      /** The values that it asks to change, as the file said them when the request was sent; empty for kinds that replace none of them, for a draft, and if you may not read it. */
      before: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The line that it is about as it was when the request was sent, whatever became of it since; empty where it is about none, or if you may not read it. */
      aboutSnapshot: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** What becomes of the error that it reports, once it was granted: the HR base, from which the file comes, corrects it. Null for other kinds, and before. */
      correction: {
        /** Since when the service has the HR base correct it: when the request was granted. */
        askedAt: string,
        /** When the HR base corrected it; null while that is awaited. `about` is then the line as it is now. */
        correctedAt: string | null } | null,
      /** The files that were sent with it: those that you may read. */
      supportingDocuments: Array<{
        /** What it proves: a code of the documents of its kind, else AUTRE. */
        code: string,
        /** When it was given. */
        addedAt: string,
        /** The file. Once it is deleted, its name and digest stay. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
          mediaType: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** The documents that are missing, without which nobody can decide; empty if you may not read the request. */
      missingDocuments: Array<{
        /** Its code among the documents of the kind, such as ACTE_MARIAGE. */
        code: string,
        /** What it is, in the language of the request. */
        label: string }>,
      /** What the officer who decides should look at, such as an account in the name of somebody else, or a leave on days of another one; empty if you may not read the request. */
      warnings: Array<{
        /** What it is about, for programs. */
        code: ChangeWarningCode,
        /** The same in words, in the language of the request. */
        message: string }>,
      /** The opinions that were asked for, oldest first; of what doctors alone may read, who decides sees whether they are favourable. */
      opinions: Array<{
        /** Who was asked for it. */
        askedOf: OpinionGiver,
        /** When it was asked for. */
        askedAt: string,
        /** By which day it was asked for. */
        dueOn: string | null,
        /** When it was given; null while it is awaited. */
        givenAt: string | null,
        /** Whether it is favourable; null while it is awaited. */
        favourable: boolean | null,
        /** The opinion in words; null while it is awaited, and where the viewer decides on what doctors alone may read. */
        text: string | null,
        /** Who gave it; null while it is awaited. */
        officer: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null }>,
      /** The latest decision; null before the first. It stays while an appeal is examined. */
      decision: {
        /** Approved or rejected. */
        outcome: ChangeOutcome,
        /** Why, as it was written to the teacher. */
        reason: string | null,
        /** True if nobody decided in time, so that silence did. */
        bySilence: boolean,
        /** When it was decided. */
        decidedAt: string,
        /** Who decided; null when silence did. */
        decidedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } | null,
      /** Its decisions as documents, oldest first, for those who read what it asks for; each is there some seconds after it can no longer be undone. */
      papers: Array<{
        /** Its number, such as `2026-18-000123-K7Q2M9XWTR`; the last part cannot be guessed. */
        number: string,
        /** When the decision was taken that it holds. */
        decidedAt: string,
        /** The document, a PDF. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** What happened to it, oldest first. A decision that was undone within ten seconds is shown to officers alone. */
      events: Array<{
        /** When. */
        at: string,
        /** The state after it. */
        status: ChangeRequestStatus,
        /** What was done. */
        move: ChangeMove,
        /** The same in words, in the language of the request, such as Demande prise en charge. */
        label: string,
        /** Who did it, by name; the name of the server for what it does by itself. */
        actor: string,
        /** What its author wrote; null if you may not read the request. */
        note: string | null }>,
      /** The officer who has claimed it; null while nobody has. */
      officer: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The service, such as DPE 3 – collèges. */
        service: string,
        /** The professional address. */
        email: string } | null,
      /** What comes next, who acts, and by when; null once nothing is left to do. */
      nextStep: {
        /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
        actor: string,
        /** The same, for programs. */
        actorKind: NextStepActor,
        /** Whether you take this step. What another officer has claimed is not yours. */
        isYours: boolean,
        /** What they have to do. */
        label: string,
        /** By which day; null without one. */
        by: string | null,
        /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
        meanwhile: {
          /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
          actor: string,
          /** The same, for programs. */
          actorKind: NextStepActor,
          /** Whether you take this step. What another officer has claimed is not yours. */
          isYours: boolean,
          /** What they have to do. */
          label: string,
          /** By which day; null without one. */
          by: string | null } | null } | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type DecideChangeRequestsMutationVariables = Exact<{
  input: DecideChangeRequestsInput;
}>;


export type DecideChangeRequestsMutation = {
  /** The officer who decides: grants or refuses up to thirty requests with one reason. Each is decided or refused by itself; bank accounts are granted one by one, social security numbers only where this officer has claimed the request. */
  decideChangeRequests: {
    /** How many were decided. */
    decided: number | null,
    /** One result for each request, in the order of the input; null when the whole call is refused. */
    results: Array<{
      /** The id as it was given; null for an item that could not be read. */
      requestId: string | null,
      /** The request that was decided; null when refused, but for STALE_VERSION. */
      changeRequest: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** What people quote, such as CS-2026-4F7K2M9Q. */
        reference: string,
        /** What kind of change. */
        kind: ChangeKind,
        /** Where it stands. */
        status: ChangeRequestStatus,
        /** From which day the change shall count; null where its kind has no such day, or none was given. */
        effectiveFrom: string | null,
        /** When it was first saved or sent. */
        createdAt: string,
        /** When it was sent; null for a draft. */
        submittedAt: string | null,
        /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
        waitsSince: string | null,
        /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
        isUrgent: boolean,
        /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
        silenceOn: string | null,
        /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
        appealUntil: string | null,
        /** Grows with each change: pass it as `expectedVersion`. */
        version: number,
        /** The officer who has claimed it; null while nobody has. */
        officer: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string,
          /** The service, such as DPE 3 – collèges. */
          service: string,
          /** The professional address. */
          email: string } | null,
        /** What comes next, who acts, and by when; null once nothing is left to do. */
        nextStep: {
          /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
          actor: string,
          /** The same, for programs. */
          actorKind: NextStepActor,
          /** Whether you take this step. What another officer has claimed is not yours. */
          isYours: boolean,
          /** What they have to do. */
          label: string,
          /** By which day; null without one. */
          by: string | null,
          /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
          meanwhile: {
            /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
            actor: string,
            /** The same, for programs. */
            actorKind: NextStepActor,
            /** Whether you take this step. What another officer has claimed is not yours. */
            isYours: boolean,
            /** What they have to do. */
            label: string,
            /** By which day; null without one. */
            by: string | null } | null } | null } | null,
      /** Why this one was refused; empty when it was decided. */
      errors: Array<{
        /** The stable code, such as INVALID_CREDENTIALS. */
        code: ErrorCode,
        /** A sentence for people, in the language of the request. */
        message: string,
        /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
        path: Array<string> | null }> }> | null,
    /** Why the whole call was refused; those of one request are in `results`. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type UndoChangeDecisionMutationVariables = Exact<{
  input: UndoChangeDecisionInput;
}>;


export type UndoChangeDecisionMutation = {
  /** The officer who decided, within ten seconds: takes the decision back. The file is as it was, and the teacher gets no message. */
  undoChangeDecision: {
    /** The request as it now is; null when refused, but for STALE_VERSION. */
    changeRequest: {
      /** What the teacher wrote with it. */
      comment: string | null,
      /** What its teacher can do against the rejection and until when, in the language of the request; null unless it is rejected. */
      waysOfAppeal: string | null,
      /** When the bank account that it gave was taken back before it counted: the decision has no effect; null otherwise. */
      effectTakenBackAt: string | null,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What people quote, such as CS-2026-4F7K2M9Q. */
      reference: string,
      /** What kind of change. */
      kind: ChangeKind,
      /** Where it stands. */
      status: ChangeRequestStatus,
      /** From which day the change shall count; null where its kind has no such day, or none was given. */
      effectiveFrom: string | null,
      /** When it was first saved or sent. */
      createdAt: string,
      /** When it was sent; null for a draft. */
      submittedAt: string | null,
      /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
      waitsSince: string | null,
      /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
      isUrgent: boolean,
      /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
      silenceOn: string | null,
      /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
      appealUntil: string | null,
      /** Grows with each change: pass it as `expectedVersion`. */
      version: number,
      /** The same as `proposal`, as labelled texts in the language of the request; empty if you may not read it. */
      values: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The change that is asked for, in the type of its kind; null if you may not read it. */
      proposal:
        | { __typename: 'AccidentServiceChange' }
        | { __typename: 'AdresseChange' }
        | { __typename: 'AnomalieChange' }
        | { __typename: 'CertificationChange' }
        | { __typename: 'ClmCldChange' }
        | { __typename: 'CongeMaladieChange' }
        | { __typename: 'CongeParentalChange' }
        | { __typename: 'CongePresenceParentaleChange' }
        | { __typename: 'CongeSupplementaireNaissanceChange' }
        | { __typename: 'CumulChange' }
        | { __typename: 'DemissionChange' }
        | { __typename: 'DetachementChange' }
        | { __typename: 'DiplomeChange' }
        | { __typename: 'DispoActivitePreuveChange' }
        | { __typename: 'DispoAutorisationChange' }
        | { __typename: 'DispoDroitChange' }
        | { __typename: 'DivorceChange' }
        | { __typename: 'FinChargeEnfantChange' }
        | { __typename: 'MariageChange' }
        | { __typename: 'MaterniteChange' }
        | { __typename: 'NaissanceChange' }
        | { __typename: 'NationaliteChange' }
        | { __typename: 'NirChange' }
        | { __typename: 'NomFamilleChange' }
        | { __typename: 'NomUsageChange' }
        | { __typename: 'PacsChange' }
        | { __typename: 'PaterniteChange' }
        | { __typename: 'ReintegrationChange' }
        | { __typename: 'ReportRdvChange' }
        | { __typename: 'RepriseTempsPleinChange' }
        | { __typename: 'RetraiteChange' }
        | { __typename: 'RibChange' }
        | { __typename: 'RqthChange' }
        | { __typename: 'RuptureConventionnelleChange' }
        | { __typename: 'ServicesAnterieursChange' }
        | { __typename: 'SexeEtatCivilChange' }
        | { __typename: 'SftChange' }
        | { __typename: 'TelephoneChange' }
        | { __typename: 'TempsPartielAutorisationChange' }
        | { __typename: 'TempsPartielDroitChange' }
        | { __typename: 'TptChange' }
        | { __typename: 'VeuvageChange' }
       | null,
      /** The line of the dossier that it is about, or the one that has come in its place since; of what was missing, the line that has come. Null where it is about none, and once the line was taken out. */
      about:
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
       | null,
      /** The values that it asks to change, as the file said them when the request was sent; empty for kinds that replace none of them, for a draft, and if you may not read it. */
      before: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The line that it is about as it was when the request was sent, whatever became of it since; empty where it is about none, or if you may not read it. */
      aboutSnapshot: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** What becomes of the error that it reports, once it was granted: the HR base, from which the file comes, corrects it. Null for other kinds, and before. */
      correction: {
        /** Since when the service has the HR base correct it: when the request was granted. */
        askedAt: string,
        /** When the HR base corrected it; null while that is awaited. `about` is then the line as it is now. */
        correctedAt: string | null } | null,
      /** The files that were sent with it: those that you may read. */
      supportingDocuments: Array<{
        /** What it proves: a code of the documents of its kind, else AUTRE. */
        code: string,
        /** When it was given. */
        addedAt: string,
        /** The file. Once it is deleted, its name and digest stay. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
          mediaType: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** The documents that are missing, without which nobody can decide; empty if you may not read the request. */
      missingDocuments: Array<{
        /** Its code among the documents of the kind, such as ACTE_MARIAGE. */
        code: string,
        /** What it is, in the language of the request. */
        label: string }>,
      /** What the officer who decides should look at, such as an account in the name of somebody else, or a leave on days of another one; empty if you may not read the request. */
      warnings: Array<{
        /** What it is about, for programs. */
        code: ChangeWarningCode,
        /** The same in words, in the language of the request. */
        message: string }>,
      /** The opinions that were asked for, oldest first; of what doctors alone may read, who decides sees whether they are favourable. */
      opinions: Array<{
        /** Who was asked for it. */
        askedOf: OpinionGiver,
        /** When it was asked for. */
        askedAt: string,
        /** By which day it was asked for. */
        dueOn: string | null,
        /** When it was given; null while it is awaited. */
        givenAt: string | null,
        /** Whether it is favourable; null while it is awaited. */
        favourable: boolean | null,
        /** The opinion in words; null while it is awaited, and where the viewer decides on what doctors alone may read. */
        text: string | null,
        /** Who gave it; null while it is awaited. */
        officer: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null }>,
      /** The latest decision; null before the first. It stays while an appeal is examined. */
      decision: {
        /** Approved or rejected. */
        outcome: ChangeOutcome,
        /** Why, as it was written to the teacher. */
        reason: string | null,
        /** True if nobody decided in time, so that silence did. */
        bySilence: boolean,
        /** When it was decided. */
        decidedAt: string,
        /** Who decided; null when silence did. */
        decidedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } | null,
      /** Its decisions as documents, oldest first, for those who read what it asks for; each is there some seconds after it can no longer be undone. */
      papers: Array<{
        /** Its number, such as `2026-18-000123-K7Q2M9XWTR`; the last part cannot be guessed. */
        number: string,
        /** When the decision was taken that it holds. */
        decidedAt: string,
        /** The document, a PDF. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** What happened to it, oldest first. A decision that was undone within ten seconds is shown to officers alone. */
      events: Array<{
        /** When. */
        at: string,
        /** The state after it. */
        status: ChangeRequestStatus,
        /** What was done. */
        move: ChangeMove,
        /** The same in words, in the language of the request, such as Demande prise en charge. */
        label: string,
        /** Who did it, by name; the name of the server for what it does by itself. */
        actor: string,
        /** What its author wrote; null if you may not read the request. */
        note: string | null }>,
      /** The officer who has claimed it; null while nobody has. */
      officer: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The service, such as DPE 3 – collèges. */
        service: string,
        /** The professional address. */
        email: string } | null,
      /** What comes next, who acts, and by when; null once nothing is left to do. */
      nextStep: {
        /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
        actor: string,
        /** The same, for programs. */
        actorKind: NextStepActor,
        /** Whether you take this step. What another officer has claimed is not yours. */
        isYours: boolean,
        /** What they have to do. */
        label: string,
        /** By which day; null without one. */
        by: string | null,
        /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
        meanwhile: {
          /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
          actor: string,
          /** The same, for programs. */
          actorKind: NextStepActor,
          /** Whether you take this step. What another officer has claimed is not yours. */
          isYours: boolean,
          /** What they have to do. */
          label: string,
          /** By which day; null without one. */
          by: string | null } | null } | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type CorrectApprovalMutationVariables = Exact<{
  input: CorrectApprovalInput;
}>;


export type CorrectApprovalMutation = {
  /** The officer who decides: replaces an approval that was wrong by a new one. The first no longer counts, and stays in the history with the reason. */
  correctApproval: {
    /** The new request, which is granted; null when refused, and the former one for STALE_VERSION. */
    changeRequest: {
      /** What the teacher wrote with it. */
      comment: string | null,
      /** What its teacher can do against the rejection and until when, in the language of the request; null unless it is rejected. */
      waysOfAppeal: string | null,
      /** When the bank account that it gave was taken back before it counted: the decision has no effect; null otherwise. */
      effectTakenBackAt: string | null,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What people quote, such as CS-2026-4F7K2M9Q. */
      reference: string,
      /** What kind of change. */
      kind: ChangeKind,
      /** Where it stands. */
      status: ChangeRequestStatus,
      /** From which day the change shall count; null where its kind has no such day, or none was given. */
      effectiveFrom: string | null,
      /** When it was first saved or sent. */
      createdAt: string,
      /** When it was sent; null for a draft. */
      submittedAt: string | null,
      /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
      waitsSince: string | null,
      /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
      isUrgent: boolean,
      /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
      silenceOn: string | null,
      /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
      appealUntil: string | null,
      /** Grows with each change: pass it as `expectedVersion`. */
      version: number,
      /** The same as `proposal`, as labelled texts in the language of the request; empty if you may not read it. */
      values: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The change that is asked for, in the type of its kind; null if you may not read it. */
      proposal:
        | { __typename: 'AccidentServiceChange' }
        | { __typename: 'AdresseChange' }
        | { __typename: 'AnomalieChange' }
        | { __typename: 'CertificationChange' }
        | { __typename: 'ClmCldChange' }
        | { __typename: 'CongeMaladieChange' }
        | { __typename: 'CongeParentalChange' }
        | { __typename: 'CongePresenceParentaleChange' }
        | { __typename: 'CongeSupplementaireNaissanceChange' }
        | { __typename: 'CumulChange' }
        | { __typename: 'DemissionChange' }
        | { __typename: 'DetachementChange' }
        | { __typename: 'DiplomeChange' }
        | { __typename: 'DispoActivitePreuveChange' }
        | { __typename: 'DispoAutorisationChange' }
        | { __typename: 'DispoDroitChange' }
        | { __typename: 'DivorceChange' }
        | { __typename: 'FinChargeEnfantChange' }
        | { __typename: 'MariageChange' }
        | { __typename: 'MaterniteChange' }
        | { __typename: 'NaissanceChange' }
        | { __typename: 'NationaliteChange' }
        | { __typename: 'NirChange' }
        | { __typename: 'NomFamilleChange' }
        | { __typename: 'NomUsageChange' }
        | { __typename: 'PacsChange' }
        | { __typename: 'PaterniteChange' }
        | { __typename: 'ReintegrationChange' }
        | { __typename: 'ReportRdvChange' }
        | { __typename: 'RepriseTempsPleinChange' }
        | { __typename: 'RetraiteChange' }
        | { __typename: 'RibChange' }
        | { __typename: 'RqthChange' }
        | { __typename: 'RuptureConventionnelleChange' }
        | { __typename: 'ServicesAnterieursChange' }
        | { __typename: 'SexeEtatCivilChange' }
        | { __typename: 'SftChange' }
        | { __typename: 'TelephoneChange' }
        | { __typename: 'TempsPartielAutorisationChange' }
        | { __typename: 'TempsPartielDroitChange' }
        | { __typename: 'TptChange' }
        | { __typename: 'VeuvageChange' }
       | null,
      /** The line of the dossier that it is about, or the one that has come in its place since; of what was missing, the line that has come. Null where it is about none, and once the line was taken out. */
      about:
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
       | null,
      /** The values that it asks to change, as the file said them when the request was sent; empty for kinds that replace none of them, for a draft, and if you may not read it. */
      before: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The line that it is about as it was when the request was sent, whatever became of it since; empty where it is about none, or if you may not read it. */
      aboutSnapshot: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** What becomes of the error that it reports, once it was granted: the HR base, from which the file comes, corrects it. Null for other kinds, and before. */
      correction: {
        /** Since when the service has the HR base correct it: when the request was granted. */
        askedAt: string,
        /** When the HR base corrected it; null while that is awaited. `about` is then the line as it is now. */
        correctedAt: string | null } | null,
      /** The files that were sent with it: those that you may read. */
      supportingDocuments: Array<{
        /** What it proves: a code of the documents of its kind, else AUTRE. */
        code: string,
        /** When it was given. */
        addedAt: string,
        /** The file. Once it is deleted, its name and digest stay. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
          mediaType: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** The documents that are missing, without which nobody can decide; empty if you may not read the request. */
      missingDocuments: Array<{
        /** Its code among the documents of the kind, such as ACTE_MARIAGE. */
        code: string,
        /** What it is, in the language of the request. */
        label: string }>,
      /** What the officer who decides should look at, such as an account in the name of somebody else, or a leave on days of another one; empty if you may not read the request. */
      warnings: Array<{
        /** What it is about, for programs. */
        code: ChangeWarningCode,
        /** The same in words, in the language of the request. */
        message: string }>,
      /** The opinions that were asked for, oldest first; of what doctors alone may read, who decides sees whether they are favourable. */
      opinions: Array<{
        /** Who was asked for it. */
        askedOf: OpinionGiver,
        /** When it was asked for. */
        askedAt: string,
        /** By which day it was asked for. */
        dueOn: string | null,
        /** When it was given; null while it is awaited. */
        givenAt: string | null,
        /** Whether it is favourable; null while it is awaited. */
        favourable: boolean | null,
        /** The opinion in words; null while it is awaited, and where the viewer decides on what doctors alone may read. */
        text: string | null,
        /** Who gave it; null while it is awaited. */
        officer: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null }>,
      /** The latest decision; null before the first. It stays while an appeal is examined. */
      decision: {
        /** Approved or rejected. */
        outcome: ChangeOutcome,
        /** Why, as it was written to the teacher. */
        reason: string | null,
        /** True if nobody decided in time, so that silence did. */
        bySilence: boolean,
        /** When it was decided. */
        decidedAt: string,
        /** Who decided; null when silence did. */
        decidedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } | null,
      /** Its decisions as documents, oldest first, for those who read what it asks for; each is there some seconds after it can no longer be undone. */
      papers: Array<{
        /** Its number, such as `2026-18-000123-K7Q2M9XWTR`; the last part cannot be guessed. */
        number: string,
        /** When the decision was taken that it holds. */
        decidedAt: string,
        /** The document, a PDF. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** What happened to it, oldest first. A decision that was undone within ten seconds is shown to officers alone. */
      events: Array<{
        /** When. */
        at: string,
        /** The state after it. */
        status: ChangeRequestStatus,
        /** What was done. */
        move: ChangeMove,
        /** The same in words, in the language of the request, such as Demande prise en charge. */
        label: string,
        /** Who did it, by name; the name of the server for what it does by itself. */
        actor: string,
        /** What its author wrote; null if you may not read the request. */
        note: string | null }>,
      /** The officer who has claimed it; null while nobody has. */
      officer: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The service, such as DPE 3 – collèges. */
        service: string,
        /** The professional address. */
        email: string } | null,
      /** What comes next, who acts, and by when; null once nothing is left to do. */
      nextStep: {
        /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
        actor: string,
        /** The same, for programs. */
        actorKind: NextStepActor,
        /** Whether you take this step. What another officer has claimed is not yours. */
        isYours: boolean,
        /** What they have to do. */
        label: string,
        /** By which day; null without one. */
        by: string | null,
        /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
        meanwhile: {
          /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
          actor: string,
          /** The same, for programs. */
          actorKind: NextStepActor,
          /** Whether you take this step. What another officer has claimed is not yours. */
          isYours: boolean,
          /** What they have to do. */
          label: string,
          /** By which day; null without one. */
          by: string | null } | null } | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type CloseChangeRequestMutationVariables = Exact<{
  input: CloseChangeRequestInput;
}>;


export type CloseChangeRequestMutation = {
  /** Officers in charge, and the officer who decides: closes a request whose teacher has not answered by the day that was set, without a decision; who decides closes an appeal, which is rejected by it. */
  closeChangeRequest: {
    /** The request as it now is; null when refused, but for STALE_VERSION. */
    changeRequest: {
      /** What the teacher wrote with it. */
      comment: string | null,
      /** What its teacher can do against the rejection and until when, in the language of the request; null unless it is rejected. */
      waysOfAppeal: string | null,
      /** When the bank account that it gave was taken back before it counted: the decision has no effect; null otherwise. */
      effectTakenBackAt: string | null,
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What people quote, such as CS-2026-4F7K2M9Q. */
      reference: string,
      /** What kind of change. */
      kind: ChangeKind,
      /** Where it stands. */
      status: ChangeRequestStatus,
      /** From which day the change shall count; null where its kind has no such day, or none was given. */
      effectiveFrom: string | null,
      /** When it was first saved or sent. */
      createdAt: string,
      /** When it was sent; null for a draft. */
      submittedAt: string | null,
      /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
      waitsSince: string | null,
      /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
      isUrgent: boolean,
      /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
      silenceOn: string | null,
      /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
      appealUntil: string | null,
      /** Grows with each change: pass it as `expectedVersion`. */
      version: number,
      /** The same as `proposal`, as labelled texts in the language of the request; empty if you may not read it. */
      values: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The change that is asked for, in the type of its kind; null if you may not read it. */
      proposal:
        | { __typename: 'AccidentServiceChange' }
        | { __typename: 'AdresseChange' }
        | { __typename: 'AnomalieChange' }
        | { __typename: 'CertificationChange' }
        | { __typename: 'ClmCldChange' }
        | { __typename: 'CongeMaladieChange' }
        | { __typename: 'CongeParentalChange' }
        | { __typename: 'CongePresenceParentaleChange' }
        | { __typename: 'CongeSupplementaireNaissanceChange' }
        | { __typename: 'CumulChange' }
        | { __typename: 'DemissionChange' }
        | { __typename: 'DetachementChange' }
        | { __typename: 'DiplomeChange' }
        | { __typename: 'DispoActivitePreuveChange' }
        | { __typename: 'DispoAutorisationChange' }
        | { __typename: 'DispoDroitChange' }
        | { __typename: 'DivorceChange' }
        | { __typename: 'FinChargeEnfantChange' }
        | { __typename: 'MariageChange' }
        | { __typename: 'MaterniteChange' }
        | { __typename: 'NaissanceChange' }
        | { __typename: 'NationaliteChange' }
        | { __typename: 'NirChange' }
        | { __typename: 'NomFamilleChange' }
        | { __typename: 'NomUsageChange' }
        | { __typename: 'PacsChange' }
        | { __typename: 'PaterniteChange' }
        | { __typename: 'ReintegrationChange' }
        | { __typename: 'ReportRdvChange' }
        | { __typename: 'RepriseTempsPleinChange' }
        | { __typename: 'RetraiteChange' }
        | { __typename: 'RibChange' }
        | { __typename: 'RqthChange' }
        | { __typename: 'RuptureConventionnelleChange' }
        | { __typename: 'ServicesAnterieursChange' }
        | { __typename: 'SexeEtatCivilChange' }
        | { __typename: 'SftChange' }
        | { __typename: 'TelephoneChange' }
        | { __typename: 'TempsPartielAutorisationChange' }
        | { __typename: 'TempsPartielDroitChange' }
        | { __typename: 'TptChange' }
        | { __typename: 'VeuvageChange' }
       | null,
      /** The line of the dossier that it is about, or the one that has come in its place since; of what was missing, the line that has come. Null where it is about none, and once the line was taken out. */
      about:
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
        | {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string }
       | null,
      /** The values that it asks to change, as the file said them when the request was sent; empty for kinds that replace none of them, for a draft, and if you may not read it. */
      before: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** The line that it is about as it was when the request was sent, whatever became of it since; empty where it is about none, or if you may not read it. */
      aboutSnapshot: Array<{
        /** The name of the field, such as postalCode. */
        name: string,
        /** What stands beside it, such as Code postal. */
        label: string,
        /** The value in words. */
        text: string }>,
      /** What becomes of the error that it reports, once it was granted: the HR base, from which the file comes, corrects it. Null for other kinds, and before. */
      correction: {
        /** Since when the service has the HR base correct it: when the request was granted. */
        askedAt: string,
        /** When the HR base corrected it; null while that is awaited. `about` is then the line as it is now. */
        correctedAt: string | null } | null,
      /** The files that were sent with it: those that you may read. */
      supportingDocuments: Array<{
        /** What it proves: a code of the documents of its kind, else AUTRE. */
        code: string,
        /** When it was given. */
        addedAt: string,
        /** The file. Once it is deleted, its name and digest stay. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** What the content is, such as `application/pdf`: found by looking at it, not taken from its name. */
          mediaType: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** The documents that are missing, without which nobody can decide; empty if you may not read the request. */
      missingDocuments: Array<{
        /** Its code among the documents of the kind, such as ACTE_MARIAGE. */
        code: string,
        /** What it is, in the language of the request. */
        label: string }>,
      /** What the officer who decides should look at, such as an account in the name of somebody else, or a leave on days of another one; empty if you may not read the request. */
      warnings: Array<{
        /** What it is about, for programs. */
        code: ChangeWarningCode,
        /** The same in words, in the language of the request. */
        message: string }>,
      /** The opinions that were asked for, oldest first; of what doctors alone may read, who decides sees whether they are favourable. */
      opinions: Array<{
        /** Who was asked for it. */
        askedOf: OpinionGiver,
        /** When it was asked for. */
        askedAt: string,
        /** By which day it was asked for. */
        dueOn: string | null,
        /** When it was given; null while it is awaited. */
        givenAt: string | null,
        /** Whether it is favourable; null while it is awaited. */
        favourable: boolean | null,
        /** The opinion in words; null while it is awaited, and where the viewer decides on what doctors alone may read. */
        text: string | null,
        /** Who gave it; null while it is awaited. */
        officer: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null }>,
      /** The latest decision; null before the first. It stays while an appeal is examined. */
      decision: {
        /** Approved or rejected. */
        outcome: ChangeOutcome,
        /** Why, as it was written to the teacher. */
        reason: string | null,
        /** True if nobody decided in time, so that silence did. */
        bySilence: boolean,
        /** When it was decided. */
        decidedAt: string,
        /** Who decided; null when silence did. */
        decidedBy: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name to address, such as Claire Moreau. */
          displayName: string } | null } | null,
      /** Its decisions as documents, oldest first, for those who read what it asks for; each is there some seconds after it can no longer be undone. */
      papers: Array<{
        /** Its number, such as `2026-18-000123-K7Q2M9XWTR`; the last part cannot be guessed. */
        number: string,
        /** When the decision was taken that it holds. */
        decidedAt: string,
        /** The document, a PDF. */
        attachment: {
          /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
          id: string,
          /** The name of the file, such as `Arrêté de nomination.pdf`. */
          filename: string,
          /** How many bytes a download has. */
          byteSize: number,
          /** Where it is downloaded from, within five minutes, by who is signed in now; null until a scan has found it clean, and once it is deleted. */
          downloadUrl: string | null } }>,
      /** What happened to it, oldest first. A decision that was undone within ten seconds is shown to officers alone. */
      events: Array<{
        /** When. */
        at: string,
        /** The state after it. */
        status: ChangeRequestStatus,
        /** What was done. */
        move: ChangeMove,
        /** The same in words, in the language of the request, such as Demande prise en charge. */
        label: string,
        /** Who did it, by name; the name of the server for what it does by itself. */
        actor: string,
        /** What its author wrote; null if you may not read the request. */
        note: string | null }>,
      /** The officer who has claimed it; null while nobody has. */
      officer: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The service, such as DPE 3 – collèges. */
        service: string,
        /** The professional address. */
        email: string } | null,
      /** What comes next, who acts, and by when; null once nothing is left to do. */
      nextStep: {
        /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
        actor: string,
        /** The same, for programs. */
        actorKind: NextStepActor,
        /** Whether you take this step. What another officer has claimed is not yours. */
        isYours: boolean,
        /** What they have to do. */
        label: string,
        /** By which day; null without one. */
        by: string | null,
        /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
        meanwhile: {
          /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
          actor: string,
          /** The same, for programs. */
          actorKind: NextStepActor,
          /** Whether you take this step. What another officer has claimed is not yours. */
          isYours: boolean,
          /** What they have to do. */
          label: string,
          /** By which day; null without one. */
          by: string | null } | null } | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type ReassignChangeRequestMutationVariables = Exact<{
  input: ReassignChangeRequestInput;
}>;


export type ReassignChangeRequestMutation = {
  /** Officers in charge, and heads of service: hands a request to another officer of the academy, or back to the correspondent. Its claim ends. */
  reassignChangeRequest: {
    /** The request as it now is; null when refused, but for STALE_VERSION. */
    changeRequest: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** What people quote, such as CS-2026-4F7K2M9Q. */
      reference: string,
      /** What kind of change. */
      kind: ChangeKind,
      /** Where it stands. */
      status: ChangeRequestStatus,
      /** From which day the change shall count; null where its kind has no such day, or none was given. */
      effectiveFrom: string | null,
      /** When it was first saved or sent. */
      createdAt: string,
      /** When it was sent; null for a draft. */
      submittedAt: string | null,
      /** Since when it waits for the administration; null while it waits for its teacher, and once it has ended. */
      waitsSince: string | null,
      /** Whether it waits for the administration, and its day of effect or of silence is near or past. */
      isUrgent: boolean,
      /** The last day to answer: when it has ended and nobody has decided, silence has; null where it never does. */
      silenceOn: string | null,
      /** The last day for an appeal to who decided (recours gracieux); null unless it is rejected and was never appealed. */
      appealUntil: string | null,
      /** Grows with each change: pass it as `expectedVersion`. */
      version: number,
      /** The officer it was handed to; null while it is on the list of the correspondent. */
      handedTo: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string } | null,
      /** The teacher who asks, with what the viewer may see of the file. */
      teacher: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to show, such as Julie Labert. */
        displayName: string },
      /** The officer who has claimed it; null while nobody has. */
      officer: {
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The name to address, such as Claire Moreau. */
        displayName: string,
        /** The service, such as DPE 3 – collèges. */
        service: string,
        /** The professional address. */
        email: string } | null,
      /** What comes next, who acts, and by when; null once nothing is left to do. */
      nextStep: {
        /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
        actor: string,
        /** The same, for programs. */
        actorKind: NextStepActor,
        /** Whether you take this step. What another officer has claimed is not yours. */
        isYours: boolean,
        /** What they have to do. */
        label: string,
        /** By which day; null without one. */
        by: string | null,
        /** What the administration can already do while it waits for documents that are missing; null where it does not wait for any. */
        meanwhile: {
          /** Who acts, in the language of the request; “Vous” or “You” where that is you. */
          actor: string,
          /** The same, for programs. */
          actorKind: NextStepActor,
          /** Whether you take this step. What another officer has claimed is not yours. */
          isYours: boolean,
          /** What they have to do. */
          label: string,
          /** By which day; null without one. */
          by: string | null } | null } | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type RecordDeathOfTeacherMutationVariables = Exact<{
  input: RecordDeathOfTeacherInput;
}>;


export type RecordDeathOfTeacherMutation = {
  /** The officer in charge: records the death of a teacher (DECES_AGENT). The account and open requests close at once, a bank account that does not count yet never will, and lists leave the teacher out from that day on. */
  recordDeathOfTeacher: {
    /** The teacher; null when refused. */
    teacher: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The name to show, such as Julie Labert. */
      displayName: string,
      /** The first day on which the teacher is gone, which may lie ahead; null for who stays. From that day on lists and counts leave the teacher out. */
      leftOn: string | null,
      /** Why the teacher leaves; null for who stays. */
      leftReason: LeaveReason | null } | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export type LateChangeRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type LateChangeRequestsQuery = {
  /** Heads of service: what is late in the places of their mandates, by kind and officer, requests included that can be closed since their teacher has not answered; what has been late longest first. Requests that heads of service may not see are not counted. */
  lateChangeRequests: Array<{
    /** The kind. */
    kind: ChangeKind,
    /** The global id of the officer who claimed them, else on whose list they stand. */
    officerId: string,
    /** The name of that officer. */
    officerName: string,
    /** How many. */
    count: number,
    /** The day on which the first of them was due. */
    dueSince: string }> };

export type PreparedTextFragment = {
  /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
  id: string,
  /** The kind that it is for; null: any. */
  kind: ChangeKind | null,
  /** The words to choose it by, in the language of the request, such as “Pièce illisible”. */
  label: string,
  /** The text itself, in the language of the request. */
  text: string };

export type PreparedAnswersQueryVariables = Exact<{ [key: string]: never; }>;


export type PreparedAnswersQuery = {
  /** Who is signed in; null for an anonymous caller. */
  viewer: {
    /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
    id: string,
    /** True until the first password (the NUMEN) is replaced: nothing else is readable before. */
    mustChangePassword: boolean,
    /** The academy of the account; null for a national integrator. */
    academy: {
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The texts that officers of the academy start from, in their order; empty for teachers, machines and other academies. */
      preparedAnswers: Array<{
        /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
        id: string,
        /** The kind that it is for; null: any. */
        kind: ChangeKind | null,
        /** The words to choose it by, in the language of the request, such as “Pièce illisible”. */
        label: string,
        /** The text itself, in the language of the request. */
        text: string }> } | null } | null };

export type SetPreparedAnswersMutationVariables = Exact<{
  input: SetPreparedAnswersInput;
}>;


export type SetPreparedAnswersMutation = {
  /** Heads of service and administrators: sets the list of texts that officers of the academy start from. */
  setPreparedAnswers: {
    /** The answers, in the order to show; null when refused. */
    answers: Array<{
      /** Opaque, global and stable, such as tea_0190f3c27a107cc398c4dc0c0c07398f. */
      id: string,
      /** The kind that it is for; null: any. */
      kind: ChangeKind | null,
      /** The words to choose it by, in the language of the request, such as “Pièce illisible”. */
      label: string,
      /** The text itself, in the language of the request. */
      text: string }> | null,
    /** Why it was refused; empty when it was done. */
    errors: Array<{
      /** The stable code, such as INVALID_CREDENTIALS. */
      code: ErrorCode,
      /** A sentence for people, in the language of the request. */
      message: string,
      /** Where in the input, such as ["input", "teachers", "3", "numen"]. */
      path: Array<string> | null }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AcademyDetailsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment AcademyDetails on Academy{id code name mailDomain departments{code name}helpdesk{email phone url}}`, {"fragmentName":"AcademyDetails"}) as unknown as TypedDocumentString<AcademyDetailsFragment, unknown>;
export const ConnectionPointDetailsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ConnectionPointDetails on ConnectionPoint{application situation url explanation academy{...AcademyDetails}}fragment AcademyDetails on Academy{id code name mailDomain departments{code name}helpdesk{email phone url}}`, {"fragmentName":"ConnectionPointDetails"}) as unknown as TypedDocumentString<ConnectionPointDetailsFragment, unknown>;
export const SessionTokensFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment SessionTokens on Session{accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt}`, {"fragmentName":"SessionTokens"}) as unknown as TypedDocumentString<SessionTokensFragment, unknown>;
export const ViewerSummaryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ViewerSummary on Viewer{id username role mustChangePassword academy{id code name}teacher{id displayName}officer{id displayName}}`, {"fragmentName":"ViewerSummary"}) as unknown as TypedDocumentString<ViewerSummaryFragment, unknown>;
export const SessionLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment SessionLine on OpenSession{id openedAt seenAt ip userAgent current}`, {"fragmentName":"SessionLine"}) as unknown as TypedDocumentString<SessionLineFragment, unknown>;
export const AnnouncementTextFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment AnnouncementText on Announcement{id title body publishedAt endsAt}`, {"fragmentName":"AnnouncementText"}) as unknown as TypedDocumentString<AnnouncementTextFragment, unknown>;
export const BankAccountLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment BankAccountLine on BankAccount{id lastFour bic holder confirmedBy takesEffectAt}`, {"fragmentName":"BankAccountLine"}) as unknown as TypedDocumentString<BankAccountLineFragment, unknown>;
export const BankAccountsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment BankAccounts on Dossier{id bankAccount{...BankAccountLine}nextBankAccounts{...BankAccountLine}}fragment BankAccountLine on BankAccount{id lastFour bic holder confirmedBy takesEffectAt}`, {"fragmentName":"BankAccounts"}) as unknown as TypedDocumentString<BankAccountsFragment, unknown>;
export const CareerPerspectiveDetailsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CareerPerspectiveDetails on CareerPerspective{key kind title summary status eligibleFrom acceleratedFrom firstCampaign acceleratedFirstCampaign howToApply certainty reasons conditions{key label met satisfiedFrom judgedOn required actual reason legalReference{title article url}}outcome{corps{code name degree}grade{code name}echelon chevron chevronSince indiceMajore grossMonthlyPay from seniorityFrom}points{campaign seniorityPoints appraisalOutcome total totals{appraisalOutcome total}}legalBasis{title article url}sources}`, {"fragmentName":"CareerPerspectiveDetails"}) as unknown as TypedDocumentString<CareerPerspectiveDetailsFragment, unknown>;
export const CareerEventLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CareerEventLine on CareerEvent{date kind grade{code name}echelon chevron indiceMajore grossMonthlyPay rendezVous assumed isOverdue}`, {"fragmentName":"CareerEventLine"}) as unknown as TypedDocumentString<CareerEventLineFragment, unknown>;
export const ChangeFormFieldFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ChangeFormField on FormField{name label type isList choices{value label}minimum maximum only maxLength minItems maxItems pattern required requiredWhen example help}`, {"fragmentName":"ChangeFormField"}) as unknown as TypedDocumentString<ChangeFormFieldFragment, unknown>;
export const ChangeKindFormFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ChangeKindForm on ChangeKindInfo{kind inputMember label authority sendElsewhere whenToAsk effect whenSilent fields{...ChangeFormField fields{...ChangeFormField}}effectiveDate effectiveDays{earliest latest yearlyOn askBy liftedBy}requiredDocuments{code label need requiredWhen maxAgeMonths isMedical}needsProof isMedical legalBasis{title article url}}fragment ChangeFormField on FormField{name label type isList choices{value label}minimum maximum only maxLength minItems maxItems pattern required requiredWhen example help}`, {"fragmentName":"ChangeKindForm"}) as unknown as TypedDocumentString<ChangeKindFormFragment, unknown>;
export const ChangeRequestLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}`, {"fragmentName":"ChangeRequestLine"}) as unknown as TypedDocumentString<ChangeRequestLineFragment, unknown>;
export const ChangeRequestDetailsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ChangeRequestDetails on ChangeRequest{...ChangeRequestLine comment waysOfAppeal effectTakenBackAt values{name label text}proposal{__typename}about{id}before{name label text}aboutSnapshot{name label text}correction{askedAt correctedAt}supportingDocuments{code addedAt attachment{id filename mediaType byteSize downloadUrl}}missingDocuments{code label}warnings{code message}opinions{askedOf askedAt dueOn givenAt favourable text officer{id displayName}}decision{outcome reason bySilence decidedAt decidedBy{id displayName}}papers{number decidedAt attachment{id filename byteSize downloadUrl}}events{at status move label actor note}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}`, {"fragmentName":"ChangeRequestDetails"}) as unknown as TypedDocumentString<ChangeRequestDetailsFragment, unknown>;
export const ImportConflictLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ImportConflictLine on ImportConflict{id path label ours theirs requestId since changedAt settledAt outcome reason settledBy{id displayName}teacher{id displayName}}`, {"fragmentName":"ImportConflictLine"}) as unknown as TypedDocumentString<ImportConflictLineFragment, unknown>;
export const ConversationLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ConversationLine on Conversation{id subject awaitsAnswerSince lastMessageAt unreadCount messageCount snoozedUntil teacher{id displayName}handedTo{id displayName}}`, {"fragmentName":"ConversationLine"}) as unknown as TypedDocumentString<ConversationLineFragment, unknown>;
export const CvReviewPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CvReviewParts on CvReview{status reviewedBy{id displayName}reviewedAt note}`, {"fragmentName":"CvReviewParts"}) as unknown as TypedDocumentString<CvReviewPartsFragment, unknown>;
export const CvEntryLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CvEntryLine on CvEntry{id kind title organization from fromPrecision to toPrecision position visibility language review{...CvReviewParts}version}fragment CvReviewParts on CvReview{status reviewedBy{id displayName}reviewedAt note}`, {"fragmentName":"CvEntryLine"}) as unknown as TypedDocumentString<CvEntryLineFragment, unknown>;
export const CvDetailsPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CvDetailsParts on CvDetails{...on CvDiploma{__typename level speciality code}...on CvExperience{__typename share place url}...on CvResearch{__typename domain laboratory supervisor url}...on CvPublication{__typename kind authors doi hal isbn url}...on CvTraining{__typename hours certificate url}...on CvLanguage{__typename language isFirstLanguage listening reading spokenInteraction spokenProduction writing certificate}...on CvSkill{__typename keywords mastery certificate}}`, {"fragmentName":"CvDetailsParts"}) as unknown as TypedDocumentString<CvDetailsPartsFragment, unknown>;
export const CvEntryVersionLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CvEntryVersionLine on CvEntryVersion{version title organization from fromPrecision to toPrecision description language details{...CvDetailsParts}evidence{id filename downloadUrl}status reviewedBy{id displayName}reviewedAt note declaredAt}fragment CvDetailsParts on CvDetails{...on CvDiploma{__typename level speciality code}...on CvExperience{__typename share place url}...on CvResearch{__typename domain laboratory supervisor url}...on CvPublication{__typename kind authors doi hal isbn url}...on CvTraining{__typename hours certificate url}...on CvLanguage{__typename language isFirstLanguage listening reading spokenInteraction spokenProduction writing certificate}...on CvSkill{__typename keywords mastery certificate}}`, {"fragmentName":"CvEntryVersionLine"}) as unknown as TypedDocumentString<CvEntryVersionLineFragment, unknown>;
export const CvEntryDetailsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CvEntryDetails on CvEntry{...CvEntryLine description declaredAt details{...CvDetailsParts}evidence{id filename mediaType byteSize sha256 scan downloadUrl}verifiedVersion{...CvEntryVersionLine}}fragment CvEntryLine on CvEntry{id kind title organization from fromPrecision to toPrecision position visibility language review{...CvReviewParts}version}fragment CvReviewParts on CvReview{status reviewedBy{id displayName}reviewedAt note}fragment CvDetailsParts on CvDetails{...on CvDiploma{__typename level speciality code}...on CvExperience{__typename share place url}...on CvResearch{__typename domain laboratory supervisor url}...on CvPublication{__typename kind authors doi hal isbn url}...on CvTraining{__typename hours certificate url}...on CvLanguage{__typename language isFirstLanguage listening reading spokenInteraction spokenProduction writing certificate}...on CvSkill{__typename keywords mastery certificate}}fragment CvEntryVersionLine on CvEntryVersion{version title organization from fromPrecision to toPrecision description language details{...CvDetailsParts}evidence{id filename downloadUrl}status reviewedBy{id displayName}reviewedAt note declaredAt}`, {"fragmentName":"CvEntryDetails"}) as unknown as TypedDocumentString<CvEntryDetailsFragment, unknown>;
export const CvProfileLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CvProfileLine on CvProfile{orcid headline summary language version}`, {"fragmentName":"CvProfileLine"}) as unknown as TypedDocumentString<CvProfileLineFragment, unknown>;
export const CvHeadFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CvHead on Teacher{id cvProfile{...CvProfileLine}}fragment CvProfileLine on CvProfile{orcid headline summary language version}`, {"fragmentName":"CvHead"}) as unknown as TypedDocumentString<CvHeadFragment, unknown>;
export const CvWorklistLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CvWorklistLine on CvEntry{id kind version declaredAt teacher{id displayName}}`, {"fragmentName":"CvWorklistLine"}) as unknown as TypedDocumentString<CvWorklistLineFragment, unknown>;
export const CareerStepLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CareerStepLine on CareerStep{id corps{code name degree}grade{code name}echelon chevron indiceMajore from to retainedSeniority act}`, {"fragmentName":"CareerStepLine"}) as unknown as TypedDocumentString<CareerStepLineFragment, unknown>;
export const PageEndsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}`, {"fragmentName":"PageEnds"}) as unknown as TypedDocumentString<PageEndsFragment, unknown>;
export const PostingLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment PostingLine on Posting{id establishment{uai name city}discipline from to permanent workingTime specialised}`, {"fragmentName":"PostingLine"}) as unknown as TypedDocumentString<PostingLineFragment, unknown>;
export const DossierHistoryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment DossierHistory on Dossier{id status titularSince address{lines postalCode city country}phone mobilePhone familySituation{maritalStatus since children{givenName birthDate}}careerSteps(first:$first){nodes{...CareerStepLine}pageInfo{...PageEnds}}postings(first:$first){nodes{...PostingLine}pageInfo{...PageEnds}}positions(first:$first){nodes{id kind from to}pageInfo{...PageEnds}}appraisals{id rank schoolYear on outcome}diplomas{id title level obtainedOn speciality code}services{id kinds from to}nationality leaves{id kind from to}workingTimes{id quotity reason from to}}fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment CareerStepLine on CareerStep{id corps{code name degree}grade{code name}echelon chevron indiceMajore from to retainedSeniority act}fragment PostingLine on Posting{id establishment{uai name city}discipline from to permanent workingTime specialised}`, {"fragmentName":"DossierHistory"}) as unknown as TypedDocumentString<DossierHistoryFragment, unknown>;
export const AccessRecordLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment AccessRecordLine on AccessRecord{id at actor role action fields reason ip}`, {"fragmentName":"AccessRecordLine"}) as unknown as TypedDocumentString<AccessRecordLineFragment, unknown>;
export const HrDifferenceLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment HrDifferenceLine on HrDifference{path label since requestId hrBase}`, {"fragmentName":"HrDifferenceLine"}) as unknown as TypedDocumentString<HrDifferenceLineFragment, unknown>;
export const DossierChangeLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment DossierChangeLine on DossierChange{at kind paths from teacher{id displayName}}`, {"fragmentName":"DossierChangeLine"}) as unknown as TypedDocumentString<DossierChangeLineFragment, unknown>;
export const RefusalFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment Refusal on UserError{code message path}`, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const ImportResultLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ImportResultLine on ImportTeacherResult{index outcome teacher{id}errors{...Refusal}warnings{code message path}}fragment Refusal on UserError{code message path}`, {"fragmentName":"ImportResultLine"}) as unknown as TypedDocumentString<ImportResultLineFragment, unknown>;
export const MailboxSummaryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment MailboxSummary on Mailbox{id unreadCount alertEmail pendingAlertEmail alertEmailBouncedAt}`, {"fragmentName":"MailboxSummary"}) as unknown as TypedDocumentString<MailboxSummaryFragment, unknown>;
export const MessageLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment MessageLine on Message{id sentAt subject body official folder readAt theme{id label}attachments{id filename mediaType byteSize scan downloadUrl deletedAt}conversation{id}sender{__typename ...on Administration{name}...on Officer{id displayName}...on Teacher{id displayName}}}`, {"fragmentName":"MessageLine"}) as unknown as TypedDocumentString<MessageLineFragment, unknown>;
export const CorrespondentCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CorrespondentCard on Officer{id displayName email phone service}`, {"fragmentName":"CorrespondentCard"}) as unknown as TypedDocumentString<CorrespondentCardFragment, unknown>;
export const AbsenceLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment AbsenceLine on OfficerAbsence{id from to declaredAt substitute{...CorrespondentCard}}fragment CorrespondentCard on Officer{id displayName email phone service}`, {"fragmentName":"AbsenceLine"}) as unknown as TypedDocumentString<AbsenceLineFragment, unknown>;
export const MandateLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment MandateLine on Mandate{id kind departmentCode establishmentUai from to}`, {"fragmentName":"MandateLine"}) as unknown as TypedDocumentString<MandateLineFragment, unknown>;
export const OfficerLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment OfficerLine on Officer{...CorrespondentCard portfolioSize absences{...AbsenceLine}mandates{...MandateLine}}fragment MandateLine on Mandate{id kind departmentCode establishmentUai from to}fragment AbsenceLine on OfficerAbsence{id from to declaredAt substitute{...CorrespondentCard}}fragment CorrespondentCard on Officer{id displayName email phone service}`, {"fragmentName":"OfficerLine"}) as unknown as TypedDocumentString<OfficerLineFragment, unknown>;
export const SecondFactorStateFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment SecondFactorState on SecondFactorStatus{id enrolledAt required waived recoveryCodesLeft}`, {"fragmentName":"SecondFactorState"}) as unknown as TypedDocumentString<SecondFactorStateFragment, unknown>;
export const IntegratorLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment IntegratorLine on Integrator{id name clientId grants createdAt lastUsedAt secretExpiresAt closedAt}`, {"fragmentName":"IntegratorLine"}) as unknown as TypedDocumentString<IntegratorLineFragment, unknown>;
export const TeacherNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment TeacherName on Teacher{id civility displayName familyName usageName givenNames}`, {"fragmentName":"TeacherName"}) as unknown as TypedDocumentString<TeacherNameFragment, unknown>;
export const TeacherLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment TeacherLine on Teacher{...TeacherName degree department{code name}dossier{id currentStep{...CareerStepLine}currentPosting{...PostingLine}}}fragment TeacherName on Teacher{id civility displayName familyName usageName givenNames}fragment CareerStepLine on CareerStep{id corps{code name degree}grade{code name}echelon chevron indiceMajore from to retainedSeniority act}fragment PostingLine on Posting{id establishment{uai name city}discipline from to permanent workingTime specialised}`, {"fragmentName":"TeacherLine"}) as unknown as TypedDocumentString<TeacherLineFragment, unknown>;
export const DossierOnDayFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment DossierOnDay on Dossier{id currentStep(asOf:$asOf){...CareerStepLine}currentPosting(asOf:$asOf){...PostingLine}currentPostings(asOf:$asOf){...PostingLine}workingTime(asOf:$asOf)}fragment CareerStepLine on CareerStep{id corps{code name degree}grade{code name}echelon chevron indiceMajore from to retainedSeniority act}fragment PostingLine on Posting{id establishment{uai name city}discipline from to permanent workingTime specialised}`, {"fragmentName":"DossierOnDay"}) as unknown as TypedDocumentString<DossierOnDayFragment, unknown>;
export const TeacherHomeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment TeacherHome on Teacher{...TeacherName birthDate username professionalEmail degree academy{id code name helpdesk{email phone url}}department{code name}correspondent{...CorrespondentCard}dossier{...DossierOnDay}}fragment DossierOnDay on Dossier{id currentStep(asOf:$asOf){...CareerStepLine}currentPosting(asOf:$asOf){...PostingLine}currentPostings(asOf:$asOf){...PostingLine}workingTime(asOf:$asOf)}fragment TeacherName on Teacher{id civility displayName familyName usageName givenNames}fragment CorrespondentCard on Officer{id displayName email phone service}fragment CareerStepLine on CareerStep{id corps{code name degree}grade{code name}echelon chevron indiceMajore from to retainedSeniority act}fragment PostingLine on Posting{id establishment{uai name city}discipline from to permanent workingTime specialised}`, {"fragmentName":"TeacherHome"}) as unknown as TypedDocumentString<TeacherHomeFragment, unknown>;
export const WorklistLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment WorklistLine on ChangeRequest{...ChangeRequestLine handedTo{id displayName}teacher{id displayName}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}`, {"fragmentName":"WorklistLine"}) as unknown as TypedDocumentString<WorklistLineFragment, unknown>;
export const PreparedTextFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment PreparedText on PreparedAnswer{id kind label text}`, {"fragmentName":"PreparedText"}) as unknown as TypedDocumentString<PreparedTextFragment, unknown>;
export const AcademiesDocument = /*#__PURE__*/ new TypedDocumentString(`query Academies{academies{...AcademyDetails}}fragment AcademyDetails on Academy{id code name mailDomain departments{code name}helpdesk{email phone url}}`) as unknown as TypedDocumentString<AcademiesQuery, AcademiesQueryVariables>;
export const AcademyDocument = /*#__PURE__*/ new TypedDocumentString(`query Academy($code:String!){academy(code:$code){...AcademyDetails}}fragment AcademyDetails on Academy{id code name mailDomain departments{code name}helpdesk{email phone url}}`) as unknown as TypedDocumentString<AcademyQuery, AcademyQueryVariables>;
export const ConnectionPointDocument = /*#__PURE__*/ new TypedDocumentString(`query ConnectionPoint($situation:TeachingSituation!$academyCode:String$departmentCode:String){connectionPoint(situation:$situation academyCode:$academyCode departmentCode:$departmentCode){...ConnectionPointDetails}}fragment AcademyDetails on Academy{id code name mailDomain departments{code name}helpdesk{email phone url}}fragment ConnectionPointDetails on ConnectionPoint{application situation url explanation academy{...AcademyDetails}}`) as unknown as TypedDocumentString<ConnectionPointQuery, ConnectionPointQueryVariables>;
export const ConnectionPointOfDocument = /*#__PURE__*/ new TypedDocumentString(`query ConnectionPointOf($facts:TeachingFacts!){connectionPointOf(facts:$facts){...ConnectionPointDetails}}fragment AcademyDetails on Academy{id code name mailDomain departments{code name}helpdesk{email phone url}}fragment ConnectionPointDetails on ConnectionPoint{application situation url explanation academy{...AcademyDetails}}`) as unknown as TypedDocumentString<ConnectionPointOfQuery, ConnectionPointOfQueryVariables>;
export const ViewerDocument = /*#__PURE__*/ new TypedDocumentString(`query Viewer{viewer{...ViewerSummary}}fragment ViewerSummary on Viewer{id username role mustChangePassword academy{id code name}teacher{id displayName}officer{id displayName}}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SignIn($input:SignInInput!){signIn(input:$input){session{...SessionTokens}deviceToken viewer{id username role mustChangePassword}errors{...Refusal}}}fragment SessionTokens on Session{accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RefreshSessionDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RefreshSession($input:RefreshSessionInput!){refreshSession(input:$input){session{...SessionTokens}errors{...Refusal}}}fragment SessionTokens on Session{accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const ChangePasswordDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ChangePassword($input:ChangePasswordInput!){changePassword(input:$input){viewer{id username role mustChangePassword}errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SessionsDocument = /*#__PURE__*/ new TypedDocumentString(`query Sessions{viewer{id sessions{...SessionLine}}}fragment SessionLine on OpenSession{id openedAt seenAt ip userAgent current}`) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const RecentSignInsDocument = /*#__PURE__*/ new TypedDocumentString(`query RecentSignIns{viewer{id recentSignIns{at outcome ip userAgent}}}`) as unknown as TypedDocumentString<RecentSignInsQuery, RecentSignInsQueryVariables>;
export const EndSessionDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EndSession($input:EndSessionInput!){endSession(input:$input){viewer{id sessions{...SessionLine}}errors{...Refusal}}}fragment SessionLine on OpenSession{id openedAt seenAt ip userAgent current}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const SignOutDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SignOut($input:SignOutInput!){signOut(input:$input){errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const AuthenticateClientDocument = /*#__PURE__*/ new TypedDocumentString(`mutation AuthenticateClient($input:AuthenticateClientInput!){authenticateClient(input:$input){accessToken accessTokenExpiresAt grants errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<AuthenticateClientMutation, AuthenticateClientMutationVariables>;
export const AnnouncementsDocument = /*#__PURE__*/ new TypedDocumentString(`query Announcements($academyCode:String!){announcements(academyCode:$academyCode){...AnnouncementText}}fragment AnnouncementText on Announcement{id title body publishedAt endsAt}`) as unknown as TypedDocumentString<AnnouncementsQuery, AnnouncementsQueryVariables>;
export const PublishAnnouncementDocument = /*#__PURE__*/ new TypedDocumentString(`mutation PublishAnnouncement($input:PublishAnnouncementInput!){publishAnnouncement(input:$input){announcement{...AnnouncementText}errors{...Refusal}}}fragment AnnouncementText on Announcement{id title body publishedAt endsAt}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<PublishAnnouncementMutation, PublishAnnouncementMutationVariables>;
export const EndAnnouncementDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EndAnnouncement($input:EndAnnouncementInput!){endAnnouncement(input:$input){announcement{...AnnouncementText}errors{...Refusal}}}fragment AnnouncementText on Announcement{id title body publishedAt endsAt}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<EndAnnouncementMutation, EndAnnouncementMutationVariables>;
export const BankAccountsDocument = /*#__PURE__*/ new TypedDocumentString(`query BankAccounts($teacherId:ID!){teacher(id:$teacherId){id dossier{...BankAccounts}}}fragment BankAccountLine on BankAccount{id lastFour bic holder confirmedBy takesEffectAt}fragment BankAccounts on Dossier{id bankAccount{...BankAccountLine}nextBankAccounts{...BankAccountLine}}`) as unknown as TypedDocumentString<BankAccountsQuery, BankAccountsQueryVariables>;
export const MyBankAccountsDocument = /*#__PURE__*/ new TypedDocumentString(`query MyBankAccounts{viewer{id mustChangePassword teacher{id dossier{...BankAccounts}}}}fragment BankAccountLine on BankAccount{id lastFour bic holder confirmedBy takesEffectAt}fragment BankAccounts on Dossier{id bankAccount{...BankAccountLine}nextBankAccounts{...BankAccountLine}}`) as unknown as TypedDocumentString<MyBankAccountsQuery, MyBankAccountsQueryVariables>;
export const WholeBankAccountDocument = /*#__PURE__*/ new TypedDocumentString(`query WholeBankAccount($teacherId:ID!){teacher(id:$teacherId){id dossier{id bankAccount{id iban bic holder takesEffectAt}}}}`) as unknown as TypedDocumentString<WholeBankAccountQuery, WholeBankAccountQueryVariables>;
export const AskedIbanDocument = /*#__PURE__*/ new TypedDocumentString(`query AskedIban($id:ID!){changeRequest(id:$id){id iban}}`) as unknown as TypedDocumentString<AskedIbanQuery, AskedIbanQueryVariables>;
export const TakeBackBankAccountDocument = /*#__PURE__*/ new TypedDocumentString(`mutation TakeBackBankAccount($input:TakeBackBankAccountInput!){takeBackBankAccount(input:$input){dossier{...BankAccounts}errors{...Refusal}}}fragment BankAccountLine on BankAccount{id lastFour bic holder confirmedBy takesEffectAt}fragment BankAccounts on Dossier{id bankAccount{...BankAccountLine}nextBankAccounts{...BankAccountLine}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<TakeBackBankAccountMutation, TakeBackBankAccountMutationVariables>;
export const CareerPerspectivesDocument = /*#__PURE__*/ new TypedDocumentString(`query CareerPerspectives($teacherId:ID!$asOf:Date$admissibilityOn:Date$keys:[String!]$kinds:[CareerPerspectiveKind!]$statuses:[EligibilityStatus!]$assuming:CareerAssumptions){teacher(id:$teacherId){id careerPerspectives(asOf:$asOf admissibilityOn:$admissibilityOn keys:$keys kinds:$kinds statuses:$statuses assuming:$assuming){...CareerPerspectiveDetails}}}fragment CareerPerspectiveDetails on CareerPerspective{key kind title summary status eligibleFrom acceleratedFrom firstCampaign acceleratedFirstCampaign howToApply certainty reasons conditions{key label met satisfiedFrom judgedOn required actual reason legalReference{title article url}}outcome{corps{code name degree}grade{code name}echelon chevron chevronSince indiceMajore grossMonthlyPay from seniorityFrom}points{campaign seniorityPoints appraisalOutcome total totals{appraisalOutcome total}}legalBasis{title article url}sources}`) as unknown as TypedDocumentString<CareerPerspectivesQuery, CareerPerspectivesQueryVariables>;
export const MyCareerPerspectivesDocument = /*#__PURE__*/ new TypedDocumentString(`query MyCareerPerspectives($asOf:Date$admissibilityOn:Date$keys:[String!]$kinds:[CareerPerspectiveKind!]$statuses:[EligibilityStatus!]$assuming:CareerAssumptions){viewer{id mustChangePassword teacher{id careerPerspectives(asOf:$asOf admissibilityOn:$admissibilityOn keys:$keys kinds:$kinds statuses:$statuses assuming:$assuming){...CareerPerspectiveDetails}}}}fragment CareerPerspectiveDetails on CareerPerspective{key kind title summary status eligibleFrom acceleratedFrom firstCampaign acceleratedFirstCampaign howToApply certainty reasons conditions{key label met satisfiedFrom judgedOn required actual reason legalReference{title article url}}outcome{corps{code name degree}grade{code name}echelon chevron chevronSince indiceMajore grossMonthlyPay from seniorityFrom}points{campaign seniorityPoints appraisalOutcome total totals{appraisalOutcome total}}legalBasis{title article url}sources}`) as unknown as TypedDocumentString<MyCareerPerspectivesQuery, MyCareerPerspectivesQueryVariables>;
export const CareerPathDocument = /*#__PURE__*/ new TypedDocumentString(`query CareerPath($teacherId:ID!$until:Date!$asOf:Date$assuming:CareerAssumptions){teacher(id:$teacherId){id careerPath(until:$until asOf:$asOf assuming:$assuming){...CareerEventLine}}}fragment CareerEventLine on CareerEvent{date kind grade{code name}echelon chevron indiceMajore grossMonthlyPay rendezVous assumed isOverdue}`) as unknown as TypedDocumentString<CareerPathQuery, CareerPathQueryVariables>;
export const MyCareerPathDocument = /*#__PURE__*/ new TypedDocumentString(`query MyCareerPath($until:Date!$asOf:Date$assuming:CareerAssumptions){viewer{id mustChangePassword teacher{id careerPath(until:$until asOf:$asOf assuming:$assuming){...CareerEventLine}}}}fragment CareerEventLine on CareerEvent{date kind grade{code name}echelon chevron indiceMajore grossMonthlyPay rendezVous assumed isOverdue}`) as unknown as TypedDocumentString<MyCareerPathQuery, MyCareerPathQueryVariables>;
export const CareerFactsDocument = /*#__PURE__*/ new TypedDocumentString(`query CareerFacts($teacherId:ID!$asOf:Date){teacher(id:$teacherId){id careerFacts(asOf:$asOf)}}`) as unknown as TypedDocumentString<CareerFactsQuery, CareerFactsQueryVariables>;
export const MyCareerFactsDocument = /*#__PURE__*/ new TypedDocumentString(`query MyCareerFacts($asOf:Date){viewer{id mustChangePassword teacher{id careerFacts(asOf:$asOf)}}}`) as unknown as TypedDocumentString<MyCareerFactsQuery, MyCareerFactsQueryVariables>;
export const ChangeKindsDocument = /*#__PURE__*/ new TypedDocumentString(`query ChangeKinds($kinds:[ChangeKind!]){changeKinds(kinds:$kinds){...ChangeKindForm}}fragment ChangeFormField on FormField{name label type isList choices{value label}minimum maximum only maxLength minItems maxItems pattern required requiredWhen example help}fragment ChangeKindForm on ChangeKindInfo{kind inputMember label authority sendElsewhere whenToAsk effect whenSilent fields{...ChangeFormField fields{...ChangeFormField}}effectiveDate effectiveDays{earliest latest yearlyOn askBy liftedBy}requiredDocuments{code label need requiredWhen maxAgeMonths isMedical}needsProof isMedical legalBasis{title article url}}`) as unknown as TypedDocumentString<ChangeKindsQuery, ChangeKindsQueryVariables>;
export const PreviewChangeDocument = /*#__PURE__*/ new TypedDocumentString(`query PreviewChange($change:ChangeProposalInput!$effectiveFrom:Date){previewChange(change:$change effectiveFrom:$effectiveFrom){before{id}changes{path from to}perspectives{...CareerPerspectiveDetails}missingDocuments{code label need requiredWhen maxAgeMonths isMedical}errors{code message path}warnings{code message}}}fragment CareerPerspectiveDetails on CareerPerspective{key kind title summary status eligibleFrom acceleratedFrom firstCampaign acceleratedFirstCampaign howToApply certainty reasons conditions{key label met satisfiedFrom judgedOn required actual reason legalReference{title article url}}outcome{corps{code name degree}grade{code name}echelon chevron chevronSince indiceMajore grossMonthlyPay from seniorityFrom}points{campaign seniorityPoints appraisalOutcome total totals{appraisalOutcome total}}legalBasis{title article url}sources}`) as unknown as TypedDocumentString<PreviewChangeQuery, PreviewChangeQueryVariables>;
export const ChangeRequestDocument = /*#__PURE__*/ new TypedDocumentString(`query ChangeRequest($id:ID!){changeRequest(id:$id){...ChangeRequestDetails}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}fragment ChangeRequestDetails on ChangeRequest{...ChangeRequestLine comment waysOfAppeal effectTakenBackAt values{name label text}proposal{__typename}about{id}before{name label text}aboutSnapshot{name label text}correction{askedAt correctedAt}supportingDocuments{code addedAt attachment{id filename mediaType byteSize downloadUrl}}missingDocuments{code label}warnings{code message}opinions{askedOf askedAt dueOn givenAt favourable text officer{id displayName}}decision{outcome reason bySilence decidedAt decidedBy{id displayName}}papers{number decidedAt attachment{id filename byteSize downloadUrl}}events{at status move label actor note}}`) as unknown as TypedDocumentString<ChangeRequestQuery, ChangeRequestQueryVariables>;
export const MyChangeRequestsDocument = /*#__PURE__*/ new TypedDocumentString(`query MyChangeRequests($statuses:[ChangeRequestStatus!]$first:Int$after:String$last:Int$before:String){viewer{id mustChangePassword teacher{id changeRequests(statuses:$statuses first:$first after:$after last:$last before:$before){nodes{...ChangeRequestLine}pageInfo{...PageEnds}}}}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}`) as unknown as TypedDocumentString<MyChangeRequestsQuery, MyChangeRequestsQueryVariables>;
export const SaveChangeDraftDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveChangeDraft($input:SaveChangeDraftInput!){saveChangeDraft(input:$input){changeRequest{...ChangeRequestDetails}errors{...Refusal}}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}fragment ChangeRequestDetails on ChangeRequest{...ChangeRequestLine comment waysOfAppeal effectTakenBackAt values{name label text}proposal{__typename}about{id}before{name label text}aboutSnapshot{name label text}correction{askedAt correctedAt}supportingDocuments{code addedAt attachment{id filename mediaType byteSize downloadUrl}}missingDocuments{code label}warnings{code message}opinions{askedOf askedAt dueOn givenAt favourable text officer{id displayName}}decision{outcome reason bySilence decidedAt decidedBy{id displayName}}papers{number decidedAt attachment{id filename byteSize downloadUrl}}events{at status move label actor note}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<SaveChangeDraftMutation, SaveChangeDraftMutationVariables>;
export const DiscardChangeDraftDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DiscardChangeDraft($input:DiscardChangeDraftInput!){discardChangeDraft(input:$input){discardedId errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<DiscardChangeDraftMutation, DiscardChangeDraftMutationVariables>;
export const SubmitChangeRequestDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SubmitChangeRequest($input:SubmitChangeRequestInput!){submitChangeRequest(input:$input){changeRequest{...ChangeRequestDetails}errors{...Refusal}}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}fragment ChangeRequestDetails on ChangeRequest{...ChangeRequestLine comment waysOfAppeal effectTakenBackAt values{name label text}proposal{__typename}about{id}before{name label text}aboutSnapshot{name label text}correction{askedAt correctedAt}supportingDocuments{code addedAt attachment{id filename mediaType byteSize downloadUrl}}missingDocuments{code label}warnings{code message}opinions{askedOf askedAt dueOn givenAt favourable text officer{id displayName}}decision{outcome reason bySilence decidedAt decidedBy{id displayName}}papers{number decidedAt attachment{id filename byteSize downloadUrl}}events{at status move label actor note}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<SubmitChangeRequestMutation, SubmitChangeRequestMutationVariables>;
export const SupplementChangeRequestDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SupplementChangeRequest($input:SupplementChangeRequestInput!){supplementChangeRequest(input:$input){changeRequest{...ChangeRequestDetails}errors{...Refusal}}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}fragment ChangeRequestDetails on ChangeRequest{...ChangeRequestLine comment waysOfAppeal effectTakenBackAt values{name label text}proposal{__typename}about{id}before{name label text}aboutSnapshot{name label text}correction{askedAt correctedAt}supportingDocuments{code addedAt attachment{id filename mediaType byteSize downloadUrl}}missingDocuments{code label}warnings{code message}opinions{askedOf askedAt dueOn givenAt favourable text officer{id displayName}}decision{outcome reason bySilence decidedAt decidedBy{id displayName}}papers{number decidedAt attachment{id filename byteSize downloadUrl}}events{at status move label actor note}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<SupplementChangeRequestMutation, SupplementChangeRequestMutationVariables>;
export const WithdrawChangeRequestDocument = /*#__PURE__*/ new TypedDocumentString(`mutation WithdrawChangeRequest($input:WithdrawChangeRequestInput!){withdrawChangeRequest(input:$input){changeRequest{...ChangeRequestDetails}errors{...Refusal}}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}fragment ChangeRequestDetails on ChangeRequest{...ChangeRequestLine comment waysOfAppeal effectTakenBackAt values{name label text}proposal{__typename}about{id}before{name label text}aboutSnapshot{name label text}correction{askedAt correctedAt}supportingDocuments{code addedAt attachment{id filename mediaType byteSize downloadUrl}}missingDocuments{code label}warnings{code message}opinions{askedOf askedAt dueOn givenAt favourable text officer{id displayName}}decision{outcome reason bySilence decidedAt decidedBy{id displayName}}papers{number decidedAt attachment{id filename byteSize downloadUrl}}events{at status move label actor note}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<WithdrawChangeRequestMutation, WithdrawChangeRequestMutationVariables>;
export const AppealChangeDecisionDocument = /*#__PURE__*/ new TypedDocumentString(`mutation AppealChangeDecision($input:AppealChangeDecisionInput!){appealChangeDecision(input:$input){changeRequest{...ChangeRequestDetails}errors{...Refusal}}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}fragment ChangeRequestDetails on ChangeRequest{...ChangeRequestLine comment waysOfAppeal effectTakenBackAt values{name label text}proposal{__typename}about{id}before{name label text}aboutSnapshot{name label text}correction{askedAt correctedAt}supportingDocuments{code addedAt attachment{id filename mediaType byteSize downloadUrl}}missingDocuments{code label}warnings{code message}opinions{askedOf askedAt dueOn givenAt favourable text officer{id displayName}}decision{outcome reason bySilence decidedAt decidedBy{id displayName}}papers{number decidedAt attachment{id filename byteSize downloadUrl}}events{at status move label actor note}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<AppealChangeDecisionMutation, AppealChangeDecisionMutationVariables>;
export const ImportConflictsDocument = /*#__PURE__*/ new TypedDocumentString(`query ImportConflicts($first:Int$after:String$last:Int$before:String){importConflicts(first:$first after:$after last:$last before:$before){nodes{...ImportConflictLine}pageInfo{...PageEnds}}}fragment ImportConflictLine on ImportConflict{id path label ours theirs requestId since changedAt settledAt outcome reason settledBy{id displayName}teacher{id displayName}}fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}`) as unknown as TypedDocumentString<ImportConflictsQuery, ImportConflictsQueryVariables>;
export const ResolveImportConflictDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ResolveImportConflict($input:ResolveImportConflictInput!){resolveImportConflict(input:$input){conflict{...ImportConflictLine}errors{...Refusal}}}fragment ImportConflictLine on ImportConflict{id path label ours theirs requestId since changedAt settledAt outcome reason settledBy{id displayName}teacher{id displayName}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<ResolveImportConflictMutation, ResolveImportConflictMutationVariables>;
export const ConversationsDocument = /*#__PURE__*/ new TypedDocumentString(`query Conversations($filter:ConversationFilter$first:Int$after:String$last:Int$before:String){conversations(filter:$filter first:$first after:$after last:$last before:$before){nodes{...ConversationLine}pageInfo{...PageEnds}}}fragment ConversationLine on Conversation{id subject awaitsAnswerSince lastMessageAt unreadCount messageCount snoozedUntil teacher{id displayName}handedTo{id displayName}}fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}`) as unknown as TypedDocumentString<ConversationsQuery, ConversationsQueryVariables>;
export const SnoozeConversationDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SnoozeConversation($input:SnoozeConversationInput!){snoozeConversation(input:$input){conversation{...ConversationLine}errors{...Refusal}}}fragment ConversationLine on Conversation{id subject awaitsAnswerSince lastMessageAt unreadCount messageCount snoozedUntil teacher{id displayName}handedTo{id displayName}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<SnoozeConversationMutation, SnoozeConversationMutationVariables>;
export const HandOverConversationDocument = /*#__PURE__*/ new TypedDocumentString(`mutation HandOverConversation($input:HandOverConversationInput!){handOverConversation(input:$input){conversation{...ConversationLine}errors{...Refusal}}}fragment ConversationLine on Conversation{id subject awaitsAnswerSince lastMessageAt unreadCount messageCount snoozedUntil teacher{id displayName}handedTo{id displayName}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<HandOverConversationMutation, HandOverConversationMutationVariables>;
export const ConversationMessagesDocument = /*#__PURE__*/ new TypedDocumentString(`query ConversationMessages($id:ID!$first:Int$after:String$last:Int$before:String){conversation(id:$id){id messages(first:$first after:$after last:$last before:$before){nodes{...MessageLine}pageInfo{...PageEnds}}}}fragment MessageLine on Message{id sentAt subject body official folder readAt theme{id label}attachments{id filename mediaType byteSize scan downloadUrl deletedAt}conversation{id}sender{__typename ...on Administration{name}...on Officer{id displayName}...on Teacher{id displayName}}}fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}`) as unknown as TypedDocumentString<ConversationMessagesQuery, ConversationMessagesQueryVariables>;
export const MyCvDocument = /*#__PURE__*/ new TypedDocumentString(`query MyCv($kinds:[CvEntryKind!]$first:Int$after:String$last:Int$before:String){viewer{id mustChangePassword teacher{id cv(kinds:$kinds first:$first after:$after last:$last before:$before){nodes{...CvEntryLine}pageInfo{...PageEnds}}}}}fragment CvEntryLine on CvEntry{id kind title organization from fromPrecision to toPrecision position visibility language review{...CvReviewParts}version}fragment CvReviewParts on CvReview{status reviewedBy{id displayName}reviewedAt note}fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}`) as unknown as TypedDocumentString<MyCvQuery, MyCvQueryVariables>;
export const CvOfTeacherDocument = /*#__PURE__*/ new TypedDocumentString(`query CvOfTeacher($teacherId:ID!$kinds:[CvEntryKind!]$first:Int$after:String$last:Int$before:String){teacher(id:$teacherId){id cv(kinds:$kinds first:$first after:$after last:$last before:$before){nodes{...CvEntryLine}pageInfo{...PageEnds}}}}fragment CvEntryLine on CvEntry{id kind title organization from fromPrecision to toPrecision position visibility language review{...CvReviewParts}version}fragment CvReviewParts on CvReview{status reviewedBy{id displayName}reviewedAt note}fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}`) as unknown as TypedDocumentString<CvOfTeacherQuery, CvOfTeacherQueryVariables>;
export const CvEntryDocument = /*#__PURE__*/ new TypedDocumentString(`query CvEntry($id:ID!){cvEntry(id:$id){...CvEntryDetails}}fragment CvEntryLine on CvEntry{id kind title organization from fromPrecision to toPrecision position visibility language review{...CvReviewParts}version}fragment CvReviewParts on CvReview{status reviewedBy{id displayName}reviewedAt note}fragment CvDetailsParts on CvDetails{...on CvDiploma{__typename level speciality code}...on CvExperience{__typename share place url}...on CvResearch{__typename domain laboratory supervisor url}...on CvPublication{__typename kind authors doi hal isbn url}...on CvTraining{__typename hours certificate url}...on CvLanguage{__typename language isFirstLanguage listening reading spokenInteraction spokenProduction writing certificate}...on CvSkill{__typename keywords mastery certificate}}fragment CvEntryDetails on CvEntry{...CvEntryLine description declaredAt details{...CvDetailsParts}evidence{id filename mediaType byteSize sha256 scan downloadUrl}verifiedVersion{...CvEntryVersionLine}}fragment CvEntryVersionLine on CvEntryVersion{version title organization from fromPrecision to toPrecision description language details{...CvDetailsParts}evidence{id filename downloadUrl}status reviewedBy{id displayName}reviewedAt note declaredAt}`) as unknown as TypedDocumentString<CvEntryQuery, CvEntryQueryVariables>;
export const CvEntryVersionsDocument = /*#__PURE__*/ new TypedDocumentString(`query CvEntryVersions($id:ID!){cvEntry(id:$id){id versions{...CvEntryVersionLine}}}fragment CvDetailsParts on CvDetails{...on CvDiploma{__typename level speciality code}...on CvExperience{__typename share place url}...on CvResearch{__typename domain laboratory supervisor url}...on CvPublication{__typename kind authors doi hal isbn url}...on CvTraining{__typename hours certificate url}...on CvLanguage{__typename language isFirstLanguage listening reading spokenInteraction spokenProduction writing certificate}...on CvSkill{__typename keywords mastery certificate}}fragment CvEntryVersionLine on CvEntryVersion{version title organization from fromPrecision to toPrecision description language details{...CvDetailsParts}evidence{id filename downloadUrl}status reviewedBy{id displayName}reviewedAt note declaredAt}`) as unknown as TypedDocumentString<CvEntryVersionsQuery, CvEntryVersionsQueryVariables>;
export const CvProfileDocument = /*#__PURE__*/ new TypedDocumentString(`query CvProfile($teacherId:ID!){teacher(id:$teacherId){id cvProfile{...CvProfileLine}}}fragment CvProfileLine on CvProfile{orcid headline summary language version}`) as unknown as TypedDocumentString<CvProfileQuery, CvProfileQueryVariables>;
export const MyCvProfileDocument = /*#__PURE__*/ new TypedDocumentString(`query MyCvProfile{viewer{id mustChangePassword teacher{id cvProfile{...CvProfileLine}}}}fragment CvProfileLine on CvProfile{orcid headline summary language version}`) as unknown as TypedDocumentString<MyCvProfileQuery, MyCvProfileQueryVariables>;
export const AddCvEntryDocument = /*#__PURE__*/ new TypedDocumentString(`mutation AddCvEntry($input:AddCvEntryInput!){addCvEntry(input:$input){cvEntry{...CvEntryDetails}teacher{id}errors{...Refusal}}}fragment CvEntryLine on CvEntry{id kind title organization from fromPrecision to toPrecision position visibility language review{...CvReviewParts}version}fragment CvReviewParts on CvReview{status reviewedBy{id displayName}reviewedAt note}fragment CvDetailsParts on CvDetails{...on CvDiploma{__typename level speciality code}...on CvExperience{__typename share place url}...on CvResearch{__typename domain laboratory supervisor url}...on CvPublication{__typename kind authors doi hal isbn url}...on CvTraining{__typename hours certificate url}...on CvLanguage{__typename language isFirstLanguage listening reading spokenInteraction spokenProduction writing certificate}...on CvSkill{__typename keywords mastery certificate}}fragment CvEntryDetails on CvEntry{...CvEntryLine description declaredAt details{...CvDetailsParts}evidence{id filename mediaType byteSize sha256 scan downloadUrl}verifiedVersion{...CvEntryVersionLine}}fragment CvEntryVersionLine on CvEntryVersion{version title organization from fromPrecision to toPrecision description language details{...CvDetailsParts}evidence{id filename downloadUrl}status reviewedBy{id displayName}reviewedAt note declaredAt}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<AddCvEntryMutation, AddCvEntryMutationVariables>;
export const UpdateCvEntryDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpdateCvEntry($input:UpdateCvEntryInput!){updateCvEntry(input:$input){cvEntry{...CvEntryDetails}teacher{id}errors{...Refusal}}}fragment CvEntryLine on CvEntry{id kind title organization from fromPrecision to toPrecision position visibility language review{...CvReviewParts}version}fragment CvReviewParts on CvReview{status reviewedBy{id displayName}reviewedAt note}fragment CvDetailsParts on CvDetails{...on CvDiploma{__typename level speciality code}...on CvExperience{__typename share place url}...on CvResearch{__typename domain laboratory supervisor url}...on CvPublication{__typename kind authors doi hal isbn url}...on CvTraining{__typename hours certificate url}...on CvLanguage{__typename language isFirstLanguage listening reading spokenInteraction spokenProduction writing certificate}...on CvSkill{__typename keywords mastery certificate}}fragment CvEntryDetails on CvEntry{...CvEntryLine description declaredAt details{...CvDetailsParts}evidence{id filename mediaType byteSize sha256 scan downloadUrl}verifiedVersion{...CvEntryVersionLine}}fragment CvEntryVersionLine on CvEntryVersion{version title organization from fromPrecision to toPrecision description language details{...CvDetailsParts}evidence{id filename downloadUrl}status reviewedBy{id displayName}reviewedAt note declaredAt}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<UpdateCvEntryMutation, UpdateCvEntryMutationVariables>;
export const RemoveCvEntryDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RemoveCvEntry($input:RemoveCvEntryInput!){removeCvEntry(input:$input){removedId teacher{id}errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<RemoveCvEntryMutation, RemoveCvEntryMutationVariables>;
export const MoveCvEntryDocument = /*#__PURE__*/ new TypedDocumentString(`mutation MoveCvEntry($input:MoveCvEntryInput!){moveCvEntry(input:$input){cvEntry{...CvEntryLine}teacher{id}errors{...Refusal}}}fragment CvEntryLine on CvEntry{id kind title organization from fromPrecision to toPrecision position visibility language review{...CvReviewParts}version}fragment CvReviewParts on CvReview{status reviewedBy{id displayName}reviewedAt note}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<MoveCvEntryMutation, MoveCvEntryMutationVariables>;
export const UpdateCvProfileDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpdateCvProfile($input:UpdateCvProfileInput!){updateCvProfile(input:$input){teacher{...CvHead}errors{...Refusal}}}fragment CvProfileLine on CvProfile{orcid headline summary language version}fragment CvHead on Teacher{id cvProfile{...CvProfileLine}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<UpdateCvProfileMutation, UpdateCvProfileMutationVariables>;
export const CvWorklistDocument = /*#__PURE__*/ new TypedDocumentString(`query CvWorklist($filter:CvWorklistFilter$first:Int$after:String$last:Int$before:String){cvWorklist(filter:$filter first:$first after:$after last:$last before:$before){nodes{...CvWorklistLine}pageInfo{...PageEnds}}}fragment CvWorklistLine on CvEntry{id kind version declaredAt teacher{id displayName}}fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}`) as unknown as TypedDocumentString<CvWorklistQuery, CvWorklistQueryVariables>;
export const ReviewCvEntryDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ReviewCvEntry($input:ReviewCvEntryInput!){reviewCvEntry(input:$input){cvEntry{...CvEntryDetails}errors{...Refusal}}}fragment CvEntryLine on CvEntry{id kind title organization from fromPrecision to toPrecision position visibility language review{...CvReviewParts}version}fragment CvReviewParts on CvReview{status reviewedBy{id displayName}reviewedAt note}fragment CvDetailsParts on CvDetails{...on CvDiploma{__typename level speciality code}...on CvExperience{__typename share place url}...on CvResearch{__typename domain laboratory supervisor url}...on CvPublication{__typename kind authors doi hal isbn url}...on CvTraining{__typename hours certificate url}...on CvLanguage{__typename language isFirstLanguage listening reading spokenInteraction spokenProduction writing certificate}...on CvSkill{__typename keywords mastery certificate}}fragment CvEntryDetails on CvEntry{...CvEntryLine description declaredAt details{...CvDetailsParts}evidence{id filename mediaType byteSize sha256 scan downloadUrl}verifiedVersion{...CvEntryVersionLine}}fragment CvEntryVersionLine on CvEntryVersion{version title organization from fromPrecision to toPrecision description language details{...CvDetailsParts}evidence{id filename downloadUrl}status reviewedBy{id displayName}reviewedAt note declaredAt}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<ReviewCvEntryMutation, ReviewCvEntryMutationVariables>;
export const ReviewCvEntriesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ReviewCvEntries($input:ReviewCvEntriesInput!){reviewCvEntries(input:$input){results{entryId cvEntry{...CvEntryLine}errors{...Refusal}}reviewed errors{...Refusal}}}fragment CvEntryLine on CvEntry{id kind title organization from fromPrecision to toPrecision position visibility language review{...CvReviewParts}version}fragment CvReviewParts on CvReview{status reviewedBy{id displayName}reviewedAt note}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<ReviewCvEntriesMutation, ReviewCvEntriesMutationVariables>;
export const MyCvJsonResumeDocument = /*#__PURE__*/ new TypedDocumentString(`query MyCvJsonResume{viewer{id mustChangePassword teacher{id cvJsonResume{resume leftOut{title fields}count}}}}`) as unknown as TypedDocumentString<MyCvJsonResumeQuery, MyCvJsonResumeQueryVariables>;
export const ImportJsonResumeDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ImportJsonResume($input:ImportJsonResumeInput!){importJsonResume(input:$input){results{pointer outcome kind title cvEntry{...CvEntryLine}errors{...Refusal}}added notTaken errors{...Refusal}}}fragment CvEntryLine on CvEntry{id kind title organization from fromPrecision to toPrecision position visibility language review{...CvReviewParts}version}fragment CvReviewParts on CvReview{status reviewedBy{id displayName}reviewedAt note}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<ImportJsonResumeMutation, ImportJsonResumeMutationVariables>;
export const CvPdfDocument = /*#__PURE__*/ new TypedDocumentString(`query CvPdf($teacherId:ID$language:CvPdfLanguage$visibility:CvVisibility){cvPdf(teacherId:$teacherId language:$language visibility:$visibility)}`) as unknown as TypedDocumentString<CvPdfQuery, CvPdfQueryVariables>;
export const DossierHistoryDocument = /*#__PURE__*/ new TypedDocumentString(`query DossierHistory($teacherId:ID!$first:Int=100){teacher(id:$teacherId){id dossier{...DossierHistory}}}fragment DossierHistory on Dossier{id status titularSince address{lines postalCode city country}phone mobilePhone familySituation{maritalStatus since children{givenName birthDate}}careerSteps(first:$first){nodes{...CareerStepLine}pageInfo{...PageEnds}}postings(first:$first){nodes{...PostingLine}pageInfo{...PageEnds}}positions(first:$first){nodes{id kind from to}pageInfo{...PageEnds}}appraisals{id rank schoolYear on outcome}diplomas{id title level obtainedOn speciality code}services{id kinds from to}nationality leaves{id kind from to}workingTimes{id quotity reason from to}}fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment CareerStepLine on CareerStep{id corps{code name degree}grade{code name}echelon chevron indiceMajore from to retainedSeniority act}fragment PostingLine on Posting{id establishment{uai name city}discipline from to permanent workingTime specialised}`) as unknown as TypedDocumentString<DossierHistoryQuery, DossierHistoryQueryVariables>;
export const MyHistoryDocument = /*#__PURE__*/ new TypedDocumentString(`query MyHistory($first:Int=100){viewer{id mustChangePassword teacher{id dossier{...DossierHistory}}}}fragment DossierHistory on Dossier{id status titularSince address{lines postalCode city country}phone mobilePhone familySituation{maritalStatus since children{givenName birthDate}}careerSteps(first:$first){nodes{...CareerStepLine}pageInfo{...PageEnds}}postings(first:$first){nodes{...PostingLine}pageInfo{...PageEnds}}positions(first:$first){nodes{id kind from to}pageInfo{...PageEnds}}appraisals{id rank schoolYear on outcome}diplomas{id title level obtainedOn speciality code}services{id kinds from to}nationality leaves{id kind from to}workingTimes{id quotity reason from to}}fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment CareerStepLine on CareerStep{id corps{code name degree}grade{code name}echelon chevron indiceMajore from to retainedSeniority act}fragment PostingLine on Posting{id establishment{uai name city}discipline from to permanent workingTime specialised}`) as unknown as TypedDocumentString<MyHistoryQuery, MyHistoryQueryVariables>;
export const DossierOnDayDocument = /*#__PURE__*/ new TypedDocumentString(`query DossierOnDay($teacherId:ID!$asOf:Date){teacher(id:$teacherId){id dossier{...DossierOnDay}}}fragment DossierOnDay on Dossier{id currentStep(asOf:$asOf){...CareerStepLine}currentPosting(asOf:$asOf){...PostingLine}currentPostings(asOf:$asOf){...PostingLine}workingTime(asOf:$asOf)}fragment CareerStepLine on CareerStep{id corps{code name degree}grade{code name}echelon chevron indiceMajore from to retainedSeniority act}fragment PostingLine on Posting{id establishment{uai name city}discipline from to permanent workingTime specialised}`) as unknown as TypedDocumentString<DossierOnDayQuery, DossierOnDayQueryVariables>;
export const MyDossierOnDayDocument = /*#__PURE__*/ new TypedDocumentString(`query MyDossierOnDay($asOf:Date){viewer{id mustChangePassword teacher{id dossier{...DossierOnDay}}}}fragment DossierOnDay on Dossier{id currentStep(asOf:$asOf){...CareerStepLine}currentPosting(asOf:$asOf){...PostingLine}currentPostings(asOf:$asOf){...PostingLine}workingTime(asOf:$asOf)}fragment CareerStepLine on CareerStep{id corps{code name degree}grade{code name}echelon chevron indiceMajore from to retainedSeniority act}fragment PostingLine on Posting{id establishment{uai name city}discipline from to permanent workingTime specialised}`) as unknown as TypedDocumentString<MyDossierOnDayQuery, MyDossierOnDayQueryVariables>;
export const CareerStepsDocument = /*#__PURE__*/ new TypedDocumentString(`query CareerSteps($teacherId:ID!$first:Int$after:String$last:Int$before:String){teacher(id:$teacherId){id dossier{id careerSteps(first:$first after:$after last:$last before:$before){nodes{...CareerStepLine}pageInfo{...PageEnds}}}}}fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment CareerStepLine on CareerStep{id corps{code name degree}grade{code name}echelon chevron indiceMajore from to retainedSeniority act}`) as unknown as TypedDocumentString<CareerStepsQuery, CareerStepsQueryVariables>;
export const PostingsDocument = /*#__PURE__*/ new TypedDocumentString(`query Postings($teacherId:ID!$first:Int$after:String$last:Int$before:String){teacher(id:$teacherId){id dossier{id postings(first:$first after:$after last:$last before:$before){nodes{...PostingLine}pageInfo{...PageEnds}}}}}fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment PostingLine on Posting{id establishment{uai name city}discipline from to permanent workingTime specialised}`) as unknown as TypedDocumentString<PostingsQuery, PostingsQueryVariables>;
export const AccessLogDocument = /*#__PURE__*/ new TypedDocumentString(`query AccessLog($teacherId:ID!$first:Int$after:String$last:Int$before:String){teacher(id:$teacherId){id dossier{id accessLog(first:$first after:$after last:$last before:$before){nodes{...AccessRecordLine}pageInfo{...PageEnds}}}}}fragment AccessRecordLine on AccessRecord{id at actor role action fields reason ip}fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}`) as unknown as TypedDocumentString<AccessLogQuery, AccessLogQueryVariables>;
export const MyAccessLogDocument = /*#__PURE__*/ new TypedDocumentString(`query MyAccessLog($first:Int$after:String$last:Int$before:String){viewer{id mustChangePassword teacher{id dossier{id accessLog(first:$first after:$after last:$last before:$before){nodes{...AccessRecordLine}pageInfo{...PageEnds}}}}}}fragment AccessRecordLine on AccessRecord{id at actor role action fields reason ip}fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}`) as unknown as TypedDocumentString<MyAccessLogQuery, MyAccessLogQueryVariables>;
export const AwaitsHrBaseDocument = /*#__PURE__*/ new TypedDocumentString(`query AwaitsHrBase($teacherId:ID!){teacher(id:$teacherId){id dossier{id awaitsHrBase{...HrDifferenceLine}}}}fragment HrDifferenceLine on HrDifference{path label since requestId hrBase}`) as unknown as TypedDocumentString<AwaitsHrBaseQuery, AwaitsHrBaseQueryVariables>;
export const MyAwaitsHrBaseDocument = /*#__PURE__*/ new TypedDocumentString(`query MyAwaitsHrBase{viewer{id mustChangePassword teacher{id dossier{id awaitsHrBase{...HrDifferenceLine}}}}}fragment HrDifferenceLine on HrDifference{path label since requestId hrBase}`) as unknown as TypedDocumentString<MyAwaitsHrBaseQuery, MyAwaitsHrBaseQueryVariables>;
export const DossierChangesDocument = /*#__PURE__*/ new TypedDocumentString(`query DossierChanges($first:Int$after:String$last:Int$before:String){changes(first:$first after:$after last:$last before:$before){nodes{...DossierChangeLine}pageInfo{...PageEnds}}}fragment DossierChangeLine on DossierChange{at kind paths from teacher{id displayName}}fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}`) as unknown as TypedDocumentString<DossierChangesQuery, DossierChangesQueryVariables>;
export const ImportTeachersDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ImportTeachers($input:ImportTeachersInput!){importTeachers(input:$input){created updated unchanged refused results{...ImportResultLine}errors{...Refusal}}}fragment ImportResultLine on ImportTeacherResult{index outcome teacher{id}errors{...Refusal}warnings{code message path}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<ImportTeachersMutation, ImportTeachersMutationVariables>;
export const MyMailboxDocument = /*#__PURE__*/ new TypedDocumentString(`query MyMailbox{viewer{id mustChangePassword teacher{id mailbox{...MailboxSummary}}}}fragment MailboxSummary on Mailbox{id unreadCount alertEmail pendingAlertEmail alertEmailBouncedAt}`) as unknown as TypedDocumentString<MyMailboxQuery, MyMailboxQueryVariables>;
export const MyMessagesDocument = /*#__PURE__*/ new TypedDocumentString(`query MyMessages($folder:MailFolder$first:Int$after:String$last:Int$before:String){viewer{id mustChangePassword teacher{id mailbox{id messages(folder:$folder first:$first after:$after last:$last before:$before){nodes{...MessageLine}pageInfo{...PageEnds}}}}}}fragment MessageLine on Message{id sentAt subject body official folder readAt theme{id label}attachments{id filename mediaType byteSize scan downloadUrl deletedAt}conversation{id}sender{__typename ...on Administration{name}...on Officer{id displayName}...on Teacher{id displayName}}}fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}`) as unknown as TypedDocumentString<MyMessagesQuery, MyMessagesQueryVariables>;
export const SearchMyMessagesDocument = /*#__PURE__*/ new TypedDocumentString(`query SearchMyMessages($search:String!$folder:MailFolder$first:Int$after:String){viewer{id mustChangePassword teacher{id mailbox{id messages(search:$search folder:$folder first:$first after:$after){edges{cursor excerpt{text marked}node{...MessageLine}}pageInfo{...PageEnds}}}}}}fragment MessageLine on Message{id sentAt subject body official folder readAt theme{id label}attachments{id filename mediaType byteSize scan downloadUrl deletedAt}conversation{id}sender{__typename ...on Administration{name}...on Officer{id displayName}...on Teacher{id displayName}}}fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}`) as unknown as TypedDocumentString<SearchMyMessagesQuery, SearchMyMessagesQueryVariables>;
export const MyMessageThemesDocument = /*#__PURE__*/ new TypedDocumentString(`query MyMessageThemes{viewer{id mustChangePassword teacher{id messageThemes{id label}}}}`) as unknown as TypedDocumentString<MyMessageThemesQuery, MyMessageThemesQueryVariables>;
export const SendMessageDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SendMessage($input:SendMessageInput!){sendMessage(input:$input){message{...MessageLine}errors{...Refusal}}}fragment MessageLine on Message{id sentAt subject body official folder readAt theme{id label}attachments{id filename mediaType byteSize scan downloadUrl deletedAt}conversation{id}sender{__typename ...on Administration{name}...on Officer{id displayName}...on Teacher{id displayName}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<SendMessageMutation, SendMessageMutationVariables>;
export const SetMessageThemesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SetMessageThemes($input:SetMessageThemesInput!){setMessageThemes(input:$input){themes{id label}errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<SetMessageThemesMutation, SetMessageThemesMutationVariables>;
export const MarkMessagesReadDocument = /*#__PURE__*/ new TypedDocumentString(`mutation MarkMessagesRead($input:MarkMessagesReadInput!){markMessagesRead(input:$input){messages{id readAt}mailbox{...MailboxSummary}errors{...Refusal}}}fragment MailboxSummary on Mailbox{id unreadCount alertEmail pendingAlertEmail alertEmailBouncedAt}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<MarkMessagesReadMutation, MarkMessagesReadMutationVariables>;
export const ChangeAlertEmailDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ChangeAlertEmail($input:ChangeAlertEmailInput!){changeAlertEmail(input:$input){mailbox{...MailboxSummary}errors{...Refusal}}}fragment MailboxSummary on Mailbox{id unreadCount alertEmail pendingAlertEmail alertEmailBouncedAt}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<ChangeAlertEmailMutation, ChangeAlertEmailMutationVariables>;
export const ConfirmAlertEmailDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ConfirmAlertEmail($input:ConfirmAlertEmailInput!){confirmAlertEmail(input:$input){alertEmail errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<ConfirmAlertEmailMutation, ConfirmAlertEmailMutationVariables>;
export const UndoAlertEmailChangeDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UndoAlertEmailChange($input:UndoAlertEmailChangeInput!){undoAlertEmailChange(input:$input){alertEmail errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<UndoAlertEmailChangeMutation, UndoAlertEmailChangeMutationVariables>;
export const ReportMailBounceDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ReportMailBounce($input:ReportMailBounceInput!){reportMailBounce(input:$input){accepted errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<ReportMailBounceMutation, ReportMailBounceMutationVariables>;
export const OwnMandatesDocument = /*#__PURE__*/ new TypedDocumentString(`query OwnMandates{viewer{id mandates{...MandateLine}}}fragment MandateLine on Mandate{id kind departmentCode establishmentUai from to}`) as unknown as TypedDocumentString<OwnMandatesQuery, OwnMandatesQueryVariables>;
export const GrantMandateDocument = /*#__PURE__*/ new TypedDocumentString(`mutation GrantMandate($input:GrantMandateInput!){grantMandate(input:$input){mandate{...MandateLine}officer{id}errors{...Refusal}}}fragment MandateLine on Mandate{id kind departmentCode establishmentUai from to}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<GrantMandateMutation, GrantMandateMutationVariables>;
export const EndMandateDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EndMandate($input:EndMandateInput!){endMandate(input:$input){mandate{...MandateLine}officer{id}errors{...Refusal}}}fragment MandateLine on Mandate{id kind departmentCode establishmentUai from to}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<EndMandateMutation, EndMandateMutationVariables>;
export const NodeDocument = /*#__PURE__*/ new TypedDocumentString(`query Node($id:ID!){node(id:$id){__typename id ...on Academy{code name}...on Teacher{displayName}...on Officer{displayName email}...on Dossier{teacher{id displayName}}}}`) as unknown as TypedDocumentString<NodeQuery, NodeQueryVariables>;
export const NodesDocument = /*#__PURE__*/ new TypedDocumentString(`query Nodes($ids:[ID!]!){nodes(ids:$ids){__typename id ...on Academy{code name}...on Teacher{displayName}...on Officer{displayName email}...on Dossier{teacher{id displayName}}}}`) as unknown as TypedDocumentString<NodesQuery, NodesQueryVariables>;
export const OfficersDocument = /*#__PURE__*/ new TypedDocumentString(`query Officers($search:String$first:Int$after:String$last:Int$before:String){officers(search:$search first:$first after:$after last:$last before:$before){nodes{...OfficerLine}pageInfo{...PageEnds}}}fragment MandateLine on Mandate{id kind departmentCode establishmentUai from to}fragment AbsenceLine on OfficerAbsence{id from to declaredAt substitute{...CorrespondentCard}}fragment OfficerLine on Officer{...CorrespondentCard portfolioSize absences{...AbsenceLine}mandates{...MandateLine}}fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment CorrespondentCard on Officer{id displayName email phone service}`) as unknown as TypedDocumentString<OfficersQuery, OfficersQueryVariables>;
export const AssignPortfolioDocument = /*#__PURE__*/ new TypedDocumentString(`mutation AssignPortfolio($input:AssignPortfolioInput!){assignPortfolio(input:$input){count officer{...CorrespondentCard}changes{count from{...CorrespondentCard}}sample{...TeacherName}errors{...Refusal}}}fragment Refusal on UserError{code message path}fragment TeacherName on Teacher{id civility displayName familyName usageName givenNames}fragment CorrespondentCard on Officer{id displayName email phone service}`) as unknown as TypedDocumentString<AssignPortfolioMutation, AssignPortfolioMutationVariables>;
export const DeclareAbsenceDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DeclareAbsence($input:DeclareAbsenceInput!){declareAbsence(input:$input){absence{...AbsenceLine}officer{id}errors{...Refusal}}}fragment AbsenceLine on OfficerAbsence{id from to declaredAt substitute{...CorrespondentCard}}fragment Refusal on UserError{code message path}fragment CorrespondentCard on Officer{id displayName email phone service}`) as unknown as TypedDocumentString<DeclareAbsenceMutation, DeclareAbsenceMutationVariables>;
export const EndAbsenceDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EndAbsence($input:EndAbsenceInput!){endAbsence(input:$input){absence{...AbsenceLine}officer{id}errors{...Refusal}}}fragment AbsenceLine on OfficerAbsence{id from to declaredAt substitute{...CorrespondentCard}}fragment Refusal on UserError{code message path}fragment CorrespondentCard on Officer{id displayName email phone service}`) as unknown as TypedDocumentString<EndAbsenceMutation, EndAbsenceMutationVariables>;
export const MyDigestDocument = /*#__PURE__*/ new TypedDocumentString(`query MyDigest{viewer{id morningDigest}}`) as unknown as TypedDocumentString<MyDigestQuery, MyDigestQueryVariables>;
export const ChangeDigestDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ChangeDigest($input:ChangeDigestInput!){changeDigest(input:$input){viewer{id morningDigest}errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<ChangeDigestMutation, ChangeDigestMutationVariables>;
export const RequestUsernameReminderDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RequestUsernameReminder($input:RequestUsernameReminderInput!){requestUsernameReminder(input:$input){requested errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<RequestUsernameReminderMutation, RequestUsernameReminderMutationVariables>;
export const RequestPasswordResetDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RequestPasswordReset($input:RequestPasswordResetInput!){requestPasswordReset(input:$input){requested errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ResetPassword($input:ResetPasswordInput!){resetPassword(input:$input){username deviceToken errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const IssueOneTimePasswordDocument = /*#__PURE__*/ new TypedDocumentString(`mutation IssueOneTimePassword($input:IssueOneTimePasswordInput!){issueOneTimePassword(input:$input){oneTimePassword expiresAt teacher{...TeacherName}errors{...Refusal}}}fragment Refusal on UserError{code message path}fragment TeacherName on Teacher{id civility displayName familyName usageName givenNames}`) as unknown as TypedDocumentString<IssueOneTimePasswordMutation, IssueOneTimePasswordMutationVariables>;
export const SecondFactorDocument = /*#__PURE__*/ new TypedDocumentString(`query SecondFactor{viewer{id secondFactor{...SecondFactorState}}}fragment SecondFactorState on SecondFactorStatus{id enrolledAt required waived recoveryCodesLeft}`) as unknown as TypedDocumentString<SecondFactorQuery, SecondFactorQueryVariables>;
export const BeginSecondFactorDocument = /*#__PURE__*/ new TypedDocumentString(`mutation BeginSecondFactor($input:BeginSecondFactorInput!){beginSecondFactor(input:$input){secret otpauthUri errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ConfirmSecondFactor($input:ConfirmSecondFactorInput!){confirmSecondFactor(input:$input){recoveryCodes errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const RemoveSecondFactorDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RemoveSecondFactor($input:SecondFactorProofInput!){removeSecondFactor(input:$input){viewer{id secondFactor{...SecondFactorState}}errors{...Refusal}}}fragment SecondFactorState on SecondFactorStatus{id enrolledAt required waived recoveryCodesLeft}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const RenewRecoveryCodesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RenewRecoveryCodes($input:SecondFactorProofInput!){renewRecoveryCodes(input:$input){recoveryCodes errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const InviteOfficerDocument = /*#__PURE__*/ new TypedDocumentString(`mutation InviteOfficer($input:InviteOfficerInput!){inviteOfficer(input:$input){officer{...CorrespondentCard}errors{...Refusal}}}fragment Refusal on UserError{code message path}fragment CorrespondentCard on Officer{id displayName email phone service}`) as unknown as TypedDocumentString<InviteOfficerMutation, InviteOfficerMutationVariables>;
export const ChangeHelpdeskDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ChangeHelpdesk($input:ChangeHelpdeskInput!){changeHelpdesk(input:$input){academy{...AcademyDetails}errors{...Refusal}}}fragment AcademyDetails on Academy{id code name mailDomain departments{code name}helpdesk{email phone url}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<ChangeHelpdeskMutation, ChangeHelpdeskMutationVariables>;
export const AcceptInvitationDocument = /*#__PURE__*/ new TypedDocumentString(`mutation AcceptInvitation($input:AcceptInvitationInput!){acceptInvitation(input:$input){username deviceToken errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const CloseAccountDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CloseAccount($input:CloseAccountInput!){closeAccount(input:$input){teacher{id}officer{id}errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<CloseAccountMutation, CloseAccountMutationVariables>;
export const ReopenAccountDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ReopenAccount($input:ReopenAccountInput!){reopenAccount(input:$input){teacher{id}officer{id}errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<ReopenAccountMutation, ReopenAccountMutationVariables>;
export const ChangeNumenDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ChangeNumen($input:ChangeNumenInput!){changeNumen(input:$input){teacher{id}errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<ChangeNumenMutation, ChangeNumenMutationVariables>;
export const SendPasswordResetDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SendPasswordReset($input:SendPasswordResetInput!){sendPasswordReset(input:$input){officer{id}errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<SendPasswordResetMutation, SendPasswordResetMutationVariables>;
export const ResetSecondFactorDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ResetSecondFactor($input:ResetSecondFactorInput!){resetSecondFactor(input:$input){teacher{id}officer{id}errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>;
export const IntegratorsDocument = /*#__PURE__*/ new TypedDocumentString(`query Integrators{integrators{...IntegratorLine}}fragment IntegratorLine on Integrator{id name clientId grants createdAt lastUsedAt secretExpiresAt closedAt}`) as unknown as TypedDocumentString<IntegratorsQuery, IntegratorsQueryVariables>;
export const CreateIntegratorDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CreateIntegrator($input:CreateIntegratorInput!){createIntegrator(input:$input){clientId clientSecret integrator{...IntegratorLine}errors{...Refusal}}}fragment Refusal on UserError{code message path}fragment IntegratorLine on Integrator{id name clientId grants createdAt lastUsedAt secretExpiresAt closedAt}`) as unknown as TypedDocumentString<CreateIntegratorMutation, CreateIntegratorMutationVariables>;
export const RenewClientSecretDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RenewClientSecret($input:IntegratorInput!){renewClientSecret(input:$input){clientSecret integrator{...IntegratorLine}errors{...Refusal}}}fragment Refusal on UserError{code message path}fragment IntegratorLine on Integrator{id name clientId grants createdAt lastUsedAt secretExpiresAt closedAt}`) as unknown as TypedDocumentString<RenewClientSecretMutation, RenewClientSecretMutationVariables>;
export const CloseIntegratorDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CloseIntegrator($input:IntegratorInput!){closeIntegrator(input:$input){integrator{...IntegratorLine}errors{...Refusal}}}fragment Refusal on UserError{code message path}fragment IntegratorLine on Integrator{id name clientId grants createdAt lastUsedAt secretExpiresAt closedAt}`) as unknown as TypedDocumentString<CloseIntegratorMutation, CloseIntegratorMutationVariables>;
export const TeachersDocument = /*#__PURE__*/ new TypedDocumentString(`query Teachers($filter:TeacherFilter$orderBy:TeacherOrder$first:Int$after:String$last:Int$before:String){teachers(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...TeacherLine}pageInfo{...PageEnds}}}fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment TeacherName on Teacher{id civility displayName familyName usageName givenNames}fragment CareerStepLine on CareerStep{id corps{code name degree}grade{code name}echelon chevron indiceMajore from to retainedSeniority act}fragment PostingLine on Posting{id establishment{uai name city}discipline from to permanent workingTime specialised}fragment TeacherLine on Teacher{...TeacherName degree department{code name}dossier{id currentStep{...CareerStepLine}currentPosting{...PostingLine}}}`) as unknown as TypedDocumentString<TeachersQuery, TeachersQueryVariables>;
export const TeacherCountDocument = /*#__PURE__*/ new TypedDocumentString(`query TeacherCount($filter:TeacherFilter){teachers(filter:$filter first:0){totalCount}}`) as unknown as TypedDocumentString<TeacherCountQuery, TeacherCountQueryVariables>;
export const TeacherDocument = /*#__PURE__*/ new TypedDocumentString(`query Teacher($id:ID!){teacher(id:$id){...TeacherName username professionalEmail degree academy{id code name}department{code name}}}fragment TeacherName on Teacher{id civility displayName familyName usageName givenNames}`) as unknown as TypedDocumentString<TeacherQuery, TeacherQueryVariables>;
export const TeacherHomeDocument = /*#__PURE__*/ new TypedDocumentString(`query TeacherHome($id:ID!$asOf:Date){teacher(id:$id){...TeacherHome}}fragment DossierOnDay on Dossier{id currentStep(asOf:$asOf){...CareerStepLine}currentPosting(asOf:$asOf){...PostingLine}currentPostings(asOf:$asOf){...PostingLine}workingTime(asOf:$asOf)}fragment TeacherName on Teacher{id civility displayName familyName usageName givenNames}fragment CorrespondentCard on Officer{id displayName email phone service}fragment CareerStepLine on CareerStep{id corps{code name degree}grade{code name}echelon chevron indiceMajore from to retainedSeniority act}fragment PostingLine on Posting{id establishment{uai name city}discipline from to permanent workingTime specialised}fragment TeacherHome on Teacher{...TeacherName birthDate username professionalEmail degree academy{id code name helpdesk{email phone url}}department{code name}correspondent{...CorrespondentCard}dossier{...DossierOnDay}}`) as unknown as TypedDocumentString<TeacherHomeQuery, TeacherHomeQueryVariables>;
export const MyHomeDocument = /*#__PURE__*/ new TypedDocumentString(`query MyHome($asOf:Date){viewer{id mustChangePassword teacher{...TeacherHome}}}fragment DossierOnDay on Dossier{id currentStep(asOf:$asOf){...CareerStepLine}currentPosting(asOf:$asOf){...PostingLine}currentPostings(asOf:$asOf){...PostingLine}workingTime(asOf:$asOf)}fragment TeacherName on Teacher{id civility displayName familyName usageName givenNames}fragment CorrespondentCard on Officer{id displayName email phone service}fragment CareerStepLine on CareerStep{id corps{code name degree}grade{code name}echelon chevron indiceMajore from to retainedSeniority act}fragment PostingLine on Posting{id establishment{uai name city}discipline from to permanent workingTime specialised}fragment TeacherHome on Teacher{...TeacherName birthDate username professionalEmail degree academy{id code name helpdesk{email phone url}}department{code name}correspondent{...CorrespondentCard}dossier{...DossierOnDay}}`) as unknown as TypedDocumentString<MyHomeQuery, MyHomeQueryVariables>;
export const WorklistDocument = /*#__PURE__*/ new TypedDocumentString(`query Worklist($filter:ChangeRequestFilter$first:Int$after:String$last:Int$before:String){changeRequests(filter:$filter first:$first after:$after last:$last before:$before){nodes{...WorklistLine}pageInfo{...PageEnds}}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}fragment PageEnds on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment WorklistLine on ChangeRequest{...ChangeRequestLine handedTo{id displayName}teacher{id displayName}}`) as unknown as TypedDocumentString<WorklistQuery, WorklistQueryVariables>;
export const WorklistCountDocument = /*#__PURE__*/ new TypedDocumentString(`query WorklistCount($filter:ChangeRequestFilter){changeRequests(filter:$filter first:0){totalCount}}`) as unknown as TypedDocumentString<WorklistCountQuery, WorklistCountQueryVariables>;
export const AskedNirDocument = /*#__PURE__*/ new TypedDocumentString(`query AskedNir($id:ID!){changeRequest(id:$id){id nir}}`) as unknown as TypedDocumentString<AskedNirQuery, AskedNirQueryVariables>;
export const WorklistCountsDocument = /*#__PURE__*/ new TypedDocumentString(`query WorklistCounts($filter:ChangeRequestFilter){changeRequestCounts(filter:$filter){status kind officerId officerName count oldestSentAt}}`) as unknown as TypedDocumentString<WorklistCountsQuery, WorklistCountsQueryVariables>;
export const ClaimChangeRequestDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ClaimChangeRequest($input:ClaimChangeRequestInput!){claimChangeRequest(input:$input){changeRequest{...ChangeRequestDetails}errors{...Refusal}}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}fragment ChangeRequestDetails on ChangeRequest{...ChangeRequestLine comment waysOfAppeal effectTakenBackAt values{name label text}proposal{__typename}about{id}before{name label text}aboutSnapshot{name label text}correction{askedAt correctedAt}supportingDocuments{code addedAt attachment{id filename mediaType byteSize downloadUrl}}missingDocuments{code label}warnings{code message}opinions{askedOf askedAt dueOn givenAt favourable text officer{id displayName}}decision{outcome reason bySilence decidedAt decidedBy{id displayName}}papers{number decidedAt attachment{id filename byteSize downloadUrl}}events{at status move label actor note}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<ClaimChangeRequestMutation, ClaimChangeRequestMutationVariables>;
export const ReleaseChangeRequestDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ReleaseChangeRequest($input:ReleaseChangeRequestInput!){releaseChangeRequest(input:$input){changeRequest{...ChangeRequestDetails}errors{...Refusal}}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}fragment ChangeRequestDetails on ChangeRequest{...ChangeRequestLine comment waysOfAppeal effectTakenBackAt values{name label text}proposal{__typename}about{id}before{name label text}aboutSnapshot{name label text}correction{askedAt correctedAt}supportingDocuments{code addedAt attachment{id filename mediaType byteSize downloadUrl}}missingDocuments{code label}warnings{code message}opinions{askedOf askedAt dueOn givenAt favourable text officer{id displayName}}decision{outcome reason bySilence decidedAt decidedBy{id displayName}}papers{number decidedAt attachment{id filename byteSize downloadUrl}}events{at status move label actor note}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<ReleaseChangeRequestMutation, ReleaseChangeRequestMutationVariables>;
export const RequestChangeInformationDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RequestChangeInformation($input:RequestChangeInformationInput!){requestChangeInformation(input:$input){changeRequest{...ChangeRequestDetails}errors{...Refusal}}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}fragment ChangeRequestDetails on ChangeRequest{...ChangeRequestLine comment waysOfAppeal effectTakenBackAt values{name label text}proposal{__typename}about{id}before{name label text}aboutSnapshot{name label text}correction{askedAt correctedAt}supportingDocuments{code addedAt attachment{id filename mediaType byteSize downloadUrl}}missingDocuments{code label}warnings{code message}opinions{askedOf askedAt dueOn givenAt favourable text officer{id displayName}}decision{outcome reason bySilence decidedAt decidedBy{id displayName}}papers{number decidedAt attachment{id filename byteSize downloadUrl}}events{at status move label actor note}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<RequestChangeInformationMutation, RequestChangeInformationMutationVariables>;
export const RequestOpinionDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RequestOpinion($input:RequestOpinionInput!){requestOpinion(input:$input){changeRequest{...ChangeRequestDetails}errors{...Refusal}}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}fragment ChangeRequestDetails on ChangeRequest{...ChangeRequestLine comment waysOfAppeal effectTakenBackAt values{name label text}proposal{__typename}about{id}before{name label text}aboutSnapshot{name label text}correction{askedAt correctedAt}supportingDocuments{code addedAt attachment{id filename mediaType byteSize downloadUrl}}missingDocuments{code label}warnings{code message}opinions{askedOf askedAt dueOn givenAt favourable text officer{id displayName}}decision{outcome reason bySilence decidedAt decidedBy{id displayName}}papers{number decidedAt attachment{id filename byteSize downloadUrl}}events{at status move label actor note}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<RequestOpinionMutation, RequestOpinionMutationVariables>;
export const GiveOpinionDocument = /*#__PURE__*/ new TypedDocumentString(`mutation GiveOpinion($input:GiveOpinionInput!){giveOpinion(input:$input){changeRequest{...ChangeRequestDetails}errors{...Refusal}}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}fragment ChangeRequestDetails on ChangeRequest{...ChangeRequestLine comment waysOfAppeal effectTakenBackAt values{name label text}proposal{__typename}about{id}before{name label text}aboutSnapshot{name label text}correction{askedAt correctedAt}supportingDocuments{code addedAt attachment{id filename mediaType byteSize downloadUrl}}missingDocuments{code label}warnings{code message}opinions{askedOf askedAt dueOn givenAt favourable text officer{id displayName}}decision{outcome reason bySilence decidedAt decidedBy{id displayName}}papers{number decidedAt attachment{id filename byteSize downloadUrl}}events{at status move label actor note}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<GiveOpinionMutation, GiveOpinionMutationVariables>;
export const ApproveChangeRequestDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ApproveChangeRequest($input:ApproveChangeRequestInput!){approveChangeRequest(input:$input){changeRequest{...ChangeRequestDetails}errors{...Refusal}}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}fragment ChangeRequestDetails on ChangeRequest{...ChangeRequestLine comment waysOfAppeal effectTakenBackAt values{name label text}proposal{__typename}about{id}before{name label text}aboutSnapshot{name label text}correction{askedAt correctedAt}supportingDocuments{code addedAt attachment{id filename mediaType byteSize downloadUrl}}missingDocuments{code label}warnings{code message}opinions{askedOf askedAt dueOn givenAt favourable text officer{id displayName}}decision{outcome reason bySilence decidedAt decidedBy{id displayName}}papers{number decidedAt attachment{id filename byteSize downloadUrl}}events{at status move label actor note}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<ApproveChangeRequestMutation, ApproveChangeRequestMutationVariables>;
export const RejectChangeRequestDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RejectChangeRequest($input:RejectChangeRequestInput!){rejectChangeRequest(input:$input){changeRequest{...ChangeRequestDetails}errors{...Refusal}}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}fragment ChangeRequestDetails on ChangeRequest{...ChangeRequestLine comment waysOfAppeal effectTakenBackAt values{name label text}proposal{__typename}about{id}before{name label text}aboutSnapshot{name label text}correction{askedAt correctedAt}supportingDocuments{code addedAt attachment{id filename mediaType byteSize downloadUrl}}missingDocuments{code label}warnings{code message}opinions{askedOf askedAt dueOn givenAt favourable text officer{id displayName}}decision{outcome reason bySilence decidedAt decidedBy{id displayName}}papers{number decidedAt attachment{id filename byteSize downloadUrl}}events{at status move label actor note}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<RejectChangeRequestMutation, RejectChangeRequestMutationVariables>;
export const DecideChangeRequestsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DecideChangeRequests($input:DecideChangeRequestsInput!){decideChangeRequests(input:$input){decided results{requestId changeRequest{...ChangeRequestLine}errors{...Refusal}}errors{...Refusal}}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<DecideChangeRequestsMutation, DecideChangeRequestsMutationVariables>;
export const UndoChangeDecisionDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UndoChangeDecision($input:UndoChangeDecisionInput!){undoChangeDecision(input:$input){changeRequest{...ChangeRequestDetails}errors{...Refusal}}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}fragment ChangeRequestDetails on ChangeRequest{...ChangeRequestLine comment waysOfAppeal effectTakenBackAt values{name label text}proposal{__typename}about{id}before{name label text}aboutSnapshot{name label text}correction{askedAt correctedAt}supportingDocuments{code addedAt attachment{id filename mediaType byteSize downloadUrl}}missingDocuments{code label}warnings{code message}opinions{askedOf askedAt dueOn givenAt favourable text officer{id displayName}}decision{outcome reason bySilence decidedAt decidedBy{id displayName}}papers{number decidedAt attachment{id filename byteSize downloadUrl}}events{at status move label actor note}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<UndoChangeDecisionMutation, UndoChangeDecisionMutationVariables>;
export const CorrectApprovalDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CorrectApproval($input:CorrectApprovalInput!){correctApproval(input:$input){changeRequest{...ChangeRequestDetails}errors{...Refusal}}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}fragment ChangeRequestDetails on ChangeRequest{...ChangeRequestLine comment waysOfAppeal effectTakenBackAt values{name label text}proposal{__typename}about{id}before{name label text}aboutSnapshot{name label text}correction{askedAt correctedAt}supportingDocuments{code addedAt attachment{id filename mediaType byteSize downloadUrl}}missingDocuments{code label}warnings{code message}opinions{askedOf askedAt dueOn givenAt favourable text officer{id displayName}}decision{outcome reason bySilence decidedAt decidedBy{id displayName}}papers{number decidedAt attachment{id filename byteSize downloadUrl}}events{at status move label actor note}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<CorrectApprovalMutation, CorrectApprovalMutationVariables>;
export const CloseChangeRequestDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CloseChangeRequest($input:CloseChangeRequestInput!){closeChangeRequest(input:$input){changeRequest{...ChangeRequestDetails}errors{...Refusal}}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}fragment ChangeRequestDetails on ChangeRequest{...ChangeRequestLine comment waysOfAppeal effectTakenBackAt values{name label text}proposal{__typename}about{id}before{name label text}aboutSnapshot{name label text}correction{askedAt correctedAt}supportingDocuments{code addedAt attachment{id filename mediaType byteSize downloadUrl}}missingDocuments{code label}warnings{code message}opinions{askedOf askedAt dueOn givenAt favourable text officer{id displayName}}decision{outcome reason bySilence decidedAt decidedBy{id displayName}}papers{number decidedAt attachment{id filename byteSize downloadUrl}}events{at status move label actor note}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<CloseChangeRequestMutation, CloseChangeRequestMutationVariables>;
export const ReassignChangeRequestDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ReassignChangeRequest($input:ReassignChangeRequestInput!){reassignChangeRequest(input:$input){changeRequest{...WorklistLine}errors{...Refusal}}}fragment ChangeRequestLine on ChangeRequest{id reference kind status effectiveFrom createdAt submittedAt waitsSince isUrgent silenceOn appealUntil version officer{id displayName service email}nextStep{actor actorKind isYours label by meanwhile{actor actorKind isYours label by}}}fragment Refusal on UserError{code message path}fragment WorklistLine on ChangeRequest{...ChangeRequestLine handedTo{id displayName}teacher{id displayName}}`) as unknown as TypedDocumentString<ReassignChangeRequestMutation, ReassignChangeRequestMutationVariables>;
export const RecordDeathOfTeacherDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RecordDeathOfTeacher($input:RecordDeathOfTeacherInput!){recordDeathOfTeacher(input:$input){teacher{id displayName leftOn leftReason}errors{...Refusal}}}fragment Refusal on UserError{code message path}`) as unknown as TypedDocumentString<RecordDeathOfTeacherMutation, RecordDeathOfTeacherMutationVariables>;
export const LateChangeRequestsDocument = /*#__PURE__*/ new TypedDocumentString(`query LateChangeRequests{lateChangeRequests{kind officerId officerName count dueSince}}`) as unknown as TypedDocumentString<LateChangeRequestsQuery, LateChangeRequestsQueryVariables>;
export const PreparedAnswersDocument = /*#__PURE__*/ new TypedDocumentString(`query PreparedAnswers{viewer{id mustChangePassword academy{id preparedAnswers{...PreparedText}}}}fragment PreparedText on PreparedAnswer{id kind label text}`) as unknown as TypedDocumentString<PreparedAnswersQuery, PreparedAnswersQueryVariables>;
export const SetPreparedAnswersDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SetPreparedAnswers($input:SetPreparedAnswersInput!){setPreparedAnswers(input:$input){answers{...PreparedText}errors{...Refusal}}}fragment Refusal on UserError{code message path}fragment PreparedText on PreparedAnswer{id kind label text}`) as unknown as TypedDocumentString<SetPreparedAnswersMutation, SetPreparedAnswersMutationVariables>;