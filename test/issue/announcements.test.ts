import { afterAll, beforeAll, expect, test } from 'vitest';
import { events } from '../../server/app/modules.ts';
import { eventsAfter } from '../../server/platform/sql/events.ts';
import { sqlOfEntityManager } from '../../server/platform/sql/sql.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, tokenOf } from '../kit/world.ts';

let server: TestServer;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  server = await startTestServer();
  for (const code of ['18', '01', '02'])
    tokens[code] = await tokenOf(server, await addAccount(server, 'ADMINISTRATOR', code));
});
afterAll(() => server.close());

const texts = (what: string) => ({
  title: { fr: `${what} en français`, en: `${what} in English` },
  body: { fr: 'I-Prof sera fermé.\n\nMerci.', en: 'I-Prof will be closed.\n\nThank you.' },
});
const publishing = `mutation ($input: PublishAnnouncementInput!) { publishAnnouncement(input: $input) {
  announcement { id title body publishedAt endsAt } errors { code path message } } }`;
const ending = `mutation ($input: EndAnnouncementInput!) { endAnnouncement(input: $input) {
  announcement { id endsAt } errors { code path } } }`;
const publish = async (code: string, input: object) => {
  const { data } = await server.query(publishing, { token: tokens[code], variables: { input } });
  return data.publishAnnouncement;
};
const end = async (code: string, announcementId: string) => {
  const variables = { input: { announcementId } };
  const { data } = await server.query(ending, { token: tokens[code], variables });
  return data.endAnnouncement;
};
const shown = async (code: string, language = 'fr'): Promise<string[]> => {
  const { data } = await server.query(`{ announcements(academyCode: "${code}") { title } }`, {
    headers: { 'accept-language': language },
  });
  return data.announcements.map(({ title }: { title: string }) => title);
};
const minute = 6000;
const later = (ms: number) => new Date(server.now.getTime() + ms);

test('everybody reads the announcements of an academy in their own language, newest first', async () => {
  await publish('18', texts('Ancienne'));
  server.now = later(minute);
  const { announcement } = await publish('18', texts('Nouvelle'));
  expect(announcement).toMatchObject({ publishedAt: server.now.toISOString(), endsAt: null });
  expect(await shown('18')).toEqual(['Nouvelle en français', 'Ancienne en français']);
  expect(await shown('18', 'en')).toEqual(['Nouvelle in English', 'Ancienne in English']);
  expect(await shown('01')).toEqual([]);
  expect(await shown('99')).toEqual([]);
});

test('an announcement with an end is shown until then, and can be ended sooner', async () => {
  const { announcement } = await publish('02', { ...texts('Courte'), endsAt: later(10 * minute) });
  const { announcement: other } = await publish('02', { ...texts('Autre'), endsAt: later(20 * minute) });
  expect(await shown('02')).toHaveLength(2);
  server.now = later(10 * minute);
  expect(await shown('02')).toEqual(['Autre en français']);
  const { announcement: ended } = await end('02', other.id);
  expect(ended.endsAt).toBe(server.now.toISOString());
  expect(await shown('02')).toEqual([]);
  server.now = later(minute);
  expect((await end('02', other.id)).announcement.endsAt).toBe(ended.endsAt);
  expect((await end('02', announcement.id)).errors).toEqual([]);
});

test('an announcement lacks nothing in either language, and each fault is named at its place', async () => {
  const { title, body } = texts('Fautive');
  const input = {
    title: { fr: ' ', en: 'two\nlines' },
    body: { ...body, en: 'x'.repeat(5001) },
    endsAt: server.now,
  };
  const refused = await publish('18', input);
  expect(refused.announcement).toBeNull();
  expect(refused.errors.map(({ code, path }: { code: string; path: string[] }) => [code, ...path])).toEqual([
    ['REQUIRED', 'input', 'title', 'fr'],
    ['NOT_PLAIN', 'input', 'title', 'en'],
    ['TOO_LONG', 'input', 'body', 'en'],
    ['DATES_REVERSED', 'input', 'endsAt'],
  ]);
  const { errors } = await server.query(publishing, {
    token: tokens['18'],
    variables: { input: { title: { fr: title.fr }, body } },
  });
  expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
});

test('an administrator of another academy ends nothing', async () => {
  const { announcement } = await publish('18', texts('Gardée'));
  expect((await end('01', announcement.id)).errors).toEqual([
    { code: 'NOT_FOUND', path: ['input', 'announcementId'] },
  ]);
  expect(await shown('18')).toContain('Gardée en français');
});

test('an academy shows twenty announcements at most, also when two are published at once', async () => {
  const before = await shown('01');
  expect(before).toEqual([]);
  const answers = await Promise.all(Array.from({ length: 21 }, (_, n) => publish('01', texts(`N° ${n}`))));
  const refused = answers.filter(({ announcement }) => announcement === null);
  expect(refused.map(({ errors }) => errors[0].code)).toEqual(['TOO_MANY_ANNOUNCEMENTS']);
  expect(refused[0].errors[0].message).toMatch(/20 annonces/);
  expect(await shown('01')).toHaveLength(20);
});

test('reading twenty announcements takes one statement', async () => {
  const { statements } = await server.counted('{ announcements(academyCode: "01") { title body endsAt } }');
  expect(statements).toHaveLength(1);
});

test('what is published and ended are events of the academy', async () => {
  const em = server.orm.em.fork();
  const [academy] = await em.execute<{ id: string }[]>(`select id from academy where code = '02'`);
  const found = await eventsAfter(sqlOfEntityManager(em), { academyId: academy?.id ?? '' }, null, 100);
  const kinds = found.map(({ kind }) => kind).filter((kind) => kind.startsWith('ANNOUNCEMENT'));
  expect(kinds).toEqual(['ANNOUNCEMENT_PUBLISHED', 'ANNOUNCEMENT_PUBLISHED', 'ANNOUNCEMENT_ENDED']);
  expect(Object.keys(events)).toEqual(expect.arrayContaining(kinds));
  expect(found.at(-1)?.facts).toEqual({ by: expect.any(String) });
});
