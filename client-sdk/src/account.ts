import {
  ChangePasswordDocument,
  type ChangePasswordInput,
  type ChangePasswordMutation,
  SignInDocument,
  type SignInInput,
  type SignInMutation,
  type SignOutInput,
  SignOutDocument,
  type ViewerQuery,
  ViewerDocument,
} from './_generated/operations.ts';
import type { CoreClient, RequestOptions } from './core/client.ts';
import { accepted, NotSignedInError, SessionExpiredError } from './core/errors.ts';

/** Who is signed in; null for an anonymous caller. */
export type Viewer = ViewerQuery['viewer'];

/** What signing in tells: `mustChangePassword` comes before anything else. */
export type SignedIn = NonNullable<SignInMutation['signIn']>['viewer'];

/** The account after its password was replaced. */
export type PasswordChanged = NonNullable<ChangePasswordMutation['changePassword']>['viewer'];

/** Signing in and out, and the password. */
export interface AccountMethods {
  /**
   * Signs in, and keeps the session in the client. `academyCode` helps when a username exists in several academies.
   *
   * @throws UserErrorsError when the username or the password is wrong (which of the two is never said)
   */
  signIn(credentials: SignInInput, options?: RequestOptions): Promise<SignedIn>;
  /**
   * Replaces the password; until the first one is, every other call throws a PasswordChangeRequiredError. The session
   * goes on.
   *
   * @throws UserErrorsError `INVALID_CREDENTIALS` (the current one is wrong) or `WEAK_PASSWORD`
   */
  changePassword(input: ChangePasswordInput, options?: RequestOptions): Promise<PasswordChanged>;
  /** Signs out here, or `everywhere`. The tokens are forgotten even when the server cannot be told. */
  signOut(input?: SignOutInput, options?: RequestOptions): Promise<void>;
  /** Who is signed in; null for an anonymous caller. */
  viewer(options?: RequestOptions): Promise<Viewer>;
}

export function accountMethods(client: CoreClient): AccountMethods {
  return {
    async signIn(input, options) {
      const data = await client.request(SignInDocument, { input }, { ...options, anonymous: true });
      const { session, viewer } = accepted(data.signIn);
      client.setSession(session);
      return viewer;
    },
    changePassword: async (input, options) =>
      accepted((await client.request(ChangePasswordDocument, { input }, options)).changePassword).viewer,
    async signOut(input = {}, options) {
      try {
        accepted((await client.request(SignOutDocument, { input }, options)).signOut);
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
  };
}
