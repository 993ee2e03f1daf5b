import pg from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { byCommand, importLines, prepareLines } from '../../server/modules/intake/index.ts';
import { sqlOfClient } from '../../server/platform/sql/sql.ts';
import { aLine, now, numen, openIntake, secrets, tally, type Intake } from '../kit/intake.ts';

let intake: Intake;
beforeEach(async () => {
  intake = await openIntake();
});
afterEach(async () => await intake.drop());

test('imports that run at once give a thousand namesakes a thousand usernames and addresses', async () => {
  const lines = Array.from({ length: 1000 }, (_, at) => aLine({ numen: numen(at), familyName: 'Martin' }));
  const parts = Array.from({ length: 8 }, (_, part) => lines.filter((_line, at) => at % 8 === part));
  // Several transactions each, so that they take turns as well as wait.
  const bringAll = async (part: typeof lines) => {
    const results = [];
    for (let at = 0; at < part.length; at += 25)
      results.push(...(await intake.bring(part.slice(at, at + 25))));
    return results;
  };
  const results = await Promise.all(parts.map(bringAll));
  expect(tally(results.flat())).toEqual({ CREATED: 1000 });
  const accounts = await intake.query<{ username: string; mail: string }>(
    'select username, professional_email as mail from account',
  );
  const numbers = (names: string[]) =>
    names.map((name) => Number(/\d*$/.exec(name)?.[0])).toSorted((a, b) => a - b);
  const wanted = Array.from({ length: 1000 }, (_, at) => at);
  expect(numbers(accounts.map(({ username }) => username))).toEqual(wanted);
  expect(numbers(accounts.map(({ mail }) => mail.split('@')[0] ?? ''))).toEqual(wanted);
});

test('an import waits for the namesakes of another one, and takes their numbers when that one fails', async () => {
  const options = { secrets, now, academyId: null, by: byCommand('a test'), readMonths: 12 };
  const [first, second] = [1, 2].map((at) => ({
    value: aLine({ numen: numen(1500 + at), familyName: 'Attente' }),
  }));
  const other = new pg.Client(intake.url);
  await other.connect();
  await other.query('begin');
  await importLines(sqlOfClient(other), prepareLines(first ? [first] : [], options), options);
  const waiting = intake.bring([second?.value]);
  const blocked =
    "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
  await vi.waitFor(async () => expect(await intake.query(blocked)).toHaveLength(1), { timeout: 10_000 });
  await other.query('rollback');
  await other.end();
  expect(tally(await waiting)).toEqual({ CREATED: 1 });
  expect(await intake.query('select username from account')).toEqual([{ username: 'jattente' }]);
});

test('the same teachers sent twice at once are created once', async () => {
  const lines = Array.from({ length: 60 }, (_, at) =>
    aLine({ numen: numen(2000 + at), familyName: 'Ensemble' }),
  );
  const results = await Promise.all([intake.bring(lines), intake.bring(lines.toReversed())]);
  expect(tally(results.flat())).toEqual({ CREATED: 60, UNCHANGED: 60 });
});

test('two updates of one teacher at once wait for each other: no line is there twice', async () => {
  await intake.bring([aLine({ numen: numen(3000) })]);
  const updates = [1, 2, 3, 4].map((at) =>
    aLine({ numen: numen(3000), diplomas: [{ title: `diploma ${at}`, level: 6 }] }),
  );
  const results = await Promise.all(updates.map(async (line) => await intake.bring([line])));
  expect(tally(results.flat())).toEqual({ UPDATED: 4 });
  expect(await intake.query('select count(*)::int as n from diploma where superseded_at is null')).toEqual([
    { n: 1 },
  ]);
});

test('a name that ends in digits is never taken for a numbered one', async () => {
  const names = ['Durand', 'Durand1', 'Durand', 'Durand 1'];
  const results = await intake.bring(
    names.map((familyName, at) => aLine({ numen: numen(4000 + at), familyName })),
  );
  expect(tally(results)).toEqual({ CREATED: 4 });
  const rows = await intake.query<{ username: string }>(
    `select username from account where username like 'jdurand%' order by 1`,
  );
  expect(rows.map(({ username }) => username)).toEqual(['jdurand', 'jdurand1', 'jdurand2', 'jdurand3']);
});

test('an import that is cut off half-way leaves nothing of its batch, and the next one completes it', async () => {
  const lines = Array.from({ length: 40 }, (_, at) =>
    aLine({ numen: numen(5000 + at), familyName: 'Coupure' }),
  );
  const client = new pg.Client(intake.url);
  client.on('error', () => {});
  await client.connect();
  await client.query('begin');
  const options = { secrets, now, academyId: null, by: byCommand('a test'), readMonths: 12 };
  const read = prepareLines(
    lines.map((value) => ({ value })),
    options,
  );
  await importLines(sqlOfClient(client), read.slice(0, 30), options);
  const [self] = (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows;
  await intake.query('select pg_terminate_backend($1)', [self?.pid]);
  await expect(importLines(sqlOfClient(client), read.slice(30), options)).rejects.toThrow();
  expect(tally(await intake.bring(lines))).toEqual({ CREATED: 40 });
  const names = await intake.query<{ username: string }>(
    `select username from account where username like 'jcoupure%'`,
  );
  expect(new Set(names.map(({ username }) => username)).size).toBe(40);
});
