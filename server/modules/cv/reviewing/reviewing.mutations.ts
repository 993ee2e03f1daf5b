import { ID, Int } from 'type-graphql';
import { mutation } from '../../../platform/mutation.ts';
import { field } from '../../../platform/payload.ts';
import { Diploma, Dossier } from '../../dossier/index.ts';
import { CvEntry } from '../cv-entry.entity.ts';
import { reviewsCvs } from '../record/entry.policy.ts';
import { reviewCvEntries } from './bulk.service.ts';
import { reviewCvEntry } from './review.service.ts';
import { ReviewCvEntriesInput, ReviewCvEntryInput, ReviewCvEntryResult } from './reviewing.inputs.ts';
import { CvReviewWarning } from './warnings.ts';
import { WithdrawCvDiplomaInput } from './withdrawal.inputs.ts';
import { withdrawCvDiploma } from './withdrawal.service.ts';

const guards = { allow: reviewsCvs, checksSecret: false, openToReaders: false } as const;

export const reviewingMutations = [
  mutation({
    name: 'reviewCvEntry',
    description:
      'Officers in charge of the file: verifies an entry of a CV, or rejects it with a note. The teacher gets a message. A review can be corrected by another one. A verified diploma, or a training that has led to one, is recorded in the file; a rejected entry holds none there any more.',
    input: ReviewCvEntryInput,
    payload: {
      description: 'The entry that was reviewed.',
      fields: {
        cvEntry: field(CvEntry, 'The entry as it now is; null when refused, but for STALE_VERSION.'),
        warnings: field([CvReviewWarning], 'What should be looked at; null when refused.'),
      },
    },
    ...guards,
    run: reviewCvEntry,
  }),
  mutation({
    name: 'reviewCvEntries',
    description:
      'Officers in charge of the files: verifies or rejects up to thirty entries with one note, each by itself. Each teacher gets one message.',
    input: ReviewCvEntriesInput,
    payload: {
      description: 'What became of each entry.',
      fields: {
        results: field(
          [ReviewCvEntryResult],
          'One for each item, in their order; null when the whole call is refused.',
        ),
        reviewed: field(Int, 'How many were reviewed; null when the whole call is refused.'),
      },
    },
    ...guards,
    run: reviewCvEntries,
  }),
  mutation({
    name: 'withdrawCvDiploma',
    description:
      'Officers in charge of the file: withdraws the verification of a diploma whose entry the teacher has removed from the CV. The teacher gets a message with the reason. The file goes on to list the diploma if the HR base or a request holds it.',
    input: WithdrawCvDiplomaInput,
    payload: {
      description: 'The file after it.',
      fields: {
        withdrawnId: field(ID, 'The id as it was given; null when refused.'),
        keptByOthers: field(
          [Diploma],
          'The diploma as the file still lists it, by another source; empty when no source holds it, null when refused.',
        ),
        dossier: field(Dossier, 'The file; null when refused.'),
      },
    },
    ...guards,
    run: withdrawCvDiploma,
  }),
];
