import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startTestServer();
  const officer = await addOfficer(server);
  token = await tokenOf(server, officer);
  const [line] = lines(1) as [ReturnType<typeof lines>[number]];
  await addTeacher(server, officer.officerId, line);
});
afterAll(() => server.close());

/** Nothing was read that needed the cursor, so nobody looked at it. */
test.each(['totalCount', '__typename', 'pageInfo { __typename }'])(
  'a forged cursor is refused when only %s is asked',
  async (selection) => {
    const { errors } = await server.query(`{ teachers(after: "AAAA") { ${selection} } }`, { token });
    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      reason: 'INVALID_CURSOR',
      path: ['after'],
      field: 'teachers',
    });
  },
);

/** It folded to nothing, and everybody's name begins with nothing. */
test.each(['%', '-', 'Ба', '👩‍🏫', "''"])(
  'the name prefix “%s” is the beginning of no name',
  async (namePrefix) => {
    const { data } = await server.query(
      'query ($filter: TeacherFilter) { teachers(filter: $filter) { totalCount nodes { id } } }',
      {
        token,
        variables: { filter: { namePrefix } },
      },
    );
    expect(data.teachers).toEqual({ totalCount: 0, nodes: [] });
  },
);
