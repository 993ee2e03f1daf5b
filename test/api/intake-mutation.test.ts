import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoSignIns } from '../../server/app/process/fill-demo.ts';
import { aLine, numen } from '../kit/intake.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { tokenOf as tokenOfSomeone } from '../kit/world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ DEMO: 'on', DEMO_TEACHERS: '60' });
});
afterAll(async () => await server.close());

async function tokenOf(role: string): Promise<string> {
  const { username, password } = demoSignIns.find(
    (signIn) => signIn.role === role,
  ) as (typeof demoSignIns)[number];
  const someone = role === 'INTEGRATOR' ? { username, clientSecret: password } : { username };
  return await tokenOfSomeone(server, someone, password);
}

const importTeachers = `mutation ($input: ImportTeachersInput!) {
  importTeachers(input: $input) {
    created updated unchanged refused
    results { index outcome teacher { displayName username dossier { careerSteps { totalCount } } } errors { code path } }
    errors { code path }
  }
}`;

test('everybody of the demo signs in with what is announced, and each officer has a portfolio or a mandate', async () => {
  expect(await tokenOf('INTEGRATOR')).toMatch(/^ey/);
  const people = demoSignIns.filter(({ role }) => role !== 'INTEGRATOR');
  for (const { role, username, password } of people) {
    const { data } = await server.query(
      'mutation ($input: SignInInput!) { signIn(input: $input) { session { accessToken } viewer { role mustChangePassword } errors { code } } }',
      { variables: { input: { username, password } } },
    );
    expect(data.signIn).toMatchObject({
      errors: [],
      viewer: { role, mustChangePassword: username === 'pnouvel' },
    });
    if (role !== 'OFFICER') continue;
    const { data: read } = await server.query('{ teachers { totalCount } viewer { mandates { kind } } }', {
      token: data.signIn.session.accessToken,
    });
    expect(read.teachers.totalCount > 0).toBe(read.viewer.mandates.length === 0);
  }
});

test('an integrator imports teachers, reads them back, and sends them again without effect', async () => {
  const token = await tokenOf('INTEGRATOR');
  const input = { teachers: [aLine({ numen: numen(1) }), aLine({ numen: numen(2), academyCode: '99' })] };
  const first = await server.query(importTeachers, { token, variables: { input } });
  expect(first.errors).toBeUndefined();
  const refused = {
    index: 1,
    outcome: 'REFUSED',
    teacher: null,
    errors: [{ code: 'UNKNOWN_ACADEMY', path: ['input', 'teachers', '1', 'academyCode'] }],
  };
  const teacher = {
    displayName: 'Julie Labert',
    username: expect.stringMatching(/^jlabert\d+$/),
    dossier: { careerSteps: { totalCount: 2 } },
  };
  expect(first.data.importTeachers).toEqual({
    created: 1,
    updated: 0,
    unchanged: 0,
    refused: 1,
    results: [{ index: 0, outcome: 'CREATED', teacher, errors: [] }, refused],
    errors: [],
  });
  const again = await server.query(importTeachers, { token, variables: { input } });
  expect(again.data.importTeachers).toMatchObject({ created: 0, unchanged: 1, refused: 1 });
});

test('the mutation judges texts as the file does, and no answer or log line holds a NUMEN', async () => {
  const token = await tokenOf('INTEGRATOR');
  const input = {
    teachers: [aLine({ numen: `${numen(7)}X` }), aLine({ numen: numen(8), familyName: 'a'.repeat(101) })],
  };
  const { data } = await server.query(importTeachers, { token, variables: { input } });
  expect(data.importTeachers.results.map(({ errors }: { errors: object[] }) => errors)).toEqual([
    [{ code: 'INVALID_NUMEN', path: ['input', 'teachers', '0', 'numen'] }],
    [{ code: 'TOO_LONG', path: ['input', 'teachers', '1', 'familyName'] }],
  ]);
  const told = JSON.stringify([data, server.log]);
  for (const key of [numen(1), numen(7), numen(8)]) expect(told).not.toContain(key);
});

test('five hundred and one teachers are too many, and nothing is taken', async () => {
  const token = await tokenOf('INTEGRATOR');
  const teachers = Array.from({ length: 501 }, (_, at) => aLine({ numen: numen(10_000 + at) }));
  const { data } = await server.query(importTeachers, { token, variables: { input: { teachers } } });
  expect(data.importTeachers).toMatchObject({
    results: null,
    created: null,
    errors: [{ code: 'TOO_MANY_TEACHERS', path: ['input', 'teachers'] }],
  });
});

test('the same key gives the first result again, and creates nothing', async () => {
  const token = await tokenOf('INTEGRATOR');
  const input = {
    idempotencyKey: '018f3f6e-7a10-7cc3-98c4-dc0c0c07398f',
    teachers: [aLine({ numen: numen(30) })],
  };
  const [first, again] = [
    await server.query(importTeachers, { token, variables: { input } }),
    await server.query(importTeachers, { token, variables: { input } }),
  ];
  expect(first.data.importTeachers.created).toBe(1);
  expect(again.data).toEqual(first.data);
});

test.each(['TEACHER', 'OFFICER', 'ADMINISTRATOR'])('a %s may not import', async (role) => {
  const { errors } = await server.query(importTeachers, {
    token: await tokenOf(role),
    variables: { input: { teachers: [] } },
  });
  expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});
