import { Kind, parse, Source, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSchema } from '../../server/app/graphql/schema.ts';
import { readTour } from '../../server/app/pages/tour.ts';
import { startTestServer, type GraphQLAnswer, type TestServer } from '../kit/server.ts';

const tour = readTour();

/** An event of a path. */
interface Point {
  readonly date: string;
  readonly echelon: number;
  readonly grossMonthlyPay: number;
  readonly assumed?: boolean;
}

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ DEMO: 'on' });
});
afterAll(() => server.close());

// A tour is a story: each operation follows the one before.
describe(
  'the guided tour in the demo academy, each operation with the token of the sign-in before it',
  { shuffle: false },
  () => {
    let token: string | undefined;
    const seen: Record<string, GraphQLAnswer> = {};
    /** What the comment asks to do by hand: the request of the worklist goes into the variables. */
    const withRequest = ({ input }: Record<string, unknown>) => {
      const { id, version } = seen['23-change-requests']?.data.changeRequests.nodes[0] ?? {};
      return { input: { ...(input as object), requestId: id, expectedVersion: version } };
    };

    test.each(tour)('$name', async ({ name, document, variables }) => {
      const given = name === '24-approve-change' ? withRequest(parsed(variables)) : parsed(variables);
      const answer = await server.query(document, { token, variables: given });
      const failsOnPurpose = document.replaceAll('\n# ', ' ').includes('top-level error on purpose');
      expect(answer.errors?.map(({ message }) => message) ?? []).toHaveLength(failsOnPurpose ? 1 : 0);
      const signedIn = answer.data?.signIn?.session ?? answer.data?.authenticateClient;
      token = (signedIn?.accessToken as string | undefined) ?? token;
      seen[name] = answer;
    });

    test('signs in, shows the file, and refuses as data', () => {
      expect(seen['01-sign-in']?.data.signIn.errors).toEqual([]);
      expect(seen['02-viewer']?.data.viewer).toMatchObject({
        role: 'TEACHER',
        person: { __typename: 'Teacher' },
      });
      expect(seen['03-home']?.data.viewer.teacher.dossier.currentStep.echelon).toBeGreaterThan(0);
      expect(seen['04-history']?.data.viewer.teacher.dossier.careerSteps.nodes.length).toBeGreaterThan(0);
      expect(seen['08-refused']?.data.changePassword).toMatchObject({
        viewer: null,
        errors: [{ code: 'WRONG_CURRENT_PASSWORD', path: ['input', 'currentPassword'] }],
      });
    });

    test('says what the law opens, and what quicker advancement would change', () => {
      const perspectives = seen['06-careers']?.data.viewer.teacher.careerPerspectives as {
        summary: string;
        conditions: unknown[];
      }[];
      expect(perspectives.map(({ summary }) => summary)).toContainEqual(
        expect.stringMatching(/^Vous passerez au \d+e échelon le /),
      );
      expect(perspectives.every(({ conditions }) => conditions.length > 0)).toBe(true);

      const path = (alias: 'asItIs' | 'supposed') =>
        (seen['07-what-if']?.data.viewer.teacher[alias] ?? []) as Point[];
      const ninth = (alias: 'asItIs' | 'supposed') => path(alias).find(({ echelon }) => echelon === 9);
      expect(path('supposed').some(({ assumed }) => assumed)).toBe(true);
      expect(ninth('supposed')?.date).not.toBe(ninth('asItIs')?.date);
      expect(ninth('supposed')?.grossMonthlyPay).toBe(ninth('asItIs')?.grossMonthlyPay);
      expect(ninth('asItIs')?.grossMonthlyPay).toBeGreaterThan(2000);
    });

    test('shows what guards the account, the mailbox, and who else reads the file', async () => {
      expect(seen['09-my-account']?.data.viewer).toMatchObject({
        sessions: [{ current: true }],
        recentSignIns: [{ outcome: 'SUCCEEDED' }],
        secondFactor: { required: false },
      });
      expect(seen['10-mailbox']?.data.viewer.teacher).toMatchObject({
        mailbox: {
          unreadCount: 1,
          messages: { nodes: [{ subject: 'Temps partiel à 80 % à la rentrée' }, {}] },
        },
      });
      expect(seen['12-access-log']?.data.viewer.teacher.dossier.accessLog.nodes).toMatchObject([
        { role: 'INTEGRATOR', action: 'IMPORTED' },
      ]);
      expect(seen['22-files']?.data.teachers.nodes).toMatchObject([{ displayName: 'Julie Labert' }]);

      const step = (name: string) => tour.find((operation) => operation.name === name);
      const ask = async (name: string, as?: string) =>
        await server.query(step(name)?.document ?? '', {
          token: as,
          variables: parsed(step(name)?.variables ?? null),
        });
      const julie = (await ask('01-sign-in')).data.signIn.session.accessToken as string;
      const { nodes } = (await ask('12-access-log', julie)).data.viewer.teacher.dossier.accessLog;
      // The clock of the test stands still: all of them are of the same instant.
      expect(nodes).toContainEqual(
        expect.objectContaining({
          role: 'OFFICER',
          action: 'READ',
          fields: expect.arrayContaining(['dossier.address']),
        }),
      );
    });

    test('declares an entry of the CV, which no officer has seen', () => {
      expect(seen['15-add-cv-entry']?.data.addCvEntry).toMatchObject({
        cvEntry: { kind: 'DIPLOMA', to: '2012-06-30', review: { status: 'DECLARED' } },
        errors: [],
      });
    });

    test('tells where to sign in', () => {
      expect(seen['17-connection-point']?.data.connectionPointOf).toMatchObject({
        application: 'IPROF',
        academy: { name: 'Orléans-Tours' },
      });
    });

    test('reads again by id what is there, and null for what is not', () => {
      expect(seen['18-node']?.data.node).toMatchObject({ __typename: 'Academy', name: 'Orléans-Tours' });
      const [one, other, nobody] = (seen['19-nodes']?.data.nodes ?? []) as unknown[];
      expect([one, other]).toMatchObject([{ __typename: 'Academy' }, { __typename: 'Academy' }]);
      expect(nobody).toBeNull();
    });

    test('a request that the IA-DASEN or the recteur decides finds somebody who does', async () => {
      const julie = await server.query(tour[0]?.document ?? '', {
        variables: parsed(tour[0]?.variables ?? null),
      });
      const { data } = await server.query('{ changeKinds { kind sendElsewhere } }', {
        token: julie.data.signIn.session.accessToken,
      });
      const nobody = data.changeKinds.filter(
        ({ sendElsewhere }: { sendElsewhere: string | null }) => sendElsewhere !== null,
      );
      expect(nobody.map(({ kind }: { kind: string }) => kind)).toEqual([]);
    });

    test('shows the officer a worklist', () => {
      expect(seen['21-teachers']?.data.teachers.nodes.length).toBeGreaterThan(0);
      expect(seen['25-over-the-limit']?.errors?.[0]?.extensions['code']).toBeDefined();
    });

    test('sends a message, and follows a change from its preview to the file', () => {
      expect(seen['11-send-message']?.data.sendMessage).toMatchObject({
        message: { subject: 'Mon prochain rendez-vous de carrière' },
        errors: [],
      });
      expect(seen['13-preview-change']?.data.previewChange).toMatchObject({
        changes: [{ path: 'dossier.address' }],
        errors: [],
      });
      expect(seen['14-submit-change']?.data.submitChangeRequest).toMatchObject({
        changeRequest: { status: 'SUBMITTED', missingDocuments: [] },
        errors: [],
      });
      expect(seen['23-change-requests']?.data.changeRequests.nodes).toMatchObject([
        { kind: 'ADRESSE', teacher: { displayName: 'Julie Labert' } },
      ]);
      expect(seen['24-approve-change']?.data.approveChangeRequest).toMatchObject({
        changeRequest: { status: 'APPROVED', teacher: { dossier: { address: { city: 'Brest' } } } },
        errors: [],
      });
    });

    test('imports one teacher, once', async () => {
      expect(seen['27-import']?.data.importTeachers).toMatchObject({ created: 1, refused: 0, errors: [] });
      const last = tour.find(({ name }) => name === '27-import');
      const again = await server.query(last?.document ?? '', {
        token,
        variables: parsed(last?.variables ?? null),
      });
      expect(again.data.importTeachers).toMatchObject({ created: 0, unchanged: 1 });
    });
  },
);

test('each operation of the tour is numbered, valid, named like no other, and starts with a comment', async () => {
  const schema = await createSchema();
  const names = tour.map(({ name, document }, index) => {
    expect(name).toMatch(new RegExp(`^${String(index + 1).padStart(2, '0')}-[a-z-]+$`));
    expect(document).toMatch(new RegExp(`^# ${index + 1}\\. `));
    const ast = parse(new Source(document, name));
    expect(validate(schema, ast)).toEqual([]);
    const operations = ast.definitions.flatMap((d) =>
      d.kind === Kind.OPERATION_DEFINITION ? [d.name?.value] : [],
    );
    expect(operations).toHaveLength(1);
    return operations[0];
  });
  expect(new Set(names).size).toBe(tour.length);
});

const parsed = (variables: string | null) => JSON.parse(variables ?? '{}') as Record<string, unknown>;
