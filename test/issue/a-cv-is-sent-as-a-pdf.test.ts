import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AddCvEntryInput, Client } from '../../client-sdk/src/index.ts';
import { typeset } from '../../server/platform/typst/typeset.ts';
import { addMandated } from '../kit/mandates.ts';
import { teacherAndOfficer, type Pair } from '../kit/requests.ts';
import { signedInClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer } from '../kit/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'iprof-cv-'));
let server: TestServer;
let pair: Pair;
let [julie, claire, recruiter] = [] as unknown as [Client, Client, Client];
beforeAll(async () => {
  server = await startTestServer();
  pair = await teacherAndOfficer(server, 1);
  ({ julie, claire } = pair);
  ({ client: recruiter } = await signedInClient(server, await addMandated(server, 'RECRUITS')));
  const added = [];
  for (const entry of entries) added.push(await julie.cv.add({ entry }));
  await julie.cv.updateProfile({
    profile: {
      headline: 'Professeure de mathématiques',
      orcid: '0000-0002-1825-0097',
      summary: 'Bonjour : voilà.',
    },
  });
  const [first, , refused] = added;
  await claire.cv.review({ entryId: first?.id as string, expectedVersion: 1, outcome: 'VERIFIED' });
  await claire.cv.review({
    entryId: refused?.id as string,
    expectedVersion: 1,
    outcome: 'REJECTED',
    note: 'Illisible.',
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const entries: AddCvEntryInput['entry'][] = [
  {
    title: 'Master MEEF',
    to: '2012-06',
    visibility: 'RECRUITERS',
    details: { diploma: { level: 7 } },
  },
  {
    title: 'Tutrice #read("/etc/passwd") $x$ [a] @b \\c <b>gras</b>',
    from: '2019-09-01',
    organization: 'Lycée Pothier',
    description: '• Accueil de stagiaires !\n• *Suivi* de « classes »',
    details: { professionalExperience: { share: 80 } },
  },
  {
    title: 'Formatrice refusée',
    from: '2015',
    to: '2016',
    visibility: 'RECRUITERS',
    details: { professionalExperience: {} },
  },
  {
    title: 'Prouver en seconde',
    from: '2020',
    visibility: 'RECRUITERS',
    details: { publication: { doi: '10.4000/rfp.4567', hal: 'hal-01234567' } },
  },
];

/** The roles of the first page as pdf.js understands them. */
async function rolesOf(file: string): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)) }).promise;
  const page = await document.getPage(1);
  const roles = JSON.stringify(await page.getStructTree()).matchAll(/"role":"(\w+)"/g);
  return [...roles].map(([, role = '']) => role);
}
const said = async (program: string, ...args: string[]) => (await promisify(execFile)(program, args)).stdout;

/** Follows an address of ours; the name of the file where the PDF then lies. */
async function downloaded(address: string | null): Promise<{ response: Response; file: string }> {
  const response = await fetch((address ?? '').replace(/^https?:\/\/[^/]+/, server.url));
  const file = join(folder, 'cv.pdf');
  writeFileSync(file, Buffer.from(await response.arrayBuffer()));
  return { response, file };
}
const textOf = async (address: string | null) => said('pdftotext', (await downloaded(address)).file, '-');
const teacherId = () => `tea_${pair.teacher.teacherId.replaceAll('-', '')}`;

test(
  'a teacher downloads the own CV as an A4 PDF that is tagged, claims PDF/UA and is read in its order',
  { tags: 'poppler-utils' },
  async () => {
    const { response, file } = await downloaded(await julie.cv.pdf({ language: 'FR' }));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="CV .+\.pdf"/);
    const info = await said('pdfinfo', file);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Pages: +1\n/);
    expect(info).toMatch(/Page size: .*\(A4\)/);
    expect(await said('pdfinfo', '-meta', file)).toMatch(/pdfuaid:part>1</);
    const structure = await said('pdfinfo', '-struct', file);
    for (const tag of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Link'])
      expect(structure).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
    const roles = await rolesOf(file);
    expect(roles.filter((role) => /^H\d/.test(role)).slice(0, 5)).toEqual(['H1', 'H2', 'H3', 'H2', 'H3']);
    expect(roles.filter((role) => role === 'LI')).toHaveLength(2);
    expect(roles.filter((role) => role === 'Link').length).toBeGreaterThan(2);
    const text = (await said('pdftotext', file, '-')).replaceAll('\n', ' ');
    const inOrder = [
      'Professeure de mathématiques',
      'Académie',
      '0000-0002-1825-0097',
      'Bonjour : voilà.',
      'Diplômes et concours',
      'Master MEEF juin 2012 · niveau 7 du cadre national · Vérifié',
      'Expérience professionnelle',
      // What a person wrote is shown as it is.
      'Tutrice #read("/etc/passwd") $x$ [a] @b \\c <b>gras</b>',
      'depuis le 1er septembre 2019 · Lycée Pothier · quotité de 80 %',
      'Accueil de stagiaires !',
      '*Suivi* de « classes »',
      'Formatrice refusée 2015 – 2016 · Non retenu à la vérification',
      'Publications',
      'DOI 10.4000/rfp.4567 · HAL hal-01234567',
      '« Vérifié » : l’administration a vu',
      'Document établi le',
      'page 1 / 1',
    ];
    const places = inOrder.map((part) => text.indexOf(part));
    expect(inOrder.filter((_, at) => places[at] === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  },
);

test(
  'headings are in the language that is asked for, and texts as they were written',
  { tags: 'poppler-utils' },
  async () => {
    const text = await textOf(await julie.cv.pdf({ language: 'EN' }));
    for (const part of ['Professional experience', 'since 1 September 2019', '“Verified”', 'Bonjour'])
      expect(text).toContain(part);
    expect(text).not.toContain('Diplômes');
  },
);

test(
  'for recruiters a CV leaves out what is for officers alone and what was rejected',
  { tags: 'poppler-utils' },
  async () => {
    const text = await textOf(await julie.cv.pdf({ visibility: 'RECRUITERS' }));
    expect(text).toContain('Master MEEF');
    expect(text).toContain('Professeure de mathématiques');
    expect(text).not.toMatch(/Tutrice|refusée/);
  },
);

test(
  'who recruits gets what recruiters may read, whatever they ask for; who is in charge gets all, and both are recorded',
  { tags: 'poppler-utils' },
  async () => {
    const found = await recruiter.cv.pdf({ teacherId: teacherId(), visibility: 'OFFICERS' });
    const text = await textOf(found);
    expect(text).toContain('Master MEEF');
    expect(text).not.toMatch(/Tutrice|refusée|Bonjour|0000-0002/);
    expect(await textOf(await claire.cv.pdf({ teacherId: teacherId() }))).toMatch(/Tutrice[^]*refusée/);
    const events = await server.orm.em.fork().execute<{ fields: string[]; n: number }[]>(
      `select e.fields, count(*)::int as n from access_record r join access_event e on e.id = r.event_id
       where r.dossier_id = ? and e.fields @> '{teacher.cvPdf.content}' group by e.fields`,
      [pair.teacher.teacherId],
    );
    expect(events).toEqual([{ fields: ['teacher.cvPdf.content'], n: 2 }]);
  },
);

test('a CV is not there for an officer who neither follows nor recruits, and an address opens nothing for whom it was not made', async () => {
  const { client: other } = await signedInClient(server, await addOfficer(server));
  expect(await other.cv.pdf({ teacherId: teacherId() })).toBeNull();
  expect(await julie.cv.pdf({ teacherId: 'tea_' })).toBeNull();
  const address = new URL((await julie.cv.pdf()) as string);
  const status = async (path: string) => (await fetch(`${server.url}${path}`)).status;
  expect(await status(address.pathname)).toBe(401);
  expect(await status(`${address.pathname.replace('officers', 'recruiters')}${address.search}`)).toBe(401);
  const theirs = new URL((await recruiter.cv.pdf({ teacherId: teacherId() })) as string);
  await server.orm.em.fork().execute(`update cv_entry set visibility = 'OFFICERS'`);
  expect(await status(`${theirs.pathname}${theirs.search}`)).toBe(404);
});

test('an account that waits for three CVs is asked to come back, and gets those three', async () => {
  const address = new URL((await julie.cv.pdf()) as string);
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => fetch(`${server.url}${address.pathname}${address.search}`)),
  );
  const refused = answers.filter(({ status }) => status === 503);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 503]);
  expect(refused[0]?.headers.get('retry-after')).toBe('2');
  expect(await refused[0]?.json()).toMatchObject({
    errors: [{ extensions: { reason: 'SERVICE_UNAVAILABLE' } }],
  });
});

test(
  'a document that passes its time or memory is not made, and nothing else suffers',
  { tags: 'linux' },
  async () => {
    const sheet = { template: '#while true { }', data: {}, at: 0 };
    const limits = { milliseconds: 1000, patience: 60_000, memory: 768_000_000, bytes: 1_000_000 };
    await expect(typeset(sheet, { limits })).rejects.toThrow('it passes a limit');
    const { isUa } = await typeset({ template: '#set document(title: "x")\n= Bonjour', data: {}, at: 0 });
    expect(isUa).toBe(true);
  },
);
