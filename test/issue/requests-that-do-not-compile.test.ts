import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../kit/readme.ts';

/** What the compiler lets pass, and what it refuses: each is one line of a program that uses the client. */
const fits = {
  'a document with its variables': `client.request(TeacherDocument, { id: 'tea_1' })`,
  'a document that needs no variables': 'client.request(AcademiesDocument)',
  'a document that needs none, with options': 'client.request(AcademiesDocument, {}, { anonymous: true })',
  'a plain text': `client.request('{ viewer { username } }')`,
  'a plain text with its variables': `client.request('query Q($id: ID!) { node(id: $id) { id } }', { id: 'tea_1' })`,
  'a plain text with variables of an interface': `client.request('query Q($id: ID!) { node(id: $id) { id } }', variables)`,
  'a text that is not known before it runs': 'client.request(text)',
  'a text with types': `client.request(own, { code: '18' })`,
  'a text whose types are given at the call':
    'client.request<{ a: number }, { b: number }>(`query Q($b: Int!) { a(b: $b) }`, { b: 1 })',
  'a text put together from others': 'client.request(`{ ${text} }`)',
  'a query that asks for a field called subscription': `client.request('{ subscription { id } }')`,
};

const refused = {
  'a document without the variables that it needs': 'client.request(TeacherDocument)',
  'a variable of another type': 'client.request(TeacherDocument, { id: 1 })',
  'a variable that the document does not have': `client.request(TeacherDocument, { id: 'tea_1', name: 'x' })`,
  'a variable for a document that has none': `client.request(AcademiesDocument, { id: 'tea_1' })`,
  'options in the place of variables': 'client.request(AcademiesDocument, { anonymous: true })',
  'an option that there is not': 'client.request(AcademiesDocument, {}, { timeout: 1 })',
  'a text with types, without its variables': 'client.request(own)',
  'variables that are a text': `client.request('{ a }', 'id')`,
  'variables that are a list': `client.request('{ a }', ['id'])`,
  'variables that are a map': `client.request('{ a }', new Map([['id', 1]]))`,
  'variables that are a function': `client.request('{ a }', () => ({ id: 1 }))`,
  'a parsed document': 'client.request(parsed)',
  'a number': 'client.request(1)',
  'no document': 'client.request(undefined)',
  'a fragment': 'client.request(AcademyDetailsFragmentDoc)',
  'a subscription': `client.request('subscription { messages { id } }')`,
  'a named subscription below a comment':
    'client.request(`\\n  # new mail\\n  subscription Mail { messages { id } }`)',
  'a subscription kept in a constant': 'client.request(subscription)',
  'a typed subscription': 'client.request(typedSubscription, {})',
};

const prelude = (index: string) => `
import { AcademiesDocument, AcademyDetailsFragmentDoc, createClient, TeacherDocument } from '${index}';
import type { SubscriptionDocument, TypedDocument } from '${index}';
interface Variables { readonly id: string }
declare const variables: Variables;
declare const text: string;
declare const own: TypedDocument<{ a: number }, { code: string }>;
declare const parsed: { readonly kind: 'Document'; readonly definitions: readonly object[] };
declare const typedSubscription: SubscriptionDocument<{ a: number }, Record<string, never>>;
const subscription = 'subscription { messages { id } }';
const client = createClient({ url: 'http://127.0.0.1:1/graphql' });
`;

let folder: string;
let faults: Map<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iprof-types-'));
  const start = prelude(join(root, 'client-sdk/src/index.ts'));
  const cases = Object.entries({ ...fits, ...refused });
  const program = [...start.split('\n'), ...cases.map(([, line]) => `void ${line};`)];
  await writeFile(join(folder, 'program.mts'), program.join('\n'));
  const config = { extends: join(root, 'client-sdk/tsconfig.json'), include: ['program.mts'] };
  const compilerOptions = {
    noEmit: true,
    composite: false,
    rewriteRelativeImportExtensions: false,
    noUnusedLocals: false,
    rootDir: '/',
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ ...config, compilerOptions }));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], (_failed, said) =>
      resolve(said),
    );
  });
  const first = start.split('\n').length + 1;
  faults = new Map(
    [...output.matchAll(/^.*?\((\d+),\d+\): (error .*)$/gm)].map(([, line, fault]) => [
      cases[Number(line) - first]?.[0] ?? `line ${line}`,
      fault ?? '',
    ]),
  );
});
afterAll(() => rm(folder, { recursive: true }));

test('the compiler lets pass what request can send', () => {
  const unexpected = [...faults].filter(([name]) => !Object.hasOwn(refused, name));
  expect(unexpected).toEqual([]);
});

test.each(Object.keys(refused))('the compiler refuses a request with %s', (name) => {
  expect(faults.get(name)).toMatch(/^error TS(2322|2345|2353|2379|2554|2561|2741)/);
});
