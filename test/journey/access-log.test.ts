import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AccessRecord, NotFoundError } from '../../client-sdk/src/index.ts';
import { signedInClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addAccount, addOfficer, addTeacher, lines, type Someone } from '../kit/world.ts';

let server: TestServer;
let officer: Someone & { officerId: string };
let teacher: Someone & { id: string };
let other: Someone & { id: string };

beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
  const [line, next] = lines(2, { seed: 67 });
  if (!line || !next) throw new Error('no lines');
  teacher = await addTeacher(server, officer.officerId, line);
  other = await addTeacher(server, officer.officerId, next);
});
afterAll(() => server.close());

const later = () => {
  server.now = new Date(server.now.getTime() + 60_000);
};

test('a teacher reads who read the file, what of it, when and from where; one’s own reading leaves no line', async () => {
  const { client } = await signedInClient(server, teacher);
  expect((await client.dossiers.accessLog(null))?.nodes).toEqual([]);
  await client.teachers.home();
  await client.dossiers.history();

  const { client: atTheOffice } = await signedInClient(server, officer);
  later();
  const readAt = server.now.toISOString();
  await atTheOffice.dossiers.history(teacher.id);
  later();
  const machine = await signedInClient(server, await addAccount(server, 'INTEGRATOR'));
  await machine.client.teachers.find(teacher.id);
  later();
  const { client: atTheTop } = await signedInClient(server, await addAccount(server, 'ADMINISTRATOR'));
  await atTheTop.teachers.home(teacher.id);

  const records: AccessRecord[] = [];
  for await (const record of client.dossiers.allAccesses(null)) records.push(record);
  expect(records.map(({ role, action }) => [role, action])).toEqual([
    ['ADMINISTRATOR', 'READ'],
    ['INTEGRATOR', 'READ'],
    ['OFFICER', 'READ'],
  ]);
  const byOfficer = records.at(-1);
  expect(byOfficer).toMatchObject({ actor: expect.stringMatching(/^Claire Moreau/), ip: '127.0.0.1' });
  expect(Date.parse(byOfficer?.at ?? '')).toBe(Date.parse(readAt));
  expect(byOfficer?.fields).toEqual(expect.arrayContaining(['dossier.address', 'dossier.familySituation']));
  expect(records[1]?.fields).not.toContain('dossier.address');

  const page = await client.dossiers.accessLog(teacher.id, { first: 2 });
  expect(page?.nodes).toEqual(records.slice(0, 2));
  expect(page?.pageInfo.hasNextPage).toBe(true);
});

test('the officer who reads does not read the record, and one teacher does not read another’s', async () => {
  const { client: atTheOffice } = await signedInClient(server, officer);
  await atTheOffice.dossiers.history(other.id);
  expect((await atTheOffice.dossiers.accessLog(other.id))?.nodes).toEqual([]);
  const { client } = await signedInClient(server, teacher);
  expect(await client.dossiers.accessLog(other.id)).toBeNull();
  const walk = client.dossiers.allAccesses(other.id).next();
  await expect(walk).rejects.toBeInstanceOf(NotFoundError);
});
