import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { generate, loadContext } from '@graphql-codegen/cli';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdf } from '../kit/files/pdf.ts';
import { createTestDatabase } from '../kit/postgres.ts';
import { buildServer, type Build } from './build.ts';
import { post, send } from './http.ts';
import { root } from './schema.ts';

let build: Build;
beforeAll(async () => {
  build = await buildServer();
});
afterAll(() => build.remove());

const committed = (path: string) => readFileSync(join(root, path), 'utf8');

describe('what is generated is what is committed', () => {
  test('the schema, the refusals and the format of imports, emitted by the built server', async () => {
    await promisify(execFile)(process.execPath, [join(build.folder, 'server/dist/cli/emit-schema.js')], {
      cwd: build.folder,
    });
    const emitted = readdirSync(join(build.folder, 'schema')).filter((name) => name !== 'operations');
    expect(emitted.toSorted()).toEqual([
      'change-proposal.schema.json',
      'import-csv-mapping.schema.json',
      'import-teacher.schema.json',
      'refusals.json',
      'schema.graphql',
    ]);
    for (const name of emitted) {
      const isFresh =
        readFileSync(join(build.folder, 'schema', name), 'utf8') === committed(`schema/${name}`);
      expect(isFresh, `schema/${name} is stale: npm run generate, then review and commit it`).toBe(true);
    }
  });

  test('the types, documents and methods of the client, and the table of its README', async () => {
    const context = await loadContext(join(root, 'codegen.yml'));
    const files = await generate(Object.assign(context.getConfig(), { cwd: root, silent: true }), false);
    const folder = 'client-sdk/src/_generated';
    expect(files.map(({ filename }: { filename: string }) => filename).toSorted()).toEqual(
      [
        ...readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
        'client-sdk/README.md',
      ].toSorted(),
    );
    for (const { filename, content } of files as { filename: string; content: string }[]) {
      expect(
        content === committed(filename),
        `${filename} is stale: npm run generate, then review and commit it`,
      ).toBe(true);
    }
  });
});

describe('the built server, run by plain node', () => {
  test('looks into files where the folder of packages is a link', async () => {
    const file = join(build.folder, 'a.pdf');
    writeFileSync(file, pdf());
    const examine = pathToFileURL(
      join(build.folder, 'server/dist/modules/attachment/examine/examine-file.js'),
    );
    const script = `
      import { examineFile } from ${JSON.stringify(examine.href)};
      console.log(JSON.stringify(await examineFile(${JSON.stringify(file)}, { filename: 'a.pdf', mediaType: null })));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'PDF' });
  });

  /** Says at the end how many modules Node has loaded: two thousand of them took half of a start. */
  const counting = `data:text/javascript,${encodeURIComponent(`
    import { registerHooks } from 'node:module';
    let loaded = 0;
    registerHooks({ load: (url, context, next) => (loaded++, next(url, context)) });
    process.once('exit', () => console.log('modules loaded:', loaded));`)}`;

  /** Its address; rejects with all that it printed when it ends before. */
  function addressOf(child: ChildProcess): Promise<string> {
    return new Promise((resolve, reject) => {
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream?.setEncoding('utf8').on('data', (text: string) => {
          output += text;
          const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
          if (address) resolve(address);
        });
      }
      child.once('close', (code) => reject(new Error(`it ended with ${code}:\n${output}`)));
    });
  }

  test.each(['development', 'production'])(
    'answers a query in %s, has loaded a few hundred modules, and stops when asked',
    async (NODE_ENV) => {
      const database = await createTestDatabase();
      const env = {
        PATH: process.env['PATH'] ?? '',
        PORT: '0',
        NODE_ENV,
        DATABASE_URL: database.url,
        APP_SECRETS: 'x'.repeat(40),
      };
      const main = join(build.folder, 'server/dist/bundle/main.js');
      expect(existsSync(main)).toBe(true);
      const child = spawn(process.execPath, ['--import', counting, main], {
        cwd: build.folder,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      child.stdout.on('data', (text) => (said += text));
      const ended = new Promise((resolve) => child.once('close', resolve));
      try {
        const url = await addressOf(child);
        const answer = await post(url, {
          query: '{ academy(code: "18") { name departments { code } } viewer { username } }',
        });
        expect(JSON.parse(answer.text)).toMatchObject({
          data: { academy: { name: 'Orléans-Tours' }, viewer: null },
        });
        expect((await send(`${url}/health/ready`, { method: 'GET' })).status).toBe(200);
        expect((await send(`${url}/.well-known/jwks.json`, { method: 'GET' })).text).toMatch(/"kty":"OKP"/);
      } finally {
        child.kill('SIGTERM');
      }
      expect(await ended).toBe(0);
      expect(Number(/modules loaded: (\d+)/.exec(said)?.[1])).toBeLessThan(600);
      await database.drop();
    },
  );
});
