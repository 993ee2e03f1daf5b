import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sentence } from '../../server/cli/command.ts';
import { importFile } from '../../server/cli/import/import-file.ts';
import { seed } from '../../server/cli/seed-teachers.ts';
import { readConfig, type Config } from '../../server/platform/config.ts';
import { aLine, numen, openIntake, type Intake } from '../kit/intake.ts';

const folder = mkdtempSync(join(tmpdir(), 'iprof-csv-'));
const APP_SECRETS = 'a secret that the imports of this test share';
const opened: Intake[] = [];
let number = 0;

afterAll(async () => {
  for (const base of opened) await base.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function emptyBase(lang: 'fr' | 'en' = 'fr'): Promise<{ base: Intake; config: Config }> {
  const base = await openIntake();
  opened.push(base);
  return { base, config: configOf(base.url, lang) };
}

function configOf(DATABASE_URL: string, LANG_DEFAULT: 'fr' | 'en' = 'fr'): Config {
  return readConfig({ DATABASE_URL, APP_SECRETS, LOG_LEVEL: 'silent', DATA_DIR: folder, LANG_DEFAULT });
}

/** What a command writes, and what it answers or throws. */
async function run(
  work: () => Promise<number>,
): Promise<{ code: number | null; out: string; fault: string }> {
  const words: string[] = [];
  const take = (text: unknown) => words.push(String(text)) > 0;
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(take),
  );
  try {
    const code = await work().catch((error: unknown) => sentence(error, 'usage'));
    return typeof code === 'number'
      ? { code, out: words.join(''), fault: '' }
      : { code: null, out: words.join(''), fault: code };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** A folder of files, and the arguments that import them. */
function given(files: Readonly<Record<string, string | Buffer>>, mapping: unknown): string[] {
  const place = join(folder, String((number += 1)));
  cpSync(mkdtempSync(join(folder, 'new-')), place, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(place, name), content);
  writeFileSync(join(place, 'mapping.json'), typeof mapping === 'string' ? mapping : JSON.stringify(mapping));
  const paths = Object.keys(files).map((name) => join(place, name));
  return [...paths, '--mapping', join(place, 'mapping.json'), '--report', join(place, 'refused.ndjson')];
}

const reportOf = (args: readonly string[]) => {
  const path = args.at(-1) ?? '';
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Record<string, string | number>);
};

const mapping = {
  files: [
    {
      file: 'agents*.csv',
      kind: 'identities',
      columns: {
        NUMEN: 'numen',
        CIVILITE: { field: 'civility', values: { 'M.': 'MONSIEUR', MME: 'MADAME' } },
        NOM: 'familyName',
        PRENOMS: { field: 'givenNames', separator: ' ' },
        NAISSANCE: 'birthDate',
        ADRESSE: 'address.lines',
        CP: 'address.postalCode',
        VILLE: 'address.city',
      },
      constants: {
        academyCode: '18',
        'officer.code': '18-DPE-003',
        'officer.displayName': 'Claire Moreau',
        'officer.service': 'DPE 3',
        'officer.email': 'claire.moreau@ac-orleans-tours.fr',
        'familySituation.maritalStatus': 'SINGLE',
        'address.country': 'France',
      },
    },
    {
      file: 'etapes.csv',
      kind: 'steps',
      columns: {
        NUMEN: 'numen',
        GRADE: [
          { field: 'corps', values: { 'Certifié CN': 'CERTIFIE', 'Certifié HC': 'CERTIFIE' } },
          { field: 'grade', values: { 'Certifié CN': 'CN', 'Certifié HC': 'HC' } },
        ],
        ECH: 'echelon',
        DEBUT: 'from',
        FIN: { field: 'to', values: { '31/12/9999': null } },
        REPRISE: 'retainedSeniority',
        ARRETE: 'act',
      },
    },
    {
      file: 'postes.csv',
      kind: 'postings',
      columns: {
        NUMEN: 'numen',
        UAI: 'establishment.uai',
        LIBELLE: 'establishment.name',
        VILLE: 'establishment.city',
        DEBUT: { field: 'from', dates: 'yyyyMMdd' },
        QUOTITE: 'workingTime',
        DEF: 'permanent',
      },
    },
  ],
  empty: ['positions', 'appraisals', 'diplomas', 'services', 'children'],
};

const [ana, bob, cid] = [numen(1), numen(2), numen(3)];
const agents = (...rows: string[]) =>
  ['NUMEN;CIVILITE;NOM;PRENOMS;NAISSANCE;ADRESSE;CP;VILLE', ...rows, ''].join('\r\n');
const etapes = (...rows: string[]) => ['NUMEN;GRADE;ECH;DEBUT;FIN;REPRISE;ARRETE', ...rows, ''].join('\r\n');
const postes = (...rows: string[]) => ['NUMEN;UAI;LIBELLE;VILLE;DEBUT;QUOTITE;DEF', ...rows, ''].join('\r\n');
const anaRow = `${ana};MME;Lefèvre;Ana Lou;21/04/1988;;;`;
const anaStep = `${ana};Certifié CN;1;01/09/2015;31/12/9999;;`;
const anaPost = `${ana};0750655E;Lycée Henri-IV;Paris;20150901;100 %;O`;
const good = () => ({
  'agents.csv': agents(anaRow),
  'etapes.csv': etapes(anaStep),
  'postes.csv': postes(anaPost),
});

describe('files of the seed', () => {
  const options = ['--teachers', '300', '--seed', '4', '--as-of', '2026-09-15'];
  const place = join(folder, 'seeded');
  const files = () =>
    readdirSync(place)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => join(place, name));
  let config: Config;
  let base: Intake;

  beforeAll(async () => {
    ({ base, config } = await emptyBase());
    await run(() => seed(config, [...options, '--csv', '--out', place]));
    await run(() => seed(config, [...options, '--out', join(folder, 'same.ndjson')]));
  });

  test('CSV files of the seed import as the lines of JSON of the same seed do', async () => {
    const csv = await run(() => importFile(config, [...files(), '--mapping', join(place, 'mapping.json')]));
    expect([csv.code, csv.out]).toEqual([
      0,
      expect.stringContaining('300 created, 0 updated, 0 unchanged, 0 refused'),
    ]);
    const before = await base.dump();
    const json = await run(() => importFile(config, [join(folder, 'same.ndjson')]));
    expect(json.out).toContain('0 created, 0 updated, 300 unchanged, 0 refused');
    expect(await base.dump()).toEqual(before);
  });

  test('the schema that the example mapping names stands beside it, for editors', () => {
    const { $schema } = JSON.parse(readFileSync(join(place, 'mapping.json'), 'utf8')) as { $schema: string };
    const emitted = join(import.meta.dirname, '../../schema/import-csv-mapping.schema.json');
    expect(readFileSync(join(place, $schema), 'utf8')).toBe(readFileSync(emitted, 'utf8'));
  });

  test('windows-1252, compressed files and files sorted another way say the same', async () => {
    const other = mkdtempSync(join(folder, 'latin-'));
    const bytes: Readonly<Record<string, number>> = { '’': 0x92, œ: 0x9c, Œ: 0x8c, '€': 0x80, '–': 0x96 };
    const latin = (text: string) => Buffer.from([...text].map((char) => bytes[char] ?? char.charCodeAt(0)));
    for (const path of files()) {
      const name = path.slice(place.length + 1);
      const [header = '', ...rows] = readFileSync(path, 'utf8').slice(1).trimEnd().split('\r\n');
      // Names are numbered in the order of the identities; the others may be sorted as they like.
      const mixed =
        name === 'identites.csv'
          ? rows
          : rows.toSorted((one, two) => two.slice(0, 13).localeCompare(one.slice(0, 13)));
      expect(rows.length).toBeGreaterThan(20);
      writeFileSync(join(other, `${name}.gz`), gzipSync(latin([header, ...mixed].join('\n'))));
    }
    const written = JSON.parse(readFileSync(join(place, 'mapping.json'), 'utf8')) as object;
    writeFileSync(join(other, 'mapping.json'), JSON.stringify({ encoding: 'iso-8859-1', ...written }));
    const paths = readdirSync(other).flatMap((name) => (name.endsWith('.gz') ? [join(other, name)] : []));
    const { out } = await run(() => importFile(config, [...paths, '--mapping', join(other, 'mapping.json')]));
    expect(out).toContain('0 created, 0 updated, 300 unchanged, 0 refused');
  });

  test('a seed of CSV that names no folder says so', async () => {
    const { fault } = await run(() => seed(config, [...options, '--csv']));
    expect(fault).toMatch(/--csv --out FOLDER/);
  });
});

test('cells are read as the mapping says: labels, French dates, percentages, seniorities, lists, quotes', async () => {
  const { base, config } = await emptyBase();
  const args = given(
    {
      'agents_20261129.csv': agents(
        `${ana};MME;"Le ""Fèvre""";Ana Lou;21/04/1988;"12 rue; bis";28000;Chartres`,
      ),
      'etapes.csv': etapes(
        `${ana};Certifié CN;1;01/09/2015;31/08/2016;1 an 3 mois;"Arrêté du\r\n12 juillet"`,
        '',
        ` ${ana.toLowerCase()} ;Certifié HC;2;01/09/2016;31/12/9999;02A00M05J;`,
      ),
      'postes.csv': postes(
        `${ana};0750655E;Lycée Henri-IV;Paris;20150901;40 %;O`,
        `${ana};0750655E;Lycée Henri-IV;Paris;20170901;0,575;non`,
      ),
    },
    { encoding: 'utf-8', ...mapping },
  );
  expect(await run(() => importFile(config, args))).toMatchObject({ code: 0, fault: '' });
  expect(
    await base.query(`select family_name, given_names, birth_date::text, address_lines, country
      from teacher join dossier using (id)`),
  ).toEqual([
    {
      family_name: 'Le "Fèvre"',
      given_names: ['Ana', 'Lou'],
      birth_date: '1988-04-21',
      address_lines: ['12 rue; bis'],
      country: 'France',
    },
  ]);
  expect(
    await base.query(`select grade_code, echelon, valid_from::text as from, valid_to::text as to, retained_seniority::text as kept, act
      from career_step order by valid_from`),
  ).toEqual([
    {
      grade_code: 'CN',
      echelon: 1,
      from: '2015-09-01',
      to: '2016-08-31',
      kept: 'P1Y3M',
      act: 'Arrêté du\r\n12 juillet',
    },
    { grade_code: 'HC', echelon: 2, from: '2016-09-01', to: null, kept: 'P2Y5D', act: null },
  ]);
  expect(
    await base.query(`select working_time::float as share, permanent from posting order by valid_from`),
  ).toEqual([
    { share: 0.4, permanent: true },
    { share: 0.575, permanent: false },
  ]);
});

test('what is refused has its file, line and column; the other teachers are taken', async () => {
  const { base, config } = await emptyBase('en');
  const args = given(
    {
      'agents.csv': agents(
        anaRow,
        `${bob};M.;Martin;Bob;31/02/1988;;;`,
        `${cid};M.;Petit;Cid;21/04/1988;;;`,
        `${ana};MME;Lefèvre;Ana;21/04/1988;;;`,
        '18E;M.;Court;Numen;21/04/1988;;;',
        `${numen(5)};M.;Ragged;Row`,
        `${numen(6)};Mx;Rien;Sans;21/04/1988;;;`,
      ),
      'etapes.csv': etapes(
        `${ana};Certifié CN;1;01/09/2015;;;"two\nlines"`,
        `${bob};Certifié CN;1;01/09/2015;;;`,
        `${cid};Certifié CN;1;01/09/2015;31/08/2016;;`,
        `${cid};Agrégé;2;01/09/2016;;;`,
        `${cid};Certifié CN;3;2018-09-01;;;`,
        `${cid};Certifié CN;4`,
        `${numen(9)};Certifié CN;1;01/09/2015;;;`,
        ';Certifié CN;1;01/09/2015;;;',
        `18E;Certifié CN;1;01/09/2015;;;`,
      ),
      'postes.csv': postes(anaPost, `${bob};0750655X;Lycée;Paris;20150901;1;O`),
    },
    mapping,
  );
  expect(await run(() => importFile(config, args))).toMatchObject({
    code: 2,
    out: expect.stringContaining('1 created, 0 updated, 0 unchanged, 8 refused'),
  });
  expect(await base.query('select family_name from teacher')).toEqual([{ family_name: 'Lefèvre' }]);
  const report = reportOf(args);
  expect(report.map(({ file, line, column, path, code }) => [file, line, column, path, code])).toEqual([
    ['agents.csv', 3, 'NAISSANCE', 'birthDate', 'INVALID_FORMAT'],
    ['etapes.csv', 8, undefined, 'careerSteps.3', 'RAGGED_ROW'],
    ['agents.csv', 6, 'NUMEN', 'numen', 'INVALID_NUMEN'],
    ['agents.csv', 7, undefined, '', 'RAGGED_ROW'],
    ['agents.csv', 8, 'CIVILITE', 'civility', expect.stringMatching(/INVALID_FORMAT|UNKNOWN_VALUE/)],
    ['agents.csv', 5, 'NUMEN', 'numen', 'DUPLICATE_NUMEN'],
    ['etapes.csv', 9, 'NUMEN', 'numen', 'NO_IDENTITY'],
    ['etapes.csv', 10, 'NUMEN', 'numen', 'NO_IDENTITY'],
  ]);
  for (const { message, action } of report)
    expect([message, action]).toEqual([expect.stringMatching(/\w{3}/), expect.stringMatching(/\w{3}/)]);
  expect(JSON.stringify(report)).not.toContain(cid);

  const etapesPath = args[1] ?? '';
  const whole = etapes(
    anaStep,
    `${cid};Certifié CN;1;01/09/2015;31/08/2016;;`,
    `${cid};Agrégé;2;01/09/2016;;;`,
  );
  writeFileSync(etapesPath, whole);
  expect((await run(() => importFile(config, args))).code).toBe(2);
  expect(reportOf(args).find(({ line, file }) => file === 'etapes.csv' && line === 4)).toMatchObject({
    column: 'GRADE',
    path: 'careerSteps.1.corps',
    code: 'UNKNOWN_CORPS',
  });
});

describe('a file that cannot be read as the mapping says stops the import before anything is written', () => {
  const latin = (text: string) => Buffer.from(text, 'latin1');
  const cases: readonly [string, Readonly<Record<string, string | Buffer>>, object, RegExp][] = [
    [
      'a quote that is not closed',
      { 'etapes.csv': etapes(anaStep, `${ana};"Certifié CN;2;01/09/2016;;;`, anaStep) },
      {},
      /etapes\.csv, ligne 3 : un guillemet/,
    ],
    [
      'a quote inside a cell',
      { 'postes.csv': postes(`${ana};0750655E;Lycée "Henri-IV";Paris;20150901;1;O`) },
      {},
      /postes\.csv, ligne 2 : un guillemet/,
    ],
    [
      'a row without end',
      { 'postes.csv': postes(`${ana};"${'x'.repeat(1_100_000)}`) },
      {},
      /postes\.csv, ligne 2 : .* un million/,
    ],
    [
      'ISO-8859-1 that the mapping does not name',
      { 'agents.csv': latin(agents(`${bob};M.;Sans accent;B;01/01/1980;;;`, anaRow)) },
      {},
      /agents\.csv, ligne 3 : ce n’est pas de l’UTF-8.*"encoding": "iso-8859-1"/,
    ],
    [
      'UTF-8 that the mapping takes for ISO-8859-1',
      {},
      { encoding: 'iso-8859-1' },
      /agents\.csv : ce fichier est en UTF-8/,
    ],
    [
      'UTF-16',
      { 'etapes.csv': Buffer.from(`\ufeff${etapes(anaStep)}`, 'utf16le') },
      {},
      /etapes\.csv .* UTF-16/,
    ],
    [
      'a file that was cut',
      { 'postes.csv': postes(anaPost, anaPost).slice(0, -20) },
      {},
      /postes\.csv, ligne 3 : le fichier s’arrête au milieu/,
    ],
    ['an empty file', { 'postes.csv': '' }, {}, /postes\.csv : ce fichier est vide/],
    [
      'a column that is not there',
      { 'agents.csv': agents(anaRow).replace('NOM;', 'NOM_FAMILLE;') },
      {},
      /agents\.csv : il manque "NOM"\. Colonnes du fichier : "NUMEN", .*"NOM_FAMILLE"/,
    ],
    [
      'another delimiter',
      {},
      { delimiter: ',' },
      /agents\.csv : la première ligne \(1 cellule.*"NUMEN".*séparateur/,
    ],
    [
      'no names of columns',
      { 'agents.csv': `${anaRow}\r\n` },
      {},
      /agents\.csv : la première ligne \(8 cellule/,
    ],
    [
      'a column that is there twice',
      { 'agents.csv': `NOM;${agents(`;${anaRow}`)}` },
      {},
      /agents\.csv : plusieurs colonnes ont le même nom : "NOM"/,
    ],
  ];
  let base: Intake;
  let config: Config;
  beforeAll(async () => {
    ({ base, config } = await emptyBase());
  });

  test.each(cases)('an import with %s takes nothing and says where', async (_name, files, over, expected) => {
    const args = given({ ...good(), ...files }, { ...mapping, ...over });
    const { code, fault } = await run(() => importFile(config, args));
    expect([code, fault]).toEqual([null, expect.stringMatching(expected)]);
    expect(fault).not.toContain(ana);
    expect(reportOf(args)).toEqual([]);
    expect(await base.query('select count(*)::int as n from teacher')).toEqual([{ n: 0 }]);
  });
});

test('columns that the mapping does not name are named once, and left out', async () => {
  const { config } = await emptyBase();
  const wider = etapes(`${anaStep};x;y;`).replace('ARRETE', 'ARRETE;NOTE;VIEUX;');
  const files = mapping.files.map((file) => (file.kind === 'steps' ? { ...file, ignored: ['VIEUX'] } : file));
  const { code, out } = await run(() =>
    importFile(config, given({ ...good(), 'etapes.csv': wider }, { ...mapping, files })),
  );
  expect(code).toBe(0);
  expect(out).toContain(
    'etapes.csv : colonnes laissées de côté, car la correspondance ne les nomme pas : "NOTE".',
  );
});

describe('a mapping with faults', () => {
  const [identities, steps, postings] = mapping.files;
  const steppedBy = (columns: object) => ({
    ...mapping,
    files: [identities, { ...steps, columns: { ...steps?.columns, ...columns } }, postings],
  });
  const cases: readonly [string, unknown, RegExp, RegExp][] = [
    ['no JSON', '{"files": [}', /ligne 1, colonne 12/, /line 1, column 12/],
    ['no files', { files: [] }, /files/, /files/],
    [
      'a field that does not exist',
      steppedBy({ X: 'echelons' }),
      /files\[1\]\.columns\.X.*"echelon"/,
      /files\[1\]\.columns\.X.*"echelon"/,
    ],
    [
      'an option that does not exist',
      steppedBy({ X: { field: 'chevron', valeurs: {} } }),
      /files\[1\]\.columns\.X.*"valeurs"/,
      /files\[1\]\.columns\.X.*"valeurs"/,
    ],
    [
      'dates of no form',
      steppedBy({ DEBUT: { field: 'from', dates: 'jj/mm/aaaa' } }),
      /columns\.DEBUT\.dates: écrivez .* dd\/MM\/yyyy/,
      /columns\.DEBUT\.dates: write .* dd\/MM\/yyyy/,
    ],
    [
      'a field given twice',
      steppedBy({ 'DATE 2': 'from' }),
      /files\[1\]\.columns\["DATE 2"\]: from est déjà donné/,
      /another column gives from already/,
    ],
    [
      'an option in the wrong place',
      steppedBy({ ECH: { field: 'echelon', separator: ',' } }),
      /ECH\.separator: .* n’a pas de sens pour echelon/,
      /means nothing for echelon/,
    ],
    [
      'a kind of which nothing is said',
      { ...mapping, empty: ['positions', 'appraisals', 'diplomas', 'services'] },
      /files: aucun fichier ne donne children.*empty/,
      /no file gives children.*empty/,
    ],
    [
      'a required field that nothing gives',
      {
        ...mapping,
        files: [
          identities,
          { ...steps, columns: { NUMEN: 'numen', ECH: 'echelon', DEBUT: 'from', G: 'corps' } },
          postings,
        ],
      },
      /files\[1\]: grade est obligatoire/,
      /files\[1\]: grade is required/,
    ],
    [
      'a value of no list',
      {
        ...mapping,
        files: [
          {
            ...identities,
            constants: { ...identities?.constants, 'familySituation.maritalStatus': 'Célibataire' },
          },
          steps,
          postings,
        ],
      },
      /constants\["familySituation\.maritalStatus"\]: écrivez une de ces valeurs : SINGLE/,
      /write one of these values: SINGLE/,
    ],
  ];
  test.each(cases)(
    'a mapping with %s is refused with the place and what to do, in both languages',
    async (_name, faulty, french, english) => {
      for (const [lang, expected] of [
        ['fr', french],
        ['en', english],
      ] as const) {
        const nowhere = configOf('postgresql://nobody@127.0.0.1:1/none', lang);
        const { code, fault } = await run(() => importFile(nowhere, given(good(), faulty)));
        expect([code, fault]).toEqual([null, expect.stringMatching(expected)]);
      }
    },
  );

  test('a file that is missing, is there twice, or that the mapping does not name, is named', async () => {
    const config = configOf('postgresql://nobody@127.0.0.1:1/none');
    const args = given(good(), mapping);
    const without = await run(() =>
      importFile(
        config,
        args.filter((path) => !path.endsWith('etapes.csv')),
      ),
    );
    expect(without.fault).toMatch(/etapes\.csv : la correspondance attend ce fichier/);
    const more = await run(() => importFile(config, given({ ...good(), 'autre.csv': 'x' }, mapping)));
    expect(more.fault).toMatch(/autre\.csv : la correspondance ne nomme pas ce fichier/);
    const twice = given({ ...good(), 'etapes.csv.gz': gzipSync(etapes(anaStep)) }, mapping);
    expect((await run(() => importFile(config, twice))).fault).toMatch(/etapes\.csv\.gz : .* deux fois/);
    const gone = await run(() => importFile(config, [...args, join(folder, 'parti.csv')]));
    expect(gone.fault).toMatch(/parti\.csv : ce fichier n’existe pas/);
  });

  test('CSV without a mapping is not read as JSON', async () => {
    const { fault } = await run(() =>
      importFile(configOf('postgresql://nobody@127.0.0.1:1/none'), ['x.csv']),
    );
    expect(fault).toMatch(/--mapping MAP\.json/);
  });
});

test('a preview shows the first ten teachers without a database, and no NUMEN', async () => {
  const rows = Array.from(
    { length: 12 },
    (_, at) => `${numen(at + 1)};MME;Nom${String.fromCharCode(65 + at)};Ana;21/04/1988;;;`,
  );
  const args = given({ ...good(), 'agents.csv': agents(...rows) }, mapping);
  const config = configOf('postgresql://nobody@127.0.0.1:1/none');
  const { code, out } = await run(() => importFile(config, [...args, '--preview']));
  expect(code).toBe(0);
  expect(out).toContain('agents.csv, line 2 ✓ taken');
  expect(out).toContain('"corps":"CERTIFIE","grade":"CN","echelon":1,"from":"2015-09-01"');
  expect(out).toMatch(/agents\.csv, line 3 ✗ refused\n  CAREER_REQUIRED careerSteps \(agents\.csv, line 3\)/);
  expect(out).toContain('NomJ');
  expect(out).not.toContain('NomK');
  expect(out).not.toContain(ana);
  expect(reportOf(args)).toEqual([]);
});

test('a preview of lines of JSON shows them with their line', async () => {
  writeFileSync(join(folder, 'seen.ndjson'), `${JSON.stringify(aLine({ numen: ana }))}\n{"numen": \n`);
  const config = configOf('postgresql://nobody@127.0.0.1:1/none');
  const { code, out } = await run(() => importFile(config, [join(folder, 'seen.ndjson'), '--preview']));
  expect(code).toBe(0);
  expect(out).toMatch(/^line 1 ✓ taken\n[^]*familyName "Labert"\n[^]*line 2 ✗ refused\n {2}INVALID_JSON/);
});
