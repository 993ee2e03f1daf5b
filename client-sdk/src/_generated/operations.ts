/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '../core/document.ts';
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

/** The password to replace, and the new one. */
export type ChangePasswordInput = {
  /** The current password; the NUMEN when it has never been replaced. */
  currentPassword: string;
  /** A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours. */
  idempotencyKey?: string | null | undefined;
  /** The new one: 15 to 128 characters, any of Unicode, without your name, username or NUMEN. */
  newPassword: string;
};

/** How a person is addressed. */
export type Civility =
  /** Madame. */
  | 'MADAME'
  /** Monsieur. */
  | 'MONSIEUR';

/** Why an input was refused. Codes are stable; messages are for people. */
export type ErrorCode =
  /** At least one career step is needed. */
  | 'CAREER_REQUIRED'
  /** The end comes before the start. */
  | 'DATES_REVERSED'
  /** This date is not plausible. */
  | 'DATE_OUT_OF_RANGE'
  /** The degree does not match the corps of the latest career step. */
  | 'DEGREE_MISMATCH'
  /** This corps belongs to both degrees: give the degree. */
  | 'DEGREE_REQUIRED'
  /** The department is required for the first degree. */
  | 'DEPARTMENT_REQUIRED'
  /** This NUMEN already appears earlier in the same batch. */
  | 'DUPLICATE_NUMEN'
  /** This idempotency key was used for another request: take a new one. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Wrong username, password or academy. */
  | 'INVALID_CREDENTIALS'
  /** This value does not have the expected form. */
  | 'INVALID_FORMAT'
  /** This line is not JSON. */
  | 'INVALID_JSON'
  /** A NUMEN has 13 characters: 2 digits, 1 letter, 7 digits, 3 letters. */
  | 'INVALID_NUMEN'
  /** This session is over: sign in again. */
  | 'INVALID_REFRESH_TOKEN'
  /** This text holds a character that cannot be stored (NUL or a lone surrogate). */
  | 'INVALID_TEXT'
  /** A UAI has 7 digits and a key letter that follows from them. */
  | 'INVALID_UAI'
  /** This name has no Latin letter: the username and the address are made from them. */
  | 'NAME_WITHOUT_LETTERS'
  /** This object does not exist, or it is not yours. */
  | 'NOT_FOUND'
  /** This teacher could not be stored; the others were. Send it again, then tell the helpdesk. */
  | 'NOT_STORED'
  /** This value is out of range. */
  | 'OUT_OF_RANGE'
  /** Your account does not feed this academy. */
  | 'OUT_OF_SCOPE'
  /** This period overlaps another one. */
  | 'PERIODS_OVERLAP'
  /** This value is required. */
  | 'REQUIRED'
  /** The object has changed since you read it: read it again and retry. */
  | 'STALE_VERSION'
  /** This text is too long. */
  | 'TOO_LONG'
  /** At most 500 teachers a call: split the batch. */
  | 'TOO_MANY_TEACHERS'
  /** No academy has this code. */
  | 'UNKNOWN_ACADEMY'
  /** This echelon has no such chevron. */
  | 'UNKNOWN_CHEVRON'
  /** No corps has this code. */
  | 'UNKNOWN_CORPS'
  /** No department of this academy has this code. */
  | 'UNKNOWN_DEPARTMENT'
  /** This grade has no such echelon. */
  | 'UNKNOWN_ECHELON'
  /** The format has no such field. */
  | 'UNKNOWN_FIELD'
  /** This corps has no such grade. */
  | 'UNKNOWN_GRADE'
  /** No officer of the academy has this code: give a name and a service to create one. */
  | 'UNKNOWN_OFFICER'
  /** Choose a password of 15 to 128 characters that contains neither your name, your username nor your NUMEN. */
  | 'WEAK_PASSWORD';

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
  /** The last day, included; absent while it runs. A later step closes it the day before. Example: "2025-08-31". */
  to?: string | null | undefined;
};

/** A child that the administration has recorded. */
export type ImportChildInput = {
  /** The date of birth. Example: "2015-03-14". */
  birthDate: string;
  /** The given name. Example: "Léa". */
  givenName: string;
};

/** A diploma or title that the administration has certified. */
export type ImportDiplomaInput = {
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

/** The one HR officer (correspondant de gestion) of a teacher. The details create an officer that is not known yet. */
export type ImportOfficerInput = {
  /** The HR base’s own code of the officer, unique in the academy. Example: "18-DPE-003". */
  code: string;
  /** The name to address; needed to create the officer. Example: "Claire Moreau". */
  displayName?: string | null | undefined;
  /** The professional address. Example: "claire.moreau@ac-orleans-tours.fr". */
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
  /** The last day, included; absent while it runs. A later position closes it the day before. Example: "2025-08-31". */
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
  /** The last day, included; absent while it runs. Example: "2025-08-31". */
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
  /** The periods of service. Example: [{"from":"2010-09-01","kinds":["PUBLIC"]}]. */
  services: Array<ImportServiceInput>;
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

/** The direction of an order. */
export type OrderDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

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
  /** Mise à disposition: in activity, made available to another body. */
  | 'MISE_A_DISPOSITION';

/** Which session to go on with. */
export type RefreshSessionInput = {
  /** The refresh token of the latest answer; it works once. */
  refreshToken: string;
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

/** What a period of service counts for. */
export type ServiceKind =
  /** In a category A corps. */
  | 'CATEGORY_A'
  /** In classes préparatoires aux grandes écoles. */
  | 'CPGE'
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

/** Who signs in. */
export type SignInInput = {
  /** The code of the academy, such as 18; needed when several academies know this username. */
  academyCode?: string | null | undefined;
  /** The password; at first the NUMEN, in capitals. */
  password: string;
  /** The username, such as jlabert, or the professional address; accents and case do not matter. */
  username: string;
};

/** Which sessions to end. */
export type SignOutInput = {
  /** True: end every session of the account, not this one alone. */
  everywhere?: boolean | null | undefined;
};

/** Which teachers to list; all the criteria given must hold. */
export type TeacherFilter = {
  /** Codes of corps of the latest career step, such as ["PE", "CERTIFIE"]. */
  corps?: Array<string> | null | undefined;
  /** The code of the managing department, such as 28. */
  departmentCode?: string | null | undefined;
  /** The UAI of the establishment of the latest posting, such as 0750655E. */
  establishmentUai?: string | null | undefined;
  /** The beginning of the shown family name; accents and case do not matter, such as “leb”. */
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

/** The level of teaching that a teacher or a corps belongs to. */
export type TeachingDegree =
  /** First degree: nursery and primary schools, managed by the department. */
  | 'FIRST'
  /** Second degree: collèges and lycées, managed by the academy. */
  | 'SECOND';

export type AcademyDetailsFragment = { id: string, code: string, name: string, mailDomain: string, departments: Array<{ code: string, name: string }>, helpdesk: { email: string | null, phone: string | null, url: string | null } };

export type AcademiesQueryVariables = Exact<{ [key: string]: never; }>;


export type AcademiesQuery = { academies: Array<{ id: string, code: string, name: string, mailDomain: string, departments: Array<{ code: string, name: string }>, helpdesk: { email: string | null, phone: string | null, url: string | null } }> };

export type AcademyQueryVariables = Exact<{
  code: string;
}>;


export type AcademyQuery = { academy: { id: string, code: string, name: string, mailDomain: string, departments: Array<{ code: string, name: string }>, helpdesk: { email: string | null, phone: string | null, url: string | null } } | null };

export type SessionTokensFragment = { accessToken: string, accessTokenExpiresAt: string, refreshToken: string, refreshTokenExpiresAt: string };

export type ViewerSummaryFragment = { username: string, role: Role, mustChangePassword: boolean, academy: { code: string, name: string } | null, teacher: { id: string, displayName: string } | null, officer: { id: string, displayName: string } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { username: string, role: Role, mustChangePassword: boolean, academy: { code: string, name: string } | null, teacher: { id: string, displayName: string } | null, officer: { id: string, displayName: string } | null } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { session: { accessToken: string, accessTokenExpiresAt: string, refreshToken: string, refreshTokenExpiresAt: string } | null, viewer: { username: string, role: Role, mustChangePassword: boolean } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> | null }> } | null };

export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;


export type RefreshSessionMutation = { refreshSession: { session: { accessToken: string, accessTokenExpiresAt: string, refreshToken: string, refreshTokenExpiresAt: string } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> | null }> } | null };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { viewer: { username: string, role: Role, mustChangePassword: boolean } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> | null }> } | null };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut: { errors: Array<{ code: ErrorCode, message: string, path: Array<string> | null }> } | null };

export type DossierHistoryFragment = { id: string, phone: string | null, mobilePhone: string | null, address: { lines: Array<string>, postalCode: string, city: string, country: string } | null, familySituation: { maritalStatus: MaritalStatus, since: string | null, children: Array<{ givenName: string, birthDate: string }> }, careerSteps: { nodes: Array<{ id: string, echelon: number, indiceMajore: number | null, from: string, to: string | null, retainedSeniority: string | null, act: string | null, corps: { code: string, name: string, degree: TeachingDegree | null }, grade: { code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, postings: { nodes: Array<{ id: string, discipline: string | null, from: string, to: string | null, permanent: boolean, workingTime: number, establishment: { uai: string, name: string, city: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, positions: { nodes: Array<{ id: string, kind: PositionKind, from: string, to: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appraisals: Array<{ id: string, rank: number, schoolYear: string, on: string | null, outcome: AppraisalOutcome | null }>, diplomas: Array<{ id: string, title: string, level: number, obtainedOn: string | null, speciality: string | null }>, services: Array<{ id: string, kinds: Array<ServiceKind>, from: string, to: string | null }> };

export type DossierHistoryQueryVariables = Exact<{
  teacherId: string;
  first?: number | null | undefined;
}>;


export type DossierHistoryQuery = { teacher: { id: string, dossier: { id: string, phone: string | null, mobilePhone: string | null, address: { lines: Array<string>, postalCode: string, city: string, country: string } | null, familySituation: { maritalStatus: MaritalStatus, since: string | null, children: Array<{ givenName: string, birthDate: string }> }, careerSteps: { nodes: Array<{ id: string, echelon: number, indiceMajore: number | null, from: string, to: string | null, retainedSeniority: string | null, act: string | null, corps: { code: string, name: string, degree: TeachingDegree | null }, grade: { code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, postings: { nodes: Array<{ id: string, discipline: string | null, from: string, to: string | null, permanent: boolean, workingTime: number, establishment: { uai: string, name: string, city: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, positions: { nodes: Array<{ id: string, kind: PositionKind, from: string, to: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appraisals: Array<{ id: string, rank: number, schoolYear: string, on: string | null, outcome: AppraisalOutcome | null }>, diplomas: Array<{ id: string, title: string, level: number, obtainedOn: string | null, speciality: string | null }>, services: Array<{ id: string, kinds: Array<ServiceKind>, from: string, to: string | null }> } } | null };

export type MyHistoryQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type MyHistoryQuery = { viewer: { mustChangePassword: boolean, teacher: { id: string, dossier: { id: string, phone: string | null, mobilePhone: string | null, address: { lines: Array<string>, postalCode: string, city: string, country: string } | null, familySituation: { maritalStatus: MaritalStatus, since: string | null, children: Array<{ givenName: string, birthDate: string }> }, careerSteps: { nodes: Array<{ id: string, echelon: number, indiceMajore: number | null, from: string, to: string | null, retainedSeniority: string | null, act: string | null, corps: { code: string, name: string, degree: TeachingDegree | null }, grade: { code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, postings: { nodes: Array<{ id: string, discipline: string | null, from: string, to: string | null, permanent: boolean, workingTime: number, establishment: { uai: string, name: string, city: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, positions: { nodes: Array<{ id: string, kind: PositionKind, from: string, to: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appraisals: Array<{ id: string, rank: number, schoolYear: string, on: string | null, outcome: AppraisalOutcome | null }>, diplomas: Array<{ id: string, title: string, level: number, obtainedOn: string | null, speciality: string | null }>, services: Array<{ id: string, kinds: Array<ServiceKind>, from: string, to: string | null }> } } | null } | null };

export type DossierOnDayFragment = { id: string, currentStep: { id: string, echelon: number, indiceMajore: number | null, from: string, to: string | null, retainedSeniority: string | null, act: string | null, corps: { code: string, name: string, degree: TeachingDegree | null }, grade: { code: string, name: string } } | null, currentPosting: { id: string, discipline: string | null, from: string, to: string | null, permanent: boolean, workingTime: number, establishment: { uai: string, name: string, city: string } } | null };

export type DossierOnDayQueryVariables = Exact<{
  teacherId: string;
  asOf?: string | null | undefined;
}>;


export type DossierOnDayQuery = { teacher: { id: string, dossier: { id: string, currentStep: { id: string, echelon: number, indiceMajore: number | null, from: string, to: string | null, retainedSeniority: string | null, act: string | null, corps: { code: string, name: string, degree: TeachingDegree | null }, grade: { code: string, name: string } } | null, currentPosting: { id: string, discipline: string | null, from: string, to: string | null, permanent: boolean, workingTime: number, establishment: { uai: string, name: string, city: string } } | null } } | null };

export type MyDossierOnDayQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type MyDossierOnDayQuery = { viewer: { mustChangePassword: boolean, teacher: { id: string, dossier: { id: string, currentStep: { id: string, echelon: number, indiceMajore: number | null, from: string, to: string | null, retainedSeniority: string | null, act: string | null, corps: { code: string, name: string, degree: TeachingDegree | null }, grade: { code: string, name: string } } | null, currentPosting: { id: string, discipline: string | null, from: string, to: string | null, permanent: boolean, workingTime: number, establishment: { uai: string, name: string, city: string } } | null } } | null } | null };

export type CareerStepsQueryVariables = Exact<{
  teacherId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CareerStepsQuery = { teacher: { id: string, dossier: { id: string, careerSteps: { nodes: Array<{ id: string, echelon: number, indiceMajore: number | null, from: string, to: string | null, retainedSeniority: string | null, act: string | null, corps: { code: string, name: string, degree: TeachingDegree | null }, grade: { code: string, name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } } | null };

export type PostingsQueryVariables = Exact<{
  teacherId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PostingsQuery = { teacher: { id: string, dossier: { id: string, postings: { nodes: Array<{ id: string, discipline: string | null, from: string, to: string | null, permanent: boolean, workingTime: number, establishment: { uai: string, name: string, city: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } } | null };

export type ImportTeachersMutationVariables = Exact<{
  input: ImportTeachersInput;
}>;


export type ImportTeachersMutation = { importTeachers: { created: number | null, updated: number | null, unchanged: number | null, refused: number | null, results: Array<{ index: number, outcome: ImportOutcome, teacher: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> | null }> }> | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> | null }> } | null };

type NodeCard_Academy_Fragment = { __typename: 'Academy', code: string, name: string, id: string };

type NodeCard_Appraisal_Fragment = { __typename: 'Appraisal', id: string };

type NodeCard_CareerStep_Fragment = { __typename: 'CareerStep', id: string };

type NodeCard_Diploma_Fragment = { __typename: 'Diploma', id: string };

type NodeCard_Dossier_Fragment = { __typename: 'Dossier', id: string, teacher: { id: string, displayName: string } };

type NodeCard_Officer_Fragment = { __typename: 'Officer', displayName: string, email: string | null, id: string };

type NodeCard_Position_Fragment = { __typename: 'Position', id: string };

type NodeCard_Posting_Fragment = { __typename: 'Posting', id: string };

type NodeCard_ServicePeriod_Fragment = { __typename: 'ServicePeriod', id: string };

type NodeCard_Teacher_Fragment = { __typename: 'Teacher', displayName: string, id: string };

export type NodeCardFragment =
  | NodeCard_Academy_Fragment
  | NodeCard_Appraisal_Fragment
  | NodeCard_CareerStep_Fragment
  | NodeCard_Diploma_Fragment
  | NodeCard_Dossier_Fragment
  | NodeCard_Officer_Fragment
  | NodeCard_Position_Fragment
  | NodeCard_Posting_Fragment
  | NodeCard_ServicePeriod_Fragment
  | NodeCard_Teacher_Fragment
;

export type NodeQueryVariables = Exact<{
  id: string;
}>;


export type NodeQuery = { node:
    | { __typename: 'Academy', code: string, name: string, id: string }
    | { __typename: 'Appraisal', id: string }
    | { __typename: 'CareerStep', id: string }
    | { __typename: 'Diploma', id: string }
    | { __typename: 'Dossier', id: string, teacher: { id: string, displayName: string } }
    | { __typename: 'Officer', displayName: string, email: string | null, id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Posting', id: string }
    | { __typename: 'ServicePeriod', id: string }
    | { __typename: 'Teacher', displayName: string, id: string }
   | null };

export type NodesQueryVariables = Exact<{
  ids: Array<string>;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'Academy', code: string, name: string, id: string }
    | { __typename: 'Appraisal', id: string }
    | { __typename: 'CareerStep', id: string }
    | { __typename: 'Diploma', id: string }
    | { __typename: 'Dossier', id: string, teacher: { id: string, displayName: string } }
    | { __typename: 'Officer', displayName: string, email: string | null, id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Posting', id: string }
    | { __typename: 'ServicePeriod', id: string }
    | { __typename: 'Teacher', displayName: string, id: string }
   | null> };

export type TeacherNameFragment = { id: string, civility: Civility, displayName: string, familyName: string, usageName: string | null, givenNames: Array<string> };

export type CorrespondentCardFragment = { id: string, displayName: string, email: string | null, phone: string | null, service: string };

export type CareerStepLineFragment = { id: string, echelon: number, indiceMajore: number | null, from: string, to: string | null, retainedSeniority: string | null, act: string | null, corps: { code: string, name: string, degree: TeachingDegree | null }, grade: { code: string, name: string } };

export type PostingLineFragment = { id: string, discipline: string | null, from: string, to: string | null, permanent: boolean, workingTime: number, establishment: { uai: string, name: string, city: string } };

export type TeachersQueryVariables = Exact<{
  filter?: TeacherFilter | null | undefined;
  orderBy?: TeacherOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TeachersQuery = { teachers: { nodes: Array<{ degree: TeachingDegree, id: string, civility: Civility, displayName: string, familyName: string, usageName: string | null, givenNames: Array<string>, department: { code: string, name: string } | null, dossier: { id: string, currentStep: { id: string, echelon: number, indiceMajore: number | null, from: string, to: string | null, retainedSeniority: string | null, act: string | null, corps: { code: string, name: string, degree: TeachingDegree | null }, grade: { code: string, name: string } } | null, currentPosting: { id: string, discipline: string | null, from: string, to: string | null, permanent: boolean, workingTime: number, establishment: { uai: string, name: string, city: string } } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type TeacherCountQueryVariables = Exact<{
  filter?: TeacherFilter | null | undefined;
}>;


export type TeacherCountQuery = { teachers: { totalCount: number } };

export type TeacherQueryVariables = Exact<{
  id: string;
}>;


export type TeacherQuery = { teacher: { username: string, professionalEmail: string, degree: TeachingDegree, id: string, civility: Civility, displayName: string, familyName: string, usageName: string | null, givenNames: Array<string>, academy: { code: string, name: string }, department: { code: string, name: string } | null } | null };

export type TeacherHomeFragment = { birthDate: string, username: string, professionalEmail: string, degree: TeachingDegree, id: string, civility: Civility, displayName: string, familyName: string, usageName: string | null, givenNames: Array<string>, academy: { code: string, name: string, helpdesk: { email: string | null, phone: string | null, url: string | null } }, department: { code: string, name: string } | null, correspondent: { id: string, displayName: string, email: string | null, phone: string | null, service: string }, dossier: { id: string, currentStep: { id: string, echelon: number, indiceMajore: number | null, from: string, to: string | null, retainedSeniority: string | null, act: string | null, corps: { code: string, name: string, degree: TeachingDegree | null }, grade: { code: string, name: string } } | null, currentPosting: { id: string, discipline: string | null, from: string, to: string | null, permanent: boolean, workingTime: number, establishment: { uai: string, name: string, city: string } } | null } };

export type TeacherHomeQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type TeacherHomeQuery = { teacher: { birthDate: string, username: string, professionalEmail: string, degree: TeachingDegree, id: string, civility: Civility, displayName: string, familyName: string, usageName: string | null, givenNames: Array<string>, academy: { code: string, name: string, helpdesk: { email: string | null, phone: string | null, url: string | null } }, department: { code: string, name: string } | null, correspondent: { id: string, displayName: string, email: string | null, phone: string | null, service: string }, dossier: { id: string, currentStep: { id: string, echelon: number, indiceMajore: number | null, from: string, to: string | null, retainedSeniority: string | null, act: string | null, corps: { code: string, name: string, degree: TeachingDegree | null }, grade: { code: string, name: string } } | null, currentPosting: { id: string, discipline: string | null, from: string, to: string | null, permanent: boolean, workingTime: number, establishment: { uai: string, name: string, city: string } } | null } } | null };

export type MyHomeQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type MyHomeQuery = { viewer: { mustChangePassword: boolean, teacher: { birthDate: string, username: string, professionalEmail: string, degree: TeachingDegree, id: string, civility: Civility, displayName: string, familyName: string, usageName: string | null, givenNames: Array<string>, academy: { code: string, name: string, helpdesk: { email: string | null, phone: string | null, url: string | null } }, department: { code: string, name: string } | null, correspondent: { id: string, displayName: string, email: string | null, phone: string | null, service: string }, dossier: { id: string, currentStep: { id: string, echelon: number, indiceMajore: number | null, from: string, to: string | null, retainedSeniority: string | null, act: string | null, corps: { code: string, name: string, degree: TeachingDegree | null }, grade: { code: string, name: string } } | null, currentPosting: { id: string, discipline: string | null, from: string, to: string | null, permanent: boolean, workingTime: number, establishment: { uai: string, name: string, city: string } } | null } } | null } | null };

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
export const AcademyDetailsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AcademyDetails on Academy {
  id
  code
  name
  mailDomain
  departments {
    code
    name
  }
  helpdesk {
    email
    phone
    url
  }
}
    `, {"fragmentName":"AcademyDetails"}) as unknown as TypedDocumentString<AcademyDetailsFragment, unknown>;
export const SessionTokensFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SessionTokens on Session {
  accessToken
  accessTokenExpiresAt
  refreshToken
  refreshTokenExpiresAt
}
    `, {"fragmentName":"SessionTokens"}) as unknown as TypedDocumentString<SessionTokensFragment, unknown>;
export const ViewerSummaryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ViewerSummary on Viewer {
  username
  role
  mustChangePassword
  academy {
    code
    name
  }
  teacher {
    id
    displayName
  }
  officer {
    id
    displayName
  }
}
    `, {"fragmentName":"ViewerSummary"}) as unknown as TypedDocumentString<ViewerSummaryFragment, unknown>;
export const CareerStepLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CareerStepLine on CareerStep {
  id
  corps {
    code
    name
    degree
  }
  grade {
    code
    name
  }
  echelon
  indiceMajore
  from
  to
  retainedSeniority
  act
}
    `, {"fragmentName":"CareerStepLine"}) as unknown as TypedDocumentString<CareerStepLineFragment, unknown>;
export const PostingLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PostingLine on Posting {
  id
  establishment {
    uai
    name
    city
  }
  discipline
  from
  to
  permanent
  workingTime
}
    `, {"fragmentName":"PostingLine"}) as unknown as TypedDocumentString<PostingLineFragment, unknown>;
export const DossierHistoryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DossierHistory on Dossier {
  id
  address {
    lines
    postalCode
    city
    country
  }
  phone
  mobilePhone
  familySituation {
    maritalStatus
    since
    children {
      givenName
      birthDate
    }
  }
  careerSteps(first: $first) {
    nodes {
      ...CareerStepLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  postings(first: $first) {
    nodes {
      ...PostingLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  positions(first: $first) {
    nodes {
      id
      kind
      from
      to
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  appraisals {
    id
    rank
    schoolYear
    on
    outcome
  }
  diplomas {
    id
    title
    level
    obtainedOn
    speciality
  }
  services {
    id
    kinds
    from
    to
  }
}
    fragment CareerStepLine on CareerStep {
  id
  corps {
    code
    name
    degree
  }
  grade {
    code
    name
  }
  echelon
  indiceMajore
  from
  to
  retainedSeniority
  act
}
fragment PostingLine on Posting {
  id
  establishment {
    uai
    name
    city
  }
  discipline
  from
  to
  permanent
  workingTime
}`, {"fragmentName":"DossierHistory"}) as unknown as TypedDocumentString<DossierHistoryFragment, unknown>;
export const NodeCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment NodeCard on Node {
  __typename
  id
  ... on Academy {
    code
    name
  }
  ... on Teacher {
    displayName
  }
  ... on Officer {
    displayName
    email
  }
  ... on Dossier {
    teacher {
      id
      displayName
    }
  }
}
    `, {"fragmentName":"NodeCard"}) as unknown as TypedDocumentString<NodeCardFragment, unknown>;
export const TeacherNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TeacherName on Teacher {
  id
  civility
  displayName
  familyName
  usageName
  givenNames
}
    `, {"fragmentName":"TeacherName"}) as unknown as TypedDocumentString<TeacherNameFragment, unknown>;
export const CorrespondentCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CorrespondentCard on Officer {
  id
  displayName
  email
  phone
  service
}
    `, {"fragmentName":"CorrespondentCard"}) as unknown as TypedDocumentString<CorrespondentCardFragment, unknown>;
export const DossierOnDayFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DossierOnDay on Dossier {
  id
  currentStep(asOf: $asOf) {
    ...CareerStepLine
  }
  currentPosting(asOf: $asOf) {
    ...PostingLine
  }
}
    fragment CareerStepLine on CareerStep {
  id
  corps {
    code
    name
    degree
  }
  grade {
    code
    name
  }
  echelon
  indiceMajore
  from
  to
  retainedSeniority
  act
}
fragment PostingLine on Posting {
  id
  establishment {
    uai
    name
    city
  }
  discipline
  from
  to
  permanent
  workingTime
}`, {"fragmentName":"DossierOnDay"}) as unknown as TypedDocumentString<DossierOnDayFragment, unknown>;
export const TeacherHomeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TeacherHome on Teacher {
  ...TeacherName
  birthDate
  username
  professionalEmail
  degree
  academy {
    code
    name
    helpdesk {
      email
      phone
      url
    }
  }
  department {
    code
    name
  }
  correspondent {
    ...CorrespondentCard
  }
  dossier {
    ...DossierOnDay
  }
}
    fragment DossierOnDay on Dossier {
  id
  currentStep(asOf: $asOf) {
    ...CareerStepLine
  }
  currentPosting(asOf: $asOf) {
    ...PostingLine
  }
}
fragment TeacherName on Teacher {
  id
  civility
  displayName
  familyName
  usageName
  givenNames
}
fragment CorrespondentCard on Officer {
  id
  displayName
  email
  phone
  service
}
fragment CareerStepLine on CareerStep {
  id
  corps {
    code
    name
    degree
  }
  grade {
    code
    name
  }
  echelon
  indiceMajore
  from
  to
  retainedSeniority
  act
}
fragment PostingLine on Posting {
  id
  establishment {
    uai
    name
    city
  }
  discipline
  from
  to
  permanent
  workingTime
}`, {"fragmentName":"TeacherHome"}) as unknown as TypedDocumentString<TeacherHomeFragment, unknown>;
export const AcademiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Academies {
  academies {
    ...AcademyDetails
  }
}
    fragment AcademyDetails on Academy {
  id
  code
  name
  mailDomain
  departments {
    code
    name
  }
  helpdesk {
    email
    phone
    url
  }
}`) as unknown as TypedDocumentString<AcademiesQuery, AcademiesQueryVariables>;
export const AcademyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Academy($code: String!) {
  academy(code: $code) {
    ...AcademyDetails
  }
}
    fragment AcademyDetails on Academy {
  id
  code
  name
  mailDomain
  departments {
    code
    name
  }
  helpdesk {
    email
    phone
    url
  }
}`) as unknown as TypedDocumentString<AcademyQuery, AcademyQueryVariables>;
export const ViewerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Viewer {
  viewer {
    ...ViewerSummary
  }
}
    fragment ViewerSummary on Viewer {
  username
  role
  mustChangePassword
  academy {
    code
    name
  }
  teacher {
    id
    displayName
  }
  officer {
    id
    displayName
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    session {
      ...SessionTokens
    }
    viewer {
      username
      role
      mustChangePassword
    }
    errors {
      code
      message
      path
    }
  }
}
    fragment SessionTokens on Session {
  accessToken
  accessTokenExpiresAt
  refreshToken
  refreshTokenExpiresAt
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RefreshSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RefreshSession($input: RefreshSessionInput!) {
  refreshSession(input: $input) {
    session {
      ...SessionTokens
    }
    errors {
      code
      message
      path
    }
  }
}
    fragment SessionTokens on Session {
  accessToken
  accessTokenExpiresAt
  refreshToken
  refreshTokenExpiresAt
}`) as unknown as TypedDocumentString<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const ChangePasswordDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    viewer {
      username
      role
      mustChangePassword
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SignOutDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignOut($input: SignOutInput!) {
  signOut(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const DossierHistoryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DossierHistory($teacherId: ID!, $first: Int = 100) {
  teacher(id: $teacherId) {
    id
    dossier {
      ...DossierHistory
    }
  }
}
    fragment DossierHistory on Dossier {
  id
  address {
    lines
    postalCode
    city
    country
  }
  phone
  mobilePhone
  familySituation {
    maritalStatus
    since
    children {
      givenName
      birthDate
    }
  }
  careerSteps(first: $first) {
    nodes {
      ...CareerStepLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  postings(first: $first) {
    nodes {
      ...PostingLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  positions(first: $first) {
    nodes {
      id
      kind
      from
      to
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  appraisals {
    id
    rank
    schoolYear
    on
    outcome
  }
  diplomas {
    id
    title
    level
    obtainedOn
    speciality
  }
  services {
    id
    kinds
    from
    to
  }
}
fragment CareerStepLine on CareerStep {
  id
  corps {
    code
    name
    degree
  }
  grade {
    code
    name
  }
  echelon
  indiceMajore
  from
  to
  retainedSeniority
  act
}
fragment PostingLine on Posting {
  id
  establishment {
    uai
    name
    city
  }
  discipline
  from
  to
  permanent
  workingTime
}`) as unknown as TypedDocumentString<DossierHistoryQuery, DossierHistoryQueryVariables>;
export const MyHistoryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyHistory($first: Int = 100) {
  viewer {
    mustChangePassword
    teacher {
      id
      dossier {
        ...DossierHistory
      }
    }
  }
}
    fragment DossierHistory on Dossier {
  id
  address {
    lines
    postalCode
    city
    country
  }
  phone
  mobilePhone
  familySituation {
    maritalStatus
    since
    children {
      givenName
      birthDate
    }
  }
  careerSteps(first: $first) {
    nodes {
      ...CareerStepLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  postings(first: $first) {
    nodes {
      ...PostingLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  positions(first: $first) {
    nodes {
      id
      kind
      from
      to
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  appraisals {
    id
    rank
    schoolYear
    on
    outcome
  }
  diplomas {
    id
    title
    level
    obtainedOn
    speciality
  }
  services {
    id
    kinds
    from
    to
  }
}
fragment CareerStepLine on CareerStep {
  id
  corps {
    code
    name
    degree
  }
  grade {
    code
    name
  }
  echelon
  indiceMajore
  from
  to
  retainedSeniority
  act
}
fragment PostingLine on Posting {
  id
  establishment {
    uai
    name
    city
  }
  discipline
  from
  to
  permanent
  workingTime
}`) as unknown as TypedDocumentString<MyHistoryQuery, MyHistoryQueryVariables>;
export const DossierOnDayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DossierOnDay($teacherId: ID!, $asOf: Date) {
  teacher(id: $teacherId) {
    id
    dossier {
      ...DossierOnDay
    }
  }
}
    fragment DossierOnDay on Dossier {
  id
  currentStep(asOf: $asOf) {
    ...CareerStepLine
  }
  currentPosting(asOf: $asOf) {
    ...PostingLine
  }
}
fragment CareerStepLine on CareerStep {
  id
  corps {
    code
    name
    degree
  }
  grade {
    code
    name
  }
  echelon
  indiceMajore
  from
  to
  retainedSeniority
  act
}
fragment PostingLine on Posting {
  id
  establishment {
    uai
    name
    city
  }
  discipline
  from
  to
  permanent
  workingTime
}`) as unknown as TypedDocumentString<DossierOnDayQuery, DossierOnDayQueryVariables>;
export const MyDossierOnDayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyDossierOnDay($asOf: Date) {
  viewer {
    mustChangePassword
    teacher {
      id
      dossier {
        ...DossierOnDay
      }
    }
  }
}
    fragment DossierOnDay on Dossier {
  id
  currentStep(asOf: $asOf) {
    ...CareerStepLine
  }
  currentPosting(asOf: $asOf) {
    ...PostingLine
  }
}
fragment CareerStepLine on CareerStep {
  id
  corps {
    code
    name
    degree
  }
  grade {
    code
    name
  }
  echelon
  indiceMajore
  from
  to
  retainedSeniority
  act
}
fragment PostingLine on Posting {
  id
  establishment {
    uai
    name
    city
  }
  discipline
  from
  to
  permanent
  workingTime
}`) as unknown as TypedDocumentString<MyDossierOnDayQuery, MyDossierOnDayQueryVariables>;
export const CareerStepsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CareerSteps($teacherId: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  teacher(id: $teacherId) {
    id
    dossier {
      id
      careerSteps(first: $first, after: $after, last: $last, before: $before) {
        nodes {
          ...CareerStepLine
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  }
}
    fragment CareerStepLine on CareerStep {
  id
  corps {
    code
    name
    degree
  }
  grade {
    code
    name
  }
  echelon
  indiceMajore
  from
  to
  retainedSeniority
  act
}`) as unknown as TypedDocumentString<CareerStepsQuery, CareerStepsQueryVariables>;
export const PostingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Postings($teacherId: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  teacher(id: $teacherId) {
    id
    dossier {
      id
      postings(first: $first, after: $after, last: $last, before: $before) {
        nodes {
          ...PostingLine
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  }
}
    fragment PostingLine on Posting {
  id
  establishment {
    uai
    name
    city
  }
  discipline
  from
  to
  permanent
  workingTime
}`) as unknown as TypedDocumentString<PostingsQuery, PostingsQueryVariables>;
export const ImportTeachersDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ImportTeachers($input: ImportTeachersInput!) {
  importTeachers(input: $input) {
    created
    updated
    unchanged
    refused
    results {
      index
      outcome
      teacher {
        id
      }
      errors {
        code
        message
        path
      }
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ImportTeachersMutation, ImportTeachersMutationVariables>;
export const NodeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Node($id: ID!) {
  node(id: $id) {
    ...NodeCard
  }
}
    fragment NodeCard on Node {
  __typename
  id
  ... on Academy {
    code
    name
  }
  ... on Teacher {
    displayName
  }
  ... on Officer {
    displayName
    email
  }
  ... on Dossier {
    teacher {
      id
      displayName
    }
  }
}`) as unknown as TypedDocumentString<NodeQuery, NodeQueryVariables>;
export const NodesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Nodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...NodeCard
  }
}
    fragment NodeCard on Node {
  __typename
  id
  ... on Academy {
    code
    name
  }
  ... on Teacher {
    displayName
  }
  ... on Officer {
    displayName
    email
  }
  ... on Dossier {
    teacher {
      id
      displayName
    }
  }
}`) as unknown as TypedDocumentString<NodesQuery, NodesQueryVariables>;
export const TeachersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Teachers($filter: TeacherFilter, $orderBy: TeacherOrder, $first: Int, $after: String, $last: Int, $before: String) {
  teachers(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...TeacherName
      degree
      department {
        code
        name
      }
      dossier {
        id
        currentStep {
          ...CareerStepLine
        }
        currentPosting {
          ...PostingLine
        }
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment TeacherName on Teacher {
  id
  civility
  displayName
  familyName
  usageName
  givenNames
}
fragment CareerStepLine on CareerStep {
  id
  corps {
    code
    name
    degree
  }
  grade {
    code
    name
  }
  echelon
  indiceMajore
  from
  to
  retainedSeniority
  act
}
fragment PostingLine on Posting {
  id
  establishment {
    uai
    name
    city
  }
  discipline
  from
  to
  permanent
  workingTime
}`) as unknown as TypedDocumentString<TeachersQuery, TeachersQueryVariables>;
export const TeacherCountDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TeacherCount($filter: TeacherFilter) {
  teachers(filter: $filter, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TeacherCountQuery, TeacherCountQueryVariables>;
export const TeacherDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Teacher($id: ID!) {
  teacher(id: $id) {
    ...TeacherName
    username
    professionalEmail
    degree
    academy {
      code
      name
    }
    department {
      code
      name
    }
  }
}
    fragment TeacherName on Teacher {
  id
  civility
  displayName
  familyName
  usageName
  givenNames
}`) as unknown as TypedDocumentString<TeacherQuery, TeacherQueryVariables>;
export const TeacherHomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TeacherHome($id: ID!, $asOf: Date) {
  teacher(id: $id) {
    ...TeacherHome
  }
}
    fragment DossierOnDay on Dossier {
  id
  currentStep(asOf: $asOf) {
    ...CareerStepLine
  }
  currentPosting(asOf: $asOf) {
    ...PostingLine
  }
}
fragment TeacherName on Teacher {
  id
  civility
  displayName
  familyName
  usageName
  givenNames
}
fragment CorrespondentCard on Officer {
  id
  displayName
  email
  phone
  service
}
fragment CareerStepLine on CareerStep {
  id
  corps {
    code
    name
    degree
  }
  grade {
    code
    name
  }
  echelon
  indiceMajore
  from
  to
  retainedSeniority
  act
}
fragment PostingLine on Posting {
  id
  establishment {
    uai
    name
    city
  }
  discipline
  from
  to
  permanent
  workingTime
}
fragment TeacherHome on Teacher {
  ...TeacherName
  birthDate
  username
  professionalEmail
  degree
  academy {
    code
    name
    helpdesk {
      email
      phone
      url
    }
  }
  department {
    code
    name
  }
  correspondent {
    ...CorrespondentCard
  }
  dossier {
    ...DossierOnDay
  }
}`) as unknown as TypedDocumentString<TeacherHomeQuery, TeacherHomeQueryVariables>;
export const MyHomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyHome($asOf: Date) {
  viewer {
    mustChangePassword
    teacher {
      ...TeacherHome
    }
  }
}
    fragment DossierOnDay on Dossier {
  id
  currentStep(asOf: $asOf) {
    ...CareerStepLine
  }
  currentPosting(asOf: $asOf) {
    ...PostingLine
  }
}
fragment TeacherName on Teacher {
  id
  civility
  displayName
  familyName
  usageName
  givenNames
}
fragment CorrespondentCard on Officer {
  id
  displayName
  email
  phone
  service
}
fragment CareerStepLine on CareerStep {
  id
  corps {
    code
    name
    degree
  }
  grade {
    code
    name
  }
  echelon
  indiceMajore
  from
  to
  retainedSeniority
  act
}
fragment PostingLine on Posting {
  id
  establishment {
    uai
    name
    city
  }
  discipline
  from
  to
  permanent
  workingTime
}
fragment TeacherHome on Teacher {
  ...TeacherName
  birthDate
  username
  professionalEmail
  degree
  academy {
    code
    name
    helpdesk {
      email
      phone
      url
    }
  }
  department {
    code
    name
  }
  correspondent {
    ...CorrespondentCard
  }
  dossier {
    ...DossierOnDay
  }
}`) as unknown as TypedDocumentString<MyHomeQuery, MyHomeQueryVariables>;