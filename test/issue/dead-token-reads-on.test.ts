import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, password, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone;
beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
});
afterAll(() => server.close());

const ask = (query: string) => server.query(query, { token: 'x.y.z' });
const remind = 'requestUsernameReminder(input: { numen: "18E1500099ABC" })';
const reminders = async () => {
  const rows = await server.orm.em
    .fork()
    .execute<{ n: number }[]>('select count(*)::int as n from sign_in_throttle');
  return rows[0]?.n;
};

// The root is reached again below every mutation, and the viewer was null there instead of refused.
describe('a token that opens nothing keeps a mutation from reading on what is not open', () => {
  test.each([
    ['by its payload', `mutation { ${remind} { query { viewer { username } } } }`],
    ['under other names', `mutation { query: ${remind} { on: query { me: viewer { username } } } }`],
    [
      'beside what is open',
      `mutation { ${remind} { query { academies { code } node(id: "abc") { __typename } } } }`,
    ],
    [
      'in a fragment in place',
      `mutation { ... { ${remind} { ... { query { ... { viewer { role } } } } } } }`,
    ],
    [
      'in fragments',
      `mutation { ...M } fragment M on Mutation { ${remind} { ...P } }
       fragment P on RequestUsernameReminderPayload { query { ...Q } } fragment Q on Query { viewer { role } }`,
    ],
  ])('%s', async (_where, document) => {
    const { errors, data } = await ask(document);
    expect([data, errors?.[0]?.extensions]).toEqual([
      undefined,
      { code: 'UNAUTHENTICATED', reason: 'SESSION_EXPIRED' },
    ]);
    expect(await reminders()).toBe(0);
  });
});

test('what is open is read on, also by way of the payload', async () => {
  const { errors, data } = await ask(
    `mutation { signIn(input: { username: "${officer.username}", password: "${password}" })
       { viewer { username } query { __typename ...A } } } fragment A on Query { academies { code } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.signIn.viewer.username).toBe(officer.username);
  expect(data.signIn.query.academies.length).toBeGreaterThan(0);
});

test('fragments that multiply below a payload are looked at once each', async () => {
  const fragments = Array.from(
    { length: 40 },
    (_, at) =>
      `fragment F${at} on RequestUsernameReminderPayload { ${at < 39 ? `...F${at + 1} ...F${at + 1}` : '__typename'} }`,
  );
  const { errors } = await ask(
    `mutation { ${remind} { ...F0 query { viewer { role } } } } ${fragments.join(' ')}`,
  );
  expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
});

test('the sender of a request reads on, not the account that signs in by it', async () => {
  const { data } = await server.query(
    `mutation { signIn(input: { username: "${officer.username}", password: "${password}" })
       { viewer { username } query { viewer { username } } } }`,
  );
  expect(data.signIn).toEqual({ viewer: { username: officer.username }, query: { viewer: null } });
  const described = await server.query(
    '{ type: __type(name: "SignInPayload") { fields { name description } } }',
  );
  const query = (described.data.type.fields as { name: string; description: string }[]).find(
    ({ name }) => name === 'query',
  );
  expect(query?.description).toMatch(/as the sender of the request/);
});
