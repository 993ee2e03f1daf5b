import { isObjectType, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { globalId, nodesOf, publicSchema, referenceAnswer } from '../kit/reference.ts';
import { readWorld, uuidOf, type ReadWorld } from '../kit/read-world.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';

let server: TestServer;
let world: ReadWorld;

beforeAll(async () => {
  server = await startTestServer();
  world = await readWorld(server, 3);
});
afterAll(() => server.close());

/** A field without fields, or one with its own type below it. */
type Part = string | { readonly head: string; readonly type: GraphQLObjectType };

/** The fields of a type, with an alias where two of one path would not merge. */
function partsOf(type: GraphQLObjectType, depth: number): Part[] {
  return Object.values(type.getFields()).flatMap((field): Part[] => {
    const named = publicSchema.getType(String(field.type).replaceAll(/[[\]!]/g, ''));
    // The log grows as we look: test/api/audit.test.ts says who reads it. Requests and CVs have a scope of
    // their own, which test/policy/change-request-scope.test.ts and cv-scope.test.ts compare with the policies.
    if (
      [
        'query',
        'accessLog',
        'changeRequests',
        'cv',
        'cvProfile',
        'cvJsonResume',
        'cvCompleteness',
        'removedCvEntries',
      ].includes(field.name)
    )
      return [];
    if (!isObjectType(named))
      return named && 'getTypes' in named
        ? [`${field.name} { ... on Teacher { id } ... on Officer { id } }`]
        : // An end may be open or not, a share known or not, kinds, outcomes and reasons are others, according to the type: they do not merge.
          [mayDiffer(type.name, field.name) ? `${type.name}_${field.name}: ${field.name}` : field.name];
    if (field.name === 'careerPath') return [];
    // Back to where it hangs: each of them would say everything of its officer again.
    if (type.name === 'Mandate') return [`${field.name} { id }`];
    const page = field.args.some(({ name }) => name === 'first') ? '(first: 10)' : '';
    const key = field.name === 'substitute' ? `${type.name}_substitute: substitute` : field.name;
    return depth > 0 ? [{ head: `${key}${page}`, type: named }] : [];
  });
}

/** Everything below a type, to a depth. */
function everything(type: GraphQLObjectType, depth: number): string {
  const parts = partsOf(type, depth).map((part) =>
    typeof part === 'string' ? part : `${part.head} ${everything(part.type, depth - 1)}`,
  );
  return `{ __typename ${parts.join(' ')} }`;
}

/** The same in several selections, since one would go beyond what an operation may ask for: to a level, each field alone. */
function inTurn(type: GraphQLObjectType, depth: number, levels: number): string[] {
  if (levels === 0) return [everything(type, depth)];
  const parts = partsOf(type, depth);
  const leaves = parts.filter((part) => typeof part === 'string');
  const below = parts.flatMap((part) =>
    typeof part === 'string'
      ? []
      : inTurn(part.type, depth - 1, levels - 1).map((set) => `{ ${part.head} ${set} }`),
  );
  return [`{ __typename ${leaves.join(' ')} }`, ...below];
}

const mayDiffer = (type: string, field: string) =>
  ['to', 'kind', 'outcome', 'reason'].includes(field) || (type === 'Dossier' && field === 'workingTime');

function idsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string' && /^[a-z]{3}_[0-9a-f]{32}$/.test(value)) found.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) idsIn(item, found);
  return found;
}

const refusals = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'PASSWORD_CHANGE_REQUIRED',
  'SECOND_FACTOR_ENROLMENT_REQUIRED',
]);
const typeOf = (name: string) => publicSchema.getType(name) as GraphQLObjectType;

test('whatever is selected, nobody reaches a record that is not theirs', async () => {
  const counts: Record<string, number> = {};
  const allIds = [...nodesOf(world.base)];
  const typesWithIds = new Set(allIds.map(({ type }) => type));
  for (const { name, token, sight } of world.roles) {
    const allowed = new Set(allIds.filter(({ record }) => sight.sees(record)).map(({ id }) => id));
    // The correspondent of a file one sees is shown, who stands in too, and public data is everybody's.
    for (const teacher of world.base.teachers.filter((one) => sight.sees(one))) {
      allowed.add(globalId(teacher.correspondent));
      // The mailbox has the key of its teacher; what it holds is read by the teacher alone.
      allowed.add(globalId(teacher, 'Mailbox'));
      const standIn = sight.absenceToday(teacher.correspondent.id)?.substitute;
      if (standIn) allowed.add(globalId(standIn));
    }
    // Who may settle a conflict reads which request it is about: its id alone, the record is not reached by it here.
    for (const { requestId } of world.base.conflicts.filter((one) => sight.sees(one)))
      if (requestId) allowed.add(`chg_${requestId.replaceAll('-', '')}`);
    if (sight.account)
      for (const type of ['Viewer', 'SecondFactorStatus']) allowed.add(globalId(sight.account, type));
    const reached = new Set<string>();
    const ask = async (document: string, variables: Record<string, unknown> = {}) => {
      const { data, errors } = await server.query(document, { token, variables });
      expect(
        errors?.map(({ extensions }) => extensions['code']).filter((code) => !refusals.has(code as string)) ??
          [],
      ).toEqual([]);
      idsIn(data, reached);
    };
    for (const set of inTurn(typeOf('Viewer'), 4, 2)) await ask(`{ viewer ${set} }`);
    await ask(`{ academies { id } }`);
    await ask(`{ integrators { id } officers(first: 50) { nodes { id } } }`);
    await ask(`{ officers(first: 50) ${everything(typeOf('OfficerConnection'), 2)} }`);
    for (let at = 0, fresh = true; fresh && at < 5; at += 1) {
      await ask(`{ teachers(first: 30) ${everything(typeOf('TeacherConnection'), 2)} }`);
      const before = reached.size;
      // Every record of the database, by id, with all that hangs on it.
      for (let from = 0; at === 0 && from < allIds.length; from += 30) {
        const ids = allIds.slice(from, from + 30).map(({ id }) => id);
        const types = publicSchema
          .getPossibleTypes(publicSchema.getType('Node') as never)
          .filter(({ name: type }) => type !== 'Academy' && typesWithIds.has(type));
        await ask(
          `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ${types.map((t) => `... on ${t.name} ${everything(t, 1)}`).join(' ')} } }`,
          { ids },
        );
      }
      fresh = reached.size > before;
    }
    expect(
      [...reached].filter((id) => !allowed.has(id)),
      name,
    ).toEqual([]);
    counts[name] = reached.size;
    if (!/^anonymous|first password|must enrol/.test(name)) expect(reached.size, name).toBeGreaterThan(30);
  }
  // What is public, and the own viewer, that says what is to be done first.
  expect(counts['teacher with a first password']).toBeLessThanOrEqual((counts['anonymous'] as number) + 1);
  const nobody = world.roles[0]?.sight;
  const open = [...nodesOf(world.base)].filter(({ record }) => nobody?.sees(record));
  expect(counts['anonymous']).toBe(open.length);
  console.log(counts);
});

test('node and nodes answer as the reference for every record of the database and every role', async () => {
  const ids = [...nodesOf(world.base)].map(({ id }) => id);
  let asked = 0;
  for (const { name, token, sight } of world.roles) {
    for (let from = 0; from < ids.length; from += 100) {
      const document = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
      const variables = { ids: ids.slice(from, from + 100) };
      const answer = await server.query(document, { token, variables });
      const reference = await referenceAnswer(sight, document, variables);
      expect(JSON.stringify(answer.data), name).toBe(JSON.stringify(reference.data));
      asked += variables.ids.length;
    }
    for (const id of ids.filter((_, i) => i % 29 === 0)) {
      const { data } = await server.query('query ($id: ID!) { node(id: $id) { id } }', {
        token,
        variables: { id },
      });
      expect(data.node?.id ?? null, name).toBe(sight.node(id) ? id : null);
    }
  }
  console.log({ asked });
});

test('an id is good for its own type only', async () => {
  const token = world.roles.find(({ name }) => name === 'national integrator')?.token;
  const key = world.base.teachers[0]?.id.replaceAll('-', '') as string;
  const ids = ['stp', 'off', 'aca', 'pst', 'TEA', 'tea ', 'xxx'].map((prefix) => `${prefix}_${key}`);
  const { data, errors } = await server.query(
    'query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id } teacher(id: $id) { id } }',
    { token, variables: { ids, id: `dos_${key}` } },
  );
  expect({ data, errors }).toEqual({
    data: { nodes: ids.map(() => null), teacher: null },
    errors: undefined,
  });
  expect(uuidOf(`tea_${key}`)).toBe(world.base.teachers[0]?.id);
});
