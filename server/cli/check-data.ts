import { runCommand } from './command.ts';

await runCommand('npm run check-data', async (config) => {
  const { checkData } = await import('./check/data-check.ts');
  return checkData(config);
});
