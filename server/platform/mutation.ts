import { createHmac } from 'node:crypto';
import type { Context, MutationContext } from './context.ts';
import { DomainError, errorText } from './errors.ts';
import { deriveKey } from './keys.ts';
import type { UserError } from './graphql-types.ts';

interface MutationInput {
  readonly idempotencyKey?: string | null;
}
/** A payload as a service returns it: plain values, and records named with `reference`. */
export type Outcome = Record<string, unknown>;
export type Payload<O extends Outcome> = Partial<O> & {
  readonly errors: readonly UserError[];
  readonly query: object;
};

/**
 * Runs a mutation: an entity manager and a transaction of its own, the idempotency key kept with the result in the same
 * transaction, expected refusals as `errors`, effects after the commit. The one way in which data changes.
 */
export async function mutate<I extends object, O extends Outcome>(
  context: Context,
  name: string,
  input: I,
  service: (context: MutationContext, input: I) => Promise<O>,
): Promise<Payload<O>> {
  const effects: (() => void)[] = [];
  try {
    const outcome = await context.em.fork({ clear: true }).transactional(async (em) => {
      const inside: MutationContext = { ...context, em, afterCommit: (effect) => void effects.push(effect) };
      const run = () =>
        (input as MutationInput).idempotencyKey && context.viewer
          ? once(inside, name, input, service)
          : service(inside, input);
      return run().catch((error: unknown) => {
        if (error instanceof DomainError && error.keepsChanges) return error;
        throw error;
      });
    });
    for (const effect of effects) effect();
    if (outcome instanceof DomainError) throw outcome;
    return { ...outcome, errors: [], query: {} };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return {
      errors: error.refusals.map((refusal) => userError(context, refusal)),
      query: {},
    } as unknown as Payload<O>;
  }
}

/** An expected refusal in the language of the request. */
export function userError(
  context: Pick<Context, 'locale'>,
  refusal: DomainError['refusals'][number],
): UserError {
  return { code: refusal.code, message: errorText(refusal.code, context.locale), path: [...refusal.path] };
}

const keptMs = 24 * 3_600_000;

/** The first call with a key runs and leaves its result; the same call again gets that result and changes nothing. */
async function once<I extends object, O extends Outcome>(
  context: MutationContext,
  name: string,
  input: I,
  service: (context: MutationContext, input: I) => Promise<O>,
): Promise<O> {
  const { em, viewer } = context;
  const { idempotencyKey: key, ...rest } = input as MutationInput;
  // Keyed: inputs hold passwords, and a plain digest of one could be tried out.
  const digests = context.config.appSecrets.map((secret) =>
    createHmac('sha256', deriveKey(secret, 'idempotency'))
      .update(JSON.stringify([name, rest]))
      .digest(),
  );
  const id = [viewer?.accountId, key] as const;
  // Keys are kept for 24 hours.
  const forgotten = new Date(context.now().getTime() - keptMs);
  await em.execute('delete from idempotency_key where account_id = ? and created_at < ?', [
    viewer?.accountId,
    forgotten,
  ]);
  // A concurrent call with the same key waits here for the first one to end.
  const taken = await em.execute<{ key: string }[]>(
    `insert into idempotency_key (account_id, key, mutation, input_digest, created_at) values (?, ?, ?, ?, ?)
     on conflict do nothing returning key`,
    [...id, name, digests[0], context.now()],
  );
  if (taken.length === 0) {
    const [known] = await em.execute<{ input_digest: Buffer; payload: O }[]>(
      'select input_digest, payload from idempotency_key where account_id = ? and key = ?',
      [...id],
    );
    if (!known || !digests.some((digest) => digest.equals(known.input_digest)))
      throw new DomainError('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey']);
    return revived(context, known.payload) as O;
  }
  const outcome = await service(context, input);
  await em.execute('update idempotency_key set payload = ?::jsonb where account_id = ? and key = ?', [
    JSON.stringify(outcome),
    ...id,
  ]);
  return outcome;
}

/** A payload from its JSON: references to records become references again. */
function revived(context: Context, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => revived(context, item));
  if (typeof value !== 'object' || value === null) return value;
  const { $record } = value as { $record?: [type: string, key: string] };
  if ($record) return context.reader.reference(context, ...$record);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revived(context, item)]));
}
