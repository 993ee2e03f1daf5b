import { afterAll, beforeAll, expect, test } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import type { Client } from '../../client-sdk/src/index.ts';
import { tables } from '../../server/app/modules.ts';
import { profiles, queries, type Profile } from '../kit/cv-profiles.ts';
import { addMandated } from '../kit/mandates.ts';
import { withSql } from '../kit/postgres.ts';
import { signedInClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
let token = '';
let client: Client;
const teachers: string[] = [];
let correspondent: Awaited<ReturnType<typeof addOfficer>>;
beforeAll(async () => {
  server = await startTestServer();
  correspondent = await addOfficer(server);
  for (const line of lines(4))
    teachers.push((await addTeacher(server, correspondent.officerId, line)).teacherId);
  const recruiter = await addMandated(server, 'RECRUITS');
  ({ client } = await signedInClient(server, recruiter));
  token = await tokenOf(server, recruiter);
  for (const [at, profile] of profiles.entries()) await add(profile, at % teachers.length);
});
afterAll(() => server.close());

const rows = <T extends object>(text: string, values: unknown[] = []) =>
  withSql(
    server.databaseUrl,
    async (sql) => (await sql.query<T & Record<string, unknown>>(text, values)).rows,
  );
let place = 0;
/** Adds an entry to the CV of a teacher. @returns its key */
async function add(
  { kind, title, organization, description, details = {} }: Omit<Profile, 'what'>,
  teacher = 0,
  { visibility = 'RECRUITERS' } = {},
): Promise<string> {
  const id = uuidv7();
  await rows(
    `insert into cv_entry (id, teacher_id, kind, position, visibility, language, title, organization, description, details, status,
       declared_at, created_at) values ($1, $2, $3, $4, $5, 'fr', $6, $7, $8, $9, 'DECLARED', $10, $10)`,
    [
      id,
      teachers[teacher],
      kind,
      (place += 1),
      visibility,
      title,
      organization,
      description,
      JSON.stringify(details),
      server.now,
    ],
  );
  return id;
}

interface Found {
  readonly title: string;
  readonly excerpt: readonly { text: string; marked: boolean }[] | null;
}
interface Page {
  readonly found: readonly Found[];
  readonly total: number;
  readonly end: string | null;
  readonly more: boolean;
}
async function search(query: string, more: Record<string, unknown> = {}): Promise<Page> {
  const answer = await server.query(
    `query ($query: String!, $filter: CvSearchFilter, $first: Int, $after: String) {
      searchCvs(query: $query, filter: $filter, first: $first, after: $after) {
        totalCount pageInfo { endCursor hasNextPage } edges { excerpt { text marked } node { title } } } }`,
    { token, variables: { query, ...more } },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  const { edges, pageInfo, totalCount } = answer.data.searchCvs;
  return {
    found: edges.map(({ node, excerpt }: { node: { title: string }; excerpt: Found['excerpt'] }) => ({
      title: node.title,
      excerpt,
    })),
    total: totalCount,
    end: pageInfo.endCursor,
    more: pageInfo.hasNextPage,
  };
}
const titlesOf = async (query: string, more = {}) =>
  (await search(query, more)).found.map(({ title }) => title);

test('of 40 queries as recruiters type them, 38 have the entry that is meant among the first three', async () => {
  expect(profiles.length).toBeGreaterThanOrEqual(60);
  expect(queries).toHaveLength(40);
  const missed: string[] = [];
  for (const [typed, expected] of queries) {
    const titles = await titlesOf(typed, { first: 3 });
    const meant = profiles.find(({ what }) => what === expected)?.title ?? '';
    if (!titles.includes(meant)) missed.push(`${typed}: ${JSON.stringify(titles)}`);
  }
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(2);
});

const change = (id: string, set: string) => rows(`update cv_entry set ${set} where id = $1`, [id]);
const verify = (id: string) =>
  rows(
    `update cv_entry set status = 'VERIFIED', verified_version = version, reviewed_by_id = $2, reviewed_at = $3 where id = $1`,
    [id, correspondent.officerId, server.now],
  );
const zebre = { kind: 'SKILL', title: 'Dressage de zèbres', description: 'Zébrure.' } as const;

test('what is not for recruiters is neither found nor counted, and its words help no typing error', async () => {
  const hidden = await add({ ...zebre, title: 'Okapi' }, 0, { visibility: 'OFFICERS' });
  expect(await search('okapi')).toMatchObject({ found: [], total: 0 });
  expect(await search('okapy')).toMatchObject({ found: [], total: 0 });
  await change(hidden, `visibility = 'RECRUITERS'`);
  expect(await titlesOf('okapy')).toEqual(['Okapi']);
  await change(hidden, `visibility = 'OFFICERS'`);
  expect(await search('okapi')).toMatchObject({ found: [], total: 0 });
  // A word that was there is as any other one that is not.
  await change(await add({ ...zebre, title: 'Quokkar' }), `visibility = 'OFFICERS'`);
  await add({ kind: 'SKILL', title: 'Quokkam' });
  expect(await titlesOf('quokkar')).toEqual(['Quokkam']);
  const other = await add(zebre, 1);
  expect(await titlesOf('zebres')).toEqual([zebre.title]);
  await rows(
    `update cv_entry set status = 'REJECTED', note = 'Non.', reviewed_by_id = $2, reviewed_at = $3 where id = $1`,
    [other, correspondent.officerId, server.now],
  );
  expect(await titlesOf('zebres')).toEqual([]);
  await verify(other);
  expect(await titlesOf('zebres')).toEqual([zebre.title]);
  const teacher = teachers[1] as string;
  await rows(`update teacher set departed_at = $2 where id = $1`, [teacher, server.now]);
  expect(await titlesOf('zebres')).toEqual([]);
  await rows(`update teacher set departed_at = null where id = $1`, [teacher]);
  expect(await titlesOf('zebres')).toEqual([zebre.title]);
  // The teacher moves to another academy, and comes back.
  const move = (code: string) =>
    rows(`update teacher set academy_id = (select id from academy where code = $2) where id = $1`, [
      teacher,
      code,
    ]);
  await move('01');
  expect(await titlesOf('zebres')).toEqual([]);
  await move('18');
  await change(other, 'removed_at = now()');
  expect(await search('zebres')).toMatchObject({ found: [], total: 0 });
});

test('what the search looks into is what the policy opens to recruiters, after any change', async () => {
  const strayed = await rows(
    `select e.id from cv_entry e join teacher t on t.id = e.teacher_id full join cv_open_entry o on o.entry_id = e.id
     where (o.entry_id is not null) is distinct from (e.visibility = 'RECRUITERS' and e.status <> 'REJECTED'
         and e.removed_at is null and t.departed_at is null)
       or o.academy_id <> e.academy_id or o.is_verified <> (e.status = 'VERIFIED') or o.title <> e.title`,
  );
  expect(strayed).toEqual([]);
});

test('a word in the title comes before one in the details, and that before one in the description; what is verified first', async () => {
  const entry = { kind: 'SKILL', title: 'Cirque' } as const;
  const words = [
    [{ ...entry, title: 'Jonglage' }, false],
    [{ ...entry, title: 'Jonglage, verifié' }, true],
    [{ ...entry, title: 'Cirque A', organization: 'École de jonglage' }, false],
    [{ ...entry, title: 'Cirque B', organization: 'École de jonglage' }, true],
    [{ ...entry, title: 'Cirque C', description: 'Du jonglage.' }, false],
    [{ ...entry, title: 'Cirque D', description: 'Du jonglage.' }, true],
  ] as const;
  for (const [given, isVerified] of words) {
    const id = await add(given, 2);
    if (isVerified) await verify(id);
  }
  expect(await titlesOf('jonglages')).toEqual([
    'Jonglage, verifié',
    'Jonglage',
    'Cirque B',
    'Cirque A',
    'Cirque D',
    'Cirque C',
  ]);
  expect(await titlesOf('jonglage', { filter: { verifiedOnly: true } })).toEqual([
    'Jonglage, verifié',
    'Cirque B',
    'Cirque D',
  ]);
  const [first] = (await search('jonglage cirque')).found;
  expect(first?.excerpt?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')).toBe(
    'École de [jonglage]',
  );
});

interface Counts {
  readonly total: number;
  readonly counts: Readonly<Record<string, readonly { value: string; count: number }[]>> & {
    verified: number;
  };
}
async function count(query: string, filter: object | null = null): Promise<Counts> {
  const { data, errors } = await server.query(
    `query ($query: String!, $filter: CvSearchFilter) { searchCvs(query: $query, filter: $filter) { totalCount counts {
      kinds { value count } levels { value count } languages { value count } disciplines { value count }
      departments { value count } verified } } }`,
    { token, variables: { query, filter } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return { total: data.searchCvs.totalCount, counts: data.searchCvs.counts };
}

test('an empty query lists what passes the filter, and each count is that of the list with that filter', async () => {
  const { total, counts } = await count('');
  expect(total).toBe((await rows('select from cv_open_entry')).length);
  const sum = (name: string) => (counts[name] ?? []).reduce((all, { count: n }) => all + n, 0);
  expect(sum('kinds')).toBe(total);
  for (const { value, count: n } of counts['kinds'] ?? [])
    expect((await count('', { kinds: [value] })).total, value).toBe(n);
  for (const { value, count: n } of counts['languages'] ?? [])
    expect((await count('', { languages: [{ language: value }] })).total, value).toBe(n);
  for (const { value, count: n } of counts['departments'] ?? [])
    expect((await count('', { departments: [value] })).total, value).toBe(n);
  for (const { value, count: n } of counts['disciplines'] ?? [])
    expect((await count('', { disciplines: [value.toUpperCase()] })).total, value).toBe(n);
  expect((await count('', { verifiedOnly: true })).total).toBe(counts.verified);
  expect(sum('disciplines')).toBeGreaterThan(0);
  expect(sum('departments')).toBeGreaterThan(0);
});

test('a level, and a level of a language, are at least what was asked for', async () => {
  expect(await titlesOf('', { filter: { levelAtLeast: 8 } })).toEqual([
    'Doctorat en sciences de l’éducation',
  ]);
  expect((await titlesOf('', { filter: { levelAtLeast: 7 } })).toSorted()).toEqual([
    'Doctorat en sciences de l’éducation',
    'Master Didactique du français langue étrangère',
    'Master MEEF, mention premier degré',
  ]);
  const english = (atLeast: string) => titlesOf('', { filter: { languages: [{ language: 'en', atLeast }] } });
  expect([await english('B1'), await english('C1'), await english('C2')]).toEqual([
    ['Anglais', 'Anglais'],
    ['Anglais'],
    ['Anglais'],
  ]);
  // Of five skills the lowest one counts.
  await add({
    kind: 'LANGUAGE',
    title: 'Suédois',
    details: { language: 'sv', listening: 'C1', writing: 'A2' },
  });
  expect(await titlesOf('', { filter: { languages: [{ language: 'sv', atLeast: 'B1' }] } })).toEqual([]);
  expect(
    await titlesOf('suédois', {
      filter: { languages: [{ language: 'sv', atLeast: 'A2' }], kinds: ['LANGUAGE'] },
    }),
  ).toEqual(['Suédois']);
});

test('whatever is written between two pages, each entry that stood there comes once, in its order', async () => {
  const pages = async (
    query: string,
    filter: object | null,
    between: () => Promise<unknown>,
  ): Promise<string[]> => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await search(query, { filter, first: 3, after });
      seen.push(...page.found.map(({ title }) => title));
      after = page.more ? page.end : null;
      await between();
    } while (after);
    return seen;
  };
  for (const [query, filter] of [
    ['enseignant', null],
    ['profeseur', null],
    ['', { kinds: ['PROFESSIONAL_EXPERIENCE'] }],
  ] as const) {
    const stood = await titlesOf(query, { filter, first: 50 });
    expect(stood.length).toBeGreaterThan(6);
    let n = 0;
    // The second one has the typing error that made the search look for another word.
    const seen = await pages(query, filter, async () => {
      n += 1;
      await add({
        kind: 'PROFESSIONAL_EXPERIENCE',
        title: `Nouveau ${n}`,
        description: 'Enseignant, professeur.',
      });
      await add({ kind: 'PROFESSIONAL_EXPERIENCE', title: `Nouveau profeseur, enseignant ${n}` });
    });
    expect(seen.filter((title) => !title.startsWith('Nouveau'))).toEqual(stood);
    expect(new Set(seen).size).toBe(seen.length);
    await rows(`delete from cv_entry where title like 'Nouveau%'`);
  }
});

test('a search is one statement, which records in each file that it was found and by which fields', async () => {
  const read = `query ($query: String!) { searchCvs(query: $query, first: 5) { totalCount counts { verified } edges { excerpt { text } node { id title teacher { displayName } } } } }`;
  await server.query(read, { token, variables: { query: 'documentaliste' } });
  const { statements, data } = await server.counted(read, { token, variables: { query: 'documentaliste' } });
  expect(statements).toHaveLength(1);
  expect(data.searchCvs.totalCount).toBe(1);
  const recorded = await rows<{ dossier_id: string; fields: string[] }>(
    `select r.dossier_id, e.fields from access_record r join access_event e on e.id = r.event_id
     where 'cvEntry.excerpt' = any(e.fields) order by e.id desc limit 1`,
  );
  const { teacher_id: teacher } = (
    await rows<{ teacher_id: string }>(
      `select teacher_id from cv_entry where title = 'Professeure documentaliste'`,
    )
  )[0] as { teacher_id: string };
  expect(recorded).toEqual([
    {
      dossier_id: teacher,
      fields: expect.arrayContaining([
        'cvEntry.title',
        'cvEntry.description',
        'cvEntry.excerpt',
        'cvEntry.details',
      ]),
    },
  ]);
});

/** What recruiters are answered, whole: two answers that are equal say the same. */
const answered = (query: string, filter: object | null = null, as = token) =>
  server.query(
    `query ($query: String!, $filter: CvSearchFilter) { searchCvs(query: $query, filter: $filter) { totalCount countIsLowerBound
      counts { kinds { value count } disciplines { value count } departments { value count } verified }
      pageInfo { hasNextPage } edges { excerpt { text marked } node { id title } } } }`,
    { token: as, variables: { query, filter } },
  );

test('a word of hidden entries alone is answered as a word that nobody has ever written', async () => {
  const hidden = await add({ kind: 'SKILL', title: 'Kinkajou', description: 'Mathématiques.' }, 0, {
    visibility: 'OFFICERS',
  });
  for (const query of [
    'kinkajou',
    '"kinkajou"',
    'kinkajou collège',
    'mathématiques kinkajou',
    'colége ou kinkajou',
  ])
    expect((await answered(query)).data, query).toEqual(
      (await answered(query.replace('kinkajou', 'zzyzxqu'))).data,
    );
  expect((await answered('sauf kinkajou')).data).toEqual((await answered('sauf zzyzxqu')).data);
  await change(hidden, 'removed_at = now()');
});

test('words that nothing open has any more take no place among those that a typing error may mean', async () => {
  const gone = await Promise.all(
    Array.from({ length: 25 }, (_, at) =>
      add({ kind: 'SKILL', title: `Pangolin${'abcdefghijklmnopqrstuvwxyz'[at]}` }),
    ),
  );
  await rows(`update cv_entry set visibility = 'OFFICERS' where id = any($1)`, [gone]);
  await add({ kind: 'SKILL', title: 'Pangolinette' });
  expect(await titlesOf('pangoline')).toEqual(['Pangolinette']);
});

test('an entry that is closed or verified between two pages leaves the others where they stood', async () => {
  const entries = [];
  for (const letter of 'ABCDEF') entries.push(await add({ kind: 'SKILL', title: `Tamarin ${letter}` }, 3));
  const first = await search('tamarin', { first: 2 });
  expect(first.found.map(({ title }) => title)).toEqual(['Tamarin F', 'Tamarin E']);
  // The last one that was shown, and the next one.
  await change(entries[4] as string, `visibility = 'OFFICERS'`);
  await change(entries[3] as string, 'removed_at = now()');
  await verify(entries[5] as string);
  const second = await search('tamarin', { first: 2, after: first.end });
  expect(second.found.map(({ title }) => title)).toEqual(['Tamarin C', 'Tamarin B']);
  const last = await search('tamarin', { first: 2, after: second.end });
  expect(last.found.map(({ title }) => title)).toEqual(['Tamarin A']);
  expect(last.more).toBe(false);
});

test('a cursor shows nothing of one academy to a recruiter of another, and nothing at all to who does not recruit', async () => {
  const { end } = await search('tamarin', { first: 1 });
  const elsewhere = await addMandated(server, 'RECRUITS');
  for (const [table, column, id] of [
    ['officer', 'id', elsewhere.officerId],
    ['account', 'id', elsewhere.accountId],
    ['mandate', 'officer_id', elsewhere.officerId],
  ])
    await rows(
      `update ${table} set academy_id = (select id from academy where code = '01') where ${column} = $1`,
      [id],
    );
  await rows(`update academy set second_factor_waived = true where code = '01'`);
  const page = `query ($after: String) { searchCvs(query: "tamarin", after: $after) { totalCount edges { node { id } } } }`;
  const ask = async (as: string) => server.query(page, { token: as, variables: { after: end } });
  expect((await ask(await tokenOf(server, elsewhere))).data.searchCvs).toEqual({ totalCount: 0, edges: [] });
  const { data, errors } = await ask(await tokenOf(server, await addOfficer(server)));
  expect([data, errors?.[0]?.extensions['code']]).toEqual([null, 'FORBIDDEN']);
});

test('disciplines that are counted of few hits are a reading of their posts, which is recorded', async () => {
  await add({ kind: 'SKILL', title: 'Ocelots' }, 2);
  const postingsRead = async () =>
    (
      await rows<{ dossier_id: string }>(
        `select r.dossier_id from access_record r join access_event e on e.id = r.event_id where 'dossier.postings' = any(e.fields)`,
      )
    ).map(({ dossier_id: dossier }) => dossier);
  const before = await postingsRead();
  const ask = (parts: string) =>
    server.query(`{ searchCvs(query: "ocelots") { edges { node { title } } counts { ${parts} } } }`, {
      token,
    });
  await ask('kinds { value count } verified');
  expect(await postingsRead()).toEqual(before);
  await ask('disciplines { value count }');
  expect(await postingsRead()).toEqual([...before, teachers[2]]);
});

test('hostile queries get an empty list or a clear error, never a fault', async () => {
  const long = 'a'.repeat(100_000);
  for (const query of [
    'de la',
    '"',
    '&|!',
    '!a',
    '<->',
    ':*',
    "'; drop table cv_entry; --",
    long,
    'mot '.repeat(5_000),
    '-',
    'ou',
    '\\',
    '(((',
    'sauf',
    '("&|!:*<->)\\'.repeat(40),
    '- "" ou sauf '.repeat(30),
    "'':A & !x | ".repeat(30).replaceAll('x', '*'),
    Array.from({ length: 32 }, (_, at) => `zzx${'abcdefghijklmnopqrstuvwxyzabcdef'.slice(at, at + 9)}`).join(
      ' ou ',
    ),
  ])
    expect((await search(query)).found, query.slice(0, 20)).toEqual([]);
  const refused = async (variables: object) => {
    const { errors } = await server.query(
      `query ($query: String!, $filter: CvSearchFilter, $first: Int, $after: String) { searchCvs(query: $query, filter: $filter, first: $first, after: $after) { nodes { id } } }`,
      { token, variables: { query: 'x', ...variables } },
    );
    return errors?.[0]?.extensions['reason'];
  };
  expect(await refused({ query: 'a\0b' })).toBeUndefined();
  expect(await refused({ first: 51 })).toBe('PAGE_OF_HITS');
  expect(await refused({ first: -1 })).toBe('PAGE_SIZE');
  expect(await refused({ after: 'x' })).toBe('INVALID_CURSOR');
  expect(await refused({ filter: { levelAtLeast: 9 } })).toBe('LEVEL_OF_DIPLOMA');
  expect(await refused({ filter: { disciplines: Array.from({ length: 51 }, () => 'a') } })).toBe(
    'FILTER_VALUES',
  );
  expect(await refused({ filter: { disciplines: ['a\0'] } })).toBe('UNSTORABLE_TEXT');
});

test('the client searches with excerpts, walks every hit, and counts', async () => {
  const { edges } = await client.cv.search({ query: 'DNL histoire', first: 2 });
  expect(edges[0]?.excerpt?.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
    'DNL',
    'histoire',
  ]);
  expect(edges[0]?.node.review.status).toBe('DECLARED');
  const all: string[] = [];
  for await (const { id } of client.cv.everyHit({ query: 'collège', first: 3 })) all.push(id);
  const { totalCount, counts } = await client.cv.countHits({ query: 'collège' });
  expect(all).toHaveLength(totalCount);
  expect(counts?.kinds.find(({ value }) => value === 'PROFESSIONAL_EXPERIENCE')?.count).toBeGreaterThan(3);
});

test('a word that nothing open has any more is forgotten by the purge, and the others stay', async () => {
  const words = async () =>
    (await rows<{ word: string }>('select word from cv_word order by word')).map(({ word }) => word);
  const id = await add({ kind: 'SKILL', title: 'Xylographie' });
  expect(await words()).toContain('xylograph');
  await change(id, 'removed_at = now()');
  const statement =
    tables.flatMap(({ name, kept }) => (name === 'cv_word' && !('as' in kept) ? kept : []))[0]?.statement ??
    '';
  await rows(statement.replace('?', '$1'), [new Date(Date.now() + 1000)]);
  const standing = await rows<{ word: string }>(
    `select word from ts_stat('select search from cv_open_entry') order by word`,
  );
  expect(await words()).toEqual(standing.map(({ word }) => word));
  expect(await titlesOf('colege')).not.toEqual([]);
});
