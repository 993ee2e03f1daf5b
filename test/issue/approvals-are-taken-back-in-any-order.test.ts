import { afterAll, beforeAll, expect, test } from 'vitest';
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
    birthDate: `1980-01-${String(count).padStart(2, '0')}`,
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
  return { teacherId, approve, send, departure };
}

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
