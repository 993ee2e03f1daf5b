import type { FileChange } from '../../change-request/index.ts';
import type { Profile } from '../judge/lines.rules.ts';
import type { Linked } from './update.ts';

/** The parts of a file beside its lines, as a request about an error names them. */
const headings: Readonly<Record<string, readonly (keyof Profile)[]>> = {
  IDENTITY: ['civility', 'familyName', 'usageName', 'givenNames', 'birthDate'],
  CONTACT: ['addressLines', 'postalCode', 'city', 'country', 'phone', 'mobilePhone'],
  FAMILY: ['maritalStatus', 'familySince', 'children'],
};

/** What updates change of the files, as requests about errors in them follow it. */
export function fileChangesOf(updates: readonly Linked[]): readonly FileChange[] {
  return updates.map(({ stored: { teacherId }, change: { former }, turns }) => ({
    teacherId,
    ...turns,
    headings: Object.entries(headings).flatMap(([heading, names]) =>
      former && names.some((name) => name in former) ? [heading] : [],
    ),
  }));
}
