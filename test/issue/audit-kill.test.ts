import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtMain } from '../contract/build.ts';
import { withSql } from '../kit/postgres.ts';
import { startServerProcess } from '../kit/server-process.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf, type Someone } from '../kit/world.ts';

const secret = randomBytes(32).toString('hex');
let main: string;
let server: TestServer;
let officer: Someone;
let teacherId: string;
beforeAll(async () => {
  main = await builtMain();
  server = await startTestServer({ APP_SECRETS: secret });
  const added = await addOfficer(server);
  officer = added;
  const [line] = lines(1);
  ({ id: teacherId } = await addTeacher(server, added.officerId, line as NonNullable<typeof line>));
});
afterAll(async () => {
  await server.close();
});

/** A batch of records in memory, written now and then, would be gone. */
test('a server that is killed right after its answer has recorded who read the file', async () => {
  server.now = new Date();
  const token = await tokenOf(server, officer);
  const env = { DATABASE_URL: server.databaseUrl, APP_SECRETS: secret, NODE_ENV: 'test' };
  const killed = startServerProcess(env, main);
  const response = await fetch(`${await killed.ready}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: `{ teacher(id: "${teacherId}") { dossier { phone } } }` }),
  });
  const { data } = (await response.json()) as { data: { teacher: { dossier: object } } };
  killed.kill('SIGKILL');
  expect(data.teacher.dossier).toHaveProperty('phone');
  expect((await killed.ended).code).toBeNull();
  const records = await withSql(server.databaseUrl, (sql) =>
    sql.query('select action, fields from access_record join access_event on id = event_id'),
  );
  expect(records.rows).toEqual([{ action: 'READ', fields: ['dossier.phone'] }]);
});
