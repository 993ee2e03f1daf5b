import { createHmac } from 'node:crypto';
import type { Context, MutationContext } from './context.ts';
import { DomainError, refusalMessage, RequestError } from './errors/errors.ts';
import { deriveKey } from './crypto/keys.ts';
import type { UserError } from './graphql/types.ts';
import { errorCode } from './start-error.ts';
import { composed } from './text.rules.ts';

interface MutationInput {
  readonly idempotencyKey?: string | null;
}
/** A payload as a service returns it: plain values, and records named with `reference`. */
export type Outcome = Readonly<Record<string, unknown>>;
export type Payload<O extends Outcome> = Partial<O> & {
  readonly errors: readonly UserError[];
  readonly query: object;
};

type Service<I, O> = (context: MutationContext, input: I) => Promise<O>;
/** What runs before the transaction, and gives what runs inside it. */
interface Prepared<I, O> {
  readonly before: (context: Context, input: I) => Promise<(inside: MutationContext) => Promise<O>>;
}
export type Run<I, O> = Service<I, O> | Prepared<I, O>;

/**
 * A service that slow work comes before, such as a password's hash, which must hold no connection: it runs before the
 * transaction opens, what it gives is handed to the service, and it does not run when the idempotency key has its answer
 * already.
 */
export function after<I, B, O>(
  before: (context: Context, input: I) => Promise<B>,
  service: (context: MutationContext, input: I, prepared: B) => Promise<O>,
): Run<I, O> {
  return {
    before: async (context, input) => {
      const prepared = await before(context, input);
      return (inside) => service(inside, input, prepared);
    },
  };
}

/** What running a mutation needs to know of its declaration. */
export interface Runnable<I, O> {
  readonly name: string;
  readonly openToReaders: boolean;
  /** Whether its answer is kept under an idempotency key, when the caller gives one. */
  readonly isKeyed: boolean;
  readonly run: Run<I, O>;
}

/**
 * Runs a mutation: an entity manager and a transaction of its own, the idempotency key kept with the result in the same
 * transaction, expected refusals as `errors`, effects after the commit. The one way in which data changes.
 */
export async function mutate<I extends object, O extends Outcome>(
  context: Context,
  mutation: Runnable<I, O>,
  given: I,
): Promise<Payload<O>> {
  if (context.viewer?.readsOnly && !mutation.openToReaders) throw new RequestError('READ_ONLY_ACCOUNT');
  const { name, isKeyed, run } = mutation;
  const call = { name, input: composed(given), isKeyed };
  try {
    const outcome =
      typeof run === 'function'
        ? await inTransaction(context, call, (inside) => run(inside, call.input))
        : await prepared(context, call, () => run.before(context, call.input));
    return { ...outcome, errors: [], query: {} };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { viewer, ip } = context;
    const codes = [...new Set(error.refusals.map(({ code }) => code))];
    context.log.info({ mutation: name, codes, account: viewer?.accountId ?? null, ip }, 'refused');
    return {
      ...error.answer,
      errors: error.refusals.map((refusal) => userError(context, refusal)),
      query: {},
    } as unknown as Payload<O>;
  }
}

/** One call of a mutation. */
interface Call {
  readonly name: string;
  readonly input: object;
  readonly isKeyed: boolean;
}

async function prepared<O extends Outcome>(
  context: Context,
  call: Call,
  before: () => Promise<(inside: MutationContext) => Promise<O>>,
): Promise<O> {
  const known = await knownAnswer<O>(context, call);
  if (known) return known;
  let run: (inside: MutationContext) => Promise<O>;
  try {
    run = await before();
  } catch (error) {
    // The same call may have ended meanwhile: a password that it has replaced no longer proves anything.
    const answer = await knownAnswer<O>(context, call);
    if (answer) return answer;
    throw error;
  }
  return inTransaction(context, call, run);
}

/**
 * PostgreSQL gave the transaction up for another one, which has ended by now or is about to: it may run once more. So it may
 * when another one was the first to take a unique value (23505): this time its look-up finds the value taken.
 */
const givenUp = new Set(['40P01', '40001', '23505']);
const mostRuns = 4;

/**
 * Runs a mutation in a transaction, once more when PostgreSQL gave it up: all that it did is in the database and was
 * rolled back, and its effects wait for the commit. What ran before it, such as a slow hash, is not done again.
 */
async function inTransaction<O extends Outcome>(
  context: Context,
  call: Call,
  run: (inside: MutationContext) => Promise<O>,
): Promise<O> {
  for (let runs = 1; ; runs++) {
    try {
      return await inOneTransaction(context, call, run);
    } catch (error) {
      if (runs === mostRuns || !isGivenUp(error)) throw error;
      context.log.warn(
        { mutation: call.name, runs },
        'a transaction was given up by the database, and runs again',
      );
    }
  }
}

function isGivenUp(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (givenUp.has(errorCode(cause) ?? '')) return true;
  return false;
}

async function inOneTransaction<O extends Outcome>(
  context: Context,
  call: Call,
  run: (inside: MutationContext) => Promise<O>,
): Promise<O> {
  const effects: (() => void)[] = [];
  const outcome = await context.em.fork({ clear: true }).transactional(async (em) => {
    const inside: MutationContext = { ...context, em, afterCommit: (effect) => void effects.push(effect) };
    const done = keyOf(context, call) ? once(inside, call, run) : run(inside);
    return done.catch((error: unknown) => {
      if (error instanceof DomainError && error.keepsChanges) return error;
      throw error;
    });
  });
  for (const effect of effects) effect();
  if (outcome instanceof DomainError) throw outcome;
  return outcome;
}

/** An expected refusal in the language of the request. */
export function userError(
  context: Pick<Context, 'locale'>,
  refusal: DomainError['refusals'][number],
): UserError {
  return { code: refusal.code, message: refusalMessage(refusal, context.locale), path: [...refusal.path] };
}

const keptMs = 24 * 3_600_000;

/** Anonymous callers have no keys: they would share them. */
const keyOf = ({ viewer }: Context, { input, isKeyed }: Call) =>
  viewer && isKeyed && (input as MutationInput).idempotencyKey
    ? ([viewer.accountId, (input as MutationInput).idempotencyKey as string] as const)
    : null;

/** Keyed: inputs hold passwords, and a plain digest of one could be tried out. */
function digestsOf({ config }: Context, { name, input }: Call): Buffer[] {
  const { idempotencyKey: _, ...rest } = input as MutationInput;
  return config.appSecrets.map((secret) =>
    createHmac('sha256', deriveKey(secret, 'idempotency'))
      .update(JSON.stringify([name, rest]))
      .digest(),
  );
}

/** The answer that this call got before; null when it is new, or has not ended yet. */
async function knownAnswer<O extends Outcome>(context: Context, call: Call): Promise<O | null> {
  const id = keyOf(context, call);
  if (!id) return null;
  const [known] = await context.em
    .fork()
    .execute<Known<O>[]>(
      'select input_digest, payload from idempotency_key where account_id = ? and key = ? and created_at >= ?',
      [...id, new Date(context.now().getTime() - keptMs)],
    );
  return known?.payload ? replayed(context, call, known) : null;
}

interface Known<O> {
  readonly input_digest: Buffer;
  readonly payload: O | null;
}

function replayed<O extends Outcome>(context: Context, call: Call, known: Known<O> | undefined): O {
  if (!known || !digestsOf(context, call).some((digest) => digest.equals(known.input_digest)))
    throw new DomainError('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey']);
  return revived(context, known.payload) as O;
}

/** The first call with a key runs and leaves its result; the same call again gets that result and changes nothing. */
async function once<O extends Outcome>(
  context: MutationContext,
  call: Call,
  run: (context: MutationContext) => Promise<O>,
): Promise<O> {
  const { em } = context;
  const id = keyOf(context, call) as readonly [string, string];
  // Keys are kept for 24 hours.
  const forgotten = new Date(context.now().getTime() - keptMs);
  await em.execute('delete from idempotency_key where account_id = ? and created_at < ?', [id[0], forgotten]);
  // A concurrent call with the same key waits here for the first one to end.
  const taken = await em.execute<{ key: string }[]>(
    `insert into idempotency_key (account_id, key, mutation, input_digest, created_at) values (?, ?, ?, ?, ?)
     on conflict do nothing returning key`,
    [...id, call.name, digestsOf(context, call)[0], context.now()],
  );
  if (taken.length === 0) {
    const [known] = await em.execute<Known<O>[]>(
      'select input_digest, payload from idempotency_key where account_id = ? and key = ?',
      [...id],
    );
    return replayed(context, call, known);
  }
  const outcome = await run(context).catch(async (error: unknown) => {
    // A refusal is no result, also where it keeps what it recorded: the same call again is judged again.
    if (error instanceof DomainError && error.keepsChanges)
      await em.execute('delete from idempotency_key where account_id = ? and key = ?', [...id]);
    throw error;
  });
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
  if ($record) return context.reader.referenceNamed(context, ...$record);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revived(context, item)]));
}
