import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signedInClient, watchedClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, tokenOf } from '../kit/world.ts';

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startTestServer();
  token = await tokenOf(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
});
afterAll(() => server.close());

const whole = {
  email: 'assistance@ac-orleans-tours.fr',
  phone: '02 38 79 40 00',
  url: 'https://assistance.ac-orleans-tours.fr/',
};
async function change(input: object, as = token) {
  const { data, errors } = await server.query(
    `mutation ($input: ChangeHelpdeskInput!) { changeHelpdesk(input: $input) {
      academy { code helpdesk { email phone url } } errors { code path } } }`,
    { token: as, variables: { input } },
  );
  return data?.changeHelpdesk ?? errors?.[0]?.extensions['code'];
}

test('an administrator tells where the helpdesk of the academy answers, and everybody reads it', async () => {
  const input = { ...whole, url: 'https://Assistance.ac-orleans-tours.fr', idempotencyKey: randomUUID() };
  const answer = { academy: { code: '18', helpdesk: whole }, errors: [] };
  expect(await change(input)).toEqual(answer);
  expect(await change(input)).toEqual(answer);
  const { data } = await server.query('{ academies { code helpdesk { email phone url } } }');
  const told = (data.academies as { code: string; helpdesk: object }[]).filter(
    ({ helpdesk }) => JSON.stringify(helpdesk) !== '{"email":null,"phone":null,"url":null}',
  );
  expect(told).toEqual([{ code: '18', helpdesk: whole }]);
});

test('what is not given stays, and null or nothing takes it away', async () => {
  await change(whole);
  expect((await change({ phone: '3646' })).academy.helpdesk).toEqual({ ...whole, phone: '3646' });
  expect((await change({ phone: null, url: ' ' })).academy.helpdesk).toEqual({
    ...whole,
    phone: null,
    url: null,
  });
});

test('all that is wrong is told at once, and nothing changes', async () => {
  await change(whole);
  expect(await change({ email: 'a@b', phone: 'javascript:alert(1)', url: 'http://x.fr' })).toEqual({
    academy: null,
    errors: [
      { code: 'INVALID_FORMAT', path: ['input', 'email'] },
      { code: 'INVALID_PHONE', path: ['input', 'phone'] },
      { code: 'INVALID_FORMAT', path: ['input', 'url'] },
    ],
  });
  expect(await change({})).toEqual({ academy: null, errors: [{ code: 'REQUIRED', path: ['input'] }] });
  const { data } = await server.query('{ academy(code: "18") { helpdesk { email phone url } } }');
  expect(data.academy.helpdesk).toEqual(whole);
});

test('officers do not, and administrators only that of their own academy', async () => {
  expect(await change(whole, await tokenOf(server, await addOfficer(server)))).toBe('FORBIDDEN');
  const elsewhere = await tokenOf(server, await addOfficer(server, '01', 'ADMINISTRATOR'));
  expect((await change({ phone: '3646' }, elsewhere)).academy.code).toBe('01');
});

test('a restart leaves it as it is, and the client has a method for it', async () => {
  const { client } = await signedInClient(server, await addOfficer(server, '10', 'ADMINISTRATOR'));
  const academy = await client.staff.changeHelpdesk({ url: 'https://aide.ac-lyon.fr/' });
  expect(academy.helpdesk.url).toBe('https://aide.ac-lyon.fr/');
  const { migrate } = await import('../../server/app/process/migrate.ts');
  await migrate(server.orm);
  const found = await watchedClient(server).client.academies.find('10');
  expect(found?.helpdesk.url).toBe('https://aide.ac-lyon.fr/');
});
