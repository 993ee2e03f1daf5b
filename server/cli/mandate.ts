import { runCommand } from './command.ts';
import { MANDATE_USAGE } from './usage.ts';

await runCommand(MANDATE_USAGE, async (config, args) => {
  const { mandateByCommand } = await import('./people/give-mandate.ts');
  return mandateByCommand(config, args);
});
