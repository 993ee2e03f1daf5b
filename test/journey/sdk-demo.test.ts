import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, PasswordChangeRequiredError } from '../../client-sdk/src/index.ts';
import { demoSignIns } from '../../server/app/process/fill-demo.ts';
import { watchedClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';

const settings = { DEMO: 'on', DEMO_TEACHERS: '60' };
let one: TestServer;
let other: TestServer;

// Two databases and two secrets; the clock is the same.
beforeAll(async () => {
  one = await startTestServer(settings);
  other = await startTestServer(settings);
});
afterAll(async () => {
  await one.close();
  await other.close();
});

async function signedIn(
  server: TestServer,
  { role, username, password }: Pick<(typeof demoSignIns)[number], 'role' | 'username' | 'password'>,
): Promise<Client> {
  if (role === 'INTEGRATOR') {
    return watchedClient(server, { clientCredentials: { clientId: username, clientSecret: password } })
      .client;
  }
  const { client } = watchedClient(server);
  await client.account.signIn({ username, password });
  return client;
}

function firstOf(role: string): (typeof demoSignIns)[number] {
  const found = demoSignIns.find((person) => person.role === role);
  if (!found) throw new Error(`the demo has no ${role}`);
  return found;
}

test('the two teachers read their own files; one must replace the first password before', async () => {
  const [julie, paul] = demoSignIns.filter(({ role }) => role === 'TEACHER');
  if (!julie || !paul) throw new Error('no teachers');
  const client = await signedIn(one, julie);
  expect(await client.teachers.home()).toMatchObject({
    displayName: 'Julie Labert',
    academy: { code: '18' },
  });
  expect((await client.dossiers.history())?.careerSteps.nodes.length).toBeGreaterThan(0);

  const newcomer = await signedIn(one, paul);
  await expect(newcomer.teachers.home()).rejects.toBeInstanceOf(PasswordChangeRequiredError);
});

test('the portfolios of the officers share the academy out, and the administrator sees it whole', async () => {
  const officers = demoSignIns.filter(({ role }) => role === 'OFFICER');
  const counts = await Promise.all(
    officers.map(async (officer) => await (await signedIn(one, officer)).teachers.count()),
  );
  // Those who have a mandate instead have no portfolio.
  expect(counts.filter((count) => count > 0)).toHaveLength(5);
  expect(counts).toHaveLength(13);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(54);
  expect(await (await signedIn(one, firstOf('ADMINISTRATOR'))).teachers.count()).toBe(54);
});

test('the integrator feeds every academy, and sees the teachers of all', async () => {
  const client = await signedIn(one, firstOf('INTEGRATOR'));
  expect(await client.account.viewer()).toMatchObject({ role: 'INTEGRATOR', academy: null });
  expect(await client.teachers.count()).toBe(60);
});

/** All that can be read of all, by whoever sees most; ids are drawn anew for each base. */
async function publicDump(server: TestServer): Promise<string> {
  const client = await signedIn(server, firstOf('INTEGRATOR'));
  const all: unknown[] = [await client.academies.list()];
  for await (const teacher of client.teachers.all({ first: 100 })) {
    all.push(await client.teachers.home(teacher.id), await client.dossiers.history(teacher.id));
  }
  return JSON.stringify(
    all,
    (key, value: unknown) => (['id', 'startCursor', 'endCursor'].includes(key) ? undefined : value),
    1,
  );
}

test('the same number of teachers on the same day gives the same demo, whatever the base and its secret', async () => {
  const dump = await publicDump(one);
  expect(dump).toContain('Labert');
  expect(dump.length).toBeGreaterThan(100_000);
  expect(await publicDump(other)).toBe(dump);
});
