import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { endJob, type Claim } from '../../server/app/process/job-claims.ts';
import { letters } from '../../server/app/modules.ts';
import { tellFact } from '../../server/modules/alert/index.ts';
import { sayMessages } from '../../server/modules/courier/index.ts';
import { addNotice } from '../../server/modules/message/index.ts';
import { defineJob } from '../../server/platform/sql/outbox.ts';
import { builtMain } from '../contract/build.ts';
import { openMailbox, type ArrivedMail, type Mailbox } from '../kit/mail.ts';
import { words, writeMessage } from '../kit/messages.ts';
import { startServerProcess } from '../kit/server-process.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf, type Someone } from '../kit/world.ts';

const secret = randomBytes(32).toString('hex');
const patient = { timeout: 60_000, interval: 50 };
const minutes = 60_000;
const links = 'https://iprof.example.fr/app';
let main: string;
let mailbox: Mailbox;
/** Holds the base and writes messages; the others do the work. */
let base: TestServer;
const workers: TestServer[] = [];
let officer: Someone;
let officerId: string;
let serial = 0;

beforeAll(async () => {
  main = await builtMain();
  base = await startTestServer({ APP_SECRETS: secret });
  const added = await addOfficer(base);
  officer = added;
  ({ officerId } = added);
});
beforeEach(async () => {
  mailbox = await openMailbox();
  base.now = new Date();
});
afterEach(async () => {
  for (const one of workers.splice(0)) await one.close();
  await mailbox[Symbol.asyncDispose]();
});
afterAll(async () => {
  await base.close();
});

/** A server that works on the base, in the process of the test. */
async function work(settings: Record<string, string> = {}): Promise<void> {
  const env = { APP_SECRETS: secret, WORKER: 'on', SMTP_URL: mailbox.url, APP_URL: links, ...settings };
  const worker = await startTestServer(env, async () => base.databaseUrl);
  worker.now = base.now;
  workers.push(worker);
}

interface Teacher extends Someone {
  readonly id: string;
  readonly teacherId: string;
  readonly alert: string;
}
async function newTeacher(): Promise<Teacher> {
  const [line] = lines(1, { seed: 8000 + ++serial });
  if (!line) throw new Error('no line');
  const teacher = await addTeacher(base, officerId, line);
  const alert = `alerte${serial}@example.org`;
  await execute('update account set alert_email = ? where id = ?', [alert, teacher.accountId]);
  return { ...teacher, alert };
}

const execute = <Row>(sql: string, given: unknown[] = []): Promise<Row[]> =>
  base.orm.em.fork().execute(sql, given);
const write = ({ teacherId, accountId }: Teacher) =>
  base.orm.em
    .fork()
    .transactional((em) => writeMessage(em, { teacherId, accountId, officerId, at: base.now }));

interface Queued {
  readonly task: string;
  readonly attempts: number;
  readonly waits: boolean;
}
const jobs = () =>
  execute<Queued>(
    `select identifier as task, attempts, run_at > now() as waits
     from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = task_id order by 1, 2`,
  );
const jobsEnd = () => vi.waitFor(async () => expect(await jobs()).toEqual([]), patient);
const oneJobWaits = () =>
  vi.waitFor(
    async () => expect(await jobs()).toEqual([{ task: 'message-alert', attempts: 0, waits: true }]),
    patient,
  );

/** Time goes by, for the servers and for the queue. */
async function pass(ms: number): Promise<void> {
  for (const one of [base, ...workers]) one.now = new Date(one.now.getTime() + ms);
  await execute("update graphile_worker._private_jobs set run_at = run_at - ? * interval '1 millisecond'", [
    ms,
  ]);
  // Without a word, workers look every two seconds.
  await execute(`select pg_notify('jobs:insert', '')`);
}

const countIn = ({ subject }: ArrivedMail) => Number(/\d+/.exec(subject)?.[0] ?? 1);
const counts = () => mailbox.mails.map(countIn);

test('a message has its teacher know at once, by a mail without its subject and text', async () => {
  const teacher = await newTeacher();
  await work();
  await write(teacher);
  const mail = await mailbox.to(teacher.alert);
  await jobsEnd();
  expect(mailbox.mails).toEqual([mail]);
  expect(mail.subject).toBe('Vous avez un nouveau message dans I-Prof');
  expect(mail.text).toContain('De la part de\u00a0: DPE 3');
  expect(mail.text).toContain(`${links}/courier`);
  for (const said of Object.values(words))
    for (const part of [mail.text, mail.html, mail.subject]) expect(part).not.toContain(said);
});

/** What the job about the messages of a teacher does to the database. */
const saying = ({ accountId }: Teacher) =>
  sayMessages(base.now, { accountId }, (fact) => tellFact({ letters, now: () => base.now }, fact));
const signal = AbortSignal.timeout(600_000);

/** The only job, as a worker takes it. */
async function claimed(): Promise<Claim> {
  const [claim] = await execute<Claim>(
    `update graphile_worker._private_jobs set locked_by = 'us', locked_at = now() returning id, locked_by, revision`,
  );
  return claim as Claim;
}

test('a mail about a message takes one job: it decides that the mail goes, and becomes the one that sends it', async () => {
  const teacher = await newTeacher();
  await write(teacher);
  expect(await jobs()).toMatchObject([{ task: 'message-alert' }]);
  const next = await endJob(base.orm.em, await claimed(), saying(teacher), signal);
  expect(next?.payload).toMatchObject({ to: teacher.alert });
  expect(await jobs()).toMatchObject([{ task: 'mail', attempts: 1 }]);
  await execute('update graphile_worker._private_jobs set locked_by = null, locked_at = null');
  await work();
  expect((await mailbox.to(teacher.alert)).subject).toBe('Vous avez un nouveau message dans I-Prof');
  await jobsEnd();
});

test('a worker that did not hear that its job became a mail does not end the mail unsent', async () => {
  const teacher = await newTeacher();
  await write(teacher);
  const claim = await claimed();
  await endJob(base.orm.em, claim, saying(teacher), signal);
  // As it does when the answer to the commit is lost.
  await expect(endJob(base.orm.em, claim, saying(teacher), signal)).rejects.toThrow(
    'another worker has the job',
  );
  await execute('update graphile_worker._private_jobs set locked_by = null, locked_at = null');
  await work();
  await mailbox.to(teacher.alert);
  await jobsEnd();
});

test('a job of a kind that the queue does not know is refused, and what goes with it is not written', async () => {
  const unknown = defineJob('never-declared');
  const added = base.orm.em.fork().transactional((em) => unknown.add(em, [{}]));
  await expect(added).rejects.toThrow('task_id');
  expect(await jobs()).toEqual([]);
});

test('a message sent by the officer is said to the teacher, and the answer of the teacher to nobody', async () => {
  const teacher = await newTeacher();
  await work();
  const send = async (who: Someone, input: object) => {
    const document = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) {
      message { conversation { id } } errors { code path } } }`;
    const { data } = await base.query(document, { token: await tokenOf(base, who), variables: { input } });
    expect(data.sendMessage.errors).toEqual([]);
    return data.sendMessage.message.conversation.id as string;
  };
  const conversationId = await send(officer, { teacherId: teacher.id, ...words });
  const mail = await mailbox.to(teacher.alert);
  expect(mail.text).not.toContain(words.subject);
  await pass(6 * minutes);
  await send(teacher, { conversationId, body: words.body });
  await jobsEnd();
  expect(mailbox.mails).toEqual([mail]);
});

test('messages within five minutes of a mail are said together, by one more', async () => {
  const teacher = await newTeacher();
  await work();
  await write(teacher);
  await mailbox.to(teacher.alert);
  await jobsEnd();
  for (let n = 0; n < 3; n++) await write(teacher);
  await oneJobWaits();
  expect(counts()).toEqual([1]);
  await pass(5 * minutes);
  await jobsEnd();
  expect(counts()).toEqual([1, 3]);
  await pass(6 * minutes);
  await write(teacher);
  await jobsEnd();
  expect(counts()).toEqual([1, 3, 1]);
});

test('what the teacher has read before the mail goes is not said', async () => {
  const teacher = await newTeacher();
  await write(teacher);
  await execute('update message set read_at = sent_at where teacher_id = ?', [teacher.teacherId]);
  await work();
  await jobsEnd();
  expect(mailbox.mails).toEqual([]);
});

test('no mail says a message whose transaction was rolled back, and none goes to a closed account', async () => {
  const [teacher, gone] = [await newTeacher(), await newTeacher()];
  const undone = base.orm.em.fork().transactional(async (em) => {
    await writeMessage(em, { ...teacher, officerId, at: base.now });
    throw new Error('rolled back');
  });
  await expect(undone).rejects.toThrow('rolled back');
  await execute('update account set closed_at = ? where id = ?', [base.now, gone.accountId]);
  await write(gone);
  await work();
  await jobsEnd();
  expect(mailbox.mails).toEqual([]);
});

test('a notice of the administration is said as well, in the language of the teacher', async () => {
  const teacher = await newTeacher();
  await execute(`update account set locale = 'en' where id = ?`, [teacher.accountId]);
  await work();
  const notice = { subject: words.subject, body: words.body };
  await addNotice(base.orm.em.fork(), [teacher.accountId], { fr: notice, en: notice }, base.now);
  const mail = await mailbox.to(teacher.alert);
  expect(mail.subject).toBe('You have a new message in I-Prof');
  expect(mail.text).toContain('From: the administration');
  expect(mail.text).not.toContain(words.subject);
  await jobsEnd();
});

test('an alert address that refuses the mail is given up, and the professional one gets it', async () => {
  const teacher = await newTeacher();
  mailbox.refusals.set(teacher.alert, 550);
  await work();
  await write(teacher);
  const [account] = await execute<{ address: string }>(
    'select professional_email as address from account where id = ?',
    [teacher.accountId],
  );
  await mailbox.to(account?.address ?? '');
  // The notice that says so comes within five minutes.
  await oneJobWaits();
  await pass(5 * minutes);
  await jobsEnd();
  expect(counts()).toEqual([1, 1]);
});

test('two workers say thirty messages written at once: none is lost and none is said twice', async () => {
  const teacher = await newTeacher();
  await work();
  await work();
  await Promise.all(Array.from({ length: 30 }, () => write(teacher)));
  await vi.waitFor(async () => {
    const left = await jobs();
    expect(left.filter(({ waits }) => !waits)).toEqual([]);
    expect(left.length).toBeLessThanOrEqual(1);
  }, patient);
  await pass(5 * minutes);
  await jobsEnd();
  expect(counts().length).toBeLessThanOrEqual(2);
  expect(counts().reduce((sum, count) => sum + count, 0)).toBe(30);
});

test('a mail server that is away for an hour loses no mail, and gets none twice', async () => {
  const teachers = [await newTeacher(), await newTeacher()];
  await work();
  await mailbox.stop();
  for (const teacher of teachers) await write(teacher);
  const failedOnce = () =>
    vi.waitFor(async () => {
      const left = await jobs();
      expect(left).toHaveLength(2);
      expect(left.every(({ task, attempts, waits }) => task === 'mail' && attempts > 0 && waits)).toBe(true);
    }, patient);
  await failedOnce();
  await pass(60 * minutes);
  await vi.waitFor(
    async () => expect((await jobs()).every(({ attempts }) => attempts > 1)).toBe(true),
    patient,
  );
  await mailbox.start();
  await pass(60 * minutes);
  for (const { alert } of teachers) await mailbox.to(alert);
  await jobsEnd();
  expect(mailbox.mails.map(({ to }) => to).toSorted()).toEqual(teachers.map(({ alert }) => alert).toSorted());
});

/** A mail server that takes calls and says nothing. */
async function openSilent() {
  const listener = createServer((socket) => void socket.on('error', () => undefined));
  const called = once(listener, 'connection');
  await once(listener.listen(0, '127.0.0.1'), 'listening');
  const { port } = listener.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, called, close: () => listener.close() };
}

test('a worker killed between the commit of a message and its mail leaves the mail to the next one', async () => {
  const teacher = await newTeacher();
  const silent = await openSilent();
  const env = { DATABASE_URL: base.databaseUrl, APP_SECRETS: secret, NODE_ENV: 'test', SMTP_URL: silent.url };
  const killed = startServerProcess(env, main);
  try {
    await killed.ready;
    await write(teacher);
    await silent.called;
  } finally {
    killed.kill('SIGKILL');
    await killed.ended;
    silent.close();
  }
  expect(await jobs()).toMatchObject([{ task: 'mail' }]);
  await work();
  await mailbox.to(teacher.alert);
  await jobsEnd();
  expect(counts()).toEqual([1]);
}, 120_000);
