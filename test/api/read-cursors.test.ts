import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deriveKey } from '../../server/platform/crypto/keys.ts';
import { keyOfGlobalId } from '../../server/platform/graphql/global-id.ts';
import { cursorCodec } from '../../server/platform/read/cursor.ts';
import { listFields } from '../kit/operations.ts';
import { addCv } from '../kit/cv.ts';
import { addMandated } from '../kit/mandates.ts';
import { withSql } from '../kit/postgres.ts';
import { addRejectedRequest } from '../kit/requests.ts';
import { globalId, publicSchema } from '../kit/reference.ts';
import { learnCursors, readWorld, type ReadWorld, type Role } from '../kit/read-world.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { tokenOf } from '../kit/world.ts';

let server: TestServer;
let world: ReadWorld;
let everywhere: Role;
let officer: Role;
let teacher: Role;

beforeAll(async () => {
  server = await startTestServer();
  world = await readWorld(server, 3);
  everywhere = world.roles.find(({ name }) => name === 'national integrator') as Role;
  officer = world.roles.find(({ name }) => name === 'officer 1') as Role;
  teacher = world.roles.find(({ name }) => name === 'teacher 1 of officer 1') as Role;
  await learnCursors(server, everywhere, world.cursors);
});
afterAll(() => server.close());

const byName =
  'query ($after: String, $before: String) { teachers(first: 2, after: $after, before: $before) { nodes { id } } }';
const reasons = (errors: { path?: unknown; extensions: Record<string, unknown> }[] | undefined) =>
  errors?.map(({ path, extensions }) => [path, extensions['code'], extensions['reason']]);
const cursorOf = (list: string) => world.cursors.of(list)[0] as string;

test('a cursor that this list did not give in this order is refused, with its path', async () => {
  const good = cursorOf('Teacher.NAME.asc');
  const bytes = Buffer.from(good, 'base64url');
  const flipped = [...bytes.keys()].map((i) =>
    Buffer.from(bytes.map((byte, at) => (at === i ? byte ^ 1 : byte))).toString('base64url'),
  );
  const sealed = (secret: string, keys: unknown[]) =>
    cursorCodec([deriveKey(secret, 'cursor')]).encode('Teacher.NAME.asc', keys);
  const otherPurpose = cursorCodec([deriveKey(server.config.appSecrets[0], 'session')]).encode(
    'Teacher.NAME.asc',
    ['a', randomBytes(16).toString('hex')],
  );
  const forged = [
    ...flipped,
    ...[1, 12, 13, 14, 20, good.length - 4, good.length - 1].map((length) => good.slice(0, length)),
    '',
    ' ',
    good + good,
    `${good}=`,
    `${good}A`,
    ` ${good}`,
    good.toUpperCase(),
    bytes.toString('base64'),
    bytes.toString('hex'),
    'null',
    '[]',
    cursorOf('Teacher.NAME.desc'),
    cursorOf('Teacher.BIRTH_DATE.asc'),
    cursorOf('Position.NEWEST.desc'),
    cursorOf('CareerStep.NEWEST.desc'),
    sealed(randomBytes(32).toString('hex'), ['a', '0190f3c2-7a10-7cc3-98c4-dc0c0c07398f']),
    otherPurpose,
    '\u{1F600}',
    'x'.repeat(50_000),
    "'; drop table teacher; --",
  ];
  for (const cursor of forged) {
    for (const argument of ['after', 'before']) {
      const { data, errors } = await server.query(byName, {
        token: officer.token,
        variables: { [argument]: cursor },
      });
      expect({ data, errors: reasons(errors as never) }, cursor).toEqual({
        data: null,
        errors: [[['teachers'], 'BAD_USER_INPUT', 'INVALID_CURSOR']],
      });
    }
  }
  expect(
    (await server.query(byName, { token: officer.token, variables: { after: good } })).errors,
  ).toBeUndefined();
});

test('a cursor of positions is refused by postings, and one of postings by positions', async () => {
  const id = globalId(world.base.teachers[0] as object);
  for (const [list, other] of [
    ['Position', 'postings'],
    ['Posting', 'positions'],
    ['CareerStep', 'postings'],
    ['Posting', 'careerSteps'],
  ]) {
    const document = `query ($id: ID!, $after: String) { mine: teacher(id: $id) { dossier { ${other}(after: $after) { nodes { id } } } } }`;
    const { data, errors } = await server.query(document, {
      token: everywhere.token,
      variables: { id, after: cursorOf(`${list}.NEWEST.desc`) },
    });
    // Of several lists below one root field, the answer names the one.
    expect(errors?.[0]?.extensions).toMatchObject({ path: ['after'], field: other });
    expect({ data, errors: reasons(errors as never) }).toEqual({
      data: { mine: null },
      errors: [[['mine'], 'BAD_USER_INPUT', 'INVALID_CURSOR']],
    });
  }
});

test('the same place has the same cursor at every reading, for everybody who sees it', async () => {
  for (const role of world.roles.filter(
    ({ name }) => /officer \d$|administrator|integrator/.test(name) && !/teacher|must enrol/.test(name),
  )) {
    // The book refuses a second cursor for a place that it knows.
    await learnCursors(server, role, world.cursors);
  }
});

test('pages joined by cursors give the whole list once, in both directions, whatever the page size', async () => {
  const document = `query ($first: Int, $after: String, $last: Int, $before: String, $by: TeacherOrder) {
    teachers(first: $first, after: $after, last: $last, before: $before, orderBy: $by) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  for (const by of [
    { field: 'NAME', direction: 'ASC' },
    { field: 'BIRTH_DATE', direction: 'DESC' },
  ]) {
    const whole = (await server.query(document, { token: everywhere.token, variables: { first: 100, by } }))
      .data.teachers;
    for (const size of [1, 3, 4]) {
      for (const backward of [false, true]) {
        const seen: { id: string }[] = [];
        for (let cursor: string | null = null, more = true; more;) {
          const variables: Record<string, unknown> = backward
            ? { last: size, before: cursor, by }
            : { first: size, after: cursor, by };
          const page = (await server.query(document, { token: everywhere.token, variables })).data.teachers;
          if (backward) seen.unshift(...page.nodes);
          else seen.push(...page.nodes);
          more = backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
          cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
        }
        expect(seen).toEqual(whole.nodes);
      }
    }
  }
});

const facts = 'degree: SECOND, secondment: NONE, sector: PUBLIC, staff: TEACHER, workplace: SCHOOL';
const house = 'lines: ["1 rue de Siam"], postalCode: "29200"';
/** How each field that gives a list or takes arguments is asked twice, with answers that must differ; null: takes none. */
const twice: Readonly<
  Record<string, readonly [path: (field: string) => string, one: string, other: string] | null>
> = {
  'Query.academy': [(f) => f, '(code: "18") { code }', '(code: "10") { code }'],
  'Query.announcements': [(f) => f, '(academyCode: "18") { id }', '(academyCode: "10") { id }'],
  'Query.node': [(f) => f, '(id: "$tea0") { id }', '(id: "$tea1") { id }'],
  'Query.nodes': [(f) => f, '(ids: ["$tea0"]) { id }', '(ids: ["$tea1"]) { id }'],
  'Query.teacher': [(f) => f, '(id: "$tea0") { id }', '(id: "$tea1") { id }'],
  'Query.teachers': [(f) => f, '(first: 2) { nodes { id } }', '(last: 2) { nodes { id } }'],
  'Query.officers': [(f) => f, '(first: 1) { nodes { id } }', '(last: 1) { nodes { id } }'],
  'Query.connectionPoint': [
    (f) => f,
    '(situation: SECOND_DEGREE_IN_ACADEMY, academyCode: "18") { academy { code } }',
    '(situation: SECOND_DEGREE_IN_ACADEMY, academyCode: "10") { academy { code } }',
  ],
  'Query.connectionPointOf': [
    (f) => f,
    `(facts: { ${facts}, academyCode: "18" }) { academy { code } }`,
    `(facts: { ${facts}, academyCode: "10" }) { academy { code } }`,
  ],
  'Dossier.accessLog': [
    (f) => `viewer { teacher { dossier { ${f} } } }`,
    '(first: 1) { nodes { id } }',
    '(first: 0) { nodes { id } }',
  ],
  'Teacher.careerPerspectives': [
    (f) => `teacher(id: "$tea0") { ${f} }`,
    '(kinds: [GRADE]) { key status }',
    '(kinds: [COMPETITION]) { key status }',
  ],
  'Teacher.careerFacts': [
    (f) => `teacher(id: "$tea0") { ${f} }`,
    '(asOf: "2026-01-15")',
    '(asOf: "2000-01-15")',
  ],
  'Teacher.careerPath': [
    (f) => `teacher(id: "$tea0") { ${f} }`,
    // Not another last day: at the top of the scale nothing comes.
    '(until: "2050-01-01") { date echelon }',
    '(asOf: "1990-01-01", until: "2050-01-01") { date echelon }',
  ],
  'Mailbox.messages': [
    (f) => `viewer { teacher { mailbox { ${f} } } }`,
    '(first: 1) { nodes { id } }',
    '(last: 1) { nodes { id } }',
  ],
  'Mailbox.unreadCount': [
    (f) => `viewer { teacher { mailbox { ${f} } } }`,
    '(folder: INBOX)',
    '(folder: SENT)',
  ],
  'Query.changeKinds': [(f) => f, '(kinds: [ADRESSE]) { kind }', '(kinds: [RIB]) { kind }'],
  'Query.previewChange': [
    (f) => f,
    `(effectiveFrom: "2026-09-01", change: { adresse: { ${house}, city: "Brest" } }) { changes { path to } }`,
    `(effectiveFrom: "2026-09-01", change: { adresse: { ${house}, city: "Quimper" } }) { changes { path to } }`,
  ],
  'Query.previewCvEntry': [
    (f) => f,
    '(input: { entry: { title: "Master MEEF", to: "2014", details: { diploma: { level: 7 } } } }) { diploma { title } }',
    '(input: { entry: { title: "Licence", to: "2014", details: { diploma: { level: 6 } } } }) { diploma { title } }',
  ],
  'Query.changeRequest': [(f) => f, '(id: "$chg") { id }', '(id: "chg_") { id }'],
  'Query.changeRequests': [
    (f) => f,
    '(first: 1, filter: { statuses: [REJECTED] }) { nodes { id } }',
    '(last: 1, filter: { statuses: [REJECTED] }) { nodes { id } }',
  ],
  'Query.changeRequestCounts': [
    (f) => f,
    '(filter: { statuses: [REJECTED] }) { count }',
    '(filter: { statuses: [DRAFT] }) { count }',
  ],
  'Teacher.changeRequests': [
    (f) => `viewer { teacher { ${f} } }`,
    '(first: 1) { nodes { id } }',
    '(last: 1) { nodes { id } }',
  ],
  'Query.cvEntry': [(f) => f, '(id: "$cve") { id }', '(id: "cve_") { id }'],
  'Query.cvWorklist': [(f) => f, '(first: 1) { nodes { id } }', '(last: 1) { nodes { id } }'],
  'Query.searchCvs': [
    (f) => f,
    '(query: "", first: 1) { nodes { id } }',
    '(query: "formatrice") { nodes { id } }',
  ],
  'Teacher.cv': [
    (f) => `viewer { teacher { ${f} } }`,
    '(first: 1) { nodes { id } }',
    '(kinds: [SKILL]) { nodes { id } }',
  ],
  'Query.conversation': [(f) => f, '(id: "$cnv") { id }', '(id: "cnv_") { id }'],
  'Query.importConflicts': [(f) => f, '(first: 1) { nodes { id } }', '(last: 1) { nodes { id } }'],
  'Query.conversations': [(f) => f, '(first: 1) { nodes { id } }', '(last: 1) { nodes { id } }'],
  'Conversation.messages': [
    (f) => `conversations(first: 1) { nodes { ${f} } }`,
    '(first: 1) { nodes { id } }',
    '(last: 1) { nodes { id } }',
  ],
  'Dossier.careerSteps': [
    (f) => `teacher(id: "$tea0") { dossier { ${f} } }`,
    '(first: 1) { nodes { id } }',
    '(last: 1) { nodes { id } }',
  ],
  'Dossier.postings': [
    (f) => `teacher(id: "$tea0") { dossier { ${f} } }`,
    '(first: 1) { nodes { id } }',
    '(last: 1) { nodes { id } }',
  ],
  'Dossier.positions': [
    (f) => `teacher(id: "$tea0") { dossier { ${f} } }`,
    '(first: 1) { nodes { id } }',
    '(first: 0) { nodes { id } }',
  ],
  'Dossier.address': [
    (f) => `teacher(id: "$tea0") { dossier { ${f} } }`,
    '(asOf: "2040-01-01") { city }',
    '(asOf: "2039-12-31") { city }',
  ],
  'Dossier.familySituation': [
    (f) => `teacher(id: "$tea0") { dossier { ${f} } }`,
    '(asOf: "2040-01-01") { since }',
    '(asOf: "2039-12-31") { since }',
  ],
  'Dossier.currentStep': [
    (f) => `teacher(id: "$tea0") { dossier { ${f} } }`,
    '{ id }',
    '(asOf: "1950-01-01") { id }',
  ],
  'Dossier.currentPosting': [
    (f) => `teacher(id: "$tea0") { dossier { ${f} } }`,
    '{ id }',
    '(asOf: "1950-01-01") { id }',
  ],
  'Dossier.workingTime': [(f) => `teacher(id: "$tea0") { dossier { ${f} } }`, '', '(asOf: "1950-01-01")'],
  'Dossier.currentPostings': [
    (f) => `teacher(id: "$tea0") { dossier { ${f} } }`,
    '{ id }',
    '(asOf: "1950-01-01") { id }',
  ],
};

test('asked twice under aliases with other arguments, every list gives other rows', async () => {
  const takesNone =
    /^(Cv(Completeness|JsonResume|LeftOut|ResumeResult)\.\w+|(CvSearchCounts|CvEntryEdge)\.\w+|Query\.(academies|cvKinds|cvPdf|lateChangeRequests|integrators|changes)|Viewer\.(mandates|recentSignIns|sessions)|AccessRecord\.fields|Integrator\.grants|Academy\.(departments|messageThemes|preparedAnswers)|Teacher\.messageThemes|Message\.attachments|Diploma\.sources|Dossier\.(appraisals|diplomas|leaves|nextBankAccounts|services|workingTimes|awaitsHrBase)|Teacher\.givenNames|Officer\.(absences|mandates)|PostalAddress\.lines|FamilySituation\.children|ServicePeriod\.kinds|MessageEdge\.excerpt|\w+Connection\.(nodes|edges)|\w+Payload\.\w+|UserError\.path|Mutation\.\w+|ImportedTeacher\.\w+|Import\w+\.\w+|CareerPerspective\.\w+|CareerExplanation\.\w+|CvKindInfo\.\w+|Teacher\.removedCvEntries|EligibilityCondition\.\w+|PromotionPoints\.\w+|ChangeRequest\.\w+|ChangePreview\.\w+|ChangeKindInfo\.\w+|FormField\.\w+|(DecideChangeRequest|ReviewCvEntry)Result\.(errors|warnings)|CvEntry(Version)?\.(evidence|versions)|CvEntryPreview\.\w+|CvPublication\.authors|CvSkill\.keywords|\w+Change\.\w+|HrDifference\.hrBase|ImportConflict\.\w+)$/;
  const fields = listFields(publicSchema).filter((name) => !takesNone.test(name));
  // A new list field without its row here fails.
  expect(fields.toSorted()).toEqual(Object.keys(twice).toSorted());
  const recruiter = await tokenOf(server, await addMandated(server, 'RECRUITS'));
  const [tea0, tea1] = pairWithHistory();
  // Read by somebody else, the file has a log.
  const self = await server.query('{ viewer { teacher { id } } }', { token: teacher.token });
  const id = self.data.viewer.teacher.id as string;
  await server.query(`{ teacher(id: "${id}") { dossier { phone } } }`, { token: everywhere.token });
  await approveChangesOf(tea0);
  // Machines have no list of officers, and what is a teacher's own is nobody else's.
  const tokens: Readonly<Record<string, string | undefined>> = {
    'Query.officers': officer.token,
    'Query.conversation': officer.token,
    'Query.conversations': officer.token,
    'Query.importConflicts': officer.token,
    'Conversation.messages': officer.token,
    'Dossier.accessLog': teacher.token,
    'Query.changeKinds': teacher.token,
    'Query.previewChange': teacher.token,
    'Query.previewCvEntry': teacher.token,
    'Query.changeRequest': officer.token,
    'Query.changeRequests': officer.token,
    'Query.changeRequestCounts': officer.token,
    'Teacher.changeRequests': teacher.token,
    'Query.cvEntry': officer.token,
    'Query.cvWorklist': officer.token,
    'Teacher.cv': teacher.token,
    'Query.searchCvs': recruiter,
    'Mailbox.messages': teacher.token,
    'Mailbox.unreadCount': teacher.token,
  };
  const { data: known } = await server.query('{ conversations(first: 1) { nodes { id } } }', {
    token: officer.token,
  });
  const cnv = known.conversations.nodes[0].id as string;
  const chg = await askTwiceFor(id);
  const listed = await server.query('{ cvWorklist { nodes { id } } }', { token: officer.token });
  const cve = listed.data.cvWorklist.nodes[0].id as string;
  for (const name of fields) {
    const [path, one, other] = twice[name] as NonNullable<(typeof twice)[string]>;
    const field = name.split('.')[1] as string;
    const ask = async (inner: string) => {
      const document = `{ ${path(inner)} }`
        .replaceAll('$tea0', tea0)
        .replaceAll('$tea1', tea1)
        .replaceAll('$chg', chg)
        .replaceAll('$cve', cve)
        .replaceAll('$cnv', cnv);
      const token = tokens[name] ?? everywhere.token;
      const { data, errors } = await server.query(document, { token });
      expect(errors, document).toBeUndefined();
      return JSON.stringify(data);
    };
    const alone = [await ask(`a: ${field}${one}`), await ask(`b: ${field}${other}`)];
    const together = await ask(`a: ${field}${one} b: ${field}${other}`);
    const inner = (text: string) => /"[ab]":(.*?)[\]}]*$/.exec(text)?.[1]?.replace(/\}+$/, '') as string;
    expect(inner(alone[0] as string), name).not.toBe(inner(alone[1] as string));
    for (const answer of alone) expect(together, name).toContain(inner(answer));
  }
});

/** Two requests of a teacher. @returns the global id of one */
async function askTwiceFor(teacherId: string): Promise<string> {
  return withSql(server.databaseUrl, async (sql) => {
    const { rows } = await sql.query<{ teacherId: string; accountId: string; officerId: string }>(
      `select id as "teacherId", account_id as "accountId", correspondent_id as "officerId" from teacher where id = $1`,
      [keyOfGlobalId('tea', teacherId)],
    );
    const about = { ...(rows[0] as (typeof rows)[number]), at: server.now };
    const run = (text: string, values: readonly unknown[]) => sql.query(text, [...values]);
    await addRejectedRequest(run, about);
    await addCv(run, about);
    return `chg_${(await addRejectedRequest(run, about)).replaceAll('-', '')}`;
  });
}

/** A house and a wedding that lie ahead. */
async function approveChangesOf(teacherId: string): Promise<void> {
  const key = keyOfGlobalId('tea', teacherId);
  const row = 'id, dossier_id, request_id, recorded_at, valid_from';
  const values = "gen_random_uuid(), ?, gen_random_uuid(), now(), '2040-01-01'";
  const em = server.orm.em.fork();
  await em.execute(
    `insert into dossier_address (${row}, lines, postal_code, city, country) values (${values}, '{x}', '29200', 'Brest', 'France')`,
    [key],
  );
  await em.execute(
    `insert into dossier_family (${row}, marital_status, since) values (${values}, 'MARRIED', '2040-01-01')`,
    [key],
  );
}

/** Two teachers with two steps and two postings at least. */
function pairWithHistory(): [string, string] {
  const { lines, teachers } = world.base;
  const many = (id: string, type: 'CareerStep' | 'Posting' | 'Position', least: number) =>
    lines[type].filter((line) => line.dossier.id === id && line.supersededAt === null).length >= least;
  const inForce = (id: string, type: 'CareerStep' | 'Posting') =>
    lines[type].some(
      (line) =>
        line.dossier.id === id && line.supersededAt === null && (line as { to: string | null }).to === null,
    );
  const found = teachers.filter(
    ({ id }) =>
      many(id, 'CareerStep', 2) &&
      many(id, 'Posting', 2) &&
      many(id, 'Position', 1) &&
      inForce(id, 'CareerStep') &&
      inForce(id, 'Posting'),
  );
  return [globalId(found[0] as object), globalId(teachers.find((t) => t !== found[0]) as object)];
}
