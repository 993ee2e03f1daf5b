import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { followCourier } from '../../server/modules/courier/index.ts';
import { openMailbox, type Mailbox } from '../kit/mail.ts';
import { words, writeMessage } from '../kit/messages.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf, type Someone } from '../kit/world.ts';

const patient = { timeout: 60_000, interval: 50 };
let mailbox: Mailbox;
let server: TestServer;
let serial = 0;

beforeAll(async () => {
  mailbox = await openMailbox();
  server = await startTestServer({
    WORKER: 'on',
    SMTP_URL: mailbox.url,
    APP_URL: 'https://iprof.example.fr/app',
  });
});
beforeEach(async () => {
  server.now = new Date('2026-01-15T10:00:00Z');
  // The worker of the server looks at each full hour as well: the digest of the first day is done.
  await execute(`insert into digest_day (day, sent_at) values ('2026-01-15', now())`);
});
afterEach(async () => {
  await execute(
    'delete from message; delete from conversation; delete from digest_day; delete from officer_absence',
  );
  (mailbox.mails as unknown[]).length = 0;
});
afterAll(async () => {
  await server.close();
  await mailbox[Symbol.asyncDispose]();
});

type Officer = Someone & { readonly officerId: string };
interface Teacher extends Someone {
  readonly teacherId: string;
  readonly alert: string;
  readonly professional: string;
}
const execute = <Row>(sql: string, given: unknown[] = []): Promise<Row[]> =>
  server.orm.em.fork().execute(sql, given);
async function newTeacher({ officerId }: Officer): Promise<Teacher> {
  const [line] = lines(1, { seed: 9000 + ++serial });
  if (!line) throw new Error('no line');
  const teacher = await addTeacher(server, officerId, line);
  const alert = `alerte${serial}@example.org`;
  const [account] = await execute<{ professional_email: string }>(
    'update account set alert_email = ? where id = ? returning professional_email',
    [alert, teacher.accountId],
  );
  return { ...teacher, alert, professional: account?.professional_email ?? '' };
}

/** An official message, of which no mail is due but the reminder. */
const writeOfficial = async (teacher: Teacher, { officerId }: Officer, official = true) => {
  const { teacherId, accountId } = teacher;
  const written = { teacherId, accountId, officerId, at: server.now, official };
  await server.orm.em.fork().transactional(async (em) => {
    await writeMessage(em, written);
    await em.execute('delete from message_alert');
  });
};
const hour = () => followCourier({ em: server.orm.em, now: () => server.now, config: server.config });
const mailed = async () => {
  await vi.waitFor(
    async () => expect(await execute('select id from graphile_worker._private_jobs')).toEqual([]),
    patient,
  );
  return mailbox.mails.map(({ to }) => to).toSorted();
};
const at = async (instant: string) => {
  server.now = new Date(instant);
  await hour();
};

test('an official message unread for eight days is recalled once, at both addresses, without its words', async () => {
  const officer = await addOfficer(server);
  const teacher = await newTeacher(officer);
  await writeOfficial(teacher, officer);
  await writeOfficial(teacher, officer);
  await writeOfficial(teacher, officer, false);
  await at('2026-01-23T09:59:59Z');
  expect(await mailed()).toEqual([]);
  // By two processes at the same hour.
  server.now = new Date('2026-01-23T10:00:00Z');
  await Promise.all([hour(), hour()]);
  expect(await mailed()).toEqual([teacher.alert, teacher.professional].toSorted());
  for (const { subject, text, html } of mailbox.mails) {
    expect(subject).toBe('Rappel : 2 messages officiels n’ont pas été lus dans I-Prof');
    expect(text).toContain('De la part de\u00a0: DPE 3');
    for (const said of Object.values(words)) expect(`${text}${html}`).not.toContain(said);
  }
  await at('2026-02-15T10:00:00Z');
  expect(await mailed()).toHaveLength(2);
});

test.each([
  ['2026-03-24T10:00:00Z', '2026-04-01T08:59:59Z', '2026-04-01T09:00:00Z'],
  ['2026-10-20T10:00:00Z', '2026-10-28T10:59:59Z', '2026-10-28T11:00:00Z'],
])('eight days are days of Paris: sent at %s, recalled not at %s but at %s', async (sent, before, after) => {
  const officer = await addOfficer(server);
  const teacher = await newTeacher(officer);
  await execute(
    "insert into digest_day (day, sent_at) select day, now() from generate_series(?::date, ?::date, '1 day') day on conflict do nothing",
    [sent, after],
  );
  server.now = new Date(sent);
  await writeOfficial(teacher, officer);
  await at(before);
  expect(await mailed()).toEqual([]);
  await at(after);
  expect(await mailed()).toHaveLength(2);
});

test('no reminder goes to the dead, to those who have left, or for what was read', async () => {
  const officer = await addOfficer(server);
  const [dead, retired, leaving, reader] = [
    await newTeacher(officer),
    await newTeacher(officer),
    await newTeacher(officer),
    await newTeacher(officer),
  ];
  for (const teacher of [dead, retired, leaving, reader]) await writeOfficial(teacher, officer);
  const leaves = `update teacher set left_on = ?, left_reason = ? where id = ?`;
  await execute(leaves, ['2026-01-20', 'DECES_AGENT', dead.teacherId]);
  await execute(leaves, ['2026-01-23', 'RETRAITE', retired.teacherId]);
  await execute(leaves, ['2026-01-24', 'DEMISSION', leaving.teacherId]);
  await execute('update message set read_at = sent_at where teacher_id = ?', [reader.teacherId]);
  await at('2026-01-23T12:00:00Z');
  expect(await mailed()).toEqual([leaving.alert, leaving.professional].toSorted());
});

/** A teacher's message that waits for an answer. */
async function waits(teacher: Teacher, since: string, snoozedUntil: string | null = null): Promise<void> {
  await execute(
    `insert into conversation (id, teacher_id, kind, subject, awaits_answer_since, last_message_at, snoozed_until, created_at)
     values (gen_random_uuid(), ?, 'PEOPLE', 'Objet', ?, ?, ?, ?)`,
    [teacher.teacherId, since, since, snoozedUntil, since],
  );
}
const address = ({ username }: Officer) => `${username}@example.org`;
const about = (officer: Officer) => {
  const mails = mailbox.mails.filter(({ to }) => to === address(officer));
  expect(mails).toHaveLength(1);
  return mails[0];
};

test('an officer reads at seven in the morning how many conversations wait, and nothing when none does', async () => {
  const [busy, idle, snoozing] = [
    await addOfficer(server),
    await addOfficer(server),
    await addOfficer(server),
  ];
  const teacher = await newTeacher(busy);
  await waits(teacher, '2026-01-12T23:30:00Z');
  await waits(teacher, '2026-01-14T08:00:00Z');
  await waits(await newTeacher(snoozing), '2026-01-14T08:00:00Z', '2026-01-17');
  await newTeacher(idle);
  await at('2026-01-16T05:00:00Z');
  expect(await mailed()).toEqual([]);
  server.now = new Date('2026-01-16T06:00:00Z');
  await Promise.all([hour(), hour()]);
  await at('2026-01-16T07:00:00Z');
  expect(await mailed()).toEqual([address(busy)]);
  expect(about(busy)?.subject).toBe('I-Prof : 2 conversations attendent votre réponse');
  expect(about(busy)?.text).toContain('la plus ancienne depuis le 13 janvier 2026');
  expect(about(busy)?.text).not.toContain('remplacez');
  await at('2026-01-17T06:00:00Z');
  expect(await mailed()).toEqual([address(busy), address(busy), address(snoozing)].toSorted());
});

test.each([
  ['winter time ends', '2026-03-28T06:00:00Z', '2026-03-29T04:00:00Z', '2026-03-29T05:00:00Z'],
  ['summer time ends', '2026-10-24T05:00:00Z', '2026-10-25T05:00:00Z', '2026-10-25T06:00:00Z'],
])('the digest comes at seven in Paris on the day on which %s', async (_what, dayBefore, tooEarly, due) => {
  const officer = await addOfficer(server);
  await waits(await newTeacher(officer), '2026-01-14T08:00:00Z');
  await at(dayBefore);
  expect(await mailed()).toHaveLength(1);
  await at(tooEarly);
  expect(await mailed()).toHaveLength(1);
  await at(due);
  expect(await mailed()).toHaveLength(2);
});

test('a morning that nobody worked is made up for until noon, and not after', async () => {
  const officer = await addOfficer(server);
  await waits(await newTeacher(officer), '2026-01-14T08:00:00Z');
  await at('2026-01-16T11:00:00Z');
  expect(await mailed()).toEqual([]);
  await at('2026-01-17T10:59:00Z');
  expect(await mailed()).toHaveLength(1);
});

test('who stands in gets the digest of the colleague too, and who is away gets none', async () => {
  const [away, standIn] = [await addOfficer(server), await addOfficer(server)];
  await waits(await newTeacher(away), '2026-01-10T08:00:00Z');
  await waits(await newTeacher(standIn), '2026-01-14T08:00:00Z');
  await execute(
    `insert into officer_absence (id, officer_id, substitute_id, starts_on, ends_on, declared_by, created_at)
     values (gen_random_uuid(), ?, ?, '2026-01-16', '2026-01-16', ?, now())`,
    [away.officerId, standIn.officerId, away.accountId],
  );
  await at('2026-01-16T06:00:00Z');
  expect(await mailed()).toEqual([address(standIn)]);
  expect(about(standIn)?.subject).toBe('I-Prof : 2 conversations attendent votre réponse');
  expect(about(standIn)?.text).toContain('Pour des collègues que vous remplacez\u00a0: 1');
  await at('2026-01-17T06:00:00Z');
  expect(await mailed()).toEqual([address(away), address(standIn), address(standIn)].toSorted());
});

test('an officer who was invited and has not opened the account gets no digest, and takes none from a colleague', async () => {
  const [officer, invited] = [await addOfficer(server), await addOfficer(server)];
  await execute('update account set password_hash = null where id = ?', [invited.accountId]);
  for (const one of [officer, invited]) await waits(await newTeacher(one), '2026-01-14T08:00:00Z');
  await execute(
    `insert into officer_absence (id, officer_id, substitute_id, starts_on, ends_on, declared_by, created_at)
     values (gen_random_uuid(), ?, ?, '2026-01-16', '2026-01-16', ?, now())`,
    [officer.officerId, invited.officerId, officer.accountId],
  );
  await at('2026-01-16T06:00:00Z');
  expect(await mailed()).toEqual([address(officer)]);
});

test('an officer turns the digest off, and on again', async () => {
  const officer = await addOfficer(server);
  await waits(await newTeacher(officer), '2026-01-14T08:00:00Z');
  const change = async (enabled: boolean) => {
    const { data } = await server.query(
      `mutation { changeDigest(input: { enabled: ${enabled} }) { viewer { morningDigest } errors { code } } }`,
      { token: await tokenOf(server, officer) },
    );
    return data.changeDigest;
  };
  const chosen = await server.query('{ viewer { morningDigest } }', {
    token: await tokenOf(server, officer),
  });
  expect(chosen.data.viewer).toEqual({ morningDigest: true });
  expect(await change(false)).toEqual({ viewer: { morningDigest: false }, errors: [] });
  await at('2026-01-16T06:00:00Z');
  expect(await mailed()).toEqual([]);
  expect(await change(true)).toEqual({ viewer: { morningDigest: true }, errors: [] });
  await at('2026-01-17T06:00:00Z');
  expect(await mailed()).toEqual([address(officer)]);
});

test('the worker looks at each full hour, once for all processes', async () => {
  const planned = () => execute('select identifier from graphile_worker._private_known_crontabs');
  await vi.waitFor(
    async () => expect(await planned()).toContainEqual({ identifier: 'courier-hours' }),
    patient,
  );
  const officer = await addOfficer(server);
  await waits(await newTeacher(officer), '2026-01-14T08:00:00Z');
  server.now = new Date('2026-01-16T06:00:00Z');
  const add = `select null as done from graphile_worker.add_job('courier-hours', '{}'::json)`;
  await Promise.all([execute(add), execute(add)]);
  expect(await mailed()).toEqual([address(officer)]);
});
