import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allowed } from '../../../platform/access.ts';
import type { Context } from '../../../platform/context.ts';
import { connectionTypes, PageArgs } from '../../../platform/graphql/types.ts';
import { settlesConflicts } from './conflict.policy.ts';
import { conflictsToSettle } from './conflict.reads.ts';
import { ImportConflict } from './import-conflict.entity.ts';

const ImportConflictConnection = connectionTypes(
  () => ImportConflict,
  'ImportConflict',
  'contradictions of the HR base',
);

@Resolver()
export class ImportConflictResolver {
  @Allowed(settlesConflicts)
  @Query(() => ImportConflictConnection, {
    description:
      'Officers: the values of the files that they follow, or follow for a colleague, on which the HR base contradicts an approved change and nobody has decided; the oldest first.',
  })
  importConflicts(
    @Args(() => PageArgs) _args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return context.reader.list(context, info, conflictsToSettle);
  }
}
