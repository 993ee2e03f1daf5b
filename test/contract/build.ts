import { execFile } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { root } from './schema.ts';

/** The server as `npm run build` makes it, in a folder of its own where nothing of a deleted source is found. */
export interface Build {
  /** Laid out like the project: server/dist, schema, node_modules. */
  readonly folder: string;
  remove(): void;
}

const dist = join(root, 'server/dist');
const bundle = join(dist, 'bundle');

/** The script that starts the server, for who needs no folder of its own: compiled once, each process finds it in the cache. */
export async function builtMain(): Promise<string> {
  await compile();
  return join(bundle, 'main.js');
}

export async function buildServer(): Promise<Build> {
  const folder = mkdtempSync(join(tmpdir(), 'iprof-build-'));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'server'));
  for (const file of ['package.json', 'server/package.json'])
    copyFileSync(join(root, file), join(folder, file));
  cpSync(join(root, 'schema/operations'), join(folder, 'schema/operations'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  if (existsSync(join(root, 'server/node_modules')))
    symlinkSync(join(root, 'server/node_modules'), join(folder, 'server/node_modules'));
  await compile();
  const hasSource = (built: string) => {
    const source = relative(dist, built).replace(/(?:\.d\.ts|\.js)(?:\.map)?$/, '.ts');
    return built.startsWith(bundle) || existsSync(join(root, 'server', source));
  };
  cpSync(dist, join(folder, 'server/dist'), { recursive: true, filter: hasSource });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Compiling takes half a minute of a core: what `npm test` has just built is brought up to date. */
async function compile(): Promise<void> {
  const run = promisify(execFile);
  await run(join(root, 'node_modules/.bin/tsc'), ['-b', 'server'], { cwd: root });
  await run(process.execPath, ['server/bundle.ts'], { cwd: root });
}
