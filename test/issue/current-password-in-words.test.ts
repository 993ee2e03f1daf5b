import { afterAll, beforeAll, expect, test } from 'vitest';
import { standsAlone } from '../../server/modules/account/secrets/password.rules.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, tokenOf } from '../kit/world.ts';

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startTestServer();
  const { officerId } = await addOfficer(server);
  const [line] = lines(1, { seed: 113 });
  if (!line) throw new Error('no line');
  token = await tokenOf(server, await addTeacher(server, officerId, line));
});
afterAll(() => server.close());

const change = async (input: object, language = 'fr') => {
  const { data } = await server.query(
    'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { errors { code message path } } }',
    { token, variables: { input }, headers: { 'accept-language': language } },
  );
  return data.changePassword.errors;
};

// It was told that username, password or academy were wrong, and to ask for a link for a first sign-in.
test.each([
  ['fr', 'Ce n’est pas votre mot de passe actuel.'],
  ['en', 'This is not your current password.'],
])('a wrong current password is told as such, in %s', async (language, message) => {
  const input = { currentPassword: 'fausse', newPassword: 'la mer est calme ce matin' };
  expect(await change(input, language)).toEqual([
    { code: 'WRONG_CURRENT_PASSWORD', message, path: ['input', 'currentPassword'] },
  ]);
});

test('a password that is too long is told as such; spaces around a short one make it no longer', async () => {
  const refused = async (newPassword: string) =>
    ((await change({ currentPassword: password, newPassword })) as { code: string }[]).map(
      ({ code }) => code,
    );
  expect(await refused(`${'le vent se lève '.repeat(9)}ici`)).toEqual(['TOO_LONG']);
  expect(await refused('       court        ')).toEqual(['PASSWORD_TOO_SHORT']);
  expect(standsAlone('       court        ')).toBe(false);
});
