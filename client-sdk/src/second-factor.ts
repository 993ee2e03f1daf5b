import {
  BeginSecondFactorDocument,
  type BeginSecondFactorInput,
  type BeginSecondFactorMutation,
  ConfirmSecondFactorDocument,
  RemoveSecondFactorDocument,
  RenewRecoveryCodesDocument,
  SecondFactorDocument,
  type SecondFactorProofInput,
  type SecondFactorStateFragment,
} from './_generated/operations.ts';
import type { CoreClient, RequestOptions } from './core/client.ts';
import { accepted } from './core/errors.ts';
import { signedInViewer } from './own-teacher.ts';

/** How the account stands with a second factor. */
export type SecondFactorState = SecondFactorStateFragment;
/** What an authenticator needs to know, shown once: the secret to type, and the same as an address for a QR code. */
export type SecondFactorSecret = {
  readonly [K in keyof Omit<NonNullable<BeginSecondFactorMutation['beginSecondFactor']>, 'errors'>]: string;
};

/** The second factor of whoever is signed in: an authenticator (TOTP), and ten recovery codes. */
export interface SecondFactorMethods {
  /** Since when the account has one, whether the role demands it, and how many recovery codes are left. */
  state(options?: RequestOptions): Promise<SecondFactorState>;
  /** Starts enrolling an authenticator; it counts once `confirm` has shown that it works. */
  begin(input: BeginSecondFactorInput, options?: RequestOptions): Promise<SecondFactorSecret>;
  /**
   * Ends enrolling with the six digits that the authenticator shows; other sessions of the account end. Gives the ten
   * recovery codes, which are shown this once.
   *
   * @throws UserErrorsError `INVALID_SECOND_FACTOR`
   */
  confirm(code: string, options?: RequestOptions): Promise<string[]>;
  /** @throws UserErrorsError `SECOND_FACTOR_MANDATORY` for officers and administrators */
  remove(proof: SecondFactorProofInput, options?: RequestOptions): Promise<void>;
  /** Ten new recovery codes, shown this once; the former ones open nothing any more. */
  renewRecoveryCodes(proof: SecondFactorProofInput, options?: RequestOptions): Promise<string[]>;
}

export function secondFactorMethods(client: CoreClient): SecondFactorMethods {
  // What is shown is null only beside `errors`, which have been thrown.
  return {
    state: async (options) =>
      signedInViewer((await client.request(SecondFactorDocument, {}, options)).viewer).secondFactor,
    async begin(input, options) {
      const data = await client.request(BeginSecondFactorDocument, { input }, options);
      return accepted(data.beginSecondFactor) as SecondFactorSecret;
    },
    async confirm(code, options) {
      const data = await client.request(ConfirmSecondFactorDocument, { input: { code } }, options);
      return accepted(data.confirmSecondFactor).recoveryCodes ?? [];
    },
    remove: async (input, options) =>
      void accepted(
        (await client.request(RemoveSecondFactorDocument, { input }, options)).removeSecondFactor,
      ),
    async renewRecoveryCodes(input, options) {
      const data = await client.request(RenewRecoveryCodesDocument, { input }, options);
      return accepted(data.renewRecoveryCodes).recoveryCodes ?? [];
    },
  };
}
