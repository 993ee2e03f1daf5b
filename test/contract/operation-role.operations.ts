import { parisDate } from '../../server/platform/viewer.ts';
import { codeOf } from '../kit/authenticator.ts';
import { keyOfGlobalId } from '../../server/platform/graphql/global-id.ts';
import { aLine, numen } from '../kit/intake.ts';
import { settledEvents } from '../kit/settled-events.ts';
import { password } from '../kit/world.ts';
import type { Caller } from './operation-role.table.ts';
import type { Scene, Stage } from './operation-role.world.ts';

export interface Case {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly caller: Caller;
}
type Asked<T> = (given: Case) => Promise<T> | T;

let serial = 0;
const fresh = () => (serial += 1);
const anomaly = { anomalie: { heading: 'OTHER', isMissing: true, expected: 'Une ligne.' } };
const entry = { title: 'Pix', details: { skill: {} } };
const another = 'encore une phrase bien longue et neuve';
const inDays = ({ stage }: Case, days: number) =>
  parisDate(new Date(stage.server.now.getTime() + days * 24 * 3_600_000));
const ownPassword = ({ caller, scene }: Case) => (caller === 'firstPassword' ? scene.firstNumen : password);

/** Second factors of callers are enrolled through the API, by those who may. */
async function enrolled(given: Case): Promise<string> {
  const secret = await begun(given);
  if (secret === null) return '000000';
  await ask(given, `confirmSecondFactor(input: { code: "${codeOf(given.stage.server, secret)}" })`);
  // The same step opens nothing twice.
  await given.stage.sql.query('update second_factor set last_step = 0 where account_id = $1', [
    given.scene.accounts[given.caller],
  ]);
  return codeOf(given.stage.server, secret);
}

async function begun(given: Case): Promise<string | null> {
  const field = `beginSecondFactor(input: { currentPassword: "${password}" })`;
  const { beginSecondFactor } = (await ask(given, field, 'secret')) ?? {};
  return beginSecondFactor?.secret ?? null;
}

async function ask({ stage, scene, caller }: Case, field: string, selected = 'errors { code }') {
  const token = await scene.token(caller);
  const { data } = await stage.server.query(`mutation { ${field} { ${selected} } }`, { token });
  return data as Record<string, { secret?: string } | null> | undefined | null;
}

const requestOf = ({ scene }: Case) => keyOfGlobalId('chg', scene.ids['chg'] as string) as string;
/** Puts the request of the scene where an operation finds it; SQL over the caller’s account in `$2`. */
const put = ({ stage, scene, caller }: Case, sets: string) =>
  stage.sql.query(
    `with who as (select id from officer where account_id = $2::uuid)
     update change_request set ${sets}, version = 1 where id = $1::uuid`,
    [requestOf({ scene } as Case), scene.accounts[caller] ?? null],
  );
const untouched = `status = 'SUBMITTED', officer_id = null, claimed_at = null, outcome = null, decided_at = null, appealed_at = null`;
async function named(given: Case, sets = untouched) {
  await put(given, sets);
  return { requestId: given.scene.ids['chg'] as string, expectedVersion: 1 };
}
/** Decided by the caller, so that what refuses is what they may do and not who they are: it can still be undone, or no longer. */
const decided = (outcome: string, settledAt = `now() + interval '1 year'`) =>
  `status = '${outcome}', outcome = '${outcome}', decided_at = now(), settled_at = ${settledAt},
   decided_by_id = (select id from who), appeal_until = '2100-01-01'`;

const node =
  (prefix: string): Asked<string> =>
  ({ scene }) =>
    `node(id: "${scene.ids[prefix]}") { id }`;

/** Each query, as one who wants to read of her would ask. */
export const queries: Readonly<Record<string, Asked<string>>> = {
  academies: () => 'academies { code }',
  changeRequest: ({ scene }) => `changeRequest(id: "${scene.ids['chg']}") { id }`,
  changeRequestCounts: () => 'changeRequestCounts { count }',
  changeRequests: () => 'changeRequests { nodes { id } }',
  cvEntry: ({ scene }) => `cvEntry(id: "${scene.ids['cve']}") { id }`,
  cvKinds: () => 'cvKinds { kind }',
  cvPdf: ({ scene }) => `cvPdf(teacherId: "${scene.ids['tea']}")`,
  cvWorklist: () => 'cvWorklist { nodes { id } }',
  searchCvs: () => 'searchCvs(query: "") { nodes { id } }',
  changeKinds: () => 'changeKinds(kinds: [ADRESSE]) { kind }',
  previewChange: () =>
    'previewChange(effectiveFrom: "2026-09-01", change: { adresse: { lines: ["x"], postalCode: "29200", city: "Brest" } }) { before { id } }',
  previewCvEntry: () =>
    'previewCvEntry(input: { entry: { title: "Master MEEF", to: "2014", details: { diploma: { level: 7 } } } }) { before { id } }',
  academy: () => 'academy(code: "18") { code }',
  announcements: () => 'announcements(academyCode: "18") { title }',
  lateChangeRequests: async (given) => {
    await put(given, `due_on = '2020-01-01', waits_since = now()`);
    return 'lateChangeRequests { count }';
  },
  changes: async ({ stage }) => {
    await settledEvents(stage.sql);
    return 'changes { nodes { kind } }';
  },
  connectionPoint: () => 'connectionPoint(situation: SECOND_DEGREE_IN_ACADEMY, academyCode: "18") { url }',
  connectionPointOf: () =>
    'connectionPointOf(facts: { degree: SECOND, secondment: NONE, sector: PUBLIC, staff: TEACHER, workplace: SCHOOL, academyCode: "18" }) { url }',
  conversation: ({ scene }) => `conversation(id: "${scene.ids['cnv']}") { id }`,
  conversations: () => 'conversations { nodes { id } }',
  importConflicts: () => 'importConflicts { nodes { id } }',
  integrators: () => 'integrators { id }',
  ...Object.fromEntries(
    [
      'abs',
      'acc',
      'aca',
      'ann',
      'ans',
      'att',
      'bnk',
      'chg',
      'cnv',
      'cve',
      'dip',
      'dis',
      'dos',
      'icf',
      'itg',
      'lve',
      'mbx',
      'mdt',
      'msg',
      'off',
      'pos',
      'pst',
      'rdv',
      'ses',
      'sfs',
      'stp',
      'svc',
      'tea',
      'thm',
      'vwr',
      'wkt',
    ].map((prefix) => [`node ${prefix}`, node(prefix)]),
  ),
  nodes: ({ scene }) => `nodes(ids: ["${scene.ids['tea']}", "${scene.ids['dos']}"]) { id }`,
  officers: ({ scene }) => `officers(search: "${scene.officerName}") { nodes { id } }`,
  teacher: ({ scene }) => `teacher(id: "${scene.ids['tea']}") { id }`,
  teachers: ({ scene }) => `teachers(filter: { namePrefix: "${scene.victim.familyName}" }) { nodes { id } }`,
  viewer: () => 'viewer { username }',
};

/** Whether an answer tells of her academy's own, where others get theirs. */
export const tells: Readonly<Record<string, (data: unknown, scene: Scene) => boolean>> = {
  integrators: (data, { ids }) => JSON.stringify(data).includes(ids['itg'] as string),
};

/** The input of each mutation, as one who wants to change something of hers, or of one's own, would send it. */
export const inputs: Readonly<Record<string, Asked<object>>> = {
  acceptInvitation: async ({ scene }) => ({
    token: await scene.link('ACCEPT_INVITATION'),
    password: another,
  }),
  assignPortfolio: ({ scene }) => ({
    selection: { teacherIds: [scene.ids['tea']] },
    officerId: scene.officers.colleague,
  }),
  authenticateClient: ({ scene }) => ({
    clientId: scene.machine.clientId,
    clientSecret: scene.machine.secret,
  }),
  beginSecondFactor: (given) => ({ currentPassword: ownPassword(given) }),
  changeAlertEmail: (given) => ({
    address: `ailleurs${fresh()}@example.org`,
    currentPassword: ownPassword(given),
  }),
  changeDigest: () => ({ enabled: false }),
  changePassword: (given) => ({ currentPassword: ownPassword(given), newPassword: another }),
  changeNumen: ({ scene }) => ({
    teacherId: scene.ids['tea'],
    numen: numen(95_000 + fresh()),
    reason: 'Corrigé par la base RH',
  }),
  closeAccount: ({ scene }) => ({ personId: scene.ids['tea'] }),
  closeIntegrator: ({ scene }) => ({ integratorId: scene.ids['itg'] }),
  confirmAlertEmail: async ({ scene }) => ({ token: await scene.link('CONFIRM_ALERT_EMAIL') }),
  confirmSecondFactor: async (given) => {
    const secret = await begun(given);
    return { code: secret === null ? '000000' : codeOf(given.stage.server, secret) };
  },
  createIntegrator: () => ({ name: 'Base RH', grants: ['IMPORT_TEACHERS'] }),
  declareAbsence: (given) => ({
    officerId: given.scene.officers.follows,
    substituteId: given.scene.officers.colleague,
    from: inDays(given, 30),
    to: inDays(given, 40),
  }),
  endAbsence: ({ scene }) => ({ absenceId: scene.ids['abs'] }),
  endAnnouncement: ({ scene }) => ({ announcementId: scene.ids['ann'] }),
  endMandate: ({ scene }) => ({ mandateId: scene.ids['mdt'] }),
  endSession: ({ scene }) => ({ sessionId: scene.ids['ses'] }),
  grantMandate: ({ scene }) => ({ officerId: scene.officers.follows, kind: 'MEDICAL' }),
  importTeachers: () => ({ teachers: [aLine({ numen: numen(90_000 + fresh()) })] }),
  changeHelpdesk: () => ({ phone: `02 38 00 ${1000 + fresh()}` }),
  inviteOfficer: () => ({
    code: `N${fresh()}`,
    displayName: 'Louise Perrin',
    service: 'DPE 1',
    email: `nouvelle${fresh()}@example.org`,
    role: 'OFFICER',
  }),
  issueOneTimePassword: ({ scene }) => ({
    teacherId: scene.ids['tea'],
    reason: 'Ne reçoit plus de courriel',
  }),
  // Officers what she wrote, teachers what she received.
  markMessagesRead: ({ scene, caller }) => ({
    messageIds: [caller.startsWith('teacher') ? scene.ids['msg'] : scene.written],
  }),
  sendMessage: ({ scene }) => ({ conversationId: scene.ids['cnv'], body: 'Bonjour.' }),
  saveChangeDraft: ({ scene }) => ({ requestId: scene.ids['draft'], change: anomaly }),
  // Another one than the open request of the scene: the same is not asked for twice.
  submitChangeRequest: ({ scene }) => ({
    requestId: scene.ids['draft'],
    change: { anomalie: { ...anomaly.anomalie, expected: 'Une autre ligne.' } },
  }),
  discardChangeDraft: ({ scene }) => ({ requestId: scene.ids['draft'] }),
  supplementChangeRequest: ({ scene }) => ({ requestId: scene.ids['chg'], answer: 'Voici.' }),
  withdrawChangeRequest: ({ scene }) => ({ requestId: scene.ids['chg'] }),
  claimChangeRequest: named,
  releaseChangeRequest: async (given) =>
    named(given, `status = 'IN_REVIEW', officer_id = correspondent_id, claimed_at = now()`),
  requestChangeInformation: async (given) => ({ ...(await named(given)), note: 'Quelle ligne ?' }),
  requestOpinion: async (given) => ({ ...(await named(given)), of: 'GIVES_OPINION' }),
  giveOpinion: async (given) => {
    await put(given, untouched.replace('SUBMITTED', 'OPINION_REQUESTED'));
    await given.stage.sql.query(
      `insert into change_opinion (id, request_id, asked_of, asked_at)
       select $1::uuid, $1::uuid, 'GIVES_OPINION', now() on conflict do nothing`,
      [requestOf(given)],
    );
    return { ...(await named(given, `status = 'OPINION_REQUESTED'`)), favourable: true, text: 'Oui.' };
  },
  closeChangeRequest: async (given) => ({
    ...(await named(given, `status = 'INFORMATION_REQUESTED', due_on = '2020-01-01'`)),
    reason: 'Sans réponse.',
  }),
  reassignChangeRequest: named,
  approveChangeRequest: named,
  rejectChangeRequest: async (given) => ({ ...(await named(given)), reason: 'Non.' }),
  decideChangeRequests: async (given) => ({
    outcome: 'REJECTED',
    reason: 'Non.',
    requests: [await named(given)],
  }),
  undoChangeDecision: async (given) => {
    const { requestId } = await named(given, decided('REJECTED'));
    return { requestId };
  },
  correctApproval: async (given) => ({
    ...(await named(given, decided('APPROVED', 'now()'))),
    change: anomaly,
    reason: 'Mal lu.',
  }),
  appealChangeDecision: async (given) => {
    const { requestId } = await named(given, decided('REJECTED', 'now()'));
    return { requestId, text: 'Non.' };
  },
  recordDeathOfTeacher: (given) => ({
    teacherId: given.scene.ids['tea'],
    diedOn: inDays(given, 0),
    proof: 'Acte n° 41',
  }),
  setPreparedAnswers: ({ scene }) => ({
    answers: [
      {
        answerId: scene.ids['ans'],
        label: { fr: 'Autre', en: 'Other' },
        text: { fr: 'Texte.', en: 'Text.' },
      },
    ],
  }),
  importJsonResume: () => ({ resume: { skills: [{ name: 'Tableur' }] } }),
  addCvEntry: ({ scene }) => ({ entry, evidence: [scene.ids['att']] }),
  updateCvEntry: ({ scene }) => ({ entryId: scene.ids['cve'], entry: { ...entry, title: 'Autre' } }),
  removeCvEntry: ({ scene }) => ({ entryId: scene.ids['cve'] }),
  restoreCvEntry: ({ scene }) => ({ entryId: scene.ids['removed'] }),
  moveCvEntry: ({ scene }) => ({ entryId: scene.ids['cve'], position: 2 }),
  updateCvProfile: () => ({ profile: { headline: 'Professeure' } }),
  reviewCvEntry: ({ scene }) => ({ entryId: scene.ids['cve'], expectedVersion: 1, outcome: 'VERIFIED' }),
  reviewCvEntries: ({ scene }) => ({
    outcome: 'VERIFIED',
    entries: [{ entryId: scene.ids['cve'], expectedVersion: 1 }],
  }),
  withdrawCvDiploma: ({ scene }) => ({ diplomaId: scene.ids['dip'], note: 'Copie illisible.' }),
  snoozeConversation: (given) => ({ conversationId: given.scene.ids['cnv'], until: inDays(given, 7) }),
  handOverConversation: ({ scene }) => ({
    conversationId: scene.ids['cnv'],
    officerId: scene.officers.colleague,
  }),
  setMessageThemes: ({ scene }) => ({
    themes: [{ themeId: scene.ids['thm'], label: { fr: `Mutation ${fresh()}`, en: 'Transfer' } }],
  }),
  publishAnnouncement: async ({ stage }) => {
    // Of the scenes before: an academy shows twenty at most.
    await stage.sql.query('update announcement set ends_at = published_at');
    return {
      title: { fr: 'Fermeture', en: 'Closure' },
      body: { fr: 'I-Prof sera fermé samedi.', en: 'I-Prof will be closed on Saturday.' },
    };
  },
  refreshSession: ({ scene }) => ({ refreshToken: scene.victim.refreshToken }),
  removeSecondFactor: async (given) => {
    const secondFactorCode = await enrolledUnlessRequired(given);
    return { currentPassword: ownPassword(given), secondFactorCode };
  },
  renewClientSecret: ({ scene }) => ({ integratorId: scene.ids['itg'] }),
  renewRecoveryCodes: async (given) => {
    const secondFactorCode = await enrolledUnlessRequired(given);
    return { currentPassword: ownPassword(given), secondFactorCode };
  },
  reopenAccount: async ({ stage, scene }) => {
    await stage.sql.query('update account set closed_at = now() where id = $1', [scene.accounts['leaver']]);
    return { personId: scene.officers.leaver };
  },
  reportMailBounce: async ({ stage, scene }) => {
    const { address } = scene.victim;
    await stage.sql.query('update account set alert_email = $2 where id = $1', [
      scene.accounts['teacherOwn'],
      address,
    ]);
    return { address };
  },
  requestPasswordReset: ({ scene }) => ({ numen: scene.victim.numen, username: scene.victim.username }),
  requestUsernameReminder: ({ scene }) => ({ numen: scene.victim.numen }),
  resetPassword: async ({ scene }) => ({ token: await scene.link('RESET_PASSWORD'), newPassword: another }),
  resetSecondFactor: async ({ stage, scene }) => {
    await stage.sql.query(
      `insert into second_factor (account_id, secret, created_at, confirmed_at) values ($1, 'x', now(), now()) on conflict do nothing`,
      [scene.accounts['teacherOwn']],
    );
    return { personId: scene.ids['tea'], reason: 'Téléphone perdu' };
  },
  resolveImportConflict: ({ scene }) => ({
    conflictId: scene.ids['icf'],
    keep: 'OURS',
    reason: 'Vu avec l’enseignante',
  }),
  sendPasswordReset: ({ scene }) => ({ officerId: scene.officers.leaver }),
  signIn: ({ scene }) => ({ username: scene.victim.username, password }),
  signOut: () => ({ everywhere: true }),
  takeBackBankAccount: ({ scene }) => ({ bankAccountId: scene.ids['bnk'] }),
  undoAlertEmailChange: async ({ scene }) => ({ token: await scene.link('UNDO_ALERT_EMAIL') }),
};

/** Whoever must enrol has no second factor, or would not have to. */
const enrolledUnlessRequired = (given: Case) =>
  given.caller === 'mustEnrol' ? Promise.resolve('000000') : enrolled(given);
