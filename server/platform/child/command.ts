import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const code = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** How much a child may cost. */
export interface ChildLimits {
  /** Of a processor, with its start. */
  readonly milliseconds: number;
  /** By the clock: a machine that is busy needs longer for the same work. */
  readonly patience: number;
  /** In bytes of resident memory. */
  readonly memory: number;
  /** Of its answer, in bytes. */
  readonly bytes: number;
}

/** How Node is called with a script and its arguments so that it can do what a child may, and nothing else. */
export function childCommand(
  script: readonly string[],
  limits: Pick<ChildLimits, 'memory' | 'milliseconds'>,
): [string, ...string[]] {
  const node = [
    process.execPath,
    '--permission',
    // The decoder of pictures is one, and so is typst.
    '--allow-addons',
    ...[`${code}${sep}`, ...packageFolders()].map((path) => `--allow-fs-read=${path}`),
    `--max-old-space-size=${Math.floor(limits.memory / 2 / 1024 / 1024)}`,
    '--disallow-code-generation-from-strings',
    '--no-warnings',
    ...script,
  ];
  if (process.platform === 'win32') return [process.execPath, ...node.slice(1)];
  // The system counts the time of processor, and ends a child whose parent was killed as well.
  const seconds = Math.ceil(limits.milliseconds / 1000);
  return ['/bin/sh', '-c', `ulimit -t ${seconds} && exec "$@"`, 'sh', ...node];
}

/** Where Node looks for packages from here on upwards; a folder that is a link has to be seen itself as well. */
function packageFolders(): string[] {
  const found: string[] = [];
  for (let folder = code; folder !== dirname(folder); folder = dirname(folder)) {
    const packages = join(folder, 'node_modules');
    if (!existsSync(packages)) continue;
    const real = realpathSync(packages);
    found.push(`${real}${sep}`);
    if (real !== packages) found.push(packages);
  }
  return found;
}
