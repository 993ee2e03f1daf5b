import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Allowed, requireSignedIn } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { keyOfGlobalId } from '../../platform/graphql/global-id.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { ChangeRequestsArgs } from './change-request.inputs.ts';
import { ChangeRequestConnection } from './change-request.reads.ts';
import { handlesRequests } from './record/request.policy.ts';
import { worklistOf } from './worklist.reads.ts';

@Resolver()
export class ChangeRequestResolver {
  @Allowed('SIGNED_IN')
  @Query(() => ChangeRequest, {
    nullable: true,
    description: 'One request by its id; null if you may not see it.',
  })
  async changeRequest(
    @Arg('id', () => ID, { description: 'The global id of the request.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const key = keyOfGlobalId('chg', id);
    return key ? context.reader.one(context, info, 'ChangeRequest', key) : null;
  }

  @Allowed(handlesRequests)
  @Query(() => ChangeRequestConnection, {
    description:
      'Officers: the requests of the teachers whom you follow or stand in for, and those that your mandates give you; oldest first. Heads of service see that a request exists, not what it asks for.',
  })
  changeRequests(
    @Args(() => ChangeRequestsArgs) _args: ChangeRequestsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return context.reader.list(context, info, worklistOf(requireSignedIn(context)));
  }
}
