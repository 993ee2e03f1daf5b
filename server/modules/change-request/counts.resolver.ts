import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Args, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Allowed, requireSignedIn } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import type { ReadRequest } from '../../platform/read/model.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { parisDate } from '../../platform/viewer.ts';
import { ChangeKind, kindOf, type AskedKind } from '../change-kind/index.ts';
import { ChangeRequest, ChangeRequestStatus } from './change-request.entity.ts';
import { ChangeRequestCountsArgs } from './change-request.inputs.ts';
import { handlesRequests } from './record/request.policy.ts';
import { seesRequest } from './record/scope.ts';
import { worklistRows } from './worklist.reads.ts';

/** How many requests of a worklist are alike. */
@ObjectType({ description: 'Requests of one state and kind, with one officer.' })
class ChangeRequestCount {
  @Field(() => ChangeRequestStatus, { description: 'The state.' })
  status!: ChangeRequestStatus;

  @Field(() => ChangeKind, { description: 'The kind.' })
  kind!: AskedKind;

  @Field(() => String, { description: 'What the kind is called, in the language of the request.' })
  kindLabel!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The global id of the officer who has claimed them; null when nobody has.',
  })
  officerId!: string | null;

  @Field(() => String, { nullable: true, description: 'The name of that officer.' })
  officerName!: string | null;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => GraphQLDateTime, { description: 'When the oldest of them was sent.' })
  oldestSentAt!: string;
}

@Resolver()
export class ChangeRequestCountsResolver {
  @Allowed(handlesRequests)
  @Query(() => [ChangeRequestCount], {
    description:
      'Officers: how many requests of the worklist there are, by state, kind and officer. The sum is the `totalCount` of `changeRequests` with the same filter.',
  })
  async changeRequestCounts(
    @Args(() => ChangeRequestCountsArgs) given: ChangeRequestCountsArgs,
    @Ctx() context: Context,
  ): Promise<ChangeRequestCount[]> {
    const { text, values } = countsFor(context, given);
    const counts = await sqlOfEntityManager(context.em)<Omit<ChangeRequestCount, 'kindLabel'>[]>(
      text,
      values,
    );
    return counts.map((one) => ({ ...one, kindLabel: kindOf(one.kind).label[context.locale] }));
  }
}

type Facts = Pick<ReadRequest, 'viewer' | 'today' | 'now'>;

/** The statement of the counts, under the scope of the worklist, and what it binds. */
function countsFor(
  context: Context,
  { filter = null }: ChangeRequestCountsArgs,
): { text: string; values: object } {
  const viewer = requireSignedIn(context);
  const request: Facts = { viewer, today: parisDate(context.now()), now: context.now() };
  const values: Record<string, unknown> = {};
  const bound = (value: unknown, cast: string) => {
    const name = `v${Object.keys(values).length}`;
    values[name] = value;
    return cast.endsWith('[]')
      ? `(array(select json_array_elements_text($1::json -> '${name}')))::${cast}`
      : `($1::json ->> '${name}')::${cast}`;
  };
  const rows = worklistRows(viewer, requestsOf(context.em), { filter }, (value, cast) =>
    bound(value({ filter }, request as ReadRequest), cast),
  );
  const seen = seesRequest({ viewer, bind: (value, cast) => bound(value(viewer), cast) }, 'r');
  return { text: COUNTS(`${rows} and (${seen})`), values };
}

/** The table of requests as `r`, its columns by the properties of the entity. */
function requestsOf(em: SqlEntityManager) {
  const { properties } = em.getMetadata().get(ChangeRequest);
  return {
    alias: 'r',
    col: (property: keyof typeof properties) => `r."${properties[property]?.fieldNames[0]}"`,
  };
}

const COUNTS = (condition: string) => `
select coalesce(json_agg(counted order by counted.kind, counted.status, counted."officerName" nulls first, counted."officerId"), '[]')::text as json
from (
  select r.status, r.kind, 'off_' || replace(o.id::text, '-', '') as "officerId", o.display_name as "officerName",
    count(*)::integer as count, min(r.submitted_at) as "oldestSentAt"
  from change_request r left join officer o on o.id = r.officer_id
  where ${condition}
  group by r.status, r.kind, o.id) counted`;
