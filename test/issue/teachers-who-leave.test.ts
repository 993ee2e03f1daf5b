import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { followDepartures } from '../../server/app/process/departures.ts';
import type { ImportTeacherLine } from '../../server/demo/line.ts';
import { aLine, numen } from '../kit/intake.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
let machine: string;
let officer: Awaited<ReturnType<typeof addOfficer>>;
let officerToken: string;
let administrator: string;
const start = new Date('2026-01-15T10:00:00Z');
beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
});
afterAll(() => server.close());

const sql = <T extends object>(text: string, values: unknown[] = []) =>
  server.orm.em.fork().execute<T[]>(text, values);
/** Sessions of the staff are short: they sign in again on each day. */
async function on(instant: string): Promise<void> {
  server.now = new Date(instant);
  officerToken = await tokenOf(server, officer);
  administrator = await tokenOf(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
  machine = await tokenOf(server, await addAccount(server, 'INTEGRATOR'));
}
const follow = () => followDepartures({ em: server.orm.em, now: () => server.now, config: server.config });

const importTeachers = `mutation ($input: ImportTeachersInput!) { importTeachers(input: $input) {
  results { outcome teacher { id username } errors { code path } warnings { code message path } } errors { code } } }`;
async function bring(...lines: Partial<ImportTeacherLine>[]) {
  const teachers = lines.map((line) => aLine({ ...line, officer: { code: officer.code } }));
  const { data, errors } = await server.query(importTeachers, {
    token: machine,
    variables: { input: { teachers } },
  });
  expect(errors).toBeUndefined();
  return data.importTeachers.results as {
    outcome: string;
    teacher: { id: string; username: string } | null;
    errors: { code: string; path: string[] }[];
    warnings: { code: string; message: string; path: string[] }[];
  }[];
}

let serial = 700;
/** Somebody the HR base knows, with a password of one's own. */
async function newTeacher(line: Partial<ImportTeacherLine> = {}) {
  await on(start.toISOString());
  const own = {
    numen: numen((serial += 1)),
    familyName: `Partant ${'abcdefghijklmnopqrstuvwxyz'[serial % 26]}`,
    ...line,
  };
  const [result] = await bring(own);
  const teacher = result?.teacher as { id: string; username: string };
  const [hash] = await sql<{ password_hash: string }>(
    'select password_hash from account where password_hash is not null limit 1',
  );
  const [account] = await sql<{ id: string }>(
    `update account set password_hash = ?, must_change_password = false, first_password_until = null
     where username = ? returning id`,
    [hash?.password_hash, teacher.username],
  );
  return { ...teacher, line: own, accountId: account?.id as string };
}
type Known = Awaited<ReturnType<typeof newTeacher>>;

const signsIn = async (teacher: Known) =>
  tokenOf(server, teacher).then(
    (token) => token,
    () => null,
  );
async function listed(teacher: Known): Promise<boolean> {
  const document =
    '{ teachers(first: 100) { totalCount nodes { id } } viewer { officer { portfolioSize } } }';
  const { data } = await server.query(document, { token: officerToken });
  const ids = data.teachers.nodes.map(({ id }: { id: string }) => id);
  expect(data.teachers.totalCount).toBe(ids.length);
  expect(data.viewer.officer.portfolioSize).toBe(ids.length);
  return ids.includes(teacher.id);
}
async function letters(teacher: Known): Promise<unknown[]> {
  const jobs = await sql<{ payload: { accountId?: string; fact?: string; asItWas?: boolean } }>(
    'select payload from graphile_worker._private_jobs',
  );
  return jobs
    .filter(({ payload }) => payload.accountId === teacher.accountId)
    .map(({ payload }) => [payload.fact, payload.asItWas]);
}
async function actions({ id }: Known): Promise<string[]> {
  const { data } = await server.query(
    'query ($id: ID!) { teacher(id: $id) { dossier { accessLog { nodes { action actor } } } } }',
    { token: administrator, variables: { id } },
  );
  return data.teacher.dossier.accessLog.nodes
    .map(({ action, actor }: Record<string, string>) => `${action} ${actor}`)
    .filter((line: string) => /ACCOUNT/.test(line))
    .toReversed();
}
const call = async (name: string, given: object, token: string | undefined) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await server.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { errors { code } } }`,
    { token, variables: { input: given } },
  );
  return (
    errors?.map(({ extensions }) => extensions['reason']) ??
    data[name].errors.map((e: { code: string }) => e.code)
  );
};

test('a departure that lies ahead is shown by the file and changes nothing before its day in Paris', async () => {
  const teacher = await newTeacher();
  await bring({ ...teacher.line, leftOn: '2026-02-01', leftReason: 'DEMISSION' });
  const { data } = await server.query('query ($id: ID!) { teacher(id: $id) { leftOn leftReason } }', {
    token: officerToken,
    variables: { id: teacher.id },
  });
  expect(data.teacher).toEqual({ leftOn: '2026-02-01', leftReason: 'DEMISSION' });
  await on('2026-01-31T22:59:00Z');
  await follow();
  expect(await listed(teacher)).toBe(true);
  const session = await signsIn(teacher);
  expect(session).not.toBeNull();
  // Midnight in Paris.
  await on('2026-01-31T23:00:00Z');
  await follow();
  expect(await listed(teacher)).toBe(false);
  expect(await signsIn(teacher)).toBeNull();
  const [{ open } = { open: -1 }] = await sql<{ open: number }>(
    'select count(*)::int as open from session where account_id = ? and ended_at is null',
    [teacher.accountId],
  );
  expect(open).toBe(0);
  expect(await letters(teacher)).toEqual([]);
  expect(await actions(teacher)).toEqual(['ACCOUNT_CLOSED I-Prof']);
});

test('a departure whose day has come takes effect with the import that brings it', async () => {
  const teacher = await newTeacher();
  const [result] = await bring({ ...teacher.line, leftOn: '2026-01-15', leftReason: 'AUTRE' });
  expect(result).toMatchObject({ outcome: 'UPDATED', errors: [], warnings: [] });
  expect(await listed(teacher)).toBe(false);
  expect(await signsIn(teacher)).toBeNull();
  const [unknown] = await bring({
    numen: numen(699),
    familyName: 'Inconnue',
    leftOn: '2025-09-01',
    leftReason: 'DEMISSION',
  });
  expect(unknown).toMatchObject({ outcome: 'CREATED', warnings: [] });
  const [again] = await bring({ ...teacher.line, leftOn: '2026-01-15', leftReason: 'AUTRE' });
  expect(again).toMatchObject({ outcome: 'UNCHANGED', warnings: [] });
  expect(await actions(teacher)).toHaveLength(1);
});

test('days that no process worked are made up for, once, by several processes at the same time', async () => {
  const teacher = await newTeacher();
  await bring({ ...teacher.line, leftOn: '2026-02-01', leftReason: 'DEMISSION' });
  await on('2026-03-10T08:00:00Z');
  await Promise.all([follow(), follow(), follow()]);
  await follow();
  expect(await listed(teacher)).toBe(false);
  expect(await actions(teacher)).toEqual(['ACCOUNT_CLOSED I-Prof']);
});

test('a day and a reason are given together, and a day that cannot be is refused', async () => {
  await on(start.toISOString());
  const line = { numen: numen(698), familyName: 'Refus' };
  const results = await bring(
    { ...line, leftOn: '2026-02-01' },
    { ...line, leftReason: 'RETRAITE' },
    { ...line, leftOn: '2028-02-01', leftReason: 'RETRAITE' },
    { ...line, leftOn: '1999-02-01', leftReason: 'RETRAITE' },
    { ...line, leftOn: '2026-01-16', leftReason: 'DECES_AGENT' },
  );
  expect(results.map(({ errors }) => errors.map(({ code, path }) => `${code} ${path.at(-1)}`))).toEqual([
    ['REQUIRED leftReason'],
    ['REQUIRED leftOn'],
    ['DATE_OUT_OF_RANGE leftOn'],
    ['DATE_OUT_OF_RANGE leftOn'],
    ['DATE_OUT_OF_RANGE leftOn'],
  ]);
});

test('a departure withdrawn within thirty days leaves account, portfolio and lists as they were, and a letter says so', async () => {
  const teacher = await newTeacher();
  await bring({ ...teacher.line, leftOn: '2026-01-15', leftReason: 'DEMISSION' });
  await on('2026-02-14T09:00:00Z');
  const [result] = await bring(teacher.line);
  expect(result).toMatchObject({ outcome: 'UPDATED', warnings: [] });
  expect(await listed(teacher)).toBe(true);
  expect(await signsIn(teacher)).not.toBeNull();
  expect(await letters(teacher)).toEqual([['ACCOUNT_REOPENED', true]]);
  expect((await actions(teacher)).map((line) => line.split(' ')[0])).toEqual([
    'ACCOUNT_CLOSED',
    'ACCOUNT_REOPENED',
  ]);
});

test('a departure withdrawn later opens the account by a new link alone', async () => {
  const teacher = await newTeacher();
  await bring({ ...teacher.line, leftOn: '2026-01-15', leftReason: 'DEMISSION' });
  await on('2026-02-14T11:00:00Z');
  await bring(teacher.line);
  expect(await listed(teacher)).toBe(true);
  expect(await signsIn(teacher)).toBeNull();
  expect(await letters(teacher)).toEqual([['ACCOUNT_REOPENED', false]]);
  const asked = { numen: teacher.line.numen, username: teacher.username };
  expect(await call('requestPasswordReset', asked, undefined)).toEqual([]);
  expect(await letters(teacher)).toHaveLength(2);
});

test('an account that an administrator closed stays closed, whatever lines say, with a warning', async () => {
  const teacher = await newTeacher();
  expect(await call('closeAccount', { personId: teacher.id }, administrator)).toEqual([]);
  const closed = [{ code: 'ACCOUNT_CLOSED', path: ['input', 'teachers', '0'], message: expect.any(String) }];
  expect((await bring(teacher.line))[0]?.warnings).toEqual(closed);
  await bring({ ...teacher.line, leftOn: '2026-01-15', leftReason: 'DEMISSION' });
  const [back] = await bring(teacher.line);
  expect(back?.warnings).toEqual(closed);
  expect(await listed(teacher)).toBe(true);
  expect(await signsIn(teacher)).toBeNull();
  expect(await letters(teacher)).toEqual([]);
});

test('the account of somebody who died never opens by a line, and gets no letter', async () => {
  const teacher = await newTeacher();
  const session = await signsIn(teacher);
  await bring({ ...teacher.line, leftOn: '2026-01-14', leftReason: 'DECES_AGENT' });
  const refreshed = await server.query('{ viewer { username } }', { token: session as string });
  expect(refreshed.data?.viewer ?? null).toBeNull();
  expect(await call('reopenAccount', { personId: teacher.id }, administrator)).toEqual(['TEACHER_LEFT']);
  await call('requestPasswordReset', { numen: teacher.line.numen, username: teacher.username }, undefined);
  expect(await letters(teacher)).toEqual([]);
  // A mistake of the HR base: a human being opens the account.
  const [back] = await bring(teacher.line);
  expect(back?.warnings.map(({ code }) => code)).toEqual(['ACCOUNT_CLOSED']);
  expect(await signsIn(teacher)).toBeNull();
  expect(await letters(teacher)).toEqual([]);
  expect(await listed(teacher)).toBe(true);
  expect(await call('reopenAccount', { personId: teacher.id }, administrator)).toEqual([]);
  expect(await letters(teacher)).toEqual([['ACCOUNT_REOPENED', false]]);
});

test('somebody who retired reads the own file for twelve months, and then no more', async () => {
  const teacher = await newTeacher();
  await bring({ ...teacher.line, leftOn: '2026-01-15', leftReason: 'RETRAITE' });
  expect(await listed(teacher)).toBe(false);
  const token = (await signsIn(teacher)) as string;
  const { data } = await server.query(
    '{ viewer { readOnlyUntil teacher { leftOn leftReason dossier { careerSteps { totalCount } } } } }',
    { token },
  );
  expect(data.viewer).toEqual({
    readOnlyUntil: '2027-01-14',
    teacher: { leftOn: '2026-01-15', leftReason: 'RETRAITE', dossier: { careerSteps: { totalCount: 2 } } },
  });
  await on('2027-01-14T22:30:00Z');
  await follow();
  expect(await signsIn(teacher)).not.toBeNull();
  await on('2027-01-14T23:30:00Z');
  // The job is late: the day counts all the same.
  expect(await signsIn(teacher)).toBeNull();
  await follow();
  await follow();
  expect(await actions(teacher)).toEqual([
    expect.stringMatching(/^ACCOUNT_READ_ONLY/),
    'ACCOUNT_CLOSED I-Prof',
  ]);
  expect(await call('reopenAccount', { personId: teacher.id }, administrator)).toEqual(['TEACHER_LEFT']);
});

test('another reason than before counts from then on: somebody who retired and dies reads no more', async () => {
  const teacher = await newTeacher();
  await bring({ ...teacher.line, leftOn: '2026-01-15', leftReason: 'RETRAITE' });
  expect(await signsIn(teacher)).not.toBeNull();
  await bring({ ...teacher.line, leftOn: '2026-01-14', leftReason: 'DECES_AGENT' });
  expect(await signsIn(teacher)).toBeNull();
  expect(await letters(teacher)).toEqual([]);
  expect(await listed(teacher)).toBe(false);
});

test('an assignment leaves out who left, and an officer whose teachers all left may go', async () => {
  const teacher = await newTeacher();
  const other = await addOfficer(server);
  await bring({ ...teacher.line, leftOn: '2026-01-15', leftReason: 'DEMISSION' });
  const officerId = `off_${other.officerId.replaceAll('-', '')}`;
  const assign = async (selection: object) => {
    const { data } = await server.query(
      `mutation ($input: AssignPortfolioInput!) { assignPortfolio(input: $input) { count sample { id } errors { code path } } }`,
      { token: administrator, variables: { input: { officerId, selection, dryRun: true } } },
    );
    return data.assignPortfolio;
  };
  const all = await assign({ currentOfficerId: `off_${officer.officerId.replaceAll('-', '')}` });
  expect(all.sample.map(({ id }: { id: string }) => id)).not.toContain(teacher.id);
  expect(await assign({ teacherIds: [teacher.id] })).toMatchObject({
    count: null,
    errors: [{ code: 'NOT_FOUND' }],
  });
  await sql(
    'update teacher set correspondent_id = ? where id in (select id from teacher where departed_at is not null) returning id',
    [other.officerId],
  );
  expect(await call('closeAccount', { personId: officerId }, administrator)).toEqual([]);
});

test('the worker brings departures to the day: each full hour, once for all processes', async () => {
  const working = await startTestServer({ WORKER: 'on' });
  try {
    const em = working.orm.em.fork();
    const planned = () => em.execute('select identifier from graphile_worker._private_known_crontabs');
    await vi.waitFor(
      async () => expect(await planned()).toContainEqual({ identifier: 'departures' }),
      20_000,
    );
    const someone = await addTeacher(working, (await addOfficer(working)).officerId, {
      ...(lines(1, { seed: 330 })[0] as ReturnType<typeof lines>[number]),
      leftOn: '2026-01-15',
      leftReason: 'DEMISSION',
    });
    await em.execute(`select null as done from graphile_worker.add_job('departures', '{}'::json)`);
    const closed = async () =>
      em.execute('select closed_at is not null as closed from account where id = ?', [someone.accountId]);
    await vi.waitFor(async () => expect(await closed()).toEqual([{ closed: true }]), 20_000);
  } finally {
    await working.close();
  }
});

test.each([
  ['somebody who died reads nothing more', '2026-01-15', 'DECES_AGENT', 'viewer', ['SESSION_EXPIRED']],
  ['somebody who retired changes nothing more', '2026-01-01', 'RETRAITE', 'mark', ['READ_ONLY_ACCOUNT']],
])(
  '%s at once, in a session that this process knew before the import',
  async (_what, leftOn, leftReason, then, reasons) => {
    const teacher = await newTeacher();
    const token = (await signsIn(teacher)) ?? undefined;
    const asks = async () => {
      if (then === 'mark') return await call('markMessagesRead', { messageIds: [] }, token);
      const { errors } = await server.query('{ viewer { username } }', { token });
      return errors?.map(({ extensions }) => extensions['reason']) ?? [];
    };
    expect(await asks()).toEqual([]);
    await bring({ ...teacher.line, leftOn, leftReason } as Partial<ImportTeacherLine>);
    expect(await asks()).toEqual(reasons);
  },
);
