import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { amount } from '../kit/amount.ts';
import { teacherAndOfficer, uploaded, type Pair } from '../kit/requests.ts';
import { signedInClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, tokenOf } from '../kit/world.ts';
import type { AddCvEntryInput, UserErrorsError } from '../../client-sdk/src/index.ts';
import type { ImportTeacherLine } from '../../server/demo/line.ts';
import { applyEffects, revertEffects } from '../../server/modules/change-effect/index.ts';
import { recordEarlierVerifications } from '../../server/modules/cv/index.ts';
import { newId } from '../../server/platform/sql/new-id.ts';
import { sqlOfEntityManager, type Sql } from '../../server/platform/sql/sql.ts';

let server: TestServer;
let machine: string;
beforeAll(async () => {
  server = await startTestServer();
  machine = await tokenOf(server, await addAccount(server, 'INTEGRATOR', null));
});
afterAll(() => server.close());

const uuidOf = (globalId: string) =>
  globalId.replace(/^.*_(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const codesOf = (call: Promise<unknown>) =>
  call.then(
    () => [],
    (error: UserErrorsError) => error.errors.map(({ code }) => code),
  );
let seed = 0;
const licence = { title: 'Licence de lettres', level: 6, obtainedOn: '2009-07-01' };
const master = { title: 'MASTER MEEF', level: 7, obtainedOn: '2014-07-04' };
const masterEntry = (more: Partial<AddCvEntryInput['entry']> = {}): AddCvEntryInput['entry'] => ({
  title: 'Master MEEF',
  to: '2014',
  details: { diploma: { level: 7 } },
  ...more,
});

const psychology = (more: Partial<AddCvEntryInput['entry']> = {}) =>
  masterEntry({ title: 'Master de psychologie', ...more });

/** A teacher of whom the HR base lists a licence, and what tests do to the file. */
async function aTeacher(over: Partial<ImportTeacherLine> = {}) {
  const pair: Pair = await teacherAndOfficer(server, ++seed, { diplomas: [licence], ...over });
  const { teacher, line, julie, claire } = pair;
  const within = async (run: (sql: Sql) => Promise<void>) =>
    await server.orm.em.fork().transactional((em) => run(sqlOfEntityManager(em)));
  const viewer = { accountId: null, role: 'OFFICER', name: 'Claire Moreau' } as const;
  const approval = () => ({
    dossierId: teacher.teacherId,
    origin: { viewer, at: server.now, ip: null, requestId: null },
    readMonths: 12,
  });
  return {
    ...pair,
    send: async (...diplomas: ImportTeacherLine['diplomas']) => {
      const { data } = await server.query(
        'mutation ($input: ImportTeachersInput!) { importTeachers(input: $input) { results { errors { code path } warnings { code } } } }',
        { token: machine, variables: { input: { teachers: [{ ...line, diplomas }] } } },
      );
      expect(data.importTeachers.results).toEqual([{ errors: [], warnings: [] }]);
    },
    /** Approves a diploma; the answer takes it back. */
    approve: async (diploma: typeof master) => {
      const requestId = newId();
      const effect = { writes: 'diploma', speciality: null, code: null, ...diploma } as const;
      await within((sql) => applyEffects(sql, { requestId, effects: [effect], ...approval() }));
      return () => within((sql) => revertEffects(sql, { requestId, ...approval() }));
    },
    verify: async (entry: AddCvEntryInput['entry'] = masterEntry()) => {
      const { id } = await julie.cv.add({ entry });
      await claire.cv.review({ entryId: id, expectedVersion: 1, outcome: 'VERIFIED' });
      return id;
    },
    review: async (entryId: string, outcome: 'VERIFIED' | 'REJECTED') => {
      const { version } = (await julie.cv.get(entryId)) as { version: number };
      await claire.cv.review({ entryId, expectedVersion: version, outcome, note: 'Vu.' });
    },
    diplomaIds: async () =>
      ((await julie.dossiers.history())?.diplomas ?? []).map(({ id }) => id) as [string, string],
    diplomas: async () => (await julie.dossiers.history())?.diplomas ?? [],
    /** The titles with their sources, highest level first. */
    shown: async () =>
      ((await julie.dossiers.history())?.diplomas ?? []).map(
        ({ title, sources }) => `${title}: ${sources.map(({ source }) => source).join(' ')}`,
      ),
    status: async (key: string) =>
      (await julie.careers.perspectives({ keys: [key] }))?.map(({ status }) => status) ?? [],
  };
}

test('a diploma that is declared with its proof opens a perspective once it is verified, and stays in the file when its entry is removed', async () => {
  const { julie, claire, teacher, diplomas, status } = await aTeacher({
    careerSteps: [{ corps: 'CERTIFIE', grade: 'CN', echelon: 7, from: '2025-03-01' }],
    status: 'TITULAIRE',
  });
  expect(await status('PSYEN_INTERNE')).toEqual(['NOT_ELIGIBLE']);
  const seen = await julie.cv.preview({ entry: psychology() });
  expect(seen).toMatchObject({
    diploma: { title: 'Master de psychologie', code: 'MASTER_PSYCHO', joins: null },
    errors: [],
  });
  expect(seen.perspectives.find(({ key }) => key === 'PSYEN_INTERNE')).toMatchObject({
    before: { status: 'NOT_ELIGIBLE' },
    after: { status: 'ELIGIBLE' },
  });
  const proof = await uploaded(server, teacher);
  const { id } = await julie.cv.add({ entry: psychology(), evidence: [proof] });
  expect((await diplomas()).map(({ title }) => title)).toEqual(['Licence de lettres']);
  await claire.cv.review({ entryId: id, expectedVersion: 1, outcome: 'VERIFIED' });
  expect((await diplomas())[0]).toMatchObject({
    title: 'Master de psychologie',
    level: 7,
    code: 'MASTER_PSYCHO',
    obtainedOn: '2014-12-31',
    obtainedPrecision: 'YEAR',
    sources: [{ source: 'CV', since: server.now.toISOString() }],
  });
  expect(await status('PSYEN_INTERNE')).toEqual(['ELIGIBLE']);
  const again = await julie.cv.preview({ entry: psychology({ title: 'MASTER DE PSYCHOLOGIE' }) });
  expect(again).toMatchObject({ diploma: { joins: { title: 'Master de psychologie' } }, perspectives: [] });
  const earlier = await julie.cv.preview({ entryId: id, entry: psychology({ to: '2010' }) });
  expect(earlier).toMatchObject({ diploma: { obtainedOn: '2010-12-31', joins: null } });
  const { keptByAdministration } = await julie.cv.remove({ entryId: id });
  expect(keptByAdministration).toMatchObject([{ title: 'Master de psychologie', level: 7 }]);
  expect((await diplomas())[0]).toMatchObject({
    title: 'Master de psychologie',
    sources: [{ source: 'CV' }],
  });
});

test('a preview says everything that an entry would be refused for, writes nothing, and is not asked by GET', async () => {
  const { julie, teacher } = await aTeacher();
  const entry = { title: 'Agrégation de lettres', to: '2031', details: { diploma: { level: 7 } } };
  const { errors, diploma, perspectives } = await julie.cv.preview({ entryId: 'cve_0', entry });
  expect(errors.map(({ code, path }) => `${code} ${path?.join('.')}`)).toEqual([
    'DATE_OUT_OF_RANGE input.entry.to',
    'COMPETITION_HAS_NO_LEVEL input.entry.details.diploma.level',
    'NOT_FOUND input.entryId',
  ]);
  expect([diploma, perspectives]).toEqual([null, []]);
  const { id } = await julie.cv.add({ entry: masterEntry() });
  const training = { title: 'Formation', from: '2020', details: { training: {} } };
  const other = await julie.cv.preview({ entryId: id, entry: training });
  expect(other.errors.map(({ code }) => code)).toEqual(['CV_KIND_FIXED']);
  expect((await julie.cv.list({ first: 10 }))?.nodes.map(({ title }) => title)).toEqual(['Master MEEF']);
  const query =
    '{ previewCvEntry(input: { entry: { title: "x", details: { diploma: {} } } }) { errors { code } } }';
  const address = new URL('/graphql', server.url);
  address.searchParams.set('query', query);
  const response = await fetch(address, {
    headers: {
      authorization: `Bearer ${await tokenOf(server, teacher)}`,
      accept: 'application/graphql-response+json',
      'apollo-require-preflight': 'yes',
    },
  });
  expect([response.status, await response.text()]).toEqual([405, expect.stringContaining('PERSONAL_BY_GET')]);
});

test('a line of the HR base joins the diploma that a CV has proved, without a second row, and its end leaves the row', async () => {
  const { send, shown, verify, diplomas, review } = await aTeacher();
  const entry = await verify();
  const [known] = await diplomas();
  await send(licence, master);
  expect(await shown()).toEqual(['Master MEEF: HR CV', 'Licence de lettres: HR']);
  await send(licence, master);
  await send(licence);
  expect(await shown()).toEqual(['Master MEEF: CV', 'Licence de lettres: HR']);
  expect((await diplomas())[0]?.id).toBe(known?.id);
  await send(licence, master);
  await review(entry, 'REJECTED');
  expect(await shown()).toEqual(['MASTER MEEF: HR', 'Licence de lettres: HR']);
  await review(entry, 'VERIFIED');
  expect(await shown()).toEqual(['MASTER MEEF: HR CV', 'Licence de lettres: HR']);
  await send(licence);
  expect(await shown()).toEqual(['MASTER MEEF: CV', 'Licence de lettres: HR']);
  await review(entry, 'REJECTED');
  expect(await shown()).toEqual(['Licence de lettres: HR']);
});

test('an entry that is changed holds what was verified until it is reviewed again, and then what it says', async () => {
  const { julie, shown, verify, review, diplomas } = await aTeacher();
  const entryId = await verify();
  const [known] = await diplomas();
  await julie.cv.update({ entryId, entry: masterEntry({ title: 'Master MEEF, second degré' }) });
  expect(await shown()).toEqual(['Master MEEF: CV', 'Licence de lettres: HR']);
  await review(entryId, 'VERIFIED');
  expect(await shown()).toEqual(['Master MEEF, second degré: CV', 'Licence de lettres: HR']);
  expect((await diplomas())[0]?.id).toBe(known?.id);
  await julie.cv.update({ entryId, entry: masterEntry({ to: '2016' }) });
  await review(entryId, 'VERIFIED');
  expect((await diplomas()).map(({ obtainedOn }) => obtainedOn)).toEqual(['2016-12-31', '2009-07-01']);
  await julie.cv.update({ entryId, entry: masterEntry({ to: '2017' }) });
  await review(entryId, 'REJECTED');
  expect(await shown()).toEqual(['Licence de lettres: HR']);
});

test('two diplomas of one level and year that a CV says are two, and so they are beside two lines of the HR base', async () => {
  const { shown, verify, send } = await aTeacher();
  await verify(masterEntry({ title: 'Master de droit' }));
  await verify(masterEntry({ title: 'Master MEEF' }));
  expect(await shown()).toEqual(['Master MEEF: CV', 'Master de droit: CV', 'Licence de lettres: HR']);
  await send(licence, master, { ...master, title: 'Master de droit privé' });
  expect(await shown()).toEqual(['Master MEEF: HR CV', 'Master de droit: HR CV', 'Licence de lettres: HR']);
});

test('a training that has led to a certificate of the career rules is recorded once it is verified; a language is not', async () => {
  const { shown, verify } = await aTeacher();
  await verify({
    title: 'Éducation inclusive',
    from: '2019-09',
    to: '2020-06-30',
    details: { training: { hours: 300, certificate: 'CAPPEI' } },
  });
  await verify({
    title: 'Allemand',
    details: { language: { language: 'de', listening: 'C1', certificate: 'Goethe' } },
  });
  await verify({ title: 'Agrégation de lettres', to: '2016', details: { diploma: {} } });
  expect((await shown()).toSorted()).toEqual([
    'Agrégation de lettres: CV',
    'CAPPEI: CV',
    'Licence de lettres: HR',
  ]);
});

/** Which files a machine hears of, by what and where, in their order. */
async function changesOf(dossierId: string) {
  const rows = await sqlOfEntityManager(server.orm.em.fork())<object[]>(
    `select coalesce(json_agg(json_build_object('subject', e.subject, 'facts', e.facts) order by e.xact, e.id), '[]')::text as json
     from event e join teacher t on t.account_id = e.account_id
     where e.kind = 'DOSSIER_CHANGED' and t.id = ($1::json #>> '{}')::uuid`,
    dossierId,
  );
  return rows;
}

test('a review that changes the diplomas of a file is an event for those who follow it, and one that changes none is not', async () => {
  const { julie, verify, review, teacher } = await aTeacher();
  const id = await verify();
  const change = { subject: uuidOf(id), facts: { kind: 'CV', paths: ['dossier.diplomas'] } };
  expect(await changesOf(teacher.teacherId)).toEqual([change]);
  await julie.cv.update({ entryId: id, entry: masterEntry({ description: 'Avec un mémoire.' }) });
  await review(id, 'VERIFIED');
  expect(await changesOf(teacher.teacherId)).toEqual([change]);
  await julie.cv.update({ entryId: id, entry: masterEntry({ to: '2014-12' }) });
  await review(id, 'VERIFIED');
  await review(id, 'REJECTED');
  expect(await changesOf(teacher.teacherId)).toEqual([change, change, change]);
  await verify({ title: 'Allemand', details: { language: { language: 'de', reading: 'C1' } } });
  expect(await changesOf(teacher.teacherId)).toHaveLength(3);
});

test('an officer in charge withdraws a diploma whose entry was removed, with a reason that the teacher gets', async () => {
  const { julie, claire, verify, shown, teacher, status, diplomaIds } = await aTeacher();
  const entryId = await verify(psychology());
  const [diplomaId] = await diplomaIds();
  const note = 'Le diplôme présenté est celui d’une autre personne.';
  const withdrawal = { diplomaId, note };
  expect(await codesOf(claire.cv.withdrawDiploma(withdrawal))).toEqual(['CV_ENTRY_STANDS']);
  await julie.cv.remove({ entryId });
  const other = await signedInClient(server, await addOfficer(server));
  expect(await codesOf(other.client.cv.withdrawDiploma(withdrawal))).toEqual(['NOT_FOUND']);
  expect(await codesOf(claire.cv.withdrawDiploma({ diplomaId, note: ' ' }))).toEqual(['REQUIRED']);
  expect(await status('PSYEN_INTERNE')).toEqual(['ELIGIBLE']);
  expect((await claire.cv.withdrawDiploma(withdrawal)).keptByOthers).toEqual([]);
  expect(await shown()).toEqual(['Licence de lettres: HR']);
  expect(await status('PSYEN_INTERNE')).not.toEqual(['ELIGIBLE']);
  expect(await changesOf(teacher.teacherId)).toHaveLength(2);
  const letters = await sqlOfEntityManager(server.orm.em.fork())<string[]>(
    `select json_agg(c.body)::text as json from message m join message_content c on c.id = m.content_id
     where m.teacher_id = ($1::json #>> '{}')::uuid and c.subject = 'Vérification d’un diplôme retirée'`,
    teacher.teacherId,
  );
  expect(letters).toEqual([expect.stringContaining(`Master de psychologie\n\nMotif : ${note}`)]);
  const traces = (await julie.dossiers.accessLog(null))?.nodes ?? [];
  expect(traces).toContainEqual(expect.objectContaining({ action: 'CV_DIPLOMA_WITHDRAWN', reason: note }));
  expect(await codesOf(claire.cv.withdrawDiploma(withdrawal))).toEqual(['NOT_FOUND']);
});

test('an entry that was removed is restored by its teacher alone, to its place, as it was; a withdrawn one comes back rejected', async () => {
  const { julie, claire, verify, diplomaIds, teacher } = await aTeacher();
  const skill = (title: string) => julie.cv.add({ entry: { title, details: { skill: {} } } });
  await skill('Tableur');
  const entryId = await verify(psychology());
  await skill('Chant');
  const lines = async () =>
    ((await julie.cv.list())?.nodes ?? []).map(({ title, review }) => [title, review.status]);
  const before = await lines();
  await julie.cv.remove({ entryId });
  expect(await julie.cv.removed()).toMatchObject([
    { entryId, kind: 'DIPLOMA', title: 'Master de psychologie' },
  ]);
  const other = (await aTeacher()).julie;
  expect([await codesOf(other.cv.restore({ entryId })), await other.cv.removed()]).toEqual([
    ['NOT_FOUND'],
    [],
  ]);
  const { position, version } = await julie.cv.restore({ entryId });
  expect([position, version, await lines(), await julie.cv.removed()]).toEqual([2, 2, before, []]);
  expect(await codesOf(julie.cv.restore({ entryId }))).toEqual(['NOT_FOUND']);
  await julie.cv.remove({ entryId });
  const [diplomaId] = await diplomaIds();
  await claire.cv.withdrawDiploma({ diplomaId, note: 'Copie illisible.' });
  const { review } = await julie.cv.restore({ entryId });
  expect(review).toMatchObject({ status: 'REJECTED', note: 'Copie illisible.' });
  const kinds = await sqlOfEntityManager(server.orm.em.fork())<string[]>(
    `select json_agg(e.kind order by e.id)::text as json from event e join teacher t on t.account_id = e.account_id
     where t.id = ($1::json #>> '{}')::uuid and e.kind in ('CV_ENTRY_REMOVED', 'CV_ENTRY_RESTORED')`,
    teacher.teacherId,
  );
  expect(kinds).toEqual(['CV_ENTRY_REMOVED', 'CV_ENTRY_RESTORED', 'CV_ENTRY_REMOVED', 'CV_ENTRY_RESTORED']);
});

test('what was verified before files listed the diplomas of CVs is recorded once, by the job that the migration adds', async () => {
  const { verify, shown, teacher, review } = await aTeacher();
  const entryId = await verify();
  await verify({ title: 'Formation', from: '2014', details: { training: { certificate: 'Attestation' } } });
  const withdrawn = await verify(psychology());
  await review(withdrawn, 'REJECTED');
  const em = server.orm.em.fork();
  await em.execute(`delete from diploma_source where source_id = ?`, [uuidOf(entryId)]);
  await em.execute(`delete from diploma where cv_entry_id = ?`, [uuidOf(entryId)]);
  expect(await shown()).toEqual(['Licence de lettres: HR']);
  const heard = (await changesOf(teacher.teacherId)).length;
  let from: { readonly after: string | null } | undefined = { after: null };
  for (const batches = { left: 50 }; from && batches.left > 0; batches.left -= 1) {
    const given = from;
    const next = await server.orm.em
      .fork()
      .transactional((inside) => recordEarlierVerifications(() => server.now, given)(inside));
    from = next?.payload as typeof from;
  }
  expect(from).toBeUndefined();
  expect(await shown()).toEqual(['Master MEEF: CV', 'Licence de lettres: HR']);
  expect(await changesOf(teacher.teacherId)).toHaveLength(heard + 1);
});

test('a diploma that the HR base lists as well stays by that source when what the CV proved is withdrawn', async () => {
  const { julie, claire, verify, send, shown, diplomaIds } = await aTeacher();
  const entryId = await verify();
  await send(licence, master);
  const [diplomaId, licenceId] = await diplomaIds();
  await julie.cv.remove({ entryId });
  const note = 'Copie illisible.';
  expect(await codesOf(claire.cv.withdrawDiploma({ diplomaId: licenceId, note }))).toEqual([
    'NOT_HELD_BY_CV',
  ]);
  expect((await claire.cv.withdrawDiploma({ diplomaId, note })).keptByOthers).toMatchObject([
    { title: 'MASTER MEEF', sources: [{ source: 'HR' }] },
  ]);
  expect(await shown()).toEqual(['MASTER MEEF: HR', 'Licence de lettres: HR']);
});

test('whatever comes and goes in whatever order, a diploma stands once and as long as one of its sources holds it', async () => {
  const { send, approve, shown, review, verify } = await aTeacher();
  const entry = await verify();
  let revert: (() => Promise<void>) | null = null;
  const held = { HR: false, REQUEST: false, CV: true };
  const turn = fc.constantFrom('HR', 'REQUEST', 'CV');
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 6 }), async (turns) => {
      for (const source of turns) {
        held[source] = !held[source];
        if (source === 'HR') await send(licence, ...(held.HR ? [master] : []));
        else if (source === 'CV') await review(entry, held.CV ? 'VERIFIED' : 'REJECTED');
        else if (held.REQUEST) revert = await approve({ ...master, title: 'Master MEEF' });
        else await revert?.();
        const now = await shown();
        expect(now.at(-1)).toBe('Licence de lettres: HR');
        expect(now.slice(0, -1).map((one) => one.split(': ')[1]?.split(' ').toSorted())).toEqual(
          Object.values(held).includes(true)
            ? [
                Object.keys(held)
                  .filter((name) => held[name as keyof typeof held])
                  .toSorted(),
              ]
            : [],
        );
      }
    }),
    { numRuns: amount(4, 40) },
  );
});

test('the teacher and the officer in charge read what a CV lacks and what it says otherwise than the file, in one statement', async () => {
  const { julie, claire, teacher, verify } = await aTeacher({
    diplomas: [licence, { ...master, obtainedOn: '2013-07-04' }],
  });
  await verify(masterEntry({ title: 'Master MEEF' }));
  const { id } = await julie.cv.add({
    entry: masterEntry({ title: 'Doctorat', details: { diploma: { level: 8 } } }),
  });
  const own = await julie.cv.completeness();
  expect(own?.missing.map(({ code }) => code)).toEqual(
    expect.arrayContaining([
      'NO_SUMMARY',
      'NO_EXPERIENCE',
      'NO_LANGUAGE',
      'NO_EVIDENCE',
      'DIPLOMA_OF_FILE_ABSENT',
    ]),
  );
  expect(own?.missing.find(({ code }) => code === 'NO_EVIDENCE')).toMatchObject({
    entryId: id,
    label: '« Doctorat » n’a pas de justificatif.',
    action: 'Joignez la copie du diplôme ou du certificat.',
  });
  expect(await claire.cv.completenessOf(teacher.id)).toEqual(own);
  const [{ client: stranger }] = [await signedInClient(server, await addOfficer(server))];
  expect(await stranger.cv.completenessOf(teacher.id)).toBeNull();
  const { statements } = await server.counted(
    '{ viewer { teacher { cvCompleteness { missing { code } differences { code } } } } }',
    {
      token: await tokenOf(server, teacher),
    },
  );
  expect(statements).toHaveLength(1);
});
