import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { committedSchema } from '../contract/schema.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, password, tokenOf } from '../kit/world.ts';

let server: TestServer;
let token: string;
let other: string;
const mutations = Object.values(committedSchema.getMutationType()?.getFields() ?? {});
beforeAll(async () => {
  server = await startTestServer();
  const officer = await addOfficer(server);
  const [first, second] = lines(2, { seed: 320 }) as [
    ReturnType<typeof lines>[number],
    ReturnType<typeof lines>[number],
  ];
  const retired = await addTeacher(server, officer.officerId, first);
  other = (await addTeacher(server, officer.officerId, second)).id;
  await server.orm.em
    .fork()
    .execute(`update account set read_only_until = '2026-12-31' where id = ? returning id`, [
      retired.accountId,
    ]);
  token = await tokenOf(server, retired);
});
afterAll(() => server.close());

/** A value that the type takes: what a mutation would do with it does not matter here. */
function some(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return some(type.ofType);
  if (isListType(type)) return [some(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const required = type.isOneOf ? fields.slice(0, 1) : fields.filter(({ type: of }) => isNonNullType(of));
    return Object.fromEntries(required.map((field) => [field.name, some(field.type)]));
  }
  const samples: Record<string, unknown> = {
    Boolean: true, Int: 1, Float: 1, Date: '2026-02-01', EmailAddress: 'a@example.org', Duration: 'P1D',
    UUID: '01900000-0000-7000-8000-0000000000aa', URL: 'https://example.org', JSON: {}, ID: 'tea_00000000000000000000000000000000',
  }; // prettier-ignore
  return samples[getNamedType(type).toString()] ?? 'un texte';
}

/** What somebody who left may do: look after the account, what a secret of its own proves, and what is a right or stops a thief. */
const open = [
  'appealChangeDecision',
  'changeAlertEmail',
  'changePassword',
  'confirmAlertEmail',
  'endSession',
  'refreshSession',
  'requestPasswordReset',
  'requestUsernameReminder',
  'resetPassword',
  'signIn',
  'signOut',
  'supplementChangeRequest',
  'takeBackBankAccount',
  'undoAlertEmailChange',
  'withdrawChangeRequest',
];

test.each(mutations.filter(({ name }) => name !== 'signOut').map(({ name }) => name))(
  'somebody who retired and reads the own file meets the right answer of %s',
  async (name) => {
    const argument = mutations.find((one) => one.name === name)?.args[0];
    const { errors } = await server.query(
      `mutation ($input: ${String(argument?.type)}) { ${name}(input: $input) { __typename } }`,
      { token, variables: { input: argument && some(argument.type) } },
    );
    const refused = errors?.map(
      ({ extensions }) => `${String(extensions['code'])} ${String(extensions['reason'])}`,
    );
    if (open.includes(name)) expect(refused ?? []).not.toContain('FORBIDDEN READ_ONLY_ACCOUNT');
    // Of the staff's business nothing is told but that it is not theirs.
    else expect(['FORBIDDEN READ_ONLY_ACCOUNT', 'FORBIDDEN FORBIDDEN']).toContain(refused?.[0]);
  },
);

test('somebody who retired is refused what a teacher may change, in words of both languages', async () => {
  const ask = async (language: string) =>
    (
      await server.query('mutation { markMessagesRead(input: { messageIds: [] }) { errors { code } } }', {
        token,
        headers: { 'accept-language': language },
      })
    ).errors?.[0]?.message;
  expect(await ask('fr')).toBe('Depuis votre départ, vous consultez votre dossier sans pouvoir le modifier.');
  expect(await ask('en')).toBe('Since you have left, you can read your file and change nothing in it.');
});

test('somebody who retired reads the own file and nobody else’s', async () => {
  const { data } = await server.query(
    'query ($id: ID!) { viewer { readOnlyUntil teacher { displayName dossier { phone } } } teacher(id: $id) { id } }',
    { token, variables: { id: other } },
  );
  expect(data.viewer).toMatchObject({ readOnlyUntil: '2026-12-31', teacher: { dossier: {} } });
  expect(data.teacher).toBeNull();
});

test('somebody who retired changes the password and signs out', async () => {
  const change = await server.query(
    `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { errors { code } } }`,
    { token, variables: { input: { currentPassword: password, newPassword: 'sept hiboux sous la pluie' } } },
  );
  expect(change.data.changePassword.errors).toEqual([]);
  const out = await server.query('mutation { signOut(input: {}) { signedOut } }', { token });
  expect(out.data.signOut.signedOut).toBe(true);
});
