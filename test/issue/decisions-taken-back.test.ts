import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChangeProposalInput } from '../../client-sdk/src/index.ts';
import { purge } from '../../server/app/process/purge.ts';
import { followChangeRequests } from '../../server/modules/change-request/index.ts';
import { deleteServedDocuments } from '../../server/modules/paper/index.ts';
import { someIban } from '../kit/bank-accounts.ts';
import { addMandated } from '../kit/mandates.ts';
import { teacherAndOfficer, type Pair } from '../kit/requests.ts';
import { signedInClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, password } from '../kit/world.ts';

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
const follow = () => {
  const { orm, config } = server;
  return followChangeRequests({ em: orm.em, now: () => server.now, config, log: { warn: () => {} } });
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
/** A request for another bank account to which nothing is missing, and that its officer has claimed. */
async function sendsAccount({ julie, claire }: Pair) {
  const change = { rib: { iban: someIban(), bic: 'PSSTFRPPPAR', holder: 'Julie Labert' } };
  const sent = await julie.changes.submit({ change, currentPassword: password });
  await rows(`update change_request set missing = '{}' where id = ?`, [keyOf(sent.id)]);
  return claire.worklist.claim({ requestId: sent.id, expectedVersion: sent.version });
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
  await all.claire.worklist.reject({ requestId, expectedVersion: 1, reason: 'Pièce illisible.' });
  const first = (await all.claire.changes.get(requestId))?.decision;
  later(60);
  const appealed = await all.julie.changes.appeal({ requestId, text: 'La pièce est lisible.' });
  expect(appealed.decision).toEqual(first);
  await all.claire.worklist.approve({ requestId, expectedVersion: appealed.version });
  later(5);
  const undone = await all.claire.worklist.undo({ requestId });
  expect(undone).toMatchObject({ status: 'IN_REVIEW', nextStep: { by: appealed.nextStep?.by } });
  expect(undone.decision).toEqual(first);
  // It has its paper, also where that was still to be made.
  expect(
    await rows(`select settled_at = decided_at as settled from change_request where id = ?`, [
      keyOf(requestId),
    ]),
  ).toEqual([{ settled: true }]);
  // Closed, it is rejected once more, for want of an answer.
  const asked = await all.claire.worklist.requestInformation({
    requestId,
    expectedVersion: undone.version,
    note: 'Une facture.',
    answerBy: '2026-01-16',
  });
  const tooEarly = { requestId, expectedVersion: asked.version, reason: 'Sans réponse.' };
  await expect(all.claire.worklist.close(tooEarly)).rejects.toThrow(
    'Le délai pour répondre court encore : la demande ne peut pas encore être classée sans suite. Le dernier jour pour répondre est le 16 janvier 2026.',
  );
  await rows(`update change_request set due_on = '2026-01-14' where id = ?`, [keyOf(requestId)]);
  const closed = await all.claire.worklist.close({
    requestId,
    expectedVersion: asked.version,
    reason: 'Sans réponse.',
  });
  expect(closed).toMatchObject({ status: 'REJECTED', decision: { reason: 'Sans réponse.' } });
  expect(closed.events.at(-1)).toMatchObject({ move: 'CLOSE_APPEAL', note: 'Sans réponse.' });
});

test('an appeal on the last day that the law knows finds the account and its papers, and the day after is too late', async () => {
  const all = await pair();
  const rejected = async () => {
    const { id: requestId, version } = await sendsAccount(all);
    await all.claire.worklist.reject({ requestId, expectedVersion: version, reason: 'Illisible.' });
    return requestId;
  };
  const [appealed, late] = [await rejected(), await rejected()];
  // Two months, then the two of who is abroad, and some days.
  server.now = new Date('2026-05-20T12:00:00Z');
  const { em } = server.orm;
  await purge({ em, log: { warn: () => expect.unreachable() } as never, now: () => server.now });
  await deleteServedDocuments({ em, now: () => server.now });
  const { client: julie } = await signedInClient(server, all.teacher);
  const { client: claire } = await signedInClient(server, all.officer);
  const { version } = await julie.changes.appeal({ requestId: appealed, text: 'Je vis à Nouméa.' });
  const claimed = await claire.worklist.claim({ requestId: appealed, expectedVersion: version });
  expect(await claire.bankAccounts.asked(appealed)).toMatch(/^FR/);
  const approval = { requestId: appealed, expectedVersion: claimed.version, confirmedBy: 'PHONE' } as const;
  expect(await claire.worklist.approve(approval)).toMatchObject({ status: 'APPROVED' });
  later(24 * 3600);
  const { client: tomorrow } = await signedInClient(server, all.teacher);
  expect(await codes(tomorrow.changes.appeal({ requestId: late, text: 'Moi aussi.' }))).toEqual([
    'APPEAL_TOO_LATE',
  ]);
});

test('an appeal that is taken back leaves the rejection as it was decided, with the court, and is not made again', async () => {
  const all = await pair();
  const { id: requestId } = await sendsAddress(all);
  const refused = await all.claire.worklist.reject({ requestId, expectedVersion: 1, reason: 'Illisible.' });
  expect(refused).toMatchObject({ status: 'REJECTED', appealUntil: '2026-03-15' });
  expect(refused.waysOfAppeal).toContain('recours gracieux, dans I-Prof');
  later(60);
  const appealed = await all.julie.changes.appeal({ requestId, text: 'Elle est lisible.' });
  // The one appeal is made: none is left, and none is announced.
  expect(appealed).toMatchObject({ status: 'SUBMITTED', appealUntil: null, waysOfAppeal: null });
  await all.claire.worklist.claim({ requestId, expectedVersion: appealed.version });
  later(5 * 24 * 3600);
  const { client: julie } = await signedInClient(server, all.teacher);
  const back = await julie.changes.withdraw({ requestId, reason: 'Je renonce.' });
  expect(back).toMatchObject({
    status: 'REJECTED',
    decision: refused.decision,
    officer: null,
    waitsSince: null,
    silenceOn: null,
    nextStep: null,
    appealUntil: null,
  });
  expect(back.events.at(-1)).toMatchObject({
    move: 'WITHDRAW_APPEAL',
    label: 'Recours gracieux retiré',
    note: 'Je renonce.',
  });
  expect(back.waysOfAppeal).toMatch(/^Votre recours gracieux est retiré : le rejet demeure/);
  expect(back.waysOfAppeal).toContain('au plus tard le 15 mars 2026, deux mois après la décision');
  expect(back.waysOfAppeal).toContain('il expire le 20 mars 2026');
  const rejections = await julie.changes.list({ statuses: ['REJECTED'] });
  expect(rejections?.nodes.map(({ id }) => id)).toEqual([requestId]);
  expect(await codes(julie.changes.appeal({ requestId, text: 'Encore.' }))).toEqual(['ALREADY_APPEALED']);
  expect(await codes(julie.changes.withdraw({ requestId }))).toEqual(['MOVE_NOT_ALLOWED']);
  expect((await julie.mailbox.list())?.nodes[0]?.subject).toMatch(/^Recours retiré : /);
  // Its documents stay as long as the court may be gone to.
  expect(
    await rows(`select appeal_until::text from change_request where id = ?`, [keyOf(requestId)]),
  ).toEqual([{ appeal_until: '2026-03-20' }]);
});

test('an appeal whose teacher did not answer is closed by its rejection, by who decides, and leaves the court', async () => {
  const all = await pair();
  const { id: requestId } = await sendsAddress(all);
  await all.claire.worklist.reject({ requestId, expectedVersion: 1, reason: 'Illisible.' });
  later(60);
  const appealed = await all.julie.changes.appeal({ requestId, text: 'Elle est lisible.' });
  const asks = { requestId, expectedVersion: appealed.version, note: 'Une facture.', answerBy: '2026-02-01' };
  const { version: expectedVersion } = await all.claire.worklist.requestInformation(asks);
  const closing = { requestId, expectedVersion, reason: 'Sans réponse.' };
  expect(await codes(all.claire.worklist.close(closing))).toEqual(['ANSWER_STILL_AWAITED']);
  server.now = new Date('2026-02-02T10:00:00Z');
  const { client: claire } = await signedInClient(server, all.officer);
  const closed = await claire.worklist.close(closing);
  expect(closed).toMatchObject({
    status: 'REJECTED',
    nextStep: null,
    decision: { outcome: 'REJECTED', reason: 'Sans réponse.', bySilence: false },
  });
  expect(closed.events.at(-1)).toMatchObject({
    move: 'CLOSE_APPEAL',
    label: 'Recours gracieux rejeté, faute de réponse',
  });
  expect(closed.waysOfAppeal).toMatch(/tribunal administratif/);
  expect(closed.waysOfAppeal).not.toMatch(/recours gracieux, dans I-Prof/);
  expect(await codes(claire.worklist.undo({ requestId }))).toEqual(['UNDO_TOO_LATE']);
  const { client: julie } = await signedInClient(server, all.teacher);
  expect(await codes(julie.changes.appeal({ requestId, text: 'Encore.' }))).toEqual(['ALREADY_APPEALED']);
});

test('a decision that was undone is no part of the history that its teacher reads, and no appeal prevents the undo', async () => {
  const all = await pair();
  const { id: requestId } = await sendsAddress(all);
  const shown = async (reader: Pair['julie']) =>
    (await reader.changes.get(requestId))?.events.map(({ label }) => label);
  await all.claire.worklist.approve({ requestId, expectedVersion: 1 });
  const undone = await all.claire.worklist.undo({ requestId });
  await all.claire.worklist.reject({ requestId, expectedVersion: undone.version, reason: 'Illisible.' });
  later(9);
  expect(await codes(all.julie.changes.appeal({ requestId, text: 'Elle est lisible.' }))).toEqual([
    'DECISION_NOT_SETTLED',
  ]);
  const again = await all.claire.worklist.undo({ requestId });
  expect(await shown(all.julie)).toEqual(['Demande envoyée']);
  later(60);
  await all.claire.worklist.reject({ requestId, expectedVersion: again.version, reason: 'Floue.' });
  expect(await shown(all.julie)).toEqual(['Demande envoyée', 'Demande rejetée']);
  expect(await shown(all.claire)).toEqual([
    'Demande envoyée',
    'Demande acceptée',
    'Décision annulée dans les dix secondes',
    'Demande rejetée',
    'Décision annulée dans les dix secondes',
    'Demande rejetée',
  ]);
});

test('a request that waits again after an undo or an opinion is as late as it was, also where silence means nothing', async () => {
  const all = await pair();
  const { client: head } = await signedInClient(server, await addMandated(server, 'GIVES_OPINION'));
  const { id: requestId, nextStep } = await sendsAddress(all);
  const by = nextStep?.by as string;
  expect(by).toBe('2026-01-29');
  const approved = await all.claire.worklist.approve({ requestId, expectedVersion: 1 });
  expect(approved.nextStep).toBeNull();
  const undone = await all.claire.worklist.undo({ requestId });
  expect(undone.nextStep).toMatchObject({ by });
  const released = await all.claire.worklist.release({ requestId, expectedVersion: undone.version });
  const asked = await all.claire.worklist.requestOpinion({
    requestId,
    expectedVersion: released.version,
    of: 'GIVES_OPINION',
    answerBy: '2026-01-20',
  });
  expect(asked.nextStep).toMatchObject({ by: '2026-01-20' });
  const given = await head.worklist.giveOpinion({
    requestId,
    expectedVersion: asked.version,
    favourable: true,
    text: 'Oui.',
  });
  expect(given.nextStep).toMatchObject({ by });
  // What its teacher took to answer is no time of the administration.
  await all.claire.worklist.requestInformation({
    requestId,
    expectedVersion: given.version,
    note: 'À quel étage ?',
  });
  later(10 * 86_400);
  const { client: julie } = await signedInClient(server, all.teacher);
  const { client: claire } = await signedInClient(server, all.officer);
  const answered = await julie.changes.supplement({ requestId, answer: 'Au deuxième.' });
  const waits = { waitsSince: server.now.toISOString(), nextStep: { by: '2026-02-08' } };
  expect(answered).toMatchObject(waits);
  await claire.worklist.approve({ requestId, expectedVersion: answered.version });
  expect(await claire.worklist.undo({ requestId })).toMatchObject(waits);
});

test('after the last day to answer, nobody stops silence by asking the teacher for more', async () => {
  const all = await pair();
  const { id: requestId, version } = await sendsAddress(all);
  await rows(`update change_request set silence_on = '2026-01-14' where id = ?`, [keyOf(requestId)]);
  await rows(`update change_request set kind = 'CUMUL' where id = ?`, [keyOf(requestId)]);
  const asks = { requestId, expectedVersion: version, note: 'Une facture.' };
  expect(await codes(all.claire.worklist.requestInformation(asks))).toEqual(['SILENCE_HAS_DECIDED']);
});

test('of a teacher who has died, open requests are closed and the account that does not count yet never does', async () => {
  const all = await pair();
  const { id: open } = await sendsAddress(all);
  const { id: paid, version } = await sendsAccount(all);
  await all.claire.worklist.approve({ requestId: paid, expectedVersion: version, confirmedBy: 'PHONE' });
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
    events: [{ move: 'SUBMIT' }, { move: 'CLOSE_AT_DEATH', actor: 'Le serveur' }],
  });
  expect(await codes(all.claire.worklist.approve({ requestId: open, expectedVersion: 2 }))).toEqual([
    'MOVE_NOT_ALLOWED',
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
  await follow();
  for (const one of [id, account])
    expect(await all.claire.changes.get(one)).toMatchObject({ status: 'CLOSED', decision: null });
  expect(await rows('select from bank_account where dossier_id = ?', [all.teacher.teacherId])).toEqual([]);
});

test('somebody who retired appeals a rejection, answers what is then asked, and withdraws', async () => {
  const all = await pair();
  const { id: requestId } = await sendsAddress(all);
  await all.claire.worklist.reject({ requestId, expectedVersion: 1, reason: 'Illisible.' });
  later(60);
  await rows(`update account set read_only_until = '2026-12-31' where id = ?`, [all.teacher.accountId]);
  const { client: retired } = await signedInClient(server, all.teacher);
  const appealed = await retired.changes.appeal({ requestId, text: 'Elle est lisible.' });
  expect(appealed).toMatchObject({ status: 'SUBMITTED' });
  await all.claire.worklist.requestInformation({
    requestId,
    expectedVersion: appealed.version,
    note: 'Une facture.',
  });
  // Without an answer, it would be closed.
  expect(await retired.changes.supplement({ requestId, answer: 'La voici.' })).toMatchObject({
    status: 'SUBMITTED',
  });
  expect(await retired.changes.withdraw({ requestId })).toMatchObject({ status: 'REJECTED' });
});

test('who only stands in hands a request to others, and never keeps it beyond the absence', async () => {
  const all = await pair();
  const { id: requestId, version } = await sendsAddress(all);
  const { officer: substitute, claire: standsIn } = await teacherAndOfficer(server, (seed += 1));
  const colleague = await addOfficer(server);
  for (const { officerId, accountId } of [all.officer, colleague])
    await rows(
      `insert into officer_absence (id, officer_id, substitute_id, starts_on, ends_on, declared_by, created_at)
       values (gen_random_uuid(), ?, ?, '2026-01-15', '2026-01-20', ?, now())`,
      [officerId, substitute.officerId, accountId],
    );
  const to = ({ officerId }: { readonly officerId: string }) => ({
    requestId,
    expectedVersion: version,
    officerId: `off_${officerId.replaceAll('-', '')}`,
  });
  expect(await codes(standsIn.worklist.reassign(to(substitute)))).toEqual(['NOT_A_COLLEAGUE']);
  // Nor by way of a colleague who is away as well, perhaps for longer.
  expect(await codes(standsIn.worklist.reassign(to(colleague)))).toEqual(['NOT_A_COLLEAGUE']);
  // Whose request it is may.
  expect(await all.claire.worklist.reassign(to(colleague))).toMatchObject({ status: 'SUBMITTED' });
});

test('doctors are not asked for an opinion on what their kind does not ask them: nothing is opened to them', async () => {
  const all = await pair();
  const { client: doctor } = await signedInClient(server, await addMandated(server, 'MEDICAL'));
  const { id: requestId, version } = await sendsAddress(all);
  const toDoctors = { requestId, expectedVersion: version, of: 'MEDICAL' } as const;
  expect(await codes(all.claire.worklist.requestOpinion(toDoctors))).toEqual(['UNKNOWN_VALUE']);
  expect((await doctor.worklist.list())?.nodes.map(({ id }) => id)).not.toContain(requestId);
  expect(await doctor.changes.get(requestId)).toBeNull();
});

test('a claim ends with the absence of its officer while the teacher is asked for something too', async () => {
  const all = await pair();
  const { id: requestId } = await sendsAddress(all);
  const claimed = await all.claire.worklist.claim({ requestId, expectedVersion: 1 });
  await all.claire.worklist.requestInformation({
    requestId,
    expectedVersion: claimed.version,
    note: 'Une facture.',
  });
  const stands = () => all.julie.changes.get(requestId);
  await follow();
  expect(await stands()).toMatchObject({ officer: { id: expect.any(String) } });
  const { officerId, accountId } = all.officer;
  await rows(
    `insert into officer_absence (id, officer_id, substitute_id, starts_on, ends_on, declared_by, created_at)
     values (gen_random_uuid(), ?, ?, '2026-01-15', '2026-01-20', ?, now())`,
    [officerId, (await teacherAndOfficer(server, (seed += 1))).officer.officerId, accountId],
  );
  await follow();
  expect(await stands()).toMatchObject({ status: 'INFORMATION_REQUESTED', officer: null });
  expect((await stands())?.events.at(-1)).toMatchObject({ move: 'LOSE_CLAIM', actor: 'Le serveur' });
  const answered = await all.julie.changes.supplement({ requestId, answer: 'La voici.' });
  expect(answered).toMatchObject({ status: 'SUBMITTED', officer: null });
});
