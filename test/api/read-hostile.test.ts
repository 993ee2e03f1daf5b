import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { parse } from 'graphql';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSchema } from '../../server/app/graphql/schema.ts';
import { academyModule } from '../../server/modules/academy/index.ts';
import { accountModule } from '../../server/modules/account/index.ts';
import { dossierModule } from '../../server/modules/dossier/index.ts';
import { teacherModule } from '../../server/modules/teacher/index.ts';
import { cursorCodec } from '../../server/platform/read/cursor.ts';
import { projectingExecutor } from '../../server/platform/read/execution.ts';
import { one } from '../../server/platform/read/declare.ts';
import { Officer } from '../../server/modules/account/index.ts';
import { ReadModel } from '../../server/platform/read/read-model.ts';
import { Reader } from '../../server/platform/read/reader.ts';
import { amount } from '../kit/amount.ts';
import { withSql } from '../kit/postgres.ts';
import { globalId } from '../kit/reference.ts';
import { learnCursors, readWorld, type ReadWorld, type Role } from '../kit/read-world.ts';
import { startTestServer, type GraphQLAnswer, type TestServer } from '../kit/server.ts';

let server: TestServer;
let world: ReadWorld;
let everywhere: Role;

beforeAll(async () => {
  server = await startTestServer();
  world = await readWorld(server, 2);
  everywhere = world.roles.find(({ name }) => name === 'national integrator') as Role;
  await learnCursors(server, everywhere, world.cursors);
});
afterAll(() => server.close());

const nasty = [
  "'",
  "''",
  '"',
  '\\',
  '\\\\',
  "\\'",
  '\0',
  'a\0b',
  '\u0001',
  '$$',
  '$1',
  '$1::text',
  '$tag$x$tag$',
  '?',
  '??',
  ':name',
  '@',
  '%',
  '_',
  '%_',
  ';',
  '--',
  '/*',
  '*/',
  "'; drop table teacher; --",
  "' or '1'='1",
  "') or true --",
  '{}',
  '{a,b}',
  '{"a"}',
  '{NULL}',
  'null',
  'NULL',
  '[]',
  '[1]',
  'true',
  '0',
  '-1',
  'NaN',
  'Infinity',
  '1e999',
  '\ud800',
  '\udc00',
  'a\ud800b',
  '\udc00\ud800',
  '\u{1F600}',
  '\u{10FFFF}',
  '\uffff',
  '\ufffe',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\u0130',
  'ı',
  'ß',
  'ſ',
  'ﬁ',
  'é',
  'e\u0301',
  'Ⅷ',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '',
  'x'.repeat(10_000),
  '0000-01-01',
  '-0001-01-01',
  '2026-02-30',
  '9999-12-31',
  '99999-01-01',
  '4713-01-01',
  'infinity',
  '-infinity',
  'now',
  'today',
  'epoch',
  '2026-1-1',
  '2026-01-01T00:00:00Z',
  '2026-01-01 BC',
  'tea_',
  `tea_${'0'.repeat(32)}`,
  `tea_${'f'.repeat(32)}`,
  `TEA_${'0'.repeat(32)}`,
  `__proto___${'0'.repeat(32)}`,
  `constructor_${'0'.repeat(32)}`,
];
const unit = fc.oneof(
  fc.constantFrom(...nasty.filter((text) => text.length < 30)),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ maxLength: 6 }),
);
const strings = fc.sample(
  fc.array(unit, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  { numRuns: amount(1_500, 20_000), seed: 20261121 },
);
const lone = (text: string, i: number) => (i % 53 === 0 ? `${text}\ud83d` : text);

/** Every string that a read takes, forty at a time under aliases. */
const places = [
  'node(id: $s) { id }',
  'nodes(ids: [$s, $s]) { id }',
  'teacher(id: $s) { id }',
  'academy(code: $s) { code }',
  'teachers(first: 1, filter: { namePrefix: $s }) { totalCount }',
  'teachers(first: 1, filter: { departmentCode: $s }) { nodes { id } }',
  'teachers(first: 1, filter: { establishmentUai: $s }) { nodes { id } }',
  'teachers(first: 1, filter: { corps: [$s, $s] }) { nodes { id } }',
  'teachers(first: 1, after: $s) { nodes { id } }',
  'teachers(last: 1, before: $s) { nodes { id } }',
  'teachers(first: 1) { nodes { dossier { postings(after: $s) { nodes { id } } } } }',
  'teachers(first: 1) { nodes { dossier { currentStep(asOf: $s) { id } } } }',
];
const allowed = new Set(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']);

/** Errors that are not a clear refusal. */
function faultsOf(answer: GraphQLAnswer, what: string): string[] {
  return (answer.errors ?? [])
    .filter(({ extensions }) => !allowed.has(extensions['code'] as string))
    .map(({ extensions, message }) => `${what}: ${String(extensions['code'])} ${message}`);
}

test(
  'hostile strings through every argument are answered or refused clearly',
  { timeout: 120_000 },
  async () => {
    const all = [
      ...nasty.flatMap((text) => places.map((place) => [text, place] as const)),
      ...strings.map((text, i) => [lone(text, i), places[i % places.length] as string] as const),
    ];
    const faults: string[] = [];
    let answered = 0;
    const askOne = async ([text, place]: readonly [string, string]) => {
      const type = place.includes('asOf')
        ? 'Date'
        : place.includes('id: ') || place.includes('ids: ')
          ? 'ID!'
          : 'String!';
      const answer = await server.query(`query ($s: ${type}) { ${place} }`, {
        token: everywhere.token,
        variables: { s: text },
      });
      faults.push(...faultsOf(answer, `${JSON.stringify(text)} in ${place}`));
      if (!answer.errors) answered += 1;
    };
    for (let from = 0; from < all.length; from += 24)
      await Promise.all(all.slice(from, from + 24).map(askOne));
    console.log({ asked: all.length, answered });
    expect(faults).toEqual([]);
    expect(answered).toBeGreaterThan(all.length / 4);
  },
);

test('hostile strings written into the document are answered or refused clearly', async () => {
  const faults: string[] = [];
  for (const text of nasty.filter((text) => text.length < 1_000)) {
    for (const place of places) {
      const answer = await server.query(`{ ${place.replaceAll('$s', JSON.stringify(text))} }`, {
        token: everywhere.token,
      });
      // What is not even GraphQL text is refused by its parser.
      faults.push(
        ...faultsOf(answer, `${JSON.stringify(text)} in ${place}`).filter(
          (fault) => !fault.includes('GRAPHQL_PARSE_FAILED'),
        ),
      );
    }
  }
  expect(faults).toEqual([]);
});

test('a wrong id is a missing record, even one that no text can hold', async () => {
  const ids = [globalId(world.base.teachers[0] as object), '\0', 'a\ud800'];
  const { data, errors } = await server.query(
    'query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id } node(id: $id) { id } }',
    { token: everywhere.token, variables: { ids, id: '\0' } },
  );
  expect({ data, errors }).toEqual({
    data: { nodes: [{ id: ids[0] }, null, null], node: null },
    errors: undefined,
  });
});

test('response keys that JavaScript has a meaning for are keys like any other', async () => {
  const keys = [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '__defineGetter__',
    'then',
    'toJSON',
    'length',
    '_1',
  ];
  const fields = keys.map((key) => `${key}: __typename`).join(' ');
  const filler = Array.from({ length: 50 }, (_, i) => `f${i}: displayName`).join(' ');
  const wide = await server.query(`{ teachers(first: 1) { nodes { ${fields} ${filler} } } }`, {
    token: everywhere.token,
  });
  expect(Object.keys(wide.data.teachers.nodes[0])).toEqual([
    ...keys,
    ...Array.from({ length: 50 }, (_, i) => `f${i}`),
  ]);
  const everyLevel = await server.query(
    `{ __proto__: teachers(first: 1) { __proto__: nodes { __proto__: dossier { __proto__: familySituation { __proto__: children { __proto__: givenName } } } } constructor: pageInfo { __proto__: hasNextPage } } }`,
    { token: everywhere.token },
  );
  expect(everyLevel.errors).toBeUndefined();
  expect(JSON.stringify(everyLevel.data)).toMatch(
    /^\{"__proto__":\{"__proto__":\[\{"__proto__":\{"__proto__":\{"__proto__":\[.*"constructor":\{"__proto__":(true|false)\}\}\}$/,
  );
});

test('numbers and page sizes beyond reason are refused clearly', async () => {
  for (const size of [-1, 101, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 1.5, 1e300]) {
    const answer = await server.query('query ($n: Int) { teachers(first: $n) { nodes { id } } }', {
      token: everywhere.token,
      variables: { n: size },
    });
    expect(
      answer.errors?.map(({ extensions }) => extensions['code']),
      String(size),
    ).toEqual([expect.stringMatching(/BAD_USER_INPUT|LIMIT_EXCEEDED/)]);
  }
});

test('a connection killed in the middle of a read is SERVICE_UNAVAILABLE, and the next read is answered', async () => {
  // A lock holds the read still, then its backend is ended.
  const holder = new pg.Client(server.databaseUrl);
  await holder.connect();
  await holder.query('begin; lock table teacher in access exclusive mode');
  const pending = server.query('{ teachers(first: 1) { nodes { id } } }', { token: everywhere.token });
  await withSql(server.databaseUrl, async (sql) => {
    for (let ended = 0; ended === 0;) {
      const { rowCount } = await sql.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like 'select json%'`,
      );
      ended = rowCount ?? 0;
    }
  });
  const { errors } = await pending;
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
  });
  await holder.query('rollback');
  await holder.end();
  expect(
    (await server.query('{ teachers(first: 1) { nodes { id } } }', { token: everywhere.token })).errors,
  ).toBeUndefined();
});

test('a relation that may not be null and that the scope hides is a fault, never data and never an empty answer', async () => {
  // The real modules, but for one that forgot to declare the correspondent open; a teacher followed from another academy.
  const declarations = [
    ...academyModule.reads,
    ...accountModule.reads,
    ...dossierModule.reads,
    ...teacherModule.reads.map(forgetful),
  ];
  const model = new ReadModel(server.orm, declarations);
  const schema = await createSchema();
  const pool = new pg.Pool({ connectionString: server.databaseUrl, max: 1 });
  const unseal = () => expect.unreachable();
  const reader = new Reader({ model, schema, pool, cursors: cursorCodec([randomBytes(32)]), unseal });
  const [mover, stranger] = [
    world.base.teachers.find(({ academy }) => academy.code === '10'),
    world.base.officers.find(({ academy }) => academy.code === '18'),
  ];
  const academyId = mover?.academy.id as string;
  await pool.query('update teacher set correspondent_id = $1 where id = $2', [stranger?.id, mover?.id]);
  const viewer = {
    accountId: randomUUID(),
    sessionId: randomUUID(),
    role: 'ADMINISTRATOR',
    name: 'Nadia Roy',
    academyId,
    officerId: null,
    portfolios: [],
    grants: [],
    mandates: [],
    mustChangePassword: false,
    mustEnrolSecondFactor: false,
    readsOnly: false,
  };
  const contextValue = {
    viewer,
    reader,
    locale: 'fr',
    now: () => server.now,
    log: pino({ enabled: false }),
    ip: '192.0.2.7',
    requestId: randomUUID(),
    refusals: { count: 0 },
  };
  const ask = async (source: string) =>
    projectingExecutor(schema, model)({ document: parse(source), contextValue, mayIntrospect: false });
  const id = globalId(mover as object);
  const { data, errors } = await ask(
    `{ broken: teacher(id: "${id}") { correspondent { displayName } } fine: teacher(id: "${id}") { id } }`,
  );
  expect({ ...data }).toEqual({ broken: null, fine: { id } });
  expect(errors?.map(({ path, message }) => [path, message])).toEqual([
    [['broken'], expect.stringContaining('hides the non-null relation correspondent')],
  ]);
  await pool.end();
  // As it is really declared, whoever sees the teacher sees the correspondent.
  const real = await server.query(`{ teacher(id: "${id}") { correspondent { displayName } } }`, {
    token: world.roles.find(({ name }) => name === 'integrator 10')?.token,
  });
  expect(real.data.teacher.correspondent.displayName).toBe(stranger?.displayName);
});

/** Without the word `open` on the correspondent. */
function forgetful(declaration: (typeof teacherModule.reads)[number]): (typeof teacherModule.reads)[number] {
  if (!('type' in declaration) || declaration.type !== 'Teacher') return declaration;
  return {
    ...declaration,
    fields: { ...declaration.fields, correspondent: one(Officer, 'correspondent') },
  };
}

test('a computed field that throws is masked, with the id of the request', async () => {
  const id = globalId(world.base.teachers[0] as object);
  await withSql(server.databaseUrl, async (sql) => {
    // The display name is made of the given names: without any the computation throws.
    await sql.query(
      `alter table teacher alter column given_names drop not null; update teacher set given_names = null where id = '${world.base.teachers[0]?.id ?? ''}'`,
    );
  });
  const { data, errors } = await server.query(
    'query ($id: ID!) { broken: teacher(id: $id) { displayName } fine: teacher(id: $id) { id } }',
    { token: everywhere.token, variables: { id } },
  );
  expect(data).toEqual({ broken: null, fine: { id } });
  expect(errors?.[0]).toMatchObject({
    path: ['broken'],
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) as string },
  });
});
