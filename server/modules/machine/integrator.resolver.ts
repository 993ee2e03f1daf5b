import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allowed } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { canManageStaff } from '../account/index.ts';
import { Integrator } from './integrator.entity.ts';
import { integratorsList } from './integrator.reads.ts';

@Resolver()
export class IntegratorResolver {
  @Allowed(canManageStaff)
  @Query(() => [Integrator], {
    description: 'Administrators: the machines of the academy that may ask for tokens, by name.',
  })
  integrators(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): unknown {
    return context.reader.list(context, info, integratorsList);
  }
}
