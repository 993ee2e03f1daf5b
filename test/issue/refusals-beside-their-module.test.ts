import { afterAll, beforeAll, expect, expectTypeOf, test } from 'vitest';
import { modules, refusals as all } from '../../server/app/modules.ts';
import { refusalMessage, type DomainError, type ErrorCode } from '../../server/platform/errors/errors.ts';
import { allRefusals, refusals, remedies } from '../../server/platform/errors/refusals.ts';
import { readText } from '../kit/readme.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const page = JSON.parse(readText('schema/refusals.json')) as {
  remedies: Record<string, string>;
  refusals: Record<string, { fr: string; en: string; remedy: string }>;
};

test('one page lists each refusal of each module, sorted, in both languages, with its remedy', () => {
  const codes = modules.flatMap((module) => Object.keys(module.refusals));
  expect(Object.keys(page.refusals)).toEqual(codes.toSorted());
  expect(page).toEqual({ remedies, refusals: all });
  for (const { fr, en, remedy } of Object.values(page.refusals)) {
    expect(fr).toMatch(/\S[.?]$/);
    expect(en).toMatch(/\S[.?]$/);
    expect(fr).not.toBe(en);
    expect(page.remedies).toHaveProperty(remedy);
  }
});

test.each(['fr', 'en'] as const)('a refusal is answered in the words of the page (%s)', async (locale) => {
  const document = 'mutation ($input: SignInInput!) { signIn(input: $input) { errors { code message } } }';
  const { data } = await server.query(document, {
    variables: { input: { username: 'nobody', password: 'not a password' } },
    headers: { 'accept-language': locale },
  });
  const { INVALID_CREDENTIALS } = page.refusals;
  expect(data?.['signIn'].errors).toEqual([
    { code: 'INVALID_CREDENTIALS', message: INVALID_CREDENTIALS?.[locale] },
  ]);
});

test('a code that no module has declared does not compile', () => {
  // The compiler judges this when the tests are type-checked, which `npm run check` does.
  expectTypeOf<'ABSENCE_OVERLAPPED'>().not.toExtend<ErrorCode>();
  expectTypeOf<string>().not.toExtend<ErrorCode>();
  expectTypeOf<'NOT_FOUND'>().toExtend<ErrorCode>();
  expectTypeOf<ConstructorParameters<typeof DomainError>[0]>().toEqualTypeOf<ErrorCode>();
});

test('a code is declared once, and each declared one is listed by a module', () => {
  const text = { fr: 'Trop tard.', en: 'Too late.', remedy: 'nothing' } as const;
  const listed = modules.map((module) => module.refusals);
  expect(() => refusals({ NOT_FOUND: text })).toThrow('the refusal NOT_FOUND is declared twice');
  const late = refusals({ TOO_LATE: text });
  expect(() => allRefusals(listed)).toThrow('no module lists the refusals TOO_LATE');
  expect(allRefusals([...listed, late])).toMatchObject({ TOO_LATE: text });
  expect(refusalMessage({ code: late.TOO_LATE }, 'fr')).toBe('Trop tard.');
});
