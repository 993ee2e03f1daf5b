import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attachmentOwner, claimAttachments } from '../../server/modules/attachment/index.ts';
import type { MutationContext } from '../../server/platform/context.ts';
import type { DomainError } from '../../server/platform/errors/errors.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, tokenOf, type Someone } from '../kit/world.ts';

let server: TestServer;
let [teacher, colleague] = [] as unknown as [Someone, Someone];
beforeAll(async () => {
  server = await startTestServer();
  const { officerId } = await addOfficer(server);
  const [own, other] = lines(2);
  teacher = await addTeacher(server, officerId, own as never);
  colleague = await addTeacher(server, officerId, other as never);
});
afterAll(() => server.close());

const globalId = (key: string) => `att_${key.replaceAll('-', '')}`;

async function uploadedBy({ accountId }: Someone): Promise<string> {
  const key = uuidv7();
  await server.orm.em.fork().execute(
    `insert into attachment (id, account_id, filename, media_type, byte_size, sha256, scan, storage_key, uploaded_at)
     values (?, ?, 'arrêté.pdf', 'application/pdf', 1000, repeat('0', 64), 'CLEAN', ?, ?)`,
    [key, accountId, key, server.now],
  );
  return globalId(key);
}

/** A transaction of its own, as a mutation has one; the paths that were refused, or the names that were claimed. */
async function claim(ids: readonly string[], by: Someone, ownerId = uuidv7()): Promise<readonly string[]> {
  const { now } = server;
  const viewer = { accountId: by.accountId };
  try {
    return await server.orm.em.fork().transactional(async (em) => {
      const context = { em, viewer, now: () => now } as unknown as MutationContext;
      const owner = { kind: 'SOMETHING_ELSE', id: ownerId };
      return (await claimAttachments(context, ids, owner, ['ids'])).map(({ filename }) => filename);
    });
  } catch (error) {
    return (error as DomainError).refusals.map(({ code, path }) => `${code} ${path.join('.')}`);
  }
}

const owners = async (ids: readonly string[]) =>
  await server.orm.em
    .fork()
    .execute<{ owner_id: string; position: number }[]>(
      `select owner_id, position from attachment where 'att_' || replace(id::text, '-', '') in (${ids.map(() => '?').join()}) order by position`,
      [...ids],
    );

test('files get their owner and their places in the order in which they are claimed', async () => {
  const ids = [await uploadedBy(teacher), await uploadedBy(teacher)].toReversed();
  const owner = uuidv7();
  expect(await claim(ids, teacher, owner)).toEqual(['arrêté.pdf', 'arrêté.pdf']);
  expect(await owners(ids)).toEqual([
    { owner_id: owner, position: 0 },
    { owner_id: owner, position: 1 },
  ]);
  expect(await owners(ids.slice(0, 1))).toEqual([{ owner_id: owner, position: 0 }]);
});

test('a file is claimed once, and by nobody but its uploader', async () => {
  const id = await uploadedBy(teacher);
  expect(await claim([id], colleague)).toEqual(['NOT_FOUND ids.0']);
  expect(await claim([id], teacher)).toEqual(['arrêté.pdf']);
  expect(await claim([id], teacher)).toEqual(['ATTACHMENT_TAKEN ids.0']);
});

test('when one file cannot be claimed, none is', async () => {
  const [own, foreign] = [await uploadedBy(teacher), await uploadedBy(colleague)];
  expect(await claim([own, foreign, 'tea_x'], teacher)).toEqual(['NOT_FOUND ids.1', 'NOT_FOUND ids.2']);
  expect(await claim([own], teacher)).toEqual(['arrêté.pdf']);
});

test('of ten claims of the same files at once, one has them all', async () => {
  const ids = [await uploadedBy(teacher), await uploadedBy(teacher), await uploadedBy(teacher)];
  const claims = Array.from({ length: 10 }, (_, n) => claim(n % 2 ? ids : ids.toReversed(), teacher));
  const claimed = (await Promise.all(claims)).filter(([first]) => first === 'arrêté.pdf');
  expect(claimed).toEqual([['arrêté.pdf', 'arrêté.pdf', 'arrêté.pdf']]);
});

test('a file whose kind of owner no module declares is read by nobody, its uploader included', async () => {
  const id = await uploadedBy(teacher);
  const token = await tokenOf(server, teacher);
  const read = async () => (await server.query(`{ node(id: "${id}") { id } }`, { token })).data.node;
  expect(await read()).toEqual({ id });
  await claim([id], teacher);
  expect(await read()).toBeNull();
});

test('a kind of owner that could end its quotation marks is not declared', () => {
  expect(() => attachmentOwner({ kind: `X' or true --`, scope: () => 'false', file: () => 'null' })).toThrow(
    /no kind of owner/,
  );
});
