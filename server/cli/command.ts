import { nodeRefusal } from '../app/process/node-version.ts';
import { ConfigError, readConfig, type Config } from '../platform/config.ts';
import { errorCode, StartError } from '../platform/start-error.ts';

/** Something about the command line or its file, in words for the person who typed it. */
export class UsageError extends Error {}

/**
 * Runs a command and sets the exit code: what `work` answers, or 1 with one sentence when it cannot run. `--help` tells its usage.
 * A `work` that needs the server imports it by itself: `--help` waits for nothing, and an older Node is refused before it stumbles.
 */
export async function runCommand(
  usage: string,
  work: (config: Config, args: readonly string[]) => Promise<number>,
): Promise<void> {
  outliveReader(process.stdout);
  outliveReader(process.stderr);
  try {
    const refused = nodeRefusal();
    if (refused) throw refused;
    const args = process.argv.slice(2);
    if (args.includes('--help') || args.includes('-h')) return void process.stdout.write(`${usage}\n`);
    // What could not be written has set it already.
    process.exitCode = (await work(readConfig(), args)) || process.exitCode;
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${sentence(error, usage)}\n`);
  }
}

/**
 * A reader may go before all is said, such as `head`: the work goes on, and the rest is said to nobody. What cannot be
 * written for another reason, such as a full disk, is a failure.
 */
function outliveReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error) => {
    if (errorCode(error) === 'EPIPE') return;
    process.exitCode = 1;
    if (stream !== process.stderr)
      process.stderr.write(`✗ What is answered cannot be written (${errorCode(error)}).\n`);
  });
}

/** What went wrong and what to do, for a person; never a value of a row. */
export function sentence(error: unknown, usage: string): string {
  if (error instanceof UsageError) return `✗ ${error.message}\n  ${usage}`;
  if (error instanceof StartError) return `✗ ${error.message}\n  ${error.hint}`;
  if (error instanceof ConfigError) return `✗ ${error.message}`;
  const code = errorCode(error);
  if (code === 'ENOENT') return `✗ This file does not exist, or its folder does not.\n  ${usage}`;
  if (code === 'EACCES' || code === 'EISDIR')
    return `✗ This file cannot be read or written (${code}).\n  ${usage}`;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return `✗ ${error instanceof Error ? error.message : code}\n  ${usage}`;
  }
  if (code?.startsWith('Z_')) return `✗ This file is not, or not wholly, gzip (${code}).`;
  // Messages of the database may quote a row, and a row names somebody: the code is enough.
  return `✗ Stopped by a fault${code ? ` of code ${code}` : ''}. What was committed is kept: run the command again.`;
}

/** A whole number of the command line. */
export function wholeNumber(name: string, given: string, { min, max }: { min: number; max: number }): number {
  const number = Number(given);
  if (/^\d+$/.test(given) && number >= min && number <= max) return number;
  throw new UsageError(`--${name} must be a whole number from ${min} to ${max}.`);
}
