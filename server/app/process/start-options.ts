import { StartError } from '../../platform/start-error.ts';

/** How the server is started. */
export const startUsage =
  'npm start takes no options: its settings are environment variables, listed in README.md under “Configure it”.';

/** Why these words of the command line are refused; null when there are none. A word that is passed over would seem to count. */
export function optionsRefusal(args: readonly string[]): StartError | null {
  const [word] = args;
  if (word === undefined) return null;
  return new StartError('UNKNOWN_OPTION', `The server does not know ${word}.`, startUsage);
}
