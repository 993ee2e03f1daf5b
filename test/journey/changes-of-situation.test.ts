import { afterAll, beforeAll, expect, test } from 'vitest';
import { UserErrorsError, type ChangeProposalInput, type Client } from '../../client-sdk/src/index.ts';
import { followDepartures } from '../../server/app/process/departures.ts';
import { followChangeRequests } from '../../server/modules/change-request/index.ts';
import { addMandated } from '../kit/mandates.ts';
import { refusal, sayDecisions, teacherAndOfficer, uploaded, type Pair } from '../kit/requests.ts';
import { signedInClient, watchedClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, password, tokenOf } from '../kit/world.ts';

let server: TestServer;
let recteur: Client;
let head: Client;
const start = new Date('2026-01-15T10:00:00Z');
beforeAll(async () => {
  server = await startTestServer();
  const holder = await addMandated(server, 'DECIDES_FOR_RECTEUR', 'DECIDES_FOR_IA_DASEN');
  recteur = (await signedInClient(server, holder)).client;
  head = (await signedInClient(server, await addMandated(server, 'GIVES_OPINION'))).client;
});
afterAll(() => server.close());

type Request = { readonly id: string; readonly version: number };
const named = ({ id, version }: Request) => ({ requestId: id, expectedVersion: version });
const address: ChangeProposalInput = {
  adresse: { lines: ['3 rue de Siam'], postalCode: '29200', city: 'Brest' },
};
const other: ChangeProposalInput = {
  cumul: {
    activity: 'ACCESSORY',
    description: 'Cours du soir pour adultes.',
    employer: 'GRETA du Berry',
    hoursPerWeek: 2,
    remuneration: '45 € de l’heure',
  },
};
const subjects = async ({ julie }: Pair) =>
  ((await julie.mailbox.list())?.nodes ?? []).map(({ subject }) => subject);
async function read<T>({ teacher }: Pair, selection: string): Promise<T> {
  // By the name that she had at first, whatever she is called since.
  const token = await tokenOf(server, teacher, password);
  const { data, errors } = await server.query(`{ viewer { teacher { ${selection} } } }`, { token });
  expect(errors).toBeUndefined();
  return data.viewer.teacher as T;
}
const cityOn = async (pair: Pair, day: string) =>
  (
    await read<{ dossier: { address: { city: string } } }>(
      pair,
      `dossier { address(asOf: "${day}") { city } }`,
    )
  ).dossier.address.city;

test('an address with a future date: asked for, claimed, granted, and true from its day on', async () => {
  const pair = await teacherAndOfficer(server, 61);
  const { julie, claire } = pair;
  const here = await cityOn(pair, '2026-01-15');
  const asked = await julie.changes.submit({
    change: address,
    effectiveFrom: '2026-03-01',
    currentPassword: password,
  });
  expect((await claire.worklist.list()).nodes.map(({ id }) => id)).toEqual([asked.id]);
  const claimed = await claire.worklist.claim(named(asked));
  expect(claimed.officer?.displayName).toContain('Claire');
  const granted = await claire.worklist.approve({ ...named(claimed), reason: 'Justificatif vu.' });
  expect(granted).toMatchObject({
    status: 'APPROVED',
    decision: { outcome: 'APPROVED', bySilence: false },
    nextStep: null,
    events: [{ move: 'SUBMIT' }, { move: 'CLAIM' }, { move: 'APPROVE', note: 'Justificatif vu.' }],
  });
  expect(await claire.worklist.count()).toBe(0);
  expect([await cityOn(pair, '2026-02-28'), await cityOn(pair, '2026-03-01')]).toEqual([here, 'Brest']);
  expect(await subjects(pair)).not.toContain('Demande acceptée : Changement d’adresse personnelle');
  await sayDecisions(server);
  expect(await subjects(pair)).toEqual(
    expect.arrayContaining([
      'Demande prise en charge : Changement d’adresse personnelle',
      'Demande acceptée : Changement d’adresse personnelle',
    ]),
  );
});

test('a marriage with a name: the username stays until another is asked for, and the former one goes on', async () => {
  const pair = await teacherAndOfficer(server, 62, { familyName: 'Labert', givenNames: ['Julie'] });
  const { julie, claire, teacher } = pair;
  const grant = async (change: ChangeProposalInput, code: string, proof?: string) => {
    const documents = [{ code, attachmentId: await uploaded(server, teacher) }];
    const asked = await julie.changes.submit({ change, documents, ...(proof && { currentPassword: proof }) });
    await claire.worklist.approve(named(asked));
  };
  const reads = () =>
    read<{ username: string; professionalEmail: string; displayName: string }>(
      pair,
      'username professionalEmail displayName dossier { familySituation { maritalStatus since } }',
    );
  const before = await reads();
  await grant({ mariage: { on: '2026-01-10' } }, 'ACTE_MARIAGE');
  await grant({ nomUsage: { usageName: 'Morin' } }, 'PIECE_IDENTITE', password);
  expect(await reads()).toEqual({
    ...before,
    displayName: 'Julie Morin',
    dossier: { familySituation: { maritalStatus: 'MARRIED', since: '2026-01-10' } },
  });
  const wishes = { changeUsername: true, changeProfessionalAddress: true };
  await grant({ nomUsage: { usageName: 'Morin', ...wishes } }, 'PIECE_IDENTITE', password);
  const { username, professionalEmail } = await reads();
  expect([username, professionalEmail.split('@')[0]]).toEqual(['jmorin', 'julie.morin']);
  for (const name of [before.username, before.professionalEmail, username, professionalEmail])
    expect(await watchedClient(server).client.account.signIn({ username: name, password })).toMatchObject({
      username,
    });
  for (const namePrefix of ['labert', 'morin'])
    expect((await claire.teachers.list({ filter: { namePrefix } })).nodes).toMatchObject([
      { id: teacher.id, displayName: 'Julie Morin' },
    ]);
});

test('a disponibilité and the return: what its preview showed of the échelon is so once it is granted', async () => {
  const { julie, claire, teacher } = await teacherAndOfficer(server, 66, {
    degree: 'SECOND',
    positions: [{ kind: 'ACTIVITE', from: '2012-09-01' }],
    careerSteps: [{ corps: 'CERTIFIE', grade: 'CN', echelon: 7, from: '2025-03-01' }],
  });
  const eighth = async () =>
    ((await julie.careers.path({ until: '2035-01-01' })) ?? []).find(({ echelon }) => echelon === 8)?.date;
  expect(await eighth()).toBe('2028-03-01');
  const leave = {
    change: { dispoAutorisation: { why: 'PERSONAL', reason: 'Un tour du monde.', until: '2027-08-31' } },
    effectiveFrom: '2026-09-01',
  } as const;
  const seen = await julie.changeKinds.preview(leave);
  const asked = await julie.changes.submit(leave);
  const question = {
    ...named(asked),
    of: 'GIVES_OPINION',
    question: 'Compatible avec le service ?',
  } as const;
  const waiting = await recteur.worklist.requestOpinion(question);
  const advised = await head.worklist.giveOpinion({ ...named(waiting), favourable: true, text: 'Oui.' });
  expect(await refusal(claire.worklist.approve(named(advised)))).toEqual(['NOT_YOURS_TO_DECIDE']);
  await recteur.worklist.approve(named(advised));
  const ahead = { kinds: ['ECHELON' as const] };
  const perspectives = (await julie.careers.perspectives(ahead)) ?? [];
  expect(perspectives.length).toBeGreaterThan(0);
  expect(seen.perspectives).toEqual(expect.arrayContaining(perspectives));

  // Until a return is granted, the disponibilité goes on and the échelon does not come nearer.
  expect(await eighth()).toBeUndefined();
  const back = await julie.changes.submit({
    change: { reintegration: { after: 'DISPONIBILITE' } },
    effectiveFrom: '2027-09-01',
    documents: [{ code: 'CERTIFICAT_APTITUDE', attachmentId: await uploaded(server, teacher) }],
  });
  await recteur.worklist.approve(named(back));
  // A year without service, and a year later.
  expect(await eighth()).toBe('2029-03-01');
});

test('a retirement: the file says so at once, and from its day on the teacher reads and asks for nothing any more', async () => {
  const pair = await teacherAndOfficer(server, 67);
  const { julie, claire, teacher } = pair;
  const document = { code: 'DEMANDE_EN_LIGNE', attachmentId: await uploaded(server, teacher) };
  const asked = await julie.changes.submit({
    change: { retraite: { ground: 'AGE', pensionAskedOn: '2026-01-10' } },
    effectiveFrom: '2026-09-01',
    documents: [document],
  });
  await recteur.worklist.approve(named(asked));
  expect(await read(pair, 'leftOn leftReason')).toEqual({ leftOn: '2026-09-01', leftReason: 'RETRAITE' });
  expect(await claire.teachers.count()).toBe(1);
  server.now = new Date('2026-09-01T08:00:00Z');
  try {
    await followDepartures({ em: server.orm.em, now: () => server.now, config: server.config });
    const [retired, officer] = await Promise.all([
      signedInClient(server, teacher),
      signedInClient(server, pair.officer),
    ]);
    expect(await officer.client.teachers.count()).toBe(0);
    expect(await retired.client.changes.get(asked.id)).toMatchObject({ status: 'APPROVED' });
    const more = retired.client.changes.submit({ change: other, effectiveFrom: '2026-12-01' });
    await expect(more).rejects.toMatchObject({ reason: 'READ_ONLY_ACCOUNT' });
  } finally {
    server.now = start;
  }
});

test('the HR base contradicts an approved address twice: the officer keeps ours, then takes what it says', async () => {
  const pair = await teacherAndOfficer(server, 68);
  const { julie, claire, line } = pair;
  const machine = await signedInClient(server, await addAccount(server, 'INTEGRATOR'));
  const says = async (city: string) => {
    const there = { lines: ['1 quai de la Fosse'], postalCode: '44000', city, country: 'France' };
    const { results } = await machine.client.intake.importTeachers({
      teachers: [{ ...line, address: there }],
    });
    return results.flatMap(({ errors, warnings }) => [...errors, ...warnings]).map(({ code }) => code);
  };
  const asked = await julie.changes.submit({
    change: address,
    effectiveFrom: '2026-01-15',
    currentPassword: password,
  });
  await claire.worklist.approve(named(asked));
  expect(await says('Nantes')).toContain('CONTRADICTS_APPROVAL');
  expect(await says('Nantes')).not.toContain('CONTRADICTS_APPROVAL');
  const [first, ...others] = (await claire.conflicts.list()).nodes;
  expect(others).toEqual([]);
  await claire.conflicts.resolve({ conflictId: first?.id ?? '', keep: 'OURS', reason: 'Bail vu.' });
  await says('Nantes');
  expect((await claire.conflicts.list()).nodes).toEqual([]);
  expect(await cityOn(pair, '2026-01-15')).toBe('Brest');
  await says('Vertou');
  const [second] = (await claire.conflicts.list()).nodes;
  await claire.conflicts.resolve({ conflictId: second?.id ?? '', keep: 'HR_BASE', reason: 'Déménagée.' });
  expect(await cityOn(pair, '2026-01-15')).toBe('Vertou');
});

test('refused, appealed and granted: each step says what is left', async () => {
  const pair = await teacherAndOfficer(server, 63);
  const { julie, claire } = pair;
  const asked = await julie.changes.submit({
    change: address,
    effectiveFrom: '2026-01-15',
    currentPassword: password,
  });
  const refused = await claire.worklist.reject({ ...named(asked), reason: 'Justificatif illisible.' });
  expect(refused).toMatchObject({
    status: 'REJECTED',
    appealUntil: '2026-03-15',
    nextStep: { actor: expect.any(String) as string, by: '2026-03-15' },
  });
  expect(refused.waysOfAppeal).toContain('recours gracieux');
  server.now = new Date(server.now.getTime() + 10_000);
  const appealed = await julie.changes.appeal({ requestId: asked.id, text: 'Voici ce qui était écrit.' });
  expect(appealed).toMatchObject({ status: 'SUBMITTED', decision: { outcome: 'REJECTED' } });
  const granted = await claire.worklist.approve(named(appealed));
  expect(granted).toMatchObject({
    status: 'APPROVED',
    events: [{ move: 'SUBMIT' }, { move: 'REJECT' }, { move: 'APPEAL' }, { move: 'APPROVE' }],
  });
  await sayDecisions(server);
  // Of the refusal nobody hears any more: it no longer stands.
  expect((await subjects(pair)).filter((subject) => subject.startsWith('Demande rejetée'))).toEqual([]);
});

test('two officers racing: one decides, the other is shown what was decided', async () => {
  const { julie, claire, officer } = await teacherAndOfficer(server, 64);
  const second = (await signedInClient(server, officer)).client;
  const asked = await julie.changes.submit({
    change: address,
    effectiveFrom: '2026-01-15',
    currentPassword: password,
  });
  const ends = await Promise.allSettled([
    claire.worklist.approve(named(asked)),
    second.worklist.reject({ ...named(asked), reason: 'Illisible.' }),
  ]);
  expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const lost = ends.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
  expect((lost.reason as UserErrorsError).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
});

test('silence: nobody decides on another activity for a month, and it counts as refused', async () => {
  const pair = await teacherAndOfficer(server, 65);
  const asked = await pair.julie.changes.submit({ change: other, effectiveFrom: '2026-03-01' });
  expect(asked.silenceOn).toBe('2026-02-15');
  server.now = new Date('2026-02-16T08:00:00Z');
  try {
    const log = { warn: (...line: unknown[]) => expect(line).toEqual([]) } as never;
    await followChangeRequests({
      em: server.orm.em,
      now: () => server.now,
      config: server.config,
      log,
    });
    await sayDecisions(server);
    const { client } = await signedInClient(server, pair.teacher);
    expect(await client.changes.get(asked.id)).toMatchObject({
      status: 'REJECTED',
      appealUntil: '2026-04-15',
      decision: { outcome: 'REJECTED', bySilence: true, decidedBy: null },
    });
    const messages = ((await client.mailbox.list())?.nodes ?? []).map(({ subject }) => subject);
    expect(messages).toContain('Demande rejetée : Cumul d’activités');
  } finally {
    server.now = start;
  }
});
