import { afterAll, beforeAll, expect, test } from 'vitest';
import { BadInputError } from '../../client-sdk/src/index.ts';
import { signedInClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
const people = lines(45);
const ids = new Set<string>();

beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
  const colleague = await addOfficer(server);
  for (const line of people) ids.add((await addTeacher(server, officer.officerId, line)).id);
  for (const line of lines(3, { seed: 2 })) await addTeacher(server, colleague.officerId, line);
});
afterAll(() => server.close());

test('an officer walks a portfolio of 45 teachers in three pages, each teacher once and nobody else', async () => {
  const { client, sent } = await signedInClient(server, officer);
  expect(await client.teachers.count()).toBe(45);
  const seen: string[] = [];
  for await (const teacher of client.teachers.all({ orderBy: { field: 'NAME', direction: 'ASC' } })) {
    seen.push(teacher.id);
    expect(teacher.dossier?.currentStep?.echelon).toBeGreaterThan(0);
  }
  expect(seen).toHaveLength(45);
  expect(new Set(seen)).toEqual(ids);
  expect(sent).toEqual(['TeacherCount', 'Teachers', 'Teachers', 'Teachers']);
});

test('a loop that stops early asks for no further page', async () => {
  const { client, sent } = await signedInClient(server, officer);
  let read = 0;
  for await (const _ of client.teachers.all({ first: 10 })) if (++read === 12) break;
  expect(sent).toEqual(['Teachers', 'Teachers']);
});

test('the worklist is filtered, and its order may be turned round', async () => {
  const { client } = await signedInClient(server, officer);
  const [corps = ''] = people.map(({ careerSteps }) => careerSteps.at(-1)?.corps ?? '');
  const expected = people.filter(({ careerSteps }) => careerSteps.at(-1)?.corps === corps).length;
  expect(await client.teachers.count({ corps: [corps] })).toBe(expected);
  const { nodes } = await client.teachers.list({ filter: { corps: [corps] }, first: 100 });
  expect(nodes).toHaveLength(expected);

  const names = async (direction: 'ASC' | 'DESC') =>
    (await client.teachers.list({ orderBy: { field: 'BIRTH_DATE', direction }, first: 100 })).nodes.map(
      ({ id }) => id,
    );
  expect(await names('DESC')).toEqual((await names('ASC')).toReversed());
});

test('a forged cursor, a cursor of another order and a page that is too large are refused with their reasons', async () => {
  const { client, sent } = await signedInClient(server, officer);
  const refused = async (variables: Parameters<typeof client.teachers.list>[0], reason: string) => {
    const failure = await client.teachers.list(variables).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BadInputError);
    expect(failure).toMatchObject({ code: 'BAD_USER_INPUT', reason });
  };
  const { endCursor } = (await client.teachers.list({ first: 2 })).pageInfo;
  const bytes = Buffer.from(endCursor ?? '', 'base64url');
  bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
  await refused({ after: bytes.toString('base64url') }, 'INVALID_CURSOR');
  await refused({ after: 'eyJpZCI6MX0' }, 'INVALID_CURSOR');
  await refused({ after: endCursor, orderBy: { field: 'BIRTH_DATE' } }, 'INVALID_CURSOR');
  await refused({ first: 101 }, 'PAGE_SIZE');
  await refused({ first: 1, last: 1 }, 'FIRST_AND_LAST');
  expect(sent).toHaveLength(6);
});
