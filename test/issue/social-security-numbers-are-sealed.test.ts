import { startTestServer, type TestServer } from '../kit/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../client-sdk/src/index.ts';
import { purge } from '../../server/app/process/purge.ts';
import { resealNirs } from '../../server/modules/nir/index.ts';
import { addNirRequest, someNir } from '../kit/nirs.ts';
import { withSql } from '../kit/postgres.ts';
import { refusal, teacherAndOfficer, uploaded, type Pair } from '../kit/requests.ts';
import { signedInClient } from '../kit/sdk.ts';
import { addOfficer } from '../kit/world.ts';

let server: TestServer;
let pair: Pair;
beforeAll(async () => {
  server = await startTestServer();
  pair = await teacherAndOfficer(server);
});
afterAll(async () => await server.close());

const rows = <Row = Record<string, unknown>>(text: string, values: unknown[] = []) =>
  withSql(server.databaseUrl, async (sql) => (await sql.query<Row & object>(text, values)).rows);
const keyOf = (id: string) => id.replace('chg_', '');
const sealedOf = async (id: string) =>
  (await rows('select from nir where request_id = $1', [keyOf(id)])).length;
const change = { nir: { nir: '2 69 05 49 588 157 80' } };
const kept = { values: [{ name: 'nirKey', text: '80' }] };

/** A request that is sent with its document. */
async function sentNir() {
  const { julie, teacher } = pair;
  const document = { code: 'ATTESTATION_VITALE', attachmentId: await uploaded(server, teacher) };
  return julie.changes.submit({ change, documents: [document] });
}

test('a social security number stands nowhere in plain text, neither in the base nor in the log', async () => {
  const { julie, claire } = pair;
  const sent = await sentNir();
  expect(sent).toMatchObject(kept);
  const claimed = await claire.worklist.claim({ requestId: sent.id, expectedVersion: sent.version });
  expect(await claire.worklist.nir(sent.id)).toBe(someNir);
  const { decision } = await claire.worklist.approve({
    requestId: sent.id,
    expectedVersion: claimed.version,
  });
  expect(decision?.outcome).toBe('APPROVED');
  expect(await julie.changes.get(sent.id)).toMatchObject(kept);
  const tables = await rows<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('public', 'graphile_worker')`,
  );
  const written = `${someNir}|${Buffer.from(someNir).toString('hex')}|${change.nir.nir}`;
  for (const { name } of tables)
    expect([name, await rows(`select 1 as found from ${name} t where t::text ~ $1`, [written])]).toEqual([
      name,
      [],
    ]);
  expect(JSON.stringify(server.log)).not.toMatch(new RegExp(written));
});

test('the officer who has the request in review reads the whole number, recorded; nobody else does, and nobody once it is decided', async () => {
  const { julie, claire, teacher, officer } = pair;
  const { id, requestId } = await addNirRequest(server, { ...teacher, ...officer });
  expect(await claire.worklist.nir(id)).toBe(someNir);
  const log = await julie.dossiers.accessLog(null, { first: 20 });
  expect(log?.nodes.map(({ fields }) => fields)).toContainEqual(['changeRequest.nir']);
  const colleague = await signedInClient(server, await addOfficer(server));
  const administrator = await signedInClient(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
  const others: readonly Client[] = [julie, colleague.client, administrator.client];
  for (const other of others) expect(await other.worklist.nir(id)).toBeNull();
  await rows(
    `update change_request set officer_id = null, claimed_at = null, status = 'SUBMITTED' where id = $1`,
    [requestId],
  );
  expect(await claire.worklist.nir(id)).toBeNull();
  await rows(
    `update change_request set officer_id = $2, claimed_at = now(), status = 'REJECTED', outcome = 'REJECTED', decided_at = now()
     where id = $1`,
    [requestId, officer.officerId],
  );
  expect(await claire.worklist.nir(id)).toBeNull();
});

test('a draft that is rewritten seals its new number, and one that is thrown away or of another kind keeps none', async () => {
  const { julie } = pair;
  const { id } = await julie.changes.saveDraft({ change });
  await julie.changes.saveDraft({ requestId: id, change: { nir: { nir: '269052A00415777' } } });
  expect(await sealedOf(id)).toBe(1);
  expect(await julie.changes.get(id)).toMatchObject({ values: [{ text: '77' }] });
  await julie.changes.saveDraft({ requestId: id, change: { telephone: { phone: '02 37 01 02 03' } } });
  expect(await sealedOf(id)).toBe(0);
  await julie.changes.saveDraft({ requestId: id, change });
  expect(await sealedOf(id)).toBe(1);
  await julie.changes.discardDraft({ requestId: id });
  expect(await sealedOf(id)).toBe(0);
});

test('a sealed number is approved only by the officer who has claimed it, one by one, in bulk and when it was handed over', async () => {
  const { claire } = pair;
  const sent = await sentNir();
  const requestId = sent.id;
  const approves = (client: Client, expectedVersion: number) =>
    refusal(client.worklist.approve({ requestId, expectedVersion }));
  const bulk = async (client: Client, expectedVersion: number) => {
    const { results } = await client.worklist.decideMany({
      outcome: 'APPROVED',
      requests: [{ requestId, expectedVersion }],
    });
    return results?.[0]?.errors.map(({ code }) => code);
  };
  expect(await approves(claire, sent.version)).toEqual(['CLAIM_FIRST']);
  expect(await bulk(claire, sent.version)).toEqual(['CLAIM_FIRST']);
  const claimed = await claire.worklist.claim({ requestId, expectedVersion: sent.version });
  const colleague = await addOfficer(server);
  const { client: paul } = await signedInClient(server, colleague);
  const officerId = `off_${colleague.officerId.replaceAll('-', '')}`;
  const handed = await claire.worklist.reassign({ requestId, expectedVersion: claimed.version, officerId });
  for (const client of [claire, paul])
    expect(await approves(client, handed?.version ?? 0)).toEqual(['CLAIM_FIRST']);
  const { version } = await paul.worklist.claim({ requestId, expectedVersion: handed?.version ?? 0 });
  // She has read it once; it is in review by somebody else now.
  expect(await approves(claire, version)).toEqual(['CLAIM_FIRST']);
  expect(await bulk(claire, version)).toEqual(['CLAIM_FIRST']);
  expect(await paul.worklist.approve({ requestId, expectedVersion: version })).toMatchObject({
    status: 'APPROVED',
    officer: { id: officerId },
  });
});

test('what an approval rested on is not corrected where it is sealed: another request gives another number', async () => {
  const { claire } = pair;
  const sent = await sentNir();
  const claimed = await claire.worklist.claim({ requestId: sent.id, expectedVersion: sent.version });
  const { version } = await claire.worklist.approve({
    requestId: sent.id,
    expectedVersion: claimed.version,
  });
  await rows('update change_request set settled_at = decided_at where id = $1', [keyOf(sent.id)]);
  await expect(
    claire.worklist.correct({
      requestId: sent.id,
      expectedVersion: version,
      change,
      reason: 'Erreur de saisie.',
    }),
  ).rejects.toMatchObject({ code: 'CORRECTS_ANOTHER_KIND', errors: [{ path: ['input', 'change'] }] });
});

test('a number is deleted thirty days after its request has ended and never before the last day on which an appeal is taken, with the identity papers', async () => {
  const { teacher, officer } = pair;
  const daysAgo = (days: number) => new Date(server.now.getTime() - days * 24 * 3_600_000);
  const ended = async (status: string, days: number, appealUntil: Date | null = null) => {
    const { id, requestId } = await addNirRequest(server, { ...teacher, ...officer });
    const isDecided = status === 'APPROVED' || status === 'REJECTED';
    await rows(
      `update change_request set status = $2, outcome = case when $4 then $2 end, decided_at = case when $4 then $3::timestamptz end,
         updated_at = $3, appeal_until = $5::date where id = $1`,
      [requestId, status, daysAgo(days), isDecided, appealUntil],
    );
    return id;
  };
  const kinds = ['APPROVED', 'REJECTED', 'CLOSED', 'WITHDRAWN'];
  const gone = await Promise.all([
    ...kinds.map((status) => ended(status, 31)),
    ended('REJECTED', 130, daysAgo(69)),
  ]);
  const stay = await Promise.all([
    ...kinds.map((status) => ended(status, 29)),
    ended('SUBMITTED', 400),
    // An appeal would find it.
    ended('REJECTED', 125, daysAgo(62)),
    ended('REJECTED', 31, daysAgo(-30)),
  ]);
  const { em } = server.orm;
  await purge({ em, log: { warn: () => expect.unreachable() } as never, now: () => server.now });
  expect(await Promise.all(gone.map(sealedOf))).toEqual(gone.map(() => 0));
  expect(await Promise.all(stay.map(sealedOf))).toEqual(stay.map(() => 1));
});

test('numbers are sealed again under the present key, so that the former secret can be forgotten', async () => {
  const { teacher, officer, claire } = pair;
  const former = 'a'.repeat(64);
  const present = server.config.appSecrets[0];
  const { id } = await addNirRequest(server, { ...teacher, ...officer }, former);
  await expect(claire.worklist.nir(id)).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  const log = { warn: () => expect.unreachable() } as never;
  await resealNirs({ em: server.orm.em, config: { appSecrets: [present, former] }, log });
  expect(await claire.worklist.nir(id)).toBe(someNir);
});
