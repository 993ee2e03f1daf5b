import { runCommand } from './command.ts';
import { MANDATE_USAGE, mandateByCommand } from './give-mandate.ts';

await runCommand(MANDATE_USAGE, mandateByCommand);
