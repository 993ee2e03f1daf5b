import { readFileSync } from 'node:fs';
import type { GraphQLSchema } from 'graphql';
import { Imports } from './imports.ts';
import type { Method } from './method.ts';
import { fragmentNames, methodsIn, readParts, type Documents, type Part } from './part.ts';

/** Writes the table of methods into the README of the client; the rest of it, and the row of the client itself, stay. */
export function plugin(schema: GraphQLSchema, documents: Documents): string {
  const parts = readParts(documents, schema);
  const names = fragmentNames(parts);
  const rows = parts
    .filter(({ operations, head }) => operations.length > 0 && !head.tags.has('client'))
    .map((part) => [`\`client.${part.name}\``, listed(part, methodsIn(part, schema, names, new Imports()))]);
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const table = /^\| Part .*\n\| -.*\n(?:\| `client\..*\n)*(?<rest>\| `client` .*\n)/m;
  const [found, rest = ''] = table.exec(readme) ?? [];
  if (!found) throw new Error('client-sdk/README.md has no table of methods');
  const [, part = '', methods = ''] = rest.split('|').map((cell) => cell.trim());
  return readme.replace(found, () => aligned(['Part', 'Methods'], [...rows, [part, methods]]));
}

/** The methods of a part by name, those that need no sign-in first; by hand, they are the members of an interface. */
function listed({ head }: Part, methods: readonly Method[]): string {
  const byHand = head.tags.get('with');
  const source = byHand ? readFileSync(new URL(`../src/${byHand}.ts`, import.meta.url), 'utf8') : '';
  const members = /^export interface \w+Methods \{\n(.*?)^\}/ms.exec(source)?.[1] ?? '';
  const hand = [...members.matchAll(/^ {2}(\w+)\(/gm)].map(([, name = '']) => name);
  const [open, others] = [true, false].map((isPublic) =>
    methods.filter((one) => one.isPublic === isPublic).map(({ name }) => name),
  );
  const quoted = (names: readonly string[] = []) =>
    [...new Set(names)].map((name) => `\`${name}\``).join(' ');
  const rest = quoted([...hand, ...(others ?? [])]);
  return open?.length ? [`${quoted(open)} (public)`, rest].filter(Boolean).join('; ') : rest;
}

/** A table of two columns as the formatter aligns it. */
function aligned(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0, fill)).join(' | ')} |\n`;
  return [line(head), line(['', ''], '-'), ...rows.map((row) => line(row))].join('');
}
