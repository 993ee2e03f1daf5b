import { buildSchema, parse, type FieldNode, type GraphQLField, type OperationDefinitionNode } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { academyModule } from '../../server/modules/academy/index.ts';
import { accountModule } from '../../server/modules/account/index.ts';
import { AccessRecord, auditModule } from '../../server/modules/audit/index.ts';
import { dossierModule } from '../../server/modules/dossier/index.ts';
import { teacherModule } from '../../server/modules/teacher/index.ts';
import { recordAccess } from '../../server/platform/audit.ts';
import { many, one, order } from '../../server/platform/read/declare.ts';
import { CareerStep } from '../../server/modules/dossier/index.ts';
import { Teacher } from '../../server/modules/teacher/index.ts';
import { ReadModel } from '../../server/platform/read/read-model.ts';
import { keyedStatement } from '../../server/platform/read/root.ts';
import { selectionOf } from '../../server/platform/read/selection.ts';
import { StatementBuilder } from '../../server/platform/read/statement.ts';
import { sqlOfClient } from '../../server/platform/sql/sql.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

type People = 'officer' | 'colleague' | 'administrator' | 'integrator' | 'national' | 'teacher';
interface Kept {
  readonly dossier_id: string;
  readonly fields: string[];
}

let server: TestServer;
let sql: pg.Client;
const tokens = {} as Record<People, string>;
const accounts = {} as Record<People, string>;
/** Files of the officer, then one of a colleague. */
const files: { id: string; key: string }[] = [];
/** The officer who follows the last file. */
let colleagueId: string;
/** A career step of the first file. */
let step: string;

beforeAll(async () => {
  server = await startTestServer();
  sql = new pg.Client(server.databaseUrl);
  await sql.connect();
  const officer = await addOfficer(server);
  const colleague = await addOfficer(server);
  colleagueId = `off_${colleague.officerId.replaceAll('-', '')}`;
  const drawn = lines(4);
  const teachers = [];
  for (const [i, line] of drawn.entries())
    teachers.push(await addTeacher(server, (i < 3 ? officer : colleague).officerId, line));
  files.push(...teachers.map(({ id, teacherId }) => ({ id, key: teacherId })));
  const people = {
    officer,
    colleague,
    administrator: await addAccount(server, 'ADMINISTRATOR'),
    integrator: await addAccount(server, 'INTEGRATOR'),
    national: await addAccount(server, 'INTEGRATOR', null),
    teacher: teachers[0] as (typeof teachers)[number],
  };
  for (const [name, someone] of Object.entries(people)) {
    tokens[name as People] = await tokenOf(server, someone);
    accounts[name as People] = someone.accountId;
  }
  const { rows } = await sql.query<{ id: string }>(
    `select 'stp_' || replace(id::text, '-', '') as id from career_step where dossier_id = $1 limit 1`,
    [files[0]?.key],
  );
  step = rows[0]?.id as string;
});
afterAll(async () => {
  await sql.end();
  await server.close();
});
beforeEach(async () => {
  server.now = new Date('2026-01-15T10:00:00Z');
  await sql.query('delete from access_record');
  await sql.query('delete from access_event');
});

/** What was recorded, as `number of the file: fields`, and forgets it; an event without a record would have number -1. */
async function recorded(): Promise<string[]> {
  const { rows } = await sql.query<Kept>(
    `with records as (delete from access_record returning *), events as (delete from access_event returning *)
     select dossier_id, fields from events full join records on id = event_id`,
  );
  return rows
    .map(
      ({ dossier_id, fields }) => `${files.findIndex(({ key }) => key === dossier_id)}: ${fields.join(' ')}`,
    )
    .toSorted();
}

const id = (file: number, prefix = 'tea') => (files[file]?.id ?? '').replace('tea', prefix);
const ask = async (who: People, document: string, variables: Record<string, unknown> = {}) => {
  const answer = await server.counted(document, { token: tokens[who], variables });
  expect(answer.errors).toBeUndefined();
  return answer;
};
const staff = ['officer', 'administrator', 'integrator', 'national'] as const;

/** The names of what is asked, the question, what it leaves. */
const readings: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a teacher by id',
    '{ teacher(id: "$0") { displayName birthDate } }',
    ['0: teacher.displayName teacher.birthDate'],
  ],
  [
    'a file below its teacher',
    '{ teacher(id: "$0") { birthDate dossier { id address { city } careerSteps { nodes { echelon corps { code } } pageInfo { endCursor } } } } }',
    ['0: teacher.birthDate dossier.address dossier.careerSteps'],
  ],
  ['a file as a node', '{ node(id: "$dos0") { ... on Dossier { phone } } }', ['0: dossier.phone']],
  [
    'a line as a node',
    '{ node(id: "$step") { ... on CareerStep { echelon from } } }',
    ['0: careerStep.echelon careerStep.from'],
  ],
  [
    'several nodes, a teacher and one’s own file among them',
    '{ nodes(ids: ["$0", "$dos0", "$1", "$0", "no id"]) { ... on Teacher { birthDate } ... on Dossier { phone } } }',
    ['0: dossier.phone', '0: teacher.birthDate', '1: teacher.birthDate'],
  ],
  [
    'aliases of one field',
    '{ teacher(id: "$0") { born: birthDate again: birthDate } }',
    ['0: teacher.birthDate'],
  ],
  [
    'two root fields, each of them',
    '{ a: teacher(id: "$0") { birthDate } b: teacher(id: "$0") { usageName } }',
    ['0: teacher.birthDate', '0: teacher.usageName'],
  ],
  [
    'a file reached through another',
    '{ node(id: "$dos1") { ... on Dossier { teacher { birthDate dossier { phone } } } } }',
    ['1: teacher.birthDate dossier.phone'],
  ],
  ['the id alone', '{ teacher(id: "$0") { id __typename dossier { id } } node(id: "$step") { id } }', []],
  [
    'an id that belongs to nobody',
    '{ teacher(id: "tea_0190f3c27a107cc398c4dc0c0c07398f") { birthDate } }',
    [],
  ],
  ['what a selection leaves out', '{ teacher(id: "$0") { id birthDate @skip(if: true) } }', []],
];

for (const [name, document, expected] of readings) {
  test(`reading ${name} is recorded as it was read, in one statement for each root field`, async () => {
    const asked = document.replaceAll(/"\$([a-z]*)(\d?)"/g, (_, prefix: string, n: string) =>
      JSON.stringify(prefix === 'step' ? step : id(Number(n), prefix || 'tea')),
    );
    for (const who of staff) {
      const { statements, data } = await ask(who, asked);
      expect(await recorded(), who).toEqual(expected);
      expect(statements, who).toHaveLength(Object.keys(data).length);
    }
    const own = await server.counted(asked, { token: tokens.teacher });
    expect(await recorded(), 'the teacher').toEqual([]);
    for (const statement of own.statements) expect(statement).not.toContain('access_record');
    const colleague = await server.query(asked, { token: tokens.colleague });
    expect(JSON.stringify(colleague.data), 'nothing but nulls').not.toMatch(/:"/);
    expect(await recorded(), 'an officer who does not follow them').toEqual([]);
    await server.query(asked);
    expect(await recorded(), 'anonymous').toEqual([]);
  });
}

const list = (selection: string, args = '') => `{ teachers${args} { ${selection} } }`;
const page = (fields: string, ...which: number[]) => which.map((file) => `${file}: ${fields}`);
const names =
  'id civility familyName usageName givenNames displayName username professionalEmail degree academy { name } department { name } correspondent { displayName }';

test('a list of names is no reading of files', async () => {
  for (const who of staff) {
    await ask(
      who,
      list(
        `totalCount pageInfo { endCursor hasNextPage } edges { cursor node { ${names} } } nodes { ${names} dossier { id } }`,
      ),
    );
    expect(await recorded(), who).toEqual([]);
  }
});

test('a list that shows more than names is recorded for each teacher of the page', async () => {
  await ask('officer', list('nodes { displayName dossier { phone currentStep { echelon } } }'));
  expect(await recorded()).toEqual(page('dossier.phone dossier.currentStep', 0, 1, 2));
  await ask('officer', list('edges { node { birthDate } } nodes { dossier { city: address { city } } }'));
  expect(await recorded()).toEqual(page('teacher.birthDate dossier.address', 0, 1, 2));
  await ask('officer', list('edges { cursor } nodes { id }', '(orderBy: { field: BIRTH_DATE })'));
  expect(await recorded()).toEqual(page('teacher.birthDate', 0, 1, 2));
  await ask('officer', list('totalCount pageInfo { hasNextPage } nodes { birthDate }', '(first: 0)'));
  expect(await recorded()).toEqual([]);
  await ask('officer', list('totalCount'));
  expect(await recorded()).toEqual([]);
});

test('of a page that looks ahead, only what was answered is recorded, forwards and backwards', async () => {
  const order = async (args: string) => {
    const { data } = await ask(
      'administrator',
      list('nodes { id } pageInfo { startCursor endCursor }', args),
    );
    return data.teachers as { nodes: { id: string }[]; pageInfo: { startCursor: string; endCursor: string } };
  };
  const { nodes, pageInfo } = await order('(first: 4)');
  const at = nodes.map((node) => files.findIndex((file) => file.id === node.id));
  expect(at).toHaveLength(4);
  const selection = 'edges { cursor node { birthDate } } pageInfo { hasNextPage hasPreviousPage }';
  for (const [args, from, to] of [
    ['first: 2', 0, 2],
    ['last: 2', 2, 4],
    [`first: 1, after: "${pageInfo.startCursor}"`, 1, 2],
    [`last: 2, before: "${pageInfo.endCursor}"`, 1, 3],
  ] as const) {
    await ask('administrator', list(selection, `(${args})`));
    expect(await recorded(), args).toEqual(page('teacher.birthDate', ...at.slice(from, to)).toSorted());
  }
});

test('a page is one statement, however long it is', async () => {
  for (const first of [1, 100]) {
    const { statements } = await ask(
      'national',
      list('nodes { birthDate dossier { phone } }', `(first: ${first})`),
    );
    expect(statements).toHaveLength(1);
    expect(await recorded()).toHaveLength(Math.min(first, files.length));
  }
});

test('a record says who, as what, by which name, when, from where, and in which request', async () => {
  server.now = new Date('2026-01-15T10:00:03.042Z');
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.officer}` },
    body: JSON.stringify({ query: `{ teacher(id: "${id(0)}") { birthDate } }` }),
  });
  await response.json();
  const { rows } = await sql.query<Record<string, unknown>>(
    'select * from access_record join access_event on id = event_id',
  );
  expect(rows).toHaveLength(1);
  const [row] = rows;
  expect(row).toMatchObject({
    dossier_id: files[0]?.key,
    at: server.now,
    account_id: accounts.officer,
    role: 'OFFICER',
    action: 'READ',
    fields: ['teacher.birthDate'],
    ip: '127.0.0.1',
    request_id: response.headers.get('x-request-id'),
    reason: null,
  });
  expect(row?.['actor']).toMatch(/^Claire Moreau \d+$/);
  const id7 = String(row?.['id']).replaceAll('-', '');
  expect(Number.parseInt(id7.slice(0, 12), 16), 'ids are in the order of time').toBe(server.now.getTime());
  expect(id7[12]).toBe('7');
});

test('a read that fails leaves no record', async () => {
  await server.query(list('nodes { birthDate }', '(after: "no cursor")'), { token: tokens.officer });
  await server.query(list('nodes { birthDate }', '(first: 101)'), { token: tokens.officer });
  expect(await recorded()).toEqual([]);
  for (const table of ['access_record', 'access_event']) {
    await sql.query(`alter table ${table} add constraint refuses check (false)`);
    const { data, errors } = await server.query(`{ teacher(id: "${id(0)}") { birthDate } }`, {
      token: tokens.officer,
    });
    await sql.query(`alter table ${table} drop constraint refuses`);
    expect(data?.teacher ?? null, 'no record, no answer').toBeNull();
    expect(errors?.[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
    expect(await recorded()).toEqual([]);
  }
});

test('what a payload gives of a file after a mutation is a read as well', async () => {
  const [line] = lines(1, { seed: 77 });
  const { data } = await ask(
    'integrator',
    'mutation ($input: ImportTeachersInput!) { importTeachers(input: $input) { results { errors { code } known: teacher { id } teacher { dossier { phone } } } } }',
    { input: { teachers: [line] } },
  );
  expect(data.importTeachers.results[0].errors).toEqual([]);
  const { rows } = await sql.query<Kept>(
    `select fields from access_record join access_event on id = event_id where action = 'READ'`,
  );
  expect(rows).toEqual([{ fields: ['dossier.phone'] }]);
});

test('teachers in a payload follow the rule of lists, alone or several; a teacher who was named, that of one', async () => {
  const imported = async (lines_: object[], selection: string) => {
    const { data } = await ask(
      'integrator',
      `mutation ($input: ImportTeachersInput!) { importTeachers(input: $input) { results { errors { code } teacher { ${selection} } } } }`,
      { input: { teachers: lines_ } },
    );
    expect(data.importTeachers.results.flatMap(({ errors }: { errors: object[] }) => errors)).toEqual([]);
    const { rows } = await sql.query<{ fields: string[]; n: number }>(
      `select fields, count(*)::int as n from access_event join access_record on event_id = id where action = 'READ' group by id`,
    );
    await recorded();
    return rows;
  };
  for (const count of [1, 3]) {
    const drawn = lines(count, { seed: 78 + count });
    expect(await imported(drawn, names), 'names').toEqual([]);
    expect(await imported(drawn, `${names} birthDate`)).toEqual([
      { fields: ['teacher.birthDate'], n: count },
    ]);
  }
  const preview = (selection: string) =>
    ask(
      'administrator',
      `mutation ($input: AssignPortfolioInput!) { assignPortfolio(input: $input) { errors { code } sample { ${selection} } } }`,
      {
        input: {
          officerId: colleagueId,
          selection: { teacherIds: files.slice(0, 3).map(({ id: of }) => of) },
          dryRun: true,
        },
      },
    );
  const { data } = await preview(names);
  expect(data.assignPortfolio).toMatchObject({ errors: [], sample: [{}, {}, {}] });
  expect(await recorded()).toEqual([]);
  await preview('displayName dossier { phone }');
  expect(await recorded()).toEqual(page('dossier.phone', 0, 1, 2));
  const issue = (selection: string) =>
    ask(
      'officer',
      `mutation ($input: IssueOneTimePasswordInput!) { issueOneTimePassword(input: $input) { errors { code } teacher { ${selection} } } }`,
      { input: { teacherId: id(0), reason: 'Vue au guichet, carte professionnelle.' } },
    );
  expect((await issue('displayName')).data.issueOneTimePassword.errors).toEqual([]);
  expect(await recorded()).toEqual(['0: ', '0: teacher.displayName']);
});

const log = `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) { node(id: $id) { ... on Dossier {
  accessLog(first: $first, after: $after, last: $last, before: $before) { totalCount pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    nodes { id at actor role action fields ip reason } } } } }`;

test('the teacher reads who read the file, newest first, page by page', async () => {
  for (const second of [1, 2, 3]) {
    server.now = new Date(`2026-01-15T10:01:0${second}Z`);
    await ask('officer', `{ teacher(id: "${id(0)}") { dossier { phone } } }`);
  }
  const nadia = { role: 'ADMINISTRATOR', name: 'Nadia Roy', accountId: accounts.administrator } as const;
  const moved = { viewer: nadia, at: new Date('2026-01-15T10:02:00Z'), ip: null, requestId: null };
  const keys = files.map(({ key }) => key);
  await recordAccess(sqlOfClient(sql), moved, 'CORRESPONDENT_CHANGED', [...keys, ...keys], 'Réorganisation');
  const { rows } = await sql.query<{ id: string }>(`select id from access_event where reason is not null`);
  expect(rows, 'what its records share is written once').toHaveLength(1);
  const pageOf = async (variables: object) => {
    const { data } = await ask('teacher', log, { id: id(0, 'dos'), ...variables });
    return data.node.accessLog;
  };
  const first = await pageOf({ first: 2 });
  expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
  expect(first.nodes).toEqual([
    {
      id: `acc_${files[0]?.key}${rows[0]?.id}`.replaceAll('-', ''),
      at: '2026-01-15T10:02:00.000Z',
      actor: 'Nadia Roy',
      role: 'ADMINISTRATOR',
      action: 'CORRESPONDENT_CHANGED',
      fields: [],
      ip: null,
      reason: 'Réorganisation',
    },
    {
      id: expect.stringMatching(/^acc_[0-9a-f]{64}$/),
      at: '2026-01-15T10:01:03.000Z',
      actor: expect.stringMatching(/^Claire Moreau/),
      role: 'OFFICER',
      action: 'READ',
      fields: ['dossier.phone'],
      ip: '127.0.0.1',
      reason: null,
    },
  ]);
  const second = await pageOf({ first: 2, after: first.pageInfo.endCursor });
  expect(second.nodes.map(({ at }: { at: string }) => at)).toEqual([
    '2026-01-15T10:01:02.000Z',
    '2026-01-15T10:01:01.000Z',
  ]);
  expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  const back = await pageOf({ last: 2, before: second.pageInfo.startCursor });
  expect(back.nodes).toEqual(first.nodes);
});

test('reads of one millisecond stand in the log in the order they were made', async () => {
  for (const field of ['phone', 'address { city }', 'diplomas { title }', 'phone'])
    await ask('officer', `{ node(id: "${id(0, 'dos')}") { ... on Dossier { ${field} } } }`);
  const { data } = await ask('teacher', log, { id: id(0, 'dos') });
  expect(data.node.accessLog.nodes.flatMap(({ fields }: { fields: string[] }) => fields)).toEqual([
    'dossier.phone',
    'dossier.diplomas',
    'dossier.address',
    'dossier.phone',
  ]);
});

test('the id of a record is that of its file and its event: one of them, or both of another type, are nobody’s', async () => {
  await ask('officer', `{ teacher(id: "${id(0)}") { birthDate } }`);
  const { rows } = await sql.query<{ event: string }>(
    `select replace(event_id::text, '-', '') as event from access_record`,
  );
  const [file, event] = [id(0).slice(4), rows[0]?.event as string];
  const both = `acc_${file}${event}`;
  const ids = [
    both,
    `acc_${file}`,
    `acc_${event}`,
    `acc_${event}${file}`,
    `tea_${file}${event}`,
    `${both}${file}`,
    both,
  ];
  const { data, statements } = await ask('teacher', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids,
  });
  expect(data.nodes).toEqual([{ id: both }, null, null, null, null, null, { id: both }]);
  expect(statements).toHaveLength(1);
});

test('administrators of the academy read the log, which is recorded in it; officers, machines and others find nothing', async () => {
  await ask('officer', `{ teacher(id: "${id(0)}") { birthDate } }`);
  const { rows } = await sql.query<{ id: string }>(
    `select 'acc_' || replace(dossier_id::text || event_id, '-', '') as id from access_record`,
  );
  const record = rows[0]?.id as string;
  const byId = `{ node(id: "${record}") { ... on AccessRecord { actor } } }`;
  for (const who of ['officer', 'integrator', 'national'] as const) {
    const { data } = await ask(who, log, { id: id(0, 'dos') });
    expect(data.node.accessLog, who).toMatchObject({ totalCount: 0, nodes: [] });
    expect((await ask(who, byId)).data.node, who).toBeNull();
  }
  await sql.query(
    `with log as (delete from access_event where fields = '{dossier.accessLog}' returning id)
     delete from access_record using log where event_id = log.id`,
  );
  expect((await ask('administrator', byId)).data.node.actor).toMatch(/^Claire Moreau/);
  const { data } = await ask('administrator', log, { id: id(0, 'dos') });
  expect(data.node.accessLog.totalCount).toBe(2);
  expect(await recorded()).toEqual(['0: accessRecord.actor', '0: dossier.accessLog', '0: teacher.birthDate']);
  expect((await ask('teacher', log, { id: id(0, 'dos') })).data.node.accessLog.totalCount).toBe(0);
  const elsewhere = await tokenOf(server, await addAccount(server, 'ADMINISTRATOR', '10'));
  const { data: nothing } = await server.query(log, { token: elsewhere, variables: { id: id(0, 'dos') } });
  expect(nothing.node).toBeNull();
  const other = await server.query(log, { token: tokens.teacher, variables: { id: id(1, 'dos') } });
  expect(other.data.node).toBeNull();
});

test('a page of a long log is one scan of its index', async () => {
  await sql.query(
    `with event as (
       insert into access_event (id, at, account_id, role, actor, action)
       select gen_random_uuid(), timestamptz '2026-01-01' + n * interval '1 second', $2, 'OFFICER', 'x', 'READ'
       from generate_series(1, 20000) n returning id)
     insert into access_record
     select case when row_number() over () % 2 = 0 then $1::uuid else gen_random_uuid() end, id from event`,
    [files[0]?.key, accounts.officer],
  );
  await sql.query('vacuum (analyze) access_record, access_event');
  for (const who of ['teacher', 'administrator'] as const) {
    const { statements } = await ask(
      who,
      `{ node(id: "${id(0, 'dos')}") { ... on Dossier { accessLog(first: 20) { nodes { actor } } } } }`,
    );
    const reading = statements[0] as string;
    const { rows: own } = await sql.query<{ academy_id: string }>(
      'select academy_id from teacher where id = $1',
      [files[0]?.key],
    );
    const byCast: Record<string, unknown> = {
      'uuid[]': `{${files[0]?.key}}`,
      uuid: who === 'teacher' ? accounts.teacher : own[0]?.academy_id,
      int: 20,
      text: 'OFFICER',
      timestamptz: server.now,
      inet: '127.0.0.1',
    };
    // Any value of its type, for the record that the statement leaves; the keys and the scope are the real ones.
    const given: unknown[] = [];
    for (const [, n, cast] of reading.matchAll(/\$(\d+)::([a-z]+(?:\[\])?)/g))
      given[Number(n) - 1] = byCast[cast as string];
    const { rows } = await sql.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, timing off, costs off) ${reading}`,
      given,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan, who).toMatch(/Index (Only )?Scan.* using access_record_pkey/);
    expect(plan, who).not.toMatch(/Seq Scan on access_record|Sort Key: .*at\b/);
    expect(plan.match(/rows=(\d{3,})/g) ?? [], plan).toEqual([]);
  }
});

test('a way into files that would leave no record is refused, and a file that does not know its key', async () => {
  const declared = [
    ...academyModule.reads,
    ...accountModule.reads,
    ...teacherModule.reads,
    ...dossierModule.reads,
    ...auditModule.reads,
  ];
  const schema = buildSchema(
    'type Query { officer: Officer } type Officer { id: ID! teachers: [Teacher!]! name: String } type Teacher { id: ID! birthDate: String }',
  );
  const leaky = [
    ...declared,
    {
      extend: 'Officer',
      fields: {
        teachers: many(Teacher, { by: 'correspondent', order: order('ID', [['id', 'uuid']], 'asc') }),
      },
    },
  ];
  const def = schema.getQueryType()?.getFields()['officer'] as GraphQLField<unknown, unknown>;
  const compile = (selection: string, role: 'TEACHER' | 'OFFICER') => {
    const operation = parse(`{ officer ${selection} }`).definitions[0] as OperationDefinitionNode;
    const nodes = operation.selectionSet.selections as FieldNode[];
    const { root } = selectionOf(schema, {}, def, nodes, () => false);
    const builder = new StatementBuilder(
      new ReadModel(server.orm, leaky),
      { role, portfolios: [], grants: [], mandates: [] } as never,
      [],
    );
    return keyedStatement(builder, root, ['Officer']).text;
  };
  expect(() => compile('{ teachers { birthDate } }', 'OFFICER')).toThrow(
    'Officer.teachers leads into files that nobody records',
  );
  expect(compile('{ id }', 'OFFICER')).not.toContain('access_record');
  const model = new ReadModel(server.orm, [
    ...declared,
    {
      type: 'Remark',
      entity: AccessRecord,
      scope: { via: 'step' },
      fields: { step: one(CareerStep, 'dossier') },
    },
  ]);
  expect(() => model.fileOf(model.type('Remark'))).toThrow('Remark is part of a file');
});
