import type { MutationContext } from '../../../platform/context.ts';
import { DomainError, type Refusal } from '../../../platform/errors/errors.ts';
import { valueOf } from '../../../platform/form/reader.ts';
import { userError } from '../../../platform/mutate.ts';
import { CvEntry } from '../cv-entry.entity.ts';
import { cvRefusals } from '../cv.refusals.ts';
import type { Finding } from './notices.ts';
import { announce, findingOf, review, type ReviewedEntry } from './review.service.ts';
import { mostReviewed, type ReviewCvEntriesInput } from './reviewing.inputs.ts';
import { warningsOf } from './warnings.ts';

type Item = ReviewCvEntriesInput['entries'][number];
type Answer = { readonly cvEntry?: ReturnType<typeof shown> };

/** Reviews entries that are alike, with one note: each is reviewed, or refused by itself. */
export async function reviewCvEntries(context: MutationContext, input: ReviewCvEntriesInput) {
  const { entries } = input;
  if (entries.length > mostReviewed)
    throw new DomainError(cvRefusals.TOO_MANY_CV_REVIEWS, ['input', 'entries']);
  const finding = findingOf(input);
  const reviewed: ReviewedEntry[] = [];
  const results = [];
  // One after the other: they share a transaction. Whatever refuses one of them comes before anything is written for it.
  for (const [at, item] of entries.entries())
    results.push(await resultOf(context, { item, at, finding }, reviewed));
  await announce(context, reviewed, finding);
  return { results, reviewed: reviewed.length };
}

async function resultOf(
  context: MutationContext,
  { item, at, finding }: { readonly item: Item; readonly at: number; readonly finding: Finding },
  reviewed: ReviewedEntry[],
) {
  const read = item.read();
  const entryId = 'value' in read ? read.value.entryId : null;
  try {
    const held = await review(context, valueOf(read, ['input']), finding);
    reviewed.push(held);
    const warnings = warningsOf(held, finding, context.locale);
    return { entryId, cvEntry: shown(context, held), warnings, errors: [] };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const errors = error.refusals.map((refusal) => userError(context, placed(refusal, at)));
    return { entryId, cvEntry: (error.answer as Answer).cvEntry ?? null, warnings: [], errors };
  }
}

const shown = (context: MutationContext, { id }: ReviewedEntry) =>
  context.reader.reference(context, CvEntry, id);

/** Where the item stands in the input. */
function placed({ path: [, ...rest], ...refusal }: Refusal, at: number): Refusal {
  return { ...refusal, path: ['input', 'entries', String(at), ...rest] };
}
