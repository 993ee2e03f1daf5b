import { runCommand } from './command.ts';
import { IMPORT_USAGE, importFile } from './import/import-file.ts';

await runCommand(IMPORT_USAGE, importFile);
