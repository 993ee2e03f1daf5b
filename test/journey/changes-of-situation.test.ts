import { afterAll, beforeAll, expect, test } from 'vitest';
import { UserErrorsError, type ChangeProposalInput, type Client } from '../../client-sdk/src/index.ts';
import { followChangeRequests, sayDecision } from '../../server/modules/change-request/index.ts';
import { addMandated } from '../kit/mandates.ts';
import { teacherAndOfficer, uploaded, type Pair } from '../kit/requests.ts';
import { signedInClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { password, tokenOf } from '../kit/world.ts';

let server: TestServer;
let recteur: Client;
const start = new Date('2026-01-15T10:00:00Z');
beforeAll(async () => {
  server = await startTestServer();
  const holder = await addMandated(server, 'DECIDES_FOR_RECTEUR', 'DECIDES_FOR_IA_DASEN');
  recteur = (await signedInClient(server, holder)).client;
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
async function refusal(call: Promise<unknown>): Promise<string[]> {
  const error: unknown = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof UserErrorsError ? error.errors.map(({ code }) => code) : [String(error)];
}
/** What the worker does ten seconds after a decision. */
async function tenSecondsLater(): Promise<void> {
  const jobs = await server.orm.em.fork().execute<{ payload: never }[]>(
    `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'change-request-decision' order by j.id`,
  );
  for (const { payload } of jobs)
    await server.orm.em.fork().transactional((em) => sayDecision(() => server.now, payload)(em));
  await server.orm.em
    .fork()
    .execute(
      `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t where t.id = j.task_id and t.identifier = 'change-request-decision'`,
    );
}
const subjects = async ({ julie }: Pair) =>
  ((await julie.mailbox.list())?.nodes ?? []).map(({ subject }) => subject);
async function reads<T>({ teacher }: Pair, selection: string): Promise<T> {
  const token = await tokenOf(server, teacher);
  const { data, errors } = await server.query(`{ viewer { teacher { ${selection} } } }`, { token });
  expect(errors).toBeUndefined();
  return data.viewer.teacher as T;
}
const cityOn = async (pair: Pair, day: string) =>
  (
    await reads<{ dossier: { address: { city: string } } }>(
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
    events: [{ move: 'submit' }, { move: 'claim' }, { move: 'approve', note: 'Justificatif vu.' }],
  });
  expect(await claire.worklist.count()).toBe(0);
  expect([await cityOn(pair, '2026-02-28'), await cityOn(pair, '2026-03-01')]).toEqual([here, 'Brest']);
  expect(await subjects(pair)).not.toContain('Demande acceptée : Changement d’adresse personnelle');
  await tenSecondsLater();
  expect(await subjects(pair)).toEqual(
    expect.arrayContaining([
      'Demande prise en charge : Changement d’adresse personnelle',
      'Demande acceptée : Changement d’adresse personnelle',
    ]),
  );
});

test('a parental leave: granted by the recteur, it is a position of the file, and undone it is none', async () => {
  const pair = await teacherAndOfficer(server, 62);
  const { julie, claire, teacher } = pair;
  const run = (text: string) =>
    server.orm.em.fork().execute(text.replaceAll(':id', `'${teacher.teacherId}'`));
  await run('delete from position where dossier_id = :id');
  await run(
    `insert into position (id, dossier_id, kind, valid_from) values (gen_random_uuid(), :id, 'ACTIVITE', '2012-09-01')`,
  );
  await run('delete from career_step where dossier_id = :id');
  await run(`insert into career_step (id, dossier_id, corps_code, grade_code, echelon, valid_from)
    values (gen_random_uuid(), :id, 'CERTIFIE', 'CN', 7, '2025-03-01')`);
  const path = async () =>
    (
      await reads<{ careerPath: { date: string; echelon: number }[] }>(
        pair,
        'careerPath(until: "2035-01-01") { date echelon }',
      )
    ).careerPath;
  const before = await path();
  const asked = await julie.changes.submit({
    change: { congeParental: { childBirthDate: '2026-01-02', until: '2026-09-30' } },
    effectiveFrom: '2026-04-01',
    documents: [{ code: 'ACTE_NAISSANCE_ENFANT', attachmentId: await uploaded(server, teacher) }],
  });
  expect(asked.missingDocuments).toEqual([]);
  expect(await refusal(claire.worklist.approve(named(asked)))).toEqual(['NOT_YOURS_TO_DECIDE']);
  const granted = await recteur.worklist.approve(named(asked));
  expect(granted.status).toBe('APPROVED');
  const { dossier } = await reads<{ dossier: { positions: { nodes: { kind: string; from: string }[] } } }>(
    pair,
    'dossier { positions { nodes { kind from } } }',
  );
  expect(dossier.positions.nodes).toEqual(
    expect.arrayContaining([expect.objectContaining({ kind: 'CONGE_PARENTAL', from: '2026-04-01' })]),
  );
  // The law counts it in full, for five years of a career.
  expect(await path()).toEqual(before);
  await recteur.worklist.undo({ requestId: asked.id });
  const { dossier: again } = await reads<{ dossier: { positions: { nodes: { kind: string }[] } } }>(
    pair,
    'dossier { positions { nodes { kind } } }',
  );
  expect(again.positions.nodes.map(({ kind }) => kind)).not.toContain('CONGE_PARENTAL');
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
    appealUntil: '2026-03-15',
    changeRequest: {
      status: 'REJECTED',
      nextStep: { actor: expect.any(String) as string, by: '2026-03-15' },
    },
  });
  expect(refused.waysOfAppeal).toContain('recours gracieux');
  const appealed = await julie.changes.appeal({ requestId: asked.id, text: 'Voici ce qui était écrit.' });
  expect(appealed).toMatchObject({ status: 'SUBMITTED', decision: { outcome: 'REJECTED' } });
  const granted = await claire.worklist.approve(named(appealed));
  expect(granted).toMatchObject({
    status: 'APPROVED',
    events: [{ move: 'submit' }, { move: 'reject' }, { move: 'appeal' }, { move: 'approve' }],
  });
  await tenSecondsLater();
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
  server.now = new Date('2026-02-15T08:00:00Z');
  try {
    const log = { warn: (...line: unknown[]) => expect(line).toEqual([]) } as never;
    await followChangeRequests({
      em: server.orm.em,
      now: () => server.now,
      config: server.config,
      log,
    });
    await tenSecondsLater();
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
