import type { MutationContext } from '../../../platform/context.ts';
import { DomainError, type Refusal } from '../../../platform/errors/errors.ts';
import { valueOf } from '../../../platform/form/reader.ts';
import { userError } from '../../../platform/mutate.ts';
import { holdRequest } from '../record/held.ts';
import { mostDecided, type DecideChangeRequestsInput } from './bulk.inputs.ts';
import { approve, reject } from './deciding.service.ts';
import { optionalWords, shown, wordsOf } from './handling.ts';
import { officersRefusals } from './officers.refusals.ts';

type Item = DecideChangeRequestsInput['requests'][number];
type Shown = Partial<ReturnType<typeof shown>>;

/** Decides requests that are alike, with one reason: each is decided, or refused by itself. */
export async function decideChangeRequests(context: MutationContext, input: DecideChangeRequestsInput) {
  const { outcome, requests } = input;
  if (requests.length > mostDecided)
    throw new DomainError(officersRefusals.TOO_MANY_REQUESTS, ['input', 'requests']);
  const isRejection = outcome === 'REJECTED';
  const reason = isRejection ? wordsOf('reason', input.reason ?? '') : optionalWords('reason', input.reason);
  const decide = async (item: Item) => {
    const named = valueOf(item.read(), ['input']);
    const held = await holdRequest(context, named, { changesFile: true });
    await (reason !== null && isRejection
      ? reject(context, held, reason)
      : approve(context, held, { reason }));
    return shown(context, held);
  };
  const results = [];
  // One after the other: they share a transaction. Whatever refuses one of them comes before anything is written for it.
  for (const [at, item] of requests.entries()) results.push(await resultOf(context, item, at, decide));
  return { results, decided: results.filter(({ errors }) => errors.length === 0).length };
}

async function resultOf(
  context: MutationContext,
  item: Item,
  at: number,
  decide: (item: Item) => Promise<Shown>,
) {
  const read = item.read();
  const requestId = 'value' in read ? read.value.requestId : null;
  try {
    return { requestId, changeRequest: null, ...(await decide(item)), errors: [] };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const errors = error.refusals.map((refusal) => userError(context, placed(refusal, at)));
    return { requestId, changeRequest: null, ...(error.answer as Shown | undefined), errors };
  }
}

/** Where the item stands in the input. */
function placed({ path: [, ...rest], ...refusal }: Refusal, at: number): Refusal {
  return { ...refusal, path: ['input', 'requests', String(at), ...rest] };
}
