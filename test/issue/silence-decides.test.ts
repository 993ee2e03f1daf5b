import { afterAll, beforeAll, expect, test } from 'vitest';
import { followChangeRequests, saySilence } from '../../server/modules/change-request/index.ts';
import { sayDecision } from '../../server/modules/change-request/index.ts';
import { addMandated } from '../kit/mandates.ts';
import { uploaded } from '../kit/requests.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, tokenOf } from '../kit/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await addMandated(server, 'DECIDES_FOR_RECTEUR', 'DECIDES_FOR_IA_DASEN', 'DECIDES_FOR_MINISTER');
});
afterAll(() => server.close());

const start = new Date('2026-01-15T10:00:00Z');
const rows = <T extends object>(text: string, values: unknown[] = []) =>
  server.orm.em.fork().execute<T[]>(text, values);
const warnings: string[] = [];
const follow = () =>
  followChangeRequests({
    em: server.orm.em,
    now: () => server.now,
    config: server.config,
    log: { warn: (...line: unknown[]) => void warnings.push(String(line.at(-1))) },
  });

type Person = { readonly username: string; readonly accountId: string };
let seed = 400;
async function pair() {
  server.now = start;
  const claire = await addOfficer(server);
  const [line] = lines(1, { seed: (seed += 1) });
  const julie = await addTeacher(server, claire.officerId, line as NonNullable<typeof line>);
  return { claire, julie };
}
async function call(who: Person, name: string, input: object) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { changeRequest { id version status } errors { code } } }`;
  const { data, errors } = await server.query(document, {
    token: await tokenOf(server, who),
    variables: { input },
  });
  expect(errors).toBeUndefined();
  expect(data[name].errors).toEqual([]);
  return data[name].changeRequest as { id: string; version: number; status: string };
}
const another = (effectiveFrom = '2026-03-01') => ({
  change: {
    cumul: {
      activity: 'ACCESSORY',
      description: 'Cours du soir',
      employer: 'GRETA',
      hoursPerWeek: 2,
      remuneration: '45 €',
    },
  },
  effectiveFrom,
});
const keyOf = (id: string) => id.slice(4).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
async function stands(id: string) {
  const [row] = await rows<Record<string, unknown>>(
    `select status, officer_id, by_silence, appeal_until::text, (decided_at at time zone 'Europe/Paris')::text as decided from change_request where id = ?`,
    [keyOf(id)],
  );
  return row;
}
const queued = async (task: string) =>
  (
    await rows<{ payload: Record<string, unknown> }>(
      `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = ? order by j.id`,
      [task],
    )
  ).map(({ payload }) => payload);

test('on its day silence decides, a week late as well, and teacher, officer and head of service are written to', async () => {
  const { claire, julie } = await pair();
  const head = await addMandated(server, 'HEAD_OF_SERVICE');
  const { id } = await call(julie, 'submitChangeRequest', another());
  // The last day to answer is the officer’s, to its end.
  server.now = new Date('2026-02-15T22:59:00Z');
  await follow();
  expect(await stands(id)).toMatchObject({ status: 'SUBMITTED' });
  // The day ended a week ago, and nobody worked.
  server.now = new Date('2026-02-22T10:00:00Z');
  await follow();
  await follow();
  expect(warnings).toEqual([]);
  expect(await stands(id)).toMatchObject({
    status: 'REJECTED',
    by_silence: true,
    decided: '2026-02-15 00:00:00',
    appeal_until: '2026-04-15',
  });
  const events = await rows<{ facts: object }>(
    `select facts from event where subject = ? and kind = 'CHANGE_REQUEST_DECIDED'`,
    [keyOf(id)],
  );
  expect(events).toEqual([{ facts: { outcome: 'REJECTED', bySilence: true } }]);
  const own = (payload: Record<string, unknown>) => payload['requestId'] === keyOf(id);
  const decided = (await queued('change-request-decision')).find(own);
  await server.orm.em.fork().transactional((em) => sayDecision(() => server.now, decided as never)(em));
  const [message] = await rows<{ subject: string; body: string }>(
    `select c.subject, c.body from message m join message_content c on c.id = m.content_id where m.teacher_id = ? and c.subject like 'Demande rejetée%'`,
    [julie.teacherId],
  );
  expect(message?.body).toContain('son silence vaut rejet');
  expect(message?.body).toContain('15 avril 2026');
  const silent = (await queued('change-request-silence')).find(own);
  await server.orm.em.fork().transactional((em) => saySilence(() => server.now, silent as never)(em));
  const letters = await queued('change-request-silence-letter');
  expect(letters.map(({ accountId }) => accountId).toSorted()).toEqual(
    [claire.accountId, head.accountId].toSorted(),
  );
  expect(letters[0]).toMatchObject({ outcome: 'REJECTED', decidedOn: '2026-02-15', isAfterAppeal: false });
});

test('of a teacher who never answers what was asked, silence refuses: as many days later as there were to answer', async () => {
  const { claire, julie } = await pair();
  const { id, version } = await call(julie, 'submitChangeRequest', another());
  const claimed = await call(claire, 'claimChangeRequest', { requestId: id, expectedVersion: version });
  server.now = new Date('2026-01-20T10:00:00Z');
  await call(claire, 'requestChangeInformation', {
    requestId: id,
    expectedVersion: claimed.version,
    note: 'Joignez le planning.',
    answerBy: '2026-02-04',
  });
  // 15 February, and the fifteen days that Julie had.
  server.now = new Date('2026-03-02T22:59:00Z');
  await follow();
  expect(await stands(id)).toMatchObject({ status: 'INFORMATION_REQUESTED' });
  server.now = new Date('2026-03-03T10:00:00Z');
  await follow();
  expect(warnings).toEqual([]);
  expect(await stands(id)).toMatchObject({
    status: 'REJECTED',
    by_silence: true,
    decided: '2026-03-02 00:00:00',
  });
});

const secondment = {
  change: {
    detachement: { request: 'FIRST', body: 'AEFE', functions: 'Professeur', until: '2028-08-31' },
  },
  effectiveFrom: '2026-09-01',
};
/** What the teacher reads of the decision of a request. */
async function messageOn(id: string, teacherId: string, subject: string) {
  const said = (await queued('change-request-decision')).find(({ requestId }) => requestId === keyOf(id));
  await server.orm.em.fork().transactional((em) => sayDecision(() => server.now, said as never)(em));
  const [message] = await rows<{ body: string }>(
    `select c.body from message m join message_content c on c.id = m.content_id where m.teacher_id = ? and c.subject like ?`,
    [teacherId, `${subject}%`],
  );
  return message?.body;
}

test('silence grants a détachement two months after the promise of the host body has come', async () => {
  const { julie } = await pair();
  const { id } = await call(julie, 'submitChangeRequest', secondment);
  server.now = new Date('2026-04-01T10:00:00Z');
  await follow();
  expect(await stands(id)).toMatchObject({ status: 'SUBMITTED' });
  const attachmentId = await uploaded(server, julie);
  await call(julie, 'supplementChangeRequest', {
    requestId: id,
    documents: [{ attachmentId, code: 'PROMESSE_EMBAUCHE' }],
  });
  server.now = new Date('2026-06-01T10:00:00Z');
  await follow();
  expect(await stands(id)).toMatchObject({ status: 'SUBMITTED' });
  server.now = new Date('2026-06-02T10:00:00Z');
  await follow();
  expect(await stands(id)).toMatchObject({
    status: 'APPROVED',
    by_silence: true,
    decided: '2026-06-01 00:00:00',
    appeal_until: null,
  });
  expect(
    await rows('select kind, valid_from::text, valid_to::text from position where request_id = ?', [
      keyOf(id),
    ]),
  ).toContainEqual({ kind: 'DETACHEMENT', valid_from: '2026-09-01', valid_to: '2028-08-31' });
  const body = await messageOn(id, julie.teacherId, 'Demande acceptée : Détachement');
  expect(body).toContain('son silence vaut acceptation');
  expect(body).not.toContain('tribunal');
});

test('the acknowledgement of a request says what silence will mean, from which day on, and how to appeal', async () => {
  const { julie } = await pair();
  await call(julie, 'submitChangeRequest', another());
  await call(julie, 'submitChangeRequest', secondment);
  const bodies = await rows<{ body: string }>(
    `select c.body from message m join message_content c on c.id = m.content_id where m.teacher_id = ?`,
    [julie.teacherId],
  );
  const promised = bodies.find(({ body }) => body.includes('Contrat ou promesse'))?.body;
  const activity = bodies.find(({ body }) => body !== promised)?.body;
  expect(activity).toContain('Le service prévoit de répondre au plus tard le 1er février 2026.');
  expect(activity).toContain('Sans réponse au plus tard le 15 février 2026, la demande est réputée rejetée');
  expect(activity).toContain('Vous disposez alors de deux mois pour contester ce refus');
  expect(promised).toContain('ne court qu’à compter de la réception de ces pièces');
  expect(promised).not.toContain('tribunal');
});

test('after the last day to answer no officer decides, even before silence is written', async () => {
  const { claire, julie } = await pair();
  const decider = await addMandated(server, 'DECIDES_FOR_IA_DASEN');
  const { id, version } = await call(julie, 'submitChangeRequest', another());
  expect(claire.officerId).not.toBe(decider.officerId);
  server.now = new Date('2026-02-16T06:00:00Z');
  const { data } = await server.query(
    `mutation ($input: RejectChangeRequestInput!) { rejectChangeRequest(input: $input) { errors { code message } } }`,
    {
      token: await tokenOf(server, decider),
      variables: { input: { requestId: id, expectedVersion: version, reason: 'Non.' } },
    },
  );
  expect(data.rejectChangeRequest.errors).toMatchObject([{ code: 'SILENCE_HAS_DECIDED' }]);
});

test('four months without an answer to a resignation leave no appeal: a new one, or the court', async () => {
  const { julie } = await pair();
  const { id } = await call(julie, 'submitChangeRequest', {
    change: { demission: { statement: 'Je démissionne.' } },
    effectiveFrom: '2026-07-01',
  });
  server.now = new Date('2026-05-16T10:00:00Z');
  await follow();
  expect(await stands(id)).toMatchObject({ status: 'REJECTED', by_silence: true, appeal_until: null });
  const body = await messageOn(id, julie.teacherId, 'Demande rejetée : Démission');
  expect(body).toContain('vous pouvez en présenter une nouvelle');
  expect(body).toContain('15 juillet 2026');
});

/** The accounts that a letter says the silence on a request to. */
async function writtenOf(id: string) {
  const [{ reference } = { reference: '' }] = await rows<{ reference: string }>(
    'select reference from change_request where id = ?',
    [keyOf(id)],
  );
  const own = (payload: Record<string, unknown>) => payload['requestId'] === keyOf(id);
  const silent = (await queued('change-request-silence')).find(own);
  await server.orm.em.fork().transactional((em) => saySilence(() => server.now, silent as never)(em));
  const letters = await queued('change-request-silence-letter');
  return letters.flatMap((fact) => (fact['reference'] === reference ? [fact['accountId']] : []));
}

test('of what doctors alone may know, silence is written to who decides and to doctors, never to who is in charge', async () => {
  const { julie } = await pair();
  await addMandated(server, 'MEDICAL');
  const { id } = await call(julie, 'submitChangeRequest', {
    change: { clmCld: { leave: 'CLM', until: '2026-08-31' } },
    effectiveFrom: '2026-03-01',
  });
  server.now = new Date('2026-03-16T10:00:00Z');
  await follow();
  expect(await stands(id)).toMatchObject({ status: 'REJECTED', by_silence: true });
  const may = await rows<{ accountId: string }>(
    `select distinct o.account_id as "accountId" from mandate m join officer o on o.id = m.officer_id
     where m.kind in ('MEDICAL', 'DECIDES_FOR_' || (select decider from change_request where id = ?))`,
    [keyOf(id)],
  );
  expect((await writtenOf(id)).toSorted()).toEqual(may.map(({ accountId }) => accountId).toSorted());
});

test('of an appeal about what heads of service may not know, silence is not written to them', async () => {
  const { claire, julie } = await pair();
  await addMandated(server, 'HEAD_OF_SERVICE');
  const { id, version } = await call(julie, 'submitChangeRequest', {
    change: { sexeEtatCivil: { ground: 'CIVIL_REGISTER', civility: 'MONSIEUR', givenNames: ['Jules'] } },
    currentPassword: password,
  });
  await call(claire, 'rejectChangeRequest', {
    requestId: id,
    expectedVersion: version,
    reason: 'Illisible.',
  });
  server.now = new Date(server.now.getTime() + 10_000);
  await call(julie, 'appealChangeDecision', { requestId: id, text: 'Il est lisible.' });
  server.now = new Date('2026-03-16T00:00:00Z');
  await follow();
  expect(await writtenOf(id)).toEqual([claire.accountId]);
});

test('silence does not decide while the teacher is asked for something', async () => {
  const { claire, julie } = await pair();
  const asked = await call(julie, 'submitChangeRequest', another());
  await call(claire, 'requestChangeInformation', {
    requestId: asked.id,
    expectedVersion: asked.version,
    note: 'Quel employeur ?',
    answerBy: '2026-03-31',
  });
  server.now = new Date('2026-02-22T10:00:00Z');
  await follow();
  expect(await stands(asked.id)).toMatchObject({ status: 'INFORMATION_REQUESTED' });
});

test('an appeal that nobody answers within two months is rejected, and cannot be appealed again', async () => {
  const { claire, julie } = await pair();
  const { id, version } = await call(julie, 'submitChangeRequest', {
    change: { anomalie: { heading: 'DIPLOMA', isMissing: true, expected: 'Le master de 2014.' } },
  });
  await rows(`update change_request set missing = '{}' where id = ?`, [keyOf(id)]);
  await call(claire, 'rejectChangeRequest', {
    requestId: id,
    expectedVersion: version,
    reason: 'Déjà saisi.',
  });
  server.now = new Date(server.now.getTime() + 10_000);
  await call(julie, 'appealChangeDecision', { requestId: id, text: 'Il manque.' });
  server.now = new Date('2026-03-16T00:00:00Z');
  await follow();
  expect(await stands(id)).toMatchObject({ status: 'REJECTED', by_silence: true, appeal_until: null });
});

test.for([
  ['its officer is absent', { at: '2026-01-16T08:00:00Z', absent: true }],
  ['nothing was done with it for ten days', { at: '2026-01-25T10:00:00Z' }],
  ['the teacher was given to another officer', { at: '2026-01-15T11:00:00Z', moved: true }],
  ['the account of its officer was closed', { at: '2026-01-15T11:00:00Z', closed: true }],
] as const)('a claim ends when %s', async ([, when]) => {
  const { claire, julie } = await pair();
  const { id, version } = await call(julie, 'submitChangeRequest', another());
  const claimed = await call(claire, 'claimChangeRequest', { requestId: id, expectedVersion: version });
  await follow();
  expect(await stands(id)).toMatchObject({ status: 'IN_REVIEW', officer_id: claire.officerId });
  const paul = await addOfficer(server);
  if ('absent' in when)
    await rows(
      `insert into officer_absence (id, officer_id, substitute_id, starts_on, ends_on, declared_by, created_at)
       values (gen_random_uuid(), ?, ?, '2026-01-16', '2026-01-20', ?, now())`,
      [claire.officerId, paul.officerId, claire.accountId],
    );
  if ('moved' in when)
    await rows('update teacher set correspondent_id = ? where id = ?', [paul.officerId, julie.teacherId]);
  if ('closed' in when) await rows('update account set closed_at = now() where id = ?', [claire.accountId]);
  server.now = new Date(when.at);
  await follow();
  expect(await stands(id)).toMatchObject({ status: 'SUBMITTED', officer_id: null });
  const history = await rows<{ move: string; actor_kind: string }>(
    'select move, actor_kind from change_request_event where request_id = ? order by at, id',
    [keyOf(id)],
  );
  expect(history.at(-1)).toEqual({ move: 'loseClaim', actor_kind: 'SERVER' });
  const [{ version: now } = { version: 0 }] = await rows<{ version: number }>(
    'select version from change_request where id = ?',
    [keyOf(id)],
  );
  expect(now).toBe(claimed.version + 1);
});

test('what silence cannot write for one request does not keep the others back', async () => {
  const { julie } = await pair();
  const broken = await call(julie, 'submitChangeRequest', another());
  const good = await call(julie, 'submitChangeRequest', another('2026-04-01'));
  await rows('update change_request set kind = ? where id = ?', ['RENAMED_SINCE', keyOf(broken.id)]);
  server.now = new Date('2026-02-16T10:00:00Z');
  warnings.length = 0;
  await follow();
  expect(warnings).toEqual(['silence could not decide a request']);
  expect(await stands(good.id)).toMatchObject({ status: 'REJECTED' });
  await rows('delete from change_request where id = ?', [keyOf(broken.id)]);
});
