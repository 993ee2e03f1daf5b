import { nodeRefusal } from './app/process/node-version.ts';
import { optionsRefusal, startUsage } from './app/process/start-options.ts';

const args = process.argv.slice(2);
const refused = nodeRefusal() ?? optionsRefusal(args);
if (args.includes('--help') || args.includes('-h')) process.stdout.write(`${startUsage}\n`);
else if (refused) {
  process.stderr.write(`✗ ${refused.message}\n  ${refused.hint}\n`);
  process.exitCode = 1;
} else {
  // Only now: an older Node stumbles while it loads them.
  const { run } = await import('./app/process/run.ts');
  await run(() => import('./app/create-server.ts'));
}
