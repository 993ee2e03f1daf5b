import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillAcademies } from '../../server/app/process/fill-academies.ts';
import { tables } from '../../server/app/modules.ts';
import { byCommand, importLines, prepareLines, readLine } from '../../server/modules/intake/index.ts';
import { numenDigest } from '../../server/modules/account/index.ts';
import { sqlOfEntityManager } from '../../server/platform/sql/sql.ts';
import { aLine } from '../kit/intake.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';

let server: TestServer;
let client: pg.Client;
beforeAll(async () => {
  server = await startTestServer({ DEMO: 'on', DEMO_TEACHERS: '20' });
  client = new pg.Client({ connectionString: server.databaseUrl });
  await client.connect();
  await fillEveryTable();
});
afterAll(async () => {
  await client.end();
  await server.close();
});

const following = tables.flatMap(({ name, academy }) => ('from' in academy ? [{ name, ...academy }] : []));

/** What approved changes write of a file. */
const datedRows = [
  ['dossier_address', 'lines, postal_code, city, country', `'{x}', '28000', 'Chartres', 'France'`],
  ['dossier_family', 'marital_status', `'PACS'`],
  ['dossier_contact', 'phone', `'0102030405'`],
  ['dossier_name', 'usage_name', `'Exemple'`],
  ['nationality', 'country', `'FR'`],
  ['leave', 'valid_from, kind', `'2026-01-15', 'MALADIE'`],
  ['working_time', 'valid_from, quotity, reason', `'2026-01-15', 0.8, 'DROIT'`],
  ['disability', 'valid_from, kind', `'2026-01-15', 'RQTH'`],
] as const;

/** What the demo base and a session do not fill. */
async function fillEveryTable(): Promise<void> {
  const at = "'2026-01-15T10:00:00Z'";
  const teacher = '(select id from teacher order by id limit 1)';
  const account = '(select account_id from teacher order by id limit 1)';
  const officer = (place: number) => `(select id from officer order by id offset ${place} limit 1)`;
  await client.query(`
    insert into session (id, account_id, created_at, expires_at) select gen_random_uuid(), account_id, ${at}, ${at} from teacher;
    insert into refresh_token (digest, session_id, expires_at) select decode(md5(id::text), 'hex'), id, ${at} from session;
    insert into sign_in (id, account_id, at, outcome, ip) values (gen_random_uuid(), ${account}, ${at}, 'SUCCEEDED', '192.0.2.1');
    insert into single_use_link (id, account_id, purpose, created_at, expires_at)
      values (gen_random_uuid(), ${account}, 'RESET_PASSWORD', ${at}, ${at});
    insert into one_time_password (account_id, digest, issued_by, created_at, expires_at)
      values (${account}, '\\x01', ${account}, ${at}, ${at});
    insert into second_factor (account_id, secret, created_at) values (${account}, '\\x01', ${at});
    insert into recovery_code (account_id, digest) values (${account}, '\\x01');
    insert into idempotency_key (account_id, key, mutation, input_digest, created_at)
      values (${account}, gen_random_uuid(), 'signOut', '\\x01', ${at});
    -- Of the release before: the database makes its content and its conversation.
    insert into message (id, teacher_id, subject, body, sent_at) select gen_random_uuid(), id, 'Objet', 'Corps', ${at} from teacher;
    insert into attachment (id, account_id, filename, media_type, byte_size, sha256, scan, storage_key, uploaded_at)
      select id, account_id, 'x.pdf', 'application/pdf', 1, repeat('0', 64), 'CLEAN', id::text, ${at} from teacher;
    insert into message_alert (message_id, account_id)
      select m.id, t.account_id from message m join teacher t on t.id = m.teacher_id;
    insert into message_mail (account_id) select account_id from teacher;
    insert into teacher_revision (id, teacher_id, superseded_at, former) values (gen_random_uuid(), ${teacher}, ${at}, '{}');
    insert into officer_absence (id, officer_id, substitute_id, starts_on, ends_on, declared_by, created_at)
      values (gen_random_uuid(), ${officer(0)}, ${officer(1)}, '2026-01-15', '2026-01-16', ${account}, ${at});
    ${datedRows.map(([table, names, values]) => `insert into ${table} (id, dossier_id, recorded_at, ${names}) select gen_random_uuid(), id, ${at}, ${values} from dossier;`).join('\n')}
    insert into change_request (id, reference, teacher_id, kind, status, "values", before, decider, submitted_at, created_at, updated_at)
      select id, 'CS-2026-' || upper(translate(left(md5(id::text), 8), 'ilou', 'wxyz')), id, 'TELEPHONE', 'SUBMITTED', '{}', '{}', 'CORRESPONDENT', ${at}, ${at}, ${at} from teacher;
    insert into change_request_document (id, request_id, attachment_id, code, is_medical, retention, filename, sha256, added_at)
      select id, id, (select a.id from attachment a where a.account_id = t.account_id limit 1), 'RIB', false, 'FILE', 'x.pdf', repeat('0', 64), ${at} from teacher t;
    insert into change_request_event (id, request_id, at, status, move, actor_kind) select id, id, ${at}, 'SUBMITTED', 'submit', 'TEACHER' from teacher;
    insert into change_opinion (id, request_id, asked_of, asked_at) select id, id, 'GIVES_OPINION', ${at} from teacher;
    insert into former_name (teacher_id, family_name, name, given_up_at) select id, 'avant', 'avant julie', ${at} from teacher;
    insert into decided_period (id, dossier_id, request_id, recorded_at, writes, effect)
      select gen_random_uuid(), id, gen_random_uuid(), ${at}, 'position', '{}' from teacher;
    insert into decided_departure (id, teacher_id, request_id, recorded_at, left_on, left_reason)
      select gen_random_uuid(), id, gen_random_uuid(), ${at}, '2027-09-01', 'RETRAITE' from teacher;
    insert into decision_paper (id, request_id, number, kind, outcome, by_silence, decided_at, attachment_id, made_at)
      select id, id, '2026-18-' || lpad((row_number() over ())::text, 6, '0') || '-0123456789', 'TELEPHONE', 'APPROVED', false, ${at}, id, ${at}
      from teacher;
    insert into bank_account (id, dossier_id, request_id, iban_sealed, sealed_under, last_four, holder, created_at)
      select gen_random_uuid(), id, gen_random_uuid(), '\\x01', 'x', '2606', 'Julie Labert', ${at} from teacher;
    insert into nir (id, dossier_id, request_id, nir_sealed, sealed_under, created_at)
      select id, id, id, '\\x01', 'x', ${at} from teacher;
    insert into cv_entry (id, teacher_id, kind, position, visibility, language, title, details, status, declared_at, created_at)
      select id, id, 'SKILL', 1, 'OFFICERS', 'fr', 'Pix', '{}', 'DECLARED', ${at}, ${at} from teacher;
    insert into cv_entry (id, teacher_id, kind, position, visibility, language, title, details, status, declared_at, created_at)
      select gen_random_uuid(), id, 'SKILL', 2, 'RECRUITERS', 'fr', 'Pix', '{}', 'DECLARED', ${at}, ${at} from teacher;
    insert into cv_entry_version (id, entry_id, version, language, title, details, status, declared_at)
      select id, id, 1, 'fr', 'Pix', '{}', 'DECLARED', ${at} from teacher;
    insert into cv_entry_evidence (attachment_id, entry_id, position, from_version) select id, id, 1, 1 from teacher;
    insert into cv_profile (teacher_id, language, updated_at) select id, 'fr', ${at} from teacher;
    insert into diploma_source (id, dossier_id, diploma_id, source, source_id, since)
      select gen_random_uuid(), dossier_id, id, 'REQUEST', gen_random_uuid(), ${at} from diploma where superseded_at is null;
    insert into import_conflict (id, dossier_id, path, since, changed_at) select id, id, 'dossier.phone', ${at}, ${at} from dossier;
    insert into event (id, kind, at, account_id) select gen_random_uuid(), 'PASSWORD_CHANGED', ${at}, account_id from teacher;
    -- A line of a file that was corrected.
    update career_step set superseded_at = ${at} where id = (select id from career_step order by id limit 1);`);
}

/** How many rows a table has, and how many of them are of another academy than the row that they follow. */
async function countsOf(name: string, from: string, of: string): Promise<{ rows: number; strayed: number }> {
  const { rows } = await client.query<{ rows: number; strayed: number }>(`
    select count(*)::int as rows, (count(*) filter (where r.academy_id is distinct from p.academy_id))::int as strayed
    from ${name} r join ${of} p on p.id = r.${from}`);
  return rows[0] as { rows: number; strayed: number };
}

async function strayed(): Promise<string[]> {
  const names: string[] = [];
  for (const { name, from, of } of following)
    if ((await countsOf(name, from, of)).strayed > 0) names.push(name);
  return names;
}

test('each new row has the academy of the row that it follows', async () => {
  const empty: string[] = [];
  for (const { name, from, of } of following)
    if ((await countsOf(name, from, of)).rows === 0) empty.push(name);
  expect(empty).toEqual([]);
  expect(await strayed()).toEqual([]);
});

test('every row of a file moves with the teacher, corrected lines and sessions included', async () => {
  await client.query(`
    with moved as (update teacher set academy_id = (select id from academy where code = '01') returning account_id)
    update account set academy_id = (select id from academy where code = '01') where id in (select account_id from moved)`);
  expect(await strayed()).toEqual([]);
  const { rows } = await client.query(
    `select count(*)::int as left from career_step where academy_id <> (select id from academy where code = '01')`,
  );
  expect(rows).toEqual([{ left: 0 }]);
});

test('a teacher whose whole file is written by one statement without academies has them afterwards', async () => {
  const [account, teacher, step] = [1, 2, 3].map((n) => `00000000-0000-7000-8000-00000000000${n}`);
  // As processes of the release before write it, while they still run.
  await client.query(`
    with account as (insert into account (id, role, academy_id, username, must_change_password, created_at)
        select '${account}', 'TEACHER', academy_id, 'former', false, now() from teacher limit 1),
      teacher as (insert into teacher (id, account_id, civility, family_name, given_names, birth_date, academy_id, degree, correspondent_id, sort_name, recorded_at)
        select '${teacher}', '${account}', 'MADAME', 'Exemple', '{Jeanne}', '1980-01-01', academy_id, 'FIRST', correspondent_id, 'exemple jeanne', now() from teacher limit 1),
      step as (insert into career_step (id, dossier_id, corps_code, grade_code, echelon, valid_from)
        values ('${step}', '${teacher}', 'PE', 'CN', 1, '2010-09-01')),
      dossier as (insert into dossier (id, marital_status) values ('${teacher}', 'SINGLE'))
    select`);
  const { rows } = await client.query(
    `select (select academy_id from dossier where id = $1) = t.academy_id as dossier,
       (select academy_id from career_step where id = $2) = t.academy_id as step from teacher t where t.id = $1`,
    [teacher, step],
  );
  expect(rows).toEqual([{ dossier: true, step: true }]);
});

test('rows of before the column can be changed, and are filled', async () => {
  for (const { name } of following) {
    await client.query(`update ${name} set academy_id = null`);
    await client.query('insert into fill_pending (table_name) values ($1)', [name]);
  }
  await client.query(`update posting set superseded_at = now() where id = (select id from posting limit 1)`);
  expect(await strayed()).toEqual(expect.arrayContaining(['session', 'dossier', 'message']));
  await fillAcademies(server.orm.em.fork(), tables);
  expect(await strayed()).toEqual([]);
  const { rows } = await client.query(
    `select (select count(*)::int from fill_pending) as pending,
       (select count(*)::int from career_step where academy_id is null) as unfilled`,
  );
  expect(rows).toEqual([{ pending: 0, unfilled: 0 }]);
});

test('an import that moves a teacher leaves no row of the file, of whatever module, in the former academy', async () => {
  const line = aLine({ officer: { ...aLine().officer, code: '18-DPE-090' } });
  const digest = numenDigest(server.config.appSecrets[0], line.numen);
  // The teacher who has a row in every table, and is in Paris.
  const { rows: found } = await client.query<{ id: string }>(
    'select teacher_id as id from change_request order by id limit 1',
  );
  const id = found[0]?.id;
  await client.query(
    'update account set numen_digest = $2 where id = (select account_id from teacher where id = $1)',
    [id, digest],
  );
  const academyOf = async () =>
    (
      await client.query(
        'select y.code from teacher t join academy y on y.id = t.academy_id where t.id = $1',
        [id],
      )
    ).rows;
  expect(await academyOf()).toEqual([{ code: '01' }]);
  const options = {
    secrets: server.config.appSecrets,
    now: server.now,
    academyId: null,
    by: byCommand('a test'),
    readMonths: 12,
  };
  const results = await server.orm.em
    .fork()
    .transactional((em) =>
      importLines(sqlOfEntityManager(em), prepareLines([readLine(line)], options), options),
    );
  expect(results).toMatchObject([{ outcome: 'UPDATED', teacherId: id }]);
  expect(await academyOf()).toEqual([{ code: '18' }]);
  expect(await strayed()).toEqual([]);
  const { rows } = await client.query(
    'select r.in_charge_id = t.correspondent_id as follows from change_request r join teacher t on t.id = r.teacher_id where t.id = $1',
    [id],
  );
  expect(rows).toEqual([{ follows: true }]);
});
