import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Int,
  Mutation,
  Query,
  Resolver,
} from 'type-graphql';
import { requireThat } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { connectionTypes, PageArgs } from '../../platform/graphql/types.ts';
import { mutate } from '../../platform/mutation.ts';
import { Officer } from '../account/index.ts';
import { OfficerAbsence } from './absence.entity.ts';
import {
  DeclareAbsenceInput,
  DeclareAbsencePayload,
  EndAbsenceInput,
  EndAbsencePayload,
} from './absence.inputs.ts';
import { declareAbsence, endAbsence } from './absence.service.ts';
import { AssignPortfolioInput } from './portfolio.inputs.ts';
import { AssignPortfolioPayload } from './portfolio.payload.ts';
import { canAssignPortfolios, canDeclareAbsences, canListOfficers } from './portfolio.policy.ts';
import { officersList } from './portfolio.reads.ts';
import { assignPortfolio } from './portfolio.service.ts';

const OfficerConnection = connectionTypes(() => Officer, 'Officer', 'officers');
const input = { description: 'The one argument of the mutation.' };

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
  @Query(() => OfficerConnection, {
    description: 'Officers and administrators: the officers of one’s academy, by the name that is shown.',
  })
  officers(
    @Args(() => OfficersArgs) _args: OfficersArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    requireThat(context, canListOfficers);
    return context.reader.list(context, info, officersList);
  }

  @Mutation(() => AssignPortfolioPayload, {
    nullable: true,
    description:
      'Administrators: hands teachers of the academy to one of its officers, thousands at once, or previews it (`dryRun`). Each change is in the record of the teacher’s file.',
  })
  assignPortfolio(
    @Arg('input', () => AssignPortfolioInput, input) given: AssignPortfolioInput,
    @Ctx() context: Context,
  ): unknown {
    requireThat(context, canAssignPortfolios);
    return mutate(context, 'assignPortfolio', given, assignPortfolio);
  }

  @Mutation(() => DeclareAbsencePayload, {
    nullable: true,
    description:
      'Officers for themselves, administrators for anybody of the academy: for some days a named colleague sees and follows the teachers of an officer as one’s own.',
  })
  declareAbsence(
    @Arg('input', () => DeclareAbsenceInput, input) given: DeclareAbsenceInput,
    @Ctx() context: Context,
  ): unknown {
    requireThat(context, canDeclareAbsences);
    return mutate(context, 'declareAbsence', given, declareAbsence);
  }

  @Mutation(() => EndAbsencePayload, {
    nullable: true,
    description:
      'Those who may declare an absence: ends it earlier, or removes one that has not begun before today.',
  })
  endAbsence(
    @Arg('input', () => EndAbsenceInput, input) given: EndAbsenceInput,
    @Ctx() context: Context,
  ): unknown {
    requireThat(context, canDeclareAbsences);
    return mutate(context, 'endAbsence', given, endAbsence);
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
