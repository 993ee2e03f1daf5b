import { getNamedType, isInputObjectType, isObjectType, isScalarType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSchema } from '../../server/app/graphql/schema.ts';
import { formTexts } from '../../server/platform/errors/form-texts.ts';
import { aLine, numen } from '../kit/intake.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
let teacher: string;
let machine: string;
beforeAll(async () => {
  server = await startTestServer();
  const [line] = lines(1) as [ReturnType<typeof lines>[number]];
  teacher = await tokenOf(server, await addTeacher(server, (await addOfficer(server)).officerId, line));
  machine = await tokenOf(server, await addAccount(server, 'INTEGRATOR'));
});
afterAll(() => server.close());

async function refusal(query: string, variables: object = {}, language = 'en') {
  const { errors = [] } = await server.query(query, {
    token: teacher,
    variables: variables as Record<string, unknown>,
    headers: { 'accept-language': language },
  });
  expect(errors).toHaveLength(1);
  return errors[0] as (typeof errors)[number];
}

const step = (type: string) =>
  `query ($day: ${type}) { viewer { teacher { dossier { currentStep(asOf: $day) { echelon } } } } }`;

test('a date in the form of JavaScript is answered with the form of a date, in both languages', async () => {
  const day = '2024-01-05T00:00:00.000Z';
  const [english, french] = [
    await refusal(step('Date'), { day }),
    await refusal(step('Date'), { day }, 'fr'),
  ];
  expect(english.message).toBe(
    'A value of the request does not have the expected form. (asOf) A date is a day of the calendar, written YYYY-MM-DD, such as 2026-09-01.',
  );
  expect(french.message).toBe(
    'Une valeur de la demande n’a pas la forme attendue. (asOf) Une date est un jour du calendrier, écrit AAAA-MM-JJ, comme 2026-09-01.',
  );
  expect(english.extensions).toEqual({ code: 'BAD_USER_INPUT', reason: 'INVALID_VALUE', path: ['asOf'] });
});

const invite = 'mutation ($input: InviteOfficerInput!) { inviteOfficer(input: $input) { errors { code } } }';
const person = { role: 'OFFICER', displayName: 'A', email: 'a@b.fr', service: 'D', code: 'X' };
const perspectives = (assuming: string) =>
  `{ viewer { teacher { careerPerspectives(assuming: ${assuming}) { __typename } } } }`;

test.each<[string, string, object, string, keyof typeof formTexts]>([
  ['a text', invite, { input: { ...person, service: 1 } }, 'input.service', 'String'],
  ['a UUID', invite, { input: { ...person, idempotencyKey: 'a' } }, 'input.idempotencyKey', 'UUID'],
  ['an object', invite, { input: 'x' }, 'input', 'object'],
  [
    'a whole number within 32 bits',
    perspectives('{ appraisalRank: $n }').replace('{', 'query ($n: Int) {'),
    { n: 2 ** 31 },
    'assuming.appraisalRank',
    'Int',
  ],
  ['an id', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 1.5] }, 'ids.1', 'ID'],
  [
    'an id alone in place of a list',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids: {} },
    'ids',
    'ID',
  ],
  ['true or false', 'query ($b: Boolean!) { __typename @include(if: $b) }', { b: 'x' }, 'if', 'Boolean'],
  ['a date, written', step('Date').replace('$day)', '"x")').replace('($day: Date)', ''), {}, 'asOf', 'Date'],
  [
    'true or false, written',
    'mutation { signOut(input: { everywhere: 5 }) { errors { code } } }',
    {},
    'input.everywhere',
    'Boolean',
  ],
  ['an object, written', 'mutation { signOut(input: 5) { errors { code } } }', {}, 'input', 'object'],
  ['an id in a list, written', '{ nodes(ids: ["a", 1.5]) { id } }', {}, 'ids.1', 'ID'],
  [
    'an object in a list, written',
    perspectives('{ promotions: [5] }'),
    {},
    'assuming.promotions.0',
    'object',
  ],
])('the form of %s is told', async (_what, query, variables, place, form) => {
  for (const language of ['fr', 'en'] as const) {
    const { message } = await refusal(query, variables, language);
    expect(message).toContain(`(${place}) `);
    expect(message).toMatch(/demande|request/);
    expect(message.endsWith(formTexts[form][language]), message).toBe(true);
  }
});

test('an enum is answered with its values, and an object with a field that is not there as before', async () => {
  const { message } = await refusal(invite, { input: { ...person, role: 5 } });
  expect(message).toBe(
    'A value of the request is not in the list of possible values. (input.role) Possible values: OFFICER, ADMINISTRATOR.',
  );
  expect((await refusal(invite, { input: { ...person, servise: 1 } })).extensions).toEqual({
    code: 'BAD_USER_INPUT',
    reason: 'UNKNOWN_FIELD',
    path: ['input', 'servise'],
  });
});

test('every scalar that the schema takes has its form in words', async () => {
  const types = Object.values((await createSchema()).getTypeMap());
  const taken = types.flatMap((type) => {
    if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => field.type);
    return isObjectType(type)
      ? Object.values(type.getFields()).flatMap(({ args }) => args.map((arg) => arg.type))
      : [];
  });
  const scalars = [...new Set(taken.map(getNamedType).filter(isScalarType))].map(({ name }) => name);
  expect(scalars.length).toBeGreaterThan(8);
  expect(scalars.filter((name) => !(name in formTexts))).toEqual([]);
});

test('an imported teacher with a value of another form is answered with the form, as well', async () => {
  const step = { corps: 'CERTIFIE', grade: 'CN', echelon: '1', from: '2024-01-05T00:00:00.000Z' };
  const teachers = [{ ...aLine({ numen: numen(1) }), careerSteps: [step], givenNames: 'Julie' }];
  const { data } = await server.query(
    `mutation ($teachers: [ImportTeacherInput!]!) { importTeachers(input: { teachers: $teachers }) {
      results { errors { code message path } } } }`,
    { token: machine, variables: { teachers } },
  );
  const told = (data.importTeachers.results[0].errors as { message: string; path: string[] }[]).map(
    ({ message, path }) => [path.slice(3).join('.'), message],
  );
  const wrong = 'Cette donnée n’a pas la forme attendue.';
  expect(told).toEqual([
    ['givenNames', `${wrong} ${formTexts.list.fr}`],
    ['careerSteps.0.echelon', `${wrong} ${formTexts.Int.fr}`],
    ['careerSteps.0.from', `${wrong} ${formTexts.Date.fr}`],
  ]);
});

test('an argument that variables spoil is told by its place, without the words of graphql', async () => {
  const academies = 'query ($b: Boolean = true) { academies @include(if: $b) { code } }';
  const { message, extensions } = await refusal(academies, { b: null });
  expect(extensions).toEqual({ code: 'BAD_USER_INPUT', reason: 'MISSING_VALUE', path: ['if'] });
  expect(message).toBe('The request lacks a required value. (if)');
});

test('more wrong values than are told end in one sentence, in both languages', async () => {
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  const ask = async (language: string) => {
    const { errors = [] } = await server.query(query, {
      token: teacher,
      variables: { ids: Array.from({ length: 60 }, () => ({})) },
      headers: { 'accept-language': language },
    });
    return errors.at(-1);
  };
  expect((await ask('fr'))?.message).toMatch(/^Trop de valeurs/);
  expect(await ask('en')).toMatchObject({
    message: expect.stringMatching(/^Too many values/) as unknown,
    extensions: { code: 'BAD_USER_INPUT', reason: 'TOO_MANY_FAULTS' },
  });
});
