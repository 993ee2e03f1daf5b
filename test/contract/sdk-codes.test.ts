import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import { failureClasses, type FailureReason, remedies } from '../../client-sdk/src/index.ts';
import { refusals } from '../../server/app/modules.ts';
import { isRequestReason, RequestError, type RequestReason } from '../../server/platform/errors/errors.ts';

/** The names in a table of the server's sources that stays private to its file. */
function namesIn(file: string, table: RegExp, name: RegExp): string[] {
  const source = readFileSync(new URL(`../../server/${file}`, import.meta.url), 'utf8');
  const names = [...(table.exec(source)?.[1] ?? '').matchAll(name)].flatMap(([, found]) => found ?? []);
  if (names.length < 3) throw new Error(`${file} has no such table any more`);
  return names;
}

const reasons = () =>
  namesIn(
    'platform/errors/request-texts.ts',
    /const requestTexts = \{(.*?)\n\} as const/s,
    /^ {2}([A-Z_]+):/gm,
  );

test('each reason for which the server refuses a request has a code that the client maps to a class', () => {
  const found = reasons();
  const known = found.filter(isRequestReason);
  expect(known).toEqual(found);
  for (const reason of known) {
    expect(failureClasses).toHaveProperty(new RequestError(reason).extensions['code'] as string);
  }
});

test('each code that the server lets through has its class in the client', () => {
  const told = namesIn('app/graphql/masking.ts', /toldCodes = new Set\(\[(.*?)\]\)/s, /'([A-Z_]+)'/g);
  for (const code of told) expect(failureClasses).toHaveProperty(code);
});

test('the reasons and the codes of the client are those of the server, no more and no fewer', () => {
  // This holds when the tests are type-checked, which `npm run check` does.
  expectTypeOf<FailureReason>().toEqualTypeOf<RequestReason>();
  // That the table has each code of the schema, the compiler says.
  expect(remedies).toEqual(
    Object.fromEntries(Object.entries(refusals).map(([code, { remedy }]) => [code, remedy])),
  );
});
