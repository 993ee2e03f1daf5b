import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, tokenOf } from '../kit/world.ts';
import type { ImportTeacherLine } from '../../server/demo/line.ts';
import { addMandated } from '../kit/mandates.ts';
import { withSql } from '../kit/postgres.ts';

let server: TestServer;
let token: string;
let officerToken: string;
beforeAll(async () => {
  server = await startTestServer();
  const officer = await addOfficer(server);
  const { usageName: _, ...drawn } = lines(1)[0] as ImportTeacherLine;
  const line: ImportTeacherLine = {
    ...drawn,
    familyName: 'Labert',
    givenNames: ['Julie'],
    positions: [
      { kind: 'CONGE_PARENTAL', from: '2020-09-01', to: '2025-08-31' },
      { kind: 'ACTIVITE', from: '2025-09-01' },
    ],
    careerSteps: [{ corps: 'CERTIFIE', grade: 'CN', echelon: 7, from: '2025-09-01' }],
    familySituation: { maritalStatus: 'MARRIED', children: [{ givenName: 'Ana', birthDate: '2020-05-01' }] },
    address: { lines: ['12 rue des Lilas'], postalCode: '28000', city: 'Chartres', country: 'France' },
  };
  token = await tokenOf(server, await addTeacher(server, officer.officerId, line));
  officerToken = await tokenOf(server, officer);
});
afterAll(() => server.close());

const preview = `query ($change: ChangeProposalInput!, $effectiveFrom: Date) {
  previewChange(change: $change, effectiveFrom: $effectiveFrom) {
    before { address { city } familySituation { children { givenName } } }
    changes { path from to }
    perspectives { key outcome { from grossMonthlyPay } }
    missingDocuments { code }
    errors { code path message }
    warnings { code message }
  }
}`;
const submit = `mutation ($input: SubmitChangeRequestInput!) { submitChangeRequest(input: $input) {
  changeRequest { reference } errors { code path message } } }`;
type Fault = { readonly code: string; readonly path: string[]; readonly message: string };
async function submitted(
  input: object,
): Promise<{ changeRequest: { reference: string } | null; errors: Fault[] }> {
  const { data, errors } = await server.query(submit, { token, variables: { input } });
  expect(errors).toBeUndefined();
  return data.submitChangeRequest;
}
const placed = (errors: readonly Fault[]) => errors.map(({ code, path }) => `${code} ${path.join('.')}`);
const sentWithout = (reference: string) =>
  withSql(server.databaseUrl, (sql) =>
    sql.query(`delete from change_request where reference = $1`, [reference]),
  );
async function previewed(change: object, effectiveFrom: string | null = null) {
  const { data, errors } = await server.query(preview, { token, variables: { change, effectiveFrom } });
  expect(errors).toBeUndefined();
  return data.previewChange;
}

test('a new address is shown beside the present one, with the documents to join', async () => {
  const change = { lines: ['3 rue de Siam'], postalCode: '29200', city: 'Brest' };
  const seen = await previewed({ adresse: change }, '2026-02-01');
  expect(seen).toMatchObject({ before: { address: { city: 'Chartres' } }, errors: [] });
  expect(seen.changes).toEqual([
    {
      path: 'dossier.address',
      from: '12 rue des Lilas, 28000 Chartres, France',
      to: '3 rue de Siam, 29200 Brest, France',
    },
  ]);
});

test('a name is shown part by part, and a wish about the username is no change of the file', async () => {
  const seen = await previewed({ nomUsage: { usageName: 'Zola', changeUsername: true } });
  expect(seen.changes).toEqual([{ path: 'teacher.usageName', from: null, to: 'Zola' }]);
});

test('a birth shows the children before and after, and the certificate that is missing', async () => {
  const seen = await previewed({
    naissance: { arrival: 'BIRTH', children: [{ givenName: 'Léa', birthDate: '2026-01-02' }] },
  });
  expect(seen.changes).toEqual([
    {
      path: 'dossier.familySituation.children',
      from: 'Ana (1er mai 2020)',
      to: 'Ana (1er mai 2020), Léa (2 janvier 2026)',
    },
  ]);
  expect(seen.missingDocuments).toEqual([{ code: 'ACTE_NAISSANCE_ENFANT' }]);
});

test('a parental leave beyond the five years of a career shows the next échelon that comes later', async () => {
  const leave = { childBirthDate: '2025-10-01', until: '2026-09-30' };
  const { changes, perspectives, errors } = await previewed({ congeParental: leave }, '2026-04-01');
  // What it would change is shown all the same.
  expect(placed(errors)).toEqual(['NO_DECIDER change']);
  expect(changes[0]).toEqual({
    path: 'dossier.positions',
    from: 'activité, à partir du 1er septembre 2025',
    to: 'activité, du 1er septembre 2025 au 31 mars 2026 ; congé parental, du 1er avril 2026 au 30 septembre 2026 ; activité, à partir du 1er octobre 2026',
  });
  expect(changes[1]).toEqual({
    path: 'teacher.careerPerspectives.NEXT_ECHELON',
    from: '2028-09-01',
    to: '2029-03-01',
  });
  const next = perspectives.find(({ key }: { key: string }) => key === 'NEXT_ECHELON');
  expect(next.outcome.from).toBe('2029-03-01');
  expect(next.outcome.grossMonthlyPay).toBeGreaterThan(2000);
});

test('what a request would be refused for is said before it is sent', async () => {
  const seen = await previewed(
    { adresse: { lines: ['x'], postalCode: '2920', city: 'Brest' } },
    '2026-02-01',
  );
  expect(seen.errors).toEqual([
    { code: 'INVALID_POSTAL_CODE', path: ['change', 'adresse', 'postalCode'], message: expect.any(String) },
  ]);
  expect(seen).toMatchObject({ changes: [], perspectives: [], missingDocuments: [] });
  const early = await previewed({ adresse: { lines: ['x'], postalCode: '29200', city: 'Brest' } });
  expect(early.errors).toMatchObject([{ code: 'EFFECTIVE_DATE_REQUIRED', path: ['effectiveFrom'] }]);
});

test('everything that is wrong comes at once, the same in a preview and when it is sent, where the proof is asked for too', async () => {
  const adresse = { lines: ['x'.repeat(54)], postalCode: '28', city: 'Chartres' };
  const effectiveFrom = '2047-02-01';
  const all = [
    'TOO_LONG change.adresse.lines.0',
    'INVALID_POSTAL_CODE change.adresse.postalCode',
    'TOO_FAR_AHEAD effectiveFrom',
  ];
  const seen = await previewed({ adresse }, effectiveFrom);
  expect(placed(seen.errors)).toEqual(all);
  const refused = await submitted({
    change: { adresse },
    effectiveFrom,
    comment: 'x'.repeat(2001),
    documents: [{ code: 'TAPIS', attachmentId: 'att_0190f3c27a107cc398c4dc0c0c07398f' }],
  });
  expect(placed(refused.errors)).toEqual(
    [...all, 'TOO_LONG comment', 'UNKNOWN_VALUE documents.0.code', 'PROOF_REQUIRED currentPassword'].map(
      (one) => one.replace(' ', ' input.'),
    ),
  );
  expect(refused.errors.slice(0, all.length).map(({ message }) => message)).toEqual(
    seen.errors.map(({ message }: Fault) => message),
  );
  // A draft that lacks its day, too.
  const valid = { lines: ['3 rue de Siam'], postalCode: '29200', city: 'Brest' };
  const { data } = await server.query(
    `mutation ($input: SaveChangeDraftInput!) { saveChangeDraft(input: $input) { changeRequest { id } } }`,
    { token, variables: { input: { change: { adresse: valid } } } },
  );
  const requestId = data.saveChangeDraft.changeRequest.id;
  expect(placed((await submitted({ requestId })).errors)).toEqual([
    'EFFECTIVE_DATE_REQUIRED input.effectiveFrom',
    'PROOF_REQUIRED input.currentPassword',
    'REQUIRED input.expectedVersion',
  ]);
});

test('what the file says already, and children who may be one, are warned of before a request is sent', async () => {
  const address = { lines: ['12 rue des Lilas'], postalCode: '28000', city: 'Chartres', country: 'France' };
  const codesOf = ({ warnings }: { warnings: { code: string }[] }) => warnings.map(({ code }) => code);
  expect(codesOf(await previewed({ adresse: address }, '2026-02-01'))).toEqual(['ALREADY_IN_FILE']);
  const twice = [
    { givenName: 'Zoé', birthDate: '2025-01-10' },
    { givenName: 'Zoe', birthDate: '2025-11-10' },
  ];
  const seen = await previewed({ naissance: { arrival: 'BIRTH', children: twice } });
  expect(codesOf(seen)).toEqual(['CHILDREN_ALIKE']);
  expect(seen.errors).toEqual([]);
});

test('a line that the file does not have is refused beside what else is wrong, in a preview as in a request', async () => {
  for (const about of ['12', 'stp_0190f3c27a107cc398c4dc0c0c07398f']) {
    const anomalie = { heading: 'CAREER_STEP', about, expected: 'Échelon 6 depuis le 1er mars 2021.' };
    const all = ['NO_EFFECTIVE_DATE effectiveFrom', 'NOT_FOUND change.anomalie.about'];
    expect(placed((await previewed({ anomalie }, '2026-02-01')).errors)).toEqual(all);
    const refused = await submitted({ change: { anomalie }, effectiveFrom: '2026-02-01' });
    expect(placed(refused.errors)).toEqual(all.map((one) => one.replace(' ', ' input.')));
  }
  const elsewhere = { heading: 'DIPLOMA', about: 'stp_0190f3c27a107cc398c4dc0c0c07398f', expected: 'x' };
  expect(placed((await previewed({ anomalie: elsewhere })).errors)).toEqual([
    'LINE_OF_ANOTHER_PART change.anomalie.heading',
    'NOT_FOUND change.anomalie.about',
  ]);
});

test('a kind that nobody decides here says where to send it, in the list of kinds, the preview and the refusal alike', async () => {
  const cumul = {
    activity: 'ACCESSORY',
    description: 'Cours du soir',
    employer: 'GRETA',
    hoursPerWeek: 2,
    remuneration: '45 €',
  };
  const { data } = await server.query('{ changeKinds(kinds: [CUMUL, TELEPHONE]) { kind sendElsewhere } }', {
    token,
  });
  expect(data.changeKinds).toEqual([
    { kind: 'TELEPHONE', sendElsewhere: null },
    {
      kind: 'CUMUL',
      sendElsewhere: expect.stringMatching(/^Adressez cette demande, avec ses pièces, à .+@/),
    },
  ]);
  const { errors } = await previewed({ cumul }, '2026-03-01');
  expect(placed(errors)).toEqual(['NO_DECIDER change']);
  expect(errors[0].message).toContain(data.changeKinds[1].sendElsewhere);
  const refused = await submitted({ change: { cumul }, effectiveFrom: '2026-03-01' });
  expect(refused.errors).toEqual([{ ...errors[0], path: ['input', 'change'] }]);
});

test('the same request is not sent twice, not even at once; one with other values is, after a warning', async () => {
  const anomalie = { heading: 'DIPLOMA', isMissing: true, expected: 'Le master de 2014.' };
  const both = await Promise.all([1, 2].map(() => submitted({ change: { anomalie } })));
  const sent = both.find(({ errors }) => errors.length === 0)?.changeRequest;
  const reference = sent?.reference ?? 'none';
  const refused = both.find(({ changeRequest }) => changeRequest === null);
  expect(placed(refused?.errors ?? [])).toEqual(['ALREADY_ASKED input.change']);
  expect(refused?.errors[0]?.message).toContain(reference);
  const again = await previewed({ anomalie });
  expect(placed(again.errors)).toEqual(['ALREADY_ASKED change']);
  expect(again.errors[0].message).toBe(refused?.errors[0]?.message);
  const other = { anomalie: { ...anomalie, expected: 'Le master de 2016.' } };
  const seen = await previewed(other);
  expect(seen).toMatchObject({ errors: [], warnings: [{ code: 'SAME_KIND_OPEN' }] });
  expect(seen.warnings[0].message).toContain(reference);
  const second = await submitted({ change: other });
  expect(second.errors).toEqual([]);
  for (const one of [reference, second.changeRequest?.reference ?? '']) await sentWithout(one);
});

test('an account in the name of somebody else is a warning before it is sent, and for the officer afterwards', async () => {
  const rib = (holder: string) => ({
    rib: { iban: 'FR14 2004 1010 0505 0001 3M02 606', bic: 'PSSTFRPPPAR', holder },
  });
  for (const holder of ['LABERT JULIE', 'M OU MME LABERT', 'Paul et Julie Labert'])
    expect(await previewed(rib(holder))).toMatchObject({ errors: [], warnings: [] });
  const seen = await previewed(rib('Paul Nouvel'));
  // Nobody was paid through here before: of an account, four characters are shown.
  expect(seen.changes).toEqual([{ path: 'dossier.bankAccount.lastFour', from: null, to: '2606' }]);
  expect(seen).toMatchObject({ errors: [], warnings: [{ code: 'HOLDER_IS_ANOTHER' }] });
  const { changeRequest } = await submitted({ change: rib('Paul Nouvel'), currentPassword: password });
  const read = `{ changeRequests { nodes { reference warnings { code message } } } }`;
  const { data } = await server.query(read, { token: officerToken });
  expect(data.changeRequests.nodes).toContainEqual({ ...changeRequest, warnings: seen.warnings });
  expect(placed((await previewed(rib('Paul Nouvel'))).errors)).toEqual(['ALREADY_ASKED change']);
});

test('a leave on days of another one is a warning before it is sent, and for the officer until it is decided', async () => {
  const granted = (from: string, to: string) =>
    withSql(server.databaseUrl, (sql) =>
      sql.query(
        `insert into leave (id, dossier_id, request_id, recorded_at, kind, valid_from, valid_to)
         select gen_random_uuid(), t.id, gen_random_uuid(), now(), 'MALADIE', $1, $2 from teacher t where t.family_name = 'Labert'`,
        [from, to],
      ),
    );
  const asked = { congeMaladie: { until: '2026-02-20' } };
  expect((await previewed(asked, '2026-02-10')).warnings).toEqual([]);
  await granted('2026-02-20', '2026-03-06');
  const seen = await previewed(asked, '2026-02-10');
  expect(seen.warnings).toEqual([
    { code: 'GRANTED_FOR_SAME_DAYS', message: expect.stringContaining('du 20 février 2026 au 6 mars 2026') },
  ]);
  await addMandated(server, 'DECIDES_FOR_RECTEUR', 'DECIDES_FOR_IA_DASEN');
  const { changeRequest, errors } = await submitted({ change: asked, effectiveFrom: '2026-02-10' });
  expect(errors).toEqual([]);
  const { data } = await server.query(
    `{ changeRequests { nodes { reference warnings { code message } } } }`,
    {
      token: officerToken,
    },
  );
  expect(data.changeRequests.nodes).toContainEqual({ ...changeRequest, warnings: seen.warnings });
  await sentWithout(changeRequest?.reference ?? '');
});

test('a preview writes nothing, and goes by POST alone', async () => {
  const rows = () =>
    withSql(server.databaseUrl, async (sql) => {
      const { rows: all } = await sql.query(
        `select (select count(*) from position) as positions, (select count(*) from dossier_family) as families, (select count(*) from event) as events`,
      );
      return all;
    });
  const before = await rows();
  await previewed({
    naissance: { arrival: 'BIRTH', children: [{ givenName: 'Léa', birthDate: '2026-01-02' }] },
  });
  expect(await rows()).toEqual(before);
  const address = new URL('/graphql', server.url);
  address.searchParams.set('query', preview);
  address.searchParams.set(
    'variables',
    JSON.stringify({
      change: { adresse: { lines: ['x'], postalCode: '29200', city: 'Brest' } },
      effectiveFrom: '2026-02-01',
    }),
  );
  const answer = await fetch(address, {
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/graphql-response+json',
      'apollo-require-preflight': 'yes',
    },
  });
  expect(answer.status).toBe(405);
});

test('nobody but a teacher sees a preview', async () => {
  const change = { adresse: { lines: ['x'], postalCode: '29200', city: 'Brest' } };
  for (const other of [officerToken, undefined]) {
    const { data, errors } = await server.query(preview, { token: other, variables: { change } });
    expect(data?.previewChange ?? null).toBeNull();
    expect(errors?.[0]?.extensions['code']).toBe(other ? 'FORBIDDEN' : 'UNAUTHENTICATED');
  }
});
