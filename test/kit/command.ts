import { vi } from 'vitest';
import { sentence } from '../../server/cli/command.ts';
import type { Config } from '../../server/platform/config.ts';

/** A command of ours, as `runCommand` takes it. */
export interface Command {
  readonly usage: string;
  readonly work: (config: Config, args: readonly string[]) => Promise<number>;
}

/** How a command ended, and what it said. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs a command in this process, which has imported the server already: a process of its own takes two seconds of a core
 * for that. What only a process shows (its environment, its exit code, its input) is for one that is started.
 */
export async function runHere(
  { usage, work }: Command,
  config: Config,
  args: readonly string[],
): Promise<Ran> {
  const said = { out: '', err: '' };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((said.out += String(text)))),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((said.err += String(text)))),
  ];
  try {
    return { code: await work(config, args), ...said };
  } catch (error) {
    return { code: 1, out: said.out, err: `${said.err}${sentence(error, usage)}\n` };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
