import { afterEach, expect, test } from 'vitest';
import { Account, createLink, linkToken } from '../../server/modules/account/index.ts';
import type { MutationContext } from '../../server/platform/context.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, tokenOf } from '../kit/world.ts';

const [former, next] = ['a'.repeat(64), 'b'.repeat(64)];
let running: TestServer[] = [];
afterEach(async () => {
  // The first one made the database, and goes last.
  for (const server of running.toReversed()) await server.close();
  running = [];
});

async function sideBySide(...secrets: readonly [string, string]): Promise<[TestServer, TestServer]> {
  const first = await startTestServer({ APP_SECRETS: secrets[0] });
  running = [first];
  const second = await startTestServer({ APP_SECRETS: secrets[1] }, () => Promise.resolve(first.databaseUrl));
  running.push(second);
  return [first, second];
}

const mutation = `mutation ($input: SignInInput!) {
  signIn(input: $input) { session { refreshToken } deviceToken errors { code } } }`;
const signIn = async (server: TestServer, username: string, secret: string, deviceToken?: string) => {
  const { data, errors } = await server.query(mutation, {
    variables: { input: { username, password: secret, deviceToken } },
  });
  return {
    ...data?.signIn,
    outcome: errors?.[0]?.extensions['code'] ?? data.signIn.errors[0]?.code ?? 'SIGNED_IN',
  };
};

// Rotated at once, from `former` to `next,former`, the processes that still had `former` refused what the others signed.
test.each([
  ['former', 'former,next', [former, `${former},${next}`]],
  ['former,next', 'next,former', [`${former},${next}`, `${next},${former}`]],
  ['next,former', 'next', [`${next},${former}`, next]],
] as const)(
  'while processes with %s and with %s run side by side, what one signs today opens at the other',
  async (_before, _after, secrets) => {
    const both = await sideBySide(secrets[0], secrets[1]);
    const [made] = both;
    const officer = await addOfficer(made);
    const [one, two, three] = lines(3, { seed: 83 });
    const teacher = await addTeacher(made, officer.officerId, one as never);
    for (const line of [two, three]) await addTeacher(made, officer.officerId, line as never);
    for (const [signer, opener] of [both, both.toReversed() as typeof both]) {
      const token = await tokenOf(signer, officer, password);
      const list = 'query ($after: String) { teachers(first: 1, after: $after) { pageInfo { endCursor } } }';
      const page = await signer.query(list, { token });
      const after = page.data.teachers.pageInfo.endCursor as string;
      expect((await opener.query(list, { token, variables: { after } })).errors).toBeUndefined();

      const { session, deviceToken } = await signIn(signer, teacher.username, password);
      const refreshed = await opener.query(
        'mutation ($token: String!) { refreshSession(input: { refreshToken: $token }) { errors { code } } }',
        { variables: { token: session.refreshToken } },
      );
      expect(refreshed.data.refreshSession.errors).toEqual([]);
      for (let tries = 0; tries < 4; tries++) await signIn(opener, teacher.username, 'fausse');
      expect((await signIn(opener, teacher.username, password)).outcome).toBe('RATE_LIMITED');
      expect((await signIn(opener, teacher.username, password, deviceToken)).outcome).toBe('SIGNED_IN');
      for (const each of both) each.now = new Date(each.now.getTime() + 300_000);

      const em = made.orm.em.fork();
      const account = await em.findOneOrFail(Account, teacher.accountId);
      const context = { em, now: () => signer.now } as unknown as MutationContext;
      const link = await createLink(context, account, 'CONFIRM_ALERT_EMAIL', 'julie@exemple.fr');
      await em.flush();
      const confirmed = await opener.query(
        'mutation ($token: String!) { confirmAlertEmail(input: { token: $token }) { alertEmail errors { code } } }',
        {
          variables: { token: linkToken(signer.config.appSecrets[0], link.id, 'CONFIRM_ALERT_EMAIL') },
        },
      );
      expect(confirmed.data.confirmAlertEmail).toEqual({ alertEmail: 'julie@exemple.fr', errors: [] });
    }
  },
);

test('guesses at a name are counted apart in the middle step alone, and a network’s together', async () => {
  const guess = async (servers: readonly TestServer[]) => {
    const outcomes = [];
    for (let tries = 0; tries < 5; tries++)
      for (const server of servers) outcomes.push((await signIn(server, 'personne', 'fausse')).outcome);
    return outcomes.filter((outcome) => outcome === 'INVALID_CREDENTIALS').length;
  };
  const middle = await sideBySide(`${former},${next}`, `${next},${former}`);
  expect(await guess(middle)).toBe(8);
  const rows = await middle[0].orm.em
    .fork()
    .execute<{ failures: number }[]>('select failures from network_throttle');
  expect(rows).toEqual([{ failures: 8 }]);
  // Before and after, the first secret is the same everywhere.
  const [last, lastOther] = [`${next},${former}`, next];
  await middle[0].orm.em.fork().execute('delete from sign_in_throttle');
  const after = [];
  for (const APP_SECRETS of [last, lastOther])
    after.push(await startTestServer({ APP_SECRETS }, () => Promise.resolve(middle[0].databaseUrl)));
  running.push(...after);
  expect(await guess(after)).toBe(4);
});
