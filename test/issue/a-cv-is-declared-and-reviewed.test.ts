import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AddCvEntryInput, Client, CvReviews } from '../../client-sdk/src/index.ts';
import { tables } from '../../server/app/modules.ts';
import { keyOfGlobalId } from '../../server/platform/graphql/global-id.ts';
import { addMandated } from '../kit/mandates.ts';
import { refusal, teacherAndOfficer, uploaded, type Pair } from '../kit/requests.ts';
import { signedInClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, tokenOf } from '../kit/world.ts';

let server: TestServer;
let pair: Pair;
let [julie, claire] = [] as unknown as [Client, Client];
beforeAll(async () => {
  server = await startTestServer();
  pair = await teacherAndOfficer(server, 1);
  ({ julie, claire } = pair);
});
afterAll(() => server.close());

const rows = <T extends object>(text: string, values: unknown[] = []) =>
  server.orm.em.fork().execute<T[]>(text, values);
const post = (title: string, more: Partial<AddCvEntryInput['entry']> = {}): AddCvEntryInput['entry'] => ({
  title,
  from: '2019-09',
  details: { professionalExperience: { share: 50 } },
  ...more,
});
const titles = async () => ((await julie.cv.list({ first: 100 }))?.nodes ?? []).map(({ title }) => title);
/** The messages that the teacher has got by some work. */
async function messagesOf(work: () => Promise<unknown>): Promise<{ subject: string; body: string }[]> {
  const all = () =>
    rows<{ id: string; subject: string; body: string }>(
      `select m.id, c.subject, c.body from message m join message_content c on c.id = m.content_id where m.teacher_id = ?`,
      [pair.teacher.teacherId],
    );
  const before = new Set((await all()).map(({ id }) => id));
  await work();
  return (await all()).filter(({ id }) => !before.has(id)).map(({ subject, body }) => ({ subject, body }));
}

test('a teacher declares entries, puts them in order, and reads what was written and no more', async () => {
  const text = '<b>Coordination</b> & <script>alert(1)</script>';
  const first = await julie.cv.add({ entry: post('Formatrice', { description: text, to: '2023' }) });
  await julie.cv.add({ entry: post('Tutrice') });
  await julie.cv.add({ entry: post('Coordinatrice'), position: 1 });
  expect(await titles()).toEqual(['Coordinatrice', 'Formatrice', 'Tutrice']);
  await julie.cv.move({ entryId: first.id, position: 3 });
  expect(await titles()).toEqual(['Coordinatrice', 'Tutrice', 'Formatrice']);
  await julie.cv.move({ entryId: first.id, position: 1 });
  expect(await titles()).toEqual(['Formatrice', 'Coordinatrice', 'Tutrice']);
  expect(await refusal(julie.cv.move({ entryId: first.id, position: 0 }))).toEqual(['OUT_OF_RANGE']);
  expect(await julie.cv.get(first.id)).toMatchObject({
    kind: 'PROFESSIONAL_EXPERIENCE',
    from: '2019-09-01',
    fromPrecision: 'MONTH',
    to: '2023-12-31',
    toPrecision: 'YEAR',
    description: text,
    visibility: 'OFFICERS',
    language: 'fr',
    version: 1,
    position: 1,
    details: { share: 50, place: null },
    review: { status: 'DECLARED', reviewedBy: null },
    verifiedVersion: null,
  });
  const removed = (await julie.cv.list({ first: 2 }))?.nodes[1];
  await julie.cv.remove({ entryId: removed?.id as string, expectedVersion: 1 });
  expect(await titles()).toEqual(['Formatrice', 'Tutrice']);
  const places = await rows<{ position: number }>(
    'select position from cv_entry where removed_at is null order by position',
  );
  expect(places.map(({ position }) => position)).toEqual([1, 2]);
});

test('everything that is wrong with an entry is said at once, with its path in the input', async () => {
  const entry = post('', {
    from: '09/2019',
    details: { publication: { doi: 'x', isbn: '978-2-07-036822-9' } },
  });
  const { data } = await server.query(
    'mutation ($input: AddCvEntryInput!) { addCvEntry(input: $input) { cvEntry { id } errors { code path message } } }',
    { token: await tokenOf(server, pair.teacher), variables: { input: { entry } } },
  );
  expect(data.addCvEntry).toMatchObject({
    cvEntry: null,
    errors: [
      { code: 'REQUIRED', path: ['input', 'entry', 'title'] },
      { code: 'INVALID_PARTIAL_DATE', path: ['input', 'entry', 'from'] },
      { code: 'INVALID_DOI', path: ['input', 'entry', 'details', 'publication', 'doi'] },
      { code: 'INVALID_ISBN', path: ['input', 'entry', 'details', 'publication', 'isbn'] },
    ],
  });
});

test('an entry that was verified and changed is declared again, and its verified version stays readable with its evidence', async () => {
  const [proof, second] = [
    await uploaded(server, pair.teacher),
    await uploaded(server, pair.teacher, 'autre.pdf'),
  ];
  const diploma = { title: 'Master MEEF', to: '2012-06', details: { diploma: { level: 7 } } };
  const added = await julie.cv.add({ entry: diploma, evidence: [proof] });
  expect(added).toMatchObject({ details: { code: 'MASTER' }, evidence: [{ id: proof }] });
  const verified = await claire.cv.review({ entryId: added.id, expectedVersion: 1, outcome: 'VERIFIED' });
  expect(verified).toMatchObject({
    version: 2,
    review: { status: 'VERIFIED', reviewedBy: { id: `off_${pair.officer.officerId.replaceAll('-', '')}` } },
    evidence: [{ filename: 'piece.pdf' }],
  });
  // Who may see it is no matter of proof.
  const shown = await julie.cv.update({ entryId: added.id, entry: { ...diploma, visibility: 'RECRUITERS' } });
  expect(shown).toMatchObject({ version: 3, review: { status: 'VERIFIED' }, verifiedVersion: null });
  const changed = await julie.cv.update({
    entryId: added.id,
    expectedVersion: 3,
    entry: { ...diploma, title: 'Master MEEF, mention second degré' },
    addEvidence: [second],
    removeEvidence: [proof],
  });
  expect(changed).toMatchObject({
    version: 4,
    review: { status: 'DECLARED', reviewedBy: null, note: null },
    evidence: [{ id: second }],
    verifiedVersion: { version: 3, title: 'Master MEEF', status: 'VERIFIED', evidence: [{ id: proof }] },
  });
  expect(await refusal(julie.cv.update({ entryId: added.id, expectedVersion: 3, entry: diploma }))).toEqual([
    'STALE_VERSION',
  ]);
  expect(await refusal(julie.cv.update({ entryId: added.id, entry: post('Formatrice') }))).toEqual([
    'CV_KIND_FIXED',
  ]);
  expect(
    await refusal(julie.cv.update({ entryId: added.id, entry: diploma, removeEvidence: [proof] })),
  ).toEqual(['NOT_FOUND']);
  // Twenty-three more versions: the verified one stays, and so does its file.
  for (let at = 0; at < 23; at += 1)
    await julie.cv.update({ entryId: added.id, entry: { ...diploma, title: `Master ${at}` } });
  const versions = (await julie.cv.versions(added.id)) ?? [];
  expect(versions.map(({ version }) => version)).toEqual([
    ...Array.from({ length: 20 }, (_, at) => 26 - at),
    3,
  ]);
  expect(versions.at(-1)).toMatchObject({ status: 'VERIFIED', evidence: [{ id: proof }] });
  expect((await claire.cv.get(added.id))?.verifiedVersion?.title).toBe('Master MEEF');
});

test('an officer in charge rejects with a note, the teacher gets a message, and a review can be corrected', async () => {
  const { id } = await julie.cv.add({
    entry: { title: 'Allemand', details: { language: { language: 'de', listening: 'C1' } } },
  });
  expect(
    await refusal(claire.cv.review({ entryId: id, expectedVersion: 1, outcome: 'REJECTED', note: ' ' })),
  ).toEqual(['REQUIRED']);
  const note = 'Joignez le certificat.';
  const received = await messagesOf(() =>
    claire.cv.review({ entryId: id, expectedVersion: 1, outcome: 'REJECTED', note }),
  );
  expect(received).toEqual([
    {
      subject: 'Ligne de votre CV refusée',
      body: expect.stringContaining('Langue : Allemand\n\nMotif : Joignez le certificat.') as string,
    },
  ]);
  expect((await julie.cv.get(id))?.review).toMatchObject({
    status: 'REJECTED',
    note: 'Joignez le certificat.',
  });
  expect(await refusal(claire.cv.review({ entryId: id, expectedVersion: 1, outcome: 'VERIFIED' }))).toEqual([
    'STALE_VERSION',
  ]);
  const corrected = await claire.cv.review({ entryId: id, expectedVersion: 2, outcome: 'VERIFIED' });
  expect(corrected.review).toMatchObject({ status: 'VERIFIED', note: null });
  expect(await refusal(claire.cv.review({ entryId: id, expectedVersion: 3, outcome: 'VERIFIED' }))).toEqual([
    'MOVE_NOT_ALLOWED',
  ]);
  const log = await rows<{ action: string }>(
    `select e.action from access_event e join access_record r on r.event_id = e.id
     where r.dossier_id = ? and e.action = 'CV_ENTRY_REVIEWED'`,
    [pair.teacher.teacherId],
  );
  expect(log.length).toBeGreaterThanOrEqual(2);
});

test('thirty entries are reviewed at once, with a result for each and one message for a teacher', async () => {
  const ids: string[] = [];
  for (let at = 0; at < 29; at += 1)
    ids.push((await julie.cv.add({ entry: { title: `Outil ${at}`, details: { skill: {} } } })).id);
  const entries = ids.map((entryId) => ({ entryId, expectedVersion: 1 }));
  const stale = { entryId: ids[0] as string, expectedVersion: 7 };
  let answer: Partial<CvReviews> = {};
  const received = await messagesOf(async () => {
    answer = await claire.cv.reviewAll({ outcome: 'VERIFIED', entries: [stale, ...entries] });
  });
  const { results, reviewed } = answer;
  expect(reviewed).toBe(29);
  expect(results?.[0]).toMatchObject({
    cvEntry: { id: ids[0] },
    errors: [{ code: 'STALE_VERSION', path: ['input', 'entries', '0', 'expectedVersion'] }],
  });
  expect(
    results?.slice(1).every(({ errors, cvEntry }) => errors.length === 0 && cvEntry?.version === 2),
  ).toBe(true);
  expect(received.map(({ subject }) => subject)).toEqual(['Lignes de votre CV vérifiées']);
  const many = [...entries, ...entries];
  expect(await refusal(claire.cv.reviewAll({ outcome: 'VERIFIED', entries: many }))).toEqual([
    'TOO_MANY_CV_REVIEWS',
  ]);
});

test('an entry that is verified without evidence is a warning for the officer, and no word of proofs for the teacher', async () => {
  const evidence = [await uploaded(server, pair.teacher)];
  const [proven, bare] = [
    await julie.cv.add({ entry: post('Directrice'), evidence }),
    await julie.cv.add({ entry: post('Jurée') }),
  ];
  const review = `mutation ($input: ReviewCvEntriesInput!) { reviewCvEntries(input: $input) {
    results { cvEntry { review { status } } warnings { code message } errors { code } } } }`;
  const entries = [proven, bare].map(({ id }) => ({ entryId: id, expectedVersion: 1 }));
  const token = await tokenOf(server, pair.officer);
  const received = await messagesOf(async () => {
    const { data } = await server.query(review, {
      token,
      variables: { input: { outcome: 'VERIFIED', entries } },
    });
    expect(data.reviewCvEntries.results).toEqual([
      { cvEntry: { review: { status: 'VERIFIED' } }, warnings: [], errors: [] },
      {
        cvEntry: { review: { status: 'VERIFIED' } },
        warnings: [{ code: 'NO_EVIDENCE', message: 'Aucun justificatif n’est joint à cette ligne.' }],
        errors: [],
      },
    ]);
  });
  expect(received[0]?.body).toBe(
    [
      '– Expérience professionnelle : Directrice\n– Expérience professionnelle : Jurée (sans justificatif joint)',
      'Votre gestionnaire a vérifié ces lignes. Celle que vous modifiez est à vérifier de nouveau.',
    ].join('\n\n'),
  );
  const again = { entryId: bare.id, expectedVersion: 2 };
  const rejected = await claire.cv.review({ ...again, outcome: 'REJECTED', note: 'Joignez l’arrêté.' });
  expect(rejected.review.status).toBe('REJECTED');
  const one = await server.query(
    'mutation ($input: ReviewCvEntryInput!) { reviewCvEntry(input: $input) { warnings { code } errors { code } } }',
    { token, variables: { input: { entryId: bare.id, expectedVersion: 3, outcome: 'VERIFIED' } } },
  );
  expect(one.data.reviewCvEntry).toEqual({ warnings: [{ code: 'NO_EVIDENCE' }], errors: [] });
});

test('the worklist shows what waits, oldest first, by one statement however many there are', async () => {
  const other = await teacherAndOfficer(server, 2);
  await other.julie.cv.add({ entry: post('D’un autre portefeuille') });
  server.now = new Date('2026-01-15T10:01:00Z');
  const { id: language } = await julie.cv.add({
    entry: { title: 'Italien', details: { language: { language: 'it', reading: 'B1' } } },
  });
  server.now = new Date('2026-01-15T10:02:00Z');
  const changed = ((await julie.cv.list({ kinds: ['DIPLOMA'] }))?.nodes ?? [])[0];
  const list = async (filter: object = {}) => (await claire.cv.worklist({ filter, first: 100 })).nodes;
  const all = await list();
  const verified = ((await julie.cv.list({ kinds: ['SKILL'] }))?.nodes ?? []).map(({ id }) => id);
  expect(verified).not.toHaveLength(0);
  expect(all.map(({ id }) => id)).toEqual(expect.not.arrayContaining(verified.slice(0, 1)));
  const days = all.map(({ declaredAt }) => declaredAt);
  expect(days).toEqual(days.toSorted());
  expect(all.at(-1)?.id).toBe(language);
  expect((await list({ kinds: ['LANGUAGE'] })).map(({ id }) => id)).toEqual([language]);
  // The diploma was verified before it was changed.
  expect(all.map(({ id }) => id)).toContain(changed?.id);
  expect((await list({ unreviewedOnly: true })).map(({ id }) => id)).not.toContain(changed?.id);
  const token = await tokenOf(server, pair.officer);
  const everything = `nodes { id title description details { __typename } evidence { filename } review { status note reviewedBy { displayName } }
    verifiedVersion { title evidence { filename } } versions { version } teacher { displayName } } pageInfo { hasNextPage }`;
  for (const first of [1, 3]) {
    const { statements, errors } = await server.counted(`{ cvWorklist(first: ${first}) { ${everything} } }`, {
      token,
    });
    expect([errors, statements.length]).toEqual([undefined, 1]);
  }
});

test('the worklist of an officer is read in the order of its index, also when it is of one kind', async () => {
  const { teacher, officer } = await teacherAndOfficer(server, 5);
  await rows(
    `insert into cv_entry (id, teacher_id, kind, position, visibility, language, title, details, status, declared_at, created_at)
     select gen_random_uuid(), ?, 'SKILL', n, 'OFFICERS', 'fr', 'x', '{}', 'DECLARED', now() + n * interval '1 second', now()
     from generate_series(1, 3000) n`,
    [teacher.teacherId],
  );
  await rows('analyze cv_entry');
  const plan = await rows(
    `explain select id from cv_entry where correspondent_id = '${officer.officerId}' and status = 'DECLARED' and removed_at is null
       and kind = any('{SKILL}') order by declared_at, id limit 20`,
  );
  expect(JSON.stringify(plan)).toContain('cv_entry_declared');
  expect(JSON.stringify(plan)).not.toContain('Sort');
});

test('an officer who recruits reads what is for recruiters, without evidence, notes and former versions', async () => {
  const proof = await uploaded(server, pair.teacher);
  const entry = {
    title: 'Licence',
    to: '2010',
    visibility: 'RECRUITERS',
    details: { diploma: { level: 6 } },
  } as const;
  const open = await julie.cv.add({ entry, evidence: [proof] });
  const closed = await julie.cv.add({ entry: { ...entry, visibility: 'OFFICERS' } });
  await claire.cv.review({ entryId: open.id, expectedVersion: 1, outcome: 'VERIFIED', note: 'Vu.' });
  await julie.cv.update({ entryId: open.id, entry: { ...entry, title: 'Licence STAPS' } });
  await claire.cv.review({ entryId: open.id, expectedVersion: 3, outcome: 'VERIFIED', note: 'Vu.' });
  const { client: recruiter } = await signedInClient(server, await addMandated(server, 'RECRUITS'));
  expect(await recruiter.cv.get(open.id)).toMatchObject({
    title: 'Licence STAPS',
    review: { status: 'VERIFIED', note: null },
    evidence: [],
    verifiedVersion: null,
  });
  expect(await recruiter.cv.versions(open.id)).toEqual([]);
  expect(await recruiter.cv.get(closed.id)).toBeNull();
  expect(
    await refusal(recruiter.cv.review({ entryId: open.id, expectedVersion: 4, outcome: 'VERIFIED' })),
  ).toEqual(['NOT_FOUND']);
  // Each reading of it stands in the file.
  const [read] = await rows<{ fields: string[] }>(
    `select e.fields from access_event e join access_record r on r.event_id = e.id
     where r.dossier_id = ? and e.action = 'READ' order by e.id desc limit 1`,
    [pair.teacher.teacherId],
  );
  expect(JSON.stringify(read)).toContain('cv');
  await claire.cv.review({ entryId: open.id, expectedVersion: 4, outcome: 'REJECTED', note: 'Non.' });
  expect(await recruiter.cv.get(open.id)).toBeNull();
});

test('a CV is of nobody else: another teacher, another officer and a head of service read and change nothing', async () => {
  const { id } = await julie.cv.add({ entry: post('Secret', { visibility: 'RECRUITERS' }) });
  const other = await teacherAndOfficer(server, 3);
  const { client: head } = await signedInClient(server, await addMandated(server, 'HEAD_OF_SERVICE'));
  const { client: officer } = await signedInClient(server, await addOfficer(server));
  for (const stranger of [other.julie, other.claire, head, officer]) {
    expect(await stranger.cv.get(id)).toBeNull();
    expect(await stranger.cv.of({ teacherId: pair.teacher.id })).toBeNull();
  }
  expect(await refusal(other.julie.cv.update({ entryId: id, entry: post('x') }))).toEqual(['NOT_FOUND']);
  expect(await refusal(other.julie.cv.remove({ entryId: id }))).toEqual(['NOT_FOUND']);
  expect(await refusal(other.julie.cv.move({ entryId: id, position: 1 }))).toEqual(['NOT_FOUND']);
  expect(
    await refusal(other.claire.cv.review({ entryId: id, expectedVersion: 1, outcome: 'VERIFIED' })),
  ).toEqual(['NOT_FOUND']);
  const foreign = await uploaded(server, other.teacher);
  expect(await refusal(julie.cv.update({ entryId: id, entry: post('x'), addEvidence: [foreign] }))).toEqual([
    'NOT_FOUND',
  ]);
});

test('what stands above the entries is set as a whole, and compared with the version that was read', async () => {
  expect(await julie.cv.profile()).toBeNull();
  const profile = {
    orcid: 'https://orcid.org/0000-0002-1825-0097',
    headline: 'Professeure',
    summary: 'Bonjour.',
  };
  await julie.cv.updateProfile({ profile, expectedVersion: 0 });
  expect(await claire.cv.profile(pair.teacher.id)).toEqual({
    orcid: '0000-0002-1825-0097',
    headline: 'Professeure',
    summary: 'Bonjour.',
    language: 'fr',
    version: 1,
  });
  expect(await refusal(julie.cv.updateProfile({ profile: {}, expectedVersion: 0 }))).toEqual([
    'STALE_VERSION',
  ]);
  await julie.cv.updateProfile({ profile: {}, expectedVersion: 1 });
  expect(await julie.cv.profile()).toMatchObject({ orcid: null, headline: null, version: 2 });
});

test('a CV has two hundred entries at most, also when two are added at once, and ten files with each', async () => {
  const { julie: alice, teacher } = await teacherAndOfficer(server, 4);
  await rows(
    `insert into cv_entry (id, teacher_id, kind, position, visibility, language, title, details, status, declared_at, created_at)
     select gen_random_uuid(), ?, 'SKILL', n, 'OFFICERS', 'fr', 'x', '{}', 'DECLARED', now(), now() from generate_series(1, 199) n`,
    [teacher.teacherId],
  );
  const files = await Promise.all(Array.from({ length: 11 }, () => uploaded(server, teacher)));
  const entry = { title: 'Dernière', details: { skill: {} } };
  expect(await refusal(alice.cv.add({ entry, evidence: files }))).toEqual(['TOO_MANY_ATTACHMENTS']);
  const [one, two] = await Promise.all([refusal(alice.cv.add({ entry })), refusal(alice.cv.add({ entry }))]);
  expect([one, two].filter(([code]) => code === 'CV_FULL')).toHaveLength(1);
  const last = (await alice.cv.list({ last: 1 }))?.nodes[0];
  await alice.cv.update({ entryId: last?.id as string, entry, addEvidence: files.slice(0, 6) });
  const more = alice.cv.update({ entryId: last?.id as string, entry, addEvidence: files.slice(6) });
  expect(await refusal(more)).toEqual(['TOO_MUCH_EVIDENCE']);
});

test('an entry that was removed is seen by nobody, and deleted with its files after thirty days', async () => {
  const proof = await uploaded(server, pair.teacher);
  const { id } = await julie.cv.add({ entry: post('Retirée'), evidence: [proof] });
  await julie.cv.remove({ entryId: id });
  expect(await julie.cv.get(id)).toBeNull();
  expect(await refusal(julie.cv.update({ entryId: id, entry: post('x') }))).toEqual(['NOT_FOUND']);
  const { data } = await server.query(`{ node(id: "${proof}") { id } }`, {
    token: await tokenOf(server, pair.teacher),
  });
  expect(data.node).toBeNull();
  const purged = tables.flatMap(({ name, kept }) => (name === 'cv_entry' && !('as' in kept) ? kept : []));
  const left = async (at: Date) => {
    for (const { statement, keptMs } of purged)
      await server.orm.em.fork().execute(statement, [new Date(at.getTime() - keptMs)], 'run');
    return rows(`select id from cv_entry where id = ? union all select id from attachment where id = ?`, [
      keyOfGlobalId('cve', id),
      keyOfGlobalId('att', proof),
    ]);
  };
  const days = (n: number) => new Date(server.now.getTime() + n * 24 * 3_600_000);
  expect(await left(days(29))).toHaveLength(2);
  expect(await left(days(31))).toHaveLength(0);
});
