import { runCommand } from './command.ts';
import { seed, SEED_USAGE } from './seed-teachers.ts';

await runCommand(SEED_USAGE, seed);
