import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Client } from '../../client-sdk/src/index.ts';
import { bulkOfficer, fillInBulk } from '../kit/bulk.ts';
import { signedInClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, lines, type Someone } from '../kit/world.ts';

let server: TestServer;
let administrator: Someone;
let serial = 0;

beforeAll(async () => {
  server = await startTestServer();
  // 3,000 teachers of each of the 30 academies, of which only this one is looked at.
  await fillInBulk(server.databaseUrl, 90_000, '18');
  administrator = await addAccount(server, 'ADMINISTRATOR');
}, 120_000);
afterAll(() => server.close());
beforeEach(() => {
  server.now = new Date('2026-02-10T09:00:00Z');
});

const idOf = ({ officerId }: { officerId: string }) => `off_${officerId.replaceAll('-', '')}`;

/** Somebody with two teachers. */
async function followed() {
  const officer = await addOfficer(server);
  const ids: string[] = [];
  for (const line of lines(2, { seed: 660 + ++serial }))
    ids.push((await addTeacher(server, officer.officerId, line)).id);
  return { officer, ids: ids.toSorted() };
}
async function seenBy(client: Client): Promise<string[]> {
  const seen: string[] = [];
  for await (const { id } of client.teachers.all({ first: 100 })) seen.push(id);
  return seen.toSorted();
}

test('thousands of teachers get another correspondent in one call, once its preview has been looked at', async () => {
  const { client, sent } = await signedInClient(server, administrator);
  const newcomer = await addOfficer(server);
  const before = await client.teachers.count();
  expect(before).toBeGreaterThanOrEqual(3000);
  const input = { officerId: idOf(newcomer), selection: { nameFrom: 'a', nameTo: 'z' } };

  const preview = await client.officers.assignPortfolio({ ...input, dryRun: true });
  expect(preview.count).toBeGreaterThanOrEqual(3000);
  expect(preview.changes.reduce((sum, { count }) => sum + count, 0)).toBe(preview.count);
  expect(preview.sample).toHaveLength(20);
  const { client: atWork } = await signedInClient(server, newcomer);
  expect(await atWork.teachers.count()).toBe(0);

  const outdated = client.officers.assignPortfolio({ ...input, expectedCount: preview.count - 1 });
  await expect(outdated).rejects.toMatchObject({ code: 'SELECTION_CHANGED' });
  expect(await atWork.teachers.count()).toBe(0);

  sent.length = 0;
  const done = await client.officers.assignPortfolio({
    ...input,
    expectedCount: preview.count,
    reason: 'Une seule division',
  });
  expect(sent).toEqual(['AssignPortfolio']);
  expect(done).toEqual(preview);
  expect(await atWork.teachers.count()).toBe(preview.count);
  expect(await client.teachers.count()).toBe(before);

  // The colleagues, by name, with how many teachers each of them follows.
  const sizes = new Map<string, number | null>();
  for await (const { id, portfolioSize } of client.officers.all({ first: 5 })) sizes.set(id, portfolioSize);
  expect(sizes.get(idOf(newcomer))).toBe(preview.count);
  expect(sizes.size).toBeGreaterThan(10);

  // A few of them go on to somebody else, by a list.
  const { nodes } = await atWork.teachers.list({ first: 3 });
  const [, former] = preview.changes;
  const back = await client.officers.assignPortfolio({
    officerId: former?.from.id ?? '',
    selection: { teacherIds: nodes.map(({ id }) => id) },
  });
  expect(back.count).toBe(3);
  expect(await atWork.teachers.count()).toBe(preview.count - 3);
  const nobody = client.officers.assignPortfolio({ ...input, selection: { nameFrom: 'zzzzz' } });
  await expect(nobody).rejects.toMatchObject({ code: 'EMPTY_SELECTION' });
});

test('an absence hands the view to a colleague from its first day to its last, and gives it back', async () => {
  const { officer: claire, ids } = await followed();
  const { officer: paul, ids: own } = await followed();
  const at = async (day: string) => {
    server.now = new Date(`${day}T09:00:00Z`);
    return (await signedInClient(server, paul)).client;
  };
  const { client } = await signedInClient(server, claire);
  const absence = await client.officers.declareAbsence({
    officerId: idOf(claire),
    substituteId: idOf(paul),
    from: '2026-02-16',
    to: '2026-02-20',
  });
  expect(absence).toMatchObject({ from: '2026-02-16', to: '2026-02-20', substitute: { id: idOf(paul) } });
  const overlapping = client.officers.declareAbsence({
    officerId: idOf(claire),
    substituteId: idOf(paul),
    from: '2026-02-20',
    to: '2026-02-27',
  });
  await expect(overlapping).rejects.toMatchObject({ code: 'ABSENCE_OVERLAPS' });

  expect(await seenBy(await at('2026-02-15'))).toEqual(own);
  expect(await seenBy(await at('2026-02-16'))).toEqual([...own, ...ids].toSorted());
  const standingIn = await at('2026-02-20');
  expect(await standingIn.dossiers.history(ids[0] ?? '')).not.toBeNull();
  expect(await seenBy(await at('2026-02-21'))).toEqual(own);
  expect(await (await at('2026-02-21')).dossiers.history(ids[0] ?? '')).toBeNull();
});

test('whoever comes back early ends the absence at once', async () => {
  const { officer: claire, ids } = await followed();
  const { officer: paul, ids: own } = await followed();
  const { client } = await signedInClient(server, claire);
  const { client: standingIn } = await signedInClient(server, paul);
  const officers = { officerId: idOf(claire), substituteId: idOf(paul) };
  const absence = await client.officers.declareAbsence({ ...officers, from: '2026-02-10', to: '2026-03-10' });
  expect(await seenBy(standingIn)).toEqual([...own, ...ids].toSorted());
  await client.officers.endAbsence({ absenceId: absence.id });
  expect(await seenBy(standingIn)).toEqual(own);

  const planned = await client.officers.declareAbsence({ ...officers, from: '2026-04-01', to: '2026-04-10' });
  const removed = await client.officers.endAbsence({ absenceId: planned.id, on: '2026-03-31' });
  expect(removed).toBeNull();
});

test('only administrators deal portfolios out, and nobody sees those of another academy', async () => {
  const { officer, ids } = await followed();
  const { client } = await signedInClient(server, officer);
  const selection = { teacherIds: ids };
  const own = client.officers.assignPortfolio({ officerId: idOf(officer), selection });
  await expect(own).rejects.toMatchObject({ name: 'ForbiddenError' });

  const { client: elsewhere } = await signedInClient(server, await addAccount(server, 'ADMINISTRATOR', '10'));
  const theirs = await elsewhere.officers.list({ first: 100 });
  expect(theirs.nodes.map(({ id }) => id)).not.toContain(idOf(officer));
  const [somebody] = theirs.nodes;
  const taken = elsewhere.officers.assignPortfolio({ officerId: somebody?.id ?? '', selection });
  await expect(taken).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const stranger = elsewhere.officers.assignPortfolio({
    officerId: `off_${bulkOfficer(0).replaceAll('-', '')}`,
    selection: { nameFrom: 'a' },
  });
  await expect(stranger).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
