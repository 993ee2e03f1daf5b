import { afterAll, beforeAll, expect, test } from 'vitest';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
let officerToken: string;
let teachers: Awaited<ReturnType<typeof someTeacher>>[];
const people = lines(3, { seed: 77 });

async function someTeacher(officerId: string) {
  const teacher = await addTeacher(server, officerId, people.pop() as (typeof people)[number]);
  return { ...teacher, token: await tokenOf(server, teacher) };
}

beforeAll(async () => {
  server = await startTestServer();
  const officer = await addOfficer(server);
  officerToken = await tokenOf(server, officer);
  teachers = [await someTeacher(officer.officerId), await someTeacher(officer.officerId)];
});
afterAll(() => server.close());

const document = `mutation ($resume: JSON!, $dryRun: Boolean) { importJsonResume(input: { resume: $resume, dryRun: $dryRun }) {
  results { pointer outcome kind title cvEntry { position title review { status } } errors { code path message } }
  added notTaken errors { code path } } }`;
async function brought(token: string, resume: object, dryRun = false) {
  const { data, errors } = await server.query(document, { token, variables: { resume, dryRun } });
  expect(errors).toBeUndefined();
  return data.importJsonResume;
}
const exported = async (token: string, teacherId?: string) => {
  const field = 'cvJsonResume { resume leftOut { title fields } count }';
  const { data, errors } = await server.query(
    teacherId ? `{ teacher(id: "${teacherId}") { ${field} } }` : `{ viewer { teacher { ${field} } } }`,
    { token },
  );
  expect(errors).toBeUndefined();
  return (teacherId ? data.teacher : data.viewer.teacher).cvJsonResume;
};

const resume = {
  basics: { name: 'Julie', label: 'Professeure de mathématiques', email: 'julie@example.org' },
  work: [
    {
      name: 'Collège Jean-Moulin',
      position: 'Professeure',
      startDate: '2015-09',
      summary: '<b>Tags</b> are text.',
    },
    { name: 'Lycée', position: 'Formatrice', startDate: '2014-13' },
  ],
  education: [{ institution: 'Université d’Orléans', studyType: 'Master MEEF', endDate: '2014' }],
  languages: [{ language: 'Allemand', fluency: 'B2' }],
  interests: [{ name: 'Vélo' }],
};

test('a resume is looked at, then taken, part by part; sent again it adds nothing', async () => {
  const token = teachers[0]?.token as string;
  const tried = await brought(token, resume, true);
  expect(tried.results.map((one: { outcome: string }) => one.outcome)).toEqual([
    'ADDED',
    'REFUSED',
    'ADDED',
    'ADDED',
  ]);
  expect(await exported(token)).toBeNull();

  const taken = await brought(token, resume);
  expect(taken).toMatchObject({ added: 3, notTaken: ['/basics/email', '/interests'], errors: [] });
  expect(taken.results).toMatchObject([
    {
      pointer: '/work/0',
      kind: 'PROFESSIONAL_EXPERIENCE',
      cvEntry: { position: 1, review: { status: 'DECLARED' } },
    },
    {
      pointer: '/work/1',
      cvEntry: null,
      errors: [{ code: 'INVALID_PARTIAL_DATE', path: ['input', 'resume', 'work', '1', 'startDate'] }],
    },
    { pointer: '/education/0', cvEntry: { position: 2, title: 'Master MEEF' } },
    { pointer: '/languages/0', cvEntry: { position: 3 } },
  ]);
  expect(await exported(token)).toMatchObject({
    count: 3,
    leftOut: [],
    resume: {
      basics: { label: 'Professeure de mathématiques' },
      work: [{ position: 'Professeure', startDate: '2015-09', summary: '<b>Tags</b> are text.' }],
      education: [{ studyType: 'Master MEEF', endDate: '2014' }],
      languages: [{ language: 'Allemand', fluency: 'B2' }],
    },
  });

  const again = await brought(token, { ...resume, basics: { name: 'Julie', label: 'Autre titre' } });
  expect(again).toMatchObject({ added: 0, notTaken: ['/basics/label', '/interests'] });
  expect(again.results.map((one: { outcome: string }) => one.outcome)).toEqual([
    'THERE_ALREADY',
    'REFUSED',
    'THERE_ALREADY',
    'THERE_ALREADY',
  ]);
});

test('what is wrong in one part refuses that part alone, and a word that is not understood is no missing one', async () => {
  const token = teachers[1]?.token as string;
  const seen = await brought(
    token,
    {
      basics: { url: 'example.org' },
      work: [{ name: 'Lycée', position: 'Formatrice', startDate: 'sept 2012' }],
      education: [{ institution: 'Université d’Orléans', area: 'Lettres modernes', endDate: '2014' }],
      languages: [
        { language: 'Klingon', fluency: 'C2' },
        { language: 'Allemand', fluency: 'Courant' },
      ],
    },
    true,
  );
  const faults = seen.results.map(({ pointer, errors }: { pointer: string; errors: { code: string }[] }) => [
    pointer,
    ...errors.map(({ code }) => code),
  ]);
  expect(faults.filter(([, ...codes]: string[]) => codes.length > 0)).toEqual([
    ['/work/0', 'INVALID_PARTIAL_DATE'],
    ['/education/0', 'REQUIRED'],
    ['/languages/0', 'UNKNOWN_LANGUAGE'],
    ['/languages/1', 'UNKNOWN_VALUE'],
  ]);
  // What was studied is the title, and its level is wanted.
  expect(seen.results).toContainEqual(
    expect.objectContaining({ pointer: '/education/0', title: 'Lettres modernes' }),
  );
});

test('what is no resume is refused with its place, and nothing is written', async () => {
  const token = teachers[1]?.token as string;
  const refused = await brought(token, { work: [{ startDate: null }], basics: 1 });
  expect(refused).toMatchObject({
    results: null,
    errors: [
      { code: 'NO_JSON_RESUME', path: ['input', 'resume', 'basics'] },
      { code: 'NO_JSON_RESUME', path: ['input', 'resume', 'work', '0', 'startDate'] },
    ],
  });
  expect(await exported(token)).toBeNull();
});

test('a resume of more parts than a CV has room for fills it, and says which parts are left', async () => {
  const token = teachers[1]?.token as string;
  const skills = Array.from({ length: 205 }, (_, at) => ({ name: `Compétence ${at}` }));
  const taken = await brought(token, { skills });
  expect(taken.added).toBe(200);
  expect(taken.results.at(-1)).toMatchObject({
    outcome: 'REFUSED',
    errors: [{ code: 'CV_FULL', path: ['input', 'resume', 'skills', '204'] }],
  });
  const [{ n, last }] = await withSql(
    server.databaseUrl,
    async (sql) =>
      (
        await sql.query(
          `select count(*)::int as n, max(position) as last from cv_entry where teacher_id = $1`,
          [teachers[1]?.teacherId],
        )
      ).rows,
  );
  expect({ n, last }).toEqual({ n: 200, last: 200 });
});

test('the officer in charge exports the CV of a teacher, in one statement', async () => {
  const { data } = await server.query('{ viewer { officer { portfolio: id } } }', { token: officerToken });
  expect(data).toBeTruthy();
  const id = (await server.query('{ viewer { teacher { id } } }', { token: teachers[0]?.token as string }))
    .data.viewer.teacher.id as string;
  expect((await exported(officerToken, id)).count).toBe(3);
  const { statements } = await server.counted(`{ teacher(id: "${id}") { cvJsonResume { resume } } }`, {
    token: officerToken,
  });
  expect(statements).toHaveLength(1);
});

test('a language comes back from the own export as the one that is there, with a certificate and another title', async () => {
  const token = teachers[0]?.token as string;
  const add = `mutation ($input: AddCvEntryInput!) { addCvEntry(input: $input) { errors { code } } }`;
  const details = { language: { language: 'it', listening: 'B1', certificate: 'CELI 2' } };
  const input = { entry: { title: 'Langue de ma mère', from: '2019', details } };
  const { data } = await server.query(add, { token, variables: { input } });
  expect(data.addCvEntry.errors).toEqual([]);
  const { resume: own } = await exported(token);
  const again = await brought(token, own, true);
  expect(again.results.map(({ outcome }: { outcome: string }) => outcome)).not.toContain('ADDED');
});
