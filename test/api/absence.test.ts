import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

type Officer = Awaited<ReturnType<typeof addOfficer>>;

let server: TestServer;
let seed = 0;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => await server.close());
beforeEach(() => {
  server.now = new Date('2026-02-10T09:00:00Z');
});

const declare = `mutation ($input: DeclareAbsenceInput!) {
  declareAbsence(input: $input) {
    absence { id from to officer { id } substitute { id displayName } declaredAt }
    officer { absences { id } } errors { code path }
  }
}`;
const end = `mutation ($input: EndAbsenceInput!) {
  endAbsence(input: $input) { absence { from to } officer { absences { from to } } errors { code path } }
}`;
const worklist = `query ($first: Int, $after: String) {
  teachers(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id familyName correspondent { displayName } }
  }
}`;
const off = ({ officerId }: Officer) => `off_${officerId.replaceAll('-', '')}`;

/** Three officers of an academy, the first two with teachers. */
async function service(code = '18') {
  const [claire, paul, zoe] = [
    await addOfficer(server, code),
    await addOfficer(server, code),
    await addOfficer(server, code),
  ];
  const drawn = lines(5, { academies: [code], seed: (seed += 1) });
  const teachers: { id: string; username: string }[] = [];
  for (const [i, familyName] of ['Arnaud', 'Boyer', 'Clément', 'Duval', 'Evrard'].entries()) {
    const { usageName: _, ...line } = drawn[i] as (typeof drawn)[number];
    const officer = i % 2 === 0 ? claire : paul;
    teachers.push(await addTeacher(server, officer.officerId, { ...line, familyName }));
  }
  return { claire, paul, zoe, teachers };
}

async function change(token: string, document: string, input: object) {
  const { data, errors } = await server.query(document, { token, variables: { input } });
  expect(errors).toBeUndefined();
  const payload = data[Object.keys(data)[0] as string];
  return {
    ...payload,
    codes: payload.errors.map(({ code, path }: { code: string; path: string[] }) => `${code} ${path.at(-1)}`),
  };
}
const seen = async (token: string): Promise<string[]> =>
  (await server.query(worklist, { token })).data.teachers.nodes.map(
    ({ familyName }: { familyName: string }) => familyName,
  );
const seenBy = async (officer: Officer) => seen(await tokenOf(server, officer));
const away = (officer: Officer, substitute: Officer, from: string, to: string) => ({
  officerId: off(officer),
  substituteId: off(substitute),
  from,
  to,
});

test('while an officer is away, both days included in Paris, the colleague follows both portfolios', async () => {
  const { claire, paul, zoe, teachers } = await service();
  const input = away(claire, paul, '2026-02-16', '2026-02-20');
  const declared = await change(await tokenOf(server, claire), declare, input);
  expect(declared).toMatchObject({
    absence: {
      from: '2026-02-16',
      to: '2026-02-20',
      officer: { id: off(claire) },
      substitute: { id: off(paul) },
      declaredAt: '2026-02-10T09:00:00.000Z',
    },
    officer: { absences: [{ id: declared.absence.id }] },
    codes: [],
  });
  const both = ['Arnaud', 'Boyer', 'Clément', 'Duval', 'Evrard'];
  const days: [string, string[]][] = [
    ['2026-02-15T22:59:00Z', ['Boyer', 'Duval']],
    ['2026-02-15T23:01:00Z', both],
    ['2026-02-20T22:59:00Z', both],
    ['2026-02-20T23:01:00Z', ['Boyer', 'Duval']],
  ];
  for (const [instant, names] of days) {
    server.now = new Date(instant);
    expect(await seenBy(paul)).toEqual(names);
    expect(await seenBy(claire)).toEqual(['Arnaud', 'Clément', 'Evrard']);
    expect(await seenBy(zoe)).toEqual([]);
    const token = await tokenOf(server, paul);
    const { data } = await server.query(
      'query ($id: ID!) { node(id: $id) { ... on Teacher { familyName dossier { id } } } teachers { totalCount } }',
      { token, variables: { id: teachers[0]?.id } },
    );
    const open = names.length === 5;
    expect(data.node).toEqual(open ? { familyName: 'Arnaud', dossier: { id: expect.any(String) } } : null);
    expect(data.teachers.totalCount).toBe(names.length);
  }
});

test('pages of the worklist go through both portfolios in one order, in one statement', async () => {
  const { claire, paul } = await service();
  await change(await tokenOf(server, claire), declare, away(claire, paul, '2026-02-10', '2026-02-11'));
  const token = await tokenOf(server, paul);
  const pages: string[][] = [];
  let after: string | null = null;
  do {
    const answer: Awaited<ReturnType<TestServer['counted']>> = await server.counted(worklist, {
      token,
      variables: { first: 2, after },
    });
    expect(answer.statements).toHaveLength(1);
    const { nodes, pageInfo, totalCount } = answer.data.teachers;
    expect(totalCount).toBe(5);
    pages.push(nodes.map(({ familyName }: { familyName: string }) => familyName));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  expect(pages).toEqual([['Arnaud', 'Boyer'], ['Clément', 'Duval'], ['Evrard']]);
});

test('it takes effect at once for a colleague who is signed in, and ends at once', async () => {
  const { claire, paul } = await service();
  const token = await tokenOf(server, paul);
  expect(await seen(token)).toEqual(['Boyer', 'Duval']);
  const own = await tokenOf(server, claire);
  const { absence } = await change(own, declare, away(claire, paul, '2026-02-10', '2026-02-11'));
  expect(await seen(token)).toHaveLength(5);
  expect(await change(own, end, { absenceId: absence.id })).toMatchObject({
    absence: null,
    officer: { absences: [] },
    codes: [],
  });
  expect(await seen(token)).toEqual(['Boyer', 'Duval']);
});

test('who stands in for a stand-in sees nothing of the first portfolio', async () => {
  const { claire, paul, zoe } = await service();
  const administrator = await tokenOf(server, await addAccount(server, 'ADMINISTRATOR'));
  await change(administrator, declare, away(claire, paul, '2026-02-10', '2026-02-11'));
  await change(administrator, declare, away(paul, zoe, '2026-02-10', '2026-02-11'));
  expect(await seenBy(zoe)).toEqual(['Boyer', 'Duval']);
});

test('a teacher is told who stands in today, and nothing of the calendar of the service', async () => {
  const { claire, paul, teachers } = await service();
  const staff = await tokenOf(server, paul);
  const { absence } = await change(
    await tokenOf(server, claire),
    declare,
    away(claire, paul, '2026-02-12', '2026-02-13'),
  );
  const ask = `query ($id: ID!, $absence: ID!) {
    node(id: $id) { ... on Teacher { correspondent { id absences { id } substitute { id email portfolioSize absences { id } } } } }
    absence: node(id: $absence) { id } }`;
  const asked = async (token: string) =>
    (await server.query(ask, { token, variables: { id: teachers[0]?.id, absence: absence.id } })).data;
  const teacher = teachers[0] as { username: string };
  expect(await asked(await tokenOf(server, teacher))).toEqual({
    node: { correspondent: { id: off(claire), absences: [], substitute: null } },
    absence: null,
  });
  expect((await asked(staff)).absence).toEqual({ id: absence.id });
  server.now = new Date('2026-02-13T12:00:00Z');
  const substitute = {
    id: off(paul),
    email: `${paul.username}@example.org`,
    portfolioSize: null,
    absences: [],
  };
  expect((await asked(await tokenOf(server, teacher))).node.correspondent).toEqual({
    id: off(claire),
    absences: [],
    substitute,
  });
  expect((await asked(await tokenOf(server, paul))).node.correspondent).toEqual({
    id: off(claire),
    absences: [{ id: absence.id }],
    substitute: { ...substitute, portfolioSize: 2 },
  });
  await withSql(server.databaseUrl, (sql) =>
    sql.query('update account set closed_at = $2 where id = $1', [paul.accountId, server.now]),
  );
  expect((await asked(await tokenOf(server, teacher))).node.correspondent.substitute).toBeNull();
});

test('an officer declares one’s own absences, an administrator those of the academy, nobody else any', async () => {
  const { claire, paul, teachers } = await service();
  const input = away(claire, paul, '2026-03-01', '2026-03-02');
  const refused = async (someone: { username: string }, document: string, given: object) => {
    const { errors } = await server.query(document, {
      token: await tokenOf(server, someone),
      variables: { input: given },
    });
    return errors?.[0]?.extensions['code'];
  };
  const administrator = await addAccount(server, 'ADMINISTRATOR');
  const { absence } = await change(await tokenOf(server, administrator), declare, input);
  const outsiders = [paul, teachers[0] as { username: string }, await addAccount(server, 'INTEGRATOR')];
  for (const someone of outsiders) {
    expect(await refused(someone, declare, input)).toBe('FORBIDDEN');
    expect(await refused(someone, end, { absenceId: absence.id })).toBe('FORBIDDEN');
  }
  const { errors } = await server.query(declare, { variables: { input } });
  expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');

  const elsewhere = await tokenOf(server, await addAccount(server, 'ADMINISTRATOR', '10'));
  expect((await change(elsewhere, declare, input)).codes).toEqual(['NOT_FOUND officerId']);
  expect((await change(elsewhere, end, { absenceId: absence.id })).codes).toEqual(['NOT_FOUND absenceId']);
  expect((await change(elsewhere, end, { absenceId: 'abs_0' })).codes).toEqual(['NOT_FOUND absenceId']);
});

test('the stand-in is another officer of the academy who can sign in', async () => {
  const { claire, paul, teachers } = await service();
  const token = await tokenOf(server, claire);
  const days = ['2026-02-12', '2026-02-13'] as const;
  const codes = async (substituteId: string) =>
    (await change(token, declare, { ...away(claire, paul, ...days), substituteId })).codes;
  expect(await codes(off(claire))).toEqual(['NOT_A_COLLEAGUE substituteId']);
  expect(await codes(off(await addOfficer(server, '10')))).toEqual(['NOT_A_COLLEAGUE substituteId']);
  expect(await codes(`off_${'0'.repeat(32)}`)).toEqual(['NOT_A_COLLEAGUE substituteId']);
  expect(await codes((teachers[0] as { id: string }).id)).toEqual(['NOT_A_COLLEAGUE substituteId']);
  const withoutAccount = await addOfficer(server);
  await withSql(server.databaseUrl, async (sql) => {
    await sql.query('update account set closed_at = now() where id = $1', [paul.accountId]);
    await sql.query('update officer set account_id = null where id = $1', [withoutAccount.officerId]);
  });
  expect(await codes(off(paul))).toEqual(['NOT_A_COLLEAGUE substituteId']);
  expect(await codes(off(withoutAccount))).toEqual(['NOT_A_COLLEAGUE substituteId']);
});

test('dates that cannot be are refused at their path', async () => {
  const { claire, paul } = await service();
  const token = await tokenOf(server, claire);
  const codes = async (from: string, to: string) =>
    (await change(token, declare, away(claire, paul, from, to))).codes;
  expect(await codes('2026-02-12', '2026-02-11')).toEqual(['DATES_REVERSED to']);
  expect(await codes('2026-02-09', '2026-02-11')).toEqual(['DATE_OUT_OF_RANGE from']);
  expect(await codes('2026-02-12', '2027-02-13')).toEqual(['DATE_OUT_OF_RANGE to']);
  expect(await codes('2026-02-12', '2026-02-15')).toEqual([]);
  expect(await codes('2026-02-15', '2026-02-17')).toEqual(['ABSENCE_OVERLAPS from']);
  expect(await codes('2026-02-10', '2026-02-12')).toEqual(['ABSENCE_OVERLAPS from']);
  expect(await codes('2026-02-16', '2026-02-16')).toEqual([]);
});

test('of several declarations of the same days at once, one is taken', async () => {
  const { claire, paul, zoe } = await service();
  const token = await tokenOf(server, claire);
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, i) =>
      change(token, declare, away(claire, i % 2 ? paul : zoe, '2026-02-12', '2026-02-13')),
    ),
  );
  expect(answers.filter(({ absence }) => absence !== null)).toHaveLength(1);
  expect(answers.flatMap(({ codes }) => codes)).toEqual(
    Array.from({ length: 5 }, () => 'ABSENCE_OVERLAPS from'),
  );
});

test('an absence is shortened, never lengthened, and the days that have gone by stay', async () => {
  const { claire, paul } = await service();
  const { absence } = await change(
    await tokenOf(server, claire),
    declare,
    away(claire, paul, '2026-02-10', '2026-02-27'),
  );
  server.now = new Date('2026-02-16T09:00:00Z');
  const token = await tokenOf(server, claire);
  const ended = async (on: string | null) => change(token, end, { absenceId: absence.id, on });
  expect((await ended('2026-02-28')).codes).toEqual(['DATE_OUT_OF_RANGE on']);
  expect((await ended('2026-02-14')).codes).toEqual(['DATE_OUT_OF_RANGE on']);
  expect(await ended('2026-02-20')).toMatchObject({
    absence: { from: '2026-02-10', to: '2026-02-20' },
    officer: { absences: [{ from: '2026-02-10', to: '2026-02-20' }] },
  });
  expect(await seenBy(paul)).toHaveLength(5);
  expect(await ended(null)).toMatchObject({ absence: { to: '2026-02-15' }, officer: { absences: [] } });
  expect(await seenBy(paul)).toEqual(['Boyer', 'Duval']);
});
