import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
let token: string;
let officerId: string;
beforeAll(async () => {
  server = await startTestServer();
  const officer = await addOfficer(server);
  for (const line of lines(2, { seed: 109 })) await addTeacher(server, officer.officerId, line);
  const colleague = await addOfficer(server);
  officerId = `off_${colleague.officerId.replaceAll('-', '')}`;
  token = await tokenOf(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
});
afterAll(() => server.close());

async function assign(selection: object) {
  const { data, errors } = await server.query(
    'mutation ($input: AssignPortfolioInput!) { assignPortfolio(input: $input) { count errors { code path message } } }',
    { token, variables: { input: { officerId, selection, dryRun: true } } },
  );
  expect(errors).toBeUndefined();
  const { count, errors: refused } = data.assignPortfolio as {
    count: number | null;
    errors: { code: string; path: string[] }[];
  };
  return refused.length > 0 ? refused.map(({ code, path }) => `${code} ${path.slice(2).join('.')}`) : count;
}

// A code that is none was left out without a word, a range that ends before it begins held nobody, and names were not
// looked at before the database was.
test.each<[string, object, unknown]>([
  ['an unknown corps', { corpsCodes: ['PE', 'XX'] }, ['UNKNOWN_CORPS corpsCodes.1']],
  [
    'corps that cannot be kept',
    { corpsCodes: ['\0', 'CERTIFIE', '\ud800'] },
    ['UNKNOWN_CORPS corpsCodes.0', 'UNKNOWN_CORPS corpsCodes.2'],
  ],
  ['a corps in small letters', { corpsCodes: ['pe'] }, ['UNKNOWN_CORPS corpsCodes.0']],
  ['a range that runs backwards', { nameFrom: 'Martin', nameTo: 'Durand' }, ['NAMES_REVERSED nameTo']],
  ['the same, in other letters', { nameFrom: 'É', nameTo: 'd' }, ['NAMES_REVERSED nameTo']],
  ['a NUL', { nameFrom: 'a\0b' }, ['INVALID_TEXT nameFrom']],
  ['half a pair', { nameTo: 'a\ud800' }, ['INVALID_TEXT nameTo']],
  ['a long name', { nameFrom: 'a'.repeat(101) }, ['TOO_LONG nameFrom']],
  ['a very long one', { nameTo: 'é'.repeat(100_000) }, ['TOO_LONG nameTo']],
  ['a name of nothing', { nameTo: ' - ' }, ['INVALID_FORMAT nameTo']],
  ['two of them', { nameFrom: '\0', nameTo: '' }, ['INVALID_TEXT nameFrom', 'INVALID_FORMAT nameTo']],
])('%s is told', async (_what, selection, expected) => {
  expect(await assign(selection)).toEqual(expected);
});

test.each<[string, object]>([
  ['a range of one letter', { nameFrom: 'A', nameTo: 'Z' }],
  ['a range within which its own beginning falls', { nameFrom: 'A', nameTo: 'zz' }],
])('%s is one', async (_what, selection) => {
  expect(await assign(selection)).toBe(2);
});

test('a range that ends with what its beginning begins with holds it', async () => {
  const [{ name }] = (await server.orm.em
    .fork()
    .execute<{ name: string }[]>('select sort_name as name from teacher order by 1 limit 1')) as [
    { name: string },
  ];
  expect(await assign({ nameFrom: name.slice(0, 4), nameTo: name.slice(0, 2) })).toBe(1);
});
