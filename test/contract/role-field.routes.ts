import {
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import type { Subject } from './role-field.world.ts';
import { committedSchema } from './schema.ts';

/** How to reach one object of a type: the selection goes where `%` stands. */
export type Route = (subject: Subject, field: string) => string;

const on = (type: string, id: string, inside = '%') => `node(id: "${id}") { ... on ${type} { ${inside} } }`;
const inDossier =
  (inside: string): Route =>
  (s) =>
    on('Dossier', s.dossier, inside);
const inAcademy =
  (inside: string): Route =>
  () =>
    `academy(code: "18") { ${inside} }`;
const listed = (s: Subject, inside: string) =>
  `teachers(filter: { namePrefix: "${s.namePrefix}" }) { ${inside} }`;

/** An entry of the CV; the one that was changed since it was verified has a verified version. */
const cvEntry = (s: Subject, field = '', inside = '%') =>
  on(
    'CvEntry',
    s.cv[/^v.*Version|versions/.test(field) ? 'SKILL' : 'PROFESSIONAL_EXPERIENCE'] as string,
    inside,
  );
const cvDetails =
  (kind: string, type: string): Route =>
  (s) =>
    on('CvEntry', s.cv[kind] as string, `details { ... on ${type} { % } }`);

const found = (inside: string) => `searchCvs(query: "texte") ${inside}`;
const rejected = 'changeRequests(filter: { statuses: [REJECTED] })';
const colleagues = 'officers(search: "Garance")';
const point = 'connectionPoint(situation: SECOND_DEGREE_IN_ACADEMY, academyCode: "18")';
const facts =
  '{ degree: SECOND, secondment: NONE, sector: PUBLIC, staff: TEACHER, workplace: SCHOOL, academyCode: "18" }';

const stepWith = (s: Subject, field: string) =>
  ({ chevron: s.hautEchelon, indiceMajore: s.running })[field] ?? s.step;

/** In the second of three steps she holds a chevron. */
const hautEchelonOn = '2019-01-01';
/** In 2022 a rendez-vous lies ahead; pay is known since 2024. */
const pathFrom = (field: string) =>
  ({ chevron: hautEchelonOn, rendezVous: '2022-01-01' })[field] ?? '2026-01-15';
const hautEchelonIf = (field: string) => (field.startsWith('chevron') ? `(asOf: "${hautEchelonOn}")` : '');
/** Of a parental leave before March 2022 an act is cited that was repealed since. */
const underLawThat = (field: string) =>
  field === 'inForceUntil'
    ? 'asOf: "2022-01-01", assuming: { leave: { from: "2022-01-01", to: "2023-06-30", position: CONGE_PARENTAL } }'
    : 'asOf: "2025-01-15"';
/** Who goes on comes to points. */
const promouvable = '(asOf: "2040-01-15", assuming: { appraisalOutcome: EXCELLENT })';
/** In 2022 the accelerated advancement of échelon 8 is still open. */
const perspectivesFor = (field: string) =>
  ({ points: promouvable, explanations: promouvable, acceleratedFrom: '(asOf: "2022-01-15")' })[field] ?? '';

const previewOf = (change: string, effectiveFrom = '"2026-09-01"') =>
  `previewChange(effectiveFrom: ${effectiveFrom}, change: { ${change} })`;
const previewed = previewOf('adresse: { lines: ["x"], postalCode: "29200", city: "Brest" }');
/** What is refused, and what asks for documents. */
const previewFor: Readonly<Record<string, string>> = {
  errors: previewOf('adresse: { lines: ["x"], postalCode: "1", city: "Brest" }'),
  missingDocuments: previewOf(
    'diplome: { title: "Master MEEF", level: 7, obtainedOn: "2008-07-01" }',
    'null',
  ),
  warnings: previewOf(
    'rib: { iban: "FR1420041010050500013M02606", bic: "PSSTFRPPPAR", holder: "Paul Nouvel" }',
    'null',
  ),
};

const entryOf = (title: string, level = 7) =>
  `(input: { entry: { title: "${title}", to: "2014", details: { diploma: { level: ${level} } } } })`;
/** What is refused, and what opens a perspective. */
const previewedEntry: Readonly<Record<string, string>> = {
  errors: '(input: { entry: { title: "Master", to: "2014", details: { diploma: {} } } })',
  perspectives: entryOf('Licence de psychologie', 6),
};

/** What a request alone has that gave it. */
const requestWith: Readonly<
  Record<string, 'bankRequest' | 'nirRequest' | 'grantedRequest' | 'telephoneRequest'>
> = {
  correction: 'grantedRequest',
  before: 'telephoneRequest',
  appealedAt: 'bankRequest',
  effectTakenBackAt: 'bankRequest',
  iban: 'bankRequest',
  warnings: 'bankRequest',
  nir: 'nirRequest',
};

/** Where an object of each type of the file is found; payloads and what only they hold stand in the mutations' test. */
export const routes: Readonly<Record<string, Route>> = {
  Query: () => '%',
  Announcement: () => 'announcements(academyCode: "18") { % }',
  Viewer: () => 'viewer { % }',
  Academy: inAcademy('%'),
  Department: inAcademy('departments { % }'),
  Helpdesk: inAcademy('helpdesk { % }'),
  Teacher: (s) => on('Teacher', s.id),
  Officer: (s) => on('Officer', s.officer),
  TeacherConnection: (s) => listed(s, '%'),
  TeacherEdge: (s) => listed(s, 'edges { % }'),
  Dossier: inDossier('%'),
  PostalAddress: inDossier('address { % }'),
  FamilySituation: inDossier('familySituation { % }'),
  Child: inDossier('familySituation { children { % } }'),
  CareerStepConnection: inDossier('careerSteps { % }'),
  CareerStepEdge: inDossier('careerSteps { edges { % } }'),
  PostingConnection: inDossier('postings { % }'),
  PostingEdge: inDossier('postings { edges { % } }'),
  PositionConnection: inDossier('positions { % }'),
  PositionEdge: inDossier('positions { edges { % } }'),
  PageInfo: inDossier('careerSteps(first: 1) { pageInfo { % } }'),
  CareerStep: (s, field) => on('CareerStep', stepWith(s, field)),
  Corps: (s) => on('CareerStep', s.step, 'corps { % }'),
  Grade: (s) => on('CareerStep', s.step, 'grade { % }'),
  Posting: (s) => on('Posting', s.posting),
  Establishment: (s) => on('Posting', s.posting, 'establishment { % }'),
  Position: (s) => on('Position', s.position),
  Appraisal: (s) => on('Appraisal', s.appraisal),
  Diploma: (s) => on('Diploma', s.diploma),
  DiplomaSource: (s) => on('Diploma', s.diploma, 'sources { % }'),
  Leave: (s) => on('Leave', s.leave),
  WorkingTime: (s) => on('WorkingTime', s.workingTime),
  Disability: (s) => on('Disability', s.disability),
  ServicePeriod: (s) => on('ServicePeriod', s.service),
  CareerPerspective: (s, field) => on('Teacher', s.id, `careerPerspectives${perspectivesFor(field)} { % }`),
  CareerExplanation: (s) => on('Teacher', s.id, `careerPerspectives${promouvable} { explanations { % } }`),
  CareerQuestion: (s) => on('Teacher', s.id, 'careerPerspectives { questions { % } }'),
  PromotionPoints: (s) => on('Teacher', s.id, `careerPerspectives${promouvable} { points { % } }`),
  PromotionTotal: (s) => on('Teacher', s.id, `careerPerspectives${promouvable} { points { totals { % } } }`),
  EligibilityCondition: (s) => on('Teacher', s.id, 'careerPerspectives { conditions { % } }'),
  LegalReference: (s, field) =>
    on('Teacher', s.id, `careerPerspectives(${underLawThat(field)}) { legalBasis { % } }`),
  CareerOutcome: (s, field) =>
    on('Teacher', s.id, `careerPerspectives${hautEchelonIf(field)} { outcome { % } }`),
  CareerEvent: (s, field) =>
    on('Teacher', s.id, `careerPath(until: "2050-01-01", asOf: "${pathFrom(field)}") { % }`),
  BankAccount: inDossier('bankAccount { % }'),
  ChangeRequest: (s, field) => on('ChangeRequest', s[requestWith[field] ?? 'request']),
  ChangeRequestConnection: () => `${rejected} { % }`,
  ChangeRequestCount: () => 'changeRequestCounts(filter: { statuses: [REJECTED] }) { % }',
  ChangeRequestEdge: () => `${rejected} { edges { % } }`,
  ChangeRequestEvent: (s) => on('ChangeRequest', s.request, 'events { % }'),
  ChangeOpinion: (s) => on('ChangeRequest', s.request, 'opinions { % }'),
  ChangeDecision: (s) => on('ChangeRequest', s.request, 'decision { % }'),
  FileCorrection: (s) => on('ChangeRequest', s.grantedRequest, 'correction { % }'),
  NamedValue: (s) => on('ChangeRequest', s.request, 'values { % }'),
  // Of the bank account a document is missing.
  NextStep: (s, field) =>
    on('ChangeRequest', field === 'meanwhile' ? s.bankRequest : s.request, 'nextStep { % }'),
  DecisionPaper: (s) => on('ChangeRequest', s.request, 'papers { % }'),
  SupportingDocument: (s) => on('ChangeRequest', s.request, 'supportingDocuments { % }'),
  LateChangeRequests: () => 'lateChangeRequests { % }',
  PreparedAnswer: (s) => on('PreparedAnswer', s.preparedAnswer),
  CvEntry: (s, field) => cvEntry(s, field),
  // What only a search says.
  CvEntryConnection: (s, field) =>
    field.startsWith('count') ? found('{ % }') : on('Teacher', s.id, 'cv { % }'),
  CvEntryEdge: (s, field) =>
    field === 'excerpt' ? found('{ edges { % } }') : on('Teacher', s.id, 'cv { edges { % } }'),
  CvSearchCounts: () => found('{ counts { % } }'),
  CvSearchCount: () => found('{ counts { kinds { % } } }'),
  RemovedCvEntry: (s) => on('Teacher', s.id, 'removedCvEntries { % }'),
  CvKindInfo: () => 'cvKinds { % }',
  CvJsonResume: (s) => on('Teacher', s.id, 'cvJsonResume { % }'),
  CvCompleteness: (s) => on('Teacher', s.id, 'cvCompleteness { % }'),
  CvDifference: (s) => on('Teacher', s.id, 'cvCompleteness { differences { % } }'),
  CvGap: (s) => on('Teacher', s.id, 'cvCompleteness { missing { % } }'),
  CvLeftOut: (s) => on('Teacher', s.id, 'cvJsonResume { leftOut { % } }'),
  CvReview: (s) => cvEntry(s, '', 'review { % }'),
  CvEntryVersion: (s) => cvEntry(s, 'versions', 'versions { % }'),
  CvProfile: (s) => on('Teacher', s.id, 'cvProfile { % }'),
  CvDiploma: cvDetails('DIPLOMA', 'CvDiploma'),
  CvExperience: cvDetails('PROFESSIONAL_EXPERIENCE', 'CvExperience'),
  CvResearch: cvDetails('RESEARCH', 'CvResearch'),
  CvPublication: cvDetails('PUBLICATION', 'CvPublication'),
  CvTraining: cvDetails('TRAINING', 'CvTraining'),
  CvLanguage: cvDetails('LANGUAGE', 'CvLanguage'),
  CvSkill: cvDetails('SKILL', 'CvSkill'),
  DossierChange: () => 'changes { nodes { % } }',
  DossierChangeConnection: () => 'changes { % }',
  DossierChangeEdge: () => 'changes { edges { % } }',
  ConnectionPoint: () => `${point} { % }`,
  Mailbox: (s) => on('Teacher', s.id, 'mailbox { % }'),
  MessageConnection: (s) => on('Teacher', s.id, 'mailbox { messages { % } }'),
  MessageEdge: (s) => on('Teacher', s.id, 'mailbox { messages(search: "lire") { edges { % } } }'),
  ExcerptPart: (s) => on('Teacher', s.id, 'mailbox { messages(search: "lire") { edges { excerpt { % } } } }'),
  Message: (s) => on('Message', s.message),
  Attachment: (s, field) => on('Attachment', field === 'deletedAt' ? s.deletedAttachment : s.attachment),
  Conversation: (s, field) =>
    on('Conversation', /^(handedTo|unreadCount)$/.test(field) ? s.handedConversation : s.conversation),
  ConversationConnection: () => 'conversations { % }',
  ConversationEdge: () => 'conversations { edges { % } }',
  ImportConflict: (s) => on('ImportConflict', s.settledConflict),
  ImportConflictConnection: () => 'importConflicts { % }',
  ImportConflictEdge: () => 'importConflicts { edges { % } }',
  HrDifference: inDossier('awaitsHrBase { % }'),
  MessageTheme: (s) => on('MessageTheme', s.theme),
  Administration: (s) => on('Message', s.notice, 'sender { ... on Administration { % } }'),
  // The oldest record is of a change, which has a reason; the newest ones are of readings, which name fields.
  AccessRecord: (s, field) =>
    on('Dossier', s.dossier, `accessLog(${field === 'reason' ? 'last' : 'first'}: 1) { nodes { % } }`),
  AccessRecordConnection: inDossier('accessLog { % }'),
  AccessRecordEdge: inDossier('accessLog { edges { % } }'),
  Mandate: (s, field) => on('Mandate', field === 'establishmentUai' ? s.opinion : s.mandate),
  OfficerAbsence: (s) => on('OfficerAbsence', s.absence),
  OfficerConnection: () => `${colleagues} { % }`,
  OfficerEdge: () => `${colleagues} { edges { % } }`,
  Integrator: (s, field) => on('Integrator', field === 'closedAt' ? s.closedMachine : s.machine),
  ChangeKindInfo: () => 'changeKinds { % }',
  EffectiveDays: () => 'changeKinds { effectiveDays { % } }',
  FormField: () => 'changeKinds { fields { % } }',
  FormChoice: () => 'changeKinds { fields { choices { % } } }',
  ChangePreview: (_s, field) => `${previewFor[field] ?? previewed} { % }`,
  // Its account is that of somebody else.
  ChangeWarning: (s) => on('ChangeRequest', s.bankRequest, 'warnings { % }'),
  CvEntryPreview: (_s, field) => `previewCvEntry${previewedEntry[field] ?? entryOf('Master MEEF')} { % }`,
  MovedPerspective: () => `previewCvEntry${entryOf('Licence de psychologie', 6)} { perspectives { % } }`,
  PreviewedDiploma: () => `previewCvEntry${entryOf('Master MEEF')} { diploma { % } }`,
  PreviewedChange: () => `${previewed} { changes { % } }`,
  RequiredDocument: () => 'changeKinds { requiredDocuments { % } }',
  OpenSession: () => 'viewer { sessions { % } }',
  SignIn: () => 'viewer { recentSignIns { % } }',
  SecondFactorStatus: () => 'viewer { secondFactor { % } }',
};

/** The arguments without which a field cannot be asked for, or would not tell of the subject. */
const argumentsOf: Readonly<Record<string, (s: Subject) => string>> = {
  'Query.node': (s) => `(id: "${s.id}")`,
  'Query.nodes': (s) => `(ids: ["${s.dossier}"])`,
  'Query.academy': () => '(code: "18")',
  'Query.announcements': () => '(academyCode: "18")',
  'Query.changeRequest': (s) => `(id: "${s.request}")`,
  'Query.changeRequestCounts': () => '(filter: { statuses: [REJECTED] })',
  'Query.changeRequests': () => '(filter: { statuses: [REJECTED] })',
  'Query.connectionPoint': () => '(situation: SECOND_DEGREE_IN_ACADEMY, academyCode: "18")',
  'Query.connectionPointOf': () => `(facts: ${facts})`,
  'Query.cvEntry': (s) => `(id: "${s.cv['PROFESSIONAL_EXPERIENCE']}")`,
  'Query.cvPdf': (s) => `(teacherId: "${s.id}")`,
  'Query.searchCvs': () => '(query: "texte")',
  'Query.conversation': (s) => `(id: "${s.conversation}")`,
  'Query.previewCvEntry': () => entryOf('Master MEEF'),
  'Query.previewChange': () => previewed.slice(previewed.indexOf('(')),
  'Query.officers': () => '(search: "Garance")',
  'Teacher.careerPath': () => '(until: "2050-01-01")',
  'Query.teacher': (s) => `(id: "${s.id}")`,
  'Query.teachers': (s) => `(filter: { namePrefix: "${s.namePrefix}" })`,
};

/** A field with what must be asked below it to see whether there is anything. */
export function fieldText(owner: string, field: GraphQLField<unknown, unknown>, subject: Subject): string {
  const type = getNamedType(field.type);
  const given = `${field.name}${argumentsOf[`${owner}.${field.name}`]?.(subject) ?? ''}`;
  if (!isCompositeType(type)) return given;
  return `${given} { ${type.name.endsWith('Connection') ? 'nodes { __typename }' : '__typename'} }`;
}

/** The value at the end of a route: the first of a list that is there; undefined where the way ends early. */
export function valueAt(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(valueAt).find((value) => value !== undefined);
  if (typeof data !== 'object' || data === null) return data ?? undefined;
  const values = Object.values(data);
  return values.length === 0 ? undefined : valueAt(values[0]);
}

/** All fields of all object types, as `Type.field`. */
export function allFields(): {
  owner: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
  name: string;
}[] {
  return Object.values(committedSchema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((owner) =>
      Object.values((owner as GraphQLObjectType).getFields()).map((field) => ({
        owner: owner as GraphQLObjectType,
        field,
        name: `${owner.name}.${field.name}`,
      })),
    );
}
