import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Allowed, requireSignedIn } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { keyOfGlobalId } from '../../platform/graphql/global-id.ts';
import { connectionTypes } from '../../platform/graphql/types.ts';
import { Conversation } from './conversation.entity.ts';
import { conversationsOf } from './conversation.reads.ts';
import { ConversationsArgs } from './conversation/conversation.inputs.ts';
import { seesConversations } from './conversation/conversation.policy.ts';

const ConversationConnection = connectionTypes(() => Conversation, 'Conversation', 'conversations');

@Resolver()
export class ConversationResolver {
  @Allowed('SIGNED_IN')
  @Query(() => Conversation, {
    nullable: true,
    description:
      'One conversation by its id: for its teacher, and for the officers in charge; null for others.',
  })
  async conversation(
    @Arg('id', () => ID, { description: 'The global id of the conversation.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const key = keyOfGlobalId('cnv', id);
    return key ? context.reader.one(context, info, 'Conversation', key) : null;
  }

  @Allowed(seesConversations)
  @Query(() => ConversationConnection, {
    description:
      'Officers: the conversations that they answer, of their portfolio, of colleagues for whom they stand in, and those handed to them. Administrators: those that nobody in charge can answer. Those that wait for an answer come first, the oldest first; then the others, the latest first.',
  })
  conversations(
    @Args(() => ConversationsArgs) _args: ConversationsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return context.reader.list(context, info, conversationsOf(requireSignedIn(context)));
  }
}
