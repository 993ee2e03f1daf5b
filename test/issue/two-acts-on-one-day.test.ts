import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ImportTeacherLine } from '../../server/demo/line.ts';
import { byCommand, importLines, prepareLines, readLine } from '../../server/modules/intake/index.ts';
import { faultsOf } from '../../server/modules/intake/judge/intake.rules.ts';
import { refusalMessage } from '../../server/platform/errors/errors.ts';
import { sqlOfClient } from '../../server/platform/sql/sql.ts';
import { aLine, numen } from '../kit/intake.ts';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, tokenOf } from '../kit/world.ts';

// Reclassed into the hors classe, and promoted there at once with the seniority that was kept: two acts, one day.
const before = { corps: 'PE', grade: 'CN', echelon: 10, from: '2020-03-01' };
const reclassed = { corps: 'PE', grade: 'HC', echelon: 3, from: '2022-09-01', retainedSeniority: 'P2Y5M' };
const promoted = { corps: 'PE', grade: 'HC', echelon: 4, from: '2022-09-01' };

const line = (over: Partial<ImportTeacherLine> = {}): ImportTeacherLine =>
  aLine({
    birthDate: '1970-03-12',
    departmentCode: '28',
    careerSteps: [before, reclassed, promoted],
    ...over,
  });
const faults = (over: Partial<ImportTeacherLine>) => faultsOf(line(over), '2026-01-15');
const codes = (over: Partial<ImportTeacherLine>) =>
  faults(over).map(({ code, path }) => `${code} ${path.join('.')}`);

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startTestServer();
  token = await tokenOf(server, await addAccount(server, 'INTEGRATOR', '18'));
});
afterAll(() => server.close());

async function bring(given: ImportTeacherLine): Promise<{ outcome: string; id: string }> {
  return await withSql(server.databaseUrl, async (client) => {
    await client.query('begin');
    const options = {
      secrets: server.config.appSecrets,
      now: server.now,
      academyId: null,
      by: byCommand('a test'),
      readMonths: 12,
    };
    const [result] = await importLines(
      sqlOfClient(client),
      prepareLines([given].map(readLine), options),
      options,
    );
    await client.query('commit');
    expect(result?.refusals).toEqual([]);
    return { outcome: result?.outcome ?? '', id: result?.teacherId ?? '' };
  });
}

const globalId = (id: string) => `tea_${id.replaceAll('-', '')}`;

async function fileOf(id: string, selection: string) {
  const { data, errors } = await server.query(
    `query ($id: ID!) { node(id: $id) { ... on Teacher { ${selection} } } }`,
    { token, variables: { id: globalId(id) } },
  );
  expect(errors).toBeUndefined();
  return data.node;
}

test.each<[string, Partial<ImportTeacherLine>]>([
  ['left open', {}],
  ['closed on that day', { careerSteps: [before, { ...reclassed, to: '2022-09-01' }, promoted] }],
])(
  'of two steps that begin on one day, the first %s, the last of the file counts and history shows both',
  async (_how, over) => {
    expect(codes(over)).toEqual([]);
    const { id } = await bring(line({ numen: numen(_how.length), ...over }));
    const { dossier } = await fileOf(
      id,
      `dossier {
      currentStep { grade { code } echelon }
      onTheDay: currentStep(asOf: "2022-09-01") { echelon }
      before: currentStep(asOf: "2022-08-31") { echelon }
      careerSteps(first: 10) { nodes { echelon from to } } }`,
    );
    expect(dossier).toEqual({
      currentStep: { grade: { code: 'HC' }, echelon: 4 },
      onTheDay: { echelon: 4 },
      before: { echelon: 10 },
      careerSteps: {
        nodes: [
          { echelon: 4, from: '2022-09-01', to: null },
          { echelon: 3, from: '2022-09-01', to: '2022-09-01' },
          { echelon: 10, from: '2020-03-01', to: '2022-08-31' },
        ],
      },
    });
  },
);

test('the history of one day pages in the same order, a step at a time, from both ends', async () => {
  const { id } = await bring(line({ numen: numen(40) }));
  const pages = async (forward: boolean) => {
    const seen: number[] = [];
    for (let cursor: string | null = null; ;) {
      const args = forward
        ? `first: 1, after: ${JSON.stringify(cursor)}`
        : `last: 1, before: ${JSON.stringify(cursor)}`;
      const { dossier } = await fileOf(
        id,
        `dossier { careerSteps(${args}) { nodes { echelon } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
      );
      const { nodes, pageInfo } = dossier.careerSteps;
      seen.push(...nodes.map(({ echelon }: { echelon: number }) => echelon));
      if (!(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return seen;
      cursor = forward ? pageInfo.endCursor : pageInfo.startCursor;
    }
  };
  expect(await pages(true)).toEqual([4, 3, 10]);
  expect(await pages(false)).toEqual([10, 3, 4]);
});

test('the same file again changes nothing; a first act that is corrected, or an order that is, stays in the order of the file', async () => {
  const own = numen(50);
  const { id } = await bring(line({ numen: own }));
  expect((await bring(line({ numen: own }))).outcome).toBe('UNCHANGED');
  const echelons = async () => {
    const { dossier } = await fileOf(
      id,
      `dossier { currentStep { echelon } careerSteps(first: 10) { nodes { echelon act } } }`,
    );
    return [
      dossier.currentStep.echelon,
      dossier.careerSteps.nodes.map((step: { echelon: number }) => step.echelon),
    ];
  };
  const corrected = line({
    numen: own,
    careerSteps: [before, { ...reclassed, act: 'Arrêté rectificatif' }, promoted],
  });
  expect((await bring(corrected)).outcome).toBe('UPDATED');
  expect(await echelons()).toEqual([4, [4, 3, 10]]);
  expect((await bring(corrected)).outcome).toBe('UNCHANGED');
  const turned = line({ numen: own, careerSteps: [before, promoted, reclassed] });
  expect((await bring(turned)).outcome).toBe('UPDATED');
  expect(await echelons()).toEqual([3, [3, 4, 10]]);
  expect((await bring(turned)).outcome).toBe('UNCHANGED');
});

test('two chevrons and two positions of one day are taken in the order of the file', async () => {
  const chevron = (code: string) => ({
    corps: 'AGREGE',
    grade: 'CE',
    echelon: 2,
    chevron: code,
    from: '2024-09-01',
  });
  const { id } = await bring(
    line({
      numen: numen(60),
      careerSteps: [chevron('HEA1'), chevron('HEA2')],
      positions: [
        { kind: 'ACTIVITE', from: '2010-09-01' },
        { kind: 'DISPONIBILITE', from: '2023-09-01' },
        { kind: 'CONGE_PARENTAL', from: '2023-09-01' },
      ],
    }),
  );
  const { dossier, careerFacts } = await fileOf(
    id,
    `dossier { currentStep { chevron } positions(first: 10) { nodes { kind from to } } }
     careerFacts`,
  );
  expect(dossier.currentStep).toEqual({ chevron: 'HEA2' });
  expect(careerFacts).toMatchObject({ chevron: 'HEA2' });
  expect(dossier.positions.nodes).toEqual([
    { kind: 'CONGE_PARENTAL', from: '2023-09-01', to: null },
    { kind: 'DISPONIBILITE', from: '2023-09-01', to: '2023-09-01' },
    { kind: 'ACTIVITE', from: '2010-09-01', to: '2023-08-31' },
  ]);
});

test('the rules of a career go by the last step of the day, recorded or decided for a day to come', async () => {
  const { id } = await bring(line({ numen: numen(70) }));
  const { careerFacts } = await fileOf(id, 'careerFacts');
  expect(careerFacts).toMatchObject({ grade: 'HC', echelon: 4, from: '2022-09-01' });
  const soon = (step: object) => ({ ...step, from: '2026-09-01' });
  const decided = await bring(
    line({ numen: numen(71), careerSteps: [before, soon(reclassed), soon(promoted)] as never }),
  );
  const { careerPath } = await fileOf(
    decided.id,
    'careerPath(until: "2027-12-31") { date kind grade { code } echelon }',
  );
  const reached = (careerPath as { date: string; grade: { code: string }; echelon: number }[]).filter(
    ({ date }) => date === '2026-09-01',
  );
  expect(reached.at(-1)).toMatchObject({ grade: { code: 'HC' }, echelon: 4 });
  const { later } = await fileOf(decided.id, 'later: careerFacts(asOf: "2026-09-01")');
  expect(later).toMatchObject({ grade: 'HC', echelon: 4 });
});

test('the same step twice is no second act: it overlaps', () => {
  expect(codes({ careerSteps: [promoted, promoted] })).toEqual(['PERIODS_OVERLAP careerSteps.1.from']);
});

test('an overlap names the other period, and what to write where its end is the day on which this one begins', () => {
  const [refusal] = faults({
    careerSteps: [{ ...before, to: '2022-09-01' }, { ...promoted }],
  });
  expect([refusal?.code, refusal?.path]).toEqual(['PERIODS_OVERLAP', ['careerSteps', '1', 'from']]);
  expect(refusalMessage(refusal as never, 'fr')).toBe(
    'Cette période en recouvre une autre. L’autre est careerSteps.0, du 2020-03-01 au 2022-09-01. Écrivez la veille, « 2022-08-31 », dans careerSteps.0.to.',
  );
  expect(refusalMessage(refusal as never, 'en')).toBe(
    'This period overlaps another one. The other is careerSteps.0, from 2020-03-01 to 2022-09-01. Write the day before, “2022-08-31”, in careerSteps.0.to.',
  );
  const [inside] = faults({
    positions: [
      { kind: 'ACTIVITE', from: '2010-09-01', to: '2020-08-31' },
      { kind: 'DETACHEMENT', from: '2015-09-01', to: '2016-08-31' },
    ],
  });
  expect(refusalMessage(inside as never, 'en')).toBe(
    'This period overlaps another one. The other is positions.0, from 2010-09-01 to 2020-08-31.',
  );
});
