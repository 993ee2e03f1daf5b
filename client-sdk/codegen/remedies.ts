import { readFileSync } from 'node:fs';

interface Page {
  readonly remedies: Readonly<Record<string, string>>;
  readonly refusals: Readonly<Record<string, { readonly remedy: string }>>;
}

/** Writes what a program can do about each refusal, from the page that the server emits. */
export function plugin(): string {
  const page = readFileSync(new URL('../../schema/refusals.json', import.meta.url), 'utf8');
  const { remedies, refusals } = JSON.parse(page) as Page;
  return [
    '// Generated from schema/refusals.json by `npm run generate`; never edited by hand.',
    "import type { ErrorCode } from './operations.ts';",
    '',
    '/** What a program can do about a refusal. */',
    'export type Remedy =',
    `${Object.entries(remedies)
      .map(([name, text]) => `  /** ${text} */\n  | '${name}'`)
      .join('\n')};`,
    '',
    '/** The remedy of each code. */',
    'export const remedies: Readonly<Record<ErrorCode, Remedy>> = {',
    ...Object.entries(refusals).map(([code, { remedy }]) => `  ${code}: '${remedy}',`),
    '};',
    '',
  ].join('\n');
}
