import { asTsdoc } from './comments.ts';
import { isId, tagOf, typesOf } from './given.ts';
import { Imports } from './imports.ts';
import type { Operation } from './operation.ts';
import { generatedFrom } from './part-file.ts';
import { interfaceOf, makerOf, type Part } from './part.ts';

/** The names of what methods give and take, of all parts. */
export function typesFile(parts: readonly Part[]): string {
  const imports = new Imports();
  const lines = parts.flatMap((part) => [
    ...part.types.map(
      ({ fragment, name, text }) =>
        `${asTsdoc({ text, blocks: [] })}export type ${name} = ${imports.type('./operations.ts', `${fragment}Fragment`)};\n`,
    ),
    ...part.operations.flatMap((operation) => [typesOf(operation, imports), optionsOf(operation, imports)]),
  ]);
  return [generatedFrom('schema/operations/'), imports, '\n', ...lines].join('');
}

/** The options of a method whose variables join them (`@options`). */
function optionsOf(operation: Operation, imports: Imports): string {
  const { name, text } = tagOf(operation, 'options');
  if (!name) return '';
  const { resultType, variables } = operation;
  const id = variables.find(isId);
  const options = imports.type('../core/client.ts', 'RequestOptions');
  const all = imports.type('./operations.ts', `${resultType}Variables`);
  return `${asTsdoc({ text, blocks: [] })}export interface ${name} extends ${options}, Omit<${all}, '${id?.variable.name.value}'> {}\n`;
}

/** All parts in one: what `createClient` adds to the core, and the types of each part. */
export function methodsFile(parts: readonly Part[]): string {
  const imports = new Imports();
  const client = imports.type('../core/client.ts', 'CoreClient');
  const withMethods = parts.filter(({ operations }) => operations.length > 0);
  const isOwn = ({ head }: Part) => head.tags.has('client');
  const own = withMethods.filter(isOwn);
  const others = withMethods.filter((part) => !isOwn(part));
  const made = (part: Part) => `${imports.value(`./${part.file}.ts`, makerOf(part))}(client)`;
  const typed = (part: Part) => imports.type(`./${part.file}.ts`, interfaceOf(part));
  const body = [
    '/** The ready-made methods, by part of the domain. */\n',
    `export interface Methods extends ${own.map(typed).join(', ')} {\n`,
    ...others.map((part) => `${asTsdoc(part.head, '  ')}  readonly ${part.name}: ${typed(part)};\n`),
    '}\n\n',
    `export function methodsOf(client: ${client}): Methods {\n  return {\n`,
    ...others.map((part) => `    ${part.name}: ${made(part)},\n`),
    ...own.map((part) => `    ...${made(part)},\n`),
    '  };\n}\n',
  ];
  const doors = withMethods.map(({ file }) => `export type * from './${file}.ts';\n`);
  return [generatedFrom('schema/operations/'), imports, ...doors, '\n', ...body].join('');
}
