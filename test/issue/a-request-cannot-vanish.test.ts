import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChangeProposalInput } from '../../client-sdk/src/index.ts';
import { followChangeRequests } from '../../server/modules/change-request/index.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { teacherAndOfficer, uploaded, type Pair } from '../kit/requests.ts';
import { signedInClient } from '../kit/sdk.ts';
import { addMandated } from '../kit/mandates.ts';
import { holding } from '../kit/holding.ts';
import { password, tokenOf } from '../kit/world.ts';

let server: TestServer;
let pair: Pair;
let stranger: Pair;
beforeAll(async () => {
  server = await startTestServer();
  pair = await teacherAndOfficer(server, 1);
  stranger = await teacherAndOfficer(server, 2);
});
afterAll(() => server.close());

let births = 0;
/** Another child each time: nobody asks for the same twice. */
const birth = (): ChangeProposalInput => ({
  naissance: {
    arrival: 'BIRTH',
    children: [{ givenName: `Léa ${(births += 1)}`, birthDate: '2026-01-10' }],
  },
});
const address: ChangeProposalInput = {
  adresse: { lines: ['12 rue des Lilas'], postalCode: '28000', city: 'Chartres' },
};
const anomaly = {
  anomalie: { heading: 'DIPLOMA', isMissing: true, expected: 'Le master de 2014.' },
} as const;
const subjects = async ({ julie }: Pair) =>
  ((await julie.mailbox.list())?.nodes ?? []).map(({ subject }) => subject);
const keyOf = (id: string) => id.slice(4).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
const codes = async (call: Promise<unknown>) =>
  call.then(
    () => [],
    (error: unknown) =>
      (error as { errors: { code: string; path: string[] }[] }).errors.map(({ code, path }) => [
        code,
        ...path,
      ]),
  );

describe('what a teacher does with a request', () => {
  test('a birth is sent without its certificate, which is said to be missing and follows', async () => {
    const { julie, claire, teacher } = pair;
    const sent = await julie.changes.submit({ change: birth(), comment: 'Notre premier enfant.' });
    expect(sent).toMatchObject({
      kind: 'NAISSANCE',
      status: 'SUBMITTED',
      comment: 'Notre premier enfant.',
      missingDocuments: [{ code: 'ACTE_NAISSANCE_ENFANT' }],
      supportingDocuments: [],
      events: [{ status: 'SUBMITTED', move: 'SUBMIT' }],
      nextStep: {
        actor: 'Vous',
        actorKind: 'TEACHER',
        isYours: true,
        label: 'Joindre les pièces manquantes',
        by: null,
        meanwhile: {
          actor: 'Le service gestionnaire',
          actorKind: 'OFFICER',
          isYours: false,
          label: 'Prendre la demande en charge',
          by: '2026-03-15',
        },
      },
      version: 1,
    });
    expect(sent.reference).toMatch(/^CS-2026-[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(sent.values.map(({ label }) => label)).not.toContain('');
    expect(sent.proposal).toEqual({ __typename: 'NaissanceChange' });
    const documents = [
      { code: 'ACTE_NAISSANCE_ENFANT', attachmentId: await uploaded(server, teacher, 'acte.pdf') },
    ];
    const whole = await julie.changes.supplement({
      requestId: sent.id,
      documents,
      expectedVersion: sent.version,
    });
    expect(whole).toMatchObject({
      missingDocuments: [],
      supportingDocuments: [{ code: 'ACTE_NAISSANCE_ENFANT', attachment: { filename: 'acte.pdf' } }],
      events: [{ move: 'SUBMIT' }, { move: 'SUPPLEMENT' }],
    });
    const seen = await claire.changes.get(sent.id);
    expect(seen?.supportingDocuments[0]?.attachment.downloadUrl).toContain('/attachments/');
    expect(await subjects(pair)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Demande envoyée'),
        expect.stringContaining('Demande complétée'),
      ]),
    );
  });

  test('a draft is seen by its teacher alone, and is on the list of the officer once it is sent', async () => {
    const { julie, claire, teacher } = pair;
    const saved = await julie.changes.saveDraft({ change: anomaly, comment: 'À compléter.' });
    expect(saved).toMatchObject({ status: 'DRAFT', submittedAt: null, events: [], nextStep: { by: null } });
    expect(await claire.changes.get(saved.id)).toBeNull();
    expect((await claire.worklist.list())?.nodes.map(({ id }) => id)).not.toContain(saved.id);
    const proof = { code: 'PREUVE', attachmentId: await uploaded(server, teacher) };
    const again = await julie.changes.saveDraft({
      requestId: saved.id,
      change: { anomalie: { ...anomaly.anomalie, expected: 'Le master MEEF de 2014.' } },
      documents: [proof],
      expectedVersion: saved.version,
    });
    expect(again).toMatchObject({ id: saved.id, missingDocuments: [], comment: null });
    const sent = await julie.changes.submit({ requestId: saved.id, expectedVersion: again.version });
    expect(sent).toMatchObject({ id: saved.id, reference: saved.reference, status: 'SUBMITTED' });
    expect(sent.values).toContainEqual(expect.objectContaining({ text: 'Le master MEEF de 2014.' }));
    expect((await claire.worklist.list())?.nodes.map(({ id }) => id)).toContain(saved.id);
    expect((await stranger.claire.worklist.list())?.nodes).toEqual([]);
  });

  test('a draft that is thrown away is gone, with its files', async () => {
    const { julie, teacher } = pair;
    const attachmentId = await uploaded(server, teacher);
    const saved = await julie.changes.saveDraft({
      change: anomaly,
      documents: [{ code: 'PREUVE', attachmentId }],
    });
    await julie.changes.discardDraft({ requestId: saved.id });
    expect(await julie.changes.get(saved.id)).toBeNull();
    const [count] = await server.orm.em
      .fork()
      .execute('select count(*)::int as files from attachment where id = ?', [attachmentId.slice(4)]);
    expect(count).toEqual({ files: 0 });
  });

  test('a request that is withdrawn stays in view of both, and nobody moves it any more', async () => {
    const { julie, claire } = pair;
    const sent = await julie.changes.submit({ change: birth() });
    const gone = await julie.changes.withdraw({ requestId: sent.id, reason: 'Envoyée deux fois.' });
    expect(gone).toMatchObject({ status: 'WITHDRAWN', nextStep: null, waitsSince: null });
    expect(gone.events.at(-1)).toMatchObject({ move: 'WITHDRAW', note: 'Envoyée deux fois.' });
    expect((await claire.changes.get(sent.id))?.status).toBe('WITHDRAWN');
    expect((await claire.worklist.list())?.nodes.map(({ id }) => id)).not.toContain(sent.id);
    const again = julie.changes.withdraw({ requestId: sent.id, expectedVersion: gone.version });
    await expect(again).rejects.toThrow(
      'Cette action n’est pas possible maintenant. La demande est retirée.',
    );
    expect(await codes(julie.changes.withdraw({ requestId: sent.id }))).toEqual([
      ['MOVE_NOT_ALLOWED', 'input', 'requestId'],
    ]);
  });

  test('an anomaly names a line of the file, which is kept as it was', async () => {
    const { julie, teacher } = pair;
    const dossier = await julie.dossiers.history();
    const line = dossier?.diplomas[0] ?? dossier?.appraisals[0];
    const step = dossier?.careerSteps.nodes[0];
    const about = (line ?? step)?.id as string;
    const sent = await julie.changes.submit({
      change: { anomalie: { heading: 'OTHER', about, expected: 'Une autre date.' } },
    });
    expect(sent.about).toEqual(expect.objectContaining({ id: about }));
    const [row] = await server.orm.em
      .fork()
      .execute('select about_snapshot as kept, before from change_request where reference = ?', [
        sent.reference,
      ]);
    expect(row?.['kept']).toMatchObject({ dossier_id: teacher.teacherId });
    expect(row?.['before']).toMatchObject({ family: expect.anything(), familyName: expect.any(String) });
    // The HR base ends the line: what the teacher pointed at is still read.
    const table = about.startsWith('dip_')
      ? 'diploma'
      : about.startsWith('rdv_')
        ? 'appraisal'
        : 'career_step';
    await server.orm.em
      .fork()
      .execute(`update ${table} set superseded_at = now() where id = ?`, [row?.['kept'].id]);
    const { data } = await server.query(
      `{ changeRequest(id: "${sent.id}") { about { id } aboutSnapshot { name label text } } }`,
      { token: await tokenOf(server, teacher) },
    );
    const { title, corps_code: corps } = (row?.['kept'] ?? {}) as Record<string, string>;
    expect(data.changeRequest.about).toBeNull();
    expect(data.changeRequest.aboutSnapshot).toContainEqual(
      title
        ? { name: 'title', label: 'Intitulé', text: title }
        : { name: corps ? 'echelon' : 'rank', label: corps ? 'Échelon' : 'Rang', text: expect.any(String) },
    );
    const theirs = await stranger.julie.changes
      .submit({ change: { anomalie: { heading: 'OTHER', about, expected: 'x' } } })
      .catch((error: unknown) => (error as { errors: unknown }).errors);
    expect(theirs).toEqual([
      expect.objectContaining({ code: 'NOT_FOUND', path: ['input', 'change', 'anomalie', 'about'] }),
    ]);
  });

  test('an address is sent with the password, and the professional address is warned', async () => {
    const { julie } = pair;
    const change = address;
    expect(await codes(julie.changes.submit({ change }))).toEqual([
      ['EFFECTIVE_DATE_REQUIRED', 'input', 'effectiveFrom'],
      ['PROOF_REQUIRED', 'input', 'currentPassword'],
    ]);
    const both = julie.changes.submit({ change, currentPassword: 'une autre phrase de passe' });
    expect(await codes(both)).toEqual([['EFFECTIVE_DATE_REQUIRED', 'input', 'effectiveFrom']]);
    const wrong = julie.changes.submit({
      change,
      effectiveFrom: '2026-01-20',
      currentPassword: 'une autre phrase de passe',
    });
    expect(await codes(wrong)).toEqual([['WRONG_CURRENT_PASSWORD', 'input', 'currentPassword']]);
    const sent = await julie.changes.submit({
      change,
      currentPassword: password,
      effectiveFrom: '2026-01-20',
    });
    expect(sent).toMatchObject({
      effectiveFrom: '2026-01-20',
      isUrgent: true,
      before: [{ name: 'address', label: 'Adresse personnelle', text: expect.any(String) }],
    });
    const facts = await server.orm.em
      .fork()
      .execute(`select kind from event where kind = 'GUARDED_CHANGE_SUBMITTED'`);
    expect(facts).toHaveLength(1);
  });

  test('the password sends a draft as it was read, and not as somebody else in the session has filled it in since', async () => {
    const { julie } = pair;
    const rib = (iban: string) => ({ rib: { iban, bic: 'PSSTFRPPPAR', holder: 'Julie Labert' } });
    const saved = await julie.changes.saveDraft({ change: rib('FR14 2004 1010 0505 0001 3M02 606') });
    const proven = { requestId: saved.id, currentPassword: password };
    expect(await codes(julie.changes.submit(proven))).toEqual([['REQUIRED', 'input', 'expectedVersion']]);
    await julie.changes.saveDraft({ requestId: saved.id, change: rib('DE89 3704 0044 0532 0130 00') });
    expect(await codes(julie.changes.submit({ ...proven, expectedVersion: saved.version }))).toEqual([
      ['STALE_VERSION', 'input', 'expectedVersion'],
    ]);
    // With its form, it is sent as it is typed.
    const sent = await julie.changes.submit({ ...proven, change: rib('FR14 2004 1010 0505 0001 3M02 606') });
    expect(sent.values[0]?.text).toBe('2606');
    await julie.changes.withdraw({ requestId: sent.id });
  });

  test('the IBAN of a bank account stands neither in the request nor in its draft', async () => {
    const { julie } = pair;
    const rib = {
      rib: { iban: 'FR14 2004 1010 0505 0001 3M02 606', bic: 'PSSTFRPPPAR', holder: 'Julie Labert' },
    };
    const saved = await julie.changes.saveDraft({ change: rib });
    const sent = await julie.changes.submit({
      requestId: saved.id,
      expectedVersion: saved.version,
      currentPassword: password,
    });
    expect(sent.values.map(({ text }) => text)).toEqual(['2606', 'PSSTFRPPPAR', 'Julie Labert']);
    const kept = await server.orm.em
      .fork()
      .execute(`select r::text as text from change_request r where kind = 'RIB'`);
    expect(JSON.stringify(kept)).not.toContain('1010');
    await julie.changes.withdraw({ requestId: sent.id });
    const accounts = await server.orm.em.fork().execute('select count(*)::int as left from bank_account');
    expect(accounts).toEqual([{ left: 0 }]);
  });
});

describe('what is refused', () => {
  test('a request that nobody could decide is not sent, and says where to send it', async () => {
    const { julie } = pair;
    const leave = {
      change: { congeParental: { childBirthDate: '2025-11-10', until: '2026-09-30' } },
      effectiveFrom: '2026-04-01',
    };
    const cumul = await julie.changeKinds.list(['CUMUL', 'CONGE_PARENTAL']);
    expect(cumul).toHaveLength(2);
    const refused = await julie.changes.submit(leave as never).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'NO_DECIDER' });
    expect((refused as Error).message).toMatch(/Claire Moreau \d+ \(DPE 3\) : officer\d+@example\.org/);
    expect((await julie.changes.list({ statuses: ['DRAFT'] }))?.nodes).toEqual([]);
    await addMandated(server, 'DECIDES_FOR_RECTEUR');
    await addMandated(server, 'DECIDES_FOR_IA_DASEN');
    expect(await julie.changes.submit(leave as never)).toMatchObject({ status: 'SUBMITTED' });
  });

  test('the second of two who have read the same version is told the present one', async () => {
    const { julie } = pair;
    const sent = await julie.changes.submit({ change: birth() });
    await julie.changes.supplement({
      requestId: sent.id,
      answer: 'Elle est née à Chartres.',
      expectedVersion: sent.version,
    });
    const late = julie.changes.withdraw({ requestId: sent.id, expectedVersion: sent.version });
    await expect(late).rejects.toThrow(`Sa version est maintenant ${sent.version + 1}.`);
    expect(
      await codes(julie.changes.withdraw({ requestId: sent.id, expectedVersion: sent.version })),
    ).toEqual([['STALE_VERSION', 'input', 'expectedVersion']]);
  });

  test('another teacher and another officer find nothing, and change nothing', async () => {
    const sent = await pair.julie.changes.submit({ change: birth() });
    for (const client of [stranger.julie, stranger.claire])
      expect(await client.changes.get(sent.id)).toBeNull();
    expect(await codes(stranger.julie.changes.withdraw({ requestId: sent.id }))).toEqual([
      ['NOT_FOUND', 'input', 'requestId'],
    ]);
  });

  test('a document of a code that the kind does not have is refused at its place, and nothing is kept', async () => {
    const { julie, teacher } = pair;
    const attachmentId = await uploaded(server, teacher);
    const documents = [
      { code: 'AUTRE', attachmentId },
      { code: 'BULLETIN', attachmentId },
    ];
    expect(await codes(julie.changes.submit({ change: birth(), documents }))).toEqual([
      ['UNKNOWN_VALUE', 'input', 'documents', '1', 'code'],
    ]);
    const twice = [
      { code: 'AUTRE', attachmentId },
      { code: 'AUTRE', attachmentId },
    ];
    expect(await codes(julie.changes.submit({ change: birth(), documents: twice }))).toEqual([
      ['ATTACHMENT_TAKEN', 'input', 'documents', '1', 'attachmentId'],
    ]);
  });

  test('of two documents that are sent at the same moment, neither is said to be missing', async () => {
    const { julie, teacher } = pair;
    const sent = await julie.changes.submit({
      change: { rib: { iban: 'FR1420041010050500013M02606', bic: 'PSSTFRPPPAR', holder: 'Julie Labert' } },
      currentPassword: password,
    });
    expect(sent.missingDocuments.map(({ code }) => code)).toEqual(['RIB', 'PIECE_IDENTITE']);
    const [rib, identity] = [
      await uploaded(server, teacher, 'rib.pdf'),
      await uploaded(server, teacher, 'carte.pdf'),
    ];
    const requestId = keyOf(sent.id);
    // The first document is written by the one that holds the request; the second one waits.
    await holding(
      server,
      requestId,
      () =>
        julie.changes.supplement({
          requestId: sent.id,
          documents: [{ code: 'PIECE_IDENTITE', attachmentId: identity }],
        }),
      `insert into change_request_document (id, request_id, attachment_id, code, is_medical, retention, filename, sha256, added_at)
       select gen_random_uuid(), $1, id, 'RIB', false, 'IDENTITY_OR_BANK', filename, sha256, uploaded_at from attachment
       where id = '${keyOf(rib)}'`,
      'select from change_request where id = $1 for update',
    );
    expect((await julie.changes.get(sent.id))?.missingDocuments).toEqual([]);
    await julie.changes.withdraw({ requestId: sent.id });
  });

  test('a teacher has at most fifty open requests, and forty documents with one of them', async () => {
    const { julie, teacher } = await teacherAndOfficer(server, 4);
    const sent = await julie.changes.submit({ change: birth() });
    const documents = async (many: number) => {
      const given: { code: string; attachmentId: string }[] = [];
      for (let n = 0; n < many; n++)
        given.push({ code: 'AUTRE', attachmentId: await uploaded(server, teacher) });
      return given;
    };
    const tooMany = [['TOO_MANY_DOCUMENTS', 'input', 'documents']];
    const add = async (many: number) =>
      codes(julie.changes.supplement({ requestId: sent.id, documents: await documents(many) }));
    expect(await add(2)).toEqual([]);
    await server.orm.em.fork().execute(
      `insert into change_request_document (id, request_id, attachment_id, code, is_medical, retention, filename, sha256, added_at)
       select gen_random_uuid(), d.request_id, d.attachment_id, 'AUTRE', false, 'FILE', 'x', d.sha256, d.added_at
       from change_request_document d, generate_series(1, 18) where d.request_id = ?`,
      [keyOf(sent.id)],
    );
    expect(await add(3)).toEqual(tooMany);
    expect(await add(2)).toEqual([]);
    await server.orm.em.fork().execute(
      `insert into change_request (id, reference, teacher_id, kind, status, "values", before, decider, submitted_at, created_at, updated_at)
       select gen_random_uuid(), 'CS-2026-' || lpad(n::text, 8, '0'), teacher_id, kind, 'SUBMITTED', "values", before, decider, submitted_at,
         created_at, updated_at from change_request, generate_series(1, 48) n where id = ?`,
      [keyOf(sent.id)],
    );
    // Of two at the same moment, the second one is one too many.
    const both = await Promise.all([1, 2].map(() => codes(julie.changes.submit({ change: birth() }))));
    expect(both.toSorted()).toEqual([[], [['TOO_MANY_OPEN_REQUESTS', 'input']]]);
  });

  test('an answer without a document and without a word is refused', async () => {
    const sent = await pair.julie.changes.submit({ change: birth() });
    expect(await codes(pair.julie.changes.supplement({ requestId: sent.id, answer: ' ' }))).toEqual([
      ['NOTHING_ADDED', 'input', 'documents'],
    ]);
  });
});

describe('who sees what', () => {
  test('a head of service sees that a request is there, and none of what it asks for', async () => {
    const sent = await pair.julie.changes.submit({ change: birth(), comment: 'Entre nous.' });
    const { client: head } = await signedInClient(server, await addMandated(server, 'HEAD_OF_SERVICE'));
    const seen = await head.changes.get(sent.id);
    expect(seen).toMatchObject({
      reference: sent.reference,
      kind: 'NAISSANCE',
      status: 'SUBMITTED',
      comment: null,
      proposal: null,
      values: [],
      supportingDocuments: [],
      missingDocuments: [],
    });
    expect((await head.worklist.list({ first: 100 }))?.nodes.map(({ id }) => id)).toContain(sent.id);
  });

  test('doctors see the certificate of a request that was sent, and of a draft not even that it is there', async () => {
    const { julie, teacher } = pair;
    await addMandated(server, 'DECIDES_FOR_RECTEUR', 'DECIDES_FOR_IA_DASEN');
    const attachmentId = await uploaded(server, teacher, 'certificat.pdf');
    const draft = await julie.changes.saveDraft({
      change: { clmCld: { leave: 'CLM', until: '2026-08-31' } },
      effectiveFrom: '2026-03-01',
      documents: [{ code: 'CERTIFICAT_MEDICAL', attachmentId }],
    } as never);
    const token = await tokenOf(server, await addMandated(server, 'MEDICAL'));
    const read = async () => {
      const { data, errors } = await server.query('query ($id: ID!) { node(id: $id) { id } }', {
        token,
        variables: { id: attachmentId },
      });
      expect(errors).toBeUndefined();
      return data.node;
    };
    expect(await read()).toBeNull();
    await julie.changes.submit({ requestId: draft.id });
    expect(await read()).toEqual({ id: attachmentId });
  });

  test('who decides on long sick leave sees whether the opinion is favourable, and what they wrote themselves', async () => {
    const { julie, claire } = pair;
    const as = async (...kinds: Parameters<typeof addMandated>[1][]) =>
      (await signedInClient(server, await addMandated(server, ...kinds))).client;
    const recteur = await as('DECIDES_FOR_RECTEUR', 'DECIDES_FOR_IA_DASEN');
    const [doctor, head] = [await as('MEDICAL'), await as('HEAD_OF_SERVICE')];
    const sent = await julie.changes.submit({
      change: { clmCld: { leave: 'CLM', until: '2026-08-30' } },
      effectiveFrom: '2026-03-01',
    });
    const asked = await recteur.worklist.requestOpinion({
      requestId: sent.id,
      expectedVersion: sent.version,
      of: 'MEDICAL',
      question: 'La durée est-elle justifiée ?',
    });
    expect(asked.opinions).toMatchObject([{ askedOf: 'MEDICAL', favourable: null, givenAt: null }]);
    await doctor.worklist.giveOpinion({
      requestId: sent.id,
      expectedVersion: asked.version,
      favourable: true,
      text: 'Pathologie avérée.',
    });
    const seen = await recteur.changes.get(sent.id);
    expect(seen?.opinions).toMatchObject([{ favourable: true, text: null }]);
    expect(seen?.events.map(({ note }) => note)).toEqual([null, 'La durée est-elle justifiée ?', null]);
    const whole = [expect.objectContaining({ favourable: true, text: 'Pathologie avérée.' })];
    expect((await julie.changes.get(sent.id))?.opinions).toEqual(whole);
    expect((await doctor.changes.get(sent.id))?.opinions).toEqual(whole);
    for (const other of [claire, head]) expect(await other.changes.get(sent.id)).toBeNull();
    const refused = await recteur.worklist.reject({
      requestId: sent.id,
      expectedVersion: seen?.version as number,
      reason: 'Durée trop longue.',
    });
    expect(refused.decision).toMatchObject({ reason: 'Durée trop longue.' });
  });

  test('reading what a request asks for is recorded, and a page of states is not', async () => {
    const { julie, claire, officer } = await teacherAndOfficer(server, 3);
    const sent = await julie.changes.submit({ change: birth() });
    await claire.worklist.list();
    expect((await julie.dossiers.accessLog(null))?.nodes).toEqual([]);
    await claire.changes.get(sent.id);
    const [record] = (await julie.dossiers.accessLog(null))?.nodes ?? [];
    expect(officer.username).toBeTruthy();
    expect(record?.fields).toEqual(expect.arrayContaining(['changeRequest.values', 'changeRequest.comment']));
  });
});

test('a draft that nobody touches for six months is announced once, then goes with its documents', async () => {
  const all = await teacherAndOfficer(server, 5);
  const { julie, teacher } = all;
  const attachmentId = await uploaded(server, teacher);
  const change = anomaly;
  const draft = await julie.changes.saveDraft({ change, documents: [{ code: 'PREUVE', attachmentId }] });
  const kept = await julie.changes.saveDraft({ change: birth() });
  const sent = await julie.changes.submit({ change: birth() });
  const start = server.now.getTime();
  const follow = (days: number) =>
    followChangeRequests({
      em: server.orm.em,
      now: () => new Date(start + days * 86_400_000),
      config: server.config,
      log: { warn: () => {} },
    });
  const announced = async () => (await subjects(all)).filter((subject) => subject.startsWith('Brouillon'));
  await follow(149);
  expect(await announced()).toEqual([]);
  for (const day of [150, 151]) await follow(day);
  expect((await announced()).toSorted()).toEqual([
    'Brouillon bientôt supprimé : Erreur ou anomalie dans le dossier',
    'Brouillon bientôt supprimé : Naissance ou adoption d’un enfant',
  ]);
  await server.orm.em
    .fork()
    .execute(`update change_request set updated_at = expiry_said_at + interval '1 day' where id = ?`, [
      keyOf(kept.id),
    ]);
  await follow(179);
  expect(await julie.changes.get(draft.id)).not.toBeNull();
  await follow(180);
  expect(await julie.changes.get(draft.id)).toBeNull();
  for (const { id } of [kept, sent]) expect(await julie.changes.get(id)).not.toBeNull();
  const [left] = await server.orm.em
    .fork()
    .execute('select count(*)::int as files from attachment where id = ?', [attachmentId.slice(4)]);
  expect(left).toEqual({ files: 0 });
  // Touched after the message, it is announced again when its time has come again.
  await follow(301);
  expect(await announced()).toHaveLength(3);
});
