import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { amount } from '../kit/amount.ts';
import { aLine, numen } from '../kit/intake.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, tokenOf } from '../kit/world.ts';
import type { ImportTeacherLine } from '../../server/demo/line.ts';
import { applyEffects, revertEffects, type Effect } from '../../server/modules/change-effect/index.ts';
import { newId } from '../../server/platform/sql/new-id.ts';
import { sqlOfEntityManager, type Sql } from '../../server/platform/sql/sql.ts';

let server: TestServer;
let officer: Awaited<ReturnType<typeof addOfficer>>;
let machine: Awaited<ReturnType<typeof addAccount>>;
beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
  machine = await addAccount(server, 'INTEGRATOR', null);
});
afterAll(() => server.close());

let count = 0;
/** A teacher whom the HR base knows, with what tests do to the file. */
async function aTeacher(over: Partial<ImportTeacherLine> = {}) {
  server.now = new Date('2026-01-15T10:00:00Z');
  const line: ImportTeacherLine = {
    ...aLine(),
    numen: numen(++count),
    birthDate: new Date(Date.UTC(1980, 0, count)).toISOString().slice(0, 10),
    officer: { code: officer.code },
    positions: [{ kind: 'ACTIVITE', from: '2010-09-01' }],
    ...over,
  };
  const { teacherId } = await addTeacher(server, officer.officerId, line);
  const within = async (run: (sql: Sql) => Promise<void>) =>
    await server.orm.em.fork().transactional((em) => run(sqlOfEntityManager(em)));
  const approval = () => {
    const viewer = { accountId: null, role: 'OFFICER', name: 'Claire Moreau' } as const;
    const origin = { viewer, at: server.now, ip: null, requestId: null };
    return { dossierId: teacherId, origin, readMonths: 12 };
  };
  /** Approves a change; the answer takes it back again. */
  const approve = async (...effects: Effect[]) => {
    const requestId = newId();
    await within((sql) => applyEffects(sql, { requestId, effects, ...approval() }));
    return () => within((sql) => revertEffects(sql, { requestId, ...approval() }));
  };
  const send = async (changes: Partial<ImportTeacherLine> = {}) => {
    const { data } = await server.query(
      `mutation ($input: ImportTeachersInput!) { importTeachers(input: $input) { results { errors { code path } } } }`,
      {
        token: await tokenOf(server, machine),
        variables: { input: { teachers: [{ ...line, ...changes }] } },
      },
    );
    expect(data.importTeachers.results).toEqual([{ errors: [] }]);
  };
  const departure = async () => {
    const [row] = await server.orm.em.fork().execute(
      `select t.left_on::text as "on", t.left_reason as reason, t.departed_at is not null as gone, a.closed_at is not null as closed
         from teacher t join account a on a.id = t.account_id where t.id = ?`,
      [teacherId],
    );
    return row;
  };
  /** What is in effect of positions and of rates. */
  const periods = () =>
    server.orm.em.fork().execute<{ what: string; from: string; to: string | null }[]>(
      `select kind as what, valid_from::text as "from", valid_to::text as "to" from position where dossier_id = ? and superseded_at is null
       union all select reason || quotity, valid_from::text, valid_to::text from working_time where dossier_id = ? and superseded_at is null
       order by 1, 2`,
      [teacherId, teacherId],
    );
  return { teacherId, approve, send, departure, periods };
}

const position = (
  kind: Extract<Effect, { writes: 'position' }>['kind'],
  from: string,
  to: string | null,
): Effect => ({ writes: 'position', kind, from, to });

const leaves = (on: string, reason: 'RETRAITE' | 'DEMISSION' | 'DECES_AGENT') =>
  ({ writes: 'departure', on, reason }) as const;
const toCome = (on: string | null, reason: string | null) => ({ on, reason, gone: false, closed: false });

test('a departure that is taken back leaves the one that was decided before it', async () => {
  const teacher = await aTeacher();
  await teacher.approve(leaves('2027-09-01', 'RETRAITE'));
  const undo = await teacher.approve(leaves('2027-03-01', 'DEMISSION'));
  expect(await teacher.departure()).toEqual(toCome('2027-03-01', 'DEMISSION'));
  await undo();
  expect(await teacher.departure()).toEqual(toCome('2027-09-01', 'RETRAITE'));
});

test('a departure that is taken back after another one was decided does not come back with that one', async () => {
  const teacher = await aTeacher();
  const first = await teacher.approve(leaves('2027-09-01', 'RETRAITE'));
  const second = await teacher.approve(leaves('2027-03-01', 'DEMISSION'));
  await first();
  expect(await teacher.departure()).toEqual(toCome('2027-03-01', 'DEMISSION'));
  await second();
  expect(await teacher.departure()).toEqual(toCome(null, null));
});

test('a departure of the HR base whose day has come takes effect with the undo of the one that stood before it', async () => {
  const teacher = await aTeacher();
  await teacher.send({ leftOn: '2026-02-01', leftReason: 'DEMISSION' });
  const undo = await teacher.approve(leaves('2026-09-01', 'RETRAITE'));
  server.now = new Date('2026-02-03T10:00:00Z');
  expect(await teacher.departure()).toEqual(toCome('2026-09-01', 'RETRAITE'));
  await undo();
  expect(await teacher.departure()).toEqual({
    on: '2026-02-01',
    reason: 'DEMISSION',
    gone: true,
    closed: true,
  });
});

test('a departure that had taken effect is replaced by the earlier decision, whose day lies ahead, and the account opens', async () => {
  const teacher = await aTeacher();
  await teacher.approve(leaves('2027-09-01', 'RETRAITE'));
  const undo = await teacher.approve(leaves('2026-01-15', 'DEMISSION'));
  expect(await teacher.departure()).toMatchObject({ reason: 'DEMISSION', gone: true, closed: true });
  await undo();
  expect(await teacher.departure()).toEqual(toCome('2027-09-01', 'RETRAITE'));
});

test('a recorded death stands, whatever departure is decided or taken back after it', async () => {
  const teacher = await aTeacher();
  const undo = await teacher.approve(leaves('2027-09-01', 'RETRAITE'));
  await teacher.approve(leaves('2026-01-14', 'DECES_AGENT'));
  const dead = { on: '2026-01-14', reason: 'DECES_AGENT', gone: true, closed: true };
  await teacher.approve(leaves('2027-03-01', 'DEMISSION'));
  expect(await teacher.departure()).toEqual(dead);
  await undo();
  expect(await teacher.departure()).toEqual(dead);
});

test('another departure of the HR base ends all that were decided, and opens the account that one of them had closed', async () => {
  const teacher = await aTeacher();
  const undos = [
    await teacher.approve(leaves('2027-09-01', 'RETRAITE')),
    await teacher.approve(leaves('2026-01-15', 'DEMISSION')),
  ];
  await teacher.send({ leftOn: '2026-11-01', leftReason: 'RETRAITE' });
  expect(await teacher.departure()).toEqual(toCome('2026-11-01', 'RETRAITE'));
  for (const undo of undos) await undo();
  expect(await teacher.departure()).toEqual(toCome('2026-11-01', 'RETRAITE'));
});

test('a death that the HR base says on the day of a departure that it knew is the departure', async () => {
  const teacher = await aTeacher();
  await teacher.send({ leftOn: '2026-02-01', leftReason: 'DEMISSION' });
  await teacher.approve(leaves('2027-09-01', 'RETRAITE'));
  server.now = new Date('2026-02-02T10:00:00Z');
  await teacher.send({ leftOn: '2026-02-01', leftReason: 'DECES_AGENT' });
  expect(await teacher.departure()).toEqual({
    on: '2026-02-01',
    reason: 'DECES_AGENT',
    gone: true,
    closed: true,
  });
});

test('the HR base corrects the day of a death that was recorded here, and the account stays closed', async () => {
  const teacher = await aTeacher();
  await teacher.approve(leaves('2026-01-04', 'DECES_AGENT'));
  await teacher.send({ leftOn: '2026-01-14', leftReason: 'DECES_AGENT' });
  expect(await teacher.departure()).toEqual({
    on: '2026-01-14',
    reason: 'DECES_AGENT',
    gone: true,
    closed: true,
  });
});

test('a leave that is corrected after a later one was approved leaves the later one, and no two positions on a day', async () => {
  const teacher = await aTeacher({ positions: [{ kind: 'DETACHEMENT', from: '2020-09-01' }] });
  const undo = await teacher.approve(position('CONGE_PARENTAL', '2026-01-01', '2026-06-30'));
  await teacher.approve(position('DISPONIBILITE', '2027-01-01', '2027-12-31'));
  await undo();
  await teacher.approve(position('CONGE_PARENTAL', '2026-01-01', '2026-12-31'));
  expect(await teacher.periods()).toEqual([
    { what: 'CONGE_PARENTAL', from: '2026-01-01', to: '2026-12-31' },
    { what: 'DETACHEMENT', from: '2020-09-01', to: '2025-12-31' },
    { what: 'DETACHEMENT', from: '2028-01-01', to: null },
    { what: 'DISPONIBILITE', from: '2027-01-01', to: '2027-12-31' },
  ]);
});

test('a leave within another one is taken back after it, and the activity goes on', async () => {
  const teacher = await aTeacher();
  const before = await teacher.periods();
  const undos = [
    await teacher.approve(position('DETACHEMENT', '2026-03-01', '2027-02-28')),
    await teacher.approve(position('DISPONIBILITE', '2026-06-01', '2026-08-31')),
  ];
  for (const undo of undos) await undo();
  expect(await teacher.periods()).toEqual(before);
});

const day = (months: number) => new Date(Date.UTC(2026, months, 1)).toISOString().slice(0, 10);
const lastDay = (months: number) => new Date(Date.UTC(2026, months, 0)).toISOString().slice(0, 10);
const stretch = fc
  .tuple(fc.nat({ max: 24 }), fc.option(fc.integer({ min: 1, max: 18 })))
  .map(([from, length]) => ({ from: day(from), to: length === null ? null : lastDay(from + length) }));
const kinds = ['CONGE_PARENTAL', 'DISPONIBILITE', 'DETACHEMENT', 'ACTIVITE'] as const;
const anEffect = fc.oneof(
  fc.record({ writes: fc.constant('position' as const), kind: fc.constantFrom(...kinds) }),
  fc.record({
    writes: fc.constant('position' as const),
    kind: fc.constant('DISPONIBILITE_ACTIVITE' as const),
    only: fc.constant('DISPONIBILITE' as const),
  }),
  fc.record({
    writes: fc.constant('working_time' as const),
    quotity: fc.constantFrom(0.5, 0.8),
    reason: fc.constant('DROIT' as const),
  }),
);
/** An approval, or which of those before is taken back. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(anEffect, stretch).map(([effect, period]) => ({ ...effect, ...period })) },
  { weight: 2, arbitrary: fc.nat({ max: 5 }) },
);

test('whatever is approved and taken back in whatever order leaves what the approvals that stand write by themselves', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9, size: 'max' }), async (steps) => {
      const [teacher, other] = [await aTeacher(), await aTeacher()];
      const standing: { readonly effect: Effect; readonly undo: () => Promise<void> }[] = [];
      for (const one of steps)
        if (typeof one !== 'number') standing.push({ effect: one, undo: await teacher.approve(one) });
        else await standing.splice(one % Math.max(standing.length, 1), 1)[0]?.undo();
      for (const { effect } of standing) await other.approve(effect);
      expect(await teacher.periods()).toEqual(await other.periods());
    }),
    { numRuns: amount(12, 150) },
  );
});

test('an approval that is taken back after the HR base contradicted another one leaves the file as it was before it', async () => {
  const teacher = await aTeacher();
  await teacher.approve(position('CONGE_PARENTAL', '2026-02-01', '2026-07-31'));
  const course: ImportTeacherLine['positions'] = [
    { kind: 'ACTIVITE', from: '2010-09-01', to: '2026-02-28' },
    { kind: 'DETACHEMENT', from: '2026-03-01' },
  ];
  await teacher.send({ positions: course });
  const before = await teacher.periods();
  const undo = await teacher.approve(position('DISPONIBILITE', '2027-01-01', '2027-12-31'));
  await teacher.send({ positions: [...course, { kind: 'ACTIVITE', from: '2028-01-01' }] });
  await undo();
  // The other approval is still there, and what the HR base said before it spoke against it.
  expect(await teacher.periods()).toEqual(before);
});

test('once the HR base says the course of positions itself, an approval that is taken back changes nothing of it', async () => {
  const teacher = await aTeacher();
  const undo = await teacher.approve(position('CONGE_PARENTAL', '2026-02-01', '2026-07-31'));
  await teacher.approve(position('DISPONIBILITE', '2027-01-01', '2027-12-31'));
  const positions = (await teacher.periods())
    .toSorted((one, next) => (one.from < next.from ? -1 : 1))
    .map(({ what, from, to }) => ({ kind: what, from, ...(to === null ? {} : { to }) }));
  await teacher.send({ positions } as Partial<ImportTeacherLine>);
  const before = await teacher.periods();
  await undo();
  expect(await teacher.periods()).toEqual(before);
});
