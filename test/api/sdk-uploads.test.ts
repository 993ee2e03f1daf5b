import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  AbortedError,
  createClient,
  HttpError,
  NetworkError,
  NotSignedInError,
  PasswordChangeRequiredError,
  TimeoutError,
  UserErrorsError,
} from '../../client-sdk/src/index.ts';
import { uploadAttachment, type UploadProgress } from '../../client-sdk/src/uploads.ts';
import { closeBrowser, openPage } from '../kit/browser.ts';
import { pdf } from '../kit/files/pdf.ts';
import { withSql } from '../kit/postgres.ts';
import { signedInClient } from '../kit/sdk.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, addTeacher, lines, type Someone } from '../kit/world.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'iprof-sdk-uploads-'));
const [line, other] = lines(2);
let server: TestServer;
let teacher: Someone;
let url: string;
beforeAll(async () => {
  server = await startTestServer({ DATA_DIR: dataDir });
  url = `${server.url}/graphql`;
  if (!line) throw new Error('no line');
  teacher = await addTeacher(server, (await addOfficer(server)).officerId, line);
});
afterAll(async () => {
  await closeBrowser();
  await server.close();
  rmSync(dataDir, { recursive: true });
});

const file = (name = 'Arrêté « été ».pdf') =>
  new File([new Uint8Array(pdf())], name, { type: 'application/pdf' });
const kept = () =>
  withSql(server.databaseUrl, async (sql) => {
    const { rows } = await sql.query<{ filename: string }>('select filename from attachment order by id');
    return rows.map(({ filename }) => filename);
  });

test('a file is uploaded, and what is known of it comes back', async () => {
  const { client } = await signedInClient(server, teacher);
  const attachment = await uploadAttachment(client, file(), { url });
  expect(attachment).toMatchObject({
    id: expect.stringMatching(/^att_[0-9a-f]{32}$/) as string,
    filename: 'Arrêté « été ».pdf',
    mediaType: 'application/pdf',
    byteSize: pdf().length,
    metadataRemoved: false,
  });
  const named = await uploadAttachment(client, new Blob([new Uint8Array(pdf())]), {
    url,
    filename: 'sans nom.pdf',
  });
  expect(named.filename).toBe('sans nom.pdf');
});

test('a program hears how far a file is, up to its whole size', async () => {
  const { client } = await signedInClient(server, teacher);
  const told: UploadProgress[] = [];
  const { byteSize } = await uploadAttachment(client, file('suivi.pdf'), {
    url,
    onProgress: (one) => told.push(one),
  });
  expect(told.at(-1)).toEqual({ sent: byteSize, total: byteSize });
  expect(told.map(({ sent }) => sent)).toEqual(told.map(({ sent }) => sent).toSorted((a, b) => a - b));
});

test('a refused file is refused as a mutation is, in the language of the client unless another is asked for', async () => {
  const { client } = await signedInClient(server, teacher, { locale: 'en' });
  const note = new File(['du texte'], 'note.txt', { type: 'text/plain' });
  const refused = (locale?: string) =>
    uploadAttachment(client, note, { url, locale }).catch((error: unknown) => error);
  const english = await refused();
  expect(english).toBeInstanceOf(UserErrorsError);
  expect(english).toMatchObject({ code: 'FILE_TYPE_NOT_ALLOWED', errors: [{ path: ['file'] }] });
  expect(String(english)).toMatch(/send a PDF/);
  expect(String(await refused('fr'))).toMatch(/envoyez un PDF/);
});

test('nobody uploads without signing in, or before the first password is replaced', async () => {
  const anonymous = createClient({ url });
  await expect(uploadAttachment(anonymous, file(), { url })).rejects.toBeInstanceOf(NotSignedInError);
  if (!other) throw new Error('no line');
  const novice = await addTeacher(server, (await addOfficer(server)).officerId, other, {
    firstPassword: true,
  });
  const client = createClient({ url });
  await client.account.signIn({ username: novice.username, password: other.numen });
  await expect(uploadAttachment(client, file(), { url })).rejects.toBeInstanceOf(PasswordChangeRequiredError);
});

test('a session whose token has ended is renewed, and the file is kept once', async () => {
  const { client } = await signedInClient(server, teacher);
  const first = client.session?.accessToken;
  const { now } = server;
  server.now = new Date(now.getTime() + 601_000);
  try {
    const before = await kept();
    // As our clock sees it, the token is good for long: only the server knows better.
    const session = client.session && { ...client.session, accessTokenExpiresAt: '2100-01-01T00:00:00Z' };
    client.setSession(session);
    await uploadAttachment(client, file('renouvelée.pdf'), { url });
    expect(client.session?.accessToken).not.toBe(first);
    expect(await kept()).toEqual([...before, 'renouvelée.pdf']);
  } finally {
    server.now = now;
  }
});

test('an upload that its caller ends, or that lasts too long, is ended as such, and nothing is kept', async () => {
  const { client } = await signedInClient(server, teacher);
  const before = await kept();
  const controller = new AbortController();
  const ended = uploadAttachment(client, file(), {
    url,
    signal: controller.signal,
    onProgress: () => controller.abort('assez'),
  });
  await expect(ended).rejects.toMatchObject({ name: 'AbortedError', cause: 'assez' });
  await expect(uploadAttachment(client, file(), { url, signal: AbortSignal.abort() })).rejects.toBeInstanceOf(
    AbortedError,
  );
  // What listens here never answers.
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const nowhere = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/graphql`;
  const late = uploadAttachment(client, file(), { url: nowhere, timeoutMs: 50 });
  await expect(late).rejects.toBeInstanceOf(TimeoutError);
  silent.closeAllConnections();
  await new Promise((done) => silent.close(done));
  await expect(uploadAttachment(client, file(), { url: nowhere })).rejects.toBeInstanceOf(NetworkError);
  expect(await kept()).toEqual(before);
});

test('an answer that is not ours says so', async () => {
  const { client } = await signedInClient(server, teacher);
  const page: typeof fetch = async () => new Response('<html>', { status: 502 });
  await expect(uploadAttachment(client, file(), { url, fetch: page })).rejects.toMatchObject({
    name: HttpError.name,
    status: 502,
  });
});

const source = (path: string) => fileURLToPath(new URL(`../../client-sdk/src/${path}`, import.meta.url));

/** The client as a page loads it. */
async function script(): Promise<string> {
  const code = `import { createClient } from '${source('index.ts')}'; import { uploadAttachment } from '${source('uploads.ts')}';
    Object.assign(window, { createClient, uploadAttachment });`;
  const id = 'page.ts';
  const own = {
    name: 'page',
    resolveId: (asked: string) => (asked === id ? asked : null),
    load: (asked: string) => (asked === id ? code : null),
  };
  const bundle = await rolldown({ input: id, platform: 'browser', plugins: [own] });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return output[0].code;
}

test(
  'a page in a browser uploads a file, hears how far it is, and ends one',
  { tags: ['chromium'] },
  async () => {
    await using opened = await openPage(`${server.url}/health/live`);
    const { page } = opened;
    const address = `${server.url}/page.html`;
    await page.route(address, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html>' }),
    );
    await page.goto(address);
    await page.addScriptTag({ type: 'module', content: await script() });
    const bytes = [...pdf()];
    const { username } = teacher;
    const result = await page.evaluate(
      async ({ bytes: given, username: name, password }) => {
        const { createClient: create, uploadAttachment: upload } = globalThis as never as {
          createClient: typeof createClient;
          uploadAttachment: typeof uploadAttachment;
        };
        const client = create({ url: '/graphql' });
        await client.account.signIn({ username: name, password });
        const content = () =>
          new File([new Uint8Array(given)], 'navigateur.pdf', { type: 'application/pdf' });
        const told: UploadProgress[] = [];
        const followed = await upload(client, content(), {
          url: '/graphql',
          onProgress: (one) => told.push(one),
        });
        const plain = await upload(client, content(), { url: '/graphql' });
        const refused = await upload(client, new File(['x'], 'x.txt'), {
          url: '/graphql',
          onProgress: () => {},
        }).catch((error: unknown) => (error as UserErrorsError).code);
        const signal = AbortSignal.abort();
        const ended = await upload(client, content(), {
          url: '/graphql',
          signal,
          onProgress: () => {},
        }).catch((error: unknown) => (error as Error).name);
        return { told: told.at(-1), names: [followed.filename, plain.filename], refused, ended };
      },
      { bytes, username, password: 'une longue phrase de passe' },
    );
    expect(result).toEqual({
      told: { sent: bytes.length, total: bytes.length },
      names: ['navigateur.pdf', 'navigateur.pdf'],
      refused: 'FILE_TYPE_NOT_ALLOWED',
      ended: 'AbortedError',
    });
  },
);
