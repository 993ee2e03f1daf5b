import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aLine } from '../kit/intake.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, tokenOf } from '../kit/world.ts';
import { compiled } from '../kit/server-process.ts';

/** The HR base writes ISO-8859-1: « è » is one byte there, which is no UTF-8 and was kept as U+FFFD. */
const latin1 = (written: string) => Buffer.from(written, 'latin1');

let server: TestServer;
let token: string;
const folder = mkdtempSync(join(tmpdir(), 'iprof-latin1-'));
beforeAll(async () => {
  server = await startTestServer();
  token = await tokenOf(server, await addAccount(server, 'INTEGRATOR'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const importOf = (familyName: string) =>
  JSON.stringify({
    query:
      'mutation ($input: ImportTeachersInput!) { importTeachers(input: $input) { results { outcome } errors { code } } }',
    variables: { input: { teachers: [aLine({ familyName })] } },
  });

async function post(body: Uint8Array | string, headers: Record<string, string> = {}, path = '/graphql') {
  const answer = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body: body as never,
  });
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers freely
  return { status: answer.status, body: (await answer.json()) as any };
}

const reasonOf = ({ body }: Awaited<ReturnType<typeof post>>) => body.errors?.[0]?.extensions.reason;
const teachers = async () =>
  Number((await server.orm.em.execute('select count(*) as n from teacher'))[0]?.['n']);

test('a body that is not UTF-8 is refused in both languages, and nothing of it is kept', async () => {
  const before = await teachers();
  const french = await post(latin1(importOf('Lefèvre')));
  expect([french.status, reasonOf(french)]).toEqual([400, 'NOT_UTF8']);
  expect(french.body.errors[0].message).toMatch(/n’est pas en UTF-8/);
  const english = await post(latin1(importOf('Lefèvre')), { 'accept-language': 'en' });
  expect(english.body.errors[0].message).toMatch(/is not UTF-8/);
  expect(await teachers()).toBe(before);
});

test.each(['iso-8859-1', '"ISO-8859-15"', 'utf-16'])(
  'a body that says charset=%s is refused, whatever its bytes happen to be',
  async (charset) => {
    const answer = await post(importOf('Lefevre'), {
      'content-type': `application/json; charset=${charset}`,
    });
    expect([answer.status, reasonOf(answer)]).toEqual([400, 'NOT_UTF8']);
  },
);

test.each([
  'application/json;charset=UTF-8',
  'application/json; charset="utf8"',
  'application/json; charset=us-ascii',
])('a body of type %s is read', async (type) => {
  const answer = await post('{"query":"{ __typename }"}', { 'content-type': type });
  expect(answer).toMatchObject({ status: 200, body: { data: { __typename: 'Query' } } });
});

test('a byte order mark before the body says that it is UTF-8, and is no part of it', async () => {
  expect((await post('\ufeff{"query":"{ __typename }"}')).status).toBe(200);
});

async function get(search: string) {
  const answer = await fetch(`${server.url}/graphql?${search}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers freely
  return { status: answer.status, body: (await answer.json()) as any };
}

test('a parameter of an address that is not UTF-8 once its percent signs are read is refused', async () => {
  const query = encodeURIComponent('query ($c: String!) { academy(code: $c) { name } }');
  const wrong = await get(`query=${query}&variables=%7B%22c%22%3A%22%E8%22%7D`);
  expect([wrong.status, reasonOf(wrong)]).toEqual([400, 'NOT_UTF8']);
  const right = await get(`query=${query}&variables=%7B%22c%22%3A%22%C3%A8%22%7D`);
  expect([right.status, right.body.errors]).toEqual([200, undefined]);
});

test('an address with bytes that are no ASCII is refused, since nobody says what they stand for', async () => {
  const { port } = new URL(server.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(
    latin1('GET /graphql?query={__typename}&variables={"c":"è"} HTTP/1.1\r\nhost: x\r\naccept: */*\r\n'),
  );
  socket.write('apollo-require-preflight: 1\r\nconnection: close\r\n\r\n');
  const answer = await text(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toMatch(/"(BAD_URL|MALFORMED_HTTP)"/);
});

test('a form for a token that is not UTF-8 is an invalid request, however it is written', async () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded', authorization: '' };
  const fields = 'grant_type=client_credentials&client_id=base&client_secret=';
  for (const secret of [latin1('clé'), Buffer.from('cl%E9')]) {
    const { authorization: _, ...headers } = form;
    const answer = await fetch(`${server.url}/oauth/token`, {
      method: 'POST',
      headers,
      body: Buffer.concat([Buffer.from(fields), secret]),
    });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: 'invalid_request', error_description: expect.stringContaining('UTF-8') },
    ]);
  }
});

test('a header Basic that is not UTF-8 authenticates nobody, and says why', async () => {
  const answer = await fetch(`${server.url}/oauth/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${latin1('base:clé').toString('base64')}`,
    },
    body: 'grant_type=client_credentials',
  });
  expect([answer.status, await answer.json()]).toEqual([
    401,
    { error: 'invalid_client', error_description: expect.stringContaining('UTF-8') },
  ]);
});

test.each([
  ['fr', /n’est pas de l’UTF-8/],
  ['en', /is not UTF-8/],
])(
  'facts of a career that are not UTF-8 are refused in words, %s, from a file and from standard input',
  async (lang, said) => {
    const facts = latin1('{"corps":"CERTIFIE","grade":"CN","title":"é"}');
    const file = join(folder, 'facts.json');
    writeFileSync(file, facts);
    const command = fileURLToPath(new URL('../../server/dist/bundle/career.js', import.meta.url));
    for (const args of [[file], ['-']]) {
      const child = spawn(process.execPath, [command, ...args, '--lang', lang], {
        env: { PATH: process.env['PATH'], ...compiled },
      });
      child.stdin.on('error', () => {}).end(facts);
      const [said_, code] = await Promise.all([
        text(child.stderr),
        new Promise((resolve) => void child.on('close', resolve)),
      ]);
      expect([code, said_]).toEqual([1, expect.stringMatching(said)]);
    }
  },
);
