/**
 * The names and shapes that frontends and integrators were promised so far (sign-in, academies, Dossier, import, access,
 * mailbox), as agreed on 2026-11-21. The emitted schema holds all of it; it may hold more.
 *
 * Three differences are deliberate: `Corps.degree` is nullable, because psychologues de l'Éducation nationale (PsyEN) belong
 * to both degrees; `Mailbox.alertEmail`, because nobody but the teacher reads the address (decision 0008); and what a
 * directory does not show of a `Teacher`, because others may name the teacher and no more (decision 0052).
 */
export const promised = /* GraphQL */ `
  scalar Date
  scalar DateTime
  scalar Duration
  scalar EmailAddress
  scalar URL
  scalar UUID

  interface Node {
    id: ID!
  }
  type UserError {
    code: ErrorCode!
    message: String!
    path: [String!]
  }
  type PageInfo {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }
  enum ErrorCode {
    INVALID_CREDENTIALS
  }

  type Query {
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    viewer: Viewer
    academies: [Academy!]!
    academy(code: String!): Academy
    announcements(academyCode: String!): [Announcement!]!
    connectionPoint(situation: TeachingSituation!, academyCode: String): ConnectionPoint!
    teacher(id: ID!): Teacher
    teachers(
      filter: TeacherFilter
      orderBy: TeacherOrder
      first: Int
      after: String
      last: Int
      before: String
    ): TeacherConnection!
  }
  type Announcement {
    title: String!
    body: String!
    publishedAt: DateTime!
    endsAt: DateTime
  }
  input TeacherFilter {
    namePrefix: String
  }
  input TeacherOrder {
    field: TeacherOrderField!
  }
  enum TeacherOrderField {
    NAME
  }

  type Viewer {
    username: String!
    role: Role!
    mustChangePassword: Boolean!
    teacher: Teacher
    officer: Officer
    academy: Academy
  }
  enum Role {
    TEACHER
    OFFICER
    ADMINISTRATOR
    INTEGRATOR
  }

  type Academy implements Node {
    id: ID!
    code: String!
    name: String!
    mailDomain: String!
    departments: [Department!]!
    helpdesk: Helpdesk!
  }
  type Department {
    code: String!
    name: String!
  }
  type Helpdesk {
    email: EmailAddress
    phone: String
    url: URL
  }

  enum TeachingSituation {
    FIRST_DEGREE_IN_ACADEMY
    SECOND_DEGREE_IN_ACADEMY
    SECOND_DEGREE_OUTSIDE_ACADEMY
    PRIVATE_UNDER_CONTRACT
  }
  type ConnectionPoint {
    url: URL!
    application: PortalApplication!
    academy: Academy
    explanation: String!
  }
  enum PortalApplication {
    IPROF
    IPROF_OUTSIDE_ACADEMY
    IPROFESSIONNEL
  }

  type Teacher implements Node {
    id: ID!
    civility: Civility!
    familyName: String!
    usageName: String
    givenNames: [String!]!
    displayName: String!
    birthDate: Date
    username: String!
    professionalEmail: EmailAddress!
    academy: Academy!
    department: Department
    degree: TeachingDegree!
    correspondent: Officer!
    dossier: Dossier
    mailbox: Mailbox
    messageThemes: [MessageTheme!]
  }
  enum Civility {
    MADAME
    MONSIEUR
  }
  enum TeachingDegree {
    FIRST
    SECOND
  }
  type Officer implements Node {
    id: ID!
    displayName: String!
    email: EmailAddress!
    phone: String
    service: String!
    academy: Academy!
  }

  type Dossier implements Node {
    id: ID!
    teacher: Teacher!
    address: PostalAddress
    phone: String
    mobilePhone: String
    familySituation: FamilySituation!
    careerSteps(first: Int, after: String, last: Int, before: String): CareerStepConnection!
    currentStep(asOf: Date): CareerStep
    postings(first: Int, after: String, last: Int, before: String): PostingConnection!
    currentPosting(asOf: Date): Posting
    currentPostings(asOf: Date): [Posting!]!
    workingTime(asOf: Date): Float
    positions(first: Int, after: String, last: Int, before: String): PositionConnection!
    appraisals: [Appraisal!]!
    diplomas: [Diploma!]!
  }
  type PostalAddress {
    lines: [String!]!
    postalCode: String!
    city: String!
    country: String!
  }
  type FamilySituation {
    maritalStatus: MaritalStatus!
    since: Date
    children: [Child!]!
  }
  type Child {
    givenName: String!
    birthDate: Date!
  }
  enum MaritalStatus {
    SINGLE
    MARRIED
    PACS
    DIVORCED
    SEPARATED
    WIDOWED
    COHABITING
  }
  type CareerStep implements Node {
    id: ID!
    corps: Corps!
    grade: Grade!
    echelon: Int!
    indiceMajore: Int
    from: Date!
    to: Date
    retainedSeniority: Duration
    act: String
  }
  type Corps {
    code: String!
    name: String!
    degree: TeachingDegree
  }
  type Grade {
    code: String!
    name: String!
  }
  type Posting implements Node {
    id: ID!
    establishment: Establishment!
    discipline: String
    from: Date!
    to: Date
    permanent: Boolean!
    workingTime: Float!
  }
  type Establishment {
    uai: String!
    name: String!
    city: String!
  }
  type Position implements Node {
    id: ID!
    kind: PositionKind!
    from: Date!
    to: Date
  }
  enum PositionKind {
    ACTIVITE
    DETACHEMENT
    MISE_A_DISPOSITION
    CONGE_PARENTAL
    DISPONIBILITE_ENFANT
    DISPONIBILITE_ACTIVITE
    DISPONIBILITE
  }
  type Appraisal implements Node {
    id: ID!
    rank: Int!
    schoolYear: String!
    on: Date
    outcome: AppraisalOutcome
  }
  enum AppraisalOutcome {
    A_CONSOLIDER
    SATISFAISANT
    TRES_SATISFAISANT
    EXCELLENT
  }
  enum ServiceKind {
    TEACHING
    SECOND_DEGREE
    PRIMARY
    PUBLIC
    CATEGORY_A
    CPGE
    SPECIALISED
    FRANCE_TITULAR
    DIRECTOR_ACTING
  }
  type Diploma implements Node {
    id: ID!
    title: String!
    level: Int!
    obtainedOn: Date
    speciality: String
  }

  type Mailbox {
    unreadCount(folder: MailFolder): Int!
    messages(
      folder: MailFolder
      search: String
      first: Int
      after: String
      last: Int
      before: String
    ): MessageConnection!
    alertEmail: EmailAddress
    pendingAlertEmail: EmailAddress
  }
  enum MailFolder {
    INBOX
    SENT
    ARCHIVE
  }
  type Message implements Node {
    id: ID!
    subject: String!
    theme: MessageTheme
    body: String!
    conversation: Conversation!
    official: Boolean!
    sender: MessageParty!
    recipient: MessageParty!
    sentAt: DateTime!
    readAt: DateTime
    readBy: Officer
    folder: MailFolder!
    inReplyTo: Message
    attachments: [Attachment!]!
  }
  type Attachment implements Node {
    id: ID!
    filename: String!
    mediaType: String!
    byteSize: Int!
    sha256: String!
    scan: AttachmentScan!
    deletedAt: DateTime
  }
  enum AttachmentScan {
    PENDING
    CLEAN
    REFUSED
  }
  type Conversation implements Node {
    id: ID!
    teacher: Teacher!
    subject: String!
    awaitsAnswerSince: DateTime
    messages(first: Int, after: String, last: Int, before: String): MessageConnection!
  }
  type MessageTheme implements Node {
    id: ID!
    label: String!
  }
  union MessageParty = Teacher | Officer | Administration
  type Administration {
    name: String!
  }
  type MessageConnection {
    edges: [MessageEdge!]!
    nodes: [Message!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type MessageEdge {
    cursor: String!
    node: Message!
    excerpt: [ExcerptPart!]
  }
  type ExcerptPart {
    text: String!
    marked: Boolean!
  }

  type TeacherConnection {
    edges: [TeacherEdge!]!
    nodes: [Teacher!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type TeacherEdge {
    cursor: String!
    node: Teacher!
  }
  type CareerStepConnection {
    edges: [CareerStepEdge!]!
    nodes: [CareerStep!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type CareerStepEdge {
    cursor: String!
    node: CareerStep!
  }
  type PostingConnection {
    edges: [PostingEdge!]!
    nodes: [Posting!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type PostingEdge {
    cursor: String!
    node: Posting!
  }
  type PositionConnection {
    edges: [PositionEdge!]!
    nodes: [Position!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type PositionEdge {
    cursor: String!
    node: Position!
  }

  type Mutation {
    signIn(input: SignInInput!): SignInPayload
    refreshSession(input: RefreshSessionInput!): RefreshSessionPayload
    signOut(input: SignOutInput!): SignOutPayload
    changePassword(input: ChangePasswordInput!): ChangePasswordPayload
    importTeachers(input: ImportTeachersInput!): ImportTeachersPayload
    requestUsernameReminder(input: RequestUsernameReminderInput!): RequestUsernameReminderPayload
    requestPasswordReset(input: RequestPasswordResetInput!): RequestPasswordResetPayload
    resetPassword(input: ResetPasswordInput!): ResetPasswordPayload
    changeAlertEmail(input: ChangeAlertEmailInput!): ChangeAlertEmailPayload
    confirmAlertEmail(input: ConfirmAlertEmailInput!): ConfirmAlertEmailPayload
    markMessagesRead(input: MarkMessagesReadInput!): MarkMessagesReadPayload
  }
  type RequestUsernameReminderPayload {
    errors: [UserError!]!
    query: Query!
  }
  type RequestPasswordResetPayload {
    errors: [UserError!]!
    query: Query!
  }
  type ResetPasswordPayload {
    errors: [UserError!]!
    query: Query!
  }
  type ChangeAlertEmailPayload {
    errors: [UserError!]!
    query: Query!
  }
  type ConfirmAlertEmailPayload {
    errors: [UserError!]!
    query: Query!
  }
  type MarkMessagesReadPayload {
    errors: [UserError!]!
    query: Query!
  }
  input RequestUsernameReminderInput {
    numen: String!
  }
  input RequestPasswordResetInput {
    academyCode: String
    numen: String!
    username: String!
  }
  input ResetPasswordInput {
    newPassword: String!
    token: String!
  }
  input ChangeAlertEmailInput {
    address: String!
    currentPassword: String!
    idempotencyKey: UUID
    secondFactorCode: String
  }
  input ConfirmAlertEmailInput {
    token: String!
  }
  input MarkMessagesReadInput {
    idempotencyKey: UUID
    messageIds: [ID!]!
  }
  input SignInInput {
    username: String!
    password: String!
  }
  type SignInPayload {
    viewer: Viewer
    errors: [UserError!]!
    query: Query!
  }
  input RefreshSessionInput {
    refreshToken: String!
  }
  type RefreshSessionPayload {
    errors: [UserError!]!
    query: Query!
  }
  input SignOutInput {
    everywhere: Boolean
  }
  type SignOutPayload {
    errors: [UserError!]!
    query: Query!
  }
  input ChangePasswordInput {
    currentPassword: String!
    newPassword: String!
    idempotencyKey: UUID
  }
  type ChangePasswordPayload {
    viewer: Viewer
    errors: [UserError!]!
    query: Query!
  }
  type ImportTeacherResult {
    index: Int!
    teacher: Teacher
    errors: [UserError!]!
  }
  input ImportAddressInput {
    city: String!
    country: String!
    lines: [String!]!
    postalCode: String!
  }
  input ImportAppraisalInput {
    on: Date
    outcome: AppraisalOutcome
    rank: Int!
    schoolYear: String!
  }
  input ImportCareerStepInput {
    accelerated: Boolean
    act: String
    chevron: String
    corps: String!
    echelon: Int!
    from: Date!
    grade: String!
    retainedSeniority: Duration
    to: Date
  }
  input ImportChildInput {
    birthDate: Date!
    givenName: String!
  }
  input ImportDiplomaInput {
    level: Int!
    obtainedOn: Date
    speciality: String
    title: String!
  }
  input ImportEstablishmentInput {
    city: String!
    name: String!
    uai: String!
  }
  input ImportFamilyInput {
    children: [ImportChildInput!]!
    maritalStatus: MaritalStatus!
    since: Date
  }
  input ImportOfficerInput {
    code: String!
    displayName: String
    email: EmailAddress
    phone: String
    service: String
  }
  input ImportPositionInput {
    from: Date!
    kind: PositionKind!
    to: Date
  }
  input ImportPostingInput {
    discipline: String
    establishment: ImportEstablishmentInput!
    from: Date!
    permanent: Boolean!
    to: Date
    workingTime: Float!
  }
  input ImportServiceInput {
    from: Date!
    kinds: [ServiceKind!]!
    to: Date
  }
  input ImportTeacherInput {
    academyCode: String!
    address: ImportAddressInput
    appraisals: [ImportAppraisalInput!]!
    birthDate: Date!
    careerSteps: [ImportCareerStepInput!]!
    civility: Civility!
    degree: TeachingDegree
    departmentCode: String
    diplomas: [ImportDiplomaInput!]!
    familyName: String!
    familySituation: ImportFamilyInput!
    givenNames: [String!]!
    mobilePhone: String
    numen: String!
    officer: ImportOfficerInput!
    phone: String
    positions: [ImportPositionInput!]!
    postings: [ImportPostingInput!]!
    services: [ImportServiceInput!]!
    usageName: String
  }
  input ImportTeachersInput {
    idempotencyKey: UUID
    teachers: [ImportTeacherInput!]!
  }
  type ImportTeachersPayload {
    results: [ImportTeacherResult!]
    errors: [UserError!]!
    query: Query!
  }
`;
