import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allowed } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { Viewer } from './account.entity.ts';

@Resolver()
export class AccountResolver {
  @Allowed('BY_SCOPE')
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for an anonymous caller.' })
  async viewer(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return context.viewer ? context.reader.one(context, info, 'Viewer', context.viewer.accountId) : null;
  }
}
