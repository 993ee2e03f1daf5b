/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '../core/document.ts';
export type AppraisalOutcome =
  | 'A_CONSOLIDER'
  | 'EXCELLENT'
  | 'SATISFAISANT'
  | 'TRES_SATISFAISANT';

export type Civility =
  | 'MADAME'
  | 'MONSIEUR';

export type ErrorCode =
  | 'CAREER_REQUIRED'
  | 'DATES_REVERSED'
  | 'DATE_OUT_OF_RANGE'
  | 'DEGREE_MISMATCH'
  | 'DEGREE_REQUIRED'
  | 'DEPARTMENT_REQUIRED'
  | 'DUPLICATE_NUMEN'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID_CREDENTIALS'
  | 'INVALID_FORMAT'
  | 'INVALID_JSON'
  | 'INVALID_NUMEN'
  | 'INVALID_REFRESH_TOKEN'
  | 'INVALID_TEXT'
  | 'INVALID_UAI'
  | 'NOT_FOUND'
  | 'OUT_OF_RANGE'
  | 'OUT_OF_SCOPE'
  | 'PERIODS_OVERLAP'
  | 'REQUIRED'
  | 'STALE_VERSION'
  | 'TOO_LONG'
  | 'TOO_MANY_TEACHERS'
  | 'UNKNOWN_ACADEMY'
  | 'UNKNOWN_CORPS'
  | 'UNKNOWN_DEPARTMENT'
  | 'UNKNOWN_ECHELON'
  | 'UNKNOWN_FIELD'
  | 'UNKNOWN_GRADE'
  | 'UNKNOWN_OFFICER'
  | 'WEAK_PASSWORD';

export type ImportOfficerInput = {
  code: string;
  displayName?: string | null | undefined;
};

export type ImportTeacherInput = {
  academyCode: string;
  birthDate: string;
  civility: Civility;
  familyName: string;
  givenNames: Array<string>;
  numen: string;
  officer: ImportOfficerInput;
};

export type ImportTeachersInput = {
  idempotencyKey?: string | null | undefined;
  teachers: Array<ImportTeacherInput>;
};

export type MaritalStatus =
  | 'COHABITING'
  | 'DIVORCED'
  | 'MARRIED'
  | 'PACS'
  | 'SEPARATED'
  | 'SINGLE'
  | 'WIDOWED';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type PositionKind =
  | 'ACTIVITE'
  | 'DETACHEMENT';

export type RefreshSessionInput = {
  refreshToken: string;
};

export type Role =
  | 'ADMINISTRATOR'
  | 'INTEGRATOR'
  | 'OFFICER'
  | 'TEACHER';

export type SignInInput = {
  academyCode?: string | null | undefined;
  password: string;
  username: string;
};

export type SignOutInput = {
  everywhere?: boolean | null | undefined;
};

export type TeacherFilter = {
  corps?: Array<string> | null | undefined;
  departmentCode?: string | null | undefined;
  establishmentUai?: string | null | undefined;
  namePrefix?: string | null | undefined;
};

export type TeacherOrder = {
  direction?: OrderDirection;
  field: TeacherOrderField;
};

export type TeacherOrderField =
  | 'BIRTH_DATE'
  | 'NAME';

export type TeachingDegree =
  | 'FIRST'
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

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut: { errors: Array<{ code: ErrorCode, message: string, path: Array<string> | null }> } | null };

export type DossierHistoryQueryVariables = Exact<{
  teacherId: string;
  first?: number | null | undefined;
}>;


export type DossierHistoryQuery = { teacher: { id: string, dossier: { id: string, phone: string | null, mobilePhone: string | null, address: { lines: Array<string>, postalCode: string, city: string, country: string } | null, familySituation: { maritalStatus: MaritalStatus, since: string | null, children: Array<{ givenName: string, birthDate: string }> }, careerSteps: { nodes: Array<{ id: string, echelon: number, indiceMajore: number | null, from: string, to: string | null, retainedSeniority: string | null, act: string | null, corps: { code: string, name: string, degree: TeachingDegree }, grade: { code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, postings: { nodes: Array<{ id: string, discipline: string | null, from: string, to: string | null, permanent: boolean, workingTime: number, establishment: { uai: string, name: string, city: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, positions: { nodes: Array<{ id: string, kind: PositionKind, from: string, to: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, appraisals: Array<{ id: string, rank: number, schoolYear: string, on: string | null, outcome: AppraisalOutcome | null }>, diplomas: Array<{ id: string, title: string, level: number, obtainedOn: string | null, speciality: string | null }> } } | null };

export type CareerStepsQueryVariables = Exact<{
  teacherId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CareerStepsQuery = { teacher: { id: string, dossier: { id: string, careerSteps: { nodes: Array<{ id: string, echelon: number, indiceMajore: number | null, from: string, to: string | null, retainedSeniority: string | null, act: string | null, corps: { code: string, name: string, degree: TeachingDegree }, grade: { code: string, name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } } | null };

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


export type ImportTeachersMutation = { importTeachers: { created: number, updated: number, unchanged: number, errors: Array<{ code: ErrorCode, message: string, path: Array<string> | null }> } | null };

type NodeCard_Academy_Fragment = { __typename: 'Academy', code: string, name: string, id: string };

type NodeCard_Application_Fragment = { __typename: 'Application', id: string };

type NodeCard_Appraisal_Fragment = { __typename: 'Appraisal', id: string };

type NodeCard_Attachment_Fragment = { __typename: 'Attachment', id: string };

type NodeCard_Campaign_Fragment = { __typename: 'Campaign', id: string };

type NodeCard_CareerStep_Fragment = { __typename: 'CareerStep', id: string };

type NodeCard_ChangeRequest_Fragment = { __typename: 'ChangeRequest', id: string };

type NodeCard_CvEntry_Fragment = { __typename: 'CvEntry', id: string };

type NodeCard_Diploma_Fragment = { __typename: 'Diploma', id: string };

type NodeCard_Dossier_Fragment = { __typename: 'Dossier', id: string, teacher: { id: string, displayName: string } };

type NodeCard_Guide_Fragment = { __typename: 'Guide', id: string };

type NodeCard_Message_Fragment = { __typename: 'Message', id: string };

type NodeCard_Officer_Fragment = { __typename: 'Officer', displayName: string, email: string, id: string };

type NodeCard_Position_Fragment = { __typename: 'Position', id: string };

type NodeCard_Posting_Fragment = { __typename: 'Posting', id: string };

type NodeCard_Teacher_Fragment = { __typename: 'Teacher', displayName: string, id: string };

export type NodeCardFragment =
  | NodeCard_Academy_Fragment
  | NodeCard_Application_Fragment
  | NodeCard_Appraisal_Fragment
  | NodeCard_Attachment_Fragment
  | NodeCard_Campaign_Fragment
  | NodeCard_CareerStep_Fragment
  | NodeCard_ChangeRequest_Fragment
  | NodeCard_CvEntry_Fragment
  | NodeCard_Diploma_Fragment
  | NodeCard_Dossier_Fragment
  | NodeCard_Guide_Fragment
  | NodeCard_Message_Fragment
  | NodeCard_Officer_Fragment
  | NodeCard_Position_Fragment
  | NodeCard_Posting_Fragment
  | NodeCard_Teacher_Fragment
;

export type NodeQueryVariables = Exact<{
  id: string;
}>;


export type NodeQuery = { node:
    | { __typename: 'Academy', code: string, name: string, id: string }
    | { __typename: 'Application', id: string }
    | { __typename: 'Appraisal', id: string }
    | { __typename: 'Attachment', id: string }
    | { __typename: 'Campaign', id: string }
    | { __typename: 'CareerStep', id: string }
    | { __typename: 'ChangeRequest', id: string }
    | { __typename: 'CvEntry', id: string }
    | { __typename: 'Diploma', id: string }
    | { __typename: 'Dossier', id: string, teacher: { id: string, displayName: string } }
    | { __typename: 'Guide', id: string }
    | { __typename: 'Message', id: string }
    | { __typename: 'Officer', displayName: string, email: string, id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Posting', id: string }
    | { __typename: 'Teacher', displayName: string, id: string }
   | null };

export type NodesQueryVariables = Exact<{
  ids: Array<string>;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'Academy', code: string, name: string, id: string }
    | { __typename: 'Application', id: string }
    | { __typename: 'Appraisal', id: string }
    | { __typename: 'Attachment', id: string }
    | { __typename: 'Campaign', id: string }
    | { __typename: 'CareerStep', id: string }
    | { __typename: 'ChangeRequest', id: string }
    | { __typename: 'CvEntry', id: string }
    | { __typename: 'Diploma', id: string }
    | { __typename: 'Dossier', id: string, teacher: { id: string, displayName: string } }
    | { __typename: 'Guide', id: string }
    | { __typename: 'Message', id: string }
    | { __typename: 'Officer', displayName: string, email: string, id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Posting', id: string }
    | { __typename: 'Teacher', displayName: string, id: string }
   | null> };

export type TeacherNameFragment = { id: string, civility: Civility, displayName: string, familyName: string, usageName: string | null, givenNames: Array<string> };

export type CorrespondentCardFragment = { id: string, displayName: string, email: string, phone: string | null, service: string };

export type CareerStepLineFragment = { id: string, echelon: number, indiceMajore: number | null, from: string, to: string | null, retainedSeniority: string | null, act: string | null, corps: { code: string, name: string, degree: TeachingDegree }, grade: { code: string, name: string } };

export type PostingLineFragment = { id: string, discipline: string | null, from: string, to: string | null, permanent: boolean, workingTime: number, establishment: { uai: string, name: string, city: string } };

export type TeachersQueryVariables = Exact<{
  filter?: TeacherFilter | null | undefined;
  orderBy?: TeacherOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TeachersQuery = { teachers: { nodes: Array<{ degree: TeachingDegree, id: string, civility: Civility, displayName: string, familyName: string, usageName: string | null, givenNames: Array<string>, department: { code: string, name: string } | null, dossier: { id: string, currentStep: { id: string, echelon: number, indiceMajore: number | null, from: string, to: string | null, retainedSeniority: string | null, act: string | null, corps: { code: string, name: string, degree: TeachingDegree }, grade: { code: string, name: string } } | null, currentPosting: { id: string, discipline: string | null, from: string, to: string | null, permanent: boolean, workingTime: number, establishment: { uai: string, name: string, city: string } } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type TeacherCountQueryVariables = Exact<{
  filter?: TeacherFilter | null | undefined;
}>;


export type TeacherCountQuery = { teachers: { totalCount: number } };

export type TeacherQueryVariables = Exact<{
  id: string;
}>;


export type TeacherQuery = { teacher: { username: string, professionalEmail: string, degree: TeachingDegree, id: string, civility: Civility, displayName: string, familyName: string, usageName: string | null, givenNames: Array<string>, academy: { code: string, name: string }, department: { code: string, name: string } | null } | null };

export type TeacherHomeQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type TeacherHomeQuery = { teacher: { birthDate: string, username: string, professionalEmail: string, degree: TeachingDegree, id: string, civility: Civility, displayName: string, familyName: string, usageName: string | null, givenNames: Array<string>, academy: { code: string, name: string, helpdesk: { email: string | null, phone: string | null, url: string | null } }, department: { code: string, name: string } | null, correspondent: { id: string, displayName: string, email: string, phone: string | null, service: string }, dossier: { id: string, currentStep: { id: string, echelon: number, indiceMajore: number | null, from: string, to: string | null, retainedSeniority: string | null, act: string | null, corps: { code: string, name: string, degree: TeachingDegree }, grade: { code: string, name: string } } | null, currentPosting: { id: string, discipline: string | null, from: string, to: string | null, permanent: boolean, workingTime: number, establishment: { uai: string, name: string, city: string } } | null } } | null };

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
      id
      currentStep(asOf: $asOf) {
        ...CareerStepLine
      }
      currentPosting(asOf: $asOf) {
        ...PostingLine
      }
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
}`) as unknown as TypedDocumentString<TeacherHomeQuery, TeacherHomeQueryVariables>;