import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChangeProposalInput } from '../../client-sdk/src/index.ts';
import { someIban } from '../kit/bank-accounts.ts';
import { teacherAndOfficer, type Pair } from '../kit/requests.ts';
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
