import { afterAll, beforeAll, expect, test } from 'vitest';
import { foldName } from '../../server/modules/teacher/index.ts';
import { numen } from '../kit/intake.ts';
import { readLog } from '../kit/read-log.ts';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

const line = {
  ...(lines(20, { seed: 301 }).find(({ usageName }) => !usageName) as ReturnType<typeof lines>[number]),
  givenNames: ['Zoé', 'Anne'],
};

let server: TestServer;
let officer: Awaited<ReturnType<typeof addOfficer>>;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
  const people = [
    { familyName: 'Lebœuf-Étienne', usageName: 'Dupré' },
    { familyName: 'Dupré' },
    { familyName: 'Dupré', usageName: 'Abeille' },
    { familyName: 'Øster', usageName: 'Dùpont' },
  ];
  for (const [at, names] of people.entries())
    await addTeacher(server, officer.officerId, { ...line, ...names, numen: numen(at) });
  tokens['officer'] = await tokenOf(server, officer);
  tokens['administrator'] = await tokenOf(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
  tokens['other officer'] = await tokenOf(server, await addOfficer(server));
  tokens['national machine'] = await tokenOf(server, await addAccount(server, 'INTEGRATOR', null));
});
afterAll(() => server.close());

async function found(namePrefix: string, who = 'officer'): Promise<string[]> {
  const document = `query ($namePrefix: String!) { teachers(filter: { namePrefix: $namePrefix }) {
    totalCount nodes { familyName displayName } } }`;
  const { data, statements } = await server.counted(document, {
    token: tokens[who],
    variables: { namePrefix },
  });
  expect(statements).toHaveLength(1);
  const { totalCount, nodes } = data.teachers;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(
    (one: { familyName: string; displayName: string }) => `${one.displayName} (${one.familyName})`,
  );
}

// Somebody who married was not found by the name on a birth certificate, a diploma or an old order.
test.each([
  ['leboeuf', ['Zoé Dupré (Lebœuf-Étienne)']],
  ['LEBŒUF É', ['Zoé Dupré (Lebœuf-Étienne)']],
  ['leboeuf-etienne zo', ['Zoé Dupré (Lebœuf-Étienne)']],
  ['oster', ['Zoé Dùpont (Øster)']],
  ['dup', ['Zoé Abeille (Dupré)', 'Zoé Dùpont (Øster)', 'Zoé Dupré (Dupré)', 'Zoé Dupré (Lebœuf-Étienne)']],
  ['abeille', ['Zoé Abeille (Dupré)']],
  ['étienne', []],
  ['-', []],
])('a teacher is found by the family name and by the shown one: %s', async (prefix, expected) => {
  for (const who of ['officer', 'administrator', 'national machine'])
    expect((await found(prefix, who)).toSorted()).toEqual(expected.toSorted());
});

test('an officer who does not follow them finds nobody by either name', async () => {
  expect(await found('leboeuf', 'other officer')).toEqual([]);
  expect(await found('dup', 'other officer')).toEqual([]);
});

test('a list by name is read in the order of the shown names, page by page', async () => {
  const page = async (after: string | null): Promise<string[]> => {
    const { data } = await server.query(
      `query ($after: String) { teachers(filter: { namePrefix: "dup" }, first: 1, after: $after) {
        nodes { familyName } pageInfo { hasNextPage endCursor } } }`,
      { token: tokens['officer'], variables: { after } },
    );
    const { nodes, pageInfo } = data.teachers;
    const names = nodes.map(({ familyName }: { familyName: string }) => familyName);
    return pageInfo.hasNextPage ? [...names, ...(await page(pageInfo.endCursor))] : names;
  };
  const names = await page(null);
  expect(names[0]).toBe('Dupré');
  expect(names.at(-2)).not.toBe('Dupré');
  expect(names.toSorted()).toEqual(['Dupré', 'Dupré', 'Lebœuf-Étienne', 'Øster']);
});

test('both names are of the directory: finding somebody by one is no reading of the file', async () => {
  await withSql(server.databaseUrl, async (sql) => {
    const { rows } = await sql.query<{ key: string }>('select id as key from teacher');
    const log = readLog(sql, rows);
    await log.clear();
    await found('leboeuf');
    expect(await log.entries()).toEqual([]);
  });
});

test('the database folds the name of the civil register as names are folded elsewhere', async () => {
  const names = [
    'D’Artagnan', 'ÆGIDIUS', 'Þórsson', 'STRAẞE', 'Łukasz-Żak', 'Đặng', 'ÐÓRA', 'Nguyễn', 'de  La--Tour', 'Straße', 'O\'Neil 2',
    'Le\u0301vy', 'İnce', 'Çelik', 'ŒUVRE',
  ]; // prettier-ignore
  await withSql(server.databaseUrl, async (sql) => {
    for (const name of names) {
      const { rows } = await sql.query<{ civil_name: string }>(
        'update teacher set family_name = $1 where sort_name = $2 returning civil_name',
        [name, 'abeille zoe anne'],
      );
      expect(rows).toEqual([{ civil_name: foldName(`${name} Zoé`).trim() }]);
    }
  });
});
