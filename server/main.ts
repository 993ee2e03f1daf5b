import { nodeRefusal } from './app/process/node-version.ts';

const refused = nodeRefusal();
if (refused) {
  process.stderr.write(`✗ ${refused.message}\n  ${refused.hint}\n`);
  process.exitCode = 1;
} else {
  // Only now: an older Node stumbles while it loads them.
  const { run } = await import('./app/process/run.ts');
  await run(() => import('./app/create-server.ts'));
}
