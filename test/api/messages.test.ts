import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { withSql } from '../kit/postgres.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
const people = lines(30, { seed: 29 });
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.now = new Date('2026-01-15T10:00:00Z');
});

type Officer = Awaited<ReturnType<typeof addOfficer>> & { token: string; id: string };
const off = (id: string) => `off_${id.replaceAll('-', '')}`;
async function officer(code = '18'): Promise<Officer> {
  const one = await addOfficer(server, code);
  return { ...one, token: await tokenOf(server, one), id: off(one.officerId) };
}
async function teacher(correspondent: Officer) {
  const one = await addTeacher(server, correspondent.officerId, people.pop() as (typeof people)[number]);
  return { ...one, token: await tokenOf(server, one) };
}
async function administrator(code = '18') {
  const one = await addAccount(server, 'ADMINISTRATOR', code);
  return { ...one, token: await tokenOf(server, one) };
}

interface Who {
  readonly token: string;
}
async function ask({ token }: Who, document: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await server.query(document, { token, variables });
  expect(errors).toBeUndefined();
  return data;
}
async function change({ token }: Who, document: string, input: object) {
  const { data, errors } = await server.query(document, { token, variables: { input } });
  expect(errors).toBeUndefined();
  const payload = data[Object.keys(data)[0] as string];
  return {
    ...payload,
    codes: payload.errors.map(({ code, path }: { code: string; path: string[] }) => `${code} ${path.at(-1)}`),
  };
}
const later = (minutes: number) => {
  server.now = new Date(server.now.getTime() + minutes * 60_000);
};

const send = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message {
  id subject body official sentAt readAt folder attachmentCount attachments { filename }
  theme { label } readBy { id } inReplyTo { id } conversation { id subject awaitsAnswerSince }
  sender { __typename ... on Teacher { id } ... on Officer { id } }
  recipient { __typename ... on Teacher { id } ... on Officer { id } } } errors { code path } } }`;
const mark = `mutation ($input: MarkMessagesReadInput!) { markMessagesRead(input: $input) {
  messages { readAt readBy { id } } mailbox { unreadCount } errors { code path } } }`;
const snooze = `mutation ($input: SnoozeConversationInput!) { snoozeConversation(input: $input) {
  conversation { snoozedUntil } errors { code path } } }`;
const handOver = `mutation ($input: HandOverConversationInput!) { handOverConversation(input: $input) {
  conversation { handedTo { id } } errors { code path } } }`;
const conversations = `query ($filter: ConversationFilter, $first: Int, $after: String) {
  conversations(filter: $filter, first: $first, after: $after) { totalCount pageInfo { endCursor }
    nodes { id subject awaitsAnswerSince unreadCount messageCount teacher { id displayName } handedTo { id } } } }`;
const wrote = async (who: Who, input: object) =>
  (await change(who, send, { body: 'Un texte.', ...input })).message;
const listed = async (who: Who, filter: object = {}): Promise<string[]> =>
  (await ask(who, conversations, { filter })).conversations.nodes.map(
    (one: { subject: string }) => one.subject,
  );

/** A correspondent, a colleague, a teacher who has written, and what was written. */
async function exchange(subject = 'Temps partiel') {
  const [claire, paul] = [await officer(), await officer()];
  const julie = await teacher(claire);
  const message = await wrote(julie, { subject, body: 'Comment demander un temps partiel ?' });
  return { claire, paul, julie, message, conversationId: message.conversation.id as string };
}

describe('a message', () => {
  test('of a teacher reaches the correspondent, whose answer comes back to the mailbox', async () => {
    const { claire, julie, message, conversationId } = await exchange();
    expect(message).toMatchObject({
      sender: { __typename: 'Teacher', id: julie.id },
      recipient: { __typename: 'Officer', id: claire.id },
      folder: 'SENT',
      official: false,
      theme: null,
      inReplyTo: null,
      attachmentCount: 0,
      attachments: [],
      conversation: { subject: 'Temps partiel', awaitsAnswerSince: server.now.toISOString() },
    });
    later(5);
    const answer = await wrote(claire, { conversationId, body: 'Par le formulaire.', official: true });
    expect(answer).toMatchObject({
      subject: 'Temps partiel',
      sender: { __typename: 'Officer', id: claire.id },
      recipient: { __typename: 'Teacher', id: julie.id },
      folder: 'INBOX',
      official: true,
      inReplyTo: { id: message.id },
      conversation: { id: conversationId, awaitsAnswerSince: null },
    });
    const { viewer } = await ask(
      julie,
      '{ viewer { teacher { mailbox { unreadCount messages { nodes { subject body sender { __typename } } } } } } }',
    );
    expect(viewer.teacher.mailbox).toEqual({
      unreadCount: 1,
      messages: {
        nodes: [
          { subject: 'Temps partiel', body: 'Par le formulaire.', sender: { __typename: 'Officer' } },
          {
            subject: 'Temps partiel',
            body: 'Comment demander un temps partiel ?',
            sender: { __typename: 'Teacher' },
          },
        ],
      },
    });
  });

  test('is kept as it was typed: HTML is text, a subject is one line, letters are composed', async () => {
    const julie = await teacher(await officer());
    const message = await wrote(julie, {
      subject: '  Conge\u0301\n parental ',
      body: '\r\n<b>Bonjour</b>,\r\n\tje reviens 👩‍🏫\r\n',
    });
    expect(message).toMatchObject({ subject: 'Congé parental', body: '<b>Bonjour</b>,\n\tje reviens 👩‍🏫' });
  });

  test('is refused with all that is wrong in it', async () => {
    const { claire, julie, conversationId } = await exchange();
    const codes = async (who: Who, input: object) =>
      (await change(who, send, { body: 'Texte', ...input })).codes;
    expect(await codes(julie, {})).toEqual(['REQUIRED subject']);
    expect(await codes(julie, { subject: ' ', body: '\n' })).toEqual(['REQUIRED subject', 'REQUIRED body']);
    expect(await codes(julie, { subject: 'é'.repeat(201), body: 'a'.repeat(20_001) })).toEqual([
      'TOO_LONG subject',
      'TOO_LONG body',
    ]);
    expect(await codes(julie, { subject: 'é'.repeat(200), body: '😀'.repeat(20_000) })).toEqual([]);
    expect(await codes(julie, { subject: 'a\u202eb', body: 'a\u0007b' })).toEqual([
      'NOT_PLAIN subject',
      'NOT_PLAIN body',
    ]);
    expect(await codes(julie, { subject: 'Objet', teacherId: julie.id })).toEqual([
      'RECIPIENT_GIVEN teacherId',
    ]);
    expect(await codes(claire, { subject: 'Objet' })).toEqual(['CONVERSATION_OR_TEACHER conversationId']);
    expect(await codes(claire, { subject: 'Objet', conversationId, teacherId: julie.id })).toEqual([
      'CONVERSATION_OR_TEACHER conversationId',
    ]);
    expect(await codes(julie, { subject: 'Objet', themeId: 'thm_00000000000000000000000000000000' })).toEqual(
      ['NOT_FOUND themeId'],
    );
    expect(
      await codes(julie, { subject: 'Objet', attachmentIds: ['att_00000000000000000000000000000000'] }),
    ).toEqual(['NOT_FOUND 0']);
  });

  test('of an officer begins a conversation with a teacher of the portfolio, and with nobody else', async () => {
    const { claire, paul, julie } = await exchange();
    const message = await wrote(claire, { teacherId: julie.id, subject: 'Votre arrêté' });
    expect(message.conversation).toMatchObject({ subject: 'Votre arrêté', awaitsAnswerSince: null });
    const { codes } = await change(paul, send, { teacherId: julie.id, subject: 'Bonjour', body: 'Texte' });
    expect(codes).toEqual(['NOT_FOUND teacherId']);
  });

  test('has the files of its author, in their order, and takes each once', async () => {
    const julie = await teacher(await officer());
    const files = [
      await uploaded(julie.accountId, 'arrêté.pdf'),
      await uploaded(julie.accountId, 'photo.jpg'),
    ];
    const message = await wrote(julie, { subject: 'Pièces', attachmentIds: files });
    expect(message).toMatchObject({
      attachmentCount: 2,
      attachments: [{ filename: 'arrêté.pdf' }, { filename: 'photo.jpg' }],
    });
    const { codes } = await change(julie, send, { subject: 'Encore', body: 'Texte', attachmentIds: files });
    expect(codes).toEqual(['ATTACHMENT_TAKEN 0', 'ATTACHMENT_TAKEN 1']);
  });

  test('sent twice under one key is sent once', async () => {
    const julie = await teacher(await officer());
    const input = { subject: 'Une fois', body: 'Texte', idempotencyKey: uuidv7() };
    const [one, other] = [await change(julie, send, input), await change(julie, send, input)];
    expect(other.message.id).toBe(one.message.id);
  });

  test('is an event of the teacher, whoever sent it', async () => {
    const { claire, julie, message, conversationId } = await exchange();
    const answer = await wrote(claire, { conversationId });
    const { rows } = await withSql(server.databaseUrl, (sql) =>
      sql.query(
        `select kind, subject::text, academy_id is not null as placed from event where account_id = $1 and kind like 'MESSAGE%' order by xact, id`,
        [julie.accountId],
      ),
    );
    const uuid = (id: string) =>
      expect.toSatisfy((value: string) => `msg_${value.replaceAll('-', '')}` === id);
    expect(rows).toEqual([
      { kind: 'MESSAGE_SENT', subject: uuid(message.id), placed: true },
      { kind: 'MESSAGE_RECEIVED', subject: uuid(answer.id), placed: true },
    ]);
  });

  test('in answer to a notice is refused: nobody would read it', async () => {
    const julie = await teacher(await officer());
    await withSql(server.databaseUrl, (sql) =>
      sql.query(
        `insert into message (id, teacher_id, subject, body, sent_at) values (gen_random_uuid(), $1, 'Avis', 'Texte', now())`,
        [julie.teacherId],
      ),
    );
    const { viewer } = await ask(
      julie,
      '{ viewer { teacher { mailbox { messages { nodes { conversation { id } } } } } } }',
    );
    const conversationId = viewer.teacher.mailbox.messages.nodes[0].conversation.id;
    expect((await change(julie, send, { conversationId, body: 'Merci' })).codes).toEqual([
      'AUTOMATIC_MESSAGE conversationId',
    ]);
  });
});

/** A file as `POST /attachments` leaves it. */
async function uploaded(accountId: string, filename: string): Promise<string> {
  const id = uuidv7();
  await withSql(server.databaseUrl, (sql) =>
    sql.query(
      `insert into attachment (id, account_id, filename, media_type, byte_size, sha256, scan, storage_key, uploaded_at)
       values ($1, $2, $3, 'application/pdf', 1000, repeat('0', 64), 'CLEAN', $4, now())`,
      [id, accountId, filename, `test/${id}`],
    ),
  );
  return `att_${id.replaceAll('-', '')}`;
}

describe('marking as read', () => {
  test('is for who received it: the first officer in charge stands in it, and the teacher sees who', async () => {
    const { claire, paul, julie, message, conversationId } = await exchange();
    const ids = { messageIds: [message.id] };
    expect((await change(julie, mark, ids)).codes).toEqual(['NOT_FOUND 0']);
    expect((await change(paul, mark, ids)).codes).toEqual(['NOT_FOUND 0']);
    expect((await ask(claire, conversations)).conversations.nodes).toMatchObject([{ unreadCount: 1 }]);
    await change(claire, handOver, { conversationId, officerId: paul.id });
    expect(await change(paul, mark, ids)).toMatchObject({
      messages: [{ readAt: server.now.toISOString(), readBy: { id: paul.id } }],
      // The mailbox itself stays closed to who was handed one conversation.
      mailbox: null,
    });
    const readAt = server.now.toISOString();
    later(5);
    expect(await change(claire, mark, ids)).toMatchObject({
      messages: [{ readAt, readBy: { id: paul.id } }],
      mailbox: { unreadCount: 0 },
    });
    expect(
      (
        await ask(julie, `query ($id: ID!) { node(id: $id) { ... on Message { readAt readBy { id } } } }`, {
          id: message.id,
        })
      ).node,
    ).toEqual({
      readAt,
      readBy: { id: paul.id },
    });
  });

  test('is done by nothing else: reading and answering leave a message unread', async () => {
    const { claire, julie, message, conversationId } = await exchange();
    await ask(claire, `query ($id: ID!) { node(id: $id) { ... on Message { body } } }`, { id: message.id });
    await wrote(claire, { conversationId });
    const { viewer } = await ask(
      julie,
      '{ viewer { teacher { mailbox { messages { nodes { readAt } } } } } }',
    );
    expect(viewer.teacher.mailbox.messages.nodes).toEqual([{ readAt: null }, { readAt: null }]);
  });
});

describe('folders', () => {
  const folders = `query ($folder: MailFolder) { viewer { teacher { mailbox { unreadCount(folder: $folder)
    messages(folder: $folder) { totalCount nodes { subject folder } } } } } }`;

  test.each([
    ['winter', '2025-10-26', '2026-10-25T21:59:00Z', '2026-10-26T23:01:00Z'],
    ['summer', '2025-03-30', '2026-03-30T21:59:00Z', '2026-03-30T22:01:00Z'],
  ])('keep the day on which the clock changes to %s time whole', async (_season, day, stillThere, gone) => {
    const claire = await officer();
    const julie = await teacher(claire);
    const conversationId = (await wrote(julie, { subject: 'Avant' })).conversation.id;
    const at = async (instant: string, who: Who, subject: string) => {
      server.now = new Date(instant);
      const token = await tokenOf(server, who === julie ? julie : claire);
      await wrote({ token }, { conversationId, subject });
    };
    // The first and the last minute of that day in Paris: it has 25 hours, or 23.
    const [first, last] =
      day === '2025-10-26'
        ? ['2025-10-25T22:00:00Z', '2025-10-26T22:59:00Z']
        : ['2025-03-29T23:00:00Z', '2025-03-30T21:59:00Z'];
    await at(first, claire, 'Reçu au matin');
    await at(last, julie, 'Écrit au soir');
    const see = async (now: string, folder: string) => {
      server.now = new Date(now);
      const { viewer } = await ask({ token: await tokenOf(server, julie) }, folders, { folder });
      const { unreadCount, messages } = viewer.teacher.mailbox;
      expect(messages.nodes.every((node: { folder: string }) => node.folder === folder)).toBe(true);
      expect(messages.totalCount).toBe(messages.nodes.length);
      return [unreadCount, ...messages.nodes.map((node: { subject: string }) => node.subject)];
    };
    const inside = (list: unknown[]) => list.filter((one) => one !== 'Avant');
    expect(inside(await see(stillThere, 'INBOX'))).toEqual([1, 'Reçu au matin']);
    expect(inside(await see(stillThere, 'SENT'))).toEqual([0, 'Écrit au soir']);
    expect(inside(await see(stillThere, 'ARCHIVE'))).toEqual([0]);
    expect(inside(await see(gone, 'INBOX'))).toEqual([0]);
    expect(inside(await see(gone, 'SENT'))).toEqual([0]);
    expect(inside(await see(gone, 'ARCHIVE'))).toEqual([1, 'Écrit au soir', 'Reçu au matin']);
  });
});

describe('conversations', () => {
  test('that wait for an answer come first, the oldest first; then the others, the latest first', async () => {
    const claire = await officer();
    const [one, two] = [await teacher(claire), await teacher(claire)];
    const ids: Record<string, string> = {};
    for (const [who, subject] of [
      [one, 'Premier'],
      [two, 'Deuxième'],
      [one, 'Troisième'],
      [two, 'Quatrième'],
    ] as const) {
      ids[subject] = (await wrote(who, { subject })).conversation.id;
      later(1);
    }
    await wrote(claire, { conversationId: ids['Premier'] });
    later(1);
    await wrote(claire, { conversationId: ids['Troisième'] });
    const order = ['Deuxième', 'Quatrième', 'Troisième', 'Premier'];
    expect(await listed(claire)).toEqual(order);
    // Asked once more, the first of them waits since the question that nobody answered.
    later(1);
    await wrote(two, { conversationId: ids['Deuxième'] });
    expect(await listed(claire)).toEqual(order);
    expect(await listed(claire, { waiting: true })).toEqual(['Deuxième', 'Quatrième']);
    expect(await listed(claire, { waiting: false })).toEqual(['Troisième', 'Premier']);
    const first = (await ask(claire, conversations, { first: 3 })).conversations;
    expect(first).toMatchObject({ totalCount: 4, nodes: [{ unreadCount: 2, messageCount: 2 }, {}, {}] });
    const next = (await ask(claire, conversations, { after: first.pageInfo.endCursor })).conversations;
    expect(next.nodes).toMatchObject([{ subject: 'Premier', teacher: { id: one.id } }]);
  });

  test('that were put off come back on their day, or when the teacher writes', async () => {
    const { claire, julie, conversationId } = await exchange();
    for (const until of ['2026-01-15', '2025-01-01', '2027-01-16'])
      expect((await change(claire, snooze, { conversationId, until })).codes).toEqual([
        'DATE_OUT_OF_RANGE until',
      ]);
    const { conversation } = await change(claire, snooze, { conversationId, until: '2026-01-20' });
    expect(conversation).toEqual({ snoozedUntil: '2026-01-20' });
    expect(await listed(claire)).toEqual([]);
    expect(await listed(claire, { snoozed: true })).toEqual(['Temps partiel']);
    // Midnight in Paris, not in Greenwich.
    server.now = new Date('2026-01-19T22:59:00Z');
    const fresh = { token: await tokenOf(server, claire) };
    expect(await listed(fresh)).toEqual([]);
    later(2);
    expect(await listed(fresh)).toEqual(['Temps partiel']);
    await change(fresh, snooze, { conversationId, until: '2026-02-20' });
    await wrote({ token: await tokenOf(server, julie) }, { conversationId });
    expect(await listed(fresh)).toEqual(['Temps partiel']);
  });

  test('that were handed over stand on the list of the other officer, who sees nothing else of the teacher', async () => {
    const { claire, paul, julie, conversationId } = await exchange();
    const foreign = await officer('10');
    for (const officerId of [foreign.id, 'off_00000000000000000000000000000000', julie.id])
      expect((await change(claire, handOver, { conversationId, officerId })).codes).toEqual([
        'NOT_A_COLLEAGUE officerId',
      ]);
    expect((await change(paul, handOver, { conversationId, officerId: paul.id })).codes).toEqual([
      'NOT_FOUND conversationId',
    ]);
    await change(claire, handOver, { conversationId, officerId: paul.id });
    expect(await listed(claire)).toEqual([]);
    expect(await listed(claire, { handedOver: true })).toEqual(['Temps partiel']);
    expect(await listed(paul)).toEqual(['Temps partiel']);
    const file = await server.query(
      `{ conversations { nodes { teacher { displayName dossier { id } } } } }`,
      paul,
    );
    expect(file.data.conversations.nodes).toEqual([
      { teacher: { displayName: expect.any(String), dossier: null } },
    ]);
    expect(file.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', field: 'dossier' });
    expect(
      (await ask(paul, 'query ($id: ID!) { teacher(id: $id) { id } }', { id: julie.id })).teacher,
    ).toBeNull();
    later(1);
    await wrote(paul, { conversationId, body: 'Je reprends votre demande.' });
    // The teacher sees to whom, and answers there.
    const next = await wrote(julie, { conversationId });
    expect(next.recipient).toEqual({ __typename: 'Officer', id: paul.id });
    await change(paul, handOver, { conversationId });
    expect(await listed(paul)).toEqual([]);
    expect(await listed(claire)).toEqual(['Temps partiel']);
  });

  test('whose officer can no longer sign in are shown to the administrators, who hand them over without reading them', async () => {
    const { claire, paul, julie, message, conversationId } = await exchange('Sans correspondant');
    const [own, foreign] = [await administrator(), await administrator('10')];
    expect(await listed(own)).not.toContain('Sans correspondant');
    await withSql(server.databaseUrl, (sql) =>
      sql.query('update account set closed_at = $2 where id = $1', [claire.accountId, server.now]),
    );
    await wrote(julie, { conversationId });
    expect(await listed(own)).toEqual(['Sans correspondant']);
    expect(await listed(foreign)).toEqual([]);
    const { conversations: page } = await ask(
      own,
      `{ conversations { nodes { messageCount messages { nodes { body } } } } }`,
    );
    expect(page.nodes).toEqual([{ messageCount: 0, messages: { nodes: [] } }]);
    expect((await ask(own, 'query ($id: ID!) { node(id: $id) { id } }', { id: message.id })).node).toBeNull();
    const refused = await server.query(send, {
      token: own.token,
      variables: { input: { conversationId, body: 'Texte' } },
    });
    expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await change(foreign, handOver, { conversationId, officerId: paul.id })).codes).toEqual([
      'NOT_FOUND conversationId',
    ]);
    const handed = await change(own, handOver, { conversationId, officerId: paul.id });
    expect(handed).toMatchObject({ conversation: null, codes: [] });
    expect(await listed(paul)).toEqual(['Sans correspondant']);
    expect(await listed(own)).toEqual([]);
  });

  test('are one statement, and so is the mailbox page, however many there are', async () => {
    const claire = await officer();
    const julie = await teacher(claire);
    const documents = [
      { who: claire, text: conversations },
      {
        who: claire,
        text: `{ conversations { nodes { teacher { displayName } messages(last: 1) { nodes { body sender { __typename ... on Officer { displayName } } } } } } }`,
      },
      {
        who: julie,
        text: `{ viewer { teacher { mailbox { unreadCount messages(first: 20) { nodes { subject attachmentCount
          sender { __typename ... on Officer { displayName } ... on Administration { name } } } } } } } }`,
      },
    ];
    const statements = async () => {
      const counts: number[] = [];
      for (const { who, text } of documents) counts.push((await server.counted(text, who)).statements.length);
      return counts;
    };
    await wrote(julie, { subject: 'Un' });
    expect(await statements()).toEqual([1, 1, 1]);
    for (let n = 0; n < 5; n += 1) await wrote(julie, { subject: `${n}` });
    expect(await statements()).toEqual([1, 1, 1]);
  });
});

describe('who is not in charge', () => {
  const ways = `query ($message: ID!, $conversation: ID!, $teacher: ID!) {
    message: node(id: $message) { id } conversation: node(id: $conversation) { id }
    teacher(id: $teacher) { mailbox { unreadCount messages { totalCount nodes { id inReplyTo { id } } } } } }`;
  /** What somebody sees of an exchange: the message, the conversation, how many in the mailbox. */
  async function sees(who: Who, { message, conversationId, julie }: Awaited<ReturnType<typeof exchange>>) {
    const answer = await ask(who, ways, {
      message: message.id,
      conversation: conversationId,
      teacher: julie.id,
    });
    const mailbox = answer.teacher?.mailbox;
    return {
      message: answer.message !== null,
      conversation: answer.conversation !== null,
      mailbox: mailbox ? mailbox.messages.totalCount : null,
    };
  }
  const nothing = { message: false, conversation: false, mailbox: null };
  const all = { message: true, conversation: true, mailbox: 1 };

  test('among teachers reads nothing of another’s by any id, and writes nowhere', async () => {
    const one = await exchange();
    const other = await teacher(one.claire);
    expect(await sees(other, one)).toEqual(nothing);
    expect((await change(other, send, { conversationId: one.conversationId, body: 'Texte' })).codes).toEqual([
      'NOT_FOUND conversationId',
    ]);
    const { viewer } = await ask(
      one.julie,
      '{ viewer { teacher { mailbox { messages { pageInfo { endCursor } } } } } }',
    );
    const after = viewer.teacher.mailbox.messages.pageInfo.endCursor;
    const mailbox = await ask(
      other,
      'query ($after: String) { viewer { teacher { mailbox { messages(after: $after) { totalCount nodes { id } } } } } }',
      { after },
    );
    expect(mailbox.viewer.teacher.mailbox.messages).toEqual({ totalCount: 0, nodes: [] });
  });

  test('is a former correspondent from the moment of the change, and the new one sees all that there is', async () => {
    const one = await exchange();
    const { claire, paul, julie, conversationId } = one;
    const { conversations: before } = await ask(claire, conversations);
    expect(before.nodes).toHaveLength(1);
    expect(await sees(claire, one)).toEqual(all);
    expect(await sees(paul, one)).toEqual(nothing);
    const assign = `mutation ($input: AssignPortfolioInput!) { assignPortfolio(input: $input) { count errors { code } } }`;
    await change(await administrator(), assign, {
      officerId: paul.id,
      selection: { teacherIds: [julie.id] },
      reason: 'Réorganisation du service',
      dryRun: false,
    });
    expect(await sees(claire, one)).toEqual(nothing);
    expect(await listed(claire)).toEqual([]);
    expect((await change(claire, send, { conversationId, body: 'Texte' })).codes).toEqual([
      'NOT_FOUND conversationId',
    ]);
    expect(await sees(paul, one)).toEqual(all);
    expect(await listed(paul)).toEqual(['Temps partiel']);
  });

  test('is a substitute after the absence; meanwhile both see everything', async () => {
    const one = await exchange();
    const { claire, paul, conversationId } = one;
    const declare = `mutation ($input: DeclareAbsenceInput!) { declareAbsence(input: $input) { absence { id } errors { code path } } }`;
    await change(claire, declare, {
      officerId: claire.id,
      substituteId: paul.id,
      from: '2026-01-15',
      to: '2026-01-16',
    });
    expect(await sees(paul, one)).toEqual(all);
    expect(await listed(paul)).toEqual(['Temps partiel']);
    const answer = await wrote(paul, { conversationId });
    expect(answer.sender).toEqual({ __typename: 'Officer', id: paul.id });
    server.now = new Date('2026-01-16T23:01:00Z');
    const fresh = { token: await tokenOf(server, paul) };
    expect(await sees(fresh, one)).toEqual(nothing);
    expect(await listed(fresh)).toEqual([]);
  });

  test('is a substitute after the absence, who meanwhile hands nothing to oneself', async () => {
    const one = await exchange();
    const { claire, paul, conversationId } = one;
    const declare = `mutation ($input: DeclareAbsenceInput!) { declareAbsence(input: $input) { absence { id } errors { code path } } }`;
    const input = { officerId: claire.id, substituteId: paul.id, from: '2026-01-15', to: '2026-01-16' };
    await change(claire, declare, input);
    const kept = await change(paul, handOver, { conversationId, officerId: paul.id });
    expect(kept.codes).toEqual(['NOT_ONESELF officerId']);
    // To a colleague, as the correspondent would.
    const zoe = await officer();
    expect((await change(paul, handOver, { conversationId, officerId: zoe.id })).codes).toEqual([]);
    expect(await listed(zoe)).toEqual(['Temps partiel']);
    server.now = new Date('2026-01-16T23:01:00Z');
    expect(await sees({ token: await tokenOf(server, paul) }, one)).toEqual(nothing);
  });

  test('is an officer to whom it was handed, once it was handed back or the teacher has left the academy', async () => {
    const one = await exchange();
    const { claire, paul, julie, conversationId } = one;
    await change(claire, handOver, { conversationId, officerId: paul.id });
    expect(await sees(paul, one)).toEqual({ message: true, conversation: true, mailbox: null });
    const elsewhere = await officer('10');
    await withSql(server.databaseUrl, (sql) =>
      sql.query(
        `update teacher set academy_id = (select id from academy where code = '10'), correspondent_id = $2 where id = $1`,
        [julie.teacherId, elsewhere.officerId],
      ),
    );
    expect(await sees(paul, one)).toEqual(nothing);
    expect(await sees(claire, one)).toEqual(nothing);
    expect(await listed(elsewhere)).toEqual(['Temps partiel']);
  });

  test('is an administrator who follows nobody, and a machine', async () => {
    const one = await exchange();
    const machine = { token: await tokenOf(server, await addAccount(server, 'INTEGRATOR')) };
    const none = { message: false, conversation: false, mailbox: 0 };
    expect(await sees(await administrator(), one)).toEqual(none);
    expect(await sees(machine, one)).toEqual(none);
  });
});

describe('the record of who reads', () => {
  const logged = async (teacherId: string) => {
    const { rows } = await withSql(server.databaseUrl, (sql) =>
      sql.query<{ fields: string[] }>(
        `select e.fields from access_record r join access_event e on e.id = r.event_id where r.dossier_id = $1 order by e.id`,
        [teacherId],
      ),
    );
    return rows.map(({ fields }) => fields.toSorted());
  };

  test('has no list of subjects and states, and every reading of a text', async () => {
    const { claire, julie, message, conversationId } = await exchange();
    await ask(claire, conversations);
    await ask(
      claire,
      '{ conversations { nodes { messages { nodes { subject sentAt readAt sender { __typename } } } } } }',
    );
    await ask(
      claire,
      '{ teachers { nodes { displayName mailbox { unreadCount messages { nodes { subject } } } } } }',
    );
    expect(await logged(julie.teacherId)).toEqual([]);
    await ask(claire, '{ conversations { nodes { messages { nodes { subject body } } } } }');
    await ask(claire, '{ teachers { nodes { mailbox { messages { nodes { body } } } } } }');
    await ask(claire, '{ teachers { nodes { mailbox { messages(search: "partiel") { totalCount } } } } }');
    await ask(
      claire,
      '{ teachers { nodes { mailbox { messages(search: "partiel") { edges { excerpt { text } } } } } } }',
    );
    await ask(claire, 'query ($id: ID!) { node(id: $id) { ... on Message { body } } }', { id: message.id });
    await ask(
      claire,
      'query ($id: ID!) { node(id: $id) { ... on Conversation { messages { nodes { body inReplyTo { body } } } } } }',
      {
        id: conversationId,
      },
    );
    expect(await logged(julie.teacherId)).toEqual([
      ['message.body'],
      ['message.body'],
      ['message.body'],
      ['message.body', 'message.excerpt'],
      ['message.body'],
      ['message.body'],
    ]);
  });
});

describe('themes', () => {
  const set = `mutation ($input: SetMessageThemesInput!) { setMessageThemes(input: $input) {
    themes { id label } errors { code path } } }`;
  const offered = `{ viewer { teacher { messageThemes { id label } academy { messageThemes { label } } } } }`;

  test('are the list that an administrator sets: one chosen stays with its message when it is no longer offered', async () => {
    const julie = await teacher(await officer());
    const admin = await administrator();
    const { themes } = await change(admin, set, {
      themes: [
        { label: { fr: 'Mutation', en: 'Transfer' } },
        { label: { fr: 'Temps partiel', en: 'Part-time work' } },
      ],
    });
    expect((await ask(julie, offered)).viewer.teacher).toEqual({
      messageThemes: themes,
      academy: { messageThemes: [{ label: 'Mutation' }, { label: 'Temps partiel' }] },
    });
    const message = await wrote(julie, { subject: 'Objet', themeId: themes[1].id });
    expect(message.theme).toEqual({ label: 'Temps partiel' });
    const [kept] = themes;
    await change(admin, set, {
      themes: [
        { label: { fr: 'Retraite', en: 'Retirement' } },
        { themeId: kept.id, label: { fr: 'Mutations', en: 'Transfers' } },
      ],
    });
    const { viewer } = await ask(
      julie,
      `{ viewer { teacher { messageThemes { label } mailbox { messages { nodes { theme { label } } } } } } }`,
    );
    expect(viewer.teacher.messageThemes).toEqual([{ label: 'Retraite' }, { label: 'Mutations' }]);
    expect(viewer.teacher.mailbox.messages.nodes).toEqual([{ theme: { label: 'Temps partiel' } }]);
    expect(
      (await change(julie, send, { subject: 'Objet', body: 'Texte', themeId: themes[1].id })).codes,
    ).toEqual(['NOT_FOUND themeId']);
    expect((await change(admin, set, { themes: [] })).themes).toEqual([]);
  });

  test('are refused with all that is wrong in the list', async () => {
    const [admin, foreign] = [await administrator(), await administrator('10')];
    const { themes } = await change(admin, set, { themes: [{ label: { fr: 'Autre', en: 'Other' } }] });
    const codes = async (list: object[], who = admin) => (await change(who, set, { themes: list })).codes;
    const [{ id: themeId }] = themes;
    expect(
      await codes([{ label: { fr: ' ', en: 'a'.repeat(101) } }, { label: { fr: 'a\nb', en: 'Ok' } }]),
    ).toEqual(['REQUIRED fr', 'TOO_LONG en', 'NOT_PLAIN fr']);
    expect(
      await codes([
        { themeId, label: { fr: 'Un', en: 'One' } },
        { themeId, label: { fr: 'Deux', en: 'Two' } },
      ]),
    ).toEqual(['NOT_FOUND themeId']);
    expect(await codes([{ themeId, label: { fr: 'Un', en: 'One' } }], foreign)).toEqual([
      'NOT_FOUND themeId',
    ]);
    expect(await codes(Array.from({ length: 51 }, () => ({ label: { fr: 'Un', en: 'One' } })))).toEqual([
      'TOO_MANY_THEMES themes',
    ]);
  });
});
