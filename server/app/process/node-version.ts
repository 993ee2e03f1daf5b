import { StartError } from '../../platform/start-error.ts';

/** What the background worker asks for (graphile-worker 0.18); the oldest that all we are made of runs on. */
const oldest = [22, 18] as const;

/**
 * Why this Node cannot run the server; null when it can. To be asked before the rest is imported, so that nobody is told
 * of a missing function instead: this file imports nothing that an older Node lacks.
 */
export function nodeRefusal(version: string = process.versions.node): StartError | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return null;
  return new StartError(
    'NODE_VERSION',
    `Node ${version} is too old: the server needs ${oldest.join('.')} or newer.`,
    'npm start brings its own; otherwise install a newer one from https://nodejs.org.',
  );
}
