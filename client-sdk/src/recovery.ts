import {
  IssueOneTimePasswordDocument,
  type IssueOneTimePasswordInput,
  type IssueOneTimePasswordMutation,
  RequestPasswordResetDocument,
  type RequestPasswordResetInput,
  RequestUsernameReminderDocument,
  ResetPasswordDocument,
  type ResetPasswordInput,
} from './_generated/operations.ts';
import type { CoreClient, RequestOptions } from './core/client.ts';
import { accepted } from './core/errors.ts';
import type { Done } from './payload.ts';

/** A password for a letter, shown this once, and until when it opens the account. */
export type OneTimePassword = Done<
  IssueOneTimePasswordMutation['issueOneTimePassword'],
  'oneTimePassword' | 'expiresAt' | 'teacher'
>;

/** A lost username, a lost password. The server never tells whether an account exists: the answer goes by mail. */
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
  return {
    async requestUsernameReminder(numen, options) {
      const call = { ...options, anonymous: true };
      const data = await client.request(RequestUsernameReminderDocument, { input: { numen } }, call);
      accepted(data.requestUsernameReminder);
    },
    async requestPasswordReset(input, options) {
      const call = { ...options, anonymous: true };
      accepted((await client.request(RequestPasswordResetDocument, { input }, call)).requestPasswordReset);
    },
    async resetPassword(input, options) {
      const data = await client.request(ResetPasswordDocument, { input }, { ...options, anonymous: true });
      const { username, deviceToken } = accepted(data.resetPassword);
      if (deviceToken) client.setDeviceToken(deviceToken);
      return username ?? '';
    },
    issueOneTimePassword: async (input, options) =>
      accepted(
        (await client.request(IssueOneTimePasswordDocument, { input }, options)).issueOneTimePassword,
      ) as OneTimePassword,
  };
}
