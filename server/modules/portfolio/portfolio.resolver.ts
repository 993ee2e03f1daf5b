import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { Allowed } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { connectionTypes, PageArgs } from '../../platform/graphql/types.ts';
import { Officer } from '../account/index.ts';
import { canListOfficers } from './portfolio.policy.ts';
import { officersList } from './portfolio.reads.ts';

const OfficerConnection = connectionTypes(() => Officer, 'Officer', 'officers');

@ArgsType()
class OfficersArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Words that begin words of the name, in any order; accents and case do not matter, such as “mor cl” for Claire Moreau.',
  })
  search?: string | null;
}

@Resolver()
export class PortfolioResolver {
  @Allowed(canListOfficers)
  @Query(() => OfficerConnection, {
    description: 'Officers and administrators: the officers of one’s academy, by the name that is shown.',
  })
  officers(
    @Args(() => OfficersArgs) _args: OfficersArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return context.reader.list(context, info, officersList);
  }
}
