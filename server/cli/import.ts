import { runCommand } from './command.ts';
import { IMPORT_USAGE } from './usage.ts';

await runCommand(IMPORT_USAGE, async (config, args) => {
  const { importFile } = await import('./import/import-file.ts');
  return importFile(config, args);
});
