import { createParameterDecorator, Ctx, Extensions, Mutation, Resolver } from 'type-graphql';
import type { Allow, Guards } from './access.ts';
import type { Context } from './context.ts';
import { GraphQLUuid } from './graphql/scalars.ts';
import { mutate, type Payload, type Run } from './mutate.ts';
import { addField, payloadType, type Answer, type PayloadFields } from './payload.ts';

/** What the schema says where a declaration says nothing else. */
const usual = {
  input: 'The one argument of the mutation.',
  idempotencyKey:
    'A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours.',
  errors: 'Why it was refused; empty when it was done.',
};

/** Inputs that a mutation has, and whether they take its key. */
const inputs = new Map<object, boolean>();

/** All that there is to say of a mutation. */
interface Declaration<I extends object, F extends PayloadFields> {
  readonly name: string;
  readonly description: string;
  readonly input: new () => I;
  readonly payload: { readonly description: string; readonly fields: F };
  readonly allow: Exclude<Allow, 'BY_SCOPE'>;
  readonly checksSecret: boolean;
  /** Whether an account that only reads may call it: somebody who retired keeps the file in view for a while. */
  readonly openToReaders: boolean;
  /** False: it takes no key although it could, since a second call finds nothing left to do. */
  readonly idempotencyKey?: false;
  readonly texts?: Partial<typeof usual>;
  /** What holds the whole call, such as a queue. */
  readonly around?: <R>(context: Context, input: I, call: () => Promise<R>) => Promise<R>;
  readonly run: Run<I, Answer<F>>;
}

/** A mutation as the schema takes it (`resolver`), and as the server calls it by itself. */
export interface MutationField<I extends object = never, F extends PayloadFields = PayloadFields> {
  readonly resolver: new () => object;
  readonly call: (context: Context, given: I) => Promise<Payload<Answer<F>>>;
}

/**
 * Declares a mutation: its payload with `errors`, its resolver and its `idempotencyKey` follow. It takes a key unless
 * everybody may call it, who have none of their own, or its answer holds a secret, which nothing may keep.
 */
export function mutation<I extends object, F extends PayloadFields>(
  declared: Declaration<I, F>,
): MutationField<I, F> {
  const { name, description, input, payload, allow, checksSecret, around, ...rest } = declared;
  const texts = { ...usual, ...declared.texts };
  const holdsSecret = Object.values(payload.fields).some(({ isSecret }) => isSecret);
  const isKeyed = rest.idempotencyKey !== false && allow !== 'EVERYBODY' && !holdsSecret;
  if (inputs.has(input) && (isKeyed || inputs.get(input)))
    throw new TypeError(`${name} shares its input, and so a key, with another mutation: give it its own`);
  inputs.set(input, isKeyed);
  const key = { type: GraphQLUuid, description: texts.idempotencyKey, nullable: true };
  if (isKeyed) addField(input, 'idempotencyKey', key);
  const Answered = payloadType(name, payload, texts.errors);
  const call = (context: Context, given: I) => {
    const run = () => mutate(context, { name, isKeyed, ...rest }, given);
    return around ? around(context, given, run) : run();
  };
  const Root = class {
    [name](context: Context, given: I) {
      return call(context, given);
    }
  };
  const arg = { name: 'input', typeFunc: () => input, options: { description: texts.input } };
  Resolver()(Root);
  Ctx()(Root.prototype, name, 0);
  // As graphql gives it: type-graphql would take each item of a bulk input for what it should be.
  createParameterDecorator(({ args }) => args['input'] as unknown, { arg })(Root.prototype, name, 1);
  Extensions({ guards: { allow, checksSecret } satisfies Guards })(Root.prototype, name);
  Mutation(() => Answered, { nullable: true, description })(Root.prototype, name, {});
  return { resolver: Root, call };
}
