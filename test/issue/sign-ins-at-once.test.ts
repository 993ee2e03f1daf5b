import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { amount } from '../kit/amount.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { withSql } from '../kit/postgres.ts';
import { addAccount, addOfficer, addTeacher, lines, password, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
beforeAll(async () => {
  server = await startTestServer({ DATABASE_POOL: '32' });
  officer = await addOfficer(server);
});
beforeEach(async () => {
  server.now = new Date(server.now.getTime() + 48 * 3_600_000);
});
afterAll(() => server.close());

let seed = 300;
const newTeacher = () => addTeacher(server, officer.officerId, lines(1, { seed: ++seed })[0] as never);

async function attempt(username: string, secret: string): Promise<string> {
  const { data, errors } = await server.query(
    'mutation ($input: SignInInput!) { signIn(input: $input) { session { accessToken } errors { code } } }',
    { variables: { input: { username, password: secret } } },
  );
  return (errors?.[0]?.extensions['code'] ?? data?.signIn?.errors[0]?.code ?? 'SIGNED_IN') as string;
}

/** So many runs of `work`, so many of them at once: what each answered. */
async function atOnce<T>(all: number, together: number, work: (n: number) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  let next = 0;
  const worker = async () => {
    while (next < all) {
      const n = next++;
      answers[n] = await work(n);
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
  return answers;
}

const tally = (outcomes: readonly string[]) =>
  Object.fromEntries(
    [...new Set(outcomes)].toSorted().map((one) => [one, outcomes.filter((other) => other === one).length]),
  );
/** What is counted, of names and of the network. */
const counted = async () => {
  const em = server.orm.em.fork();
  const [names] = await em.execute<{ n: number }[]>('select count(*)::int as n from sign_in_throttle');
  const [network] = await em.execute<{ failures: number }[]>(
    `select failures from network_throttle where hour = date_trunc('hour', ?::timestamptz)`,
    [server.now],
  );
  return { names: names?.n, network: network?.failures ?? 0 };
};
const givenUp = () => server.log.filter(({ msg }) => msg.startsWith('a transaction was given up'));
const long = 300_000;

/** They locked the counters of the name and of the network in two orders: deadlock detected, INTERNAL_SERVER_ERROR. */
test(
  'of the sign-ins of one account, 32 at once, each opens a session, and nothing is left counted',
  async () => {
    const { username, accountId } = await newTeacher();
    const before = await counted();
    const all = amount(64, 256);
    const outcomes = await atOnce(all, 32, () => attempt(username, password));
    expect(tally(outcomes)).toEqual({ SIGNED_IN: all });
    expect(await counted()).toEqual({ ...before, network: 0 });
    const [sessions] = await server.orm.em
      .fork()
      .execute<{ n: number }[]>('select count(*)::int as n from session where account_id = ?', [accountId]);
    expect(sessions?.n).toBe(all);
  },
  long,
);

test(
  'wrong passwords among 32 sign-ins at once are counted each, and none ends in an error of the server',
  async () => {
    const { username } = await newTeacher();
    const other = await newTeacher();
    const all = amount(48, 96);
    const outcomes = await atOnce(all, 32, async (n) => {
      const name = n % 4 === 3 ? other.username : username;
      return attempt(name, n % 3 === 0 ? 'fausse' : password);
    });
    const { SIGNED_IN = 0, INVALID_CREDENTIALS = 0, RATE_LIMITED = 0, ...rest } = tally(outcomes);
    expect(rest).toEqual({});
    expect(SIGNED_IN + INVALID_CREDENTIALS + RATE_LIMITED).toBe(all);
    expect((await counted()).network).toBe(INVALID_CREDENTIALS);
  },
  long,
);

test(
  'machines and refreshes of one account go on 32 at once',
  async () => {
    const machine = await addAccount(server, 'INTEGRATOR');
    const teacher = await newTeacher();
    const { data } = await server.query(
      'mutation ($input: SignInInput!) { signIn(input: $input) { session { refreshToken } } }',
      { variables: { input: { username: teacher.username, password } } },
    );
    const refreshToken = data.signIn.session.refreshToken as string;
    const all = amount(64, 128);
    const outcomes = await atOnce(all, 32, async (n) => {
      const answer =
        n % 2 === 0
          ? await server.query(
              'mutation ($i: AuthenticateClientInput!) { of: authenticateClient(input: $i) { errors { code } } }',
              { variables: { i: { clientId: machine.username, clientSecret: machine.clientSecret } } },
            )
          : await server.query(
              'mutation ($i: RefreshSessionInput!) { of: refreshSession(input: $i) { errors { code } } }',
              { variables: { i: { refreshToken } } },
            );
      return answer.errors?.[0]?.extensions['code'] ?? answer.data?.of.errors[0]?.code ?? 'DONE';
    });
    expect(tally(outcomes as string[])).toEqual({ DONE: all });
  },
  long,
);

/** A trigger makes two transactions wait for each other, once both hold what the other asks for. */
test('a mutation that the database gives up for another one runs again, and both are answered', async () => {
  const [one, two] = [await newTeacher(), await newTeacher()];
  await withSql(server.databaseUrl, (sql) =>
    sql.query(`
      create sequence holders;
      create function wait_for_each_other() returns trigger language plpgsql as $$
        begin
          perform pg_advisory_xact_lock(case when new.account_id = '${one.accountId}' then 1 else 2 end);
          perform nextval('holders');
          while (select last_value from holders) < 2 loop perform pg_sleep(0.01); end loop;
          perform pg_advisory_xact_lock(case when new.account_id = '${one.accountId}' then 2 else 1 end);
          return new;
        end $$;
      create trigger wait_for_each_other before insert on session for each row
        when (new.account_id in ('${one.accountId}', '${two.accountId}')) execute function wait_for_each_other();`),
  );
  const outcomes = await Promise.all([one, two].map(({ username }) => attempt(username, password)));
  expect(outcomes).toEqual(['SIGNED_IN', 'SIGNED_IN']);
  expect(givenUp()).toHaveLength(1);
});

/** The idempotency key had a weak lock on the account of each, and each then asked for a strong one. */
test('an administrator closes accounts at once under idempotency keys, and no transaction is given up', async () => {
  const token = await tokenOf(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
  const people = await Promise.all(Array.from({ length: 8 }, newTeacher));
  const before = givenUp().length;
  const answers = await Promise.all(
    people.map(({ id }) =>
      server.query('mutation ($i: CloseAccountInput!) { closeAccount(input: $i) { errors { code } } }', {
        token,
        variables: { i: { personId: id, idempotencyKey: randomUUID() } },
      }),
    ),
  );
  for (const { data } of answers) expect(data.closeAccount.errors).toEqual([]);
  expect(givenUp()).toHaveLength(before);
});

/** Each waited for the whole time of all who came before. */
test('behind a sign-in that the database keeps waiting, the others in line are sent away together', async () => {
  const { username, accountId } = await newTeacher();
  const outcomes = await withSql(server.databaseUrl, async (client) => {
    await client.query('begin');
    await client.query('select from account where id = $1 for update', [accountId]);
    const answers = await Promise.all(Array.from({ length: 6 }, () => attempt(username, password)));
    await client.query('rollback');
    return answers;
  });
  expect(tally(outcomes)).toEqual({ SERVICE_UNAVAILABLE: 6 });
  expect(await attempt(username, password)).toBe('SIGNED_IN');
});
