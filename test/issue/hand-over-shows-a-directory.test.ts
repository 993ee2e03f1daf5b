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
let exchange: Exchange;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  server = await startTestServer({ WORKER: 'off' });
  sql = new pg.Client(server.databaseUrl);
  await sql.connect();
  const [correspondent, handed] = [await addOfficer(server), await addOfficer(server)];
  const [line] = lines(1, { seed: 5 });
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

const recorded = async () => {
  const { rows } = await sql.query<{ fields: string[] }>(
    `select e.fields from access_record r join access_event e on e.id = r.event_id where r.dossier_id = $1`,
    [teacher.teacherId],
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

test('every other field of the teacher is refused there, by every way, and nothing is recorded', async () => {
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
      expect(JSON.stringify(data)).not.toContain(teacher.id);
    }
  expect(await recorded()).toEqual(before);
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
