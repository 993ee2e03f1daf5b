import 'reflect-metadata';
import { buildSchema as schemaOf, GraphQLObjectType, printType, type GraphQLSchema } from 'graphql';
import { buildSchema, Field, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { beforeAll, expect, test } from 'vitest';
import { guarded } from '../../server/app/graphql/guards.ts';
import { Allowed, guardsOf } from '../../server/platform/access.ts';
import type { MutationContext } from '../../server/platform/context.ts';
import { Node } from '../../server/platform/graphql/types.ts';
import { after } from '../../server/platform/mutate.ts';
import { mutation } from '../../server/platform/mutation.ts';
import { field, secret } from '../../server/platform/payload.ts';

// No implementations of Node: schemas of other tests in this process would take them in.
@ObjectType({ description: 'A desk.' })
class Desk extends Node {
  @Field(() => String, { description: 'Its number.' })
  number!: string;
}
@ObjectType({ description: 'A lamp.' })
class Lamp extends Node {
  @Field(() => Int, { description: 'How bright.' })
  watts!: number;
}
@InputType({ description: 'Which desk, and to whom.' })
class LendDeskInput {
  @Field(() => String, { description: 'Its number.' })
  number!: string;
}
@InputType({ description: 'Which drawer.' })
class OpenDrawerInput {
  @Field(() => String, { description: 'The word that opens it.' })
  word!: string;
}
@InputType({ description: 'Which bell.' })
class RingBellInput {
  @Field(() => String, { description: 'Where it hangs.' })
  place!: string;
}

const desk = (context: MutationContext) => context.reader.reference(context, Desk, '1');
const declared = { checksSecret: false, openToReaders: false } as const;
const lent = {
  description: 'The desk that was lent.',
  fields: { desk: field(Desk, 'The desk; null when refused.'), days: field(Int, 'For how long.') },
};

const lendDesk = mutation({
  ...declared,
  name: 'lendDesk',
  description: 'Officers: lends a desk.',
  input: LendDeskInput,
  payload: lent,
  allow: ({ role }) => role === 'OFFICER',
  run: async (context) => ({ desk: desk(context), days: 3 }),
});
const openDrawer = mutation({
  ...declared,
  name: 'openDrawer',
  description: 'Opens a drawer.',
  input: OpenDrawerInput,
  payload: { description: 'The drawer.', fields: { code: secret(String, 'Its new code.') } },
  allow: 'SIGNED_IN',
  checksSecret: true,
  run: after(
    async (_context, { word }: OpenDrawerInput) => word.length,
    async (_context, _input, length) => ({ code: String(length) }),
  ),
});
const ringBell = mutation({
  ...declared,
  name: 'ringBell',
  description: 'Rings a bell.',
  input: RingBellInput,
  payload: { description: 'The bell.', fields: { rung: field(Boolean, 'Whether it rang.') } },
  allow: 'EVERYBODY',
  run: async () => ({ rung: true }),
});

@Resolver()
class DeskResolver {
  @Allowed('BY_SCOPE')
  @Query(() => Desk, { description: 'A desk.' })
  desk(): null {
    return null;
  }
}

let schema: GraphQLSchema;
beforeAll(async () => {
  const resolvers = [lendDesk, openDrawer, ringBell].map(({ resolver }) => resolver);
  schema = await buildSchema({ resolvers: [DeskResolver, ...resolvers], validate: false, skipCheck: true });
});

const printed = (...names: string[]) =>
  names.map((name) => printType(schema.getType(name) as GraphQLObjectType)).join('\n');

test('one declaration makes the field, its payload with errors and the key in its input', () => {
  expect(printed('LendDeskInput', 'LendDeskPayload')).toMatchInlineSnapshot(`
    """"Which desk, and to whom."""
    input LendDeskInput {
      """Its number."""
      number: String!

      """
      A UUID of the caller: the same call sent again changes nothing and gets the same answer, for 24 hours.
      """
      idempotencyKey: UUID
    }
    """The desk that was lent."""
    type LendDeskPayload {
      """The desk; null when refused."""
      desk: Desk

      """For how long."""
      days: Int

      """Why it was refused; empty when it was done."""
      errors: [UserError!]!
    }"
  `);
  expect(printed('Mutation')).toMatchInlineSnapshot(`
    "type Mutation {
      """Officers: lends a desk."""
      lendDesk(
        """The one argument of the mutation."""
        input: LendDeskInput!
      ): LendDeskPayload

      """Opens a drawer."""
      openDrawer(
        """The one argument of the mutation."""
        input: OpenDrawerInput!
      ): OpenDrawerPayload

      """Rings a bell."""
      ringBell(
        """The one argument of the mutation."""
        input: RingBellInput!
      ): RingBellPayload
    }"
  `);
});

test('a mutation whose answer holds a secret, or that everybody may call, takes no idempotency key', () => {
  expect(printed('OpenDrawerInput', 'RingBellInput')).not.toContain('idempotencyKey');
});

test('an input with a key is that of one mutation: another one that shares it does not start', () => {
  const second = () =>
    mutation({
      ...declared,
      name: 'cleanDesk',
      description: 'Cleans a desk.',
      input: LendDeskInput,
      payload: { description: 'The desk.', fields: { code: secret(String, 'Its code.') } },
      allow: 'SIGNED_IN',
      run: async () => ({ code: null }),
    });
  expect(second).toThrow('cleanDesk shares its input');
});

test('who may call a mutation, and whether it checks a secret, stands at its field in the schema', () => {
  const { openDrawer: drawer, ringBell: bell } = schema.getMutationType()?.getFields() ?? {};
  expect(guardsOf(drawer)).toEqual({ allow: 'SIGNED_IN', checksSecret: true });
  expect(guardsOf(bell)).toEqual({ allow: 'EVERYBODY', checksSecret: false });
});

test('a schema whose root field says nothing of who may call it does not start', () => {
  for (const [root, sdl] of Object.entries({
    'Query.teachers': 'type Query { teachers: Int }',
    'Mutation.forget': 'type Query { __: Int } type Mutation { forget: Int }',
  })) {
    const forgetful = schemaOf(sdl, { assumeValid: true });
    const query = forgetful.getQueryType()?.getFields()['__'];
    if (query) Object.assign(query, { extensions: { guards: { allow: 'BY_SCOPE', checksSecret: false } } });
    expect(() => guarded(forgetful)).toThrow(`${root} does not say who may call it`);
  }
});

test('what a declaration leaves out, or a service answers otherwise, does not compile', () => {
  const whole = {
    ...declared,
    name: 'neverMade',
    description: 'Is compiled, and never made.',
    input: LendDeskInput,
    payload: lent,
    allow: 'SIGNED_IN',
  } as const;
  const ring = async (context: MutationContext, place: string) => ({
    desk: desk(context),
    days: place.length,
  });
  const right = async (context: MutationContext) => ({ desk: desk(context), days: null });
  const { allow: _allow, ...withoutAllow } = whole;
  const { checksSecret: _checks, ...withoutSecret } = whole;
  const { openToReaders: _readers, ...withoutReaders } = whole;
  // The compiler is the test: `npm run check` fails where an expected error does not occur.
  const neverRuns = () => [
    mutation({ ...whole, run: right }),
    // @ts-expect-error -- it does not say who may call it
    mutation({ ...withoutAllow, run: right }),
    // @ts-expect-error -- it does not say whether it checks a secret
    mutation({ ...withoutSecret, run: right }),
    // @ts-expect-error -- it does not say whether who left may call it
    mutation({ ...withoutReaders, run: right }),
    // @ts-expect-error -- a mutation reads no scope: it says who may
    mutation({ ...whole, allow: 'BY_SCOPE', run: right }),
    // @ts-expect-error -- a field of the payload is missing
    mutation({ ...whole, run: async (context: MutationContext) => ({ desk: desk(context) }) }),
    // @ts-expect-error -- a text is no number
    mutation({ ...whole, run: async (context: MutationContext) => ({ desk: desk(context), days: '3' }) }),
    // @ts-expect-error -- the record itself, where a reference is read after the commit and under a scope
    mutation({ ...whole, run: async () => ({ desk: new Desk(), days: 3 }) }),
    mutation({
      ...whole,
      // @ts-expect-error -- a lamp is no desk
      run: async (context) => ({ desk: context.reader.reference(context, Lamp, '1'), days: 3 }),
    }),
    // @ts-expect-error -- the service takes another input
    mutation({ ...whole, run: (context: MutationContext, { place }: RingBellInput) => ring(context, place) }),
  ];
  expect(neverRuns).toBeTypeOf('function');
});
