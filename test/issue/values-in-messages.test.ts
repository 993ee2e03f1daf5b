import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startTestServer();
  token = await tokenOf(server, await addAccount(server, 'INTEGRATOR'));
});
afterAll(() => server.close());

const mutation = `mutation ($input: ImportTeachersInput!) {
  importTeachers(input: $input) { results { errors { code message path } } } }`;
const [line] = lines(1) as [ReturnType<typeof lines>[number]];

/** graphql quoted the whole refused variable: a teacher, NUMEN included. */
test.each([
  ['an unknown field', { ...line, secretField: line.numen }, 'input.teachers.0.secretField'],
  ['an unknown enum value', { ...line, civility: line.numen }, 'input.teachers.0.civility'],
  ['a wrong date', { ...line, birthDate: line.numen }, 'input.teachers.0.birthDate'],
  ['a wrong kind', { ...line, givenNames: [{ [line.numen]: 1 }] }, 'input.teachers.0.givenNames.0'],
  [
    'a wrong number',
    { ...line, diplomas: [{ title: 'x', level: line.numen }] },
    'input.teachers.0.diplomas.0.level',
  ],
])('%s is told by its place, without any value', async (_what, teacher, place) => {
  const answer = await server.query(mutation, { token, variables: { input: { teachers: [teacher] } } });
  expect(answer.data.importTeachers.results).toMatchObject([{ errors: [{ path: place.split('.') }] }]);
  const text = JSON.stringify(answer);
  for (const value of [line.numen, line.familyName, line.birthDate]) expect(text).not.toContain(value);
});

test('a literal of the wrong kind is not quoted', async () => {
  const { errors } = await server.query(
    'mutation { signIn(input: { username: "x", password: { secret: "s3cr3t" } }) { errors { code } } }',
  );
  expect(errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(JSON.stringify(errors)).not.toContain('s3cr3t');
});
