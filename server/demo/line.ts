import type { ImportTeacherInput } from '../modules/intake/index.ts';

/** What the import format takes, as the demo writes it: what is optional is absent, never null. */
type Written<T> = T extends readonly (infer Item)[]
  ? Written<Item>[]
  : T extends object
    ? { [K in keyof T]: Written<NonNullable<T[K]>> }
    : T;

/** One teacher as the HR base sends it: a line of NDJSON, of the types that the import takes. */
export type ImportTeacherLine = Written<ImportTeacherInput>;

export type Civility = ImportTeacherLine['civility'];
export type Degree = NonNullable<ImportTeacherLine['degree']>;
export type EmploymentStatus = NonNullable<ImportTeacherLine['status']>;
export type OfficerLine = ImportTeacherLine['officer'];
export type AddressLine = NonNullable<ImportTeacherLine['address']>;
export type FamilyLine = ImportTeacherLine['familySituation'];
export type MaritalStatus = FamilyLine['maritalStatus'];
export type CareerStepLine = ImportTeacherLine['careerSteps'][number];
export type PostingLine = ImportTeacherLine['postings'][number];
export type PositionLine = ImportTeacherLine['positions'][number];
export type PositionKind = PositionLine['kind'];
export type AppraisalLine = ImportTeacherLine['appraisals'][number];
export type AppraisalOutcome = NonNullable<AppraisalLine['outcome']>;
export type DiplomaLine = ImportTeacherLine['diplomas'][number];
export type ServiceLine = ImportTeacherLine['services'][number];
export type ServiceKind = ServiceLine['kinds'][number];
