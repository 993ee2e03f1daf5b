import { GraphQLID, GraphQLInt } from 'graphql';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { defineForm, required } from '../../../platform/form/form.ts';
import { readerOf, type Read } from '../../../platform/form/reader.ts';
import { Bulk, type BulkItem } from '../../../platform/graphql/bulk.ts';
import { UserError } from '../../../platform/graphql/types.ts';
import { ChangeOutcome, ChangeRequest } from '../change-request.entity.ts';

/** How many requests one call decides. */
export const mostDecided = 30;

const DecidedRequestInput = defineForm('DecidedRequestInput', 'One of the requests to be decided.', {
  requestId: required(GraphQLID, 'The global id of the request.', {
    example: 'chg_0190f3c27a107cc398c4dc0c0c07398f',
  }),
  expectedVersion: required(GraphQLInt, 'The `version` that was read.', { example: 2, minimum: 1 }),
});
type DecidedRequest = Read<InstanceType<typeof DecidedRequestInput>>;
const readDecided: (given: unknown) => DecidedRequest = readerOf(DecidedRequestInput);

@InputType({ description: 'Requests that are alike, and the one decision on all of them.' })
export class DecideChangeRequestsInput {
  @Field(() => ChangeOutcome, { description: 'What is decided of each.' })
  outcome!: ChangeOutcome;

  @Field(() => String, {
    nullable: true,
    description: 'Why, for each teacher, in at most 2,000 characters; required for a rejection.',
  })
  reason?: string | null;

  @Bulk(() => readDecided)
  @Field(() => [DecidedRequestInput], { description: 'At most 30, each decided or refused by itself.' })
  requests!: BulkItem<DecidedRequest>[];
}

@ObjectType({ description: 'What became of one of the requests of `decideChangeRequests`.' })
export class DecideChangeRequestResult {
  @Field(() => ID, {
    nullable: true,
    description: 'The id as it was given; null for an item that could not be read.',
  })
  requestId!: string | null;

  @Field(() => ChangeRequest, {
    nullable: true,
    description: 'The request that was decided; null when refused, but for STALE_VERSION.',
  })
  changeRequest!: ChangeRequest | null;

  @Field(() => [UserError], { description: 'Why this one was refused; empty when it was decided.' })
  errors!: UserError[];
}
