import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../client-sdk/src/index.ts';
import { builtMain } from '../contract/build.ts';
import { teacherAndOfficer, uploaded, type Pair } from '../kit/requests.ts';
import { addMandated } from '../kit/mandates.ts';
import { clientOf } from '../kit/sdk.ts';
import { startServerProcess } from '../kit/server-process.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { tokenOf } from '../kit/world.ts';

const secret = randomBytes(32).toString('hex');
/** Nobody listens there. */
const deadSmtp = 'smtp://127.0.0.1:9';
let server: TestServer;
let pair: Pair;
let [julie, claire] = [] as unknown as [Client, Client];
beforeAll(async () => {
  server = await startTestServer({ APP_SECRETS: secret, SMTP_URL: deadSmtp });
  pair = await teacherAndOfficer(server, 71, {
    diplomas: [{ title: 'Licence de lettres', level: 6, obtainedOn: '2009-07-01' }],
  });
  ({ julie, claire } = pair);
});
afterAll(() => server.close());

const diploma = {
  title: 'Master MEEF, mention second degré',
  organization: 'Université d’Orléans',
  to: '2012-06',
  visibility: 'RECRUITERS',
  details: { diploma: { level: 7, speciality: 'Mathématiques' } },
} as const;
const messages = async (client: Client) => (await client.mailbox.list())?.nodes.length ?? 0;

test('a CV from its first entry to another service: declared with proof, verified, changed, sent as a PDF, brought elsewhere', async () => {
  const proof = await uploaded(server, pair.teacher);
  const declared = await julie.cv.add({ entry: diploma, evidence: [proof] });
  const german = await julie.cv.add({
    entry: {
      title: 'Allemand',
      visibility: 'RECRUITERS',
      details: { language: { language: 'de', reading: 'C1' } },
    },
  });
  expect((await claire.cv.worklist()).nodes.map(({ id }) => id)).toEqual([declared.id, german.id]);
  const { version } = await claire.cv.review({
    entryId: declared.id,
    expectedVersion: declared.version,
    outcome: 'VERIFIED',
  });
  const entry = { ...diploma, title: 'Master MEEF' };
  const changed = await julie.cv.update({ entryId: declared.id, expectedVersion: version, entry });
  expect(changed).toMatchObject({
    title: 'Master MEEF',
    review: { status: 'DECLARED' },
    verifiedVersion: { title: diploma.title, status: 'VERIFIED', evidence: [{ id: proof }] },
  });
  await claire.cv.review({ entryId: declared.id, expectedVersion: changed.version, outcome: 'VERIFIED' });

  const address = new URL((await julie.cv.pdf({ visibility: 'RECRUITERS' })) ?? '');
  const file = await fetch(`${server.url}${address.pathname}${address.search}`);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);

  const exported = await julie.cv.toJsonResume();
  expect(exported?.count).toBe(2);
  const { julie: paul } = await teacherAndOfficer(server, 72);
  const resume = exported?.resume as Record<string, unknown>;
  expect(await paul.cv.importJsonResume({ resume })).toMatchObject({ added: 2 });
  expect((await paul.cv.list())?.nodes.map(({ title, review }) => [title, review.status])).toEqual([
    ['Master MEEF', 'DECLARED'],
    ['Allemand', 'DECLARED'],
  ]);
});

test('a diploma is declared with its proof, opens a perspective once it is verified, is found by a recruiter, and goes to another service', async () => {
  const entry = {
    ...diploma,
    title: 'Master de psychologie',
    description: 'Mémoire sur les élèves à besoins particuliers, en ULIS.',
    details: { diploma: { level: 7, speciality: 'Psychologie de l’éducation' } },
  };
  const standing = async () =>
    (await julie.careers.perspectives({ keys: ['PSYEN_INTERNE'] }))?.map(({ status }) => status);
  const seen = await julie.cv.preview({ entry });
  expect(seen.perspectives.map(({ key }) => key)).toContain('PSYEN_INTERNE');
  const { id } = await julie.cv.add({ entry, evidence: [await uploaded(server, pair.teacher)] });
  expect(await standing()).not.toEqual(['ELIGIBLE']);
  const recruiter = await clientOf(server, await addMandated(server, 'RECRUITS'));
  const query = '"besoins particuliers" ULIS';
  expect(await recruiter.cv.countHits({ query, filter: { verifiedOnly: true } })).toMatchObject({
    totalCount: 0,
  });
  const [waiting] = (await claire.cv.toReview()).nodes.filter((one) => one.id === id);
  expect(waiting?.evidence).toHaveLength(1);
  await claire.cv.review({ entryId: id, expectedVersion: waiting?.version as number, outcome: 'VERIFIED' });
  expect(await standing()).toEqual(['ELIGIBLE']);
  const [hit] = (await recruiter.cv.search({ query, filter: { verifiedOnly: true } })).edges;
  expect(hit?.node).toMatchObject({
    id,
    title: entry.title,
    teacher: { id: seen.before.id.replace(/^.*_/, 'tea_') },
  });
  expect(hit?.excerpt?.filter(({ marked }) => marked).map(({ text }) => text)).toContain('ULIS');
  const education = ((await julie.cv.toJsonResume())?.resume as { education?: object[] } | undefined)
    ?.education;
  expect(education).toContainEqual(expect.objectContaining({ studyType: entry.title, endDate: '2012-06' }));
});

test('a review whose server is killed right after its answer, while no mail can leave, is there with its message', async () => {
  const declared = await julie.cv.add({ entry: { ...diploma, title: 'Licence de mathématiques' } });
  const before = await messages(julie);
  const killed = startServerProcess(
    {
      DATABASE_URL: server.databaseUrl,
      APP_SECRETS: secret,
      NODE_ENV: 'test',
      SMTP_URL: deadSmtp,
      MAIL_FROM: 'iprof@example.org',
      PUBLIC_URL: 'https://iprof.example.fr',
    },
    await builtMain(),
  );
  const query = `mutation ($input: ReviewCvEntryInput!) {
    reviewCvEntry(input: $input) { cvEntry { review { status } } errors { code } } }`;
  const input = { entryId: declared.id, expectedVersion: declared.version, outcome: 'VERIFIED' };
  server.now = new Date();
  const token = await tokenOf(server, pair.officer);
  const response = await fetch(`${await killed.ready}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const answer: unknown = await response.json();
  killed.kill('SIGKILL');
  expect(answer).toMatchObject({
    data: { reviewCvEntry: { cvEntry: { review: { status: 'VERIFIED' } }, errors: [] } },
  });
  expect((await killed.ended).code).toBeNull();
  // The clock of the killed server is the real one: the first session has ended by it.
  const again = await clientOf(server, pair.teacher);
  expect(await again.cv.get(declared.id)).toMatchObject({ review: { status: 'VERIFIED' } });
  expect(await messages(again)).toBe(before + 1);
});
