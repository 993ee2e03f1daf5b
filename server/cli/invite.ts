import { runCommand } from './command.ts';
import { INVITE_USAGE } from './usage.ts';

await runCommand(INVITE_USAGE, async (config, args) => {
  const { inviteByCommand } = await import('./people/invite-person.ts');
  return inviteByCommand(config, args);
});
