import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One operation of the guided tour, with the variables to start from. */
export interface TourOperation {
  /** Its file, without the extension, such as 01-sign-in. */
  readonly name: string;
  readonly document: string;
  /** JSON as text, laid out as its author wrote it; null when the operation takes none. */
  readonly variables: string | null;
}

/**
 * The guided tour, `schema/operations/tour/`, in the order of its numbers. A server that was installed without the
 * folder has an explorer without a tour.
 */
export function readTour(): readonly TourOperation[] {
  const folder = tourFolder(import.meta.dirname);
  if (folder === null) return [];
  const documents = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return documents.sort().map((file) => {
    const name = file.slice(0, -'.graphql'.length);
    const variables = join(folder, `${name}.json`);
    return {
      name,
      document: readFileSync(join(folder, file), 'utf8'),
      variables: existsSync(variables) ? readFileSync(variables, 'utf8') : null,
    };
  });
}

/** In the sources and once built we stand at different depths of the project: look in each folder above. */
function tourFolder(from: string): string | null {
  const folder = join(from, 'schema', 'operations', 'tour');
  if (existsSync(folder)) return folder;
  return dirname(from) === from ? null : tourFolder(dirname(from));
}
