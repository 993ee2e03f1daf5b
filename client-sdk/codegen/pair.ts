import { docOf, givenType, isId, isPage, optionsParameter, tagOf, type Text, type Writing } from './given.ts';
import type { Imports } from './imports.ts';
import { isNeeded, type Operation } from './operation.ts';
import { ask, reach } from './value.ts';

const calls = '../calls.ts';

/** What two operations that give the same ask of the caller: an id, or none for the teacher who is signed in. */
interface Pair {
  readonly byId: Operation;
  readonly own: Operation;
  readonly id: string;
  readonly given: string;
}

/** A method with an id, or without one for the teacher who is signed in. */
export function pairText(name: string, byId: Operation, own: Operation, writing: Writing): Text {
  const id = byId.variables.find(isId)?.variable.name.value;
  const [below, belowOwn] = [byId.path.slice(1), own.path.slice(2)].map((path) =>
    path.map((step) => step.name),
  );
  if (!id || below?.join() !== belowOwn?.join())
    throw new Error(
      `${byId.name} and ${own.name} are not one by id and one of the viewer that gives the same`,
    );
  const given = `Promise<${givenType(byId, writing)}>`;
  return (isPage(own) ? pageText : wholeText)(name, { byId, own, id, given }, writing);
}

/** A page of a list: the id is null for the teacher who is signed in. */
function pageText(name: string, pair: Pair, writing: Writing): Text {
  const { byId, id, given } = pair;
  const page = `page?: ${writing.imports.type(calls, 'PageArguments')}`;
  const variables = { own: '{ ...page }', byId: `{ ...page, ${id} }` };
  return {
    declared: `${docOf(byId)}  ${name}(${id}: string | null, ${page}, ${optionsParameter(writing)}): ${given};\n`,
    written: [
      `    async ${name}(${id}, page, options) {`,
      ...body(pair, variables, 'options', writing.imports),
    ].join('\n'),
  };
}

/** Anything else: the variables join the options, and the id may be left out. */
function wholeText(name: string, pair: Pair, { imports }: Writing): Text {
  const { byId, own, id, given } = pair;
  const names = own.variables.map(({ variable }) => variable.name.value);
  const mark = own.variables.some(isNeeded) ? '' : '?';
  const type = optionsType(byId, names, imports);
  const isBare = names.length === 0;
  return {
    declared: [
      `${docOf(own)}  ${name}(options${mark}: ${type}): ${given};\n`,
      `${docOf(byId)}  ${name}(${id}: string, options${mark}: ${type}): ${given};\n`,
    ].join(''),
    written: [
      `    async ${name}(of${mark}: string | ${type}, options?: ${type}) {`,
      `      const [${id}, call] = ${imports.value(calls, 'addressed')}(of, options);`,
      ...(isBare
        ? []
        : [`      const asked = { ${names.map((one) => `${one}: call${mark}.${one}`).join(', ')} };`]),
      ...body(
        pair,
        isBare ? { own: '{}', byId: `{ ${id} }` } : { own: 'asked', byId: `{ ...asked, ${id} }` },
        'call',
        imports,
      ),
    ].join('\n'),
  };
}

function body(
  pair: Pair,
  variables: { own: string; byId: string },
  options: string,
  imports: Imports,
): string[] {
  const { byId, own, id } = pair;
  return [
    '      const teacher =',
    `        ${id} === null`,
    `          ? ${imports.value(calls, 'ownTeacher')}(${ask(own, variables.own, options, imports)})`,
    `          : ${ask(byId, variables.byId, options, imports)};`,
    `      return ${reach('teacher', byId.path, imports)};`,
    '    },\n',
  ];
}

function optionsType(operation: Operation, names: readonly string[], imports: Imports): string {
  if (names.length === 0) return imports.type('../core/client.ts', 'RequestOptions');
  if (names.join() === 'asOf') return imports.type(calls, 'OnDay');
  const { name } = tagOf(operation, 'options');
  if (!name)
    throw new Error(
      `${operation.name} needs @options: the name of the type of its options, and what they are`,
    );
  return imports.type('./types.ts', name);
}
