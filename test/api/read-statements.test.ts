import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PreparedStatements } from '../../server/platform/read/prepared.ts';
import { namedCharactersPerConnection } from '../../server/platform/sql/naming-client.ts';
import { amount } from '../kit/amount.ts';
import { bulkOfficer, bulkTeacher, fillInBulk } from '../kit/bulk.ts';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer({ DATABASE_POOL: '2' });
  await fillInBulk(server.databaseUrl, 300);
  token = await tokenOf(server, await addAccount(server, 'INTEGRATOR', null));
});
afterAll(() => server.close());

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** Bytes of the heap that are still in use, without the log that the test keeps. */
function heapInUse(): number {
  server.log.length = 0;
  collect();
  return process.memoryUsage().heapUsed;
}

const whole = `id displayName username correspondent { displayName academy { code } } academy { departments { code } }
  dossier { id currentStep { corps { code } indiceMajore } currentPosting { establishment { name } } careerSteps { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage } }
    postings(last: 1) { edges { cursor node { establishment { city } } } } positions { nodes { kind } } appraisals { rank } diplomas { title } services { kinds } teacher { dossier { teacher { id } } } }`;

test('each root field is one statement, for one teacher and for a hundred', async () => {
  for (const first of [1, 20, 100]) {
    const { data, errors, statements } = await server.counted(
      `{ teachers(first: ${first}) { totalCount pageInfo { hasNextPage endCursor } edges { cursor } nodes { id } } }`,
      { token },
    );
    expect(errors).toBeUndefined();
    expect(data.teachers.nodes).toHaveLength(first);
    expect(statements).toHaveLength(1);
  }
  for (const count of [1, 25]) {
    const ids = Array.from({ length: count }, (_, i) => bulkTeacher(i + 1));
    const { data, errors, statements } = await server.counted(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Teacher { ${whole} } } }`,
      { token, variables: { ids } },
    );
    expect(errors).toBeUndefined();
    expect(data.nodes).toHaveLength(count);
    expect(statements).toHaveLength(1);
  }
  const several =
    '{ viewer { username } academies { code } one: academy(code: "18") { name } teachers(first: 3) { nodes { id } } node(id: "no id") { id } __typename }';
  const { statements } = await server.counted(several, { token });
  expect(statements).toHaveLength(4);
});

test('a mutation reads its payload in one statement for each field', async () => {
  const officer = await addOfficer(server);
  const signIn =
    'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { username role officer { displayName academy { name } } } query { academies { code } } } }';
  const { data, statements } = await server.counted(signIn, {
    variables: { input: { username: officer.username, password: 'une longue phrase de passe' } },
  });
  expect(data.signIn.viewer.officer.academy.name).toBe('Orléans-Tours');
  expect(statements).toHaveLength(2);
});

test('the records that a payload names are read together, as many as they are, for each field that selects them', async () => {
  const integrator = await tokenOf(server, await addAccount(server, 'INTEGRATOR', '18'));
  const document = `mutation ($input: ImportTeachersInput!) { importTeachers(input: $input) {
    results { errors { code } one: teacher { id dossier { careerSteps { totalCount } } } two: teacher { displayName } } } }`;
  const drawn = lines(24);
  for (const [from, to] of [
    [0, 1],
    [1, 24],
  ]) {
    const teachers = drawn.slice(from, to);
    const { data, errors, statements } = await server.counted(document, {
      token: integrator,
      variables: { input: { teachers } },
    });
    expect(errors).toBeUndefined();
    const { results } = data.importTeachers as {
      results: {
        errors: unknown[];
        one: { dossier: { careerSteps: { totalCount: number } } };
        two: { displayName: string };
      }[];
    };
    expect(results.flatMap((result) => result.errors)).toEqual([]);
    expect(results.map(({ one }) => one.dossier.careerSteps.totalCount)).toEqual(
      teachers.map(({ careerSteps }) => careerSteps.length),
    );
    expect(results.map(({ two }) => two.displayName.split(' ')[0])).toEqual(
      teachers.map(({ givenNames }) => givenNames[0]),
    );
    expect(statements.filter((text) => text.includes(' from "teacher" t1 '))).toHaveLength(2);
  }
});

test('two operations that share a fragment on Query do not share an answer', async () => {
  const document = `fragment F on Query { viewer { role } teachers(first: 1) { totalCount } }
    query A { ...F viewer { username } teachers(first: 1) { nodes { id } } }
    query B { ...F viewer { mustChangePassword } teachers(first: 1) { pageInfo { hasNextPage } } }`;
  const ask = async (operationName: string) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: document, operationName }),
    });
    const { data } = (await response.json()) as { data: Record<string, object> };
    return Object.values(data).map((value) => Object.keys(value));
  };
  for (let i = 0; i < 2; i += 1) {
    expect(await ask('A')).toEqual([
      ['role', 'username'],
      ['totalCount', 'nodes'],
    ]);
    expect(await ask('B')).toEqual([
      ['role', 'mustChangePassword'],
      ['totalCount', 'pageInfo'],
    ]);
  }
});

test(
  'thousands of shapes leave little behind, in this process and in PostgreSQL',
  { timeout: 120_000, tags: 'large' },
  async () => {
    const ask = async (n: number) => {
      const { errors } = await server.query(
        `{ x${n}: teachers(first: 1) { nodes { a${n}: displayName dossier { b${n}: currentStep { echelon } } } } }`,
        { token },
      );
      if (errors) throw new Error(JSON.stringify(errors));
    };
    for (let n = 0; n < 300; n += 1) await ask(n);
    for (let n = 300; n < 2_300; n += 1) await ask(n);
    const after = heapInUse();
    for (let n = 2_300; n < 4_300; n += 1) await ask(n);
    const later = heapInUse();
    // The caches are full by then: two thousand more change nothing.
    expect(later - after).toBeLessThan(10_000_000);
  },
);

test(
  'what a connection holds by name is bounded, however many statements are worth a name',
  { timeout: 60_000 },
  async () => {
    const pool = new pg.Pool({ connectionString: server.databaseUrl, max: 1 });
    const prepared = new PreparedStatements(pool);
    const padding = `/* ${'-'.repeat(9_000)} */`;
    let most = 0;
    const backends = new Set<unknown>();
    for (let n = 0; n < 150; n += 1) {
      const statement = { name: `s${n}`, text: `select ${n} as n ${padding}`, sent: 0 };
      expect(await prepared.query(statement, [])).toEqual([[n]]);
      expect(await prepared.query(statement, [])).toEqual([[n]]);
      const look = {
        name: 'look',
        text: 'select pg_backend_pid(), (select coalesce(sum(length(statement)), 0)::int from pg_prepared_statements)',
        sent: 0,
      };
      const [[backend, held]] = (await prepared.query(look, [])) as [[number, number]];
      backends.add(backend);
      most = Math.max(most, held);
    }
    await pool.end();
    expect(most).toBeGreaterThan(namedCharactersPerConnection / 2);
    expect(most).toBeLessThan(namedCharactersPerConnection + 20_000);
    expect(backends.size).toBe(4);
  },
);

test('a statement gets its name at its second use', async () => {
  const pool = new pg.Pool({ connectionString: server.databaseUrl, max: 1 });
  const prepared = new PreparedStatements(pool);
  const statement = { name: 'named', text: 'select name from pg_prepared_statements', sent: 0 };
  expect(await prepared.query(statement, [])).toEqual([]);
  expect(await prepared.query(statement, [])).toEqual([['named']]);
  await pool.end();
});

test(
  'variables that switch fields on and off do not multiply what is kept',
  { timeout: 120_000 },
  async () => {
    const names = Array.from({ length: amount(7, 11) }, (_, i) => `v${i}`);
    const document = `query (${names.map((name) => `$${name}: Boolean!`).join(' ')}) { teachers(first: 1) { ${names.map((name, i) => `f${i}: totalCount @include(if: $${name})`).join(' ')} __typename } }`;
    const before = heapInUse();
    for (let n = 0; n < 2 ** names.length; n += 1) {
      const variables = Object.fromEntries(names.map((name, i) => [name, ((n >> i) & 1) === 1]));
      const { data } = await server.query(document, { token, variables });
      expect(Object.keys(data.teachers)).toHaveLength(1 + Object.values(variables).filter(Boolean).length);
    }
    expect(heapInUse() - before).toBeLessThan(100_000_000);
  },
);

test('fifty mixed requests at a time get their own answers', { timeout: 60_000 }, async () => {
  const officerToken = await tokenOf(server, await officerOfBulk());
  const ask = [
    async (n: number) => {
      const id = bulkTeacher(1 + (n % 300));
      const { data } = await server.query('query ($id: ID!) { teacher(id: $id) { id dossier { id } } }', {
        token,
        variables: { id },
      });
      expect(data).toEqual({ teacher: { id, dossier: { id: id.replace('tea', 'dos') } } });
    },
    async (n: number) => {
      const { data } = await server.query(
        `query ($first: Int) { teachers(first: $first) { nodes { academy { code } } totalCount } }`,
        { token: officerToken, variables: { first: n % 4 } },
      );
      expect(data.teachers.nodes).toHaveLength(Math.min(n % 4, data.teachers.totalCount));
    },
    async (n: number) => {
      const ids = [
        bulkTeacher(1 + (n % 300)),
        'no id',
        bulkTeacher(1 + ((n * 7) % 300)).replace('tea', 'dos'),
      ];
      const { data } = await server.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        token,
        variables: { ids },
      });
      expect(data.nodes).toEqual([{ id: ids[0] }, null, { id: ids[2] }]);
    },
    async () =>
      expect((await server.query('{ teachers { totalCount } }')).errors?.[0]?.extensions['code']).toBe(
        'UNAUTHENTICATED',
      ),
    async () =>
      expect((await server.query('{ viewer { role } }', { token: officerToken })).data).toEqual({
        viewer: { role: 'OFFICER' },
      }),
    async () =>
      expect((await server.query('{ viewer { role } }', { token })).data).toEqual({
        viewer: { role: 'INTEGRATOR' },
      }),
  ];
  for (let round = 0; round < 12; round += 1) {
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        (ask[(i + round) % ask.length] as (typeof ask)[number])(i * 13 + round),
      ),
    );
  }
});

async function officerOfBulk() {
  const officer = await addAccount(server, 'OFFICER');
  await withSql(
    server.databaseUrl,
    async (sql) =>
      await sql.query('update officer set account_id = $1 where id = $2', [
        officer.accountId,
        bulkOfficer(0),
      ]),
  );
  return officer;
}
