import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { importFile } from '../../server/cli/import/import-file.ts';
import { aLine, numen, someLines } from '../kit/intake.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, tokenOf } from '../kit/world.ts';

let server: TestServer;
let token: string;
const folder = mkdtempSync(join(tmpdir(), 'iprof-bulk-'));
beforeAll(async () => {
  server = await startTestServer();
  // The command has no clock but the machine's.
  server.now = new Date();
  token = await tokenOf(server, await addAccount(server, 'INTEGRATOR', null));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const selection = '{ results { index outcome errors { code path } } errors { code path } }';
const whole = `mutation ($input: ImportTeachersInput!) { importTeachers(input: $input) ${selection} }`;

interface Result {
  readonly index: number;
  readonly outcome: string;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
async function results(document: string, variables: Record<string, unknown>): Promise<Result[]> {
  const { data, errors } = await server.query(document, { token, variables });
  expect(errors).toBeUndefined();
  expect(data.importTeachers.errors).toEqual([]);
  return data.importTeachers.results as Result[];
}
const told = (given: readonly Result[]) =>
  given.map(({ outcome, errors }) => [
    outcome,
    ...errors.map(({ code, path }) => `${code} ${path.slice(2).join('.')}`),
  ]);
async function refused(document: string, variables: Record<string, unknown> = {}) {
  const { data, errors = [] } = await server.query(document, { token, variables });
  expect(data?.importTeachers ?? null).toBeNull();
  return errors.map(({ extensions: { code, reason, path } }) => [code, reason, path]);
}

test('one teacher with an impossible date is refused alone, and the two others are taken', async () => {
  const teachers = [
    aLine({ numen: numen(1) }),
    aLine({ numen: numen(2), birthDate: '1986-02-29' }),
    aLine({ numen: numen(3) }),
  ];
  expect(await results(whole, { input: { teachers } })).toEqual([
    { index: 0, outcome: 'CREATED', errors: [] },
    {
      index: 1,
      outcome: 'REFUSED',
      errors: [{ code: 'INVALID_FORMAT', path: ['input', 'teachers', '1', 'birthDate'] }],
    },
    { index: 2, outcome: 'CREATED', errors: [] },
  ]);
});

test('an unknown value, an unknown field, a missing field and what is no teacher at all are refused alone', async () => {
  const { civility: _, ...headless } = aLine({ numen: numen(13) });
  const teachers = [
    { ...aLine({ numen: numen(11) }), civility: 'MR' },
    { ...aLine({ numen: numen(12) }), familyNmae: 'x' },
    headless,
    null,
    'x',
    5,
    [aLine({ numen: numen(14) })],
    { ...aLine({ numen: numen(15) }), careerSteps: [{ corps: 'PE', grade: 'CN', echelon: null, from: {} }] },
    aLine({ numen: numen(16) }),
  ];
  expect(told(await results(whole, { input: { teachers } }))).toEqual([
    ['REFUSED', 'UNKNOWN_VALUE 0.civility'],
    ['REFUSED', 'UNKNOWN_FIELD 1.familyNmae'],
    ['REFUSED', 'REQUIRED 2.civility'],
    ['REFUSED', 'INVALID_FORMAT 3'],
    ['REFUSED', 'INVALID_FORMAT 4'],
    ['REFUSED', 'INVALID_FORMAT 5'],
    ['REFUSED', 'INVALID_FORMAT 6'],
    ['REFUSED', 'REQUIRED 7.careerSteps.0.echelon', 'INVALID_FORMAT 7.careerSteps.0.from'],
    ['CREATED'],
  ]);
});

test('the teachers may be a variable of their own, or one variable each inside a list of the document', async () => {
  const pieces = `mutation ($teachers: [ImportTeacherInput!]!) {
    importTeachers(input: { teachers: $teachers }) ${selection} }`;
  const bad = { ...aLine({ numen: numen(21) }), birthDate: 'x' };
  const expected = ['REFUSED', 'INVALID_FORMAT 0.birthDate'];
  expect(told(await results(pieces, { teachers: [bad, aLine({ numen: numen(22) })] }))).toEqual([
    expected,
    ['CREATED'],
  ]);
  const each = `mutation ($one: ImportTeacherInput!, $two: ImportTeacherInput!) {
    importTeachers(input: { teachers: [$one, $two] }) ${selection} }`;
  expect(told(await results(each, { one: bad, two: aLine({ numen: numen(23) }) }))).toEqual([
    expected,
    ['CREATED'],
  ]);
  expect(told(await results(each, { one: aLine({ numen: numen(24) }), two: null }))).toEqual([
    ['CREATED'],
    ['REFUSED', 'INVALID_FORMAT 1'],
  ]);
  expect(await refused(each, { one: bad })).toEqual([
    ['BAD_USER_INPUT', 'MISSING_VALUE', ['input', 'teachers', '1']],
  ]);
});

test('one teacher in place of a list is a list of one, as everywhere in GraphQL', async () => {
  const bad = { ...aLine({ numen: numen(31) }), birthDate: 'x' };
  expect(told(await results(whole, { input: { teachers: bad } }))).toEqual([
    ['REFUSED', 'INVALID_FORMAT 0.birthDate'],
  ]);
  expect(told(await results(whole, { input: { teachers: aLine({ numen: numen(32) }) } }))).toEqual([
    ['CREATED'],
  ]);
});

/** A value as a document writes it. */
function written(value: unknown, key = ''): string {
  if (Array.isArray(value)) return `[${value.map((item) => written(item)).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, item]) => `${name}: ${written(item, name)}`)
      .join(', ')} }`;
  return /^(civility|maritalStatus|kind)$/.test(key) ? String(value) : JSON.stringify(value);
}

test('teachers that are written in the document are taken, also as a default, and refused whole', async () => {
  const literal = (teacher: object) =>
    `mutation { importTeachers(input: { teachers: [${written(teacher)}] }) ${selection} }`;
  expect(told(await results(literal(aLine({ numen: numen(41) })), {}))).toEqual([['CREATED']]);
  const bad = { ...aLine({ numen: numen(42) }), birthDate: '1986-02-29' };
  const place = ['input', 'teachers', '0', 'birthDate'];
  expect(await refused(literal(bad))).toEqual([['GRAPHQL_VALIDATION_FAILED', 'INVALID_VALUE', place]]);
  const byDefault = `mutation ($teachers: [ImportTeacherInput!]! = [${written(aLine({ numen: numen(43) }))}]) {
    importTeachers(input: { teachers: $teachers }) ${selection} }`;
  expect(told(await results(byDefault, {}))).toEqual([['CREATED']]);
  const pieces = `mutation ($steps: [ImportCareerStepInput!]!) { importTeachers(input: { teachers: [${written(
    aLine({ numen: numen(44), careerSteps: [] }),
  ).replace('careerSteps: []', 'careerSteps: $steps')}] }) ${selection} }`;
  const step = { corps: 'CERTIFIE', grade: 'CN', echelon: 2, from: '2016-09-01' };
  expect(told(await results(pieces, { steps: [step] }))).toEqual([['CREATED']]);
  expect(await refused(pieces, { steps: [{ ...step, from: 'x' }] })).toMatchObject([
    ['BAD_USER_INPUT', 'INVALID_VALUE', [...place.slice(0, 3), 'careerSteps', '0', 'from']],
  ]);
});

test('what is wrong beside the teachers refuses the whole call, and so does a list that is not there', async () => {
  const teachers = [aLine({ numen: numen(51) })];
  for (const [input, reason, path] of [
    [{ teachers, idempotencyKey: 'x' }, 'INVALID_VALUE', ['input', 'idempotencyKey']],
    [{ teachers, teacher: 1 }, 'UNKNOWN_FIELD', ['input', 'teacher']],
    [{ teachers: null }, 'MISSING_VALUE', ['input', 'teachers']],
    [{}, 'MISSING_VALUE', ['input', 'teachers']],
    [null, 'MISSING_VALUE', ['input']],
    ['x', 'INVALID_VALUE', ['input']],
  ] as const)
    expect(await refused(whole, { input })).toEqual([['BAD_USER_INPUT', reason, path]]);
  expect(told(await results(whole, { input: { teachers: [] } }))).toEqual([]);
});

test('the same key gives the same answer to the same teachers only, whatever the order of their fields', async () => {
  const idempotencyKey = '018f3f6e-7a10-7cc3-98c4-dc0c0c07398f';
  const bad = { ...aLine({ numen: numen(61) }), birthDate: '1986-02-29' };
  const input = { idempotencyKey, teachers: [bad, aLine({ numen: numen(62) })] };
  const first = await results(whole, { input });
  expect(told(first)).toEqual([['REFUSED', 'INVALID_FORMAT 0.birthDate'], ['CREATED']]);
  const turned = Object.fromEntries(Object.entries(bad).toReversed());
  expect(await results(whole, { input: { ...input, teachers: [turned, input.teachers[1]] } })).toEqual(first);
  const other = { ...input, teachers: [{ ...bad, birthDate: '1986-02-30' }, input.teachers[1]] };
  const { data } = await server.query(whole, { token, variables: { input: other } });
  expect(data.importTeachers).toEqual({
    results: null,
    errors: [{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] }],
  });
});

test('neither the answer nor the log repeats a value that was refused', async () => {
  const secret = 'Mot2Passe!';
  const teachers = [
    { ...aLine({ numen: numen(71) }), birthDate: secret, [secret]: secret },
    { numen: secret },
    secret,
  ];
  const answer = await results(whole, { input: { teachers } });
  expect(answer.map(({ outcome }) => outcome)).toEqual(['REFUSED', 'REFUSED', 'REFUSED']);
  expect(JSON.stringify([answer, server.log])).not.toContain(secret);
});

type Json = Record<string, unknown>;

/** Something that JSON can say, in place of what a teacher should have there. */
const garbage = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    'x',
    '2023-02-29',
    'MR',
    -1,
    0,
    0.5,
    99,
    true,
    {},
    [],
    [null],
    [[]],
  ),
  fc.constantFrom<unknown>('a'.repeat(2000), 'a\0b', '\ud800', '2024-01-05T00:00:00.000Z', 1e20, { a: {} }),
);

/** Spoils one value of a teacher, wherever it stands. */
const spoil = fc.record({ way: fc.array(fc.nat(40), { maxLength: 4 }), what: garbage, how: fc.nat(5) });
function spoiled(
  teacher: unknown,
  { way, what, how }: { way: number[]; what: unknown; how: number },
): unknown {
  const [turn, ...rest] = way;
  if (turn === undefined || typeof teacher !== 'object' || teacher === null) return what;
  const keys = Object.keys(teacher);
  const key = keys[turn % Math.max(1, keys.length)];
  if (key === undefined) return what;
  const copy = structuredClone(teacher) as Json;
  if (how === 0 && !Array.isArray(copy)) delete copy[key];
  else if (how === 1 && !Array.isArray(copy)) copy[`${key}s`] = what;
  else copy[key] = spoiled(copy[key], { way: rest, what, how });
  return copy;
}

test('the mutation and npm run import refuse the same teachers, by the same codes and paths', async () => {
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  const spoils = fc.array(fc.array(spoil, { maxLength: 3 }), { minLength: 12, maxLength: 12 });
  const good = someLines(12, 7);
  let refusals = 0;
  await fc.assert(
    fc.asyncProperty(spoils, async (all) => {
      // The command takes a file that begins with a bracket for one JSON document.
      const teachers = [good[0], ...all.map((each, at) => each.reduce<unknown>(spoiled, good[at]))];
      const answer = await results(whole, { input: { teachers } });
      const byMutation = answer.flatMap(({ index, errors }) =>
        errors.map(({ code, path }) => `${index} ${code} ${path.slice(3).join('.')}`),
      );
      expect(await refusedByCommand(teachers)).toEqual(byMutation);
      refusals += byMutation.length;
    }),
    { seed: 8, numRuns: 8, endOnFailure: true },
  );
  expect(refusals).toBeGreaterThan(80);
  vi.restoreAllMocks();
});

async function refusedByCommand(teachers: readonly unknown[]): Promise<string[]> {
  const [file, report] = [join(folder, 'teachers.ndjson'), join(folder, 'refused.ndjson')];
  rmSync(report, { force: true });
  writeFileSync(file, teachers.map((teacher) => JSON.stringify(teacher)).join('\n'));
  const code = await importFile({ ...server.config, logLevel: 'silent' }, [file, '--report', report]);
  if (code === 0) return [];
  return readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { line: number; code: string; path: string })
    .map(({ line, code: refusal, path }) => `${line - 1} ${refusal} ${path}`);
}
