import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../client-sdk/src/index.ts';
import { codeOf, nextCode } from '../kit/authenticator.ts';
import { someIban } from '../kit/bank-accounts.ts';
import { addMailedTeacher, startMailedServer, tokenIn, type MailedServer } from '../kit/mailed-server.ts';
import { withSql } from '../kit/postgres.ts';
import { uploaded } from '../kit/requests.ts';
import { signedInClient, watchedClient } from '../kit/sdk.ts';
import { addOfficer, lines, password } from '../kit/world.ts';

const hourMs = 3_600_000;
let mailed: MailedServer;
let officer: Awaited<ReturnType<typeof addOfficer>>;
let teacher: Awaited<ReturnType<typeof addMailedTeacher>>;
let secret: string;
const alerts = 'julie@exemple.fr';
beforeAll(async () => {
  mailed = await startMailedServer();
  officer = await addOfficer(mailed.server);
  teacher = await addMailedTeacher(mailed, officer.officerId, lines(1, { seed: 412 })[0]);
  const { client } = teacher;
  await client.mailbox.changeAlertEmail({ address: alerts, currentPassword: password });
  const token = tokenIn(await mailed.mailbox.to(alerts), 'confirm-alert-email');
  await watchedClient(mailed.server).client.mailbox.confirmAlertEmail(token);
  ({ secret } = await client.secondFactor.begin({ currentPassword: password }));
  await client.secondFactor.confirm(codeOf(mailed.server, secret));
  nextCode(mailed.server);
});
afterAll(() => mailed[Symbol.asyncDispose]());

const change = () => ({ rib: { iban: someIban(), bic: 'PSSTFRPPSCE', holder: 'Julie Labert' } });
const refusal = (code: string, field: string) => ({ code, errors: [{ path: ['input', field] }] });
const requestsOf = async (client: Client) => (await client.changes.list())?.nodes ?? [];
const warned = (address: string, said: RegExp) =>
  mailed.mailbox.arrived(({ to, subject }) => to === address && said.test(subject));

test('a thief who has the session alone, or the password as well, cannot ask for another bank account', async () => {
  const { client } = teacher;
  await expect(client.changes.submit({ change: change() })).rejects.toMatchObject(
    refusal('PROOF_REQUIRED', 'currentPassword'),
  );
  await expect(
    client.changes.submit({ change: change(), currentPassword: 'pas celui-ci' }),
  ).rejects.toMatchObject(refusal('WRONG_CURRENT_PASSWORD', 'currentPassword'));
  await expect(client.changes.submit({ change: change(), currentPassword: password })).rejects.toMatchObject(
    refusal('SECOND_FACTOR_REQUIRED', 'secondFactorCode'),
  );
  await expect(
    client.changes.submit({ change: change(), currentPassword: password, secondFactorCode: '000000' }),
  ).rejects.toMatchObject(refusal('INVALID_SECOND_FACTOR', 'secondFactorCode'));
  // A draft is nobody's bank account; sent, it needs the same proof.
  const { id, version } = await client.changes.saveDraft({ change: change() });
  await expect(client.changes.submit({ requestId: id, expectedVersion: version })).rejects.toMatchObject(
    refusal('PROOF_REQUIRED', 'currentPassword'),
  );
  expect((await requestsOf(client)).map(({ status }) => status)).toEqual(['DRAFT']);
  expect(await client.bankAccounts.of()).toMatchObject({ bankAccount: null, nextBankAccounts: [] });
  await client.changes.discardDraft({ requestId: id });
});

test('when all goes through, both addresses are warned twice, and the teacher takes the account back within 48 hours', async () => {
  const { server } = mailed;
  const { client, professional } = teacher;
  const asked = change();
  const sent = await client.changes.submit({
    change: asked,
    currentPassword: password,
    secondFactorCode: codeOf(server, secret),
  });
  const documents = await Promise.all(
    sent.missingDocuments.map(async ({ code }) => ({ code, attachmentId: await uploaded(server, teacher) })),
  );
  const whole = await client.changes.supplement({
    requestId: sent.id,
    documents,
    expectedVersion: sent.version,
  });
  for (const address of [professional, alerts]) {
    const mail = await warned(address, /vient d’être déposée/);
    expect(mail.text).toContain(sent.reference);
    for (const { label } of sent.missingDocuments) expect(mail.text).toContain(label);
    expect(mail.text).not.toContain('rien à faire');
    expect(mail.text).not.toContain(asked.rib.iban.slice(-4));
  }
  const { client: claire } = await signedInClient(server, officer);
  const claimed = await claire.worklist.claim({ requestId: sent.id, expectedVersion: whole.version });
  expect(await claire.bankAccounts.asked(sent.id)).toBe(asked.rib.iban);
  const handled = { requestId: sent.id, expectedVersion: claimed.version };
  await expect(claire.worklist.approve(handled)).rejects.toMatchObject(
    refusal('CONFIRMATION_REQUIRED', 'confirmedBy'),
  );
  await claire.worklist.approve({ ...handled, confirmedBy: 'PHONE' });
  const next = (await client.bankAccounts.of())?.nextBankAccounts ?? [];
  expect(next).toMatchObject([
    {
      lastFour: asked.rib.iban.slice(-4),
      confirmedBy: 'PHONE',
      takesEffectAt: new Date(server.now.getTime() + 48 * hourMs).toISOString(),
    },
  ]);
  // It stands after ten seconds, which need not be waited for.
  await withSql(server.databaseUrl, (sql) =>
    sql.query(
      `select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs where task_identifier = 'change-request-decision'), run_at := now())`,
    ),
  );
  for (const address of [professional, alerts])
    expect((await warned(address, /acceptée/)).text).toContain('annuler ce changement');
  server.now = new Date(server.now.getTime() + 47 * hourMs);
  const { client: back } = watchedClient(server);
  await back.account.signIn({
    username: teacher.username,
    password,
    secondFactorCode: codeOf(server, secret),
  });
  expect(await back.bankAccounts.takeBack(next[0]?.id ?? '')).toMatchObject({
    bankAccount: null,
    nextBankAccounts: [],
  });
  for (const address of [professional, alerts]) await warned(address, /ont été retirées/);
  server.now = new Date(server.now.getTime() + 2 * hourMs);
  expect(await back.bankAccounts.of()).toMatchObject({ bankAccount: null, nextBankAccounts: [] });
  const everything = JSON.stringify([server.log, mailed.mailbox.mails.map(({ text }) => text)]);
  expect(everything).not.toContain(asked.rib.iban);
});
