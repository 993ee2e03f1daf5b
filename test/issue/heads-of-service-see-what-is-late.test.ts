import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMandate, addMandated } from '../kit/mandates.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const rows = <T extends object>(text: string, values: unknown[] = []) =>
  server.orm.em.fork().execute<T[]>(text, values);
const anomaly = {
  change: { anomalie: { heading: 'DIPLOMA', isMissing: true, expected: 'Le master de 2014.' } },
};

/** The same is not asked for twice. */
const another = (expected: string) => ({ change: { anomalie: { ...anomaly.change.anomalie, expected } } });
const ask = async (who: { readonly username: string }, document: string, input?: object) => {
  const token = await tokenOf(server, who);
  return server.query(document, { token, ...(input && { variables: { input } }) });
};
const late = '{ lateChangeRequests { kind kindLabel officerId officerName count dueSince } }';
const globalId = (key: string) => `off_${key.replaceAll('-', '')}`;

test('a head of service sees what is late in the places of the mandate, by kind and officer, and nobody else does', async () => {
  const [claire, paul] = [await addOfficer(server), await addOfficer(server)];
  const head = await addMandated(server, 'HEAD_OF_SERVICE');
  for (const [officer, seed] of [
    [claire, 501],
    [claire, 502],
    [paul, 503],
  ] as const) {
    const [line] = lines(1, { seed });
    const julie = await addTeacher(server, officer.officerId, line as NonNullable<typeof line>);
    const { data } = await ask(
      julie,
      'mutation ($input: SubmitChangeRequestInput!) { submitChangeRequest(input: $input) { errors { code } } }',
      anomaly,
    );
    expect(data.submitChangeRequest.errors).toEqual([]);
  }
  expect((await ask(head, late)).data.lateChangeRequests).toEqual([]);
  server.now = new Date('2026-03-16T10:00:00Z');
  await rows(`update change_request set due_on = '2026-03-01' where correspondent_id = ?`, [paul.officerId]);
  const shown = (await ask(head, late)).data.lateChangeRequests;
  expect(shown).toEqual([
    expect.objectContaining({ officerId: globalId(paul.officerId), count: 1, dueSince: '2026-03-01' }),
    expect.objectContaining({
      kind: 'ANOMALIE',
      kindLabel: 'Erreur ou anomalie dans le dossier',
      officerId: globalId(claire.officerId),
      count: 2,
    }),
  ]);
  const elsewhere = await addOfficer(server);
  await addMandate(server, elsewhere.officerId, 'HEAD_OF_SERVICE', { departmentCode: '18' });
  await rows(`update change_request set department_code = '28'`);
  expect((await ask(elsewhere, late)).data.lateChangeRequests).toEqual([]);
  // What waits for its teacher is late once it can be closed.
  await rows(
    `update change_request set department_code = '18', status = 'INFORMATION_REQUESTED', waits_since = null where correspondent_id = ?`,
    [paul.officerId],
  );
  expect((await ask(elsewhere, late)).data.lateChangeRequests).toHaveLength(1);
  const foreign = await addOfficer(server, '01');
  await addMandate(server, foreign.officerId, 'HEAD_OF_SERVICE');
  expect((await ask(foreign, late)).data.lateChangeRequests).toEqual([]);
  expect((await ask(claire, late)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});

test('any number of days is an age that the worklist can be asked for', async () => {
  const claire = await addOfficer(server);
  for (const days of [2_147_483_647, -2_147_483_648, 0]) {
    const { data, errors } = await ask(
      claire,
      `{ changeRequests(filter: { olderThanDays: ${days} }) { totalCount } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.changeRequests.totalCount).toBe(0);
  }
});

test('an officer counts the worklist by state, kind and officer, under the filter and the scope of the list', async () => {
  const [claire, paul] = [await addOfficer(server), await addOfficer(server)];
  const head = await addMandated(server, 'HEAD_OF_SERVICE');
  const [line] = lines(1, { seed: 504 });
  const julie = await addTeacher(server, claire.officerId, line as NonNullable<typeof line>);
  const submit =
    'mutation ($input: SubmitChangeRequestInput!) { submitChangeRequest(input: $input) { changeRequest { id } errors { code } } }';
  const telephone = (mobilePhone: string) => ({ change: { telephone: { mobilePhone } } });
  const all = [
    anomaly,
    another('Une autre ligne.'),
    telephone('+33 6 01 02 03 04'),
    telephone('+33 6 01 02 03 05'),
  ];
  const sent: string[] = [];
  for (const input of all)
    sent.push((await ask(julie, submit, input)).data.submitChangeRequest.changeRequest.id);
  const keyOf = (id = '') => id.slice(4).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
  await ask(
    claire,
    'mutation ($input: ClaimChangeRequestInput!) { claimChangeRequest(input: $input) { errors { code } } }',
    { requestId: sent[0], expectedVersion: 1 },
  );
  // What doctors alone may know: the head of service must not learn that it is there.
  await rows(`update change_request set medical = 'WHOLE', decider = 'MEDICAL' where id = ?`, [
    keyOf(sent[3]),
  ]);
  const of = (who: { readonly username: string }, filter = '') =>
    ask(who, `{ changeRequestCounts${filter} { status kind kindLabel officerId officerName count } }`).then(
      ({ data }) => data.changeRequestCounts,
    );
  const itsKind = { kind: 'ANOMALIE', kindLabel: 'Erreur ou anomalie dans le dossier' };
  const phone = { kind: 'TELEPHONE', kindLabel: 'Changement de téléphone' };
  const unclaimed = { officerId: null, officerName: null, count: 1, status: 'SUBMITTED' };
  expect(await of(claire)).toEqual([
    {
      ...unclaimed,
      ...itsKind,
      status: 'IN_REVIEW',
      officerId: globalId(claire.officerId),
      officerName: expect.any(String),
    },
    { ...unclaimed, ...itsKind },
    { ...unclaimed, ...phone },
  ]);
  expect(
    await of(claire, '(filter: { unclaimed: true, kinds: [TELEPHONE], olderThanDays: 0, urgent: false })'),
  ).toEqual([{ ...unclaimed, ...phone }]);
  expect(await of(claire, `(filter: { officerId: "${globalId(paul.officerId)}" })`)).toEqual([]);
  expect(await of(paul)).toEqual([]);
  const medical = '(filter: { kinds: [TELEPHONE], statuses: [SUBMITTED] })';
  expect(await of(head, medical)).toEqual([expect.objectContaining({ count: 1 })]);
  const inEnglish = await server.query(
    '{ changeRequests(filter: { kinds: [TELEPHONE] }) { nodes { kindLabel } } }',
    {
      token: await tokenOf(server, claire),
      headers: { 'accept-language': 'en' },
    },
  );
  expect(inEnglish.data.changeRequests.nodes).toEqual([{ kindLabel: 'New telephone number' }]);
  for (const who of [claire, head, paul]) {
    const { data } = await ask(
      who,
      '{ changeRequestCounts { count } changeRequests(first: 0) { totalCount } }',
    );
    const counts: { count: number }[] = data.changeRequestCounts;
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(data.changeRequests.totalCount);
  }
  expect((await ask(julie, '{ changeRequestCounts { count } }')).errors?.[0]?.extensions['code']).toBe(
    'FORBIDDEN',
  );
});

test('a list that shows a request whose kind says something by itself is a reading of the file, and no list of a head of service does', async () => {
  const claire = await addOfficer(server);
  const head = await addMandated(server, 'HEAD_OF_SERVICE');
  const rector = await addMandated(server, 'DECIDES_FOR_RECTEUR');
  const [line] = lines(1, { seed: 505 });
  const julie = await addTeacher(server, claire.officerId, line as NonNullable<typeof line>);
  const submit =
    'mutation ($input: SubmitChangeRequestInput!) { submitChangeRequest(input: $input) { changeRequest { id } errors { code } } }';
  const keys: string[] = [];
  for (let i = 0; i < 3; i += 1) {
    const { id } = (await ask(julie, submit, another(`Ligne ${i}.`))).data.submitChangeRequest.changeRequest;
    keys.push(id.slice(4).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5'));
  }
  await rows(`update change_request set kind = 'SEXE_ETAT_CIVIL' where id = ?`, [keys[1]]);
  await rows(
    `update change_request set kind = 'CLM_CLD', medical = 'WHOLE', decider = 'RECTEUR' where id = ?`,
    [keys[2]],
  );
  await rows(`update change_request set due_on = '2026-01-01' where teacher_id = ?`, [julie.teacherId]);
  const recorded = async () => {
    const found = await rows<{ fields: string[] }>(
      `with gone as (delete from access_record where dossier_id = ? returning event_id)
       select e.fields from access_event e join gone on e.id = gone.event_id order by e.id`,
      [julie.teacherId],
    );
    return found.map(({ fields }) => fields);
  };
  const shown = (kinds = '') =>
    `{ changeRequests${kinds} { nodes { kind teacher { displayName } } totalCount } }`;
  const kindsOf = async (who: { readonly username: string }, document = shown()) =>
    (await ask(who, document)).data.changeRequests.nodes.map(({ kind }: { kind: string }) => kind);
  await recorded();
  expect(await kindsOf(claire, shown('(filter: { kinds: [ANOMALIE] })'))).toEqual(['ANOMALIE']);
  expect(await recorded()).toEqual([]);
  expect(await kindsOf(claire)).toEqual(['ANOMALIE', 'SEXE_ETAT_CIVIL']);
  expect(await recorded()).toEqual([['changeRequest.kind', 'teacher.displayName']]);
  expect(await kindsOf(rector)).toEqual(['CLM_CLD']);
  expect(await recorded()).toEqual([['changeRequest.kind', 'teacher.displayName']]);
  // Nothing but the name: that it stands on the list of one kind says the kind.
  const names = '{ changeRequests(filter: { kinds: [CLM_CLD] }) { nodes { teacher { displayName } } } }';
  expect((await ask(rector, names)).data.changeRequests.nodes).toHaveLength(1);
  expect(await recorded()).toEqual([['teacher.displayName']]);
  const below = '{ teachers { nodes { changeRequests { nodes { kind } } } } }';
  expect((await ask(claire, below)).errors).toBeUndefined();
  expect(await recorded()).toEqual([['changeRequest.kind']]);

  const seen = await kindsOf(head);
  expect(seen).toContain('ANOMALIE');
  expect(seen).not.toContain('SEXE_ETAT_CIVIL');
  expect(await recorded()).toEqual([]);
  const said = await ask(head, '{ changeRequestCounts { kind } lateChangeRequests { kind } }');
  expect(JSON.stringify(said.data)).not.toMatch(/SEXE_ETAT_CIVIL|CLM_CLD/);
});

test('a head of service sets the texts that officers of the academy start from', async () => {
  const head = await addMandated(server, 'HEAD_OF_SERVICE');
  const claire = await addOfficer(server);
  const set = `mutation ($input: SetPreparedAnswersInput!) { setPreparedAnswers(input: $input) {
    answers { id kind label text } errors { code path } } }`;
  const answer = {
    kind: 'NAISSANCE',
    label: { fr: 'Acte illisible', en: 'Certificate cannot be read' },
    text: { fr: 'L’acte est illisible :\nenvoyez-le de nouveau.', en: 'The certificate cannot be read.' },
  };
  expect((await ask(claire, set, { answers: [answer] })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  const blank = { ...answer, label: { fr: ' ', en: 'x'.repeat(101) } };
  expect((await ask(head, set, { answers: [blank] })).data.setPreparedAnswers.errors).toEqual([
    { code: 'REQUIRED', path: ['input', 'answers', '0', 'label', 'fr'] },
    { code: 'TOO_LONG', path: ['input', 'answers', '0', 'label', 'en'] },
  ]);
  const other = { label: { fr: 'Autre', en: 'Other' }, text: { fr: 'Texte.', en: 'Text.' } };
  const { answers } = (await ask(head, set, { answers: [answer, other] })).data.setPreparedAnswers;
  expect(answers).toMatchObject([
    { kind: 'NAISSANCE', label: 'Acte illisible' },
    { kind: null, label: 'Autre' },
  ]);
  const own = '{ viewer { academy { preparedAnswers { id label } } } }';
  const read = async (who: { readonly username: string }) =>
    (await ask(who, own)).data.viewer.academy.preparedAnswers.map(({ label }: { label: string }) => label);
  expect(await read(claire)).toEqual(['Acte illisible', 'Autre']);
  const again = [{ ...other, answerId: answers[1].id }];
  expect((await ask(head, set, { answers: again })).data.setPreparedAnswers.answers).toHaveLength(1);
  expect(await read(claire)).toEqual(['Autre']);
  const foreign = await addOfficer(server, '01');
  expect(await read(foreign)).toEqual([]);
  const stolen = await addOfficer(server, '01', 'ADMINISTRATOR');
  expect((await ask(stolen, set, { answers: again })).data.setPreparedAnswers.errors).toEqual([
    { code: 'NOT_FOUND', path: ['input', 'answers', '0', 'answerId'] },
  ]);
  const many = Array.from({ length: 101 }, () => other);
  expect((await ask(head, set, { answers: many })).data.setPreparedAnswers.errors).toMatchObject([
    { code: 'TOO_MANY_ANSWERS' },
  ]);
});
