import {
  SignInDocument,
  type SignInInput,
  type SignInMutation,
  SignOutDocument,
  type SignOutInput,
  type ViewerQuery,
} from './_generated/operations.ts';
import { keeping } from './calls.ts';
import type { CoreClient, RequestOptions } from './core/client.ts';
import { accepted, NotSignedInError, SessionExpiredError } from './core/errors.ts';

/** Who is signed in; null for an anonymous caller. */
export type Viewer = ViewerQuery['viewer'];

/** What signing in tells: `mustChangePassword` comes before anything else. */
export type SignedIn = NonNullable<SignInMutation['signIn']>['viewer'];

/** Signing in and out. Written by hand: these methods keep and forget the session, which no document can say. */
export interface SignInMethods {
  /**
   * Signs in, and keeps the session and the device token in the client. `academyCode` helps when a username exists in several academies.
   *
   * @throws SecondFactorRequiredError when the password is right and the account has a second factor: ask for the code,
   * and sign in again with it as `secondFactorCode`
   * @throws UserErrorsError when the username or the password is wrong (which of the two is never said)
   * @throws RateLimitedError after too many failures; `retryAfter` says for how many seconds
   */
  signIn(credentials: SignInInput, options?: RequestOptions): Promise<SignedIn>;
  /** Signs out here, or `everywhere`. The tokens are forgotten even when the server does not answer. */
  signOut(input?: Pick<SignOutInput, 'everywhere'>, options?: RequestOptions): Promise<void>;
  /** Ends all sessions of the account but this one. */
  endOtherSessions(options?: RequestOptions): Promise<void>;
}

export function signInMethods(client: CoreClient): SignInMethods {
  const signOut = async (input: SignOutInput, options?: RequestOptions) =>
    accepted((await client.request(SignOutDocument, { input }, options)).signOut);
  return {
    async signIn(input, options) {
      const known = client.deviceToken ? { deviceToken: client.deviceToken } : {};
      const variables = { input: { ...known, ...input } };
      const data = await client.request(SignInDocument, variables, { ...options, anonymous: true });
      const payload = accepted(data.signIn);
      client.setSession(payload.session);
      return keeping(client, payload).viewer;
    },
    async signOut(input = {}, options) {
      try {
        await signOut(input, options);
      } catch (error) {
        // Somebody who is out already has what they asked for.
        if (!(error instanceof SessionExpiredError || error instanceof NotSignedInError)) throw error;
      } finally {
        client.setSession(null);
      }
    },
    endOtherSessions: async (options) => void (await signOut({ others: true }, options)),
  };
}
