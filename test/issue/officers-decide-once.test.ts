import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sayDecision } from '../../server/modules/change-request/index.ts';
import { databaseLink, statementsIn } from '../contract/database-link.ts';
import { addMandated } from '../kit/mandates.ts';
import { uploaded } from '../kit/requests.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, tokenOf } from '../kit/world.ts';

/** The statements that the server has run. */
const sent: string[] = [];
const link = databaseLink(statementsIn((text) => sent.push(text)));
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({}, link.via);
});
afterAll(() => server.close());

interface Person {
  readonly token: string;
  readonly officerId?: string;
  readonly teacherId?: string;
  readonly accountId: string;
}
let seed = 300;
const globalId = (officer: string) => `off_${officer.replaceAll('-', '')}`;
async function officer(): Promise<Person & { readonly officerId: string; readonly id: string }> {
  const one = await addOfficer(server);
  return { ...one, id: globalId(one.officerId), token: await tokenOf(server, one) };
}
async function teacherOf(claire: { readonly officerId: string }): Promise<Person & { readonly id: string }> {
  const [line] = lines(1, { seed: (seed += 1) });
  const one = await addTeacher(server, claire.officerId, {
    ...(line as NonNullable<typeof line>),
    positions: [{ kind: 'ACTIVITE', from: '2010-09-01' }],
  });
  return { ...one, token: await tokenOf(server, one) };
}
const rows = <T extends object>(text: string, values: unknown[] = []) =>
  server.orm.em.fork().execute<T[]>(text, values);

interface Request {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}
interface Answer {
  readonly changeRequest: (Request & Record<string, unknown>) | null;
  readonly errors: readonly { readonly code: string; readonly path: string[]; readonly message: string }[];
  readonly refused?: string;
  readonly [field: string]: unknown;
}
async function call({ token }: Person, name: string, input: object, more = ''): Promise<Answer> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const shown =
    'changeRequest { id version status officer { id } appealUntil waysOfAppeal nextStep { isYours label } decision { outcome reason bySilence } }';
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${shown} ${more} errors { code path message } } }`;
  const { data, errors } = await server.query(document, { token, variables: { input } });
  return { refused: errors?.[0]?.extensions?.['code'] ?? errors?.[0]?.message, ...data?.[name] };
}
const codes = ({ errors }: Answer) => errors.map(({ code }) => code);
const address = (city = 'Chartres') => ({
  change: { adresse: { lines: ['12 rue des Lilas'], postalCode: '28000', city } },
  effectiveFrom: '2026-01-15',
  currentPassword: password,
});
const cumul = {
  change: {
    cumul: {
      activity: 'ACCESSORY',
      description: 'Cours du soir',
      employer: 'GRETA',
      hoursPerWeek: 2,
      remuneration: '45 €',
    },
  },
  effectiveFrom: '2026-03-01',
};
async function asks(julie: Person, input: object = address()): Promise<Request> {
  const { changeRequest, ...rest } = await call(julie, 'submitChangeRequest', input);
  if (!changeRequest) throw new Error(JSON.stringify(rest));
  return changeRequest;
}
const named = ({ id, version }: Request) => ({ requestId: id, expectedVersion: version });
const keyOf = (id: string) => id.slice(4).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
async function city({ token }: Person): Promise<string> {
  const { data } = await server.query('{ viewer { teacher { dossier { address { city } } } } }', { token });
  return data.viewer.teacher.dossier.address.city;
}
async function subjects({ token }: Person): Promise<string[]> {
  const { data } = await server.query(
    '{ viewer { teacher { mailbox { messages(first: 30) { nodes { subject } } } } } }',
    { token },
  );
  return data.viewer.teacher.mailbox.messages.nodes.map(({ subject }: { subject: string }) => subject);
}
/** The statements between the beginning and the end of the one transaction that was sent. */
function ofTransaction(): string[] {
  const begin = sent.findIndex((text) => /^begin/i.test(text));
  const commit = sent.findIndex((text) => /^commit/i.test(text));
  expect(begin).toBeGreaterThanOrEqual(0);
  return sent.slice(begin + 1, commit);
}
const inTransaction = (run: (em: typeof server.orm.em) => Promise<void>) =>
  server.orm.em.fork().transactional((em) => run(em));
/** What the worker does with the message about a decision, once its ten seconds are over. */
async function sayWhatStands(requestId: string): Promise<void> {
  const jobs = await rows<{ payload: { requestId: string; decidedAt: string } }>(
    `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'change-request-decision' and payload ->> 'requestId' = ? order by j.id`,
    [keyOf(requestId)],
  );
  for (const { payload } of jobs)
    await inTransaction(async (em) => void (await sayDecision(() => server.now, payload)(em)));
}

test('a submission writes its request once, in six statements, and three more for a file', async () => {
  const julie = await teacherOf(await officer());
  const anomaly = { change: { anomalie: { heading: 'DIPLOMA', isMissing: true, expected: 'Le master.' } } };
  const birth = {
    change: { naissance: { arrival: 'BIRTH', children: [{ givenName: 'Léa', birthDate: '2026-01-10' }] } },
    documents: [{ code: 'ACTE_NAISSANCE_ENFANT', attachmentId: await uploaded(server, julie) }],
  };
  for (const [input, most] of [
    [anomaly, 6],
    [birth, 9],
  ] as const) {
    sent.length = 0;
    await asks(julie, input);
    const statements = ofTransaction();
    // Who asks and who would decide, the facts, what the file says, the request with its history, and its message.
    expect(statements.length, statements.join('\n---\n')).toBeLessThanOrEqual(most);
    expect(statements.filter((text) => /(insert into|update) change_request /.test(text))).toHaveLength(1);
  }
});

describe('what officers do with a request', () => {
  test('an officer claims it, asks for what is missing, and the teacher is written to at each step', async () => {
    const claire = await officer();
    const julie = await teacherOf(claire);
    const asked = await asks(julie);
    const claimed = await call(claire, 'claimChangeRequest', named(asked));
    expect(claimed).toMatchObject({
      errors: [],
      changeRequest: { status: 'IN_REVIEW', officer: { id: claire.id } },
    });
    const released = await call(claire, 'releaseChangeRequest', named(claimed.changeRequest as Request));
    expect(released.changeRequest).toMatchObject({ status: 'SUBMITTED', officer: null });
    const nothing = await call(claire, 'requestChangeInformation', {
      ...named(released.changeRequest as Request),
      note: ' ',
    });
    expect(nothing.errors).toMatchObject([
      {
        code: 'REQUIRED',
        path: ['input', 'note'],
        message: expect.stringContaining('pièces ou les précisions'),
      },
    ]);
    const late = {
      ...named(released.changeRequest as Request),
      note: 'Une facture.',
      answerBy: '2026-01-15',
    };
    expect((await call(claire, 'requestChangeInformation', late)).errors).toMatchObject([
      { code: 'DATE_OUT_OF_RANGE', path: ['input', 'answerBy'] },
    ]);
    const missing = await call(claire, 'requestChangeInformation', { ...late, answerBy: '2026-02-01' });
    expect(missing.changeRequest).toMatchObject({ status: 'INFORMATION_REQUESTED' });
    const early = { ...named(missing.changeRequest as Request), reason: 'Sans réponse.' };
    expect(codes(await call(claire, 'closeChangeRequest', early))).toEqual(['ANSWER_STILL_AWAITED']);
    expect(await subjects(julie)).toEqual(
      expect.arrayContaining([
        'Demande prise en charge : Changement d’adresse personnelle',
        'Précisions demandées : Changement d’adresse personnelle',
      ]),
    );
    const [{ count } = { count: 0 }] = await rows<{ count: number }>(
      `select count(*)::int as count from access_record r join access_event e on e.id = r.event_id
       where r.dossier_id = ? and e.action = 'CHANGE_REQUEST_HANDLED'`,
      [julie.teacherId],
    );
    expect(count).toBe(3);
  });

  test('an approval changes the dossier at once, in at most twelve statements of one transaction', async () => {
    const claire = await officer();
    const julie = await teacherOf(claire);
    const asked = await asks(julie, address('Dreux'));
    sent.length = 0;
    const approved = await call(claire, 'approveChangeRequest', { ...named(asked), reason: 'Vu.' });
    expect(approved).toMatchObject({
      errors: [],
      changeRequest: {
        status: 'APPROVED',
        decision: { outcome: 'APPROVED', reason: 'Vu.', bySilence: false },
      },
    });
    const statements = ofTransaction();
    expect(statements.length).toBeGreaterThan(4);
    expect(statements.length, statements.join('\n---\n')).toBeLessThanOrEqual(12);
    expect(await city(julie)).toBe('Dreux');
    const events = await rows<{ kind: string; facts: object }>(
      `select kind, facts from event where subject = ? order by xact, id`,
      [keyOf(asked.id)],
    );
    expect(events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['CHANGE_REQUEST_SUBMITTED', 'CHANGE_REQUEST_DECIDED', 'DOSSIER_CHANGED']),
    );
    expect(events.find(({ kind }) => kind === 'DOSSIER_CHANGED')?.facts).toMatchObject({
      kind: 'ADRESSE',
      paths: ['dossier.address'],
    });
  });

  test('a name that counts from today on changes in no more statements', async () => {
    const claire = await officer();
    const julie = await teacherOf(claire);
    const asked = await asks(julie, {
      change: { nomUsage: { usageName: 'Martin', changeUsername: true, changeProfessionalAddress: true } },
      effectiveFrom: '2026-01-15',
      currentPassword: password,
    });
    await rows(`update change_request set missing = '{}' where id = ?`, [keyOf(asked.id)]);
    sent.length = 0;
    expect((await call(claire, 'approveChangeRequest', named(asked))).errors).toEqual([]);
    const statements = ofTransaction();
    expect(statements.length, statements.join('\n---\n')).toBeLessThanOrEqual(12);
    const { data } = await server.query('{ viewer { teacher { usageName } } }', {
      token: julie.token,
    });
    expect(data.viewer.teacher.usageName).toBe('Martin');
  });

  test('of two officers who decide at the same moment one decides, and the other one is shown what was decided', async () => {
    const [claire, paul] = [await officer(), await officer()];
    const julie = await teacherOf(claire);
    const asked = await asks(julie, address('Rambouillet'));
    await rows(
      `insert into officer_absence (id, officer_id, substitute_id, starts_on, ends_on, declared_by, created_at)
       values (gen_random_uuid(), ?, ?, '2026-01-15', '2026-01-16', ?, now())`,
      [claire.officerId, paul.officerId, claire.accountId],
    );
    const substitute = { ...paul, token: await tokenOf(server, { username: await usernameOf(paul) }) };
    const answers = await Promise.all([
      call(claire, 'approveChangeRequest', named(asked)),
      call(substitute, 'rejectChangeRequest', { ...named(asked), reason: 'Pièce illisible.' }),
    ]);
    const [won, lost] = answers.toSorted((one, other) => one.errors.length - other.errors.length);
    expect(won?.errors).toEqual([]);
    expect(lost?.errors).toMatchObject([{ code: 'STALE_VERSION', path: ['input', 'expectedVersion'] }]);
    expect(lost?.changeRequest).toMatchObject({
      version: won?.changeRequest?.version,
      status: won?.changeRequest?.status,
    });
    expect(lost?.errors[0]?.message).toContain(String(won?.changeRequest?.version));
  });

  test('a decision is taken by whom the kind names, after the opinion that it needs', async () => {
    const claire = await officer();
    const julie = await teacherOf(claire);
    const recteur = await addMandated(server, 'DECIDES_FOR_RECTEUR', 'DECIDES_FOR_IA_DASEN');
    const deciding = { ...recteur, token: await tokenOf(server, recteur) };
    let asked = await asks(julie, cumul);
    expect(codes(await call(claire, 'approveChangeRequest', named(asked)))).toEqual(['NOT_YOURS_TO_DECIDE']);
    const early = await call(deciding, 'approveChangeRequest', named(asked));
    expect(codes(early)).toEqual(['OPINION_REQUIRED']);
    expect(early.errors[0]?.message).toContain('celui du supérieur hiérarchique (GIVES_OPINION)');
    const claimed = await call(claire, 'claimChangeRequest', named(asked));
    const mine = { isYours: true, label: 'Demander l’avis du supérieur hiérarchique' };
    expect(claimed).toMatchObject({ changeRequest: { nextStep: mine } });
    const released = await call(claire, 'releaseChangeRequest', named(claimed.changeRequest as Request));
    asked = released.changeRequest as Request;
    const doctors = await call(claire, 'requestOpinion', { ...named(asked), of: 'MEDICAL' });
    expect(doctors.errors).toMatchObject([{ code: 'UNKNOWN_VALUE', path: ['input', 'of'] }]);
    const opinion = { ...named(asked), of: 'GIVES_OPINION', question: 'Compatible ?' };
    expect(codes(await call(claire, 'requestOpinion', opinion))).toEqual(['NOBODY_GIVES_OPINION']);
    const head = await addMandated(server, 'GIVES_OPINION');
    const advising = { ...head, token: await tokenOf(server, head) };
    expect(
      codes(await call(advising, 'giveOpinion', { ...named(asked), favourable: true, text: 'Oui.' })),
    ).toEqual(['NOT_FOUND']);
    const waiting = await call(claire, 'requestOpinion', opinion);
    expect(waiting.changeRequest).toMatchObject({ status: 'OPINION_REQUESTED' });
    const given = await call(advising, 'giveOpinion', {
      ...named(waiting.changeRequest as Request),
      favourable: true,
      text: 'Compatible avec le service.',
    });
    expect(given.changeRequest).toMatchObject({ status: 'SUBMITTED' });
    const approved = await call(deciding, 'approveChangeRequest', named(given.changeRequest as Request));
    expect(approved.changeRequest).toMatchObject({ status: 'APPROVED' });
    expect(await subjects(julie)).toContain('Avis rendu : Cumul d’activités');
  });

  test('no machine reads that somebody was recognised as disabled', async () => {
    const claire = await officer();
    const julie = await teacherOf(claire);
    const doctor = await addMandated(server, 'MEDICAL');
    const deciding = { ...doctor, token: await tokenOf(server, doctor) };
    const changes = async () =>
      Number(
        (await rows<{ count: string }>(`select count(*) from event where kind = 'DOSSIER_CHANGED'`))[0]
          ?.count,
      );
    const before = await changes();
    const asked = await asks(julie, { change: { rqth: { title: 'RQTH' } }, effectiveFrom: '2026-01-15' });
    await rows(`update change_request set missing = '{}' where id = ?`, [keyOf(asked.id)]);
    const approved = await call(deciding, 'approveChangeRequest', named(asked));
    expect(approved.errors).toEqual([]);
    expect(await changes()).toBe(before);
  });

  test('machines learn that a file changed by what doctors alone may know, and not what was asked for', async () => {
    const claire = await officer();
    const julie = await teacherOf(claire);
    const recteur = await addMandated(server, 'DECIDES_FOR_RECTEUR', 'DECIDES_FOR_IA_DASEN');
    const deciding = { ...recteur, token: await tokenOf(server, recteur) };
    const change = { tpt: { quota: 50, until: '2026-03-15' } };
    const asked = await asks(julie, { change, effectiveFrom: '2026-01-16' });
    await rows(`update change_request set missing = '{}' where id = ?`, [keyOf(asked.id)]);
    expect((await call(deciding, 'approveChangeRequest', named(asked))).errors).toEqual([]);
    const [recorded] = await rows<{ facts: object }>(
      `select facts from event where kind = 'DOSSIER_CHANGED' and subject = ?`,
      [keyOf(asked.id)],
    );
    expect(recorded?.facts).toEqual({ kind: 'CONFIDENTIEL', paths: ['dossier'], from: '2026-01-16' });
  });

  test('a refusal needs its reason, says what can be done against it, and is written to the teacher when it stands', async () => {
    const claire = await officer();
    const julie = await teacherOf(claire);
    const asked = await asks(julie);
    const blank = await call(claire, 'rejectChangeRequest', { ...named(asked), reason: ' ' });
    expect(blank.errors).toMatchObject([{ code: 'REQUIRED', path: ['input', 'reason'] }]);
    const input = { ...named(asked), reason: 'Le justificatif est illisible.' };
    const refused = await call(claire, 'rejectChangeRequest', input);
    expect(refused).toMatchObject({
      errors: [],
      changeRequest: { status: 'REJECTED', appealUntil: '2026-03-15' },
    });
    expect(refused.changeRequest?.['waysOfAppeal']).toContain('15 mars 2026');
    expect(await subjects(julie)).not.toContain('Demande rejetée : Changement d’adresse personnelle');
    await sayWhatStands(asked.id);
    expect(await subjects(julie)).toContain('Demande rejetée : Changement d’adresse personnelle');
  });

  test('who decided takes it back within ten seconds: the dossier is as it was, and nobody hears of it', async () => {
    const claire = await officer();
    const julie = await teacherOf(claire);
    const before = await city(julie);
    const asked = await asks(julie, address('Lucé'));
    await call(claire, 'approveChangeRequest', named(asked));
    expect(await city(julie)).toBe('Lucé');
    const undone = await call(claire, 'undoChangeDecision', { requestId: asked.id });
    expect(undone).toMatchObject({
      errors: [],
      changeRequest: { status: 'IN_REVIEW', decision: null, officer: { id: claire.id } },
    });
    expect(await city(julie)).toBe(before);
    await sayWhatStands(asked.id);
    expect(await subjects(julie)).not.toContain('Demande acceptée : Changement d’adresse personnelle');
    const again = await call(claire, 'approveChangeRequest', named(undone.changeRequest as Request));
    expect(again.changeRequest).toMatchObject({ status: 'APPROVED' });
    const late = new Date(server.now.getTime() + 10_000);
    server.now = late;
    expect(codes(await call(claire, 'undoChangeDecision', { requestId: asked.id }))).toEqual([
      'UNDO_TOO_LATE',
    ]);
    server.now = new Date(late.getTime() - 10_000);
  });

  test('a bank account is granted only when the officer says how it was confirmed, and counts 48 hours later', async () => {
    const claire = await officer();
    const julie = await teacherOf(claire);
    const rib = {
      change: { rib: { iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP', holder: 'Julie Labert' } },
      currentPassword: password,
    };
    const asked = await asks(julie, rib);
    await rows(`update change_request set missing = '{}' where id = ?`, [keyOf(asked.id)]);
    const unread = { ...named(asked), confirmedBy: 'PHONE' };
    expect(codes(await call(claire, 'approveChangeRequest', unread))).toEqual(['CLAIM_FIRST']);
    const claimed = await call(claire, 'claimChangeRequest', named(asked));
    const read = named(claimed.changeRequest as Request);
    expect(codes(await call(claire, 'approveChangeRequest', read))).toEqual(['CONFIRMATION_REQUIRED']);
    const approved = await call(claire, 'approveChangeRequest', { ...read, confirmedBy: 'PHONE' });
    expect(approved.errors).toEqual([]);
    const [account] = await rows<{ takes_effect_at: Date }>(
      'select takes_effect_at from bank_account where request_id = ?',
      [keyOf(asked.id)],
    );
    expect(new Date(account?.takes_effect_at as Date)).toEqual(
      new Date(server.now.getTime() + 48 * 3_600_000),
    );
    await call(claire, 'undoChangeDecision', { requestId: asked.id });
    const [closed] = await rows<{ takes_effect_at: Date | null }>(
      'select takes_effect_at from bank_account where request_id = ?',
      [keyOf(asked.id)],
    );
    expect(closed?.takes_effect_at).toBeNull();
  });

  test('documents without which nobody can decide keep an approval back', async () => {
    const claire = await officer();
    const julie = await teacherOf(claire);
    const asked = await asks(julie, {
      change: { naissance: { arrival: 'BIRTH', children: [{ givenName: 'Léa', birthDate: '2026-01-10' }] } },
    });
    expect(codes(await call(claire, 'approveChangeRequest', named(asked)))).toEqual(['DOCUMENTS_MISSING']);
  });
});

test('an approval that was wrong is replaced by a later one, and the first one stays with the reason', async () => {
  const claire = await officer();
  const julie = await teacherOf(claire);
  const asked = await asks(julie, address('Dreux'));
  const approved = await call(claire, 'approveChangeRequest', named(asked));
  // From now on it can no longer be undone.
  server.now = new Date(server.now.getTime() + 10_000);
  const correction = {
    ...named(approved.changeRequest as Request),
    change: { adresse: { lines: ['12 rue des Lilas'], postalCode: '28000', city: 'Chartres' } },
    reason: 'Commune mal lue.',
  };
  const anomaly = { anomalie: { heading: 'DIPLOMA', isMissing: true, expected: 'Le master.' } };
  expect(codes(await call(claire, 'correctApproval', { ...correction, change: anomaly }))).toEqual([
    'CORRECTS_ANOTHER_KIND',
  ]);
  const wrong = { adresse: { ...correction.change.adresse, postalCode: '1' } };
  expect(codes(await call(claire, 'correctApproval', { ...correction, change: wrong }))).toEqual([
    'INVALID_POSTAL_CODE',
  ]);
  expect(await city(julie)).toBe('Dreux');
  const corrected = await call(claire, 'correctApproval', correction);
  expect(corrected).toMatchObject({
    errors: [],
    changeRequest: { status: 'APPROVED', decision: { reason: 'Commune mal lue.' } },
  });
  expect(corrected.changeRequest?.id).not.toBe(asked.id);
  expect(await city(julie)).toBe('Chartres');
  const [first] = await rows<{ status: string; move: string; note: string; version: number }>(
    `select r.status, e.move, e.note, r.version from change_request r join change_request_event e on e.request_id = r.id
     where r.id = ? order by e.at desc, e.id desc limit 1`,
    [keyOf(asked.id)],
  );
  expect(first).toMatchObject({ status: 'APPROVED', move: 'correct', note: 'Commune mal lue.' });
  const again = { ...correction, expectedVersion: first?.version };
  expect(codes(await call(claire, 'correctApproval', again))).toEqual(['ALREADY_CORRECTED']);
  expect(await city(julie)).toBe('Chartres');
  expect(await subjects(julie)).toContain('Décision rectifiée : Changement d’adresse personnelle');
});

describe('a rejection that is appealed', () => {
  test('its teacher appeals once, within two months, and the second rejection leaves the court', async () => {
    const claire = await officer();
    const julie = await teacherOf(claire);
    const asked = await asks(julie);
    const refused = await call(claire, 'rejectChangeRequest', { ...named(asked), reason: 'Illisible.' });
    server.now = new Date(server.now.getTime() + 10_000);
    expect(codes(await call(julie, 'appealChangeDecision', { requestId: asked.id, text: '' }))).toEqual([
      'REQUIRED',
    ]);
    const appealed = await call(julie, 'appealChangeDecision', {
      requestId: asked.id,
      text: 'La pièce est lisible.',
      expectedVersion: refused.changeRequest?.version,
    });
    expect(appealed).toMatchObject({ errors: [], changeRequest: { status: 'SUBMITTED' } });
    const again = await call(claire, 'rejectChangeRequest', {
      ...named(appealed.changeRequest as Request),
      reason: 'Toujours illisible.',
    });
    expect(again.changeRequest).toMatchObject({ status: 'REJECTED', appealUntil: null });
    expect(again.changeRequest?.['waysOfAppeal']).toContain('tribunal administratif');
    expect(again.changeRequest?.['waysOfAppeal']).not.toContain('gracieux');
    expect(
      codes(await call(julie, 'appealChangeDecision', { requestId: asked.id, text: 'Encore.' })),
    ).toEqual(['ALREADY_APPEALED']);
  });
});

describe('who gets a request', () => {
  test('an officer hands it to a colleague, who decides; a head of service takes it back', async () => {
    const [claire, paul] = [await officer(), await officer()];
    const julie = await teacherOf(claire);
    const asked = await asks(julie);
    expect(codes(await call(paul, 'claimChangeRequest', named(asked)))).toEqual(['NOT_FOUND']);
    const far = await addOfficer(server, '01');
    const elsewhere = { ...named(asked), officerId: globalId(far.officerId) };
    expect(codes(await call(claire, 'reassignChangeRequest', elsewhere))).toEqual(['NOT_A_COLLEAGUE']);
    const handed = await call(claire, 'reassignChangeRequest', { ...named(asked), officerId: paul.id });
    expect(handed.errors).toEqual([]);
    const claimed = await call(paul, 'claimChangeRequest', named(handed.changeRequest as Request));
    expect(claimed.changeRequest).toMatchObject({ status: 'IN_REVIEW' });
    const head = await addMandated(server, 'HEAD_OF_SERVICE');
    const chief = { ...head, token: await tokenOf(server, head) };
    // Heads of service read no content, and do not give it to themselves either.
    const self = { ...named(claimed.changeRequest as Request), officerId: globalId(head.officerId) };
    expect(codes(await call(chief, 'reassignChangeRequest', self))).toEqual(['NOT_A_COLLEAGUE']);
    const back = await call(chief, 'reassignChangeRequest', named(claimed.changeRequest as Request));
    expect(back.changeRequest).toMatchObject({ status: 'SUBMITTED', officer: null });
    expect(codes(await call(paul, 'claimChangeRequest', named(back.changeRequest as Request)))).toEqual([
      'NOT_FOUND',
    ]);
    expect((await call(chief, 'claimChangeRequest', named(back.changeRequest as Request))).refused).toBe(
      'FORBIDDEN',
    );
  });

  test('thirty that are alike are decided in one call, each by itself', async () => {
    const claire = await officer();
    const other = await teacherOf(await officer());
    const requests: Request[] = [];
    for (let n = 0; n < 3; n++) requests.push(await asks(await teacherOf(claire)));
    const foreign = await asks(other);
    const items = [...requests, foreign].map(named);
    const document = `mutation ($input: DecideChangeRequestsInput!) { decideChangeRequests(input: $input) {
      decided results { requestId changeRequest { status version } errors { code path } } errors { code path } } }`;
    const decide = async (input: object) => {
      const { data, errors } = await server.query(document, { token: claire.token, variables: { input } });
      expect(errors).toBeUndefined();
      return data.decideChangeRequests;
    };
    expect((await decide({ outcome: 'REJECTED', requests: items })).errors).toMatchObject([
      { code: 'REQUIRED' },
    ]);
    expect(
      (await decide({ outcome: 'APPROVED', requests: Array.from({ length: 31 }, () => items[0]) })).errors,
    ).toMatchObject([{ code: 'TOO_MANY_REQUESTS' }]);
    items[1] = { ...(items[1] as (typeof items)[number]), expectedVersion: 99 };
    const wrong = { requestId: 7, expectedVersion: 'deux' } as never;
    const { decided, results } = await decide({
      outcome: 'APPROVED',
      reason: 'Conforme.',
      requests: [...items, wrong],
    });
    expect(decided).toBe(2);
    expect(results).toMatchObject([
      { requestId: items[0]?.requestId, changeRequest: { status: 'APPROVED' }, errors: [] },
      {
        changeRequest: { status: 'SUBMITTED', version: requests[1]?.version },
        errors: [{ code: 'STALE_VERSION', path: ['input', 'requests', '1', 'expectedVersion'] }],
      },
      { changeRequest: { status: 'APPROVED' }, errors: [] },
      { changeRequest: null, errors: [{ code: 'NOT_FOUND', path: ['input', 'requests', '3', 'requestId'] }] },
      { requestId: null, errors: [{ path: ['input', 'requests', '4', 'requestId'] }, {}] },
    ]);
    const decidedOnes = [0, 2].map((at) => ({ ...named(requests[at] as Request), expectedVersion: 2 }));
    const again = await decide({ outcome: 'APPROVED', requests: decidedOnes });
    expect(again).toMatchObject({
      decided: 0,
      results: [0, 1].map((at) => ({
        errors: [{ code: 'MOVE_NOT_ALLOWED', path: ['input', 'requests', String(at), 'requestId'] }],
      })),
    });
  });
});

test('an officer in charge records the death of a teacher, whose account closes at once', async () => {
  const [claire, paul] = [await officer(), await officer()];
  const julie = await teacherOf(claire);
  const record = async (who: Person, diedOn: string) => {
    const document = `mutation ($input: RecordDeathOfTeacherInput!) { recordDeathOfTeacher(input: $input) {
      teacher { leftOn leftReason } errors { code path } } }`;
    const input = { teacherId: julie.id, diedOn, proof: 'Acte n° 41, Chartres' };
    const { data, errors } = await server.query(document, { token: who.token, variables: { input } });
    expect(errors).toBeUndefined();
    return data.recordDeathOfTeacher;
  };
  expect((await record(paul, '2026-01-10')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await record(claire, '2026-01-16')).errors).toMatchObject([{ code: 'DATE_OUT_OF_RANGE' }]);
  // A slip of the pen: nobody dies before a career may begin, which the import does not take either.
  for (const day of ['0001-01-01', '1980-01-10'])
    expect((await record(claire, day)).errors).toEqual([
      { code: 'DATE_OUT_OF_RANGE', path: ['input', 'diedOn'] },
    ]);
  const done = await record(claire, '2026-01-10');
  expect(done.errors).toEqual([]);
  const [account] = await rows<{ closed_at: Date | null }>('select closed_at from account where id = ?', [
    julie.accountId,
  ]);
  expect(account?.closed_at).not.toBeNull();
  expect((await record(claire, '2026-01-10')).errors).toMatchObject([{ code: 'HAS_LEFT' }]);
});

async function usernameOf({ accountId }: Person): Promise<string> {
  const [one] = await rows<{ username: string }>('select username from account where id = ?', [accountId]);
  return one?.username as string;
}
