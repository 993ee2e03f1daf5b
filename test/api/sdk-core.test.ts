import { expect, expectTypeOf, test } from 'vitest';
import {
  AcademiesDocument,
  type AcademiesQuery,
  AbortedError,
  BadInputError,
  type ClientOptions,
  createClient,
  failureClasses,
  ForbiddenError,
  GraphQLRequestError,
  HttpError,
  ImportTeachersDocument,
  IprofError,
  LimitExceededError,
  NetworkError,
  pages,
  RateLimitedError,
  ServerError,
  ServiceUnavailableError,
  TeacherDocument,
  TimeoutError,
  UserErrorsError,
} from '../../client-sdk/src/index.ts';
import { type Scripted, scriptedServer } from '../kit/scripted-server.ts';

/** Waits are written down, not waited for. */
function recordedDelay() {
  const waits: number[] = [];
  return { waits, delay: async (milliseconds: number) => void waits.push(milliseconds) };
}

const failed = (code: string, more: object = {}, message = 'No'): Scripted => ({
  body: { errors: [{ message, extensions: { code } }], ...more },
});

const failureOf = async (answer: Scripted, options: Partial<ClientOptions> = {}) => {
  await using server = await scriptedServer(() => answer);
  const client = createClient({ url: server.url, retries: 0, ...options });
  // Awaited here: the server lives as long as this function.
  return await client.request('{ viewer { username } }').then(
    () => expect.unreachable('the request should fail'),
    (error: unknown) => error,
  );
};

const teachersInput = { teachers: [] };
const importDone = {
  body: { data: { importTeachers: { created: 0, updated: 0, unchanged: 0, errors: [] } } },
};

test('a request sends the document, its name and its variables, and gives typed data', async () => {
  await using server = await scriptedServer(() => ({ body: { data: { academies: [] } } }));
  const client = createClient({ url: server.url, locale: 'en' });
  const data = await client.request(AcademiesDocument, {}, { headers: { 'x-trace': '7' } });
  expectTypeOf(data).toEqualTypeOf<AcademiesQuery>();
  expect(data).toEqual({ academies: [] });
  const [request] = server.received;
  expect(request?.query).toBe(AcademiesDocument.toString());
  expect(request?.operationName).toBe('Academies');
  expect(request?.headers).toMatchObject({
    'accept-language': 'en',
    'content-type': 'application/json',
    'x-trace': '7',
  });
  expect(request?.headers.authorization).toBeUndefined();
});

test('variables are asked for by the compiler when the operation needs them', () => {
  const client = createClient({ url: 'http://127.0.0.1:1/' });
  const neverCalled = () => {
    // @ts-expect-error -- the id is required
    void client.request(TeacherDocument);
    // @ts-expect-error -- an id is a string
    void client.request(TeacherDocument, { id: 1 });
    void client.request(AcademiesDocument);
  };
  expect(neverCalled).toBeTypeOf('function');
});

test('a transient failure is tried again after the seconds of Retry-After plus jitter', async () => {
  const busy: Scripted = { status: 503, headers: { 'retry-after': '2' } };
  await using server = await scriptedServer((_, index) => (index < 1 ? busy : { body: { data: { a: 1 } } }));
  const { waits, delay } = recordedDelay();
  const client = createClient({ url: server.url, delay, random: () => 0.5 });
  await expect(client.request('{ a }')).resolves.toEqual({ a: 1 });
  expect(waits).toEqual([2100]);
});

test('waits grow with full jitter, and end after the given number of retries', async () => {
  await using server = await scriptedServer(() => ({ status: 502, body: 'Bad gateway' }));
  const { waits, delay } = recordedDelay();
  const client = createClient({ url: server.url, delay, retries: 6, random: () => 1, timeoutMs: 60_000 });
  await expect(client.request('{ a }')).rejects.toBeInstanceOf(HttpError);
  expect(waits).toEqual([200, 400, 800, 1600, 3200, 5000]);
  expect(server.received).toHaveLength(7);
});

test('a Retry-After longer than the call may last is told at once', async () => {
  const { waits, delay } = recordedDelay();
  const error = await failureOf(
    { status: 429, headers: { 'retry-after': '60' }, ...failed('RATE_LIMITED') },
    { retries: 3, delay, timeoutMs: 5_000 },
  );
  expect(error).toBeInstanceOf(RateLimitedError);
  expect(error).toMatchObject({ retryAfter: 60, status: 429 });
  expect(waits).toEqual([]);
});

test('a closed connection is tried again, a refusal is not', async () => {
  await using server = await scriptedServer((_, index) =>
    index < 2 ? { hangUp: true } : failed('FORBIDDEN'),
  );
  const client = createClient({ url: server.url, ...recordedDelay() });
  await expect(client.request('{ a }')).rejects.toBeInstanceOf(ForbiddenError);
  expect(server.received).toHaveLength(3);
});

test('a mutation that is tried again carries the same idempotency key', async () => {
  await using server = await scriptedServer((_, index) => (index < 2 ? { hangUp: true } : importDone));
  const client = createClient({ url: server.url, ...recordedDelay() });
  await client.intake.importTeachers(teachersInput);
  const keys = server.received.map(({ variables }) => variables.input?.['idempotencyKey']);
  expect(keys).toHaveLength(3);
  expect(keys[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(new Set(keys).size).toBe(1);
  expect(teachersInput).toEqual({ teachers: [] });
});

test("two calls have two keys, and the caller's own key is kept", async () => {
  await using server = await scriptedServer(() => importDone);
  const client = createClient({ url: server.url });
  const [own, inInput] = [crypto.randomUUID(), crypto.randomUUID()];
  await client.intake.importTeachers(teachersInput);
  await client.intake.importTeachers(teachersInput);
  await client.intake.importTeachers(teachersInput, { idempotencyKey: own });
  await client.request(ImportTeachersDocument, { input: { ...teachersInput, idempotencyKey: inInput } });
  const keys = server.received.map(({ variables }) => variables.input?.['idempotencyKey']);
  expect(new Set(keys).size).toBe(4);
  expect(keys.slice(2)).toEqual([own, inInput]);
});

test('a mutation without a key is sent once', async () => {
  await using server = await scriptedServer(() => ({ hangUp: true }));
  const client = createClient({ url: server.url, ...recordedDelay() });
  await expect(client.account.signIn({ username: 'mdupont', password: 'x' })).rejects.toBeInstanceOf(
    NetworkError,
  );
  const beside = `mutation ($input: ImportTeachersInput!) {
    importTeachers(input: $input) { created }
    addCvEntry(input: { title: "x" }) { errors { code } }
  }`;
  await expect(client.request(beside, { input: teachersInput })).rejects.toBeInstanceOf(NetworkError);
  expect(server.received).toHaveLength(2);
});

test('the caller can abort a call, also while it waits for another try', async () => {
  await using server = await scriptedServer((_, index) => (index === 0 ? { silent: true } : { status: 503 }));
  const first = new AbortController();
  const client = createClient({ url: server.url, random: () => 1 });
  const pending = client.request('{ a }', {}, { signal: first.signal });
  setTimeout(() => first.abort(new Error('left the page')), 20);
  await expect(pending).rejects.toBeInstanceOf(AbortedError);
  await expect(pending).rejects.toMatchObject({ cause: { message: 'left the page' } });

  const second = new AbortController();
  const waiting = client.request('{ a }', {}, { signal: second.signal });
  setTimeout(() => second.abort(), 40);
  await expect(waiting).rejects.toBeInstanceOf(AbortedError);
});

test('a server that does not answer in time gives a TimeoutError', async () => {
  const error = await failureOf({ silent: true }, { timeoutMs: 30 });
  expect(error).toBeInstanceOf(TimeoutError);
});

test('an address where nobody listens gives a NetworkError', async () => {
  const client = createClient({ url: 'http://127.0.0.1:1/graphql', retries: 0 });
  await expect(client.request('{ a }')).rejects.toBeInstanceOf(NetworkError);
});

test.for(Object.entries(failureClasses))('%s has its error class', async ([code, Failure]) => {
  const error = await failureOf(failed(code));
  expect(error).toBeInstanceOf(Failure);
  expect(error).toBeInstanceOf(IprofError);
  expect(error).toMatchObject({ name: Failure.name, code, message: 'No' });
});

test('a code that a newer server added is still a GraphQLRequestError', async () => {
  for (const code of ['TEAPOT', 'constructor', 'toString']) {
    const error = await failureOf(failed(code));
    expect((error as Error).constructor).toBe(GraphQLRequestError);
    expect(error).toMatchObject({ code });
  }
});

test('partial data is kept beside the errors', async () => {
  const error = await failureOf(failed('LIMIT_EXCEEDED', { data: { viewer: null, academies: [1] } }));
  expect(error).toBeInstanceOf(LimitExceededError);
  expect(error).toMatchObject({
    data: { academies: [1] },
    errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }],
  });
});

test('a fault of the server carries the request id to quote', async () => {
  const extensions = { code: 'INTERNAL_SERVER_ERROR', reason: 'FAULT', requestId: 'r-42' };
  const error = await failureOf({ status: 500, body: { errors: [{ message: 'Fault', extensions }] } });
  expect(error).toBeInstanceOf(ServerError);
  expect(error).toMatchObject({ reason: 'FAULT', requestId: 'r-42', status: 500 });
  const byHeader = await failureOf({ headers: { 'x-request-id': 'r-43' }, ...failed('BAD_REQUEST') });
  expect(byHeader).toBeInstanceOf(BadInputError);
  expect(byHeader).toMatchObject({ requestId: 'r-43' });
});

test('an answer that is not GraphQL is an HttpError, save for what its status says', async () => {
  for (const [status, Failure] of [
    [200, HttpError],
    [404, HttpError],
    [413, LimitExceededError],
    [429, RateLimitedError],
    [503, ServiceUnavailableError],
  ] as const) {
    const error = await failureOf({ status, body: '<html>Proxy</html>' });
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({ status });
  }
});

test('refusals in the payload are thrown by the methods and kept as data by request', async () => {
  const errors = [
    { code: 'INVALID_NUMEN', message: 'Ce NUMEN est mal formé.', path: ['input', 'teachers', '0', 'numen'] },
  ];
  const body = { data: { importTeachers: { created: 0, updated: 0, unchanged: 0, errors } } };
  await using server = await scriptedServer(() => ({ body }));
  const client = createClient({ url: server.url });
  const refused = client.intake.importTeachers(teachersInput);
  await expect(refused).rejects.toBeInstanceOf(UserErrorsError);
  await expect(refused).rejects.toMatchObject({
    code: 'INVALID_NUMEN',
    errors,
    message: 'Ce NUMEN est mal formé.',
  });
  await expect(client.request(ImportTeachersDocument, { input: teachersInput })).resolves.toEqual(body.data);
});

test('for await walks all pages, and asks only for the pages that the loop needs', async () => {
  await using server = await scriptedServer(({ variables }) => {
    const start = Number(variables['after'] ?? 0);
    const pageInfo = { hasNextPage: start < 4, endCursor: String(start + 2) };
    const nodes = [{ id: `t${start}` }, { id: `t${start + 1}` }];
    return { body: { data: { teachers: { nodes, pageInfo } } } };
  });
  const client = createClient({ url: server.url });
  const seen: string[] = [];
  for await (const { id } of client.teachers.all({ first: 2, filter: { namePrefix: 'du' } })) seen.push(id);
  expect(seen).toEqual(['t0', 't1', 't2', 't3', 't4', 't5']);
  expect(server.received.map(({ variables }) => variables)).toEqual(
    [null, '2', '4'].map((after) => ({ first: 2, filter: { namePrefix: 'du' }, after })),
  );
  for await (const { id } of client.teachers.all()) if (id === 't1') break;
  expect(server.received).toHaveLength(4);
});

test('a next page without a new cursor ends in an error, not in a circle', async () => {
  const stuck = pages(async () => ({ nodes: [1], pageInfo: { hasNextPage: true, endCursor: 'same' } }));
  const walk = async () => {
    for await (const node of stuck) expect(node).toBe(1);
  };
  await expect(walk()).rejects.toBeInstanceOf(IprofError);
});
