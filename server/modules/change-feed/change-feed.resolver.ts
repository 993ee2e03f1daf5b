import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allowed } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { PageArgs } from '../../platform/graphql/types.ts';
import { canFollowChanges } from './change-feed.policy.ts';
import { changesList, DossierChangeConnection } from './change-feed.reads.ts';

@Resolver()
export class ChangeFeedResolver {
  @Allowed(canFollowChanges)
  @Query(() => DossierChangeConnection, {
    description:
      'Machines with READ_CHANGES: what decisions changed in the files of the academy, in one order. Keep the last cursor and go on after it: no change is missed, however late it is committed. A change is kept for a year.',
  })
  changes(
    @Args(() => PageArgs) _args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return context.reader.list(context, info, changesList);
  }
}
