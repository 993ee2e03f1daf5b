import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFile } from '../../platform/project-file.ts';

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
  const folder = projectFile('schema/operations/tour');
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
