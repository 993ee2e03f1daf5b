import { afterAll, beforeAll, expect, test } from 'vitest';
import { addExchange } from '../kit/exchange.ts';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
const now = new Date('2026-01-15T10:00:00Z');
beforeAll(async () => {
  server = await startTestServer({ WORKER: 'off' });
  server.now = now;
});
afterAll(() => server.close());

const people = lines(20, { seed: 21 });
async function someTeacher(...letters: readonly Letter[]) {
  const { officerId } = await addOfficer(server);
  const teacher = await addTeacher(server, officerId, people.pop() as (typeof people)[number]);
  await write(teacher.teacherId, letters);
  return { ...teacher, token: await tokenOf(server, teacher) };
}
interface Letter {
  readonly subject: string;
  readonly body?: string;
  readonly files?: string;
}

/** A notice of each letter, the latest first; so many are of one instant. */
async function write(teacherId: string, letters: readonly Letter[], tied = 1): Promise<void> {
  await server.orm.em.fork().execute(
    `with letter as (select gen_random_uuid() as id, timestamptz '2026-01-14' - n / ? * interval '1 minute' as at, l.* from
       json_array_elements(?::json) with ordinality as e (letter, n)
       cross join json_to_record(e.letter) as l (subject text, body text, files text)),
     content as (insert into message_content (id, subject, body, file_names, created_at)
       select id, subject, coalesce(body, ''), coalesce(files, ''), at from letter),
     conversation as (insert into conversation (id, teacher_id, kind, subject, last_message_at, created_at)
       select id, ?::uuid, 'NOTICE', subject, at, at from letter)
     insert into message (id, teacher_id, content_id, conversation_id, sent_at) select id, ?::uuid, id, id, at from letter`,
    [tied, JSON.stringify(letters), teacherId, teacherId],
  );
}

const document = `query ($search: String, $folder: MailFolder, $first: Int, $after: String, $last: Int, $before: String) {
  viewer { teacher { mailbox { messages(search: $search, folder: $folder, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor excerpt { text marked } node { subject } } } } } } }`;
async function messages(token: string, variables: object) {
  const { data, errors } = await server.query(document, { token, variables: { ...variables } });
  expect(errors).toBeUndefined();
  return data.viewer.teacher.mailbox.messages;
}
async function found(token: string, search: string): Promise<string[]> {
  const { edges } = await messages(token, { search });
  return edges.map(({ node }: { node: { subject: string } }) => node.subject);
}
interface Part {
  readonly text: string;
  readonly marked: boolean;
}
const shown = (excerpt: readonly Part[] | null) =>
  excerpt?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('') ?? null;
async function excerpts(token: string, search: string): Promise<(string | null)[]> {
  const { edges } = await messages(token, { search });
  return edges.map(({ excerpt }: { excerpt: Part[] | null }) => shown(excerpt));
}

test('messages are found by words of their subject, their text and the names of their files', async () => {
  const { token } = await someTeacher(
    { subject: 'Congé de formation', body: 'Accordé.' },
    { subject: 'Réponse', body: 'Votre demande de congé\nest accordée.' },
    { subject: 'Pièces', body: 'Ci-joint.', files: 'Arrêté de congé.pdf\nphoto.jpg' },
    { subject: 'Autre', body: 'Rien.' },
  );
  expect(await found(token, 'CONGES')).toEqual(['Congé de formation', 'Réponse', 'Pièces']);
  expect(await excerpts(token, 'conge')).toEqual([
    '[Congé] de formation',
    'Votre demande de [congé] est accordée.',
    'Arrêté de [congé].pdf photo.jpg',
  ]);
  expect(await found(token, 'congé accordé')).toEqual(['Congé de formation', 'Réponse']);
  expect(await found(token, 'congé sauf pièces')).toEqual(['Congé de formation', 'Réponse']);
  expect(await found(token, '"demande de congé" ou photo')).toEqual(['Réponse', 'Pièces']);
  expect(await found(token, 'de la')).toEqual([]);
  expect((await messages(token, { search: 'conge' })).totalCount).toBe(3);
  expect((await messages(token, { search: 'conge', folder: 'ARCHIVE' })).totalCount).toBe(0);
});

test('an excerpt shows the twin form, written together or inclusively, and never marks what is left out', async () => {
  const { token } = await someTeacher({
    subject: 'Formatrices',
    body: 'La vice-présidente cherche un·e formateur.rice en REP+ pour l’école d’Évry.',
  });
  expect(await excerpts(token, 'formatrice REP président école sauf directeur')).toEqual([
    'La vice-[présidente] cherche un·e [formateur].rice en [REP+] pour l’[école] d’Évry.',
  ]);
  expect(await excerpts(token, 'sauf directeur')).toEqual([
    'La vice-présidente cherche un·e formateur.rice en REP+ pour l’école d’Évry.',
  ]);
});

test('an abbreviation finds its long form and the other way round, and neither the words in another order', async () => {
  const { token } = await someTeacher(
    { subject: 'Vacances', body: 'Un poste de conseillère principale d’éducation.' },
    { subject: 'CPE', body: 'Des places en UPE2A.' },
    { subject: 'Autre', body: 'Une conseillère de l’éducation principale.' },
    { subject: 'Unités', body: 'Les unités pédagogiques pour élèves allophones arrivants.' },
  );
  expect(await found(token, 'CPE')).toEqual(['Vacances', 'CPE']);
  expect(await found(token, 'conseiller principal d’éducation')).toEqual(['Vacances', 'CPE', 'Autre']);
  expect(await found(token, '"conseillère principale d’éducation"')).toEqual(['Vacances']);
  expect(await found(token, 'upe2a')).toEqual(['CPE', 'Unités']);
  expect(await found(token, 'unité pédagogique pour élèves allophones arrivants')).toEqual(['CPE', 'Unités']);
  expect((await excerpts(token, 'UPE2A'))[1]).toBe(
    'Les [unités] [pédagogiques] pour [élèves] [allophones] [arrivants].',
  );
});

test('a text of markup, of marks and of any characters is shown as it is', async () => {
  const body = '<b>congé</b> &lt;i&gt; \ue000\ue001 congé \u{1f600} « congé »';
  const { token } = await someTeacher({ subject: 'x', body });
  expect(await excerpts(token, 'congé')).toEqual([body.replaceAll('congé', '[congé]')]);
});

test('hits far into a long text are shown with what stands around them', async () => {
  const filler = 'Le dossier suit son cours. '.repeat(300);
  const { token } = await someTeacher({
    subject: 'Long et de la',
    body: `${filler}La mutation est prononcée. ${filler}`,
  });
  const [excerpt] = await excerpts(token, 'mutations');
  expect(excerpt).toMatch(/^… .*\. La \[mutation\] est prononcée\. Le dossier .* …$/);
  expect(excerpt?.length).toBeLessThan(250);
});

test('without a search, and with a blank one, every message is there without an excerpt', async () => {
  const { token } = await someTeacher({ subject: 'Un' }, { subject: 'Deux' });
  for (const search of [null, '', '  \n'])
    expect(await messages(token, { search })).toMatchObject({
      totalCount: 2,
      edges: [
        { excerpt: null, node: { subject: 'Un' } },
        { excerpt: null, node: { subject: 'Deux' } },
      ],
    });
});

test('pages of a search are stable in both directions, also of one instant and while messages arrive', async () => {
  const { token, teacherId } = await someTeacher();
  const letters = Array.from({ length: 11 }, (_, i) => ({
    subject: `${i}`,
    body: i % 3 === 0 ? 'mutation' : 'affectation',
  }));
  await write(teacherId, letters, 4);
  const all = await found(token, 'affectation');
  expect(all.toSorted()).toEqual(['1', '10', '2', '4', '5', '7', '8']);
  for (const [size, from, more, cursor] of [
    ['first', 'after', 'hasNextPage', 'endCursor'],
    ['last', 'before', 'hasPreviousPage', 'startCursor'],
  ] as const) {
    const pages: string[][] = [];
    let at: string | null = null;
    do {
      const page = await messages(token, { search: 'affectation', [size]: 2, [from]: at });
      pages.push(page.edges.map(({ node }: { node: { subject: string } }) => node.subject));
      await write(teacherId, [{ subject: 'Nouveau', body: 'autre chose' }]);
      at = page.pageInfo[more] ? page.pageInfo[cursor] : null;
    } while (at !== null);
    expect(pages.map((page) => page.length)).toEqual([2, 2, 2, 1]);
    expect((size === 'first' ? pages : pages.toReversed()).flat()).toEqual(all);
  }
});

test('nobody finds a word of somebody else’s messages, by no field', async () => {
  const other = await someTeacher({ subject: 'Secret', body: 'zanzibar' });
  const { token } = await someTeacher({ subject: 'Le mien', body: 'zébulon' });
  expect(await found(token, 'zanzibar ou zébulon')).toEqual(['Le mien']);
  const mailbox = other.id.replace('tea_', 'mbx_');
  const { data } = await server.query(
    `{ node(id: "${mailbox}") { ... on Mailbox { messages(search: "zanzibar") { totalCount edges { excerpt { text } } } } } }`,
    { token },
  );
  expect(data.node).toBeNull();
});

test('an officer in charge searches what was exchanged with the teacher, and the file records it; nobody else finds it', async () => {
  const [officer, other] = [await addOfficer(server), await addOfficer(server)];
  const teacher = await addTeacher(server, officer.officerId, people.pop() as (typeof people)[number]);
  await write(teacher.teacherId, [{ subject: 'Avis', body: 'Un temps partiel, de l’administration.' }]);
  const reads = async (who: { username: string }, search: string) => {
    const { data, errors } = await server.query(
      `query ($id: ID!, $search: String) { teacher(id: $id) { mailbox { messages(search: $search) {
        totalCount edges { excerpt { text marked } node { id } } } } } }`,
      { token: await tokenOf(server, who), variables: { id: teacher.id, search } },
    );
    expect(errors).toBeUndefined();
    const page = data.teacher?.mailbox.messages as
      | { totalCount: number; edges: { excerpt: Part[] }[] }
      | undefined;
    return page && [page.totalCount, ...page.edges.map(({ excerpt }) => shown(excerpt))];
  };
  await withSql(server.databaseUrl, async (sql) => {
    await addExchange((text, values) => sql.query(text, [...values]), { ...teacher, ...officer, at: now });
    // What the administration wrote is the teacher's alone.
    expect(await reads(officer, 'partiel ou souhaits')).toEqual([
      2,
      'À lire : un temps [partiel].',
      'Que [souhaitez]-vous ?',
    ]);
    expect(await reads(officer, 'x.pdf')).toEqual([1, '[x].[pdf]']);
    expect(await reads(officer, 'zanzibar')).toEqual([0]);
    expect(await reads(other, 'partiel')).toBeUndefined();
    expect(await reads(await addAccount(server, 'ADMINISTRATOR'), 'partiel')).toEqual([0]);
    const { rows } = await sql.query<{ account: string; fields: string[] }>(
      `select e.account_id as account, e.fields from access_record r join access_event e on e.id = r.event_id where r.dossier_id = $1 order by e.id`,
      [teacher.teacherId],
    );
    expect(rows.slice(0, 3).map(({ account, fields }) => [account, fields.toSorted()])).toEqual(
      Array.from({ length: 3 }, () => [officer.accountId, ['message.body', 'message.excerpt']]),
    );
  });
});

test('a search is one statement, for one message and for a hundred', async () => {
  for (const count of [1, 100]) {
    const { token } = await someTeacher(
      ...Array.from({ length: count }, (_, i) => ({ subject: `${i}`, body: 'une mutation' })),
    );
    const { data, statements } = await server.counted(document, {
      token,
      variables: { search: 'mutations', first: 100 },
    });
    expect(data.viewer.teacher.mailbox.messages.edges).toHaveLength(count);
    expect(statements).toHaveLength(1);
  }
});

test('whatever is typed is answered', async () => {
  const { token } = await someTeacher({ subject: 'Un', body: 'mutation' });
  const texts = "\\ ' a'&'b <-> :* ! ( - \" « \ue000 ٣ 漢字 0x1f ¼ \u0345 \u{1f600}".split(' ');
  for (const text of [...texts, texts.join(' '), 'x'.repeat(5_000), 'é'.repeat(3_000), '"'.repeat(2_000)])
    expect(await found(token, text)).toEqual([]);
});
