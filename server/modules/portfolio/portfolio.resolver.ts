import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Query, Resolver } from 'type-graphql';
import { Allowed } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { connectionTypes, PageArgs } from '../../platform/graphql/types.ts';
import { Officer } from '../account/index.ts';
import { OfficerAbsence } from './absence.entity.ts';
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

/** Fields that this module adds to `Officer`; how they read stands in portfolio.reads.ts. */
@Resolver(() => Officer)
export class OfficerPortfolioResolver {
  @FieldResolver(() => [OfficerAbsence], {
    description:
      'Absences that run or are to come, soonest first; empty for who is not of the staff of the academy.',
  })
  absences(): undefined {
    return undefined;
  }

  @FieldResolver(() => Officer, {
    nullable: true,
    description:
      'The colleague who stands in for this officer today, and whom messages reach; null when nobody does.',
  })
  substitute(): undefined {
    return undefined;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many teachers have this officer as correspondent; null for who is not of the staff of the academy.',
  })
  portfolioSize(): undefined {
    return undefined;
  }
}
