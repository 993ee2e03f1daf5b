import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const lock = join(import.meta.dirname, 'package-lock.json');
/** What was installed last. */
const installed = join(import.meta.dirname, 'node_modules/installed-lock.json');

/** Installs the clients of this folder, unless they are what the lock file names already. GraphQL is the project's own. */
export function installClients(): void {
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8')) return;
  const options = {
    cwd: import.meta.dirname,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  } as const;
  execFileSync('npm', ['ci', '--omit=peer', '--ignore-scripts'], options);
  copyFileSync(lock, installed);
}

if (import.meta.main) installClients();
