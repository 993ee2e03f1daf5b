// Generated from schema/operations/second-factor.graphql by `npm run generate`; never edited by hand.
import { signedInViewer } from '../calls.ts';
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { accepted } from '../core/errors.ts';
import { BeginSecondFactorDocument, ConfirmSecondFactorDocument, RemoveSecondFactorDocument, RenewRecoveryCodesDocument, SecondFactorDocument, type BeginSecondFactorInput, type SecondFactorProofInput } from './operations.ts';
import type { SecondFactorSecret, SecondFactorState } from './types.ts';

/** The second factor of the account that is signed in: an authenticator (TOTP), and ten recovery codes. */
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
  /**
   * Removes it.
   *
   * @throws UserErrorsError `SECOND_FACTOR_MANDATORY` for officers and administrators
   */
  remove(input: SecondFactorProofInput, options?: RequestOptions): Promise<void>;
  /** Ten new recovery codes, shown this once; the former ones no longer open anything. */
  renewRecoveryCodes(input: SecondFactorProofInput, options?: RequestOptions): Promise<string[]>;
}

export function secondFactorMethods(client: CoreClient): SecondFactorMethods {
  const methods: SecondFactorMethods = {
    state: async (options) =>
      signedInViewer((await client.request(SecondFactorDocument, {}, options)).viewer).secondFactor,
    begin: async (input, options) =>
      accepted((await client.request(BeginSecondFactorDocument, { input }, options)).beginSecondFactor) as SecondFactorSecret,
    confirm: async (code, options) =>
      accepted((await client.request(ConfirmSecondFactorDocument, { input: { code } }, options)).confirmSecondFactor).recoveryCodes as string[],
    remove: async (input, options) =>
      void accepted((await client.request(RemoveSecondFactorDocument, { input }, options)).removeSecondFactor),
    renewRecoveryCodes: async (input, options) =>
      accepted((await client.request(RenewRecoveryCodesDocument, { input }, options)).renewRecoveryCodes).recoveryCodes as string[],
  };
  return methods;
}
