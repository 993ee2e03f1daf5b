import { getNamedType, isCompositeType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aLine, numen } from '../kit/intake.ts';
import { startTestServer, type GraphQLAnswer, type TestServer } from '../kit/server.ts';
import { bearer, post } from './http.ts';
import { allFields, fieldText, routes, valueAt } from './role-field.routes.ts';
import { readable, readers, type Reader } from './role-field.table.ts';
import { roleFieldWorld, type Someone } from './role-field.world.ts';
import { committedSchema } from './schema.ts';

/** A server and its people. What changes passwords or moves the clock has a stage of its own: tests need no order. */
interface Stage {
  readonly server: TestServer;
  readonly world: Record<Reader, Someone>;
}
const stages = {} as Record<'reading' | 'passwords' | 'tokens', Stage>;
beforeAll(async () => {
  for (const name of ['reading', 'passwords', 'tokens'] as const) {
    const server = await startTestServer();
    stages[name] = { server, world: await roleFieldWorld(server) };
  }
});
afterAll(async () => {
  for (const { server } of Object.values(stages)) await server.close();
});

const expected = (name: string, reader: Reader) =>
  readable[name]?.replaceAll(' ', '')[readers.indexOf(reader)];
const mark = (isRead: boolean) => (isRead ? 'Y' : '-');
/** What a refusal may say to who may not read; any other error is a fault of ours. */
const refusals = new Set(['UNAUTHENTICATED', 'PASSWORD_CHANGE_REQUIRED', 'FORBIDDEN']);
const unexpected = ({ errors = [] }: GraphQLAnswer) =>
  errors.filter(({ extensions }) => !refusals.has(String(extensions['code'])));
const fields = allFields();

test('every field of every object type has its row, and every row its field', () => {
  expect(Object.keys(readable).toSorted()).toEqual(fields.map(({ name }) => name).toSorted());
  for (const [name, row] of Object.entries(readable))
    expect(row.replaceAll(' ', ''), name).toMatch(/^[Y-]{11}$/);
  console.info(
    `role × field: ${fields.length} fields × ${readers.length} readers = ${fields.length * readers.length} cells`,
  );
});

/** The mutations, and the refusals of inputs, have tests of their own below. */
const checkedApart = new Set(['Mutation', 'UserError']);

test('every object type is reached by a route or stands in a payload', () => {
  const inPayloads = new Set(Object.values(mutations).flatMap(({ types }) => Object.keys(types)));
  const missing = fields
    .map(({ owner }) => owner.name)
    .filter((type) => !(type in routes) && !inPayloads.has(type) && !checkedApart.has(type));
  expect([...new Set(missing)]).toEqual([]);
});

describe.each(readers)('%s reads exactly what the table says', (reader) => {
  test('of a teacher, of the academy and of oneself', async () => {
    const { server, world } = stages.reading;
    const { token, subject } = world[reader];
    const reached = fields.filter(({ owner }) => owner.name in routes);
    const wrong: string[] = [];
    for (const { owner, field, name } of reached) {
      const way = routes[owner.name]?.(subject, field.name) ?? '';
      const answer = await server.query(`{ ${way.replace('%', fieldText(owner.name, field, subject))} }`, {
        token,
      });
      expect(unexpected(answer), name).toEqual([]);
      const value = valueAt(answer.data);
      // A count of what one may not see is nought.
      const got = mark(value !== undefined && !(field.name === 'totalCount' && value === 0));
      if (got !== expected(name, reader)) wrong.push(`${name}: ${got} instead of ${expected(name, reader)}`);
    }
    expect(wrong).toEqual([]);
  });
});

interface Asked {
  readonly variables: (someone: Someone, stage: Stage) => Promise<object> | object;
  /** Without a token, as somebody who signs in, whoever asks. */
  readonly isOpen?: boolean;
  /** Where the objects of each type stand in the payload. */
  readonly types: Readonly<Record<string, (payload: Record<string, unknown>) => unknown>>;
}

const self = (payload: object) => payload;
const firstOf = (list: unknown) => (Array.isArray(list) ? (list as unknown[])[0] : undefined);
const credentials = ({ username, secret }: Someone) => ({ username, password: secret });
let serial = 900;

/** Every mutation, as its caller would call it for oneself. */
const mutations: Readonly<Record<string, Asked>> = {
  signIn: {
    variables: (someone, stage) => credentials(known(someone, stage)),
    isOpen: true,
    types: { SignInPayload: self, Session: ({ session }) => session },
  },
  refreshSession: {
    variables: async (someone, stage) => ({
      refreshToken: (await signedIn(known(someone, stage), stage)).refreshToken,
    }),
    isOpen: true,
    types: { RefreshSessionPayload: self },
  },
  importTeachers: {
    variables: () => ({ teachers: [aLine({ numen: numen(serial++), academyCode: '18' })] }),
    types: { ImportTeachersPayload: self, ImportTeacherResult: ({ results }) => firstOf(results) },
  },
  signOut: { variables: () => ({}), types: { SignOutPayload: self } },
  changePassword: {
    variables: ({ secret }) => ({ currentPassword: secret, newPassword: 'encore une phrase bien longue' }),
    types: { ChangePasswordPayload: self },
  },
};
/** Whoever is not signed in signs in as the teacher. */
const known = (someone: Someone, { world }: Stage) =>
  someone.token === undefined ? world.teacherOwn : someone;

async function signedIn(
  someone: Someone,
  { server }: Stage,
): Promise<{ accessToken: string; refreshToken: string }> {
  const document =
    'mutation ($input: SignInInput!) { signIn(input: $input) { session { accessToken refreshToken } } }';
  const { data } = await server.query(document, { variables: { input: credentials(someone) } });
  return data.signIn.session as { accessToken: string; refreshToken: string };
}

const selectionOf = (type: string, deeper: readonly string[]): string =>
  fields
    .filter(({ owner }) => owner.name === type)
    .map(({ field }) => {
      const below = getNamedType(field.type);
      if (!isCompositeType(below)) return field.name;
      return `${field.name} { ${deeper.includes(below.name) ? selectionOf(below.name, deeper) : '__typename'} }`;
    })
    .join(' ');

describe('mutations', () => {
  test('each mutation of the schema is asked here', () => {
    expect(Object.keys(mutations).toSorted()).toEqual(
      Object.keys(committedSchema.getMutationType()?.getFields() ?? {}).toSorted(),
    );
  });

  describe.each(Object.entries(mutations))('%s', (name, { variables, isOpen, types }) => {
    test.each(readers)('gives %s exactly what the table says', async (reader) => {
      const stage = name === 'changePassword' ? stages.passwords : stages.reading;
      const someone = stage.world[reader];
      const token =
        isOpen || someone.token === undefined ? undefined : (await signedIn(someone, stage)).accessToken;
      const [payloadType = '', ...others] = Object.keys(types);
      const document = `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selectionOf(payloadType, others)} } }`;
      const input = await variables(someone, stage);
      const answer = await stage.server.query(document, { token, variables: { input } });
      expect(unexpected(answer)).toEqual([]);
      const payload = (answer.data?.[name] ?? null) as Record<string, unknown> | null;
      expect(mark(payload !== null)).toBe(expected(`Mutation.${name}`, reader));
      for (const [type, objectIn] of Object.entries(types)) {
        const object = payload && (objectIn(payload) as Record<string, unknown> | null | undefined);
        for (const { owner, field, name: row } of fields.filter((one) => one.owner.name === type)) {
          expect(`${owner.name}.${field.name} ${mark((object?.[field.name] ?? null) !== null)}`).toBe(
            `${row} ${expected(row, reader)}`,
          );
        }
      }
    });
  });

  test.each(readers)('a refusal tells %s why, whoever asks', async (reader) => {
    const { server, world } = stages.reading;
    const { username } = known(world[reader], stages.reading);
    const document =
      'mutation ($input: SignInInput!) { signIn(input: $input) { errors { code message path } } }';
    const { data } = await server.query(document, { variables: { input: { username, password: 'wrong' } } });
    expect(data.signIn.errors).toEqual([
      { code: 'INVALID_CREDENTIALS', message: expect.any(String) as string, path: ['input'] },
    ]);
    for (const field of ['code', 'message', 'path']) expect(expected(`UserError.${field}`, reader)).toBe('Y');
  });
});

describe('a token that opens nothing', () => {
  const signedInReaders = readers.filter((reader) => reader !== 'anonymous');
  const asked = ['Query', 'Mutation'].flatMap((root) => {
    const type = committedSchema.getType(root);
    return fields
      .filter(({ owner }) => owner === type)
      .map(({ field, name }) => ({
        name,
        document: (someone: Someone) =>
          root === 'Query'
            ? { query: `{ ${fieldText('Query', field, someone.subject)} }` }
            : {
                query: `mutation ($input: ${field.name[0]?.toUpperCase()}${field.name.slice(1)}Input!) { ${field.name}(input: $input) { errors { code } } }`,
                variables: {
                  input: inputs[field.name] ?? mutations[field.name]?.variables(someone, stages.tokens),
                },
              },
      }));
  });
  // The token is refused before anything is looked at.
  const inputs: Readonly<Record<string, object>> = { refreshSession: { refreshToken: 'nothing' } };
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
  const hopeless: readonly (readonly [string, (someone: Someone) => Promise<string> | string])[] = [
    ['tampered with', ({ token = '' }) => tamper(token)],
    ['unsigned', ({ token = '' }) => unsigned(token)],
    [
      'of a session that was ended',
      async (someone) => {
        const { accessToken } = await signedIn(someone, stages.tokens);
        const ended = { token: accessToken };
        await stages.tokens.server.query('mutation { signOut(input: {}) { signedOut } }', ended);
        return accessToken;
      },
    ],
    ['expired', async (someone) => (await signedIn(someone, stages.tokens)).accessToken],
  ];
  test.each(hopeless)(
    '%s: refused for every root field and every mutation, whatever the role',
    async (what, tokenOfSomeone) => {
      const { server, world } = stages.tokens;
      const tokens = new Map<Reader, string>();
      for (const reader of signedInReaders) tokens.set(reader, await tokenOfSomeone(world[reader]));
      if (what === 'expired') server.now = new Date(server.now.getTime() + 601_000);
      for (const reader of signedInReaders) {
        for (const { name, document } of asked) {
          const { query, variables } = document(world[reader]) as {
            query: string;
            variables?: { input: unknown };
          };
          const body = { query, variables: variables && { input: await variables.input } };
          const answer = await post(server.url, body, bearer(tokens.get(reader) ?? ''));
          const { errors, ...rest } = JSON.parse(answer.text) as { errors: { extensions: object }[] };
          expect([name, answer.status, errors[0]?.extensions, rest]).toEqual([
            name,
            401,
            { code: 'UNAUTHENTICATED', reason: 'SESSION_EXPIRED' },
            {},
          ]);
        }
      }
    },
  );
});
