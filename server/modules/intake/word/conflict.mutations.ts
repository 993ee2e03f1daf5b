import { mutation } from '../../../platform/mutation.ts';
import { field } from '../../../platform/payload.ts';
import { ResolveImportConflictInput } from './conflict.inputs.ts';
import { settlesConflicts } from './conflict.policy.ts';
import { resolveImportConflict } from './conflict.service.ts';
import { ImportConflict } from './import-conflict.entity.ts';

export const conflictMutations = [
  mutation({
    name: 'resolveImportConflict',
    description:
      'Officers in charge: decides between an approved change and what the HR base says. Kept ours, nothing changes, and the HR base saying the same again asks nobody; kept the HR base’s, its value counts from today on, and the teacher gets a message.',
    input: ResolveImportConflictInput,
    payload: {
      description: 'The contradiction that was settled.',
      fields: { conflict: field(ImportConflict, 'The conflict; null when refused.') },
    },
    allow: settlesConflicts,
    checksSecret: false,
    openToReaders: false,
    run: resolveImportConflict,
  }),
];
