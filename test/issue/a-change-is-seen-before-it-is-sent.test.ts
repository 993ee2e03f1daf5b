import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';
import type { ImportTeacherLine } from '../../server/demo/line.ts';
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
  }
}`;
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
  expect(errors).toEqual([]);
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
