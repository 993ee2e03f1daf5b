import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
let officer: Awaited<ReturnType<typeof addOfficer>>;
let teacher: Awaited<ReturnType<typeof addTeacher>>;
let other: Awaited<ReturnType<typeof addTeacher>>;
const [line, otherLine] = lines(2) as [ReturnType<typeof lines>[number], ReturnType<typeof lines>[number]];

beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
  teacher = await addTeacher(server, officer.officerId, line);
  other = await addTeacher(server, officer.officerId, otherLine);
});
afterAll(() => server.close());

const file = `query ($asOf: Date) {
  viewer { username role mustChangePassword person { __typename ... on Teacher { id } }
    teacher {
      id civility familyName usageName givenNames displayName birthDate username professionalEmail degree
      academy { code name departments { code } } department { code name } correspondent { displayName service email academy { code } }
      dossier {
        id address { lines postalCode city country } phone mobilePhone
        familySituation { maritalStatus since children { givenName birthDate } }
        currentStep(asOf: $asOf) { corps { code name degree } grade { code name } echelon indiceMajore from to }
        currentPosting(asOf: $asOf) { establishment { uai name city } workingTime permanent discipline }
        careerSteps(first: 3) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { id from to echelon } }
        all: careerSteps(first: 100) { edges { cursor node { from } } }
        postings { nodes { from establishment { name } } } positions { nodes { kind from to } }
        appraisals { rank outcome } diplomas { title level } services { from kinds }
        teacher { id }
      }
    }
  }
}`;

test('a teacher reads the whole file in one statement', async () => {
  const token = await tokenOf(server, teacher);
  const { data, errors, statements } = await server.counted(file, { token });
  if (errors)
    console.log(JSON.stringify(server.log.filter((l) => l.msg === 'fault' || l.sql).slice(-3), null, 1));
  expect(errors).toBeUndefined();
  expect(statements).toHaveLength(1);
  const mine = data.viewer.teacher;
  expect(mine.id).toBe(teacher.id);
  expect(mine.familyName).toBe(line.familyName);
  expect(mine.dossier.teacher.id).toBe(teacher.id);
  expect(mine.dossier.careerSteps.totalCount).toBe(line.careerSteps.length);
  expect(mine.dossier.all.edges.map((e: { node: { from: string } }) => e.node.from)).toEqual(
    line.careerSteps.map((s) => s.from).toReversed(),
  );
  const last = line.careerSteps.at(-1);
  expect(mine.dossier.currentStep).toMatchObject({
    corps: { code: last?.corps },
    grade: { code: last?.grade },
    echelon: last?.echelon,
    to: null,
  });
  expect(mine.dossier.familySituation.children).toEqual(line.familySituation.children);
  expect(data.viewer.person).toEqual({ __typename: 'Teacher', id: teacher.id });
});

test('a teacher reads nothing of another teacher', async () => {
  const token = await tokenOf(server, teacher);
  const { data } = await server.query(
    'query ($id: ID!) { teacher(id: $id) { id } node(id: $id) { id } nodes(ids: [$id]) { id } }',
    {
      token,
      variables: { id: other.id },
    },
  );
  expect(data).toEqual({ teacher: null, node: null, nodes: [null] });
});

test('an officer pages through the portfolio, in both directions', async () => {
  const token = await tokenOf(server, officer);
  const page = `query ($after: String, $before: String, $first: Int, $last: Int) {
    teachers(first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const first = (await server.query(page, { token, variables: { first: 1 } })).data.teachers;
  expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
  const second = (
    await server.query(page, { token, variables: { first: 1, after: first.pageInfo.endCursor } })
  ).data.teachers;
  expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  expect([first.nodes[0].id, second.nodes[0].id].toSorted()).toEqual([teacher.id, other.id].toSorted());
  const back = (
    await server.query(page, { token, variables: { last: 1, before: second.pageInfo.startCursor } })
  ).data.teachers;
  expect(back).toMatchObject({ nodes: first.nodes, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
});
