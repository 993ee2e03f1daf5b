// One teacher as the HR base sends it: a line of NDJSON. All dates are `YYYY-MM-DD`; `to` is the last day, inclusive,
// and is absent while the period is open. What is optional is absent, never undefined.

import type { DiplomaCode } from '../modules/dossier/diploma.rules.ts';

export type Civility = 'MADAME' | 'MONSIEUR';
export type Sector = 'PUBLIC' | 'PRIVATE_UNDER_CONTRACT';
export type Degree = 'FIRST' | 'SECOND';
export type PositionKind =
  | 'ACTIVITE'
  | 'DETACHEMENT'
  | 'MISE_A_DISPOSITION'
  | 'CONGE_PARENTAL'
  | 'DISPONIBILITE_ENFANT'
  | 'DISPONIBILITE_ACTIVITE'
  | 'DISPONIBILITE'
  | 'HORS_CADRE';
export type AppraisalOutcome = 'A_CONSOLIDER' | 'SATISFAISANT' | 'TRES_SATISFAISANT' | 'EXCELLENT';
export type MaritalStatus =
  | 'SINGLE'
  | 'MARRIED'
  | 'PACS'
  | 'DIVORCED'
  | 'SEPARATED'
  | 'WIDOWED'
  | 'COHABITING';
export type ServiceKind =
  | 'TEACHING'
  | 'SECOND_DEGREE'
  | 'PRIMARY'
  | 'PUBLIC'
  | 'CATEGORY_A'
  | 'CPGE'
  | 'SPECIALISED'
  | 'FRANCE_TITULAR'
  | 'DIRECTOR_ACTING'
  | 'DIRECTOR';
export type LeaveReason = 'RETRAITE' | 'DEMISSION' | 'RUPTURE_CONVENTIONNELLE' | 'DECES_AGENT' | 'AUTRE';
export type EmploymentStatus = 'TITULAIRE' | 'STAGIAIRE' | 'CONTRACTUEL_CDI' | 'CONTRACTUEL_CDD';

export interface OfficerLine {
  code: string;
  displayName?: string;
  service?: string;
  email?: string;
  phone?: string;
}

export interface AddressLine {
  lines: string[];
  postalCode: string;
  city: string;
  country: string;
}

export interface FamilyLine {
  maritalStatus: MaritalStatus;
  since?: string;
  children: { givenName: string; birthDate: string }[];
}

export interface CareerStepLine {
  corps: string;
  grade: string;
  echelon: number;
  chevron?: string;
  from: string;
  to?: string;
  /** ISO 8601 duration of seniority brought into the échelon: `P1Y3M`. */
  retainedSeniority?: string;
  accelerated?: boolean;
  act?: string;
}

export interface PostingLine {
  establishment: { uai: string; name: string; city: string };
  discipline?: string;
  from: string;
  to?: string;
  permanent: boolean;
  /** 0.5 to 1. */
  workingTime: number;
  specialised?: boolean;
}

export interface PositionLine {
  kind: PositionKind;
  from: string;
  to?: string;
}

export interface AppraisalLine {
  rank: 1 | 2 | 3;
  schoolYear: string;
  on?: string;
  outcome?: AppraisalOutcome;
}

export interface DiplomaLine {
  title: string;
  /** 3 to 8, French framework of certifications. */
  level: number;
  obtainedOn?: string;
  speciality?: string;
  code?: DiplomaCode;
}

export interface ServiceLine {
  from: string;
  to?: string;
  kinds: ServiceKind[];
}

export interface ImportTeacherLine {
  numen: string;
  sector?: Sector;
  civility: Civility;
  familyName: string;
  usageName?: string;
  givenNames: string[];
  birthDate: string;
  academyCode: string;
  departmentCode?: string;
  degree?: Degree;
  status?: EmploymentStatus;
  titularSince?: string;
  leftOn?: string;
  leftReason?: LeaveReason;
  officer: OfficerLine;
  address?: AddressLine;
  phone?: string;
  mobilePhone?: string;
  familySituation: FamilyLine;
  careerSteps: CareerStepLine[];
  postings: PostingLine[];
  positions: PositionLine[];
  appraisals: AppraisalLine[];
  diplomas: DiplomaLine[];
  services: ServiceLine[];
}
