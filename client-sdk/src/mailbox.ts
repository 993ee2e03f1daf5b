import {
  ChangeAlertEmailDocument,
  type ChangeAlertEmailInput,
  ConfirmAlertEmailDocument,
  type MailboxSummaryFragment,
  MarkMessagesReadDocument,
  type MessageLineFragment,
  MyMailboxDocument,
  MyMessagesDocument,
  type MyMessagesQuery,
  type MyMessagesQueryVariables,
  ReportMailBounceDocument,
  UndoAlertEmailChangeDocument,
} from './_generated/operations.ts';
import type { CoreClient, RequestOptions } from './core/client.ts';
import { accepted } from './core/errors.ts';
import { pages } from './core/pages.ts';
import { ownTeacher } from './own-teacher.ts';

/** How many messages are unread, and where alert mails go. */
export type Mailbox = MailboxSummaryFragment;
/** A message with its text. */
export type Message = MessageLineFragment;
/** One page of messages. */
export type MessagePage = NonNullable<
  NonNullable<MyMessagesQuery['viewer']>['teacher']
>['mailbox']['messages'];
/** Which messages; `first` is the size of a page, 100 at most. */
export type MessageListing = Omit<MyMessagesQueryVariables, 'after' | 'last' | 'before'>;

/** The mailbox (votre courrier) of the teacher who is signed in, and the address that alerts go to. */
export interface MailboxMethods {
  /** The mailbox without its messages; null when the viewer is not a teacher. */
  summary(options?: RequestOptions): Promise<Mailbox | null>;
  /** One page of messages, newest first; null when the viewer is not a teacher. */
  list(variables?: MyMessagesQueryVariables, options?: RequestOptions): Promise<MessagePage | null>;
  /** Every message, newest first, page after page, one request each, while the loop goes on. */
  all(listing?: MessageListing, options?: RequestOptions): AsyncGenerator<Message, void, undefined>;
  /** Marks messages as read, all of them or none; gives the mailbox after that. */
  markRead(messageIds: readonly string[], options?: RequestOptions): Promise<Mailbox>;
  /**
   * Asks for alerts to go elsewhere. The professional address counts at once; any other one only when its holder opens
   * the link that is mailed to it. The present address takes back a change that waits.
   *
   * @throws UserErrorsError `WRONG_CURRENT_PASSWORD`, `INVALID_FORMAT` or `ADDRESS_UNCHANGED`
   * @throws SecondFactorRequiredError
   */
  changeAlertEmail(input: ChangeAlertEmailInput, options?: RequestOptions): Promise<Mailbox>;
  /** Confirms the new address by the token of its link; nobody need be signed in. Gives the address. */
  confirmAlertEmail(token: string, options?: RequestOptions): Promise<string>;
  /** Takes the change back by the token that was mailed to the former address. Gives the address. */
  undoAlertEmailChange(token: string, options?: RequestOptions): Promise<string>;
  /** Machines with the grant `REPORT_BOUNCES`: an address refused a mail for good. */
  reportBounce(address: string, options?: RequestOptions): Promise<void>;
}

export function mailboxMethods(client: CoreClient): MailboxMethods {
  const list: MailboxMethods['list'] = async (variables = {}, options) =>
    ownTeacher((await client.request(MyMessagesDocument, variables, options)).viewer)?.mailbox.messages ??
    null;
  // The mailbox and the address are null only beside `errors`, which have been thrown.
  return {
    list,
    all: (listing, options) =>
      pages(async (after) => (await list({ ...listing, after }, options)) ?? nothing),
    summary: async (options) =>
      ownTeacher((await client.request(MyMailboxDocument, {}, options)).viewer)?.mailbox ?? null,
    async markRead(messageIds, options) {
      const input = { messageIds: [...messageIds] };
      const data = await client.request(MarkMessagesReadDocument, { input }, options);
      return accepted(data.markMessagesRead).mailbox as Mailbox;
    },
    async changeAlertEmail(input, options) {
      const data = await client.request(ChangeAlertEmailDocument, { input }, options);
      return accepted(data.changeAlertEmail).mailbox as Mailbox;
    },
    async confirmAlertEmail(token, options) {
      const call = { ...options, anonymous: true };
      const data = await client.request(ConfirmAlertEmailDocument, { input: { token } }, call);
      return accepted(data.confirmAlertEmail).alertEmail ?? '';
    },
    async undoAlertEmailChange(token, options) {
      const call = { ...options, anonymous: true };
      const data = await client.request(UndoAlertEmailChangeDocument, { input: { token } }, call);
      return accepted(data.undoAlertEmailChange).alertEmail ?? '';
    },
    async reportBounce(address, options) {
      const data = await client.request(ReportMailBounceDocument, { input: { address } }, options);
      accepted(data.reportMailBounce);
    },
  };
}

/** The mailbox of somebody who is not a teacher. */
const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
