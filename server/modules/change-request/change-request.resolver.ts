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
    description: 'One request by its id; null for who may not see it.',
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
      'Officers: the worklist, those that were sent first first. Of one’s portfolio, of colleagues for whom one stands in, and what one’s mandates open; heads of service see that they are there.',
  })
  changeRequests(
    @Args(() => ChangeRequestsArgs) _args: ChangeRequestsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return context.reader.list(context, info, worklistOf(requireSignedIn(context)));
  }
}
