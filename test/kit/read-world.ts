import { v7 as uuidv7 } from 'uuid';
import { Dossier } from '../../server/modules/dossier/index.ts';
import { parisDate } from '../../server/platform/viewer.ts';
import { addExchange } from './exchange.ts';
import { nodesOf, readBase, Sight, type Base } from './reference.ts';
import { CursorBook, listName } from './reference-page.ts';
import { addMandate } from './mandates.ts';
import { withSql } from './postgres.ts';
import type { TestServer } from './server.ts';
import { addAccount, addOfficer, addTeacher, lines, tokenOf, type Someone } from './world.ts';

/** One who asks. */
export interface Role {
  readonly name: string;
  readonly token: string | undefined;
  readonly sight: Sight;
}
/** Two academies, three officers with their teachers, and one of every role. */
export interface ReadWorld {
  readonly base: Base;
  readonly roles: readonly Role[];
  readonly cursors: CursorBook;
}

export async function readWorld(server: TestServer, teachersPerOfficer = 4): Promise<ReadWorld> {
  const officers = [
    await addOfficer(server, '18'),
    await addOfficer(server, '18'),
    await addOfficer(server, '10'),
  ];
  const people: [string, Someone][] = officers.map((officer, i) => [`officer ${i + 1}`, officer]);
  const drawn = {
    '18': lines(teachersPerOfficer * 2, { academies: ['18'] }),
    '10': lines(teachersPerOfficer, { academies: ['10'], seed: 7 }),
  };
  for (const [i, officer] of officers.entries()) {
    const academy = i === 2 ? '10' : '18';
    for (let n = 0; n < teachersPerOfficer; n += 1) {
      const line = drawn[academy][
        (i % 2) * teachersPerOfficer * (academy === '18' ? 1 : 0) + n
      ] as (typeof drawn)['18'][number];
      const teacher = await addTeacher(server, officer.officerId, line);
      if (n < 2) people.push([`teacher ${n + 1} of officer ${i + 1}`, teacher]);
    }
  }
  people.push(['administrator 18', await addAccount(server, 'ADMINISTRATOR', '18')]);
  people.push(['administrator 10 who is an officer', await addOfficer(server, '10', 'ADMINISTRATOR')]);
  people.push(['must enrol: administrator 01', await addAccount(server, 'ADMINISTRATOR', '01')]);
  people.push(['integrator 10', await addAccount(server, 'INTEGRATOR', '10')]);
  people.push(['national integrator', await addAccount(server, 'INTEGRATOR', null)]);
  const newcomer = await addTeacher(
    server,
    officers[0]?.officerId as string,
    lines(40)[30] as (typeof drawn)['18'][number],
  );
  people.push(['teacher with a first password', newcomer]);
  await standIns(
    server,
    officers.map(({ officerId }) => officerId),
  );
  for (const { officerId } of officers) {
    await addMandate(server, officerId, 'GIVES_OPINION', { departmentCode: '28' });
    await addMandate(server, officerId, 'RECRUITS', { to: '2026-01-14', from: '2026-01-01' });
    await addMandate(server, officerId, 'MEDICAL', { from: '2026-02-01' });
    await addMandate(server, officerId, 'NATIONAL_ACTS');
  }
  const tokens = new Map<string, string>();
  for (const [name, someone] of people) tokens.set(name, await tokenOf(server, someone));
  await unsettle(server, newcomer.accountId);
  await letters(server);

  const base = await readBase(server.orm);
  const cursors = new CursorBook();
  for (const { type, record } of nodesOf(base)) cursors.addRow(type, record);
  const roles = people.map(([name, { accountId }]) => ({
    name,
    token: tokens.get(name),
    sight: new Sight(base, accountId, server.now, cursors),
  }));
  return {
    base,
    cursors,
    roles: [
      { name: 'anonymous', token: undefined, sight: new Sight(base, null, server.now, cursors) },
      ...roles,
    ],
  };
}

/** The first officer stands in for the second today, its last day; the reverse is over, and to come. */
async function standIns(server: TestServer, [first, second]: readonly string[]): Promise<void> {
  const today = parisDate(server.now);
  await withSql(
    server.databaseUrl,
    async (sql) =>
      await sql.query(
        `insert into officer_absence (id, officer_id, substitute_id, starts_on, ends_on, declared_by, created_at)
         select gen_random_uuid(), a.officer, a.substitute, a.starts, a.ends, (select id from account limit 1), now()
         from (values ($2::uuid, $1::uuid, $3::date - 3, $3::date), ($1, $2, $3::date - 9, $3::date - 1), ($1, $2, $3::date + 1, $3::date + 9))
           as a (officer, substitute, starts, ends)`,
        [first, second, today],
      ),
  );
}

/** The ids of some rows of a table, by their number `n` in the order in which they were made: chance decides nothing. */
const some = (table: string, which: string) =>
  `select id from (select id, row_number() over (order by id) as n from ${table}) as numbered where ${which}`;

/** What generated files rarely hold: superseded lines, files without an address, a first password, two steps on one day. */
async function unsettle(server: TestServer, newcomer: string): Promise<void> {
  await withSql(server.databaseUrl, async (sql) => {
    await sql.query('update account set must_change_password = true where id = $1', [newcomer]);
    for (const [table, columns, values] of [
      ['leave', 'kind', `'MATERNITE'`],
      ['working_time', 'quotity, reason', `0.8, 'DROIT'`],
      ['disability', 'kind', `'RQTH'`],
    ])
      await sql.query(
        `insert into ${table} (id, dossier_id, recorded_at, valid_from, ${columns})
         select gen_random_uuid(), d.id, now(), '2020-01-01'::date + n, ${values} from dossier d, generate_series(0, 2) n`,
      );
    for (const table of [
      'career_step',
      'posting',
      'position',
      'appraisal',
      'diploma',
      'service_period',
      'leave',
      'working_time',
      'disability',
    ]) {
      await sql.query(`update ${table} set superseded_at = now() where id in (${some(table, 'n % 5 = 3')})`);
    }
    await sql.query(
      `insert into career_step select $1::uuid, dossier_id, corps_code, grade_code, 1, null, valid_from, valid_to from career_step
      where superseded_at is null order by id limit 1`,
      [uuidv7()],
    );
    await sql.query(
      `update dossier set address_lines = null, postal_code = null, city = null, country = null where id in (select id from dossier order by id limit 3)`,
    );
  });
  const count = await server.orm.em.fork().count(Dossier);
  if (count === 0) throw new Error('the world is empty');
}

/** Notices of both folders, second factors, alert addresses; an academy that waives nothing, a machine that was closed. */
async function letters(server: TestServer): Promise<void> {
  await withSql(server.databaseUrl, async (sql) => {
    await sql.query(
      `insert into message (id, teacher_id, subject, body, sent_at, read_at)
       select gen_random_uuid(), id, 'Sujet ' || n, 'Texte', $1::timestamptz - make_interval(days => 100 * n), case when n % 2 = 0 then $1::timestamptz end
       from teacher, generate_series(0, 6) n`,
      [server.now],
    );
    // Between every second teacher and the correspondent, some of it handed over to where it was.
    const { rows } = await sql.query<{ teacherId: string; officerId: string }>(
      `select id as "teacherId", correspondent_id as "officerId" from teacher order by id`,
    );
    for (const [n, teacher] of rows.entries())
      if (n % 2 === 0)
        await addExchange((text, values) => sql.query(text, [...values]), {
          ...teacher,
          at: new Date(server.now.getTime() - n * 3_600_000),
        });
    await sql.query(
      `update conversation c set handed_to_id = t.correspondent_id, awaits_answer_since = null from teacher t
       where t.id = c.teacher_id and c.kind = 'PEOPLE' and c.id in (${some('conversation', 'n % 4 < 2')})`,
    );
    await sql.query(
      `update conversation set snoozed_until = $1::timestamptz + interval '9 days' where kind = 'PEOPLE' and id in (${some('conversation', 'n % 5 = 3')})`,
      [server.now],
    );
    await sql.query(
      `insert into attachment (id, account_id, filename, media_type, byte_size, sha256, scan, storage_key, uploaded_at, deleted_at)
       select gen_random_uuid(), id, 'Pièce ' || username || '.pdf', 'application/pdf', 1000, repeat('0', 64), 'CLEAN', id, $1,
         case when id in (${some('account', 'n % 4 = 0')}) then $1::timestamptz end
       from account where role in ('TEACHER', 'OFFICER')`,
      [server.now],
    );
    const every = `from account where role = 'TEACHER' and id in (${some('account', 'n % 2 = 0')})`;
    await sql.query(
      `insert into second_factor (account_id, secret, created_at, confirmed_at) select id, 'x', $1, $1 ${every}`,
      [server.now],
    );
    await sql.query(`insert into recovery_code (account_id, digest) select id, 'x' ${every}`);
    await sql.query(
      `update account set alert_email = 'ailleurs@example.org', pending_alert_email = 'bientot@example.org', alert_email_bounced_at = $1 where id in (select id ${every})`,
      [server.now],
    );
    await sql.query(
      `insert into import_conflict (id, dossier_id, path, ours, theirs, request_id, since, changed_at, settled_at, outcome, settled_by_id, reason)
       select gen_random_uuid(), id, 'dossier.phone', to_jsonb('010203040' || n), case n when 1 then to_jsonb('0600000000'::text) end,
         case n when 2 then gen_random_uuid() end, $1::timestamptz - n * interval '1 day', $1, case n when 2 then $1::timestamptz end,
         case n when 2 then 'OURS' end, case n when 2 then (select t.correspondent_id from teacher t where t.id = d.id) end, case n when 2 then 'Vu' end
       from dossier d, generate_series(1, 2) n`,
      [server.now],
    );
    // Taken back, in effect two days ago and now, and to come; nobody of this world is shown what is sealed.
    await sql.query(
      `insert into bank_account (id, dossier_id, request_id, iban_sealed, sealed_under, last_four, holder, confirmed_by, takes_effect_at, taken_back_at, created_at)
       select gen_random_uuid(), id, gen_random_uuid(), '\\x01', 'x', lpad((n + 9)::text, 4, '0'), 'Julie Labert', 'LETTER',
         $1::timestamptz + n * interval '1 day', case n when 3 then $1::timestamptz end, $1
       from dossier, unnest(array[-2, 0, 1, 2, 3]) n where id in (${some('dossier', 'n % 3 < 2')})`,
      [server.now],
    );
    await sql.query(`update academy set second_factor_waived = false where code = '01'`);
    // Of three one has ended, and one has no end.
    await sql.query(
      `insert into announcement (id, academy_id, title_fr, title_en, body_fr, body_en, published_at, ends_at)
       select gen_random_uuid(), academy.id, 'Annonce', 'Announcement', 'Texte', 'Text', $1::timestamptz - (5 + coalesce(days, 0)) * interval '1 day', $1::timestamptz + days * interval '1 day'
       from academy, unnest(array[-1, 1, null]) days where code in ('18', '10')`,
      [server.now],
    );
  });
  const closed = await addAccount(server, 'INTEGRATOR', '18');
  await addAccount(server, 'INTEGRATOR', '18');
  await withSql(
    server.databaseUrl,
    async (sql) => await sql.query('update account set closed_at = now() where id = $1', [closed.accountId]),
  );
}

const edge = 'edges { cursor node { id } }';

/** Walks the lists of a role and notes which cursor each record has in each of them. */
export async function learnCursors(server: TestServer, role: Role, cursors: CursorBook): Promise<void> {
  const orders = ['NAME', 'BIRTH_DATE'].flatMap((field) =>
    ['ASC', 'DESC'].map((direction) => ({ field, direction })),
  );
  const lists = orders.map(
    ({ field, direction }) =>
      `${field}_${direction}: teachers(first: 100, orderBy: { field: ${field}, direction: ${direction} }) { ${edge} }`,
  );
  const histories = `careerSteps(first: 100) { ${edge} } postings(first: 100) { ${edge} } positions(first: 100) { ${edge} }`;
  const { data, errors } = await server.query(
    `{ ${lists.join(' ')} all: teachers(first: 20) { nodes { dossier { ${histories} } } } }`,
    { token: role.token },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  type Edges = { edges: { cursor: string; node: { id: string } }[] };
  const learn = (list: string, { edges }: Edges) => {
    for (const { cursor, node } of edges) cursors.learn(list, uuidOf(node.id), cursor);
  };
  for (const { field, direction } of orders)
    learn(listName('Teacher', field, direction === 'DESC'), data[`${field}_${direction}`]);
  for (const { dossier } of data.all.nodes as { dossier: Record<string, Edges> }[]) {
    learn('CareerStep.NEWEST.desc', dossier['careerSteps'] as Edges);
    learn('Posting.NEWEST.desc', dossier['postings'] as Edges);
    learn('Position.NEWEST.desc', dossier['positions'] as Edges);
  }
}

/** The same for the list of officers, which only the staff of an academy has. */
export async function learnOfficers(server: TestServer, { roles, cursors }: ReadWorld): Promise<void> {
  for (const { token } of roles.filter(({ name }) => /^(officer|administrator)/.test(name))) {
    const { data } = await server.query(`{ officers(first: 100) { ${edge} } }`, { token });
    for (const { cursor, node } of data.officers.edges as { cursor: string; node: { id: string } }[])
      cursors.learn(listName('Officer', 'NAME', false), uuidOf(node.id), cursor);
  }
}

/** And for mailboxes and conversations, of whom their teachers and who is in charge read. */
export async function learnMessages(server: TestServer, { roles, cursors }: ReadWorld): Promise<void> {
  type Edges = { edges: { cursor: string; node: { id: string } }[] };
  const learn = (list: string, { edges }: Edges) => {
    for (const { cursor, node } of edges) cursors.learn(list, uuidOf(node.id), cursor);
  };
  for (const { token } of roles.filter(({ name }) => /^teacher \d/.test(name))) {
    const { data } = await server.query(
      `{ viewer { teacher { mailbox { messages(first: 100) { ${edge} nodes { conversation { messages { ${edge} } } } } } } } }`,
      { token },
    );
    const { messages } = data.viewer.teacher.mailbox;
    learn('Message.NEWEST.desc', messages);
    for (const { conversation } of messages.nodes) learn('Message.OLDEST.asc', conversation.messages);
  }
  for (const { token } of roles.filter(({ name }) => /^(officer|administrator)/.test(name))) {
    // Teachers who have no role in this world have mailboxes as well.
    const listed = await server.query(
      `{ teachers(first: 50) { nodes { mailbox { messages(first: 50) { ${edge} } } } } }`,
      { token },
    );
    for (const { mailbox } of listed.data.teachers.nodes) learn('Message.NEWEST.desc', mailbox.messages);
    for (const filter of ['{}', '{ snoozed: true }']) {
      const { data } = await server.query(
        `{ conversations(first: 100, filter: ${filter}) { ${edge} nodes { messages { ${edge} } } } }`,
        { token },
      );
      learn('Conversation.WAITING.asc', data.conversations);
      for (const { messages } of data.conversations.nodes) learn('Message.OLDEST.asc', messages);
    }
  }
}

/** And for what the HR base contradicts, which officers in charge read. */
export async function learnConflicts(server: TestServer, { roles, cursors }: ReadWorld): Promise<void> {
  for (const { name, token } of roles.filter((role) => /^(officer|administrator 10 who)/.test(role.name))) {
    const { data, errors } = await server.query(`{ importConflicts(first: 100) { ${edge} } }`, { token });
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    for (const { cursor, node } of data.importConflicts.edges as { cursor: string; node: { id: string } }[])
      cursors.learn('ImportConflict.OLDEST.asc', uuidOf(node.id), cursor);
  }
}

export function uuidOf(id: string): string {
  return id.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
