import { ID } from 'type-graphql';
import { mutation } from '../../../platform/mutation.ts';
import { field } from '../../../platform/payload.ts';
import { Diploma } from '../../dossier/index.ts';
import { Teacher } from '../../teacher/index.ts';
import { CvEntry } from '../cv-entry.entity.ts';
import { writesCv } from '../record/entry.policy.ts';
import {
  AddCvEntryInput,
  MoveCvEntryInput,
  RemoveCvEntryInput,
  RestoreCvEntryInput,
  UpdateCvEntryInput,
  UpdateCvProfileInput,
} from './declaring.inputs.ts';
import { addCvEntry, moveCvEntry, removeCvEntry, updateCvEntry } from './declaring.service.ts';
import { restoreCvEntry } from './restoring.service.ts';
import { updateCvProfile } from './profile.service.ts';

const guards = { allow: writesCv, checksSecret: false, openToReaders: false } as const;
const cvEntry = field(CvEntry, 'The entry as it now is; null when refused, but for STALE_VERSION.');
const teacher = field(Teacher, 'Whose CV it is; null when refused.');

export const declaringMutations = [
  mutation({
    name: 'addCvEntry',
    description:
      'Teachers: adds an entry to the own CV, of at most 200. It is declared; the officer in charge of the file reviews it.',
    input: AddCvEntryInput,
    payload: { description: 'The entry that was added.', fields: { cvEntry, teacher } },
    ...guards,
    run: addCvEntry,
  }),
  mutation({
    name: 'updateCvEntry',
    description:
      'Teachers: changes what an entry of the own CV says. It is declared again, and a version that was verified stays readable; another visibility alone leaves the review as it is.',
    input: UpdateCvEntryInput,
    payload: { description: 'The entry after it.', fields: { cvEntry, teacher } },
    ...guards,
    run: updateCvEntry,
  }),
  mutation({
    name: 'removeCvEntry',
    description:
      'Teachers: removes an entry from the own CV. Nobody else sees it any more; for 30 days it can be restored (`Teacher.removedCvEntries`, `restoreCvEntry`), then it is deleted with its files. A diploma that was verified in it stays in the file.',
    input: RemoveCvEntryInput,
    payload: {
      description: 'What was removed.',
      fields: {
        removedId: field(ID, 'The id as it was given; null when refused.'),
        cvEntry: field(CvEntry, 'With STALE_VERSION, the entry as it now is; null otherwise.'),
        teacher,
        keptByAdministration: field(
          [Diploma],
          'The diploma that an officer had verified in it: it stays in the file, where the administration has recorded it. Empty without one; null when refused.',
        ),
      },
    },
    ...guards,
    run: removeCvEntry,
  }),
  mutation({
    name: 'restoreCvEntry',
    description:
      'Teachers: puts an entry that was removed from the own CV back to its former place, as it was, with its files, its versions and its review. It can be restored for 30 days.',
    input: RestoreCvEntryInput,
    payload: { description: 'The CV after it.', fields: { cvEntry, teacher } },
    ...guards,
    run: restoreCvEntry,
  }),
  mutation({
    name: 'moveCvEntry',
    description: 'Teachers: puts an entry of the own CV at another place. Its review and its version stay.',
    input: MoveCvEntryInput,
    payload: { description: 'The CV after it.', fields: { cvEntry, teacher } },
    ...guards,
    run: moveCvEntry,
  }),
  mutation({
    name: 'updateCvProfile',
    description: 'Teachers: sets what stands above the entries of the own CV: ORCID, headline, summary.',
    input: UpdateCvProfileInput,
    payload: {
      description: 'The CV after it.',
      fields: { teacher: field(Teacher, 'Whose CV it is; null when refused, but for STALE_VERSION.') },
    },
    ...guards,
    run: updateCvProfile,
  }),
];
