import { expect, test } from 'vitest';
import { startTestServer } from '../kit/server.ts';
import { addOfficer, tokenOf } from '../kit/world.ts';

test('the viewer and the second factor are read again by their ids by their holder alone', async () => {
  const server = await startTestServer();
  try {
    const tokens = [];
    for (let person = 0; person < 2; person++) tokens.push(await tokenOf(server, await addOfficer(server)));
    const [own, colleague] = tokens;
    const { data } = await server.query('{ viewer { id secondFactor { id } } }', { token: own });
    const ids: string[] = [data.viewer.id, data.viewer.secondFactor.id];
    const asked = `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`;
    const nodes = async (token?: string) =>
      (await server.query(asked, { token, variables: { ids } })).data.nodes;
    expect(await nodes(own)).toEqual(ids.map((id) => ({ id })));
    expect(await nodes(colleague)).toEqual([null, null]);
    expect(await nodes()).toEqual([null, null]);
  } finally {
    await server.close();
  }
});
