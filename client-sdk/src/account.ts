import {
  ChangePasswordDocument,
  type ChangePasswordInput,
  type ChangePasswordMutation,
  EndSessionDocument,
  RecentSignInsDocument,
  type RecentSignInsQuery,
  type SessionLineFragment,
  SessionsDocument,
  SignInDocument,
  type SignInInput,
  type SignInMutation,
  SignOutDocument,
  type SignOutInput,
  ViewerDocument,
  type ViewerQuery,
} from './_generated/operations.ts';
import type { CoreClient, RequestOptions } from './core/client.ts';
import { accepted, NotSignedInError, SessionExpiredError } from './core/errors.ts';
import { signedInViewer } from './own-teacher.ts';

/** Who is signed in; null for an anonymous caller. */
export type Viewer = ViewerQuery['viewer'];

/** What signing in tells: `mustChangePassword` comes before anything else. */
export type SignedIn = NonNullable<SignInMutation['signIn']>['viewer'];

/** The account after its password was replaced. */
export type PasswordChanged = NonNullable<ChangePasswordMutation['changePassword']>['viewer'];

/** A device on which the account is signed in; `current` is the one that asks. */
export type OpenSession = SessionLineFragment;

/** One of the latest tries to sign in to the account, also those that failed. */
export type RecentSignIn = NonNullable<RecentSignInsQuery['viewer']>['recentSignIns'][number];

/** Signing in and out, the password, and where the account is signed in. */
export interface AccountMethods {
  /**
   * Signs in, and keeps the session and the device token in the client. `academyCode` helps when a username exists in several academies.
   *
   * @throws SecondFactorRequiredError when the password is right and the account has a second factor: ask for the code,
   * and sign in again with it as `secondFactorCode`
   * @throws UserErrorsError when the username or the password is wrong (which of the two is never said)
   * @throws RateLimitedError after too many failures; `retryAfter` says for how many seconds
   */
  signIn(credentials: SignInInput, options?: RequestOptions): Promise<SignedIn>;
  /**
   * Replaces the password; until the first one is, every other call throws a PasswordChangeRequiredError. The session
   * goes on, the others of the account end, and an alert address that waits for its proof is forgotten.
   *
   * @throws UserErrorsError `WRONG_CURRENT_PASSWORD`, `PASSWORD_TOO_SHORT`, `TOO_LONG`, `COMMON_PASSWORD` or `WEAK_PASSWORD`
   * @throws SecondFactorRequiredError
   */
  changePassword(input: ChangePasswordInput, options?: RequestOptions): Promise<PasswordChanged>;
  /** Signs out here, or `everywhere`. The tokens are forgotten even when the server cannot be told. */
  signOut(input?: Pick<SignOutInput, 'everywhere'>, options?: RequestOptions): Promise<void>;
  /** Who is signed in; null for an anonymous caller. */
  viewer(options?: RequestOptions): Promise<Viewer>;
  /** The devices on which the account is signed in, the one seen last first. */
  sessions(options?: RequestOptions): Promise<OpenSession[]>;
  /** Ends one of them; gives those that are left. */
  endSession(sessionId: string, options?: RequestOptions): Promise<OpenSession[]>;
  /** Ends all of them but this one. */
  endOtherSessions(options?: RequestOptions): Promise<void>;
  /**
   * The latest tries to sign in, newest first, 20 at most of each outcome: whatever one does not recognise was somebody
   * else.
   */
  recentSignIns(options?: RequestOptions): Promise<RecentSignIn[]>;
}

export function accountMethods(client: CoreClient): AccountMethods {
  const signOut = async (input: SignOutInput, options?: RequestOptions) =>
    accepted((await client.request(SignOutDocument, { input }, options)).signOut);
  return {
    async signIn(input, options) {
      const known = client.deviceToken ? { deviceToken: client.deviceToken } : {};
      const variables = { input: { ...known, ...input } };
      const data = await client.request(SignInDocument, variables, { ...options, anonymous: true });
      const { session, deviceToken, viewer } = accepted(data.signIn);
      client.setSession(session);
      if (deviceToken) client.setDeviceToken(deviceToken);
      return viewer;
    },
    changePassword: async (input, options) =>
      accepted((await client.request(ChangePasswordDocument, { input }, options)).changePassword).viewer,
    async signOut(input = {}, options) {
      try {
        await signOut(input, options);
      } catch (error) {
        // Whoever is out already has what they asked for.
        if (!(error instanceof SessionExpiredError || error instanceof NotSignedInError)) throw error;
      } finally {
        client.setSession(null);
      }
    },
    async viewer(options) {
      return (await client.request(ViewerDocument, {}, options)).viewer;
    },
    sessions: async (options) =>
      signedInViewer((await client.request(SessionsDocument, {}, options)).viewer).sessions,
    async endSession(sessionId, options) {
      const data = await client.request(EndSessionDocument, { input: { sessionId } }, options);
      return signedInViewer(accepted(data.endSession).viewer).sessions;
    },
    endOtherSessions: async (options) => void (await signOut({ others: true }, options)),
    recentSignIns: async (options) =>
      signedInViewer((await client.request(RecentSignInsDocument, {}, options)).viewer).recentSignIns,
  };
}
