import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChangeProposalInput } from '../../client-sdk/src/index.ts';
import { followChangeRequests } from '../../server/modules/change-request/index.ts';
import { someIban } from '../kit/bank-accounts.ts';
import { teacherAndOfficer, type Pair } from '../kit/requests.ts';
import { signedInClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { password } from '../kit/world.ts';

let server: TestServer;
const start = new Date('2026-01-15T10:00:00Z');
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

let seed = 600;
const pair = () => {
  server.now = start;
  return teacherAndOfficer(server, (seed += 1));
};
const later = (seconds: number) => {
  server.now = new Date(server.now.getTime() + seconds * 1000);
};
const rows = <T extends object>(text: string, values: unknown[] = []) =>
  server.orm.em.fork().execute<T[]>(text, values);
const keyOf = (id: string) => id.slice(4).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
const codes = (call: Promise<unknown>) =>
  call.then(
    () => [],
    (error: unknown) => (error as { errors: { code: string }[] }).errors.map(({ code }) => code),
  );
const address = (city = 'Chartres'): ChangeProposalInput => ({
  adresse: { lines: ['12 rue des Lilas'], postalCode: '28000', city },
});
const sendsAddress = ({ julie }: Pair) =>
  julie.changes.submit({ change: address(), effectiveFrom: '2026-01-15', currentPassword: password });
/** A request for another bank account to which nothing is missing. */
async function sendsAccount({ julie }: Pair) {
  const change = { rib: { iban: someIban(), bic: 'PSSTFRPPPAR', holder: 'Julie Labert' } };
  const sent = await julie.changes.submit({ change, currentPassword: password });
  await rows(`update change_request set missing = '{}' where id = ?`, [keyOf(sent.id)]);
  return sent;
}

test('an approval is corrected once it can no longer be undone, and not undone once it was corrected', async () => {
  const all = await pair();
  const { id: requestId, version } = await sendsAddress(all);
  const approved = await all.claire.worklist.approve({ requestId, expectedVersion: version });
  const correction = {
    requestId,
    expectedVersion: approved.version,
    change: address('Dreux'),
    reason: 'Commune mal lue.',
  };
  later(3);
  expect(await codes(all.claire.worklist.correct(correction))).toEqual(['DECISION_NOT_SETTLED']);
  later(7);
  const corrected = await all.claire.worklist.correct(correction);
  // Another process, whose clock is behind, still sees the ten seconds.
  later(-5);
  for (const id of [requestId, corrected.id])
    expect(await codes(all.claire.worklist.undo({ requestId: id }))).toEqual(['UNDO_TOO_LATE']);
  expect(await all.claire.changes.get(requestId)).toMatchObject({ status: 'APPROVED' });
});

test('a bank account is taken back once its approval can no longer be undone', async () => {
  const all = await pair();
  const { id: requestId, version } = await sendsAccount(all);
  const approve = (expectedVersion: number) =>
    all.claire.worklist.approve({ requestId, expectedVersion, confirmedBy: 'PHONE' });
  await approve(version);
  const next = async () => (await all.julie.bankAccounts.of())?.nextBankAccounts[0]?.id as string;
  later(4);
  expect(await codes(all.julie.bankAccounts.takeBack(await next()))).toEqual(['DECISION_NOT_SETTLED']);
  const undone = await all.claire.worklist.undo({ requestId });
  const again = await approve(undone.version);
  expect(again).toMatchObject({ status: 'APPROVED' });
  later(10);
  expect(await all.julie.bankAccounts.takeBack(await next())).toMatchObject({ nextBankAccounts: [] });
});

test('the appeal that is examined again after an undo stands against the first decision, word for word', async () => {
  const all = await pair();
  const { id: requestId } = await sendsAddress(all);
  await all.claire.worklist.reject({ requestId, expectedVersion: 2, reason: 'Pièce illisible.' });
  const first = (await all.claire.changes.get(requestId))?.decision;
  later(60);
  const appealed = await all.julie.changes.appeal({ requestId, text: 'La pièce est lisible.' });
  expect(appealed.decision).toEqual(first);
  await all.claire.worklist.approve({ requestId, expectedVersion: appealed.version });
  later(5);
  const undone = await all.claire.worklist.undo({ requestId });
  expect(undone).toMatchObject({ status: 'IN_REVIEW', nextStep: { by: appealed.nextStep?.by } });
  expect(undone.decision).toEqual(first);
  // Closed, it is still rejected for the reason that was given.
  const asked = await all.claire.worklist.requestInformation({
    requestId,
    expectedVersion: undone.version,
    note: 'Une facture.',
    answerBy: '2026-01-16',
  });
  await rows(`update change_request set due_on = '2026-01-14' where id = ?`, [keyOf(requestId)]);
  const closed = await all.claire.worklist.close({
    requestId,
    expectedVersion: asked.version,
    reason: 'Sans réponse.',
  });
  expect(closed).toMatchObject({ status: 'CLOSED', decision: first });
  expect(closed.events.at(-1)).toMatchObject({ move: 'close', note: 'Sans réponse.' });
});

test('of a teacher who has died, open requests are closed and the account that does not count yet never does', async () => {
  const all = await pair();
  const { id: open } = await sendsAddress(all);
  const { id: paid } = await sendsAccount(all);
  await all.claire.worklist.approve({ requestId: paid, expectedVersion: 2, confirmedBy: 'PHONE' });
  later(60);
  await all.claire.worklist.recordDeath({
    teacherId: all.teacher.id,
    diedOn: '2026-01-14',
    proof: 'Acte n° 41, Chartres',
  });
  expect(await all.claire.changes.get(open)).toMatchObject({
    status: 'CLOSED',
    nextStep: null,
    waitsSince: null,
    events: [{ move: 'submit' }, { move: 'closeAtDeath', actor: 'Le serveur' }],
  });
  expect(await codes(all.claire.worklist.approve({ requestId: open, expectedVersion: 3 }))).toEqual([
    'STALE_VERSION',
  ]);
  expect(await all.claire.bankAccounts.of(all.teacher.id)).toMatchObject({ nextBankAccounts: [] });
});

test('a death that the HR base reports closes requests within the hour, before silence decides them', async () => {
  const all = await pair();
  const { id } = await sendsAddress(all);
  const { id: account } = await sendsAccount(all);
  await rows(`update change_request set silence_on = '2026-01-14' where id = ?`, [keyOf(id)]);
  await rows(
    `update teacher set left_on = '2026-01-14', left_reason = 'DECES_AGENT', departed_at = ? where id = ?`,
    [server.now, all.teacher.teacherId],
  );
  const { em } = server.orm;
  await followChangeRequests({ em, now: () => server.now, config: server.config, log: { warn: () => {} } });
  for (const one of [id, account])
    expect(await all.claire.changes.get(one)).toMatchObject({ status: 'CLOSED', decision: null });
  expect(await rows('select from bank_account where dossier_id = ?', [all.teacher.teacherId])).toEqual([]);
});

test('somebody who retired appeals a rejection and withdraws a request', async () => {
  const all = await pair();
  const { id: requestId } = await sendsAddress(all);
  await all.claire.worklist.reject({ requestId, expectedVersion: 2, reason: 'Illisible.' });
  await rows(`update account set read_only_until = '2026-12-31' where id = ?`, [all.teacher.accountId]);
  const { client: retired } = await signedInClient(server, all.teacher);
  expect(await retired.changes.appeal({ requestId, text: 'Elle est lisible.' })).toMatchObject({
    status: 'SUBMITTED',
  });
  expect(await retired.changes.withdraw({ requestId })).toMatchObject({ status: 'WITHDRAWN' });
});
