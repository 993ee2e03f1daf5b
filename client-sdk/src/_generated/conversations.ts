// Generated from schema/operations/conversations.graphql by `npm run generate`; never edited by hand.
import type { PageArguments } from '../calls.ts';
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { accepted } from '../core/errors.ts';
import { pages } from '../core/pages.ts';
import { ConversationMessagesDocument, ConversationsDocument, HandOverConversationDocument, SnoozeConversationDocument, type ConversationMessagesQuery, type ConversationsQueryVariables, type HandOverConversationInput, type SnoozeConversationInput } from './operations.ts';
import type { ConversationLine, ConversationListing, ConversationPage } from './types.ts';

/** Conversations of officers with the teachers whom they follow; of administrators, those that nobody can answer. */
export interface ConversationMethods {
  /** One page: those that wait for an answer first, the oldest first; then the others, the latest first. */
  list(variables?: ConversationsQueryVariables, options?: RequestOptions): Promise<ConversationPage>;
  /** Every conversation, page after page, one request each, while the loop goes on. */
  all(listing?: ConversationListing, options?: RequestOptions): AsyncGenerator<ConversationLine, void, undefined>;
  /** Puts a conversation off to a day; without one, it stands on the list again at once. */
  snooze(input: SnoozeConversationInput, options?: RequestOptions): Promise<ConversationLine>;
  /**
   * Hands a conversation to another officer of the academy, or back to the correspondent. Null for who has handed away what is
   * no longer theirs to see.
   *
   * @throws UserErrorsError `NOT_A_COLLEAGUE` or `NOT_FOUND`
   */
  handOver(input: HandOverConversationInput, options?: RequestOptions): Promise<ConversationLine | null>;
  /** One page of the messages of a conversation, oldest first; each reading of their texts by an officer is recorded. */
  messages(id: string, page?: PageArguments, options?: RequestOptions): Promise<NonNullable<ConversationMessagesQuery['conversation']>['messages'] | null>;
}

export function conversationMethods(client: CoreClient): ConversationMethods {
  const methods: ConversationMethods = {
    list: async (variables = {}, options) =>
      (await client.request(ConversationsDocument, variables, options)).conversations,
    all: (listing, options) => pages((after) => methods.list({ ...listing, after }, options)),
    snooze: async (input, options) =>
      accepted((await client.request(SnoozeConversationDocument, { input }, options)).snoozeConversation).conversation as ConversationLine,
    handOver: async (input, options) =>
      accepted((await client.request(HandOverConversationDocument, { input }, options)).handOverConversation).conversation,
    messages: async (id, page, options) =>
      (await client.request(ConversationMessagesDocument, { ...page, id }, options)).conversation?.messages ?? null,
  };
  return methods;
}
