import { afterAll, beforeAll, expect, test } from 'vitest';
import { requestKinds } from '../../server/modules/change-kind/index.ts';
import { addMandate } from '../kit/mandates.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, tokenOf } from '../kit/world.ts';
import { cases } from '../rules/change-kinds.table.ts';

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startTestServer();
  server.now = new Date('2026-11-30T09:00:00Z');
  const officer = await addOfficer(server);
  for (const kind of ['DECIDES_FOR_IA_DASEN', 'DECIDES_FOR_MINISTER', 'MEDICAL', 'GIVES_OPINION'] as const)
    await addMandate(server, officer.officerId, kind);
  const line = lines(60).find(({ degree, birthDate }) => degree === 'FIRST' && birthDate < '1994');
  token = await tokenOf(server, await addTeacher(server, officer.officerId, line as never));
});
afterAll(async () => await server.close());

const submit = `mutation ($input: SubmitChangeRequestInput!) { submitChangeRequest(input: $input) {
  changeRequest { kind status effectiveFrom proposal { __typename } values { name label text } missingDocuments { code } }
  errors { code path message } } }`;

test.each(requestKinds.map((kind) => [kind.code, kind] as const))(
  'a teacher asks for %s, and reads again what was asked in the type of its kind and in words',
  async (code, { member, documents, needsProof }) => {
    const { form, from = null } = cases[code];
    const input = {
      change: { [member]: form },
      effectiveFrom: from,
      ...(needsProof ? { currentPassword: password } : {}),
    };
    const { data, errors } = await server.query(submit, { token, variables: { input } });
    expect(errors).toBeUndefined();
    const { changeRequest, errors: refused } = data.submitChangeRequest;
    expect(refused).toEqual([]);
    expect(changeRequest).toMatchObject({ kind: code, status: 'SUBMITTED', effectiveFrom: from });
    const name = `${member.charAt(0).toUpperCase()}${member.slice(1)}Change`;
    expect(changeRequest.proposal).toEqual({ __typename: name });
    expect(changeRequest.values).toHaveLength(Object.keys(form).length);
    const needed = documents.filter(({ need }) => need === 'REQUIRED').map((document) => document.code);
    expect(changeRequest.missingDocuments.map((missing: { code: string }) => missing.code)).toEqual(
      expect.arrayContaining(needed),
    );
  },
);

test('a field of every kind can be read in one request for all of them', async () => {
  const { data, errors } = await server.query(
    `{ viewer { teacher { changeRequests(first: 100) { nodes { proposal {
      ... on AdresseChange { lines country } ... on NaissanceChange { children { givenName birthDate } }
      ... on RibChange { ibanLastFour } ... on TptChange { quota } } } } } } }`,
    { token },
  );
  expect(errors).toBeUndefined();
  const proposals = data.viewer.teacher.changeRequests.nodes.map(
    ({ proposal }: { proposal: object }) => proposal,
  );
  expect(proposals).toHaveLength(requestKinds.length);
  expect(proposals).toEqual(
    expect.arrayContaining([
      { lines: ['12 rue des Lilas'], country: null },
      { children: [{ givenName: 'Léa', birthDate: '2026-03-14' }] },
      { ibanLastFour: '2606' },
      { quota: 60 },
      {},
    ]),
  );
});
