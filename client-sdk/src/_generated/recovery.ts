// Generated from schema/operations/recovery.graphql by `npm run generate`; never edited by hand.
import { keeping, open } from '../calls.ts';
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { accepted } from '../core/errors.ts';
import { IssueOneTimePasswordDocument, RequestPasswordResetDocument, RequestUsernameReminderDocument, ResetPasswordDocument, type IssueOneTimePasswordInput, type RequestPasswordResetInput, type ResetPasswordInput } from './operations.ts';
import type { OneTimePassword } from './types.ts';

/** A lost username, a lost password. The server never says whether an account exists: the answer goes by mail. */
export interface RecoveryMethods {
  /**
   * SOS identifiant: the username goes to the professional address of the NUMEN’s teacher.
   *
   * @throws UserErrorsError `INVALID_NUMEN`, or `PRIVATE_SECTOR` with where to go instead
   */
  requestUsernameReminder(numen: string, options?: RequestOptions): Promise<void>;
  /** SOS mot de passe: a link, which works once within 30 minutes, goes to the professional address. */
  requestPasswordReset(input: RequestPasswordResetInput, options?: RequestOptions): Promise<void>;
  /**
   * Chooses a new password by the link’s token; every session of the account ends. Gives the username to sign in with, and
   * keeps a device token in the client: a stranger who guesses meanwhile does not delay that sign-in.
   *
   * @throws UserErrorsError `INVALID_LINK`, or what is wrong with the password
   */
  resetPassword(input: ResetPasswordInput, options?: RequestOptions): Promise<string>;
  /**
   * Officers and administrators: a password for a letter to a teacher whom no mail reaches. To be replaced at its first
   * use; the teacher reads `reason` in the record of the file.
   */
  issueOneTimePassword(input: IssueOneTimePasswordInput, options?: RequestOptions): Promise<OneTimePassword>;
}

export function recoveryMethods(client: CoreClient): RecoveryMethods {
  const methods: RecoveryMethods = {
    requestUsernameReminder: async (numen, options) =>
      void accepted((await client.request(RequestUsernameReminderDocument, { input: { numen } }, open(options))).requestUsernameReminder),
    requestPasswordReset: async (input, options) =>
      void accepted((await client.request(RequestPasswordResetDocument, { input }, open(options))).requestPasswordReset),
    resetPassword: async (input, options) =>
      keeping(client, accepted((await client.request(ResetPasswordDocument, { input }, open(options))).resetPassword)).username as string,
    issueOneTimePassword: async (input, options) =>
      accepted((await client.request(IssueOneTimePasswordDocument, { input }, options)).issueOneTimePassword) as OneTimePassword,
  };
  return methods;
}
