import { randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sentence, UsageError } from '../../server/cli/command.ts';
import { importFile } from '../../server/cli/import/import-file.ts';
import { openLines } from '../../server/cli/lines.ts';
import { seed } from '../../server/cli/seed-teachers.ts';
import { readConfig, type Config } from '../../server/platform/config.ts';
import { aLine, numen, openIntake, type Intake } from '../kit/intake.ts';

const folder = mkdtempSync(join(tmpdir(), 'iprof-commands-'));
const inFolder = (name: string) => join(folder, name);
const opened: Intake[] = [];

async function emptyBase(): Promise<{ intake: Intake; config: Config }> {
  const intake = await openIntake();
  opened.push(intake);
  const APP_SECRETS = 'a secret that the commands of this test share';
  return {
    intake,
    config: readConfig({ DATABASE_URL: intake.url, APP_SECRETS, LOG_LEVEL: 'silent', DATA_DIR: folder }),
  };
}

let intake: Intake;
let config: Config;
beforeAll(async () => {
  ({ intake, config } = await emptyBase());
});
afterAll(async () => {
  for (const base of opened) await base.drop();
  rmSync(folder, { recursive: true, force: true });
});

const ndjson = (lines: readonly unknown[]) =>
  lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');

test('what is refused is reported with its line, its path and what to do; what is good is taken', async () => {
  const { intake, config } = await emptyBase();
  const secret = numen(77);
  const bad = { ...aLine({ numen: numen(3) }), birthDate: '1988-13-01' };
  const good = [
    aLine({ numen: numen(1) }),
    '',
    bad,
    '{"numen": ',
    aLine({ numen: numen(1) }),
    { ...aLine({ numen: `${secret}X` }) },
    aLine({ numen: numen(4) }),
  ];
  writeFileSync(inFolder('some.ndjson'), `\ufeff${ndjson(good)}\n`);
  expect(
    await importFile(config, [
      inFolder('some.ndjson'),
      '--report',
      inFolder('refused.ndjson'),
      '--batch',
      '2',
    ]),
  ).toBe(2);
  const text = readFileSync(inFolder('refused.ndjson'), 'utf8');
  const report = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const byLine = report.toSorted((one, other) => Number(one['line']) - Number(other['line']));
  expect(byLine.map(({ line, code, path }) => [line, code, path])).toEqual([
    [3, 'INVALID_FORMAT', 'birthDate'],
    [4, 'INVALID_JSON', ''],
    [5, 'DUPLICATE_NUMEN', 'numen'],
    [6, 'INVALID_NUMEN', 'numen'],
    // Taken, with a warning: the teacher of line 1 has the same names and birth date.
    [7, 'POSSIBLE_DUPLICATE', 'numen'],
  ]);
  for (const { message, action } of report)
    expect([message, action]).toEqual([expect.stringMatching(/\w{3}/), expect.stringMatching(/\w{3}/)]);
  expect(text).not.toContain(secret);
  expect(await intake.query('select count(*)::int as n from teacher')).toEqual([{ n: 2 }]);
});

test('a compressed file is read as it is, and a second time nothing is written', async () => {
  writeFileSync(
    inFolder('some.ndjson.gz'),
    gzipSync(ndjson([10, 11, 12].map((number) => aLine({ numen: numen(number) })))),
  );
  expect(await importFile(config, [inFolder('some.ndjson.gz')])).toBe(0);
  const before = await intake.dump();
  expect(await importFile(config, [inFolder('some.ndjson.gz')])).toBe(0);
  expect(await intake.dump()).toEqual(before);
});

test('a file that was written, then imported, gives what seeding directly gives', async () => {
  const options = ['--teachers', '1200', '--seed', '4', '--as-of', '2026-09-15', '--academies', '18,01'];
  const [direct, byFile] = [await emptyBase(), await emptyBase()];
  expect(await seed(direct.config, options)).toBe(0);
  expect(await seed(byFile.config, [...options, '--out', inFolder('seed.ndjson.gz')])).toBe(0);
  expect(await seed(byFile.config, [...options, '--out', inFolder('seed.ndjson')])).toBe(0);
  expect(
    gunzipSync(readFileSync(inFolder('seed.ndjson.gz'))).equals(readFileSync(inFolder('seed.ndjson'))),
  ).toBe(true);
  expect(await importFile(byFile.config, [inFolder('seed.ndjson')])).toBe(0);
  const content = `select a.username, a.professional_email, encode(a.numen_digest, 'hex') as digest, t.sort_name, t.birth_date::text, o.code, f.city,
      (select json_agg(json_build_array(corps_code, grade_code, echelon, valid_from, valid_to) order by valid_from) from career_step s where s.dossier_id = t.id) as steps,
      (select json_agg(json_build_array(establishment_uai, valid_from, valid_to) order by valid_from) from posting p where p.dossier_id = t.id) as postings
    from teacher t join account a on a.id = t.account_id join dossier f on f.id = t.id join officer o on o.id = t.correspondent_id order by digest`;
  const rows = await direct.intake.query(content);
  expect(rows.length).toBe(1200);
  expect(await byFile.intake.query(content)).toEqual(rows);
});

test('an import that stops half-way is completed by the same command', async () => {
  const { intake: base, config: own } = await emptyBase();
  const lines = Array.from({ length: 30 }, (_, at) => aLine({ numen: numen(at), familyName: 'Reprise' }));
  await base.query(`create function stop() returns trigger language plpgsql as $$ begin
    if (select count(*) from teacher) > 12 then perform pg_terminate_backend(pg_backend_pid()); end if; return null; end $$`);
  await base.query('create trigger stop after insert on teacher for each statement execute function stop()');
  writeFileSync(inFolder('cut.ndjson'), ndjson(lines));
  const failed = await importFile(own, [inFolder('cut.ndjson'), '--batch', '5']).catch(
    (error: unknown) => error,
  );
  expect(sentence(failed, 'usage')).toContain('run the command again');
  const [count] = await base.query<{ n: number }>('select count(*)::int as n from teacher');
  expect(count?.n).toBe(10);
  await base.query('drop trigger stop on teacher');
  expect(await importFile(own, [inFolder('cut.ndjson'), '--batch', '5'])).toBe(0);
  expect(
    await base.query('select count(*)::int as teachers, count(distinct username)::int as names from account'),
  ).toEqual([{ teachers: 30, names: 30 }]);
});

/** What a command says on standard output while it runs. */
async function said(work: () => Promise<unknown>): Promise<string> {
  const words: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => words.push(String(text)) > 0);
  await work().finally(() => spy.mockRestore());
  return words.join('');
}

test('a compressed file that breaks off says how much of it was taken', async () => {
  const { intake: base, config: own } = await emptyBase();
  const lines = Array.from({ length: 4000 }, (_, at) =>
    aLine({ numen: numen(at), phone: `0${randomInt(1e9)}123`, mobilePhone: `0${randomInt(1e9)}456` }),
  );
  const whole = gzipSync(ndjson(lines));
  writeFileSync(inFolder('torn.ndjson.gz'), whole.subarray(0, Math.floor(whole.length * 0.9)));
  const words = await said(async () => {
    const fault = await importFile(own, [inFolder('torn.ndjson.gz'), '--batch', '100']).catch(
      (error: unknown) => error,
    );
    expect(sentence(fault, 'usage')).toMatch(/gzip/);
  });
  const [count] = await base.query<{ n: number }>('select count(*)::int as n from teacher');
  expect(count?.n).toBeGreaterThan(0);
  expect(words.replaceAll(/(\d) (\d)/g, '$1$2')).toContain(
    `${count?.n} lines were taken; run the same command again to bring the rest`,
  );
});

test('the same NUMEN in another writing and another batch is the same; a corrected line is welcome there', async () => {
  const { intake: base, config: own } = await emptyBase();
  const line = aLine({ numen: numen(1) });
  const corrected = aLine({ numen: numen(2) });
  const lines = [
    line,
    { ...line, numen: ` ${numen(1).toLowerCase()}` },
    { ...corrected, birthDate: '2099-01-01' },
    { ...corrected, officer: { code: 'NEVER-SEEN' } },
    corrected,
  ];
  writeFileSync(inFolder('again.ndjson'), ndjson(lines));
  expect(await importFile(own, [inFolder('again.ndjson'), '--batch', '1'])).toBe(2);
  const report = readFileSync(inFolder('again.ndjson.refused.ndjson'), 'utf8').trim().split('\n');
  expect(report.map((text) => [JSON.parse(text).line, JSON.parse(text).code])).toEqual([
    [2, 'DUPLICATE_NUMEN'],
    [3, 'DATE_OUT_OF_RANGE'],
    [4, 'UNKNOWN_OFFICER'],
    [5, 'POSSIBLE_DUPLICATE'],
  ]);
  expect(await base.query('select count(*)::int as n from teacher')).toEqual([{ n: 2 }]);
});

test('a line that is not UTF-8 is told apart from a character that cannot be kept', async () => {
  writeFileSync(inFolder('latin.ndjson'), Buffer.from('{"familyName":"Lefèvre"}', 'latin1'));
  expect(await importFile(config, [inFolder('latin.ndjson')])).toBe(2);
  const refused = JSON.parse(readFileSync(inFolder('latin.ndjson.refused.ndjson'), 'utf8'));
  expect(refused).toMatchObject({ line: 1, code: 'NOT_UTF8', message: expect.stringContaining('UTF-8') });
});

test.each([
  ['a list', '\n [\n{"numen":"x"},\n{}]'],
  ['a list in one line', '[{}]'],
  ['one object over many lines', '{\n  "numen": "x"\n}'],
])('a file that is %s is refused at once, in a sentence that says what to do', async (_name, text) => {
  writeFileSync(inFolder('whole.json'), text);
  const fault = await importFile(config, [inFolder('whole.json')]).catch((error: unknown) => error);
  expect(sentence(fault, 'npm run …')).toMatch(/one JSON object per line.*jq -c/s);
  expect(existsSync(inFolder('whole.json.refused.ndjson'))).toBe(false);
});

test.each<[string, () => Promise<unknown>, RegExp]>([
  ['no file', async () => await importFile(config, []), /Name one file/],
  [
    'a file that is not there',
    async () => await importFile(config, [inFolder('none.ndjson')]),
    /does not exist/,
  ],
  ['a batch of nothing', async () => await importFile(config, ['x', '--batch', '0']), /--batch must be/],
  ['an unknown option', async () => await importFile(config, ['x', '--fast']), /--fast/],
  ['how many is not said', async () => await seed(config, []), /--teachers N/],
  [
    'an academy that does not exist',
    async () => await seed(config, ['--teachers', '1', '--academies', '99']),
    /99/,
  ],
])('%s is said in a sentence', async (_name, run, expected) => {
  const error = await run().catch((fault: unknown) => fault);
  expect(sentence(error, 'npm run …')).toMatch(expected);
  expect(sentence(error, 'npm run …')).not.toMatch(/\n\s+at /);
});

test('bytes that are not UTF-8, and a line without end, are refused and not read as something else', async () => {
  writeFileSync(
    inFolder('bytes.ndjson'),
    Buffer.concat([
      Buffer.from('{"a":"'),
      Buffer.from([0xff]),
      Buffer.from('"}\n'),
      Buffer.alloc(1_000_001, 'x'),
      Buffer.from('\nlast'),
    ]),
  );
  const lines: object[] = [];
  for await (const line of openLines(inFolder('bytes.ndjson')).lines) lines.push(line);
  expect(lines).toEqual([
    { number: 1, text: null },
    { number: 2, text: null, tooLong: true },
    { number: 3, text: 'last' },
  ]);
  expect(new UsageError('x')).toBeInstanceOf(Error);
});
