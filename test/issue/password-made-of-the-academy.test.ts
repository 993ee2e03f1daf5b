import { expect, test } from 'vitest';
import { startTestServer } from '../kit/server.ts';
import { addOfficer, password, tokenOf } from '../kit/world.ts';

/** « ac-orleans-tours » was taken for the password of somebody who works there. */
test.each([
  ['ac-orleans-tours.fr', ['COMMON_PASSWORD']],
  ['Académie Orléans-Tours', ['COMMON_PASSWORD']],
  ['les châteaux vers Orléans', []],
])('%s as a password in the academy of Orléans-Tours', async (newPassword, codes) => {
  const server = await startTestServer();
  try {
    const token = await tokenOf(server, await addOfficer(server, '18'));
    const change = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { errors { code } } }`;
    const input = { currentPassword: password, newPassword };
    const { data } = await server.query(change, { token, variables: { input } });
    expect(data.changePassword.errors.map(({ code }: { code: string }) => code)).toEqual(codes);
  } finally {
    await server.close();
  }
});
