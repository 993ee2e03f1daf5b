import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, type Someone } from '../kit/world.ts';

let server: TestServer;
let machine: Someone;
let other: Someone;
beforeAll(async () => {
  server = await startTestServer();
  machine = await addAccount(server, 'INTEGRATOR');
  other = await addAccount(server, 'INTEGRATOR');
});
afterAll(() => server.close());

const basic = ({ username, clientSecret }: Someone) =>
  `Basic ${Buffer.from(`${username}:${clientSecret}`).toString('base64')}`;
const grant = { grant_type: 'client_credentials' };
async function ask(fields: object, headers: Record<string, string> = {}, query = '') {
  const body = new URLSearchParams(Object.entries({ ...grant, ...fields }));
  const response = await fetch(`${server.url}/oauth/token${query}`, { method: 'POST', body, headers });
  const { error, access_token: token } = (await response.json()) as { error?: string; access_token?: string };
  return `${response.status} ${error ?? (token ? 'a token' : 'nothing')}`;
}
const inForm = ({ username, clientSecret }: Someone) => ({
  client_id: username,
  client_secret: clientSecret as string,
});

/** A token was given for the client of the header. */
test('a request that names one client in its header and another in its form gets invalid_request', async () => {
  expect(await ask({ client_id: other.username }, { authorization: basic(machine) })).toBe(
    '400 invalid_request',
  );
  expect(await ask({ client_id: 'somebody-else' }, { authorization: basic(machine) })).toBe(
    '400 invalid_request',
  );
});

test('a form may name the client that its header authenticates (RFC 6749, 3.2.1)', async () => {
  expect(await ask({ client_id: machine.username }, { authorization: basic(machine) })).toBe('200 a token');
  // Sent without a value, a parameter counts as left out (3.2).
  expect(await ask({ client_id: '', client_secret: '' }, { authorization: basic(machine) })).toBe(
    '200 a token',
  );
});

test('one client that authenticates in two ways gets invalid_request (RFC 6749, 2.3)', async () => {
  expect(await ask(inForm(machine), { authorization: basic(machine) })).toBe('400 invalid_request');
  expect(await ask(inForm(other), { authorization: basic(machine) })).toBe('400 invalid_request');
  expect(await ask(inForm(machine), { authorization: 'Bearer x' })).toBe('400 invalid_request');
});

test('a client in the address of the request gets invalid_request (RFC 6749, 2.3.1)', async () => {
  const query = `?client_id=${other.username}&client_secret=${other.clientSecret}`;
  expect(await ask({}, {}, query)).toBe('400 invalid_request');
  expect(await ask(inForm(machine), {}, query)).toBe('400 invalid_request');
  expect(await ask({}, { authorization: basic(machine) }, `?client_id=${other.username}`)).toBe(
    '400 invalid_request',
  );
});

test('two headers Authorization get invalid_request, whichever comes first', async () => {
  for (const both of [
    [machine, other],
    [other, machine],
    [machine, machine],
  ]) {
    const answer = await new Promise<string>((resolve, reject) => {
      const body = new URLSearchParams(grant).toString();
      const sent = request(`${server.url}/oauth/token`, { method: 'POST' }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () =>
          resolve(`${response.statusCode} ${(JSON.parse(text) as { error: string }).error}`),
        );
      });
      sent.on('error', reject);
      sent.setHeader('content-type', 'application/x-www-form-urlencoded');
      sent.setHeader('authorization', both.map(basic));
      sent.end(body);
    });
    expect(answer).toBe('400 invalid_request');
  }
});
