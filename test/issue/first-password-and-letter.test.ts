import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
});
afterAll(() => server.close());

let seed = 70;
async function newTeacher(firstPassword = true) {
  const line = lines(1, { seed: ++seed })[0] as ReturnType<typeof lines>[number];
  return { ...(await addTeacher(server, officer.officerId, line, { firstPassword })), numen: line.numen };
}
async function letterFor(teacher: { id: string }): Promise<string> {
  const { data } = await server.query(
    `mutation ($input: IssueOneTimePasswordInput!) { issueOneTimePassword(input: $input) { oneTimePassword } }`,
    {
      token: await tokenOf(server, officer),
      variables: { input: { teacherId: teacher.id, reason: 'au guichet' } },
    },
  );
  return data.issueOneTimePassword.oneTimePassword;
}
async function change(token: string, currentPassword: string): Promise<string[]> {
  const input = { currentPassword, newPassword: 'sept hiboux sous la pluie' };
  const { data } = await server.query(
    `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { errors { code } } }`,
    { token, variables: { input } },
  );
  return data.changePassword.errors.map(({ code }: { code: string }) => code);
}
const refused = ['WRONG_CURRENT_PASSWORD'];

/** Whether a letter existed decided what was asked for: a sign-in with the NUMEN then led nowhere. */
test('the NUMEN that opened the session replaces itself, though a letter was issued before', async () => {
  const teacher = await newTeacher();
  const letter = await letterFor(teacher);
  const token = await tokenOf(server, teacher, teacher.numen);
  expect(await change(token, letter)).toEqual(refused);
  expect(await change(token, teacher.numen)).toEqual([]);
});

test('so it does when the letter is issued afterwards, or is over', async () => {
  const teacher = await newTeacher();
  const token = await tokenOf(server, teacher, teacher.numen);
  await letterFor(teacher);
  expect(await change(token, teacher.numen)).toEqual([]);
  const late = await newTeacher();
  await letterFor(late);
  server.now = new Date(server.now.getTime() + 15 * 86_400_000);
  expect(await change(await tokenOf(server, late, late.numen), late.numen)).toEqual([]);
});

test('a letter that was used replaces itself, though another was issued since; nothing else does', async () => {
  for (const teacher of [await newTeacher(), await newTeacher(false)]) {
    const letter = await letterFor(teacher);
    const token = await tokenOf(server, teacher, letter);
    const next = await letterFor(teacher);
    for (const other of [next, teacher.numen]) expect(await change(token, other)).toEqual(refused);
    expect(await change(token, letter)).toEqual([]);
  }
});

test('a NUMEN that was replaced proves nothing any more', async () => {
  const teacher = await newTeacher();
  const token = await tokenOf(server, teacher, teacher.numen);
  expect(await change(token, teacher.numen)).toEqual([]);
  expect(await change(token, teacher.numen)).toEqual(refused);
});
