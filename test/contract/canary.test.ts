import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, tokenOf } from '../kit/world.ts';
import { bearer, get, post, send, type Answer, type ErrorShape } from './http.ts';

/** What no client may ever read, whichever layer it is thrown in. */
const canary = 'canary-7f3a-numen-18E1234567ABC';

describe.each(['development', 'production'])('in %s', (NODE_ENV) => {
  let server: TestServer;
  let teacher: Awaited<ReturnType<typeof addTeacher>>;
  let token: string;
  beforeEach(async () => {
    server = await startTestServer({ NODE_ENV, DEMO: 'off' });
    const officer = await addOfficer(server);
    const [line] = lines(1) as [ReturnType<typeof lines>[number]];
    teacher = await addTeacher(server, officer.officerId, line);
    token = await tokenOf(server, teacher);
    await sql(`create function boom() returns boolean language plpgsql as $$ begin
      raise exception '${canary}' using detail = '${canary}', hint = '${canary}'; end $$`);
  });
  afterEach(() => server.close());

  const sql = (text: string) =>
    withSql(server.databaseUrl, async (client) => void (await client.query(text)));

  /** A table that fails when a row of it is read. */
  const poison = (table: string) =>
    sql(
      `alter table ${table} rename to ${table}_kept; create view ${table} as select * from ${table}_kept where boom()`,
    );

  /** Neither the canary nor anything like a stack is told; the request's id is, and the log explains it. */
  function expectMasked(answer: Answer, code = 'INTERNAL_SERVER_ERROR'): ErrorShape {
    const all = JSON.stringify([answer.text, answer.headers]);
    expect(all).not.toMatch(
      /canary|numen|18E123|_kept|boom|relation \\?"|column \\?"|plpgsql|stack|\.ts\b|node_modules/i,
    );
    expect(answer.headers['content-type']).toMatch(/json/);
    const [error] = (JSON.parse(answer.text) as { errors: [ErrorShape] }).errors;
    expect(error.extensions).toEqual({ code, reason: code, requestId: answer.headers['x-request-id'] });
    expect(error.message.length).toBeGreaterThan(20);
    const logged = server.log.filter(
      (line) => (line as { requestId?: string }).requestId === error.extensions.requestId && 'err' in line,
    );
    expect(logged.length, 'the log has the request id').toBeGreaterThan(0);
    return error;
  }

  const home = '{ viewer { username teacher { displayName dossier { currentStep { echelon } } } } }';
  const both = async (query: string, headers = bearer(token)) => [
    await post(server.url, { query }, headers),
    await get(server.url, { query }, headers),
  ];

  test('a statement that fails in the database', async () => {
    await poison('career_step');
    for (const answer of await both(home)) expectMasked(answer);
  });

  test('a column that is missing', async () => {
    await sql(`alter table dossier rename column phone to "${canary}"`);
    for (const answer of await both('{ viewer { teacher { dossier { phone } } } }')) expectMasked(answer);
  });

  test('a public read, for an anonymous caller', async () => {
    await poison('academy');
    for (const answer of await both('{ academies { name } }', {})) expectMasked(answer);
  });

  test('one root field that fails beside one that does not: its place is null, the other is answered', async () => {
    await poison('teacher');
    const [answer] = await both(`{ viewer { username } node(id: "${teacher.id}") { id } }`);
    expectMasked(answer as Answer);
    const { data } = JSON.parse((answer as Answer).text) as { data: object };
    expect(data).toEqual({ viewer: { username: teacher.username }, node: null });
  });

  test('the session behind a token, before GraphQL', async () => {
    await poison('session');
    const officer = await addOfficer(server);
    server.now = new Date(server.now.getTime() + 40_000); // what is known of a session is asked again after 30 s
    expect(officer.username).toBeTruthy();
    for (const answer of await both(home)) {
      expectMasked(answer);
      expect(answer.status).toBe(500);
    }
  });

  test('a service inside a mutation, by a trigger', async () => {
    await sql(`create function boom_trigger() returns trigger language plpgsql as $$ begin perform boom(); return new; end $$;
      create trigger boom before insert on session for each row execute function boom_trigger()`);
    const query = `mutation { signIn(input: { username: "${teacher.username}", password: "${password}" }) { session { accessToken } errors { code } } }`;
    expectMasked(await post(server.url, { query }));
  });

  test('the commit of a mutation, by a deferred constraint', async () => {
    await sql(`create function boom_trigger() returns trigger language plpgsql as $$ begin perform boom(); return new; end $$;
      create constraint trigger boom after insert on session deferrable initially deferred for each row execute function boom_trigger()`);
    const query = `mutation { signIn(input: { username: "${teacher.username}", password: "${password}" }) { session { accessToken } errors { code } } }`;
    const answer = await post(server.url, { query });
    expectMasked(answer);
    expect(answer.text).not.toContain('accessToken":"');
  });

  test('the object of a payload, read after the commit', async () => {
    await poison('academy');
    const query = `mutation { signIn(input: { username: "${teacher.username}", password: "${password}" }) { viewer { academy { name } } errors { code } } }`;
    expectMasked(await post(server.url, { query }));
  });

  test('a computed field: given a record that its rule did not foresee', async () => {
    await sql(
      `alter table teacher alter column given_names drop not null; update teacher set given_names = null, family_name = '${canary}'`,
    );
    for (const answer of await both('{ viewer { teacher { displayName } } }')) expectMasked(answer);
  });

  test('the clock, wherever it is read: authentication, services and reads', async () => {
    class StoppedClock extends Date {
      override getTime(): number {
        throw new Error(canary);
      }
      override valueOf(): number {
        throw new Error(canary);
      }
    }
    await both(home); // the session is known: no token need be verified
    server.now = new StoppedClock();
    for (const answer of await both(home)) expectMasked(answer);
    for (const answer of await both('{ academies { name } }', {})) expectMasked(answer);
    const query = `mutation { signIn(input: { username: "${teacher.username}", password: "${password}" }) { session { accessToken } errors { code } } }`;
    expectMasked(await post(server.url, { query }));
  });

  test('what the caller sends is not repeated by a body that cannot be read', async () => {
    const headers = { 'content-type': 'application/json' };
    for (const body of [`{"query": "${canary}`, canary, `{"${canary}": }`]) {
      const answer = await send(`${server.url}/graphql`, { headers, body });
      expect([answer.status, answer.text.includes('canary')]).toEqual([400, false]);
    }
    const answer = await send(`${server.url}/graphql`, {
      headers: { 'content-type': `application/${canary}` },
      body: '{}',
    });
    expect([answer.status, answer.text.includes('canary')]).toEqual([415, false]);
  });

  test('nothing of all this is told in the other language either', async () => {
    await poison('teacher');
    const answer = await post(server.url, { query: home }, { ...bearer(token), 'accept-language': 'en' });
    expect(expectMasked(answer).message).toBe(
      'Something went wrong on our side. Quote the request id to the helpdesk.',
    );
  });
});
