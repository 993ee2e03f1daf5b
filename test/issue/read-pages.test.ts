import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  const officer = await addOfficer(server);
  for (const line of lines(3)) await addTeacher(server, officer.officerId, line);
  token = await tokenOf(server, officer);
});
afterAll(() => server.close());

test('the count alone, or the type alone, of a list within a scope is answered', async () => {
  // The parameters of the rows that were not selected went along, and PostgreSQL refused the statement.
  expect(await server.query('{ teachers { totalCount } }', { token })).toEqual({
    data: { teachers: { totalCount: 3 } },
  });
  expect(
    await server.query('{ teachers(first: 2, filter: { namePrefix: "zzz" }) { __typename } }', { token }),
  ).toEqual({ data: { teachers: { __typename: 'TeacherConnection' } } });
});

test('a page that both ends cut off tells of both neighbours', async () => {
  const page = `query ($first: Int, $last: Int, $after: String, $before: String) {
    teachers(first: $first, last: $last, after: $after, before: $before) { nodes { id } pageInfo { hasNextPage hasPreviousPage } edges { cursor } } }`;
  const all = (await server.query(page, { token })).data.teachers;
  const [first, , third] = all.edges.map(({ cursor }: { cursor: string }) => cursor);
  for (const size of [{ first: 5 }, { last: 5 }]) {
    const { data } = await server.query(page, { token, variables: { ...size, after: first, before: third } });
    expect(data.teachers).toMatchObject({
      nodes: [all.nodes[1]],
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    });
  }
});
