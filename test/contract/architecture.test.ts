import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allBelow, doors, ground, modules as table, rooms } from '../../server/architecture.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = Object.keys(table);

/** Every folder that has rooms, below `server/`, with the rooms below each. */
const roomed = [
  ...Object.entries(rooms),
  ...Object.entries(table).map(([name, module]) => [`modules/${name}`, module.rooms ?? {}] as const),
].filter(([, graph]) => Object.keys(graph).length > 0);

describe('the linter', () => {
  /** One violation (or one permitted import) per file: what it holds, and the words of the rule that should refuse it. */
  interface Case {
    readonly file: string;
    readonly text: string;
    readonly refused: { readonly rule: string; readonly words: string } | undefined;
  }

  const importCase = (file: string, specifier: string, words?: string, kind = 'import'): Case => ({
    file,
    text: `${kind} { thing } from '${specifier}';\nexport const kept = thing;\n`,
    refused: words === undefined ? undefined : { rule: 'eslint(no-restricted-imports)', words },
  });
  const typeCase = (file: string, specifier: string, words?: string): Case => ({
    ...importCase(file, specifier, words),
    text: `import type { Thing } from '${specifier}';\nexport const kept: Thing[] = [];\n`,
  });
  const linesCase = (file: string, count: number, refused: boolean): Case => ({
    file,
    text: 'export {};\n'.repeat(count),
    refused: refused ? { rule: 'eslint(max-lines)', words: 'lines' } : undefined,
  });

  const dossier = 'server/modules/dossier';
  const doorCases = modules.flatMap((from) =>
    modules
      .filter((to) => to !== from)
      .map((to) => {
        const permitted = doors[from]?.includes(to) === true;
        const file = `server/modules/${from}/door-to-${to}.service.ts`;
        return typeCase(file, `../${to}/index.ts`, permitted ? undefined : 'nothing points upwards');
      }),
  );
  const roomCases = roomed.flatMap(([folder, graph]) =>
    Object.keys(graph).flatMap((from) =>
      Object.keys(graph)
        .filter((to) => to !== from)
        .map((to) => {
          const words = allBelow(graph, from).includes(to) ? undefined : `Room ${from} of`;
          return typeCase(`server/${folder}/${from}/room-to-${to}.ts`, `../${to}/thing.ts`, words);
        }),
    ),
  );
  const cases: readonly Case[] = [
    ...doorCases,
    ...roomCases,
    // Modules
    importCase(`${dossier}/a1.service.ts`, '../teacher/teacher.service.ts', 'may open the doors'),
    importCase(`${dossier}/a2.service.ts`, '../../app/process/run.ts', 'nothing points upwards'),
    importCase(`${dossier}/a3.service.ts`, '../../platform/read/model.ts'),
    importCase(`${dossier}/a4.service.ts`, './a.resolver.ts', 'stand above its other files'),
    importCase(`${dossier}/a8.service.ts`, './a.mutations.ts', 'stand above its other files'),
    importCase(`${dossier}/a5.service.ts`, './index.ts', 'stand above its other files'),
    importCase(`${dossier}/a6.service.ts`, '../../demo/teachers.ts', 'nothing points upwards'),
    importCase(`${dossier}/a7.entity.ts`, '../message/index.ts', 'nothing points upwards', 'export'),
    importCase('server/modules/newcomer/a.service.ts', '../academy/index.ts', 'no line of its own'),
    importCase(`${dossier}/index.ts`, '../teacher/index.ts', 'only the files of its own module'),
    // Roles
    importCase(`${dossier}/b1.inputs.ts`, '../teacher/index.ts'),
    importCase(`${dossier}/b2.inputs.ts`, '../message/index.ts', 'nothing points upwards'),
    importCase(`${dossier}/b3.inputs.ts`, '../../platform/graphql/scalars.ts'),
    importCase(`${dossier}/c1.events.ts`, '../../platform/context.ts', 'bare fact'),
    importCase(`${dossier}/c2.events.ts`, './a.service.ts', 'events know no service'),
    importCase(`${dossier}/d1.rules.ts`, '@mikro-orm/core', 'Rules are pure'),
    importCase(`${dossier}/d2.rules.ts`, 'node:fs', 'Rules are pure'),
    importCase(`${dossier}/d3.rules.ts`, '../teacher/index.ts', 'rules take types only'),
    importCase(`${dossier}/d4.rules.ts`, './a.entity.ts', 'rules take types only'),
    importCase(`${dossier}/d10.rules.ts`, './a.mutations.ts', 'rules take types only'),
    importCase(`${dossier}/d5.rules.ts`, '../../platform/context.ts', 'rules take types only'),
    importCase(`${dossier}/d6.rules.ts`, '../teacher/teacher.rules.ts'),
    importCase(`${dossier}/d7.rules.ts`, '../teacher/teacher.tables.ts'),
    importCase(`${dossier}/d8.rules.ts`, './other.rules.ts'),
    importCase(`${dossier}/d11.rules.ts`, './other.policy.ts'),
    typeCase(`${dossier}/d9.rules.ts`, './a.entity.ts'),
    importCase(`${dossier}/d11.rules.ts`, './dossier.refusals.ts'),
    importCase(`${dossier}/d12.rules.ts`, '../academy/academy.refusals.ts'),
    importCase(`${dossier}/e1.tables.ts`, './d.rules.ts', 'it imports no code'),
    importCase(`${dossier}/e2.tables.ts`, 'pg', 'it imports no code'),
    importCase(`${dossier}/f1.policy.ts`, '../../platform/access.ts', 'types only'),
    importCase(`${dossier}/f2.policy.ts`, './a.entity.ts', 'types only'),
    typeCase(`${dossier}/f3.policy.ts`, './a.entity.ts'),
    importCase('server/modules/message/f4.policy.ts', '../mandate/index.ts'),
    importCase('server/modules/message/f5.policy.ts', '../people/index.ts', 'types only'),
    importCase(`${dossier}/g1.refusals.ts`, '../../platform/errors/refusals.ts'),
    importCase(`${dossier}/g2.refusals.ts`, './a.tables.ts', 'Refusals are words'),
    importCase(`${dossier}/g3.service.ts`, '../academy/academy.refusals.ts', 'may open the doors'),
    // Around the modules
    importCase('server/platform/a1.ts', '../modules/academy/index.ts', 'The platform knows no module'),
    typeCase('server/platform/a2.ts', '../app/process/run.ts', 'The platform knows no module'),
    importCase(
      'server/platform/read/a3.ts',
      '../../modules/academy/index.ts',
      'The platform knows no module',
    ),
    importCase('server/platform/read/a4.ts', '../errors/errors.ts'),
    importCase('server/app/a1.ts', '../modules/academy/academy.service.ts', 'Enter a module by its door'),
    importCase('server/app/a2.ts', '../cli/seed.ts', 'never the reverse'),
    importCase('server/app/a3.ts', '../../test/kit/postgres.ts', 'knows neither the client nor the tests'),
    importCase('server/app/a4.ts', '../modules/academy/index.ts'),
    importCase('server/cli/a1.ts', '../modules/academy/academy.reads.ts', 'Enter a module by its door'),
    importCase('server/cli/a2.ts', '../../client-sdk/src/index.ts', 'knows neither the client nor the tests'),
    importCase('server/cli/a3.ts', '../app/process/orm.ts'),
    importCase(
      'server/cli/csv/a4.ts',
      '../../modules/academy/academy.reads.ts',
      'Enter a module by its door',
    ),
    importCase(
      'server/cli/csv/a5.ts',
      '../../../test/kit/postgres.ts',
      'knows neither the client nor the tests',
    ),
    importCase('server/cli/csv/a6.ts', '../../app/process/orm.ts'),
    importCase('server/demo/a1.ts', '../platform/config.ts', 'The demo generator is pure'),
    importCase('server/demo/a2.ts', '../app/process/run.ts', 'The demo generator is pure'),
    importCase('server/demo/a3.ts', '../modules/dossier/index.ts', 'the rules, the tables and the types'),
    importCase('server/demo/a4.ts', '../modules/dossier/corps.tables.ts'),
    typeCase('server/demo/a5.ts', '../modules/dossier/index.ts'),
    importCase('server/migrations/a1.ts', '../modules/academy/academy.tables.ts', 'A migration is history'),
    importCase('client-sdk/src/core/a1.ts', '../../../server/platform/errors/errors.ts', 'never the server'),
    importCase('client-sdk/src/a2.ts', '@iprof/server', 'never the server'),
    importCase('client-sdk/src/a3.ts', 'graphql', 'no runtime dependency'),
    importCase('client-sdk/src/core/a4.ts', '../_generated/operations.ts'),
    importCase('test/api/a1.ts', '../../server/modules/academy/academy.service.ts', 'by its door'),
    importCase('test/rules/a2.ts', '../../server/modules/academy/academy.rules.ts'),
    // Cycles: a type closes one as well as a value does.
    {
      file: 'server/platform/cycle-a.ts',
      text: "import type { B } from './cycle-b.ts';\nexport interface A { readonly b: B }\n",
      refused: { rule: 'import(no-cycle)', words: 'Dependency cycle' },
    },
    {
      file: 'server/platform/cycle-b.ts',
      text: "import type { A } from './cycle-a.ts';\nexport interface B { readonly a: A }\n",
      refused: { rule: 'import(no-cycle)', words: 'Dependency cycle' },
    },
    // The environment and the sizes
    {
      file: 'server/app/environment.ts',
      text: "export const port = process.env['PORT'];\n",
      refused: { rule: 'node(no-process-env)', words: 'process.env' },
    },
    linesCase('server/app/long.ts', 301, true),
    linesCase('server/app/just-right.ts', 300, false),
    linesCase(`${dossier}/long.service.ts`, 251, true),
    linesCase(`${dossier}/just-right.service.ts`, 250, false),
    linesCase(`${dossier}/long.tables.ts`, 400, false),
    linesCase('server/migrations/long.ts', 400, false),
    linesCase('client-sdk/src/long.ts', 301, true),
  ];

  let folder = '';
  const found = new Map<string, string[]>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'iprof-architecture-'));
    await mkdir(join(folder, 'server'));
    for (const file of ['oxlint.config.ts', 'server/architecture.ts'])
      await copyFile(join(root, file), join(folder, file));
    for (const { file, text } of cases) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    for (const { file, code, words } of await lint(folder)) {
      found.set(file, [...(found.get(file) ?? []), `${code} ${words}`]);
    }
  });

  afterAll(async () => rm(folder, { recursive: true, force: true }));

  test.for(cases.filter((each) => each.refused !== undefined))('refuses $file', ({ file, refused }) => {
    const said = (found.get(file) ?? []).filter((one) => one.startsWith(refused?.rule ?? ''));
    expect(said.join('\n')).toContain(refused?.words);
  });

  test('lets through what the architecture permits', () => {
    const permitted = cases.filter((each) => each.refused === undefined);
    expect(permitted.length).toBeGreaterThan(30);
    const architecture = /no-restricted-imports|no-cycle|max-lines|no-process-env/;
    const refused = permitted.flatMap(({ file }) =>
      (found.get(file) ?? []).filter((one) => architecture.test(one)).map((one) => `${file}: ${one}`),
    );
    expect(refused).toEqual([]);
  });
});

/** Folders that still hold more than 20 files, and how many they may. */
const fuller: Readonly<Record<string, number>> = {};

describe('the import graph, read without the linter', () => {
  /** A module of the server, with the files it imports (paths from the root of the project). */
  let graph: Map<string, Edge[]>;

  beforeAll(async () => {
    graph = await readGraph();
  });

  test('is large enough for the rest to mean something', () => {
    expect(graph.size).toBeGreaterThan(50);
    expect([...graph.values()].flat().length).toBeGreaterThan(graph.size);
  });

  test('has no import of a file that does not exist', () => {
    const lost = edges().filter(({ to }) => to.startsWith('server/') && !graph.has(to));
    expect(lost.map(show)).toEqual([]);
  });

  test('knows every module', async () => {
    const entries = await readdir(join(root, 'server/modules'), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(folders.filter((name) => !modules.includes(name))).toEqual([]);
  });

  test('knows every room, one level deep', () => {
    const unknown = [...graph.keys()].filter((file) => {
      const [, folder, inside] = /^server\/(app|platform|modules\/[^/]+)\/(.+)\/[^/]+$/.exec(file) ?? [];
      return inside !== undefined && !Object.hasOwn(roomsOf(folder ?? ''), inside);
    });
    expect(unknown).toEqual([]);
  });

  test('has rooms only where a folder would hold more than 15 files', () => {
    const sizes = roomed.map(([folder]) => ({
      folder,
      files: [...graph.keys()].filter((file) => file.startsWith(`server/${folder}/`)).length,
    }));
    expect(sizes.filter(({ files }) => files <= 15)).toEqual([]);
  });

  test('has no folder of more than 20 files', async () => {
    const sizes = new Map<string, number>();
    for (const file of graph.keys()) {
      const folder = posix.dirname(file);
      if (folder !== 'server/migrations') sizes.set(folder, (sizes.get(folder) ?? 0) + 1);
    }
    const limit = (folder: string) => fuller[folder] ?? 20;
    expect([...sizes].filter(([folder, size]) => size > limit(folder))).toEqual([]);
  });

  test('has rooms that open only the rooms below them, and of their face only the ground', () => {
    const broken = edges().filter(({ from, to }) => {
      const [source, target] = [placeOf(from), placeOf(to)];
      if (source?.room === undefined || source.folder !== target?.folder) return false;
      if (target.room === undefined) return !isGround(to);
      return (
        target.room !== source.room && !allBelow(roomsOf(source.folder), source.room).includes(target.room)
      );
    });
    expect(broken.map(show)).toEqual([]);
  });

  test('has a ground that stands on no room', () => {
    const broken = edges().filter(
      ({ from, to }) =>
        placeOf(from)?.folder === 'platform' && isGround(from) && placeOf(to)?.room !== undefined,
    );
    expect(broken.map(show)).toEqual([]);
  });

  test('holds no cycle, type imports included', () => {
    expect(findCycle(graph)).toBeUndefined();
  });

  test('holds no cycle between modules', () => {
    const between = new Map<string, Edge[]>(modules.map((name) => [name, []]));
    for (const { from, to, typeOnly } of edges()) {
      const [source, target] = [moduleOf(from), moduleOf(to)];
      if (source !== undefined && target !== undefined && source !== target) {
        between.get(source)?.push({ from: source, to: target, typeOnly });
      }
    }
    expect(findCycle(between)).toBeUndefined();
  });

  test('has only permitted edges', () => {
    expect(
      edges()
        .filter((edge) => !isPermitted(edge))
        .map(show),
    ).toEqual([]);
  });

  test('has entities and reads that know no service, and resolvers and mutations that nobody knows', () => {
    const broken = edges().filter(
      ({ from, to }) =>
        (/\.(?:entity|reads)\.ts$/.test(from) && to.endsWith('.service.ts')) ||
        (moduleOf(to) !== undefined &&
          /\.(?:resolver|mutations)\.ts$/.test(to) &&
          !/\.module\.ts$|\/index\.ts$/.test(from)),
    );
    expect(broken.map(show)).toEqual([]);
  });

  function edges(): Edge[] {
    return [...graph.values()].flat();
  }
});

test('raw SQL fragments of the ORM are not imported: they are not escaped', async () => {
  const broken: string[] = [];
  for (const file of await sources('server')) {
    const text = await readFile(join(root, file), 'utf8');
    if (/import\s*\{[^}]*\braw\b[^}]*\}\s*from '@mikro-orm/.test(text)) broken.push(file);
  }
  expect(broken).toEqual([]);
});

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function isPermitted({ from, to, typeOnly }: Edge): boolean {
  const [, area = ''] = from.split('/');
  const [, targetArea = ''] = to.split('/');
  if (!to.startsWith('server/')) return false;
  if (from === 'server/main.ts') return targetArea === 'app';
  if (area === 'app') return targetArea !== 'cli' && to !== 'server/main.ts';
  if (area === 'cli') return to !== 'server/main.ts';
  if (area === 'platform' || area === 'migrations') return targetArea === area;
  if (area === 'demo') {
    return targetArea === 'demo' || (targetArea === 'modules' && (typeOnly || isPure(to)));
  }
  const [module, target] = [moduleOf(from), moduleOf(to)];
  if (module === undefined) return false;
  if (target === undefined) return targetArea === 'platform';
  if (target === module) return true;
  const isDoor = (table[target]?.doors ?? ['index']).some(
    (door) => to === `server/modules/${target}/${door}.ts`,
  );
  return doors[module]?.includes(target) === true && (isDoor || (isPure(from) && isPure(to)));
}

function roomsOf(folder: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(roomed)[folder] ?? {};
}

/** The folder that may have rooms, and the room, of a file; undefined outside them. */
function placeOf(file: string): { readonly folder: string; readonly room: string | undefined } | undefined {
  const [, folder, room] = /^server\/(app|platform|modules\/[^/]+)\/(?:([^/]+)\/)?[^/]+$/.exec(file) ?? [];
  return folder === undefined ? undefined : { folder, room };
}

/** What rooms may take of their face: see `ground` and, in modules, by role. */
function isGround(file: string): boolean {
  const [, area, name] = /^server\/(app|platform)\/([^/]+)\.ts$/.exec(file) ?? [];
  return area !== undefined && name !== undefined
    ? ground[area as keyof typeof ground].includes(name)
    : /^server\/modules\/[^/]+\/[^/]+\.(?:entity|inputs|events|tables|refusals)\.ts$/.test(file);
}

function isPure(file: string): boolean {
  return ['.rules.ts', '.tables.ts', '.refusals.ts'].some((role) => file.endsWith(role));
}

function moduleOf(file: string): string | undefined {
  return /^server\/modules\/([^/]+)\//.exec(file)?.[1];
}

function show({ from, to }: Edge): string {
  return `${from} → ${to}`;
}

async function sources(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const lists = entries.map(async (entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : sources(path);
    return path.endsWith('.ts') ? [path] : [];
  });
  return (await Promise.all(lists)).flat();
}

/** Reads import lines with a pattern of its own, so that a blind linter does not blind this test too. */
async function readGraph(): Promise<Map<string, Edge[]>> {
  const graph = new Map<string, Edge[]>();
  for (const file of await sources('server')) {
    const text = await readFile(join(root, file), 'utf8');
    const found = text.matchAll(
      /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm,
    );
    const list = [...found].map(([, type, specifier, dynamic]) => ({
      from: file,
      to: posix.join(posix.dirname(file), specifier ?? dynamic ?? ''),
      typeOnly: type !== undefined,
    }));
    graph.set(file, list);
  }
  return graph;
}

/** The first cycle met, as the path that closes it, or undefined. */
function findCycle(graph: ReadonlyMap<string, readonly Edge[]>): string | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  function visit(file: string): string | undefined {
    const start = path.indexOf(file);
    if (start >= 0) return [...path.slice(start), file].join(' → ');
    if (done.has(file)) return undefined;
    path.push(file);
    for (const { to } of graph.get(file) ?? []) {
      const cycle = visit(to);
      if (cycle !== undefined) return cycle;
    }
    path.pop();
    done.add(file);
    return undefined;
  }
  for (const file of graph.keys()) {
    const cycle = visit(file);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

/** What the linter says of a folder under the configuration that lies in it. */
async function lint(folder: string): Promise<{ file: string; code: string; words: string }[]> {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  // It exits with 1 when it finds something: that is what we are here for.
  const { stdout } = await promisify(execFile)(process.execPath, [oxlint, '--format', 'json'], {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }));
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { filename: string; code: string; message: string; help?: string }[];
  };
  return diagnostics.map(({ filename, code, message, help }) => ({
    file: filename,
    code,
    words: `${message} ${help ?? ''}`,
  }));
}
