import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { modules, tables } from '../../server/app/modules.ts';
import { checkModel } from '../../server/platform/read/check-model.ts';
import { Officer } from '../../server/modules/account/index.ts';
import { Message } from '../../server/modules/message/index.ts';
import { Teacher } from '../../server/modules/teacher/index.ts';
import {
  column,
  computed,
  connection,
  one,
  order,
  readable,
  through,
} from '../../server/platform/read/declare.ts';
import type { Readable, ReadableExtension, ReadField } from '../../server/platform/read/model.ts';
import { loggedFields } from '../../server/platform/log.ts';
import { ReadModel } from '../../server/platform/read/read-model.ts';
import { checkTables } from '../../server/platform/sql/check-tables.ts';
import { table, type Table } from '../../server/platform/sql/table.ts';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { committedSchema, root } from './schema.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

type Declaration = Readable | ReadableExtension;
const declared: readonly Declaration[] = modules.flatMap(({ reads }) => reads);

function check(declarations: readonly Declaration[]): void {
  checkModel(new ReadModel(server.orm, declarations), committedSchema);
}

test('every module stands in the one list from which the server is composed', async () => {
  const list = await readFile(join(root, 'server/app/modules.ts'), 'utf8');
  const folders = await readdir(join(root, 'server/modules'));
  // The module of letters brings jobs, which the worker names, and nothing of the schema.
  const missing = folders.filter((name) => name !== 'alert' && !list.includes(`/modules/${name}/index.ts'`));
  expect(missing).toEqual([]);
});

test('the model that the modules declare has no fault', () => {
  expect(() => check(declared)).not.toThrow();
});

const wrong: readonly (readonly [string, ReadField, RegExp])[] = [
  ['a column that its entity does not have', column('phoneNumber'), /Teacher\.username: .*phoneNumber/],
  [
    'a computation over one',
    { kind: 'computed', over: ['phoneNumber'], compute: () => null },
    /Teacher\.username: .*phoneNumber/,
  ],
  [
    'a type that no module reads',
    { kind: 'one', type: 'Offcer', property: 'correspondent', open: false },
    /Teacher\.username: .*Offcer/,
  ],
  ['a relation that the child does not have', relation('teachr'), /Teacher\.username: .*teachr/],
  [
    'a field of a relation that has no such field',
    through('account', 'usernam'),
    /Teacher\.username: .*usernam/,
  ],
  [
    'a field of edges that the schema does not have',
    connection(Message, {
      order: order('ID', [['id', 'uuid']], 'asc'),
      edges: { exzerpt: { isAsked: () => true, sql: () => 'null', complete: () => null } },
    }),
    /Teacher\.username: .*MessageEdge has no field exzerpt/,
  ],
];

test('a server does not start when a field of a person that others may name could not be null', () => {
  const closed = (name: string) =>
    declared.map((one) =>
      'extend' in one || one.type !== 'Teacher'
        ? one
        : {
            ...one,
            file: { key: 'id', listed: one.file?.listed?.filter((listed) => listed !== name) ?? [] },
          },
    );
  expect(() => check(closed('degree'))).toThrow(/Conversation\.teacher: .*Teacher\.degree.*make it nullable/);
});

test('a server does not start when a record that is open to others leads to one that may be hidden', () => {
  const spoiled: Declaration = {
    extend: 'Message',
    fields: { conversation: { kind: 'one', type: 'Conversation', property: 'conversation', open: false } },
  };
  expect(() => check([...declared, spoiled])).toThrow(/Message\.inReplyTo: .*Message\.conversation/);
});

function relation(by: string): ReadField {
  return { ...connection(Message, { order: { name: 'NEWEST', keys: [], descending: true } }), by };
}

test.for(wrong)('a server whose reads name %s does not start', ([, field, fault]) => {
  const spoiled: Declaration = { extend: 'Teacher', fields: { username: field } };
  expect(() => check([...declared, spoiled])).toThrow(fault);
});

test('a property that its entity does not have does not compile, wherever a read names it', () => {
  // Each line below is refused by the compiler: one that passed would be an unused directive.
  void (() => [
    // @ts-expect-error a column
    readable(Teacher, { scope: 'public', fields: { name: column('phoneNumber') } }),
    // @ts-expect-error a computation
    computed(Teacher, ['phoneNumber'], () => null),
    // @ts-expect-error a relation
    readable(Teacher, { scope: 'public', fields: { name: one(Officer, 'correspondant') } }),
    // @ts-expect-error a relation of the child
    connection(Message, { by: 'teachr', order: order('ID', [['id', 'uuid']], 'asc') }),
    // @ts-expect-error an order
    connection(Message, { by: 'teacher', order: order('SENT', [['sent', 'date']], 'asc') }),
    // @ts-expect-error the scope
    readable(Teacher, { scope: (_viewer, t) => t.col('academie') }),
    // @ts-expect-error the file
    readable(Teacher, { scope: 'public', file: { key: 'fileId' } }),
  ]);
});

test('a field of the schema that nobody says how to read keeps the server from starting, and all faults are listed', () => {
  const without = declared.filter((one) => !('extend' in one && one.extend === 'Viewer'));
  expect(() => check(without)).toThrow(/Viewer\.officer[\s\S]*Viewer\.secondFactor[\s\S]*Viewer\.teacher/);
});

const message = tables.find(({ name }) => name === 'message') as Table;
const without = (name: string) => tables.filter((one) => one.name !== name);

test('every table of the database is declared, with its academy, its person and how long rows are kept', async () => {
  await expect(checkTables(server.orm, tables)).resolves.toBeUndefined();
});

const wrongTables: readonly (readonly [string, readonly Table[], RegExp])[] = [
  ['leave a table out', without('message'), /message: no module declares this table/],
  ['declare a table twice', [...tables, message], /message: it is declared twice/],
  [
    'name a table that the database does not have',
    [...tables, table('mesage', { ...message, entity: null })],
    /mesage: the database has no such table/,
  ],
  [
    'name a column that a table does not have',
    [...without('message'), { ...message, academy: { from: 'techer_id', of: 'teacher' } }],
    /message: there is no column techer_id/,
  ],
  [
    'send the academy of a row to a table that is not declared',
    [...without('message'), { ...message, academy: { from: 'teacher_id', of: 'techer' } }],
    /message: no module declares the table techer/,
  ],
  [
    'give a digest to the copy of personal data',
    [
      ...without('recovery_code'),
      table('recovery_code', {
        ...message,
        entity: null,
        academy: { from: 'account_id', of: 'account' },
        person: { from: 'account_id', of: 'account' },
      }),
    ],
    /recovery_code: the column digest holds a digest or a sealed secret/,
  ],
  [
    'search a column that no index holds',
    [...without('message'), { ...message, searched: ['body'] }],
    /message: the column body is searched, and no index holds it/,
  ],
];

test.for(wrongTables)('a server whose modules %s does not start', async ([, declaredTables, fault]) => {
  await expect(checkTables(server.orm, declaredTables)).rejects.toThrow(fault);
});

test('the log has no field of the name of a personal column, but the address of a caller', async () => {
  const columns = await withSql(server.databaseUrl, async (client) => {
    const { rows } = await client.query<{ table: string; column: string }>(
      `select table_name as table, column_name as column from information_schema.columns
       where table_schema = 'public' and data_type in ('text', 'ARRAY', 'inet', 'jsonb', 'date')`,
    );
    return rows;
  });
  const personal = tables.flatMap(({ name, person }) =>
    'none' in person
      ? []
      : columns.filter(({ table, column }) => table === name && !person.plain?.includes(column)),
  );
  const names = personal.map(({ column }) =>
    column.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
  );
  expect(names).toContain('familyName');
  expect([...new Set(names)].filter((name) => loggedFields.includes(name))).toEqual(['ip']);
});
