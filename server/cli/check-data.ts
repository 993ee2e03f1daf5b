import { runCommand } from './command.ts';
import { checkData } from './data-check.ts';

await runCommand('npm run check-data', checkData);
