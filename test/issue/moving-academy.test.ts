import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../server/platform/sql/new-id.ts';
import type { ImportTeacherLine } from '../../server/demo/line.ts';
import { addExchange } from '../kit/exchange.ts';
import { aLine, numen } from '../kit/intake.ts';
import { addMandate } from '../kit/mandates.ts';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, tokenOf } from '../kit/world.ts';

type Officer = Awaited<ReturnType<typeof addOfficer>>;
let server: TestServer;
let people: Record<'former' | 'colleague' | 'mandated' | 'next' | 'nextMandated' | 'nextAdviser', Officer>;
let teacher: Awaited<ReturnType<typeof addTeacher>>;
let line: ImportTeacherLine;
let tokens: Record<string, string>;
const ids: Record<string, string> = {};
beforeAll(async () => {
  server = await startTestServer();
  people = {
    former: await addOfficer(server),
    colleague: await addOfficer(server),
    mandated: await addOfficer(server),
    next: await addOfficer(server, '01'),
    nextMandated: await addOfficer(server, '01'),
    nextAdviser: await addOfficer(server, '01'),
  };
  await addMandate(server, people.mandated.officerId, 'DECIDES_FOR_RECTEUR');
  await addMandate(server, people.mandated.officerId, 'HEAD_OF_SERVICE');
  await addMandate(server, people.nextMandated.officerId, 'DECIDES_FOR_RECTEUR');
  await addMandate(server, people.nextAdviser.officerId, 'GIVES_OPINION');
  line = aLine({ numen: numen(1), officer: { code: people.former.code } });
  teacher = await addTeacher(server, people.former.officerId, line);
  await fill();
  await send({ academyCode: '01', officer: { code: people.next.code } });
  tokens = Object.fromEntries(
    await Promise.all(
      Object.entries(people).map(async ([name, who]) => [name, await tokenOf(server, who)] as const),
    ),
  );
  tokens['teacher'] = await tokenOf(server, teacher);
});
afterAll(() => server.close());

const sql = <R extends object>(text: string, values: unknown[] = []) =>
  withSql(server.databaseUrl, async (client) => (await client.query<R>(text, values)).rows);
const globalId = (prefix: string, key: string) => `${prefix}_${key.replaceAll('-', '')}`;

/** What a teacher has who moves in the middle of everything. */
async function fill(): Promise<void> {
  const { teacherId } = teacher;
  const { former, colleague } = people;
  const exchange = await addExchange((text, values) => sql(text, [...values]), {
    teacherId,
    officerId: former.officerId,
    at: server.now,
  });
  await sql('update conversation set handed_to_id = $2 where id = $1', [
    exchange.conversation,
    colleague.officerId,
  ]);
  ids['cnv'] = globalId('cnv', exchange.conversation);
  ids['msg'] = globalId('msg', exchange.answer);
  for (const [name, status, claimed] of [
    ['claimed', 'IN_REVIEW', true],
    ['waiting', 'INFORMATION_REQUESTED', true],
    ['decided', 'APPROVED', true],
    ['draft', 'DRAFT', false],
  ] as const) {
    const id = newId();
    ids[name] = id;
    await sql(
      `insert into change_request (id, reference, teacher_id, kind, status, "values", before, decider, department_code, submitted_at,
         officer_id, claimed_at, handed_to_id, outcome, decided_at, decided_by_id, created_at, updated_at)
       select $1::uuid, 'CS-2026-' || upper(translate(right(md5($1::uuid::text), 8), 'ilou', 'wxyz')), $2, 'CONGE_PARENTAL', $3::text, '{}', '{}', 'RECTEUR', '28',
         case when $3::text <> 'DRAFT' then $4::timestamptz end, case when $5::boolean then $6::uuid end, case when $5 then $4::timestamptz end,
         case when $5 then $7::uuid end, case $3::text when 'APPROVED' then 'APPROVED' end, case $3::text when 'APPROVED' then $4::timestamptz end,
         case $3::text when 'APPROVED' then $6::uuid end, $4::timestamptz, $4::timestamptz`,
      [id, teacherId, status, server.now, claimed, former.officerId, colleague.officerId],
    );
    await sql(
      `insert into change_request_event (id, request_id, at, status, move, actor_kind) values ($1, $2, $3, $4, 'submit', 'TEACHER')`,
      [newId(), id, server.now, status],
    );
  }
  // Decided by another authority, after an opinion of the former academy.
  await sql(`update change_request set decider = 'MINISTER' where id = $1`, [ids['decided']]);
  await sql(
    `insert into change_opinion (id, request_id, asked_of, asked_at, officer_id, given_at, favourable)
     values ($1, $2, 'GIVES_OPINION', $3, $4, $3, true)`,
    [newId(), ids['decided'], server.now, colleague.officerId],
  );
  await sql(
    `insert into change_opinion (id, request_id, asked_of, asked_at) values ($1, $2, 'GIVES_OPINION', $3)`,
    [newId(), ids['claimed'], server.now],
  );
  ids['icf'] = globalId('icf', newId());
  await sql(
    `insert into import_conflict (id, dossier_id, path, ours, theirs, since, changed_at)
     values (replace($1, 'icf_', '')::uuid, $2, 'dossier.phone', '"1"', '"2"', $3, $3)`,
    [ids['icf'], teacherId, server.now],
  );
}

async function send(changes: Partial<ImportTeacherLine>): Promise<void> {
  const machine = await tokenOf(server, await addAccount(server, 'INTEGRATOR', null));
  const { data } = await server.query(
    `mutation ($input: ImportTeachersInput!) { importTeachers(input: $input) { results { outcome errors { code path } } errors { code } } }`,
    { token: machine, variables: { input: { teachers: [{ ...line, ...changes }] } } },
  );
  expect(data.importTeachers.results).toEqual([{ outcome: 'UPDATED', errors: [] }]);
}

interface Row {
  readonly status: string;
  readonly academy: string;
  readonly inCharge: string | null;
  readonly officer: string | null;
  readonly handedTo: string | null;
  readonly decider: string;
  readonly department: string | null;
  readonly history: readonly string[];
}
const request = async (name: string) =>
  (
    await sql<Row>(
      `select r.status, a.code as academy, r.in_charge_id as "inCharge", r.officer_id as officer, r.handed_to_id as "handedTo", r.decider,
         r.department_code as department, r.version, array(select e.move || ' ' || e.actor_kind from change_request_event e
           where e.request_id = r.id and e.academy_id = r.academy_id order by e.at, e.id) as history
       from change_request r join academy a on a.id = r.academy_id where r.id = $1`,
      [ids[name]],
    )
  )[0];

test('a claimed request goes to the new correspondent, unclaimed, and its history says that the claim ended', async () => {
  expect(await request('claimed')).toMatchObject({
    status: 'SUBMITTED',
    academy: '01',
    inCharge: people.next.officerId,
    officer: null,
    handedTo: null,
    decider: 'RECTEUR',
    department: null,
    history: ['submit TEACHER', 'loseClaim SERVER'],
  });
  expect(await request('waiting')).toMatchObject({
    status: 'INFORMATION_REQUESTED',
    inCharge: people.next.officerId,
    officer: null,
  });
});

test('decided requests and drafts follow the file, and keep what was decided', async () => {
  expect(await request('decided')).toMatchObject({
    status: 'APPROVED',
    academy: '01',
    inCharge: people.next.officerId,
    officer: people.former.officerId,
    history: ['submit TEACHER'],
    decider: 'MINISTER',
    department: '28',
    version: 1,
  });
  expect(await request('draft')).toMatchObject({
    status: 'DRAFT',
    academy: '01',
    history: ['submit TEACHER'],
  });
});

test('the former academy sees nothing from that day on, by whatever id or mandate; the new one sees it all', async () => {
  const requests = ['claimed', 'waiting', 'decided'].map((name) => globalId('chg', ids[name] as string));
  const own = [
    teacher.id,
    globalId('dos', teacher.teacherId),
    ids['cnv'],
    ids['msg'],
    ids['icf'],
    ...requests,
  ];
  const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { id } conversations { nodes { id } } importConflicts { nodes { id } }
    changeRequests { nodes { id } } }`;
  for (const name of ['former', 'colleague', 'mandated']) {
    const { data, errors } = await server.query(document, { token: tokens[name], variables: { ids: own } });
    expect(errors).toBeUndefined();
    expect([name, data]).toEqual([
      name,
      {
        nodes: own.map(() => null),
        conversations: { nodes: [] },
        importConflicts: { nodes: [] },
        changeRequests: { nodes: [] },
      },
    ]);
  }
  const { data } = await server.query(document, { token: tokens['next'], variables: { ids: own } });
  expect(data).toEqual({
    nodes: own.map((id) => ({ id })),
    conversations: { nodes: [{ id: ids['cnv'] }] },
    importConflicts: { nodes: [{ id: ids['icf'] }] },
    changeRequests: { nodes: expect.arrayContaining([{ id: requests[0] }, { id: requests[1] }]) },
  });
  // Who decides for the recteur of the new academy, and is not in charge.
  const decider = await server.query('{ changeRequests { nodes { id } } conversations { nodes { id } } }', {
    token: tokens['nextMandated'],
  });
  expect(decider.data.changeRequests.nodes).toHaveLength(2);
  expect(decider.data.conversations.nodes).toEqual([]);
});

test('an adviser of the new academy reads what waits for an opinion, and not what others gave one on before', async () => {
  const requests = ['claimed', 'decided'].map((name) => globalId('chg', ids[name] as string));
  const { data } = await server.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    token: tokens['nextAdviser'],
    variables: { ids: requests },
  });
  expect(data.nodes).toEqual([{ id: requests[0] }, null]);
});

test('the teacher gets one message, which names the new academy', async () => {
  const { data } = await server.query(
    '{ viewer { teacher { academy { name } mailbox { messages(folder: INBOX) { nodes { subject body } } } } } }',
    { token: tokens['teacher'] },
  );
  const { academy, mailbox } = data.viewer.teacher;
  const told = mailbox.messages.nodes.filter(
    ({ subject }: { subject: string }) => subject === 'Votre dossier change d’académie',
  );
  expect(told).toEqual([
    { subject: 'Votre dossier change d’académie', body: expect.stringContaining(academy.name as string) },
  ]);
});

test('the same line again moves nothing and tells nobody', async () => {
  const before = await sql<{ n: number }>('select count(*)::int as n from message');
  const machine = await tokenOf(server, await addAccount(server, 'INTEGRATOR', null));
  const { data } = await server.query(
    `mutation ($input: ImportTeachersInput!) { importTeachers(input: $input) { unchanged } }`,
    {
      token: machine,
      variables: {
        input: { teachers: [{ ...line, academyCode: '01', officer: { code: people.next.code } }] },
      },
    },
  );
  expect(data.importTeachers).toEqual({ unchanged: 1 });
  expect(await sql<{ n: number }>('select count(*)::int as n from message')).toEqual(before);
});
