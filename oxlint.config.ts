import type { OxlintConfig } from 'oxlint';
import { allBelow, doors, ground, modules, rooms, type Rooms } from './server/architecture.ts';

type Override = NonNullable<OxlintConfig['overrides']>[number];
type Rules = NonNullable<Override['rules']>;

interface Refused {
  /** What may not be imported; a path that begins with `!` is permitted all the same. */
  readonly group?: string[];
  readonly regex?: string;
  readonly message: string;
  readonly allowTypeImports?: boolean;
}

/**
 * An import rule for some files. A file takes its rule from the LAST one of the list that matches it. Within a rule, a path
 * that one group permits with `!` is permitted by all groups; a regex refuses it all the same.
 */
function imports(files: string, ...patterns: readonly Refused[]): Override {
  return { files: [files], rules: { 'no-restricted-imports': ['error', { patterns: [...patterns] }] } };
}

/** Columns arrive as JSON and answers as `any`: there the compiler has no types that it could call unsafe. */
const untyped: Rules = {
  'typescript/no-unsafe-argument': 'off',
  'typescript/no-unsafe-assignment': 'off',
  'typescript/no-unsafe-call': 'off',
  'typescript/no-unsafe-member-access': 'off',
  'typescript/no-unsafe-return': 'off',
};

const permit = (paths: readonly string[]): string[] => paths.map((path) => `!${path}`);

// ---- Modules: where a file lies decides which doors and rooms it may open, its role what it may be made of.

/** Pure files of a module, in its face and in its rooms. */
const pure = (module: string): string[] =>
  ['*', '*/*'].flatMap((at) => ['rules', 'tables', 'refusals'].map((role) => `${module}/${at}.${role}.ts`));

/** Files of the face of a module that stand on no room: its rooms may take them. */
const faceGround = ['entity', 'inputs', 'events', 'tables', 'refusals'].map((role) => `../*.${role}.ts`);

interface Place {
  readonly files: string;
  /** The folder of all modules, as seen from here. */
  readonly up: '..' | '../..';
  /** Rooms of the same module that may be opened, as seen from here. */
  readonly inside: readonly string[];
  readonly who: string;
}

function placeRule({ up, inside, who }: Place, module: string, alsoPure: boolean): Refused {
  const below = doors[module] ?? [];
  const open = below.flatMap((name) =>
    (modules[name]?.doors ?? ['index']).map((door) => `${up}/${name}/${door}.ts`),
  );
  const pureFiles = alsoPure ? below.flatMap((name) => pure(`${up}/${name}`)) : [];
  return {
    group: ['../**', ...permit([`${up}/../platform/**`, ...open, ...pureFiles, ...inside])],
    message: `${who} and import platform; nothing points upwards. Move what you need down, or let the upper module add its field to your type from its own folder.`,
  };
}

const packages: Refused = {
  group: ['*', '**', '!./**', '!../**', '!temporal-polyfill'],
  message:
    'Rules are pure (no ORM, no GraphQL, no clock, no I/O), so that they explain, predict and simulate alike: they import other rules, policies and tables only. Pass the facts as arguments.',
};
const typesOnly: Refused = {
  regex: String.raw`^\..*/[^./]+(\.(entity|reads|service|mutations|resolver|module|inputs|events))?\.ts$`,
  allowTypeImports: true,
  message: 'Of files that are not rules, policies or tables, rules take types only (import type).',
};
const noCode: Refused = {
  regex: String.raw`^[^.]|/[^./]+(\.(entity|reads|service|mutations|resolver|module|inputs|events|policy|rules))?\.ts$`,
  allowTypeImports: true,
  message: 'A table is dated constants with their source: it imports no code.',
};
const noValues: Refused = {
  // All but the door of mandate: these patterns cannot look ahead.
  regex: String.raw`^[^.]|[^x]\.ts$|(?:[^e]|[^t]e)/index\.ts$`,
  allowTypeImports: true,
  message:
    'A policy is a pure answer about a viewer and a record: it imports types only (import type), and asks whether a viewer holds a mandate.',
};
const wordsOnly: Refused = {
  group: [
    '*',
    '**',
    './**',
    '../**',
    ...permit(['../..', '../../..'].map((up) => `${up}/platform/errors/refusals.ts`)),
  ],
  message: 'Refusals are words: they stand on platform/errors/refusals.ts and on nothing else.',
};
const topOfModule: Refused = {
  group: ['index', '*.module', '*.resolver', '*.mutations'].flatMap((name) => [
    `./${name}.ts`,
    `../${name}.ts`,
  ]),
  message:
    'The door, the declaration of the module, its mutations and its resolvers stand above its other files: they import those, never the reverse.',
};

function rolesAt(place: Place, module: string): Override[] {
  const { files } = place;
  const [here, herePure] = [placeRule(place, module, false), placeRule(place, module, true)];
  return [
    imports(`${files}/*.ts`, here, topOfModule),
    imports(`${files}/*.module.ts`, here),
    imports(`${files}/*.rules.ts`, typesOnly, packages, herePure),
    imports(`${files}/*.tables.ts`, noCode, herePure),
    imports(`${files}/*.policy.ts`, noValues, here),
    imports(`${files}/*.refusals.ts`, wordsOnly),
  ];
}

function placesOf(module: string, inside: Rooms): Override[] {
  const below = doors[module] ?? [];
  const opens =
    below.length > 0
      ? `may open the doors (index.ts) of ${below.join(', ')}`
      : 'stands at the bottom: it may import no other module';
  const face: Place = {
    files: `server/modules/${module}`,
    up: '..',
    inside: [],
    who: `Module ${module} ${opens}`,
  };
  const inRooms = Object.keys(inside).flatMap((room) => {
    const near = allBelow(inside, room);
    const who = `Room ${room} of ${module} may open ${near.length > 0 ? `the rooms ${near.join(', ')}` : 'no other room'}, takes entities, inputs, events, tables and refusals of the face, ${opens}`;
    return rolesAt(
      {
        files: `server/modules/${module}/${room}`,
        up: '../..',
        inside: [...faceGround, ...near.map((name) => `../${name}/*`)],
        who,
      },
      module,
    );
  });
  return [...rolesAt(face, module), ...inRooms];
}

const unknownModule: Refused = {
  group: ['../**', '!../../platform/**', '!../../../platform/**'],
  message:
    'A module or room that has no line of its own in server/architecture.ts stands at the bottom: it may import platform and nothing else; nothing points upwards.',
};

const moduleRules: Override[] = [
  imports('server/modules/**/*.ts', unknownModule, topOfModule),
  ...Object.entries(modules).flatMap(([name, module]) => placesOf(name, module.rooms ?? {})),
  imports('server/modules/*/index.ts', {
    group: ['*', '../**', '!./**/*.ts'],
    message: 'The door shows only the files of its own module.',
  }),
  imports(
    'server/modules/*/*.events.ts',
    {
      group: ['../**', '!../../platform/sql/events.ts', '!../../platform/viewer.ts'],
      message:
        'An event is a bare fact that anybody may hear of: it stands on the files of its own module only.',
    },
    {
      group: ['./index.ts', './*.service.ts', './*.reads.ts', './*.resolver.ts', './*.mutations.ts'],
      message: 'Services tell events, events know no service.',
    },
  ),
];

// ---- Around the modules.

const foreign = (up: string): Refused => ({
  group: [`${up}/../**`],
  message: 'The server knows neither the client nor the tests: they know the server.',
});
/** The doors of all modules, as seen from `up`. */
const allDoors = (up: string): string[] =>
  Object.entries(modules).flatMap(([name, module]) =>
    (module.doors ?? ['index']).map((door) => `${up}/modules/${name}/${door}.ts`),
  );
const doorsOnly = (up: string, permitted: readonly string[] = []): Refused => ({
  group: [`${up}/modules/**`, ...permit([...allDoors(up), ...permitted])],
  message:
    "Enter a module by its door: import '../modules/<module>/index.ts', and export there what the application needs.",
});
const commands = (files: string, up: string): Override =>
  imports(files, doorsOnly(up, pure(`${up}/modules/*`)), foreign(up));

const noModule = (up: string): Refused => ({
  regex: `^${up.replaceAll('.', String.raw`\.`)}/`,
  message:
    'The platform knows no module: it would not be a platform. Let the module or app hand it what it needs as an argument.',
});

/** A rule for each room of `area`: what it may open of the folder itself, and around. */
function roomRules(area: 'app' | 'platform', permitted: readonly string[], ...more: Refused[]): Override[] {
  const graph = rooms[area];
  return Object.keys(graph).map((room) => {
    const near = allBelow(graph, room);
    return imports(
      `server/${area}/${room}/*.ts`,
      {
        group: ['../**', ...permit([...permitted, ...near.map((name) => `../${name}/*`)])],
        message: `Room ${room} of ${area} may open ${near.length > 0 ? `the rooms ${near.join(', ')}` : 'no other room'}, and what lies below ${area}: server/architecture.ts says what stands on what.`,
      },
      ...more,
    );
  });
}

const config: OxlintConfig = {
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'promise', 'node', 'vitest'],
  env: { node: true, es2024: true },
  categories: { correctness: 'error', suspicious: 'error' },
  options: { reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['**/dist/**', '**/_generated/**', 'test/bench/peers/**'],
  rules: {
    'typescript/no-explicit-any': 'error',
    'import/no-unassigned-import': ['error', { allow: ['reflect-metadata'] }],
    'typescript/no-misused-spread': ['error', { allow: ['string'] }],
    'import/no-cycle': ['error', { ignoreTypes: false }],
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'typescript/no-misused-promises': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/prefer-promise-reject-errors': ['error', { allowThrowingUnknown: true }],
    'typescript/restrict-plus-operands': 'error',
    'typescript/return-await': ['error', 'error-handling-correctness-only'],
    // A default is one answer for all the other values, as for every fact that counts years.
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/no-deprecated': 'error',
    'typescript/ban-ts-comment': 'error',
    'no-case-declarations': 'error',
    'no-self-compare': 'error',
    'no-throw-literal': 'error',
    'array-callback-return': 'error',
    // Blind to what a callback changes.
    'no-unmodified-loop-condition': 'off',
    // Callbacks are how the HTTP framework is told.
    'promise/no-callback-in-promise': 'off',
    // `const X` and `type X` are one name for a closed list of values; the compiler refuses true redeclarations.
    'no-redeclare': 'off',
    'no-shadow': 'off',
    // Rows and JSON are asserted once, where they enter.
    'typescript/no-unsafe-type-assertion': 'off',
    // A helper may live beside its only use.
    'unicorn/consistent-function-scoping': 'off',
    // CommonJS packages (pg) are imported by their default.
    'import/no-named-as-default-member': 'off',
    // A report has the key `then` of the published careers; nobody awaits it.
    'unicorn/no-thenable': 'off',
    // Sorting a fresh array in place is not a side effect.
    'unicorn/no-array-sort': 'off',
    // The compiler (noImplicitReturns) says it.
    'typescript/consistent-return': 'off',
    // A test over a table has cases that differ.
    'vitest/no-conditional-expect': 'off',
    // Some tests assert in a helper.
    'vitest/expect-expect': 'off',
    // The second argument of expect says what was tried.
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'vitest/require-to-throw-message': 'off',
  },
  overrides: [
    // Sizes, and the environment, which is read in one file.
    {
      files: ['server/**/*.ts'],
      rules: { 'max-lines': ['error', { max: 300 }], 'node/no-process-env': 'error' },
    },
    commands('server/cli/*.ts', '..'),
    commands('server/cli/*/*.ts', '../..'),
    imports('server/app/*.ts', doorsOnly('..'), foreign('..'), {
      group: ['../cli/**', '../main.ts'],
      message: 'Commands and main.ts call the application, never the reverse.',
    }),
    ...roomRules('app', [
      ...ground.app.map((name) => `../${name}.ts`),
      ...['platform', 'demo', 'migrations'].map((folder) => `../../${folder}/**`),
      ...allDoors('../..'),
    ]),
    imports('server/platform/*.ts', noModule('..')),
    imports('server/platform/*/*.ts', noModule('../..')),
    ...roomRules(
      'platform',
      ground.platform.map((name) => `../${name}.ts`),
      noModule('../..'),
    ),
    imports(
      'server/demo/**/*.ts',
      {
        group: ['../*', '../app/**', '../cli/**', '../platform/**', '../migrations/**', '../../**'],
        message:
          'The demo generator is pure: it builds lines from rules and tables, and the import puts them in the database.',
      },
      {
        group: ['../modules/**', ...permit(pure('../modules/*'))],
        allowTypeImports: true,
        message:
          'The demo generator takes only the rules, the tables and the types of modules: a line of demo must say what the HR base could say.',
      },
    ),
    imports('server/migrations/**/*.ts', {
      group: ['../**'],
      message: 'A migration is history: code of today would change what it did. Copy the constant into it.',
    }),
    ...moduleRules,
    // Exceptions of size and environment.
    { files: ['server/modules/**/*.service.ts'], rules: { 'max-lines': ['error', { max: 250 }] } },
    { files: ['server/**/*.tables.ts', 'server/migrations/**'], rules: { 'max-lines': 'off' } },
    { files: ['server/platform/config.ts'], rules: { 'node/no-process-env': 'off' } },
    // The client and the tests.
    {
      files: ['client-sdk/src/**/*.ts'],
      rules: {
        'max-lines': ['error', { max: 300 }],
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                group: ['**/server/**', '@iprof/server'],
                message: 'The client knows the schema, through generated documents, and never the server.',
              },
              {
                regex: '^[^.]',
                message:
                  'The client has no runtime dependency: what it needs, the platforms it runs on provide.',
              },
            ],
          },
        ],
      },
    },
    {
      files: ['test/**/*.ts'],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                group: [
                  '**/server/modules/**',
                  '!**/server/modules/*/index.ts',
                  '!**/server/modules/*/law.ts',
                  '!**/server/modules/*/content.ts',
                  '!**/server/modules/**/*.rules.ts',
                  '!**/server/modules/**/*.policy.ts',
                  '!**/server/modules/**/*.tables.ts',
                ],
                message:
                  'A test enters a module by its door, as users do; only rules, policies and tables are tested directly.',
              },
            ],
          },
        ],
        ...untyped,
        'typescript/no-misused-promises': ['error', { checksVoidReturn: false }],
        'typescript/unbound-method': 'off',
        'typescript/require-array-sort-compare': 'off',
      },
    },
    // Plain JavaScript, run by the code generator.
    { files: ['**/*.mjs'], rules: { ...untyped, 'typescript/require-array-sort-compare': 'off' } },
    // Columns arrive as JSON: the reads know their types, the compiler cannot.
    { files: ['server/platform/read/*.ts', 'server/modules/**/*.reads.ts'], rules: untyped },
  ],
};

export default config;
