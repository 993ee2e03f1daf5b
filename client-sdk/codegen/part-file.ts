import type { GraphQLSchema } from 'graphql';
import { asTsdoc } from './comments.ts';
import type { FragmentNames } from './given.ts';
import { Imports } from './imports.ts';
import { camelCase, interfaceOf, makerOf, methodsIn, type Part } from './part.ts';

export const generatedFrom = (what: string) =>
  `// Generated from ${what} by \`npm run generate\`; never edited by hand.\n`;

/** The file of one part: its interface, and the function that makes it. */
export function partFile(part: Part, schema: GraphQLSchema, names: FragmentNames): string {
  const imports = new Imports();
  const client = imports.type('../core/client.ts', 'CoreClient');
  const methods = methodsIn(part, schema, names, imports);
  const name = interfaceOf(part);
  const byHand = part.head.tags.get('with');
  const hand = byHand && handOf(byHand, imports);
  return [
    generatedFrom(`schema/operations/${part.file}.graphql`),
    imports,
    '\n',
    asTsdoc(part.head),
    `export interface ${name} ${hand ? `extends ${hand.type} ` : ''}{\n`,
    ...methods.map(({ declared }) => declared),
    '}\n\n',
    `export function ${makerOf(part)}(client: ${client}): ${name} {\n`,
    `  const methods: ${name} = {\n`,
    hand ? `    ...${hand.maker}(client),\n` : '',
    ...methods.map(({ written }) => written),
    '  };\n  return methods;\n}\n',
  ].join('');
}

/** Methods that are written by hand stand in a file of `src` (`@with sign-in`): `SignInMethods`, `signInMethods`. */
function handOf(file: string, imports: Imports): { type: string; maker: string } {
  const maker = `${camelCase(file)}Methods`;
  const type = maker.charAt(0).toUpperCase() + maker.slice(1);
  imports.value(`../${file}.ts`, maker);
  imports.type(`../${file}.ts`, type);
  return { type, maker };
}
