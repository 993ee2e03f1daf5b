import { runCommand } from './command.ts';
import { IMPORT_USAGE, importFile } from './import-file.ts';

await runCommand(IMPORT_USAGE, importFile);
