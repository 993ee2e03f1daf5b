import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { buildSchema } from 'graphql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { preset } from '../../client-sdk/codegen/parts.ts';
import { readText, root, tableUnder } from '../kit/readme.ts';
import { startTestServer } from '../kit/server.ts';

const run = promisify(execFile);
const bin = (name: string) => join(root, 'node_modules/.bin', name);
const schema = buildSchema(readText('schema/schema.graphql'));

/** A copy of what the client is made of, for a test to add to. */
let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'iprof-operations-'));
  cpSync(join(root, 'schema'), join(copy, 'schema'), { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

const add = (file: string, text: string) =>
  appendFileSync(join(copy, 'schema/operations', file), `\n${text}\n`);

/** What the generator makes of the documents of the copy, by the name of the file. */
async function generated(): Promise<Map<string, string>> {
  const documents = globSync(join(copy, 'schema/operations/*.graphql')).map((location) => ({ location }));
  const files = await preset.buildGeneratesSection({ baseOutputDir: '', documents, schemaAst: schema });
  return new Map(files.map(({ filename, pluginMap }) => [filename, pluginMap.content.plugin()]));
}

test('an operation added to schema/operations is a typed method of the client, and stands in its README', async () => {
  for (const path of ['codegen.yml', 'package.json', 'tsconfig.base.json', 'client-sdk'])
    cpSync(join(root, path), join(copy, path), {
      recursive: true,
      filter: (from) => !from.endsWith('/dist'),
    });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  add(
    'academies.graphql',
    '# What it is called.\n# @method nameOf\nquery AcademyName($code: String!) { academy(code: $code) { id name } }',
  );
  await run(process.execPath, [bin('graphql-codegen'), '--errors-only'], { cwd: copy });
  await run(process.execPath, [bin('tsc'), '-p', 'client-sdk'], { cwd: copy });

  const rows = tableUnder(readFileSync(join(copy, 'client-sdk/README.md'), 'utf8'), 'A first program');
  expect(rows.find(([part]) => part === '`client.academies`')?.[1]).toContain('`nameOf` (public)');
  const server = await startTestServer();
  try {
    const door = pathToFileURL(join(copy, 'client-sdk/dist/index.js')).href;
    const call = `
      const { createClient } = await import(${JSON.stringify(door)});
      const { academies } = createClient({ url: process.argv[1] });
      console.log(await academies.nameOf('18'), await academies.nameOf('99'));`;
    const script = ['--input-type=module', '--eval', call, `${server.url}/graphql`];
    expect((await run(process.execPath, script)).stdout.trim()).toBe('Orléans-Tours null');
  } finally {
    await server.close();
  }
});

test('what a method takes and gives follows from its document', async () => {
  add('academies.graphql', 'query Extra($code: String!) { academy(code: $code) { id name } }');
  add(
    'officers.graphql',
    'mutation More($input: DeclareAbsenceInput!) { declareAbsence(input: $input) { absence { ...AbsenceLine } errors { ...Refusal } } }',
  );
  add(
    'staff.graphql',
    '# @takes officerId\n# @gives nothing\nmutation Less($input: SendPasswordResetInput!) { sendPasswordReset(input: $input) { officer { id email } errors { ...Refusal } } }',
  );
  const files = await generated();
  expect(files.get('academies.ts')).toContain(
    '  extra(code: string, options?: RequestOptions): Promise<string | null>;',
  );
  expect(files.get('officers.ts')).toContain(
    '  more(input: DeclareAbsenceInput, options?: RequestOptions): Promise<Absence>;',
  );
  expect(files.get('staff.ts')).toContain(
    '  less(officerId: string, options?: RequestOptions): Promise<void>;',
  );
});

test('a method without a comment says what the schema says of its field', async () => {
  add('academies.graphql', 'query Extra { academies { id code } }');
  const description = schema.getQueryType()?.getFields()['academies']?.description;
  expect((await generated()).get('academies.ts')).toContain(`  /** ${description} */\n  extra(`);
});

test('a file added to schema/operations is a part of the client', async () => {
  add('school-years.graphql', '# School years.\n\nquery Everything { academies { id code name } }');
  const files = await generated();
  expect(files.get('school-years.ts')).toContain('export interface SchoolYearMethods {\n');
  expect(files.get('methods.ts')).toContain(
    '  /** School years. */\n  readonly schoolYears: SchoolYearMethods;\n',
  );
});

const mutation = (tag: string) =>
  `# ${tag}\nmutation Extra($input: EndAbsenceInput!) { endAbsence(input: $input) { errors { ...Refusal } } }`;

test.each([
  ['a tag that nobody knows', '# @returns name\nquery Extra { academies { id } }', '@returns is no tag'],
  [
    'two root fields',
    'query Extra { academies { id } integrators { id } }',
    'Extra has more than one root field',
  ],
  ['a field that the input has not', mutation('@takes title'), 'EndAbsenceInput has no field title'],
  ['a field that is not selected', mutation('@gives officer'), 'endAbsence selects no field officer'],
  ['a list without pages', '# @all all Each.\nquery Extra { academies { id } }', 'Extra has @all'],
  [
    'a method of two operations that differ',
    '# @method list\nquery Extra { academies { id } }',
    'are not one by id and one of the viewer',
  ],
])('the generator refuses %s, and says in which file', async (_what, text, said) => {
  add('officers.graphql', text);
  const answer = generated();
  await expect(answer).rejects.toThrow(said);
  await expect(answer).rejects.toThrow('officers.graphql');
});

test('a part that does not say what it is, is refused', async () => {
  add('school-years.graphql', 'query Everything { academies { id code name } }');
  await expect(generated()).rejects.toThrow('school-years.graphql must begin with a comment');
});

test('no document is used by hand but those whose comment says why', () => {
  const operations = globSync('schema/operations/*.graphql', { cwd: root }).map(readText).join('\n');
  const comments = /^# @apart \S.+\n(?:# .*\n)*(?:query|mutation) (\w+)/gm;
  const apart = [...operations.matchAll(comments)].map(([, name]) => name);
  const sources = globSync('client-sdk/src/**/*.ts', { cwd: root })
    .filter((path) => !path.includes('_generated'))
    .map(readText)
    .filter((text) => text.includes('_generated/operations.ts'));
  const used = sources.flatMap((text) =>
    [...text.matchAll(/^ {2}(\w+)Document,$/gm)].map(([, name]) => name),
  );
  expect(used.toSorted()).toEqual(['AuthenticateClient', 'RefreshSession', 'SignIn', 'SignOut']);
  expect(apart.toSorted()).toEqual(used.toSorted());
});
