import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { committedSchema, ownTypes, root } from '../contract/schema.ts';

const objects = ownTypes.filter((type) => isObjectType(type));
const isNode = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Node');
const nodeTypes = objects.filter(isNode);
const connections = objects.flatMap((owner) =>
  Object.values(owner.getFields())
    .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
    .map((field) => ({ owner, field })),
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iprof-relay-'));
  mkdirSync(join(folder, 'src'));
  mkdirSync(join(folder, 'out'));
  cpSync(join(root, 'schema/schema.graphql'), join(folder, 'schema.graphql'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const leavesOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
    .map(({ name }) => name)
    .join(' ');
const capital = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`;

/** What Relay asks for again to page: the type itself, or for one without an id (`Mailbox`) the node that it belongs to. */
function refetchedBy(owner: GraphQLObjectType): { holder: string; inside: (list: string) => string } {
  if (isNode(owner) || owner === committedSchema.getQueryType())
    return { holder: owner.name, inside: (list) => list };
  for (const above of nodeTypes)
    for (const field of Object.values(above.getFields()))
      if (getNamedType(field.type) === owner)
        return { holder: above.name, inside: (list) => `${field.name} { ${list} }` };
  throw new Error(`Relay cannot page through the connections of ${owner.name}: no Node holds it`);
}

/** A component that pages through a connection, forwards and backwards, as `usePaginationFragment` asks for. */
function pagination(
  owner: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  way: 'forward' | 'backward',
): [string, string] {
  const name = `${owner.name}${capital(field.name)}${capital(way)}`;
  const node = getNamedType(
    (getNamedType(field.type) as GraphQLObjectType).getFields()['nodes']?.type as GraphQLOutputType,
  ) as GraphQLObjectType;
  const [size, cursor, given] = way === 'forward' ? ['first', 'after', 'count'] : ['last', 'before', 'count'];
  const { holder, inside } = refetchedBy(owner);
  const needed = field.args.some(isRequiredArgument) ? 'query: "", ' : '';
  const list = `${field.name}(${needed}${size}: $${given}, ${cursor}: $cursor) @connection(key: "${name}_${field.name}") {
      totalCount
      edges { node { ${leavesOf(node)} } }
    }`;
  const fragment = `fragment ${name}_data on ${holder}
    @refetchable(queryName: "${name}RefetchQuery")
    @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    ${inside(list)}
  }`;
  return [name, fragment];
}

/** A ranked search has one direction. */
function waysOf({ args }: GraphQLField<unknown, unknown>) {
  return args.some(({ name }) => name === 'last')
    ? (['forward', 'backward'] as const)
    : (['forward'] as const);
}

/** A component that shows a node and can be refetched by its id. */
function refetch(type: GraphQLObjectType): [string, string] {
  const name = `${type.name}Shown`;
  return [
    name,
    `fragment ${name}_data on ${type.name} @refetchable(queryName: "${name}RefetchQuery") { ${leavesOf(type)} }`,
  ];
}

function write([name, document]: readonly [string, string]): void {
  writeFileSync(join(folder, 'src', `${name}.js`), `graphql\`${document}\`;\n`);
}

async function compile(): Promise<{ code: number; output: string }> {
  const config = {
    src: './src',
    schema: './schema.graphql',
    language: 'typescript',
    artifactDirectory: './out',
    eagerEsModules: true,
  };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
  const relay = join(import.meta.dirname, 'node_modules/relay-compiler/cli.js');
  const run = promisify(execFile)(process.execPath, [relay, 'relay.config.json'], {
    cwd: folder,
    env: { ...process.env, FORCE_DISABLE_WATCHMAN: '1' },
  });
  return await run.then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      output: error.stdout + error.stderr,
    }),
  );
}

test('the Relay compiler accepts every connection, in both directions, and a refetch of every Node type', async () => {
  expect(connections.length).toBeGreaterThanOrEqual(4);
  expect(nodeTypes.length).toBeGreaterThanOrEqual(9);
  for (const { owner, field } of connections)
    for (const way of waysOf(field)) write(pagination(owner, field, way));
  for (const type of nodeTypes) write(refetch(type));
  const { code, output } = await compile();
  expect(output).not.toContain('[ERROR]');
  expect(code).toBe(0);
  const expected = 2 * connections.flatMap(({ field }) => waysOf(field)).length + nodeTypes.length * 2;
  const artifacts = readdirSync(join(folder, 'out'));
  console.info(
    `relay-compiler: ${connections.length} connections × 2, ${nodeTypes.length} Node types, ${artifacts.length} artifacts`,
  );
  expect(artifacts.length).toBe(expected);
});

test('the compiler looks: a fragment on a missing field is refused', async () => {
  write(['Wrong', 'fragment Wrong_data on Teacher { noSuchField }']);
  const { code, output } = await compile().finally(() => rmSync(join(folder, 'src', 'Wrong.js')));
  expect(code).not.toBe(0);
  expect(output).toContain('noSuchField');
});

test('Node is an interface with nothing but an id, and its lookup is by id', () => {
  const node = committedSchema.getType('Node');
  expect(isInterfaceType(node) && Object.keys(node.getFields())).toEqual(['id']);
  expect(String(committedSchema.getQueryType()?.getFields()['node']?.args[0]?.type)).toBe('ID!');
});
