import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, lines, password, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let administrator: Someone;

beforeAll(async () => {
  server = await startTestServer();
  administrator = await addOfficer(server, '18', 'ADMINISTRATOR');
});
afterAll(() => server.close());

/** A session of now: tests move the clock. */
const admin = () => tokenOf(server, administrator);

const create = `mutation ($input: CreateIntegratorInput!) { createIntegrator(input: $input) {
  integrator { id name clientId grants createdAt closedAt secretExpiresAt lastUsedAt } clientId clientSecret
  errors { code path } } }`;
const renew = `mutation ($id: ID!) { renewClientSecret(input: { integratorId: $id }) {
  integrator { secretExpiresAt } clientSecret errors { code path } } }`;
const close = `mutation ($id: ID!) { closeIntegrator(input: { integratorId: $id }) {
  integrator { closedAt } errors { code path } } }`;
const authenticate = `mutation ($input: AuthenticateClientInput!) { authenticateClient(input: $input) {
  accessToken accessTokenExpiresAt grants errors { code path } } }`;
const list = '{ integrators { id name lastUsedAt } }';
const day = 24 * 3_600_000;

interface Machine {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly integrator: { id: string };
}
async function machine(grants = ['READ_FILES'], name = 'SIRH'): Promise<Machine> {
  const { data } = await server.query(create, {
    token: await admin(),
    variables: { input: { name, grants } },
  });
  expect(data.createIntegrator.errors).toEqual([]);
  return data.createIntegrator as Machine;
}
async function ask({ clientId, clientSecret }: Pick<Machine, 'clientId' | 'clientSecret'>) {
  const { data } = await server.query(authenticate, { variables: { input: { clientId, clientSecret } } });
  return data.authenticateClient as {
    accessToken: string | null;
    accessTokenExpiresAt: string | null;
    grants: string[] | null;
    errors: { code: string; path: string[] }[];
  };
}
const form = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/oauth/token`, { method: 'POST', body: new URLSearchParams(fields), headers });
const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`,
});

test('an administrator makes a machine: its secret is shown once, works for a year, and gives ten minutes', async () => {
  const { data } = await server.query(create, {
    token: await admin(),
    variables: { input: { name: ' Base RH ', grants: ['READ_FILES', 'READ_FILES'] } },
  });
  const { integrator, clientId, clientSecret } = data.createIntegrator;
  expect(Buffer.from(clientSecret, 'base64url')).toHaveLength(32);
  expect(integrator).toMatchObject({
    name: 'Base RH',
    clientId,
    grants: ['READ_FILES'],
    createdAt: server.now.toISOString(),
    closedAt: null,
    secretExpiresAt: new Date(server.now.getTime() + 365 * day).toISOString(),
    lastUsedAt: null,
  });
  const { accessToken, accessTokenExpiresAt, grants, errors } = await ask({ clientId, clientSecret });
  expect([grants, errors]).toEqual([['READ_FILES'], []]);
  expect(accessTokenExpiresAt).toBe(new Date(server.now.getTime() + 600_000).toISOString());
  const read = await server.query('{ viewer { role username academy { code } } teachers { totalCount } }', {
    token: accessToken as string,
  });
  expect(read.data).toEqual({
    viewer: { role: 'INTEGRATOR', username: clientId, academy: { code: '18' } },
    teachers: { totalCount: 0 },
  });
  const seen = (await server.query(list, { token: await admin() })).data.integrators as { id: string }[];
  expect(seen.find(({ id }) => id === integrator.id)).toMatchObject({
    name: 'Base RH',
    lastUsedAt: server.now.toISOString(),
  });
  const stored = await server.orm.em.fork().execute('select digest from client_secret');
  expect(JSON.stringify(stored)).not.toContain(clientSecret);
});

test('a token of ten minutes ends, and nothing renews it but the secret', async () => {
  const given = await machine();
  const { accessToken } = await ask(given);
  const before = server.now;
  server.now = new Date(before.getTime() + 601_000);
  const { errors } = await server.query('{ viewer { role } }', { token: accessToken as string });
  expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  expect((await ask(given)).errors).toEqual([]);
  expect(
    await server.orm.em.fork().execute(
      `select 1 from refresh_token t join session s on s.id = t.session_id join account a on a.id = s.account_id
     where a.role = 'INTEGRATOR'`,
    ),
  ).toEqual([]);
});

test('a renewed secret leaves the former one a week; a third one ends the first at once', async () => {
  const first = await machine();
  const renewed = async () =>
    (await server.query(renew, { token: await admin(), variables: { id: first.integrator.id } })).data
      .renewClientSecret.clientSecret as string;
  const opens = async (clientSecret: string) =>
    (await ask({ clientId: first.clientId, clientSecret })).errors.length === 0;
  const second = await renewed();
  expect([await opens(first.clientSecret), await opens(second)]).toEqual([true, true]);
  const third = await renewed();
  expect([await opens(first.clientSecret), await opens(second), await opens(third)]).toEqual([
    false,
    true,
    true,
  ]);
  server.now = new Date(server.now.getTime() + 7 * day + 1000);
  expect([await opens(second), await opens(third)]).toEqual([false, true]);
  server.now = new Date(server.now.getTime() + 365 * day);
  expect(await opens(third)).toBe(false);
});

test('a closed machine gets no token, and those that it has stop', async () => {
  const given = await machine();
  const { accessToken } = await ask(given);
  const variables = { id: given.integrator.id };
  const closed = await server.query(close, { token: await admin(), variables });
  expect(closed.data.closeIntegrator).toEqual({
    integrator: { closedAt: server.now.toISOString() },
    errors: [],
  });
  const { errors } = await server.query('{ viewer { role } }', { token: accessToken as string });
  expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  expect((await ask(given)).errors).toEqual([{ code: 'INVALID_CLIENT', path: ['input'] }]);
  const { data } = await server.query(list, { token: await admin() });
  expect(data.integrators.map(({ id }: { id: string }) => id)).not.toContain(given.integrator.id);
  for (const mutation of [close, renew]) {
    const again = await server.query(mutation, { token: await admin(), variables });
    expect(Object.values<{ errors: object[] }>(again.data)[0]?.errors).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'integratorId'] },
    ]);
  }
});

test('a machine does what was granted, and nothing else', async () => {
  const tokenWith = async (...grants: string[]) => (await ask(await machine(grants))).accessToken as string;
  const [line] = lines(1, { seed: 51 });
  const importOne = `mutation ($input: ImportTeachersInput!) { importTeachers(input: $input) { errors { code } } }`;
  const outcome = async (token: string, document: string, variables = {}) => {
    const { data, errors } = await server.query(document, { token, variables });
    return errors?.[0]?.extensions['code'] ?? data;
  };
  const feeding = { input: { teachers: [line] } };
  const bounces = await tokenWith('REPORT_BOUNCES');
  expect(await outcome(bounces, importOne, feeding)).toBe('FORBIDDEN');
  expect(await outcome(bounces, '{ teachers { totalCount } }')).toEqual({ teachers: { totalCount: 0 } });
  const feeder = await tokenWith('IMPORT_TEACHERS');
  expect(await outcome(feeder, importOne, feeding)).toEqual({ importTeachers: { errors: [] } });
  const reader = await tokenWith('READ_FILES');
  expect(await outcome(reader, importOne, feeding)).toBe('FORBIDDEN');
  const counted = async (token: string) => await outcome(token, '{ teachers { totalCount } }');
  expect(await counted(feeder)).toEqual({ teachers: { totalCount: 0 } });
  expect(await counted(reader)).toEqual({ teachers: { totalCount: 1 } });
});

test('large bodies are for machines that import', async () => {
  const size = async (...grants: string[]) => {
    const { accessToken } = await ask(await machine(grants));
    const document = `{ viewer { role } } # ${'x'.repeat(300_000)}`;
    const { errors } = await server.query(document, { token: accessToken as string });
    return errors?.[0]?.extensions['reason'];
  };
  expect(await size('READ_FILES')).toBe('PAYLOAD_TOO_LARGE');
  expect(await size('IMPORT_TEACHERS')).not.toBe('PAYLOAD_TOO_LARGE');
});

test('a machine of another academy is not there, and others than administrators manage none', async () => {
  const given = await machine();
  const elsewhere = await tokenOf(server, await addOfficer(server, '10', 'ADMINISTRATOR'));
  for (const mutation of [close, renew]) {
    const { data } = await server.query(mutation, {
      token: elsewhere,
      variables: { id: given.integrator.id },
    });
    expect(Object.values<{ errors: { code: string }[] }>(data)[0]?.errors[0]?.code).toBe('NOT_FOUND');
  }
  expect((await server.query(list, { token: elsewhere })).data.integrators).toEqual([]);
  const read = 'query ($id: ID!) { node(id: $id) { id } }';
  const node = async (token: string) =>
    (await server.query(read, { token, variables: { id: given.integrator.id } })).data.node;
  expect([await node(elsewhere), await node(await admin())]).toEqual([null, { id: given.integrator.id }]);
  const officer = await tokenOf(server, await addOfficer(server));
  const { accessToken } = await ask(given);
  for (const token of [officer, accessToken as string]) {
    for (const document of [list, close.replace('$id: ID!', '$id: ID = "itg_x"')])
      expect((await server.query(document, { token })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  }
});

test.each([
  ['no name', { name: ' ', grants: ['READ_FILES'] }, 'REQUIRED', 'name'],
  ['too long a name', { name: 'x'.repeat(101), grants: ['READ_FILES'] }, 'TOO_LONG', 'name'],
  ['no grant', { name: 'SIRH', grants: [] }, 'REQUIRED', 'grants'],
])('%s is refused', async (_what, input, code, field) => {
  const { data } = await server.query(create, { token: await admin(), variables: { input } });
  expect(data.createIntegrator).toMatchObject({
    integrator: null,
    clientSecret: null,
    errors: [{ code, path: ['input', field] }],
  });
});

test('the machines of an academy are read in one statement', async () => {
  await machine();
  const { statements } = await server.counted(list, { token: await admin() });
  expect(statements).toHaveLength(1);
});

test('the HR base of the demo asks for tokens with the secret that the welcome shows', async () => {
  const demo = await startTestServer({ DEMO: 'on', DEMO_TEACHERS: '10' });
  const input = { clientId: 'base-rh', clientSecret: 'navette-encrier-falaise' };
  const { data } = await demo.query(authenticate, { variables: { input } });
  const { accessToken, grants } = data.authenticateClient;
  expect(grants).toEqual(['IMPORT_TEACHERS', 'READ_FILES']);
  const read = await demo.query('{ viewer { academy { code } } teachers { totalCount } }', {
    token: accessToken,
  });
  expect(read.data).toEqual({ viewer: { academy: null }, teachers: { totalCount: 10 } });
  await demo.close();
});

test('a machine does not sign in like a person', async () => {
  const { username } = await addAccount(server, 'INTEGRATOR');
  const { data } = await server.query(
    'mutation ($input: SignInInput!) { signIn(input: $input) { errors { code } } }',
    { variables: { input: { username, password } } },
  );
  expect(data.signIn.errors).toEqual([{ code: 'INVALID_CREDENTIALS' }]);
});

test('failures of a client are throttled, and a right secret opens all the same', async () => {
  const given = await machine();
  const wrong = { clientId: given.clientId, clientSecret: 'faux' };
  for (let tries = 0; tries < 4; tries++) expect((await ask(wrong)).errors[0]?.code).toBe('INVALID_CLIENT');
  const refused = await server.query(authenticate, { variables: { input: wrong } });
  expect(refused.errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
  const overHttp = await form({
    grant_type: 'client_credentials',
    client_id: wrong.clientId,
    client_secret: wrong.clientSecret,
  });
  expect(overHttp.status).toBe(429);
  expect(Number(overHttp.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(((await overHttp.json()) as { error: string }).error).toBe('temporarily_unavailable');
  expect((await ask(given)).errors).toEqual([]);
});

test('the OAuth endpoint gives the same token for a form or a Basic header', async () => {
  const { clientId, clientSecret } = await machine(['READ_FILES', 'REPORT_BOUNCES']);
  const grant = { grant_type: 'client_credentials' };
  const answers = await Promise.all([
    form({ ...grant, client_id: clientId, client_secret: clientSecret }),
    form(grant, basic(clientId, clientSecret)),
  ]);
  for (const answer of answers) {
    expect(answer.status).toBe(200);
    expect([answer.headers.get('cache-control'), answer.headers.get('pragma')]).toEqual([
      'no-store',
      'no-cache',
    ]);
    const { access_token: token, ...rest } = (await answer.json()) as { access_token: string };
    expect(rest).toEqual({ token_type: 'Bearer', expires_in: 600, scope: 'READ_FILES REPORT_BOUNCES' });
    expect((await server.query('{ viewer { role } }', { token })).data.viewer.role).toBe('INTEGRATOR');
  }
});

const grant = { grant_type: 'client_credentials' };
test.each<[string, Record<string, string>, Record<string, string>, number, string]>([
  ['no grant type', { client_id: 'a', client_secret: 'b' }, {}, 400, 'invalid_request'],
  ['another grant', { grant_type: 'password' }, {}, 400, 'unsupported_grant_type'],
  ['no client', grant, {}, 401, 'invalid_client'],
  ['an unknown client', { ...grant, client_id: 'inconnu', client_secret: 'b' }, {}, 401, 'invalid_client'],
  ['a NUL in the id', { ...grant, client_id: 'a\0b', client_secret: 'b' }, {}, 401, 'invalid_client'],
  ['two ways at once', { ...grant, client_secret: 'b' }, basic('a', 'b'), 400, 'invalid_request'],
  ['a Basic header without a secret', grant, basic('a', ''), 401, 'invalid_client'],
  ['a Basic header that is badly encoded', grant, { authorization: 'Basic JTpi' }, 401, 'invalid_client'],
  ['a Bearer header', grant, { authorization: 'Bearer abc' }, 401, 'invalid_client'],
])('the OAuth endpoint refuses %s as the standard says', async (_what, fields, headers, status, error) => {
  const answer = await form(fields, headers);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({ error, error_description: expect.stringMatching(/^[ !#-[\]-~]+$/) });
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.has('www-authenticate')).toBe(status === 401);
});

test('the OAuth endpoint takes one form, small and without repetitions', async () => {
  const send = async (body: string, type = 'application/x-www-form-urlencoded') => {
    const answer = await fetch(`${server.url}/oauth/token`, {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    });
    return [answer.status, ((await answer.json()) as { error: string }).error];
  };
  const refused = [400, 'invalid_request'];
  expect(await send('{"grant_type":"client_credentials"}', 'application/json')).toEqual(refused);
  expect(await send(`grant_type=client_credentials&x=${'x'.repeat(10_000)}`)).toEqual(refused);
  expect(await send('grant_type=client_credentials&grant_type=client_credentials')).toEqual(refused);
  expect((await fetch(`${server.url}/oauth/token`)).status).toBe(404);
});
