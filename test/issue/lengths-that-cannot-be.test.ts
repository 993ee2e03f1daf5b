import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ImportTeacherLine } from '../../server/demo/line.ts';
import { generateTeachers } from '../../server/demo/teachers.ts';
import { byCommand, importLines, prepareLines, readLine } from '../../server/modules/intake/index.ts';
import { faultsOf } from '../../server/modules/intake/judge/intake.rules.ts';
import { refusalMessage } from '../../server/platform/errors/errors.ts';
import { sqlOfClient } from '../../server/platform/sql/sql.ts';
import { aLine, numen } from '../kit/intake.ts';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, tokenOf } from '../kit/world.ts';

const today = '2026-01-15';
const line = (over: Partial<ImportTeacherLine>) => aLine({ birthDate: '1970-03-12', ...over });
const faults = (over: Partial<ImportTeacherLine>) =>
  faultsOf(line(over), today).map(({ code, path }) => `${code} ${path.join('.')}`);
const said = (over: Partial<ImportTeacherLine>) => {
  const [refusal] = faultsOf(line(over), today);
  return refusal && [refusalMessage(refusal, 'fr'), refusalMessage(refusal, 'en')];
};
const step = (echelon: number, from: string, retainedSeniority?: string) => ({
  corps: 'CERTIFIE',
  grade: 'CN',
  echelon,
  from,
  ...(retainedSeniority ? { retainedSeniority } : {}),
});
const tooLong = (at: number) => [`SENIORITY_TOO_LONG careerSteps.${at}.retainedSeniority`];

test.each<[string, readonly object[], string[]]>([
  ['longer than the échelon lasts', [step(9, '2017-09-01', 'P25Y')], tooLong(0)],
  ['a day longer', [step(9, '2017-09-01', 'P4Y1D')], tooLong(0)],
  ['as long as the échelon lasts', [step(9, '2017-09-01', 'P4Y')], []],
  ['in the last échelon, which has no length', [step(11, '2017-09-01', 'P6Y')], []],
  ['before the lengths of today, where none is known', [step(9, '2012-09-01', 'P5Y')], []],
  ['before the person was sixteen', [step(11, '1992-09-01', 'P7Y')], tooLong(0)],
  ['before the entry into the corps', [step(7, '2019-09-01'), step(8, '2020-09-01', 'P3Y')], tooLong(1)],
  ['up to what the entry carried', [step(7, '2019-09-01', 'P2Y'), step(8, '2020-09-01', 'P3Y')], []],
  [
    'in a corps whose table was not found',
    [{ corps: 'PEGC', grade: 'CN', echelon: 5, from: '2018-09-01', retainedSeniority: 'P9Y' }],
    [],
  ],
])('retained seniority %s is judged by the law and the file', (_what, careerSteps, expected) => {
  expect(faults({ careerSteps: careerSteps as never })).toEqual(expected);
});

test('a file that begins after the titularisation does not say when the corps was entered', () => {
  const careerSteps = [step(7, '2019-09-01'), step(8, '2020-09-01', 'P3Y')];
  expect(faults({ careerSteps, titularSince: '2010-09-01' })).toEqual([]);
});

test('a refused seniority says how long the échelon lasts, in both languages', () => {
  expect(said({ careerSteps: [step(9, '2017-09-01', 'P25Y')] })).toEqual([
    'Cette ancienneté conservée est trop longue. L’échelon 9 dure 48 mois.',
    'This retained seniority is too long. Echelon 9 lasts 48 months.',
  ]);
});

test('a marriage or a child before the birth of the teacher is refused at its place', () => {
  const children = [{ givenName: 'Léa', birthDate: '1969-01-01' }];
  expect(faults({ familySituation: { maritalStatus: 'MARRIED', since: '1970-03-11', children } })).toEqual([
    'BEFORE_BIRTH familySituation.since',
    'BEFORE_BIRTH familySituation.children.0.birthDate',
  ]);
});

test('an appraisal before the birth of the teacher is no plausible date', () => {
  const appraisals = [{ rank: 1, schoolYear: '1980-1981', on: '1969-05-05' }];
  expect(faults({ appraisals })).toEqual(['DATE_OUT_OF_RANGE appraisals.0.on']);
});

const posting = (uai: string, from: string, workingTime: number, to?: string) => ({
  establishment: { uai, name: `Lycée ${uai}`, city: 'Paris' },
  from,
  ...(to ? { to } : {}),
  permanent: true,
  workingTime,
});
const [one, two, three] = ['0750655E', '0750652B', '0750654D'] as const;
const beyond = (at: number) => [`MORE_THAN_FULL_TIME postings.${at}.workingTime`];

test.each<[string, ReturnType<typeof posting>[], string[]]>([
  ['0.8 and 0.5 from one day', [posting(one, '2020-09-01', 0.8), posting(two, '2020-09-01', 0.5)], beyond(1)],
  ['half beside full time', [posting(one, '2020-09-01', 1), posting(two, '2021-09-01', 0.5)], beyond(1)],
  [
    'one day in common',
    [posting(one, '2020-09-01', 1, '2021-09-01'), posting(two, '2021-09-01', 1)],
    beyond(1),
  ],
  ['three thirds', [one, two, three].map((uai) => posting(uai, '2020-09-01', 0.333)), []],
  ['0.8 and 0.2', [posting(one, '2020-09-01', 0.8), posting(two, '2022-09-01', 0.2)], []],
  ['a move that leaves the first open', [posting(one, '2020-09-01', 1), posting(two, '2022-09-01', 1)], []],
  ['two acts of one day', [posting(one, '2020-09-01', 1, '2020-09-01'), posting(two, '2020-09-01', 1)], []],
])('postings with %s are taken up to full time', (_what, postings, expected) => {
  expect(faults({ postings })).toEqual(expected);
});

test('more than full time names the day, the postings and their sum', () => {
  const postings = [posting(one, '2020-09-01', 0.8), posting(two, '2021-09-01', 0.5)];
  expect(said({ postings })).toEqual([
    'Les affectations dépassent un temps complet. Le 2021-09-01, postings.0, postings.1 font ensemble 1,3.',
    'The postings exceed full time. On 2021-09-01, postings.0, postings.1 are 1.3 together.',
  ]);
});

test('no teacher that the demo invents is refused', () => {
  for (const seed of [1, 2, 3]) {
    for (const invented of generateTeachers({ seed, count: 300, asOf: today, officersPerAcademy: 5 })) {
      const understood = readLine(invented);
      expect(understood.refusals ?? faultsOf(understood.value, today)).toEqual([]);
    }
  }
});

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startTestServer();
  token = await tokenOf(server, await addAccount(server, 'INTEGRATOR', '18'));
});
afterAll(() => server.close());

async function bring(lines: readonly ImportTeacherLine[]): Promise<string[]> {
  return await withSql(server.databaseUrl, async (client) => {
    await client.query('begin');
    const options = {
      secrets: server.config.appSecrets,
      now: server.now,
      academyId: null,
      by: byCommand('a test'),
      readMonths: 12,
    };
    const prepared = prepareLines(lines.map(readLine), options);
    const results = await importLines(sqlOfClient(client), prepared, options);
    await client.query('commit');
    expect(results.flatMap(({ refusals }) => refusals)).toEqual([]);
    return results.map(({ teacherId }) => `tea_${(teacherId ?? '').replaceAll('-', '')}`);
  });
}

test('the postings of a day, their sum and the largest of them are read in one statement', async () => {
  const ids = await bring([
    line({
      numen: numen(1),
      postings: [
        posting(three, '2010-09-01', 1),
        posting(one, '2020-09-01', 0.7),
        posting(two, '2020-09-01', 0.3, '2024-08-31'),
        posting(three, '2024-09-01', 0.3),
      ],
    }),
    line({
      numen: numen(2),
      postings: [posting(one, '2021-09-01', 1, '2021-09-01'), posting(two, '2021-09-01', 1, '2025-08-31')],
    }),
  ]);
  const held = (asOf: string | null, id: string) =>
    server.counted(
      `query ($id: ID!, $asOf: Date) { teacher(id: $id) { dossier {
        currentPosting(asOf: $asOf) { establishment { uai } }
        currentPostings(asOf: $asOf) { establishment { uai } workingTime }
        workingTime(asOf: $asOf) before: workingTime(asOf: "2019-09-01") } } }`,
      { token, variables: { id, asOf } },
    );
  const seen = async (asOf: string | null, at: number) => {
    const { data, errors, statements } = await held(asOf, ids[at] as string);
    expect([errors, statements.length]).toEqual([undefined, 1]);
    const { currentPosting, currentPostings, workingTime, before } = data.teacher.dossier;
    const places = currentPostings.map((each: { establishment: { uai: string } }) => each.establishment.uai);
    return [currentPosting?.establishment.uai ?? null, places, workingTime, before];
  };
  expect(await seen(null, 0)).toEqual([one, [one, three], 1, 1]);
  expect(await seen('2022-01-01', 0)).toEqual([one, [one, two], 1, 1]);
  expect(await seen('2020-08-31', 0)).toEqual([three, [three], 1, 1]);
  expect(await seen('2021-09-01', 1)).toEqual([two, [two], 1, null]);
  expect(await seen(null, 1)).toEqual([null, [], null, null]);
});
