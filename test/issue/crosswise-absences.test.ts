import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, tokenOf } from '../kit/world.ts';

type Officer = Awaited<ReturnType<typeof addOfficer>>;
let server: TestServer;
let [claire, paul, zoe] = [] as unknown as [Officer, Officer, Officer];
beforeAll(async () => {
  server = await startTestServer();
  server.now = new Date('2026-02-10T09:00:00Z');
});
afterAll(() => server.close());
beforeEach(async () => {
  [claire, paul, zoe] = [await addOfficer(server), await addOfficer(server), await addOfficer(server)];
});

const off = ({ officerId }: Officer) => `off_${officerId.replaceAll('-', '')}`;
async function away(officer: Officer, substitute: Officer, from: string, to: string): Promise<string[]> {
  const input = { officerId: off(officer), substituteId: off(substitute), from, to };
  const { data } = await server.query(
    'mutation ($input: DeclareAbsenceInput!) { declareAbsence(input: $input) { errors { code path } } }',
    { token: await tokenOf(server, officer), variables: { input } },
  );
  return data.declareAbsence.errors.map(
    ({ code, path }: { code: string; path: string[] }) => `${code} ${path.at(-1)}`,
  );
}
const refused = ['SUBSTITUTE_AWAY substituteId'];

// Each stood in for the other, and nobody for either.
test('two officers do not stand in for each other on the same day', async () => {
  expect(await away(claire, paul, '2026-02-16', '2026-02-20')).toEqual([]);
  expect(await away(paul, claire, '2026-02-20', '2026-02-27')).toEqual(refused);
  expect(await away(paul, claire, '2026-02-12', '2026-02-16')).toEqual(refused);
  expect(await away(paul, claire, '2026-02-21', '2026-02-27')).toEqual([]);
  expect(await away(paul, zoe, '2026-02-16', '2026-02-20')).toEqual([]);
});

test('nobody stands in who is away all the time; a part of it is for the colleagues to arrange', async () => {
  expect(await away(paul, zoe, '2026-02-16', '2026-02-20')).toEqual([]);
  expect(await away(claire, paul, '2026-02-17', '2026-02-20')).toEqual(refused);
  expect(await away(claire, paul, '2026-02-17', '2026-02-21')).toEqual([]);
});

test('of two crosswise declarations at once, one is taken', async () => {
  const both = await Promise.all([
    away(claire, paul, '2026-02-16', '2026-02-20'),
    away(paul, claire, '2026-02-16', '2026-02-20'),
  ]);
  expect(both.toSorted((one, other) => one.length - other.length)).toEqual([[], refused]);
});
