// Generated from schema/operations/account.graphql by `npm run generate`; never edited by hand.
import { signedInViewer } from '../calls.ts';
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { accepted } from '../core/errors.ts';
import { signInMethods, type SignInMethods } from '../sign-in.ts';
import { ChangePasswordDocument, EndSessionDocument, RecentSignInsDocument, SessionsDocument, ViewerDocument, type ChangePasswordInput, type ViewerQuery } from './operations.ts';
import type { OpenSession, PasswordChanged, RecentSignIn } from './types.ts';

/** Signing in and out, the password, and where the account is signed in. */
export interface AccountMethods extends SignInMethods {
  /** Who is signed in; null for an anonymous caller. */
  viewer(options?: RequestOptions): Promise<NonNullable<ViewerQuery['viewer']> | null>;
  /**
   * Replaces the password; until the first one is, every other call throws a PasswordChangeRequiredError. The session
   * goes on, the others of the account end, and an alert address that waits for its proof is forgotten.
   *
   * @throws UserErrorsError `WRONG_CURRENT_PASSWORD`, `PASSWORD_TOO_SHORT`, `TOO_LONG`, `COMMON_PASSWORD` or `WEAK_PASSWORD`
   * @throws SecondFactorRequiredError
   */
  changePassword(input: ChangePasswordInput, options?: RequestOptions): Promise<PasswordChanged>;
  /** The devices on which the account is signed in, the one seen last first. */
  sessions(options?: RequestOptions): Promise<OpenSession[]>;
  /**
   * The latest tries to sign in, newest first, 20 at most of each outcome: those that you do not recognise were made by
   * somebody else.
   */
  recentSignIns(options?: RequestOptions): Promise<RecentSignIn[]>;
  /** Ends one of them; gives those that are left. */
  endSession(sessionId: string, options?: RequestOptions): Promise<OpenSession[]>;
}

export function accountMethods(client: CoreClient): AccountMethods {
  const methods: AccountMethods = {
    ...signInMethods(client),
    viewer: async (options) =>
      (await client.request(ViewerDocument, {}, options)).viewer,
    changePassword: async (input, options) =>
      accepted((await client.request(ChangePasswordDocument, { input }, options)).changePassword).viewer as PasswordChanged,
    sessions: async (options) =>
      signedInViewer((await client.request(SessionsDocument, {}, options)).viewer).sessions,
    recentSignIns: async (options) =>
      signedInViewer((await client.request(RecentSignInsDocument, {}, options)).viewer).recentSignIns,
    endSession: async (sessionId, options) =>
      signedInViewer(accepted((await client.request(EndSessionDocument, { input: { sessionId } }, options)).endSession).viewer).sessions,
  };
  return methods;
}
