// Generated from schema/operations/mailbox.graphql by `npm run generate`; never edited by hand.
import { nothing, open, ownTeacher } from '../calls.ts';
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { accepted } from '../core/errors.ts';
import { pages } from '../core/pages.ts';
import { ChangeAlertEmailDocument, ConfirmAlertEmailDocument, MarkMessagesReadDocument, MyMailboxDocument, MyMessagesDocument, MyMessageThemesDocument, ReportMailBounceDocument, SearchMyMessagesDocument, SendMessageDocument, SetMessageThemesDocument, UndoAlertEmailChangeDocument, type ChangeAlertEmailInput, type MessageThemeInput, type MyMessagesQueryVariables, type SearchMyMessagesQueryVariables, type SendMessageInput, type SetMessageThemesMutation } from './operations.ts';
import type { Mailbox, Message, MessageHits, MessageListing, MessagePage, MessageTheme } from './types.ts';

/** The mailbox (votre courrier) of the teacher who is signed in, and the address that alerts go to. */
export interface MailboxMethods {
  /** The mailbox without its messages; null when the viewer is not a teacher. */
  summary(options?: RequestOptions): Promise<Mailbox | null>;
  /** One page of messages, newest first; null when the viewer is not a teacher. */
  list(variables?: MyMessagesQueryVariables, options?: RequestOptions): Promise<MessagePage | null>;
  /** Every message, newest first, page after page, one request each, while the loop goes on. */
  all(listing?: MessageListing, options?: RequestOptions): AsyncGenerator<Message, void, undefined>;
  /**
   * One page of the messages that answer a search, newest first, each with the pieces of its text that do; null when the viewer
   * is not a teacher. Whatever is typed gives an answer: `agregee` finds agrégé, quotation marks take words in a row, `ou` one or
   * the other, `sauf` leaves out.
   */
  search(variables: SearchMyMessagesQueryVariables, options?: RequestOptions): Promise<MessageHits | null>;
  /** The themes that one may choose from, in their order; null when the viewer is not a teacher. */
  themes(options?: RequestOptions): Promise<MessageTheme[] | null>;
  /**
   * Writes a message; nothing is edited or withdrawn. Teachers write to their correspondent: with `subject` in a new
   * conversation, with `conversationId` in one that there is. Officers name the conversation, or the teacher.
   *
   * @throws UserErrorsError `REQUIRED`, `TOO_LONG`, `NOT_FOUND`, `RECIPIENT_GIVEN`, `CONVERSATION_OR_TEACHER` or
   * `AUTOMATIC_MESSAGE`
   */
  send(input: SendMessageInput, options?: RequestOptions): Promise<Message>;
  /** Administrators: sets the list of themes that messages of the academy may have; one that is left out is no longer offered. */
  setThemes(themes: readonly MessageThemeInput[], options?: RequestOptions): Promise<NonNullable<NonNullable<SetMessageThemesMutation['setMessageThemes']>['themes']>>;
  /** Marks messages as read, all of them or none; gives the mailbox after that. */
  markRead(messageIds: readonly string[], options?: RequestOptions): Promise<Mailbox>;
  /**
   * Asks for alerts to go elsewhere. The professional address counts at once; any other one only when its holder opens the
   * link that is mailed to it. The current address can undo a change that waits.
   *
   * @throws UserErrorsError `WRONG_CURRENT_PASSWORD`, `INVALID_FORMAT` or `ADDRESS_UNCHANGED`
   * @throws SecondFactorRequiredError
   */
  changeAlertEmail(input: ChangeAlertEmailInput, options?: RequestOptions): Promise<Mailbox>;
  /** Confirms the new address by the token of its link; nobody need be signed in. Gives the address. */
  confirmAlertEmail(token: string, options?: RequestOptions): Promise<string>;
  /** Undoes the change by the token that was mailed to the former address; nobody need be signed in. Gives the address. */
  undoAlertEmailChange(token: string, options?: RequestOptions): Promise<string>;
  /** Machines with the grant `REPORT_BOUNCES`: an address refused a mail for good. */
  reportBounce(address: string, options?: RequestOptions): Promise<void>;
}

export function mailboxMethods(client: CoreClient): MailboxMethods {
  const methods: MailboxMethods = {
    summary: async (options) =>
      ownTeacher((await client.request(MyMailboxDocument, {}, options)).viewer)?.mailbox ?? null,
    list: async (variables = {}, options) =>
      ownTeacher((await client.request(MyMessagesDocument, variables, options)).viewer)?.mailbox?.messages ?? null,
    all: (listing, options) => pages(async (after) => (await methods.list({ ...listing, after }, options)) ?? nothing),
    search: async (variables, options) =>
      ownTeacher((await client.request(SearchMyMessagesDocument, variables, options)).viewer)?.mailbox?.messages ?? null,
    themes: async (options) =>
      ownTeacher((await client.request(MyMessageThemesDocument, {}, options)).viewer)?.messageThemes ?? null,
    send: async (input, options) =>
      accepted((await client.request(SendMessageDocument, { input }, options)).sendMessage).message as Message,
    setThemes: async (themes, options) =>
      accepted((await client.request(SetMessageThemesDocument, { input: { themes: [...themes] } }, options)).setMessageThemes).themes as NonNullable<NonNullable<SetMessageThemesMutation['setMessageThemes']>['themes']>,
    markRead: async (messageIds, options) =>
      accepted((await client.request(MarkMessagesReadDocument, { input: { messageIds: [...messageIds] } }, options)).markMessagesRead).mailbox as Mailbox,
    changeAlertEmail: async (input, options) =>
      accepted((await client.request(ChangeAlertEmailDocument, { input }, options)).changeAlertEmail).mailbox as Mailbox,
    confirmAlertEmail: async (token, options) =>
      accepted((await client.request(ConfirmAlertEmailDocument, { input: { token } }, open(options))).confirmAlertEmail).alertEmail as string,
    undoAlertEmailChange: async (token, options) =>
      accepted((await client.request(UndoAlertEmailChangeDocument, { input: { token } }, open(options))).undoAlertEmailChange).alertEmail as string,
    reportBounce: async (address, options) =>
      void accepted((await client.request(ReportMailBounceDocument, { input: { address } }, options)).reportMailBounce),
  };
  return methods;
}
