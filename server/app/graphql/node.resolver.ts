import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Allowed, requireSignedIn } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { badUserInput } from '../../platform/errors/errors.ts';
import { parseGlobalKeys } from '../../platform/graphql/global-id.ts';
import { Node } from '../../platform/graphql/types.ts';
import { maxPageSize } from '../../platform/read/page.ts';

@Resolver()
export class NodeResolver {
  @Allowed('BY_SCOPE')
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its global id; null when missing or not yours, without telling which.',
  })
  async node(
    @Arg('id', () => ID, { description: 'The global id, such as tea_0190f3c27a107cc398c4dc0c0c07398f.' })
    id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return (await context.reader.keys(context, info, [recordOf(context, id)]))[0];
  }

  @Allowed('BY_SCOPE')
  @Query(() => [Node], {
    nullable: 'items',
    description: 'Up to 100 things by global id, in the same order; null for what is missing or not yours.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'The global ids, 100 at most.' }) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    if (ids.length > maxPageSize) throw badUserInput('TOO_MANY_IDS');
    return context.reader.keys(
      context,
      info,
      ids.map((id) => recordOf(context, id)),
    );
  }
}

function recordOf(context: Context, id: string): { type: string; key: string } | null {
  const parsed = parseGlobalKeys(id);
  const readable = parsed && context.reader.model.withPrefix(parsed.prefix);
  // Whoever must open the account fully first is told so; a stranger only finds what is public.
  if (readable && readable.scope !== 'public' && context.viewer) requireSignedIn(context);
  const isWhole = readable && readable.keys.length === parsed.keys.length;
  return isWhole ? { type: readable.type, key: parsed.keys.join(' ') } : null;
}
