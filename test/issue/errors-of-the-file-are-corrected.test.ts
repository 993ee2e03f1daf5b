import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { refusal, sayDecisions, teacherAndOfficer, uploaded, type Pair } from '../kit/requests.ts';
import { signedInClient } from '../kit/sdk.ts';
import { addAccount, tokenOf } from '../kit/world.ts';
import type { Client } from '../../client-sdk/src/index.ts';
import type { ImportTeacherLine } from '../../server/demo/line.ts';
import { applyEffects, revertEffects } from '../../server/modules/change-effect/index.ts';
import { newId } from '../../server/platform/sql/new-id.ts';
import { sqlOfEntityManager } from '../../server/platform/sql/sql.ts';

let server: TestServer;
let machine: Client;
const start = new Date('2026-01-15T10:00:00Z');
const minutes = 60_000;
beforeAll(async () => {
  server = await startTestServer();
  machine = (await signedInClient(server, await addAccount(server, 'INTEGRATOR', null))).client;
});
afterAll(() => server.close());

const file: Partial<ImportTeacherLine> = {
  titularSince: '2013-09-01',
  careerSteps: [
    { corps: 'CERTIFIE', grade: 'CN', echelon: 6, from: '2021-09-01', to: '2024-08-31' },
    { corps: 'CERTIFIE', grade: 'CN', echelon: 7, from: '2024-09-01' },
  ],
  postings: [
    {
      establishment: { uai: '0750655E', name: 'Lycée Henri-IV', city: 'Paris' },
      from: '2015-09-01',
      permanent: true,
      workingTime: 1,
    },
  ],
  positions: [{ kind: 'ACTIVITE', from: '2012-09-01' }],
  appraisals: [{ rank: 1, schoolYear: '2019-2020', on: '2020-02-10', outcome: 'SATISFAISANT' }],
  diplomas: [{ title: 'Licence de lettres', level: 6, obtainedOn: '2009-07-01' }],
  services: [],
};
const step = { corps: 'CERTIFIE', grade: 'CN' } as const;

/** A teacher, the officer, and what the HR base says of the file next. */
async function aFile(seed: number) {
  server.now = start;
  const pair = await teacherAndOfficer(server, seed, { ...file, birthDate: `1985-04-0${seed}` });
  let said: ImportTeacherLine = pair.line;
  const hrBase = async (over: Partial<ImportTeacherLine>) => {
    server.now = new Date(server.now.getTime() + minutes);
    said = { ...said, ...over };
    const [result] = (await machine.intake.importTeachers({ teachers: [said] })).results;
    expect(result).toMatchObject({ outcome: 'UPDATED', errors: [] });
  };
  return { ...pair, hrBase };
}
type File = Awaited<ReturnType<typeof aFile>>;

const named = ({ id, version }: { readonly id: string; readonly version: number }) => ({
  requestId: id,
  expectedVersion: version,
});

async function report(
  { julie, teacher }: Pair,
  anomalie: Parameters<Client['changes']['submit']>[0]['change'],
) {
  const documents = [{ code: 'PREUVE', attachmentId: await uploaded(server, teacher) }];
  return await julie.changes.submit({ change: anomalie, documents });
}

/** Claims a report and grants it; the message about it has gone. */
async function grant({ claire }: Pair, request: { readonly id: string; readonly version: number }) {
  const claimed = await claire.worklist.claim(named(request));
  const granted = await claire.worklist.approve(named(claimed));
  server.now = new Date(server.now.getTime() + minutes);
  await sayDecisions(server);
  return granted;
}

const request = async ({ julie }: Pair, id: string) => {
  const found = await julie.changes.get(id);
  if (!found) throw new Error('no request');
  return found;
};
const subjects = async ({ julie }: Pair) =>
  ((await julie.mailbox.list())?.nodes ?? []).map(({ subject }) => subject);
const corrected = 'Dossier mis à jour : Erreur ou anomalie dans le dossier';

async function theStep({ julie }: File, echelon: number) {
  const steps = (await julie.dossiers.history())?.careerSteps.nodes ?? [];
  return steps.find((one) => one.echelon === echelon)?.id as string;
}

test('an error in a line is claimed and granted, the HR base corrects the line, and the teacher reads both', async () => {
  const pair = await aFile(1);
  const { julie, claire, hrBase } = pair;
  const about = await theStep(pair, 6);
  const sent = await report(pair, {
    anomalie: { heading: 'CAREER_STEP', about, expected: 'Échelon 6 depuis le 1er mars 2021.' },
  });
  expect([sent.about?.id, sent.correction]).toEqual([about, null]);
  expect(sent.values.map(({ name }) => name)).toEqual(['heading', 'expected']);
  const granted = await grant(pair, sent);
  expect(granted.correction).toEqual({ askedAt: granted.decision?.decidedAt, correctedAt: null });
  const [decision] = (await julie.mailbox.list())?.nodes ?? [];
  expect(decision?.body).toContain(
    'Un message vous avertira quand la correction figurera dans votre dossier.',
  );

  // Another line is not part of it.
  await hrBase({ appraisals: [] });
  expect((await request(pair, sent.id)).correction?.correctedAt).toBeNull();
  await hrBase({
    careerSteps: [
      { ...step, echelon: 6, from: '2021-03-01', to: '2024-08-31', retainedSeniority: 'P1Y3M' },
      { ...step, echelon: 7, from: '2024-09-01' },
    ],
  });
  const now = await request(pair, sent.id);
  expect(now).toMatchObject({
    status: 'APPROVED',
    about: { id: await theStep(pair, 6) },
    correction: { askedAt: granted.decision?.decidedAt, correctedAt: server.now.toISOString() },
  });
  expect(now.about?.id).not.toBe(about);
  expect(now.aboutSnapshot).toContainEqual({ name: 'from', label: 'Du', text: '1er septembre 2021' });
  expect(now.events.at(-1)).toMatchObject({ move: 'CORRECT_FILE', actor: 'Le serveur', status: 'APPROVED' });
  const [message] = (await julie.mailbox.list())?.nodes ?? [];
  expect(message?.subject).toBe(corrected);
  for (const words of [
    sent.reference,
    'Avant :',
    '– Du : 1er septembre 2021',
    'Maintenant :',
    '– Du : 1er mars 2021',
  ])
    expect(message?.body).toContain(words);
  expect(message?.body).toMatch(/– Reliquat d’ancienneté : 1\san et 3\smois/);
  expect(await julie.mailbox.markRead([message?.id as string])).toMatchObject({ unreadCount: 3 });
  expect((await claire.worklist.list({ filter: { statuses: ['APPROVED'] } })).nodes).toHaveLength(1);

  // The line is changed once more: it is followed, and corrected once.
  await hrBase({
    careerSteps: [
      { ...step, echelon: 6, from: '2021-03-01', to: '2024-08-31', act: 'Arrêté du 2 mars 2021' },
    ],
  });
  const later = await request(pair, sent.id);
  expect(later.about?.id).toBe(await theStep(pair, 6));
  expect(later.correction).toEqual(now.correction);
  expect((await subjects(pair)).filter((subject) => subject === corrected)).toHaveLength(1);

  // Taken out, nothing is left but what was kept.
  await hrBase({ careerSteps: [{ ...step, echelon: 8, from: '2025-09-01' }] });
  const gone = await request(pair, sent.id);
  expect([gone.about, gone.aboutSnapshot]).toEqual([null, now.aboutSnapshot]);
});

test('a rendez-vous de carrière that is missing is the one that the HR base adds, not one that is still to come', async () => {
  const pair = await aFile(2);
  const { julie, hrBase, line } = pair;
  const sent = await report(pair, {
    anomalie: { heading: 'APPRAISAL', isMissing: true, expected: 'Le deuxième, de 2024-2025.' },
  });
  await grant(pair, sent);
  await hrBase({ appraisals: [...line.appraisals, { rank: 3, schoolYear: '2026-2027' }] });
  expect((await request(pair, sent.id)).correction?.correctedAt).toBeNull();
  await hrBase({
    appraisals: [
      ...line.appraisals,
      { rank: 2, schoolYear: '2024-2025', on: '2025-03-04', outcome: 'EXCELLENT' },
    ],
  });
  const now = await request(pair, sent.id);
  const second = (await julie.dossiers.history())?.appraisals.find(({ rank }) => rank === 2);
  expect(now).toMatchObject({
    about: { id: second?.id },
    correction: { correctedAt: server.now.toISOString() },
    aboutSnapshot: [],
  });
  const [message] = (await julie.mailbox.list())?.nodes ?? [];
  for (const words of ['a ajouté une ligne', '– Appréciation : excellent', '– Année scolaire : 2024-2025'])
    expect(message?.body).toContain(words);
});

test('a line that should not be there is corrected once the HR base takes it out', async () => {
  const pair = await aFile(3);
  const { julie, hrBase } = pair;
  const about = (await julie.dossiers.history())?.diplomas[0]?.id as string;
  const sent = await report(pair, { anomalie: { heading: 'DIPLOMA', about, expected: 'Je ne l’ai pas.' } });
  await grant(pair, sent);
  await hrBase({ diplomas: [] });
  const now = await request(pair, sent.id);
  expect(now).toMatchObject({ about: null, correction: { correctedAt: server.now.toISOString() } });
  expect(now.aboutSnapshot).toContainEqual(expect.objectContaining({ text: 'Licence de lettres' }));
  const [message] = (await julie.mailbox.list())?.nodes ?? [];
  expect(message?.body).toContain('elle ne figure plus dans votre dossier');
});

test('where no line is named, a change of that part of the file corrects it', async () => {
  const pair = await aFile(4);
  const sent = await report(pair, {
    anomalie: { heading: 'CONTACT', shown: '+33 2 48 00 00 01', expected: 'Je n’ai plus ce numéro.' },
  });
  await grant(pair, sent);
  await pair.hrBase({ diplomas: [] });
  expect((await request(pair, sent.id)).correction?.correctedAt).toBeNull();
  await pair.hrBase({ phone: '+33248000002' });
  const { about, correction } = await request(pair, sent.id);
  expect([about, correction?.correctedAt]).toEqual([null, server.now.toISOString()]);
});

test('what the HR base corrects before the decision is said with it, and once', async () => {
  const pair = await aFile(5);
  const about = await theStep(pair, 7);
  const sent = await report(pair, { anomalie: { heading: 'CAREER_STEP', about, expected: 'Échelon 8.' } });
  await pair.hrBase({
    careerSteps: [
      { ...step, echelon: 6, from: '2021-09-01', to: '2024-08-31' },
      { ...step, echelon: 8, from: '2024-09-01' },
    ],
  });
  const at = server.now.toISOString();
  const open = await request(pair, sent.id);
  expect([open.about?.id, open.correction]).toEqual([await theStep(pair, 8), null]);
  expect(await refusal(pair.claire.worklist.claim(named(sent)))).toEqual(['STALE_VERSION']);
  const granted = await grant(pair, open);
  expect(granted.correction?.correctedAt).toBe(at);
  const nodes = (await pair.julie.mailbox.list())?.nodes ?? [];
  expect(nodes.map(({ subject }) => subject)).not.toContain(corrected);
  expect(nodes[0]?.body).toContain('Cette base a modifié votre dossier le 15 janvier 2026.');
});

test('an approval that is corrected to another line is about that line, and the first one stays about its own', async () => {
  const pair = await aFile(9);
  const file = await pair.julie.dossiers.history();
  const [first, other] = [file?.diplomas[0]?.id, file?.careerSteps.nodes[0]?.id] as [string, string];
  const sent = await report(pair, { anomalie: { heading: 'OTHER', about: first, expected: 'De 2010.' } });
  const granted = await grant(pair, sent);
  server.now = new Date(server.now.getTime() + 60_000);
  const corrects = async (about: string, of: { id: string; version: number }) =>
    pair.claire.worklist.correct({
      requestId: of.id,
      expectedVersion: of.version,
      change: { anomalie: { heading: 'OTHER', about, expected: 'De 2010.' } },
      reason: 'La ligne était une autre.',
    });
  const corrected = await corrects(other, granted);
  expect(corrected.about?.id).toBe(other);
  expect(corrected.aboutSnapshot.map(({ name }) => name)).toContain('echelon');
  expect((await request(pair, sent.id)).about?.id).toBe(first);
  // The same line again is the one that was seen, even once the HR base has ended it.
  server.now = new Date(server.now.getTime() + 60_000);
  await server.orm.em
    .fork()
    .execute('update career_step set superseded_at = now() where dossier_id = ?', [pair.teacher.teacherId]);
  const again = await corrects(other, await request(pair, corrected.id));
  expect(again.aboutSnapshot).toEqual(corrected.aboutSnapshot);
});

test('nothing follows an error that was not admitted, but for the line that it names', async () => {
  const pair = await aFile(6);
  const about = (await pair.julie.dossiers.history())?.diplomas[0]?.id as string;
  const sent = await report(pair, { anomalie: { heading: 'DIPLOMA', about, expected: 'De 2010.' } });
  await pair.claire.worklist.reject({ ...named(sent), reason: 'Le diplôme est de 2009.' });
  await pair.hrBase({ diplomas: [{ title: 'Licence de lettres', level: 6, obtainedOn: '2010-07-01' }] });
  const now = await request(pair, sent.id);
  expect(now).toMatchObject({ status: 'REJECTED', correction: null });
  expect(now.about?.id).toBe((await pair.julie.dossiers.history())?.diplomas[0]?.id);
  expect(now.events.map(({ move }) => move)).not.toContain('CORRECT_FILE');
  expect(await subjects(pair)).not.toContain(corrected);
});

test('a position that an approval replaces leads to the new one, and back once that is taken back', async () => {
  const pair = await aFile(7);
  const { julie, teacher } = pair;
  const positions = async () => (await julie.dossiers.history())?.positions.nodes ?? [];
  const [was] = await positions();
  const about = was?.id as string;
  const sent = await report(pair, { anomalie: { heading: 'POSITION', about, expected: 'Depuis 2011.' } });
  const origin = {
    viewer: { accountId: null, role: 'OFFICER', name: 'Claire Moreau' },
    at: server.now,
    ip: null,
    requestId: null,
  } as const;
  const approval = { requestId: newId(), dossierId: teacher.teacherId, origin, readMonths: 12 };
  const inside = async (work: (sql: ReturnType<typeof sqlOfEntityManager>) => Promise<void>) =>
    await server.orm.em.fork().transactional(async (em) => work(sqlOfEntityManager(em)));
  await inside(async (sql) =>
    applyEffects(sql, {
      ...approval,
      effects: [{ writes: 'position', kind: 'CONGE_PARENTAL', from: '2026-09-01', to: '2027-08-31' }],
    }),
  );
  const before = (await positions()).find(({ to }) => to === '2026-08-31');
  expect((await request(pair, sent.id)).about?.id).toBe(before?.id);
  await inside(async (sql) => revertEffects(sql, approval));
  expect((await request(pair, sent.id)).about?.id).toBe(about);
});

test('what was kept of a line is read in words, in either language', async () => {
  const pair = await aFile(8);
  const { postings, positions } = (await pair.julie.dossiers.history()) ?? {};
  const read = async (about: string | undefined, heading: 'POSTING' | 'POSITION') => {
    const { id } = await report(pair, { anomalie: { heading, about, expected: 'Autre.' } });
    const text = `{ changeRequest(id: "${id}") { aboutSnapshot { name text } } }`;
    const token = await tokenOf(server, pair.teacher);
    return await Promise.all(
      ['fr', 'en'].map(
        async (locale) =>
          (await server.query(text, { token, headers: { 'accept-language': locale } })).data.changeRequest
            .aboutSnapshot,
      ),
    );
  };
  expect(await read(positions?.nodes[0]?.id, 'POSITION')).toEqual([
    expect.arrayContaining([{ name: 'kind', text: 'activité' }]),
    expect.arrayContaining([{ name: 'kind', text: 'activity' }]),
  ]);
  expect(await read(postings?.nodes[0]?.id, 'POSTING')).toEqual([
    expect.arrayContaining([
      { name: 'establishment', text: 'Lycée Henri-IV' },
      { name: 'permanent', text: 'oui' },
    ]),
    expect.arrayContaining([
      { name: 'establishment', text: 'Lycée Henri-IV' },
      { name: 'permanent', text: 'yes' },
    ]),
  ]);
});
