import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdf } from '../kit/files/pdf.ts';
import { startMailedServer, type MailedServer } from '../kit/mailed-server.ts';
import { signedInClient } from '../kit/sdk.ts';
import { upload } from '../kit/uploads.ts';
import { addAccount, addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let stage: MailedServer;
const data = mkdtempSync(join(tmpdir(), 'iprof-courier-'));
beforeAll(async () => {
  stage = await startMailedServer({ DATA_DIR: data });
});
afterAll(async () => {
  await stage[Symbol.asyncDispose]();
  rmSync(data, { recursive: true, force: true });
});

const officerKey = ({ officerId }: { officerId: string }) => `off_${officerId.replaceAll('-', '')}`;

test('a teacher writes with two files, the correspondent changes, the new one answers, the alert arrives, and a year later all lies in the archive', async () => {
  const { server, mailbox } = stage;
  const [claire, paul] = [await addOfficer(server), await addOfficer(server)];
  const [line] = lines(1, { seed: 51 });
  if (!line) throw new Error('no line');
  const julie = await addTeacher(server, claire.officerId, line);
  const administrator = await signedInClient(server, await addAccount(server, 'ADMINISTRATOR'));
  const themes = await administrator.client.mailbox.setThemes([
    { label: { fr: 'Temps partiel', en: 'Part-time work' } },
  ]);

  // The teacher writes, with two files.
  const token = await tokenOf(server, julie);
  const sent = [
    await upload(server.url, { token }, Uint8Array.from(pdf()), 'livret.pdf'),
    await upload(server.url, { token }, Uint8Array.from(pdf()), 'arrêté.pdf'),
  ];
  const attachmentIds = sent.map(({ attachment }) => attachment?.id ?? '');
  const teacher = (await signedInClient(server, julie)).client;
  const question = await teacher.mailbox.send({
    subject: 'Temps partiel à 80 %',
    body: 'Bonjour,\nvoici les pièces demandées.',
    themeId: themes[0]?.id ?? null,
    attachmentIds,
  });
  expect(question).toMatchObject({
    folder: 'SENT',
    theme: { label: 'Temps partiel' },
    attachments: [{ filename: 'livret.pdf' }, { filename: 'arrêté.pdf' }],
  });

  // The correspondent finds it waiting, then leaves the portfolio to a colleague.
  const before = (await signedInClient(server, claire)).client;
  const waiting = await before.conversations.list({ filter: { waiting: true } });
  expect(waiting.nodes).toMatchObject([
    { subject: 'Temps partiel à 80 %', unreadCount: 1, teacher: { id: julie.id } },
  ]);
  const [{ id: conversationId }] = waiting.nodes as [(typeof waiting.nodes)[number]];
  await administrator.client.officers.assignPortfolio({
    officerId: officerKey(paul),
    selection: { teacherIds: [julie.id] },
    reason: 'Réorganisation du service',
  });
  expect((await before.conversations.list()).nodes).toEqual([]);
  expect(await before.conversations.messages(conversationId)).toBeNull();

  // The new one reads it, opens a file, and answers.
  const after = (await signedInClient(server, paul)).client;
  const read = await after.conversations.messages(conversationId);
  expect(read?.nodes).toMatchObject([{ id: question.id, body: 'Bonjour,\nvoici les pièces demandées.' }]);
  const address = read?.nodes[0]?.attachments[0]?.downloadUrl ?? '';
  const file = await fetch(address);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  await after.mailbox.markRead([question.id]);
  server.now = new Date(server.now.getTime() + 60_000);
  const answer = await after.mailbox.send({ conversationId, body: 'C’est noté.', official: true });
  expect((await after.conversations.list({ filter: { waiting: true } })).nodes).toEqual([]);

  // A mail says so, without what it says; the teacher reads it.
  const mail = await mailbox.arrived(({ subject, text }) => /message/i.test(subject + text));
  expect(mail.text).not.toContain('C’est noté');
  expect((await teacher.mailbox.summary())?.unreadCount).toBe(1);
  const inbox = await teacher.mailbox.list({ folder: 'INBOX' });
  expect(inbox?.nodes).toMatchObject([{ id: answer.id, official: true, body: 'C’est noté.' }]);
  expect((await teacher.mailbox.markRead([answer.id])).unreadCount).toBe(0);
  expect((await teacher.mailbox.search({ search: 'pièces livret' }))?.edges).toHaveLength(1);

  // A year and a day later both lie in the archive.
  server.now = new Date('2027-01-17T10:00:00Z');
  const later = (await signedInClient(server, julie)).client;
  for (const folder of ['INBOX', 'SENT'] as const)
    expect((await later.mailbox.list({ folder }))?.nodes).toEqual([]);
  const archive = await later.mailbox.list({ folder: 'ARCHIVE' });
  expect(archive?.nodes.map(({ id }) => id)).toEqual([answer.id, question.id]);
  expect(archive?.nodes.every(({ folder }) => folder === 'ARCHIVE')).toBe(true);
});
