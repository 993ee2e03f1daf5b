import { describe, expect, test } from 'vitest';
import {
  AbortedError,
  createClient,
  NotSignedInError,
  RateLimitedError,
  SecondFactorRequiredError,
  type Session,
  ServiceUnavailableError,
  SessionExpiredError,
  UserErrorsError,
} from '../../client-sdk/src/index.ts';
import { type Received, type Scripted, scriptedServer } from '../kit/scripted-server.ts';

const noon = Date.parse('2026-09-01T12:00:00+02:00');
const now = () => noon;

/** The n-th session of one person, whose access token lives for some seconds after noon. */
const session = (n: number, seconds = 600): Session => ({
  accessToken: `access-${n}`,
  accessTokenExpiresAt: new Date(noon + seconds * 1000).toISOString(),
  refreshToken: `refresh-${n}`,
  refreshTokenExpiresAt: '2026-10-01T12:00:00+02:00',
});

const unauthenticated: Scripted = {
  status: 401,
  body: { errors: [{ message: 'Not signed in', extensions: { code: 'UNAUTHENTICATED' } }] },
};
const renewed = (next: Session | null, errors: object[] = []): Scripted => ({
  body: { data: { refreshSession: { session: next, errors } } },
});
const isRefresh = (request: Received) => request.operationName === 'RefreshSession';
const bearer = (request: Received) => request.headers.authorization ?? null;

/** Takes one access token only; a refresh token is exchanged once, as rotation demands. */
function rotating(valid: string, next: Session) {
  const used = new Set<unknown>();
  return (request: Received): Scripted => {
    if (isRefresh(request)) {
      const token = request.variables.input?.['refreshToken'];
      if (used.has(token)) return renewed(null, [{ code: 'INVALID_REFRESH_TOKEN', message: 'Réutilisé.' }]);
      used.add(token);
      return renewed(next);
    }
    return bearer(request) === `Bearer ${valid}` ? { body: { data: { a: 1 } } } : unauthenticated;
  };
}

test('a token about to expire is renewed once, however many requests wait for it', async () => {
  await using server = await scriptedServer(rotating('access-2', session(2)));
  const stored: (Session | null)[] = [];
  const client = createClient({
    url: server.url,
    now,
    tokens: session(1, 10),
    onSession: (next) => stored.push(next),
  });
  await Promise.all(Array.from({ length: 20 }, () => client.request('{ a }')));
  expect(server.received.filter(isRefresh)).toHaveLength(1);
  expect(server.received).toHaveLength(21);
  expect(bearer(server.received.find(isRefresh)!)).toBeNull();
  expect(stored).toEqual([session(2)]);
  expect(client.session).toEqual(session(2));
});

test('a token that the server refuses is renewed once, and every request is sent again', async () => {
  await using server = await scriptedServer(rotating('access-2', session(2)));
  const client = createClient({ url: server.url, now, tokens: session(1) });
  const answers = await Promise.all(Array.from({ length: 20 }, () => client.request('{ a }')));
  expect(answers).toEqual(Array.from({ length: 20 }, () => ({ a: 1 })));
  expect(server.received.filter(isRefresh)).toHaveLength(1);
});

test('a new token that is refused as well gives a NotSignedInError, without a circle', async () => {
  await using server = await scriptedServer(rotating('nothing', session(2)));
  const client = createClient({ url: server.url, now, tokens: session(1) });
  await expect(client.request('{ a }')).rejects.toBeInstanceOf(NotSignedInError);
  expect(server.received).toHaveLength(3);
});

test('a refused renewal ends the session for all who wait', async () => {
  const errors = [{ code: 'INVALID_REFRESH_TOKEN', message: 'Session révoquée.' }];
  await using server = await scriptedServer((request) =>
    isRefresh(request) ? renewed(null, errors) : unauthenticated,
  );
  const stored: (Session | null)[] = [];
  const client = createClient({
    url: server.url,
    now,
    tokens: session(1),
    onSession: (next) => stored.push(next),
  });
  const results = await Promise.allSettled([client.request('{ a }'), client.request('{ a }')]);
  for (const result of results) {
    expect(result).toMatchObject({ status: 'rejected', reason: expect.any(SessionExpiredError) });
  }
  expect(results[0]).toMatchObject({ reason: { cause: { errors } } });
  expect(stored).toEqual([null]);
  expect(client.session).toBeNull();
});

test('a renewal that could not be tried is tried again, and keeps the session', async () => {
  await using server = await scriptedServer((request) =>
    isRefresh(request) ? { status: 503 } : unauthenticated,
  );
  const client = createClient({ url: server.url, now, tokens: session(1, 5), delay: async () => {} });
  await expect(client.request('{ a }')).rejects.toBeInstanceOf(ServiceUnavailableError);
  expect(server.received).toHaveLength(4);
  expect(client.session).toEqual(session(1, 5));
});

test('a clock that runs fast does not renew at every request', async () => {
  await using server = await scriptedServer((request) =>
    isRefresh(request) ? renewed(session(2, 600)) : { body: { data: { a: 1 } } },
  );
  const tomorrow = () => noon + 86_400_000;
  const client = createClient({ url: server.url, now: tomorrow, tokens: session(1) });
  for (let i = 0; i < 5; i++) await client.request('{ a }');
  expect(server.received.filter(isRefresh)).toHaveLength(1);
});

test('one who leaves while the session is renewed does not take the renewal away from the others', async () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await using server = await scriptedServer(async (request) => {
    if (isRefresh(request)) await released;
    return rotating('access-2', session(2))(request);
  });
  const client = createClient({ url: server.url, now, tokens: session(1, 1) });
  const leaver = new AbortController();
  const left = client.request('{ a }', {}, { signal: leaver.signal });
  const stays = client.request('{ a }');
  leaver.abort();
  await expect(left).rejects.toBeInstanceOf(AbortedError);
  release();
  await expect(stays).resolves.toEqual({ a: 1 });
});

test('signing out while the session is renewed stays signed out', async () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await using server = await scriptedServer(async (request) => {
    if (isRefresh(request)) await released;
    return rotating('access-2', session(2))(request);
  });
  const client = createClient({ url: server.url, now, tokens: session(1, 1) });
  const pending = client.request('{ a }');
  client.setSession(null);
  release();
  await expect(pending).rejects.toBeInstanceOf(SessionExpiredError);
  expect(client.session).toBeNull();
});

test('signing in keeps the session and sends its token; signing out forgets it', async () => {
  const viewer = { username: 'mdupont', role: 'TEACHER', mustChangePassword: true };
  await using server = await scriptedServer((request) => {
    if (request.operationName === 'SignIn') {
      return { body: { data: { signIn: { session: session(1), viewer, errors: [] } } } };
    }
    if (request.operationName === 'SignOut') return { status: 500, body: 'Oops' };
    return { body: { data: { viewer } } };
  });
  const client = createClient({ url: server.url, now, tokens: session(0, -60) });
  await expect(client.account.signIn({ username: 'mdupont', password: 'x' })).resolves.toEqual(viewer);
  expect(client.session).toEqual(session(1));
  await client.account.viewer();
  await expect(client.account.signOut()).rejects.toThrow('HTTP 500');
  expect(client.session).toBeNull();
  await client.account.viewer();
  expect(server.received.map(bearer)).toEqual([null, 'Bearer access-1', 'Bearer access-1', null]);
});

test('signing out of a session that has ended already is no fault', async () => {
  await using server = await scriptedServer((request) =>
    isRefresh(request) ? renewed(null) : unauthenticated,
  );
  const client = createClient({ url: server.url, now, tokens: session(1) });
  await client.account.signOut({ everywhere: true });
  expect(client.session).toBeNull();
});

test('a wrong password is refused as data, and changes nothing', async () => {
  const errors = [
    { code: 'INVALID_CREDENTIALS', message: 'Identifiant ou mot de passe incorrect.', path: null },
  ];
  await using server = await scriptedServer(() => ({
    body: { data: { signIn: { session: null, viewer: null, errors } } },
  }));
  const client = createClient({ url: server.url });
  const refused = client.account.signIn({ username: 'mdupont', password: 'x' });
  await expect(refused).rejects.toBeInstanceOf(UserErrorsError);
  await expect(refused).rejects.toMatchObject({ code: 'INVALID_CREDENTIALS' });
  expect(client.session).toBeNull();
});

describe('a machine', () => {
  const clientCredentials = { clientId: 'base-rh', clientSecret: 'navette' };
  const isAuthentication = (request: Received) => request.operationName === 'AuthenticateClient';
  const token = (n: number, seconds = 600) => ({
    accessToken: `machine-${n}`,
    accessTokenExpiresAt: new Date(noon + seconds * 1000).toISOString(),
  });
  const granted = (held: object | null, errors: object[] = []): Scripted => ({
    body: { data: { authenticateClient: { ...held, grants: ['READ_FILES'], errors } } },
  });
  /** Gives token after token; takes the last one only. */
  function tokens(...lives: number[]) {
    let given = 0;
    return (request: Received): Scripted => {
      if (isAuthentication(request)) return granted(token(given + 1, lives[given++]));
      return bearer(request) === `Bearer machine-${given}` ? { body: { data: { a: 1 } } } : unauthenticated;
    };
  }

  test('asks for a token before its first request, once for all that wait, and keeps no refresh token', async () => {
    await using server = await scriptedServer(tokens(600));
    const stored: (Session | null)[] = [];
    const client = createClient({
      url: server.url,
      now,
      clientCredentials,
      onSession: (next) => stored.push(next),
    });
    expect(client.session).toBeNull();
    await Promise.all(Array.from({ length: 10 }, () => client.request('{ a }')));
    const asked = server.received.filter(isAuthentication);
    expect(asked.map(({ variables }) => variables)).toEqual([{ input: clientCredentials }]);
    expect(asked.map(bearer)).toEqual([null]);
    expect(server.received).toHaveLength(11);
    expect(stored).toEqual([token(1)]);
    expect(client.session).toEqual(token(1));
  });

  test('renews a token before it ends, and one that the server refuses', async () => {
    await using server = await scriptedServer(tokens(600, 600, 600));
    let clock = noon;
    const client = createClient({ url: server.url, now: () => clock, clientCredentials });
    await client.request('{ a }');
    clock += 571_000;
    await Promise.all([client.request('{ a }'), client.request('{ a }')]);
    expect(server.received.filter(isAuthentication)).toHaveLength(2);
    client.setSession({ ...token(9), accessTokenExpiresAt: new Date(clock + 600_000).toISOString() });
    await client.request('{ a }');
    expect(server.received.filter(isAuthentication)).toHaveLength(3);
  });

  test('goes on with a token kept from before, and asks again after signing out', async () => {
    await using server = await scriptedServer((request) =>
      isAuthentication(request) ? granted(token(2)) : { body: { data: { signOut: { errors: [] } } } },
    );
    const client = createClient({ url: server.url, now, clientCredentials, tokens: token(1) });
    await client.account.signOut();
    expect(client.session).toBeNull();
    await client.request('{ a }');
    expect(server.received.map(bearer)).toEqual(['Bearer machine-1', null, 'Bearer machine-2']);
  });

  test('is told when its secret is wrong, and sends nothing without a token', async () => {
    const errors = [{ code: 'INVALID_CLIENT', message: 'Secret incorrect.', path: ['input'] }];
    await using server = await scriptedServer(() => granted(null, errors));
    const client = createClient({ url: server.url, now, clientCredentials });
    await expect(client.request('{ a }')).rejects.toBeInstanceOf(UserErrorsError);
    expect(server.received.map(({ operationName }) => operationName)).toEqual(['AuthenticateClient']);
    expect(client.session).toBeNull();
  });

  test('sends what anybody may ask without a token when told so', async () => {
    await using server = await scriptedServer(() => ({ body: { data: { a: 1 } } }));
    const client = createClient({ url: server.url, now, clientCredentials });
    await client.request('{ a }', {}, { anonymous: true });
    expect(server.received.map(bearer)).toEqual([null]);
  });
});

describe('a sign-in that the server had no time for', () => {
  const busy = (data: object | null, reason = 'SIGN_IN_BUSY'): Scripted => ({
    status: 503,
    headers: { 'retry-after': '2' },
    body: { data, errors: [{ message: 'Busy', extensions: { code: 'SERVICE_UNAVAILABLE', reason } }] },
  });
  const done = {
    body: { data: { signIn: { session: session(1), viewer: { username: 'mdupont' }, errors: [] } } },
  };
  const credentials = { username: 'mdupont', password: 'x' };

  test('is tried again after the seconds that it says', async () => {
    let asked = 0;
    await using server = await scriptedServer(() => (asked++ < 2 ? busy({ signIn: null }) : done));
    const waits: number[] = [];
    const client = createClient({
      url: server.url,
      now,
      random: () => 0,
      delay: async (milliseconds) => void waits.push(milliseconds),
    });
    await client.account.signIn(credentials);
    expect(waits).toEqual([2000, 2000]);
  });

  test('is not waited for longer than the call may last', async () => {
    await using server = await scriptedServer(() => busy({ signIn: null }));
    const client = createClient({ url: server.url, now, timeoutMs: 1500 });
    const failure = await client.account.signIn(credentials).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ServiceUnavailableError);
    expect(failure).toMatchObject({ retryAfter: 2 });
    expect(server.received).toHaveLength(1);
  });

  test('is sent once when something else of it may have happened', async () => {
    for (const answer of [busy({ signIn: null }, 'SERVICE_UNAVAILABLE'), busy({ signIn: null, other: {} })]) {
      await using server = await scriptedServer(() => answer);
      const client = createClient({ url: server.url, now, delay: async () => {} });
      await expect(client.account.signIn(credentials)).rejects.toBeInstanceOf(ServiceUnavailableError);
      expect(server.received).toHaveLength(1);
    }
  });
});

test('too many wrong passwords are told with the seconds to wait, and a sign-in is not sent again', async () => {
  await using server = await scriptedServer(() => ({
    status: 429,
    headers: { 'retry-after': '16' },
    body: {
      data: { signIn: null },
      errors: [
        {
          message: 'Trop d’essais',
          extensions: { code: 'RATE_LIMITED', reason: 'TOO_MANY_ATTEMPTS', retryAfter: 16 },
        },
      ],
    },
  }));
  const client = createClient({ url: server.url, now, delay: async () => {} });
  const failure = await client.account
    .signIn({ username: 'mdupont', password: 'x' })
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(RateLimitedError);
  expect(failure).toMatchObject({ retryAfter: 16, reason: 'TOO_MANY_ATTEMPTS' });
  expect(server.received).toHaveLength(1);
});

test('a missing code of the authenticator has a class of its own, and is still a refusal', async () => {
  const errors = [{ code: 'SECOND_FACTOR_REQUIRED', message: 'Le code aussi.', path: null }];
  await using server = await scriptedServer(({ variables }) => ({
    body: {
      data: {
        signIn: variables.input?.['secondFactorCode']
          ? { session: session(1), viewer: { username: 'mdupont' }, errors: [] }
          : { session: null, viewer: null, errors },
      },
    },
  }));
  const client = createClient({ url: server.url, now });
  const credentials = { username: 'mdupont', password: 'x' };
  const refused = await client.account.signIn(credentials).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(SecondFactorRequiredError);
  expect(refused).toBeInstanceOf(UserErrorsError);
  await client.account.signIn({ ...credentials, secondFactorCode: '123456' });
  expect(client.session).toEqual(session(1));
});
