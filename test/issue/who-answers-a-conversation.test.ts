import { afterAll, beforeAll, expect, test } from 'vitest';
import { parisDate } from '../../server/platform/viewer.ts';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
const people = lines(10, { seed: 43 });
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

type Person = { readonly token: string; readonly id: string };
interface Officer extends Person {
  readonly officerId: string;
}

const officerNode = (id: string) => `off_${id.replaceAll('-', '')}`;
async function officer(): Promise<Officer> {
  const one = await addOfficer(server);
  return { officerId: one.officerId, token: await tokenOf(server, one), id: officerNode(one.officerId) };
}
/** An administrator who is an officer of the academy as well, as those are who were invited. */
async function administrator(): Promise<Officer> {
  const one = await addOfficer(server);
  await sql(
    `update account set role = 'ADMINISTRATOR' where id = (select account_id from officer where id = $1)`,
    [one.officerId],
  );
  return { officerId: one.officerId, token: await tokenOf(server, one), id: officerNode(one.officerId) };
}
async function teacher(correspondent: Officer): Promise<Person> {
  const one = await addTeacher(server, correspondent.officerId, people.pop() as (typeof people)[number]);
  return { id: one.id, token: await tokenOf(server, one) };
}
const sql = (text: string, values: unknown[]) =>
  withSql(server.databaseUrl, (client) => client.query(text, values));

async function change({ token }: Person, name: string, input: object, shows: string) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${shows} errors { code path } } }`;
  const { data, errors } = await server.query(document, { token, variables: { input } });
  return { refused: errors?.[0]?.extensions?.['code'] as string | undefined, ...data?.[name] };
}
async function writes(julie: Person): Promise<string> {
  const input = { subject: 'Disponibilité', body: 'Une question.' };
  return (await change(julie, 'sendMessage', input, 'message { conversation { id } }')).message.conversation
    .id;
}
const handOver = (who: Person, conversationId: string, officerId: string | null) =>
  change(who, 'handOverConversation', { conversationId, officerId }, 'conversation { id }');
const putOff = (who: Person, conversationId: string) =>
  change(
    who,
    'snoozeConversation',
    { conversationId, until: parisDate(new Date(server.now.getTime() + 30 * 86_400_000)) },
    'conversation { snoozedUntil }',
  );
async function list({ token }: Person): Promise<string[]> {
  const { data } = await server.query('{ conversations { nodes { id } } }', { token });
  return data.conversations.nodes.map(({ id }: { id: string }) => id);
}
const close = (who: Person, personId: string) => change(who, 'closeAccount', { personId }, 'officer { id }');

test('what one officer put off stands on the list of the next one in charge', async () => {
  const [claire, paul, admin] = [await officer(), await officer(), await administrator()];
  const julie = await teacher(claire);
  const id = await writes(julie);
  await putOff(claire, id);
  expect(await list(claire)).toEqual([]);
  const selection = { teacherIds: [julie.id] };
  await change(admin, 'assignPortfolio', { officerId: paul.id, selection }, 'count');
  expect(await list(paul)).toEqual([id]);
});

test('nobody puts off what stands on the list of a colleague', async () => {
  const [claire, paul] = [await officer(), await officer()];
  const id = await writes(await teacher(claire));
  await handOver(claire, id, paul.id);
  expect((await putOff(claire, id)).refused).toBe('FORBIDDEN');
  expect(await list(paul)).toEqual([id]);
});

test('what was handed to an officer whose account is closed is the correspondent’s again', async () => {
  const [claire, paul, admin] = [await officer(), await officer(), await administrator()];
  const id = await writes(await teacher(claire));
  await handOver(claire, id, paul.id);
  await putOff(paul, id);
  await close(admin, paul.id);
  expect(await list(claire)).toEqual([id]);
  expect(await list(admin)).toEqual([]);
  expect((await handOver(admin, id, admin.id)).errors).toEqual([
    { code: 'NOT_FOUND', path: ['input', 'conversationId'] },
  ]);
});

test('administrators see what waits for an officer who has never signed in, and give it to somebody else', async () => {
  const [claire, paul, admin] = [await officer(), await officer(), await administrator()];
  await sql(
    'update account set password_hash = null where id = (select account_id from officer where id = $1)',
    [claire.officerId],
  );
  const id = await writes(await teacher(claire));
  expect(await list(admin)).toEqual([id]);
  expect((await handOver(paul, id, paul.id)).errors[0].code).toBe('NOT_FOUND');
  expect((await handOver(admin, id, admin.id)).errors).toEqual([
    { code: 'NOT_ONESELF', path: ['input', 'officerId'] },
  ]);
  expect((await handOver(admin, id, paul.id)).errors).toEqual([]);
  expect(await list(paul)).toEqual([id]);
  expect(await list(admin)).toEqual([]);
  expect((await handOver(paul, id, claire.id)).errors[0].code).toBe('NOT_A_COLLEAGUE');
});

test('who stands in for two colleagues gives none of the one’s conversations to the other', async () => {
  const [claire, away, standsIn] = [await officer(), await officer(), await officer()];
  for (const { officerId } of [claire, away])
    await sql(
      `insert into officer_absence (id, officer_id, substitute_id, starts_on, ends_on, declared_by, created_at)
       select gen_random_uuid(), o.id, $2, $3, $3, o.account_id, now() from officer o where o.id = $1`,
      [officerId, standsIn.officerId, parisDate(server.now)],
    );
  const id = await writes(await teacher(claire));
  expect((await handOver(standsIn, id, away.id)).errors).toEqual([
    { code: 'NOT_ONESELF', path: ['input', 'officerId'] },
  ]);
  expect((await handOver(standsIn, id, claire.id)).errors).toEqual([]);
  expect((await handOver(claire, id, away.id)).errors).toEqual([]);
});

test('that a conversation was handed over stands in the access log of the file', async () => {
  const [claire, paul] = [await officer(), await officer()];
  const julie = await teacher(claire);
  await handOver(claire, await writes(julie), paul.id);
  const { data } = await server.query(
    '{ viewer { teacher { dossier { accessLog { nodes { action role } } } } } }',
    { token: julie.token },
  );
  expect(data.viewer.teacher.dossier.accessLog.nodes).toContainEqual({
    action: 'CONVERSATION_HANDED_OVER',
    role: 'OFFICER',
  });
});
