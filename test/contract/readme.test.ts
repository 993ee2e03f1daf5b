import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as sdk from '../../client-sdk/src/index.ts';
import { pdf } from '../kit/files/pdf.ts';
import {
  blocksOf,
  node,
  quoted,
  readText,
  root,
  shell,
  startByShell,
  tableUnder,
  type Started,
} from '../kit/readme.ts';

const readme = readText('README.md');
const clientReadme = readText('client-sdk/README.md');

describe('what the README names', () => {
  test('every npm script exists', () => {
    const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm (?:run )?([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
    const builtIn = ['ci', 'run'];
    const unknown = named.filter((name) => !builtIn.includes(name) && !(name in scripts));
    expect([...new Set(unknown)]).toEqual([]);
    expect(named).toEqual(expect.arrayContaining(['start', 'test', 'seed', 'import']));
  });

  test('every link and every path of the map leads somewhere', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)/g)]
      .map(([, path = '']) => path)
      .filter((path) => !path.startsWith('http'));
    const map = tableUnder(readme, 'Find your way').flatMap(([where = '', what = '']) => {
      const [folder = ''] = quoted(where);
      // What stands in the second column lies in the folder of the first.
      return [folder, ...quoted(what).map((name) => join(folder, name))];
    });
    expect(map.length).toBeGreaterThan(10);
    expect([...links, ...map].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('the variables of the table are those of the configuration, with their defaults', () => {
    const source = readText('server/platform/config.ts');
    const [, block = ''] = /const Environment = z\.object\(\{(.*?)\n\}\);/s.exec(source) ?? [];
    const parsed = new Map(
      block.split(/^ {2}(?=[A-Z_]+:)/m).map((entry) => [entry.split(':', 1)[0]?.trim() ?? '', entry]),
    );
    parsed.delete('');
    const rows = tableUnder(readme, 'Configure it');
    expect(rows.flatMap(([name = '']) => quoted(name)).toSorted()).toEqual([...parsed.keys()].toSorted());
    for (const [name = '', standard = ''] of rows) {
      const value = /^`([^`]+)`$/.exec(standard)?.[1];
      const entry = parsed.get(quoted(name)[0] ?? '') ?? '';
      // As it is written in the code, not in the environment.
      const given = /\.default\('?(.*?)'?\)/
        .exec(entry)?.[1]
        ?.replace('_', '')
        .replace(/^true$/, 'on');
      expect([name, given]).toEqual([name, value]);
    }
  });
});

// `npm ci`, which the README's first line starts with, is not run here: it would replace the packages that this very
// test runs on. Continuous integration runs it on a fresh clone, before this.
// A story: what is started at the top is used below.
describe('what the README tells to type', { timeout: 240_000, shuffle: false }, () => {
  const [start = ''] = blocksOf(readme, 'sh').flatMap(({ code, heading }) =>
    heading === 'Run it' ? code.replace('npm ci && ', '') : [],
  );
  const fed =
    blocksOf(readme, 'sh')
      .find(({ heading }) => heading === 'Feed it')
      ?.code.split('\n') ?? [];
  let folder: string;
  /** Inside the project, where its packages are found, and ignored by git. */
  let programs: string;
  let env: Record<string, string>;
  let server: Started;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'iprof-readme-'));
    // Run by root, PostgreSQL gets an account of its own, which must be able to enter.
    chmodSync(folder, 0o755);
    mkdirSync(join(root, '.data'), { recursive: true });
    programs = mkdtempSync(join(root, '.data/readme-'));
    env = { DATA_DIR: join(folder, 'data'), PORT: '0' };
    if (start !== 'npm start') throw new Error(`the README starts the server with: ${start}`);
    server = await startByShell(start, env);
  }, 240_000);
  afterAll(async () => {
    await server?.stop();
    rmSync(programs, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  });

  const client = (clientCredentials?: sdk.ClientCredentials) =>
    sdk.createClient({ url: `${server.url}/graphql`, clientCredentials });

  /** Who the welcome says can sign in. */
  const signIns = () =>
    [...server.welcome.matchAll(/^ {4}([A-Z]+) +(\S+) +(\S+) +(.*)$/gm)].map(
      ([, role = '', username = '', password = '', note = '']) => ({ role, username, password, note }),
    );

  test('everybody whom the server announces can sign in, in the role that it says', async () => {
    const roles = signIns().map(({ role }) => role);
    expect(roles).toEqual([
      'TEACHER',
      'TEACHER',
      ...Array<string>(13).fill('OFFICER'),
      'ADMINISTRATOR',
      'INTEGRATOR',
    ]);
    for (const { role, username, password, note } of signIns()) {
      if (role === 'INTEGRATOR') {
        const machine = client({ clientId: username, clientSecret: password });
        expect(await machine.account.viewer()).toMatchObject({ username, role });
        continue;
      }
      const viewer = await client().account.signIn({ username, password });
      expect(viewer).toMatchObject({ username, role, mustChangePassword: note.includes('to be replaced') });
    }
  });

  test('those of the table are among them', () => {
    const announced = signIns().map(({ username, password }) => [username, password]);
    const rows = tableUnder(readme, 'Run it').map(([, username = '', password = '']) => [
      ...quoted(username),
      ...quoted(password),
    ]);
    expect(rows).toHaveLength(8);
    expect(announced).toEqual(expect.arrayContaining(rows));
  });

  test('the first query answers with an academy', async () => {
    const [query = ''] = blocksOf(readme, 'sh').flatMap(({ code, heading }) =>
      heading === 'A first query' ? code : [],
    );
    expect(query).toContain('http://127.0.0.1:4000');
    const answer = JSON.parse(await shell(query.replace('http://127.0.0.1:4000', server.url), {})) as object;
    expect(answer).toMatchObject({
      data: { academy: { name: 'Orléans-Tours', mailDomain: 'ac-orleans-tours.fr' } },
    });
  });

  test('the commands of curl sign in, send a document, and send a request with it', async () => {
    const [{ code } = { code: '' }] = blocksOf(readme, 'sh').filter(
      ({ heading }) => heading === 'Send one by curl',
    );
    const file = join(folder, 'acte.pdf');
    writeFileSync(file, pdf());
    const commands = code.replaceAll('http://127.0.0.1:4000', server.url).replace('@acte.pdf', `@${file}`);
    expect(JSON.parse(await shell(commands, {}))).toMatchObject({
      data: {
        submitChangeRequest: {
          changeRequest: { status: 'SUBMITTED', missingDocuments: [] },
          errors: [],
        },
      },
    });
  });

  async function firstProgram(): Promise<string> {
    const [program] = blocksOf(readme, 'ts');
    const run = blocksOf(readme, 'sh').find(({ heading }) => heading === 'A first program')?.code ?? '';
    expect(run).toBe('npx node first.ts');
    writeFileSync(join(programs, 'first.ts'), program?.code ?? '');
    return await shell(`cd ${programs} && ${run}`, { IPROF_URL: `${server.url}/graphql` });
  }

  test('the first program prints where Julie Labert stands', async () => {
    expect(await firstProgram()).toMatch(/^Julie Labert: [a-zé ’]+, [a-zé ]+, échelon \d+\n$/);
  });

  test('the programs of the client’s README run, each for whom it is written', async () => {
    const snippets = blocksOf(clientReadme, 'ts');
    expect(snippets.length).toBeGreaterThan(5);
    const files = snippets.map(({ code, note }, number) => {
      const [, role = 'TEACHER', name] = /as: ([A-Z]+)(?: (\w+))?/.exec(note) ?? [];
      const isMeant = (person: { role: string; username: string }) =>
        person.role === role && (name === undefined || person.username === name);
      const { username = '', password = '' } = signIns().find(isMeant) ?? {};
      const prelude = [
        `import { createClient } from '@iprof/client';`,
        `const client = createClient({ url: process.env['IPROF_URL'] ?? '' });`,
        `await client.account.signIn({ username: '${username}', password: '${password}' });`,
      ];
      const machine = [
        `import { createClient } from '@iprof/client';`,
        `const clientCredentials = { clientId: '${username}', clientSecret: '${password}' };`,
        `const client = createClient({ url: process.env['IPROF_URL'] ?? '', clientCredentials });`,
      ];
      const program = code.includes('createClient(')
        ? [code]
        : [...(role === 'INTEGRATOR' ? machine : prelude), code];
      const file = `client-${number}.ts`;
      writeFileSync(join(programs, file), `${program.join('\n')}\nexport {};\n`);
      return file;
    });
    // One process, one after the other: each has a client of its own, and signs in by itself.
    const all = join(programs, 'client.mjs');
    writeFileSync(all, files.map((file) => `await import('./${file}');\n`).join(''));
    await node(all, { IPROF_URL: `${server.url}/graphql` });
  });

  test('all programs of both READMEs pass the strictest compiler', async () => {
    const options = {
      ...JSON.parse(readText('tsconfig.base.json')).compilerOptions,
      noEmit: true,
      rewriteRelativeImportExtensions: false,
    };
    writeFileSync(
      join(programs, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, include: ['*.ts'] }),
    );
    await shell(`node_modules/.bin/tsc -p ${programs}`, {});
  });

  test('teachers are invented, and imported beside the living server', async () => {
    const file = join(folder, 'teachers.ndjson');
    const [seed = '', load = ''] = fed.map((line) => line.replace('teachers.ndjson', file));
    expect([seed, load]).toEqual([
      expect.stringMatching(/^npm run seed /),
      expect.stringMatching(/^npm run import /),
    ]);
    await shell(seed, env);
    const count = readFileSync(file, 'utf8').trim().split('\n').length;
    expect(fed[0]).toContain(`--teachers ${count}`);
    const said = (output: string) => output.replaceAll(/(?<=\d)[\s,\u202f](?=\d{3})/g, '');
    expect(said(await shell(load, env))).toMatch(RegExp(`^${count} \\w+: .* 0 refused`, 'm'));
    expect(readme).toContain('npm run check-data');
    expect(await shell('npm run check-data', env)).toContain('Every text of the base is whole.');
  });

  test('the national mandate is given, listed and ended beside the living server', async () => {
    const commands = blocksOf(readme, 'sh').find(({ code }) => code.includes('npm run mandate'));
    const [give = '', list = '', end = ''] = commands?.code.split('\n').map((line) => line.trim()) ?? [];
    expect(await shell(give, env)).toContain('Hélène Castel has the national mandate');
    expect(await shell(list, env)).toMatch(/^Yves Langlois .*\nHélène Castel .*until it is ended$/m);
    expect(await shell(end, env)).toContain('The national mandate of Hélène Castel counts on no day');
  });

  test('the same teachers as CSV files are shown, then imported, and change nothing the second time', async () => {
    const place = join(folder, 'csv');
    const csv = blocksOf(readme, 'sh').find(({ code }) => code.includes('--csv'));
    const [seed = '', show = '', load = ''] =
      csv?.code.split('\n').map((line) => line.replaceAll('.data/csv', place)) ?? [];
    await shell(seed, env);
    expect(await shell(show, env)).toMatch(/10 shown; nothing was written\.$/m);
    expect(await shell(load, env)).toMatch(/0 created, 0 updated, 200 unchanged, 0 refused/);
  });

  test('the facts of the README are answered, as JSON and in English words', async () => {
    const [facts] = blocksOf(readme, 'json').filter(({ heading }) => heading === 'Careers');
    const file = join(folder, 'facts.json');
    writeFileSync(file, facts?.code ?? '');
    const [json = '', words = ''] =
      blocksOf(readme, 'sh')
        .find(({ heading }) => heading === 'Careers')
        ?.code.split('\n')
        .map((line) => line.replace('facts.json', file)) ?? [];
    const answer = JSON.parse((await shell(json, {})).replace(/^[^{]*/, '')) as object;
    expect(answer).toMatchObject({
      as_of: '2026-01-15',
      next: { echelon: 9, normal: '2027-09-15', accelerated: '2026-09-15' },
      hc_first_campaign: { normal: 2030 },
      programmes: { AGREG_INTERNE: { eligible: true }, PERMUT_1D: { reasons: ['CORPS_NOT_OPEN'] } },
    });
    expect(await shell(words, {})).toContain('You will enter échelon 9 on 15 September 2027');
  });

  test('Ctrl-C stops it, a second start works on the same data, and Julie is still there', async () => {
    const before = signIns();
    await server.stop();
    await expect(fetch(server.url)).rejects.toThrow();
    server = await startByShell(start, env);
    expect(signIns()).toEqual(before);
    expect(await firstProgram()).toMatch(/^Julie Labert: /);
  });
});

describe('what the client’s README names', () => {
  test('each method of its table is there, and no method is missing', () => {
    const client = sdk.createClient({ url: 'http://127.0.0.1:1/' });
    const parts: Readonly<Record<string, unknown>> = { ...client, client };
    for (const [part = '', methods = ''] of tableUnder(clientReadme, 'A first program')) {
      const of = parts[quoted(part)[0]?.replace('client.', '') ?? ''] ?? {};
      const names = Object.keys(of).filter(
        (name) =>
          !(of === client && typeof parts[name] === 'object' && !['session', 'deviceToken'].includes(name)),
      );
      expect([part, quoted(methods).toSorted()]).toEqual([part, names.toSorted()]);
    }
  });

  test('each class of failure has its row, with the codes that lead to it', () => {
    const rows = tableUnder(clientReadme, 'Failures').map(
      ([name = '', , codes = '']) => [quoted(name)[0] ?? '', quoted(codes)] as const,
    );
    const abstract = ['IprofError', 'AnswerError', 'GraphQLRequestError'];
    const exported = Object.keys(sdk).filter((name) => name.endsWith('Error') && !abstract.includes(name));
    expect(rows.map(([name]) => name).toSorted()).toEqual(exported.toSorted());
    for (const [name, codes] of rows) {
      const leading = Object.entries(sdk.failureClasses).filter(([, Failure]) => Failure.name === name);
      if (leading.length > 0)
        expect([name, codes.toSorted()]).toEqual([name, leading.map(([code]) => code).toSorted()]);
    }
  });
});
