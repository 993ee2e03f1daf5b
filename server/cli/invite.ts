import { runCommand } from './command.ts';
import { INVITE_USAGE, inviteByCommand } from './invite-person.ts';

await runCommand(INVITE_USAGE, inviteByCommand);
