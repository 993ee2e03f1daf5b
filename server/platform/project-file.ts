import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A file or folder of the project, by its path from the root. The sources and what is built stand at different depths:
 * each folder above is looked in.
 * @param path such as `schema/operations/tour`
 * @returns null where a server was installed without it
 */
export function projectFile(path: string, from = import.meta.dirname): string | null {
  const found = join(from, path);
  if (existsSync(found)) return found;
  return dirname(from) === from ? null : projectFile(path, dirname(from));
}
