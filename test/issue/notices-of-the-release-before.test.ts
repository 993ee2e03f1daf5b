import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgres, type OpenPostgres } from '../kit/any-postgres.ts';
import { restoreRelease, releaseSecrets } from '../kit/release.ts';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';

let server: TestServer;
let postgres: OpenPostgres;
let url: string;
const write = `insert into message (id, teacher_id, subject, body, sent_at)
  select gen_random_uuid(), t.id, $1, 'Deux lignes.' || chr(10) || 'La seconde.', now()
  from teacher t join account a on a.id = t.account_id where a.username = 'jlabert'`;

beforeAll(async () => {
  postgres = await openPostgres('18');
  url = await postgres.newDatabase();
  await restoreRelease(url);
  await withSql(url, (sql) => sql.query(write, ['D’avant la migration']));
  server = await startTestServer({ APP_SECRETS: releaseSecrets }, async () => url);
});
afterAll(async () => {
  await server.close();
  await postgres.close();
});

test('notices of before, and those that a server of the release before still writes, are read as they were written', async () => {
  await withSql(url, (sql) => sql.query(write, ['Pendant la mise à jour']));
  const { data: signed } = await server.query(
    'mutation { signIn(input: { username: "jlabert", password: "prairie-violet-cartable" }) { session { accessToken } } }',
  );
  const { data } = await server.query(
    '{ viewer { teacher { mailbox { messages { nodes { subject body sender { __typename } } } } } } }',
    { token: signed.signIn.session.accessToken as string },
  );
  const body = 'Deux lignes.\nLa seconde.';
  const sender = { __typename: 'Administration' };
  expect(data.viewer.teacher.mailbox.messages.nodes).toEqual([
    { subject: 'Pendant la mise à jour', body, sender },
    { subject: 'D’avant la migration', body, sender },
  ]);
});
