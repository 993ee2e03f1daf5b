import { buildSchema, getNamedType, isCompositeType, isNonNullType, type GraphQLObjectType } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { addExchange, type Exchange } from '../kit/exchange.ts';
import { readText } from '../kit/readme.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

// An officer whom one conversation was handed over to read the whole career of its teacher through it.
let server: TestServer;
let sql: pg.Client;
let teacher: Awaited<ReturnType<typeof addTeacher>>;
let own: Awaited<ReturnType<typeof addTeacher>>;
let exchange: Exchange;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  server = await startTestServer({ WORKER: 'off' });
  sql = new pg.Client(server.databaseUrl);
  await sql.connect();
  const [correspondent, handed] = [await addOfficer(server), await addOfficer(server)];
  const [line, another] = lines(2, { seed: 5 });
  own = await addTeacher(server, handed.officerId, another as NonNullable<typeof another>);
  await addExchange((text, values) => sql.query(text, [...values]), { ...own, ...handed, at: server.now });
  teacher = await addTeacher(server, correspondent.officerId, line as NonNullable<typeof line>);
  exchange = await addExchange((text, values) => sql.query(text, [...values]), {
    ...teacher,
    ...correspondent,
    at: server.now,
  });
  await sql.query('update conversation set handed_to_id = $1, snoozed_until = null where id = $2', [
    handed.officerId,
    exchange.conversation,
  ]);
  tokens['correspondent'] = await tokenOf(server, correspondent);
  tokens['handed'] = await tokenOf(server, handed);
  tokens['administrator'] = await tokenOf(server, await addAccount(server, 'ADMINISTRATOR'));
});
afterAll(async () => {
  await sql.end();
  await server.close();
});

const globalId = (prefix: string, key: string) => `${prefix}_${key.replaceAll('-', '')}`;

const recorded = async (of = teacher.teacherId) => {
  const { rows } = await sql.query<{ fields: string[] }>(
    `select e.fields from access_record r join access_event e on e.id = r.event_id where r.dossier_id = $1`,
    [of],
  );
  return rows.map(({ fields }) => fields);
};

const ways: Readonly<Record<string, (fields: string) => string>> = {
  'node of the conversation': (fields) =>
    `node(id: "${globalId('cnv', exchange.conversation)}") { ... on Conversation { teacher { ${fields} } } }`,
  'list of conversations': (fields) => `conversations { nodes { teacher { ${fields} } } }`,
  'sender of a message': (fields) =>
    `node(id: "${globalId('msg', exchange.answer)}") { ... on Message { sender { ... on Teacher { ${fields} } } } }`,
  'recipient of a message': (fields) =>
    `node(id: "${globalId('msg', exchange.opening)}") { ... on Message { recipient { ... on Teacher { ${fields} } } } }`,
};
const directory =
  'id civility familyName usageName givenNames displayName sortName username professionalEmail academy department degree correspondent'.split(
    ' ',
  );
/** Each field of a teacher that a directory does not show, also those that other modules add. */
const closed = Object.values(
  (buildSchema(readText('schema/schema.graphql')).getType('Teacher') as GraphQLObjectType).getFields(),
)
  .filter(({ name }) => !directory.includes(name))
  .map(({ name, type, args }) => {
    const needed = args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
    const given = needed.map((arg) => `${arg.name}: "2040-01-01"`).join(', ');
    return `${name}${given && `(${given})`}${isCompositeType(getNamedType(type)) ? ' { __typename }' : ''}`;
  });

test('whom a conversation was handed over to sees of its teacher what a directory shows', async () => {
  for (const way of Object.values(ways)) {
    const { data, errors } = await server.query(
      `{ ${way('id displayName professionalEmail academy { code }')} }`,
      {
        token: tokens['handed'],
      },
    );
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain(teacher.id);
  }
});

test('every other field of the teacher is refused there alone, by every way, and is not recorded as read', async () => {
  expect(closed.length).toBeGreaterThan(8);
  const before = await recorded();
  for (const [name, way] of Object.entries(ways))
    for (const field of closed) {
      const { data, errors } = await server.query(`{ ${way(`id it: ${field}`)} }`, {
        token: tokens['handed'],
      });
      expect([name, field, errors?.[0]?.extensions]).toMatchObject([
        name,
        field,
        { code: 'FORBIDDEN', field: 'it' },
      ]);
      // The teacher is named, and the field is null.
      expect(JSON.stringify(data)).toContain(`"id":"${teacher.id}","it":null`);
    }
  const fields = (await recorded()).slice(before.length).flat();
  expect(fields.filter((field) => /^(dossier|mailbox|cvProfile)\.|^teacher\.(?!id$)/.test(field))).toEqual(
    [],
  );
});

test('in a list, what may not be read of one teacher takes nothing away from the others', async () => {
  const before = [await recorded(own.teacherId), await recorded()];
  const { data, errors } = await server.query(
    `{ conversations { nodes { teacher { id birthDate dossier { address { city } } } } edges { node { teacher { file: dossier { id } } } } } }`,
    { token: tokens['handed'] },
  );
  const at = data.conversations.nodes.findIndex(
    (node: { teacher: { id: string } }) => node.teacher.id === teacher.id,
  );
  const [hidden, shown] = [at, 1 - at].map((place) => data.conversations.nodes[place].teacher);
  expect(hidden).toEqual({ id: teacher.id, birthDate: null, dossier: null });
  expect(shown).toEqual({
    id: own.id,
    birthDate: expect.any(String),
    dossier: { address: expect.anything() },
  });
  expect(errors?.map(({ path, extensions }) => [extensions['code'], extensions['field'], path])).toEqual([
    ['FORBIDDEN', 'birthDate', ['conversations', 'nodes', at, 'teacher', 'birthDate']],
    ['FORBIDDEN', 'dossier', ['conversations', 'nodes', at, 'teacher', 'dossier']],
    ['FORBIDDEN', 'file', ['conversations', 'edges', at, 'node', 'teacher', 'file']],
  ]);
  // The file that was read says so, the other one does not.
  expect((await recorded(own.teacherId)).slice(before[0]?.length)).toEqual([
    expect.arrayContaining(['teacher.birthDate', 'dossier.address']),
  ]);
  expect((await recorded()).slice(before[1]?.length).flat()).not.toContain('teacher.birthDate');
  expect((await recorded()).slice(before[1]?.length).flat()).not.toContain('dossier.address');
});

test('what is refused at the root leaves the other roots of the operation as they are', async () => {
  const { data, errors } = await server.query(
    `{ one: ${ways['node of the conversation']?.('displayName birthDate')} viewer { username } }`,
    { token: tokens['handed'] },
  );
  expect(data).toMatchObject({
    one: { teacher: { displayName: expect.any(String), birthDate: null } },
    viewer: { username: expect.any(String) },
  });
  expect(errors).toMatchObject([{ path: ['one', 'teacher', 'birthDate'], locations: [{ line: 1 }] }]);
});

test('the correspondent reads every field of the teacher by the same ways', async () => {
  for (const way of Object.values(ways))
    for (const field of closed) {
      const { errors } = await server.query(`{ ${way(`it: ${field}`)} }`, { token: tokens['correspondent'] });
      expect([field, errors]).toEqual([field, undefined]);
    }
});

test('a search that can find nothing, a blank one and an excerpt without a search leave no record', async () => {
  const before = await recorded();
  const ask = async (who: string, of: string) => {
    const { data, errors } = await server.query(
      `{ teacher(id: "${teacher.id}") { mailbox { messages${of} } } }`,
      {
        token: tokens[who],
      },
    );
    expect(errors).toBeUndefined();
    return data.teacher.mailbox.messages;
  };
  expect(await ask('administrator', '(search: "partiel") { totalCount edges { excerpt { text } } }')).toEqual(
    {
      totalCount: 0,
      edges: [],
    },
  );
  expect((await ask('correspondent', ' { edges { excerpt { text } node { subject } } }')).edges).toHaveLength(
    2,
  );
  expect(
    (await ask('correspondent', '(search: " ") { totalCount edges { excerpt { text } } }')).totalCount,
  ).toBe(2);
  const news = (await recorded()).slice(before.length).flat();
  expect(news.filter((field) => /body|excerpt/.test(field))).toEqual([]);
});
