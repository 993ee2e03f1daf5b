import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';

/** Everything that `npm run generate` writes. */
const generated = [
  'schema/schema.graphql',
  'schema/*.schema.json',
  'schema/refusals.json',
  'client-sdk/src/_generated/*',
  'client-sdk/README.md', // its table of methods
];

/**
 * Generates again and compares with what was there: a difference means that the committed files were stale.
 * The fresh ones stay in place, ready to be reviewed and committed.
 */
function checkFresh(): number {
  const before = contents();
  const run = spawnSync('npm', ['run', '--silent', 'generate'], { encoding: 'utf8' });
  if (run.status !== 0) {
    console.error(`npm run generate failed:\n${run.stdout}${run.stderr}`);
    return 1;
  }
  const after = contents();
  if (after.size === 0) {
    console.error('npm run generate has written nothing where it should: see server/cli/check-fresh.ts.');
    return 1;
  }
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  if (stale.length === 0) return 0;
  console.error('These generated files were stale. They are fresh now: review and commit them.');
  for (const path of stale) console.error(`  ${path}`);
  return 1;
}

function contents(): Map<string, string> {
  const paths = globSync(generated).filter((path) => existsSync(path));
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

process.exitCode = checkFresh();
