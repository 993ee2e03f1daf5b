import { startMailedServer, addMailedTeacher, type MailedServer } from '../kit/mailed-server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../client-sdk/src/index.ts';
import { Account, warnOfGuardedChange, warnOfGuardedDecision } from '../../server/modules/account/index.ts';
import {
  BankConfirmation,
  closeAgain,
  forgetAccounts,
  openAccount,
  proposeAccount,
  refuseUnconfirmed,
  resealIbans,
} from '../../server/modules/bank-account/index.ts';
import { purge } from '../../server/app/process/purge.ts';
import type { Grant } from '../../server/platform/viewer.ts';
import { sqlOfEntityManager } from '../../server/platform/sql/sql.ts';
import { addApprovedAccount, addBankAccount, addBankRequest, someIban } from '../kit/bank-accounts.ts';
import { withSql } from '../kit/postgres.ts';
import { signedInClient } from '../kit/sdk.ts';
import type { TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, lines, tokenOf, type Someone } from '../kit/world.ts';

const hourMs = 3_600_000;
let mailed: MailedServer;
let server: TestServer;
let officer: Someone & { officerId: string };
let officerClient: Client;
const people = lines(18, { seed: 211 });
beforeAll(async () => {
  mailed = await startMailedServer();
  ({ server } = mailed);
  officer = await addOfficer(server);
  ({ client: officerClient } = await signedInClient(server, officer));
});
afterAll(() => mailed[Symbol.asyncDispose]());

const someTeacher = () => addMailedTeacher(mailed, officer.officerId, people.pop());
const ago = (hours: number) => new Date(server.now.getTime() - hours * hourMs);
const sql = () => sqlOfEntityManager(server.orm.em.fork());

async function someMachine(grants: readonly Grant[], academy = '18') {
  const one = await addAccount(server, 'INTEGRATOR', academy);
  await server.orm.em.fork().nativeUpdate(Account, one.accountId, { grants: [...grants] });
  return one;
}
const machine = async (grants: readonly Grant[], academy?: string) =>
  (await signedInClient(server, await someMachine(grants, academy))).client;

const accessesOf = async (client: Client) =>
  (await client.dossiers.accessLog(null, { first: 20 }))?.nodes.map(({ role, action, fields }) => ({
    role,
    action,
    fields,
  }));

test('a new account counts 48 hours after the decision, and the former one until then', async () => {
  const { client, teacherId } = await someTeacher();
  expect(await client.bankAccounts.of()).toMatchObject({ bankAccount: null, nextBankAccounts: [] });
  const former = await addBankAccount(server, teacherId, ago(100));
  const next = await addBankAccount(server, teacherId, ago(48));
  await addBankAccount(server, teacherId, null);
  expect(await client.bankAccounts.of()).toMatchObject({
    bankAccount: {
      lastFour: next.lastFour,
      holder: 'Julie Labert',
      confirmedBy: 'PHONE',
      takesEffectAt: server.now.toISOString(),
    },
    nextBankAccounts: [],
  });
  await withSql(server.databaseUrl, (pg) =>
    pg.query(
      `update bank_account set takes_effect_at = takes_effect_at + interval '1 second' where request_id = $1`,
      [next.requestId],
    ),
  );
  expect(await client.bankAccounts.of()).toMatchObject({
    bankAccount: { lastFour: former.lastFour },
    nextBankAccounts: [{ lastFour: next.lastFour }],
  });
});

test('the whole IBAN is shown to a machine with READ_BANK_DETAILS alone, and the teacher reads that it was', async () => {
  const { client, teacherId, id } = await someTeacher();
  const { iban, lastFour } = await addBankAccount(server, teacherId, ago(50));
  const payroll = await machine(['READ_FILES', 'READ_BANK_DETAILS']);
  expect(await payroll.bankAccounts.whole(id)).toMatchObject({ iban, bic: 'PSSTFRPPSCE' });
  expect(await accessesOf(client)).toEqual([
    {
      role: 'INTEGRATOR',
      action: 'READ',
      fields: ['bankAccount.iban', 'bankAccount.bic', 'bankAccount.holder', 'bankAccount.takesEffectAt'],
    },
  ]);
  const administrator = await addOfficer(server, '18', 'ADMINISTRATOR');
  const others = [
    client,
    officerClient,
    (await signedInClient(server, administrator)).client,
    await machine(['READ_FILES', 'READ_CHANGES', 'IMPORT_TEACHERS', 'REPORT_BOUNCES']),
  ];
  for (const other of others) {
    expect(await other.bankAccounts.whole(id)).toMatchObject({ iban: null });
    expect(await other.bankAccounts.of(id)).toMatchObject({ bankAccount: { lastFour } });
  }
  for (const grants of [['READ_BANK_DETAILS'], ['IMPORT_TEACHERS', 'READ_BANK_DETAILS']] as const)
    expect(await (await machine(grants)).bankAccounts.whole(id)).toBeNull();
  const elsewhere = await machine(['READ_FILES', 'READ_BANK_DETAILS'], '01');
  expect(await elsewhere.bankAccounts.whole(id)).toBeNull();
  const stranger = await signedInClient(server, await addOfficer(server));
  expect(await stranger.client.bankAccounts.of(id)).toBeNull();
});

test('the officer who has a request in review reads its whole IBAN, the teacher reads that it was, and nobody else reads it', async () => {
  const { client, teacherId } = await someTeacher();
  const { officerId } = officer;
  const { id, iban, requestId } = await addBankRequest(server, { teacherId, officerId });
  expect(await officerClient.bankAccounts.asked(id)).toBe(iban);
  expect(await accessesOf(client)).toEqual([
    { role: 'OFFICER', action: 'READ', fields: ['changeRequest.iban'] },
  ]);
  const administrator = await addOfficer(server, '18', 'ADMINISTRATOR');
  const others = [
    client,
    (await signedInClient(server, administrator)).client,
    (await signedInClient(server, await addOfficer(server))).client,
    await machine(['READ_FILES', 'READ_BANK_DETAILS']),
  ];
  for (const other of others) expect(await other.bankAccounts.asked(id)).toBeNull();
  const run = (text: string) => withSql(server.databaseUrl, (pg) => pg.query(text, [requestId]));
  await run(
    `update change_request set officer_id = null, claimed_at = null, status = 'SUBMITTED' where id = $1`,
  );
  expect(await officerClient.bankAccounts.asked(id)).toBeNull();
  await run(
    `update change_request set officer_id = in_charge_id, claimed_at = now(), status = 'APPROVED', outcome = 'APPROVED', decided_at = now() where id = $1`,
  );
  expect(await officerClient.bankAccounts.asked(id)).toBeNull();
});

test('accounts of a hundred files are read by one statement, as those of one', async () => {
  const token = await tokenOf(server, await someMachine(['READ_FILES', 'READ_BANK_DETAILS']));
  const asked = async (first: number) => {
    const { data, statements } = await server.counted(
      `query ($first: Int) { teachers(first: $first) { nodes { dossier {
        bankAccount { lastFour iban } nextBankAccounts { lastFour } } } } }`,
      { token, variables: { first } },
    );
    expect(statements).toHaveLength(1);
    return data.teachers.nodes.length as number;
  };
  await someTeacher();
  expect(await asked(1)).toBe(1);
  expect(await asked(100)).toBeGreaterThan(1);
});

test('an IBAN stands nowhere in the base, sealed to its row alone', async () => {
  const [one, other] = [await someTeacher(), await someTeacher()];
  const { iban, requestId } = await addBankAccount(server, one.teacherId, ago(50));
  const moved = await addBankAccount(server, other.teacherId, ago(50));
  const payroll = await machine(['READ_FILES', 'READ_BANK_DETAILS']);
  await payroll.bankAccounts.whole(one.id);
  await withSql(server.databaseUrl, async (pg) => {
    const { rows } = await pg.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname in ('public', 'graphile_worker')`,
    );
    const hex = Buffer.from(iban).toString('hex');
    for (const { name } of rows) {
      const found = await pg.query(`select from ${name} t where t::text ~ $1`, [`${iban}|${hex}`]);
      expect([name, found.rowCount]).toEqual([name, 0]);
    }
    // Put into the file of somebody else, it opens nothing.
    await pg.query(
      `update bank_account set iban_sealed = (select iban_sealed from bank_account where request_id = $1) where request_id = $2`,
      [requestId, moved.requestId],
    );
  });
  await expect(payroll.bankAccounts.whole(other.id)).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  expect(JSON.stringify(server.log)).not.toContain(iban);
});

/** Of a teacher whose alerts somebody has moved away, and who once turned another address away. */
async function movedAlerts(accountId: string, name: string): Promise<Record<'told' | 'silent', string[]>> {
  const [present, former, old, refused] = ['voleur', 'julie', 'ancienne', 'refusee'].map(
    (one) => `${one}.${name}@exemple.fr`,
  );
  await withSql(server.databaseUrl, async (pg) => {
    await pg.query('update account set alert_email = $2 where id = $1', [accountId, present]);
    for (const [address, days, usedAt] of [
      [former, 29, null],
      [old, 31, null],
      [refused, 29, server.now],
    ])
      await pg.query(
        `insert into single_use_link (id, account_id, purpose, address, created_at, expires_at, used_at)
         values (gen_random_uuid(), $1, 'UNDO_ALERT_EMAIL', $2, $3, $3, $4)`,
        [accountId, address, ago(24 * Number(days)), usedAt],
      );
  });
  return { told: [present as string, former as string], silent: [old as string, refused as string] };
}

async function expectMails({ told, silent }: Record<'told' | 'silent', string[]>, said: RegExp) {
  for (const address of told) {
    const mail = await mailed.mailbox.arrived(({ to, subject }) => to === address && said.test(subject));
    expect(mail.text).toContain('SOS mot de passe');
  }
  expect(mailed.mailbox.mails.filter(({ to }) => silent.includes(to))).toEqual([]);
}

test('the teacher takes a new account back until it counts, and hears of it at every address', async () => {
  const { client, teacherId, professional, accountId } = await someTeacher();
  const former = await addBankAccount(server, teacherId, ago(100));
  const { id: requestId } = await addApprovedAccount(server, teacherId, ago(47));
  expect(await client.changes.get(requestId)).toMatchObject({ status: 'APPROVED', effectTakenBackAt: null });
  const addresses = await movedAlerts(accountId, 'reprise');
  const [next] = (await client.bankAccounts.of())?.nextBankAccounts ?? [];
  const left = await client.bankAccounts.takeBack(next?.id ?? '');
  expect(left).toMatchObject({ bankAccount: { lastFour: former.lastFour }, nextBankAccounts: [] });
  addresses.told.push(professional);
  await expectMails(addresses, /coordonnées bancaires ont été retirées/);
  const messages = [];
  for await (const message of client.mailbox.all({ first: 5 })) messages.push(message.subject);
  expect(messages).toEqual(['Nouvelles coordonnées bancaires retirées']);
  // Who reads the request alone learns that the decision has no effect, who ended it, and when.
  for (const one of [client, officerClient])
    expect(await one.changes.get(requestId)).toMatchObject({
      status: 'APPROVED',
      effectTakenBackAt: server.now.toISOString(),
      version: 2,
      events: [
        {
          move: 'TAKE_BACK_BANK_ACCOUNT',
          label: 'Compte bancaire retiré avant sa prise d’effet',
          actor: expect.any(String) as string,
        },
      ],
    });
  await expect(client.bankAccounts.takeBack(next?.id ?? '')).rejects.toMatchObject({
    code: 'ALREADY_TAKEN_BACK',
    errors: [{ path: ['input', 'bankAccountId'] }],
  });
});

test('a request that a thief would submit, and its decision, are said at every address', async () => {
  const { accountId, professional } = await someTeacher();
  const addresses = await movedAlerts(accountId, 'demande');
  addresses.told.push(professional);
  const asked = {
    accountId,
    requestId: accountId,
    reference: 'CS-2026-7KQ2M9XA',
    what: { fr: 'Changement de coordonnées bancaires', en: 'Change of bank account' },
  };
  const context = { em: server.orm.em.fork(), now: () => server.now };
  await warnOfGuardedChange(context, { ...asked, missing: [] });
  await expectMails(addresses, /vient d’être déposée/);
  await warnOfGuardedDecision(context, asked, { isApproved: true, takesEffectAt: ago(-48) });
  await expectMails(addresses, /acceptée/);
});

test('the officer in charge takes an account back, recorded in the file; nobody else can', async () => {
  const { client, teacherId } = await someTeacher();
  await addApprovedAccount(server, teacherId, ago(1));
  const [next] = (await client.bankAccounts.of())?.nextBankAccounts ?? [];
  const id = next?.id ?? '';
  const other = await someTeacher();
  const stranger = await signedInClient(server, await addOfficer(server));
  for (const one of [other.client, stranger.client])
    await expect(one.bankAccounts.takeBack(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const administrator = await signedInClient(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
  for (const one of [administrator.client, await machine(['READ_FILES', 'READ_BANK_DETAILS'])])
    await expect(one.bankAccounts.takeBack(id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await officerClient.bankAccounts.takeBack(id);
  expect(await accessesOf(client)).toContainEqual({
    role: 'OFFICER',
    action: 'BANK_ACCOUNT_TAKEN_BACK',
    fields: [],
  });
});

test('an account that counts is not taken back', async () => {
  const { client, teacherId } = await someTeacher();
  await addApprovedAccount(server, teacherId, ago(48));
  const { bankAccount } = (await client.bankAccounts.of()) ?? {};
  await expect(client.bankAccounts.takeBack(bankAccount?.id ?? '')).rejects.toMatchObject({
    code: 'BANK_ACCOUNT_IN_EFFECT',
    errors: [{ path: ['input', 'bankAccountId'] }],
  });
});

test('an officer who approves a bank account says how it was confirmed', () => {
  for (const confirmedBy of [null, undefined])
    expect(() => refuseUnconfirmed('RIB', confirmedBy)).toThrow(
      expect.objectContaining({
        refusals: [{ code: 'CONFIRMATION_REQUIRED', path: ['input', 'confirmedBy'] }],
      }),
    );
  for (const confirmedBy of Object.values(BankConfirmation))
    expect(() => refuseUnconfirmed('RIB', confirmedBy)).not.toThrow();
  expect(() => refuseUnconfirmed('ADRESSE', null)).not.toThrow();
});

test('what a request gives is replaced until it is approved, waits again when that is undone, and is forgotten with it', async () => {
  const { client, teacherId } = await someTeacher();
  const { requestId } = await addBankAccount(server, teacherId, null);
  const again = {
    requestId,
    dossierId: teacherId,
    iban: someIban(),
    bic: null,
    holder: 'J. L.',
    at: server.now,
  };
  const secret = server.config.appSecrets[0];
  expect(await proposeAccount(sql(), secret, again)).toEqual({
    ibanLastFour: again.iban.slice(-4),
    bic: null,
    holder: 'J. L.',
  });
  const opened = { requestId, confirmedBy: 'LETTER', at: server.now } as const;
  expect(await openAccount(sql(), opened)).toEqual(ago(-48));
  await expect(proposeAccount(sql(), secret, again)).rejects.toThrow('approved');
  await expect(openAccount(sql(), opened)).rejects.toThrow('no account waits');
  await forgetAccounts(sql(), [requestId]);
  expect((await client.bankAccounts.of())?.nextBankAccounts).toMatchObject([
    { lastFour: again.iban.slice(-4), bic: null, confirmedBy: 'LETTER' },
  ]);
  await closeAgain(sql(), requestId);
  expect((await client.bankAccounts.of())?.nextBankAccounts).toEqual([]);
  await openAccount(sql(), opened);
  await closeAgain(sql(), requestId);
  await forgetAccounts(sql(), [requestId]);
  await expect(openAccount(sql(), opened)).rejects.toThrow('no account waits');
});

test('a former account and one that was taken back are deleted after thirty days', async () => {
  const { teacherId } = await someTeacher();
  const daysAgo = (days: number) => ago(24 * days);
  const kept = [];
  for (const days of [400, 34, 33, 3]) kept.push(await addBankAccount(server, teacherId, daysAgo(days)));
  const takenBack = await addBankAccount(server, teacherId, daysAgo(32));
  await withSql(server.databaseUrl, (pg) =>
    pg.query('update bank_account set taken_back_at = $2 where request_id = $1', [
      takenBack.requestId,
      daysAgo(31),
    ]),
  );
  await purge({
    em: server.orm.em,
    log: { warn: () => expect.unreachable() } as never,
    now: () => server.now,
  });
  const { rows } = await withSql(server.databaseUrl, (pg) =>
    pg.query<{ request_id: string }>(
      'select request_id from bank_account where dossier_id = $1 order by takes_effect_at',
      [teacherId],
    ),
  );
  expect(rows.map(({ request_id }) => request_id)).toEqual(kept.slice(2).map(({ requestId }) => requestId));
});

test('an account whose request was rejected is deleted once no appeal is taken any more, from overseas and abroad neither', async () => {
  const { teacherId } = await someTeacher();
  const rejected = async (appealUntil: string) => {
    const { requestId } = await addBankAccount(server, teacherId, null);
    await withSql(server.databaseUrl, (pg) =>
      pg.query(
        `insert into change_request (id, reference, teacher_id, kind, status, "values", before, decider, outcome, decided_at,
           appeal_until, submitted_at, created_at, updated_at)
         values ($1, 'CS-2025-' || $2, $3, 'RIB', 'REJECTED', '{}', '{}', 'CORRESPONDENT', 'REJECTED', $4, $5, $4, $4, $4)`,
        [requestId, appealUntil.replaceAll('-', ''), teacherId, ago(24 * 90), appealUntil],
      ),
    );
    return requestId;
  };
  await rejected('2025-11-09');
  const contestable = await rejected('2025-11-10');
  await purge({
    em: server.orm.em,
    log: { warn: () => expect.unreachable() } as never,
    now: () => server.now,
  });
  const { rows } = await withSql(server.databaseUrl, (pg) =>
    pg.query('select request_id from bank_account where dossier_id = $1', [teacherId]),
  );
  expect(rows).toEqual([{ request_id: contestable }]);
});

test('IBANs are sealed again under the present key, so that the former secret can be forgotten', async () => {
  const { teacherId, id } = await someTeacher();
  const [former, lost] = ['a'.repeat(64), 'b'.repeat(64)];
  const present = server.config.appSecrets[0];
  const { iban } = await addBankAccount(server, teacherId, ago(50), former);
  const other = await someTeacher();
  await addBankAccount(server, other.teacherId, ago(50), lost);
  const said: unknown[] = [];
  const log = { warn: (fields: unknown) => void said.push(fields) } as never;
  await resealIbans({ em: server.orm.em, config: { appSecrets: [present, former] }, log });
  expect(said).toEqual([{ table: 'bank_account', rows: 1 }]);
  const payroll = await machine(['READ_FILES', 'READ_BANK_DETAILS']);
  expect(await payroll.bankAccounts.whole(id)).toMatchObject({ iban });
  await expect(payroll.bankAccounts.whole(other.id)).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
});
