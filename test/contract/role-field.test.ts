import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type GraphQLAnswer, type TestServer } from '../kit/server.ts';
import { isMandated } from '../kit/mandates.ts';
import { withSql } from '../kit/postgres.ts';
import { tokenOf } from '../kit/world.ts';
import { bearer, post } from './http.ts';
import { allowed } from './operation-role.table.ts';
import { proposalTypes } from './proposal-rows.ts';
import { isInPayload } from './role-field.payloads.ts';
import { allFields, fieldText, routes, valueAt } from './role-field.routes.ts';
import { cellOf, readable, readers, type Reader } from './role-field.table.ts';
import { roleFieldWorld, type Someone } from './role-field.world.ts';
import { committedSchema } from './schema.ts';

/** A server and its people. What ends sessions or moves the clock has a stage of its own: tests need no order. */
interface Stage {
  readonly server: TestServer;
  readonly world: Record<Reader, Someone>;
}
const stages = {} as Record<'reading' | 'tokens', Stage>;
beforeAll(async () => {
  for (const name of ['reading', 'tokens'] as const) {
    const server = await startTestServer();
    stages[name] = { server, world: await roleFieldWorld(server, { enrolled: name === 'reading' }) };
  }
});
afterAll(async () => {
  for (const { server } of Object.values(stages)) await server.close();
});

const mark = (isRead: boolean) => (isRead ? 'Y' : '-');
/** What a refusal may say to who may not read; any other error is a fault of ours. */
const refusals = new Set([
  'UNAUTHENTICATED',
  'PASSWORD_CHANGE_REQUIRED',
  'SECOND_FACTOR_ENROLMENT_REQUIRED',
  'FORBIDDEN',
]);
const unexpected = ({ errors = [] }: GraphQLAnswer) =>
  errors.filter(({ extensions }) => !refusals.has(String(extensions['code'])));
const fields = allFields();

test('every field of every object type has its row, and every row its field', () => {
  expect(Object.keys(readable).toSorted()).toEqual(fields.map(({ name }) => name).toSorted());
  for (const [name, row] of Object.entries(readable))
    expect(row.replaceAll(' ', ''), name).toMatch(/^[Y-]{14}([Y-]{10})?$/);
  console.info(
    `role × field: ${fields.length} fields × ${readers.length} readers = ${fields.length * readers.length} cells`,
  );
});

const counts = new Set(['totalCount', 'unreadCount']);
/** Mutations are tried with their callers (`operation-role.test.ts`), the refusals of inputs below. */
const checkedApart = new Set(['Mutation', 'UserError', 'ImportWarning', ...proposalTypes]);

test('every object type is reached by a route or stands in a payload', () => {
  const missing = fields
    .map(({ owner }) => owner.name)
    .filter((type) => !(type in routes) && !isInPayload(type) && !checkedApart.has(type));
  expect([...new Set(missing)]).toEqual([]);
});

const waive = ({ server }: { server: TestServer }, isWaived: boolean) =>
  withSql(server.databaseUrl, (sql) =>
    sql.query(`update academy set second_factor_waived = $1 where code = '18'`, [isWaived]),
  );

describe.each(readers)('%s reads exactly what the table says', (reader) => {
  test('of a teacher, of the academy and of oneself', async () => {
    const { server, world } = stages.reading;
    const { token, subject } = world[reader];
    if (reader === 'mustEnrol') await waive(stages.reading, false);
    const reached = fields.filter(({ owner, name }) => owner.name in routes && cellOf(name, reader) !== null);
    const ways = reached.map(({ owner, field }) => {
      const way = routes[owner.name]?.(subject, field.name) ?? '';
      return way.replace('%', fieldText(owner.name, field, subject));
    });
    const values = await valuesAt(server, token, ways);
    const wrong = reached.flatMap(({ field, name }, at) => {
      // A count of what one may not see is nought.
      const got = mark(values[at] !== undefined && !(counts.has(field.name) && values[at] === 0));
      return got === cellOf(name, reader) ? [] : [`${name}: ${got} instead of ${cellOf(name, reader)}`];
    });
    if (reader === 'mustEnrol') await waive(stages.reading, true);
    expect(wrong).toEqual([]);
  });
});

const waysAtOnce = 20;

/** What stands at the end of each way. Root fields of one request are read by a statement each, as in one of their own. */
async function valuesAt(
  server: TestServer,
  token: string | undefined,
  ways: readonly string[],
  atOnce = waysAtOnce,
): Promise<unknown[]> {
  const values: unknown[] = [];
  for (let from = 0; from < ways.length; from += atOnce) {
    const some = ways.slice(from, from + atOnce);
    const answer = await server.query(`{ ${some.map((way, at) => `_${at}: ${way}`).join(' ')} }`, { token });
    expect(unexpected(answer), some.join(' ')).toEqual([]);
    // One refusal where nothing may be null empties the whole answer.
    if (!answer.data && atOnce > 1) values.push(...(await valuesAt(server, token, some, 1)));
    else values.push(...some.map((_, at) => valueAt(answer.data?.[`_${at}`])));
  }
  return values;
}

test.each(readers.filter((reader) => !isMandated(reader)))(
  'a refusal says why to each caller: %s',
  async (reader) => {
    const { server } = stages.tokens;
    const document =
      'mutation ($input: SignInInput!) { signIn(input: $input) { errors { code message path } } }';
    const input = { username: `nobody-${reader}`, password: 'wrong' };
    const { data } = await server.query(document, { variables: { input } });
    expect(data.signIn.errors).toEqual([
      { code: 'INVALID_CREDENTIALS', message: expect.any(String) as string, path: ['input'] },
    ]);
    for (const field of ['code', 'message', 'path']) expect(cellOf(`UserError.${field}`, reader)).toBe('Y');
  },
);

describe('a token that opens nothing', () => {
  // A mandate is no token: those who have one are officers like the others here.
  const signedInReaders = readers.filter((reader) => reader !== 'anonymous' && !isMandated(reader));
  // What is open to all does not look at the token (`operation-role.table.ts`).
  const isOpen = (name: string) => /^. YYYY /.test(allowed[name] ?? '');
  const asked = ['Query', 'Mutation'].flatMap((root) => {
    const type = committedSchema.getType(root);
    return fields
      .filter(({ owner, name }) => owner === type && !isOpen(name))
      .map(({ field, name }) => ({
        name,
        document: (someone: Someone) =>
          root === 'Query'
            ? { query: `{ ${fieldText('Query', field, someone.subject)} }` }
            : {
                query: `mutation ($input: ${String(field.args[0]?.type)}) { ${field.name}(input: $input) { errors { code } } }`,
                // The token is refused before anything is looked at.
                variables: { input: {} },
              },
      }));
  });
  const tamper = (token: string) => {
    const [head, body = '', signature] = token.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
    return [
      head,
      Buffer.from(JSON.stringify({ ...claims, role: 'ADMINISTRATOR' })).toString('base64url'),
      signature,
    ].join('.');
  };
  const unsigned = (token: string) => {
    const head = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
    return `${head}.${token.split('.')[1]}.`;
  };
  /** A NUMEN opens once: here it opens again, to have a session to lose. */
  const anotherToken = async ({ who, secret }: Someone) => {
    const { server } = stages.tokens;
    await withSql(server.databaseUrl, (sql) =>
      sql.query(`update account set first_password_until = '2100-01-01' where must_change_password`),
    );
    return tokenOf(server, who, secret);
  };
  const hopeless: readonly (readonly [string, (someone: Someone) => Promise<string> | string])[] = [
    ['tampered with', ({ token = '' }) => tamper(token)],
    ['unsigned', ({ token = '' }) => unsigned(token)],
    [
      'of a session that was ended',
      async (someone) => {
        const token = await anotherToken(someone);
        await stages.tokens.server.query('mutation { signOut(input: {}) { signedOut } }', { token });
        return token;
      },
    ],
    ['expired', anotherToken],
  ];
  test.each(hopeless)(
    '%s: refused for every root field and every mutation that needs a viewer, whatever the role',
    async (what, tokenOfSomeone) => {
      const { server, world } = stages.tokens;
      const tokens = new Map<Reader, string>();
      for (const reader of signedInReaders) tokens.set(reader, await tokenOfSomeone(world[reader]));
      if (what === 'expired') server.now = new Date(server.now.getTime() + 601_000);
      for (const reader of signedInReaders) {
        for (const { name, document } of asked) {
          const { query, variables } = document(world[reader]) as {
            query: string;
            variables?: object;
          };
          const answer = await post(server.url, { query, variables }, bearer(tokens.get(reader) ?? ''));
          const { errors, ...rest } = JSON.parse(answer.text) as { errors: { extensions: object }[] };
          expect([name, answer.status, errors[0]?.extensions, rest]).toEqual([
            name,
            401,
            { code: 'UNAUTHENTICATED', reason: what === 'expired' ? 'TOKEN_EXPIRED' : 'SESSION_EXPIRED' },
            {},
          ]);
        }
      }
    },
  );
});
