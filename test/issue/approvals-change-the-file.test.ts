import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addMandate } from '../kit/mandates.ts';
import { addOfficer, addTeacher, addAccount, lines, tokenOf } from '../kit/world.ts';
import { followNames } from '../../server/app/process/names.ts';
import type { ImportTeacherLine } from '../../server/demo/line.ts';
import { applyEffects, revertEffects, type Effect } from '../../server/modules/change-effect/index.ts';
import { newId } from '../../server/platform/sql/new-id.ts';
import { sqlOfEntityManager, type Sql } from '../../server/platform/sql/sql.ts';

let server: TestServer;
let officer: Awaited<ReturnType<typeof addOfficer>>;
let line: ImportTeacherLine;
let teacher: Awaited<ReturnType<typeof addTeacher>>;
let token: string;
const today = '2026-01-15';
beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
  const { usageName: _, ...drawn } = lines(1)[0] as ImportTeacherLine;
  line = {
    ...drawn,
    officer: { code: officer.code },
    familyName: 'Labert',
    givenNames: ['Julie', 'Anne'],
    positions: [{ kind: 'ACTIVITE', from: '2010-09-01' }],
    careerSteps: [{ corps: 'CERTIFIE', grade: 'CN', echelon: 7, from: '2025-03-01' }],
    familySituation: { maritalStatus: 'SINGLE', children: [] },
  };
  teacher = await addTeacher(server, officer.officerId, line);
  token = await tokenOf(server, teacher);
});
afterAll(() => server.close());

const dossierId = () => teacher.teacherId;
const viewer = { accountId: null, role: 'OFFICER', name: 'Claire Moreau' } as const;
async function within<T>(run: (sql: Sql) => Promise<T>): Promise<T> {
  return await server.orm.em.fork().transactional((em) => run(sqlOfEntityManager(em)));
}
const origin = () => ({ viewer, at: server.now, ip: null, requestId: null }) as const;
/** Approves a change; the answer takes it back again, and says how many statements the approval took. */
async function approve(...effects: Effect[]) {
  const requestId = newId();
  let statements = 0;
  await within(async (sql) => {
    const counting = ((text: string, ...inputs: unknown[]) => {
      statements += 1;
      return sql(text, ...inputs);
    }) as Sql;
    await applyEffects(counting, {
      requestId,
      dossierId: dossierId(),
      effects,
      origin: origin(),
      readMonths: 12,
    });
  });
  const undo = () =>
    within((sql) =>
      revertEffects(sql, { requestId, dossierId: dossierId(), origin: origin(), readMonths: 12 }),
    );
  return { undo, statements };
}
const whole = `civility familyName usageName givenNames displayName username professionalEmail leftOn leftReason
  careerFacts careerPath(until: "2030-01-01") { date echelon }
  dossier { address { lines postalCode city country } familySituation { maritalStatus since children { givenName birthDate } }
    phone mobilePhone nationality disability { kind from to } leaves { kind from to } workingTimes { quotity reason from to }
    positions { nodes { kind from to } } diplomas { title level } workingTime }`;
async function read(selection: string) {
  const { data, errors } = await server.query(`{ viewer { teacher { ${selection} } } }`, { token });
  expect(errors).toBeUndefined();
  return data.viewer.teacher;
}
const positions = async () =>
  (await read('dossier { positions { nodes { kind from to } } }')).dossier.positions.nodes;

test('a future address is the address from its day on, without any job, and not a day before', async () => {
  const before = (await read('dossier { address { city } }')).dossier.address;
  const { undo } = await approve({
    writes: 'dossier_address',
    from: '2026-02-01',
    lines: ['3 rue de Siam'],
    postalCode: '29200',
    city: 'Brest',
    country: 'France',
  });
  const { dossier } = await read(
    'dossier { now: address { city } before: address(asOf: "2026-01-31") { city } after: address(asOf: "2026-02-01") { lines city } }',
  );
  expect(dossier).toEqual({ now: before, before, after: { lines: ['3 rue de Siam'], city: 'Brest' } });
  server.now = new Date('2026-02-08T10:00:00Z');
  token = await tokenOf(server, teacher);
  expect((await read('dossier { address { city } }')).dossier.address).toEqual({ city: 'Brest' });
  server.now = new Date(`${today}T10:00:00Z`);
  await undo();
  token = await tokenOf(server, teacher);
  expect((await read('dossier { address(asOf: "2026-02-01") { city } }')).dossier.address).toEqual(before);
});

test('a parental leave is cut out of the activity, and both ends of it count', async () => {
  const { undo } = await approve({
    writes: 'position',
    kind: 'CONGE_PARENTAL',
    from: '2026-04-01',
    to: '2026-09-30',
  });
  expect(await positions()).toEqual([
    { kind: 'ACTIVITE', from: '2026-10-01', to: null },
    { kind: 'CONGE_PARENTAL', from: '2026-04-01', to: '2026-09-30' },
    { kind: 'ACTIVITE', from: '2010-09-01', to: '2026-03-31' },
  ]);
  await undo();
  expect(await positions()).toEqual([{ kind: 'ACTIVITE', from: '2010-09-01', to: null }]);
});

test('a disponibilité pushes the next échelon back at once, and a parental leave does not', async () => {
  const nextEchelon = async () =>
    (await read('careerPath(until: "2040-01-01") { kind date echelon }')).careerPath.find(
      ({ kind, echelon }: { kind: string; echelon: number }) => kind === 'ECHELON' && echelon === 8,
    )?.date;
  const expected = await nextEchelon();
  expect(expected).toBe('2028-03-01');
  const parental = await approve({
    writes: 'position',
    kind: 'CONGE_PARENTAL',
    from: '2026-03-01',
    to: '2026-08-31',
  });
  expect(await nextEchelon()).toBe(expected);
  await parental.undo();
  const child = await approve({
    writes: 'position',
    kind: 'DISPONIBILITE_ENFANT',
    from: '2026-03-01',
    to: '2027-02-28',
  });
  expect(await nextEchelon()).toBe(expected);
  await child.undo();
  const leave = await approve({
    writes: 'position',
    kind: 'DISPONIBILITE',
    from: '2026-03-01',
    to: '2027-02-28',
  });
  expect(await nextEchelon()).toBe('2029-03-01');
  const { careerFacts } = await read('careerFacts');
  expect(careerFacts.positions).toContainEqual({
    kind: 'DISPONIBILITE',
    from: '2026-03-01',
    to: '2027-02-28',
  });
  await leave.undo();
  expect(await nextEchelon()).toBe(expected);
});

const every: readonly Effect[] = [
  {
    writes: 'dossier_address',
    from: today,
    lines: ['x'],
    postalCode: '29200',
    city: 'Brest',
    country: 'France',
  },
  { writes: 'dossier_family', from: today, maritalStatus: 'MARRIED', since: today },
  { writes: 'dossier_family', from: today, added: [{ givenName: 'Léa', birthDate: '2026-01-02' }] },
  { writes: 'dossier_contact', from: today, mobilePhone: '0611223344' },
  {
    writes: 'dossier_name',
    from: today,
    familyName: 'Brun',
    usageName: 'Labert-Morin',
    changeUsername: false,
    changeProfessionalAddress: false,
  },
  { writes: 'nationality', from: today, country: 'FR' },
  { writes: 'leave', from: today, to: '2026-02-15', kind: 'MATERNITE' },
  { writes: 'disability', from: today, to: null, kind: 'RQTH' },
  { writes: 'position', from: '2026-04-01', to: '2027-03-31', kind: 'DISPONIBILITE' },
  { writes: 'working_time', from: today, to: '2026-08-31', quotity: 0.8, reason: 'DROIT' },
  {
    writes: 'diploma',
    title: 'Master MEEF',
    level: 7,
    obtainedOn: '2025-07-01',
    speciality: null,
    code: null,
  },
  { writes: 'departure', on: '2026-09-01', reason: 'RETRAITE' },
];

test('an approval shows in the file at once, and taking it back brings back exactly what was', async () => {
  const before = await read(whole);
  const { undo, statements } = await approve(...every);
  expect(statements).toBeLessThanOrEqual(8);
  const after = await read(whole);
  expect(after).toMatchObject({
    familyName: 'Brun',
    usageName: 'Labert-Morin',
    displayName: 'Julie Labert-Morin',
    leftOn: '2026-09-01',
    leftReason: 'RETRAITE',
    dossier: {
      address: { city: 'Brest' },
      familySituation: { maritalStatus: 'MARRIED', children: [{ givenName: 'Léa' }] },
      phone: before.dossier.phone,
      mobilePhone: '0611223344',
      nationality: 'FR',
      disability: { kind: 'RQTH' },
      leaves: [{ kind: 'MATERNITE' }],
      workingTimes: [{ quotity: 0.8, to: '2026-08-31' }],
      workingTime: before.dossier.workingTime,
    },
  });
  expect(after.dossier.diplomas).toContainEqual({ title: 'Master MEEF', level: 7 });
  await undo();
  expect(await read(whole)).toEqual(before);
});

test('taking one approval back leaves what another one changed', async () => {
  const before = await read(whole);
  const undos: (() => Promise<void>)[] = [];
  for (const effect of every) undos.push((await approve(effect)).undo);
  const move = {
    writes: 'dossier_address',
    from: '2026-01-10',
    lines: ['y'],
    postalCode: '06300',
    country: 'France',
  } as const;
  const second = await approve({ ...move, city: 'Nice' });
  // Brest counts from a later day.
  expect((await read('dossier { address { city } }')).dossier.address.city).toBe('Brest');
  await undos[0]?.();
  expect((await read('dossier { address { city } }')).dossier.address.city).toBe('Nice');
  await second.undo();
  for (const undo of undos.slice(1).toReversed()) await undo();
  expect(await read(whole)).toEqual(before);
});

test('a name takes effect on its day, right after a week in which no job ran, and the HR base repeating the old one changes nothing', async () => {
  const machine = await addAccount(server, 'INTEGRATOR');
  const bring = async () => {
    const { data } = await server.query(
      `mutation ($input: ImportTeachersInput!) { importTeachers(input: $input) { results { outcome errors { code path } } } }`,
      { token: await tokenOf(server, machine), variables: { input: { teachers: [line] } } },
    );
    const [result] = data.importTeachers.results;
    expect(result.errors).toEqual([]);
    return result.outcome;
  };
  await bring();
  expect(await bring()).toBe('UNCHANGED');
  const before = await read(whole);
  const { undo } = await approve(
    {
      writes: 'dossier_name',
      from: '2026-01-20',
      usageName: 'Zola',
      changeUsername: false,
      changeProfessionalAddress: false,
    },
    ...every.filter(({ writes }) => writes !== 'dossier_name'),
  );
  const follow = () => followNames({ em: server.orm.em, now: () => server.now });
  await follow();
  expect((await read('displayName')).displayName).toBe('Julie Labert');
  server.now = new Date('2026-01-27T10:00:00Z');
  await follow();
  await follow();
  token = await tokenOf(server, teacher);
  expect((await read('displayName')).displayName).toBe('Julie Zola');
  const found = async (namePrefix: string) => {
    const { data } = await server.query(
      `{ teachers(filter: { namePrefix: "${namePrefix}" }) { nodes { displayName } } }`,
      {
        token: await tokenOf(server, officer),
      },
    );
    return data.teachers.nodes;
  };
  expect(await found('zola')).toEqual([{ displayName: 'Julie Zola' }]);
  expect(await found('labert')).toEqual([{ displayName: 'Julie Zola' }]);
  const approved = await read(whole);
  expect(await bring()).toBe('UNCHANGED');
  expect(await read(whole)).toEqual(approved);
  await undo();
  server.now = new Date(`${today}T10:00:00Z`);
  token = await tokenOf(server, teacher);
  expect(await read(whole)).toEqual(before);
  expect(await bring()).toBe('UNCHANGED');
});

test('a disability is read by its teacher and by a MEDICAL mandate where it counts, and by nobody else', async () => {
  const { undo } = await approve({ writes: 'disability', from: today, to: null, kind: 'RQTH' });
  const { disability } = (await read('dossier { disability { id } }')).dossier;
  const nodeOf = async (someone: Parameters<typeof tokenOf>[1]) => {
    const { data } = await server.query(`{ node(id: "${disability.id}") { ... on Disability { kind } } }`, {
      token: await tokenOf(server, someone),
    });
    return data.node;
  };
  const [doctor, elsewhere] = [await addOfficer(server), await addOfficer(server)];
  await addMandate(server, doctor.officerId, 'MEDICAL');
  await addMandate(server, elsewhere.officerId, 'MEDICAL', { departmentCode: '45' });
  expect(await nodeOf(teacher)).toEqual({ kind: 'RQTH' });
  expect(await nodeOf(doctor)).toEqual({ kind: 'RQTH' });
  for (const other of [officer, elsewhere, await addOfficer(server, '18', 'ADMINISTRATOR')])
    expect(await nodeOf(other)).toBeNull();
  const { data } = await server.query(
    '{ teachers(first: 1) { nodes { dossier { disability { kind } leaves { kind } } } } }',
    { token: await tokenOf(server, officer) },
  );
  expect(data.teachers.nodes).toEqual([{ dossier: { disability: null, leaves: [] } }]);
  // The teacher reads who has read it.
  const log = (await read('dossier { accessLog { nodes { fields } } }')).dossier.accessLog.nodes;
  expect(log).toContainEqual({ fields: ['disability.kind'] });
  await undo();
  expect(await nodeOf(doctor)).toBeNull();
});
