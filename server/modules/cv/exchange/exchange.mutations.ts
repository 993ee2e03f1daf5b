import { Int } from 'type-graphql';
import { mutation } from '../../../platform/mutation.ts';
import { field } from '../../../platform/payload.ts';
import { Teacher } from '../../teacher/index.ts';
import { writesCv } from '../record/entry.policy.ts';
import { CvResumeResult, ImportJsonResumeInput } from './exchange.inputs.ts';
import { importJsonResume } from './import.service.ts';

export const exchangeMutations = [
  mutation({
    name: 'importJsonResume',
    description:
      'Teachers: adds what a resume of another service says to the own CV, each part by itself. Nothing that the CV says is changed.',
    input: ImportJsonResumeInput,
    payload: {
      description: 'What became of each part of the resume.',
      fields: {
        results: field(
          [CvResumeResult],
          'One for each part, in the order of the resume; null when the whole call is refused.',
        ),
        added: field(Int, 'How many entries were added, or would be; null when the whole call is refused.'),
        notTaken: field(
          [String],
          'JSON Pointers of what a CV has no place for, or says already; null when the whole call is refused.',
        ),
        teacher: field(Teacher, 'Whose CV it is; null when refused.'),
      },
    },
    allow: writesCv,
    checksSecret: false,
    openToReaders: false,
    run: importJsonResume,
  }),
];
