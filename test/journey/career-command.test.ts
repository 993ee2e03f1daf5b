import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CAREER_USAGE, reportCareers } from '../../server/cli/career-report.ts';
import { generateTeachers } from '../../server/demo/teachers.ts';
import { careerAnswer } from '../../server/modules/career/answers/api-shape.rules.ts';
import { byCommand, importLines, prepareLines, readLine } from '../../server/modules/intake/index.ts';
import { readConfig } from '../../server/platform/config.ts';
import { sqlOfClient } from '../../server/platform/sql/sql.ts';
import { runHere, type Ran } from '../kit/command.ts';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, tokenOf } from '../kit/world.ts';
import { WORKED_AS_OF, workedCareers } from '../rules/worked-careers.ts';
import { compiled } from '../kit/server-process.ts';

const command = fileURLToPath(new URL('../../server/dist/bundle/career.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'iprof-career-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As `npm run career -- …`, which builds first; nothing answers where the database would be. */
async function spawned(args: readonly string[], input = ''): Promise<Ran> {
  const env = { PATH: process.env['PATH'], ...compiled, DATABASE_URL: 'postgres://nobody@127.0.0.1:9/x' };
  const child = spawn(process.execPath, [command, ...args], { env });
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => void child.on('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}
function written(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}
/** The same in this process; what is given stands in a file. */
async function run(args: readonly string[], input = ''): Promise<Ran> {
  const file = input === '' ? [] : [written('input.json', input)];
  const command = { usage: CAREER_USAGE, work: reportCareers };
  return runHere(command, readConfig({ DATA_DIR: folder }), [...file, ...args]);
}
const asOf = ['--as-of', WORKED_AS_OF];
const one = workedCareers[0]?.facts;

describe('npm run career', () => {
  test('answers an array for an array, and one for one, from a file or standard input', async () => {
    const all = await spawned([written('all.json', workedCareers), ...asOf]);
    expect(all.code).toBe(0);
    const reports = workedCareers.map(({ facts }) => careerAnswer(facts, { asOf: WORKED_AS_OF }, 'fr'));
    expect(JSON.parse(all.out)).toEqual(JSON.parse(JSON.stringify(reports)));
    const piped = await spawned(asOf, JSON.stringify(one));
    expect(JSON.parse(piped.out)).toEqual(JSON.parse(JSON.stringify(reports[0])));
  });

  test('takes a file of examples; what it does not know it ignores, with a warning', async () => {
    const examples = [{ id: 'C01', facts: { ...one, salary: 1 } }, { facts: { ...one, salary: 2 } }];
    const ran = await spawned([...asOf, '--lang', 'en'], JSON.stringify({ meta: {}, examples }));
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.out)).toHaveLength(2);
    expect(ran.err).toMatch(
      /^! examples\[0\]\.facts\.salary: this fact is unknown and is ignored\. [^\n]*\n$/,
    );
  });

  test('prints the names of the API, and keeps those of before', async () => {
    const { out } = await run(asOf, JSON.stringify(one));
    const answer = JSON.parse(out) as { careerPerspectives: { key: string }[] };
    expect(answer).toMatchObject({
      asOf: WORKED_AS_OF,
      careerPath: expect.arrayContaining([
        expect.objectContaining({
          kind: 'ECHELON',
          grade: { code: 'CN', name: 'classe normale' },
          indiceMajore: 678,
          grossMonthlyPay: 3337.64,
        }),
      ]) as unknown,
      as_of: WORKED_AS_OF,
      pay: { inm: 497, gross_monthly: 2446.62 },
    });
    const of = (key: string) => answer.careerPerspectives.find((perspective) => perspective.key === key);
    expect(of('NEXT_ECHELON')).toMatchObject({
      eligibleFrom: '2027-09-01',
      acceleratedFrom: '2026-09-01',
      outcome: { corps: { code: 'PE' }, seniorityFrom: '2027-09-01', grossMonthlyPay: 2579.54 },
      legalBasis: [{ article: '24 I', inForceFrom: '2017-09-01', inForceUntil: null }, { article: '24 II' }],
    });
    expect(of('HORS_CLASSE')).toMatchObject({ status: 'ELIGIBLE_LATER', kind: 'GRADE' });
  });

  test('takes another campaign, another day and another admissibility', async () => {
    const args = ['--as-of', '2026-10-01', '--campaign', '2029', '--admissibility', '2030-02-01'];
    const { out } = await run(args, JSON.stringify(one));
    expect(JSON.parse(out)).toMatchObject({ as_of: '2026-10-01', campaign: 2029 });
    const today = await run([], JSON.stringify(one));
    expect((JSON.parse(today.out) as { as_of: string }).as_of).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('explains in French and in English', async () => {
    const french = await run(['--explain', ...asOf], JSON.stringify(workedCareers.slice(0, 2)));
    expect(french.out).toContain(workedCareers[1]?.title);
    expect(french.out).toMatch(/Vous passerez au 7e échelon/);
    const english = await run(['--explain', '--lang', 'en', ...asOf], JSON.stringify(one));
    expect(english.out).toMatch(/You will enter échelon 7/);
  });

  test.each(['--help', '-h'])('tells its usage in both languages: %s', async (option) => {
    const { out, err, code } = await spawned([option]);
    expect([err, code]).toEqual(['', 0]);
    expect(out).toMatch(/^npm run --silent career -- FACTS\.json .*\n +Sans fichier .*\n +Without a file/);
  });

  const broken = '{ "corps": "PE", }';
  test.each<[string, string[], string, RegExp, RegExp]>([
    [
      'no JSON',
      [],
      broken,
      /Ce n’est pas du JSON \(ligne 1, colonne 18\)/,
      /This is not JSON \(line 1, column 18\)/,
    ],
    [
      'an unknown corps',
      [],
      JSON.stringify([one, { ...one, corps: 'PROF' }]),
      /\[1\]\.corps : valeur inconnue/,
      /\[1\]\.corps: unknown value/,
    ],
    [
      'a date of no calendar',
      [],
      JSON.stringify({ facts: { ...one, echelonDate: '2023-02-29' } }),
      /facts\.echelonDate : une date/,
      /facts\.echelonDate: a date/,
    ],
    ['a bad day', ['--as-of', '2026-13-01'], '{}', /--as-of : une date/, /--as-of: a date/],
    [
      'a bad admissibility',
      ['--admissibility', 'spring'],
      '{}',
      /--admissibility : une date/,
      /--admissibility: a date/,
    ],
    ['a bad campaign', ['--campaign', 'next'], '{}', /--campaign : une année/, /--campaign: a year/],
    [
      'a file that is not there',
      [join(folder, 'none.json')],
      '',
      /ne peut pas être lu \(ENOENT\)/,
      /cannot be read \(ENOENT\)/,
    ],
    [
      'an unknown option',
      ['--what'],
      '{}',
      /--what : cette option n’existe pas/,
      /--what: there is no such option/,
    ],
    [
      'an option without its value',
      ['--explain', '--as-of'],
      '{}',
      /--as-of : la valeur/,
      /--as-of: this option lacks/,
    ],
    ['two files', ['a', 'b'], '', /Un seul fichier/, /One file/],
  ])('says what is wrong and ends with 1: %s', async (_, args, input, french, english) => {
    const ran = await run(args, input);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(french);
    expect((await run(['--lang', 'en', ...args], input)).err).toMatch(english);
  });

  test('knows two languages, and no other option', async () => {
    expect((await run(['--lang', 'de'], '{}')).err).toMatch(
      /--lang : la langue est fr ou en, .* \/ The language is fr or en/,
    );
    expect(await spawned(['--what'], '{}')).toMatchObject({ code: 1, out: '' });
  });
});

describe('two hundred teachers of the demo', () => {
  let server: TestServer;
  let token: string;
  beforeAll(async () => {
    server = await startTestServer();
    token = await tokenOf(server, await addAccount(server, 'INTEGRATOR', null));
    const given = {
      secrets: server.config.appSecrets,
      now: server.now,
      academyId: null,
      by: byCommand('a test'),
      readMonths: 12,
    };
    const lines = [...generateTeachers({ seed: 1, count: 200, asOf: '2026-01-15', officersPerAcademy: 4 })];
    await withSql(server.databaseUrl, async (client) => {
      await client.query('begin');
      await importLines(sqlOfClient(client), prepareLines(lines.map(readLine), given), given);
      await client.query('commit');
    });
  });
  afterAll(() => server.close());

  interface Teacher {
    readonly careerFacts: { readonly corps: string };
    readonly careerPerspectives: readonly {
      readonly key: string;
      readonly status: string;
      readonly firstCampaign: number | null;
      readonly reasons: readonly string[];
      readonly outcome: {
        readonly from: string;
        readonly indiceMajore: number;
        readonly grossMonthlyPay: number;
      } | null;
    }[];
    readonly careerPath: readonly {
      readonly date: string;
      readonly indiceMajore: number;
      readonly grossMonthlyPay: number;
    }[];
  }
  interface Report {
    readonly next: { readonly normal: string | null } | null;
    readonly chevrons: readonly (readonly [code: string, on: string])[];
    readonly pay: { readonly inm: number; readonly gross_monthly: number } | null;
    readonly programmes: Readonly<
      Record<string, { eligible: boolean | null; reasons: string[]; first_campaign?: number }>
    >;
  }

  test('get the same answers from the API and from the command on the facts that it exports', async () => {
    const document = `query ($after: String) { teachers(first: 50, after: $after) { pageInfo { endCursor hasNextPage }
      nodes { careerFacts careerPerspectives { key status firstCampaign reasons outcome { from indiceMajore grossMonthlyPay } }
        careerPath(until: "2026-01-15") { date indiceMajore grossMonthlyPay } } } }`;
    const teachers: Teacher[] = [];
    for (let after: string | null = null; ;) {
      const { data, errors, statements } = await server.counted(document, { token, variables: { after } });
      expect(errors).toBeUndefined();
      expect(statements).toHaveLength(1);
      const { nodes, pageInfo } = data.teachers as {
        nodes: Teacher[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
      teachers.push(...nodes);
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(teachers).toHaveLength(200);
    expect(new Set(teachers.map(({ careerFacts }) => careerFacts.corps)).size).toBe(13);
    const file = written(
      'demo.json',
      teachers.map(({ careerFacts }) => careerFacts),
    );
    const { out, err } = await spawned([file, ...asOf]);
    expect(err).toBe('');
    const reports = JSON.parse(out) as Report[];
    for (const [at, teacher] of teachers.entries())
      expect(saidBy(teacher)).toEqual(saidIn(reports[at] as Report));
    const statuses = new Set(
      teachers.flatMap(({ careerPerspectives }) => careerPerspectives.map(({ status }) => status)),
    );
    expect(statuses).toEqual(new Set(['ELIGIBLE', 'ELIGIBLE_LATER', 'NOT_ELIGIBLE', 'UNKNOWN']));
  });

  const keys: Readonly<Record<string, string>> = { HORS_CLASSE: 'HC', CLASSE_EXCEPTIONNELLE: 'CE' };
  const isProgramme = (key: string) => key !== 'NEXT_ECHELON' && !key.startsWith('RENDEZ_VOUS');

  function saidBy({ careerPerspectives, careerPath }: Teacher) {
    // The command tells the pay of the échelon that is due, recorded or not.
    const place = careerPath.at(-1);
    return {
      next: careerPerspectives.find(({ key }) => key === 'NEXT_ECHELON')?.outcome?.from ?? null,
      pay: place?.indiceMajore == null ? null : [place.indiceMajore, place.grossMonthlyPay],
      programmes: careerPerspectives
        .filter(({ key }) => isProgramme(key))
        .map(({ key, status, reasons }) => [keys[key] ?? key, status === 'ELIGIBLE', reasons]),
    };
  }

  /** In the last échelon, the next chevron is what comes. */
  function saidIn({ next, chevrons, pay, programmes }: Report) {
    const chevron =
      next && next.normal === null ? chevrons.find(([, on]) => on > WORKED_AS_OF)?.[1] : undefined;
    return {
      next: next?.normal ?? chevron ?? null,
      pay: pay && [pay.inm, pay.gross_monthly],
      programmes: Object.entries(programmes).map(([code, { eligible, reasons }]) => [
        code,
        eligible === true,
        reasons,
      ]),
    };
  }
});
