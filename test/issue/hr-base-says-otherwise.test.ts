import { afterAll, beforeAll, expect, test } from 'vitest';
import { aLine, numen } from '../kit/intake.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, tokenOf } from '../kit/world.ts';
import type { ImportTeacherLine } from '../../server/demo/line.ts';
import { applyEffects, revertEffects, type Effect } from '../../server/modules/change-effect/index.ts';
import { newId } from '../../server/platform/sql/new-id.ts';
import { sqlOfEntityManager } from '../../server/platform/sql/sql.ts';

let server: TestServer;
let officer: Awaited<ReturnType<typeof addOfficer>>;
let machine: Awaited<ReturnType<typeof addAccount>>;
let tokens: { officer: string; machine: string };
beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
  machine = await addAccount(server, 'INTEGRATOR', null);
  tokens = { officer: await tokenOf(server, officer), machine: await tokenOf(server, machine) };
});
afterAll(() => server.close());

const chartres = { lines: ['12 rue des Lilas'], postalCode: '28000', city: 'Chartres', country: 'France' };
const brest = { lines: ['3 rue de Siam'], postalCode: '29200', city: 'Brest', country: 'France' };
const nantes = { lines: ['1 quai de la Fosse'], postalCode: '44000', city: 'Nantes', country: 'France' };
const lyon = { lines: ['5 rue Mercière'], postalCode: '69002', city: 'Lyon', country: 'France' };
const moves = (address: typeof brest, from = '2026-01-15'): Effect => ({
  writes: 'dossier_address',
  from,
  ...address,
});

let count = 0;
/** A teacher whom the HR base knows, with what tests do to the file. */
async function aTeacher(over: Partial<ImportTeacherLine> = {}) {
  const line: ImportTeacherLine = {
    ...aLine(),
    numen: numen(++count),
    birthDate: `1980-01-${String(count).padStart(2, '0')}`,
    officer: { code: officer.code },
    familyName: 'Labert',
    givenNames: ['Julie', 'Anne'],
    address: chartres,
    positions: [{ kind: 'ACTIVITE', from: '2010-09-01' }],
    careerSteps: [{ corps: 'CERTIFIE', grade: 'CN', echelon: 7, from: '2025-03-01' }],
    postings: [],
    appraisals: [],
    services: [],
    diplomas: [{ title: 'Master MEEF', level: 7 }],
    familySituation: { maritalStatus: 'SINGLE', children: [] },
    ...over,
  };
  const teacher = await addTeacher(server, officer.officerId, line);
  const token = await tokenOf(server, teacher);
  const viewer = { accountId: null, role: 'OFFICER', name: 'Claire Moreau' } as const;
  const origin = () => ({ viewer, at: server.now, ip: null, requestId: null });
  let requestId = '';
  const takeBack = async () =>
    await server.orm.em.fork().transactional((em) =>
      revertEffects(sqlOfEntityManager(em), {
        requestId,
        dossierId: teacher.teacherId,
        origin: origin(),
        readMonths: 12,
      }),
    );
  const approve = async (...effects: Effect[]) => {
    requestId = newId();
    await server.orm.em.fork().transactional(async (em) => {
      await applyEffects(sqlOfEntityManager(em), {
        requestId,
        dossierId: teacher.teacherId,
        effects,
        origin: origin(),
        readMonths: 12,
      });
    });
    return `chg_${requestId.replaceAll('-', '')}`;
  };
  const send = async (changes: Partial<ImportTeacherLine> = {}, token = tokens.machine) => {
    const { data, errors } = await server.query(
      `mutation ($input: ImportTeachersInput!) { importTeachers(input: $input) {
        results { outcome errors { code path } warnings { code path } } errors { code } } }`,
      { token, variables: { input: { teachers: [{ ...line, ...changes }] } } },
    );
    expect(errors).toBeUndefined();
    return data.importTeachers.results[0];
  };
  const read = async (selection: string) => {
    const { data, errors } = await server.query(`{ viewer { teacher { ${selection} } } }`, { token });
    expect(errors).toBeUndefined();
    return data.viewer.teacher;
  };
  const city = async (asOf = '2026-01-15') =>
    (await read(`dossier { address(asOf: "${asOf}") { city } }`)).dossier.address?.city ?? null;
  const awaits = async () =>
    (await read('dossier { awaitsHrBase { path label since requestId hrBase } }')).dossier.awaitsHrBase;
  const conflicts = async () => {
    const { data, errors } = await server.query(
      '{ importConflicts { nodes { id path label ours theirs requestId since teacher { id } } } }',
      { token: tokens.officer },
    );
    expect(errors).toBeUndefined();
    return data.importConflicts.nodes.filter(
      (node: { teacher: { id: string } }) => node.teacher.id === teacher.id,
    );
  };
  return { ...teacher, line, approve, takeBack, send, read, city, awaits, conflicts };
}

const settle = async (
  conflictId: string,
  keep: 'OURS' | 'HR_BASE',
  token = tokens.officer,
  reason = 'Vu avec l’enseignante.',
) => {
  const { data, errors } = await server.query(
    `mutation ($input: ResolveImportConflictInput!) { resolveImportConflict(input: $input) {
      conflict { id outcome settledAt reason settledBy { displayName } } errors { code path message } } }`,
    { token, variables: { input: { conflictId, keep, reason } } },
  );
  expect(errors).toBeUndefined();
  return data.resolveImportConflict;
};

test('an approved address stands while the HR base says what it said before, and the file shows since when', async () => {
  const teacher = await aTeacher();
  const requestId = await teacher.approve(moves(brest));
  expect(await teacher.send()).toMatchObject({ outcome: 'UNCHANGED', warnings: [] });
  expect(await teacher.city()).toBe('Brest');
  expect(await teacher.awaits()).toEqual([
    {
      path: 'dossier.address',
      label: 'Adresse personnelle',
      since: '2026-01-15',
      requestId,
      hrBase: ['12 rue des Lilas', '28000 Chartres', 'France'],
    },
  ]);
  expect(await teacher.conflicts()).toEqual([]);
});

test('an approved address that the HR base sends is taken over, and the next address of the HR base counts', async () => {
  const teacher = await aTeacher();
  await teacher.approve(moves(brest));
  expect(await teacher.send({ address: brest })).toMatchObject({ outcome: 'UPDATED', warnings: [] });
  expect(await teacher.awaits()).toEqual([]);
  expect(await teacher.send({ address: brest })).toMatchObject({ outcome: 'UNCHANGED' });
  server.now = new Date('2026-01-20T10:00:00Z');
  const later = await tokenOf(server, machine);
  const sent = await teacher.send({ address: nantes }, later);
  server.now = new Date('2026-01-15T10:00:00Z');
  expect(sent).toMatchObject({ warnings: [] });
  expect(await teacher.city('2026-01-19')).toBe('Brest');
  expect(await teacher.city('2026-01-20')).toBe('Nantes');
  expect(await teacher.conflicts()).toEqual([]);
});

test('a third address is one conflict however often it comes, and a fourth takes its place', async () => {
  const teacher = await aTeacher();
  const requestId = await teacher.approve(moves(brest));
  expect(await teacher.send({ address: nantes })).toMatchObject({
    outcome: 'UPDATED',
    warnings: [{ code: 'CONTRADICTS_APPROVAL', path: ['input', 'teachers', '0', 'address'] }],
  });
  expect(await teacher.send({ address: nantes })).toMatchObject({ outcome: 'UNCHANGED', warnings: [] });
  expect(await teacher.city()).toBe('Brest');
  const [first, ...others] = await teacher.conflicts();
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    path: 'dossier.address',
    ours: ['3 rue de Siam', '29200 Brest', 'France'],
    theirs: ['1 quai de la Fosse', '44000 Nantes', 'France'],
    requestId,
  });
  await teacher.send({ address: lyon });
  expect(await teacher.conflicts()).toMatchObject([
    { id: first.id, since: first.since, theirs: ['5 rue Mercière', '69002 Lyon', 'France'] },
  ]);
});

test('a conflict ends by itself once the HR base goes back to what it said, or says what was approved', async () => {
  const teacher = await aTeacher();
  await teacher.approve(moves(brest));
  await teacher.send({ address: nantes });
  expect(await teacher.conflicts()).toHaveLength(1);
  await teacher.send();
  expect(await teacher.conflicts()).toEqual([]);
  expect(await teacher.awaits()).toHaveLength(1);
  await teacher.send({ address: nantes });
  expect(await teacher.conflicts()).toHaveLength(1);
  await teacher.send({ address: brest });
  expect(await teacher.conflicts()).toEqual([]);
  expect(await teacher.awaits()).toEqual([]);
  expect(await teacher.city()).toBe('Brest');
});

test('the officer keeps ours: nothing changes, and the same word of the HR base asks nobody again', async () => {
  const teacher = await aTeacher();
  await teacher.approve(moves(brest));
  await teacher.send({ address: nantes });
  const [conflict] = await teacher.conflicts();
  expect(await settle(conflict.id, 'OURS')).toMatchObject({
    errors: [],
    conflict: {
      outcome: 'OURS',
      reason: 'Vu avec l’enseignante.',
      settledBy: { displayName: expect.any(String) },
    },
  });
  expect(await teacher.city()).toBe('Brest');
  await teacher.send({ address: nantes });
  expect(await teacher.conflicts()).toEqual([]);
  expect(await teacher.awaits()).toMatchObject([
    { hrBase: ['1 quai de la Fosse', '44000 Nantes', 'France'] },
  ]);
  await teacher.send({ address: lyon });
  expect(await teacher.conflicts()).toHaveLength(1);
});

test('the officer keeps the HR base: its address counts from that day on, and the teacher gets a message', async () => {
  const teacher = await aTeacher();
  await teacher.approve(moves(brest, '2026-01-10'));
  await teacher.send({ address: nantes });
  const [conflict] = await teacher.conflicts();
  expect(await settle(conflict.id, 'HR_BASE')).toMatchObject({ errors: [] });
  expect([await teacher.city('2026-01-09'), await teacher.city('2026-01-14'), await teacher.city()]).toEqual([
    'Chartres',
    'Brest',
    'Nantes',
  ]);
  expect(await teacher.awaits()).toEqual([]);
  expect((await teacher.read('mailbox { messages { nodes { subject } } }')).mailbox.messages.nodes).toEqual([
    { subject: 'Votre dossier : adresse personnelle' },
  ]);
  expect(await settle(conflict.id, 'OURS')).toMatchObject({
    conflict: null,
    errors: [{ code: 'CONFLICT_SETTLED', path: ['input', 'conflictId'] }],
  });
});

test('an address for a later day is no contradiction of what the HR base says of today', async () => {
  const teacher = await aTeacher();
  await teacher.approve(moves(brest, '2026-03-01'));
  expect(await teacher.awaits()).toEqual([]);
  expect(await teacher.send({ address: nantes })).toMatchObject({ warnings: [] });
  expect([await teacher.city(), await teacher.city('2026-03-01')]).toEqual(['Nantes', 'Brest']);
  await teacher.send({ address: brest });
  expect([await teacher.city(), await teacher.city('2026-03-01')]).toEqual(['Nantes', 'Brest']);
  expect(await teacher.conflicts()).toEqual([]);
});

test('what an approval does not speak of follows the HR base: the other telephone, the marital status', async () => {
  const teacher = await aTeacher({ phone: '0237000000', mobilePhone: '0600000000' });
  await teacher.approve(
    { writes: 'dossier_contact', from: '2026-01-15', mobilePhone: '0611111111' },
    { writes: 'dossier_family', from: '2026-01-15', added: [{ givenName: 'Léa', birthDate: '2026-01-10' }] },
  );
  await teacher.send({
    phone: '0238000000',
    mobilePhone: '0600000000',
    familySituation: { maritalStatus: 'MARRIED', children: [] },
  });
  expect(
    (
      await teacher.read(
        'dossier { phone mobilePhone familySituation { maritalStatus children { givenName } } }',
      )
    ).dossier,
  ).toEqual({
    phone: '0238000000',
    mobilePhone: '0611111111',
    familySituation: { maritalStatus: 'MARRIED', children: [{ givenName: 'Léa' }] },
  });
  expect((await teacher.awaits()).map(({ path }: { path: string }) => path)).toEqual([
    'dossier.mobilePhone',
    'dossier.familySituation.children',
  ]);
  expect(await teacher.conflicts()).toEqual([]);
});

test('of children only another writing of the same child contradicts; others are added beside', async () => {
  const lea = { givenName: 'Léa', birthDate: '2026-01-10' };
  const tom = { givenName: 'Tom', birthDate: '2020-05-01' };
  const teacher = await aTeacher();
  await teacher.approve({ writes: 'dossier_family', from: '2026-01-15', added: [lea] });
  const children = async () =>
    (await teacher.read('dossier { familySituation { children { givenName birthDate } } }')).dossier
      .familySituation.children;
  await teacher.send({ familySituation: { maritalStatus: 'SINGLE', children: [tom] } });
  expect(await children()).toEqual(expect.arrayContaining([lea, tom]));
  expect(await teacher.conflicts()).toEqual([]);
  await teacher.send({
    familySituation: { maritalStatus: 'SINGLE', children: [tom, { ...lea, birthDate: '2026-01-11' }] },
  });
  const [conflict] = await teacher.conflicts();
  expect(conflict).toMatchObject({ path: 'dossier.familySituation.children' });
  expect(await settle(conflict.id, 'HR_BASE')).toMatchObject({ errors: [] });
  expect(await children()).toEqual(expect.arrayContaining([tom, { ...lea, birthDate: '2026-01-11' }]));
  expect(await children()).toHaveLength(2);
  expect(await teacher.awaits()).toEqual([]);
});

test('a usage name of an approval stands, a correction of the given names comes through, and another usage name is a conflict', async () => {
  const teacher = await aTeacher();
  await teacher.approve({
    writes: 'dossier_name',
    from: '2026-01-15',
    usageName: 'Martin',
    changeUsername: false,
    changeProfessionalAddress: false,
  });
  await teacher.send({ givenNames: ['Julie', 'Anna'] });
  expect(await teacher.read('usageName givenNames')).toEqual({
    usageName: 'Martin',
    givenNames: ['Julie', 'Anna'],
  });
  expect((await teacher.awaits()).map(({ path }: { path: string }) => path)).toEqual(['teacher.usageName']);
  await teacher.send({ givenNames: ['Julie', 'Anna'], usageName: 'Durand' });
  const [conflict] = await teacher.conflicts();
  expect(conflict).toMatchObject({ path: 'teacher.usageName', ours: ['Martin'], theirs: ['Durand'] });
  expect(await teacher.read('displayName')).toEqual({ displayName: 'Julie Martin' });
  expect(await settle(conflict.id, 'HR_BASE')).toMatchObject({ errors: [] });
  expect(await teacher.read('displayName')).toEqual({ displayName: 'Julie Durand' });
  await teacher.send({ givenNames: ['Julie', 'Anna'] });
  expect(await teacher.read('usageName displayName')).toEqual({
    usageName: null,
    displayName: 'Julie Labert',
  });
});

test('positions of an approval stand until the HR base has them, and another course of time is a conflict', async () => {
  const teacher = await aTeacher();
  const positions = async () =>
    (await teacher.read('dossier { positions { nodes { kind from to } } }')).dossier.positions.nodes;
  await teacher.approve({ writes: 'position', kind: 'CONGE_PARENTAL', from: '2026-02-01', to: '2026-07-31' });
  const approved = [
    { kind: 'ACTIVITE', from: '2026-08-01', to: null },
    { kind: 'CONGE_PARENTAL', from: '2026-02-01', to: '2026-07-31' },
    { kind: 'ACTIVITE', from: '2010-09-01', to: '2026-01-31' },
  ];
  expect(await positions()).toEqual(approved);
  expect(await teacher.send()).toMatchObject({ outcome: 'UNCHANGED' });
  expect((await teacher.awaits())[0]).toMatchObject({
    path: 'dossier.positions',
    hrBase: ['activité, depuis le 1er septembre 2010'],
  });
  const otherwise: ImportTeacherLine['positions'] = [
    { kind: 'ACTIVITE', from: '2010-09-01', to: '2026-02-28' },
    { kind: 'DETACHEMENT', from: '2026-03-01' },
  ];
  expect(await teacher.send({ positions: otherwise })).toMatchObject({
    warnings: [{ code: 'CONTRADICTS_APPROVAL' }],
  });
  expect(await positions()).toEqual(approved);
  expect(await teacher.send({ positions: otherwise })).toMatchObject({ outcome: 'UNCHANGED' });
  expect(await teacher.conflicts()).toHaveLength(1);
  const same: ImportTeacherLine['positions'] = [
    { kind: 'ACTIVITE', from: '2010-09-01', to: '2026-01-31' },
    { kind: 'CONGE_PARENTAL', from: '2026-02-01', to: '2026-07-31' },
    { kind: 'ACTIVITE', from: '2026-08-01' },
  ];
  await teacher.send({ positions: same });
  expect(await positions()).toEqual(approved);
  expect([await teacher.conflicts(), await teacher.awaits()]).toEqual([[], []]);
  await teacher.send({ positions: [...same.slice(0, 2), { kind: 'DISPONIBILITE', from: '2026-08-01' }] });
  expect((await positions())[0]).toEqual({ kind: 'DISPONIBILITE', from: '2026-08-01', to: null });
  expect(await positions()).toHaveLength(3);
  expect(await teacher.conflicts()).toEqual([]);
});

test('a conflict that is older than an approval cannot erase it: the officer keeps ours, or corrects the decision', async () => {
  const teacher = await aTeacher();
  const name = (usageName: string): Effect => ({
    writes: 'dossier_name',
    from: '2026-01-15',
    usageName,
    changeUsername: false,
    changeProfessionalAddress: false,
  });
  const leave = (to: string): Effect => ({
    writes: 'position',
    kind: 'CONGE_PARENTAL',
    from: '2026-02-01',
    to,
  });
  const read = () => teacher.read('usageName dossier { positions { nodes { kind from to } } }');
  await teacher.approve(name('Martin'), leave('2026-07-31'));
  await teacher.send({
    usageName: 'Durand',
    positions: [
      { kind: 'ACTIVITE', from: '2010-09-01', to: '2026-02-28' },
      { kind: 'DETACHEMENT', from: '2026-03-01' },
    ],
  });
  await teacher.takeBack();
  server.now = new Date('2026-01-15T10:05:00Z');
  await teacher.approve(name('Morin'), leave('2026-08-31'));
  const approved = await read();
  const conflicts = await teacher.conflicts();
  expect(conflicts).toHaveLength(2);
  for (const { id } of conflicts) {
    expect(await settle(id, 'HR_BASE')).toMatchObject({
      conflict: null,
      errors: [{ code: 'DECIDED_SINCE', path: ['input', 'keep'] }],
    });
    expect(await settle(id, 'OURS')).toMatchObject({ errors: [] });
  }
  server.now = new Date('2026-01-15T10:00:00Z');
  expect(approved).toMatchObject({ usageName: 'Morin' });
  expect(await read()).toEqual(approved);
});

test('positions that the officer takes from the HR base replace those of the approval', async () => {
  const teacher = await aTeacher();
  await teacher.approve({ writes: 'position', kind: 'CONGE_PARENTAL', from: '2026-02-01', to: '2026-07-31' });
  await teacher.send({
    positions: [
      { kind: 'ACTIVITE', from: '2010-09-01', to: '2026-02-28' },
      { kind: 'DETACHEMENT', from: '2026-03-01' },
    ],
  });
  const [conflict] = await teacher.conflicts();
  expect(await settle(conflict.id, 'HR_BASE')).toMatchObject({ errors: [] });
  const { dossier } = await teacher.read(
    'dossier { positions { nodes { kind from to } } awaitsHrBase { path } }',
  );
  expect(dossier).toEqual({
    positions: {
      nodes: [
        { kind: 'DETACHEMENT', from: '2026-03-01', to: null },
        { kind: 'ACTIVITE', from: '2010-09-01', to: '2026-02-28' },
      ],
    },
    awaitsHrBase: [],
  });
});

test('with an approval taken back, what the HR base has said meanwhile is in effect', async () => {
  const teacher = await aTeacher();
  await teacher.approve(
    { writes: 'position', kind: 'CONGE_PARENTAL', from: '2026-02-01', to: '2026-07-31' },
    moves(brest),
  );
  await teacher.send({
    address: nantes,
    positions: [
      { kind: 'ACTIVITE', from: '2010-09-01', to: '2026-02-28' },
      { kind: 'DETACHEMENT', from: '2026-03-01' },
    ],
  });
  await teacher.takeBack();
  const { dossier } = await teacher.read(
    'dossier { address { city } positions { nodes { kind from } } awaitsHrBase { path } }',
  );
  expect(dossier).toEqual({
    address: { city: 'Nantes' },
    positions: {
      nodes: [
        { kind: 'DETACHEMENT', from: '2026-03-01' },
        { kind: 'ACTIVITE', from: '2010-09-01' },
      ],
    },
    awaitsHrBase: [],
  });
});

test('a diploma of an approval stays beside new ones of the HR base, is not shown twice once it has it, and another writing is a conflict', async () => {
  const teacher = await aTeacher();
  const master = { title: 'Master MEEF', level: 7 };
  const certificate = { title: 'Certification FLS', level: 7, obtainedOn: '2025-06-01' };
  const titles = async () =>
    (await teacher.read('dossier { diplomas { title obtainedOn } }')).dossier.diplomas
      .map(({ title, obtainedOn }: { title: string; obtainedOn: string | null }) =>
        `${title} ${obtainedOn ?? ''}`.trim(),
      )
      .toSorted();
  await teacher.approve({ writes: 'diploma', speciality: null, code: null, ...certificate });
  await teacher.send({ diplomas: [master, { title: 'Licence de lettres', level: 6 }] });
  expect(await titles()).toEqual(['Certification FLS 2025-06-01', 'Licence de lettres', 'Master MEEF']);
  expect((await teacher.awaits()).map(({ path }: { path: string }) => path)).toEqual(['dossier.diplomas']);
  await teacher.send({ diplomas: [master, { ...certificate, obtainedOn: '2025-07-01' }] });
  expect(await titles()).toEqual(['Certification FLS 2025-06-01', 'Master MEEF']);
  const [conflict, ...others] = await teacher.conflicts();
  expect(others).toEqual([]);
  expect(conflict).toMatchObject({
    ours: ['Certification FLS, 1er juin 2025'],
    theirs: ['Certification FLS, 1er juillet 2025'],
  });
  await teacher.send({ diplomas: [master, certificate] });
  expect(await titles()).toEqual(['Certification FLS 2025-06-01', 'Master MEEF']);
  expect([await teacher.conflicts(), await teacher.awaits()]).toEqual([[], []]);
  await teacher.send({ diplomas: [master, { ...certificate, obtainedOn: '2025-08-01' }] });
  expect(await titles()).toEqual(['Certification FLS 2025-08-01', 'Master MEEF']);
  await teacher.send({ diplomas: [master] });
  expect(await titles()).toEqual(['Master MEEF']);
});

test('a conflict is there for the officer in charge alone, and a reason is needed', async () => {
  const teacher = await aTeacher();
  await teacher.approve(moves(brest));
  await teacher.send({ address: nantes });
  const [conflict] = await teacher.conflicts();
  const other = await tokenOf(server, await addOfficer(server));
  expect(await settle(conflict.id, 'OURS', other)).toMatchObject({
    conflict: null,
    errors: [{ code: 'NOT_FOUND', path: ['input', 'conflictId'] }],
  });
  const { data } = await server.query(
    `{ importConflicts { nodes { id } } node(id: "${conflict.id}") { id } }`,
    { token: other },
  );
  expect(data).toEqual({ importConflicts: { nodes: [] }, node: null });
  const own = await server.query(`{ node(id: "${conflict.id}") { id } }`, {
    token: await tokenOf(server, teacher),
  });
  expect(own.data).toEqual({ node: null });
  expect(await settle(conflict.id, 'OURS', tokens.officer, ' ')).toMatchObject({
    errors: [{ code: 'REQUIRED', path: ['input', 'reason'] }],
  });
});

test('a death that an officer recorded stands, whatever the HR base says of a retirement, and the account stays closed', async () => {
  const teacher = await aTeacher();
  await teacher.send({ leftOn: '2028-08-31', leftReason: 'RETRAITE' });
  await teacher.approve({ writes: 'departure', on: '2026-01-14', reason: 'DECES_AGENT' });
  const state = async () => {
    const [row] = await server.orm.em.fork().execute(
      `select t.left_on::text as "on", t.left_reason as reason, t.departed_at is not null as gone, a.closed_at is not null as closed
         from teacher t join account a on a.id = t.account_id where t.id = ?`,
      [teacher.teacherId],
    );
    return row;
  };
  const dead = { on: '2026-01-14', reason: 'DECES_AGENT', gone: true, closed: true };
  expect(await state()).toEqual(dead);
  await teacher.send({ leftOn: '2028-09-01', leftReason: 'RETRAITE' });
  expect(await state()).toEqual(dead);
  await teacher.send();
  expect(await state()).toEqual(dead);
});
