import fc from 'fast-check';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  parse,
  printSchema,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { amount } from '../kit/amount.ts';
import { OperationMaker, untried, type Material, type Operation } from '../kit/operations.ts';
import { globalId, nodesOf, publicSchema, referenceAnswer } from '../kit/reference.ts';
import {
  learnCursors,
  learnConflicts,
  learnMessages,
  learnOfficers,
  readWorld,
  type ReadWorld,
  type Role,
} from '../kit/read-world.ts';
import { startTestServer, type GraphQLAnswer, type TestServer } from '../kit/server.ts';

let server: TestServer;
let world: ReadWorld;
let material: Material;

beforeAll(async () => {
  server = await startTestServer();
  world = await readWorld(server);
  const national = world.roles.find(({ name }) => name === 'national integrator') as Role;
  await learnCursors(server, national, world.cursors);
  await learnOfficers(server, world);
  await learnMessages(server, world);
  await learnConflicts(server, world);
  material = materialOf(world);
});
afterAll(() => server.close());

function materialOf({ base, cursors }: ReadWorld): Material {
  const known = [...nodesOf(base)].map(({ id }) => id);
  const people = [
    ...base.teachers,
    ...base.officers,
    ...base.dossiers,
    ...base.sessions,
    ...base.messages,
    ...base.integrators,
  ].map((record) => globalId(record));
  const superseded = Object.values(base.lines)
    .flat()
    .filter((line) => line.supersededAt)
    .map((line) => globalId(line));
  return {
    ids: [
      ...people,
      ...known.slice(0, 400),
      ...superseded,
      'tea_0190f3c27a107cc398c4dc0c0c07398f',
      'tea_1',
      '',
      'xyz_0190f3c27a107cc398c4dc0c0c07398f',
      'no id',
    ],
    days: ['2024-09-01', '2026-01-15', '1999-12-31', '2000-02-29', '2019-08-31', '9999-12-31'],
    prefixes: ['', 'a', 'D', 'le', 'mo', 'É', base.teachers[0]?.familyName ?? '', 'zzz'],
    corps: [...new Set(base.teachers.map(({ corpsCode }) => corpsCode ?? ''))],
    departments: [...new Set(base.teachers.map(({ department }) => department?.code ?? ''))],
    uais: [...new Set(base.teachers.map(({ establishmentUai }) => establishmentUai ?? ''))].flatMap((uai) => [
      uai,
      uai.toLowerCase(),
    ]),
    codes: ['18', '10', '', 'nowhere', '975'],
    cursors: (list) => cursors.of(list),
  };
}

const codesOf = (errors: readonly string[]) => [...new Set(errors.map((error) => error.split(' ').at(-1)))];
const outcome = ({ data, errors }: GraphQLAnswer) => ({
  data: JSON.stringify(data),
  errors: (errors ?? [])
    .map(({ path, extensions }) => `${String(path)} ${String(extensions['code'])}`)
    .toSorted(),
});

/** Notes which fields a document selects, and tells how many stand in its widest object. */
function note(document: string, fields: Set<string>): number {
  const info = new TypeInfo(publicSchema);
  let widest = 0;
  const enter = (node: { kind: string; selectionSet?: { selections: readonly unknown[] } | undefined }) => {
    widest = Math.max(widest, node.selectionSet?.selections.length ?? 0);
    if (node.kind === 'Field')
      fields.add(`${String(info.getParentType()?.name)}.${String(info.getFieldDef()?.name)}`);
  };
  visit(parse(document), visitWithTypeInfo(info, { enter: enter as never }));
  return widest;
}

/**
 * What operations are made of. Some roots are left out, as those of `untried`: rules work them out, of the proposal that
 * is given and of the declared kinds; a signed address and a ranked search are no entities either. test/contract/role-field.test.ts asks each field of them.
 */
function triedSchema() {
  const tried = buildSchema(printSchema(publicSchema));
  const roots = tried.getQueryType()?.getFields() ?? {};
  for (const root of ['previewChange', 'previewCvEntry', 'changeKinds', 'cvKinds', 'cvPdf', 'searchCvs'])
    delete roots[root];
  return tried;
}
const tried = triedSchema();

/** Every field that a query reaches, as `Type.field`: a new one that no operation tries fails the test. */
function readableFields(): string[] {
  // What is worked out, and the forms of some forty kinds, which no request of the world has filled in; so with CVs.
  const apart =
    /^Import|^AccessRecord|^PortfolioChange|(?<!Dossier)Change$|^Cv(Diploma|EntryVersion|Experience|Language|Publication|Research|Review|Skill|Training)$/;
  const reached = new Set<GraphQLNamedType>();
  const fieldsOf = (type: GraphQLNamedType) =>
    'getFields' in type ? Object.values(type.getFields()).filter(({ name }) => !untried.has(name)) : [];
  const reach = (type: GraphQLNamedType) => {
    if (reached.has(type)) return;
    reached.add(type);
    if (isAbstractType(type)) tried.getPossibleTypes(type).forEach(reach);
    for (const { type: below } of fieldsOf(type)) reach(getNamedType(below as GraphQLType));
  };
  reach(tried.getQueryType() as GraphQLNamedType);
  return [...reached].flatMap((type) =>
    isObjectType(type) && !apart.test(type.name)
      ? fieldsOf(type).map(({ name }) => `${type.name}.${name}`)
      : [],
  );
}

/** What the log tells of a masked fault. */
const faults = () => {
  const fault = server.log.findLast(({ msg }) => msg === 'fault');
  return fault
    ? `\nlatest fault ${JSON.stringify(fault).slice(0, 600)}\n${server.log.findLast(({ sql }) => sql)?.sql ?? ''}`
    : '';
};

// READ_RUNS asks more operations; READ_SEED repeats a run that failed.
test(
  'any operation, asked by anybody, answers as graphql-js does over the entities',
  { timeout: 600_000 },
  async () => {
    const seen = { valid: 0, invalid: 0, limited: 0, wide: 0, bytes: 0 };
    const fields = new Set<string>();
    const tape = fc.array(fc.nat({ max: 9_999 }), { minLength: 30, maxLength: 700, size: 'max' });
    const compare = async (role: Role, { document, variables }: Operation) => {
      if (validate(publicSchema, parse(document)).length > 0) {
        seen.invalid += 1;
        return;
      }
      const ours = await server.query(document, { token: role.token, variables });
      if (ours.errors?.some(({ extensions }) => extensions['code'] === 'LIMIT_EXCEEDED')) {
        seen.limited += 1;
        return;
      }
      seen.valid += 1;
      const widest = note(document, fields);
      if (widest > 50) seen.wide += 1;
      const theirs = JSON.parse(
        JSON.stringify(await referenceAnswer(role.sight, document, variables)),
      ) as GraphQLAnswer;
      const [mine, expected] = [outcome(ours), outcome(theirs)];
      seen.bytes += mine.data?.length ?? 0;
      // Where several errors null the whole answer, each may stop at another one; all of a role have one code.
      const agree =
        expected.data === 'null'
          ? String(codesOf(expected.errors)) === String(codesOf(mine.errors))
          : String(mine.errors) === String(expected.errors);
      if (mine.data !== expected.data || !agree) {
        throw new Error(
          `as ${role.name}\n${document}\n${JSON.stringify(variables)}\nours     ${JSON.stringify(mine)}\nexpected ${JSON.stringify(expected)}${faults()}`,
        );
      }
    };
    const maker = (numbers: readonly number[]) => new OperationMaker(tried, material, numbers);
    const anybody = fc.nat({ max: world.roles.length - 1 });
    await fc.assert(
      fc.asyncProperty(anybody, tape, (who, numbers) =>
        compare(world.roles[who] as Role, maker(numbers).operation()),
      ),
      {
        numRuns: Number(process.env['READ_RUNS'] ?? amount(600, 3600)),
        ...(process.env['READ_SEED'] ? { seed: Number(process.env['READ_SEED']) } : {}),
      },
    );
    // Chance leaves fields out that lie deep: each of them is asked for alone, by everybody, until arguments are drawn that
    // are within the limits.
    for (const field of readableFields().filter((name) => !fields.has(name))) {
      const [owner = '', name = ''] = field.split('.');
      const type = tried.getType(owner) as GraphQLObjectType;
      for (let draw = 0; draw < 20 && !fields.has(field); draw += 1)
        for (const role of world.roles) {
          const [numbers = []] = fc.sample(tape, 1);
          await compare(role, maker(numbers).reaching(type, name));
        }
    }
    const missed = readableFields().filter((field) => !fields.has(field));
    console.log(seen, fields.size);
    expect(seen.valid).toBeGreaterThanOrEqual(amount(100, 300));
    expect(seen.wide).toBeGreaterThan(0);
    expect(missed).toEqual([]);
  },
);
