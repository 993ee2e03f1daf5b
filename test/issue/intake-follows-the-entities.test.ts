import { Kind, parse, type FragmentDefinitionNode, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Dossier } from '../../server/modules/dossier/index.ts';
import { ImportTeacherInput } from '../../server/modules/intake/index.ts';
import { checkTables } from '../../server/platform/sql/check-tables.ts';
import { columnsOf, entityTables } from '../../server/platform/sql/entity-table.ts';
import { table } from '../../server/platform/sql/table.ts';
import { Teacher } from '../../server/modules/teacher/index.ts';
import { committedSchema } from '../contract/schema.ts';
import { aLine, openIntake, type Intake } from '../kit/intake.ts';
import { readText } from '../kit/readme.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';

let intake: Intake;
let server: TestServer;
beforeAll(async () => {
  intake = await openIntake();
  server = await startTestServer();
});
afterAll(async () => {
  await intake.drop();
  await server.close();
});

/** A line in which nothing is missing: the fields that may be absent have the example of the format. */
const optional = ImportTeacherInput.fields.filter(({ isRequired }) => !isRequired);
const full = {
  ...aLine(),
  ...Object.fromEntries(optional.map(({ name, facts }) => [name, facts.example])),
  degree: 'SECOND',
  familySituation: ImportTeacherInput.fields.find(({ name }) => name === 'familySituation')?.facts.example,
};

async function rowsOf(name: 'teacher' | 'dossier'): Promise<Record<string, unknown>> {
  const [row = {}] = await intake.query<Record<string, unknown>>(`select * from "${name}"`);
  return row;
}

test('each column of a file is written by an import that leaves nothing out', async () => {
  const given = { ...full, familySituation: { maritalStatus: 'MARRIED', since: '2012-06-23', children: [] } };
  const [created] = await intake.bring([given]);
  expect(created).toMatchObject({ outcome: 'CREATED', refusals: [] });
  const empty = async (name: 'teacher' | 'dossier') =>
    Object.entries(await rowsOf(name)).flatMap(([column, value]) => (value === null ? [column] : []));
  expect(await empty('dossier')).toEqual([]);
  // The day of the departure lies ahead, and no approval says otherwise.
  expect(await empty('teacher')).toEqual(['departed_at', 'hr_names', 'hr_departure', 'departure_request_id']);
});

// A departure has two fields, the sector is refused or says nothing, and the degree is that of the corps.
const alone = optional.filter(({ name }) => !['sector', 'degree', 'leftOn', 'leftReason'].includes(name));

test.for(alone.map(({ name }) => name))(
  'an import that no longer has %s empties it, keeps what it was, and writes nothing the second time',
  async (name) => {
    await intake.bring([full]);
    const { [name as 'phone']: _, ...without } = full as Record<string, unknown>;
    const outcomes = [
      await intake.bring([without]),
      await intake.bring([without]),
      await intake.bring([full]),
      await intake.bring([full]),
    ].map(([result]) => result?.outcome);
    expect(outcomes).toEqual(['UPDATED', 'UNCHANGED', 'UPDATED', 'UNCHANGED']);
    const revisions = await intake.query<{ former: object }>(
      'select former from teacher_revision order by superseded_at desc, id desc limit 2',
    );
    const columns = name === 'address' ? ['addressLines', 'city', 'country', 'postalCode'] : [name];
    expect(revisions.map(({ former }) => Object.keys(former).toSorted())).toEqual([columns, columns]);
  },
);

test('a table has the columns of its entity, under the names of the properties, and its relations by their keys', () => {
  const { file, teacher } = entityTables({
    file: columnsOf(Dossier, { but: ['children'] }),
    teacher: columnsOf(Teacher, { only: ['id', 'department', 'civilName', 'displayName'] }),
  });
  expect(file.name).toBe('dossier');
  const text = { type: 'text', isReference: false };
  expect(file.columns).toContainEqual({ property: 'mobilePhone', column: 'mobile_phone', ...text });
  expect(file.columns.map(({ property }) => property)).not.toContain('children');
  expect(file.columns.map(({ property }) => property)).not.toContain('address');
  // What the database works out, or nobody stores, is no column to write.
  expect(teacher.columns.map(({ property, column }) => [property, column])).toEqual([
    ['id', 'id'],
    ['department', 'department_code'],
  ]);
});

test('an entity with a property that the database has no column for does not start', async () => {
  const declaration = { academy: { none: 'x' }, person: { none: 'x' }, kept: { as: 'x' }, searched: [] };
  const file = table('dossier', { ...declaration, entity: Dossier });
  await server.orm.em.fork().execute('alter table dossier rename column titular_since to titular_from');
  await expect(checkTables(server.orm, [file])).rejects.toThrow('dossier: there is no column titular_since');
  await server.orm.em.fork().execute('alter table dossier rename column titular_from to titular_since');
  await expect(checkTables(server.orm, [file])).rejects.not.toThrow('there is no column');
});

test('the document of a whole file asks for each of its fields', () => {
  const { definitions } = parse(readText('schema/operations/dossiers.graphql'));
  const whole = definitions.find(
    (one): one is FragmentDefinitionNode =>
      one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === 'DossierHistory',
  );
  const asked = whole?.selectionSet.selections.map((one) => (one.kind === Kind.FIELD ? one.name.value : ''));
  const fields = Object.values((committedSchema.getType('Dossier') as GraphQLObjectType).getFields());
  // Lists, and what is asked of a day, have arguments and documents of their own; the teacher is the way back.
  const ofToday = ['address', 'familySituation'];
  // What few may see is asked for by itself, and so is what the HR base has not taken over.
  const apart = ['teacher', 'awaitsHrBase', 'disability', 'bankAccount', 'nextBankAccounts'];
  const own = fields.filter(
    ({ args, name }) => (args.length === 0 || ofToday.includes(name)) && !apart.includes(name),
  );
  expect(own.length).toBeGreaterThan(8);
  expect(own.map(({ name }) => name).filter((name) => !asked?.includes(name))).toEqual([]);
});
