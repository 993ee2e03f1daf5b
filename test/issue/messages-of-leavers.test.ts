import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { followCourier } from '../../server/modules/courier/index.ts';
import { writeMessage } from '../kit/messages.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines } from '../kit/world.ts';

let server: TestServer;
let officerId: string;
beforeAll(async () => {
  server = await startTestServer();
  ({ officerId } = await addOfficer(server));
});
afterAll(() => server.close());

const execute = <Row>(sql: string, given: unknown[] = []): Promise<Row[]> =>
  server.orm.em.fork().execute(sql, given);
const after = (instant: string, leaversMessagesMonths: number | null) =>
  followCourier({ em: server.orm.em, now: () => new Date(instant), config: { leaversMessagesMonths } });

let serial = 0;
/** Somebody with a message and its file, who left or stays. */
async function newTeacher(leftOn: string | null, isClosed = leftOn !== null) {
  const [line] = lines(1, { seed: 9500 + ++serial });
  if (!line) throw new Error('no line');
  const teacher = await addTeacher(server, officerId, line);
  const message = await server.orm.em
    .fork()
    .transactional((em) => writeMessage(em, { ...teacher, officerId, at: server.now }));
  await execute(
    `insert into attachment (id, account_id, filename, media_type, byte_size, sha256, scan, storage_key, uploaded_at, claimed_at, owner_kind, owner_id, position)
     select ?, ?, 'x.pdf', 'application/pdf', 1, repeat('0', 64), 'CLEAN', ?, ?, ?, 'MESSAGE_CONTENT', content_id, 1 from message where id = ?`,
    [randomUUID(), teacher.accountId, message, server.now, server.now, message],
  );
  if (leftOn !== null)
    await execute(
      `update teacher set left_on = ?, left_reason = 'RETRAITE', departed_at = now() where id = ?`,
      [leftOn, teacher.teacherId],
    );
  if (isClosed) await execute('update account set closed_at = now() where id = ?', [teacher.accountId]);
  return { ...teacher, message };
}

/** How many rows of somebody's messages are left: of the mailbox, and of what lies behind it. */
async function left({ teacherId, accountId }: { teacherId: string; accountId: string }) {
  const [rows] = await execute<Record<string, number>>(
    `select (select count(*)::int from message where teacher_id = $1) as messages,
       (select count(*)::int from conversation where teacher_id = $1) as conversations,
       (select count(*)::int from message_alert where account_id = $2) as alerts,
       (select count(*)::int from attachment where account_id = $2) as files`
      .replaceAll('$1', '?')
      .replaceAll('$2', '?'),
    [teacherId, teacherId, accountId, accountId],
  );
  return rows;
}
const all = { messages: 1, conversations: 1, alerts: 1, files: 1 };
const none = { messages: 0, conversations: 0, alerts: 0, files: 0 };

test('without the setting the messages of those who left stay as long as the file', async () => {
  const leaver = await newTeacher('2010-08-31');
  await after('2026-01-15T12:00:00Z', null);
  expect(await left(leaver)).toEqual(all);
});

test('messages of those who left go with their files when the months are over, and those of others stay', async () => {
  const [leaver, reader, staying] = [
    await newTeacher('2025-01-31'),
    await newTeacher('2025-01-31', false),
    await newTeacher(null),
  ];
  await after('2026-01-30T22:59:59Z', 12);
  expect(await left(leaver)).toEqual(all);
  // Midnight in Paris.
  await after('2026-01-30T23:00:00Z', 12);
  expect(await left(leaver)).toEqual(none);
  // Whose account is open still reads them.
  expect(await left(reader)).toEqual(all);
  expect(await left(staying)).toEqual(all);
});

test('what others have received as well stays with its files', async () => {
  const [leaver, staying] = [await newTeacher('2024-08-31'), await newTeacher(null)];
  const share = 'update message set content_id = (select content_id from message where id = ?) where id = ?';
  await execute(share, [leaver.message, staying.message]);
  await after('2026-01-15T12:00:00Z', 12);
  expect(await left(leaver)).toEqual({ ...none, files: 1 });
  expect(await left(staying)).toEqual(all);
  const [content] = await execute(
    'select c.id from message m join message_content c on c.id = m.content_id where m.id = ?',
    [staying.message],
  );
  expect(content).toBeDefined();
});
